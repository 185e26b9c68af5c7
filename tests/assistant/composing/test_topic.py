"""All that the texts say of a subject, and the passages to use."""

import re

import pytest

from assistant.service import Assistant


def test_what_is_said_of_a_place_stands_under_what_each_passage_is(assistant: Assistant) -> None:
    answer = assistant.ask("Trường Sa")
    heads = [line for line in answer.text.splitlines() if line.endswith(":")]

    assert heads == ["Quan điểm:", "Nhiệm vụ, giải pháp:"]
    assert {one.section for one in answer.citations} >= {"II.1", "III.2", "III.4", "III.6", "III.9"}
    assert "là pháo đài vững chắc bảo vệ chủ quyền của Tổ quốc" in answer.text


def test_every_point_of_a_subject_is_cited(assistant: Assistant) -> None:
    lines = [line for line in assistant.ask("Nghị quyết nói gì về du lịch?").text.splitlines() if line.startswith("- ")]

    assert len(lines) > 4
    assert all(re.search(r"\[\d+\]", line) for line in lines)


def test_what_is_to_be_is_told_without_what_was_reached(assistant: Assistant) -> None:
    text = assistant.ask("định hướng phát triển du lịch").text

    assert text.startswith("Quan điểm:")
    assert "Đánh giá" not in text


def test_a_clause_of_what_is_to_be_stands_before_a_shortcoming(assistant: Assistant) -> None:
    for question in ("Vân Phong được định hướng ra sao", "Khu kinh tế Vân Phong phát triển theo hướng nào"):
        answer = assistant.ask(question)
        assert answer.citations[0].section == "III.6"
        assert "I" not in {one.section for one in answer.citations}


def test_the_tasks_of_a_branch_are_those_under_its_heading(assistant: Assistant) -> None:
    answer = assistant.ask("ngành y tế tỉnh được giao gì")

    assert {one.section for one in answer.citations} == {"III.7"}
    assert "Bệnh viện Ung bướu" in answer.text


def test_what_is_to_be_done_is_told_without_what_is(assistant: Assistant) -> None:
    assert "Đánh giá" not in assistant.ask("tỉnh phải làm gì để thu hút nhà đầu tư").text


