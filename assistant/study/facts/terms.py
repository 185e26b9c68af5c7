"""Facts of key terms: a thing to be done from which one of the text's own terms is left out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from assistant.study.facts.clauses import length, raised
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import Item, read_items
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document
from corpus.once import once
from corpus.text import search_form
from corpus.vietnamese.commonness import rarity

TERM = "term"
_SYLLABLES = (3, 5)
_LEAST_AROUND = 9  # syllables around a gap, from which the term can be told
_OFTEN = 8  # a term used more often than this says little of any one clause
_TOKEN = re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 4
_UNKNOWN = 7.1  # corpus.commonness gives its maximum to what is no word


def mine_terms(items: Iterable[Item]) -> Counter[str]:
    """Terms in search form with how often they stand in some items: runs of whole words that come at least twice.

    A run inside a longer one that comes as often is left out.
    """
    counts = Counter(run for item in items for words in _stretches(item.words) for run, _, _ in _runs(words))
    kept = {run: number for run, number in counts.items() if number >= 2 and _telling(run)}
    inner = {shorter for run, number in kept.items() for shorter in _inside(run) if kept.get(shorter) == number}
    return Counter({run: number for run, number in kept.items() if run not in inner})


def _telling(run: str) -> bool:
    """Whether a run says something of its own: no verb of duty, no phrase around a particle."""
    particles = {"được", "trở", "theo", "cho", "nhiệm", "các", "là", "những"}
    return not particles & set(run.split()) and not begins_with_verb(run)


@once
def term_facts(document: Document) -> tuple[Fact, ...]:
    """What is to be done without each of the document's own terms in turn: to be filled in."""
    items = [one for one in read_items(document) if begins_with_verb(one.words)]
    terms = mine_terms(items)
    return tuple(fact for item in items for fact in _without(item, terms))


def _without(item: Item, terms: Counter[str]) -> Iterator[Fact]:
    text = item.words
    for first, last in _places(text, terms):
        answer, others = text[first:last], search_form(f"{text[:first]} | {text[last:]}")
        half_said = any(word in others.split() for word in search_form(answer).split())
        spelt = text[last:].lstrip().startswith("(")  # "Internet vạn vật (IoT)" gives itself away
        if (
            not half_said
            and not spelt
            and "và" not in answer.split()
            and length(text) - length(answer) >= _LEAST_AROUND
        ):
            place = (item.document, item.section, item.start, item.end)
            yield Fact(TERM, TERM, *place, answer, text, "", raised(text[:first]), text[last:])


def _places(text: str, terms: Counter[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for words in _stretches(text):
        runs = sorted(_runs(words), key=lambda run: (-len(run[0].split()), run[1]))
        for run, first, last in runs:
            crossed = any(
                start < first < end < last or first < start < last < end for start, end in _known_runs(runs, terms)
            )
            apart = all(last <= start or first >= end for start, end in found)
            if 2 <= terms.get(run, 0) <= _OFTEN and apart and not crossed and _outside_names(text, first, last):
                found.append((first, last))
    return sorted(found)


def _known_runs(runs: list[tuple[str, int, int]], terms: Counter[str]) -> list[tuple[int, int]]:
    return [(first, last) for run, first, last in runs if run in terms]


def _outside_names(text: str, first: int, last: int) -> bool:
    """Whether a term is no piece of a name: "Đa khoa" of "Bệnh viện Đa khoa Nha Trang" is one."""
    words = text[first:last].split()
    before, after = text[:first].split()[-1:], text[last:].split()[:1]
    opens = words[0][0].isupper() and bool(before) and before[0][:1].isupper()
    capitals = any(word[0].isupper() for word in words[1:] or words)
    closes = bool(after) and after[0][:1].isupper()
    return not opens and not closes and not (capitals and bool(before) and before[0][:1].isupper())


def _inside(run: str) -> Iterator[str]:
    parts = run.split()
    for size in range(2, len(parts)):
        for at in range(len(parts) - size + 1):
            yield " ".join(parts[at : at + size])


def _stretches(text: str) -> Iterator[list[tuple[str, int, int]]]:
    """The words of a text between two marks of punctuation, each with its offsets."""
    stretch: list[tuple[str, int, int]] = []
    last = 0
    for match in _TOKEN.finditer(text):
        if stretch and text[last : match.start()].strip():
            yield _words(stretch)
            stretch = []
        stretch.append((search_form(match.group()), match.start(), match.end()))
        last = match.end()
    if stretch:
        yield _words(stretch)


def _words(tokens: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Syllables joined to words: at each place the longest that is known (corpus.vietnamese.commonness)."""
    words = []
    at = 0
    while at < len(tokens):
        size = next(
            (n for n in range(_LONGEST_WORD, 1, -1) if _known(" ".join(one[0] for one in tokens[at : at + n]), n)), 1
        )
        part = tokens[at : at + size]
        words.append((" ".join(one[0] for one in part), part[0][1], part[-1][2]))
        at += size
    return words


@lru_cache(maxsize=65536)
def _known(phrase: str, size: int) -> bool:
    return phrase.count(" ") == size - 1 and rarity(phrase) < _UNKNOWN


def _runs(words: list[tuple[str, int, int]]) -> Iterator[tuple[str, int, int]]:
    """Runs of words that can be a term: of two to five syllables, with no stop word at either end."""
    stops = frozenset(cues().stops)
    for at in range(len(words)):
        for stop in range(at + 1, min(at + 4, len(words)) + 1):
            run = " ".join(word for word, _, _ in words[at:stop])
            parts = run.split()
            if _SYLLABLES[0] <= len(parts) <= _SYLLABLES[1] and parts[0] not in stops and parts[-1] not in stops:
                yield run, words[at][1], words[stop - 1][2]
