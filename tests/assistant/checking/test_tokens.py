"""Texts as tokens: words in one spelling, figures by value, dates in one form; and how places in quotes compare."""

import pytest

from assistant.checking.alignment import END, Fit, Sites
from assistant.checking.tokens import CLOSED, JOINED, PARTED, Token, tokenise


def forms(text: str) -> list[str]:
    return [one.form for one in tokenise(text)]


def sites(quote: str, above: str = "") -> Sites:
    tokens = tokenise(quote)
    return Sites((END, *tokens, END, *tokenise(above), END), ((1, 1 + len(tokens)),))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("664.000 tỉ đồng", "664 nghìn tỷ đồng"),
        ("Đạt 7,10%", "đạt 7.1 phần trăm"),
        ("01 huyện", "1 huyện"),
        ("ngày 28/01/2022", "ngày 28 tháng 01 năm 2022"),
        ("tháng 6/2023", "tháng 6 năm 2023"),
        ("UBND tỉnh", "Uỷ ban nhân dân tỉnh"),
        ("hàng năm", "hằng năm"),
        ("2021 - 2025", "2021–2025"),
        ("số 09-NQ/TW", "số 9-NQ/TW"),
    ],
)
def test_what_says_the_same_has_the_same_forms(one: str, other: str) -> None:
    assert forms(one) == forms(other)


@pytest.mark.parametrize(
    ("one", "other"), [("70%", "70‰"), ("5 triệu", "5 tỉ"), ("(1) rừng", "(6) rừng"), ("12-CTr/TU", "12-CTr/TW")]
)
def test_what_says_another_thing_has_other_forms(one: str, other: str) -> None:
    assert forms(one) != forms(other)


def test_kinds_and_what_follows() -> None:
    tokens = tokenise("Đến năm 2030, tỉnh Sơn Hải và Hoà Lâm đạt 2030%; quý III.")

    kinds = {one.form: one.kind for one in tokens}
    assert (kinds["đến"], kinds["sơn"], kinds["2030"], kinds["=III"]) == ("word", "name", "number", "number")
    assert [one.kind for one in tokens if one.form == "2030"] == ["year", "number"]
    stops = {one.form: one.stop for one in tokens}
    assert (stops["năm"], stops["hải"], stops["%"], stops["=III"]) == (0, JOINED, CLOSED, CLOSED)
    assert next(one for one in tokens if one.kind == "year").stop == PARTED
    assert "và" not in stops


def test_a_number_is_read_as_the_quotes_have_it() -> None:
    thousands = sites("diện tích 6.500 ha")

    assert [one.form for one in thousands.read(tokenise("đạt 6,500 ha"))] == ["đạt", "6500", "ha"]
    assert [one.form for one in sites("đạt 6,5 ha").read(tokenise("đạt 6,500 ha"))] == ["đạt", "6.5", "ha"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("xã đạt chuẩn nông thôn mới", True),
        ("Không chuyển đất rừng, đất lúa.", True),
        ("chuyển đất rừng, đất lúa", False),
        ("hồ sơ từ 5%", False),
        ("hồ sơ từ 5% trở lên", True),
        ("xã đạt chuẩn mới", False),
    ],
)
def test_a_quotation_cuts_off_nothing_that_turns_it(text: str, quoted: bool) -> None:
    quote = "Có xã đạt chuẩn nông thôn mới; không chuyển đất rừng và đất lúa; hồ sơ từ 5% trở lên."

    assert sites(quote).quotes(tokenise(text)) is quoted


def test_what_is_only_above_a_quote_is_not_quoted() -> None:
    assert not sites("đạt 5%", above="Mục tiêu đến năm 2030").quotes(tokenise("Mục tiêu đến năm 2030"))


def test_fits_count_the_same_tokens_on_both_sides() -> None:
    quote = sites("Có 81,5% số xã đạt chuẩn, 40,2% số xã đạt chuẩn nâng cao")
    own = list(tokenise("Có 40,2% số xã đạt chuẩn."))
    at = next(place for place, one in enumerate(own) if one.form == "40.2")

    (itself,) = quote.standing(["40.2"])
    (other,) = quote.standing(["81.5"])
    # Behind 40,2: % số xã đạt chuẩn. Before and behind 81,5 the same words too, and both parts begin and end there.
    assert quote.fit(own, (at, at + 1), (itself, itself + 1)) == Fit(0, 5)
    assert quote.fit(own, (at, at + 1), (other, other + 1)) == Fit(1.5, 5.5)
    assert Fit(1.5, 5.5).beats(Fit(0, 5))
    assert not Fit(1.5, 5.5).beats(Fit(2, 3))


def test_a_closed_clause_is_not_read_across() -> None:
    quote = sites("so với năm 2011; thu ngân sách tăng")
    own: list[Token] = list(tokenise("năm 2011 thu ngân sách"))

    assert quote.right(own, 1, quote.standing(["2011"])[0]) == 0
    assert quote.right(list(tokenise("năm 2011, thu ngân sách")), 1, quote.standing(["2011"])[0]) == 3
