"""Documents, sections, years and periods, named in any usual way."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.understanding.named import Named, find_named
from corpus.reading.store import Corpus, read_corpus
from corpus.text import nfc, search_form

CORPUS = read_corpus()
R, C = "09-NQ/TW", "91-KL/TU"


def named(question: str) -> Named:
    return find_named(search_form(question), CORPUS)


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("Nghị quyết 09 nói gì", (R,)),
        ("nghị quyết số 9", (R,)),
        ("NQ 09-NQ/TW", (R,)),
        ("NQ09", (R,)),
        ("09-nq/tw", (R,)),
        ("09 NQ TW", (R,)),
        ("NQ 09 TW", (R,)),
        ("nghị quyết 09/TW", (R,)),
        ("KL 91 TU", (C,)),
        ("KL 91 TW", ()),  # another issuer's
        ("nghị quyết của Bộ Chính trị", (R,)),
        ("nghị quyết về xây dựng, phát triển tỉnh Khánh Hòa", (R,)),
        ("Kết luận 91", (C,)),
        ("KL 91-KL/TU", (C,)),
        ("kết luận của Ban Thường vụ Tỉnh ủy", (C,)),
        ("kết luận của Tỉnh uỷ", (C,)),
        ("Kết luận 91 và Nghị quyết 09", (C, R)),
        ("kết luận 09", ()),  # the number of another kind
        ("văn bản 91 ai ký", (C,)),
        ("văn bản số 9", (R,)),
        ("2 văn bản này", ()),
        ("văn bản 12", ()),
        ("còn bản 91?", (C,)),
        ("bên 09 thì sao", (R,)),
        ("bên 91 xã", ()),
        ("bản 12", ()),
        ("mục tiêu tổng quát 91", (C,)),
        ("nhiệm vụ của 09", (R,)),
        ("trọng tâm trong 91, nêu đủ", (C,)),
        ("nhiệm vụ của 91 xã", ()),
        ("nội dung chính 25", ()),
        ("văn bản 91% đạt", ()),
        ("91% số hộ", ()),
        ("", ()),
    ],
)
def test_documents_are_known_however_they_are_named(question: str, documents: tuple[str, ...]) -> None:
    assert set(named(question).documents) == set(documents)


@pytest.mark.parametrize(("question", "said"), [("bên nghị quyết thì sao", (0, 14)), ("ven bên kl 91", (4, 13))])
def test_a_word_that_only_points_at_a_text_is_part_of_its_name(question: str, said: tuple[int, int]) -> None:
    assert named(question).where == (said,)


@pytest.mark.parametrize("question", ["mấy tháng báo cáo 1 lần", "thông báo 2 tuần một lần à"])
def test_how_often_something_is_done_is_no_number(question: str) -> None:
    assert named(question).unknown == ()


@pytest.mark.parametrize("question", ["kinh tế KH 2012-2019 tăng bao nhiêu", "kế hoạch 2026 của tỉnh"])
def test_a_year_behind_a_kind_is_no_number(question: str) -> None:
    assert named(question).unknown == ()


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Nghị quyết 36-NQ/TW", "Nghị quyết 36-NQ/TW"),
        ("nghị quyết số 55/2022/QH15", "Nghị quyết 55/2022/QH15"),
        ("Kết luận 53-KL/TW", "Kết luận 53-KL/TW"),
        ("Nghị quyết 09-NQ/TU", "Nghị quyết 09-NQ/TU"),  # the right number of another issuer
        ("quyết định 999", "Quyết định 999"),
        ("thông báo kết luận số 12", "Thông báo kết luận 12"),
        ("Công văn 120", "Công văn 120"),
    ],
)
def test_a_number_of_no_document_is_kept_as_written(question: str, unknown: str) -> None:
    assert named(question).unknown == (unknown,)
    assert named(question).documents == ()


@pytest.mark.parametrize(
    ("question", "sections"),
    [
        ("mục III.5 của Nghị quyết 09", {(R, "III.5")}),
        ("mục 5 phần III nghị quyết 09", {(R, "III.5")}),
        ("khoản 2 mục IV Nghị quyết 09-NQ/TW", {(R, "IV.2")}),
        ("phần nhiệm vụ giải pháp khoản 4", {(R, "III.4"), (C, "II.4")}),
        ("phần nhiệm vụ giải pháp khoản 4 của kết luận 91", {(C, "II.4")}),
        ("điểm 3.1", {(R, "II.3.1")}),
        ("điểm 3.1 mục II nghị quyết 09", {(R, "II.3.1")}),
        ("điểm 1 khoản 3 mục II nghị quyết 09", {(R, "II.3.1")}),
        ("mục III", {(R, "III"), (C, "III")}),
        ("mục 3", {(R, "III"), (C, "III"), (R, "II.3"), (R, "III.3"), (R, "IV.3"), (C, "II.3"), (C, "III.3")}),
        ("phần 3", {(R, "III"), (C, "III")}),
        ("mục 8 kết luận 91", {(C, "II.8")}),
        ("mục số 9 của nghị quyết 09", {(R, "III.9")}),
        ("mục 2 khoản 7 kết luận 91", {(C, "II.7")}),
        ("phần mở đầu kết luận 91", {(C, "0")}),
        ("phần nơi nhận", {(R, "end"), (C, "end")}),
        ("khoản 9 mục III", {(R, "III.9")}),  # 91-KL/TU III ends at 3
    ],
)
def test_sections_are_known_however_they_are_named(question: str, sections: set[tuple[str, str]]) -> None:
    assert set(named(question).sections) == sections


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("mục XII của nghị quyết 09", "mục XII"),
        ("mục 0", "mục 0"),
        ("mục 9 kết luận 91", "mục 9"),
        ("mục 4 khoản 6 nghị quyết 09", "mục 4, khoản 6"),
        ("khoản 9 mục III kết luận 91", "khoản 9, mục III"),
    ],
)
def test_a_section_that_is_not_there_is_kept_as_asked(question: str, asked: str) -> None:
    assert named(question).sections == ()
    assert named(question).unknown_section == asked


@pytest.mark.parametrize("question", ["quốc lộ 27C", "7,1% GRDP", "3.500 người", "ý nghĩa", "nhóm 25 tỉnh", "vi mô"])
def test_other_numbers_name_no_section(question: str) -> None:
    assert (named(question).sections, named(question).unknown_section) == ((), "")


def test_a_kind_without_a_number_is_kept_as_such() -> None:
    assert named("nghị quyết nêu gì").kind_only == "nghị quyết"
    assert named("nghị quyết nào").kind_only == ""


def test_the_only_document_of_the_one_kind_that_is_said_is_known() -> None:
    assert named("kết luận giao ai theo dõi").only_of_kind == C
    assert named("nghị quyết và kết luận giống nhau gì").only_of_kind == ""
    assert named("quyết định nêu gì").only_of_kind == ""


def test_a_noun_for_other_things_too_names_no_document() -> None:
    read = CORPUS.documents[0]
    plan = Corpus((replace(read, metadata=replace(read.metadata, kind="Kế hoạch")),))
    assert find_named("làm kế hoạch thiên tai", plan).kind_only == "kế hoạch"
    assert find_named("làm kế hoạch thiên tai", plan).only_of_kind == ""


def test_a_document_known_by_its_meeting_is_none_of_the_corpus_unless_its_number_is() -> None:
    assert named("nghị quyết trung ương 5 nói gì").unknown == ("Nghị quyết Trung ương 5",)
    assert named("nghị quyết trung ương 9 nói gì").documents == ("09-NQ/TW",)
    assert named("nghị quyết trung ương 9 khóa xi nói gì").unknown == ("Nghị quyết Trung ương 9 (khóa XI)",)


def test_a_year_up_to_which_something_is_asked_is_no_time_of_it() -> None:
    assert (named("trước năm 2020 tăng bao nhiêu").before, named("trước năm 2020 tăng bao nhiêu").years) == ("2020", ())
    assert named("mấy năm trước 2020 và năm 2025").years == ("2025",)
    assert named("năm 2030").before == ""
    assert (named("sau năm 2025 tăng bao nhiêu").after, named("sau năm 2025 tăng bao nhiêu").years) == ("2025", ())
    assert named("sau giai đoạn 2021 - 2025").after == ""


PARTS = st.sampled_from(
    [
        "nghị quyết", "kết luận", "số", "09", "91", "9", "-nq/tw", "-kl/tu", "/", "-", "mục", "khoản", "điểm", "phần",
        "III", "3.1", "ii.3", "a)", "2021", "2030", "đến", "năm", "0", "40", "²", "của bộ chính trị", "về xây dựng,",
        "phát triển", "mở đầu", "nơi nhận", "XIIV", "i", ".", ",", "(", ")", "%", "qh15",
    ]
)  # fmt: skip


@given(st.lists(PARTS, max_size=12).map(" ".join) | st.text(max_size=40))
def test_naming_never_raises_and_its_spans_lie_in_the_question(question: str) -> None:
    text = search_form(nfc(question))
    found = find_named(text, CORPUS)

    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    assert set(found.documents) <= set(CORPUS.by_number)
    assert all(section in CORPUS.by_number[number].sections for number, section in found.sections)


DECISION = """BỘ XÂY DỰNG
Số: 812/QĐ-BXD
Hà Nội, ngày 5 tháng 3 năm 2024

