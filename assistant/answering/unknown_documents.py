"""Deciding on a document that the corpus does not hold: what the places that name it say, where that answers."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, decide_by, drafted, lacking
from assistant.answering.composers import compose
from assistant.answering.refusal import lacks, unknown_documents
from assistant.composing.mentions import compose_mention_field, compose_mentions
from assistant.evidence.scoring import Evidence
from assistant.rules import Rule
from assistant.understanding.kinds import Kind
from corpus.document_numbers import compact
from corpus.reading.store import Corpus
from corpus.references import Reference

# Kinds that the places which name a document answer, where nothing more is asked of it.
_OF_MENTIONS = (
    Kind.WHAT, Kind.WHICH_DOCUMENT, Kind.WHERE_STATED, Kind.YESNO, Kind.SECTION, Kind.PLACE, Kind.META,
)  # fmt: skip


def decide_unknown(case: Case) -> Decision | None:
    """What is decided where a named document is none of the corpus's; None where every one is."""
    return decide_by(RULES, case) if case.understood.named.unknown else None


def _not_held(case: Case) -> Decision:
    return Decision(None, unknown_documents(case.understood, bool(case.references)), case.evidence)


def _nowhere(case: Case) -> Decision | None:
    return None if case.references else _not_held(case)


def _field(case: Case) -> Decision | None:
    """Its date or its issuer, as a mention gives it; its title stands in none."""
    meta = case.understood.meta
    if not meta or meta == "title":
        return None
    return drafted(compose_mention_field(meta, case.references), case.evidence) or _not_held(case)


def _mentions(case: Case) -> Decision | None:
    understood = case.understood
    plain = understood.kind in _OF_MENTIONS and not understood.terms
    asks = understood.wants.references or plain
    return drafted(compose_mentions(case.references, case.corpus), case.evidence) if asks else None


def _nothing_asked(case: Case) -> Decision | None:
    understood = case.understood
    asks = understood.terms or understood.kind in (Kind.NUMBER, Kind.DATE)
    return None if asks else _not_held(case)


def _clauses(case: Case) -> Decision:
    """What is said where it is named: in the clauses that name it, else beside them, else in a text made for it."""
    fired: Decision | None = None
    for stands in (_in_clause, _in_passage, _in_title):
        near = [one for one in case.evidence if any(stands(one, named, case.corpus) for named in case.references)]
        lack, admissible = lacks(case.understood, replace(case.judged, found=near))
        if lack is None:
            return Decision(compose(case.understood, admissible, case.corpus), None, admissible)
        fired = fired or lacking(lack, case)
    assert fired is not None  # the first place gave a draft or a lack
    return fired


def _in_clause(evidence: Evidence, named: Reference, _: Corpus) -> bool:
    """Whether a clause names the other document."""
    if evidence.passage.document != named.document:
        return False
    start, end = evidence.passage.body.span(evidence.clause.start, evidence.clause.end)
    return start <= named.start < end


def _in_passage(evidence: Evidence, named: Reference, _: Corpus) -> bool:
    """Whether its paragraph names the other document."""
    passage = evidence.passage
    return passage.document == named.document and passage.start <= named.start < passage.end


def _in_title(evidence: Evidence, named: Reference, corpus: Corpus) -> bool:
    """Whether its text is made for the other document: "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW"."""
    document = corpus.by_number[evidence.passage.document]
    return document.number == named.document and compact(named.number) in compact(document.metadata.title)


RULES: tuple[Rule[Case, Decision], ...] = (
    Rule("named nowhere", _nowhere),
    Rule("field of a mention", _field),
    Rule("places that name it", _mentions),
    Rule("nothing asked of it", _nothing_asked),
    Rule("clauses that name it", _clauses),
)
