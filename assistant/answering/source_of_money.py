"""Where money is to come from: what the texts say of funds, where no clause says it of the thing that is asked of."""

import re
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.sections import compose_section
from assistant.composing.topic import compose_topic, documents_of
from assistant.composing.unsure import quoted
from assistant.understanding.about import FUNDS, MONEY
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.worded import wants_source_of_money
from corpus.model import Document, Section
from corpus.text import search_form

_OF_FUNDS = "Chưa tìm thấy câu trả lời chắc chắn về nguồn tiền cho {}; các đoạn về nguồn vốn, nguồn lực:"
# "Kinh phí thực hiện", "Nguồn vốn": a heading of nothing but the funds of its text.
_FUNDS_HEADING = re.compile(
    r"(?:nguồn )?(?:kinh phí|vốn|nguồn lực|ngân sách)(?: và nguồn (?:vốn|lực))?(?: thực hiện| bảo đảm| đảm bảo)?\W*$"
)
_WORDS = 150  # of such a section
_LIKELY = 3  # clauses among which one that says both is looked for


def source_of_money(case: Case) -> Decision | None:
    """All that is said of funds: what says the thing alone ("tiền đâu làm cảng") tells nothing of its money."""
    understood = case.understood
    if understood.kind is not Kind.WHAT or not case.asks_of_text or not wants_source_of_money(understood):
        return None
    funds = tuple(term for term in understood.terms if _is_of_funds(term))
    things = [term for term in understood.terms if term not in funds and term.known]
    own = _own_section(case, things)
    if own:
        return drafted(compose_section(*own, _WORDS), case.evidence)
    if not funds or (things and _is_told(case, funds, things)):
        return None
    ahead = replace(understood.wants, ahead=True, in_full=True)  # what is wanting now is no source
    of_funds = replace(understood, kind=Kind.TOPIC, terms=funds, subjects=(Subject.of(funds),), wants=ahead)
    draft = compose_topic(of_funds, case.evidence, case.corpus, near_words=0)
    if draft is None:
        return None
    return drafted(draft.led_by(_OF_FUNDS.format(quoted(things, understood))) if things else draft, case.evidence)


def _own_section(case: Case, things: list[Term]) -> tuple[Document, Section] | None:
    """The one section for the funds of a text, where that text is of all that the money is asked for."""
    held = [
        (document, section)
        for document in documents_of(case.understood, case.corpus)
        if all(term.match(self_description(document)) for term in things)
        for section in document.sections.values()
        if section.heading and _FUNDS_HEADING.match(search_form(section.title))
    ]
    return held[0] if len(held) == 1 else None


def _is_of_funds(term: Term) -> bool:
    return f" {term.phrase} " in f" {FUNDS} "


def _is_told(case: Case, funds: tuple[Term, ...], things: list[Term]) -> bool:
    """Whether one of the likeliest clauses says both: money, and what tells most of the thing."""
    thing = max(things, key=lambda term: term.weight)
    return any(
        thing.match(one.clause.spaced)
        and (MONEY.search(search_form(one.clause.text)) or any(term.match(one.clause.spaced) for term in funds))
        for one in case.standing[:_LIKELY]
    )
