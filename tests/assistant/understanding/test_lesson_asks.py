"""What a trainer asks for a lesson, as the plain question of the texts that it holds."""

from time import perf_counter

import pytest

from assistant.understanding.lesson_asks import lesson_ask


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("“kinh tế tuần hoàn” là sao thì trả lời thế nào", "“kinh tế tuần hoàn” là sao"),
        ("rừng đặc dụng là gì, phải trả lời sao", "rừng đặc dụng là gì"),
        ("chỉ tiêu che phủ rừng để đưa vào slide", "chỉ tiêu che phủ rừng"),
        ("các nhiệm vụ về rừng kể không sót cái nào", "các nhiệm vụ về rừng"),
        ("rừng đặc dụng là gì thì giải thích sao cho", "rừng đặc dụng là gì thì giải thích sao cho"),
        ("rừng đặc dụng là gì thì phải giải thích thế nào", "rừng đặc dụng nghĩa là gì"),
        ("rừng đặc dụng là gì thì giảng sao cho học sinh", "rừng đặc dụng nghĩa là gì"),
        ("học xong, công chức phường phải làm được gì", "công chức phường phải làm gì"),
        ("sau buổi học thì đảng viên cần làm được những gì", "đảng viên cần làm những gì"),
        ("giáo viên phải làm được gì để giảng bài", "giáo viên phải làm gì"),
        ("kể cho đủ các công trình thủy lợi", "kể đủ các công trình thủy lợi"),
        ("ý nào nói với học sinh về bảo vệ rừng được", "ý nào nói về bảo vệ rừng"),
        ("đoạn nào dùng khi nói với bà con vùng cao về giao đất thì hợp", "đoạn nào nói về giao đất"),
    ],
)  # fmt: skip
def test_what_belongs_to_the_lesson_is_no_part_of_the_question(message: str, plain: str) -> None:
    assert lesson_ask(message) == plain


@pytest.mark.parametrize(
    ("message", "plain"),
    [
        ("dạy nq 21 thì trọng tâm nằm ở đâu", "nội dung nào của nq 21 cần nhấn mạnh"),
        ("giảng về nq 21 cần nhấn mạnh điều gì", "nội dung nào của nq 21 cần nhấn mạnh"),
        ("đi nói chuyện về nq 21, lưu ý gì ạ", "nội dung nào của nq 21 cần nhấn mạnh"),
        ("khi tuyên truyền nq 21 cần nhấn mạnh điểm nào", "nội dung nào của nq 21 cần nhấn mạnh"),
        ("đứng lớp bài chỉ thị 05, điểm nhấn là gì ạ", "nội dung nào của chỉ thị 05 cần nhấn mạnh"),
        ("3 điều chủ tịch phường cần nhớ nhất trong nq 21", "3 điều quan trọng nhất của nq 21 với chủ tịch phường"),
        ("từ khóa học viên cần ghi khi học nq 21", "những điểm nhấn của nq 21"),
        ("ra bài tập về giao đất thì dựa vào khoản nào của nq 21", "nq 21 nói gì về giao đất"),
        ("lớp tôi học nq 21, phần liên hệ trách nhiệm đoàn viên viết gì", "nq 21 nói gì về trách nhiệm đoàn viên"),
        ("chi bộ học nq 21, đoạn nói về quỹ đất thì nêu những gì", "nq 21 nói gì về quỹ đất"),
        ("quan điểm nq 21 có gì hay để kể cho các em lớp 9", "quan điểm của nq 21"),
        ("nhiệm vụ của nq 21 có điểm gì đáng chú ý", "nhiệm vụ của nq 21"),
        ("trách nhiệm của các cấp, các ngành trong thực hiện nq 21", "phần tổ chức thực hiện của nq 21"),
    ],
)  # fmt: skip
def test_what_is_asked_of_a_whole_text(message: str, plain: str) -> None:
    assert lesson_ask(message) == plain


@pytest.mark.parametrize(
    "message",
    [
        "",
        "ra bài tập về giao đất thì dựa vào điều khoản nào của nq 21",
        "trả lời thế nào",
        "mục tiêu của nq 21 có gì mới",
        "trách nhiệm của các cấp, các ngành trong phòng cháy",
        "3 điều quan trọng nhất của nq 21",
        "tỉnh nói với doanh nghiệp về mặt bằng thế nào",
        "trọng tâm của nq 21 là gì",
        "ban nào theo dõi lớp bồi dưỡng",
    ],
)
def test_other_questions_stay_as_they_are(message: str) -> None:
    assert lesson_ask(message) == message


def test_a_long_message_is_read_in_time_that_grows_with_it() -> None:
    started = perf_counter()
    lesson_ask("học nq 21, phần liên hệ " + "trách nhiệm của các cấp, " * 4000)
    lesson_ask("từ khóa " * 8000)
    assert perf_counter() - started < 3
