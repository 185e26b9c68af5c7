"""The answer before told otherwise, in a conversation."""

import pytest

from assistant.answer import Table, blocks
from assistant.service import Assistant

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"
TASKS = "Kể tên các nhiệm vụ, giải pháp chủ yếu của Nghị quyết 09-NQ/TW."


def test_where_it_stands(assistant: Assistant) -> None:
    answer = assistant.ask("nằm ở mục nào", [GRDP])

    assert answer.text == "Ở Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2 [1]."


def test_its_very_words(assistant: Assistant) -> None:
    answer = assistant.ask("trích nguyên văn giúp tôi", [GRDP, "cảm ơn em"])
    (citation,) = answer.citations

    assert " ".join(citation.quote.split()) in answer.text
    assert "Tỉ lệ đô thị hóa đạt 70%" in citation.quote


def test_shorter(assistant: Assistant) -> None:
    whole, short = assistant.ask(TASKS).text, assistant.ask("dài quá, ngắn gọn thôi", [TASKS])

    assert len(short.text.split()) < len(whole.split())
    assert "…" in short.text
    assert len(short.citations) == len(assistant.ask(TASKS).citations)


def test_a_summary_in_lines_is_told_in_fewer_with_all_its_points_again(assistant: Assistant) -> None:
    text = assistant.ask("rút xuống 3 ý thôi", ["tóm tắt Nghị quyết 09 trong 10 dòng"]).text

    lines = [one for one in text.splitlines() if one.startswith("- ")]
    assert len(lines) == 3
    assert [one.split(":")[0] for one in lines][1:] == ["- Mục tiêu đến năm 2030", "- Nhiệm vụ, giải pháp"]
    assert "……" not in text


def test_one_point(assistant: Assistant) -> None:
    answer = assistant.ask("ý thứ ba", [TASKS])

    # The point is a heading, and brings what stands under it.
    assert "Mục III, khoản 3: Đẩy mạnh chuyển dịch cơ cấu kinh tế" in answer.text
    assert "Thành lập Trung tâm nghiên cứu quốc gia về công nghệ đại dương" in answer.text
    assert {one.section for one in answer.citations} == {"III.3"}


def test_a_point_of_the_list_that_it_is_called_by(assistant: Assistant) -> None:
    answer = assistant.ask("nhóm thứ 5 nói gì", ["Kết luận có mấy phần, mấy nhóm nhiệm vụ"])

    assert {one.section for one in answer.citations} == {"II.5"}  # the parts are listed before the groups


def test_one_point_told_in_a_way(assistant: Assistant) -> None:
    sea = "Phát triển kinh tế biển theo hướng nào?"

    place, example = assistant.ask("ý thứ hai ở đâu", [sea]), assistant.ask("cho ví dụ cụ thể về ý thứ ba", [sea])

    assert place.text == "Ở Nghị quyết số 09-NQ/TW, Mục III, khoản 3 [1]."
    assert "không nêu ví dụ" in example.text
    assert "nuôi biển công nghệ cao" in example.text
    assert "hậu cần nghề cá" not in example.text  # of that point alone


def test_under_which_heading(assistant: Assistant) -> None:
    answer = assistant.ask("ý đó thuộc nhiệm vụ nào", ["Huyện Cam Lâm trở thành đô thị gì?"])

    assert answer.text.startswith("- Nghị quyết số 09-NQ/TW, Mục III, khoản 2: Xây dựng và thực hiện tốt công tác")


def test_two_sides_beside_each_other(assistant: Assistant) -> None:
    answer = assistant.ask("chia hai cột đi", ["Kết quả và hạn chế của tỉnh trong Nghị quyết 09"])

    (table,) = (one for one in blocks(answer.text) if isinstance(one, Table))
    assert table.columns == ("Kết quả", "Hạn chế, yếu kém")
    assert len(table.rows) == 14


def test_as_a_table(assistant: Assistant) -> None:
    answer = assistant.ask("kẻ thành bảng cho dễ nhìn", ["Kinh tế biển phát triển theo những hướng nào?"])
    (table,) = (one for one in blocks(answer.text) if isinstance(one, Table))

    assert len(table.rows) == 6
    assert table.rows[2][0].startswith("(3) Nuôi trồng, khai thác, chế biến hải sản")


def test_whom_a_point_is_for(assistant: Assistant) -> None:
    answer = assistant.ask("điểm đó áp dụng cho ai", ["Bao nhiêu hồ sơ trễ hạn thì không được xếp hạng tốt?"])

    assert "đối với các cơ quan, đơn vị, địa phương" in answer.text


