"""English is told from Vietnamese typed without its marks."""

import pytest

from assistant.language.english import is_english


@pytest.mark.parametrize("text", ["What is the GRDP target for 2030?", "list the main tasks", "how do I cook pho"])
def test_english(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    ["ti le do thi hoa nam 2030", "GRDP target", "can them bao nhieu", "What là gì", "", "muc I co gi"],
)
def test_no_english(text: str) -> None:
    assert not is_english(text)
