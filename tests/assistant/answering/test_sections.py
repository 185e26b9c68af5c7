"""A document asked of as a whole: its parts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.service import Assistant
from tests.assistant.conftest import Opener
from tests.assistant.small import lines


def heads(conversation: Conversation, question: str) -> list[str]:
    return [one.rstrip(".") for one in lines(conversation, question)]


def test_a_plan_of_a_document_says_what_stands_under_each_part(conversation: Conversation) -> None:
    found = heads(conversation, "dàn ý giới thiệu Nghị quyết 09 theo các phần lớn")

    at = found.index("QUAN ĐIỂM, MỤC TIÊU")
    assert found[at + 1 : at + 5] == [
        "Quan điểm",
        "Mục tiêu đến năm 2030",
        "Một số chỉ tiêu cụ thể",
        "Tầm nhìn đến năm 2045",
    ]
    assert found[-1] == "TỔ CHỨC THỰC HIỆN"


def test_the_structure_of_a_document_is_its_parts_alone(conversation: Conversation) -> None:
    assert len(heads(conversation, "Nghị quyết 09 có mấy phần lớn?")) == 5


def test_the_parts_of_the_one_text_of_a_kind_are_told(conversation: Conversation) -> None:
    found = heads(conversation, "nghị quyết có mấy phần lớn, tên từng phần")

    assert found[0].endswith("gồm 4 mục:")
    assert found[1:3] == ["TÌNH HÌNH VÀ NGUYÊN NHÂN", "QUAN ĐIỂM, MỤC TIÊU"]


def test_how_many_parts_a_section_has_is_said_of_the_text_before(conversation: Conversation) -> None:
    told = lines(conversation, "thế phần 3 có bao nhiêu mục?", "nghị quyết có mấy phần lớn")
    other = lines(conversation, "mục II có bao nhiêu khoản?", "kết luận 91 ký ngày nào")

    assert told[0] == "Nghị quyết số 09-NQ/TW, Mục III (NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU) có 10 khoản:"
    assert len(told) == 11
    assert other[0] == "Kết luận số 91-KL/TU, Mục II (NHIỆM VỤ VÀ GIẢI PHÁP) có 8 khoản:"
    assert not any("09-NQ/TW" in one for one in other)


def test_a_section_without_parts_counts_none(conversation: Conversation) -> None:
    assert " có " not in lines(conversation, "mục I nghị quyết 09 có mấy khoản")[0]


def test_a_heading_with_nothing_to_tell_under_it_answers_nothing(tmp_path: Path, open_texts: Opener) -> None:
    text = "NGHỊ QUYẾT\nvề rừng\n\nI. CÁCH TÍNH SỐ LƯỢNG RỪNG\n\nII. VIỆC PHẢI LÀM\n\n- Số lượng rừng tính bằng ha.\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    with open_texts(tmp_path) as assistant:
        assert "tính bằng ha" in assistant.ask("Số lượng rừng tính thế nào?").text


def test_the_structure_of_two_documents_is_that_of_each(conversation: Conversation) -> None:
    found = heads(conversation, "cấu trúc hai văn bản khác nhau thế nào")

    assert len([one for one in found if " gồm " in one]) == 2
    assert "TÌNH HÌNH VÀ NGUYÊN NHÂN" in found


def test_a_section_has_no_outline_of_the_whole(conversation: Conversation) -> None:
    found = heads(conversation, "dàn ý Mục III.9 Nghị quyết 09")

    assert "TÌNH HÌNH VÀ NGUYÊN NHÂN" not in found


def test_each_of_several_sections_begins_on_a_line_of_its_own(conversation: Conversation) -> None:
    draft = conversation.read("so sánh phần tổ chức thực hiện của NQ 09 và KL 91", []).decision.draft

    assert draft is not None
    heads = [one for one in draft.statements if "TỔ CHỨC THỰC HIỆN" in one.text]
    assert [one.prefix for one in heads] == ["\n", "\n"]


def test_what_a_slide_opens_with_is_no_part_of_a_text(conversation: Conversation) -> None:
    turn = conversation.read("nêu 5 con số ấn tượng nhất trong NQ 09 để làm slide mở đầu", [])

    assert turn.understood.named.sections == ()
    assert turn.decision.draft is not None
    assert any("7,1%/năm" in one.text for one in turn.decision.draft.statements)


PLAN = """ỦY BAN NHÂN DÂN XÃ BẾN TRĂNG

