"""A paper is written whatever its title and its cells hold."""

import io

import pytest
from docx import Document as read_word

from assistant.exports.characters import property_text
from assistant.exports.word import official_paper, table_word, to_bytes


@pytest.mark.parametrize("title", ["x" * 256, "Nghị quyết " * 100, "a\x00\x0b\ud800b", "a\nb", "<w:t>&amp;", ""])
def test_no_title_costs_a_paper(title: str) -> None:
    paper = read_word(io.BytesIO(to_bytes(official_paper(title))))

    assert len(paper.core_properties.title) <= 255
    assert paper.core_properties.title == property_text(title)
    assert paper.paragraphs[0].text.startswith(title[:1])


def test_a_property_is_one_line_cut_with_a_mark() -> None:
    assert property_text("ĐỀ CƯƠNG\nNghị quyết") == "ĐỀ CƯƠNG Nghị quyết"
    assert property_text("x" * 255) == "x" * 255
    assert property_text("x" * 256) == "x" * 254 + "…"
    assert property_text("\x07\ufffe") == ""


def test_no_cell_costs_a_table() -> None:
    paper = read_word(io.BytesIO(table_word("Nhiệm vụ", ("a\x00", "b"), (("=1\x1b\ud800", "<b>" + "y" * 500),))))

    assert [cell.text for cell in paper.tables[0].rows[1].cells] == ["=1", "<b>" + "y" * 500]
