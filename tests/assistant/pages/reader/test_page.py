"""The reader lays out every character of a text, finds words in it, and understands its addresses."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from assistant.pages.reader.layout import layout, outline
from assistant.pages.reader.page import read_address, reader_data
from assistant.pages.reader.references import named_by, named_documents
from assistant.pages.reader.search import find
from assistant.pages.text_runs import Span, Spans, cut
from corpus.model import Document
from corpus.reading.characters import markup_edits
from corpus.reading.store import Corpus, read_corpus, read_document
from corpus.references import find_references

OTHERS = Path(__file__).parents[3] / "data" / "unseen_1"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read_corpus()


@pytest.fixture(scope="module")
def resolution(corpus: Corpus) -> Document:
    return corpus.by_number["09-NQ/TW"]


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def documents() -> list[Document]:
    return [*read_corpus().documents, *(read_document(path) for path in sorted(OTHERS.glob("*.[tm][xd]*")))]


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.number)
def test_every_character_is_laid_out_once_and_in_order(document: Document) -> None:
    signs = {at for edit in markup_edits(document.source) for at in range(edit.start, edit.end)}
    text = "".join(char for at, char in enumerate(document.source) if at not in signs)
    words = "".join(run["t"] for line in layout(document) for run in line["runs"] if "sign" not in run.get("k", ()))
    assert squeezed(words) == squeezed(text)


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.number)
def test_every_section_has_its_anchor_and_its_line_in_the_outline(document: Document) -> None:
    anchors = [line["section"] for line in layout(document) if "section" in line]

    assert len(anchors) == len(set(anchors))
    with_text = [one.id for one in document.sections.values() if one.heading or one.blocks]
    assert anchors == with_text
    assert [row["section"] for row in outline(document)] == list(document.sections)


def test_the_outline_reads_as_it_should(resolution: Document) -> None:
    names = {row["section"]: row["name"] for row in outline(resolution)}

    assert names["0"] == "Phần mở đầu"
    assert names["II.3.2"] == "3.2. Giai đoạn 2026 - 2030"
    assert names["III.1"].startswith("1. Thống nhất nhận thức")  # the source has "Thông nhất"
    assert names["IV.5"] == "5. Ban Kinh tế Trung ương chủ trì, phối…"
    assert names["end"] == "Nơi nhận, ký ban hành"


def test_runs_join_to_the_source_and_say_what_they_are(resolution: Document) -> None:
    start = resolution.source.index("Thông nhất")
    runs = cut(resolution, start - 3, start + 20, Spans([Span(start + 6, start + 15, "mark")]))

    assert "".join(run["t"] for run in runs) == resolution.source[start - 3 : start + 20]
    kinds = [(run["t"], run.get("k", []), run.get("fix")) for run in runs[1:4]]
    assert kinds == [
        ("Thông ", ["misprint"], None),
        ("nhất", ["misprint", "mark"], "Thống nhất"),
        (" nhận", ["mark"], None),
    ]


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("thống nhất nhận thức", 1),  # found although the source misprints it
        ("THONG NHAT NHAN THUC", 1),
        ("thóng nhất nhận thức", 0),
        ("phát triển chưa tương xứng", 1),  # over a page break
        ("<script>", 0),
        (".*", 0),
        ("   ", 0),
    ],
)
def test_search_in_a_text(resolution: Document, query: str, count: int) -> None:
    assert len(find(resolution, query)) == count


def test_hits_are_spans_of_the_source(resolution: Document) -> None:
    hits = find(resolution, "do thi thong minh")

    assert [hit.value for hit in hits] == ["0", "1", "2"]
    assert {resolution.source[hit.start : hit.end] for hit in hits} == {"đô thị thông minh"}


@pytest.mark.parametrize(
    ("query", "document", "section", "quote", "wrong"),
    [
        ({}, "09-NQ/TW", "", None, ""),
        ({"doc": "91-KL/TU", "sec": "II.2"}, "91-KL/TU", "II.2", None, ""),
        ({"doc": "09-NQ/TW", "sec": "II", "start": "10", "end": "20"}, "09-NQ/TW", "II", (10, 20), ""),
        ({"doc": "09-NQ/TW", "start": "20", "end": "10"}, "09-NQ/TW", "", None, ""),
        ({"doc": "09-NQ/TW", "start": "-1", "end": "5"}, "09-NQ/TW", "", None, ""),
        ({"doc": "09-NQ/TW", "start": "1", "end": "9" * 400}, "09-NQ/TW", "", None, ""),
        ({"doc": "09-NQ/TW", "start": "²", "end": "³"}, "09-NQ/TW", "", None, ""),
        ({"doc": "9-X"}, "09-NQ/TW", "", None, "Trong kho không có văn bản số 9-X."),
        ({"doc": "09-NQ/TW", "sec": "IX"}, "09-NQ/TW", "", None, "Nghị quyết số 09-NQ/TW không có phần IX."),
    ],
)
def test_addresses(
    corpus: Corpus, query: dict[str, str], document: str, section: str, quote: tuple[int, int] | None, wrong: str
) -> None:
    address = read_address(query, corpus)

    assert (address.document.number, address.section) == (document, section)
    assert (address.quote and (address.quote.start, address.quote.end)) == quote
    assert address.wrong.startswith(wrong)
    assert bool(address.wrong) == bool(wrong)


def test_documents_named_are_listed_with_their_places(corpus: Corpus, resolution: Document) -> None:
    conclusion = corpus.by_number["91-KL/TU"]
    rows = {row["number"]: row for row in named_documents(conclusion, find_references(conclusion), corpus)}

    assert rows["09-NQ/TW"]["here"]
    assert rows["09-NQ/TW"]["name"] == "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị"
    assert not rows["19-NQ/TW"]["here"]
    assert [place["label"] for place in rows["19-NQ/TW"]["places"]] == ["Mục II, khoản 6"]
    assert [place["label"] for place in named_by(resolution, corpus)] == ["Kết luận số 91-KL/TU, Mục I"]


def test_what_the_component_gets_is_plain_json(corpus: Corpus) -> None:
    data: dict[str, Any] = reader_data(read_address({"doc": "91-KL/TU", "sec": "I"}, corpus), corpus, "hành chính")

    assert json.loads(json.dumps(data)) == data
    assert data["name"] == "Kết luận số 91-KL/TU"
    assert data["target"] == {"section": "I", "quote": False}
    assert data["hits"] > 10
