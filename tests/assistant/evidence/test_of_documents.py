"""Clauses that speak of documents alone."""

from pathlib import Path

import pytest

from assistant.evidence.of_documents import is_name_alone, is_scope
from corpus.reading.store import read_document
from tests.assistant.small import clause, said


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Quy định này quy định một số nội dung về thi đua, gồm: tiêu chuẩn danh hiệu.", True),
        ("Trên đây là Chỉ thị về thẩm định dự án, yêu cầu các xã nghiêm túc thực hiện.", True),
        ("Trên đây là các khu vực cấm khai thác.", False),
        ("Nghị định này quy định chi tiết việc trồng rừng.", True),
        ("Quy định này áp dụng đối với các xã.", False),
        ("Nghị quyết này có hiệu lực từ năm 2026.", False),
        ("Quy định mức hỗ trợ là 5 triệu đồng.", False),
    ],
)
def test_what_a_text_regulates(text: str, scope: bool) -> None:
    assert is_scope(clause(text)) is scope


@pytest.mark.parametrize(
    ("heading", "scope"),
    [("Phạm vi điều chỉnh", True), ("Phạm vi điều chỉnh và đối tượng áp dụng", True), ("Phạm vi tuyến đường", False)],
)
def test_what_stands_under_the_heading_of_the_scope_only_names_matters(
    heading: str, scope: bool, tmp_path: Path
) -> None:
    path = tmp_path / "quyet-dinh.txt"
    path.write_text(f"QUYẾT ĐỊNH\nvề rừng\n\nĐiều 1. {heading}\n\nViệc phê duyệt phương án trồng rừng.\n", "utf-8")

    assert is_scope(said(read_document(path), "phương án")) is scope


def test_the_name_of_another_text_and_nothing_more(tmp_path: Path) -> None:
    text = (
        "Số 5/QĐ-UBND\n\nQUYẾT ĐỊNH\nvề rừng\n\nĐiều 1. Hiệu lực\n\n1. Bãi bỏ:\n\n"
        "a) Quyết định số 22/2019/QĐ-UBND ngày 13 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh về lễ hội truyền thống\n\n"
        "b) Xã được hỗ trợ 5 triệu đồng theo Quyết định số 22/2019/QĐ-UBND ngày 13 tháng 9 năm 2019\n"
    )
    (tmp_path / "quyet-dinh.txt").write_text(text, encoding="utf-8")
    document = read_document(tmp_path / "quyet-dinh.txt")

    assert is_name_alone(said(document, "lễ hội truyền thống"), document)
    assert not is_name_alone(said(document, "5 triệu đồng"), document)
