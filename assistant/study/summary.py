"""Trang tóm tắt: the sentences that carry a text, for a page to hand out; and who does what."""

import re
from collections.abc import Sequence

from assistant.study.aims import make_aim
from assistant.study.facts.clauses import lowered, mended
from assistant.study.facts.items import sister_groups
from assistant.study.facts.key_points import best_clause, key_points, must_say
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.parts import make_parts
from assistant.study.session import Point, TaskGroup, TaskLine
from assistant.study.units import Unit
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import capital, one_line

_SENTENCES, _WORDS = 8, 400
_POINTS, _OF_THESE = 4, 7  # of a group of tasks, and of how many these are what is to be done
_TELLS = re.compile(r"(?:Việc|Được phép)\s")  # how a thing is done, or may be: nobody's duty
_PARTS_FOR = 120  # minutes of a session whose parts the sentences are spread over


def make_summary(corpus: Corpus, units: Sequence[Unit]) -> tuple[Point, ...]:
    """Five to eight sentences of the text, its first viewpoint and its goals among them, each part with one."""
    first: list[Point] = []
    more: list[Point] = []
    for part in make_parts(corpus, units, _PARTS_FOR):
        document = corpus.by_number[part.document]
        must = must_say(document, part.sections)
        aim, best = make_aim(document, part), best_clause(document, part.sections, must)
        own = must[:2] or ([aim] if aim else key_points(document, part.sections, 1))
        first += own
        more += [one for one in (best,) if one and not any(_inside(one, other) for other in own)]
    kept: list[Point] = []
    for point in (*first, *more):
        words = sum(len(one.text.split()) for one in (*kept, point))
        if len(kept) < _SENTENCES and words <= _WORDS:
            kept.append(point)
    order = {number: at for at, number in enumerate(corpus.by_number)}
    return tuple(sorted(kept, key=lambda one: (order[one.citation.document], one.citation.start)))


def _inside(first: Point, second: Point) -> bool:
    return second.citation.start <= first.citation.start < second.citation.end


def make_tasks(corpus: Corpus, units: Sequence[Unit]) -> tuple[TaskLine, ...]:
    """The duties that the chosen sections give, in the text's order."""
    inside = {(unit.document, section) for unit in units for section in unit.sections}
    return tuple(
        _task_line(document, one)
        for document in corpus.documents
        for one in extract_tasks(document)
        if (document.number, one.section) in inside and not _TELLS.match(one.task)
    )


def _task_line(document: Document, task: Task) -> TaskLine:
    """A duty; one that only leads on to what stands under it takes the first of that with it."""
    words, end = task.task, task.end
    under = document.passage_at(task.end) or next((one for one in document.passages if one.start >= task.end), None)
    if words.rstrip().endswith(":") and under and _is_under(document, under.section, task.section):
        words = f"{words.rstrip()} {lowered(one_line(mended(document, under.start, under.end)), document)}"
        end = under.end
    return TaskLine(
        task.lead,
        capital(words),
        "; ".join(task.joins),
        task.deadline,
        document.cite(task.section, task.start, end),
    )


def _is_under(document: Document, section: str, above: str) -> bool:
    return section != above and above in (one.id for one in document.ancestors(section))


def make_groups(corpus: Corpus, units: Sequence[Unit]) -> tuple[TaskGroup, ...]:
    """The groups of tasks that a text heads ("nhiệm vụ, giải pháp chủ yếu"), each with its weightiest points."""
    found: dict[tuple[str, str], list[str]] = {}
    for unit in units:
        document = corpus.by_number[unit.document]
        chain = document.ancestors(unit.section)
        named = [one for one in chain[1:] if one.title and len(sister_groups(document, one.id)) >= 2]
        if named and any("nhiệm vụ" in one.title.lower() for one in chain):
            found.setdefault((unit.document, named[0].id), []).extend(unit.sections)
    return tuple(_group(corpus.by_number[number], group, sections) for (number, group), sections in found.items())


def _to_do(points: list[Point]) -> tuple[Point, ...]:
    """The points that say what is to be done; all where none does."""
    found = [one for one in points if begins_with_verb(one.text) or re.search(r"(?<!\w)(?:phải|cần)(?!\w)", one.text)]
    return tuple((found or points)[:_POINTS])


def _group(document: Document, group: str, sections: list[str]) -> TaskGroup:
    section = document.sections[group]
    assert section.heading is not None  # make_groups takes sections with a heading
    start, end = section.heading.starts[0], section.heading.ends[-1]
    points = _to_do(key_points(document, sections, _OF_THESE))
    return TaskGroup(section.title or mended(document, start, end), points, document.cite(group, start, end))
