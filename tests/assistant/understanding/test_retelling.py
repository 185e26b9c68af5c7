"""A follow-up on the answer itself is told from one that asks something of its own."""

import pytest

from assistant.understanding.retelling import (
    RULES,
    Retelling,
    Telling,
    asks_place_in_text,
    find_retelling,
    point_called,
    points_at_answer,
)


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("nó nằm ở mục nào vậy", Telling.PLACE),
        ("Theo điều khoản nào", Telling.PLACE),
        ("ở đâu ghi vậy", Telling.PLACE),
        ("căn cứ đâu", Telling.PLACE),
        ("cho nao noi the", Telling.PLACE),
        ("trích nguyên văn giúp tôi", Telling.VERBATIM),
        ("nguyen van nhe, dung tom tat", Telling.VERBATIM),
        ("dài quá, ngắn gọn thôi", Telling.SHORT),
        ("đưa lên slide ngắn gọn hơn được không", Telling.SHORT),
        ("giải thích thêm được không", Telling.MORE),
        ("nói kỹ hơn về chỗ đó xem", Telling.MORE),
        ("bây giờ lấy ví dụ minh họa đi", Telling.EXAMPLE),
        ("căn cứ ở đâu", Telling.PLACE),
        ("còn gì nữa không", Telling.MORE),
        ("thế còn văn bản kia?", Telling.OTHER_TEXT),
        ("ai theo dõi việc này", Telling.OVERSEEING),
        ("nhiệm vụ đó nằm ở khoản mấy", Telling.PLACE),
        ("chi tieu ay o muc nao", Telling.PLACE),
        ("câu đó trích thế nào cho đúng", Telling.VERBATIM),
        ("giải thích rõ hơn điểm đó", Telling.MORE),
        ("điểm này áp dụng cho ai", Telling.MORE),
        ("ý đó thuộc nhiệm vụ nào", Telling.HEADING),
        ("kẻ thành bảng cho dễ nhìn", Telling.TABLE),
        ("lập bảng giúp em", Telling.TABLE),
        ("gom lại giúp em", Telling.SHORT),
        ("chia hai cột đi em", Telling.COLUMNS),
        ("kẻ bảng hai cột giúp em", Telling.COLUMNS),
        ("ai chịu trách nhiệm việc này", Telling.RESPONSIBLE),
        ("lấy ví dụ cho học viên dễ hình dung được không", Telling.EXAMPLE),
        ("cho vi du cu the di", Telling.EXAMPLE),
        ("bạn nêu ví dụ minh hoạ giúp mình", Telling.EXAMPLE),
        ("lấy số liệu minh hoạ cho ý đó", Telling.FIGURES),
        ("có con số nào không ạ", Telling.FIGURES),
    ],
)
def test_how_the_answer_is_wanted(text: str, telling: Telling) -> None:
    assert find_retelling(text) == Retelling(telling)


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("ngắn hơn nữa, chừng 3 câu thôi", 3),
        ("Rút gọn lại còn 3 ý chính thôi", 3),
        ("cho hai câu thôi", 2),
        ("rút lại 1 câu", 1),
        ("rut gon con 5 gach dau dong", 5),
        ("12 ý thôi", 12),
    ],
)
def test_so_many_points_are_wanted(text: str, points: int) -> None:
    assert find_retelling(text) == Retelling(Telling.SHORT, points=points)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("ý thứ ba", 3), ("nói rõ hơn điểm thứ hai", 2),
        ("ý thứ tư nghĩa là gì", 4), ("ok, còn cái thứ hai?", 2), ("nói lại ý 12", 12),
        ("phân tích kỹ ý đầu tiên", 1), ("giải thích kỹ ý 2", 2),
        ("câu cuối", -1), ("Ý đầu tiên nói rõ hơn giùm", 1), ("y thu nam", 5),
    ],
)  # fmt: skip
def test_which_point_is_wanted(text: str, point: int) -> None:
    assert find_retelling(text) == Retelling(Telling.POINT, point)


@pytest.mark.parametrize(
    "text",
    [
        "nhiệm vụ nằm ở khoản mấy", "lập bảng chỉ tiêu 2030", "thuộc huyện nào",
        "còn năm 2030?", "trích nguyên văn Điều 5", "tóm tắt Nghị quyết 09", "ai theo dõi cải cách hành chính",
        "ngắn gọn: tỉ lệ đô thị hóa 2030", "quan điểm thứ năm là gì", "3 ý về du lịch",
        "giải thích thêm về chuyển đổi số", "ví dụ về mô hình hay", "ví dụ trễ 7% hồ sơ thì sao", "", "…",
        "mục nào nói về du lịch biển và kinh tế số của tỉnh ta trong nghị quyết",
    ],
)  # fmt: skip
def test_a_question_of_its_own_is_none(text: str) -> None:
    assert find_retelling(text) is None


@pytest.mark.parametrize(
    ("text", "point", "then"),
    [
        ("cho ví dụ cụ thể về ý thứ hai", 2, Telling.EXAMPLE),
        ("vi du ve y thu 3", 3, Telling.EXAMPLE),
        ("ý 2 nằm ở đâu", 2, Telling.PLACE),
        ("rút gọn ý thứ tư lại", 4, Telling.SHORT),
        ("ý thứ ba ai chịu trách nhiệm", 3, Telling.RESPONSIBLE),
    ],
)
def test_how_a_point_is_wanted(text: str, point: int, then: Telling) -> None:
    assert find_retelling(text) == Retelling(Telling.POINT, point, then=then)


@pytest.mark.parametrize(
    ("text", "telling"),
    [("ý đó ở đâu", Telling.PLACE), ("cau ay nam dau", Telling.PLACE), ("cầu đó ở đâu", None), ("ở đâu", None)],
)
def test_where_is_asked_of_a_passage_and_not_of_a_thing(text: str, telling: Telling | None) -> None:
    assert find_retelling(text) == (telling and Retelling(telling))


