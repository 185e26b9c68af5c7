"""A message in its conversation: talk, repaired, split, told again."""

import pytest

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines


def test_a_refusal_has_no_place(conversation: Conversation) -> None:
    assert conversation.read("Dân số Nha Trang là bao nhiêu?", []).place is None


def test_the_nth_of_what_was_counted_is_told(conversation: Conversation) -> None:
    found = lines(conversation, "nói rõ trọng tâm thứ ba", "Ba trọng tâm cải cách hành chính là gì?")

    assert found[0].startswith("Xây dựng và phát triển chính quyền điện tử")


def test_a_question_is_repaired_before_it_is_read(conversation: Conversation) -> None:
    turn = conversation.read("thanh pho Cam Ranh la do thi gi", [])

    assert turn.repaired.text == "thành phố Cam Ranh là đô thị gì"
    assert turn.place == ("09-NQ/TW", "III.2")


def test_things_named_in_a_row_are_answered_one_by_one(conversation: Conversation) -> None:
    found = lines(
        conversation, "Trọng tâm cải cách hành chính đến 2030, các chỉ số phải đạt, và chế tài đối với người đứng đầu"
    )

    assert "Các chỉ số phải đạt:" in found
    assert "Chế tài đối với người đứng đầu:" in found
    assert any("nhóm 25 tỉnh" in one for one in found)


def test_a_point_that_the_answer_before_has_not_is_of_the_one_before_that(conversation: Conversation) -> None:
    turn = conversation.read("còn nhóm 9?", ["10 nhóm nhiệm vụ giải pháp của NQ09 kể tên", "nói kỹ hơn nhóm thứ 7 đi"])

    assert turn.place == ("09-NQ/TW", "III.9")
    unanswered = ["Kể tên 8 nhóm nhiệm vụ của KL 91", "nhóm 3 có mấy gạch đầu dòng, nêu tóm tắt"]
    assert conversation.read("thế nhóm 6", unanswered).place == ("91-KL/TU", "II.6")
    lack = conversation.read("còn nhóm 12?", ["10 nhóm nhiệm vụ giải pháp của NQ09 kể tên"]).decision.lack
    assert lack is not None
    assert lack.code == "point"


def test_a_case_of_this_year_is_no_question_of_now(conversation: Conversation) -> None:
    told = lines(conversation, "đơn vị em năm nay lại trung bình nữa thì sếp bị gì ạ")
    asked = conversation.read("năm nay GRDP của tỉnh là bao nhiêu", [])

    assert any("Người đứng đầu" in one for one in told)
    assert asked.decision.lack is not None
    assert asked.decision.lack.code == "now"


def test_a_lesson_on_a_document_is_laid_out_by_its_parts(conversation: Conversation) -> None:
    found = lines(conversation, "lập đề cương bài giảng kết luận 91")

    assert found[0].startswith("Trang Soạn bài")
    assert "Xây dựng và phát triển chính quyền điện tử, chính quyền số" in found


def test_a_lesson_on_a_subject_is_told_what_the_texts_say_of_it(conversation: Conversation) -> None:
    found = lines(conversation, "lập đề cương bài giảng về kinh tế biển theo Nghị quyết 09 giúp tôi")

    assert found[0].startswith("Trang Soạn bài")
    assert not any("TÌNH HÌNH VÀ NGUYÊN NHÂN" in one for one in found)
    assert any("Phát triển mạnh kinh tế biển theo hướng" in one for one in found)
    assert len(lines(conversation, "soạn đề cương bài giảng")) == 1


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ("cho cái dàn ý để giảng 30 phút", "Phát triển mạnh kinh tế biển theo hướng"),
        ("ra giúp 3 câu trắc nghiệm", "Nghị quyết số 09-NQ/TW, số câu hỏi là 3"),
    ],
)
def test_a_lesson_that_names_no_subject_is_on_what_was_asked_before_it(
    conversation: Conversation, wish: str, says: str
) -> None:
    draft = conversation.read(wish, ["Nghị quyết 09 nói gì về kinh tế biển?"]).decision.draft

    assert draft is not None
    assert draft.statements[0].text.startswith("Trang Soạn bài")
    assert any(says in one.text for one in draft.statements)


