"""What a lesson or a paper is to be on."""

from time import perf_counter

import pytest

from assistant.language.lesson_questions import LessonQuestions, QuestionSort
from assistant.understanding.lessons import (
    lesson_question,
    lesson_questions,
    lesson_subject,
    names_lesson,
    paper_subject,
    questions_anew,
    wants_plan,
)


@pytest.mark.parametrize("text", ["", "   ", "?", "5", "chuyên đề giám sát", "đề cương báo cáo", "câu hỏi về rừng"])
def test_what_begins_with_no_thing_for_a_lesson(text: str) -> None:
    assert not names_lesson(text)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("viết cho tôi bài tham luận về chuyển đổi số, 3 trang", "chuyển đổi số"),
        ("viet bai phat bieu ve rung ngap man", "rung ngap man"),
        ("Viết bài phát biểu quán triệt NQ 21, khoảng 200 chữ", ""),
        ("viết bài phát biểu giúp tôi", ""),
        ("viết bài cho buổi sinh hoạt chuyên đề về rừng ngập mặn", "rừng ngập mặn"),
        ("", ""),
    ],
)
def test_what_a_paper_is_to_be_about(text: str, subject: str) -> None:
    assert paper_subject(text) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("lập dàn ý bài giảng về chuyển đổi số trong NQ 09", "chuyển đổi số trong NQ 09"),
        ("soạn đề cương chuyên đề rừng ngập mặn", "rừng ngập mặn"),
        ("lập đề cương bài giảng về nghị quyết 09", ""),
        ("đề cương bài giảng rừng ngập mặn cho lớp đảng viên mới", "rừng ngập mặn"),
        ("đề cương tuyên truyền kết luận 91", ""),
        ("soạn đề cương", ""),
        ("lập kế hoạch bài giảng nghị quyết 09", ""),
        ("lên kịch bản buổi tập huấn về rừng ngập mặn 45 phút", "rừng ngập mặn"),
        ("soạn giáo án kết luận 91", ""),
    ],
)
def test_what_a_lesson_is_to_be_on(text: str, subject: str) -> None:
    assert wants_plan(text)
    assert lesson_subject(text) == subject


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("đặt 3 câu hỏi thảo luận về liên kết vùng", "Văn bản nói gì về liên kết vùng"),
        ("Cho 5 câu hỏi trắc nghiệm về chỉ tiêu đến năm 2030", "chỉ tiêu đến năm 2030"),
        ("câu hỏi ôn tập về các chỉ số PCI", "Văn bản nói gì về các chỉ số PCI"),
        ("đặt 3 câu hỏi thảo luận về các văn bản này", ""),
        ("đặt 3 câu hỏi thảo luận về Kết luận 91", ""),
        ("đặt 3 câu hỏi", ""),
        ("3 câu hỏi thảo luận phần mục tiêu đến năm 2030", "mục tiêu đến năm 2030"),
        ("câu hỏi thảo luận cho nhóm cán bộ kiểm lâm", ""),  # for whom it is
        ("slide phần mềm dùng chung", "Văn bản nói gì về phần mềm dùng chung"),
        ("slide " + "rừng " * 2000, ""),
        ("", ""),
    ],
)
def test_what_is_asked_of_the_texts_for_a_lesson(text: str, asked: str) -> None:
    assert lesson_question(text) == asked


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Cho 5 câu hỏi trắc nghiệm về giao đất, có đáp án", "giao đất"),
        ("10 câu hỏi ôn tập về rừng ngập mặn (kèm gợi ý trả lời)", "rừng ngập mặn"),
        ("cho 3 cau trac nghiem ve rung ngap man, kem dap an", "rung ngap man"),
        ("câu hỏi ôn tập về đáp án đấu thầu", "đáp án đấu thầu"),
        ("câu hỏi trắc nghiệm rừng ngập mặn, có cả lời giải", "rừng ngập mặn"),
    ],
)
def test_what_comes_with_what_is_made_is_no_subject(text: str, subject: str) -> None:
    assert lesson_subject(text) == subject


def test_what_comes_with_a_thing_is_read_in_time_that_grows_with_the_text() -> None:
    started = perf_counter()
    assert lesson_subject("câu hỏi ôn tập về rừng" + ", có " * 20000)
    assert perf_counter() - started < 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Cho 5 câu hỏi trắc nghiệm về giao đất, có đáp án", LessonQuestions(QuestionSort.CHOICE, many=5)),
        ("vài câu hỏi thảo luận về rừng", LessonQuestions(QuestionSort.TALKED_OVER, many=0)),
        ("3 câu thảo luận luôn về rừng", LessonQuestions(QuestionSort.TALKED_OVER, many=3)),
        ("4 câu ôn tập về rừng", LessonQuestions(QuestionSort.ANY, many=4)),
        ("cho 3 tình huống thảo luận về rừng", LessonQuestions(QuestionSort.CASE, many=3)),
        ("ra 4 câu đúng sai về rừng", LessonQuestions(QuestionSort.TRUE_OR_FALSE, many=4)),
        ("2 the ghi nho ve rung", LessonQuestions(QuestionSort.CARD, many=2)),
        ("de kiem tra 15 phut ve rung", LessonQuestions(QuestionSort.ANY, many=0)),
        ("slide về rừng ngập mặn", None),
        ("lập đề cương bài giảng và câu hỏi thảo luận về rừng", None),  # a plan, and more beside
        ("", None),
    ],
)
def test_which_questions_are_wanted_for_a_lesson(text: str, wanted: LessonQuestions | None) -> None:
    assert lesson_questions(text) == wanted


@pytest.mark.parametrize(
    ("text", "anew"),
    [
        ("kèm đáp án nhé", "3 câu hỏi ôn tập về rừng"), ("khó hơn chút", "3 câu hỏi ôn tập về rừng"),
        ("thêm 2 câu nữa", "5 câu hỏi ôn tập về rừng"), ("đổi câu hỏi khác đi", "3 câu hỏi ôn tập về rừng"),
        ("đáp án của câu hỏi về biển", ""), ("tỉ lệ che phủ rừng", ""), ("", ""), ("thêm " * 3000, ""),
    ],
)  # fmt: skip
def test_questions_are_wanted_anew(text: str, anew: str) -> None:
    assert questions_anew(text, "3 câu hỏi ôn tập về rừng") == anew
    assert questions_anew(text, "tỉ lệ che phủ rừng") == ""


@pytest.mark.parametrize("text", ["cho 3 câu hỏi về phần này", "câu hỏi ôn tập về nội dung trên", "slide về mấy ý đó"])
def test_what_was_told_before_is_no_subject(text: str) -> None:
    assert lesson_question(text) == ""
