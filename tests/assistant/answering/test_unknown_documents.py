"""A document that the corpus does not hold: what the places that name it say, where that answers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answering.case import Case
from assistant.answering.decision import Decider
from assistant.answering.dialogue import Conversation
from assistant.answering.unknown_documents import RULES, decide_unknown
from assistant.service import Assistant
from assistant.understanding.understood import Understood
from tests.assistant.conftest import Opener, Read
from tests.assistant.small import lines

EXAMPLES = [
    ("named nowhere", "Nghị quyết 36-NQ/TW nói gì?", None, "document"),
    ("field of a mention", "Kết luận 53-KL/TW ban hành ngày nào?", "mention: date", None),
    ("field of a mention", "Ai ký Kết luận 53-KL/TW?", None, "document"),  # no mention says it
    ("what is new beside it", "Điểm mới của NQ 09 so với Kết luận 53-KL/TW", "summary", None),
    ("course of its issuer", "Kết luận 53 do Bộ Chính trị khóa mấy ban hành?", "mention: issuer", None),
    ("places that name it", "Kết luận 53-KL/TW được nhắc đến ở đâu?", "mentions", None),
    ("places that name it", "Kết luận 53-KL/TW nói về việc gì?", "mentions", None),  # its title stands nowhere
    ("places that name it", "Kết luận 53-KL/TW nói về chuyện gì", "mentions", None),
    ("causes of what it did not reach", "Vì sao tỉnh chưa đạt mục tiêu của Kết luận 53-KL/TW?", "causes", None),
    ("places that name it", "Nghị quyết Trung ương 5 nói gì?", "mentions", None),
    ("named nowhere", "Nghị quyết Trung ương 8 nói gì?", None, "document"),
    ("nothing asked of it", "Vì sao có Kết luận 53-KL/TW?", None, "document"),
    ("body named beside it", "Nghị quyết 55 của Quốc hội thì sở nào tham mưu?", "facts", None),
    ("clauses that name it", "Chương trình thực hiện Nghị quyết Trung ương 5 khóa X số mấy?", "facts", None),
    ("clauses that name it", "Kết luận 53-KL/TW nói gì về nuôi cá?", None, "document"),
    ("clauses that name it", "Ai được nuôi cá theo Kết luận 53-KL/TW?", None, "not sure"),
]


def decided(decider: Decider, understood: Understood) -> tuple[str, str | None, str | None]:
    decision = decide_unknown(Case(understood, decider.corpus, decider.searcher, decider.reader))
    assert decision is not None
    composer = decision.draft.composer if decision.draft else None
    return decision.rules[0], composer, decision.lack.code if decision.lack else None


@pytest.mark.parametrize(("rule", "question", "composer", "lack"), EXAMPLES)
def test_a_rule_decides_its_question(
    decider: Decider, read: Read, rule: str, question: str, composer: str | None, lack: str | None
) -> None:
    assert decided(decider, read(question)) == (rule, composer, lack)


def test_every_rule_has_an_example() -> None:
    assert [rule.name for rule in RULES] == list(dict.fromkeys(row[0] for row in EXAMPLES))


def test_a_document_of_the_corpus_is_none_of_these(decider: Decider, read: Read) -> None:
    assert decide_unknown(Case(read("Ai ký Nghị quyết 09?"), decider.corpus, decider.searcher, decider.reader)) is None


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("KL 53 là của Bộ Chính trị nhiệm kỳ nào", "Bộ Chính trị khoá XI"),
        ("nghị quyết 19 của trung ương khóa mấy", "Ban Chấp hành Trung ương (khóa XII)"),
        ("KL 53 của Bộ Chính trị nói về vấn đề gì, nhiệm kỳ nào ban hành", "của Bộ Chính trị khoá XI về xây dựng"),
    ],
)
def test_whose_document_it_is_and_under_which_course_is_told(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)

    assert told in answer.text
    assert "chưa tìm thấy" not in answer.text.lower()


def test_of_another_issuer_no_mention_tells(assistant: Assistant) -> None:
    assert assistant.ask("Kết luận 53 của Ban Bí thư khóa mấy").refused


def test_the_body_that_acts_may_stand_in_the_sentence_beside(assistant: Assistant) -> None:
    answer = assistant.ask("nghị quyết 55 của quốc hội thì sở nào tham mưu")

    assert answer.text.startswith("Kho văn bản chưa có Nghị quyết 55")
    assert "Các sở, ngành thuộc Ủy ban nhân dân tỉnh chịu trách nhiệm tham mưu" in answer.text
    assert len({(one.document, one.section) for one in answer.citations}) == 1


def test_a_clause_that_names_it_answers(decider: Decider, read: Read) -> None:
    question = read("Kết luận 53-KL/TW xây dựng tỉnh đến năm nào?")

    assert decided(decider, question) == ("clauses that name it", "facts", None)


def test_a_sentence_beside_the_mention_answers(assistant: Assistant) -> None:
    answer = assistant.ask("Đơn vị nào phải tham mưu ban hành các cơ chế, chính sách được phân cấp theo Nghị quyết 55?")

    assert answer.text.startswith("Các sở, ngành thuộc Ủy ban nhân dân tỉnh chịu trách nhiệm tham mưu ban hành")


def test_the_paragraph_that_names_it_answers_before_all_that_is_said_of_the_subject(assistant: Assistant) -> None:
    answer = assistant.ask("Sở mình phải làm gì với Nghị quyết 55 của Quốc hội?")
    assert {(one.document, one.section) for one in answer.citations} == {("91-KL/TU", "II.2")}
    assert "Các sở, ngành thuộc Ủy ban nhân dân tỉnh chịu trách nhiệm tham mưu" in answer.text
    assert "xếp hạng" not in answer.text


def test_a_long_paragraph_that_names_it_is_not_all_of_the_subject(assistant: Assistant) -> None:
    answer = assistant.ask("các ý về Kết luận 53 và du lịch")
    assert {one.section for one in answer.citations} > {"I"}


def test_what_is_only_mentioned_is_told_so_first(assistant: Assistant) -> None:
    answer = assistant.ask("Nội dung của Kết luận 53-KL/TW là gì?")

    assert answer.text.startswith("Kho văn bản chưa có Kết luận 53-KL/TW, nên chưa có nội dung của văn bản ấy;")
    assert {(one.document, one.section) for one in answer.citations} == {("09-NQ/TW", "I")}


def test_where_it_is_named_stands_in_the_refusal(assistant: Assistant) -> None:
    answer = assistant.ask("Nghị quyết 19-NQ/TW nói gì?")

    assert answer.refused
    assert "chỉ nhắc tên (Kết luận số 91-KL/TU, Mục II, khoản 6)" in answer.text
    assert [(one.document, one.section) for one in answer.related][:1] == [("91-KL/TU", "II.6")]


def test_results_of_it_are_those_of_an_assessment_that_names_it(assistant: Assistant) -> None:
    told = assistant.ask("Kết luận 53-KL/TW đã đạt được kết quả gì?")
    other = assistant.ask("Nghị quyết 19-NQ/TW đã đạt được kết quả gì?")

    assert {one.document for one in told.citations} == {"09-NQ/TW"}
    assert "Kinh tế tăng trưởng khá" in told.text
    assert "09-NQ/TW" not in {one.document for one in other.citations}


def test_a_half_of_what_it_is_about_gets_the_mention_with_its_title(assistant: Assistant) -> None:
    answer = assistant.ask("Nghị quyết 55/2022/QH15 nói về chuyện gì và ai phải tham mưu?")

    assert "về thí điểm một số cơ chế, chính sách đặc thù phát triển tỉnh Khánh Hòa" in answer.text
    assert "Các sở, ngành thuộc Ủy ban nhân dân tỉnh chịu trách nhiệm tham mưu" in answer.text
    assert "không dẫn nội dung được hỏi" not in answer.text


def test_why_its_aims_were_not_reached_is_what_the_assessment_that_names_it_says(assistant: Assistant) -> None:
    told = assistant.ask("vì sao tỉnh chưa đạt được mục tiêu của kết luận 53")
    other = assistant.ask("vì sao tỉnh chưa đạt được mục tiêu của nghị quyết 19")

    assert told.text.startswith("Kho văn bản chưa có Kết luận 53")
    assert "Thiếu các cơ chế, chính sách đặc thù" in told.text
    assert {(one.document, one.section) for one in told.citations} == {("09-NQ/TW", "I")}
    assert other.refused


PLAN = """TỈNH ỦY TRÀ GIANG
Số 12-KH/TU
Trà Giang, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
thực hiện Nghị quyết số 77-NQ/TW về kinh tế biển

