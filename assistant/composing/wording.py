"""How a clause of the text becomes a sentence of an answer."""

import re
from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from corpus.text import capital, search_form
from corpus.vietnamese.sentences import inside_marks, sentences
from corpus.vietnamese.times import Time, time_label, years_in


def tidy(text: str) -> str:
    """A clause without the marks that joined it to its neighbours, a capital at its head and a full stop at its end."""
    text = re.sub(r"\s+", " ", text).strip().strip(";,").strip()
    text = re.sub(r"\s+(?=\.$)", "", text)
    text = re.sub(r"^(?:trong đó,|và|đồng thời,)\s+", "", text, flags=re.IGNORECASE)
    if not text:
        return text
    text = capital(text)
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."


def small(text: str) -> str:
    """A clause that goes on after a comma: a common word loses its capital, a name or an abbreviation keeps it."""
    words = text.split(maxsplit=2)
    if not words or words[0][1:] != words[0][1:].lower() or len(words[0]) == 1:
        return text
    if len(words) > 1 and words[1][:1].isupper():
        return text
    return text[0].lower() + text[1:]


def time_words(time: Time, clause: Clause) -> str:
    """A year or period as its text introduces it: "Đến năm 2030", "Năm 2019", "Giai đoạn 2021 - 2025"."""
    around = search_form(" ".join([clause.passage.text, clause.passage.lead, *clause.passage.headings]))
    until = len(time) == 1 and re.search(rf"đến(?:\s+cuối)?\s+năm\s+{time[0]}", around)
    label = f"{'đến ' if until else ''}{time_label(time)}"
    return capital(label)


def in_time(text: str, clause: Clause, wanted: bool) -> str:
    """A clause with the time under which it stands, where it does not say it itself and a reader needs it."""
    if not wanted or clause.times or years_in(text):
        return tidy(text)
    standing = clause.inherited or clause.heading_times
    if not standing:
        return tidy(text)
    return tidy(f"{time_words(standing[0], clause)}, {small(text.strip())}")


# Where a long sentence can be left without losing what it says: before what it adds to it.
_ADDS = r",?\s+(?=(?:nhằm|để|góp phần|gắn với|nhất là|trong đó|trên cơ sở|theo hướng|vì mục tiêu|qua đó)\s)"
# No clause ends with one of these.
_OPEN = re.compile(
    r"(?<!\w)(?:để|nhằm|và|hoặc|của|cho|các|những|một số|mọi|với|là|có|được|bị|không|chưa|đã|sẽ|phải|về|từ|đến|trong"
    r"|tại|theo|do|vì|bằng|như|trên|nhất|cả|hơn|làm|mà|dựa)$"
)


def clipped(text: str, words: int) -> tuple[str, int]:
    """What is said of a text in so many words, and where that ends; "…" shows that its sentence goes on.

    Whole sentences as far as they fit; else the clauses of the first up to a ";", or up to what it only adds, or up to
    a comma; the first clause at least. Never inside brackets or quotation marks.
    """
    fitting = [end for _, end in sentences(text) if len(text[:end].split()) <= words]
    if fitting:
        return tidy(text[: fitting[-1]]), fitting[-1]
    head = text[: sentences(text)[0][1]]
    inside = inside_marks(head)
    for mark in (r";", _ADDS, r",\s"):
        ends = [match.start() for match in re.finditer(mark, head) if not inside[match.start()]]
        ends = [end for end in ends if 3 < len(head[:end].split()) <= words]
        ends = [end for end in ends if not _OPEN.search(head[:end].lower())]
        if ends:
            return f"{tidy(head[: ends[-1]]).rstrip('.')}…", ends[-1]
    marks = (match.start() for match in re.finditer(r";|,\s", head))
    end = min((at for at in marks if at and not inside[at]), default=len(head))
    return (f"{tidy(head[:end]).rstrip('.')}…", end) if end < len(head) else (tidy(head), end)


def fair_share(lengths: Sequence[int], words: int, least: int = 20) -> int:
    """The most words that each text may have for all to have so many: short ones stay whole, long ones give way."""
    shares = range(least, max([least, *lengths]) + 1)
    return max((most for most in shares if sum(min(one, most) for one in lengths) <= words), default=least)
