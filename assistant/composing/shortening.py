"""What of a point is said where all of it is too long: whole statements, and "…" where the point goes on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.composing.wording import small, tidy
from assistant.language.being import BEING
from corpus.reading.passages import find_parts
from corpus.tasks.duties import opens_with_duty
from corpus.text import search_form
from corpus.vietnamese.sentences import inside_marks, sentences
from corpus.vietnamese.words import tagged

_FEW, _OVER = 10, 1.25  # words that are not worth a cut, be they so many or a quarter of all
_LEAST = 6  # words of a statement that a cut leaves
_TOLD = 8  # ... before another thing to be done
_LONG_SUBJECT = 40  # words of a subject that is told by its head
_ASIDE = 3  # words up to which what stands before a comma may be one of several subjects: "tiềm năng, lợi thế … chưa"
# Where a statement may be left without losing what it says: before what it adds to itself.
_ADDS = re.compile(
    r"(?:,\s+(?=(?:nhằm|để|góp phần|gắn với|nhất là|đặc biệt là|trong đó|trên cơ sở|theo hướng|vì mục tiêu|qua đó|từ đó"
    r"|phù hợp với|đáp ứng|tạo điều kiện|có)\s)|\s+(?=(?:nhằm|góp phần|gắn với|qua đó|vì mục tiêu"
    r"|trong (?:thực hiện|quá trình|công tác|việc))\s))"
)
# No statement ends with one of these.
_OPEN = re.compile(
    r"(?<!\w)(?:để|nhằm|và|hoặc|của|cho|các|những|một số|mọi|với|là|có|được|bị|không|chưa|đã|sẽ|phải|về|từ|đến|trong"
    r"|tại|theo|do|vì|bằng|như|trên|nhất|cả|hơn|làm|mà|dựa)$"
)
# What tells that something is said of a subject; verbs without one of them open what is to be done.
# A part of a pattern, for search form: what says something of the thing that a clause begins with.
SAYS_OF_THING = (
    r"được|bị|đã|đang|sẽ|phải|cần|vẫn|trở thành|đạt|(?<!gia )tăng(?! cường| trưởng)|giảm(?! nghèo| thiểu)"
    r"|(?<!nhất )(?<!đặc biệt )(?<!coi )(?<!xem )là"
)
_FINITE = re.compile(
    rf"(?<!\w)(?:{SAYS_OF_THING}|chưa|không(?! gian| khí| quân)|ngày càng|từng bước|còn|có(?! liên quan| thẩm quyền))"
    r"(?!\w)"
)
_MAKES = re.compile(r"\W*(?:\w+ ){1,3}(?:hóa|hoá)(?!\w)")  # "Thể chế hóa …", which a tagger takes for a noun
_ADVERBIAL = re.compile(r"(?:Sau|Trong|Qua|Từ|Trước|Trên cơ sở|Căn cứ|Cùng với|Bên cạnh|Nhờ|Để|Nhằm)\s")
_IS = re.compile(r"\s(?<!nhất )(?<!đặc biệt )(?<!coi )(?<!xem )là\s")
_ADDS_TO_SUBJECT = re.compile(r",?\s(?=(?:phù hợp với|gắn với|trên cơ sở|theo hướng|nhằm|để|nhất là|trong đó)\s)")
_OPENING = 8  # words by which a tagger tells what the first of them is
_PASSIVE = ("được", "bị")
_NOUNS_TOO = ("tổ_chức",)  # what a tagger takes for a verb in a row of nouns: "các cơ quan, tổ chức"
_ADVERBS = ("R", "T", "C", "A", "CH")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is said of a text, and the offsets of what of the text says it."""

    text: str
    start: int
    end: int


