"""From an understood question to a draft, or to what the texts lack."""

import pytest

from assistant.answering.decision import RULES, Decider
from assistant.service import Assistant
from tests.assistant.conftest import Read


@pytest.mark.parametrize(
    ("question", "composer"),
    [
        ("GRDP bình quân đầu người đến năm 2030 là bao nhiêu?", "facts"),
        ("Ai ký Nghị quyết 09?", "metadata: signer"),
        ("Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?", "section"),
        ("So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030", "comparison"),
        ("Phát triển mạnh kinh tế biển theo những hướng nào?", "parts"),
        ("Nghị quyết nói gì về du lịch?", "topic"),
        ("Gom tư liệu về du lịch", "material"),
        ("du lịch có mục tiêu gì và giải pháp nào", "parts of a subject"),
        ("kết quả, hạn chế và nguyên nhân của công tác cải cách hành chính", "results"),
        ("Tóm tắt Nghị quyết 09", "summary"),
        ("Kết luận 91 kế thừa những gì của Nghị quyết 09?", "taken up"),
        ("Cải cách hành chính đã đạt được kết quả gì?", "results"),
        ("So sánh mục tiêu năm 2025 và năm 2030", "pairs of figures"),
        ("Mục tiêu 2030 và tầm nhìn 2045 khác nhau chỗ nào?", "goals of two times"),
        ("Kinh tế biển phát triển theo hướng nào?", "parts"),
        ("Các chỉ số nào của tỉnh được cải thiện?", "enumeration"),
        ("Vì sao Khánh Hòa còn hạn chế, yếu kém?", "causes"),
        ("Ban Kinh tế Trung ương có nhiệm vụ gì?", "tasks"),
        ("Kết luận 53-KL/TW được nhắc đến ở đâu?", "mentions"),
        ("Kết luận 91 viện dẫn những văn bản nào?", "references"),
        ("“Cà phê doanh nhân” được nêu ở văn bản nào?", "places"),
        ("Quan điểm của Nghị quyết 09 gồm những gì?", "section"),
    ],
)
def test_each_kind_of_question_has_its_composer(decider: Decider, read, question: str, composer: str) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read(question))

    assert decision.lack is None
    assert decision.draft is not None
    assert decision.draft.composer == composer


