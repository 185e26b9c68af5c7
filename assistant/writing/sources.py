"""What the model may write from: the composed answer's quotes first, then other clauses that meet the constraints."""

from assistant.answer import Answer
from assistant.answering.turn import Turn
from assistant.checking.source import Source
from assistant.composing.draft import Support, meet, support
from assistant.evidence.scoring import Evidence, is_title_block
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.text import nfc
from corpus.vietnamese.sentences import sentences

_EXTRA = 4  # clauses beside those that the composed answer cites
_SHARE = 0.5  # of the question that such a clause must say with its surroundings


def sources_of(turn: Turn, composed: Answer, corpus: Corpus) -> list[Source]:
    """The numbered quotes for a question; number n is the composed answer's [n] as far as that goes."""
    spans = [Support(one.document, one.section, one.start, one.end) for one in composed.citations]
    cited = len(spans)
    for one in turn.decision.evidence:
        span = support(one.passage, one.clause.start, one.clause.end)
        if len(spans) < cited + _EXTRA and _admissible(one, turn.understood) and not _held(span, spans):
            spans.append(span)
    return [_source(number, span, corpus) for number, span in enumerate(spans, start=1)]


def _admissible(one: Evidence, understood: Understood) -> bool:
    """Whether a clause meets what the question fixes: its time, its names, its documents."""
    if understood.times and not one.time:
        return False
    if any(term.is_name for term in one.missing) or is_title_block(one.passage):
        return False
    documents = understood.named.documents
    return one.probability >= _SHARE and (not documents or one.passage.document in documents)


def _held(span: Support, spans: list[Support]) -> bool:
    return any(meet(span, one) for one in spans)


def _source(number: int, span: Support, corpus: Corpus) -> Source:
    document = corpus.by_number[span.document]
    quote = " ".join(nfc(document.source[span.start : span.end]).replace("**", "").split())
    for one in document.errata:
        if span.start <= one.start and one.end <= span.end:
            quote = quote.replace(" ".join(one.wrong.split()), one.right, 1)
    titles = [one.title for one in document.ancestors(span.section) if one.title]
    above = [document.label(span.section), *titles, *_before(document, span)]
    return Source(number, span, quote, " · ".join(filter(None, above)))


def _before(document: Document, span: Support) -> list[str]:
    """The lead of the list that a quote stands in, and what its sentence says before it, which may be its subject."""
    passage = document.passage_at(span.start)
    if passage is None:
        return []
    at = passage.body.locate(span.start)
    opening = next((passage.text[first:at] for first, last in sentences(passage.text) if first < at < last), "")
    # Only up to a colon: another clause of the sentence has a subject of its own, "X là …, Y là …".
    return [passage.lead, opening.rpartition(":")[0]]
