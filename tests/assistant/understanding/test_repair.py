"""Questions as people type them: plain, with Telex or VNI keys left in, with slips; and right ones untouched."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.understanding.repair import Repair, repair
from corpus.reading.store import read_corpus
from corpus.vietnamese.abbreviations import readings

LEXICON = Lexicon(read_corpus())
SHORT = (*cues().shorthand, "hè", "hen", "hén", "ha", "á", "ớ", "nè", "chi", "mô", "mần", "răng")  # are read otherwise
INITIALS = re.compile(r"[bcdđghklmnpqrstvx]{2}")  # are written out
KNOWN = sorted(
    word
    for word in LEXICON.strong
    if word.isalpha() and word not in SHORT and not readings(word) and not INITIALS.fullmatch(word)
)


def text_of(question: str) -> str:
    return repair(question, LEXICON).text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        # without diacritics
        ("tong huy dong von dau tu", "tổng huy động vốn đầu tư"),
        ("ti le do thi hoa nam 2030", "tỉ lệ đô thị hóa năm 2030"),
        ("thanh pho Cam Ranh la do thi gi", "thành phố Cam Ranh là đô thị gì"),
        ("xep loai tot", "xếp loại tốt"),
        ("muc 4 ket luan 91", "mục 4 kết luận 91"),
        ("nghi quyet 09 muc 5 noi gi", "nghị quyết 09 mục 5 nói gì"),
        ("nq09 co noi gi ve san bay khong", "nq09 có nói gì về sân bay không"),
        ("tinh gon bo may", "tinh gọn bộ máy"),
        ("cong tac dan van duoc neu o dau", "công tác dân vận được nêu ở đâu"),  # a word that the texts say once
        ("quy mo kinh te nam 2019", "quy mô kinh tế năm 2019"),
        # Telex
        ("thij xax Ninh Hoaf", "thị xã Ninh Hòa"),
        ("tirnh Khanhs Hoaf", "tỉnh Khánh Hòa"),
        ("dduowngf", "đường"),
        # VNI
        ("Thi5 xa4 Ninh Hoa2", "Thị xã Ninh Hòa"),
        # the mark on the wrong vowel, a wrong tone, a mark left out, letters swapped
        ("ngừơi dân", "người dân"),
        ("đô thi thông minh", "đô thị thông minh"),
        ("tổng von dau tu", "tổng vốn đầu tư"),
        ("quy hoạhc", "quy hoạch"),
        # shorthand
        ("bn xã đạt chuẩn", "bao nhiêu xã đạt chuẩn"),
        ("ubnd tinh", "ubnd tỉnh"),
    ],
)
def test_what_is_mistyped_is_mended(typed: str, meant: str) -> None:
    assert text_of(typed) == meant


@pytest.mark.parametrize(
    "right",
    [
        "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?",
        "Khánh Hoà",
        "tỷ lệ đô thị hóa",
        "HĐND, UBND tỉnh",
        "Mục II.3 của Nghị quyết 09-NQ/TW",
        "Cơ quan nào chủ trì theo dõi, giám sát?",
        "123 %",
        "   ",
        "",
    ],
)
def test_what_is_right_stays_as_typed(right: str) -> None:
    assert repair(right, LEXICON) == Repair(right, ())


def test_capitals_throughout_are_read_as_small_letters() -> None:
    assert text_of("TỈ LỆ ĐÔ THỊ HÓA") == "tỉ lệ đô thị hóa"


def test_the_changes_say_what_was_typed_and_how_it_was_read() -> None:
    assert repair("đô thi thông minh", LEXICON).changes == (("thi", "thị"),)


def test_what_stands_between_the_words_is_kept() -> None:
    assert text_of("  «von, dau... tu»?! ") == "  «vốn, đầu... tư»?! "


def test_a_right_word_that_the_texts_lack_is_kept() -> None:
    assert text_of("Quy định này nằm ở văn bản nào?") == "Quy định này nằm ở văn bản nào?"


@pytest.mark.parametrize(
    "hostile",
    ["x" * 2_000, "ﬁ①②", "Ǆ İ", "a1a1a1", "9" * 500, "à" * 300, "w w w w", "ddd aaa www", "1 2 3", "_", "(", "🙂"],
)
def test_no_question_is_too_odd_to_repair(hostile: str) -> None:
    assert isinstance(text_of(hostile), str)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_repair_never_raises_and_keeps_what_is_no_word(question: str) -> None:
    repaired = text_of(question)

    def between(text: str) -> list[str]:
        return [gap for gap in re.split(r"[^\W_]+", text) if gap.strip()]

    assert between(repaired) == between(question)


@settings(deadline=None)
@given(st.lists(st.sampled_from(KNOWN), min_size=1, max_size=12))
def test_known_words_keep_their_number(words: list[str]) -> None:
    assert len(text_of(" ".join(words)).split()) == len(words)


@settings(deadline=None)
@given(st.lists(st.sampled_from(KNOWN), min_size=1, max_size=8))
def test_a_change_is_always_reported(words: list[str]) -> None:
    question = " ".join(words)
    repaired = repair(question, LEXICON)
    if not repaired.changes:
        assert [len(word) for word in repaired.text.split()] == [len(word) for word in words]


@pytest.mark.parametrize(
    "question", ["Cán bộ thì tỉnh có bảo vệ cho họ không?", "Mọi xã đều đạt chuẩn?", "Trong số đó bao nhiêu?"]
)
def test_common_words_are_meant_as_typed(question: str, lexicon: Lexicon) -> None:
    assert repair(question, lexicon).text == question


def test_question_words_are_mended_by_their_neighbours(lexicon: Lexicon) -> None:
    assert (
        repair("tỉ lệ che phũ rưng năm 2030 la mây phân tram", lexicon).text
        == "tỉ lệ che phủ rừng năm 2030 là mấy phần trăm"
    )


@pytest.mark.parametrize(
    "question",
    [
        "bên nào cao hơn, công chức hay viên chức",
        "cái nhìn tổng quan về nghị quyết 09",
        "Cảng biển loại I gồm những bến nào?",
        "What is the GRDP target for 2030?",
        "nồng độ cồn bị phạt bao nhiêu",
        "Thế thành phố Phan Rang?",
        "vùng trồng sâm gồm xã nào",
        "tỉnh Kon Tum có gì",
        "kể nốt những cái còn lại",
        "tét",
    ],
)
def test_words_of_vietnamese_names_and_english_are_left(question: str, lexicon: Lexicon) -> None:
    assert repair(question, lexicon) == Repair(question, ())


@pytest.mark.parametrize(
    ("question", "doubtful"),
    [
        ("ti le do thi hoa nam 2030", False),
        ("tir leej ddoo thij hoas nawm 2030", False),
        ("ngừơi đứng đầu", False),
        ("ban nao lo", True),
    ],
)
def test_a_reading_is_doubtful_where_another_is_nearly_as_good(question: str, doubtful: bool, lexicon: Lexicon) -> None:
    assert repair(question, lexicon).doubtful is doubtful


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("giai đoạn 21-25 hay 26-30?", "giai đoạn 2021-2025 hay 2026-2030?"),
        ("tăng 21-25%", "tăng 21-25%"),
        ("từ 21-28 tuổi", "từ 21-28 tuổi"),
        ("số 21-25/QĐ", "số 21-25/QĐ"),
    ],
)
def test_a_short_period_is_written_out_and_no_other_pair_of_numbers(question: str, text: str, lexicon: Lexicon) -> None:
    assert repair(question, lexicon).text == text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("tu may gio den may gio", "từ mấy giờ đến mấy giờ"),
        ("bao gio nha trang co duong sat", "bao giờ nha trang có đường sắt"),
    ],
)
def test_marks_are_put_back_by_vietnamese_at_large_and_the_names_of_the_corpus(
    question: str, text: str, lexicon: Lexicon
) -> None:
    assert repair(question, lexicon).text.lower() == text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("von dau tu tu dau", "vốn đầu tư từ đâu"),
        ("kinh phi lay o dau", "kinh phí lấy ở đâu"),
        ("khi nao bat dau", "khi nào bắt đầu"),  # another question word asks
    ],
)
def test_a_question_word_is_likely_at_the_end(typed: str, meant: str) -> None:
    assert text_of(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tom tat ket luan 91 trong 4 cau", "tóm tắt kết luận 91 trong 4 câu"),
        ("tom tat hai cau ve du lich", "tóm tắt hai câu về du lịch"),
        ("co 4 cau duoc nang cap", "có 4 cầu được nâng cấp"),  # nothing is to be made
    ],
)
def test_lines_of_an_answer_are_likely_behind_how_many_are_wanted(typed: str, meant: str) -> None:
    assert text_of(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("BNG làm gì", "BNG làm gì"),  # a body that no text names
        ("BCT ban hành gì", "Bộ Chính trị ban hành gì"),
        ("UBND tỉnh làm gì", "UBND tỉnh làm gì"),  # the texts have the initials
        ("CBCC làm gì", "CBCC làm gì"),  # no body
    ],
)
def test_initials_are_a_body_that_the_texts_name(typed: str, meant: str) -> None:
    assert text_of(typed) == meant


def test_a_bare_word_is_no_word_with_the_one_that_asks_behind_it() -> None:
    assert text_of("người dân tộc thiểu số được quan tam thế nào") == "người dân tộc thiểu số được quan tâm thế nào"
