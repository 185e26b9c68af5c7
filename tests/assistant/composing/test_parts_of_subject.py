"""Several parts of the texts on one subject, each under its name, in the question's order."""

import pytest

from assistant.service import Assistant


def heads(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.endswith(":")]


def test_each_part_that_is_asked_for_is_told_under_its_name(assistant: Assistant) -> None:
    text = assistant.ask("Khu kinh tế Vân Phong: kết quả và hạn chế, nhiệm vụ sắp tới là gì").text

    assert heads(text) == ["Kết quả:", "Hạn chế, yếu kém:", "Nhiệm vụ, giải pháp:"]
    assert "- Khu kinh tế Vân Phong phát triển chưa tương xứng với tiềm năng, lợi thế [2]." in text


def test_a_message_of_two_parts_of_one_subject_is_one_question(assistant: Assistant) -> None:
    text = assistant.ask("Dạy về quốc phòng an ninh: quan điểm nào đứng sau và nhiệm vụ cụ thể ra sao").text

    document = "(Nghị quyết số 09-NQ/TW):"
    assert heads(text)[:2] == [f"Quan điểm {document}", f"Nhiệm vụ, giải pháp {document}"]


def test_a_part_that_says_nothing_of_the_subject_is_said_to(assistant: Assistant) -> None:
    text = assistant.ask("huyện Cam Lâm: hạn chế ra sao, nhiệm vụ là gì").text

    assert "Hạn chế, yếu kém: chưa thấy ý nào nói riêng về nội dung này." in text
    assert "đô thị sân bay hiện đại" in text


def test_subjects_side_by_side_that_no_paragraph_joins_are_told_each(assistant: Assistant) -> None:
    text = assistant.ask("giảm nghèo nông thôn mới: thực trạng, mục tiêu, giải pháp").text

    assert "- Tỉ lệ hộ nghèo đạt mức thấp" in text.split("Mục tiêu")[0]
    assert "số xã đạt chuẩn nông thôn mới" in text


def test_how_to_mend_what_is_wanting_is_a_part(assistant: Assistant) -> None:
    text = assistant.ask("hạn chế về nguồn nhân lực và hướng khắc phục").text

    assert text.startswith("Hạn chế, yếu kém")
    assert "Thành lập trung tâm công nghệ phần mềm, trung tâm đào tạo nhân lực" in text.split("Nhiệm vụ, giải pháp")[1]


def test_environment_is_no_body(assistant: Assistant) -> None:
    text = assistant.ask("Phần môi trường và biến đổi khí hậu: thực trạng, mục tiêu, giải pháp").text

    names = [one.split(" (")[0].rstrip(":") for one in heads(text)]
    assert names[:3] == ["Đánh giá", "Mục tiêu", "Nhiệm vụ, giải pháp"]


def test_parts_of_nothing_are_those_of_the_documents(assistant: Assistant) -> None:
    answer = assistant.ask("quan điểm và mục tiêu của Nghị quyết 09 là gì")

    assert answer.explanation["compose"] != "parts of a subject"
    assert not answer.refused


def test_a_subject_named_before_the_question_is_the_subject_of_its_parts(assistant: Assistant) -> None:
    question = "Thảo luận nhóm: biến đổi khí hậu. Văn bản nhận định tình hình thế nào và giao nhiệm vụ gì"
    text = assistant.ask(question).text

    assert heads(text) == ["Đánh giá:", "Nhiệm vụ, giải pháp:"]
    assert "ứng phó với biến đổi khí hậu còn bị động" in text


def test_what_is_left_out_of_the_parts_is_counted(assistant: Assistant) -> None:
    text = assistant.ask("Kinh tế biển: quan điểm, mục tiêu, giải pháp").text

    assert list(dict.fromkeys(one.split(" (")[0].rstrip(":") for one in heads(text))) == [
        "Quan điểm",
        "Mục tiêu",
        "Nhiệm vụ, giải pháp",
    ]
    assert text.splitlines()[-1].startswith("Còn ")


def test_each_of_several_subjects_before_the_parts_is_looked_for(assistant: Assistant) -> None:
    text = assistant.ask("Môi trường và biến đổi khí hậu: hiện trạng, quan điểm, chỉ tiêu, giải pháp").text

    assert heads(text) == ["Đánh giá:", "Quan điểm:", "Mục tiêu:", "Nhiệm vụ, giải pháp:"]
    assert "Bảo vệ môi trường" in text
    assert "chủ động thích ứng với biến đổi khí hậu" in text
    assert "chưa thấy ý nào" not in text


def test_each_of_several_subjects_in_a_row_is_told_of(assistant: Assistant) -> None:
    text = assistant.ask("giảm nghèo và nông thôn mới: hạn chế đang có, chỉ tiêu, giải pháp").text

    assert "nguy cơ tái nghèo cao" in text
    assert "tỉ lệ nghèo đa chiều giảm" in text
    assert "81,5% số xã đạt chuẩn nông thôn mới" in text
    assert "bảo đảm thoát nghèo bền vững" in text


