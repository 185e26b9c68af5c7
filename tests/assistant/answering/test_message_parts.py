"""The questions of one message, each answered under its own words."""

from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.service import Assistant
from tests.assistant.conftest import Opener
from tests.assistant.small import lines


def test_who_is_told_of_it_stands_further_on_in_the_sentence_that_answered_before(assistant: Assistant) -> None:
    text = assistant.ask("ai theo dõi đôn đốc NQ 09, báo cáo cho ai").text

    assert "Ban Kinh tế Trung ương chủ trì" in text
    assert "báo cáo Bộ Chính trị, Ban Bí thư" in text


def test_each_part_of_a_question_is_answered(conversation: Conversation) -> None:
    turn = conversation.read("Ai ký Nghị quyết 09 và ai ký Kết luận 91?", [])

    assert turn.decision.draft is not None
    answers = [one for one in turn.decision.draft.statements if not one.heading]
    assert [one.supports[0].document for one in answers] == ["09-NQ/TW", "91-KL/TU"]


def test_a_tail_that_nothing_answers_says_so(conversation: Conversation) -> None:
    found = lines(conversation, "Tổng huy động vốn đầu tư toàn xã hội là bao nhiêu, trong đó vốn vay bao nhiêu?")

    assert found[0] == "Tổng huy động vốn đầu tư toàn xã hội là bao nhiêu:"
    assert "354 nghìn tỉ đồng" in found[1]
    assert "664 nghìn tỉ đồng" in found[2]
    assert found[3] == "Trong đó vốn vay bao nhiêu?"
    assert "Chưa tìm thấy" in found[4]


def test_what_is_nearest_to_one_part_costs_the_others_nothing_where_it_has_a_misprint(assistant: Assistant) -> None:
    answer = assistant.ask("Tăng trưởng GRDP 2021-2025 bao nhiêu và thu nhập?")

    assert not answer.refused
    assert "7,1%" in answer.text


def test_a_part_that_would_get_the_answer_before_again_is_asked_by_itself(conversation: Conversation) -> None:
    turn = conversation.read("Tỉ lệ đô thị hóa 2025 là mấy? Còn mục tiêu NTM? Và ai giám sát?", [])

    assert turn.decision.draft is not None
    text = " ".join(one.text for one in turn.decision.draft.statements)
    assert all(one in text for one in ("65%", "81,5% số xã", "Ban Kinh tế Trung ương"))


def test_each_of_two_bodies_gets_its_duties(conversation: Conversation) -> None:
    found = lines(conversation, "Ban Kinh tế Trung ương và Ban cán sự đảng Chính phủ được giao việc gì?")

    assert "Ban Kinh tế Trung ương được giao việc gì?" in found
    assert "Ban cán sự đảng Chính phủ được giao việc gì?" in found


def test_what_came_of_a_shortcoming_is_not_asked_again_where_the_answer_tells_it(conversation: Conversation) -> None:
    found = lines(conversation, "người đứng đầu chưa quan tâm cải cách hành chính: hạn chế chỗ nào, hậu quả là gì?")

    assert any("dẫn đến tình trạng" in one for one in found)
    assert not any("Chưa tìm thấy" in one for one in found)


def test_a_part_on_how_a_text_is_built_is_of_the_text_named_before(conversation: Conversation) -> None:
    found = lines(conversation, "Nghị quyết 09 gồm mấy phần, bố cục thế nào?")

    assert "TỔ CHỨC THỰC HIỆN" in found
    assert not any("Chưa tìm thấy" in one for one in found)


def test_halves_of_two_texts_are_answered_from_their_own(conversation: Conversation) -> None:
    turn = conversation.read(
        "Trách nhiệm người đứng đầu trong KL 91, và có chỗ nào trong NQ 09 nói về nêu gương không?", []
    )

    assert turn.decision.draft is not None
    cited = [one.supports[0].document for one in turn.decision.draft.statements if one.supports]
    assert (cited[0], cited[-1]) == ("91-KL/TU", "09-NQ/TW")


def test_a_part_of_the_document_that_the_message_named_is_of_it(conversation: Conversation) -> None:
    turn = conversation.read("Kết luận 91 ban hành khi nào, mục tiêu là gì?", [])

    assert turn.decision.draft is not None
    assert {place.document for one in turn.decision.draft.statements for place in one.supports} == {"91-KL/TU"}
    assert any("chuyên nghiệp, trong sạch, hiện đại" in one.text for one in turn.decision.draft.statements)


