"""What the texts say of a subject: each text that is asked of, whose words they are, what none of them explains."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

RESOLUTION = """TỈNH ỦY SƠN HẢI

Số 21-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển nghề muối của tỉnh đến năm 2030

I. QUAN ĐIỂM

- Phát triển nghề muối với đồng muối sạch là gốc rễ; chế biến muối tinh là mũi nhọn.

- Sản xuất theo hướng muối sạch, khép kín.

II. NHIỆM VỤ, GIẢI PHÁP

1. Đào tạo thợ muối

- Mở lớp đào tạo thợ muối lành nghề tại các xã ven biển, gắn với các hợp tác xã muối và các cơ sở chế biến.

- Xây dựng giáo trình đào tạo thợ muối, đưa nghề muối vào các trường dạy nghề của tỉnh.

2. Đồng muối

- Cải tạo đồng muối sạch ở các xã ven biển.

T/M TỈNH ỦY
BÍ THƯ


Lê Văn Sơn
"""
CONCLUSION = """TỈNH ỦY SƠN HẢI

Số 34-KL/TU

Sơn Hải, ngày 12 tháng 5 năm 2024

KẾT LUẬN
về chợ nông thôn

I. NHIỆM VỤ

- Sửa chữa các chợ xã trước mùa mưa.

- Hỗ trợ tiền ăn cho người học đào tạo thợ muối ở chợ huyện.

T/M TỈNH ỦY
PHÓ BÍ THƯ


Trần Thị Hải
"""


@pytest.fixture(scope="module")
def salt(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("salt")
    (folder / "a.txt").write_text(RESOLUTION, encoding="utf-8")
    (folder / "b.txt").write_text(CONCLUSION, encoding="utf-8")
    with open_texts(folder) as assistant:
        yield assistant


def test_each_text_that_is_asked_of_is_told(salt: Assistant) -> None:
    answer = salt.ask("đào tạo thợ muối: giải pháp của hai văn bản")

    assert {one.document for one in answer.citations} == {"21-NQ/TU", "34-KL/TU"}
    assert "Kết luận số 34-KL/TU" in answer.text


def test_the_words_of_somebody_else_are_not_taken_for_his(salt: Assistant) -> None:
    lead = "Chưa thấy văn bản dẫn lời “{}”"

    assert salt.ask("Bác Hồ nói gì về đồng muối").text.startswith(lead.format("Bác Hồ"))
    assert salt.ask("Thủ tướng nói gì về đồng muối").text.startswith(lead.format("Thủ tướng"))
    for who in ("Bí thư Tỉnh ủy", "Tỉnh ủy", "Nghị quyết"):  # who signed it, whose it is, and the text itself
        assert "Chưa thấy" not in salt.ask(f"{who} nói gì về đồng muối").text


def test_words_said_back_explain_nothing(salt: Assistant) -> None:
    answer = salt.ask("Thế nào là sản xuất sạch, khép kín?")

    assert answer.text.startswith("Chưa thấy văn bản giải thích “sản xuất sạch, khép kín” là gì")
    assert "muối sạch, khép kín" in answer.text


def test_a_quotation_from_memory_is_found_by_most_of_its_words(salt: Assistant) -> None:
    answer = salt.ask("phân tích câu “lấy đồng muối sạch là gốc rễ”")

    assert [one.section for one in answer.citations] == ["I"]
    assert "với đồng muối sạch là gốc rễ" in answer.text


def test_why_something_is_said_is_told_where_a_text_tells_it(salt: Assistant) -> None:
    answer = salt.ask("Vì sao nói đồng muối sạch là gốc rễ?")

    assert answer.text.startswith("Chưa thấy văn bản nêu trực tiếp lý do")
    assert "đồng muối sạch là gốc rễ" in answer.text


def test_the_part_in_two_texts_of_a_body_that_neither_names_is_not_how_they_stand_to_each_other(
    assistant: Assistant,
) -> None:
    assert assistant.ask("Vai trò của Đoàn thanh niên trong hai văn bản này?").refused
    assert not assistant.ask("vai trò của Mặt trận trong hai văn bản").refused
