"""Fields of a document that a follow-up asks for behind another: "ai ký Kết luận 91, ngày nào"."""

from dataclasses import replace

from assistant.language.cues import cues
from assistant.understanding.field_kinds import REPORTED
from assistant.understanding.kinds import Kind
from assistant.understanding.pointing import points_at_document
from assistant.understanding.tails import subject_of
from assistant.understanding.understood import Understood

_FIELDS = {Kind.DATE: "date", Kind.WHO: "signer", Kind.PLACE: "place"}


def field_behind(question: Understood, before: Understood) -> str:
    """The field of a document that a question wants behind one of another field: "ai ký Kết luận 91, ngày nào"."""
    if before.meta and question.kind is Kind.WHO and " ai " not in question.spaced:  # "…, cơ quan nào": who issues it
        return "issuer"
    return _FIELDS.get(question.kind, before.meta) if before.meta else ""


def asks_next_field(question: Understood, before: Understood) -> bool:
    """Whether a part of a message asks for a further field of the document that the one before is about."""
    named = question.named
    bare = not question.terms and not (named.is_placed or named.kind_only)
    return bool(before.meta) and bare and (bool(question.meta) or question.kind in _FIELDS)


def asks_field_alone(question: Understood) -> bool:
    """Whether a follow-up asks for a field of a document, and says of none: "ký ngày nào"."""
    named = question.named
    says = question.terms or named.is_placed or named.kind_only or question.person or points_at_document(question.text)
    return bool(question.meta) and not says


def of_answer_day(question: Understood, before: Understood) -> Understood:
    """A bare "ngày nào" behind a question of what a text says as one of that, and not of the text's own date."""
    bare = question.meta == "date" and question.text.strip(" ?.!") in cues().kinds[Kind.DATE]
    return replace(question, meta="", kind=Kind.DATE) if bare and not before.meta else question


def of_what_is_reported(question: Understood, before: Understood) -> str:
    """Who gets, or brings, what the question before is of, as a question of that: "gửi cho ai" behind a report's date.

    "" for another question, and behind one of a document's own data.
    """
    asks = asks_field_alone(question) and question.meta in ("recipients", "proposer") and not before.meta
    return f"{subject_of(before)} {question.read_as}" if asks and REPORTED.search(before.text) else ""
