"""What each stage decided, for the command line's --explain."""

from typing import Any

from assistant.answering.turn import Turn
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood

_SHOWN = 5


def explain(turn: Turn) -> dict[str, Any]:
    """One entry a stage; "decide" names the rules that decided, the outermost first."""
    decision = turn.decision
    return {
        "repair": {"text": turn.repaired.text, "changes": turn.repaired.changes},
        "understand": _understood(turn.understood),
        "evidence": [_evidence(one) for one in decision.evidence[:_SHOWN]],
        "decide": list(decision.rules),
        "compose": decision.draft.composer if decision.draft else None,
        "refuse": decision.lack.code if decision.lack else None,
    }


def _understood(one: Understood) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "rule": one.rule,
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
        "probability": round(one.probability, 3),
        "score": round(one.score, 3),
        "reading": round(one.reading, 3),
        "words": round(one.around, 3),
        "time": one.time,
        "fits": one.fits,
        "missing": [term.phrase for term in one.missing],
        "clause": one.clause.text[:100],
    }
