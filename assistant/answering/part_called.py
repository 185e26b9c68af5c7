"""A part of a text that is called by its subject: what stands under the heading that says this."""

from assistant.answering.case import Case, Decision
from assistant.answering.sections import heading
from assistant.composing.topic import documents_of
from assistant.understanding.kinds import Kind
from assistant.understanding.worded import calls_part
from corpus.vietnamese.spelling import spaced


def part_called(case: Case) -> Decision | None:
    """ "Tóm tắt mục tài chính công": the section so headed; None where no heading says it, and all of it is told."""
    understood = case.understood
    asks = understood.kind is Kind.TOPIC and calls_part(understood) and case.asks_of_text
    called = spaced(" ".join(term.phrase for term in understood.terms)) if asks else ""
    titles = (one.title for each in documents_of(understood, case.corpus) for one in each.sections.values())
    return heading(case) if called.strip() and any(called in spaced(one) for one in titles) else None
