"""Duties: what a body has to do, by the tasks that the texts give."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Cell, Draft, Statement, Support, support
from assistant.composing.leads import deed_over, led_on
from assistant.composing.named_elsewhere import named_elsewhere
from assistant.composing.sections import FACT_WORDS
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.task_leads import HEAD, lead_place, passage_of
from assistant.composing.whose_task import (
    LEAD_SAYS,
    LOCAL,
    bodies_asked,
    is_of_title,
    of_body_itself,
    of_level,
    of_the_called,
    own_tasks,
)
from assistant.composing.wording import small, tidy
from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description, without_own_places
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.cells import columns_of
from corpus.model import Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.tasks.duties import opens_with_duty
from corpus.tasks.labelled import time_line
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import capital
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_SAYS_REST = 0.5  # the share of a question's other words that a task says
_TELLING, _CASE = 1.5, 2  # weight of a word that tells a case, and how many such words make one
_TELLS_MATTER = 4.0  # weight of the words that tell a matter: of two telling ones at least
_LEVELS = ("huyện", "xã", "phường", "thôn", "cấp huyện", "cấp xã")  # of bodies of one name
_WORDS = 240  # of all the duties of an answer
_LEAST = 50  # of each: fewer leave nothing of a duty but its beginning
_MOST = 40  # duties of an answer; the others are shown where it is opened further


def compose_tasks(understood: Understood, corpus: Corpus) -> Draft | None:
    """The tasks of the body asked of, in the text's order; None where no task is given to it."""
    tasks = _tasks_of(understood, corpus)
    found = own_tasks(understood, understood.terms, tasks) or _about_rest(understood, tasks, corpus)
    if not found:
        return None
    budget = fair_share([len(one.task.split()) for one in found], _WORDS, _LEAST)
    statements = [task_statement(task, corpus.by_number[task.document], budget) for task in found]
    shared = _shared_lead(found, corpus) or _common_lead(found, statements, corpus)
    if shared:
        statements = [replace(one, text=tidy(_without(found[0].lead, one.text))) for one in statements]
    statements = [said for one in statements for said in led_on(Draft((one,), ""), corpus).statements]
    statements = [*([shared] if shared else []), *statements]
    statements += named_elsewhere(understood, found, _documents(understood, corpus))
    if len(statements) == 1:
        statements = [replace(statements[0], prefix="")]
    rest = statements[_MOST:]
    left = [Statement(f"Còn {len(rest)} nhiệm vụ khác.", prefix="\n", ours=True)] if rest else []
    return Draft((*statements[:_MOST], *left), "tasks", more=tuple(place for one in rest for place in one.supports))


def _tasks_of(understood: Understood, corpus: Corpus) -> list[Task]:
    """The tasks of the documents asked about; what an assessment tells was done."""
    return [
        task
        for document in _documents(understood, corpus)
        for task in extract_tasks(document)
        if role_of(document, task.section) is not Role.ASSESSMENT
    ]


def _documents(understood: Understood, corpus: Corpus) -> list[Document]:
    """The documents asked about: those named, else those of the matter, else all.

    What another text gives the same body to do is no answer: "thủ trưởng đơn vị … khi chi thu nhập tăng thêm".
    """
    if understood.named.documents:
        return [corpus.by_number[number] for number in understood.named.documents]
    return _of_matter(understood, corpus.documents) or list(corpus.documents)


def _of_matter(understood: Understood, documents: Sequence[Document]) -> list[Document]:
    """The documents whose titles say most of the matter that a body's tasks are asked of; [] where none is named."""
    matter = [one for one in understood.terms if one.weight >= _TELLING and not any(map(names_body, one.forms))]
    if sum(one.weight for one in matter) < _TELLS_MATTER:
        return []
    return [one for one in documents if coverage(matter, [(self_description(one), 1.0)])[0] >= _SAYS_REST]


def _about_rest(understood: Understood, tasks: Sequence[Task], corpus: Corpus) -> list[Task]:
    """The tasks of the body named in a question that says more ("Sở Y tế … về chuyển đổi số"): those that say it too.

    All of them where none does: a text on one matter need not name it in each task; but not those of another level of
    the body: "Ủy ban nhân dân cấp xã".
    """
    bodies = bodies_asked(understood, corpus)
    if any(" " not in one.phrase for one in bodies) and not all(term.known for term in understood.terms):
        return []  # "Sở TC": one of them, by a name that no text has
    if understood.unknown_body:
        return []
    own = of_level(understood.actor, tasks) or own_tasks(understood, bodies, tasks)
    own = own or own_tasks(understood, [one for one in bodies if one is understood.actor], tasks)
    own = of_the_called(of_body_itself(own, understood), bodies, understood)
    asked, _ = without_own_places(understood.terms, understood.named, corpus)
    acting = [*bodies, *([understood.actor] if understood.actor and understood.actor.phrase in LOCAL else [])]
    rest = [term for term in asked if term not in acting and not is_of_title(term, understood, corpus)]
    about = [one for one in own if _is_about(one, rest, corpus)]
    return about or ([] if any(term.phrase in _LEVELS for term in rest) else own)


