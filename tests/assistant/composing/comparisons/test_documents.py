"""Two texts on one subject, and as wholes."""

from pathlib import Path

from assistant.composing.comparisons.documents import compose_crossdoc
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.subjects import Subject
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, term


def test_two_documents_on_one_subject_stand_side_by_side(assistant: Assistant) -> None:
    answer = assistant.ask("Hai văn bản nói về bảo vệ cán bộ dám nghĩ dám làm giống và khác nhau chỗ nào?")

    assert {(one.document, one.section) for one in answer.citations} >= {("09-NQ/TW", "III.10"), ("91-KL/TU", "II.5")}
    assert "“dám làm, dám chịu trách nhiệm”" in answer.text


def test_two_documents_compared_as_wholes_stand_beside_each_other_in_each_thing(assistant: Assistant) -> None:
    for question in ("So sánh hai văn bản", "Nghị quyết 09 với Kết luận 91 khác nhau gì?"):
        answer = assistant.ask(question)
        heads = [line for line in answer.text.splitlines() if line.endswith(":") and not line.startswith("-")]

        assert heads == [
            "Cơ quan ban hành:", "Ngày ban hành:", "Nội dung:", "Mục tiêu:", "Nhiệm vụ, giải pháp:",
            "Kết luận số 91-KL/TU dẫn lại Nghị quyết số 09-NQ/TW:",
        ]  # fmt: skip
        assert "- Bộ Chính trị ban hành Nghị quyết số 09-NQ/TW" in answer.text
        assert "- Kết luận số 91-KL/TU được ban hành ngày 18 tháng 10 năm 2022" in answer.text


def test_each_of_several_subjects_is_told(assistant: Assistant) -> None:
    text = assistant.ask("Giáo dục và nguồn nhân lực chất lượng cao, cả hai văn bản, xếp cạnh nhau").text

    assert "Đổi mới mạnh mẽ, toàn diện giáo dục" in text
    assert "nguồn nhân lực chất lượng cao chưa đáp ứng" in text
    assert "thu hút nhân lực chất lượng cao" in text


