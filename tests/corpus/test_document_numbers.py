"""Numbers of documents: written, typed, the same."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.document_numbers import (
    HEAD_NUMBER,
    LOOSE_NUMBER,
    NUMBER,
    compact,
    find_meetings,
    find_typed,
    is_number,
    is_year_alone,
    kind_of,
    read_number,
)
from corpus.text import nfc, search_form


@pytest.mark.parametrize(
    "number", ["09-NQ/TW", "55/2022/QH15", "318/KH-UBND", "66.4/2025/NQ-CP", "12-CTr/TU", "8935/BNV-CTTN&BĐG"]
)
def test_numbers_of_texts(number: str) -> None:
    for pattern in (NUMBER, LOOSE_NUMBER, HEAD_NUMBER):
        assert re.fullmatch(pattern, number)


@pytest.mark.parametrize(
    ("text", "tight", "loose", "head"),
    [
        ("09 - NQ/TW", False, True, True),
        ("09 - NQ / TW", False, False, True),
        ("08-Phường", False, False, False),
        ("12-tay", False, False, False),
    ],
)
def test_where_blanks_may_stand(text: str, tight: bool, loose: bool, head: bool) -> None:
    found = [bool(re.fullmatch(pattern, text)) for pattern in (NUMBER, LOOSE_NUMBER, HEAD_NUMBER)]

    assert found == [tight, loose, head]


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("nghị quyết số 55/2022/QH15", ["Nghị quyết 55/2022/QH15"]),
        ("quyết định 749/qđ-ttg", ["Quyết định 749/QĐ-TTg"]),
        ("12-ctr/tu", ["12-CTr/TU"]),
        ("thông tư 37/2025/TT-BGDĐT nói gì", ["Thông tư 37/2025/TT-BGDĐT"]),
        ("NQ09", ["NQ09"]),
        ("09 NQ TW", ["09 NQ TW"]),
        ("kl số 53 tw", ["KL 53 TW"]),
        ("NQ 36 và KL 53", ["NQ 36", "KL 53"]),
        ("khoản 2 NQ 09", ["NQ 09"]),  # 2 is no number of a document
        ("nghị quyết 09 tuyên bố gì", ["Nghị quyết 09"]),
        ("2 khu kinh tế", []),
        ("10 UBND xã", []),
        ("kế hoạch 3.500 tỉ", []),
        ("kế hoạch 5 năm", []),
        ("kết luận 91 ngày bao nhiêu", ["Kết luận 91"]),
        ("kế hoạch 30 ngày đêm", []),
        ("kế hoạch 5G", []),  # a number glued to letters
        ("đề án 3D về rừng", []),
        ("đề án 06", ["Đề án 06"]),
        ("nghị quyết 09nq", ["Nghị quyết 09NQ"]),
        ("91% số hộ", []),
        ("", []),
    ],
)
def test_numbers_as_people_type_them(question: str, written: list[str]) -> None:
    assert [one.written for one in find_typed(search_form(question))] == written


@pytest.mark.parametrize(
    ("words", "is_year"),
    [
        ("kế hoạch 2026", True),
        ("kh 2012", True),
        ("2025 kh", True),  # "đến 2025 KH là …": whatever the letters are short for
        ("2025/kh", False),
        ("2025-kh", False),
        ("kế hoạch số 2026", False),
        ("kế hoạch số: 2026", False),
        ("quyết định 2623", False),  # no year
        ("quyết định 2019/qđ-ttg", False),
        ("nghị quyết 09", False),
        ("", False),
    ],
)
def test_what_stands_behind_a_kind_may_be_a_year(words: str, is_year: bool) -> None:
    assert is_year_alone(words) is is_year


@pytest.mark.parametrize(
    ("typed", "number", "kind", "same"),
    [
        ("Nghị quyết 09", "09-NQ/TW", "Nghị quyết", True),
        ("NQ 9", "09-NQ/TW", "Nghị quyết", True),
        ("9-NQ", "09-NQ/TW", "Nghị quyết", True),
        ("09-NQ/TU", "09-NQ/TW", "Nghị quyết", False),
        ("Kết luận 09", "09-NQ/TW", "Nghị quyết", False),
        ("Nghị định 09", "09-NQ/TW", "Nghị quyết", False),  # only the first word is the same
        ("55/2022", "55/2022/QH15", "Nghị quyết", True),
        ("55/2021", "55/2022/QH15", "Nghị quyết", False),
        ("Chương trình hành động 12", "12-CTr/TU", "Chương trình", True),
        ("Kết luận 53", "53-KL/TW", "", True),
        ("66", "66.4/2025/NQ-CP", "Nghị quyết", False),
        ("2013", "Luật Đất đai năm 2013", "Luật", False),
    ],
)
def test_a_number_typed_is_a_documents(typed: str, number: str, kind: str, same: bool) -> None:
    read = read_number(typed)

    assert read
    assert is_number(read, number, kind) is same


def test_a_text_without_digits_names_no_number() -> None:
    assert read_number("nghị quyết") is None
    assert read_number("") is None


@pytest.mark.parametrize(("number", "kind"), [("1719/QĐ-TTg", "Quyết định"), ("19-NQ/TW", "Nghị quyết"), ("5-X", "")])
def test_a_code_stands_for_a_kind(number: str, kind: str) -> None:
    assert kind_of(number) == kind


COUNTS, YEARS = st.integers(1, 9999), st.none() | st.integers(1990, 2040)
SIGNS = st.sampled_from(["NQ/TW", "KL/TU", "NQ-CP", "QĐ-TTg", "KH-UBND", "CTr/TU", "TT-BGDĐT"])


@settings(deadline=None)
@given(COUNTS, YEARS, SIGNS)
def test_a_number_is_found_and_the_same_however_it_is_typed(count: int, year: int | None, sign: str) -> None:
    number = f"{count:02}{f'/{year}' if year else ''}-{sign}"

    for form in (number, number.lower(), number.replace("-", " - ", 1)):
        (found,) = find_typed(search_form(f"theo {form} thì sao"))
        assert is_number(found.number, number, kind_of(number))
    assert compact(found.written) == compact(number)
    assert not is_number(found.number, f"{count + 1}-{sign}", kind_of(number))


PIECES = st.sampled_from(
    [
        "nghị quyết",
        "nq",
        "số",
        "09",
        "9",
        "-nq/tw",
        "/",
        "-",
        "2022",
        "qh15",
        "kh",
        " ubnd",
        "66.4",
        "²",
        ".",
        "%",
        "năm",
    ]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=10).map(" ".join) | st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=40))
def test_what_is_typed_lies_inside_any_text(text: str) -> None:
    form = search_form(nfc(text))
    spans = [one.span for one in find_typed(form)]

    assert all(0 <= start < end <= len(form) for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in zip(sorted(spans), sorted(spans)[1:], strict=False))


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("nghị quyết trung ương 5 nói gì", ["Nghị quyết Trung ương 5"]),
        ("nq tw 5 khóa x", ["Nghị quyết Trung ương 5 (khóa X)"]),
        ("Nghị quyết Trung ương 5 (khóa X)", ["Nghị quyết Trung ương 5 (khóa X)"]),
        ("kết luận hội nghị trung ương 4", ["Kết luận Trung ương 4"]),
        ("nghị quyết trung ương 10 nhiệm vụ", []),  # counts what stands behind
        ("nghị quyết trung ương khóa xii", []),
        ("nghị quyết trung ương 2030", []),
        ("", []),
    ],
)
def test_a_document_is_known_by_its_meeting(typed: str, written: list[str]) -> None:
    assert [one.written for _, one in find_meetings(search_form(typed))] == written


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("nghị quyết trung ương 5", "nghị quyết trung ương 5 khóa x", True),
        ("nghị quyết trung ương 5 khóa xi", "nghị quyết trung ương 5 khóa x", False),
        ("nghị quyết trung ương 4", "nghị quyết trung ương 5 khóa x", False),
        ("kết luận trung ương 5", "nghị quyết trung ương 5 khóa x", False),
    ],
)
def test_two_meetings_may_be_one_where_one_gives_no_term(one: str, other: str, same: bool) -> None:
    ((_, first),), ((_, second),) = find_meetings(one), find_meetings(other)

    assert first.is_of(second) is same
