"""Key points: the sentences of a section that carry most, in the text's own words."""

import re

from assistant.export_citation import one_line
from assistant.study.clauses import is_letterhead, length, read_clauses, whole
from assistant.study.session import Point
from assistant.study.units import Unit
from corpus.model import Document, Passage
from corpus.sentences import sentences
from corpus.words import syllables

_SYLLABLES = (8, 70)
_TELLING = re.compile(
    r"\d|trở thành|là |trọng tâm|đột phá|mục tiêu|chủ trì|trách nhiệm|trước ngày|phấn đấu|bảo đảm", re.I
)


def key_points(document: Document, unit: Unit, wanted: int) -> list[Point]:
    """Up to `wanted` points of a unit, in the text's order; fewer where it has no more sentences that stand alone."""
    found = _sentences(document, unit) or _clauses(document, unit)
    ranked = sorted(found, key=lambda one: (-one[0], one[1].citation.start))
    return sorted((point for _, point in ranked[:wanted]), key=lambda one: one.citation.start)


def _sentences(document: Document, unit: Unit) -> list[tuple[float, Point]]:
    found = []
    for passage in document.passages:
        if passage.section not in unit.sections or is_letterhead(passage.text):
            continue
        for number, (start, end) in enumerate(sentences(passage.text)):
            text = passage.text[start:end]
            if _SYLLABLES[0] <= length(text) <= _SYLLABLES[1] and whole(text.rstrip(" .;:")) and text[0].isupper():
                found.append((_weight(text, number, passage), _point(document, passage, start, end)))
    return found


def _clauses(document: Document, unit: Unit) -> list[tuple[float, Point]]:
    """The clauses of a unit of which every sentence is too long for a point."""
    return [
        (_weight(one.text, 1, one.passage), _point(document, one.passage, one.start, one.end))
        for one in read_clauses(document)
        if one.passage.section in unit.sections
        and not is_letterhead(one.text)
        and whole(one.text)
        and _SYLLABLES[0] <= length(one.text) <= _SYLLABLES[1]
    ]


def _weight(text: str, number: int, passage: Passage) -> float:
    """First sentences, figures and words of purpose weigh; so does what the headings name; very long ones lose."""
    own = set(syllables(text))
    heading = set(syllables(" ".join(passage.headings[-1:])))
    shared = len(own & heading) / (len(heading) or 1)
    return (1.0 if number == 0 else 0.0) + len(_TELLING.findall(text)) * 0.3 + shared - max(0, length(text) - 45) * 0.03


def _point(document: Document, passage: Passage, start: int, end: int) -> Point:
    first, last = passage.body.span(start, end)
    citation = document.cite(passage.section, first, last)
    return Point(one_line(citation.quote).replace("**", ""), citation)
