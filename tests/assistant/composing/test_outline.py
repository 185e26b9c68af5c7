"""The outline of a whole document."""

from pathlib import Path

from assistant.composing.outline import compose_outline
from corpus.reading.store import read_document


def test_a_part_without_a_heading_is_told_by_what_it_begins_with(tmp_path: Path) -> None:
    path = tmp_path / "truc-bao.txt"
    points = "1. Sở A trực bão cả ngày lẫn đêm.\n\n2. Các sở:\n\n- Sở B phát áo phao.\n\n3. Sở C dọn đường sau bão.\n"
    path.write_text(f"CÔNG ĐIỆN\nVề việc ứng phó bão\n\nChủ tịch yêu cầu:\n\n{points}", "utf-8")

    first, *parts = compose_outline(read_document(path)).statements

    assert first.text.endswith("gồm 3 mục:")
    assert [one.text for one in parts] == ["Sở A trực bão cả ngày lẫn đêm", "Các sở", "Sở C dọn đường sau bão"]


RULES = """QUYẾT ĐỊNH
Ban hành Quy chế trông xe

Điều 1. Ban hành kèm theo Quyết định này Quy chế trông xe.

Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Xe

QUY CHẾ
Trông xe tại chợ
(Kèm theo Quyết định số 7/QĐ-UBND)

Chương I
QUY ĐỊNH CHUNG

Điều 1. Phạm vi

Quy chế này quy định việc trông xe.

Điều 2. Đối tượng

Người gửi xe.

Chương II

NHẬN XE, GỬI XE VÀ TRẢ XE CHO NGƯỜI GỬI TẠI CÁC CHỢ CỦA XÃ

Việc gửi xe được thực hiện như sau:

Điều 3. Vé xe

Mỗi xe một vé.
"""


def _outline(folder: Path, text: str) -> list[str]:
    path = folder / "van-ban.txt"
    path.write_text(text, "utf-8")
    return [f"{one.prefix.strip()} {one.text}".strip() for one in compose_outline(read_document(path)).statements]


def test_what_is_attached_is_counted_apart_by_the_kinds_of_its_parts(tmp_path: Path) -> None:
    told = _outline(tmp_path, RULES)

    assert told[0].endswith("gồm 2 điều:")
    assert told[1].startswith("Điều 1. Ban hành kèm theo Quyết định này Quy chế trông xe")
    assert told[3].startswith("Kèm theo: QUY CHẾ Trông xe tại chợ")
    assert told[4:] == [
        "Gồm 2 chương, 3 điều:",
        "Chương I. QUY ĐỊNH CHUNG",
        "Chương II. NHẬN XE, GỬI XE VÀ TRẢ XE CHO NGƯỜI GỬI TẠI CÁC CHỢ CỦA XÃ",
    ]


def test_articles_that_do_not_count_through_are_not_numbered_up(tmp_path: Path) -> None:
    told = _outline(tmp_path, RULES.replace("Điều 2. Đối tượng\n\nNgười gửi xe.\n\n", ""))

    assert told[4] == "Gồm 2 chương:"
