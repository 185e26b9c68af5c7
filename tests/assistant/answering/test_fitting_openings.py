"""Lines that open alike, lines that call who does a thing, and names that are parts of longer ones."""

from dataclasses import replace

from assistant.answering.fitting import fitting
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, clause, evidence, term


def likely(text: str, probability: float, *headings: str, missing: tuple[str, ...] = ()) -> Evidence:
    one = clause(text, headings=headings)
    unsaid = tuple(term(each) for each in missing)
    return evidence(one, probability=probability, missing=unsaid)


def texts(found: list[Evidence]) -> list[str]:
    return [one.clause.text for one in found]


CHAIRMEN = [
    likely("Chủ tịch Hội đồng là ông Hai.", 0.9, "Hội đồng tỉnh", missing=("cơ sở",)),
    likely("Chủ tịch Hội đồng là ông Ba.", 0.2, "Hội đồng cấp cơ sở"),
]


def test_of_lines_that_open_alike_the_one_under_the_words_asked_answers() -> None:
    (one,) = fitting(asked(Kind.WHAT, "chủ tịch", "cơ sở", text="chủ tịch hội đồng cơ sở tên gì"), CHAIRMEN)

    assert one.clause.text == "Chủ tịch Hội đồng là ông Ba."
    assert round(one.probability, 2) == 1.1


def test_a_line_that_opens_otherwise_takes_no_place() -> None:
    found = [CHAIRMEN[0], likely("Thư ký Hội đồng là ông Ba.", 0.2, "Hội đồng cấp cơ sở")]

    assert fitting(asked(Kind.WHAT, "chủ tịch", "cơ sở", text="chủ tịch hội đồng cơ sở tên gì"), found) == found


def test_lines_of_which_neither_says_more_both_stay() -> None:
    found = [CHAIRMEN[0], replace(CHAIRMEN[1], missing=(term("cơ sở"),))]

    assert fitting(asked(Kind.WHAT, "chủ tịch", text="chủ tịch hội đồng tên gì"), found) == found


def test_who_does_a_deed_is_called_before_a_colon_or_by_a_heading() -> None:
    found = [
        likely("Đơn vị lập quy hoạch lấy ý kiến của Sở Công Thương.", 0.4),
        likely("Cơ quan thẩm định: Sở Xây dựng.", 0.2),
        likely("Ban Quản lý làng nghề;", 0.1, "Cơ quan tổ chức lập quy hoạch"),
    ]
    planned = asked(Kind.WHO, "lập", "quy hoạch", text="ai lập quy hoạch làng nghề")
    judged = asked(Kind.WHO, "thẩm định", "quy hoạch", text="ai thẩm định quy hoạch làng nghề")

    assert texts(fitting(planned, found)) == ["Ban Quản lý làng nghề"]
    assert fitting(judged, found)[0].clause.text.endswith("Sở Xây dựng.")


def test_a_name_asked_of_is_no_longer_one() -> None:
    found = [
        likely("Đoàn kết, giữ vệ sinh.", 0.5, "Danh hiệu “Cụm làng nghề giỏi”"),
        likely("Giữ nghề từ 50 năm.", 0.3, "Danh hiệu “Làng nghề giỏi”"),
    ]

    assert texts(fitting(asked(Kind.LIST, "làng nghề", text="làng nghề giỏi cần gì"), found)) == ["Giữ nghề từ 50 năm."]
    assert texts(fitting(asked(Kind.LIST, "cụm", text="cụm làng nghề giỏi cần gì"), found)) == texts(found)
