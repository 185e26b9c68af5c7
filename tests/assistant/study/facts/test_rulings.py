"""What a text has done in a case that it tells."""

from pathlib import Path

import pytest

from assistant.study.facts.bodies import BODY
from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.rulings import ruling_facts
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "ask", "answer"),
    [
        (
            "Trường hợp hồ sơ chưa đủ thành phần thì cơ quan tiếp nhận hướng dẫn bổ sung bằng văn bản.",
            "trường hợp hồ sơ chưa đủ thành phần thì thực hiện thế nào?",
            "cơ quan tiếp nhận hướng dẫn bổ sung bằng văn bản",
        ),
        (
            "Khi xảy ra sự cố, thiên tai trên địa bàn, Ủy ban nhân dân cấp xã báo cáo ngay Ủy ban nhân dân tỉnh.",
            "khi xảy ra sự cố, thiên tai trên địa bàn thì thực hiện thế nào?",
            "Ủy ban nhân dân cấp xã báo cáo ngay Ủy ban nhân dân tỉnh",
        ),
        (
            "Trường hợp có ý kiến khác nhau, phải nêu rõ nội dung và đề xuất hướng xử lý.",
            "trường hợp có ý kiến khác nhau thì thực hiện thế nào?",
            "phải nêu rõ nội dung và đề xuất hướng xử lý",
        ),
    ],
)
def test_a_case_is_asked_for_what_is_done_in_it(tmp_path: Path, line: str, ask: str, answer: str) -> None:
    (fact,) = facts_of(tmp_path, line, ruling_facts)
    assert (fact.ask, fact.answer) == (ask, answer)


def test_what_is_done_is_told_with_its_case(tmp_path: Path) -> None:
    line = "Trường hợp hồ sơ chưa đủ thành phần thì cơ quan tiếp nhận hướng dẫn bổ sung."
    (fact,) = facts_of(tmp_path, line, ruling_facts)
    assert fact.told == "áp dụng cho trường hợp hồ sơ chưa đủ thành phần"


@pytest.mark.parametrize(
    "line",
    [
        "Trường hợp người học bị buộc thôi học, Trung tâm hủy kết quả và báo cơ quan, đơn vị, tổ chức quản lý.",
        "Trường hợp văn bản nêu trên được sửa đổi thì áp dụng theo văn bản sửa đổi, bổ sung.",
        "Trường hợp cần thiết, Ban Quản lý tổ chức đánh giá, thẩm định lại hồ sơ.",
        "Trường hợp có khiếu nại, trong thời hạn 07 ngày, Sở Nội vụ phải trả lời bằng văn bản.",
        "Khi hoàn thành thì báo cáo.",
        "Trường hợp không cân đối được nguồn, Sở Tài chính phải báo cáo Ủy ban nhân dân tỉnh.",
        "Trường hợp, thì, phải",
        "Khi <b>, </b> thì",
    ],
)
def test_what_leans_on_other_words_or_says_too_little_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, ruling_facts) == []


def test_the_text_itself_is_named_by_every_question(tmp_path: Path) -> None:
    line = "Khi Ban Quản lý kho kết thúc hoạt động thì Sở Xây dựng tiếp tục chỉ đạo thực hiện Kế hoạch này."
    (fact,) = facts_of(tmp_path, line, ruling_facts)
    assert fact.answer == "Sở Xây dựng tiếp tục chỉ đạo thực hiện Kế hoạch này"
    assert facts_of(tmp_path, line.replace("Kế hoạch này", "quy định này"), ruling_facts) == []


@pytest.mark.parametrize(
    ("line", "ask"),
    [
        (
            "Khi Ban Dân vận kết thúc hoạt động, Sở Nội vụ được thành lập thì Sở Nội vụ tiếp tục theo dõi việc thực "
            "hiện Kế hoạch này.",
            "khi Ban Dân vận kết thúc hoạt động, cơ quan, tổ chức nào tiếp tục theo dõi việc thực hiện Kế hoạch này?",
        ),
        ("Khi xảy ra sự cố trên địa bàn, Sở Nội vụ báo cáo ngay Ủy ban nhân dân tỉnh.", ""),  # no one is replaced
        ("Khi Sở Nội vụ được thành lập thì Sở Nội vụ tiếp tục theo dõi việc thực hiện Kế hoạch này.", ""),
    ],
)
def test_who_goes_on_with_the_work_of_another_is_asked_for(tmp_path: Path, line: str, ask: str) -> None:
    asked = [(one.ask, one.answer) for one in facts_of(tmp_path, line, ruling_facts) if one.topic == BODY]
    assert asked == ([(ask, "Sở Nội vụ")] if ask else [])


def test_what_is_done_is_not_what_only_leads_to_a_list(tmp_path: Path) -> None:
    line = "Khi hệ thống xảy ra sự cố kỹ thuật thì người được phân công quản lý hệ thống có trách nhiệm:"
    assert facts_of(tmp_path, line, ruling_facts) == []


@pytest.mark.parametrize(
    ("line", "ask", "answer"),
    [
        (
            "Đối với các công trình xây mới, ưu tiên việc khai thác nguồn nước mặt.",
            "đối với các công trình xây mới, quy định thực hiện thế nào?",
            "ưu tiên việc khai thác nguồn nước mặt",
        ),
        (
            "Thường xuyên kiểm tra chất lượng nước; nếu chất lượng nước không đạt, phải hướng dẫn khắc phục kịp thời.",
            "nếu chất lượng nước không đạt thì thực hiện thế nào?",
            "phải hướng dẫn khắc phục kịp thời",
        ),
    ],
)
def test_what_holds_for_a_kind_of_things_and_behind_a_semicolon_is_a_rule(
    tmp_path: Path, line: str, ask: str, answer: str
) -> None:
    (fact,) = facts_of(tmp_path, line, ruling_facts)
    assert (fact.ask, fact.answer) == (ask, answer)


@pytest.mark.parametrize(
    "line",
    [
        "Đối với các khu công nghiệp đang khai thác, sử dụng nước dưới đất của thành phố và các xã.",
        "Đối với gói thầu quốc tế, hồ sơ phải có cam kết của nhà thầu về chuyển giao, đào tạo nhân lực cho đối tác.",
    ],
)
def test_a_comma_within_what_is_done_parts_no_case_from_its_rule(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, ruling_facts) == []


def test_who_is_to_act_is_said_where_the_heading_tells_it(tmp_path: Path) -> None:
    text = (
        "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n"
        "- Kiểm tra chất lượng nước; nếu chất lượng nước không đạt, phải hướng dẫn khắc phục kịp thời.\n\n"
        "2. Sở Nội vụ\n\n- Rà soát kho sách."
    )
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    (fact,) = [one for clause in read_clauses(read) for one in ruling_facts(clause)]
    assert fact.ask == "nếu chất lượng nước không đạt thì Sở Y tế thực hiện thế nào?"
