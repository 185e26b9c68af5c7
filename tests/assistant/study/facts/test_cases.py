"""Under which of several rules a case falls."""

from assistant.study.facts.cases import case_facts
from assistant.study.facts.fact import Fact

STOPS = "cơ quan quản lý tạm ngừng cung cấp dịch vụ cho người dùng"
ENDS = "cơ quan quản lý có quyền chấm dứt việc kết nối với người dùng"
TURNS = "cơ quan quản lý chuyển yêu cầu sang đơn vị dự phòng khác"
WARNS = "cơ quan quản lý gửi cảnh báo bằng văn bản cho người dùng"


def part(rule: str, words: str, start: int) -> Fact:
    asked = f"{rule} trong trường hợp nào sau đây?"
    return Fact("part", "trường hợp", "1-QĐ", "Đ3", start, start + 9, words, "1-QĐ Đ3", asked)


def test_a_case_falls_under_its_own_rule_and_the_others_are_wrong() -> None:
    found = list(
        case_facts(
            [
                part(STOPS, "hệ thống được bảo trì", 0),
                part(ENDS, "kết nối trái phép", 10),
                part(WARNS, "đăng nhập sai nhiều lần", 20),
                part(TURNS, "quá tải", 30),
            ]
        )
    )
    assert [one.answer for one in found] == [
        "Tạm ngừng cung cấp dịch vụ cho người dùng",
        "Chấm dứt việc kết nối với người dùng",
        "Gửi cảnh báo bằng văn bản cho người dùng",
        "Chuyển yêu cầu sang đơn vị dự phòng khác",
    ]
    first = found[0]
    assert first.case == ""  # a case told again is no situation
    assert first.ask == "trong trường hợp hệ thống được bảo trì, cơ quan quản lý xử lý thế nào?"
    assert [one.text for one in first.wrong] == [
        "Chấm dứt việc kết nối với người dùng",
        "Gửi cảnh báo bằng văn bản cho người dùng",
        "Chuyển yêu cầu sang đơn vị dự phòng khác",
    ]
    assert first.support == "hệ thống được bảo trì"


def test_a_case_that_names_itself_is_named_once() -> None:
    told = [part(STOPS, "Trường hợp bất khả kháng", 0), part(ENDS, "trái phép", 10), part(WARNS, "sai nhiều lần", 20)]
    found = list(case_facts([*told, part(TURNS, "quá tải", 30)]))
    assert found[0].ask == "trong trường hợp bất khả kháng, cơ quan quản lý xử lý thế nào?"
    assert [len(one.wrong) for one in found] == [3, 3, 3, 3]


def test_too_few_rules_or_words_that_tell_of_no_case_are_not_asked() -> None:
    few = [part(STOPS, "hệ thống được bảo trì", 0), part(ENDS, "kết nối trái phép", 10), part(WARNS, "mất máy", 20)]
    assert list(case_facts(few)) == []
    other = "người dùng được tạm ngừng hợp đồng đã ký"
    assert list(case_facts([*few, part(other, "mất máy", 20)])) == []
    told = [part(STOPS, "Theo yêu cầu của cấp trên", 0), part(ENDS, "trái phép", 10), part(WARNS, "sai nhiều lần", 20)]
    assert [one.support for one in case_facts([*told, part(TURNS, "quá tải", 30)])] == [
        "trái phép",
        "sai nhiều lần",
        "quá tải",
    ]
    assert list(case_facts([])) == []
