"""How questions are put to the room, in Vietnamese, and how their keys are explained."""

import re
from collections.abc import Sequence

from assistant.study.facts.bodies import BODY, DUTY, HEADED, TASK, called
from assistant.study.facts.cases import CASE
from assistant.study.facts.clauses import balanced, length, raised
from assistant.study.facts.days import DAY
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.judged import PAIR
from assistant.study.facts.lists import LIST, NOT_LISTED
from assistant.study.facts.names import YEAR
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.sorting import GROUP_NOT, SORT
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.facts.verbs import begins_with_verb
from corpus.citation import Citation
from corpus.misprints import plain_quote

GAP = "…………"
NAMED = "được nhắc đến ở"  # how a note begins of a body of which a text says nothing more than its name
_TELLS = re.compile(r"\s(?:(?:ước )?đạt|tăng|giảm|chiếm)\s(?:\w+\s){0,2}\d")  # a predicate with a figure of its own
_OWED = re.compile(r"\s(?:có nhiệm vụ|có trách nhiệm|chịu trách nhiệm)\s")
_HANDED = re.compile(r"(?:Giao|Đề nghị|Yêu cầu|Phân công)\s")
_NOT_THEIRS = (NOT_LISTED, GROUP_NOT, NOT_TASK)
_NOTE = 24  # syllables of what an explanation tells of another option
_LEAST_NOTE = 12
_FURTHER = re.compile(r",? (?:để|nhằm|nhất là|trong|theo|bảo đảm|đảm bảo|phục vụ|gắn với|đối với|và|tại|trên)\s")
# The time at the end of a note, without which another year's value would be told as the one asked for.
_OF_TIME = re.compile(r"\s(?:năm|giai đoạn) \d{4}(?: ?- ?\d{4})?$")
_QUOTED = 75  # syllables of a quotation that an explanation repeats; a longer one is left to the citation


def open_question(name: str, fact: Fact, short: bool = False) -> str:
    """ "Theo Nghị quyết số 09-NQ/TW, đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?", behind its case if it has one."""
    ask = fact.ask.replace("nhiệm vụ nào sau đây?", "nhiệm vụ gì?") if short else fact.ask
    asked = f"Theo {name}, {fact.scope}{ask}"
    return f"Tình huống: {fact.case} {asked}" if fact.case else asked


def fill_in(name: str, fact: Fact) -> str:
    """A clause to complete by hand; how many syllables are wanted is said."""
    gapped = f"{fact.before}{GAP}{fact.after}."
    if fact.topic in (FIGURE, NUMBER):
        return f"Điền số liệu còn thiếu vào câu sau theo {name}{_about(fact)}: {gapped}"
    if fact.topic == DAY:
        return f"Điền thời hạn còn thiếu vào câu sau theo {name}{_about(fact)}: {gapped}"
    if fact.topic == YEAR:
        return f"Điền năm còn thiếu vào câu sau theo {name}{_about(fact)}: {gapped}"
    wanted = sum(map(str.isalnum, re.split(r"[\s,;:.“”()]+", fact.answer)))  # a dash is none
    return f"Điền cụm từ còn thiếu ({wanted} tiếng) vào câu sau theo {name}{_about(fact)}: {gapped}"


def choose_in(name: str, fact: Fact) -> str:
    """A clause of which the year or the number is to be chosen."""
    what = {YEAR: "năm", DAY: "thời hạn"}.get(fact.topic, "số liệu")
    return f"Chọn {what} đúng để hoàn chỉnh nội dung sau theo {name}{_about(fact)}: {fact.before}{GAP}{fact.after}."


def _about(fact: Fact) -> str:
    return f", {fact.scope}".rstrip(", ")


def true_or_false(name: str, statement: str, scope: str = "") -> str:
    """A statement to judge; what is to be done is no statement, that it is asked for is one. What has risen or reached
    a figure is one by itself."""
    said = statement
    if begins_with_verb(statement) and not _TELLS.search(statement) and not _OWED.search(statement):
        handed = "" if _HANDED.match(statement) else "yêu cầu "
        said = f"Văn bản {handed}{statement[:1].lower()}{statement[1:]}"
    return f"Theo {name}, {scope}nhận định sau đúng hay sai? {raised(said)}."


def why(fact: Fact, citation: Citation, wrong: Sequence[Wrong] = (), also: Sequence[Citation] = ()) -> str:
    """Why the key is right by the text, and what the other options belong to; also are further places of the key."""
    places = dict.fromkeys(raised(one.place or one.label) for one in (citation, *also))
    where = "; ".join(places) if fact.topic in _NOT_THEIRS else next(iter(places))
    said = _said(fact, where, _quoted(citation))
    others = "; ".join(f"“{raised(one.text)}” {_brief(one.note)}" for one in wrong if one.note)
    return f"{said} Các phương án khác: {others}." if others else said


