"""From statements with their spans to an answer's text with markers, and the citations they mark."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.composing.draft import Draft, Statement, Support, cite, heading_held, meet, support, whole_heading
from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus

CORPUS = read_corpus()
R, C = "09-NQ/TW", "91-KL/TU"


def at(document: Document, section: str, words: str) -> Support:
    start = document.source.index(words)
    return Support(document.number, section, start, start + len(words))


def test_a_marker_stands_before_the_full_stop(corpus: Corpus, resolution: Document) -> None:
    place = at(resolution, "II.3.2", "Tỉ lệ đô thị hóa đạt 70%.")

    text, citations = cite(Draft((Statement("Tỉ lệ đô thị hóa đạt 70%.", (place,)),), "facts"), corpus)

    assert text == "Tỉ lệ đô thị hóa đạt 70% [1]."
    (one,) = citations
    assert one.quote == "Tỉ lệ đô thị hóa đạt 70%."
    assert one.label == "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"


def test_markers_count_in_the_order_of_use_and_come_back_for_what_was_quoted(
    corpus: Corpus, resolution: Document
) -> None:
    first = at(resolution, "II.3.2", "Tỉ lệ đô thị hóa đạt 70%.")
    second = at(resolution, "II.3.1", "Tỉ lệ đô thị hóa đạt 65%.")
    draft = Draft((Statement("A.", (first,)), Statement("B.", (second, first)), Statement("C.")), "facts")

    text, citations = cite(draft, corpus)

    assert text == "A [1]. B [2][1]. C."
    assert [one.section for one in citations] == ["II.3.2", "II.3.1"]


def test_a_quote_inside_another_of_its_section_is_not_quoted_twice(corpus: Corpus, resolution: Document) -> None:
    whole = at(resolution, "II.3.2", "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người.")
    inside = at(resolution, "II.3.2", "189 triệu đồng/người")

    text, citations = cite(Draft((Statement("A.", (inside,)), Statement("B.", (whole,))), "facts"), corpus)

    assert text == "A [1]. B [1]."
    assert [one.quote for one in citations] == [resolution.source[whole.start : whole.end]]


def test_items_stand_on_lines_of_their_own(corpus: Corpus, resolution: Document) -> None:
    place = at(resolution, "II.3.2", "Tỉ lệ đô thị hóa đạt 70%.")
    draft = Draft(
        (Statement("Gồm:", (place,)), Statement("Một.", (place,), "- "), Statement("Hai…", (place,), "- ")), "list"
    )

    assert cite(draft, corpus)[0] == "Gồm: [1]\n- Một [1].\n- Hai… [1]"


def test_an_item_that_begins_with_a_dash_has_but_one(corpus: Corpus) -> None:
    draft = Draft((Statement("- Dưới 5 năm: 97", prefix="- "), Statement("- Trên 5 năm: 93")), "grid")

    assert cite(draft, corpus)[0] == "- Dưới 5 năm: 97 - Trên 5 năm: 93"


def test_no_statement_is_an_empty_answer(corpus: Corpus) -> None:
    assert cite(Draft((), "nothing"), corpus) == ("", ())


def test_a_span_of_a_passage_is_found_in_the_source_across_a_mended_misprint(resolution: Document) -> None:
    # the source has "có thể mạnh về kinh tế biển" for "có thế mạnh"
    (passage,) = (one for one in resolution.passages if "có thế mạnh" in one.text)
    start = passage.text.index("có thế mạnh")

    found = support(passage, start, start + len("có thế mạnh"))

    assert resolution.source[found.start : found.end] == "có thể mạnh"


SPANS = st.lists(
    st.tuples(st.sampled_from([R, C]), st.integers(0, 15_000), st.integers(1, 400)).map(
        lambda one: Support(one[0], CORPUS.by_number[one[0]].section_at(one[1]).id, one[1], one[1] + one[2])
    ),
    max_size=3,
)


@settings(deadline=None)
@given(st.lists(st.tuples(SPANS, st.sampled_from(["", "- "])), max_size=6))
def test_markers_and_citations_match_and_every_quote_is_the_source(
    rows: list[tuple[list[Support], str]],
) -> None:
    draft = Draft(tuple(Statement("Câu nói.", tuple(places), prefix) for places, prefix in rows), "any")

    text, citations = cite(draft, CORPUS)

    marks = [int(mark) for mark in re.findall(r"\[(\d+)\]", text)]
    assert list(dict.fromkeys(marks)) == list(range(1, len(citations) + 1))
    for one in citations:
        assert CORPUS.by_number[one.document].source[one.start : one.end] == one.quote
    for places, _ in rows:
        for place in places:
            assert any(
                one.document == place.document and one.start <= place.start and place.end <= one.end
                for one in citations
            )


def test_places_meet_where_they_share_a_character_of_one_document() -> None:
    place = Support("12-NQ/TU", "II", 10, 20)
    assert meet(place, Support("12-NQ/TU", "II", 19, 30))
    assert not meet(place, Support("12-NQ/TU", "II", 20, 30))
    assert not meet(place, Support("13-NQ/TU", "II", 10, 20))


def test_a_heading_and_what_begins_in_it(resolution: Document) -> None:
    section = resolution.sections["II.1"]
    heading = whole_heading(resolution, section)

    assert resolution.source[heading.start : heading.end] == "Quan điểm"
    assert heading_held(resolution, heading) is section
    assert heading_held(resolution, Support(R, "II.1", heading.end, heading.end + 5)) is None
    assert heading_held(resolution, at(resolution, "0", "NGHỊ QUYẾT")) is None
