"""The clauses of a passage, and what is read of each: worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.mended import mend
from corpus.model import Document, Metadata, Passage, Section
from corpus.reading.store import SHIPPED_TEXTS, read_corpus
from index.clauses import ClauseSpan, clause_spans, heading_passages, reading_text


def passage(text: str, headings: tuple[str, ...] = (), lead: str = "") -> Passage:
    return Passage("1-NQ/TW", "I", mend(text, ()), headings, lead, ())


def read(text: str, headings: tuple[str, ...] = (), lead: str = "") -> list[str]:
    one = passage(text, headings, lead)
    return [reading_text(one, span) for span in clause_spans(one.text)]


def test_a_passage_is_cut_at_sentences_semicolons_and_numbered_parts() -> None:
    text = "Trồng rừng; giữ biển. Gồm: (1) Đường; (2) Cầu."
    assert [text[one.start : one.end] for one in clause_spans(text)] == [
        "Trồng rừng", "giữ biển.", "Gồm:", "Đường", "Cầu.",
    ]  # fmt: skip


def test_a_clause_knows_its_sentence() -> None:
    assert clause_spans("Một; hai. Ba.") == [
        ClauseSpan(0, 3, 0, 9), ClauseSpan(5, 9, 0, 9), ClauseSpan(10, 13, 10, 13),
    ]  # fmt: skip


@pytest.mark.parametrize("blank", ["", " ", "\n\t", "\u00a0"])
def test_a_blank_text_has_no_clause(blank: str) -> None:
    assert clause_spans(blank) == []


def test_the_two_innermost_headings_and_the_lead_stand_before_a_clause() -> None:
    headings = ("I. CHUNG", "II. MỤC TIÊU", "3. Mục tiêu cụ thể:")
    assert read("Trồng rừng.", headings, "Đến năm 2030 gồm:") == [
        "II. MỤC TIÊU . 3. Mục tiêu cụ thể . Đến năm 2030 gồm . Trồng rừng."
    ]


def test_a_later_clause_carries_how_its_sentence_opens() -> None:
    assert read("Đến năm 2030, có 5 xã; đạt 46% rừng. Giữ biển.") == [
        "Đến năm 2030, có 5 xã", "Đến năm 2030 . đạt 46% rừng.", "Giữ biển.",
    ]  # fmt: skip


def test_what_stands_around_is_cut_and_the_clause_is_not() -> None:
    long = " ".join(["từ"] * 50)
    (first, second) = read(f"{long}; {long}", (long,), long)
    assert first == " . ".join([" ".join(["từ"] * 24), " ".join(["từ"] * 32), long])
    assert second == " . ".join([" ".join(["từ"] * 24), " ".join(["từ"] * 32), " ".join(["từ"] * 14), long])


def test_what_is_only_punctuation_around_a_clause_is_left_out() -> None:
    assert read("Rừng.", (" . ", ""), ":") == ["Rừng."]


def _document(*titles: str) -> Document:
    """Sections I, II, ... with these headings, each but the first beneath the first."""
    ids = ["I", *(f"I.{at}" for at in range(1, len(titles)))][: len(titles)]
    heads = [mend(title, ()) if title else None for title in titles]
    sections = {
        one: Section(one, "mục", one, head, (), "I" if at else None, (), 0, 0)
        for at, (one, head) in enumerate(zip(ids, heads, strict=True))
    }
    return Document(Metadata("1-NQ/TW", "Nghị quyết", ""), "", sections, (), ())


def test_headings_that_say_something_of_their_own_are_passages() -> None:
    eight = "Phát triển kinh tế và bảo vệ rừng"
    assert len(eight.split()) == 8
    found = heading_passages(_document("MỤC TIÊU", eight, "Phát triển kinh tế và bảo vệ", ""))
    assert {name: (one.text, one.headings, one.lead) for name, one in found.items()} == {
        "I.1": (eight, ("MỤC TIÊU",), "")
    }


def test_a_document_without_sections_has_none() -> None:
    assert heading_passages(_document()) == {}


@given(st.text(max_size=80) | st.lists(st.sampled_from(["a", ";", ". B", "(1) ", "“", ")", " "])).map("".join))
def test_clauses_lie_in_order_inside_their_sentences(text: str) -> None:
    end = 0
    for one in clause_spans(text):
        assert max(end, one.sentence_start) <= one.start < one.end <= one.sentence_end <= len(text)
        end = one.end


def test_every_clause_of_the_shipped_texts_is_read_whole() -> None:
    for one in read_corpus(SHIPPED_TEXTS).passages:
        for span in clause_spans(one.text):
            assert reading_text(one, span).endswith(one.text[span.start : span.end])


def test_bodies_of_one_predicate_are_no_clauses_alone() -> None:
    text = "Đối với Sở Nội vụ; Công an tỉnh mỗi đơn vị cử 02 người; danh sách gửi trước ngày 5/6."
    spans = [(one.start, one.end) for one in clause_spans(text)]
    assert [text[start:end] for start, end in spans] == [
        "Đối với Sở Nội vụ; Công an tỉnh mỗi đơn vị cử 02 người",
        "danh sách gửi trước ngày 5/6.",
    ]