def test_the_section_on_the_subject_is_told_before_side_lines(assistant: Assistant) -> None:
    text = assistant.ask(
        "Môi trường và biến đổi khí hậu: hiện trạng, quan điểm, chỉ tiêu, giải pháp - gom lại giúp"
    ).text

    assert "- Lồng ghép chính sách về bảo vệ môi trường, giảm phát thải khí nhà kính" in text
    assert "- Thực hiện đánh giá tác động biến đổi khí hậu" in text
    assert "Ứng dụng công nghệ viễn thám" in text


def test_a_text_that_the_reader_finds_far_from_the_subject_is_left_out(assistant: Assistant) -> None:
    answer = assistant.ask("Môi trường và biến đổi khí hậu: hiện trạng, quan điểm, giải pháp")

    assert {one.document for one in answer.citations} == {"09-NQ/TW"}


def test_what_is_wanting_is_told_of_the_causes_where_it_stands_among_them_alone(assistant: Assistant) -> None:
    text = assistant.ask("Quy hoạch: hạn chế chỉ ra là gì, giải pháp thế nào").text

    assert text.startswith("Nguyên nhân (Nghị quyết số 09-NQ/TW):\n- Chất lượng quy hoạch chưa cao")
    assert "Hạn chế, yếu kém" not in text


def test_two_parts_that_are_told_apart_are_those_of_the_subject(assistant: Assistant) -> None:
    text = assistant.ask("Phân biệt quan điểm và nhiệm vụ về quốc phòng an ninh trong Nghị quyết 09").text
    viewpoints, _, tasks = text.partition("Nhiệm vụ, giải pháp:")

    assert viewpoints.startswith("Quan điểm:")
    assert "- Kết hợp chặt chẽ phát triển kinh tế - xã hội với bảo đảm quốc phòng, an ninh [" in viewpoints
    assert "- Nhiệm vụ bảo đảm quốc phòng - an ninh phải được thể hiện xuyên suốt" in tasks


def test_two_parts_that_readers_mix_up_are_those_of_the_document(assistant: Assistant) -> None:
    text = assistant.ask("Học viên hay nhầm quan điểm với mục tiêu, nêu rõ từng cái trong NQ 09").text
    viewpoints, _, goals = text.partition("Mục tiêu:")

    assert viewpoints.startswith("Quan điểm:")
    assert "Mục tiêu đến năm 2030" in goals


def test_the_same_parts_of_two_documents_stand_beside_each_other(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh mục tiêu và nhiệm vụ của hai văn bản")

    assert answer.explanation["compose"] == "parts beside each other"


def test_sides_of_several_subjects_are_told_of_each(assistant: Assistant) -> None:
    text = assistant.ask("Phân biệt hạn chế và nguyên nhân về đất đai, quy hoạch trong NQ 09").text

    assert "- Chất lượng quy hoạch chưa cao" in text
    assert "- Các nguồn lực, nhất là nguồn lực đất đai chưa được quản lý" in text


@pytest.mark.parametrize(
    "question",
    ["du lịch hiện trạng, hạn chế, định hướng", "du lịch phát triển thế nào, có gì hạn chế và giải pháp"],
)
def test_how_things_are_is_told_beside_what_is_wanting(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text
    state, _, rest = text.partition("Hạn chế, yếu kém:\n- Du lịch phát triển chưa bền vững")

    assert state.startswith("Đánh giá:\n- Du lịch trở thành ngành kinh tế mũi nhọn")
    assert rest.count("Du lịch phát triển chưa bền vững") == 0
    assert "Nhiệm vụ, giải pháp:" in rest
    assert "An ninh tuyến biển" not in text


def test_how_things_are_is_not_said_to_be_untold_where_what_is_wanting_tells_it(assistant: Assistant) -> None:
    text = assistant.ask("nguồn nhân lực tình hình, hạn chế và giải pháp").text

    assert "Đánh giá" not in text
    assert "chất lượng nguồn nhân lực" in text


def test_the_parts_of_a_text_as_a_whole_are_told_in_full_and_no_others(assistant: Assistant) -> None:
    text = assistant.ask("nguyên nhân hạn chế của tỉnh và cách khắc phục").text

    causes, tasks = text.split("Nhiệm vụ, giải pháp:")
    assert causes.count("\n- ") == 8  # all that the paragraph on causes gives
    assert tasks.count("\n10. ") == 1
    assert "Kết quả" not in text


def test_the_place_that_all_texts_are_of_is_no_subject(assistant: Assistant) -> None:
    text = assistant.ask("Nguyên nhân hạn chế của Khánh Hòa và giải pháp tương ứng").text

    assert "Vốn đầu tư cho kết cấu hạ tầng giao thông còn thấp" in text
    assert "8. Tăng cường quản lý và sử dụng hiệu quả tài nguyên" in text
