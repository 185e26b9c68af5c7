"""How a clause of the text becomes a sentence of an answer."""

import re

from assistant.evidence.clauses import Clause
from corpus.figures.periods import heading_time
from corpus.text import capital, search_form
from corpus.vietnamese.times import Time, parts_of_years, time_label, times_of, years_in

# "… nhất là quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050": the years are the plan's.
_PLAN = re.compile(
    r"(?<!\w)(?:quy hoạch|chiến lược|đề án|chương trình)(?!\w)[^,;.:]{0,80}?(?:thời kỳ|giai đoạn|đến năm) *\d{4}"
    r"(?: *[-–] *\d{4})?(?:,? tầm nhìn (?:đến )?(?:năm )?\d{4})?",
    re.IGNORECASE,
)

_MONTHS = re.compile(r"(?<!\w)\d{1,2} tháng(?!\w)")  # which a clause tells of, whatever its heading does


def tidy(text: str) -> str:
    """A clause without the marks that joined it to its neighbours, a capital at its head and a full stop at its end.

    Nor has it the letter of a point that a quotation gives ("b) Công trình …"), or the sign that ends a text ("./.").
    """
    text = re.sub(r"\s+", " ", text).strip().strip(";,").strip()
    text = re.sub(r"\s+(?=\.$)", "", text)
    text = f"{text.rstrip('./ ')}." if text.endswith(("./.", "./")) else text
    text = re.sub(r"^[a-zđ]\) ", "", text)
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
    part = _part_of_year(time, clause)
    if part:
        return capital(part)
    around = search_form(" ".join([clause.passage.text, clause.passage.lead, *clause.passage.headings]))
    until = len(time) == 1 and re.search(rf"đến(?:\s+cuối)?\s+năm\s+{time[0]}", around)
    label = f"{'đến ' if until else ''}{time_label(time)}"
    return capital(label)


def _part_of_year(time: Time, clause: Clause) -> str:
    """The part of a year that the nearest words before a clause say with it: "10 tháng năm 2025"; "" for none."""
    before = (clause.passage.text[: clause.start], clause.passage.lead, *reversed(clause.passage.headings))
    said = next((text for text in before if time[0] in text), "") if len(time) == 1 else ""
    parts = (part for part in parts_of_years(search_form(said)) if part.endswith(time[0]))
    return as_written(next(parts, ""), said)


def in_time(text: str, clause: Clause, wanted: bool) -> str:
    """A clause with the time under which it stands, where it does not say it itself and a reader needs it."""
    time = standing_time(text, clause) if wanted else ""
    return tidy(f"{time}, {small(text.strip())}" if time else text)


def standing_time(text: str, clause: Clause) -> str:
    """The time under which a clause stands, as its text introduces it; "" where the clause says one itself."""
    standing = clause.inherited or _heading_times(clause)
    if not standing or clause.times or years_in(text) or (_part_of_year(standing[0], clause) and _MONTHS.search(text)):
        return ""
    return time_words(standing[0], clause)


def _heading_times(clause: Clause) -> tuple[Time, ...]:
    """The times of the headings over a clause, but those in the name of a plan that one speaks of."""
    titles = (one if heading_time((one,)) else _PLAN.sub(" ", one) for one in reversed(clause.passage.headings))
    return tuple(time for title in titles for time in times_of(title))


def as_written(words: str, text: str) -> str:
    """Some words (search form) as a text writes them, as they are where it does not say them."""
    at = search_form(text).find(words)
    return text[at : at + len(words)] if at >= 0 else words


def says_count_of(noun: str, text: str) -> bool:
    """Whether a text says how many there are of a thing: "3 vùng trọng điểm" of "vùng"; never of no thing."""
    said = re.compile(rf"(?<!\w)\d+(?:[.,]\d+)*%? (?:số )?{re.escape(noun)}(?!\w)")
    return bool(noun) and bool(said.search(search_form(text)))
