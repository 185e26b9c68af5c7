"""Who is given what an answer speaks of, or sees to its being done."""

from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.duties import lead_of, task_statement
from assistant.composing.wording import small, tidy
from assistant.evidence.clauses import passage_clauses
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_WORDS = 240  # of all that is told
_LEAST = 25  # of each
_OVERSIGHT = ("theo dõi", "giám sát", "đôn đốc", "tham mưu")  # what whoever sees to a text is told to do
_NOBODY_OF_IT = "Chưa thấy văn bản nêu ai làm riêng việc này; tham mưu, theo dõi việc thực hiện văn bản:"
_ANSWERS_FOR = ("chịu trách nhiệm", "làm đầu mối", "là đầu mối", "phân công")


def compose_in_charge(draft: Draft, corpus: Corpus, overseeing: bool = False) -> Draft | None:
    """Who is given what an answer speaks of, else who sees to the carrying out of its document; None for nobody.

    The first are the tasks in the places that it cites, then what these places say of who answers for it, then the body
    that leads to them; of these none is meant where the overseeing is asked for, if anybody is given that.
    """
    cited = [one for statement in draft.statements for one in statement.supports]
    numbers = dict.fromkeys(one.document for one in cited)
    tasks = [task for number in numbers for task in extract_tasks(corpus.by_number[number]) if task.lead]
    overseers = [task for task in tasks if any(f" {word} " in spaced(task.task) for word in _OVERSIGHT)]
    found = [task for task in tasks if any(_meets(one, task) for one in cited)]
    if overseeing and overseers:
        found = overseers
    told = [] if found else [one for place in cited if (one := _says_responsible(place, corpus))]
    told = told or ([] if found else [one for place in cited if (one := _led(place, corpus))])
    if told:
        return Draft(tuple(dict.fromkeys(told)), "in charge")
    nobody = not found and not overseeing
    found = found or overseers
    if not found:
        return None
    budget = max(_LEAST, _WORDS // len(found))
    said = tuple(task_statement(task, corpus.by_number[task.document], budget) for task in found)
    composed = Draft((replace(said[0], prefix=""),) if len(said) == 1 else said, "in charge")
    return composed.led_by(_NOBODY_OF_IT) if nobody else composed


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


def _meets(place: Support, task: Task) -> bool:
    return place.document == task.document and place.start < task.end and task.start < place.end
