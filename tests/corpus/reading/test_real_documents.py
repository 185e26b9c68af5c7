"""Real documents, which are no part of this project: read where ASSISTANT_TRAIN_DIR names a folder of them."""

import os
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from corpus.model import Document, Section
from corpus.reading.store import read_document
from corpus.text import search_form

FOLDER = Path(os.environ.get("ASSISTANT_TRAIN_DIR", ""))
pytestmark = pytest.mark.skipif(
    not os.environ.get("ASSISTANT_TRAIN_DIR"), reason="ASSISTANT_TRAIN_DIR names no folder of real documents"
)
EXPECTED: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "real_documents.yaml").read_text(encoding="utf-8")
)
QUOTED = re.compile(r"“[^“”]{0,20000}”")
# A paragraph or a table's cell that begins with a number of a Điều: of two lines, as converters wrap them.
ARTICLE = re.compile(
    r"(?:\A|\n[ \t]*\n)[\s|]*(?P<head>[*_#> ]*Điều[*_ ]*\s+[*_]*(?P<number>\d+[a-zđ]?)[*_ ]*(?:[.:]|\n|\Z))"
)


@cache
def document(name: str) -> Document:
    return read_document(FOLDER / name)


def names() -> list[str]:
    return sorted(path.name for path in FOLDER.glob("*.md"))


@pytest.mark.parametrize("field", ["number", "date", "issuer", "signer"])
def test_what_a_document_prints_of_itself(field: str) -> None:
    printed = [row for row in EXPECTED if row[field] is not None]
    wrong = []
    for row in printed:
        found = getattr(document(f"{row['file']}.md").metadata, field)
        alike = search_form(found or "") == search_form(row[field]) if field == "issuer" else found == row[field]
        if not alike:
            wrong.append((row["file"], found, row[field]))
    assert len(printed) >= 40
    assert len(wrong) <= 0.05 * len(printed), wrong


def test_nothing_is_read_that_a_document_does_not_print() -> None:
    for row in EXPECTED:
        metadata = document(f"{row['file']}.md").metadata
        assert row["number"] is not None or metadata.number == row["file"]
        assert row["date"] is not None or metadata.date is None
        assert row["signer"] is not None or metadata.signer is None


def articles(source: str) -> Iterator[tuple[int, str]]:
    """Where each Điều of a source begins, and its number; those of a quoted text left out."""
    quoted = [match.span() for match in QUOTED.finditer(source)]
    for match in ARTICLE.finditer(source):
        at = match.start("head")
        if not any(start < at < end for start, end in quoted):
            yield at, match["number"]


def test_articles_are_kept() -> None:
    kept, lost = 0, []
    for name in names():
        one = document(name)
        starts = {section.start: section.marker for section in one.sections.values() if section.level == "điều"}
        for at, number in articles(one.source):
            if any(starts.get(at + behind) == number for behind in range(8)):
                kept += 1
            else:
                lost.append((name, number))
    assert kept > 1000
    assert len(lost) <= 0.01 * kept, lost


def chapter_above(document: Document, section: Section) -> str | None:
    return next((one.marker for one in document.ancestors(section.id) if one.level == "chương"), None)


def test_no_article_stands_under_a_false_chapter() -> None:
    """A Điều's Chương is the last one before it, in the part in which it stands."""
    for name in names():
        one = document(name)
        chapters: dict[str, str] = {}
        for section in one.sections.values():
            part = section.id.rpartition("Đ")[0] if section.level == "điều" else section.id.rpartition("C")[0]
            if section.level == "chương":
                chapters[part] = section.marker
            elif section.level == "điều":
                assert chapter_above(one, section) == chapters.get(part), (name, section.id)


def test_articles_of_a_part_count_on() -> None:
    for name in names():
        numbers: dict[str, int] = {}
        for section in document(name).sections.values():
            if section.level == "điều":
                part, _, number = section.id.rpartition("Đ")
                value = int(re.match(r"\d+", number)[0])  # type: ignore[index]
                assert value >= numbers.get(part, 0), (name, section.id)
                numbers[part] = value


def test_no_letter_is_lost() -> None:
    """Every letter stands in a section, and in a heading, a paragraph or a number."""
    letters, told = 0, 0
    for name in names():
        one = document(name)
        covered = bytearray(len(one.source))
        for section in one.roots:
            covered[section.start : section.end] = b"\1" * (section.end - section.start)
        assert all(covered[at] for at, char in enumerate(one.source) if char.isalpha()), name
        said = bytearray(len(one.source))
        for section in one.sections.values():
            for body in ([section.heading] if section.heading else []) + [block.body for block in section.blocks]:
                for start, end in zip(body.starts, body.ends, strict=True):
                    said[start:end] = b"\1" * (end - start)
        letters += sum(char.isalpha() for char in one.source)
        told += sum(char.isalpha() and said[at] for at, char in enumerate(one.source))
    assert told >= 0.995 * letters


def test_a_passage_is_its_source() -> None:
    for name in names():
        one = document(name)
        for passage in one.passages:
            source = unicodedata.normalize("NFC", one.source[passage.start : passage.end])
            assert 0 <= passage.start < passage.end <= len(one.source)
            if not any(sign in source for sign in "|*_\\<&~[") and "\ue000" not in source:
                words, quote = passage.text.split(), source.split()
                assert len(words) >= 0.9 * len(quote) - 2, (name, passage.text[:80])