@pytest.mark.parametrize("question", ["Cán bộ, công chức", "Tất cả những gì nghị quyết nói về quốc phòng, an ninh"])
def test_what_has_no_room_is_counted_with_its_places(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert len(answer.text.split()) <= 500
    assert re.search(r"Còn \d+ ý khác: (?:Nghị quyết|Kết luận) số", answer.text)


def test_what_names_a_subject_among_others_is_told_before_what_is_only_near(assistant: Assistant) -> None:
    answer = assistant.ask("tôn giáo")

    assert {one.section for one in answer.citations} == {"I", "III.7"}
    assert "đào tạo và dạy nghề" not in answer.text  # of the section, and of another matter


def test_only_the_document_that_is_named_is_asked(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 nói gì về chuyển đổi số?")

    assert {one.document for one in answer.citations} == {"91-KL/TU"}


@pytest.mark.parametrize("question", ["Nghị quyết 09 nói gì về điện hạt nhân?"])
def test_of_what_no_text_speaks_nothing_is_gathered(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused


def test_material_is_quoted_with_its_citation(assistant: Assistant) -> None:
    answer = assistant.ask("Gom tư liệu về khát vọng vươn lên để viết diễn văn")
    lines = answer.text.splitlines()

    assert lines[0] == "Các đoạn có thể dẫn:"
    assert all(re.fullmatch(r"- “.+” \((?:Nghị quyết|Kết luận) số .+\) \[\d+\]\.", line) for line in lines[1:])
    assert any("ý thức tự lực, tự cường và khát vọng vươn lên" in line for line in lines)


def test_a_part_that_is_named_keeps_a_subject_to_it(assistant: Assistant) -> None:
    assert heads(assistant, "mục tiêu về giảm nghèo") == ["Mục tiêu:"]
    assert heads(assistant, "quan điểm về bảo vệ môi trường") == ["Quan điểm:"]
    assert heads(assistant, "giải pháp phát triển du lịch") == ["Nhiệm vụ, giải pháp:"]


def test_a_place_that_only_stands_beside_has_no_goal(assistant: Assistant) -> None:
    answer = assistant.ask("mục tiêu của tỉnh Ninh Thuận")

    assert answer.refused
    assert answer.text.startswith("Chưa thấy mục tiêu nào về nội dung này; đoạn có nhắc đến là:")
    assert not assistant.ask("mục tiêu của Cam Lâm").refused  # what it is to become is its goal


def test_figures_of_a_subject_are_its_points_with_a_figure(assistant: Assistant) -> None:
    answer = assistant.ask("các con số cần đưa lên slide về hồ sơ trễ hạn")
    lines = [line for line in answer.text.splitlines() if line.startswith("- ")]

    assert "10% hồ sơ trễ hạn" in answer.text
    assert lines
    assert all(re.search(r"\d+ ?%|\d+ (?:năm|lần)", line) for line in lines)
    assert assistant.ask("số liệu về du lịch").text.startswith("Chưa thấy con số nào về nội dung này; văn bản nêu:")


def test_a_quoted_phrase_is_found_where_it_stands_and_nowhere_else(assistant: Assistant) -> None:
    answer = assistant.ask("Cụm từ 'đô thị thông minh, bền vững, bản sắc' xuất hiện ở những chỗ nào")
    lines = [line for line in answer.text.splitlines() if line.startswith("- ")]

    assert {("09-NQ/TW", "II.2"), ("09-NQ/TW", "II.4"), ("09-NQ/TW", "III.1"), ("91-KL/TU", "I")} <= {
        (one.document, one.section) for one in answer.citations
    }
    assert all("thông minh, bền vững, bản sắc" in line for line in lines)


def heads(assistant: Assistant, question: str) -> list[str]:
    return [line for line in assistant.ask(question).text.splitlines() if line.endswith(":")]


def test_a_clause_is_told_with_what_only_goes_on_with_it(assistant: Assistant) -> None:
    text = assistant.ask("Nội dung nào về Trường Sa trong nghị quyết 09").text

    assert "trên biển của cả nước; khu vực phòng thủ vững chắc, góp phần bảo vệ chủ quyền biển, đảo" in text


def test_of_so_many_points_the_strongest_are_told(assistant: Assistant) -> None:
    text = assistant.ask("nêu 2 ý về Trường Sa").text

    assert text.count("\n- ") == 2
    assert "Đẩy mạnh xây dựng và phát triển huyện đảo Trường Sa" in text
    assert "Còn" not in text


def test_of_several_subjects_only_what_says_one_of_them_is_told(assistant: Assistant) -> None:
    text = assistant.ask("chính sách với người nghèo, người có công, dân tộc tôn giáo").text

    for said in ("ưu đãi người có công", "trợ giúp cho hộ nghèo", "chính sách dân tộc, tôn giáo"):
        assert said in text, said
    for other in ("tinh giản biên chế", "khí nhà kính", "55/2022/QH15", "chuyên gia", "khu công nghệ cao", "dạy nghề"):
        assert other not in text, other


def test_the_section_whose_heading_is_the_subject_comes_first_and_whole(assistant: Assistant) -> None:
    answer = assistant.ask("phần xây dựng Đảng có gì")
    first = answer.text.split("\n\n")[0]

    assert [one.section for one in answer.citations][:2] == ["III.10", "III.10"]
    for said in ("Xây dựng Đảng bộ tỉnh đoàn kết", "xây dựng đội ngũ cán bộ các cấp", "công tác dân vận"):
        assert said in first, said
    assert "công nghệ thông tin" not in answer.text  # which only names bodies of the Party


def test_what_the_reader_finds_as_good_as_the_best_is_told_however_long(assistant: Assistant) -> None:
    text = assistant.ask("liên kết vùng: với tỉnh nào, lấy gì làm nền tảng").text

    assert "Lấy thành phố Nha Trang, Khu Kinh tế Vân Phong" in text
    assert "làm nền tảng để phối hợp" in text
    assert "Nam Phú Yên và Đăk Lăk" in text


def test_what_names_a_subject_among_others_gives_way_to_the_section_on_it(assistant: Assistant) -> None:
    text = assistant.ask("nêu giải pháp về giáo dục và y tế").text

    assert "- Lấy thành phố Nha Trang" not in text  # which lists both
    assert "hỗ trợ phòng, chống dịch bệnh" not in text
    for said in ("Đổi mới mạnh mẽ, toàn diện giáo dục", "y tế dự phòng, y tế cơ sở", "Còn"):
        assert said in text, said


def test_of_several_subjects_what_is_as_good_as_their_points_is_told(assistant: Assistant) -> None:
    assert "III.5" in {one.section for one in assistant.ask("hợp tác với Tây Nguyên: làm những gì").citations}


@pytest.mark.parametrize("asks", ["mục về đô thị có gì", "phần về đô thị gồm những gì"])
def test_a_part_on_a_subject_is_all_of_it(assistant: Assistant, asks: str) -> None:
    sections = {one.section for one in assistant.ask(asks).citations}
    assert sections >= {"I", "II.2", "III.2"}  # how it is, what it is to be, what to do


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("cải cách công vụ", "II.5"),
        ("cải cách thể chế", "II.2"),
        ("cải cách bộ máy", "II.4"),
        ("tài chính công", "II.6"),
    ],
)
def test_what_the_first_clause_of_a_heading_is_of_is_told_from_its_section(
    assistant: Assistant, question: str, section: str
) -> None:
    answer = assistant.ask(question)

    assert (answer.citations[0].document, answer.citations[0].section) == ("91-KL/TU", section)
    assert "Chưa thấy" not in answer.text


def test_the_sentence_that_is_of_the_subject_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("trình bày nhiệm vụ phát triển nguồn nhân lực trong NQ 09").text

    assert "dạy nghề; củng cố và nâng cao chất lượng đào tạo của các trường đại học" in text


def test_clauses_of_a_sentence_on_other_things_are_told_alone(assistant: Assistant) -> None:
    assert "- … huyện Vạn Ninh trở thành đô thị du lịch biển cao cấp… " in assistant.ask("du lịch").text


def test_a_body_that_leads_to_what_is_said_is_named_once(assistant: Assistant) -> None:
    (line,) = [one for one in assistant.ask("cơ chế đặc thù").text.splitlines() if "Chính phủ" in one]

    assert line.startswith("- Ban cán sự đảng Chính phủ chỉ đạo: Xây dựng, thí điểm")


def test_of_so_many_points_those_come_first_that_say_the_subject_as_one(assistant: Assistant) -> None:
    text = assistant.ask("tóm 4 ý chính về phát triển kinh tế biển").text

    assert "Phát triển mạnh kinh tế biển theo hướng:" in text
    assert "kinh tế biển là nền tảng" in text


def test_what_is_wanted_in_full_has_all_that_says_its_subject(assistant: Assistant) -> None:
    text = assistant.ask("trường sa được định hướng ra sao, cho mình đầy đủ").text

    for words in ("trung tâm kinh tế", "Bến cảng huyện đảo Trường Sa", "cảng cá huyện đảo Trường Sa", "ngư nghiệp"):
        assert words in text
    assert "ý khác" not in text


def test_the_end_of_a_sentence_is_not_told_alone(assistant: Assistant) -> None:
    text = assistant.ask("quan hệ hợp tác với Đắk Lắk, Phú Yên").text

    assert "Nam Phú Yên và Đăk Lăk - Khánh Hoà" in text
    assert "phòng, chống dịch bệnh" not in text


def test_what_is_to_be_done_of_a_subject_is_no_assessment(assistant: Assistant) -> None:
    text = assistant.ask("liệt kê những việc phải làm về y tế").text

    assert "hoàn thành và đưa vào hoạt động các Bệnh viện Ung bướu" in text
    assert "Đánh giá" not in text


def test_what_only_goes_with_a_subject_is_left_where_several_sentences_say_it(assistant: Assistant) -> None:
    text = assistant.ask("bài phát biểu ngắn về kinh tế biển Khánh Hòa").text

    assert "kinh tế biển là nền tảng" in text
    assert "Phát triển mạnh kinh tế biển theo hướng: (1)" in text
    assert "Sông Chò" not in text  # of irrigation, which goes with it
    assert "Vạn Ninh" not in text


def test_what_says_one_of_several_subjects_is_beside_the_sentence_that_says_each(assistant: Assistant) -> None:
    text = assistant.ask("kết nối dữ liệu dân cư, đất đai thì văn bản yêu cầu thế nào").text

    assert "Cơ sở dữ liệu quốc gia về dân cư, đăng ký kinh doanh, đất đai" in text
    assert "nguồn lực đất đai" not in text
    assert "nhu cầu sử dụng đất" not in text  # of land, which only goes with one of them
    assert "ý khác: Nghị quyết số 09-NQ/TW, Mục I;" in text


def test_of_fields_each_is_told(assistant: Assistant) -> None:
    text = assistant.ask("tôn giáo và đồng bào dân tộc").text

    assert "vùng có đồng bào dân tộc thiểu số và miền núi" in text
    assert "chính sách dân tộc, tôn giáo" in text
