"""Things that a message names in a row."""

import pytest

from assistant.understanding.in_a_row import named_parts, row_parts

TEXT = " sở khoa học và công nghệ trồng chè và cà phê tại văn hóa thể thao "


def stands(phrase: str) -> bool:
    return f" {phrase} " in TEXT


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "Trọng tâm trồng rừng, các chỉ số phải đạt, và chế tài đối với chủ rừng",
            ["Trọng tâm trồng rừng", "các chỉ số phải đạt", "chế tài đối với chủ rừng"],
        ),
        ("trồng rừng; nuôi cá", ["trồng rừng", "nuôi cá"]),
        ("trồng rừng", []),
        ("rừng, biển", []),  # a word alone names too little
        ("trồng rừng ở đâu, nuôi cá thế nào", []),  # asks
        ("a b, c d, e f, g h, i k, l m", []),  # too many for a row of things
        ("", []),
        (",;", []),
    ],
)
def test_things_named_in_a_row_are_parts(message: str, parts: list[str]) -> None:
    assert [one.text for one in named_parts(message, stands)] == parts


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("diện tích rừng, sản lượng cá, ai báo cáo", ["diện tích rừng", "sản lượng cá", "ai báo cáo"]),
        ("trồng bao nhiêu rừng, số trạm xá, số trường học", ["trồng bao nhiêu rừng", "số trạm xá", "số trường học"]),
        ("trồng rừng, nuôi cá, xây trạm xá xong năm nào", []),  # one thing asked of all
        ("trồng rừng, nuôi cá", []),  # two are no row
        ("", []),
        (",,,;", []),
    ],
)
def test_things_asked_of_in_a_row_are_parts(message: str, parts: list[str]) -> None:
    assert [one.text for one in row_parts(message)] == parts


def test_how_much_is_asked_of_each_of_a_row_with_its_year() -> None:
    row = row_parts("diện tích rừng, sản lượng cá, số trạm xá 2030 từng cái bao nhiêu")

    assert [(one.text, one.context) for one in row] == [
        ("diện tích rừng 2030 là bao nhiêu", ""),
        ("sản lượng cá 2030 là bao nhiêu", ""),
        ("số trạm xá 2030 là bao nhiêu", ""),
    ]
    assert row_parts("trồng rừng, nuôi cá, xây trạm xá thì ai lo từng cái") == ()


def test_a_figure_of_two_stages_and_another_are_two() -> None:
    row = row_parts("sản lượng 2025, 2030 và tốc độ trồng rừng từng giai đoạn")

    assert [(one.text, one.context) for one in row] == [
        ("sản lượng 2025, 2030", ""),
        ("tốc độ trồng rừng từng giai đoạn", ""),
    ]
    assert row_parts("so sánh sản lượng và tốc độ trồng rừng hai giai đoạn") == ()
    assert row_parts("sản lượng và sản lượng từng giai đoạn") == ()


def test_the_time_that_the_last_of_a_row_gives_is_that_of_all() -> None:
    row = row_parts("diện tích rừng, sản lượng cá, số trạm xá năm 2030")

    assert [one.context for one in row] == ["2030", "2030", ""]


def test_semicolons_part_things_whatever_they_are() -> None:
    named = named_parts("vốn 2 giai đoạn; số xã kiểu mẫu; tỉ lệ nước sạch", stands)

    assert [one.text for one in named] == ["vốn 2 giai đoạn", "số xã kiểu mẫu", "tỉ lệ nước sạch"]


def test_what_the_texts_say_in_one_breath_is_no_row_of_things() -> None:
    said = " đội ngũ tận tụy, vì dân, gần dân ở cơ sở "
    in_one_breath = {" ".join(said.replace(",", "").split()[at : at + 4]) for at in range(8)}

    assert named_parts("đội ngũ tận tụy, vì dân phục vụ", in_one_breath.__contains__) == ()
    assert len(named_parts("vì dân phục vụ, đội ngũ tận tụy", in_one_breath.__contains__)) == 2


def test_two_figures_may_share_the_time_of_the_last() -> None:
    row = row_parts("GRDP và thu ngân sách giai đoạn 2021-2025")

    assert [(one.text, one.context) for one in row] == [
        ("GRDP", "2021-2025"),
        ("thu ngân sách giai đoạn 2021-2025", ""),
    ]
    assert row_parts("GRDP 2025 và thu ngân sách 2030") == ()
    assert row_parts("so sánh GRDP và thu ngân sách 2030") == ()
    assert row_parts("tỉ lệ nghèo và cận nghèo năm 2025") == ()


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("cho xin 2 chỉ số năm 2030 luôn: GRDP, đô thị hóa", ["GRDP 2030", "đô thị hóa 2030"]),
        ("tỷ lệ 2025 của: nước sạch và che phủ rừng", ["nước sạch 2025", "che phủ rừng 2025"]),
        ("Năm 2030: tỉ lệ nghèo", []),  # no row
        ("Năm 2030: ai chịu trách nhiệm, đạt bao nhiêu", []),  # asked of it
        ("Chỉ tiêu: nước sạch 2025, che phủ rừng 2030", []),  # each of its time
        ("Chỉ tiêu: nước sạch", []),
        (": , ,", []),
    ],
)
def test_figures_behind_a_colon_are_of_the_time_before_it(message: str, parts: list[str]) -> None:
    assert [one.text for one in row_parts(message)] == parts


def test_a_row_of_texts_is_no_row_of_things() -> None:
    assert named_parts("liên hệ giữa NQ 12, KL 5 và CT 7", stands) == ()
    assert named_parts("trọng tâm cải cách, KL 5 về chế tài", stands) != ()
