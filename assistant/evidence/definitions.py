"""Clauses that define."""

import re
from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term

_NEAR = 6  # words behind a thing in which what it is may be said
_CONSISTS = re.compile(r" (?P<whole>\w+(?: \w+){1,11}?) (?:bao )?gồm ")
_SAID_OF = re.compile(r"(?<!\w)(?:là|gồm|hiểu|khi|nếu|phải|đạt|có|thuộc|được|đáp ứng)(?!\w)")


def may_define(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause may say what a thing is: it opens with its name, or says something of it right behind that."""
    for form in (form for term in terms for form in term.forms):
        at = clause.spaced.find(f" {form} ")
        rest = clause.spaced[at + len(form) + 2 :].split()[:_NEAR] if at >= 0 else []
        if at == 0 or _SAID_OF.search(" ".join(rest)):
            return True
    return False


def consists(clause: Clause) -> str:
    """What a clause says the parts of at its head, in one spelling: "quỹ đất" of "Quỹ đất gồm A và B"; "" for none."""
    said = _CONSISTS.match(clause.spaced)
    return said["whole"] if said and not clause.text.endswith(":") else ""


def defines(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause says what a thing is or becomes: "thị xã Ninh Hòa là đô thị công nghiệp"."""
    for term in terms:
        for form in term.forms:
            at = clause.spaced.find(f" {form} ")
            rest = clause.spaced[at + len(form) + 1 :] if at >= 0 else ""
            near = " ".join(rest.split()[: 6 if term.is_name else 1])
            if re.match(r".*(?:^| )(?:là|trở thành|thành|giữ|có|đóng)(?: |$)", near):
                return True
    return False
