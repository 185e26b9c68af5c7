"""Causes of one thing that an assessment gives of its kind: "vì sao PCI thấp", where "các chỉ số: … PCI, …" are low."""

import re
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.causes import compose_causes
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.worded import as_of_kind
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.spelling import one_spelling, spaced

# "Các chỉ số: A, B, C …": a kind, and those of it.
_KIND = re.compile(r"(?:^|(?<=[.;] ))(?:các|những) (?P<kind>[^:,.;()\d]{2,30}): (?P<members>[^.;:]+)", re.IGNORECASE)


def causes_of_its_kind(case: Case) -> Decision | None:
    """The causes of what an assessment finds wanting of the kind of things that the one asked of is told among."""
    understood = case.understood
    why = understood.kind is Kind.WHY and not (understood.wants.need and not understood.wanting)
    term = understood.terms[0] if why and len(understood.terms) == 1 else None
    kind, number = _kind_of(term, case.corpus) if term and term.known and not case.lack else ("", "")
    if term is None or not kind:
        return None
    named = replace(understood.named, documents=(number,))  # another text may find wanting others that are called so
    of_kind = replace(case, understood=replace(as_of_kind(understood, term, kind), named=named))
    draft = compose_causes(of_kind.understood, of_kind.evidence, case.corpus)
    return drafted(draft, of_kind.evidence)


def _kind_of(term: Term, corpus: Corpus) -> tuple[str, str]:
    """What the things are called among which a document lists one, in one spelling, and its number; "" for none."""
    for document in corpus.documents:
        for passage in document.passages:
            for said in _KIND.finditer(passage.text):
                if term.is_said_in(spaced(said["members"])):
                    return one_spelling(search_form(said["kind"])), document.number
    return "", ""
