"""What an assessment says of its sides."""

from assistant.service import Assistant
from tests.assistant.small import points


def test_shortcomings_that_are_to_be_told_are_all_told(assistant: Assistant) -> None:
    text = assistant.ask("kể hết hạn chế").text

    assert "Hạn chế, yếu kém (Nghị quyết số 09-NQ/TW):" in text
    assert "Hạn chế, yếu kém (Kết luận số 91-KL/TU):" in text


def test_results_and_shortcomings_are_told_apart(assistant: Assistant) -> None:
    results = assistant.ask("Cải cách hành chính đã đạt được kết quả gì?").text
    limits = assistant.ask("Nghị quyết 09 chỉ ra những hạn chế gì?").text

    assert results.startswith("Kết quả (Kết luận số 91-KL/TU):")
    assert "Tuy nhiên" not in results
    assert limits.startswith("Hạn chế, yếu kém (Nghị quyết số 09-NQ/TW):\n- Tuy nhiên")


def test_an_assessment_asked_for_has_both_sides(assistant: Assistant) -> None:
    for question in ("Nghị quyết 09 đánh giá thế nào về du lịch?", "Du lịch của tỉnh được đánh giá ra sao?"):
        text = assistant.ask(question).text

        assert "Du lịch trở thành ngành kinh tế mũi nhọn" in text.split("Hạn chế, yếu kém")[0]
        assert "Du lịch phát triển chưa bền vững" in text.split("Hạn chế, yếu kém")[1]


def test_an_assessment_of_people_by_a_rule_is_no_assessment_of_the_text(assistant: Assistant) -> None:
    answer = assistant.ask("Cán bộ được đánh giá thế nào khi có từ 10% hồ sơ trễ hạn trở lên?")

    assert "không được xếp loại hoàn thành tốt nhiệm vụ" in answer.text


def test_so_many_shortcomings_are_told_with_how_many_there_are(assistant: Assistant) -> None:
    text = assistant.ask("nêu 4 hạn chế lớn nhất của Khánh Hoà mà nghị quyết chỉ ra").text

    assert text.startswith("Tôi không xếp ý nào quan trọng hơn ý nào")
    assert "4 trong 13 ý:\n- Tuy nhiên, tiềm năng, lợi thế của tỉnh" in text
    assert len(points(text)) == 4


def test_sides_that_a_question_calls_otherwise_are_those_of_the_assessment(assistant: Assistant) -> None:
    text = assistant.ask("ưu và nhược trong cải cách hành chính 5 năm qua").text

    assert "Kết quả (Kết luận số 91-KL/TU):" in text
    assert "Hạn chế, yếu kém (Kết luận số 91-KL/TU):" in text


def test_each_side_of_an_assessment_says_what_is_so(assistant: Assistant) -> None:
    text = assistant.ask("những mặt được và chưa được trong phát triển của tỉnh trước khi có nghị quyết").text

    assert "Bảo vệ môi trường, ứng phó với thiên tai và thích ứng với biến đổi khí hậu đạt được nhiều kết quả" in text
    assert "Kết quả hợp tác, liên kết với các địa phương" in text
    assert "còn hạn chế" in text


def test_figures_of_what_was_reached_are_the_sentences_that_give_some(assistant: Assistant) -> None:
    told = points(assistant.ask("cho tôi số liệu minh họa thành tựu của tỉnh để đưa vào slide").text)

    assert told
    assert all(any(char.isdigit() for char in one.partition("[")[0]) for one in told)


def test_shortcomings_of_two_things_are_those_of_each(assistant: Assistant) -> None:
    told = points(assistant.ask("những tồn tại của tỉnh về du lịch và đô thị là gì").text)

    assert any("Du lịch phát triển chưa bền vững" in one for one in told)
    assert any("đô thị còn nhiều bất cập" in one for one in told)
    assert not any("hạ tầng giao thông" in one for one in told)


def test_no_figure_of_what_was_reached_is_left_out(assistant: Assistant) -> None:
    text = assistant.ask("thành tựu 10 năm thực hiện KL 53").text

    assert "70,07 triệu đồng, tăng 2,3 lần so với năm 2011" in text


def test_results_that_nearly_fit_are_said_whole(assistant: Assistant) -> None:
    text = assistant.ask("thành tựu 10 năm thực hiện KL 53").text

    assert "đạt mức 70,07 triệu đồng, tăng 2,3 lần so với năm 2011" in text
    assert "…" not in text


def test_results_in_figures_leave_out_how_long_it_took(assistant: Assistant) -> None:
    text = assistant.ask("những con số thành tích của tỉnh để đưa lên slide").text

    assert "70,07 triệu đồng" in text
    assert "Sau hơn 05 năm" not in text