# A rule, and a question that it decides.
EXAMPLES = [
    ("person who signed", "Bí thư Tỉnh ủy Khánh Hòa là ai?"),
    ("field of a document", "Ai ký Nghị quyết 09?"),
    ("what a figure is of", "354 nghìn tỉ là số gì"),
    ("meaning of a short form", "PCI là viết tắt của gì?"),
    ("definition that no text gives", "thế nào là đô thị thông minh"),
    ("times set", "các mốc thời gian quan trọng trong Kết luận 91"),
    ("section asked for", "Mục III.5 của Nghị quyết 09-NQ/TW nói về nội dung gì?"),
    ("due by a time", "Việc nào phải xong trong năm 2022?"),
    ("outline of a document", "Kết luận 91 gồm bao nhiêu phần và mỗi phần nêu những gì"),
    ("summary", "Tóm tắt Nghị quyết 09"),
    ("heading by its number", "nhiệm vụ số 3 của Nghị quyết 09 là gì"),
    ("headings listed", "Kể tên 10 nhóm nhiệm vụ, giải pháp của Nghị quyết 09"),
    ("part in full", "trích nguyên văn mục tiêu đến năm 2030 của Nghị quyết 09"),
    ("targets that move", "chỉ tiêu nào tăng nhiều nhất"),
    ("targets set out", "Kể các chỉ tiêu đến năm 2030"),
    ("figures of a time", "có số liệu kinh tế nào về giai đoạn 2012 - 2019"),
    ("parts of a subject", "Khu kinh tế Vân Phong: hạn chế ra sao, nhiệm vụ là gì"),
    ("each of several", "Từng huyện có vai trò gì?"),
    ("each body", "Từng cơ quan có trách nhiệm gì trong Nghị quyết 09?"),
    ("tasks of a body", "Ban Kinh tế Trung ương có nhiệm vụ gì?"),
    ("tasks of a branch", "ngành y tế được giao gì"),
    ("way of a name", "Nha Trang phát triển theo hướng gì"),
    ("recipient alone", "Văn phòng Trung ương Đảng có nhiệm vụ gì"),
    ("given to its kind", "Sở Nội vụ được giao việc gì?"),
    ("field asked broadly", "biên phòng cần lưu ý gì?"),
    ("where it is spoken of", "mục nào nói về đất đai?"),
    ("replaced by", "Nghị quyết nào thay thế Nghị quyết 09?"),
    ("what it is", "du lịch giữ vai trò gì"),
    ("thing and name apart", "sáp nhập với Ninh Thuận?"),
    ("group of a list", "trình bày các vùng kinh tế"),
    ("state of things", "an ninh hiện nay thế nào"),
    ("how texts stand to each other", "quan hệ giữa NQ 09, NQ 55 và KL 91"),
    ("part called by its subject", "tóm tắt mục tài chính công"),
    ("all of a subject", "Nghị quyết nói gì về du lịch?"),
    ("who does what", "ai làm gì để thực hiện Nghị quyết 09"),
    ("said of an actor", "người đứng đầu có trách nhiệm gì"),
    ("reason for a document", "vì sao phải có Nghị quyết 09"),
    ("part of a document", "Cho một đoạn dẫn nhập về bối cảnh ra đời Nghị quyết 09"),
    ("part of the document of a subject", "mục tiêu cải cách hành chính là gì"),
    ("documents named in it", "Kết luận 91 viện dẫn những văn bản nào?"),
    ("field not given", "Nghị quyết 09 ban hành ở đâu?"),
    ("parts compared", "Mục tiêu 2030 và tầm nhìn 2045 khác nhau chỗ nào?"),
    ("worked out", "GRDP bình quân đầu người năm 2030 gấp mấy lần năm 2025"),
    ("up to a year", "vốn đầu tư toàn xã hội tới 2030"),
    ("times compared", "Năm 2030 và năm 2045 khác nhau chỗ nào?"),
    ("document not held", "Nghị quyết 36-NQ/TW nói gì?"),
    ("false premise", "Bộ Tài chính là đơn vị chủ trì giám sát Nghị quyết 09 phải không?"),
    ("heading named", "Quan điểm của Nghị quyết 09 gồm những gì?"),
    ("what it is about", "Nghị quyết 09-NQ/TW nói về gì"),
    ("ruled out", "Viết một bài thơ"),
    ("premise that no text tells", "vì sao nghị quyết 09 bỏ Khu kinh tế Vân Phong"),
    ("where money comes from", "tiền ở đâu ra để làm"),
    ("reason for what is said", "Vì sao nói kinh tế biển là nền tảng của Khánh Hòa?"),
    ("causes of an assessment", "Vì sao Khánh Hòa còn hạn chế, yếu kém?"),
    ("causes of its kind", "vì sao PCI thấp"),
    ("told apart in one sentence", "Phân biệt ngành nền tảng, đột phá và mũi nhọn"),
    ("named in one breath", "Phân biệt phân cấp và ủy quyền trong Kết luận 91"),
    ("several compared", "So sánh vai trò của Nha Trang, Cam Lâm và Diên Khánh"),
    ("comparison", "So sánh tỉ lệ đô thị hóa năm 2025 và năm 2030"),
    ("set apart", "hồ sơ trễ hạn của cơ quan khác hồ sơ trễ hạn của cán bộ chỗ nào"),
    ("two sides", "Vùng đồng bằng với vùng miền núi được giao vai trò khác nhau ra sao?"),
    ("heading that says it", "Quan điểm gồm những nội dung gì?"),
    ("list called by its lead", "Kết luận 91 nêu mấy trọng tâm?"),
    ("members counted", "mấy hồ chứa nước được làm"),
    ("policy on a thing", "chính sách giữ chân người giỏi"),
    ("nearest to a subject", "Văn bản nói gì về phát thải ròng bằng không?"),
    ("scattered over the texts", "cơ chế đặc thù gồm những gì"),
    ("contents of a subject", "đơn vị sự nghiệp công lập sắp tới thay đổi những gì"),
    ("goes with a thing", "ngư dân được hưởng gì"),
    ("clauses that say it", "Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?"),
    ("part alone", "mục tiêu 2045"),
    ("section named", "Mục III.5 nói gì về rừng?"),
    ("condition", "khi nào tập thể lãnh đạo được xếp loại hoàn thành xuất sắc"),
    ("constraint not met", "GRDP năm 2035 là bao nhiêu?"),
]


@pytest.mark.parametrize(("rule", "question"), EXAMPLES, ids=[row[0] for row in EXAMPLES])
def test_a_rule_decides_its_question(decider: Decider, read: Read, rule: str, question: str) -> None:
    assert decider.decide(read(question)).rules[0] == rule


