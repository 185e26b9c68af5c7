"""What a summary is of."""

from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

UNSEEN_3 = Path(__file__).parents[2] / "data" / "unseen_3"


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


def test_a_named_part_is_told_by_its_subject_alone(open_texts: Opener) -> None:
    with open_texts(UNSEEN_3) as elsewhere:
        headed = elsewhere.ask("tóm tắt phần nhiệm vụ về giáo dục nghề nghiệp của nghị quyết 23").text
        unheaded = elsewhere.ask("tóm tắt phần nhiệm vụ về chuyển đổi số của nghị quyết 23").text
        whole = elsewhere.ask("tóm tắt phần nhiệm vụ của nghị quyết 23").text

    assert headed.startswith("Nghị quyết số 23-NQ/TU, Mục III, khoản 3: Phát triển giáo dục nghề nghiệp")
    assert "Đầu tư y tế cơ sở" not in unheaded
    assert "4. Đầu tư y tế cơ sở" in whole


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


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("tóm tắt công tác dân vận trong nghị quyết 09", "Đánh giá:"),
        ("tóm tắt nghị quyết 09 cho cán bộ xã", "Nghị quyết số 09-NQ/TW của"),  # who is told
        ("tóm tắt nghị quyết 09 theo sơ đồ tư duy", "Nghị quyết số 09-NQ/TW của"),
        ("tóm tắt tinh thần chỉ đạo của nghị quyết 09", "Nghị quyết số 09-NQ/TW của"),
    ],
)
def test_what_a_document_says_of_a_subject_is_summed_up(assistant: Assistant, question: str, begins: str) -> None:
    assert assistant.ask(question).text.startswith(begins)


def test_goals_of_a_time_are_summed_up_from_what_is_headed_by_it(assistant: Assistant) -> None:
    text = assistant.ask("tóm tắt mục tiêu đến năm 2030 trong 3 ý").text

    assert [one in text for one in ("Mục tiêu đến năm 2030:", "Giai đoạn 2026 - 2030:")] == [True, True]
    assert [one in text for one in ("7,1%", "91-KL/TU")] == [False, False]
    assert text.count("\n- ") == 3


@pytest.mark.parametrize(
    "question",
    [
        "nói gọn nguyên nhân hạn chế trong ba gạch đầu dòng",
        "nguyên nhân hạn chế trong nghị quyết 09, gói trong 3 ý",
        "nguyên nhân của hạn chế, tóm lại bằng ba gạch đầu dòng",
    ],
)
def test_all_causes_go_into_as_many_lines_as_are_wanted(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith("Cả 8 ý, gói trong 3 dòng:")
    assert answer.text.count("\n- ") == 3


def test_so_many_causes_are_told_as_they_are(assistant: Assistant) -> None:
    assert assistant.ask("nêu 3 nguyên nhân của hạn chế").text.startswith("3 trong 8 ý:")


def test_of_each_viewpoint_one_sentence_is_told_where_that_is_wanted(assistant: Assistant) -> None:
    lead, *told = assistant.ask("mỗi quan điểm của nghị quyết 09 tóm một câu").text.splitlines()

    assert lead == "Nghị quyết số 09-NQ/TW có 4 quan điểm:"
    assert [one[:2] for one in told] == ["1.", "2.", "3.", "4."]
    assert [one.rstrip(" []1234.").count(". ") for one in told] == [1, 1, 1, 1]  # behind the number alone


def test_how_things_are_is_summed_up_on_the_subject_alone(assistant: Assistant) -> None:
    text = assistant.ask("tóm tắt thực trạng du lịch theo nghị quyết 09 trong 2 ý").text

    assert text.startswith("Cả 3 ý, gói trong 2 dòng:")
    assert "Du lịch phát triển chưa bền vững" in text


@pytest.mark.parametrize(
    "occasion",
    ["để sinh hoạt chi bộ", "nhân dịp thành lập Đảng", "dùng trong buổi họp tổ chức đảng", "phục vụ hội nghị cán bộ"],
)
def test_the_occasion_of_a_summary_is_no_subject_of_it(assistant: Assistant, occasion: str) -> None:
    assert assistant.ask(f"tóm tắt kết luận 91 {occasion}").text == assistant.ask("tóm tắt kết luận 91").text


def test_a_text_in_one_sentence_is_its_goal(assistant: Assistant) -> None:
    answer = assistant.ask("tinh thần của nghị quyết 09 gói gọn trong 1 câu")

    assert answer.citations[0].section == "II.2"
    assert len(answer.text.splitlines()) == 1


def test_a_part_that_is_wanted_word_for_word_is_not_cut(assistant: Assistant) -> None:
    answer = assistant.ask("trích nguyên văn quan điểm phát triển của nghị quyết 09")

    assert "…" not in answer.text
    assert {one.section for one in answer.citations} == {"II.1"}
