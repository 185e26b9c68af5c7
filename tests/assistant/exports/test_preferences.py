"""What a user set is kept, and a broken file costs no more than the choice."""

from pathlib import Path

import pytest

from assistant.exports.citation_orders import Order
from assistant.exports.preferences import Preferences, load_preferences, save_preferences


def test_a_choice_is_kept(tmp_path: Path) -> None:
    save_preferences(Preferences(order=Order.SMALL_FIRST), tmp_path / "new")

    assert load_preferences(tmp_path / "new").order is Order.SMALL_FIRST
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["preferences.json"]


@pytest.mark.parametrize("content", ["", "{", '{"order": "sideways"}', "\x00"])
def test_a_broken_file_counts_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "preferences.json").write_text(content, encoding="utf-8")

    assert load_preferences(tmp_path) == Preferences()


def test_no_file_is_the_default(tmp_path: Path) -> None:
    assert load_preferences(tmp_path).order is Order.LARGE_FIRST
