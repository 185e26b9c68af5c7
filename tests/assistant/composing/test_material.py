"""Passages to use in a speech: of a subject, of a side of the assessment, of both."""

import pytest

from assistant.service import Assistant


def quotes(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("- “")]


@pytest.mark.parametrize(
    ("question", "first", "never"),
    [
        ("dẫn chứng về kết quả phát triển du lịch", "Du lịch trở thành ngành kinh tế mũi nhọn", "chưa bền vững"),
        ("dẫn chứng về hạn chế của du lịch", "chưa bền vững", "mũi nhọn"),
        ("Trích giúp vài câu nói về hạn chế của tỉnh để mở đầu bài giảng", "Tuy nhiên", "mũi nhọn"),
    ],
)
def test_a_side_of_the_assessment_is_kept_to(assistant: Assistant, question: str, first: str, never: str) -> None:
    text = assistant.ask(question).text

    assert first in quotes(text)[0]
    assert never not in text


@pytest.mark.parametrize(
    ("question", "said", "never"),
    [
        ("dẫn chứng nào cho thấy du lịch phát triển chưa bền vững", "Du lịch phát triển chưa bền vững", "mũi nhọn"),
        ("minh chứng cho thấy đời sống nhân dân được nâng cao", "ngày càng được nâng cao", "tái nghèo"),
        ("số liệu cho luận điểm kinh tế tăng trưởng khá", "đạt mức 70,07 triệu đồng", "Quy mô kinh tế còn khá nhỏ"),
    ],
)
def test_what_speaks_for_a_claim_is_of_the_side_on_which_that_stands(
    assistant: Assistant, question: str, said: str, never: str
) -> None:
    text = assistant.ask(question).text

    assert said in text
    assert never not in text


def test_material_on_a_subject_is_of_every_part(assistant: Assistant) -> None:
    text = assistant.ask("Gom tư liệu về du lịch").text

    assert "Mục I)" in text
    assert "Mục III, khoản 3)" in text


def test_a_list_under_a_lead_in_that_says_the_subject_is_quoted_whole(assistant: Assistant) -> None:
    text = assistant.ask("Tôi dạy chuyên đề kinh tế biển, cho tôi tư liệu").text
    listed = next(line for line in quotes(text) if "theo hướng: (1)" in line)

    assert "(5) Kinh tế biển - đảo. (6) Thành lập Trung tâm nghiên cứu quốc gia về công nghệ đại dương.”" in listed
    assert text.count("Kinh tế biển - đảo") == 1


def test_a_sentence_to_choose_is_quoted(assistant: Assistant) -> None:
    text = assistant.ask("Muốn mở bài bằng một câu về vị thế của Khánh Hoà, chọn câu nào").text

    assert "vị trí chiến lược đặc biệt quan trọng" in quotes(text)[0]


def test_of_a_text_with_no_subject_its_viewpoints_and_goals_are_quoted(assistant: Assistant) -> None:
    answer = assistant.ask("trích vài câu trong nghị quyết 09 để phát biểu khai mạc")

    assert {one.section.split(".")[0] for one in answer.citations} == {"II"}
    assert "%/năm" not in answer.text  # rows of figures open no speech


@pytest.mark.parametrize(
    "question",
    ["lấy vài câu hay trong Nghị quyết 09 mở đầu bài phát biểu", "một câu đắt ở Nghị quyết 09 để kết bài giảng"],
)
def test_what_the_sentences_are_for_is_no_subject(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).text.startswith("Các đoạn có thể dẫn:")


@pytest.mark.parametrize(
    "question",
    ["trích vài câu trong nghị quyết 09 về sao hỏa", "trích vài câu trong nghị quyết 15 để phát biểu", "trích vài câu"],
)
def test_what_no_text_says_is_not_made_of_viewpoints(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused


def test_a_misprint_in_a_quotation_is_marked(assistant: Assistant) -> None:
    answer = assistant.ask("tư liệu về Đảng bộ tỉnh đoàn kết")

    assert "“Xây dựng Đảng bộ tinh [đúng: tỉnh] đoàn kết" in answer.text
    assert any("Đảng bộ tinh đoàn kết" in one.quote for one in answer.citations)


def test_figures_that_are_wanted_are_those_beside_a_subject_or_under_its_heading(assistant: Assistant) -> None:
    said = quotes(assistant.ask("dẫn chứng số liệu về nông thôn mới").text)
    beside = quotes(assistant.ask("tư liệu về tinh giản biên chế có số liệu").text)
    headed = quotes(assistant.ask("kỷ luật kỷ cương trong cải cách hành chính, lấy dẫn chứng số liệu").text)

    assert len(said) == 1
    assert "81,5%" in said[0]
    assert any("giảm ít nhất 5% biên chế" in one for one in beside)
    assert any("từ 5% hồ sơ trễ hạn trở lên" in one for one in headed)
    assert quotes(assistant.ask("dẫn chứng số liệu về du lịch").text)  # without any figure
