"""Bodies that one predicate follows are one clause with it."""

import pytest

from corpus.tasks.subject_rows import whole_clauses


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("; ;", []),
        (
            "Đối với Ban Tổ chức Tỉnh ủy; Sở Y tế; Văn phòng UBND tỉnh mỗi đơn vị cử 02 người; chọn trước ngày 5/6",
            [
                "Đối với Ban Tổ chức Tỉnh ủy; Sở Y tế; Văn phòng UBND tỉnh mỗi đơn vị cử 02 người",
                "chọn trước ngày 5/6",
            ],
        ),
        ("Sở Nội vụ; Công an tỉnh cử 02 người", ["Sở Nội vụ; Công an tỉnh cử 02 người"]),
        # Names alone are things of their own, and so is what another says.
        ("Sở Nội vụ; Sở Y tế; Công an tỉnh", ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh"]),
        ("Sở Nội vụ; báo cáo kết quả", ["Sở Nội vụ", "báo cáo kết quả"]),
        (
            "Sở Nội vụ chủ trì; Công an tỉnh phối hợp; Sở Y tế theo dõi",
            ["Sở Nội vụ chủ trì", "Công an tỉnh phối hợp", "Sở Y tế theo dõi"],
        ),
        (
            "Giao: (1) Sở Nội vụ; Sở Y tế lập kế hoạch; (2) Công an tỉnh; Sở Xây dựng kiểm tra",
            ["Giao:", "Sở Nội vụ; Sở Y tế lập kế hoạch", "Công an tỉnh; Sở Xây dựng kiểm tra"],
        ),
    ],
)
def test_whole_clauses(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in whole_clauses(text, 0, len(text))] == expected


def test_whole_clauses_of_many_names() -> None:
    text = "Sở Nội vụ; " * 3_000 + "Công an tỉnh cử 02 người"
    assert whole_clauses(text, 0, len(text)) == [(0, len(text))]
