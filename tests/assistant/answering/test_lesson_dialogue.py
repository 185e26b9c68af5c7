"""A trainer's dialogue keeps its subject: the gist, quotations, questions and a slide of what was asked first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from tests.assistant.conftest import Opener

RESOLUTION = """TỈNH ỦY LÂM HẢI

Số: 12-NQ/TU

NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về phát triển kinh tế vườn đồi đến năm 2030

I. TÌNH HÌNH

Nghề ươm giống tăng trưởng khá. Chợ phiên được mở lại.

Tuy nhiên, nghề ươm giống còn manh mún. Kho lạnh còn thiếu.

II. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển nghề ươm giống

- Mở rộng vườn ươm; đào tạo thợ ghép cành; liên kết nghề ươm giống với trường nghề.

2. Xây dựng kho lạnh

- Xây dựng ba kho lạnh ở bến sông; thu hút doanh nghiệp thuê kho lạnh.

Nơi nhận:
- Các huyện ủy,
- Lưu Văn phòng Tỉnh ủy.
"""
LESSON = "tôi chuẩn bị bài giảng về nghề ươm giống"


@pytest.fixture(scope="module")
def gardens(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "12-nq-tu.txt").write_text(RESOLUTION, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def told(assistant: Assistant, *messages: str) -> Answer:
    return assistant.ask(messages[-1], list(messages[:-1]))


@pytest.mark.parametrize(
    "messages",
    [
        (LESSON, "tóm ý chính"),
        (LESSON, "tóm ý chính", "trích nguyên văn"),
        (LESSON, "tóm ý chính", "cho câu trích đắt nhất", "viết thành slide"),
        (LESSON, "ngắn lại", "kẻ bảng", "ghi nguồn", "trích nguyên văn", "gạch đầu dòng ra giúp"),
        ("soạn giúp bài phát biểu về nghề ươm giống", "ngắn hơn được ko"),
    ],
)
def test_the_subject_of_a_lesson_stays(gardens: Assistant, messages: tuple[str, ...]) -> None:
    answer = told(gardens, *messages)

    assert "ươm giống" in answer.text
    assert "kho lạnh ở bến sông" not in answer.text


@pytest.mark.parametrize("asked", ["đặt 2 câu hỏi thảo luận", "cho 2 câu hỏi thảo luận về phần này"])
def test_questions_are_made_of_the_subject_before(gardens: Assistant, asked: str) -> None:
    text = told(gardens, LESSON, "tóm ý chính", asked).text

    assert text.startswith("2 câu hỏi thảo luận từ Nghị quyết số 12-NQ/TU")
    assert "kho lạnh ở bến sông" not in text


@pytest.mark.parametrize("asked", ["kèm đáp án", "khó hơn chút", "đổi câu khác đi"])
def test_questions_are_made_anew(gardens: Assistant, asked: str) -> None:
    made = "2 câu hỏi trắc nghiệm về kho lạnh"

    assert told(gardens, made, asked).text == told(gardens, made).text


@pytest.mark.parametrize(
    ("asked", "kept", "left"),
    [
        ("bỏ mấy ý phần hạn chế đi", "Mở rộng vườn ươm", "manh mún"),
        ("không lấy phần nhiệm vụ", "manh mún", "Mở rộng vườn ươm"),
        ("chỉ giữ 1 ý đầu", "trường nghề", "manh mún"),
        ("lấy 1 ý cuối thôi", "manh mún", "tăng trưởng khá"),
    ],
)
def test_points_are_left_out(gardens: Assistant, asked: str, kept: str, left: str) -> None:
    text = told(gardens, "nghề ươm giống", asked).text

    assert kept in text
    assert left not in text


@pytest.mark.parametrize("asked", ["đúng không đấy", "chắc không em"])
def test_a_doubt_shows_the_ground(gardens: Assistant, asked: str) -> None:
    answer = told(gardens, "Kho lạnh xây ở đâu?", asked)

    assert answer.text.startswith("Câu trả lời trước dựa vào nguyên văn sau")


@pytest.mark.parametrize("asked", ["ghi rõ nguồn", "xin cái nguồn", "nguồn ở đâu vậy"])
def test_the_source_is_told_however_it_is_wanted(gardens: Assistant, asked: str) -> None:
    assert told(gardens, "Kho lạnh xây ở đâu?", asked).text == "Ở Nghị quyết số 12-NQ/TU, Mục II, khoản 2 [1]."


def test_what_is_done_is_told_of_the_thing_before(gardens: Assistant) -> None:
    text = told(gardens, "nghị quyết 12 nói gì về nghề ươm giống", "còn giải pháp thì sao").text

    assert "Mở rộng vườn ươm" in text
    assert "ba kho lạnh" not in text


def test_words_of_no_point_are_told_for_such(gardens: Assistant) -> None:
    answer = told(gardens, "nhiệm vụ của nghị quyết 12", "ý nào liên quan đến trượt tuyết")

    assert answer.refused
    assert answer.text.startswith("Các ý vừa nêu không dùng chữ “trượt tuyết”")


def test_a_time_is_told_of_nothing_else(gardens: Assistant) -> None:
    assert told(gardens, "nhiệm vụ của nghị quyết 12", "bao giờ xong").refused


@pytest.mark.parametrize("asked", ["nhắc lại câu hỏi đầu", "xem lại câu trả lời đầu tiên"])
def test_the_first_question_is_told_again(gardens: Assistant, asked: str) -> None:
    first = "Kho lạnh xây ở đâu?"

    assert told(gardens, first, "còn vườn ươm thì sao", asked).text == told(gardens, first).text


@pytest.mark.parametrize(
    ("messages", "said", "unsaid"),
    [
        (("chỉ tiêu che phủ rừng", "có tăng không"), "46,5%", "Có,"),
        (("chỉ tiêu che phủ rừng của NQ 09", "mốc 2030 thôi"), "ổn định ở mức 46,5%", "2025"),
        (("hạn chế của tỉnh trong NQ 09", "con ben 91"), "Kết luận số 91-KL/TU", "09-NQ/TW"),
        (("du lịch trong NQ 09", "còn 91"), "", "du lịch biển"),
        (("quan điểm của NQ 09", "bỏ ý cuối", "viết thành một đoạn"), "kinh tế biển là nền tảng", "chỉnh đốn Đảng"),
        (("phát triển kinh tế biển theo hướng nào", "giải thích (4) rõ hơn"), "hậu cần nghề cá", "nuôi biển"),
        (("chỉ số PAPI là gì", "ai phải chịu trách nhiệm"), "cấp ủy, Chủ tịch", "tham mưu ban hành"),
        (("hạn chế của tỉnh trong NQ 09", "thế sửa kiểu gì"), "NHIỆM VỤ, GIẢI PHÁP", "Chưa tìm thấy"),
        (("tầm nhìn 2045", "khác gì mục tiêu 2030"), "Mục tiêu đến năm 2030", "Chưa tìm thấy"),
        (("NQ 55 của Quốc hội nói về gì", "91 giao ai làm", "09 có nhắc ko"), "Chưa tìm thấy", "Có,"),
    ],
)
def test_follow_ups_are_of_what_was_told(
    assistant: Assistant, messages: tuple[str, ...], said: str, unsaid: str
) -> None:
    text = told(assistant, *messages).text

    assert said in text
    assert unsaid not in text
