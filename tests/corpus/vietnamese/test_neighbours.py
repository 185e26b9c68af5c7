"""Pairs of syllables at large: counted by hand on small texts, and what ships."""

import pytest

from corpus.vietnamese.neighbours import count_neighbours, shipped_neighbours


def test_a_pair_has_its_share_of_what_follows_a_syllable() -> None:
    counted = count_neighbours([("nhà nước", 30.0), ("nhà cửa", 10.0), ("nước nhà", 20.0)])

    assert counted.share("nước", "nhà") == pytest.approx((30.0 - 0.5) / 40.0, abs=1e-3)
    assert counted.share("nhà", "nước") == pytest.approx((20.0 - 0.5) / 20.0, abs=1e-3)


def test_a_pair_hardly_ever_seen_or_unknown_has_none() -> None:
    counted = count_neighbours([("nhà cửa", 11.0), ("nhà nước", 12.0)])

    assert counted.share("cửa", "nhà") == 0.0
    assert counted.share("nhà", "cửa") == 0.0
    assert counted.share("x", "y") == 0.0


def test_no_pair_goes_over_the_end_of_a_line_nor_holds_a_number() -> None:
    counted = count_neighbours([("nhà\nnước", 50.0), ("năm 2030", 50.0)])

    assert counted.share("nước", "nhà") == 0.0
    assert counted.share("2030", "năm") == 0.0


def test_nothing_counted_knows_nothing() -> None:
    assert count_neighbours([]).share("nước", "nhà") == 0.0


def test_a_table_gives_the_share_of_each_behind_each() -> None:
    counted = count_neighbours([("nhà nước", 30.0), ("nhà cửa", 20.0), ("nước nhà", 20.0)])

    table = counted.table(["nhà", "x", "nước"], ["nước", "cửa", "y", "nhà"])

    assert table.shape == (3, 4)
    for row, before in enumerate(["nhà", "x", "nước"]):
        for column, syllable in enumerate(["nước", "cửa", "y", "nhà"]):
            assert table[row, column] == counted.share(syllable, before)
    assert table[0].tolist() == pytest.approx([0.59, 0.39, 0.0, 0.0], abs=1e-3)
    assert count_neighbours([]).table(["x"], ["x"]).tolist() == [[0.0]]


def test_what_ships_knows_how_people_ask() -> None:
    shipped = shipped_neighbours()

    assert shipped.share("nhiêu", "bao") > 0.2
    assert shipped.share("giờ", "mấy") > shipped.share("gió", "mấy")
