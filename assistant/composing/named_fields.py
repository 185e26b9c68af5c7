"""Whether what the texts say of a thing names its time, its figure or its conditions: "có nêu năm cụ thể không"."""

import re
from collections.abc import Callable, Mapping, Sequence

from assistant.composing.draft import Draft
from assistant.composing.facts import compose_facts
from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.times import times_of

_LIKELY = 0.1  # of the likeliest clause's probability that one has which names the field
_LABELS = {"time": "thời gian cụ thể", "money": "số tiền cụ thể", "figure": "con số cụ thể"}
# Words for a field, which no sentence need say beside what it gives.
_CALLED = frozenset({"thời gian", "thời hạn", "thời điểm", "mốc", "kinh phí", "số tiền", "con số", "số liệu", "tỉ lệ"})
_NUMBERED = re.compile(r"\(\d{1,2}\)")
# What may be a time without a year: then nothing is said to lack.
_MAY_BE_TIME = re.compile(
    r"\d|(?<!\w)(?:(?:hằng|hàng|mỗi|trong|đầu|cuối|giữa) (?:năm|quý|tháng|tuần|ngày)|nhiệm kỳ|định kỳ"
    r"|sau khi|trước khi)(?!\w)",
    re.IGNORECASE,
)
_MAY_BE_FIGURE = re.compile(r"\d|(?<!\w)(?:một nửa|gấp|lần|phần)(?!\w)", re.IGNORECASE)


def compose_named_field(understood: Understood, admissible: Sequence[Evidence]) -> Draft | None:
    """A sentence that says all of what is asked of, the likeliest that names the field or else the likeliest.

    It is said to lack the field only where nothing in it may be one, nor in what else may answer; None where that is
    open, and for no such question.
    """
    field = understood.wants.field_named
    likely = [one for one in admissible if field and one.probability >= _LIKELY * admissible[0].probability]
    saying = [one for one in likely if _says_all(understood, one)]
    naming = next((one for one in saying if _NAMES[field](one.clause)), None)
    if naming:
        return compose_facts(understood, [naming]).led_by("Có, văn bản nêu:")
    may_be = _MAY_BE_TIME if field == "time" else _MAY_BE_FIGURE
    if not saying or any(may_be.search(_sentence(one.clause)) for one in likely):
        return None
    told = compose_facts(understood, saying[:1])
    return told.led_by(f"Câu nói về việc này không nêu {_LABELS[field]}{_under(saying[0], field)}:")


# "Đủ điều kiện", "theo tiêu chuẩn quy định": which they are is told elsewhere, if at all.
_CONDITIONS = re.compile(
    r"(?<!\w)(?:đủ|đáp ứng|đạt|đạt được|bảo đảm|có|theo|đúng)(?: các| những| đủ)* (điều kiện|tiêu chuẩn|tiêu chí)"
    r"(?! (?:sau|về|là|gồm|như)(?!\w)|:)(?!\w)",
    re.IGNORECASE,
)


def conditions_not_named(understood: Understood, clause: Clause) -> str:
    """That a clause speaks of conditions which are asked for and names none, "" where it or what follows may."""
    said = _CONDITIONS.search(clause.text) if understood.wants.conditions else None
    rest = clause.passage.text[clause.start + said.end() : clause.sentence_end] if said else ""
    return f"Câu này không nêu {said.group(1)} cụ thể." if said and not re.search(r"\d|:", rest) else ""


def _says_all(understood: Understood, one: Evidence) -> bool:
    terms = [term for term in understood.terms if term.phrase not in _CALLED]
    return bool(terms) and all(term.is_said_in(one.clause.sentence_spaced) for term in terms)


def _sentence(clause: Clause) -> str:
    """The sentence of a clause without the numbers of its items."""
    return _NUMBERED.sub(" ", clause.passage.text[clause.sentence_start : clause.sentence_end])


def _under(one: Evidence, field: str) -> str:
    """The heading with a time under which a sentence stands that has none: it may be meant for that."""
    heading = one.passage.headings[-1] if one.passage.headings else ""
    return f"; câu này nằm trong mục “{heading}”" if field == "time" and times_of(heading) else ""


def _names_time(clause: Clause) -> bool:
    return bool(clause.times or clause.inherited)


_NAMES: Mapping[str, Callable[[Clause], bool]] = {
    "time": _names_time,
    "money": lambda clause: quantities(clause.text, "money"),
    "figure": lambda clause: quantities(clause.text),
}