def test_a_document_that_is_itself_on_the_subject_gives_what_it_sets(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh hai văn bản về cải cách hành chính")
    sections = {one.section for one in answer.citations if one.document == "91-KL/TU"}

    assert {f"II.{number}" for number in range(1, 9)} <= sections
    assert any(one.document == "09-NQ/TW" for one in answer.citations)
    assert "“công tác cải cách hành chính”" not in answer.text  # the subject itself is no news


def test_an_aspect_of_which_one_text_says_nothing_is_told_of_the_other(assistant: Assistant) -> None:
    text = assistant.ask("So sánh hai văn bản về du lịch").text

    assert text.startswith("Nghị quyết số 09-NQ/TW:")
    assert "Du lịch phát triển chưa bền vững" in text
    assert text.endswith("Kết luận số 91-KL/TU: chưa thấy ý nào nói riêng về nội dung này.")
    assert "Cơ quan ban hành" not in text


def test_an_aspect_that_speaks_of_itself_in_other_words_is_found(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh Nghị quyết 09 và Kết luận 91 về chế tài")

    assert "không được xếp loại hoàn thành tốt nhiệm vụ" in answer.text
    assert "II.8" in {one.section for one in answer.citations}


def test_an_aspect_of_which_no_text_says_anything_is_not_told_of_the_wholes(assistant: Assistant) -> None:
    text = assistant.ask("So sánh hai văn bản về bóng đá nữ").text

    assert text.startswith("Chưa tìm thấy câu trả lời chắc chắn về nội dung này")
    assert "Cơ quan ban hành" not in text


def test_a_part_that_is_named_is_told_as_that_part(assistant: Assistant) -> None:
    sections = {one.section for one in assistant.ask("So sánh hai văn bản về tổ chức thực hiện").citations}

    assert {one.split(".")[0] for one in sections} == {"IV", "III"}


def test_what_is_said_of_any_part_makes_it_no_other(assistant: Assistant) -> None:
    text = assistant.ask("So sánh mục tiêu tổng quát của hai văn bản").text

    assert "Khánh Hoà là thành phố trực thuộc Trung ương" in text
    assert "Xây dựng bộ máy chính quyền tỉnh Khánh Hòa chuyên nghiệp" in text


def test_words_that_only_name_the_subject_are_nothing_in_common(assistant: Assistant) -> None:
    said = assistant.ask("So sánh hai văn bản về CCHC").text.partition("Cùng nêu:")[2].splitlines()[0]

    assert "cải thiện môi trường đầu tư, kinh doanh" in said
    assert "cải cách hành chính" not in said


def test_three_documents_stand_beside_each_other(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("CHỈ THỊ\ncủa Ban Bí thư\nSố 5-CT/TW\n\n1. Phát triển du lịch biển bền vững.\n", encoding="utf-8")
    more = Corpus((*corpus.documents, read_document(path)))
    named = Named(documents=tuple(more.by_number))
    subject = Subject("du lịch", (term("du lịch"),))
    question = asked(Kind.CROSSDOC, "du lịch", text="so sánh ba văn bản về du lịch", named=named, subjects=(subject,))

    draft = compose_crossdoc(question, (), more)

    assert draft is not None
    assert len([one for one in draft.statements if not one.supports]) == 3
    assert any("du lịch biển bền vững" in one.text for one in draft.statements)


def test_a_word_of_a_title_alone_makes_no_document_on_a_subject(assistant: Assistant) -> None:
    text = assistant.ask("xây dựng Đảng trong hai văn bản giống và khác nhau thế nào").text

    assert "GRDP" not in text
    assert "xây dựng, chỉnh đốn Đảng" in text


def test_sides_of_an_assessment_are_compared_whole_and_no_other(assistant: Assistant) -> None:
    text = assistant.ask("So sánh đánh giá hạn chế ở hai văn bản").text

    assert "Kết quả (" not in text
    assert "Khu kinh tế Vân Phong phát triển chưa tương xứng" in text
    assert "Cá nhân người đứng đầu của một số cấp ủy đảng" in text


def test_a_part_on_a_subject_is_compared_on_the_subject(assistant: Assistant) -> None:
    text = assistant.ask("So sánh mục tiêu du lịch của hai văn bản").text

    assert "trung tâm dịch vụ, du lịch biển quốc tế" in text
    assert "Cơ quan ban hành" not in text
    assert text.endswith("Kết luận số 91-KL/TU: chưa thấy ý nào nói riêng về nội dung này.")


def test_the_section_on_the_subject_is_named_though_it_says_it_otherwise(assistant: Assistant) -> None:
    text = assistant.ask("So sánh nội dung cải cách hành chính trong NQ09 và KL91").text

    assert "- Mục III, khoản 6: Thu hút và sử dụng hiệu quả các nguồn lực" in text


def test_the_headings_of_one_number_are_told_of_each_document(assistant: Assistant) -> None:
    text = assistant.ask("Điểm giống nhau giữa nhóm giải pháp thứ nhất của NQ 09 và của KL 91").text

    heads = [line for line in text.splitlines() if ", Mục " in line]
    assert heads[0].startswith("Nghị quyết số 09-NQ/TW, Mục III, khoản 1: ")
    assert heads[1].startswith("Kết luận số 91-KL/TU, Mục II, khoản 1: ")
    assert text.count("\n- ") == 4


def test_goals_of_one_time_are_set_beside_each_other_without_those_of_others(assistant: Assistant) -> None:
    text = assistant.ask("so sánh mục tiêu 2030 của hai văn bản").text

    assert "Mục tiêu đến năm 2030" in text
    assert "Kết luận số 91-KL/TU:" in text
    assert "2045" not in text.partition("Kết luận số 91-KL/TU:")[0]
    assert "7,1%" not in text
