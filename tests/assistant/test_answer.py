"""The command line's form of an answer."""

import json

import pytest

from assistant.answer import Answer, Table, blocks, citation_dict, table_head, table_row
from corpus.citation import Citation

CITATION = Citation("09-NQ/TW", "II.3.2", "Nghị quyết số 09-NQ/TW, Mục II", "189 triệu", 10, 19)


def test_an_answer_has_the_fields_of_the_contract_in_order() -> None:
    row = Answer("GRDP?", "189 triệu [1].", False, (CITATION,), latency_ms=1.26).to_dict("q1")

    assert list(row) == [
        "id", "question", "answer", "refused", "citations", "related", "understood", "suggestions", "writer",
        "latency_ms",
    ]  # fmt: skip
    assert row["id"] == "q1"
    assert row["writer"] == "extract"
    assert row["latency_ms"] == 1.3
    assert row["refused"] is False
    assert row["citations"] == [citation_dict(CITATION)]
    assert json.loads(json.dumps(row)) == row


def test_a_citation_has_the_fields_of_the_contract_in_order() -> None:
    assert citation_dict(CITATION) == {
        "document": "09-NQ/TW", "section": "II.3.2", "label": "Nghị quyết số 09-NQ/TW, Mục II", "quote": "189 triệu",
        "start": 10, "end": 19,
    }  # fmt: skip
    assert list(citation_dict(CITATION)) == ["document", "section", "label", "quote", "start", "end"]


def test_a_table_in_a_text_comes_back_as_it_was() -> None:
    rows = [("a | b", "c [1]"), ("", "d\ne")]
    text = "\n".join(["Đầu.", table_head(["Một", "Hai"]), *map(table_row, rows), "", "Cuối."])

    assert list(blocks(text)) == ["Đầu.", Table(("Một", "Hai"), (("a | b", "c [1]"), ("", "d e"))), "Cuối."]


@pytest.mark.parametrize(
    "text",
    ["", "|", "| a |", "| --- |", "| a | b |\n| --- |", "a | b\n--- | ---", "| a |\n| -- |", "| a |\nb\n| --- |"],
)
def test_what_only_looks_like_a_table_is_lines(text: str) -> None:
    assert list(blocks(text)) == text.splitlines()


def test_a_row_of_another_length_ends_a_table() -> None:
    assert list(blocks("| a | b |\n| --- | --- |\n| c |")) == [Table(("a", "b"), ()), "| c |"]