I. NHIỆM VỤ

1. Sở Nông nghiệp là đầu mối theo dõi, đôn đốc các huyện nuôi cá lồng.

2. Sở Y tế chăm sóc sức khỏe ngư dân.
"""


def test_a_text_made_for_it_answers(open_texts: Opener, tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(tmp_path) as small:
        answer = small.ask("Cơ quan nào là đầu mối theo dõi, đôn đốc nuôi cá lồng theo Nghị quyết 77?")

    assert answer.text.startswith("Sở Nông nghiệp")


ABOLISHING = """Số: 28/QĐ-UBND

QUYẾT ĐỊNH
về việc áp dụng, bãi bỏ một số văn bản

Điều 1. Áp dụng các văn bản sau:

1. Quyết định số 36/2024/QĐ-UBND ngày 09 tháng 8 năm 2024 quy định việc chi trả trợ giúp.

Điều 2. Bãi bỏ các văn bản thuộc lĩnh vực y tế, cụ thể như sau:

1. Quyết định số 11/2014/QĐ-UBND ngày 10 tháng 4 năm 2014 quy định mức quà mừng thọ.

2. Quyết định số 12/2015/QĐ-UBND ngày 11 tháng 5 năm 2015 quy định giá nước.

Điều 3. Thay thế một số cụm từ sau:

1. Thay thế cụm từ “bến” tại Quyết định số 77/2018/QĐ-UBND bằng “cảng”.
"""


@pytest.mark.parametrize(
    ("question", "is_ended"),
    [
        ("Quyết định số 11/2014/QĐ-UBND còn hiệu lực không?", True),
        ("Quyết định 11/2014/QĐ-UBND có bị bãi bỏ không?", True),
        ("Quyết định 36/2024/QĐ-UBND có bị bãi bỏ không?", False),  # listed under another head
        ("Quyết định 77/2018/QĐ-UBND có bị bãi bỏ không?", False),  # some of its words alone are replaced
    ],
)
def test_what_ended_a_document_is_told_by_the_list_that_it_stands_in(
    question: str, is_ended: bool, open_texts: Opener, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(ABOLISHING, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        text = assistant.ask(question).text

    assert ("Bãi bỏ các văn bản thuộc lĩnh vực y tế" in text) == is_ended
    assert ("- Quyết định số 11/2014/QĐ-UBND" in text) == is_ended


@pytest.mark.parametrize(
    "question",
    [
        "nghị quyết 09 có điểm gì mới so với kết luận 53",
        "nghị quyết 09 mới ở chỗ nào so với kết luận 53",
        "điểm mới của KL 91 so với Chương trình hành động 12",
        "nét mới của nghị quyết 09 so với kết luận 53-KL/TW",
    ],
)
def test_what_is_new_beside_a_text_that_is_not_held_cannot_be_told(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)

    assert not answer.refused
    assert answer.text.startswith("Kho văn bản chưa có ")
    assert "tôi không so được; các nội dung chính của văn bản còn lại để đối chiếu:" in answer.text


LISTED = """ỦY BAN NHÂN DÂN TỈNH LAM GIANG

Số: 30/QĐ-UBND

QUYẾT ĐỊNH
Về việc áp dụng, bãi bỏ một số văn bản