def test_a_lesson_that_names_a_text_leaves_what_was_asked_before_it(conversation: Conversation) -> None:
    wish = "soạn đề cương bài giảng về nghị quyết"

    assert conversation.read(wish, ["Kinh tế biển?"]).decision == conversation.read(wish, []).decision


@pytest.mark.parametrize(
    ("message", "chosen"),
    [
        ("Cho 5 câu hỏi trắc nghiệm về chỉ tiêu đến năm 2030", "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"),
        (
            "soạn 4 câu hỏi ôn tập về tầm nhìn 2045, có đáp án",
            "Nghị quyết số 09-NQ/TW, Mục II, khoản 4, số câu hỏi là 4",
        ),
        ("Gợi ý câu hỏi thảo luận nhóm về kết luận 91", "chọn Kết luận số 91-KL/TU."),
        ("de kiem tra 15 phut ve ket luan 91", "chọn Kết luận số 91-KL/TU."),
        ("câu hỏi ôn tập về du lịch", "chọn Nghị quyết số 09-NQ/TW."),  # of more sections than are to be chosen
    ],
)
def test_questions_are_left_to_the_page_that_makes_them(conversation: Conversation, message: str, chosen: str) -> None:
    (told,) = lines(conversation, message)

    assert told.startswith("Trang Soạn bài ra câu hỏi")
    assert chosen in told


@pytest.mark.parametrize("message", ["3 câu thảo luận luôn về trường sa", "mấy câu gợi mở thảo luận về Trường Sa"])
def test_questions_to_be_talked_over_come_with_what_the_texts_say(conversation: Conversation, message: str) -> None:
    page, *said = lines(conversation, message)

    assert page.startswith("Trang Soạn bài ra câu hỏi thảo luận")
    assert any("pháo đài vững chắc" in one for one in said)


def test_the_subject_of_a_paper_that_is_typed_without_marks_is_read_with_them(conversation: Conversation) -> None:
    found = " ".join(lines(conversation, "soan y bai noi chuyen voi doan vien ve chuyen doi so"))

    assert "Đẩy mạnh chuyển đổi số trong giáo dục" in found
    assert "QL.1C" not in found


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("tôi cần nói 5 phút về y tế thì lấy gì trong nghị quyết 09", "Phát triển hệ thống y tế dự phòng"),
        ("đoạn nào nói rõ nhất về trách nhiệm người đứng đầu", "02 năm liên tục xếp hạng trung bình"),
        ("KL 91 làm gì cho người dân", "phản ánh, kiến nghị của người dân"),
        ("liên hệ trách nhiệm bản thân cán bộ công chức từ kl 91", "đạo đức công vụ"),
        ("nội dung nào của nq 09 nên nhấn mạnh khi giảng", "hiền hoà|Quan điểm:"),
    ],
)
def test_what_a_trainer_needs_is_told_of_every_part(conversation: Conversation, message: str, said: str) -> None:
    found = " ".join(lines(conversation, message)).replace("**", "")

    assert any(one in found for one in said.split("|"))
    assert "Ủy ban nhân dân tỉnh chịu trách nhiệm tham mưu" not in found


def test_questions_of_nothing_that_is_told_get_the_page_alone(conversation: Conversation) -> None:
    assert len(lines(conversation, "đặt 3 câu hỏi thảo luận")) == 1
    assert len(lines(conversation, "5 câu trắc nghiệm về tên lửa")) == 1


def test_slides_are_told_what_the_texts_have_for_them(conversation: Conversation) -> None:
    found = lines(conversation, "Cho vài slide về liên kết vùng")

    assert found[0].startswith("Trang Soạn bài ra câu hỏi có đáp án")
    assert any(one.startswith("Đẩy mạnh liên kết phát triển khu vực Bắc Khánh Hoà") for one in found)


def test_a_lesson_on_no_subject_that_is_found_is_laid_out_by_the_parts_of_its_text(conversation: Conversation) -> None:
    found = lines(conversation, "dàn ý buổi phổ biến KL 91 trong 30 phút")

    assert found[0].startswith("Trang Soạn bài lập đề cương")
    assert "Xây dựng và phát triển chính quyền điện tử, chính quyền số" in found


