"""Follow-ups on the answer itself: where it stands, its very words, shorter, longer, one of its points, who sees to it.

They name no subject of their own: whatever else a question says makes it a question of the texts.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache

from assistant.language.cues import cues
from assistant.language.phrases import Phrases, Said, pattern, read_said, word_set
from assistant.rules import Rule, first
from assistant.understanding.point_ordinals import called_by, nth, ordinal, points_in, with_counted
from assistant.understanding.retelling_words import as_typed, retelling_words
from corpus.text import fold

_LONGEST = 14  # words of such a follow-up


class Telling(StrEnum):
    """How the answer before is to be told."""

    HEADING = "heading"
    TABLE = "table"
    COLUMNS = "columns"
    PLACE = "place"
    VERBATIM = "verbatim"
    SHORT = "short"
    MORE = "more"
    POINT = "point"
    OTHER_TEXT = "other text"
    RESPONSIBLE = "responsible"
    OVERSEEING = "overseeing"
    EXAMPLE = "example"
    FIGURES = "figures"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Retelling:
    """How, of POINT which point, counted from 1, or from the end with -1, and of SHORT how many at most, 0 for all.

    then is how that point is to be told, None for whole: "cho ví dụ về ý thứ hai", "ý 2 nằm ở đâu". step is how far it
    stands from the point told last: "nhóm tiếp theo"; further are the points wanted behind it: "ý 1 và ý 3". called is
    what it is called by as typed: "nhóm".
    """

    telling: Telling
    point: int = 0
    points: int = 0
    then: Telling | None = None
    step: int = 0
    further: tuple[int, ...] = ()
    called: str = field(default="", compare=False)


def find_retelling(text: str, *before: str) -> Retelling | None:
    """How a follow-up wants the answer before, None where it asks anything of its own.

    before are the questions before, oldest first: "trọng tâm thứ hai" is a point of an answer to "Ba trọng tâm … là
    gì?", whatever was asked since.
    """
    if before and _asks_further(read_said(text), read_said(before[-1])):
        return Retelling(Telling.MORE)
    whole = read_said(_IN_BRACKETS.sub(r" ý \1", text))
    counted = (with_counted(whole, read_said(one)) for one in reversed(before))
    called = next((one for one in counted if one != whole), whole)
    found = _find(called)
    return replace(found, called=called_by(whole)) if found and found.telling is Telling.POINT else found


# "Giải thích (3)", "ý (3)": a point by the number that the answer before shows.
_IN_BRACKETS = re.compile(r"(?:\s*(?<!\w)(?:ý|điểm|việc|mục|số))?\s*\((\d{1,2})\)", re.IGNORECASE)


def point_called(text: str, before: str) -> Retelling | None:
    """The point that a follow-up calls by a noun of the question before, be that of one: "Trọng tâm … là gì".

    Whether that was answered with a list is to be seen there. A time is none of its points: "giai đoạn đầu tiên".
    """
    said, earlier = read_said(text), read_said(before)
    found = nth(said.plain).search(said.words)
    words = found["noun"].split() if found else []
    told = fold(earlier.words) if said.plain else earlier.words
    noun = next((one for one in (" ".join(words), *words[-1:]) if one and f" {one} " in told), "")
    if not noun or noun in as_typed(("năm", *cues().period_words), said.plain):
        return None
    return _find(with_counted(said, Said(f" {as_typed(('các',), said.plain)[0]} {noun} ", said.plain)))


# Of where money or a thing comes from it is no part: "kinh phí bao nhiêu, nguồn nào", "… lấy ở đâu".
_IN_TEXT = re.compile(
    r"(?<!\w)(?:căn cứ|dựa|can cu|dua|mục|muc|khoản|điều|chương|trang|văn bản|van ban|nghị quyết|nghi quyet)(?!\w)"
)


def asks_place_in_text(text: str) -> bool:
    """Whether a half asks where in a text its other half stands: "…, căn cứ đâu", "…, nằm ở mục nào"."""
    found = find_retelling(text)
    return found is not None and found.telling is Telling.PLACE and bool(_IN_TEXT.search(read_said(text).words))


def _find(whole: Said) -> Retelling | None:
    said = _without_pointed(whole)
    if len(said.words.split()) > _LONGEST:
        return None
    if said != whole and _asks_where(whole, said):
        return Retelling(Telling.PLACE)
    fired = first(RULES, said) or first(RULES, said.without_modal())
    return fired.outcome if fired else None


def _asks_where(whole: Said, rest: Said) -> bool:
    """Whether a message asks where a passage is that it points at: "ý đó ở đâu"."""
    passage = rf"{pattern(retelling_words().passage, whole.plain).pattern} {_there(whole.plain)}"
    return bool(re.search(passage, whole.words)) and _alone(rest, retelling_words().where)


def _asks_further(said: Said, before: Said) -> bool:
    """ "Còn vùng nào nữa không": the question before asked which ones there are."""
    noun = _FURTHER.fullmatch(fold(said.words))
    return noun is not None and f" {noun['noun']} " in fold(before.words)


_FURTHER = re.compile(
    r" (?:(?:the|vay|ngoai ra|va) )*(?:con|co) (?:(?:co|nhung|cac|them) )*(?P<noun>\S+(?: \S+)?) nao"
    r" (?:nua|khac)(?: (?:nua|khong|ha|a|vay))* "
)


def _so_short(said: Said) -> Retelling | None:
    """ "Rút gọn lại còn 3 ý chính thôi": so many points of the answer, and nothing else."""
    found = _so_many(said.plain).search(said.words)
    if found is None:
        return None
    rest = Said(said.words.replace(found.group(), "  ", 1), said.plain)
    if rest.left(retelling_words().fillers, retelling_words().short):
        return None
    count = found["count"]
    ordinals = {fold(word): number for word, number in retelling_words().ordinals.items()}
    return Retelling(Telling.SHORT, points=int(count) if count.isdigit() else ordinals[fold(count)])


@cache
def _so_many(plain: bool) -> re.Pattern[str]:
    """ "3 ý", "hai câu chính": how many, and what officials call a point of an answer."""
    words = retelling_words()
    counts = "|".join(sorted(word_set(" ".join(one for one, at in words.ordinals.items() if at > 0), plain)))
    called, more = ("|".join(sorted(word_set(one, plain))) for one in ("ý câu dòng điểm", "chính lớn ngắn gọn"))
    return re.compile(rf" (?P<count>[1-9]\d?|{counts}) (?:gach dau dong|gạch đầu dòng|{called})(?: (?:{more}))*(?= )")


def points_at_answer(text: str) -> bool:
    """Whether a follow-up speaks of what was answered: "điểm đó áp dụng cho ai"."""
    said = read_said(text)
    return bool(_pointed(said.plain).search(said.words))


def _without_pointed(said: Said) -> Said:
    """A message without what it calls the answer: "nhiệm vụ đó nằm ở khoản mấy" asks where that is."""
    return Said(_pointed(said.plain).sub(" ", said.words), said.plain)


@cache
def _pointed(plain: bool) -> re.Pattern[str]:
    return re.compile(rf"{pattern(retelling_words().pointed, plain).pattern} {_there(plain)}")


def _there(plain: bool) -> str:
    return pattern(("đó", "ấy", "này", "trên", "vừa nêu", "vừa nói", "nói trên"), plain).pattern


def _alone(said: Said, phrases: Phrases) -> bool:
    """Whether one of the phrases stands in a message and nothing of a subject beside it."""
    return said.holds(phrases) and not said.left(retelling_words().fillers, phrases)


def _point(said: Said) -> Retelling | None:
    """ "Ý thứ ba", "câu cuối", "ý 2"; beside it at most how it is to be told."""
    found = list(ordinal(said.plain).finditer(said.words))
    if not found:
        return None
    rest = Said(ordinal(said.plain).sub("  ", said.words), said.plain)
    words = retelling_words()
    then = None
    if rest.left(words.fillers, words.more, words.verbatim, ("về", "nghĩa là gì", "gồm những ai", "mình chưa hiểu")):
        then = next((one for one in _OF_POINT if _alone(rest, _phrases_of(one))), None)
        if then is None:
            return None
    points = [point for one in found for point in points_in(one, said.plain)]
    step = found[0]["step"]
    steps = dict(zip(as_typed([*words.steps], said.plain), words.steps.values(), strict=True))
    return Retelling(Telling.POINT, points[0], then=then, step=steps[step] if step else 0, further=tuple(points[1:]))


def _phrases_of(telling: Telling) -> Phrases:
    """What asks for a point of the answer to be told in a way; "về" leads to that point then."""
    words = retelling_words()
    where = words.where if telling is Telling.PLACE else ()
    return (*getattr(words, telling.name.lower()), *where, *words.more, "về")


_OF_POINT = (Telling.EXAMPLE, Telling.PLACE, Telling.SHORT, Telling.RESPONSIBLE, Telling.OVERSEEING)


def _plain_rule(telling: Telling) -> Rule[Said, Retelling]:
    def test(said: Said) -> Retelling | None:
        return Retelling(telling) if _alone(said, getattr(retelling_words(), telling.name.lower())) else None

    return Rule(telling.value, test)


def _table_of_these(said: Said) -> Retelling | None:
    """ "Kẻ bảng các mức đó": as a table what a message points at, by whatever noun."""
    these = rf" {pattern(('các', 'những', 'mấy'), said.plain).pattern} (?:\S+ ){{1,3}}?{_there(said.plain)}"
    rest = Said(re.sub(these, " ", said.words), said.plain)
    return Retelling(Telling.TABLE) if rest != said and _alone(rest, retelling_words().table) else None


def _verbatim_place(said: Said) -> Retelling | None:
    """ "Mục đó viết nguyên văn thế nào", "dài quá, ngắn gọn thôi": several phrases, the telling one first."""
    words = retelling_words()
    groups = (words.verbatim, words.short, words.more, words.place)
    for telling, group in zip((Telling.VERBATIM, Telling.SHORT, Telling.MORE), groups, strict=False):
        if said.holds(group) and not said.left(words.fillers, *groups):
            return Retelling(telling)
    return None


RULES: Sequence[Rule[Said, Retelling]] = (
    _plain_rule(Telling.OTHER_TEXT),
    Rule(Telling.POINT.value, _point),
    Rule("so many points", _so_short),
    _plain_rule(Telling.HEADING),
    _plain_rule(Telling.TABLE),
    Rule("table of these", _table_of_these),
    _plain_rule(Telling.COLUMNS),
    _plain_rule(Telling.DOUBT),
    _plain_rule(Telling.PLACE),
    _plain_rule(Telling.VERBATIM),
    _plain_rule(Telling.SHORT),
    _plain_rule(Telling.FIGURES),
    _plain_rule(Telling.MORE),
    _plain_rule(Telling.RESPONSIBLE),
    _plain_rule(Telling.OVERSEEING),
    _plain_rule(Telling.EXAMPLE),
    Rule("several of these", _verbatim_place),
)
