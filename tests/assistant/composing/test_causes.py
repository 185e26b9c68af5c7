"""Results, shortcomings and causes told apart; reasons of what no assessment explains."""

import pytest

from assistant.service import Assistant
from tests.assistant.small import points


def test_causes_are_all_the_points_of_their_paragraph(assistant: Assistant) -> None:
    assert len(points(assistant.ask("Nguyên nhân của những yếu kém mà Nghị quyết 09 chỉ ra là gì?").text)) == 8
    assert len(points(assistant.ask("Vì sao tỉnh còn nhiều hạn chế?").text)) == 8


@pytest.mark.parametrize(
    "question",
    [
        "những yếu kém của tỉnh trước 2022 là do đâu, liệt kê nguyên nhân",
        "kể hết nguyên nhân của các hạn chế",
        "kể ra những lý do của hạn chế yếu kém",
        "liệt kê các nguyên nhân của yếu kém trong Nghị quyết 09",
    ],
)
def test_causes_that_are_to_be_listed_are_all_the_points(assistant: Assistant, question: str) -> None:
    assert len(points(assistant.ask(question).text)) == 8


@pytest.mark.parametrize("question", ["Nguyên nhân khách quan của hạn chế là gì?", "nêu nguyên nhân khách quan"])
def test_causes_that_no_text_tells_apart_are_not_told_as_of_one_kind(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith("Chưa thấy văn bản nêu riêng nguyên nhân “khách quan”; văn bản nêu chung:")
    assert len(points(answer.text)) == 8


def test_a_kind_of_causes_asked_for_behind_them_is_told_apart_too(assistant: Assistant) -> None:
    text = assistant.ask("còn nguyên nhân khách quan", ["những hạn chế là do đâu"]).text

    assert text.startswith("Chưa thấy văn bản nêu riêng nguyên nhân “khách quan”")


@pytest.mark.parametrize("question", ["liệt kê các nguyên nhân khách quan", "nguyên nhân chủ quan là gì?"])
def test_that_no_text_tells_causes_of_a_sort_apart_is_said_before_all_of_them(
    assistant: Assistant, question: str
) -> None:
    lead, *points = assistant.ask(question).text.splitlines()

    assert lead.startswith("Chưa thấy văn bản nêu riêng nguyên nhân “")
    assert sum(one.startswith("- ") for one in points) == 8
    assert not assistant.ask("Liệt kê các nguyên nhân").text.startswith("Chưa thấy")


@pytest.mark.parametrize("question", ["hạn chế về cán bộ", "nêu các hạn chế về cán bộ, đảng viên"])
def test_a_noun_that_goes_before_others_is_a_subject_where_it_stands_alone(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "một số cán bộ chủ chốt còn hạn chế" in text
    assert "Du lịch" not in text


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("những vấn đề còn yếu trong môi trường", "ở mức thấp", "kết quả tích cực"),
        ("những thứ còn thiếu, còn yếu của hạ tầng", "chưa đồng bộ", "chú trọng đầu tư"),
        ("các hạn chế du lịch", "chưa bền vững", "mũi nhọn"),
        ("tổng hợp các thành tựu kinh tế có con số", "7,32%/năm", "sức chống chịu"),
    ],
)
def test_a_side_of_an_assessment_is_told_by_how_it_is_called(
    assistant: Assistant, question: str, told: str, untold: str
) -> None:
    text = assistant.ask(question).text

    assert told in text
    assert untold not in text


def test_the_causes_of_one_thing_are_its_own(assistant: Assistant) -> None:
    (line,) = points(assistant.ask("Vì sao công tác quy hoạch bị Nghị quyết 09 phê là kém?").text)

    assert line.startswith("- Chất lượng quy hoạch chưa cao")


@pytest.mark.parametrize(
    "question", ["vì sao khánh hòa chưa lên được tp trực thuộc trung ương", "vì sao chưa lên được thành phố TW"]
)
def test_what_has_not_come_about_has_all_causes_behind_its_own(assistant: Assistant, question: str) -> None:
    first, *others = points(assistant.ask(question).text)

    assert first.startswith("- Định hướng phát triển đô thị chưa rõ nét")
    assert len(others) == 7


