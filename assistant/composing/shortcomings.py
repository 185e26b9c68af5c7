"""Shortcomings that a question asks the causes of: whether it asks of one, which one that is, or of all."""

from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.reading.roles import Assessed, Side, assess
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_NOTHING_WANTING = "Chưa tìm thấy câu chắc chắn nêu hạn chế, yếu kém của điều này; văn bản nêu:"
_NEARLY = 0.1  # of the best clause's probability that one has which says all that is asked


def said_wanting(understood: Understood, limits: Sequence[Assessed], found: Sequence[Evidence]) -> list[Assessed]:
    """The shortcomings that likely clauses are which leave nothing asked unsaid: a city is told as an "đô thị" there.

    [] where the question holds nothing to be wanting.
    """
    least = _NEARLY * found[0].probability if found and understood.wanting else 1.0
    says_all = [one for one in found if one.probability >= least and understood.terms and not one.missing]
    places = {(one.passage.id, one.clause.sentence_start) for one in says_all}
    return [one for one in limits if (one.passage.id, one.start) in places]


def is_of_shortcoming(understood: Understood, told: Sequence[Assessed]) -> bool:
    """Whether a question asks why something is wanting, or a shortcoming says all its words that the texts know.

    "Vì sao chọn Vân Phong" asks for a reason, whatever the assessment finds wanting there.
    """
    if understood.wanting or any(side is not Side.CAUSES for side in understood.wants.sides):
        return True
    known = [term for term in understood.terms if term.known]
    return any(all(term.match(spaced(one.passage.text[one.start : one.end])) for term in known) for one in told)


def told_wanting(understood: Understood, best: Evidence, draft: Draft, corpus: Corpus) -> Draft:
    """What is told where shortcomings are asked for: never what was reached alone, as if nothing were wanting.

    In its place stands what is found wanting of the thing that it is of; where nothing is, that it is unsure.
    """
    if not _tells_no_shortcoming(understood, best, draft, corpus):
        return draft
    said = [term for term in understood.terms if term.known and term not in best.missing]
    limits = [one for text in documents_of(understood, corpus) for one in assess(text) if one.side is Side.LIMITS]
    of_it = [one for one in limits if said and all(term.match(spaced(_text(one))) for term in said)]
    told = [Statement(tidy(_text(one)), (support(one.passage, one.start, one.end),), "- ") for one in of_it]
    return Draft(tuple(told), draft.composer) if told else draft.led_by(_NOTHING_WANTING)


def _text(one: Assessed) -> str:
    return one.passage.text[one.start : one.end]


def _tells_no_shortcoming(understood: Understood, best: Evidence, draft: Draft, corpus: Corpus) -> bool:
    """Whether shortcomings are asked for, and what is told is none of an assessment, nor says that anything wants."""
    if understood.kind is not Kind.RESULTS or understood.wants.sides != (Side.LIMITS,):
        return False
    told = search_form(" ".join(one.text for one in draft.statements))
    assessed = assess(corpus.by_number[best.passage.document])
    found = (one for one in assessed if one.meets(best.passage, best.clause.start, best.clause.end))
    return not cue_in(told, cues().wanting) and all(one.side is Side.RESULTS for one in found)