def test_a_half_of_what_its_document_does_not_speak_of_says_so(conversation: Conversation) -> None:
    found = lines(conversation, "Kết luận 91 có mấy nhóm nhiệm vụ, du lịch được nêu thế nào?")

    assert "Kết luận số 91-KL/TU có 8 nhóm nhiệm vụ, giải pháp:" in found
    at = found.index("Du lịch được nêu thế nào?")
    assert found[at + 1].startswith("Chưa tìm thấy câu trả lời chắc chắn")


def test_who_sees_to_it_is_told_of_the_part_before(conversation: Conversation) -> None:
    found = lines(conversation, "Nghị quyết 09 nêu những quan điểm gì? Chuyển đổi số thế nào? Ai theo dõi?")

    assert found[found.index("Ai theo dõi?") + 1].startswith("Ban Kinh tế Trung ương chủ trì")


def test_semicolons_tell_questions_apart(conversation: Conversation) -> None:
    found = lines(conversation, "Kết luận 91 gửi cho ai; ban hành ngày nào; du lịch phát triển thế nào?")

    assert "Ban hành ngày nào:" in found
    assert any("18 tháng 10 năm 2022" in one for one in found)


def test_a_part_behind_why_something_is_wanting_is_on_that(conversation: Conversation) -> None:
    found = lines(conversation, "Vì sao du lịch chưa bền vững, giải pháp thế nào")
    behind = found[found.index("Giải pháp thế nào:") :]

    assert "Du lịch phát triển chưa bền vững." in found
    assert any("nâng cao chất lượng các sản phẩm du lịch" in one for one in behind)


@pytest.mark.parametrize(
    ("question", "sections"),
    [
        ("Ban Kinh tế Trung ương và các tỉnh uỷ phải làm gì", ["IV.5", "IV.4"]),
        ("Chính phủ và Ban Kinh tế Trung ương mỗi bên làm gì", ["III.4", "IV.5"]),
        (
            "Tách bạch giúp tôi nhiệm vụ của cấp ủy và nhiệm vụ của UBND tỉnh trong cải cách hành chính",
            ["II.8", "III.2"],
        ),
    ],
)
def test_each_body_is_told_what_it_has_to_do(question: str, sections: list[str], assistant: Assistant) -> None:
    answer = assistant.ask(question)

    assert [one.section for one in answer.citations if one.section in sections][:1] == sections[:1]
    assert set(sections) <= {one.section for one in answer.citations}


def test_the_year_that_two_figures_are_compared_with_is_no_year_of_theirs(conversation: Conversation) -> None:
    found = lines(conversation, "Quy mô kinh tế tăng mấy lần, thu nhập đầu người tăng mấy lần so với năm 2011?")

    assert "1,76 lần" in found[1]
    assert "2,3 lần" in found[3]


def test_a_field_asked_next_is_of_the_document_not_held_that_was_asked_of(conversation: Conversation) -> None:
    found = lines(conversation, "Chương trình hành động 12-CTr/TU là gì, ban hành khi nào, ai ban hành?")

    assert any("31/3/2017" in one for one in found[3:])
    assert not any("91-KL/TU được ban hành" in one for one in found)
    assert "Tỉnh ủy" in found[-1]


@pytest.mark.parametrize(
    "question",
    ["Nghị quyết 19-NQ/TW được nhắc tới ở chỗ nào, để làm gì", "Nghị quyết 19-NQ/TW của ai, nhằm mục đích gì"],
)
def test_what_a_document_not_held_is_named_for_is_told_by_what_names_it(
    question: str, conversation: Conversation
) -> None:
    text = " ".join(lines(conversation, question))

    assert "tăng số lượng đơn vị tự chủ chi thường xuyên" in text
    assert "dự toán" not in text
    assert "Chưa tìm thấy" not in text


