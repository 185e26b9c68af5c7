"""Whether the texts support an option for a question: what keeps a distractor from being right as well."""

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.study.facts.bodies import BODY, DEADLINE, HEADED, TASK
from assistant.study.facts.body_lists import may_be_among, same_body
from assistant.study.facts.days import DAY
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.likeness import form, holds_most, likeness, runs, stands_in, syllables_of
from assistant.study.facts.links import PLACE
from assistant.study.facts.material import Material
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.sorting import GROUP, ROLE, SORT
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD

_ALIKE = 0.5  # two names or phrases with so much in common could both be taken for right
_SAME_WORK = 0.3  # and two works
_ABOUT = 4  # clauses that say some words, from which they are what the text is about
_SAME_WORDS = 6  # syllables one behind the other that two works have
_GIVEN = re.compile(r"được giao (?P<work>[^“]+) “(?P<kind>Bộ luật|Luật|Pháp lệnh)(?!\w)")  # as laws tell of theirs
_WORKS = (BODY, HEADED, JOINS)
_BY_FACT = (DEADLINE, DAY, THRESHOLD, CHANGE, INDICATOR, PROGRESS, SORT, NUMBER)


@lru_cache(maxsize=8192)  # a test tries the same options again at every step
def supported(material: Material, topic: str, subject: str, option: str) -> bool:
    """Whether a text says the option of the subject: a figure of an indicator and period, a place of its orientation,
    a body of its duty, a thing of its group or role, the second half behind the first."""
    if topic == FIGURE:
        return any(one == subject and form(value) == form(option) for _, one, _, value in material.figures)
    if topic == PLACE:
        return _said_together(material, option, subject)
    if topic in _WORKS:
        owed = any(_same_work(one.subject, subject) for one in _owed_by(material, option))
        return owed or _has_others_do(material, option, subject) or _looks_after(material, option, subject)
    facts = [one for one in material.by_subject.get(form(subject), ()) if one.topic == topic]
    if topic in _BY_FACT:
        return any(form(one.answer) == form(option) for one in facts)
    if topic == TASK:  # what one body must do, another may have to do in nearly the same words
        alike = any(likeness(one.answer, option) > _SAME_WORK for one in facts)
        return alike or _has_others_do(material, subject, option)
    if topic in (GROUP, ROLE):
        return any(too_close(one.answer, option) for one in facts) or _said_in_group(material, topic, subject, option)
    bare = re.sub(r"^đến năm \d{4}, ", "", subject)
    return _said_together(material, bare, option) or any(form(one.answer) == form(option) for one in facts)


def _said_together(material: Material, first: str, second: str) -> bool:
    """Whether one clause of the texts holds both words."""
    one, other = form(first), form(second)
    return any(one in clause and other in clause for clause in material.clause_forms)


def _owed_by(material: Material, body: str) -> Iterator[Fact]:
    """The duties that some text gives a body, alone or with others."""
    for topic in _WORKS:
        for one in material.by_topic.get(topic, ()):
            if form(one.answer) == form(body) or may_be_among(one.answer, body):
                yield one


def _has_others_do(material: Material, body: str, work: str) -> bool:
    """Whether a text has a body, or all of a kind that it is of ("các bộ, cơ quan, địa phương"), do most of a work."""
    owed = ((lead, tasks) for lead, tasks in material.owed.items() if same_body(lead, body))
    return any(holds_most(task, work) for _, tasks in owed for task in tasks)


def _looks_after(material: Material, body: str, work: str) -> bool:
    """Whether a body is to do with laws of its own what a work asks for of laws without naming one ("rà soát, đề xuất
    sửa đổi các luật"): it would be right as well."""
    given = (_GIVEN.match(one.told) for one in material.by_topic.get(OWNER, ()) if same_body(one.answer, body))
    return any(stands_in(one["kind"], work) and holds_most(work, one["work"]) for one in given if one)


def others_do(material: Material, body: str, work: str) -> bool:
    """Whether a text has another body do nearly the same, or what a work says in so many words: asked without options,
    it would be right as well."""
    said = {one for one in runs(work, _SAME_WORDS) if not _everywhere(material, one)}
    tasks = (task for lead, owed in material.owed.items() if not same_body(lead, body) for task in owed)
    return any(said & set(runs(task, _SAME_WORDS)) or likeness(task, work) > _ALIKE for task in tasks)


def _everywhere(material: Material, words: str) -> bool:
    """Whether words are what a text is about, and tell no work of it from another: it says them in many clauses."""
    return sum(words in clause for clause in material.clause_forms) >= _ABOUT


def _same_work(first: str, second: str) -> bool:
    """Whether two bodies have the same to do, the one in more words ("quy hoạch", "quy hoạch và kế hoạch ngành")."""
    return likeness(first, second) > _ALIKE or holds_most(first, second) or holds_most(second, first)


def _said_in_group(material: Material, topic: str, subject: str, option: str) -> bool:
    """Whether any clause of a group, or any item of a role, says what the option says."""
    document, _, name = subject.partition(" ")
    said = list(material.said_in(document, name)) if topic == GROUP else []
    said += [one.words for one in material.items if topic == ROLE and (one.document, one.role) == (document, name)]
    return any(_covers(text, option) for text in said)


def _covers(text: str, option: str) -> bool:
    """Whether a text holds nearly all words of an option."""
    own, held = syllables_of(option), syllables_of(text)
    return len(own & held) / (len(own) or 1) > 0.7


def too_close(first: str, second: str) -> bool:
    """Whether two options say nearly the same, so that who takes one for the other is not wrong."""
    return stands_in(first, second) or stands_in(second, first) or likeness(first, second) > _ALIKE
