"""What is measured of clauses and of a question, each number by hand."""

from typing import Any

import numpy as np
import pytest

from assistant.evidence.features import (
    GROUPS,
    OF_CLAUSE,
    OF_QUESTION,
    clause_features,
    clause_names,
    question_features,
    question_names,
)
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from tests.assistant.small import asked, clause, evidence, term

PLAIN = asked(Kind.WHAT, "rừng")
OF_2030 = asked(Kind.NUMBER, "rừng", named=Named(years=("2030",)))

CLAUSE: list[tuple[str, Evidence, Understood, float]] = [
    ("reading", evidence("Rừng.", reading=0.85), PLAIN, 1.0),  # (0.85 - 0.8) / 0.05
    ("reading", evidence("Rừng.", reading=0.7), PLAIN, -2.0),
    ("lexical", evidence("Rừng.", lexical=0.3), PLAIN, 0.3),
    ("dense", evidence("Rừng.", dense=0.4), PLAIN, 0.4),
    ("own", evidence("Rừng.", own=0.1), PLAIN, 0.1),
    ("near", evidence("Rừng.", near=0.2), PLAIN, 0.2),
    ("around", evidence("Rừng.", around=0.6), PLAIN, 0.6),
    ("terms close", evidence("Rừng.", close=0.7), PLAIN, 0.7),
    ("terms", evidence("Rừng.", coverage=0.9), PLAIN, 0.9),
    ("runs", evidence("Rừng.", runs=0.25), PLAIN, 0.25),
    ("names said", evidence("Rừng.", named=0.5), PLAIN, 0.5),
    ("names said", evidence("Rừng.", named=None), PLAIN, 0.0),
    ("name left out", evidence("Rừng.", named=0.5), PLAIN, 1.0),
    ("name left out", evidence("Rừng.", named=1.0), PLAIN, 0.0),
    ("name left out", evidence("Rừng.", named=None), PLAIN, 0.0),
    ("holds", evidence("Rừng.", holds=True), PLAIN, 1.0),
    ("holds", evidence("Rừng.", holds=None), PLAIN, 0.0),
    ("does not hold", evidence("Rừng.", holds=False), PLAIN, 1.0),
    ("does not hold", evidence("Rừng.", holds=None), PLAIN, 0.0),
    ("in time", evidence("Rừng.", time=0.95), OF_2030, 0.95),
    ("in time", evidence("Rừng.", time=None), OF_2030, 0.0),
    ("another time", evidence("Rừng.", time=0.0), OF_2030, 1.0),
    ("another time", evidence("Rừng.", time=None), OF_2030, 0.0),
    ("no time", evidence("Rừng.", time=None), OF_2030, 1.0),
    ("no time", evidence("Rừng.", time=None), PLAIN, 0.0),
    ("no time", evidence("Rừng.", time=0.0), OF_2030, 0.0),
    ("title block", evidence(clause("NGHỊ QUYẾT", section="0")), PLAIN, 1.0),
    ("title block", evidence("Rừng."), PLAIN, 0.0),
    ("short", evidence("Rừng ở bên biển."), PLAIN, 1.0),  # four words
    ("short", evidence("Rừng ở bên biển xanh."), PLAIN, 0.0),
    ("length", evidence("Rừng."), PLAIN, float(np.log(2)) / 4),
    ("lead", evidence("Gồm:"), PLAIN, 1.0),
    ("lead", evidence("Gồm."), PLAIN, 0.0),
]


@pytest.mark.parametrize(("name", "one", "question", "value"), CLAUSE)
def test_a_number_of_a_clause(name: str, one: Evidence, question: Understood, value: float) -> None:
    row = dict(zip(clause_names(), clause_features([one], question)[0].tolist(), strict=True))

    assert row[name] == pytest.approx(value, abs=1e-6)


def test_every_number_of_a_clause_has_an_example() -> None:
    assert {row[0] for row in CLAUSE} == set(OF_CLAUSE)


