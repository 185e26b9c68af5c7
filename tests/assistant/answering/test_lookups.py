"""What is looked up in whole texts: of a document that is told by its kind and what it is of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

PLAN = """Số: 12/KH-UBND
Lam Giang, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Trồng rừng phòng hộ ven sông

Thực hiện Nghị quyết số 7-NQ/TU, ngày 02/01/2026 của Tỉnh ủy “Về giữ rừng và giữ nước”, Ủy ban nhân dân tỉnh ban hành
kế hoạch như sau:

I. NHIỆM VỤ

- Ươm cây giống xong trước ngày 15/3/2026.

- Trồng rừng xong trước ngày 30/6/2026, theo Quyết định số 9/QĐ-TTg.

- Số cây mỗi xã được tính căn cứ vào diện tích đất trống.
"""
OTHER = """Số: 13/KH-UBND
Lam Giang, ngày 06 tháng 01 năm 2026

KẾ HOẠCH
Dạy bơi cho trẻ em

Thực hiện Chỉ thị số 8-CT/TU, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

I. NHIỆM VỤ

- Mở lớp bơi trước ngày 01/5/2026.
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("told-by-title")
    (folder / "a.txt").write_text(PLAN, encoding="utf-8")
    (folder / "b.txt").write_text(OTHER, encoding="utf-8")
    with open_texts(folder) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said", "not_said"),
    [
        ("Kế hoạch trồng rừng căn cứ những văn bản nào?", "7-NQ/TU", "8-CT/TU"),
        ("Kế hoạch về trồng rừng căn cứ vào đâu?", "“Về giữ rừng và giữ nước”", "9/QĐ-TTg"),
        ("kế hoạch dạy bơi dựa trên những văn bản nào", "8-CT/TU", "7-NQ/TU"),
        ("kế hoạch trồng rừng viện dẫn những văn bản nào", "9/QĐ-TTg", "8-CT/TU"),
        ("Kế hoạch trồng rừng viện dẫn văn bản nào của Tỉnh ủy?", "7-NQ/TU", "9/QĐ-TTg"),
        ("Số cây trồng rừng mỗi xã căn cứ vào đâu?", "diện tích đất trống", "7-NQ/TU"),
        ("các mốc thời hạn trong kế hoạch trồng rừng", "15/3/2026", "01/5/2026"),
        ("các mốc thời hạn trong kế hoạch dạy bơi", "01/5/2026", "15/3/2026"),
    ],
)
def test_a_document_is_told_by_its_title(office: Assistant, question: str, said: str, not_said: str) -> None:
    answer = office.ask(question).text

    assert said in answer
    assert not_said not in answer


def test_what_no_title_says_tells_no_document(office: Assistant) -> None:
    assert "7-NQ/TU" not in office.ask("Kế hoạch nuôi ong căn cứ những văn bản nào?").text


DUTIES = """Số: 3/CT-UBND
Lam Giang, ngày 05 tháng 01 năm 2026

CHỈ THỊ
Về thẩm định dự án

I. TRÁCH NHIỆM

1. Sở Tài chính

- Chịu trách nhiệm về những nội dung thẩm định; không chịu trách nhiệm về những nội dung đã được phê duyệt trước đó.
"""


def test_a_body_that_the_heading_names_is_not_denied(tmp_path: Path, open_texts: Opener) -> None:
    (tmp_path / "a.txt").write_text(DUTIES, encoding="utf-8")
    with open_texts(tmp_path) as office:
        answer = office.ask("Sở Tài chính có chịu trách nhiệm về nội dung đã được phê duyệt trước đó không?").text

    assert "không chịu trách nhiệm" in answer.lower()
    assert "Chưa thấy" not in answer


@pytest.mark.parametrize("thing", ["Thanh niên", "phụ nữ"])
def test_how_a_thing_is_spoken_of_asks_for_no_text_that_they_name(assistant: Assistant, thing: str) -> None:
    answer = assistant.ask(f"{thing} được nhắc đến thế nào trong hai văn bản?")

    assert "documents named in it" not in answer.explanation["decide"]
    assert "thân thiện, nhiệt huyết" not in answer.text
