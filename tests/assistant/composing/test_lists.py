"""Lists and sections: complete, in the text's order, with their lead-in."""

from pathlib import Path

import pytest

from assistant.composing.lists import compose_list, compose_parts
from assistant.composing.sections import compose_section
from assistant.evidence.clauses import passage_clauses
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.model import Document
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, evidence, passage, said, term


def test_numbered_parts_are_listed_in_order_with_their_lead(assistant: Assistant) -> None:
    lines = assistant.ask("Phát triển mạnh kinh tế biển theo những hướng nào?").text.splitlines()

    assert lines[0] == "Phát triển mạnh kinh tế biển theo hướng: [1]"
    assert [line[:3] for line in lines[1:]] == ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]
    assert lines[1] == "(1) Dịch vụ, du lịch biển chất lượng cao [2]."
    assert lines[6] == "(6) Thành lập Trung tâm nghiên cứu quốc gia về công nghệ đại dương [7]."


def test_a_short_list_is_complete(assistant: Assistant) -> None:
    text = assistant.ask("Phát triển mạnh kinh tế biển theo những hướng nào?").text

    assert "năng lượng tái tạo và các ngành kinh tế biển mới" in text


def test_a_sentence_that_enumerates_is_the_list(assistant: Assistant) -> None:
    text = assistant.ask("Các chỉ số nào của tỉnh được cải thiện?").text

    for name in ("PAR Index", "PCI", "PAPI", "ICT Index", "DTI"):
        assert name in text


def test_only_the_parts_that_hold_the_thing_asked_for_are_listed(assistant: Assistant) -> None:
    text = assistant.ask("Những tuyến cao tốc nào cần hoàn thành?").text

    assert "Vân Phong - Nha Trang" in text
    assert "Khánh Hòa - Buôn Ma Thuột" in text
    assert "Hầm Đèo Cả" not in text


def test_causes_follow_their_colon(assistant: Assistant) -> None:
    answer = assistant.ask("Vì sao Khánh Hòa còn hạn chế, yếu kém?")

    assert answer.text.startswith("Hạn chế, yếu kém nêu trên là do: [1]\n- Công tác quán triệt")
    assert "Chất lượng quy hoạch chưa cao" in answer.text
    assert {one.section for one in answer.citations} == {"I"}


def test_what_a_body_has_to_do_is_its_paragraph(assistant: Assistant) -> None:
    assert assistant.ask("Ban Kinh tế Trung ương có nhiệm vụ gì?").text == (
        "Ban Kinh tế Trung ương chủ trì, phối hợp với các cơ quan liên quan thường xuyên theo dõi, giám sát, "
        "kiểm tra, đôn đốc việc triển khai thực hiện Nghị quyết; định kỳ sơ kết, tổng kết, báo cáo Bộ Chính trị, "
        "Ban Bí thư [1]."
    )


def test_a_section_is_its_heading_and_its_points(assistant: Assistant) -> None:
    answer = assistant.ask("Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?")
    lines = answer.text.splitlines()

    assert lines[0].startswith("Nghị quyết số 09-NQ/TW, Mục III, khoản 5: Tăng cường hợp tác, liên kết")
    assert lines[1].startswith("- Đẩy mạnh liên kết phát triển khu vực Bắc Khánh Hoà")
    assert lines[2].startswith("- Tích cực, chủ động mở rộng, nâng tầm quan hệ")
    assert len(lines) == 3
    assert {one.section for one in answer.citations} == {"III.5"}


def test_a_part_is_the_headings_beneath_it(resolution: Document) -> None:
    draft = compose_section(resolution, resolution.sections["III"])

    assert len(draft.statements) == 1 + 10  # its heading, and khoản 1 to 10
    assert [one.supports[0].section for one in draft.statements[1:]] == [f"III.{number}" for number in range(1, 11)]
    assert draft.statements[1].text.startswith("Thống nhất nhận thức")  # a misprint of the source, mended


@pytest.mark.parametrize("limit", [0, 1, 40, 400, 10_000])
def test_every_section_can_be_told_at_any_length(limit: int, resolution: Document, conclusion: Document) -> None:
    for document in (resolution, conclusion):
        for section in document.sections.values():
            draft = compose_section(document, section, limit)
            assert all(one.text for one in draft.statements)
            assert all(place.start < place.end for one in draft.statements for place in one.supports)


def test_a_long_section_stays_within_its_words(assistant: Assistant) -> None:
    assert len(assistant.ask("Mục III của Nghị quyết 09-NQ/TW nói về nội dung gì?").text.split()) <= 450


PARTS = passage("Phát triển theo hướng: (1) Cảng Nam Vân. (2) Đường sắt đôi. (3) Cảng Bắc Vân.")


