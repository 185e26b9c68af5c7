"""Duties: what a body has to do, and which body a clause speaks of, by the tasks that the texts give."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.clauses import Clause
from assistant.draft import Draft, Statement, Support
from assistant.spelling import spaced
from assistant.terms import coverage
from assistant.understanding import Understood
from assistant.wording import tidy
from corpus.bodies import names_body
from corpus.model import Document, Passage
from corpus.store import Corpus
from corpus.tasks import Task, extract_tasks

_LEAD_SAYS = 0.75  # the share of a question's words that the body's name must say
_WORDS = 110  # of all the duties of an answer
_HEAD = 12  # words in which a body that acts stands


def compose_tasks(understood: Understood, corpus: Corpus) -> Draft | None:
    """The tasks of the body asked of, in the text's order; None where no task is given to it."""
    numbers = understood.named.documents or tuple(corpus.by_number)
    found = [
        task
        for number in numbers
        for task in extract_tasks(corpus.by_number[number])
        if task.lead and understood.terms and coverage(understood.terms, [(spaced(task.lead), 1.0)])[0] >= _LEAD_SAYS
    ]
    if not found:
        return None
    budget = max(25, _WORDS // len(found))
    statements = [_said(task, corpus.by_number[task.document], budget) for task in found]
    shared = _shared_lead(found, corpus)
    if shared:
        statements = [shared, *(replace(one, text=tidy(_without(found[0].lead, one.text))) for one in statements)]
    if len(statements) == 1:
        statements = [replace(statements[0], prefix="")]
    return Draft(tuple(statements), "tasks")


def _said(task: Task, document: Document, budget: int) -> Statement:
    """Body and duty as one item, cut at a sentence or a clause to keep its share of words."""
    passage = next(one for one in document.passages if one.start <= task.start < one.end)
    start, end = _own_span(task, passage)
    quote = document.source[start:end]
    while len(quote.split()) > budget:
        cut = max(quote.rfind(mark, 0, len(quote) - 1) for mark in (". ", "; ", ", "))
        if cut <= 0:
            break
        quote = quote[:cut]
    first, last = passage.body.locate(start), passage.body.locate(start + len(quote) - 1) + 1
    text = passage.text[first:last]
    lead = "" if names_body(" ".join(text.split()[:_HEAD])) else f"{task.lead}: "
    place = Support(document.number, task.section, *passage.body.span(first, last))
    supports = (place,) if not lead else (*_lead_place(task, document), place)
    return Statement(tidy(f"{lead}{text}"), supports, prefix="- ")


def _own_span(task: Task, passage: Passage) -> tuple[int, int]:
    """The source's span of a task: of a numbered part the part alone, without what leads to all of them."""
    at = passage.text.find(task.task)
    if at < 0 or not any(part.start <= at < part.end for part in passage.parts):
        return task.start, task.end
    return passage.body.span(at, at + len(task.task))


def _shared_lead(tasks: Sequence[Task], corpus: Corpus) -> Statement | None:
    """The body's name as the lead of its several parts, None where they are no parts of one passage."""
    first = tasks[0]
    document = corpus.by_number[first.document]
    passage = next(one for one in document.passages if one.start <= first.start < one.end)
    spans = [_own_span(one, passage) for one in tasks if passage.start <= one.start < passage.end]
    if len(tasks) < 2 or len(spans) < len(tasks) or spans[0] == (first.start, first.end):
        return None
    place = _lead_place(first, document)
    return Statement(f"{first.lead}:", place) if place else None


def _without(lead: str, text: str) -> str:
    return text.removeprefix(f"{lead}: ")


def _lead_place(task: Task, document: Document) -> tuple[Support, ...]:
    """Where the body's name stands: in the task's passage, or in a heading above it."""
    passage = next(one for one in document.passages if one.start <= task.start < one.end)
    at = passage.text.find(task.lead)
    if at >= 0:
        return (Support(document.number, task.section, *passage.body.span(at, at + len(task.lead))),)
    for one in reversed(document.ancestors(task.section)):
        if one.heading and (at := one.heading.text.find(task.lead)) >= 0:
            return (Support(document.number, one.id, *one.heading.span(at, at + len(task.lead))),)
    return ()


def leads_with(clause: Clause, understood: Understood) -> bool:
    """Whether the body asked of heads a clause's sentence or passage, where the one that acts stands."""
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    heads = " ; ".join(" ".join(text.split()[:_HEAD]) for text in (clause.passage.text, sentence))
    return coverage(understood.terms, [(spaced(heads), 1.0)])[0] >= _LEAD_SAYS


def lead_of(clause: Clause, corpus: Corpus) -> tuple[str, tuple[Support, ...]] | None:
    """The body whose task a clause is part of, and where its name stands; None where the texts give none."""
    document = corpus.by_number[clause.passage.document]
    start, end = clause.passage.body.span(clause.start, clause.end)
    for task in extract_tasks(document):
        if task.lead and task.start <= start and end <= task.end:
            place = _lead_place(task, document)
            return (task.lead, place) if place else None
    return None