Căn cứ Luật Lâm nghiệp ngày 15/11/2017;

Theo đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 44/TTr-SNN ngày 17/11/2024.

Điều 1. Áp dụng các văn bản sau:
1. Quyết định số 5/2016/QĐ-UBND ngày 05 tháng 5 năm 2016 của Ủy ban nhân dân tỉnh về mức hỗ trợ bảo vệ rừng.

Điều 2. Bãi bỏ các văn bản sau:
1. Quyết định số 7/2010/QĐ-UBND ngày 01 tháng 02 năm 2010 về việc thành lập Trung tâm giống cây Bản Mù.
2. Quyết định số 9/2012/QĐ-UBND ngày 03 tháng 4 năm 2012 về việc thành lập Trung tâm giống cây Nậm Sỏi.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
"""


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("listed")
    (folder / "a.txt").write_text(LISTED, encoding="utf-8")
    with open_texts(folder) as assistant:
        yield assistant


def test_one_that_no_text_ends_is_told_with_the_list_that_it_stands_in(listed: Assistant) -> None:
    kept, ended = (
        listed.ask("Quyết định 5/2016/QĐ-UBND còn hiệu lực không?"),
        listed.ask("Quyết định 7/2010 còn hiệu lực không"),
    )

    assert kept.text.startswith("Chưa thấy văn bản nào trong kho nêu việc thay thế, bãi bỏ Quyết định 5/2016/QĐ-UBND")
    assert "Điều 1: Áp dụng các văn bản sau:" in kept.text
    assert "Chưa thấy" not in ended.text
    assert "Điều 2: Bãi bỏ các văn bản sau:" in ended.text


def test_the_number_of_one_told_by_what_it_is_of_stands_in_its_whole_mention(listed: Assistant) -> None:
    answer = listed.ask("Quyết định thành lập Trung tâm giống cây Bản Mù số bao nhiêu, ngày nào?")

    assert "Quyết định số 7/2010/QĐ-UBND ngày 01 tháng 02 năm 2010 về việc thành lập Trung tâm giống cây Bản Mù" in (
        answer.text
    )
    assert "30/QĐ-UBND được ban hành" not in answer.text


def test_several_of_one_description_are_told_one_by_one(listed: Assistant) -> None:
    answer = listed.ask("quyết định thành lập trung tâm giống cây ban hành ngày nào")

    assert "01 tháng 02 năm 2010" in answer.text
    assert "03 tháng 4 năm 2012" in answer.text


def test_how_many_documents_one_abolishes_is_counted(listed: Assistant) -> None:
    answer = listed.ask("Quyết định 30 bãi bỏ bao nhiêu văn bản?")

    assert answer.text.startswith("Văn bản nêu 2 văn bản (trợ lý đếm):")


@pytest.mark.parametrize("question", ["cơ quan nào đề nghị ban hành quyết định này?", "quyết định theo tờ trình nào"])
def test_at_whose_proposal_one_was_issued_stands_in_its_opening(listed: Assistant, question: str) -> None:
    answer = listed.ask(question)

    assert "Theo đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 44/TTr-SNN" in answer.text
    assert [one.section for one in answer.citations] == ["0"]


def test_whom_a_text_is_for_that_says_it_nowhere_is_told_by_no_other_clause(listed: Assistant) -> None:
    assert listed.ask("quyết định này áp dụng cho ai").text.startswith("Chưa thấy văn bản nêu áp dụng cho những ai")


@pytest.mark.parametrize("question", ["NQ 09 có thay thế Kết luận 53 không", "KL 91 bãi bỏ hay tiếp nối CTr 12-CTr/TU"])
def test_a_document_that_no_text_ends_is_told_by_where_it_is_named(conversation: Conversation, question: str) -> None:
    found = lines(conversation, question)

    assert found[0].startswith("Chưa thấy văn bản nào trong kho nêu việc thay thế, bãi bỏ ")
    assert any("Sau gần 10 năm thực hiện" in one or "Sau hơn 05 năm triển khai" in one for one in found)