def test_a_point_that_there_is_not(assistant: Assistant) -> None:
    answer = assistant.ask("ý thứ 15", [TASKS])

    assert answer.refused
    assert "chỉ có 10 ý" in answer.text


def test_the_other_text(assistant: Assistant) -> None:
    assert assistant.ask("thế còn văn bản kia?", ["Ai ký Kết luận 91?"]).text.startswith("Nguyễn Phú Trọng")


def test_who_sees_to_it(assistant: Assistant) -> None:
    assert "Ban Kinh tế Trung ương" in assistant.ask("ai theo dõi việc này", [GRDP]).text


@pytest.mark.parametrize("history", [[], ["Dân số Nha Trang là bao nhiêu?"], ["chào em"]])
def test_without_an_answer_before_there_is_nothing_to_tell(assistant: Assistant, history: list[str]) -> None:
    answer = assistant.ask("trích nguyên văn", history)

    assert answer.refused
    assert "Xin hỏi về một nội dung" in answer.text


def test_a_retelling_may_be_told_again_and_asked_on(assistant: Assistant) -> None:
    earlier = [GRDP, "trích nguyên văn", "cảm ơn"]

    assert "104 triệu" in assistant.ask("còn năm 2025?", earlier).text
    assert "điểm 3.2" in assistant.ask("ở mục nào", earlier).text


def test_the_year_before_is_not_dragged_to_a_question_that_wants_none(assistant: Assistant) -> None:
    answer = assistant.ask("còn ai ký nghị quyết đó?", [GRDP])

    assert answer.text.startswith("Nguyễn Phú Trọng")


def test_an_example_that_the_text_does_not_give_is_not_made_up(assistant: Assistant) -> None:
    answer = assistant.ask("cho ví dụ cụ thể đi", ["Kinh tế biển phát triển theo hướng nào?"])

    assert answer.text.startswith("Các đoạn được dẫn không nêu ví dụ; nội dung cụ thể nhất ở đó là:")
    assert "Kinh tế biển - đảo" in answer.text


def test_where_the_text_may_give_an_example_that_is_not_denied(assistant: Assistant) -> None:
    answer = assistant.ask("cho ví dụ đi", ["Các hồ chứa nước nào được đầu tư?"])

    assert answer.text.startswith("Nội dung cụ thể mà văn bản nêu:")  # "thuỷ sản như hồ chứa nước …"
    assert "hồ chứa nước Sông Cạn" in answer.text


def test_a_message_goes_back_to_an_earlier_one(assistant: Assistant) -> None:
    answer = assistant.ask("quay lại câu đầu, năm 2025 thì sao", [GRDP, "Ai ký Kết luận 91?"])

    assert "104 triệu đồng/người" in answer.text


def test_a_doubt_is_met_with_the_source_s_words(assistant: Assistant) -> None:
    answer = assistant.ask("chắc không", [GRDP])

    assert "xin đối chiếu" in answer.text
    assert "Tỉ lệ đô thị hóa đạt 70%" in answer.citations[0].quote


def test_a_doubt_of_a_refusal_is_met_with_it(assistant: Assistant) -> None:
    asked = "Dân số Nha Trang là bao nhiêu?"

    assert assistant.ask("chắc chưa", [asked]).text == assistant.ask(asked).text


def test_a_complaint_shows_what_a_short_answer_rests_on(assistant: Assistant) -> None:
    answer = assistant.ask("sai rồi", [GRDP])

    assert answer.text.startswith("Xin lỗi")
    assert [one.section for one in answer.citations] == ["II.3.2"]
    assert not assistant.ask("sai rồi", [TASKS]).citations


def test_more_is_never_less(assistant: Assistant) -> None:
    before = ["Kết luận 91 có mấy nhiệm vụ", "nhiệm vụ thứ 5 nói gì"]

    whole, more = assistant.ask(before[1], before[:1]), assistant.ask("nêu rõ hơn", before)

    assert len(more.citations) >= len(whole.citations)


def test_one_of_the_texts_told_alone(assistant: Assistant) -> None:
    answer = assistant.ask("bên 91 nêu rõ hơn", ["so sánh hai văn bản về chuyển đổi số"])

    assert {one.document for one in answer.citations} == {"91-KL/TU"}
    assert {one.section for one in answer.citations} >= {"II.5", "II.7"}


def test_who_answers_for_it_by_the_clause_that_says_so(assistant: Assistant) -> None:
    answer = assistant.ask("ai chịu trách nhiệm", ["chỉ số PAPI phải đạt mức nào"])

    assert answer.text.startswith("Gắn trách nhiệm của cấp ủy, Chủ tịch Ủy ban nhân dân cấp xã, cấp huyện")