def test_the_rules_are_those_with_examples() -> None:
    # The shipped texts have none of these, which other tests make up texts for.
    without = (
        "rows of a table",
        "whom to turn to",
        "row of a grid",
        "band of a case",
        "replaces",
        "headings compared",
        "article by its heading",
        "row of parts",
        "called by the deed",
        "ways to a thing",
    )
    assert [rule.name for rule in RULES if rule.name not in without] == [row[0] for row in EXAMPLES]


def test_a_person_whom_no_text_names_is_not_looked_for_elsewhere(decider: Decider, read: Read) -> None:
    decision = decider.decide(read("Chủ tịch UBND tỉnh Khánh Hòa hiện nay là ai?"))

    assert decision.rules == ("ruled out", "person in office")


@pytest.mark.parametrize(
    "question",
    ["GRDP năm 2035 là bao nhiêu?", "Viết một bài thơ", "Nghị quyết 36-NQ/TW nói gì?", "Mục XII nói gì?", ""],
)
def test_what_is_lacking_is_decided_without_a_draft(decider: Decider, read, question: str) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read(question))

    assert decision.draft is None
    assert decision.lack is not None
    assert decision.lack.message.endswith((".", ":"))


def test_a_draft_rests_on_spans_of_the_sections_that_it_names(decider: Decider, read) -> None:  # type: ignore[no-untyped-def]
    decision = decider.decide(read("Tỉ lệ đô thị hóa đến năm 2030 là bao nhiêu?"))

    assert decision.draft is not None
    for statement in decision.draft.statements:
        for place in statement.supports:
            section = decider.corpus.by_number[place.document].sections[place.section]
            assert section.start <= place.start < place.end <= section.end


@pytest.mark.parametrize(
    ("question", "false", "true"),
    [
        ("Tại sao Nghị quyết 09 lại đặt mục tiêu GRDP đầu người tới 250 triệu vào năm 2030?", "250 triệu", "189 triệu"),
        ("Bộ Tài chính là đơn vị chủ trì giám sát NQ 09 phải không?", "Bộ Tài chính", "Ban Kinh tế Trung ương"),
    ],
)
def test_a_false_premise_is_answered_with_what_the_text_says(
    assistant: Assistant, question: str, false: str, true: str
) -> None:
    answer = assistant.ask(question)

    assert answer.text.startswith(f"Văn bản không nêu “{false}”. Văn bản nêu: ")
    assert true in answer.text


@pytest.mark.parametrize(
    "question", ["Có phải đến 2030 có 10 triệu lượt khách không?", "Đà Nẵng có 250 triệu phải không?"]
)
def test_a_premise_with_nothing_true_beside_it_is_refused(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).refused


def test_a_kind_of_document_that_is_named_is_looked_in_first(decider: Decider, read: Read) -> None:
    asked = (
        ("kết luận giao ai theo dõi", "91-KL/TU"),
        ("nghị quyết giao ai theo dõi", "09-NQ/TW"),
        ("nghị quyết quy định thế nào về trễ hạn hồ sơ", "91-KL/TU"),  # another, where it says nothing of it
        ("Quốc hội ra nghị quyết thí điểm cơ chế đặc thù hôm nào", "91-KL/TU"),  # of another body
    )
    for question, document in asked:
        draft = decider.decide(read(question)).draft
        assert draft is not None
        assert draft.statements[0].supports[0].document == document, question


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Kết luận 91 quy định tỉ lệ che phủ rừng bao nhiêu?", "46,5%"),
        ("Nghị quyết 09 giảm biên chế bao nhiêu phần trăm", "giảm ít nhất 5% biên chế"),
    ],
)
def test_what_another_document_tells_is_shown_as_that(assistant: Assistant, question: str, other: str) -> None:
    answer = assistant.ask(question)

    assert answer.refused
    assert "văn bản khác trong kho nêu: “" in answer.text
    assert other in answer.text


@pytest.mark.parametrize(
    "question", ["Nghị quyết 09 nêu tỉ lệ đô thị hóa năm 2030 bao nhiêu", "Kết luận 91 nêu mấy sân bay vũ trụ"]
)
def test_nothing_of_another_document_is_shown_where_none_is_sure(assistant: Assistant, question: str) -> None:
    assert "văn bản khác trong kho" not in assistant.ask(question).text


@pytest.mark.parametrize(
    "question",
    ["bình đẳng giới có đề cập không", "Nghị quyết có nhắc đến bình đẳng giới không?", "y học cổ truyền có không"],
)
def test_whether_the_texts_speak_of_a_subject_is_answered_with_a_yes(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).text.startswith("Có, văn bản nêu:")


def test_what_no_text_speaks_of_gets_no_yes(assistant: Assistant) -> None:
    assert not assistant.ask("bóng đá có không").text.startswith("Có")
