"""Facts of key terms: a clause from which one of the texts' own terms is left out."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from assistant.study.clauses import Clause, length, raised, whole
from assistant.study.cues import cues
from assistant.study.fact import Fact
from assistant.study.facts_links import begins_with_verb
from corpus.commonness import rarity
from corpus.text import search_form

TERM = "term"
_SYLLABLES = (2, 5)
_OFTEN = 8  # a term used more often than this says little of any one clause
_CLAUSE = (7, 48)  # syllables
_TOKEN = re.compile(r"[^\W\d_]+")
_LONGEST_WORD = 4
_UNKNOWN = 7.1  # corpus.commonness gives its maximum to what is no word
_COMMON = 4.0  # a word of two syllables that is more common in news than this is no key term


def mine_terms(clauses: Iterable[Clause]) -> Counter[str]:
    """Terms in search form with how often they stand in the clauses: runs of whole words that come at least twice.

    A run inside a longer one that comes as often is left out.
    """
    counts: Counter[str] = Counter()
    for clause in clauses:
        for words in _stretches(clause.text):
            for run, _, _ in _runs(words):
                counts[run] += 1
    kept = {run: number for run, number in counts.items() if number >= 2 and _telling(run)}
    inner = {shorter for run, number in kept.items() for shorter in _inside(run) if kept.get(shorter) == number}
    return Counter({run: number for run, number in kept.items() if run not in inner})


def _telling(run: str) -> bool:
    """Whether a run says something of its own: no everyday word, no verb of duty, no phrase around a particle."""
    parts = run.split()
    if len(parts) == 2 and rarity(run) < _COMMON:
        return False
    particles = {"được", "trở", "theo", "cho", "nhiệm", "các", "là", "những"}
    return not particles & set(parts) and not begins_with_verb(run)


def term_facts(clause: Clause, terms: Counter[str]) -> Iterator[Fact]:
    """The clause without each of its terms in turn; the longest at each place."""
    if not _CLAUSE[0] <= length(clause.text) <= _CLAUSE[1] or not whole(clause.text):
        return
    start, end = clause.span()
    for first, last in _places(clause.text, terms):
        answer = clause.verbatim(first, last)
        if not answer or search_form(answer) in search_form(clause.text[:first] + "|" + clause.text[last:]):
            continue
        before, after = clause.text[:first], clause.text[last:]
        yield Fact(
            TERM,
            f"{length(answer)}",
            clause.document.number,
            clause.passage.section,
            start,
            end,
            answer,
            clause.text,
            "",
            raised(before),
            after,
        )


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
    """Syllables joined to words: at each place the longest that is known (corpus.commonness)."""
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
