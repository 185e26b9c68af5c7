"""An answer told again, from its statements and the passages that they rest on."""

import pytest

from assistant.composing.draft import Draft, Statement, Support, cite
from assistant.composing.retelling import (
    count_points,
    enlarge,
    list_called,
    quote_whole,
    say_places,
    shorten,
    tell_point,
)
from corpus.model import Document
from corpus.reading.store import Corpus

LONG = (
    "Thu hút và sử dụng hiệu quả các nguồn lực trên cơ sở đẩy mạnh cải cách hành chính, theo hướng tinh gọn, hiệu quả."
)


def passage_of(document: Document, section: str, at: int = 0) -> Support:
    one = [each for each in document.passages if each.section == section][at]
    return Support(document.number, section, one.start, one.end)


def part(place: Support, length: int) -> Support:
    return Support(place.document, place.section, place.start, place.start + length)


@pytest.mark.parametrize(
    ("text", "short"),
    [
        (LONG, "Thu hút và sử dụng hiệu quả các nguồn lực trên cơ sở đẩy mạnh cải cách hành chính…"),
        ("Tỉ lệ đô thị hóa đạt 70%.", "Tỉ lệ đô thị hóa đạt 70%."),
        ("Phát triển nông nghiệp, công nghiệp, dịch vụ, du lịch, thương mại, vận tải, kho bãi, cảng biển, đô thị.",)
        * 2,
        (f"Hạn chế là do: {LONG}", f"Hạn chế là do: {LONG[: LONG.index(',')]}…"),
        ("", ""),
        # Each sentence of a point is told.
        (f"{LONG} Tỉ lệ đô thị hóa đạt 70%.", f"{LONG[: LONG.index(',')]}… Tỉ lệ đô thị hóa đạt 70%."),
    ],
)
def test_a_point_is_cut_where_its_first_clause_ends(text: str, short: str) -> None:
    assert shorten(Draft((Statement(text),), "x")).statements[0].text == short


def test_all_points_are_told_in_so_many_lines(resolution: Document) -> None:
    place = passage_of(resolution, "II.3.1")
    points = [Statement(f"Việc {at}.", (part(place, at),), "- ") for at in (1, 2, 3)]
    draft = Draft((Statement("Các việc:", ours=True), *points), "x")

    short = shorten(draft, 2)

    assert [one.text for one in short.statements] == ["Cả 3 ý, gói trong 2 dòng:", "Việc 1; Việc 2", "Việc 3"]
    assert short.statements[1].supports == (part(place, 1), part(place, 2))
    assert not short.more
    assert [one.text for one in shorten(draft, 5).statements] == ["Các việc:", "Việc 1.", "Việc 2.", "Việc 3."]


def test_far_too_many_points_are_told_as_many_as_there_are_lines(resolution: Document) -> None:
    place = passage_of(resolution, "II.3.1")
    draft = Draft(tuple(Statement(f"Việc {at}.", (part(place, at),), "- ") for at in range(1, 18)), "x")

    short = shorten(draft, 2)

    assert [one.text for one in short.statements] == ["2 trong 17 ý:", "Việc 1.", "Việc 2."]
    assert len(short.more) == 15


def test_a_summary_in_so_many_lines_keeps_them_whole(resolution: Document) -> None:
    place = passage_of(resolution, "II.3.1")
    head = Statement("Mục tiêu:", prefix="\n", ours=True)
    points = [Statement(f"{LONG} {at}.", (part(place, at),), "- ") for at in (1, 2)]
    other = Statement("Việc.", (part(place, 3),), "- ")
    draft = Draft((head, *points, Statement("Nhiệm vụ:", prefix="\n", ours=True), other), "summary")

    first, second = (one.text for one in shorten(draft, 2).statements)

    assert first == f"Mục tiêu: {LONG} 1; {LONG} 2"
    assert second == "Nhiệm vụ: Việc"


def test_the_places_of_an_answer_once_each(corpus: Corpus, resolution: Document) -> None:
    first, second = passage_of(resolution, "II.3.1"), passage_of(resolution, "II.3.2")
    draft = Draft((Statement("a", (first, part(first, 9))), Statement("b", (second,))), "x")

    assert [one.text for one in say_places(draft, corpus).statements[1:]] == [
        "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.1",
        "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2",
    ]


def test_a_part_of_a_passage_is_quoted_whole(corpus: Corpus, resolution: Document) -> None:
    whole = passage_of(resolution, "II.3.2")

    text, citations = cite(quote_whole(Draft((Statement("a", (part(whole, 12),)),), "x"), corpus), corpus)

    assert [(one.start, one.end) for one in citations] == [(whole.start, whole.end)]
    assert " ".join(citations[0].quote.split()) in text