Số: 12/KH-UBND

KẾ HOẠCH
Trồng dừa nước ven sông

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

a) Giữ bờ sông khỏi sạt lở.

2. Yêu cầu

a) Chọn giống chịu mặn.

b) Trồng xong trước mùa lũ.
"""


@pytest.mark.parametrize("question", ["Yêu cầu của kế hoạch", "yêu cầu của kế hoạch là gì?", "Kế hoạch yêu cầu gì?"])
def test_a_heading_that_is_all_a_question_says_is_told_of_the_only_document(
    tmp_path: Path, open_texts: Opener, question: str
) -> None:
    (tmp_path / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        answer = assistant.ask(question)

    assert "Chọn giống chịu mặn" in answer.text
    assert "Trồng xong trước mùa lũ" in answer.text
    assert "sạt lở" not in answer.text


def test_what_a_text_is_to_rule_answers_nothing_that_it_rules(tmp_path: Path, open_texts: Opener) -> None:
    text = (
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH A\nSố: 5/NQ-HĐND\n\nNGHỊ QUYẾT\nVề tặng huy hiệu “Người trồng rừng”\n\n"
        "Điều 1. Phạm vi điều chỉnh\n\n"
        "Nghị quyết này quy định về điều kiện, quyền lợi tặng huy hiệu Người trồng rừng.\n\n"
        "Điều 2. Điều kiện tặng huy hiệu\n\n1. Trồng được ít nhất 5 ha rừng.\n\n2. Không để cháy rừng.\n\n"
        "Điều 3. Quyền lợi, trách nhiệm của cá nhân được tặng huy hiệu\n\n"
        "1. Được miễn vé vào vườn.\n\n2. Giữ gìn huy hiệu.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    with open_texts(tmp_path) as assistant:
        assert "ít nhất 5 ha" in assistant.ask("điều kiện tặng huy hiệu người trồng rừng").text
        assert "miễn vé" in assistant.ask("quyền lợi của người được tặng").text
        assert "điều kiện, quyền lợi" in assistant.ask("phạm vi điều chỉnh").text


def test_the_first_and_the_last_of_the_headings_are_told(conversation: Conversation) -> None:
    last = conversation.read("nhóm nhiệm vụ cuối cùng của NQ 09", [])
    first = lines(conversation, "quan điểm đầu tiên của NQ 09")

    assert last.place == ("09-NQ/TW", "III.10")
    assert first[0] == "Nghị quyết số 09-NQ/TW, Mục II, khoản 1, quan điểm thứ 1:"


@pytest.mark.parametrize("question", ["nghị quyết 09 nói gì", "NQ 09"])
def test_what_a_document_says_and_of_nothing_is_all_of_it_in_brief(question: str, conversation: Conversation) -> None:
    found = heads(conversation, question)

    assert found[0].startswith("Nghị quyết số 09-NQ/TW của Bộ Chính trị")
    assert {"Quan điểm:", "Mục tiêu:", "Nhiệm vụ, giải pháp:"} <= set(found)


@pytest.mark.parametrize("question", ["kết luận 91 yêu cầu gì", "kết luận 91 đề ra những gì"])
def test_what_a_document_demands_is_its_tasks(question: str, conversation: Conversation) -> None:
    found = heads(conversation, question)

    assert found[0] == "Nhiệm vụ, giải pháp:"
    assert len(found) == 9


FISH = """ỦY BAN NHÂN DÂN
TỈNH A

Số: 8/2025/QĐ-UBND

QUYẾT ĐỊNH
Quy định nuôi cá lồng

Điều 1. Đối tượng áp dụng

Quyết định này áp dụng đối với hộ nuôi cá lồng trên hồ.

