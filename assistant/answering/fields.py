"""Deciding on the data of the documents themselves: who signed, a field, a title, and a field that none gives."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.composing.documents import compose_metadata, compose_person, compose_signer
from assistant.composing.office_holders import compose_holder
from assistant.composing.topic import documents_of
from assistant.understanding.kinds import Kind

_NOT_SAID = Lack("metadata", "Chưa thấy văn bản ghi thông tin này.")
_DAYS = 3  # documents whose days are told where none says from when it is in force


def person(case: Case) -> Decision | None:
    """Who held an office: whoever signed in it, or is named with it; which office somebody signed in."""
    understood = case.understood
    if understood.person and not understood.named.unknown:
        return drafted(compose_person(understood, case.corpus) or compose_holder(understood, case.corpus))
    asks = understood.kind in (Kind.WHAT, Kind.WHO, Kind.TOPIC) and not understood.named.unknown and case.asks_of_text
    return drafted(compose_signer(understood, case.corpus)) if asks and understood.terms else None


def field(case: Case) -> Decision | None:
    """A field of the documents' own data."""
    understood = case.understood
    asks = understood.meta and not understood.person and not understood.named.unknown
    return drafted(compose_metadata(understood, case.corpus)) if asks else None


def about(case: Case) -> Decision | None:
    """What a document is about by its title, where nothing more is asked of what it says: "quyết định 12 nói về gì"."""
    understood = case.understood
    asks = understood.rule == "content" and understood.named.documents and not understood.named.sections
    wants = understood.wants
    asks = asks and not (understood.terms or wants.ahead or wants.parts or wants.sides) and case.asks_of_text
    return drafted(compose_metadata(replace(understood, meta="title"), case.corpus)) if asks else None


def field_not_given(case: Case) -> Decision | None:
    """A field that the documents do not give; of the day from which one is in force its date is told."""
    understood = case.understood
    if not understood.meta or understood.named.unknown:
        return None
    issued = [one.metadata for one in documents_of(understood, case.corpus) if one.metadata.date]
    days = [f"{one.name} được ban hành ngày {one.date:%d/%m/%Y}" for one in issued]
    if understood.meta == "effective" and 0 < len(days) <= _DAYS:
        return Decision(
            None, Lack("metadata", f"Chưa thấy văn bản ghi ngày có hay hết hiệu lực; {'; '.join(days)}."), case.evidence
        )
    return Decision(None, _NOT_SAID, case.evidence)
