"""The turn before fills what a question leaves out; a new topic inherits nothing."""

import pytest

from assistant.service import Assistant
from assistant.understanding.followup import complete
from assistant.understanding.joints import split_question
from assistant.understanding.leaning import goes_on
from assistant.understanding.parts import lean_on
from assistant.understanding.pointing import points_at_document, points_at_section

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"
TOWN = "Thị xã Ninh Hòa được định hướng là đô thị gì?"
UNITS = "đến 2025 phải cắt bao nhiêu đơn vị sự nghiệp"
GROWTH = "Tăng trưởng GRDP giai đoạn 2021-2025 là bao nhiêu?"


@pytest.mark.parametrize(
    ("question", "history", "says", "section"),
    [
        ("Còn đến năm 2025 thì sao?", [GRDP], "104 triệu đồng/người", "II.3.1"),
        ("năm 2025?", [GRDP], "104 triệu đồng/người", "II.3.1"),
        pytest.param(
            "con nam 2025 thi sao",
            [GRDP],
            "104 triệu đồng/người",
            "II.3.1",
        ),
        ("thế 5 năm trước đó là bao nhiêu", [GRDP], "104 triệu đồng/người", "II.3.1"),
        ("Thế huyện Diên Khánh?", [TOWN], "Huyện Diên Khánh là đô thị sinh thái", "III.2"),
        ("Còn Cam Lâm?", [TOWN, "Thế huyện Diên Khánh?"], "đô thị sân bay hiện đại", "III.2"),
        ("Giai đoạn sau thì sao?", [GROWTH], "8,8%/năm", "II.3.2"),
        ("Ai là người ký văn bản đó?", ["Kết luận 91 nói về vấn đề gì?"], "Nguyễn Hải Ninh", "end"),
        ("Ai ký nghị quyết đó?", ["Mục III.5 của Nghị quyết 09-NQ/TW nói gì?"], "Nguyễn Phú Trọng", "end"),
        ("Mục đó nói gì?", [GRDP], "664 nghìn tỉ đồng", "II.3.2"),
        ("5 năm sau đó chỉ tiêu này thế nào?", ["Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu?"], "70%", "II.3.2"),
        ("rồi hướng phát triển khu này ra sao", ["Vân Phong: mặt được và mặt chưa được"], "Đầu tư đồng bộ", "III.2"),
        ("Còn hạn chế thì sao?", ["Kết luận 91 đánh giá kết quả 5 năm ra sao?"], "Cá nhân người đứng đầu", "0"),
        ("còn giai đoạn 2026-2030?", ["Các chỉ tiêu giai đoạn 2021-2025 là gì?"], "664 nghìn tỉ đồng", "II.3.2"),
        ("hạn chế thì sao", ["Khu kinh tế Vân Phong có nhiệm vụ gì"], "Vân Phong phát triển chưa tương", "I"),
        ("giải pháp là gì", ["du lịch còn hạn chế gì"], "sản phẩm du lịch", "III.2"),
        ("thế giải pháp để khắc phục là gì", ["du lịch còn hạn chế gì"], "sản phẩm du lịch", "III.2"),
        ("giải pháp", ["du lịch còn hạn chế gì"], "sản phẩm du lịch", "III.2"),
        (
            "giải pháp cho nó",
            ["Hạn chế của tỉnh Khánh Hòa là gì?", "nguyên nhân?"],
            "NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU",
            "III",
        ),
        ("giải pháp", ["Hạn chế của tỉnh là gì?"], "Kết luận số 91-KL/TU, Mục II: NHIỆM VỤ VÀ GIẢI PHÁP", "III"),
        ("bao giờ xong", ["Tỉnh phải giảm bao nhiêu biên chế?"], "Giai đoạn 2022 - 2026", "II.4"),
        ("khi nào hoàn thành", ["Tỉnh phải giảm bao nhiêu biên chế?"], "Giai đoạn 2022 - 2026", "II.4"),
        ("còn biên chế viên chức thì sao?", [UNITS], "10% biên chế viên chức", "II.4"),  # of a time of its own
        ("Thế còn đến năm 2025?", ["", "   ", GRDP], "104 triệu đồng/người", "II.3.1"),
    ],
)
def test_the_turn_before_fills_what_is_left_out(
    assistant: Assistant, question: str, history: list[str], says: str, section: str
) -> None:
    answer = assistant.ask(question, history)

    assert says in answer.text
    assert answer.citations[0].section == section


def test_a_followup_without_an_answer_is_refused_by_name(assistant: Assistant) -> None:
    answer = assistant.ask("Còn năm 2035 thì sao?", [GRDP])

    assert answer.refused
    assert "Không thấy nội dung này cho năm 2035" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Thời tiết hôm nay?",
        "Dân số Nha Trang là bao nhiêu?",
        "Giá vàng bao nhiêu?",
        "Công thức nấu phở?",
        "Ai phát minh ra bóng đèn?",
        "Tỉ lệ thất nghiệp là bao nhiêu?",
    ],
)
def test_a_new_topic_that_no_text_holds_does_not_get_the_answer_before(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question, [GRDP])

    assert answer.refused
    assert "189" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Ai ký Kết luận 91?",
        "Tỉ lệ che phủ rừng năm 2025 là bao nhiêu?",
        "Cơ quan nào chủ trì theo dõi, giám sát việc thực hiện Nghị quyết 09?",
        "Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?",
        "Thành phố Cam Ranh là đô thị gì?",
    ],
)
def test_a_whole_question_is_answered_as_without_history(assistant: Assistant, question: str) -> None:
    alone, after = assistant.ask(question), assistant.ask(question, [GRDP, TOWN])

    assert after.text == alone.text
    assert after.citations == alone.citations