def _is_about(task: Task, rest: Sequence[Term], corpus: Corpus) -> bool:
    """Whether a task says most of what a question asks besides: what its whole text is about it need not say."""
    of_text = self_description(corpus.by_number[task.document])
    return not rest or coverage(rest, [(spaced(task.task), 1.0), (of_text, 1.0)])[0] >= _SAYS_REST


def asks_of_case(understood: Understood, corpus: Corpus) -> bool:
    """Whether a question of a body's duties asks of a case that none of its tasks names: "… khi hồ sơ trễ hẹn"."""
    tasks = _tasks_of(understood, corpus)
    bodies = bodies_asked(understood, corpus)
    others = [term for term in understood.terms if term not in bodies and not is_of_title(term, understood, corpus)]
    rest = [term for term in others if term.known and term.weight >= _TELLING]
    if len(rest) < _CASE or own_tasks(understood, understood.terms, tasks):
        return False
    own = of_level(understood.actor, tasks) or own_tasks(understood, bodies, tasks)
    return not any(coverage(rest, [(spaced(one.task), 1.0)])[0] >= _SAYS_REST for one in own)


def task_statement(task: Task, document: Document, budget: int) -> Statement:
    """Body and duty as one item, shortened to about its share of words."""
    passage = passage_of(task, document)
    start, end = _own_span(task, passage)
    first, last = passage.body.locate(start), passage.body.locate(end - 1) + 1
    own_lead = task.lead.split()
    head = " ".join(passage.text[first:last].split()[: HEAD + len(own_lead)])
    row = columns_of(passage.text)  # which says who acts in a cell of its own
    says_lead = spaced(task.lead) in spaced(passage.text if row else head)
    shown = shortened(passage.text[first:last], budget + (len(own_lead) if says_lead else 0))
    first, last = first + shown.start, first + shown.end
    lead = "" if says_lead else f"{task.lead}: "
    deed = deed_of(passage, document)
    lead += f"{small(deed.text.rstrip(' :'))}: " if deed else ""
    place = Support(document.number, task.section, *passage.body.span(first, last))
    above = (support(deed, 0, len(deed.text)),) if deed else ()
    supports = (*(() if says_lead else lead_place(task, document)), *above, place)
    text = tidy(shown.text)
    bare = text[len(task.lead) :].lstrip(" ,:") if text.lower().startswith(task.lead.lower()) else text
    line = time_line(passage, document)
    time = f" ({line.text.strip(' .;')})" if line else ""
    places = (*supports, support(line, 0, len(line.text))) if line else supports
    cells = (Cell(task.lead), Cell(f"{capital(bare).rstrip(' .;')}{time}" if time else capital(bare), places))
    told = tidy(f"{lead}{shown.text}")
    return Statement(tidy(f"{told.rstrip(' .;')}{time}") if time else told, places, prefix="- ", cells=cells)


def deed_of(passage: Passage, document: Document) -> Passage | None:
    """What is done to an item that is no deed itself: "quyết định tặng:" over "Kỷ niệm chương nghệ nhân"."""
    deed = None if opens_with_duty(passage.text) else deed_over(passage, document)
    return deed if deed and opens_with_duty(deed.text) else None


def _own_span(task: Task, passage: Passage) -> tuple[int, int]:
    """The source's span of a task: of a numbered part the part alone, without what leads to all of them."""
    at = passage.text.find(task.task)
    if at < 0 or not passage.part_at(at):
        return task.start, task.end
    return passage.body.span(at, at + len(task.task))


def _shared_lead(tasks: Sequence[Task], corpus: Corpus) -> Statement | None:
    """The body's name as the lead of its several parts, None where they are no parts of one passage."""
    first = tasks[0]
    document = corpus.by_number[first.document]
    passage = passage_of(first, document)
    spans = [_own_span(one, passage) for one in tasks if passage.start <= one.start < passage.end]
    if len(tasks) < 2 or len(spans) < len(tasks) or spans[0] == (first.start, first.end):
        return None
    place = lead_place(first, document)
    return Statement(f"{first.lead}:", place) if place else None


def _common_lead(tasks: Sequence[Task], statements: Sequence[Statement], corpus: Corpus) -> Statement | None:
    """The body's name said once above its tasks, where each of them would begin with it and none says it itself."""
    lead = tasks[0].lead
    place = lead_place(tasks[0], corpus.by_number[tasks[0].document])
    repeated = len(tasks) > 1 and all(one.text.startswith(f"{lead}: ") for one in statements)
    return Statement(f"{lead}:", place) if repeated and place else None


def _without(lead: str, text: str) -> str:
    return text.removeprefix(f"{lead}: ")


def leads_with(clause: Clause, understood: Understood) -> bool:
    """Whether the body asked of heads a clause's sentence or passage, where the one that acts stands."""
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    heads = " ; ".join(" ".join(text.split()[:HEAD]) for text in (clause.passage.text, sentence))
    return coverage(understood.terms, [(spaced(heads), 1.0)])[0] >= LEAD_SAYS


def compose_duties(best: Evidence) -> Draft:
    """All that a body has to do by the paragraph that answers, as far as it stays short."""
    passage = best.passage
    shown = shortened(passage.text, FACT_WORDS)
    return Draft((Statement(shown.text, (support(passage, shown.start, shown.end),)),), "duties")