def test_more_is_the_passage_and_what_its_section_says_next(corpus: Corpus, resolution: Document) -> None:
    whole = passage_of(resolution, "III.3")

    longer = enlarge(Draft((Statement("a", (part(whole, 12),)),), "x"), corpus)

    places = [one.supports[0] for one in longer.statements if one.supports]
    assert places[0] == whole
    assert {one.section for one in places} == {"III.3"}
    assert len(places) > 1
    assert sum(len(one.text.split()) for one in longer.statements[1:]) <= 250


@pytest.mark.parametrize(
    ("called", "composer", "texts"),
    [
        ("nhóm", "several", ["c", "d"]),
        ("nhom", "several", ["c", "d"]),  # typed without marks
        ("mục", "several", ["a", "b"]),
        ("ý", "several", None),  # of none of the lists
        ("mấy", "several", None),  # of both
        ("", "several", None),
        ("nhóm", "list", None),  # but one answer
    ],
)
def test_a_point_is_counted_in_the_list_that_is_called_so(
    resolution: Document, called: str, composer: str, texts: list[str] | None
) -> None:
    place = (passage_of(resolution, "II.2"),)
    first = (Statement("Có mấy phần:", ours=True), Statement("Gồm 2 mục:", ours=True))
    second = (Statement("mấy nhóm nhiệm vụ:", ours=True), Statement("Có 2 nhóm nhiệm vụ:", ours=True))
    listed = [Statement(text, place, "1. ") for text in "abcd"]
    draft = Draft((*first, *listed[:2], *second, *listed[2:]), composer)

    told = list_called(draft, called)

    assert told == draft if texts is None else [one.text for one in told.statements] == texts


def test_an_empty_answer_has_no_list_of_a_name() -> None:
    assert list_called(Draft((), "several"), "nhóm") == Draft((), "several")


@pytest.mark.parametrize(("number", "at"), [(1, 0), (2, 1), (-1, 1)])
def test_points_are_counted_from_either_end(corpus: Corpus, resolution: Document, number: int, at: int) -> None:
    places = [passage_of(resolution, "II.3.1"), passage_of(resolution, "II.3.2")]
    lead = Statement("Các chỉ tiêu:", (passage_of(resolution, "II.2"),))
    draft = Draft((lead, *(Statement("a", (one,), "- ") for one in places)), "x")

    point = tell_point(draft, number, corpus)

    assert point is not None
    assert point.statements[0].supports == (places[at],)
    assert count_points(draft) == 2
    assert tell_point(draft, 3, corpus) is None
    assert tell_point(draft, 0, corpus) is None


def test_a_numbered_part_of_the_one_passage_is_a_point(conclusion: Document, corpus: Corpus) -> None:
    passage = next(one for one in conclusion.passages if len(one.parts) > 1)
    draft = Draft(
        (Statement("Các phần", (Support(passage.document, passage.section, passage.start, passage.end),)),), "x"
    )

    second = tell_point(draft, 2, corpus)

    assert second is not None
    assert second.statements[0].text in passage.text
    assert second.statements[0].supports[0].start > passage.start
    assert tell_point(draft, 99, corpus) is None


def test_of_points_in_one_passage_each_is_told_by_itself(conclusion: Document, corpus: Corpus) -> None:
    whole = passage_of(conclusion, "I", 1)
    points = [Statement(text, (part(whole, length),), "- ") for text, length in (("Một.", 20), ("Hai.", 40))]

    told = tell_point(Draft((Statement("Gồm:", (part(whole, 10),)), *points), "x"), 2, corpus)

    assert told is not None
    assert [one.text for one in told.statements] == ["Hai."]


def test_a_point_that_is_a_heading_is_told_with_what_stands_under_it(corpus: Corpus, resolution: Document) -> None:
    section = resolution.sections["III.2"]
    headings = [resolution.sections[one].heading for one in ("III.1", "III.2")]
    spans = [one.span(0, 9) for one in headings if one]
    places = [Support(resolution.number, one, *span) for one, span in zip(("III.1", "III.2"), spans, strict=True)]
    draft = Draft(tuple(Statement("x", (one,), "1. ") for one in places), "headings")

    told = tell_point(draft, 2, corpus)

    assert told is not None
    assert section.title.rstrip(". ") in told.statements[0].text
    assert len(told.statements) > 1