def test_every_rule_is_named_once() -> None:
    names = [rule.name for rule in RULES]

    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("text", "before", "point"),
    [
        ("Phân tích quan điểm thứ ba giúp tôi", "Các quan điểm chỉ đạo là gì?", 3),
        ("khâu đột phá thứ 2 là sao", "Ba khâu đột phá là gì?", None),  # of three syllables
        ("đột phá thứ hai", "Ba đột phá của tỉnh?", 2),
        ("nói rõ hơn vùng thứ nhất", "Ba vùng kinh tế trọng điểm là gì", 1),
        ("nói rõ hơn vùng thứ nhất", "Vùng kinh tế trọng điểm là gì", None),
        ("dot pha thu hai", "Ba đột phá của tỉnh?", 2),
        ("quan điểm thứ năm là gì", "Mục tiêu là gì?", None),
        ("quan điểm thứ năm là gì", "", None),
        ("nhóm nhiệm vụ cuối cùng", "10 nhóm nhiệm vụ là gì", -1),
        ("nhiệm vụ 4", "10 nhiệm vụ là gì", 4),
        ("vung dau tien", "Ba vùng kinh tế trọng điểm là gì", 1),
    ],
)
def test_a_point_is_called_by_what_the_question_before_counts(text: str, before: str, point: int | None) -> None:
    assert find_retelling(text, before) == (None if point is None else Retelling(Telling.POINT, point))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("điểm đó do ai quyết định", True), ("noi dung nay co chi tieu nao", True), ("chế tài vừa nêu ra sao", True),
        ("điểm đến du lịch", False), ("đó là ai", False), ("", False),
    ],
)  # fmt: skip
def test_a_follow_up_may_point_at_what_was_answered(text: str, points: bool) -> None:
    assert points_at_answer(text) is points


def test_so_many_points_of_an_answer_are_wanted_however_it_is_said() -> None:
    for text in (
        "gom thành 3 ý để chiếu slide",
        "rút ra 3 ý chính",
        "chốt lại 3 điểm",
        "rút gọn thành 3 gạch đầu dòng",
    ):
        assert find_retelling(text) == Retelling(Telling.SHORT, points=3), text


@pytest.mark.parametrize(
    ("text", "before", "more"),
    [
        ("còn vùng nào nữa", "vùng kinh tế trọng điểm của tỉnh là gì", True),
        ("con vung nao nua khong", "Ba vùng trọng điểm là gì?", True),
        ("có bệnh viện nào khác không", "các bệnh viện được đầu tư", True),
        ("còn huyện nào nữa", "Ba vùng trọng điểm là gì?", False), ("còn vùng nào nữa", "", False),
        ("còn " * 3000, "còn", False),
    ],
)  # fmt: skip
def test_what_further_ones_there_are(text: str, before: str, more: bool) -> None:
    assert (find_retelling(text, before) == Retelling(Telling.MORE)) is more


@pytest.mark.parametrize(
    ("text", "telling"), [("trích nguyên câu đó", Telling.VERBATIM), ("nêu rõ căn cứ từng ý", Telling.PLACE)]
)
def test_each_point_may_be_pointed_at(text: str, telling: Telling) -> None:
    assert find_retelling(text) == Retelling(telling)


def test_a_point_is_called_by_what_any_question_before_counts() -> None:
    before = ["kinh tế biển phát triển theo mấy hướng", "ai ký nghị quyết"]

    assert find_retelling("hướng đầu tiên", *before) == Retelling(Telling.POINT, 1)
    assert find_retelling("hướng đầu tiên", "hướng biển", "ai ký nghị quyết") is None


@pytest.mark.parametrize(
    ("text", "retelling"),
    [
        ("ý 1, ý 3 thôi", Retelling(Telling.POINT, 1, further=(3,))),
        ("chỉ cần ý 2 và 4", Retelling(Telling.POINT, 2, further=(4,))),
        ("còn nhóm tiếp theo?", Retelling(Telling.POINT, step=1)),
        ("nhom ke tiep", Retelling(Telling.POINT, step=1)),
        ("ý ngay trước", Retelling(Telling.POINT, step=-1)),
        ("ý 1, ý 3 về du lịch", None),
        ("bước tiếp theo", None),
    ],
)
def test_several_points_and_the_next_one(text: str, retelling: Retelling | None) -> None:
    assert find_retelling(text) == retelling


@pytest.mark.parametrize(
    ("text", "before", "point"),
    [
        ("trọng tâm thứ hai", "Trọng tâm cải cách là gì", 2),
        ("trong tam cuoi", "Trọng tâm cải cách là gì", -1),
        ("vùng thứ hai", "Trọng tâm cải cách là gì", None),
        ("trọng tâm thứ hai về du lịch", "Trọng tâm cải cách là gì", None),
        ("giai đoạn đầu tiên", "Chỉ tiêu giai đoạn 2026 - 2030", None),
        ("năm thứ hai", "Chỉ tiêu năm 2030", None),
        ("", "", None),
    ],
)
def test_a_point_may_be_called_by_a_noun_of_the_question_before(text: str, before: str, point: int | None) -> None:
    assert point_called(text, before) == (point and Retelling(Telling.POINT, point))


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("căn cứ đâu", True), ("can cu dau", True), ("nằm ở mục nào?", True), ("nguồn nào", False),
        ("lấy ở đâu", False), ("căn cứ nào để xếp loại", False), ("", False), ("mục " * 4000, False),
    ],
)  # fmt: skip
def test_where_in_a_text_the_other_half_stands(text: str, asks: bool) -> None:
    assert asks_place_in_text(text) is asks
