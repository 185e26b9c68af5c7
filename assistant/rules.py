"""Rules whose order matters: each has a name, and the first that fires decides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Case = TypeVar("Case")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True)
class Rule(Generic[Case, Outcome]):
    """name is what the explanation calls it; test gives what it makes of a case, None where it does not fire."""

    name: str
    test: Callable[[Case], Outcome | None]


@dataclass(frozen=True)
class Fired(Generic[Outcome]):
    """What was decided, and the name of the rule that decided it."""

    rule: str
    outcome: Outcome


def first(rules: Sequence[Rule[Case, Outcome]], case: Case) -> Fired[Outcome] | None:
    """What the first rule that fires makes of a case, None where none does; those after it are not asked."""
    for rule in rules:
        outcome = rule.test(case)
        if outcome is not None:
            return Fired(rule.name, outcome)
    return None
