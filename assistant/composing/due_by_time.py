"""What is to be done or reached by a time: the targets of it, the goals headed by it, the tasks that say it."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.milestones import headed_goals, set_time, setting
from assistant.composing.shortening import shortened
from assistant.composing.targets import compose_targets
from assistant.composing.topic import documents_of
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.times import Time, same_time

_LINE = 60  # words of a task
_MOST = 14  # tasks of a document


def compose_due(understood: Understood, corpus: Corpus) -> Draft | None:
    """What each document wants by the times asked for, under its name; None where none sets anything for them."""
    statements: list[Statement] = []
    for document in documents_of(understood, corpus):
        lines = [*_goals(understood, document, corpus), *_tasks(understood, document)]
        if lines:
            head = Statement(f"{document.metadata.name}:", prefix="\n" if statements else "", ours=True)
            statements += [head, *lines]
    return Draft(tuple(statements), "due by a time") if statements else None


def _goals(understood: Understood, document: Document, corpus: Corpus) -> Iterator[Statement]:
    """The goals in words that are headed by a time asked for, then the targets of it that no task sets."""
    yield from (one for time, one in headed_goals(document) if _is_asked(time, understood))
    named = replace(understood.named, documents=(document.number,))
    targets = compose_targets(replace(understood, named=named, terms=(), soft=()), corpus)
    for one in targets.statements if targets else ():
        if not one.supports or any(role_of(document, place.section) is Role.GOALS for place in one.supports):
            yield one


def _tasks(understood: Understood, document: Document) -> Iterator[Statement]:
    """The sentences of a document's tasks that say a time asked for; the rest counted where there are many."""
    found = [
        (passage, start, end)
        for passage in setting(document)
        if role_of(document, passage.section) is not Role.GOALS
        for start, end in sentences(passage.text)
        if _is_asked(set_time(document, passage, start, end), understood)
    ]
    for passage, start, end in found[:_MOST]:
        shown = shortened(passage.text[start:end], _LINE)
        yield Statement(shown.text, (support(passage, start + shown.start, start + shown.end),), prefix="- ")
    if len(found) > _MOST:
        yield Statement(f"Còn {len(found) - _MOST} việc nữa.", prefix="- ", ours=True)


def _is_asked(time: Time, understood: Understood) -> bool:
    return any(same_time(time, asked) for asked in understood.times)
