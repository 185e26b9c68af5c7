"""What is measured of each clause beside a question: the numbers that the judge of evidence weighs.

None of them vetoes: what a question is about may be said in any words. Each is near 0 to 1, so that weights compare.
"""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from assistant.evidence.kind_check import HOLDS
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood

FloatArray = npt.NDArray[np.float32]

_MIDDLE = 0.8  # a reading neither good nor bad
_FURTHEST = 4.0  # spreads: what lies further off is no worse
_SPREAD = 0.05  # of readings, about their standard deviation among the clauses of a text: differences are given in it


# Kinds that are judged alike: what a good clause is differs between them.
GROUPS: Mapping[str, tuple[Kind, ...]] = {
    "figure": (Kind.NUMBER, Kind.COMPARE),
    "date": (Kind.DATE,),
    "actor": (Kind.WHO, Kind.DUTIES),
    "several": (Kind.LIST, Kind.SECTION, Kind.OUTLINE),
    "reason": (Kind.WHY,),
    "yesno": (Kind.YESNO,),
}

Measure = Callable[[Evidence, Understood], float]
Overall = Callable[[Sequence[Evidence], Understood], float]


OF_CLAUSE: Mapping[str, Measure] = {
    "reading": lambda one, _: _in_spreads(one.reading),
    "lexical": lambda one, _: one.lexical,
    "dense": lambda one, _: one.dense,
    "own": lambda one, _: one.own,
    "near": lambda one, _: one.near,
    "around": lambda one, _: one.around,
    "terms close": lambda one, _: one.close,
    "terms": lambda one, _: one.coverage,
    "runs": lambda one, _: one.runs,
    "names said": lambda one, _: one.named or 0.0,
    "name left out": lambda one, _: float(one.named is not None and one.named < 1.0),
    "holds": lambda one, _: float(one.holds is True),
    "does not hold": lambda one, _: float(one.holds is False),
    "in time": lambda one, _: one.time or 0.0,
    "another time": lambda one, _: float(one.time == 0.0),
    "no time": lambda one, asked: float(bool(asked.times) and one.time is None),
    "title block": lambda one, _: float(one.title_block),
    "short": lambda one, _: float(len(one.clause.text.split()) < 5),
    "length": lambda one, _: math.log1p(len(one.clause.text.split())) / 4,
    "lead": lambda one, _: float(one.clause.text.endswith(":")),
}
OF_QUESTION: Mapping[str, Overall] = {
    "best reading": lambda found, _: _in_spreads(max((one.reading for one in found), default=_MIDDLE)),
    "best around": lambda found, _: max((one.around for one in found), default=0.0),
    "best own": lambda found, _: max((one.own for one in found), default=0.0),
    "spread": lambda found, _: _spread([one.reading for one in found]),
    "length": lambda _, asked: min(len(asked.spaced.split()), 30) / 30,
    "unknown words": lambda _, asked: _share_unknown(asked),
    "unmarked": lambda _, asked: float(asked.guessed),
    "times": lambda _, asked: float(bool(asked.times)),
    "kept to kind": lambda _, asked: float(asked.kind in HOLDS),
}


def _in_spreads(reading: float) -> float:
    return max(-_FURTHEST, min(_FURTHEST, (reading - _MIDDLE) / _SPREAD))


def _spread(readings: Sequence[float]) -> float:
    """How far the best reading stands above the tenth, in spreads."""
    ranked = sorted(readings, reverse=True)
    return (ranked[0] - ranked[min(9, len(ranked) - 1)]) / _SPREAD if ranked else 0.0


def _share_unknown(asked: Understood) -> float:
    total = sum(term.weight for term in asked.terms)
    return sum(term.weight for term in asked.terms if not term.known) / total if total else 0.0


def clause_names() -> list[str]:
    """The names of a clause's numbers: each by itself, then each of the first ones once more for every group."""
    return [*OF_CLAUSE, *(f"{group}: {name}" for group in GROUPS for name in _GROUPED)]


def question_names() -> list[str]:
    """The names of a question's numbers, which speak for no clause answering."""
    return [*OF_QUESTION, *GROUPS]


_GROUPED = ("reading", "own", "near", "runs", "holds", "does not hold")


def clause_features(found: Sequence[Evidence], asked: Understood) -> FloatArray:
    """The numbers of n clauses: shape (n, len(clause_names()))."""
    table = np.asarray([[measure(one, asked) for measure in OF_CLAUSE.values()] for one in found], dtype=np.float32)
    table = table.reshape(len(found), len(OF_CLAUSE))
    places = [list(OF_CLAUSE).index(name) for name in _GROUPED]
    grouped = [table[:, places] * np.float32(asked.kind in kinds) for kinds in GROUPS.values()]
    return np.concatenate([table, *grouped], axis=1)


def question_features(found: Sequence[Evidence], asked: Understood) -> FloatArray:
    """The numbers of a question beside all its clauses: shape (len(question_names()),)."""
    overall = [measure(found, asked) for measure in OF_QUESTION.values()]
    return np.asarray([*overall, *(float(asked.kind in kinds) for kinds in GROUPS.values())], dtype=np.float32)
