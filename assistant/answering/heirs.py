"""Evidence that is ruled out, and what that was likely left to the next that fits."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence

Test = Callable[[Evidence], bool]


def without(found: list[Evidence], out: Test, heir: Test) -> list[Evidence]:
    """Evidence without what is out; what that was likely falls to the best that is an heir."""
    kept = [one for one in found if not out(one)]
    ruled_out = sum(one.probability for one in found) - sum(one.probability for one in kept)
    if not ruled_out:
        return kept
    twin = next(filter(heir, kept), None)
    return ranked(replace(one, probability=one.probability + (ruled_out if one is twin else 0.0)) for one in kept)


def ranked(found: Iterable[Evidence]) -> list[Evidence]:
    """Evidence, the likeliest first."""
    return sorted(found, key=lambda one: -one.probability)


def around(clause: Clause) -> str:
    """What a clause says with the headings above it, spaced."""
    return f"{clause.heading_spaced} {clause.spaced}"


def paragraph(clause: Clause) -> str:
    """What a clause's paragraph says with the headings above it, spaced."""
    return f"{clause.heading_spaced} {clause.passage_spaced}"