@pytest.mark.parametrize(
    "question",
    [
        "thu hút người giỏi về làm chuyển đổi số thế nào, có nói lương bao nhiêu không",
        "Cán bộ trễ hạn bao nhiêu hồ sơ thì bị hạ xếp loại, có bị trừ lương không",
    ],
)
def test_what_is_said_of_other_things_is_none_of_the_thing_before(question: str, conversation: Conversation) -> None:
    found = lines(conversation, question)

    assert found[-1] == "Chưa thấy văn bản nêu nội dung này ở việc được hỏi."


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Tỉ lệ đô thị hóa 2025 là bao nhiêu, có nói năm 2030 không", "70%"),
        ("Khu kinh tế Vân Phong được định hướng gì, có nêu hạn chế gì không", "chưa tương xứng"),
        ("Chuyển đổi số trong y tế thế nào, có nói đến thanh toán không dùng tiền mặt không", "không dùng tiền mặt"),
    ],
)
def test_what_is_said_of_the_thing_before_or_of_one_named_whole_is_told(
    question: str, said: str, conversation: Conversation
) -> None:
    assert said in lines(conversation, question)[-1]


def test_a_thing_that_is_not_spoken_of_is_not_answered_with_its_place(conversation: Conversation) -> None:
    found = lines(conversation, "Trầm hương Khánh Hòa, đường sắt tốc độ cao có trong nghị quyết không?")

    assert found[1].startswith("Các văn bản trong kho không dùng từ “")
    assert "Thành phố Hồ Chí Minh - Nha Trang" in " ".join(found[3:])


def test_whether_a_thing_is_spoken_of_does_not_swallow_what_is_asked_next(conversation: Conversation) -> None:
    found = lines(conversation, "Bệnh viện Ung bướu có được nhắc không, bao giờ xong?")

    assert "Bệnh viện Ung bướu" in " ".join(found[1:3])
    assert "Chưa tìm thấy" in found[-1]


def test_a_figure_that_is_not_told_of_the_thing_before_is_told_to_be_wanting(conversation: Conversation) -> None:
    found = lines(conversation, "Du lịch được xác định là ngành gì, có nêu bao nhiêu lượt khách không")

    assert "mũi nhọn" in found[1]
    assert found[-1] == "Các văn bản trong kho không dùng từ “lượt khách”."


def test_who_sees_to_the_whole_text_is_not_told_to_do_one_thing_of_it(conversation: Conversation) -> None:
    found = lines(conversation, "Trung tâm đào tạo nhân lực công nghệ thông tin lập ở đâu, do ai làm?")

    assert "Chưa rõ ai làm riêng việc này; tham mưu, theo dõi việc thực hiện văn bản:" in found
    assert "Ban Kinh tế Trung ương chủ trì" in found[-1]


def test_who_is_given_the_thing_itself_is_told_without_more(conversation: Conversation) -> None:
    found = lines(conversation, "Ban hành chương trình hành động là việc gì, ai chịu trách nhiệm?")

    assert any(one.startswith("Ban cán sự đảng Chính phủ") for one in found)
    assert not any("riêng việc này" in one for one in found)


def test_when_is_told_where_the_answer_before_holds_it(conversation: Conversation) -> None:
    found = lines(conversation, "Giảm bao nhiêu biên chế, có nói đến thời gian nào không?")

    assert "Giai đoạn 2022 - 2026" in " ".join(found)
    assert not any("Chưa" in one for one in found)


def test_a_field_asked_next_is_of_the_document_that_was_the_answer(conversation: Conversation) -> None:
    found = lines(conversation, "Tự chủ tài chính theo nghị quyết nào, ban hành khi nào?")

    assert found[-1] == "Nghị quyết số 19-NQ/TW được ban hành ngày 25/10/2017."


def test_a_bare_day_is_of_what_was_asked_before_it(assistant: Assistant) -> None:
    of_answer = assistant.ask("báo cáo đánh giá cải cách hành chính nộp cho ai, ngày nào").text
    of_text = assistant.ask("nghị quyết 09 ai ký, ngày nào").text

    assert "trước ngày 31/12" in of_answer
    assert "ban hành ngày" not in of_answer
    assert "ban hành ngày 28/01/2022" in of_text


def test_how_it_is_to_be_written_down_is_no_part_of_a_question(assistant: Assistant) -> None:
    plain = assistant.ask("UBND tỉnh phải làm những gì theo KL 91")

    assert assistant.ask(f"{plain.question}, cho xin gạch đầu dòng").text == plain.text


def test_what_stands_beside_the_answer_before_is_no_answer_of_another_time(conversation: Conversation) -> None:
    message = "Tỉ lệ nghèo giảm mỗi năm bao nhiêu; năng suất lao động 2026-2030 tăng bao nhiêu?"

    found = lines(conversation, message)

    assert "đạt mức 7,8%/năm" in found[-1]


