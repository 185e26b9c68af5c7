"""Offsets survive whatever a scan or a converter does to a text."""

import re
import unicodedata
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.mended import Edit, join, mend
from corpus.model import Document, Metadata
from corpus.reading import structure
from corpus.reading.passages import make_passages
from corpus.reading.repair import mend_source
from corpus.reading.store import SHIPPED_TEXTS
from corpus.vietnamese.sentences import clauses, sentences

# The parts of the first text that hold every kind of thing; the whole would make each example slow.
SOURCE = (SHIPPED_TEXTS / "09-nq-tw.txt").read_text(encoding="utf-8")
PIECE = SOURCE[:160] + SOURCE[SOURCE.index("II- QUAN") : SOURCE.index("III- NHI")] + SOURCE[SOURCE.index("IV- TỔ") :]


def parse(source: str) -> Document:
    sections = structure.parse(mend_source(source, [])).sections
    return Document(
        Metadata("1-NQ/TU", "Nghị quyết", "về việc"), source, sections, (), make_passages("1-NQ/TU", sections)
    )


def plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text.replace("**", "")).split())


def check(document: Document) -> None:
    for passage in document.passages:
        assert plain(document.source[passage.start : passage.end]) == passage.text
        for start, end in sentences(passage.text):
            for first, last in [(start, end), *clauses(passage.text, start, end)]:
                at, to = passage.body.span(first, last)
                assert plain(document.source[at:to]) == passage.text[first:last]
    for section in document.sections.values():
        assert 0 <= section.start <= section.end <= len(document.source)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, bool]:
    """The piece with page breaks inside sentences, another bullet sign, bold words; and whether a break was put in."""
    text = PIECE
    sign = draw(st.sampled_from(["-", "+", "*", "•", "–"]))
    text = re.sub(r"(?m)^- ", f"{sign} ", text)
    lines = text.split("\n")
    long_lines = [at for at, line in enumerate(lines) if len(line) > 400]
    broken = draw(st.lists(st.sampled_from(long_lines), unique=True, max_size=4))
    for at in broken:
        # A page ends in the middle of a sentence, before a word in lower case.
        places = [
            match.start()
            for match in re.finditer(r"(?<=[^\W\d_]) (?=[a-zàáâãèéêìíòóôõùúýăđĩũơư])", lines[at])
            if 150 < match.start() < 390
        ]
        cut = draw(st.sampled_from(places))
        lines[at] = lines[at][:cut] + "\n\n" + lines[at][cut + 1 :]
    bold = draw(st.lists(st.sampled_from(long_lines), unique=True, max_size=3))
    for at in bold:
        lines[at] = re.sub(r"(\w+) (\w+)", r"**\1 \2**", lines[at], count=1)
    text = "\n".join(lines)
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    return (unicodedata.normalize("NFD", text) if draw(st.booleans()) else text), bool(broken)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated())
def test_quotations_of_mutated_texts_are_the_source(case: tuple[str, bool]) -> None:
    text, _ = case
    document = parse(text)
    check(document)
    assert list(document.sections) == list(parse(PIECE).sections)
    assert [plain(one.text) for one in document.passages] == [plain(one.text) for one in parse(PIECE).passages]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from(list('aàẠđ .;:()"“”\n\r-+*1I2\u0301\u0323**_#')), max_size=300))
def test_any_text_gives_passages_inside_it(text: str) -> None:
    if not text.strip():
        return
    document = parse(text)
    for passage in document.passages:
        assert 0 <= passage.start < passage.end <= len(text)
        for start, end in sentences(passage.text):
            at, to = passage.body.span(start, end)
            assert 0 <= at < to <= len(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_sentences_and_clauses_lie_in_order_and_lose_only_blanks_and_marks(text: str) -> None:
    found = sentences(text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    for start, end in found:
        inner = clauses(text, start, end)
        assert all(start <= first < last <= end for first, last in inner)


def test_mended_text_knows_its_source() -> None:
    mended = mend("ABCdee\u0301f", [Edit(1, 3, "xyz")])
    assert mended.text == "Axyzdeéf"
    assert mended.span(1, 4) == (1, 3)
    assert mended.span(2, 3) == (1, 3), "a span inside a mended misprint takes the whole of it"
    assert mended.span(6, 7) == (5, 7), "a letter and its mark are one"
    both = join([mended.cut(0, 1), mended.cut(7, 8)])
    assert (both.text, both.span(0, 3)) == ("A f", (0, 8))


def test_overlapping_edits_are_refused() -> None:
    for edits in ([Edit(0, 3, ""), Edit(2, 4, "")], [Edit(5, 9, "")], [Edit(2, 1, "")]):
        try:
            mend("abcd", edits)
        except ValueError:
            continue
        raise AssertionError(edits)


def test_source_files_end_where_they_end() -> None:
    for path in Path(SHIPPED_TEXTS).glob("*.txt"):
        check(parse(path.read_text(encoding="utf-8")))
