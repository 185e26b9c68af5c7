"""What is cut short for a slide, and which duties a page has room for."""

import pytest

from assistant.study.exports.brief import brief, short_quotes
from assistant.study.exports.duties import main_duties
from assistant.study.exports.fitting import fitting
from assistant.study.session import TaskLine
from corpus.citation import Citation


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        ("Ngắn gọn.", 12, "Ngắn gọn"),
        (
            "Xây dựng và phát triển Khánh Hòa trở thành thành phố trực thuộc Trung ương phù hợp với vị trí chiến lược"
            " đặc biệt quan trọng về kinh tế - xã hội",
            16,
            "Xây dựng và phát triển Khánh Hòa trở thành thành phố trực thuộc Trung ương",
        ),
        ("", 12, ""),
    ],
)
def test_a_cut_ends_where_a_phrase_does(text: str, most: int, said: str) -> None:
    assert brief(text, most) == said


def test_no_cut_ends_in_a_loose_word() -> None:
    words = "Bên cạnh những kết quả đạt được, công tác cải cách hành chính vẫn còn hạn chế ở một số nơi"
    assert brief(words, 14).split()[-1] != "vẫn"


def test_six_lines_and_what_is_said_of_a_subject_stays() -> None:
    texts = [
        "Thủ tục hành chính theo cơ chế một cửa, một cửa liên thông trên các lĩnh vực được đơn giản hóa",
        "Công tác tuyên truyền được triển khai bằng nhiều hình thức đa dạng, phong phú, phù hợp với từng cơ quan",
        "Thực hiện tốt chính sách tinh giản biên chế, cơ cấu lại gắn với nâng cao chất lượng đội ngũ cán bộ",
        "Quan tâm chưa đúng mức trong việc xác định các mục tiêu, nhiệm vụ, giải pháp trọng tâm của địa phương",
    ]
    lines = fitting(texts, 11.6)
    assert lines[0].endswith("được đơn giản hóa")
    assert sum(-(-(len(one) + 3) // 68) for one in lines) <= 6
    assert fitting([], 11.6) == []


def test_a_long_quotation_is_cut_within_its_marks() -> None:
    assert short_quotes("Văn bản nêu: “một hai ba”. Vì sao?") == "Văn bản nêu: “một hai ba”. Vì sao?"
    long = " ".join(["tăng cường kiểm tra giám sát"] * 6)
    cut = short_quotes(f"Văn bản nêu: “{long}”. Vì sao?")
    assert cut.endswith(" …”. Vì sao?")
    assert len(cut) < len(long)


def test_a_quotation_is_cut_where_something_is_said() -> None:
    said = "vốn đầu tư cho hạ tầng giao thông còn thấp, cơ cấu đầu tư chưa hợp lý, dàn trải, hiệu quả sử dụng chưa cao"
    assert short_quotes(f"“{said}”", 14) == "“vốn đầu tư cho hạ tầng giao thông còn thấp …”"


def duty(document: str, lead: str, task: str) -> TaskLine:
    return TaskLine(lead, task, "", "", Citation(document, "I", "Mục I", task, 0, 1))


def test_each_body_of_each_text_before_any_twice() -> None:
    tasks = [duty("1", "A", "a1"), duty("1", "A", "a2"), duty("1", "B", "b"), duty("2", "C", "c"), duty("2", "D", "d")]
    assert [one.task for one in main_duties(tasks, 3)] == ["a1", "b", "c"]
    assert [one.task for one in main_duties(tasks, 9)] == ["a1", "a2", "b", "c", "d"]
    assert main_duties([], 3) == ()