QUYẾT ĐỊNH
Phê duyệt Đề án trồng cây xanh đô thị

Điều 1. Phê duyệt Đề án trồng cây xanh đô thị.
Điều 2. Quyết định này thay thế Đề án số 15/ĐA-BXD.
"""


@pytest.mark.parametrize(
    ("question", "documents", "unknown"),
    [
        ("Đề án 812 có mục tiêu gì?", ("812/QĐ-BXD",), ()),
        ("Quyết định 812", ("812/QĐ-BXD",), ()),
        ("Kế hoạch 812", (), ("Kế hoạch 812",)),  # a kind that its title does not put in force
        ("Đề án 813", (), ("Đề án 813",)),
    ],
)
def test_a_decision_is_named_by_what_it_puts_in_force(
    tmp_path: Path, question: str, documents: tuple[str, ...], unknown: tuple[str, ...]
) -> None:
    (tmp_path / "quyet-dinh.txt").write_text(DECISION, encoding="utf-8")
    found = find_named(search_form(question), read_corpus(tmp_path))

    assert (found.documents, found.unknown) == (documents, unknown)


def test_what_was_said_at_a_meeting_is_no_document() -> None:
    assert named("ai phát biểu kết luận hội nghị").kind_only == ""
    assert named("kết luận nêu gì").kind_only == "kết luận"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("ai kết luận thanh tra", ""),
        ("cấp nào có thẩm quyền kết luận", "kết luận"),  # nothing is said to be done
        ("cấp nào có thẩm quyền kết luận việc ấy", ""),
        ("ai ký kết luận", "kết luận"),
        ("ai kết luận này giao việc", "kết luận"),
    ],
)
def test_what_somebody_does_is_no_document(question: str, kind: str) -> None:
    assert named(question).kind_only == kind


def test_words_that_a_name_parts_name_no_section() -> None:
    assert find_named("phần nghị quyết mở đầu", CORPUS).sections == ()


def test_a_fraction_names_no_section() -> None:
    assert named("trễ 1 phần 10 hồ sơ").unknown_section == ""
    assert named("phần 12 nói gì").unknown_section == "phần 12"


def test_the_letter_that_a_word_begins_with_is_no_point() -> None:
    assert (named("phần y tế nói gì").sections, named("phần y tế nói gì").unknown_section) == ((), "")
    assert named("điểm y nói gì").unknown_section == "điểm y"


def test_what_a_text_calls_a_road_is_no_document() -> None:
    assert named("cao tốc CT24 ở đâu").unknown == ()
    assert named("CT 25 nói gì").unknown == ("CT 25",)


def test_a_kind_that_is_a_word_of_every_day_is_a_text_where_it_is_pointed_at(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Số: 5/QĐ-UBND\n\nQUYẾT ĐỊNH\nvề trồng dừa\n\nĐiều 1. Xã trồng dừa.\n", "utf-8")
    texts = read_corpus(tmp_path)

    assert find_named("quyết định này có mấy điều", texts).only_of_kind == "5/QĐ-UBND"
    assert not find_named("ai quyết định trồng dừa", texts).only_of_kind