def test_a_word_of_little_weight_is_no_subject(assistant: Assistant) -> None:
    text = assistant.ask("do đâu mà Khánh Hoà còn nhiều hạn chế, yếu kém như NQ 09 nêu?").text

    assert text.startswith("Hạn chế, yếu kém nêu trên là do:")


def test_causes_beside_another_side_are_told_as_a_side(assistant: Assistant) -> None:
    text = assistant.ask("hạn chế về hạ tầng giao thông và nguyên nhân là gì").text

    assert "Hạn chế, yếu kém (Nghị quyết số 09-NQ/TW):\n- Kết cấu hạ tầng" in text
    assert "Nguyên nhân (Nghị quyết số 09-NQ/TW):\n- Vốn đầu tư cho kết cấu hạ tầng giao thông còn thấp" in text


def test_how_long_it_took_is_no_subject_of_an_assessment(assistant: Assistant) -> None:
    text = assistant.ask("Kết quả và hạn chế của tỉnh sau gần 10 năm thực hiện KL 53: nêu cả hai mặt").text

    assert len(points(text)) > 20


def test_causes_asked_of_nothing_are_all_that_are_given(assistant: Assistant) -> None:
    assert len(points(assistant.ask("nguyên nhân là gì").text)) == 8


def test_causes_that_speak_of_a_shortcoming_come_before_those_of_all(assistant: Assistant) -> None:
    first, *others = points(assistant.ask("vì sao khánh hòa chưa bứt phá được, nguyên nhân do đâu").text)

    assert first.startswith("- Chưa có giải pháp mang tính đột phá")
    assert len(others) == 7


def test_a_paragraph_that_is_of_a_subject_is_told_whole(assistant: Assistant) -> None:
    told = points(assistant.ask("Nghị quyết 09 nêu những hạn chế gì về kinh tế?").text)

    assert len(told) == 8
    assert told[4].startswith("- Du lịch phát triển chưa bền vững")


def test_why_a_thing_must_be_done_is_no_shortcoming(assistant: Assistant) -> None:
    assert "nhằm nâng cao hiệu lực" in assistant.ask("tại sao phải cải cách hành chính").text


def test_where_only_common_causes_are_given_it_is_said(assistant: Assistant) -> None:
    text = assistant.ask("Vì sao du lịch phát triển chưa bền vững?").text

    assert text.startswith("- Du lịch phát triển chưa bền vững [1].")
    assert "Chưa thấy văn bản nêu nguyên nhân của riêng điều này" in text


def test_what_is_wanting_is_told_with_its_causes(assistant: Assistant) -> None:
    text = assistant.ask("làm rõ hạn chế về đô thị và nguyên nhân").text

    assert "- Phát triển và quản lý đô thị còn nhiều bất cập [2]." in text.split("Nguyên nhân")[0]


def test_the_assessment_is_of_its_subject(assistant: Assistant) -> None:
    answer = assistant.ask("Cải cách hành chính của tỉnh còn những tồn tại gì?").text

    assert answer.startswith("Hạn chế, yếu kém (Kết luận số 91-KL/TU):")  # the text that is of it as a whole
    assert points(answer)[-1] == "- Công tác cải cách hành chính chưa đáp ứng được yêu cầu [4]."
    assert "Du lịch" not in answer


def test_words_for_what_was_reached_narrow_nothing(assistant: Assistant) -> None:
    all_of_it = points(assistant.ask("Nghị quyết 09 đánh giá những kết quả gì?").text)

    assert points(assistant.ask("Nghị quyết 09 đánh giá những mặt được của tỉnh thế nào?").text) == all_of_it


def test_what_is_wanting_is_told_before_causes_in_common_though_the_question_calls_it_otherwise(
    assistant: Assistant,
) -> None:
    text = assistant.ask("vì sao du lịch vẫn bị chê").text

    assert text.startswith("- Du lịch phát triển chưa bền vững")
    assert "nguyên nhân chung của các hạn chế" in text


