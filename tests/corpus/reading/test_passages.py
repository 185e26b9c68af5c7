"""What a paragraph or a bullet stands under."""

from pathlib import Path

import pytest

from corpus.reading.store import read_document


@pytest.mark.parametrize(
    ("outer", "lead"),
    [
        ("Bộ Công Thương", "Bộ Công Thương"),
        ("Các việc phải làm:", "Các việc phải làm:"),
        ("Bộ Công Thương họp dân.", ""),  # a task of its own
        ("Bộ Công Thương;", ""),
        ("Bộ Công Thương và các sở ở mọi tỉnh đều cùng nhau đi xem chợ cá lớn nhất vùng", ""),  # no name is so long
    ],
)
def test_an_inner_bullet_stands_under_the_outer_one_that_leads_to_it(tmp_path: Path, outer: str, lead: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"KẾ HOẠCH\nvề chợ\n\nI. VIỆC LÀM\n\n- {outer}\n\n+ Lập bản đồ chợ.\n\n- Xã dọn chợ.\n", "utf-8")

    first, inner, last = (one for one in read_document(path).passages if one.section == "I")

    assert (first.lead, inner.lead, last.lead) == ("", lead, "")
