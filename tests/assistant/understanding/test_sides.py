"""The two sides of a comparison."""

import pytest

from assistant.understanding.sides import compared_spans, named_sides, sides_of, spans_in_times, words_apart
from tests.assistant.conftest import Read


@pytest.mark.parametrize(
    ("question", "first", "second", "shared"),
    [
        (
            "Ngưỡng hồ sơ trễ hạn đối với cơ quan và đối với công chức có giống nhau không?",
            ["cơ quan"],
            ["công chức"],
            ["hồ sơ trễ hạn"],
        ),
        ("So sánh Cam Ranh với Cam Lâm", ["cam ranh"], ["cam lâm"], []),
        ("Đô thị Cam Ranh khác gì với đô thị Cam Lâm?", ["cam ranh"], ["cam lâm"], ["đô thị"]),
        ("Cam Ranh hay Cam Lâm phát triển hơn?", ["cam ranh"], ["cam lâm", "phát triển"], []),
    ],
)
def test_terms_are_parted_at_the_joint(
    read: Read, question: str, first: list[str], second: list[str], shared: list[str]
) -> None:
    sides = read(question).sides

    assert sides is not None
    assert [term.phrase for term in sides.first] == first
    assert [term.phrase for term in sides.second][: len(second)] == second
    assert [term.phrase for term in sides.shared] == shared


@pytest.mark.parametrize("question", ["Tỉ lệ đô thị hóa năm 2030?", "và thì sao", "Cam Ranh và", "?"])
def test_a_question_without_two_sides_has_none(read: Read, question: str) -> None:
    assert read(question).sides is None


def test_a_word_that_is_not_asked_about_makes_no_side() -> None:
    assert sides_of("cam ranh và cam lâm", ()) is None


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("phân biệt rừng giống với rừng phòng hộ", ("rừng giống", "rừng phòng hộ")),
        ("phân biệt việc của trưởng ban và phó ban trong quy chế", ("việc của trưởng ban", "phó ban")),
        ("rừng giống khác gì rừng phòng hộ", ("rừng giống", "rừng phòng hộ")),
        ("rừng giống ra sao", None),
        ("rừng giống với rừng phòng hộ khác nhau chỗ nào", None),
        ("", None),
    ],
)
def test_two_things_are_called_by_their_names(text: str, sides: tuple[str, str] | None) -> None:
    assert named_sides(text) == sides


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("người thuê của quỹ trung ương khác quỹ địa phương chỗ nào?", ("trung ương", "địa phương")),
        ("hồ sơ của cá nhân khác gì với hồ sơ của tổ chức", ("cá nhân", "tổ chức")),
        ("quỹ nhà ở trung ương và quỹ nhà ở địa phương khác nhau thế nào", ("trung ương", "địa phương")),
        ("các bộ khác phối hợp thế nào", None),
        ("rừng khác gì biển", None),
        ("rừng khác gì rừng", None),
        ("khác gì", None),
        ("", None),
    ],
)
def test_two_things_of_one_kind_are_told_apart(text: str, words: tuple[str, str] | None) -> None:
    assert words_apart(text) == words


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("so sánh vai trò của nha trang, cam lâm và diên khánh", ["nha trang", "cam lâm", "diên khánh"]),
        ("phân biệt cán bộ, công chức, viên chức", ["cán bộ", "công chức", "viên chức"]),
        ("so sánh rừng và biển năm 2025 và 2030", ["rừng", "biển"]),
        ("a, b và c khác nhau thế nào về x", ["a", "b", "c"]),
        ("so sánh rừng", []),
        ("mức xử với cơ quan và với cá nhân khác nhau ra sao", []),
        ("so sánh a, b, c, d, e, g, h, i", []),  # nobody asks so
        ("so sánh", []),
        ("", []),
    ],
)
def test_the_things_that_are_listed_are_told_apart(text: str, things: list[str]) -> None:
    assert [text[start:end] for start, end in compared_spans(text)] == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("đô thị hóa, che phủ rừng và nước sạch năm 2025 và 2030", ["đô thị hóa", "che phủ rừng", "nước sạch"]),
        ("so sánh giai đoạn 2021-2025 với 2026-2030 về rừng và biển", ["rừng", "biển"]),
        ("so sánh 2025 với 2030 về rừng", []),
        ("rừng và biển", []),
        ("2025 và 2030", []),
        ("a, b, c, d, e, g, h, i năm 2025 và 2030", []),
        ("về", []),
        ("", []),
    ],
)
def test_the_things_that_are_asked_of_two_times_are_told_apart(text: str, things: list[str]) -> None:
    assert [text[start:end] for start, end in spans_in_times(text)] == things
