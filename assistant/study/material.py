"""All that questions can be made of in a corpus: its facts, and what tells a true option from a false one."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.study.clauses import Clause, read_clauses
from assistant.study.fact import Fact
from assistant.study.facts_bodies import body_facts, reference_facts
from assistant.study.facts_figures import figure_facts, figure_values
from assistant.study.facts_links import link_facts
from assistant.study.facts_lists import PART, heading_facts, list_facts
from assistant.study.facts_terms import TERM, mine_terms, term_facts
from assistant.study.likeness import form
from corpus.store import Corpus


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
    def figures(self) -> tuple[tuple[str, str, str], ...]:
        """(subject, unit, value) of every figure of every text."""
        return tuple(one for document in self.corpus.documents for one in figure_values(document))

    @cached_property
    def clause_forms(self) -> tuple[str, ...]:
        """The clauses as search reads them."""
        return tuple(form(clause.text) for clause in self.clauses)

    def beside(self, words: str) -> tuple[frozenset[str], frozenset[str]]:
        """The syllables that stand right before some words anywhere in the texts, and those right behind them."""
        if words not in self._beside:
            phrase, text = form(words), self._sources
            before, behind = set(), set()
            at = text.find(phrase)
            while at >= 0:
                end = at + len(phrase)
                before.add(text[text.rfind(" ", 0, at) + 1 : at])
                behind.add(text[end : text.find(" ", end)])
                at = text.find(phrase, at + 1)
            self._beside[words] = frozenset(before), frozenset(behind)
        return self._beside[words]

    @cached_property
    def _beside(self) -> dict[str, tuple[frozenset[str], frozenset[str]]]:
        return {}

    @cached_property
    def _sources(self) -> str:
        """All texts as search reads them."""
        return "".join(form(document.source) for document in self.corpus.documents)


def read_material(corpus: Corpus) -> Material:
    """Read a corpus; the last one read is kept, for a page asks again and again."""
    return _read(corpus)


@lru_cache(maxsize=2)
def _read(corpus: Corpus) -> Material:
    clauses = tuple(clause for document in corpus.documents for clause in read_clauses(document))
    return Material(corpus, clauses, _clear(tuple(_unique(_facts(corpus, clauses)))))


def _facts(corpus: Corpus, clauses: tuple[Clause, ...]) -> Iterator[Fact]:
    terms = mine_terms(clauses)
    for document in corpus.documents:
        yield from figure_facts(document)
        yield from body_facts(document)
        yield from reference_facts(document)
        yield from list_facts(document)
        yield from heading_facts(document)
    for clause in clauses:
        yield from link_facts(clause)
        yield from term_facts(clause, terms)


def _unique(facts: Iterator[Fact]) -> Iterator[Fact]:
    seen: set[str] = set()
    for fact in facts:
        if fact.key not in seen:
            seen.add(fact.key)
            yield fact


def _clear(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts whose question has one answer in its document: of what the texts say twice, nothing is asked.

    A part is asked with options, and a term by its clause, so that many answers of one subject do no harm there.
    """
    answers: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    for fact in facts:
        answers[fact.topic, fact.document, form(fact.subject)].add(form(fact.answer))
    many = (PART, TERM)
    return tuple(
        fact for fact in facts if fact.topic in many or len(answers[fact.topic, fact.document, form(fact.subject)]) == 1
    )