def test_the_reason_for_a_document_is_what_it_found_wanting(assistant: Assistant) -> None:
    text = assistant.ask("vì sao phải có Nghị quyết 09").text

    assert "\n\nHạn chế, yếu kém" in text
    assert "Hạn chế, yếu kém nêu trên là do:" in text


def test_causes_beside_the_shortcomings_of_one_thing_are_those_of_all(assistant: Assistant) -> None:
    text = assistant.ask("Hạn chế và nguyên nhân về du lịch").text
    limits, _, causes = text.partition("Chưa thấy văn bản nêu nguyên nhân của riêng điều này")

    assert len(points(limits)) == 1
    assert len(points(causes)) == 8
    assert "nêu trên là do" not in text


@pytest.mark.parametrize("question", ["nguyên nhân trong Kết luận 91", "Kết luận 91 nêu nguyên nhân gì"])
def test_what_is_wanting_tells_its_reason_where_no_paragraph_is_of_causes(assistant: Assistant, question: str) -> None:
    (line,) = points(assistant.ask(question).text)

    assert line.startswith("- Cá nhân người đứng đầu")


def test_that_a_thing_is_still_wanting_is_no_subject_of_a_cause(assistant: Assistant) -> None:
    text = assistant.ask("vì sao thu hút đầu tư còn kém").text

    assert text.startswith("- Chưa có giải pháp mang tính đột phá để thu hút các nhà đầu tư chiến lược")
    assert "giao thông" not in text


