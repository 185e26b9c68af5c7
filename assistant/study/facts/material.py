"""All that questions can be made of in a corpus: its facts, and what tells a true option from a false one."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.study.facts.addressees import addressee_facts
from assistant.study.facts.among import among_facts
from assistant.study.facts.bodies import TASK, body_facts
from assistant.study.facts.cases import case_facts
from assistant.study.facts.clauses import Clause, read_clauses
from assistant.study.facts.counted import counted_facts
from assistant.study.facts.days import day_facts
from assistant.study.facts.definitions import definition_facts
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import figure_facts, figure_values
from assistant.study.facts.items import Item, read_items
from assistant.study.facts.joins import join_facts
from assistant.study.facts.judged import judged_facts
from assistant.study.facts.laws import law_facts, law_list_facts
from assistant.study.facts.likeness import form
from assistant.study.facts.limits import limit_facts
from assistant.study.facts.links import link_facts
from assistant.study.facts.lists import LISTED, NOT_LISTED, list_facts
from assistant.study.facts.mottos import motto_facts
from assistant.study.facts.named_places import named_places
from assistant.study.facts.names import name_facts
from assistant.study.facts.not_owed import NOT_TASK, not_owed_facts
from assistant.study.facts.offices import office_facts
from assistant.study.facts.periods import period_facts
from assistant.study.facts.points import point_facts
from assistant.study.facts.progress import progress_facts
from assistant.study.facts.punctual import punctual_facts
from assistant.study.facts.quantities import number_facts
from assistant.study.facts.reductions import reduction_facts
from assistant.study.facts.regarded import regarded_facts
from assistant.study.facts.results import result_facts
from assistant.study.facts.roles import CAUSE, LIMIT, RESULT, passage_roles
from assistant.study.facts.rulings import ruling_facts
from assistant.study.facts.runs import run_facts
from assistant.study.facts.schedules import schedule_facts
from assistant.study.facts.scope import scoped
from assistant.study.facts.short_names import short_name_facts
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, sorting_facts
from assistant.study.facts.stages import stage_facts
from assistant.study.facts.tables import table_facts
from assistant.study.facts.thresholds import threshold_facts
from assistant.study.facts.times import times_facts
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks

_EXAMPLE = re.compile(r"\W*(?:Ví dụ|Thí dụ)(?!\w)")
_MANY = (
    TASK,
    NOT_TASK,
    LISTED,
    NOT_LISTED,
    GROUP,
    GROUP_NOT,
    ROLE,
)  # asked with options, so that one subject may have many answers


@dataclass(frozen=True, eq=False)
class Material:
    """A corpus read for questions."""

    corpus: Corpus
    clauses: tuple[Clause, ...]
    facts: tuple[Fact, ...]

    @cached_property
    def by_topic(self) -> dict[str, tuple[Fact, ...]]:
        """The facts of each topic, in the text's order."""
        found: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.topic].append(fact)
        return {topic: tuple(facts) for topic, facts in found.items()}

    @cached_property
    def by_subject(self) -> dict[str, tuple[Fact, ...]]:
        """The facts of each subject, in search form."""
        found: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[form(fact.subject)].append(fact)
        return {subject: tuple(facts) for subject, facts in found.items()}

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The things that the texts say, one by one."""
        return tuple(item for document in self.corpus.documents for item in read_items(document))

    @cached_property
    def figures(self) -> tuple[tuple[str, str, str, str], ...]:
        """(document, subject, unit, value) of every figure of every text."""
        return tuple((document.number, *one) for document in self.corpus.documents for one in figure_values(document))

    @cached_property
    def clause_forms(self) -> tuple[str, ...]:
        """The clauses as search reads them."""
        return tuple(form(clause.text) for clause in self.clauses)

    @cached_property
    def owed(self) -> dict[str, tuple[str, ...]]:
        """What the texts give to be done, by who must do it."""
        found: dict[str, list[str]] = defaultdict(list)
        for document in self.corpus.documents:
            for task in extract_tasks(document):
                found[task.lead].append(task.task)
        return {lead: tuple(tasks) for lead, tasks in found.items()}

    def said_in(self, document: str, section: str) -> tuple[str, ...]:
        """The clauses of a section and of those under it."""
        return self._by_section.get((document, section), ())

    @cached_property
    def _by_section(self) -> dict[tuple[str, str], tuple[str, ...]]:
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for clause in self.clauses:
            for above in clause.document.ancestors(clause.passage.section):
                found[clause.document.number, above.id].append(clause.text)
        return {place: tuple(texts) for place, texts in found.items()}


def read_material(corpus: Corpus) -> Material:
    """Read a corpus; the last one read is kept, for a page asks again and again."""
    return _read(corpus)


@lru_cache(maxsize=2)
def _read(corpus: Corpus) -> Material:
    clauses = tuple(clause for document in corpus.documents for clause in read_clauses(document))
    return Material(corpus, clauses, _clear(tuple(_unique(_asked_of(corpus, clauses)))))


def _facts(corpus: Corpus, clauses: tuple[Clause, ...]) -> Iterator[Fact]:
    for document in corpus.documents:
        yield from figure_facts(document)
        yield from (*progress_facts(document), *result_facts(document))
        owed = tuple(_still_owed(document))
        yield from (*owed, *not_owed_facts(owed))
        yield from office_facts(document)
        yield from join_facts(document)
        yield from definition_facts(document)
        yield from list_facts(document)
        yield from named_places(document)
        points = tuple(point_facts(document))
        yield from (*points, *case_facts(points))
        yield from (*table_facts(document), *law_facts(document), *law_list_facts(document))
        yield from schedule_facts(document)
        yield from sorting_facts(document)
        yield from judged_facts(document)
        yield from stage_facts(document)
        yield from _links(document, clauses)


def _still_owed(document: Document) -> Iterator[Fact]:
    """The facts of duties, but of what a text tells that bodies have done, or where they lacked."""
    roles = passage_roles(document)
    told = [(one.start, one.end) for one in document.passages if roles.get(one.id) in (RESULT, LIMIT, CAUSE)]
    for fact in body_facts(document):
        if not any(first <= fact.start < last for first, last in told):
            yield fact


def _asked_of(corpus: Corpus, clauses: tuple[Clause, ...]) -> Iterator[Fact]:
    """The facts with their scope, but those of an example that a text tells ("Ví dụ: Anh A …"), which are no rule."""
    told = {
        document.number: [(one.start, one.end) for one in document.passages if _EXAMPLE.match(one.text)]
        for document in corpus.documents
    }
    for fact in _facts(corpus, clauses):
        if not any(first <= fact.start < last for first, last in told[fact.document]):
            one = scoped(corpus.by_number[fact.document], fact, clauses)
            yield from (one,) if one else ()


def _links(document: Document, clauses: tuple[Clause, ...]) -> Iterator[Fact]:
    """The facts of clauses in two halves, but of what only tells how things were."""
    roles = passage_roles(document)
    for clause in clauses:
        if clause.document is document and roles.get(clause.passage.id) not in (RESULT, LIMIT, CAUSE):
            yield from link_facts(clause)
        if clause.document is document:
            yield from name_facts(clause)
            yield from number_facts(clause)
            yield from day_facts(clause)
            yield from threshold_facts(clause)
            yield from (*limit_facts(clause), *period_facts(clause), *times_facts(clause))
            yield from (*reduction_facts(clause), *run_facts(clause))
            yield from (*ruling_facts(clause), *addressee_facts(clause))
            yield from punctual_facts(clause)
            yield from (*motto_facts(clause), *counted_facts(clause))
            yield from (*regarded_facts(clause), *among_facts(clause), *short_name_facts(clause))


def _unique(facts: Iterator[Fact]) -> Iterator[Fact]:
    seen: set[str] = set()
    for fact in facts:
        if fact.key not in seen:
            seen.add(fact.key)
            yield fact


def _clear(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts whose question has one answer in its document: of what the texts say twice, nothing is asked."""
    answers: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for fact in facts:
        answers[fact.topic, fact.document, form(fact.subject)].add(form(fact.answer))
    return tuple(
        fact
        for fact in facts
        if fact.topic in _MANY or len(answers[fact.topic, fact.document, form(fact.subject)]) == 1
    )
