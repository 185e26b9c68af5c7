"""The units of a text that speak of a subject."""

from assistant.composing.points import TOLD, Point, _of_passage, _only_leads, units
from assistant.composing.points_told import near_documents
from assistant.composing.saying import SAYS
from assistant.understanding.subjects import Subject
from tests.assistant.small import passage, term

FOREST = Subject("rừng phòng hộ", (term("rừng"), term("phòng hộ")))
LONG = " ".join(["đất"] * 30)


def told(text: str) -> list[str]:
    one = passage(text)
    return [one.text[slice(*span)] for span in units(one)]


def test_units_are_sentences_parts_and_the_clauses_of_long_sentences() -> None:
    assert told("Rừng xanh; biển sạch. Đất tốt.") == ["Rừng xanh; biển sạch.", "Đất tốt."]
    assert told("Theo hướng: (1) Trồng rừng; (2) Giữ biển.") == ["Theo hướng:", "Trồng rừng;", "Giữ biển."]
    assert told(f"{LONG}; {LONG}.") == [LONG, f"{LONG}."]
    assert told("") == []


def test_what_stands_under_a_heading_of_the_subject_alone_is_of_it() -> None:
    subject = Subject("cải cách tài chính công", (term("cải cách tài chính công"),))
    own = passage("Thanh toán không dùng tiền mặt.", section="II.1", headings=("1. Đẩy mạnh cải cách tài chính công",))
    other = passage("Sắp xếp bộ máy.", section="II.2", headings=("2. Đẩy mạnh cải cách bộ máy",))
    title = "Đẩy mạnh cải cách tài chính công"

    (point,) = _of_passage(own, title, [subject], {}, SAYS)

    assert point.under_own
    assert point.direct >= TOLD
    assert list(_of_passage(other, "Đẩy mạnh cải cách bộ máy", [subject], {}, SAYS)) == []
    others = "sắp xếp bộ máy, tinh giản biên chế, đổi mới công vụ và hiện đại hóa nền hành chính nhà nước"
    first, last = f"{title}, {others}", f"{others.capitalize()}, {title.lower()}"
    assert [one.under_own for one in _of_passage(own, first, [subject], {}, SAYS)] == [True]
    assert not any(one.under_own for one in _of_passage(own, last, [subject], {}, SAYS))


def test_what_stands_under_the_heading_that_answers_best_is_of_what_this_names_among_others() -> None:
    title = "Quản lý tài nguyên, bảo vệ rừng phòng hộ, ứng phó với thiên tai và phòng chống cháy nổ ở các khu dân cư"
    own = passage("Xây dựng đê biển.", section="II.1", headings=(f"1. {title}",))

    (point,) = _of_passage(own, title, [FOREST], {}, SAYS, answers=True)
    others = _of_passage(own, title, [Subject.of((term("du lịch"),))], {}, SAYS, answers=True)

    assert point.under_own
    assert not any(one.under_own for one in others)
    assert not any(one.under_own for one in _of_passage(own, title, [FOREST], {}, SAYS))


def test_a_document_in_which_nothing_is_half_as_near_is_left_out() -> None:
    subject = Subject.of((term("trồng rừng"),))
    first, second, far = (
        Point(passage("Trồng rừng.", document=one), 0, 11, 1.0, subject, at)
        for one, at in (("A", 4.0), ("B", 2.1), ("C", 1.5))
    )

    assert near_documents([first, second, far]) == [first, second]
    assert near_documents([far]) == [far]
    assert near_documents([]) == []


def test_a_lead_in_that_gives_a_figure_says_something_itself() -> None:
    assert _only_leads(passage("Phấn đấu hoàn thành 3 việc sau:"), scoped=False)
    assert not _only_leads(passage("Tổng kinh phí 96 tỷ đồng, phân kỳ như sau:"), scoped=False)


def test_a_point_knows_where_its_sentence_begins() -> None:
    text = "Giữ rừng; trồng cây. Nuôi cá. Làm: (1) Kênh; đê."
    starts = [Point(passage(text), at, at + 4, 1.0, FOREST).sentence for at in (0, 10, 21, 39, 45)]

    assert starts == [0, 0, 21, 39, 39]
