"""Fusion: expected values worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import LEXICAL_WEIGHT, UNMARKED_WEIGHT, fuse, lexical_weight


def scores(*values: float) -> np.ndarray:
    return np.asarray(values, dtype=np.float32)


def test_each_side_is_measured_by_its_spread_and_cosines_count_above_their_middle() -> None:
    # The mean of 4, 2, 0, 0 is 1.5, their deviation the root of 2.75; the middle of the cosines is 0.5, their
    # deviation the root of 0.05. In those: 2.4121, 1.2060, 0, 0 and 0, 1.3416, 0, 0.4472; the best sum is 2.5477.
    fused = fuse(scores(4, 2, 0, 0), scores(0.2, 0.8, 0.4, 0.6), weight=0.5)
    assert fused == pytest.approx([2.4121 / 2.5477, 1.0, 0.0, 0.4472 / 2.5477], abs=1e-4)
    assert fused.dtype == np.float32


def test_of_the_cosines_the_best_200_tell_the_middle() -> None:
    # The middle of the best 200, 199 of 0.8 and one of 0.9, is 0.8: only what is above it counts.
    dense = scores(0.9, *[0.8] * 199, *[0.1] * 1_000)
    assert fuse(np.zeros_like(dense), dense, weight=0.0) == pytest.approx([1.0] + [0.0] * 1_199)


def test_cosines_that_are_all_alike_tell_nothing() -> None:
    assert fuse(scores(2, 1), scores(0.8, 0.8), weight=0.5) == pytest.approx([1.0, 0.5])


def test_a_side_that_tells_one_from_the_others_counts_for_more_than_one_that_rates_many_alike() -> None:
    # Deviations 0.3 of (1, 0 * 9) and 0.5 of (1 * 5, 0 * 5): 1 / 0.3 beats 1 / 0.5.
    one, many = scores(0, *[0] * 8, 1), scores(*[1] * 5, *[0] * 5)
    assert int(np.argmax(fuse(one, many, weight=0.5))) == 9


def test_a_passage_whose_cosine_was_not_asked_for_does_not_move_the_middle() -> None:
    # 0.0 stands for that: the middle of 0.9, 0.8, 0.7 is 0.8.
    assert fuse(scores(0, 0, 0, 0), scores(0, 0.9, 0.8, 0.7), weight=0.0) == pytest.approx([0, 1, 0, 0])


def test_the_default_weight_is_the_lexical_share() -> None:
    assert fuse(scores(3, 0), scores(0, 1)) == pytest.approx(fuse(scores(3, 0), scores(0, 1), LEXICAL_WEIGHT))


def test_negative_cosines_count_as_zero() -> None:
    # 1 and 0, 1 and 0.5: 0.5 and 0.75, and the best is 1.
    assert fuse(scores(1, 1), scores(-0.5, 0.5), weight=0.5) == pytest.approx([2 / 3, 1.0])


@pytest.mark.parametrize("silent", [scores(0, 0), scores(-1, -2), scores(np.nan, np.nan), scores(0, -np.inf)])
def test_a_side_without_a_positive_score_adds_nothing(silent: np.ndarray) -> None:
    assert fuse(silent, scores(1, 0.5), weight=0.5) == pytest.approx([1.0, 0.0])  # 0.75 is the middle
    assert fuse(scores(1, 0.5), silent, weight=0.5) == pytest.approx([1.0, 0.5])
    assert fuse(silent, silent) == pytest.approx([0.0, 0.0])


def test_an_infinite_score_does_not_drown_the_others() -> None:
    assert fuse(scores(np.inf, 2), scores(0, 0), weight=1.0) == pytest.approx([0.0, 1.0])


def test_nothing_in_nothing_out() -> None:
    assert fuse(scores(), scores()).shape == (0,)


def test_the_inputs_stay_as_they_were() -> None:
    lexical, dense = scores(2, 1), scores(-1, 1)
    fuse(lexical, dense)
    assert lexical.tolist() == [2, 1]
    assert dense.tolist() == [-1, 1]


def test_shapes_must_agree() -> None:
    with pytest.raises(ValueError, match=r"\(2,\).*\(1,\)"):
        fuse(scores(1, 2), scores(1))


@pytest.mark.parametrize("weight", [-0.1, 1.1, float("nan")])
def test_the_weight_is_a_share(weight: float) -> None:
    with pytest.raises(ValueError, match="weight"):
        fuse(scores(1), scores(1), weight)


@given(st.lists(st.tuples(st.floats(width=32), st.floats(width=32)), max_size=20), st.floats(0, 1))
def test_every_fused_score_is_a_number_from_0_to_1(rows: list[tuple[float, float]], weight: float) -> None:
    fused = fuse(scores(*(row[0] for row in rows)), scores(*(row[1] for row in rows)), weight)
    assert np.all((fused >= 0) & (fused <= 1))


def test_a_question_without_diacritics_leans_on_its_words() -> None:
    assert lexical_weight("ti le do thi hoa den nam 2030?") == UNMARKED_WEIGHT
    assert lexical_weight("tỉ lệ đô thị hóa") == LEXICAL_WEIGHT
