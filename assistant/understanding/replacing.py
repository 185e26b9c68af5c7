"""A follow-up that names another thing of the same kind: the question before, asked of that thing in its place."""

import re
from dataclasses import dataclass, replace
from functools import cache

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.part_words import SIDES
from assistant.understanding.understood import Understood
from corpus.text import search_form
from corpus.vietnamese.bodies import bodies, names_body
from corpus.vietnamese.spelling import spaced

_LONGEST = 7  # words of a thing that is named
_BEFORE_THING = re.compile(r"^(?:(?:thì|với|về|ở|tại|đối với|riêng|phía|bên|của|cho)\s+)+")
_SAME = re.compile(r"(?<!\w)thì (?:sao|thế nào)\W*$")  # what goes on without a word at its head
# Whoever works for a body, where what was asked of bodies is asked of persons.
_PERSONS = re.compile(r"(?:(?:mỗi|từng|các|một|bản thân) )?(?:cá nhân|người|người làm)")
_EACH_ONE = re.compile(r"^(?:mỗi|từng|bản thân|cá nhân)\s+(?:cá nhân\s+)?(?=\w)")  # "cá nhân cán bộ"
_WHICH_BODY = re.compile(r"(?<!\w)(?:các |những )?(?:cơ quan|đơn vị|địa phương|tổ chức|tập thể)(?: nào)?(?!\w)")
_WORKERS = "cán bộ, công chức, viên chức"
_BEFORE_DUTY = r"(?:(?:thì|sẽ|phải|cần|được|có)\s+)*"


@dataclass(frozen=True, slots=True)
class Replaced:
    """The question before with one thing for another, in search form.

    acts is whether the thing is a body that acts; named whether what is said of it names it: a side of an assessment
    is mostly shown by what is said.
    """

    text: str
    thing: str
    acts: bool
    named: bool


def find_replacement(question: Understood, before: Understood) -> Replaced | None:
    """What a follow-up asks, None where it names no thing that can stand for one of the question before.

    A side of an assessment stands for another, whoever acts for whoever acts, a name for a name.
    """
    if question.times or question.named.documents or question.named.sections:
        return None
    figure = _figure_of(question, before)
    if figure:
        return figure
    thing, acts = _thing(question.text)
    if not thing or len(thing.split()) > _LONGEST:
        return None
    thing = _WORKERS if _PERSONS.fullmatch(thing) else _EACH_ONE.sub("", thing)
    side = _side_of(thing, before.text) if _heads().match(question.text) else ""  # alone it is a question of its own
    actor = "" if side else _actor_of(thing, acts, before)
    old = side or actor or _name_of(question, before)
    if not old or f" {thing} " in f" {before.text} ":
        return None
    text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _: thing, before.text, count=1)
    return Replaced(text, thing, bool(actor) and before.kind is Kind.DUTIES, not side)


def _figure_of(question: Understood, before: Understood) -> Replaced | None:
    """The question before of another figure than its own: "70% thì năm nào" behind "65% là năm nào"."""
    new, old = question.measures, before.measures
    if len(new) == 1 < len(old):
        old = tuple(one for one in old if one.noun == new[0].noun)
    if len(new) != 1 or len(old) != 1 or new[0].words == old[0].words or old[0].words not in before.text:
        return None
    same = question.kind in (before.kind, Kind.WHAT, Kind.YESNO) and _says_no_more(question, before)
    text = before.text.replace(old[0].words, new[0].words, 1)
    return Replaced(text, new[0].words, acts=False, named=True) if same else None


def _says_no_more(question: Understood, before: Understood) -> bool:
    """Whether a question says nothing but its figure that the one before did not: "trễ 4% thì có được không"."""
    said = f" {spaced(before.text)} {spaced(question.measures[0].words)} "
    return all(f" {spaced(one.phrase).strip()} " in said for one in question.terms)


def _thing(text: str) -> tuple[str, bool]:
    """The thing that a follow-up names, and whether it asks what that has to do; "" where it asks anything else."""
    head = _heads().match(text)
    if not head and not _SAME.search(text):
        return "", False
    rest = text[head.end() if head else 0 :].strip(" ,?.!")
    duty = cue_in(rest, cues().duties)
    acts = bool(duty) and rest.endswith(duty)
    rest = re.sub(rf"\s*{_BEFORE_DUTY}{re.escape(duty)}$", "", rest) if acts else _tails().sub("", rest)
    rest = _BEFORE_THING.sub("", rest.strip())
    asks = any(cue_in(rest, group) for group in cues().kinds.values())
    return ("" if asks else rest.strip(" ,")), acts


@cache
def _heads() -> re.Pattern[str]:
    heads = "|".join(map(re.escape, sorted(cues().followup.heads, key=len, reverse=True)))
    return re.compile(rf"(?:(?:{heads})(?!\w)[\s,]*)+")


@cache
def _tails() -> re.Pattern[str]:
    tails = "|".join(map(re.escape, sorted(cues().followup.tails, key=len, reverse=True)))
    return re.compile(rf"\s*(?<!\w)(?:thì\s+)?(?:{tails}|(?:là )?(?:bao nhiêu|mấy|mức nào)(?: phần trăm)?)$")


def _side_of(thing: str, before: str) -> str:
    """The words of the question before for one side of an assessment, where the thing is another side.

    "Đạt được" goes with the results that it is said of.
    """
    named = [side for side, words in SIDES if re.fullmatch(rf"(?:(?:những|các|mặt)\s+)*(?:{words})", thing)]
    if not named:
        return ""
    others = (
        re.search(rf"(?<!\w)(?:{words})(?: đạt được| còn tồn tại)?(?!\w)", before)
        for side, words in SIDES
        if side not in named
    )
    return next((found.group() for found in others if found), "")


def _actor_of(thing: str, acts: bool, before: Understood) -> str:
    """The body or the people of the question before, where the thing is one that acts too."""
    if not (acts or _is_body(thing) or thing == _WORKERS):
        return ""
    phrases = (term.phrase for term in before.terms if _is_body(term.phrase))
    said = next((one for one in phrases if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", before.text)), "")
    asked = _WHICH_BODY.search(before.text)
    return said or (asked.group() if asked else "")


def _is_body(phrase: str) -> bool:
    words = re.sub(r"^(?:các|những|mọi|từng)\s+", "", phrase)
    return names_body(phrase) or bool(_duty_head().match(words))


@cache
def _duty_head() -> re.Pattern[str]:
    heads = "|".join(re.escape(search_form(one)) for one in bodies().duty_heads)
    return re.compile(rf"(?:{heads})(?!\w)")


def _name_of(question: Understood, before: Understood) -> str:
    """The name of the question before that a name alone stands for."""
    if not question.terms or not all(term.is_name and not term.is_count for term in question.terms):
        return ""
    names = [term.phrase for term in before.names if not term.is_count and f" {term.phrase} " in f" {before.text} "]
    return names[-1] if len(names) == 1 else ""


def as_assessed(question: Understood) -> Understood:
    """A question for a side of an assessment as one for that alone: no figures, and at no time, which it seldom has."""
    named = replace(question.named, years=(), periods=())
    return replace(question, kind=Kind.RESULTS, named=named, unit="", wants=replace(question.wants, numbers=False))