def test_what_a_talk_is_to_end_with_is_material_for_its_end(conversation: Conversation) -> None:
    found = lines(conversation, "kết bài giảng KL 91 thì chốt lại bằng ý nào")

    assert found[0] == "Tôi không viết thay; tư liệu để kết bài:"


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("kể cho đủ các dự án hạ tầng giao thông trong NQ 09, học viên hay hỏi", "Nghiên cứu chuyển đổi tuyến QL.1C"),
        ("học viên hỏi 'cực tăng trưởng' là sao thì trả lời thế nào", "Chưa thấy văn bản giải thích “cực tăng trưởng”"),
        ("trọng tâm cải cách hành chính đến 2030 mấy ý, đọc cho lớp ghi", "Xây dựng đội ngũ cán bộ"),
        ("trach nhiem cua tung cap tung nganh khi thuc hien nq 09 de dua vao bai giang", "Ban cán sự đảng Chính phủ"),
    ],
)
def test_what_is_asked_around_a_lesson_is_answered(conversation: Conversation, message: str, said: str) -> None:
    assert said in " ".join(lines(conversation, message))


def test_answers_before_are_told_as_one(conversation: Conversation) -> None:
    before = ["Hạn chế của Khánh Hòa là gì?", "Nguyên nhân?"]
    found = lines(conversation, "gộp hai ý trên thành một đoạn ngắn", *before)

    assert found[0] == before[0]
    assert before[1] in found
    assert any("chưa đạt được các tiêu chí" in one for one in found[: found.index(before[1])])
    assert any("Chất lượng quy hoạch chưa cao" in one for one in found[found.index(before[1]) :])
    assert not any(one.endswith("là do:") for one in found)  # leads to no list


def test_two_points_of_one_answer_are_told_in_short(conversation: Conversation) -> None:
    turn = conversation.read("gộp hai ý trên thành một đoạn", ["Hạn chế của Khánh Hòa là gì?"])
    unasked = conversation.read("gộp hai ý trên thành một đoạn", [])

    assert turn.decision.draft is not None
    assert turn.decision.draft.composer == "shorter"
    assert unasked.decision.draft is None


def test_what_was_told_of_no_question_before_is_not_merged(conversation: Conversation) -> None:
    unanswered = ["Dân số Nha Trang là bao nhiêu?", "Nguyên nhân hạn chế của NQ 09 là gì"]

    turn = conversation.read("gộp hai ý trên thành một đoạn ngắn", unanswered)

    assert turn.decision.draft is None or turn.decision.draft.composer != "several"


def test_a_portion_of_a_speech_gets_material_for_what_it_is_to_say(conversation: Conversation) -> None:
    reason = lines(conversation, "Tôi sắp lên lớp về NQ 09, soạn giúp phần mở đầu nêu tình hình và lý do ra nghị quyết")

    assert reason[0].startswith("Tôi không viết thay")
    assert any("tiềm năng, lợi thế của tỉnh chưa được khai thác hợp lý" in one for one in reason)


@pytest.mark.parametrize(
    ("before", "says"),
    [
        ("Trường Sa trở thành gì?", "hỗ trợ dân sự, du lịch biển, đảo"),
        ("Cam Ranh trở thành gì?", "Khu bến Cam Ranh"),
    ],
)
def test_more_on_one_sentence_is_what_else_is_said_of_its_thing(
    conversation: Conversation, before: str, says: str
) -> None:
    found = lines(conversation, "cụ thể hơn được không", before)

    assert any(says in one for one in found)
    assert not any("tiến bộ và công bằng xã hội" in one for one in found)  # of other things in its paragraph


def test_more_on_a_figure_is_the_paragraph_that_gives_it(conversation: Conversation) -> None:
    (told,) = lines(conversation, "nói rõ hơn", "Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?")

    assert told.startswith("Đến năm 2025, GRDP bình quân đầu người")


def test_of_several_texts_it_is_asked_of_which_the_gist_is_wanted(conversation: Conversation) -> None:
    asked_back = conversation.read("tóm tắt giúp em", []).decision.lack

    assert asked_back is not None
    assert asked_back.message == (
        "Xin cho biết cần tóm tắt văn bản nào, ví dụ Nghị quyết số 09-NQ/TW hay Kết luận số 91-KL/TU."
    )
