"""More on an answer told before: what stands under the headings that say a point; its clauses each as a point."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from assistant.composing.draft import Draft, Statement
from assistant.composing.points import units
from assistant.composing.retelling import passages_at, points_of
from assistant.composing.sections import compose_section
from assistant.composing.stretches import Stretch
from assistant.language.vocabulary import frame
from corpus.figures.periods import heading_time
from corpus.model import Document, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_SECTIONS, _WORDS = 2, 120  # sections that say more on a point, and how many words of each are told
_PAIRS, _SAYS = 3, 0.6  # neighbouring syllables that a heading has to have, and their share that a point says
_LEAD = "Văn bản nói rõ hơn về ý này:"
_RUN = 8  # syllables of a heading that are said as they stand
_SEVERAL = 2  # points


def with_sections_on(point: Draft, before: Draft, corpus: Corpus) -> Draft:
    """A point of the answer before that says no more than it did there, with the sections whose headings say it."""
    told = " ".join(spaced(one.text) for one in before.statements)
    quoted = [one for one in point.statements if one.supports]
    if len(quoted) != 1 or spaced(quoted[0].text).strip() not in told:
        return point
    found = list(_sections_on(quoted[0], corpus))[:_SECTIONS]
    if not found:
        return point
    said: list[Statement] = [Statement(_LEAD, prefix="\n", ours=True)]
    for document, section in found:
        head, *points = compose_section(document, section, _WORDS).statements
        said += [replace(head, prefix="\n"), *points]
    return replace(point, statements=(*point.statements, *said))


def _sections_on(point: Statement, corpus: Corpus) -> Iterator[tuple[Document, Section]]:
    """The sections whose headings a point says, those of its own document first."""
    text, place = spaced(point.text), point.supports[0]
    for document in sorted(corpus.documents, key=lambda one: one.number != place.document):
        for section in document.sections.values():
            own = document.number == place.document and section.start <= place.start < section.end
            leaf = section.heading and section.blocks and not section.children
            if leaf and not own and _says(text, section.title):
                yield document, section


def _says(text: str, heading: str) -> bool:
    """Whether a text (spaced) says most of a heading but for what any says, or a long piece of it as it stands."""
    words = spaced(heading).split()
    pairs = [f" {one} {other} " for one, other in pairwise(words) if not {one, other} <= frame()]
    runs = (f" {' '.join(words[at : at + _RUN])} " for at in range(len(words) - _RUN + 1))
    most = sum(one in text for one in pairs) >= _SAYS * len(pairs)
    return len(pairs) >= _PAIRS and not heading_time((heading,)) and (most or any(run in text for run in runs))


def in_clauses(draft: Draft, count: int, corpus: Corpus) -> Draft | None:
    """So many clauses of the passages that an answer of one point rests on, each whole; None for another answer.

    "Rút gọn còn 3 ý" of goals that stand in one long sentence.
    """
    points = points_of(draft)
    if len(points) != 1 or count < _SEVERAL:
        return None
    told = list(_clauses(points[0], corpus))
    if len(told) < count:
        return None
    said = [Statement(one.text.rstrip("…"), one.supports, prefix="- ") for one in told]
    rest = tuple(place for one in said[count:] for place in one.supports)
    return Draft(tuple(said[:count]), "shorter", more=rest)


def _clauses(statement: Statement, corpus: Corpus) -> Iterator[Stretch]:
    """The clauses of which a statement tells any, those behind where it is cut as well."""
    end = max(place.end for place in statement.supports)
    cut = statement.text.endswith("…")
    for place in statement.supports:
        for passage in passages_at(corpus.by_number[place.document], place):
            for start, last in units(passage):
                first, behind = passage.body.span(start, last)
                if behind > place.start and (first < place.end or (cut and place.end == end)):
                    yield Stretch(passage, start, last)
