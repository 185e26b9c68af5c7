"""Clauses that define."""

import re
from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term


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
