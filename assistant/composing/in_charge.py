"""Who is given what an answer speaks of, or sees to its being done."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, meet, support
from assistant.composing.duties import task_statement
from assistant.composing.task_leads import lead_of
from assistant.composing.wording import small, tidy
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.terms import Term
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_WORDS = 240  # of all that is told
_LEAST = 25  # of each
_OVERSIGHT = ("theo dõi", "giám sát", "đôn đốc", "tham mưu")  # what whoever sees to a text is told to do
_NOBODY_OF_IT = "Chưa rõ ai làm riêng việc này; tham mưu, theo dõi việc thực hiện văn bản:"
OVERSEERS = "overseers"  # what composes who sees to a text, where nobody was found who is given the thing itself
_TELLING = 1.0  # weight of a word that names a thing
_ANSWERS_FOR = ("chịu trách nhiệm", "làm đầu mối", "là đầu mối", "phân công")


def compose_in_charge(
    draft: Draft, corpus: Corpus, overseeing: bool = False, asked_of: Sequence[Term] = ()
) -> Draft | None:
    """Who is given what an answer speaks of, else who sees to the carrying out of its document; None for nobody.

    The first are the tasks in the places that it cites, then what these places say of who answers for it, then the body
    that leads to them, then the tasks behind these places and those anywhere on what was asked of. Of these none is
    meant where the overseeing is asked for, if anybody is given that.
    """
    cited = [one for statement in draft.statements for one in statement.supports]
    numbers = dict.fromkeys(one.document for one in cited)
    tasks = [task for number in numbers for task in extract_tasks(corpus.by_number[number]) if task.lead]
    overseers = [task for task in tasks if any(f" {word} " in spaced(task.task) for word in _OVERSIGHT)]
    found = _given_at(draft.statements, tasks)
    if overseeing and overseers:
        found = overseers
    told = [] if found else [one for place in cited if (one := _says_responsible(place, corpus))]
    told = told or ([] if found else [one for place in cited if (one := _led(place, corpus))])
    if told:
        return Draft(tuple(dict.fromkeys(told)), "in charge")
    if not found and not overseeing:
        found = _given_besides(cited, asked_of, corpus)
    nobody = not found and not overseeing
    found = found or overseers
    if not found:
        return None
    budget = max(_LEAST, _WORDS // len(found))
    said = tuple(task_statement(task, corpus.by_number[task.document], budget) for task in found)
    composed = Draft((replace(said[0], prefix=""),) if len(said) == 1 else said, "in charge")
    return replace(composed.led_by(_NOBODY_OF_IT), composer=OVERSEERS) if nobody else composed


def _given_at(statements: Sequence[Statement], tasks: Sequence[Task]) -> list[Task]:
    """The tasks in the places that some statements cite, in the text's order.

    Of a statement that cites what leads to several of them as well only the one that it tells.
    """
    met: set[Task] = set()
    for statement in statements:
        at_places = [[task for task in tasks if meet(place, task)] for place in statement.supports]
        single = [one for one in at_places if len(one) == 1]
        met.update(task for one in single or at_places for task in one)
    return [task for task in tasks if task in met]


def _given_besides(cited: Sequence[Support], asked_of: Sequence[Term], corpus: Corpus) -> list[Task]:
    """The tasks in the paragraphs of some places, behind them, and those of all texts that say all that is asked of.

    A name alone stands in tasks of any kind.
    """
    telling = [term for term in asked_of if term.known and term.weight >= _TELLING]
    telling = [] if all(term.is_name for term in telling) else telling
    return [
        task
        for document in corpus.documents
        for task in extract_tasks(document)
        if task.lead
        and (
            any(_stands_behind(task, place, corpus) for place in cited)
            or (telling and all(term.is_said_in(spaced(task.task)) for term in telling))
        )
    ]


def _stands_behind(task: Task, place: Support, corpus: Corpus) -> bool:
    """Whether a task stands in the paragraph of a place, behind it."""
    if task.document != place.document or task.start < place.end:
        return False
    passage = corpus.by_number[place.document].passage_at(place.start)
    return passage is not None and task.start < passage.end


def _says_responsible(place: Support, corpus: Corpus) -> Statement | None:
    """The sentence in a cited place that says who answers for it, be that without a name; None for none."""
    passage = corpus.by_number[place.document].passage_at(place.start)
    if passage is None:
        return None
    for start, end in sentences(passage.text):
        first, last = passage.body.span(start, end)
        if first >= place.end or place.start >= last:
            continue
        text = spaced(passage.text[start:end])
        if any(f" {word} " in text for word in _ANSWERS_FOR):
            return Statement(tidy(passage.text[start:end]), (support(passage, start, end),))
    return None


def _led(place: Support, corpus: Corpus) -> Statement | None:
    """What a cited place says under the body that leads to it: "Sở A có trách nhiệm: a) Sao lưu …"; None for none."""
    passage = corpus.by_number[place.document].passage_at(place.start)
    for clause in passage_clauses(passage) if passage else ():
        first, last = clause.passage.body.span(clause.start, clause.end)
        lead = lead_of(clause, corpus) if first < place.end and place.start < last else None
        if lead:
            places = (*lead[1], support(clause.passage, clause.start, clause.end))
            return Statement(tidy(f"{lead[0]}: {small(clause.text)}"), places)
    return None
