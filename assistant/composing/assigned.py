"""Who has to do what, body by body: the tasks that the parts on who carries a text out give."""

from collections.abc import Sequence

from assistant.composing.draft import Cell, Draft, Statement, Support, support
from assistant.composing.duties import task_statement
from assistant.composing.leads import led_by
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.topic import documents_of
from assistant.language.members import is_kind_of_body
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.vietnamese.spelling import spaced

_WORDS = 420  # of all the tasks of an answer
_LEAST = 22  # of each
_FEW = 2  # bodies from which a text shares out its work


def compose_assigned(understood: Understood, corpus: Corpus) -> Draft | None:
    """The tasks of each body by the documents asked of, as many as an answer holds; None where fewer than two act."""
    statements: list[Statement] = []
    more: list[Support] = []
    shared = [(one, tasks) for one in documents_of(understood, corpus) if (tasks := _shared_out(one, understood))]
    lengths = [len(one.task.split()) for _, tasks in shared for one in tasks]
    for document, tasks in shared:
        room = _WORDS // len(shared)
        if len(shared) > 1:
            statements.append(Statement(f"{document.metadata.name}:", prefix="\n", ours=True))
        told = tasks[: max(1, room // _LEAST)]
        budget = fair_share(lengths, _WORDS, _LEAST)
        statements += [said for one in told for said in (task_statement(one, document, budget), *_items(one, document))]
        more += [Support(document.number, one.section, one.start, one.end) for one in tasks[len(told) :]]
    if not statements:
        return None
    if more:
        statements.append(Statement(f"Còn {len(more)} nhiệm vụ khác.", prefix="\n", ours=True))
    return Draft(tuple(statements), "tasks", more=tuple(more))


def _items(task: Task, document: Document) -> list[Statement]:
    """What a task leads to that ends in a colon: "Bộ Tài chính chỉ đạo Bảo hiểm xã hội:"."""
    passage = document.passage_at(task.start)
    found = led_by(passage, document) if passage and task.end == passage.end else []
    statements = []
    for one in found:
        shown = shortened(one.text, _LEAST)
        places = (support(one, shown.start, shown.end),)
        cells = (Cell(task.lead), Cell(shown.text, places))
        statements.append(Statement(shown.text, places, prefix="- ", cells=cells))
    return statements


def _shared_out(document: Document, understood: Understood) -> Sequence[Task]:
    """The tasks by the part on who carries a document out, of all of it where that gives none; () for one body's.

    Those of the kind of body that is asked for alone, where there are such: "từng sở".
    """
    tasks = [one for one in extract_tasks(document) if one.lead]
    tasks = [one for one in tasks if role_of(document, one.section) is not Role.ASSESSMENT]
    noun = understood.wants.each_body
    if is_kind_of_body(noun) and (of_kind := [one for one in tasks if f" {noun} " in spaced(one.lead)]):
        return of_kind
    tasks = [one for one in tasks if role_of(document, one.section) is Role.ORGANISING] or tasks
    return tasks if len({one.lead for one in tasks}) >= _FEW else ()
