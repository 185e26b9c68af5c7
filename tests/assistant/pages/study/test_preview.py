"""What the page shows of a file before it is taken away."""

from assistant.pages.study.preview import preview
from assistant.study.exports.handout import summary_word
from assistant.study.exports.outline import outline_word
from assistant.study.exports.slides import slides
from tests.assistant.study.exports.test_papers import lesson, row


def test_a_title_of_two_lines_is_shown_in_two() -> None:
    (shown,) = preview("de-cuong.docx", outline_word(lesson(outline=(row(),))))
    assert "**ĐỀ CƯƠNG BÀI GIẢNG**" in shown
    assert "**Chuyên đề\\: Nghị quyết số 1-NQ/XX**" in shown
    assert any(one.startswith("| TT | Nội dung |") for one in shown)


def test_a_paper_without_content_is_its_title() -> None:
    (shown,) = preview("trang-tom-tat.docx", summary_word(lesson()))
    assert shown[0] == "**TRANG TÓM TẮT**"


def test_each_slide_is_shown_with_its_number_and_without_its_own() -> None:
    shown = preview("trinh-chieu.pptx", slides(lesson(outline=(row(),))))
    assert [one[0] for one in shown] == [f"Trang {at}" for at in range(1, len(shown) + 1)]
    assert not any("‹#›" in line for one in shown for line in one)
