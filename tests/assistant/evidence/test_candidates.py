"""The clauses of the passages found, each number beside the question by hand."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from assistant.evidence.candidates import TITLE_TIME, find_candidates
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from corpus.mended import mend
from corpus.model import Document, Metadata, Passage, Section
from corpus.reading.store import Corpus
from index.clause_index import ClauseIndex
from index.passage_index import Hit
from tests.assistant.small import NUMBER, asked, passage, term
from tests.index.storing import FakeEncoder

HEADING = "Trồng rừng, giữ biển và nuôi cá ven đảo"
WORDS = ("trồng", "rừng", "giữ", "biển", "nuôi", "cá")


class Found:
    """A searcher that finds these passages, and remembers what it was asked."""

    def __init__(self, *hits: Hit) -> None:
        self.hits = list(hits)
        self.asked: dict[str, Any] = {}

    def search(
        self,
        question: str,
        limit: int = 10,
        documents: Iterable[str] = (),
        sections: Iterable[str] = (),
        meaning: str = "",
    ) -> list[Hit]:
        self.asked = {"question": question, "limit": limit, "documents": documents, "sections": sections}
        self.asked["meaning"] = meaning
        return self.hits


def corpus_of(*passages: Passage, title: str = "Về kinh tế", heading: str = "") -> Corpus:
    head = mend(heading, ()) if heading else None
    sections = {"I": Section("I", "mục", "I", head, (), None, (), 0, 0)}
    return Corpus((Document(Metadata(NUMBER, "Nghị quyết", title), "", sections, (), passages),))


def find(
    question: Understood, *passages: Passage, lexical: tuple[float, ...] = (), dense: tuple[float, ...] = (), **of: str
) -> list[Evidence]:
    hits = [
        Hit(one, at, 0.5, lexical[at] if lexical else 1.0, dense[at] if dense else 1.0)
        for at, one in enumerate(passages)
    ]
    reader = ClauseIndex(FakeEncoder(words=WORDS))  # type: ignore[arg-type]
    return find_candidates(question, Found(*hits), reader, corpus_of(*passages, **of))


def test_each_clause_of_each_passage_comes_in_the_order_of_the_search() -> None:
    found = find(asked(Kind.WHAT, "rừng", read_as="trồng rừng"), passage("Nuôi cá; trồng rừng."), passage("Giữ rừng."))

    assert [one.clause.text for one in found] == ["Nuôi cá", "trồng rừng.", "Giữ rừng."]
    # What is read of the second clause opens as its sentence does; the third says one word of two.
    assert [one.reading for one in found] == pytest.approx([0.0, 1.0, 0.5])


def test_the_scores_of_a_search_are_shares_of_its_best() -> None:
    found = find(asked(Kind.WHAT), passage("Rừng."), passage("Cá."), lexical=(4.0, 1.0), dense=(0.2, 0.8))

    assert [one.lexical for one in found] == [1.0, 0.25]
    assert [one.dense for one in found] == pytest.approx([0.25, 1.0])
    assert [one.lexical for one in find(asked(Kind.WHAT), passage("Rừng."), lexical=(0.0,))] == [0.0]


def test_a_word_counts_less_the_farther_it_stands() -> None:
    words = (term("rừng", 1.0), term("biển", 1.0), term("cá", 1.0), term("đảo", 1.0))
    question = asked(Kind.WHAT, *words, words=words)
    text = "Có biển; trồng rừng. Nuôi cá."
    (_, one, _) = find(question, passage(text, headings=("Đảo",)))

    # Rừng itself; biển in the sentence (0.75); cá in the passage and đảo in the heading (0.5 each); of four.
    assert one.clause.text == "trồng rừng."
    assert one.own == 1 / 4
    assert one.near == one.close == (1 + 0.75) / 4
    assert one.around == one.coverage == (1 + 0.75 + 0.5 + 0.5) / 4
    assert one.missing == ()


def test_the_documents_own_title_says_something_too() -> None:
    (one,) = find(asked(Kind.WHAT, "kinh tế", "đảo"), passage("Trồng rừng."))

    assert one.coverage == 0.25  # half of "kinh tế" of two words
    assert [lost.phrase for lost in one.missing] == ["đảo"]


@pytest.mark.parametrize(
    ("names", "share"),
    [
        ((), None),
        ((term("cam ranh", is_name=True),), 1.0),
        ((term("cam ranh", is_name=True), term("nha trang", is_name=True)), 0.5),
        ((term("nha trang", is_name=True),), 0.0),
    ],
)
def test_the_share_of_names_that_are_said(names: tuple[Any, ...], share: float | None) -> None:
    (one,) = find(asked(Kind.WHAT, "rừng", *names), passage("Trồng rừng.", headings=("Cam Ranh",)))

    assert one.named == share


def test_the_share_of_runs_of_three_syllables() -> None:
    (one,) = find(asked(Kind.WHAT, text="trồng rừng ngập mặn"), passage("Trồng rừng ngập úng."))

    assert one.runs == 0.5  # "trồng rừng ngập" of it and "rừng ngập mặn"


def test_whether_a_clause_holds_what_is_asked_for_is_asked_where_the_kind_asks() -> None:
    text = passage("Rừng đạt 46%; giữ rừng.")

    assert [one.holds for one in find(asked(Kind.NUMBER, "rừng"), text)] == [True, False]
    assert [one.holds for one in find(asked(Kind.YESNO, "rừng"), text)] == [None, None]
    assert [one.holds for one in find(asked(Kind.YESNO, "rừng", text="doanh nghiệp nào"), text)] == [False, False]


@pytest.mark.parametrize(
    ("kind", "text", "time"),
    [
        (Kind.WHAT, "Năm 2030 trồng rừng.", 1.0),
        (Kind.WHAT, "Năm 2025 trồng rừng.", 0.0),
        (Kind.WHAT, "Trồng rừng.", TITLE_TIME),
        (Kind.NUMBER, "Trồng rừng.", None),  # a figure says its own time
        (Kind.DATE, "Trồng rừng.", None),
    ],
)
def test_the_titles_time_speaks_for_what_is_no_figure_and_no_date(kind: Kind, text: str, time: float | None) -> None:
    question = asked(kind, "rừng", named=Named(years=("2030",)))
    (one,) = find(question, passage(text), title="Về phát triển kinh tế đến năm 2030")

    assert one.time == time
    (untimed,) = find(replace(question, named=Named()), passage(text), title="Về kinh tế đến năm 2030")
    assert untimed.time is None


def test_a_long_heading_is_a_clause_of_its_section_once() -> None:
    question = asked(Kind.WHAT, "đảo", read_as="nuôi cá")
    found = find(question, passage("Có đường."), passage("Có cầu."), heading=HEADING)

    assert [one.clause.text for one in found] == ["Có đường.", "Có cầu.", HEADING]
    assert found[2].reading == pytest.approx(1.0)
    assert len(find(question, passage("Có đường."), heading="Nuôi cá")) == 1


def test_the_search_is_kept_to_what_the_question_names() -> None:
    searcher = Found()
    named = Named(documents=(NUMBER,), sections=((NUMBER, "II"), (NUMBER, "I"), (NUMBER, "II")))
    question = asked(Kind.WHAT, "rừng", text="rừng thế nào", read_as="rừng ra sao", named=named)
    reader = ClauseIndex(FakeEncoder())  # type: ignore[arg-type]

    assert find_candidates(question, searcher, reader, corpus_of()) == []
    assert (searcher.asked["documents"], searcher.asked["sections"]) == ((NUMBER,), ["I", "II"])
    assert (searcher.asked["question"], searcher.asked["limit"]) == ("rừng thế nào", 40)
    assert searcher.asked["meaning"] == "rừng ra sao"


def test_numbers_are_finite(assistant, read) -> None:  # type: ignore[no-untyped-def]
    for question in ("", "?", "rừng " * 200, "\u0301"):
        found = find_candidates(read(question), assistant.index, assistant.clauses, assistant.corpus)
        assert all(np.isfinite([one.reading, one.lexical, one.dense, one.own, one.around]).all() for one in found)


def test_a_point_without_a_heading_comes_with_that_of_the_section_around_it() -> None:
    point = passage("Trồng rừng.", section="I.a")
    head = mend(f"{HEADING} ở các xã", ())
    sections = {
        "I": Section("I", "mục", "I", head, (), None, ("I.a",), 0, 0),
        "I.a": Section("I.a", "điểm", "a", None, (), "I", (), 0, 0),
    }
    corpus = Corpus((Document(Metadata(NUMBER, "Nghị quyết", "Về rừng"), "", sections, (), (point,)),))
    reader = ClauseIndex(FakeEncoder(words=WORDS))  # type: ignore[arg-type]

    found = find_candidates(asked(Kind.WHAT, "rừng"), Found(Hit(point, 0, 0.5, 1.0, 1.0)), reader, corpus)

    assert [(one.passage.section, one.clause.text) for one in found] == [
        ("I.a", "Trồng rừng."), ("I", f"{HEADING} ở các xã"),
    ]  # fmt: skip