@pytest.mark.parametrize("tail", ["căn cứ đâu", "nằm ở mục nào", "căn cứ vào đâu"])
def test_where_a_half_stands_is_its_place_and_not_the_sentence_again(assistant: Assistant, tail: str) -> None:
    text = assistant.ask(f"phòng có 6% hồ sơ trễ hạn thì xếp hạng thế nào, {tail}").text

    assert text.endswith(f"{tail.capitalize()}:\nỞ Kết luận số 91-KL/TU, Mục II, khoản 8 [1].")
    assert text.count("Không xếp hạng tốt") == 1


def test_a_noun_that_is_asked_alone_is_of_the_thing_before(assistant: Assistant) -> None:
    text = assistant.ask("sáp nhập xã huyện ra sao, tiêu chí nào").text

    assert "không đủ điều kiện, tiêu chuẩn theo quy định" in text
    assert "đô thị trực thuộc Trung ương" not in text  # criteria of another thing


def test_from_when_a_text_is_in_force_is_asked_of_itself_and_not_of_what_it_replaces(
    tmp_path: Path, open_texts: Opener
) -> None:
    text = (
        "Số 40-HD/TU\n\nHƯỚNG DẪN\nvề báo cáo viên\n\nI. SỐ LƯỢNG\n\nMỗi xã chọn 5 người.\n\nII. TỔ CHỨC THỰC HIỆN\n\n"
        "Hướng dẫn này thay thế Hướng dẫn số 31-HD/BTGTW, ngày 30/12/2011 và có hiệu lực kể từ ngày ký./.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        answer = opened.ask("Hướng dẫn này thay thế văn bản nào và có hiệu lực từ khi nào?").text

    assert "chưa có Hướng dẫn 31-HD/BTGTW" not in answer
    assert answer.endswith("có hiệu lực kể từ ngày ký [1].")


def test_a_part_of_a_further_time_takes_the_answer_of_the_message_for_it(conversation: Conversation) -> None:
    told = lines(conversation, "Khánh Hòa năm 2030 là gì, năm 2045 là gì")

    assert any("thành phố trực thuộc Trung ương" in one for one in told)
    assert any(one.startswith("Đến năm 2045") for one in told)
    assert len(lines(conversation, "thu gom rác 2025 bao nhiêu, 2045 bao nhiêu")) > 2  # no figure: said of that part


@pytest.mark.parametrize(
    ("message", "difference"),
    [
        ("GRDP đầu người 2025 là bao nhiêu, 2030 là bao nhiêu, chênh nhau mấy triệu", "85 triệu"),
        ("vốn đầu tư toàn xã hội 2021-2025 bao nhiêu, 2026-2030 bao nhiêu, tổng cộng bao nhiêu", "1.018 nghìn tỉ"),
    ],
)
def test_how_the_figures_of_two_parts_differ_is_told(conversation: Conversation, message: str, difference: str) -> None:
    assert any(difference in one for one in lines(conversation, message))


def test_a_figure_beside_that_of_the_message_before_is_told_with_their_difference(conversation: Conversation) -> None:
    told = lines(conversation, "2030 thì sao, tăng mấy điểm", "tỉ lệ lao động qua đào tạo 2025")

    assert any("5 điểm phần trăm" in one for one in told)


def test_how_what_is_wanting_is_remedied_is_asked_of_the_thing_before(conversation: Conversation) -> None:
    told = lines(conversation, "du lịch có hạn chế gì, khắc phục kiểu gì")

    assert any("Du lịch phát triển chưa bền vững" in one for one in told)
    assert any("đa dạng hóa và nâng cao chất lượng các sản phẩm du lịch" in one for one in told)


def test_who_sees_to_what_was_told_is_asked_of_that(conversation: Conversation) -> None:
    told = lines(conversation, "Cà phê doanh nhân là gì, ai tổ chức")

    assert any(one.startswith("Chưa rõ ai làm riêng việc này") for one in told)


def test_the_number_of_a_document_that_is_named_is_told_with_it(conversation: Conversation) -> None:
    told = lines(conversation, "luật nào về cơ chế đặc thù, số mấy, ngày nào")

    assert any("55/2022/QH15" in one for one in told)
    assert not any("91-KL/TU" in one for one in told)


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("sân vận động có xây không, còn bệnh viện thì sao", "Bệnh viện Đa khoa tỉnh"),
        ("dân số có nói không, còn lao động thì sao", "lao động"),
    ],
)
def test_a_thing_behind_one_that_no_text_knows_is_asked_of_without_it(
    conversation: Conversation, message: str, told: str
) -> None:
    found = lines(conversation, message)

    assert any(told in one for one in found)
    assert not any(one.startswith("Chưa thấy văn bản nêu") for one in found)