@pytest.mark.parametrize(
    "question", ["Nguyên nhân vì sao CCHC của tỉnh còn kém?", "vì sao cải cách hành chính chưa tốt"]
)
def test_the_causes_are_those_of_the_text_that_is_of_it_as_a_whole(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "nhận thức chưa đầy đủ về vị trí, vai trò của cải cách hành chính" in text
    assert "nêu nguyên nhân của riêng" not in text


def test_causes_are_told_behind_what_they_are_of(assistant: Assistant) -> None:
    text = assistant.ask("Nguyên nhân và hạn chế của Khánh Hòa").text

    assert 0 <= text.find("Quy mô kinh tế còn khá nhỏ") < text.find("Hạn chế, yếu kém nêu trên là do")


@pytest.mark.parametrize("question", ["điểm yếu trong công tác cchc hiện nay", "mặt yếu trong cải cách hành chính"])
def test_the_text_that_is_of_a_subject_as_a_whole_tells_its_shortcomings_first(
    assistant: Assistant, question: str
) -> None:
    text = assistant.ask(question).text

    assert text.startswith("Hạn chế, yếu kém (Kết luận số 91-KL/TU):")
    assert "Công tác cải cách hành chính chưa đáp ứng được yêu cầu" in text


def test_a_reason_that_a_shortcoming_tells_is_its_cause(assistant: Assistant) -> None:
    text = assistant.ask("hạn chế của cải cách hành chính và nguyên nhân").text
    limits, _, causes = text.partition("Nguyên nhân (Kết luận số 91-KL/TU):")

    assert "thứ bậc vẫn còn thấp" in limits
    assert "nhận thức chưa đầy đủ" in causes
    assert "nhận thức chưa đầy đủ" not in limits
    assert "nêu nguyên nhân của riêng" not in text


@pytest.mark.parametrize("question", ["do đâu mà yếu vậy", "sao lại kém thế", "vì sao còn hạn chế"])
def test_why_it_is_wanting_is_asked_of_what_was_told(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question, ["điểm yếu trong công tác cchc hiện nay"]).text

    assert "nhận thức chưa đầy đủ" in text
    assert "Kết luận số 53-KL/TW" not in text


def test_the_shortcoming_that_is_as_likely_what_is_asked_stands_among_those_told(assistant: Assistant) -> None:
    text = assistant.ask("vì sao Khánh Hòa chưa phát triển xứng tiềm năng").text

    assert text.startswith("- Tuy nhiên, tiềm năng, lợi thế của tỉnh chưa được khai thác hợp lý")
    assert len(points(text.partition("Chưa thấy văn bản nêu nguyên nhân")[0])) == 2


def test_another_thing_that_is_wanting_in_the_same_words_is_not_told(assistant: Assistant) -> None:
    text = assistant.ask("vì sao du lịch Khánh Hòa chưa phát triển xứng tầm").text

    assert text.startswith("- Du lịch phát triển chưa bền vững [1].")
    assert "Vân Phong" not in text


@pytest.mark.parametrize(
    "question", ["vì sao chỉ số cchc của tỉnh còn thấp hạng", "tại sao thứ hạng cải cách hành chính còn yếu"]
)
def test_causes_of_a_documents_own_subject_are_told_in_whatever_words_it_is_found_wanting(
    assistant: Assistant, question: str
) -> None:
    limit, cause = points(assistant.ask(question).text)

    assert "thứ bậc vẫn còn thấp" in limit
    assert "nhận thức chưa đầy đủ" in cause


def test_causes_on_one_noun_alone_are_those_that_say_it(assistant: Assistant) -> None:
    history = ["nguyên nhân của các hạn chế là gì", "nguyên nhân nào liên quan tới quy hoạch"]

    assert len(points(assistant.ask("nguyên nhân về cán bộ là gì").text)) == 1
    (only,) = points(assistant.ask("còn nguyên nhân về cán bộ?", history).text)
    assert "trách nhiệm nêu gương của một số cán bộ chủ chốt" in only


@pytest.mark.parametrize("question", ["điểm yếu lớn nhất của công tác quy hoạch là gì", "quy hoạch kém ở chỗ nào"])
def test_a_shortcoming_that_is_only_told_as_a_cause_is_told_as_that(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert text.startswith("Nguyên nhân (Nghị quyết số 09-NQ/TW):\n- Chất lượng quy hoạch chưa cao")
    assert len(points(text)) == 1


@pytest.mark.parametrize("question", ["thành tựu gần 10 năm thực hiện KL53", "kết quả sau gần 10 năm thực hiện KL 53"])
def test_what_an_assessment_comes_after_is_no_subject_of_one_sentence(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "7,32%/năm" in text
    assert "Du lịch trở thành ngành kinh tế mũi nhọn" in text
    assert "7,32%" not in assistant.ask("thành tựu khai thác lợi thế biển").text  # said of what had come about


def test_the_cause_of_what_no_text_names_is_not_told_for_it(assistant: Assistant) -> None:
    answer = assistant.ask("vì sao Khánh Hòa được chọn làm kinh đô điện ảnh").text

    assert not answer.startswith("Hạn chế")
    assert answer.startswith("Văn bản không dùng từ “kinh đô")


@pytest.mark.parametrize("question", ["vì sao chọn ba vùng động lực"])
def test_a_why_of_no_shortcoming_is_given_no_causes_of_shortcomings(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert "nguyên nhân chung" not in answer.text
    assert "Thiếu các cơ chế" not in answer.text


def test_a_cause_that_says_all_of_a_why_is_its_reason(assistant: Assistant) -> None:
    assert "Thiếu các cơ chế, chính sách đặc thù" in assistant.ask("sao trung ương lại cho tỉnh cơ chế đặc thù").text


@pytest.mark.parametrize("question", ["vì sao phải cải cách hành chính", "sao cần đẩy mạnh CCHC hơn nữa"])
def test_why_what_a_text_is_of_is_needed_its_own_reason_tells(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert "khâu đột phá nhằm nâng cao hiệu lực" in text
    assert "thứ bậc vẫn còn thấp" in text
    assert "nhận thức chưa đầy đủ" in text


def test_the_causes_are_those_of_the_text_that_finds_wanting_all_that_is_asked_of(assistant: Assistant) -> None:
    text = assistant.ask("vì sao các chỉ số cchc còn thấp").text

    assert "thứ bậc vẫn còn thấp" in text
    assert "nhận thức chưa đầy đủ" in text
    assert "bảo vệ môi trường" not in text
