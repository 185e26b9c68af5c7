"""A packed document is unpacked as it was: what stands in the source, and what was mended of it."""

import pickle
from array import array
from pathlib import Path

from corpus.mended import Edit, MendedText, join
from corpus.reading.packed import pack
from corpus.reading.store import read_document

# The first point is cut by a page break and goes on; the second stands in the source as it is.
TEXT = """TỈNH ỦY AN HẢI
Số 17-CT/TU

CHỈ THỊ
về trồng rừng

1. Huyện Đại Nham trồng rừng

2

và giữ rừng.

3. Huyện Đại Nham nuôi biển (1) gần bờ; (2) xa bờ.
"""


def test_what_was_mended_keeps_its_offsets(tmp_path: Path) -> None:
    (tmp_path / "chi-thi.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "chi-thi.errata.yaml").write_text(
        f"- start: {TEXT.index('bờ;')}\n  wrong: bờ\n  right: bờ biển\n", encoding="utf-8"
    )
    document = read_document(tmp_path / "chi-thi.txt")
    again = pickle.loads(pickle.dumps(pack(document))).unpacked()

    said = next(one for one in again.passages if "bờ biển" in one.text).body
    at = said.text.index("bờ biển")
    assert said.span(at, at + 7) == (TEXT.index("bờ;"), TEXT.index("bờ;") + 2)
    for before, after in zip(document.passages, again.passages, strict=True):
        assert (before.id, before.text, before.headings, before.lead, before.parts) == (
            (after.id, after.text, after.headings, after.lead, after.parts)
        )
        assert list(before.body.starts) == list(after.body.starts)
        assert list(before.body.ends) == list(after.body.ends)
    assert list(again.sections) == list(document.sections)


def test_one_body_stays_one_object(tmp_path: Path) -> None:
    (tmp_path / "chi-thi.txt").write_text(TEXT, encoding="utf-8")
    again = pack(read_document(tmp_path / "chi-thi.txt")).unpacked()
    bodies = [block.body for one in again.sections.values() for block in one.blocks]
    assert all(any(one.body is body for body in bodies) for one in again.passages)


def test_a_body_without_a_letter_and_a_text_without_passages(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    document = read_document(tmp_path / "a.txt")
    assert pack(document).unpacked().source == "a"


def test_ranges_are_edited_and_joined_as_arrays_are() -> None:
    of_range = MendedText("rừng", range(3, 7), range(4, 8))
    of_array = MendedText("rừng", array("i", range(3, 7)), array("i", range(4, 8)))
    edits = [Edit(1, 2, "uu")]
    assert of_range.edited(edits) == of_array.edited(edits)
    assert join([of_range, of_array]) == join([of_array, of_range])
    assert list(of_range.cut(1, 3).ends) == [5, 6]