def _tells(note: str) -> bool:
    """Whether a note says what another option belongs to, and not only where it is named."""
    return bool(note) and not note.startswith(NAMED)


def _brief(note: str) -> str:
    """What another option belongs to, a long duty up to one of its commas: an explanation is read at a glance. The time
    that it ends in is kept."""
    if note.startswith(NAMED):
        return f"không được giao việc này ({note})"
    parts = note.split(", ")
    kept = next((at for at in range(len(parts), 0, -1) if length(", ".join(parts[:at])) <= _NOTE), 1)
    cut = ", ".join(parts[:kept])
    if length(cut) < _LEAST_NOTE:  # "có nhiệm vụ: chủ trì thẩm tra…" tells nothing
        cut = _phrases(note)
    time = _OF_TIME.search(note)
    return note if cut == note or not balanced(cut) else f"{cut.rstrip(' ,;')}…{time.group() if time else ''}"


def _phrases(note: str) -> str:
    """A long note up to a word that opens a further phrase of it, not in the middle of one; whole where it has none."""
    ends = [mark.start() for mark in _FURTHER.finditer(note) if _LEAST_NOTE <= length(note[: mark.start()]) <= _NOTE]
    return note[: ends[-1]] if ends else note


def _quoted(citation: Citation) -> str:
    """A quotation as an explanation repeats it, without the words that lead on to what it leaves out."""
    quote = plain_quote(citation.quote).rstrip(" .;:/")
    return re.sub(r",?\s+(?:cụ thể )?như sau$", "", quote)


def _said(fact: Fact, place: str, quote: str) -> str:
    if fact.topic in (BODY, HEADED):
        return f"{place} giao cho {called(fact.answer)}: “{fact.subject}”."
    if fact.topic == JOINS:
        return f"{place} quy định: {fact.ask.replace('cơ quan, tổ chức nào', fact.answer).rstrip('?')}."
    if fact.topic in (TASK, DUTY):
        told = fact.answer if "(1) " in fact.answer else f"“{fact.answer}”"  # its numbers are ours: no quotation
        return f"{place} giao cho {called(fact.told if fact.topic == DUTY else fact.subject)}: {told}."
    if fact.topic == SORT:
        return f"Nội dung này ở {place}, thuộc nhóm “{fact.answer}”."
    if fact.topic in _NOT_THEIRS:
        asked = f"đều thuộc nội dung được hỏi ({place})"
        theirs = f"là nhiệm vụ của {called(fact.subject)} ({place})" if fact.topic == NOT_TASK else asked
        key = f"“{raised(fact.answer)}” {fact.told}. " if fact.told else ""
        return f"{key}Ba phương án kia {theirs}."
    if fact.topic == PAIR:
        return f"Hai nội dung này {fact.told} ({place})."
    if fact.topic == THRESHOLD and fact.told:
        return f"Mức đặt ra ({place}): {fact.told}."
    if fact.topic == CHANGE:
        return f"{raised(fact.told)} ({place})."
    if fact.topic == OWNER:
        return f"Theo {place}, {fact.answer} {fact.told}."
    if fact.topic == CASE:
        return f"Theo {place}, trường hợp này thuộc diện “{fact.told}”."
    if fact.topic == LIST:
        return f"Các nội dung trên được nêu ở {place}."
    if length(quote) <= _QUOTED:
        return f"{place} ghi: “{quote}”."
    if fact.topic == THRESHOLD:  # its answer is the numbers of cases
        return f"{place} lấy mốc “{fact.support}”."
    return f"Theo {place}: {fact.statement}." if fact.before or fact.after else f"{place} ghi: “{fact.answer}”."


def why_false(wrong: Wrong, right: str, citation: Citation) -> str:
    """What a false statement got wrong."""
    quote = _quoted(citation)
    note = f" {raised(f'“{wrong.text}” {wrong.note}')}." if _tells(wrong.note) else ""
    said = f" Văn bản ghi: “{quote}”." if length(quote) <= _QUOTED else ""
    return f"Sai ở chỗ “{wrong.text}”: theo văn bản phải là “{right}”.{note}{said}"


MATCHING = {
    "figure": "Ghép mỗi chỉ tiêu ở cột A với giá trị ở cột B theo {name}{period}.",
    "orientation": "Ghép mỗi địa bàn ở cột A với định hướng phát triển ở cột B theo {name}.",
    "short name": "Ghép mỗi ký hiệu viết tắt ở cột A với tên tương ứng ở cột B theo {name}.",
    "task": "Ghép mỗi cơ quan, tổ chức ở cột A với nhiệm vụ ở cột B theo {name}.",
    "group": "Ghép mỗi nhóm nội dung ở cột A với một việc cụ thể thuộc nhóm đó ở cột B theo {name}.",
}
