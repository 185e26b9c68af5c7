"""Rules for what a question asks for by the intents of questions of like meaning, where its words do not tell."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.asked_targets import TARGET
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.facets import asks_one_of_subject
from assistant.understanding.intents import SURE, read_intents
from assistant.understanding.kinds import Kind
from assistant.understanding.manner import without_fullness
from assistant.understanding.part_words import PART_NAMED, SIDES_SAID
from assistant.understanding.subject_kinds import (
    FIGURE_WORDS,
    POINTED_AT,
    TIME_WORDS,
    asks_measure,
    asks_one_thing,
)
from assistant.understanding.wanted_words import SOURCE

_CONFIRMS = re.compile(r"(?<!\w)(?:đúng|phải) không(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$")
# Probabilities from which an intent is taken on trust: behind the rules of words, of two texts named, where one thing
# is asked for; before the rules of words it is SURE. Cross-validated over the 5,875 messages and the questions
# (2026-11-27): from 0.7 on 0.91 of what is taken for a subject is one (from 0.65 on 0.89, from 0.6 on 0.87); from 0.8
# on 0.90 of the intents are right; from 0.5 on 0.88 of what is taken for two texts.
_LIKELY, _OF_TWO, _VERY_SURE = 0.8, 0.5, 0.8
_OF_SUBJECTS = {"topic": Kind.TOPIC, "material": Kind.MATERIAL, "results": Kind.RESULTS, "crossdoc": Kind.CROSSDOC}
# The intents that are taken on trust where no word tells: of the others the rules' words are surer.
_OF_INTENTS = {
    "list": Kind.LIST, "who": Kind.WHO, "place": Kind.PLACE, "number": Kind.NUMBER, "date": Kind.DATE,
    "why": Kind.WHY, "yesno": Kind.YESNO,
}  # fmt: skip


def learned_subject(asking: Asking) -> Asked | None:
    """What questions of like meaning and like words want, where that is all of a subject: before any word tells.

    A figure, a time or a document that is asked for is told by its word, not so who does it: "with whom, in what, who
    answers for it" are sides of a subject (of 11 with such a word that were taken for one, 9 were).
    """
    if _CONFIRMS.search(asking.bare):
        return None
    intents = _subject_intents(asking)
    of_two = len(asking.named.documents) > 1 and asking.times < 2 and intents.get("crossdoc", 0.0) >= _OF_TWO
    if of_two and PART_NAMED.match(asking.bare.lstrip()):  # "bối cảnh ra đời của hai văn bản": of each of them
        return Asked(Kind.TOPIC)
    if of_two:
        return Asked(Kind.CROSSDOC)
    intents = {one: intents[one] for one in intents if one != "crossdoc"}
    in_brief = read_intents(without_fullness(asking.typed)).get("summary", 0.0) if intents else 0.0
    if in_brief >= _OF_TWO and not (asking.named.documents or asking.named.only_of_kind):
        intents["topic"] += in_brief  # no text is named: what is to be summed up is a subject
    return _all_of_it(asking, intents, SURE)


def likely_subject(asking: Asking) -> Asked | None:
    """The same of what is likelier than not to be asked of a subject, where no word asks ("vai trò gì")."""
    if asking.times or cue_in(asking.bare, cues().kinds[Kind.WHAT]):
        return None
    told = _all_of_it(asking, _subject_intents(asking), _OF_TWO)
    # What was reached and what not is asked for by its words.
    assessed = told and told.kind is Kind.RESULTS and not SIDES_SAID.search(asking.bare)
    return Asked(Kind.TOPIC) if assessed else told


def _subject_intents(asking: Asking) -> dict[str, float]:
    """How likely each of the intents is that are asked of subjects; none where a fact is asked for by its word.

    What wants a yes or no, or the members of one list, may be of a subject where that is very likely: of 11 from
    _VERY_SURE on all were.
    """
    named = asking.named
    if named.sections or named.unknown_section or POINTED_AT.search(asking.bare) or not asking.typed:
        return {}
    if cue_in(asking.bare, (TARGET, *FIGURE_WORDS, *TIME_WORDS, *cues().kinds[Kind.WHICH_DOCUMENT])):
        return {}
    if SOURCE.search(asking.bare) or asks_one_of_subject(asking.bare):
        return {}
    intents = {
        one: likely for one, likely in read_intents(without_fullness(asking.typed)).items() if one in _OF_SUBJECTS
    }
    one_thing = asks_one_thing(asking.bare) and len(named.documents) < 2
    return {} if one_thing and sum(intents.values()) < _VERY_SURE else intents


def _all_of_it(asking: Asking, intents: dict[str, float], least: float) -> Asked | None:
    """All of a subject, or the passages to use, where the intents together are likely enough."""
    if not intents or sum(intents.values()) < least:
        return None
    kind = _OF_SUBJECTS[max(intents, key=lambda one: intents[one])]
    if kind is Kind.CROSSDOC:  # of one text: how it joins two things
        kind = Kind.TOPIC
    # "Đô thị hóa 2030" and "bồi dưỡng: số người" are figures, whatever else is said of them.
    return None if kind is Kind.TOPIC and (asking.times or asks_measure(asking.bare)) else Asked(kind)


def learned(asking: Asking) -> Asked | None:
    """What questions of like meaning want, where no word of the question tells."""
    intent, likely = max(read_intents(asking.typed).items(), key=lambda one: one[1], default=("", 0.0))
    if intent not in _OF_INTENTS or likely < _LIKELY:
        return None
    kind = _OF_INTENTS[intent]
    # "Đến 2030 đạt 70%?": a figure that is given is not asked for, but whether it is true.
    states = kind is Kind.NUMBER and re.search(r"\d", asking.bare) and asking.bare.rstrip().endswith("?")
    return Asked(Kind.YESNO if states else kind)
