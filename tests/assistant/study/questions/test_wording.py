"""What an explanation says of the other options, and how a statement is put."""

import pytest

from assistant.study.facts.fact import Fact, Wrong
from assistant.study.questions.wording import fill_in, true_or_false, why
from corpus.citation import Citation
from tests.assistant.study.questions.sample import FIGURE

FACT = Fact("figure", "%", "1-NQ", "I", 0, 25, "70%", "tỉ lệ đô thị hóa | 2030")


def test_a_long_duty_is_told_up_to_a_comma() -> None:
    duty = "có nhiệm vụ: rà soát kho tàng, " + "kiểm tra mái nhà, " * 12 + "báo cáo"
    said = why(FACT, FIGURE.citation, [Wrong("Bộ Y tế", duty), Wrong("65%", "là chỉ tiêu năm 2025")])
    assert "“Bộ Y tế” có nhiệm vụ: rà soát kho tàng, kiểm tra mái nhà" in said
    assert "…; “65%” là chỉ tiêu năm 2025." in said
    assert "báo cáo" not in said


def test_without_a_comma_a_note_is_told_whole() -> None:
    note = "có nhiệm vụ " + "kiểm tra kho " * 12
    assert note in why(FACT, FIGURE.citation, [Wrong("Bộ Y tế", note)])


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("xây dựng 5 cảng cá", "Văn bản yêu cầu xây dựng 5 cảng cá."),
        ("Giao Chính phủ xác định diện tích trước ngày 01/9", "Văn bản giao Chính phủ xác định"),
        ("thu hút vốn đầu tư trực tiếp tăng 27,5%", "Thu hút vốn đầu tư trực tiếp tăng 27,5%."),
        ("Lãnh đạo Ban Dân vận có nhiệm vụ xây dựng kho", "Lãnh đạo Ban Dân vận có nhiệm vụ"),
        ("Giải ngân vốn đầu tư công đạt tỷ lệ 66,7%", "Giải ngân vốn đầu tư công đạt tỷ lệ 66,7%."),
    ],
)
def test_what_is_to_be_done_is_asked_for_by_the_text_and_what_is_told_is_not(statement: str, said: str) -> None:
    assert said in true_or_false("1-NQ", statement)


def test_a_dash_is_no_syllable_and_a_body_that_is_only_named_is_told_to_have_other_work() -> None:
    gap = Fact("tie", "verb", "1-NQ", "I", 0, 1, "hành lang Bắc - Nam", "x", before="Mở đường gắn với ", after=".")
    assert "(4 tiếng)" in fill_in("Nghị quyết số 1-NQ", gap)
    said = why(gap, FIGURE.citation, [Wrong("Bộ A", "được nhắc đến ở mục II")])
    assert said.endswith("Các phương án khác: “Bộ A” không được giao việc này (được nhắc đến ở mục II).")


def test_a_note_is_not_cut_down_to_its_first_words() -> None:
    fact = Fact("body", "body", "1-NQ", "I", 0, 1, "Sở A", "lập kho")
    work = "có nhiệm vụ: chủ trì thẩm tra, giám sát việc cấp nước sạch cho các xã đảo và các trạm bơm ở vùng cao"
    said = why(fact, FIGURE.citation, [Wrong("Sở B", f"{work} theo kế hoạch đã được duyệt")])
    assert "“Sở B” có nhiệm vụ: chủ trì thẩm tra, giám sát việc cấp nước sạch" in said
    assert said.endswith("….")


def test_what_is_none_of_a_body_is_told_with_all_places_of_its_own() -> None:
    fact = Fact("task not", "task", "1-NQ", "I", 0, 1, "lập kho", "Sở A", told="là nhiệm vụ của Sở B")
    also = [Citation("1-NQ", one, f"Nghị quyết số 1-NQ, {one}", "x", 0, 1) for one in ("Mục II", "Mục I", "Mục III")]
    said = why(fact, FIGURE.citation, (), also)
    assert said == ("“Lập kho” là nhiệm vụ của Sở B. Ba phương án kia là nhiệm vụ của Sở A (Mục I; Mục II; Mục III).")


def test_a_note_ends_before_a_further_phrase_and_not_within_one() -> None:
    fact = Fact("body", "body", "1-NQ", "I", 0, 1, "Sở A", "lập kho")
    note = (
        "phối hợp với Ủy ban nhân dân các tỉnh, thành phố khắc phục nhanh nhất hạ tầng giao thông bị thiệt hại "
        "tại các xã vùng cao để thông tuyến trong thời gian sớm nhất"
    )
    said = why(fact, FIGURE.citation, [Wrong("Sở B", note)])
    assert said.endswith("hạ tầng giao thông bị thiệt hại….")


def test_where_the_things_of_a_list_stand_is_told() -> None:
    fact = Fact("part not", "part", "1-NQ", "I", 0, 1, "lập kho", "1-NQ x", told="thuộc “Y”")
    said = why(fact, FIGURE.citation, (), [Citation("1-NQ", "II", "Nghị quyết số 1-NQ, Mục II", "x", 0, 1)])
    assert said.startswith("“Lập kho” thuộc “Y”. Ba phương án kia đều thuộc nội dung được hỏi (Mục I; ")
    assert "trở đi" not in said
    assert said.endswith("Mục II).")


def test_a_note_cut_short_keeps_its_year() -> None:
    note = "là chỉ tiêu tỉ lệ xã có kho lạnh, chợ cá, bến đò và trạm bơm của tỉnh, nhà máy nước và trường học năm 2025"
    long = f"{note.removesuffix(' năm 2025')}, cầu cảng và đường vào các khu dân cư mới năm 2025"
    said = why(FACT, FIGURE.citation, [Wrong("65%", long)])
    assert said.endswith("… năm 2025.")
    period = long.replace("năm 2025", "giai đoạn 2021 - 2025")
    assert why(FACT, FIGURE.citation, [Wrong("65%", period)]).endswith("… giai đoạn 2021 - 2025.")
