"""Learning the weights on examples made by hand, and what is measured of them."""

import numpy as np
import pytest

from assistant.evidence.features import clause_names, question_names
from assistant.evidence.judge import Judge
from assistant.evidence.judge_training import Example, Measured, fit, measure

READING = clause_names().index("reading")
OWN = clause_names().index("own")
UNKNOWN = question_names().index("unknown words")


def example(readings: list[float], right: list[int], unknown: float = 0.0, owns: list[float] | None = None) -> Example:
    clauses = np.zeros((len(readings), len(clause_names())), dtype=np.float32)
    clauses[:, READING] = readings
    clauses[:, OWN] = owns or 0.0
    question = np.zeros(len(question_names()), dtype=np.float32)
    question[UNKNOWN] = unknown
    return Example(clauses, question, right)


def judge(reading: float, none: float) -> Judge:
    clause = np.zeros(len(clause_names()))
    clause[READING] = reading
    return Judge(clause, np.zeros(len(question_names())), none)


def made(count: int = 40) -> list[Example]:
    """The clause that reads best answers, whatever its own words are; where most words are unknown none does."""
    rng = np.random.default_rng(1)
    found = []
    for at in range(count):
        readings = [*rng.uniform(-1.0, 0.0, 4), 2.0]
        owns = [*rng.uniform(0.0, 1.0, 5)]
        found.append(example(readings, [] if at % 4 == 0 else [4], float(at % 4 == 0), owns))
    return found


def test_what_tells_the_answer_is_learned() -> None:
    learned = fit(made())

    weights = dict(zip(clause_names(), learned.clause, strict=True))
    assert weights["reading"] > 1.0
    assert abs(weights["own"]) < 0.5 * weights["reading"]
    assert learned.question[UNKNOWN] > 1.0
    assert all(weight == 0.0 for name, weight in weights.items() if name not in ("reading", "own"))
    # Told apart without a slip, and refused where nothing answers.
    assert measure(made(), learned, 0.5) == Measured(1.0, 1.0, 1.0, 1.0, 0.0)


def test_the_same_examples_give_the_same_weights() -> None:
    one, other = fit(made()), fit(made())

    assert one.clause.tolist() == other.clause.tolist()
    assert one.none == other.none


def test_of_several_right_clauses_any_will_do() -> None:
    learned = fit([example([1.0, 1.0, -1.0], [0, 1])] * 5)

    assert learned.clause[READING] > 0.5


def test_examples_that_tell_nothing_leave_the_weights_small() -> None:
    learned = fit([example([0.0, 0.0], [at % 2]) for at in range(10)])

    assert np.abs(learned.clause).max() == pytest.approx(0.0, abs=1e-6)
    assert learned.none < 0.0  # one of them always answers


def test_what_is_measured_by_hand() -> None:
    # Utilities are the readings, none's is 0.
    examples = [
        example([np.log(3), np.log(1)], [0]),  # first; answered 4/5
        example([np.log(2), np.log(1)], [1]),  # second; answered 3/4
        example([np.log(8), np.log(4), np.log(2), np.log(1)], [3]),  # fourth; answered 15/16
        example([np.log(1 / 3)], []),  # answered 1/4
        example([np.log(9)], []),  # answered 9/10
    ]
    found = measure(examples, judge(1.0, 0.0), threshold=0.78)

    assert found.first == pytest.approx(1 / 3)
    assert found.first_three == pytest.approx(2 / 3)
    # 4/5 and 3/4 are above 1/4 alone, 15/16 above both.
    assert found.told_apart == pytest.approx(4 / 6)
    assert found.refused == pytest.approx(1 / 2)
    assert found.wrongly_refused == pytest.approx(1 / 3)


def test_of_two_right_clauses_the_better_one_counts() -> None:
    assert measure([example([1.0, 5.0, 3.0], [0, 2])], judge(1.0, 0.0), 0.5).first_three == 1.0
    assert measure([example([1.0, 5.0, 3.0], [1, 2])], judge(1.0, 0.0), 0.5).first == 1.0


def test_without_a_near_miss_all_are_told_apart() -> None:
    assert measure([example([1.0], [0])], judge(1.0, 0.0), 0.5) == Measured(1.0, 1.0, 1.0, 1.0, 0.0)