def shortened(text: str, words: int) -> Shown:
    """What is said of a text in about so many words: each statement whole, "…" where the text goes on before or behind.

    Whole sentences as far as they fit; else the first up to a ";" or up to what it only adds, as long as what is left
    says something of its subject. A long adverbial before the main clause is left out first. What has no such place is
    whole, however long, but for the middle of a long subject; so is an enumeration, and what would hardly be shorter.
    """
    if len(text.split()) <= max(words + _FEW, words * _OVER):
        return Shown(tidy(text), 0, len(text))
    units = _units(text)
    fitting = [end for _, end in units if len(text[:end].split()) <= words]
    if fitting:
        return _shown(text, 0, fitting[-1])
    sentence = text[: units[0][1]]
    start, end = _of_sentence(sentence, words)
    told = _shown(text, start, end)
    left_out = None if start else _long_subject(sentence)
    if left_out and left_out[1] < end:
        return replace(told, text=tidy(f"{text[: left_out[0]]} … {told.text[left_out[1] :]}"))
    return told


def stands_alone(clause: str) -> bool:
    """Whether a clause says something without the one before: "là nơi …" and "khu vực phòng thủ …" go on with it."""
    form = search_form(clause)
    if re.match(rf"\W*{BEING}\s", form):
        return False
    return bool(_FINITE.search(form)) or not _first_tag(clause).startswith("N")


def names_only(clause: str) -> bool:
    """Whether a clause begins with a thing: behind a task it goes on with what that is of."""
    return _first_tag(clause).startswith("N")


def _shown(text: str, start: int, end: int) -> Shown:
    said = tidy(f"{'… ' if start else ''}{text[start:end]}")
    if text[end:].strip():
        said = f"{said} …" if _ends_sentence(text[:end]) else f"{said.rstrip('.')}…"
    return Shown(said, start, end)


def _ends_sentence(text: str) -> bool:
    return text.endswith((".", "!", "?"))


def _units(text: str) -> list[tuple[int, int]]:
    """The sentences of a text, those from a "(1)" to the last number of its row as one: an enumeration is complete."""
    parts = find_parts(text)
    units: list[tuple[int, int]] = []
    for start, end in sentences(text):
        if parts and units and parts[0].start <= units[-1][1] and start < parts[-1].end:
            units[-1] = (units[-1][0], end)
        else:
            units.append((start, end))
    return units


def _of_sentence(sentence: str, words: int) -> tuple[int, int]:
    """What of a sentence is said: from its main clause to where it may be left, whole where neither is found."""
    if sentence.endswith(":"):
        return 0, len(sentence)  # what leads to the next is said with it
    start = _main_clause(sentence)
    ends = [end for end in _ends(sentence, start) if len(sentence[end:].split()) >= _FEW]
    fitting = [end for end in ends if len(sentence[start:end].split()) <= words]
    if len(sentence[start:].split()) <= words + _FEW or not ends:
        return start, len(sentence)
    return start, fitting[-1] if fitting else ends[0]


def _long_subject(sentence: str) -> tuple[int, int] | None:
    """What of a long subject may be left out between its head and the "là" that says what it is; None for nothing."""
    inside = inside_marks(sentence)
    copulas = [match.start() for match in _IS.finditer(search_form(sentence)) if not inside[match.start()]]
    if len(copulas) != 1 or re.search(r"[;:]", sentence) or len(sentence[: copulas[0]].split()) < _LONG_SUBJECT:
        return None
    heads = [match.start() for match in _ADDS_TO_SUBJECT.finditer(sentence[: copulas[0]]) if not inside[match.start()]]
    heads = [at for at in heads if len(sentence[:at].split()) >= _LEAST]
    return (heads[0], copulas[0] + 1) if heads else None


