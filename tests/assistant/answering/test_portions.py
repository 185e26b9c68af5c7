"""A portion of a talk: what the texts have to build it of."""

import pytest

from assistant.answering.portions import tell_portion
from assistant.service import Assistant


@pytest.mark.parametrize(
    ("message", "lead", "said"),
    [
        (
            "mở bài phát biểu 3 phút cho bí thư chi bộ về NQ 09",
            "tư liệu để mở bài:",
            ["ban hành ngày 28/01/2022", "Sau gần 10 năm", "Tuy nhiên, tiềm năng", "Khánh Hoà là thành phố trực thuộc"],
        ),
        (
            "gợi ý mở bài thuyết trình về cải cách hành chính",  # what one of the texts is of as a whole
            "tư liệu để mở bài:",
            ["Kết luận số 91-KL/TU của", "Sau hơn 05 năm", "vẫn còn hạn chế", "Xây dựng bộ máy chính quyền"],
        ),
        (
            "mở bài cho bài nói về giảm nghèo",
            "tư liệu để mở bài:",
            ["Nghị quyết số 09-NQ/TW của", "Tỉ lệ hộ nghèo đạt mức thấp", "nguy cơ tái nghèo", "1 - 1,5%/năm"],
        ),
        (
            "viết đoạn kết bài thuyết trình Nghị quyết 09",
            "tư liệu để kết bài:",
            ["khát vọng vươn lên", "Khánh Hòa là đô thị thông minh", "triển khai thực hiện nghiêm túc"],
        ),
        (
            "khẩu hiệu tuyên truyền về cải cách hành chính",
            "những câu ngắn của văn bản có thể dùng:",
            ["Xây dựng và phát triển chính quyền điện tử, chính quyền số"],
        ),
        ("mo bai cho bai noi ve giam ngheo", "tư liệu để mở bài:", ["nguy cơ tái nghèo"]),
        ("khẩu hiệu về Trường Sa", "có thể dùng:", ["pháo đài vững chắc"]),
    ],
)
def test_what_it_may_be_built_of_stands_in_order(
    assistant: Assistant, message: str, lead: str, said: list[str]
) -> None:
    text = assistant.ask(message).text
    places = [text.find(one) for one in (lead, *said)]

    assert text.startswith("Tôi không")
    assert -1 not in places
    assert places == sorted(places)


def test_what_an_opening_rests_on_is_cited(assistant: Assistant) -> None:
    cited = assistant.ask("mở bài phát biểu về NQ 09").citations

    # The text has no date of its own: another gives it.
    assert [one.document for one in cited] == ["09-NQ/TW", "91-KL/TU", *["09-NQ/TW"] * 4]
    assert [one.section for one in cited] == ["0", "I", "I", "I", "II.2", "II.1"]


def test_two_texts_are_told_one_after_the_other(assistant: Assistant) -> None:
    text = assistant.ask("đoạn mở đầu bài thuyết trình về hai văn bản này").text

    assert text.index("\n- Nghị quyết số 09-NQ/TW") < text.index("\n- Kết luận số 91-KL/TU của")


@pytest.mark.parametrize("message", ["", "viết giúp đoạn mở bài chừng 5 câu", "mở bài về tên lửa hành trình", "rừng"])
def test_of_nothing_that_the_texts_say_there_is_none(assistant: Assistant, message: str) -> None:
    assert tell_portion(message, assistant._conversation.questions) is None