Điều 2. Cách thức nộp phí

1. Nộp bằng tiền mặt

a) Nộp tại trụ sở xã.

b) Nộp cho trưởng thôn.

2. Hộ nộp chậm trả lãi theo ngày.

3. Hộ gặp bão được hoãn nộp.

Điều 3. Nuôi cá ở hồ

1. Thả cá giống vào tháng ba.

2. Cho cá ăn hai bữa.

Chương II

CẤP PHÉP

Điều 4. Giấy phép

1. Trình tự lập, thẩm định, cấp phép nuôi cá ở hồ:

a) Xã ghi sổ;

b) Tỉnh cấp phép.

Điều 5. Mức vay

1. Vay nuôi cá

a) Đối tượng

Hộ có ao nhỏ được vay.

b) Việc được vay

Mua cá giống và lưới.
"""


@pytest.fixture
def fish(tmp_path: Path, open_texts: Opener) -> Iterator[Assistant]:
    (tmp_path / "ca.txt").write_text(FISH, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        yield assistant


@pytest.mark.parametrize("question", ["cách thức nộp phí", "Cách thức nộp phí của quyết định 8", "điều 2"])
def test_an_article_called_by_its_heading_is_told_with_what_stands_under_its_points(
    fish: Assistant, question: str
) -> None:
    text = fish.ask(question).text

    assert "trụ sở xã" in text
    assert "trưởng thôn" in text
    assert "trả lãi" in text
    assert "bữa" not in text


@pytest.mark.parametrize("question", ["trình tự cấp phép nuôi cá", "các bước cấp phép nuôi cá"])
def test_a_heading_in_an_article_that_says_all_of_a_question_and_more_is_told(fish: Assistant, question: str) -> None:
    text = fish.ask(question).text

    assert "xã ghi sổ" in text.lower()
    assert "tỉnh cấp phép" in text.lower()
    assert "hai bữa" not in text


def test_a_heading_of_another_article_is_not_told(fish: Assistant) -> None:
    assert "trụ sở xã" not in fish.ask("đối tượng áp dụng").text


@pytest.mark.parametrize("question", ["điều 2 khoản 3", "khoản 3 điều 2 nói gì"])
def test_a_point_of_an_article_is_none_of_the_article_of_its_number(fish: Assistant, question: str) -> None:
    text = fish.ask(question).text

    assert "hoãn nộp" in text
    assert "hai bữa" not in text


def test_articles_of_two_texts_are_both_told_though_one_stands_in_a_chapter(tmp_path: Path, open_texts: Opener) -> None:
    (tmp_path / "ca.txt").write_text(FISH, encoding="utf-8")
    other = FISH.replace("Số: 8", "Số: 9").replace("Chương II\n\nCẤP PHÉP\n\n", "").replace("Xã ghi sổ", "Xã thu đơn")
    (tmp_path / "hồ.txt").write_text(other, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        text = assistant.ask("điều 4").text

    assert "Xã ghi sổ" in text
    assert "Xã thu đơn" in text


def test_a_text_with_articles_has_no_article_that_is_but_a_point(fish: Assistant) -> None:
    assert fish.ask("điều 6").refused
    assert "hoãn nộp" in fish.ask("khoản 3").text


TOOLS = """ỦY BAN NHÂN DÂN
TỈNH A

Số: 9/2025/QĐ-UBND

QUYẾT ĐỊNH
Về lưới cá và thuyền

Điều 1. Phạm vi

1. Quyết định này quy định việc cấp lưới cá cho các hộ nuôi trên hồ trong tỉnh, gồm:

a) Lưới cá mắt nhỏ;

b) Lưới cá mắt to.

2. Thuyền cá gồm thuyền gỗ và thuyền nan.

Điều 2. Lưới cá ở vùng hồ lớn

1. Xã phát cho mỗi hộ một tấm.

2. Hộ giữ gìn, không bán.

Điều 3. Thuyền cá và bến đỗ

1. Thôn giữ bến sạch.