@pytest.mark.parametrize(
    ("question", "leans"),
    [
        ("Còn đến năm 2025 thì sao?", True),
        ("Đến năm 2025?", True),
        ("Cam Lâm?", True),
        ("Ai ký văn bản đó?", True),
        ("Mục này nói gì?", True),
        ("Giai đoạn sau?", True),
        (GRDP, False),
        (TOWN, False),
        ("Ai ký Nghị quyết 09?", False),
    ],
)
def test_what_leans_on_the_turn_before_is_told_by_its_words(question: str, leans: bool, read) -> None:  # type: ignore[no-untyped-def]
    assert goes_on(read(question)) is leans


def test_pointers_point_at_documents_or_sections() -> None:
    assert points_at_document("ai ký văn bản đó")
    assert points_at_document("nghị quyết này nói gì")
    assert points_at_document("sở y tế làm gì theo thông báo này")
    assert points_at_document("quy chế đó có mấy chương")
    assert not points_at_document("ai ký nghị quyết 09")
    assert points_at_section("mục đó nói gì")
    assert not points_at_section("mục ii nói gì")


def test_a_year_takes_the_place_of_a_year_and_a_name_of_a_name(read) -> None:  # type: ignore[no-untyped-def]
    later = complete(read("Còn năm 2025 thì sao?"), read(GRDP), None)
    elsewhere = complete(read("Thế huyện Diên Khánh?"), read(TOWN), None)

    assert later.times == (("2025",),)
    assert later.kind == "number"
    assert [term.phrase for term in later.terms] == [term.phrase for term in read(GRDP).terms]
    phrases = [term.phrase for term in elsewhere.terms]
    assert "diên khánh" in phrases
    assert "ninh hòa" not in phrases


def test_the_document_pointed_at_is_that_of_the_answer_before(read) -> None:  # type: ignore[no-untyped-def]
    asked = complete(read("Ai ký văn bản đó?"), read("PAPI là gì?"), ("91-KL/TU", "I"))

    assert asked.named.documents == ("91-KL/TU",)
    assert asked.meta == "signer"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ai ký Nghị quyết 09 và ai ký Kết luận 91?", ["Ai ký Nghị quyết 09", "ai ký Kết luận 91?"]),
        ("Tỉ lệ đô thị hóa và tỉ lệ nghèo là bao nhiêu?", ["Tỉ lệ đô thị hóa và tỉ lệ nghèo là bao nhiêu?"]),
        ("Ai ký?", ["Ai ký?"]),
        ("Nghị quyết 09 ký ngày nào ai ký?", ["Nghị quyết 09 ký ngày nào", "ai ký?"]),
        ("Nghị quyết 09 ai ký ban hành ngày nào", ["Nghị quyết 09 ai ký", "ban hành ngày nào"]),
        ("Nghị quyết 09 ai ký ngày nào", ["Nghị quyết 09 ai ký", "ngày nào"]),
        ("Nghị quyết 09 ký ban hành ngày nào", ["Nghị quyết 09 ký ban hành ngày nào"]),
        ("", [""]),
    ],
)
def test_a_question_is_split_where_each_part_asks(text: str, parts: list[str]) -> None:
    assert split_question(text, lambda _: False) == parts


def test_a_later_part_leans_on_the_part_before(read) -> None:  # type: ignore[no-untyped-def]
    leaning = lean_on(read("tỉ lệ đô thị hóa là bao nhiêu?"), read("GRDP năm 2030 là bao nhiêu?"))

    assert leaning.times == (("2030",),)
    assert [term.phrase for term in leaning.terms] == ["tỉ lệ đô thị hóa"]
    assert "grdp" in [term.phrase for term in leaning.soft]


def test_then_is_the_time_of_the_turn_before(assistant: Assistant) -> None:
    answer = assistant.ask("còn GDP đầu người lúc đó?", ["Tầm nhìn 2045 Khánh Hòa sẽ thế nào?"])

    assert answer.refused
    assert "2045" in answer.text


@pytest.mark.parametrize(
    ("question", "history", "told", "untold"),
    [
        ("còn kết quả đạt được", ["Nguyên nhân hạn chế của tỉnh", "hạn chế cụ thể là gì"], "Kết quả (", "Hạn chế, yếu"),
        ("Còn hạn chế thì sao?", ["Kết luận 91 đánh giá kết quả 5 năm ra sao?"], "Hạn chế, yếu", "Kết quả ("),
        ("còn hạn chế và nguyên nhân?", ["kết quả về du lịch"], "Du lịch phát triển chưa bền vững", "Quy mô kinh tế"),
    ],
)
def test_a_follow_up_is_of_the_sides_that_it_names(
    question: str, history: list[str], told: str, untold: str, assistant: Assistant
) -> None:
    text = assistant.ask(question, history).text

    assert told in text
    assert untold not in text


@pytest.mark.parametrize("typed", ["du lịch thì sao", "du lịch thì sao?", "còn du lịch thì sao?"])
def test_another_thing_that_has_no_such_figure_is_told_as_a_subject(typed: str, assistant: Assistant) -> None:
    answer = assistant.ask(typed, ["GRDP 2025 bao nhiêu"])

    assert not answer.refused
    assert "Du lịch" in answer.text


def test_a_text_that_is_asked_of_next_is_asked_the_same(assistant: Assistant) -> None:
    answer = assistant.ask("Kết luận 91 nói gì về du lịch? Nghị quyết 09 thì sao?")

    assert "Du lịch trở thành ngành kinh tế mũi nhọn" in answer.text
