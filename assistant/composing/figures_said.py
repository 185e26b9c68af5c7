"""The figures of a document that are no targets: results, thresholds, how often, by which day; sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.milestones import compose_milestones, set_time
from assistant.composing.points import Point, units
from assistant.composing.stretches import Stretch, stretches
from assistant.composing.targets import compose_targets
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import is_title_block
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.model import CLOSING, Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus

_WORDS = 340  # of all of them
_ROW = 40  # of a target in a line
_HEAD = "Con số, ngưỡng và thời hạn khác:"
_NOTHING = Subject("", ())
_SETTING = (Role.VIEWPOINTS, Role.GOALS, Role.TASKS, Role.ORGANISING)


def compose_figures(understood: Understood, corpus: Corpus) -> Draft | None:
    """The targets asked for; where all figures of a document are, what else it says in figures behind them.

    A target that takes a whole sentence to name is told as its clause there.
    """
    targets = compose_targets(understood, corpus)
    if not understood.wants.numbers or understood.target_topic or understood.times:
        return targets
    brief = [one for one in targets.statements if len(one.text.split()) <= _ROW] if targets else []
    told = [place for one in brief for place in one.supports]
    other = [said for one in documents_of(understood, corpus) for said in _other_figures(one, told)]
    return Draft((*brief, *other), "targets") if brief or other else None


def compose_times_and_figures(documents: Sequence[Document], corpus: Corpus) -> Draft | None:
    """The times that each document sets, and behind them what else it says in figures; None where it says none."""
    statements: list[Statement] = []
    for document in documents:
        times = compose_milestones([document], corpus)
        told = times.statements if times else ()
        supports = [place for one in told for place in one.supports]
        other = _other_figures(document, supports, _WORDS // len(documents))
        named = not told and len(documents) > 1 and other
        head = (Statement(f"{document.metadata.name}:", ours=True),) if named else ()
        both = [*head, *told, *other]
        if both and statements:
            both[0] = replace(both[0], prefix="\n")
        statements += both
    return Draft(tuple(statements), "milestones") if statements else None


def _other_figures(document: Document, told: Sequence[Support], words: int = _WORDS) -> list[Statement]:
    """What a document says in figures beside what is told already, in its order; the rest counted where it is long.

    What it sets in a quantity goes first, then what it sets a time for, then what it tells of how things are.
    """
    ranked = [(_rank(document, one), one) for one in _points(document, told)]
    found = stretches([one for _, one in ranked])
    best = {id(one): min(rank for rank, point in ranked if _within(point, one)) for one in found}
    kept: list[Stretch] = []
    for one in sorted(found, key=lambda each: best[id(each)]):
        if sum(len(each.text.split()) for each in (*kept, one)) <= words:
            kept.append(one)
    if not kept:
        return []
    left = len(found) - len(kept)
    more = [Statement(f"Còn {left} ý có con số nữa.", prefix="- ", ours=True)] if left else []
    shown = [Statement(one.text, one.supports, prefix="- ") for one in found if one in kept]
    return [Statement(_HEAD, prefix="\n", ours=True), *shown, *more]


def _within(point: Point, one: Stretch) -> bool:
    first, last = point.passage.body.span(point.start, point.end)
    return any(place.start < last and first < place.end for place in one.supports)


def _rank(document: Document, point: Point) -> int:
    if role_of(document, point.passage.section) not in _SETTING:
        return 2
    return 0 if gives_figure(point.text) else 1


def _points(document: Document, told: Sequence[Support]) -> Iterator[Point]:
    """The units that give a quantity, or set a time, and of which no part is told already; no lead of a list."""
    for passage in document.passages:
        if passage.section == CLOSING or is_title_block(passage):
            continue
        for start, end in units(passage):
            text = passage.text[start:end]
            if text.endswith(":") or not (gives_figure(text) or set_time(document, passage, start, end)):
                continue
            first, last = passage.body.span(start, end)
            if not any(one.start < last and first < one.end for one in told if one.document == document.number):
                yield Point(passage, start, end, 1.0, _NOTHING)
