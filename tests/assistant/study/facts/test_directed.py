"""What a body has others do is not said to be done by itself, and an exception stays in a statement."""

from pathlib import Path

from assistant.study.facts.bodies import body_facts
from assistant.study.facts.quantities import number_facts
from tests.assistant.study.facts.small import document, facts_of


def test_what_a_body_directs_is_asked_as_that(tmp_path: Path) -> None:
    line = (
        "- Ban cán sự đảng Chính phủ chỉ đạo: (1) Ban hành Chương trình phát triển hạ tầng giao thông của vùng. "
        "(2) Xây dựng cơ chế đặc thù về đầu tư công cho tỉnh."
    )
    asked = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == "body"]
    assert asked
    assert all(" có nhiệm vụ chỉ đạo " in one for one in asked)


def test_what_a_body_does_itself_is_asked_plainly(tmp_path: Path) -> None:
    line = "- Ban Kinh tế Trung ương theo dõi, giám sát việc phát triển hạ tầng giao thông của vùng."
    (asked,) = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == "body"]
    assert "chỉ đạo" not in asked


def test_an_exception_stays_in_the_statement(tmp_path: Path) -> None:
    line = (
        "Ngân hàng trình cấp trên quyết định giảm lãi suất cho vay 2%/năm đối với khách hàng vay vốn các chương trình "
        "tín dụng chính sách tại các địa phương thuộc phạm vi hỗ trợ của chương trình, trừ các địa phương đã được giảm."
    )
    for fact in facts_of(tmp_path, line, number_facts):
        assert fact.after.endswith(", trừ các địa phương đã được giảm")
