"""Follow-ups on an answer over a made-up text: its form, its points, another count of its case, a place."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from tests.assistant.conftest import Opener

RULES = """TỈNH ỦY SƠN HẢI

Số 77-QĐ/TU

QUY ĐỊNH
về quản lý hồ chứa nước và công tác trạm bơm

I. NHIỆM VỤ

1. Tu sửa hồ chứa, kênh mương

- Nạo vét lòng hồ trước mùa mưa; gia cố bờ hồ bằng đá hộc.

- Các xã thực hiện đo mực nước đối với hồ lớn, nhất là hồ gần khu dân cư; khu vực đồi cát có nguy cơ sạt lở.

2. Vận hành trạm bơm

- Bố trí thợ vận hành trực đêm; thay dầu máy định kỳ.

- Ưu tiên kinh phí mua máy bơm dự phòng cho các trạm ở hạ lưu.

3. Phòng, chống cháy rừng đầu nguồn

- Phát quang đường băng cản lửa; lập chòi canh trên các ngọn đồi.

II. XỬ LÝ

- Trưởng trạm không được bình bầu danh hiệu giỏi nếu trạm bị xếp loại kém. Thay trưởng trạm nếu trạm 03 quý liên tục
bị xếp loại kém hoặc 01 quý để cháy máy.

Nơi nhận:
- Các xã.

BÍ THƯ
Trần Văn An
"""
PUNISHED = "trạm 3 quý liên tục xếp loại kém thì trưởng trạm bị gì"


@pytest.fixture(scope="module")
def sluices(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("rules")
    (folder / "quy-dinh.txt").write_text(RULES, encoding="utf-8")
    with open_texts(folder) as assistant:
        yield assistant


def told(assistant: Assistant, *messages: str) -> Answer:
    return assistant.ask(messages[-1], list(messages[:-1]))


def test_another_count_of_a_case_gets_the_rule_for_any_count_too(sluices: Assistant) -> None:
    answer = told(sluices, PUNISHED, "chỉ một quý thôi thì sao")

    assert answer.text.startswith("Văn bản nêu theo từng mức:")
    assert "không được bình bầu danh hiệu giỏi" in answer.text
    assert "03 quý liên tục" in answer.text


def test_a_count_that_the_rule_told_has_for_the_case_is_no_other(sluices: Assistant) -> None:
    answer = told(sluices, PUNISHED, "nếu chỉ một quý mà để cháy máy thì sao")

    assert "01 quý để cháy máy" in answer.text
    assert "bình bầu" not in answer.text


def test_a_place_that_the_sentence_goes_on_with_is_told_without_a_yes(sluices: Assistant) -> None:
    answer = told(sluices, "đo mực nước đối với hồ nào", "ở vùng đồi có cần không")

    assert "khu vực đồi cát có nguy cơ sạt lở" in answer.text
    assert not answer.text.startswith("Có")


def test_a_place_of_which_the_paragraph_says_nothing_is_left_unsure(sluices: Assistant) -> None:
    answer = told(sluices, "đo mực nước đối với hồ nào", "ở hạ lưu có cần không")

    assert answer.refused
    assert answer.text.startswith("Chưa tìm thấy câu trả lời chắc chắn")


def test_the_headings_told_are_chosen_by_what_stands_under_them(sluices: Assistant) -> None:
    answer = told(sluices, "Kể tên các nhiệm vụ của Quy định 77", "cái nào nói về kinh phí")

    assert "Vận hành trạm bơm" in answer.text
    assert "Ưu tiên kinh phí mua máy bơm" in answer.text
    assert "Phòng, chống cháy rừng" not in answer.text


def test_a_thing_that_is_named_alone_keeps_the_answer_to_it(sluices: Assistant) -> None:
    answer = told(sluices, "Kể tên các nhiệm vụ của Quy định 77", "trạm bơm thôi")

    assert "Vận hành trạm bơm" in answer.text
    assert "“thôi”" not in answer.text


def test_a_point_is_left_out(sluices: Assistant) -> None:
    answer = told(sluices, "Kể tên các nhiệm vụ của Quy định 77", "bỏ ý cuối đi")

    assert "Vận hành trạm bơm" in answer.text
    assert "Phòng, chống cháy rừng" not in answer.text
    assert told(sluices, "Kể tên các nhiệm vụ của Quy định 77", "bỏ ý 9").text == "Câu trả lời trước chỉ có 3 ý."


def test_a_wanted_length_is_kept_by_whole_clauses_and_said(sluices: Assistant) -> None:
    answer = told(sluices, "Quy định 77 nêu gì về xử lý trưởng trạm", "viết lại thành đoạn 20 chữ")

    assert answer.text.startswith("Tôi không viết lại bằng lời khác; lời của văn bản, chừng ")
    assert "Trưởng trạm không được bình bầu danh hiệu giỏi" in answer.text


@pytest.mark.parametrize("asked", ["tóm tắt giúp", "tom tat van ban nay", "văn bản này nói gì"])
def test_of_the_only_text_the_gist_is_told_without_its_name(sluices: Assistant, asked: str) -> None:
    answer = told(sluices, asked)

    assert not answer.refused
    assert "Vận hành trạm bơm" in answer.text


@pytest.mark.parametrize("asked", ["nhiệm vụ nào nói về trạm bơm, nói kỹ hơn", "cái nào về trạm bơm? Giải thích rõ"])
def test_a_point_that_is_chosen_is_told_as_it_is_wanted_besides(sluices: Assistant, asked: str) -> None:
    answer = told(sluices, "Kể tên các nhiệm vụ của Quy định 77", asked)

    assert "Bố trí thợ vận hành trực đêm" in answer.text
    assert "Ưu tiên kinh phí mua máy bơm dự phòng" in answer.text
    assert "Tu sửa hồ chứa" not in answer.text
