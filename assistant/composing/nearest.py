"""What a reader takes to be the nearest to a subject that no sentence says in its own words: "thu hút nhân tài"."""

from collections.abc import Sequence

from assistant.composing.draft import Draft
from assistant.composing.grouping import grouped
from assistant.composing.points import ALONE, Point, units
from assistant.composing.saying import FOR, says, spaced_text
from assistant.composing.sections import SECTION_LIMIT, compose_section
from assistant.composing.stretches import stretches
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.model import Passage
from corpus.reading.store import Corpus

# Of the likeliest clause's probability that another point has; by eye, on a dozen subjects of the shipped texts.
_NEARLY = 0.25
_WORDS = 250


def compose_nearest(understood: Understood, admissible: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The sentences with the likeliest clauses, in the texts' order and grouped.

    None for fewer than two, but of a subject of which no text has most: one sentence then is near, and no answer.
    """
    if not understood.subjects or not admissible or admissible[0].clause.text.endswith(":"):
        return None
    least = _NEARLY * admissible[0].probability
    near: list[Point] = []
    for one in admissible:
        point = point_of(one, understood.subjects[0])
        fits = sum(other.words for other in (*near, point)) <= _WORDS
        if one.probability >= least and point not in near and (fits or not near):
            near.append(point)
    if len(near) < 2 and not _is_unknown(understood):
        return None
    order = {one: at for at, one in enumerate(_passages(understood, corpus))}
    told = stretches(sorted(near, key=lambda one: (order.get(one.passage, len(order)), one.start)))
    return Draft(tuple(grouped(told, corpus)), "nearest")


def compose_under_heading(understood: Understood, admissible: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """What stands under the heading that is the likeliest clause and says all of a subject; None for any other.

    A heading is no answer: what it heads is. It may name the subject behind other things: "Tăng cường sự lãnh đạo …,
    bảo đảm kỷ luật, kỷ cương trong …".
    """
    best = admissible[0]
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    is_heading = section.heading and spaced_text(best.clause.text) in spaced_text(section.title)
    if not is_heading or len(understood.subjects) != 1 or not section.blocks:
        return None
    says_all = says(understood.subjects[0], spaced_text(FOR.split(section.title)[0])) >= ALONE
    return compose_section(document, section, limit=SECTION_LIMIT) if says_all else None


def _is_unknown(understood: Understood) -> bool:
    """Whether no text has most of what is asked of, and the texts have the rest: what that is said of is another."""
    said = [term.weight for term in understood.terms if term.known]
    unsaid = [term.weight for term in understood.terms if not term.known]
    return bool(said) and sum(unsaid) > sum(said)


def point_of(evidence: Evidence, subject: Subject) -> Point:
    """The unit of the passage that holds a clause, as a point on a subject."""
    return Point(evidence.passage, *_unit(evidence), evidence.probability, subject)


def _unit(evidence: Evidence) -> tuple[int, int]:
    """The unit of the passage that holds a clause."""
    clause = evidence.clause
    holding = (span for span in units(evidence.passage) if span[0] <= clause.start < span[1])
    return next(holding, (clause.sentence_start, clause.sentence_end))


def _passages(understood: Understood, corpus: Corpus) -> list[Passage]:
    return [passage for document in documents_of(understood, corpus) for passage in document.passages]
