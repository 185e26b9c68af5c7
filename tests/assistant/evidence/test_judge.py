"""The judge: probabilities worked out by hand, and the weights that ship."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evidence import judge as module
from assistant.evidence.features import clause_names, question_names
from assistant.evidence.judge import Judge, Judged, shipped_judge
from assistant.understanding.kinds import Kind
from corpus.errors import CorpusError
from tests.assistant.small import asked, evidence

ASKED = asked(Kind.YESNO, "rừng", text="rừng")


def weights(names: list[str], **given: float) -> np.ndarray:
    return np.asarray([given.get(name.replace(" ", "_"), 0.0) for name in names], dtype=np.float32)


def judge(none: float = 0.0, best_own: float = 0.0, **given: float) -> Judge:
    return Judge(weights(clause_names(), **given), weights(question_names(), best_own=best_own), none)


def test_two_clauses_and_none_by_hand() -> None:
    found = [evidence("Biển.", own=0.25), evidence("Rừng.", own=1.0)]
    judged = judge(none=-1.0, best_own=1.5, own=2.0).judge(found, ASKED)

    # Utilities 0.5 and 2.0; that of none is 1.5 * 1.0 - 1.0 = 0.5.
    total = math.exp(0.5) + math.exp(2.0) + math.exp(0.5)
    assert [one.clause.text for one in judged.found] == ["Rừng.", "Biển."]
    assert [one.score for one in judged.found] == pytest.approx([2.0, 0.5])
    assert [one.probability for one in judged.found] == pytest.approx([math.exp(2.0) / total, math.exp(0.5) / total])
    assert judged.none == pytest.approx(math.exp(0.5) / total)


def test_a_judge_without_weights_gives_all_the_same() -> None:
    judged = judge().judge([evidence("Một."), evidence("Hai."), evidence("Ba.")], ASKED)

    assert [one.clause.text for one in judged.found] == ["Một.", "Hai.", "Ba."]  # of equals the first found stays first
    assert [one.probability for one in judged.found] == pytest.approx([0.25] * 3)
    assert judged.none == pytest.approx(0.25)


def test_where_nothing_is_found_nothing_answers() -> None:
    judged = judge(none=-50.0).judge([], ASKED)

    assert (judged.found, judged.none) == ([], 1.0)


@given(st.lists(st.floats(-20, 20), min_size=1, max_size=12), st.floats(-500, 500))
def test_probabilities_add_to_one_and_follow_the_scores(owns: list[float], none: float) -> None:
    judged = judge(none=none, own=30.0).judge([evidence("Rừng.", own=own) for own in owns], ASKED)

    shares = [one.probability for one in judged.found]
    assert sum(shares) + judged.none == pytest.approx(1.0, abs=1e-5)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert shares == sorted(shares, reverse=True)


def test_the_shipped_weights_name_every_measure_and_no_other() -> None:
    shipped = shipped_judge()

    file = module.read_data("judge", module.Weights, Path(module.__file__).parent / "data")
    assert (set(file.clause), set(file.question)) == (set(clause_names()), set(question_names()))
    assert shipped.clause.shape == (len(clause_names()),)
    assert shipped.clause[clause_names().index("reading")] == pytest.approx(file.clause["reading"])


def test_the_shipped_judge_prefers_what_reads_better_says_more_and_is_of_the_time() -> None:
    for better, worse in (
        ({"reading": 0.9}, {"reading": 0.7}),
        ({"coverage": 1.0}, {"coverage": 0.2}),
        ({"time": 1.0}, {"time": 0.0}),
    ):
        found = [evidence("Rừng đạt 46%.", **worse), evidence("Rừng đạt 45%.", **better)]  # type: ignore[arg-type]
        assert shipped_judge().judge(found, ASKED).found[0].clause.text == "Rừng đạt 45%."


@pytest.mark.parametrize("content", [None, "", "clause: 3", "- a", "learned_from: x"])
def test_a_file_of_weights_that_cannot_be_read_is_told(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (tmp_path / "judge.yaml").write_text(content)
    monkeypatch.setattr(module, "_DATA", tmp_path)

    with pytest.raises(CorpusError, match="judge"):
        shipped_judge.__wrapped__()


def test_what_was_found_is_left_as_it_was() -> None:
    one = evidence("Rừng.")
    judge(own=1.0).judge([one], ASKED)

    assert one == replace(one, score=0.0, probability=0.0)


def test_what_answers_alone_is_not_made_less_by_another_that_answers() -> None:
    found = [evidence("Rừng.", score=2.0, probability=0.6), evidence("Biển.", score=1.0, probability=0.2)]
    judged = Judged(found, 0.2)

    share = 0.6 * math.exp(-1.0)
    assert judged.alone(found[0]) == pytest.approx(0.75)
    assert judged.alone(found[1]) == pytest.approx(share / (share + 0.2))
