"""What is nearest, under a refusal: the sentence that its message promises, and the passages in their order."""

from assistant.answering.case import Decision
from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence
from corpus.misprints import marked_quote
from corpus.model import Document
from corpus.reading.store import Corpus

_SOME_SAID = 0.15  # share of a question's words of what is near
# Probability of what is near: of questions on other matters than the texts (2026-11-28; eval, shipped sets) nearly all
# have less, of those that the texts answer in other words the right clause mostly more.
_LIKELY = 0.025
_WHOLE = 60  # words up to which a sentence is said whole around its clause


def nearest_first(decision: Decision) -> list[Evidence]:
    """The evidence looked at, what the message speaks of first.

    A letterhead or a signature is near to nothing, nor is what says next to none of the question and hardly answers:
    it stands only where a message promises something. What is of no name that is asked of comes behind what is of one.
    """
    telling = [one for one in decision.evidence if not one.title_block] or decision.evidence
    said = [one for one in telling if one.around >= _SOME_SAID or one.probability >= _LIKELY]
    said.sort(key=lambda one: one.named == 0.0)
    telling = said or (telling[:1] if _promises(decision) else [])
    near = decision.lack.near if decision.lack else None
    return [near, *telling] if near else list(telling)


def promised(decision: Decision) -> Clause | None:
    """The clause that a message which ends in a colon goes on with; None for another message, and for no evidence."""
    nearest = nearest_first(decision) if _promises(decision) else []
    return nearest[0].clause if nearest else None


def _promises(decision: Decision) -> bool:
    return decision.lack is not None and decision.lack.message.endswith(":")


def refusal_text(decision: Decision, corpus: Corpus) -> str:
    """A refusal's message, with the sentence that it promises and where that stands: nobody should have to look."""
    assert decision.lack is not None
    clause = promised(decision)
    if clause is None:
        return decision.lack.message
    document = corpus.by_number[clause.passage.document]
    return f"{decision.lack.message} “{_sentence(clause, document)}” ({document.label(clause.passage.section)})."


def _sentence(clause: Clause, document: Document) -> str:
    """The sentence of a clause; of a long one the clause, with "…" where the sentence goes on."""
    start, end = clause.sentence_start, clause.sentence_end
    if len(clause.passage.text[start:end].split()) > _WHOLE:
        start, end = clause.start, clause.end
    before = "… " if start > clause.sentence_start else ""
    after = "…" if end < clause.sentence_end else ""
    return f"{before}{marked_quote(document, *clause.passage.body.span(start, end)).rstrip(' ;,')}{after}"
