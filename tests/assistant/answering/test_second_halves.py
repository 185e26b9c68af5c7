"""What is asked behind an answer in half a sentence, over a made-up text: another figure, how much more, a side."""

from collections.abc import Iterator

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

REPORT = """TỈNH ỦY BÌNH GIANG

Số 31-NQ/TU

Bình Giang, ngày 05 tháng 4 năm 2023

NGHỊ QUYẾT
về phát triển nghề dệt chiếu

I- TÌNH HÌNH

Giai đoạn 2016 - 2020, sản lượng chiếu tăng bình quân 4,5%/năm. Năm 2020, thu nhập của thợ dệt đạt 52 triệu đồng. \
Làng nghề được đầu tư đường vào xưởng.

Tuy nhiên, mẫu mã chiếu còn đơn điệu. Nguồn cói nguyên liệu chưa ổn định. Nước thải nhuộm chưa được xử lý triệt để.

II- MỤC TIÊU

1. Giai đoạn 2021 - 2025

- Tăng trưởng xuất khẩu đạt mức 6,2%/năm. Đến năm 2025, tỉ lệ hộ dệt có máy đạt 45%.

2. Giai đoạn 2026 - 2030

- Tăng trưởng xuất khẩu đạt mức 8,7%/năm. Đến năm 2030, tỉ lệ hộ dệt có máy đạt 80%.

III- NHIỆM VỤ, GIẢI PHÁP

1. Nâng cao chất lượng nguồn cói

- Trồng lại 300 ha cói; thành lập trại giống cói Bến Lau.

2. Quản lý làng nghề

- Không công nhận làng nghề tiêu biểu đối với làng có từ 15% hộ xả thải trái phép trở lên. Cơ sở dệt được kiểm tra \
không quá 02 lần/năm.
"""


@pytest.fixture(scope="module")
def weavers(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("weavers")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


VILLAGE = "Làng có 20% hộ xả thải trái phép có được công nhận tiêu biểu không?"


@pytest.mark.parametrize(
    ("question", "stands"),
    [
        ("vậy nếu chỉ 9% thì sao", "9% không thuộc mức “từ 15% hộ xả thải trái phép trở lên”"),
        ("thế 15%?", "15% thuộc mức “từ 15% hộ xả thải trái phép trở lên”"),
        ("xả thải 12% thì có được không", "12% không thuộc mức “từ 15% hộ xả thải trái phép trở lên”"),
    ],
)
def test_another_figure_of_the_case_is_put_to_the_same_bound(weavers: Assistant, question: str, stands: str) -> None:
    answer = weavers.ask(question, [VILLAGE])

    assert not answer.refused
    assert stands in answer.text
    assert {one.section for one in answer.citations} == {"III.2"}


def test_a_figure_that_is_put_up_again_is_confirmed_or_denied(weavers: Assistant) -> None:
    before = ["Tỉ lệ hộ dệt có máy năm 2025 là 40% đúng không?"]

    assert weavers.ask("thế 45%", before).text.startswith("Đúng, ")
    assert weavers.ask("70% thì sao", before).text.startswith("Không phải 70%, ")


def test_the_figure_of_another_time_is_told_without_the_one_put_up(weavers: Assistant) -> None:
    answer = weavers.ask("đến 2030 là bao nhiêu", ["Tỉ lệ hộ dệt có máy năm 2025 là 45% phải không?"])

    assert "80%" in answer.text
    assert "45%" not in answer.text


@pytest.mark.parametrize(
    ("question", "before"),
    [
        ("cao hơn bao nhiêu", ["Tăng trưởng xuất khẩu 2021-2025 bao nhiêu?", "giai đoạn sau thì sao"]),
        ("cao hơn giai đoạn trước bao nhiêu", ["Tăng trưởng xuất khẩu 2026-2030 bao nhiêu?"]),
    ],
)
def test_how_much_more_it_is_than_before_is_told_with_both(
    weavers: Assistant, question: str, before: list[str]
) -> None:
    text = weavers.ask(question, before).text

    assert "6,2%" in text
    assert "8,7%" in text
    assert "tăng 2,5 điểm phần trăm" in text


def test_the_half_that_asks_how_much_more_is_of_the_same_figure(assistant: Assistant) -> None:
    text = assistant.ask("năng suất lao động 2026-2030 bao nhiêu, cao hơn giai đoạn trước bao nhiêu").text

    assert "6,1%" in text
    assert "tăng 1,7 điểm phần trăm" in text


@pytest.mark.parametrize("question", ["còn hạn chế thì sao", "hạn chế thì thế nào"])
def test_the_other_side_is_told_whole_behind_results_in_figures(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question, ["thành tựu giai đoạn 2012 - 2019 của tỉnh, có số liệu dẫn chứng"]).text

    assert all(one in text for one in ("Quy mô kinh tế còn khá nhỏ", "Du lịch phát triển chưa bền vững"))
    assert "Hạn chế, yếu kém" in text
    assert "7,32%" not in text


UNKNOWN = "Sở Du lịch có nhiệm vụ gì?"


def test_a_passage_that_was_shown_for_want_of_an_answer_is_told_where_it_stands(assistant: Assistant) -> None:
    before = assistant.ask(UNKNOWN)
    assert before.refused

    for question in ("nội dung đó nằm ở mục nào", "trích nguyên văn giúp"):
        answer = assistant.ask(question, [UNKNOWN])

        assert answer.text.startswith("Câu hỏi trước chưa có câu trả lời chắc chắn; đoạn đã dẫn khi đó:")
        assert {(one.document, one.section) for one in answer.citations} == {("91-KL/TU", "II.2")}


def test_one_example_is_wanted_of_the_answer_before(assistant: Assistant) -> None:
    before = "Ban Kinh tế Trung ương được giao nhiệm vụ gì?"

    answer = assistant.ask("cho một ví dụ minh họa", [before])

    assert not answer.refused
    assert {one.section for one in answer.citations} == {one.section for one in assistant.ask(before).citations}


def test_which_ones_there_are_is_told_of_all_of_them(assistant: Assistant) -> None:
    answer = assistant.ask("thành lập những trung tâm nào?", ["phát triển nguồn nhân lực và khoa học công nghệ"])

    assert all(one in answer.text for one in ("công nghệ phần mềm", "nhân lực công nghệ thông tin", "đại dương"))


def test_several_parts_behind_are_of_what_the_half_before_was_of(weavers: Assistant) -> None:
    answer = weavers.ask("Nguồn cói có hạn chế gì, mục tiêu và giải pháp ra sao?")

    assert "Nguồn cói nguyên liệu chưa ổn định" in answer.text
    assert "Trồng lại 300 ha cói" in answer.text
    assert "xuất khẩu" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Hạn chế về hạ tầng giao thông là gì, nguyên nhân và giải pháp ra sao?",
        "hạ tầng giao thông còn yếu chỗ nào, nguyên nhân và giải pháp là gì",
    ],
)
def test_a_remedy_is_no_less_told_than_the_cause_beside_it(assistant: Assistant, question: str) -> None:
    told = {(one.document, one.section) for one in assistant.ask(question).citations}

    assert {("09-NQ/TW", "I"), ("09-NQ/TW", "III.4")} <= told
