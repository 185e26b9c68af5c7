"""The two shipped texts, held to what was counted and listed by hand."""

import hashlib
from pathlib import Path

import pytest
import yaml

from corpus.reading.store import SHIPPED_TEXTS, Corpus
from corpus.vietnamese.sentences import clauses, sentences

HERE = Path(__file__).parent
PASSAGES = yaml.safe_load((HERE / "passages_khanhhoa.yaml").read_text(encoding="utf-8"))
SECTIONS = {
    "09-NQ/TW": "0 I II II.1 II.2 II.3 II.3.1 II.3.2 II.4 III III.1 III.2 III.3 III.4 III.5 III.6 III.7 III.8 III.9 "
    "III.10 IV IV.1 IV.2 IV.3 IV.4 IV.5 end",
    "91-KL/TU": "0 I II II.1 II.2 II.3 II.4 II.5 II.6 II.7 II.8 III III.1 III.2 III.3 end",
}
JOINS = {
    "09-NQ/TW": ["chưa tương xứng với", "chuyển đổi số; phân bổ và", "đủ phẩm chất, năng lực và"],
    "91-KL/TU": [
        "khắc phục; thường xuyên tổ chức",
        "phân công rõ nhiệm vụ, trách nhiệm",
        "kiến trúc và nền tảng hạ tầng",
        "hài lòng, kết quả cải cách",
    ],
}
HEADINGS = {
    ("09-NQ/TW", "I"): "TÌNH HÌNH VÀ NGUYÊN NHÂN",
    ("09-NQ/TW", "II.3.1"): "Giai đoạn 2021 - 2025",
    ("09-NQ/TW", "II.4"): "Tầm nhìn đến năm 2045",
    ("09-NQ/TW", "III.10"): "Tập trung xây dựng, chỉnh đốn Đảng và hệ thống chính trị",
    ("09-NQ/TW", "IV.5"): "",
    ("91-KL/TU", "II.7"): "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    ("91-KL/TU", "III.1"): "",
}


@pytest.mark.parametrize(("number", "sections", "passages"), [("09-NQ/TW", 27, 55), ("91-KL/TU", 16, 51)])
def test_counts(khanhhoa: Corpus, number: str, sections: int, passages: int) -> None:
    document = khanhhoa.by_number[number]
    assert (len(document.sections), len(document.passages)) == (sections, passages)
    assert len(PASSAGES[number]) == passages
    assert list(document.sections) == SECTIONS[number].split()


@pytest.mark.parametrize("number", list(PASSAGES))
def test_first_and_last_words_of_each_passage(khanhhoa: Corpus, number: str) -> None:
    for passage, (section, first, last) in zip(khanhhoa.by_number[number].passages, PASSAGES[number], strict=True):
        assert passage.section == section
        assert passage.text.startswith(first)
        assert passage.text.endswith(last)


@pytest.mark.parametrize(("place", "heading"), HEADINGS.items())
def test_headings(khanhhoa: Corpus, place: tuple[str, str], heading: str) -> None:
    assert khanhhoa.by_number[place[0]].sections[place[1]].title == heading


@pytest.mark.parametrize("number", list(JOINS))
def test_every_sentence_that_a_page_break_cut_is_joined(khanhhoa: Corpus, number: str) -> None:
    document = khanhhoa.by_number[number]
    broken = [one for one in document.passages if "\n\n" in document.source[one.start : one.end]]
    assert [join for join in JOINS[number] if any(join in passage.text for passage in broken)] == JOINS[number]
    assert len(broken) == len(JOINS[number])


def test_parts_of_numbered_bullets(khanhhoa: Corpus) -> None:
    found = {}
    for passage in khanhhoa.passages:
        if passage.parts:
            found[passage.document, passage.section] = [passage.text[part.start : part.end] for part in passage.parts]
    assert {place: len(parts) for place, parts in found.items()} == {
        ("09-NQ/TW", "III.2"): 3,
        ("09-NQ/TW", "III.3"): 6,
        ("09-NQ/TW", "III.4"): 3,
        ("09-NQ/TW", "IV.2"): 2,
        ("91-KL/TU", "I"): 3,
    }
    assert found["09-NQ/TW", "III.4"][0] == "Dự án Hầm Đèo Cả."
    assert found["09-NQ/TW", "III.4"][2] == "Tuyến cao tốc Khánh Hòa - Buôn Ma Thuột (CT.24)."


def test_quotations_are_the_source(khanhhoa: Corpus) -> None:
    """Every passage, sentence and clause, apart from the misprints in it and its line breaks, is the source."""
    for document in khanhhoa.documents:
        for passage in document.passages:
            for start, end in sentences(passage.text):
                for first, last in [(start, end), *clauses(passage.text, start, end)]:
                    at, to = passage.body.span(first, last)
                    quote = document.source[at:to]
                    assert passage.start <= at < to <= passage.end
                    if not any(one.start < to and at < one.end for one in document.errata):
                        assert " ".join(quote.replace("**", "").split()) == passage.text[first:last]
                    assert document.cite(passage.section, at, to).quote == quote


@pytest.mark.parametrize(("number", "rows"), [("09-NQ/TW", 9), ("91-KL/TU", 4)])
def test_errata(khanhhoa: Corpus, number: str, rows: int) -> None:
    document = khanhhoa.by_number[number]
    assert len(document.errata) == rows
    for one in document.errata:
        assert document.source[one.start : one.end] == one.wrong
        around = document.section_at(one.start)
        bodies = [block.body for block in around.blocks] + ([around.heading] if around.heading else [])
        holding = [body for body in bodies if body.starts[0] <= one.start < body.ends[-1]]
        assert any(" ".join(one.right.split()) in body.text for body in holding), one


@pytest.mark.parametrize(
    ("number", "section", "label"),
    [
        ("09-NQ/TW", "II.3.1", "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.1"),
        ("09-NQ/TW", "I", "Nghị quyết số 09-NQ/TW, Mục I"),
        ("91-KL/TU", "III.3", "Kết luận số 91-KL/TU, Mục III, khoản 3"),
        ("91-KL/TU", "0", "Kết luận số 91-KL/TU, phần mở đầu"),
        ("91-KL/TU", "end", "Kết luận số 91-KL/TU, phần nơi nhận và ký ban hành"),
    ],
)
def test_labels(khanhhoa: Corpus, number: str, section: str, label: str) -> None:
    assert khanhhoa.by_number[number].label(section) == label


def test_sections_hold_one_another(khanhhoa: Corpus) -> None:
    for document in khanhhoa.documents:
        for section in document.sections.values():
            for child in (document.sections[one] for one in section.children):
                assert child.parent == section.id
                assert section.start <= child.start <= child.end <= section.end
        for passage in document.passages:
            assert document.section_at(passage.start).id == passage.section


def test_parts_are_the_file_that_they_were_cut_from() -> None:
    source = yaml.safe_load((SHIPPED_TEXTS / "source.yaml").read_text(encoding="utf-8"))
    whole = b"".join((SHIPPED_TEXTS / part).read_bytes() for part in source["parts"])
    assert hashlib.sha256(whole).hexdigest() == source["sha256"]
    assert source["sha256"] == "996c836102767756eda2c02813eb469b17fdbad4b47c38575e340a2db893f308"