def parts(text: str, *phrases: str) -> list[str] | None:
    draft = compose_parts(asked(Kind.LIST, *phrases, text=text), evidence(passage_clauses(PARTS)[0]))
    return [one.prefix + one.text for one in draft.statements] if draft else None


def test_all_parts_are_listed_under_their_lead() -> None:
    assert parts("theo những hướng nào", "hướng") == [
        "Phát triển theo hướng:",
        "(1) Cảng Nam Vân.",
        "(2) Đường sắt đôi.",
        "(3) Cảng Bắc Vân.",
    ]


def test_of_a_noun_that_only_some_parts_have_these_are_listed() -> None:
    assert parts("những đường sắt nào", "hướng") == ["Phát triển theo hướng:", "(2) Đường sắt đôi."]


def test_a_passage_without_parts_has_none_to_list() -> None:
    draft = compose_parts(asked(Kind.LIST, "rừng"), evidence("Trồng rừng."))

    assert draft is None


def test_a_sentence_that_goes_through_members_is_told_to_the_last(assistant: Assistant) -> None:
    question = "liệt kê vai trò từng huyện, thị, thành phố trong quy hoạch không gian đô thị"

    text = assistant.ask(question).text

    assert text.endswith("là pháo đài vững chắc bảo vệ chủ quyền biển, đảo của Tổ quốc [7].")


def test_the_ties_of_one_verb_are_told_together(tmp_path: Path) -> None:
    text = "Tăng cường phối hợp giữa Sở A, Sở B; giữa Sở A với các xã; giữa các xã với nhau trong mọi việc."
    path = tmp_path / "a.txt"
    path.write_text(f"KẾ HOẠCH\nvề phối hợp\n\nI. NHIỆM VỤ\n\n{text}\n", encoding="utf-8")
    document = read_document(path)
    best = evidence(said(document, "giữa Sở A với các xã"))
    draft = compose_list(asked(Kind.LIST, term("sở a", is_name=True)), [best], Corpus((document,)))

    assert [one.text for one in draft.statements] == [text]


@pytest.mark.parametrize(
    "question",
    [
        "những trung tâm nào sẽ được lập mới",
        "Những trung tâm nào được thành lập?",
        "các trung tâm sẽ được thành lập ở Khánh Hoà, kể hết",
        "thành lập những trung tâm gì",
    ],
)
def test_things_named_in_other_paragraphs_too_are_listed_with_them(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    for name in ("Trung tâm Xúc tiến đầu tư", "trung tâm công nghệ phần mềm", "công nghệ đại dương"):
        assert name in text


def test_what_an_assessment_names_is_not_listed_with_what_is_to_be(assistant: Assistant) -> None:
    assert "thứ bậc vẫn còn thấp" not in assistant.ask("Các chỉ số nào phải cải thiện?").text


def test_what_is_found_wanting_is_no_list_of_what_is_to_be(assistant: Assistant) -> None:
    text = assistant.ask("Tỉnh phải cải thiện những chỉ số nào về cải cách hành chính và quản trị?").text

    assert "PAPI" in text
    assert "còn thấp" in assistant.ask("Các chỉ số nào còn thấp?").text  # asked for


def test_paragraphs_that_answer_as_likely_as_the_best_are_listed_too(assistant: Assistant) -> None:
    text = assistant.ask("liệt kê mọi trường hợp không được xếp loại tốt").text

    for whose in ("từ 5% hồ sơ trễ hạn", "Cán bộ, công chức, viên chức có từ 10%", "Người đứng đầu các cơ quan"):
        assert whose in text


@pytest.mark.parametrize("question", ["những gì người đứng đầu có thể bị xử lý", "người đứng đầu bị xử lý ra sao"])
def test_what_is_done_to_those_who_fail_is_told_in_the_texts_own_words(assistant: Assistant, question: str) -> None:
    assert "đưa ra khỏi quy hoạch, điều chuyển, thay thế" in assistant.ask(question).text


def test_a_list_of_which_some_parts_are_told_is_not_counted(assistant: Assistant) -> None:
    text = assistant.ask("Vùng trọng điểm phát triển của tỉnh gồm mấy vùng?").text

    assert "3 vùng trọng điểm" in text
    assert "trợ lý đếm" not in text


def test_the_parts_that_are_left_out_of_a_list_are_known() -> None:
    draft = compose_parts(asked(Kind.LIST, "hướng", text="những đường sắt nào"), evidence(passage_clauses(PARTS)[0]))

    assert draft is not None
    assert [PARTS.text[one.start : one.end].strip() for one in draft.more] == ["Cảng Nam Vân.", "Cảng Bắc Vân."]
