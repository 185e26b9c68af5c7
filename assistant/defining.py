"""Definitions: questions that ask what something is or becomes, and clauses that say it."""

import re
from collections.abc import Sequence

from assistant.clauses import Clause
from assistant.terms import Term
from assistant.understanding import Understood

_DEFINITION = re.compile(
    r"(?<!\w)(?:là gì|vai trò|coi là|xem là|trở thành|định hướng|hướng tới|là (?:\w+ ){1,3}gì"
    r"|(?:đô thị|trung tâm|vùng|ngành|nơi) gì|xác định[^.?]*(?:ra sao|thế nào)"
    r"|thành (?:\w+ ){0,2}(?:gì|nào|thế nào))(?!\w)"
)
_WHAT_IT_IS = re.compile(r"(?<!\w)(?:là|thành) (?:\w+ ){0,4}?(?:gì|nào|thế nào)(?!\w)")


def is_definition_of_one(understood: Understood) -> bool:
    """ "GRDP là gì": one thing, and what it is."""
    return len(understood.terms) == 1 and bool(re.search(r"(?:là|nghĩa là) (?:cái )?gì$", understood.text))


def asks_definition(text: str) -> bool:
    """Whether a question asks what something is, or is to become."""
    return bool(_DEFINITION.search(text))


def asks_what_it_is(understood: Understood) -> bool:
    """ "X được định hướng thành đô thị gì": a place, a body or a project, and what it is or is to be."""
    return understood.kind == "what" and bool(understood.names) and bool(_WHAT_IT_IS.search(understood.text))


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