2. Hộ buộc dây chắc.
"""


@pytest.mark.parametrize(
    ("question", "told", "left"),
    [
        ("lưới cá gồm những loại nào", "mắt to", "mỗi hộ một tấm"),
        ("thuyền cá gồm những loại nào", "thuyền nan", "bến sạch"),
    ],
)
def test_what_a_thing_consists_of_is_told_by_what_says_it_and_not_under_another_heading(
    tmp_path: Path, open_texts: Opener, question: str, told: str, left: str
) -> None:
    (tmp_path / "luoi.txt").write_text(TOOLS, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        text = assistant.ask(question).text

    assert told in text
    assert left not in text


def test_what_stands_in_an_article_is_told_under_its_heading(fish: Assistant) -> None:
    text = fish.ask("quyết định 8 nói gì về hồ").text

    assert "Nuôi cá ở hồ:" in text or "Đối tượng áp dụng:" in text
    assert "Nhiệm vụ, giải pháp" not in text


def test_a_point_whose_points_are_headings_is_told_with_what_stands_under_these(fish: Assistant) -> None:
    text = fish.ask("khoản 1 điều 5").text

    assert "ao nhỏ" in text
    assert "cá giống" in text


@pytest.mark.parametrize(
    "question", ["các đơn vị sự nghiệp trực thuộc Sở Nội vụ", "Sở Nội vụ có những đơn vị sự nghiệp trực thuộc nào"]
)
def test_a_heading_need_not_say_what_its_whole_text_is_of(question: str, tmp_path: Path, open_texts: Opener) -> None:
    text = (
        "Số: 7/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nVỀ CHỨC NĂNG, NHIỆM VỤ, QUYỀN HẠN CỦA SỞ NỘI VỤ\n\nĐiều 1. Nhiệm vụ\n\n"
        "1. Trình đề án sắp xếp đơn vị sự nghiệp.\n\nĐiều 2. Cơ cấu tổ chức\n\n1. Văn phòng\n\n"
        "2. Các đơn vị sự nghiệp công lập trực thuộc:\n\nTrung tâm Lưu trữ;\n\nNhà in số 2.\n\n3. Biên chế được giao.\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        answer = opened.ask(question).text

    assert answer.endswith("- Trung tâm Lưu trữ [2].\n- Nhà in số 2 [3].")


def test_groups_of_both_texts_are_listed_where_neither_is_named(assistant: Assistant) -> None:
    text = assistant.ask("có mấy nhóm nhiệm vụ giải pháp, tên từng nhóm").text

    assert "Nghị quyết số 09-NQ/TW có 10 nhóm nhiệm vụ, giải pháp:" in text
    assert "\nKết luận số 91-KL/TU có 8 nhóm nhiệm vụ, giải pháp:" in text


def test_a_part_of_one_time_is_summed_up_by_what_is_headed_by_it(assistant: Assistant) -> None:
    vision = assistant.ask("điểm nhấn trong tầm nhìn 2045")
    goals = assistant.ask("nội dung cốt lõi của mục tiêu đến năm 2030")

    assert {one.section for one in vision.citations} == {"II.4"}
    assert {one.section for one in goals.citations} == {"II.2", "II.3.2"}


def test_a_place_that_is_called_a_muc_is_told_from_under_any_part(conversation: Conversation) -> None:
    (first, *_) = lines(conversation, "mục 7 kết luận 91 có gì")
    several = lines(conversation, "mục 4 nghị quyết 09 có gì")

    assert "Mục II, khoản 7: Xây dựng và phát triển chính quyền điện tử" in first
    assert "Mục IV: TỔ CHỨC THỰC HIỆN" in several[0]
    assert any("Mục II, khoản 4: Tầm nhìn đến năm 2045" in one for one in several)
    assert "Mục IV, khoản 4" in several[-1]  # for which there is no room


def test_a_number_that_no_place_has_is_denied_whatever_else_is_said(conversation: Conversation) -> None:
    lack = conversation.read("mục 15 trong kết luận 91 là gì", ()).decision.lack

    assert lack is not None
    assert lack.message == "Không có mục 15 trong 91-KL/TU."
