"""Where the heading of a point ends."""

from pathlib import Path

import pytest

from corpus.reading.store import read_document


@pytest.mark.parametrize(
    ("point", "heading"),
    [
        ("Diện tích: Xã từ 30 ha trở xuống được 10 điểm, trên 30 ha được 12 điểm.", "Diện tích"),
        ("Mục tiêu: đến cuối năm xã trồng xong 30 ha rừng phòng hộ ven sông.", "Mục tiêu"),
        ("Xã đảo và đặc khu được chia làm hai loại: loại có đò ngang và loại không có đò ngang nào cả.", ""),
        ("Bãi bỏ quy định “Tiêu chí 4: Số thôn của xã đảo” tại khoản 2 Điều 6 và khoản 3 Điều 8.", ""),
    ],
)
def test_the_heading_of_a_point_ends_at_a_colon_that_opens_what_it_is_of(
    tmp_path: Path, point: str, heading: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"QUYẾT ĐỊNH\nvề xã đảo\n\nĐiều 1. Xã đảo\n\n1. {point}\n\n2. Xã trồng dừa.\n", "utf-8")

    section = read_document(path).sections["Đ1.1"]

    assert section.title == heading
    assert bool(section.blocks)
