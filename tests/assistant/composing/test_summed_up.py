"""What a summary is of."""

import pytest

from assistant.service import Assistant


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("tóm tắt nhiệm vụ cải cách thủ tục hành chính", "Kết luận số 91-KL/TU, Mục II, khoản 3:"),
        ("tóm tắt nhiệm vụ cải cách thủ tục hành chính trong kết luận 91", "Kết luận số 91-KL/TU, Mục II, khoản 3:"),
        ("tóm tắt giải pháp bảo vệ môi trường", "Nghị quyết số 09-NQ/TW, Mục III, khoản 8:"),
        ("tóm tắt nhiệm vụ giải pháp chủ yếu của nghị quyết 09", "Nhiệm vụ, giải pháp:"),
        ("tóm tắt nhiệm vụ cải cách hành chính", "Nhiệm vụ, giải pháp:"),  # what the whole document is of
        ("tóm tắt nhiệm vụ", "Nghị quyết số 09-NQ/TW:"),
    ],
)
def test_the_heading_of_a_part_that_says_all_of_it_is_summed_up(
    assistant: Assistant, question: str, begins: str
) -> None:
    assert assistant.ask(question).text.startswith(begins)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("tóm tắt nhiệm vụ du lịch trong nghị quyết 09", "nâng cao chất lượng các sản phẩm du lịch"),
        ("tóm tắt nhiệm vụ kinh tế biển", "Phát triển mạnh kinh tế biển theo hướng:"),  # named in a heading of another
    ],
)
def test_a_subject_without_a_heading_is_told_from_its_part(assistant: Assistant, question: str, said: str) -> None:
    text = assistant.ask(question).text

    assert text.startswith("Nhiệm vụ, giải pháp:")
    assert said in text