def _main_clause(sentence: str) -> int:
    """Where the main clause begins behind a long adverbial ("Sau gần 10 năm thực hiện …, "), 0 where that is unsure."""
    if not _ADVERBIAL.match(sentence):
        return 0
    inside = inside_marks(sentence)
    commas = [match for match in re.finditer(r",\s+", sentence) if not inside[match.start()]]
    finite = next((match.start() for match in _FINITE.finditer(search_form(sentence)) if not inside[match.start()]), 0)
    before = [match for match in commas if match.end() <= finite and ";" not in sentence[:finite]]
    while len(before) > 1 and len(sentence[before[-2].end() : before[-1].start()].split()) <= _ASIDE:
        before.pop()
    start = before[-1].end() if before else 0
    return start if finite > start and _first_tag(sentence[start:finite]).startswith("N") else 0


def _ends(sentence: str, start: int) -> list[int]:
    """Where a sentence may be left, in order: no enumeration is begun there, and what is said has a predicate."""
    inside = inside_marks(sentence)
    marks = [match.start() for match in re.finditer(r";\s|:\s|\(1\)", sentence) if not inside[match.start()]]
    opens = next((at for at in marks if at > start and sentence[at] in ":("), len(sentence))
    found = {at for at in marks if sentence[at] == ";"}
    if start or not _ADVERBIAL.match(sentence):  # else what looks like a statement may stand in the adverbial
        commas = [match.start() for match in re.finditer(r",\s", sentence)]
        found.update(
            match.start() for match in _ADDS.finditer(sentence) if not _ends_in_verb(sentence[: match.start()])
        )
        found.update(at for at in commas if _is_between_tasks(sentence, start, at))
    return [at for at in sorted(found) if start < at < opens and not inside[at] and is_statement(sentence, start, at)]


def _ends_in_verb(text: str) -> bool:
    """Whether a text ends in a verb of doing, whose object or next of its row stands behind: "quyết liệt lãnh đạo"."""
    words = text.split()[-3:]
    return words[0] not in _PASSIVE and opens_with_duty(" ".join(words[-2:]))


def _is_between_tasks(sentence: str, start: int, comma: int) -> bool:
    """Whether a comma parts two things to be done, the first with its object: "quản lý tài nguyên, bảo vệ …"."""
    first = sentence[start:comma].rpartition(";")[2]
    if len(first.split()) < _TOLD or _FINITE.search(search_form(first)) or _ends_in_verb(first):
        return False
    behind = tagged(" ".join(sentence[comma + 1 :].split()[:_OPENING]))[:2]
    before = tagged(" ".join(first.split()[-_OPENING:]))[-1:]
    tags = [tag[0] for _, tag in (*before, *behind)]
    return tags == ["N", "V", "N"] and behind[0][0] not in _NOUNS_TOO


def is_statement(sentence: str, start: int, end: int) -> bool:
    """Whether a run of a sentence has a predicate: a verb of its own, and not the subject alone of one behind it."""
    last = sentence[start:end].rpartition(";")[2]  # the clause that is left
    head = search_form(last)
    if len(sentence[start:end].split()) < _LEAST or _OPEN.search(head):
        return False
    if _FINITE.search(head):
        return True
    goes_on = search_form(sentence[end:].split(";")[0])
    return not _FINITE.search(goes_on) and opens_with_verb(last)


def opens_with_verb(text: str) -> bool:
    """Whether a text begins with something to be done: "Tập trung xây dựng …", "từng bước mở rộng …"."""
    return opens_with_duty(text.strip()) or bool(_MAKES.match(search_form(text))) or _first_tag(text) == "V"


def _first_tag(text: str) -> str:
    """The part of speech of the first word that is no adverb, "" for none."""
    tags = (tag for _, tag in tagged(small(" ".join(text.split()[:_OPENING]))))
    return next((tag for tag in tags if tag not in _ADVERBS), "")


def fair_share(lengths: Sequence[int], words: int, least: int = 20) -> int:
    """The most words that each text may have for all to have so many: short ones stay whole, long ones give way."""
    shares = range(least, max([least, *lengths]) + 1)
    return max((most for most in shares if sum(min(one, most) for one in lengths) <= words), default=least)
