"""A part of a text that is called by its subject: what stands under the heading that says this."""

from assistant.answering.case import Case, Decision
from assistant.answering.sections import heading
from assistant.understanding.kinds import Kind
from assistant.understanding.worded import calls_part


def part_called(case: Case) -> Decision | None:
    """ "Tóm tắt mục tài chính công": the section so headed; None where no heading says it, and all of it is told."""
    understood = case.understood
    asks = understood.kind is Kind.TOPIC and calls_part(understood) and case.asks_of_text
    known = all(term.known for term in understood.terms)
    return heading(case) if asks and known else None