def test_a_thing_beside_one_that_nothing_tells_of_is_asked_of_alone(conversation: Conversation) -> None:
    found = lines(conversation, "cao tốc Buôn Ma Thuột tốn mấy nghìn tỉ, và đường bộ ven biển đoạn nào")

    assert found[0] == "Cao tốc Buôn Ma Thuột tốn mấy nghìn tỉ:"
    assert "Chưa tìm thấy" in found[1]
    assert any("từ Bãi Chùa đến ranh giới tỉnh Ninh Thuận" in one for one in found[-1:])


def test_a_further_time_without_a_figure_is_told_to_have_none(conversation: Conversation) -> None:
    found = lines(conversation, "giai đoạn 2021-2025 tỉ lệ nghèo đa chiều giảm mấy, giai đoạn sau ra sao")

    assert any("1 - 1,5%/năm" in one for one in found)
    assert any("2026 - 2030" in one and "Không thấy" in one for one in found)


def test_the_case_of_another_is_put_to_its_own_bound(conversation: Conversation) -> None:
    found = lines(conversation, "viên chức có 6% hồ sơ trễ thì sao, đơn vị có 6% thì sao")

    assert any("6% không thuộc mức “từ 10% hồ sơ trễ hạn trở lên”" in one for one in found)
    assert any("6% thuộc mức “từ 5% hồ sơ trễ hạn trở lên”" in one for one in found)


def test_headings_of_two_texts_are_counted_each(conversation: Conversation) -> None:
    found = lines(conversation, "NQ 09 có mấy giải pháp còn KL 91 có mấy")

    assert "Nghị quyết số 09-NQ/TW có 10 nhóm nhiệm vụ, giải pháp:" in found
    assert "Kết luận số 91-KL/TU có 8 nhóm nhiệm vụ, giải pháp:" in found


def test_what_a_short_part_leaves_of_its_words_goes_to_a_long_one(conversation: Conversation) -> None:
    found = lines(conversation, "KL 91 có mấy nhiệm vụ, giải pháp và ai ký")

    assert sum("cải cách" in one for one in found) >= 6
    assert any("Tăng cường sự lãnh đạo của các cấp ủy đảng" in one for one in found)
    assert any("Nguyễn Hải Ninh" in one for one in found)
    assert not any(one.startswith("Còn ") for one in found)


def test_what_comes_of_leaving_a_duty_undone_is_not_told_by_the_duty(conversation: Conversation) -> None:
    found = lines(conversation, "KL 91 báo cáo trước ngày nào, nếu không báo cáo thì bị gì")

    assert "trước ngày 31/12 hàng năm" in found[1]
    assert found[2] == "Nếu không báo cáo thì bị gì:"
    assert found[3].startswith("Chưa thấy")


def test_a_whole_answer_that_drops_most_parts_fills_the_one_that_lacks(conversation: Conversation) -> None:
    found = lines(conversation, "cơ chế đặc thù do ai xây dựng, ai thông qua, thí điểm theo nghị quyết nào")

    assert any("Ban cán sự đảng Chính phủ" in one for one in found)
    assert any("55/2022/QH15" in one for one in found)


def test_another_case_is_told_where_the_case_before_stands(conversation: Conversation) -> None:
    found = lines(conversation, "KL 91 xử lý đơn vị trễ hạn thế nào, cá nhân thế nào, người đứng đầu thì sao")

    assert any(one.startswith("Cán bộ, công chức, viên chức có từ 10%") for one in found)
    assert any(one.startswith("Người đứng đầu các cơ quan") for one in found)


def test_a_part_is_asked_of_each_of_its_things(conversation: Conversation) -> None:
    found = lines(conversation, "Cam Ranh, Cam Lâm, Trường Sa được định hướng thành gì và ai ký nghị quyết")

    assert any("đô thị du lịch - logistics" in one for one in found)
    assert any("đô thị sân bay hiện đại" in one for one in found)
    assert any("pháo đài vững chắc" in one for one in found)
    assert any("Nguyễn Phú Trọng" in one for one in found)