FOUND = [evidence("Rừng.", reading=0.9, around=0.4, own=0.3), evidence("Biển.", reading=0.7, around=0.6, own=0.2)]
QUESTION: list[tuple[str, list[Evidence], dict[str, Any], float]] = [
    ("best reading", FOUND, {}, 2.0),
    ("best reading", [], {}, 0.0),
    ("best around", FOUND, {}, 0.6),
    ("best around", [], {}, 0.0),
    ("best own", FOUND, {}, 0.3),
    ("best own", [], {}, 0.0),
    ("spread", FOUND, {}, 4.0),  # (0.9 - 0.7) / 0.05: fewer than ten, so the last
    ("spread", [*(evidence("Rừng.", reading=0.9 - 0.01 * at) for at in range(12))], {}, 1.8),  # the tenth is 0.81
    ("spread", [], {}, 0.0),
    ("length", [], {"text": "rừng có gì"}, 0.1),
    ("length", [], {"text": "rừng " * 50}, 1.0),
    ("unmarked", [], {"guessed": True}, 1.0),
    ("unmarked", [], {}, 0.0),
    ("times", [], {"named": Named(years=("2030",))}, 1.0),
    ("times", [], {}, 0.0),
]


@pytest.mark.parametrize(("name", "found", "fields", "value"), QUESTION)
def test_a_number_of_a_question(name: str, found: list[Evidence], fields: dict[str, Any], value: float) -> None:
    assert _row(found, asked(Kind.WHAT, "rừng", **fields))[name] == pytest.approx(value, abs=1e-5)


def test_the_share_of_words_that_no_text_knows() -> None:
    question = asked(Kind.WHAT, term("rừng", 3.0), term("xyz", 1.0, known=False))

    assert _row([], question)["unknown words"] == 0.25
    assert _row([], asked(Kind.WHAT))["unknown words"] == 0.0


@pytest.mark.parametrize(("kind", "kept"), [(Kind.NUMBER, 1.0), (Kind.YESNO, 0.0)])
def test_whether_the_kind_asks_a_clause_to_hold_something(kind: Kind, kept: float) -> None:
    assert _row([], asked(kind, "rừng"))["kept to kind"] == kept


def test_every_number_of_a_question_has_an_example() -> None:
    assert {row[0] for row in QUESTION} | {"unknown words", "kept to kind"} == set(OF_QUESTION)


@pytest.mark.parametrize("group", GROUPS)
def test_the_first_numbers_count_once_more_for_the_group_of_the_question(group: str) -> None:
    one = evidence("Rừng.", reading=0.9, own=0.1, near=0.2, runs=0.3, holds=True)
    question = asked(GROUPS[group][0], "rừng")
    row = dict(zip(clause_names(), clause_features([one], question)[0].tolist(), strict=True))

    expected = {"reading": 2.0, "own": 0.1, "near": 0.2, "runs": 0.3, "holds": 1.0, "does not hold": 0.0}
    grouped = {name: value for name, value in row.items() if ": " in name}
    assert {name: value for name, value in grouped.items() if value} == {
        f"{group}: {name}": pytest.approx(value, abs=1e-5) for name, value in expected.items() if value
    }
    assert {name for name, value in _row([one], question).items() if value == 1.0 and name in GROUPS} == {group}


def test_a_kind_is_of_one_group_at_most() -> None:
    kinds = [kind for kinds in GROUPS.values() for kind in kinds]

    assert len(kinds) == len(set(kinds))


def test_shapes_with_and_without_clauses() -> None:
    assert clause_features([], PLAIN).shape == (0, len(clause_names()))
    assert clause_features(FOUND, PLAIN).shape == (2, len(clause_names()))
    assert question_features([], PLAIN).shape == (len(question_names()),)
    assert len(set(clause_names())) == len(clause_names())
    assert np.isfinite(clause_features(FOUND, OF_2030)).all()


def _row(found: list[Evidence], question: Understood) -> dict[str, float]:
    return dict(zip(question_names(), question_features(found, question).tolist(), strict=True))
