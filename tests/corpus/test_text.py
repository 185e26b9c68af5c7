"""Vietnamese text: spelling, diacritics, words, abbreviations."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text import LOWER, UPPER, fold, has_diacritics, lower, nfc, place_tones, search_form, squash
from corpus.vietnamese.abbreviations import abbreviations, expansions
from corpus.vietnamese.words import segment, syllables


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("hoà", "hòa"),
        ("hoá", "hóa"),
        ("khoẻ", "khỏe"),
        ("thuỷ", "thủy"),
        ("UỶ", "ỦY"),
        ("Khánh Hoà", "Khánh Hòa"),
        ("quý", "quý"),
        ("quỹ", "quỹ"),
        ("hoàn", "hoàn"),
        ("toàn", "toàn"),
        ("khuỷu", "khuỷu"),
        ("hòa", "hòa"),
        ("", ""),
    ],
)
def test_tone_placement(new: str, old: str) -> None:
    assert place_tones(new) == old
    assert len(place_tones(new)) == len(new)


def test_search_form_is_one_for_both_schools() -> None:
    assert search_form("Uỷ ban nhân dân tỉnh Khánh Hoà") == search_form("Ủy ban Nhân dân tỉnh Khánh Hòa")


def test_folding() -> None:
    assert fold("Điều 5, Đắk Lắk: ưu tiên") == "Dieu 5, Dak Lak: uu tien"
    assert has_diacritics("Khánh")
    assert not has_diacritics("Nha Trang 2030")


def test_squash_compares_quotations() -> None:
    assert squash(" Hoà  -\nbình, 7,1%") == squash("hòa bình 71")


@given(st.text(max_size=60))
def test_length_is_kept(text: str) -> None:
    composed = nfc(text)
    for change in (lower, place_tones, search_form, fold):
        assert len(change(composed)) == len(composed)


def test_letters_of_character_classes() -> None:
    letters = [char for char in LOWER if char not in "a-z"]
    assert len(letters) == len(set(letters)) == 67
    assert [char.upper() for char in letters] == [char for char in UPPER if char not in "A-Z"]
    assert all(unicodedata.is_normalized("NFC", char) for char in letters)


def test_syllables() -> None:
    assert syllables("GRDP đạt 7,1%/năm; Khánh Hoà 1.200 giường") == (
        ["grdp", "đạt", "7,1", "năm", "khánh", "hòa", "1.200", "giường"]
    )
    assert syllables("") == []
    assert syllables(unicodedata.normalize("NFD", "ý kiến")) == ["ý", "kiến"]


def test_segments() -> None:
    words = segment("Ủy ban nhân dân tỉnh phát triển khu kinh tế Vân Phong.")
    assert "".join(words).replace("_", "") == "ủybannhândântỉnhpháttriểnkhukinhtếvânphong"
    assert any("kinh_tế" in word for word in words)
    assert segment("") == ()
    assert segment("...!") == ()


def test_abbreviations() -> None:
    found = expansions()
    assert len(found) >= 60
    expected = {
        "UBND": "Ủy ban nhân dân",
        "HĐND": "Hội đồng nhân dân",
        "TTHC": "thủ tục hành chính",
        "CCHC": "cải cách hành chính",
        "KKT": "khu kinh tế",
        "TP": "thành phố",
        "GRDP": "tổng sản phẩm trên địa bàn",
        "MTTQ": "Mặt trận Tổ quốc",
    }
    assert expected.items() <= found.items()
    assert all(short and long and unicodedata.is_normalized("NFC", short + long) for short, long in found.items())


def test_ambiguous_abbreviations_say_so() -> None:
    assert {one.short for one in abbreviations() if one.also} >= {"ĐT", "QĐ", "BCT", "TT", "CT"}
    found = expansions()
    found["UBND"] = "changed"
    assert expansions()["UBND"] == "Ủy ban nhân dân"
