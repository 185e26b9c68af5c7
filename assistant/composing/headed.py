"""What stands under the heading that answers: a lead-in with all that it leads to, a list with all its items."""

from collections.abc import Sequence

from assistant.composing.cutting import says_of
from assistant.composing.draft import Draft
from assistant.composing.sections import FACT_WORDS, SECTION_LIMIT, compose_section, leads_in
from assistant.evidence.scoring import Evidence
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.question import Understood
from assistant.understanding.terms import Term
from corpus.model import Document, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_OF_ALL = (Kind.LIST, Kind.WHAT, Kind.TOPIC, Kind.DUTIES)  # kinds that may ask for all that a heading heads
_ALSO_LIKELY = 0.1  # of the best clause's probability from which another point of the list answers too
_TOGETHER = 0.6  # share of what all clauses have that the points of the list have together
_TELLING = 0.12  # share of a question's weight of a word that the heading alone says
_ABOVE = 2  # headings above a point, its own included, that may head the list


def compose_headed(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The heading that answers with what it heads, or the whole list of which several points answer; None for neither.

    Those of a list together are asked for where its heading says a telling word of the question that the best leaves
    out, and the best says none that tells it from the others.
    """
    best = found[0]
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    if best.passage.body is section.heading:
        limit = SECTION_LIMIT if leads_in(document, section) or understood.kind is Kind.LIST else FACT_WORDS
        return compose_section(document, section, limit) if section.blocks or section.children else None
    if understood.kind not in _OF_ALL:
        return None
    over = [one for one in reversed(document.ancestors(section.id)) if one.heading][:_ABOVE]
    listed = next((one for one in over if _is_asked_whole(understood, found, document, one)), None)
    return compose_section(document, listed, SECTION_LIMIT) if listed else None


def _is_asked_whole(understood: Understood, found: Sequence[Evidence], document: Document, section: Section) -> bool:
    best = found[0]
    inside = [one for one in found if one.passage.document == document.number and _is_in(one, section)]
    likely = [one for one in inside if one.probability >= _ALSO_LIKELY * best.probability]
    if len({one.passage for one in likely}) < 2:
        return False
    if sum(one.probability for one in inside) < _TOGETHER * sum(one.probability for one in found):
        return False
    title = spaced(section.title)
    telling = _telling(understood)
    if not any(one.match(title) and not says_of(best.clause, one) for one in telling):
        return False
    return understood.kind is Kind.LIST or not _is_told_apart(telling, likely, f"{title} {self_description(document)}")


def _is_in(one: Evidence, section: Section) -> bool:
    return section.start <= one.passage.start < section.end


def _telling(understood: Understood) -> list[Term]:
    total = sum(term.weight for term in understood.terms)
    return [term for term in understood.terms if term.weight > _TELLING * total]


def _is_told_apart(telling: Sequence[Term], likely: Sequence[Evidence], around: str) -> bool:
    """Whether the best point says a telling word that neither the others nor the headings and the title do."""
    best, *others = likely
    own = [one for one in telling if says_of(best.clause, one) and not one.match(around)]
    return any(not any(says_of(other.clause, one) for other in others) for one in own)
