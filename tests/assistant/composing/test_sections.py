"""The parts of a document, as they are told."""

from pathlib import Path

from assistant.composing.sections import compose_outline
from corpus.reading.store import read_document


def test_a_part_without_a_heading_is_told_by_what_it_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "truc-bao.txt"
    points = "1. Sở A trực bão cả ngày lẫn đêm.\n\n2. Các sở:\n\n- Sở B phát áo phao.\n\n3. Sở C dọn đường sau bão.\n"
    path.write_text(f"CÔNG ĐIỆN\nVề việc ứng phó bão\n\nChủ tịch yêu cầu:\n\n{points}", "utf-8")

    first, *parts = compose_outline(read_document(path)).statements

    assert first.text.endswith("gồm 3 mục:")
    assert [one.text for one in parts] == ["Sở A trực bão cả ngày lẫn đêm", "Các sở", "Sở C dọn đường sau bão"]
