"""Whom a text is for: told where that is asked, or whether what it gives is for somebody whom no clause names."""

import re
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, whole_heading
from assistant.composing.leads import listed
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.text import search_form

_WORDS = 160  # of whom a text is for
_FEW = 3  # texts of which it is told whom each is for
_ASKS_WHOM = {"áp dụng", "đối tượng", "đối tượng áp dụng"}
_SAYS = 0.6  # the share of a question's words from which a clause is of whoever asks
_FOR_WHOM = re.compile(r"(?:về )?đối tượng (?:áp dụng|(?:thụ |được )?hưởng|(?:được )?hỗ trợ)(?!\w)")
_SAYS_WHOM = re.compile(r"(?<!\w)(?:áp dụng (?:cho|với|đối với)|đối tượng (?:\w+ ){0,2}áp dụng)(?!\w)")
_FOR_WHAT = r"phạm vi(?: điều chỉnh)?(?:,| và) "  # what a heading of both begins with


def with_scope(draft: Draft, understood: Understood, best: Evidence, corpus: Corpus) -> Draft:
    """A draft under the heading that says whom the text is for, or behind all that stands there.

    A clause that names another document tells nothing of whoever asks: it is left out then.
    """
    if understood.kind is not Kind.YESNO or not understood.wants.entitled or not draft.statements:
        return draft
    document = corpus.by_number[best.passage.document]
    scope = _scope_of(document, best.passage.section)
    if scope is None:
        return draft
    if scope in document.ancestors(best.passage.section):
        return _under(draft, document, scope)
    if best.around >= _SAYS:
        return draft
    head = _head(document, scope)
    head = replace(head, text=f"{document.label(scope.id)}: {head.text}")
    told = (head, *listed(_under_it(document, scope), _WORDS))
    start, end = best.passage.body.span(best.clause.start, best.clause.end)
    of_others = any(one.start < end and start < one.end for one in find_references(document))
    rest = () if of_others else (replace(draft.statements[0], prefix="\n"), *draft.statements[1:])
    return replace(draft, statements=(*told, *rest))


def compose_whom(understood: Understood, corpus: Corpus) -> Draft | None:
    """All under the heading that says whom a text is for, where that is all that is asked: "áp dụng cho ai".

    None where that is asked of more texts than a few, or of something in them.
    """
    if not asks_whom(understood):
        return None
    found = [(one, scope) for one in documents_of(understood, corpus) if (scope := _scope_of(one, ""))]
    statements: list[Statement] = []
    for document, scope in found if len(found) <= _FEW else ():
        head = _head(document, scope)
        head = replace(head, text=f"{document.label(scope.id)}: {head.text}")
        statements += [head, *listed(_under_it(document, scope), _WORDS)]
    return Draft(tuple(statements), "scope") if statements else None


def asks_whom(understood: Understood) -> bool:
    """Whether it asks whom a text is for, and no more."""
    terms = {term.phrase for term in understood.terms}
    return understood.kind is Kind.WHO and bool(terms) and terms <= _ASKS_WHOM


def says_whom(understood: Understood, corpus: Corpus) -> bool:
    """Whether any sentence of the texts asked of may say whom one is for."""
    passages = (one for document in documents_of(understood, corpus) for one in document.passages)
    return any(_SAYS_WHOM.search(search_form(one.text)) for one in passages)


def _scope_of(document: Document, section: str) -> Section | None:
    """The section of the same part of a document that says whom it is for, best one for that alone; None for none."""
    titled = [(search_form(one.title), one) for one in document.sections.values() if one.heading]
    titled = [(title, one) for title, one in titled if _part(one.id) == _part(section)]
    alone = [one for title, one in titled if _FOR_WHOM.match(title)]
    both = [one for title, one in titled if _FOR_WHOM.match(re.sub(_FOR_WHAT, "", title))]
    return next(iter([*alone, *both]), None)


def _under_it(document: Document, scope: Section) -> list[Passage]:
    """The paragraphs of a section and the headings in it, in the text's order: a short item reads as a heading."""
    inside = [one for one in document.sections.values() if one is not scope and scope in document.ancestors(one.id)]
    heads = [passage for one in inside if (passage := document.heading_passage(one.id))]
    said = [one for one in document.passages if one.section in {scope.id, *(each.id for each in inside)}]
    return sorted([*heads, *said], key=lambda one: one.start)


def _part(section: str) -> str:
    """The annex or the attached text in which a section stands, "" for the text itself."""
    return section.split(".")[0] if re.match(r"(?:A|PL)\d", section) else ""


def _under(draft: Draft, document: Document, scope: Section) -> Draft:
    """A draft whose first words say that they are of whom the text is for."""
    first, head = draft.statements[0], _head(document, scope)
    if first.ours or search_form(scope.title) in search_form(first.text):
        return draft
    said = replace(first, text=f"{head.text} {first.text}", supports=(*head.supports, *first.supports))
    return replace(draft, statements=(said, *draft.statements[1:]))


def _head(document: Document, scope: Section) -> Statement:
    return Statement(f"{scope.title.strip(' .:')}:", (whole_heading(document, scope),))
