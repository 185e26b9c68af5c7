"""False statements: one fact of a sentence changed for another of its kind, the sentence itself kept."""

import re
from collections.abc import Iterator
from random import Random

from assistant.study.facts.bodies import BODY
from assistant.study.facts.body_lists import any_collective
from assistant.study.facts.cues import cues, delicate
from assistant.study.facts.days import DAY
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import out_of_field, told_by_field
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.links import PLACE, place_sort
from assistant.study.facts.material import Material
from assistant.study.facts.names import YEAR
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.support import supported
from assistant.study.questions.distractors import wrong_options
from corpus.vietnamese.numbers import leading_number

_TRIED = 6  # wrong values from which one is taken
_SORT_OF = 3  # words of a definition that say what sort of thing is defined
_NEAREST = 0.03  # share of a figure by which a false one differs
_YEAR = re.compile(r"(?<!\d)(?:(?:19|20)\d{2} - )?(?:19|20)\d{2}(?!\d)")


def false_statement(fact: Fact, material: Material, rng: Random, level: str) -> tuple[str, Wrong, str] | None:
    """(the statement, what was put into it, what stood there); None where no plausible change is false."""
    changes = [*_directions(fact), *_years(fact, material)]
    near = (
        "hard" if fact.topic in (FIGURE, NUMBER, YEAR, DAY, BODY) else level
    )  # a figure far off, or a body whose work is another, is told to be false without the text
    every = fact.topic == BODY and any_collective(fact.answer)  # any body may be one of all bodies
    wrong = [] if every else wrong_options(fact, material, rng, near, _TRIED)
    source = material.corpus.by_number[fact.document].on_one_line
    own = [one for one in wrong if fact.topic != BODY or one.text in source]  # a stranger to the text is none to doubt
    plausible = [one for one in own if _plausible(fact, one) and is_false(fact, one.text)][:1]
    changes += [(f"{fact.before}{one.text}{fact.after}", one, fact.answer) for one in plausible]
    return rng.choice(changes) if changes else None


def is_false(fact: Fact, value: str) -> bool:
    """Whether a bound put at another value contradicts the text: a case "từ 10% trở lên thì không được …" is true of
    16% as well, and what must be "ít nhất 10%" is at least 5%; what holds from 2025 on holds from 2026 on, and what is
    reached by 2025 is by 2026. With bounds of both ways nothing is sure."""
    own, other = leading_number(fact.answer), leading_number(value)
    if fact.topic == YEAR and own and other and _TERM.search(fact.before.lower()):
        return other < own
    if own is None or other is None or fact.topic not in (FIGURE, NUMBER):
        return True
    before, after = fact.before.lower(), fact.after.lower()
    rule = bool(_RULE.search(f"{before} {after}"))
    up = bool(re.search(r"(?:tối thiểu|ít nhất|trên|hơn)\s+$", before) or re.match(r"[^,;]*?\strở lên", after))
    down = bool(re.search(r"(?:tối đa|không quá|dưới)\s+$", before) or re.match(r"[^,;]*?\strở xuống", after))
    if up == down:
        return not up
    return (other > own) == (up != rule)


_TERM = re.compile(r"(?<!\w)(?:từ|kể từ|đến|trước|tới|chậm nhất|trong|hết)(?: hết)?(?: năm)?\s+$")
_RULE = re.compile(r"(?<!\w)(?:thì|nếu|không được|không xếp|bị)(?!\w)")


def _plausible(fact: Fact, wrong: Wrong) -> bool:
    """A body that has duties of its own in the text; a figure that is no mere rounding of the right one."""
    if fact.topic == BODY:
        told = told_by_field(fact.answer, [wrong.text], fact.subject)
        return bool(wrong.note) and not told and not out_of_field(wrong.text, fact.subject)
    if fact.topic == DEFINITION:  # both are a body, or both a work: "cơ quan, tổ chức …"
        return wrong.note.partition("“")[2].split()[:_SORT_OF] == fact.subject.split()[:_SORT_OF]
    if fact.topic == PLACE:  # a town of the mainland is no island
        return place_sort(wrong.text) == place_sort(fact.answer) and not delicate(f"{fact.answer} {fact.statement}")
    own, other = leading_number(fact.answer), leading_number(wrong.text)
    if fact.topic != FIGURE or not own or other is None:
        return True
    return abs(float(other) - float(own)) >= _NEAREST * float(own)


def _directions(fact: Fact) -> Iterator[tuple[str, Wrong, str]]:
    """ "tối thiểu 10%" -> "tối đa 10%", where the words stand once."""
    if fact.topic != FIGURE:
        return
    for right, wrong in cues().opposites:
        found = re.findall(rf"(?<!\w){right}(?!\w)", fact.statement, re.IGNORECASE)
        turned = len(found) == 1 and f"{found[0]} từ " not in fact.statement  # "không quá từ 4 - 5" is no bound
        if turned and found[0].islower():
            yield fact.statement.replace(found[0], wrong), Wrong(wrong), right


def _years(fact: Fact, material: Material) -> Iterator[tuple[str, Wrong, str]]:
    """The period of a figure changed for another in which the text gives the indicator another value."""
    if fact.topic != FIGURE:
        return
    indicator, _, period = fact.subject.partition(" | ")
    own = period.replace("-", " - ")
    if not own or len(_YEAR.findall(fact.statement)) != 1 or own not in fact.statement:
        return
    for one in material.by_topic.get(FIGURE, ()):
        other_indicator, _, other = one.subject.partition(" | ")
        same = one.document == fact.document and other_indicator == indicator and other != period and other
        if same and ("-" in other) == ("-" in period) and not supported(material, FIGURE, one.subject, fact.answer):
            said = other.replace("-", " - ")
            yield (
                fact.statement.replace(own, said),
                Wrong(said, f"là {'giai đoạn' if '-' in other else 'năm'} có chỉ tiêu {one.answer}"),
                own,
            )


JUDGED = (FIGURE, NUMBER, DAY, PLACE, BODY, YEAR, DEFINITION)  # the facts that a statement to judge is made of
