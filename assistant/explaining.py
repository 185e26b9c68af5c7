"""What each stage decided, for the command line's --explain."""

from typing import Any

from assistant.evidence import Evidence
from assistant.turns import Turn
from assistant.understanding import Understood

_SHOWN = 5


def explain(turn: Turn) -> dict[str, Any]:
    """One entry a stage: repair, understand, evidence, compose or refuse."""
    decision = turn.decision
    return {
        "repair": {"text": turn.repaired.text, "changes": turn.repaired.changes},
        "understand": _understood(turn.understood),
        "evidence": [_evidence(one) for one in decision.evidence[:_SHOWN]],
        "compose": decision.draft.composer if decision.draft else None,
        "refuse": decision.lack.code if decision.lack else None,
    }


def _understood(one: Understood) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "meta": one.meta,
        "unit": one.unit,
        "documents": one.named.documents,
        "unknown documents": one.named.unknown,
        "sections": one.named.sections,
        "times": one.times,
        "terms": {
            term.phrase: {"weight": round(term.weight, 2), "known": term.known, "also": term.forms[1:4]}
            for term in one.terms
        },
        "helpful": [term.phrase for term in one.soft],
        "notes": one.notes,
    }


def _evidence(one: Evidence) -> dict[str, Any]:
    return {
        "place": f"{one.passage.document}#{one.passage.section}",
        "score": round(one.score, 3),
        "coverage": round(one.coverage, 3),
        "close": round(one.close, 3),
        "time": one.time,
        "fits": one.fits,
        "missing": [term.phrase for term in one.missing],
        "clause": one.clause.text[:100],
    }
