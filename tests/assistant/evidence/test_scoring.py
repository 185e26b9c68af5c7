"""A clause beside a question: what its numbers say of it."""

import pytest

from assistant.evidence.scoring import is_title_block
from corpus.model import Document
from tests.assistant.small import clause, evidence, passage


@pytest.mark.parametrize(("holds", "fits"), [(True, True), (None, True), (False, False)])
def test_what_does_not_hold_the_kind_asked_for_does_not_fit(holds: bool | None, fits: bool) -> None:
    assert evidence("Rừng.", holds=holds).fits is fits


@pytest.mark.parametrize(
    ("text", "section", "title"),
    [
        ("NGHỊ QUYẾT", "0", True),
        ("Nơi nhận", "end", True),
        ("Căn cứ Hiến pháp.", "0", False),
        ("Quyết nghị:", "0", False),
        ("NGHỊ QUYẾT", "I", False),
    ],
)
def test_a_line_of_the_title_ends_in_no_full_stop_and_no_colon(text: str, section: str, title: bool) -> None:
    assert is_title_block(passage(text, section)) is title
    assert evidence(clause(text, section=section)).title_block is title


def test_the_titles_of_a_text_are_told(resolution: Document) -> None:
    titles = [one for one in resolution.passages if is_title_block(one)]

    assert any("NGHỊ QUYẾT" in one.text.upper() for one in titles)
    assert all(one.section in ("0", "end") for one in titles)
