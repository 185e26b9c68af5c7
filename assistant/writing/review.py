"""A model's text through the check: what stands, what is written anew, what is dropped, what is added."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, zip_longest

from assistant.checking.model_sentence import Verifier
from assistant.checking.numbering import renumbered
from assistant.checking.source import Sentence, Source
from assistant.composing.draft import Draft, Statement, Support, meet
from assistant.understanding.kinds import Kind
from assistant.writing.parsing import parse
from assistant.writing.prompt import read_rewrites, rewrite_prompt
from assistant.writing.trouble import ChatTrouble
from corpus.vietnamese.quantities import find_quantities
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_MANY = 8  # failing sentences above which a text is not worth a second try
_ITEM = 0.45  # the share of an item's syllables that an answer must have to hold it
_PAIRS = 0.3  # the share of the neighbouring syllables of a sentence of an item

_LISTS = (Kind.LIST, Kind.DUTIES, Kind.SECTION, Kind.OUTLINE)

Rewrite = Callable[[str], str]


@dataclass(frozen=True)
class Review:
    """The sentences that stand, and what became of the others."""

    kept: tuple[Sentence, ...]
    rewritten: int = 0
    dropped: int = 0
    reasons: tuple[str, ...] = ()


def review(text: str, verifier: Verifier, rewrite: Rewrite) -> Review:
    """Check every sentence; those that fail are written anew once, and dropped if they fail again."""
    parsed = parse(text)
    problems = {at: found for at, one in enumerate(parsed) if (found := _problems(parsed, at, verifier))}
    better = _rewritten([(parsed[at], problems[at]) for at in problems], verifier, rewrite)
    kept: list[Sentence] = []
    rewritten = 0
    for at, sentence in enumerate(parsed):
        if at not in problems:
            kept.append(sentence)
        elif again := better.get(list(problems).index(at)):
            rewritten += 1
            kept += [replace(again[0], prefix=sentence.prefix), *again[1:]]
    reasons = tuple(reason for found in problems.values() for reason in found)
    kept = [verifier.in_source_words(one) for one in renumbered(kept, verifier.ground)]
    return Review(_without_empty_leads(kept), rewritten, len(problems) - rewritten, reasons)


def _problems(parsed: Sequence[Sentence], at: int, verifier: Verifier) -> list[str]:
    """A lead ("Các nhiệm vụ gồm:") rests on what the items under it cite."""
    sentence = parsed[at]
    if sentence.is_lead:
        sentence = replace(sentence, cited=_cited_below(parsed, at))
    return verifier.problems(sentence)


def _cited_below(parsed: Sequence[Sentence], at: int) -> tuple[int, ...]:
    cited: dict[int, None] = {}
    for one in parsed[at + 1 :]:
        if one.is_lead:
            break
        cited |= dict.fromkeys(one.cited)
    return tuple(cited)


def _rewritten(
    failures: Sequence[tuple[Sentence, Sequence[str]]], verifier: Verifier, rewrite: Rewrite
) -> dict[int, list[Sentence]]:
    if not failures or len(failures) > _MANY:
        return {}
    try:
        text = rewrite(rewrite_prompt(failures))
    except ChatTrouble:
        return {}
    found = read_rewrites(text, len(failures))
    return {at: ones for at, ones in found.items() if ones and not any(verifier.problems(one) for one in ones)}


def _without_empty_leads(kept: Sequence[Sentence]) -> tuple[Sentence, ...]:
    pairs = zip_longest(kept, kept[1:])
    return tuple(one for one, after in pairs if one and (not one.is_lead or (after and not after.is_lead)))


def statements_of(kept: Sequence[Sentence], sources: Sequence[Source]) -> list[Statement]:
    """Sentences as statements of a draft."""
    spans = {one.number: one.support for one in sources}
    return [Statement(one.text, tuple(spans[number] for number in one.cited), one.prefix) for one in kept]


def missing_items(statements: Sequence[Statement], composed: Draft, kind: Kind) -> list[Statement]:
    """What a list asked for, or one of several questions, has in the composed answer and not in the statements."""
    given = [one for one in composed.statements if one.supports]
    if composed.composer == "several":
        return [one for one in given if not _holds(statements, one)]
    items = [one for one in given if one.prefix]
    if not items and kind in _LISTS:
        return [one for one in given if not _holds_parts(statements, one)]
    return [part for one in items for part in _missing_parts(statements, one)]


def _missing_parts(statements: Sequence[Statement], item: Statement) -> list[Statement]:
    """The sentences of an item that no statement holds; the item itself where that is all of them."""
    parts = [replace(item, text=item.text[start:end]) for start, end in sentences(item.text)]
    missing = [one for one in parts if not _holds(statements, one)]
    return [item] if len(missing) == len(parts) else missing


def _holds_parts(statements: Sequence[Statement], enumeration: Statement) -> bool:
    """Whether every part of a list inside a sentence is held: what its commas part, after its colon if it has one."""
    _, _, rest = enumeration.text.rpartition(": ")
    found = re.split(r"[,;]\s+", rest)
    parts = [spaced(one).split() for one in (found if len(rest) < len(enumeration.text) else found[1:])]
    counts = Counter(word for part in parts for word in set(part))
    said = set(spaced(" ".join(one.text for one in statements)).split())
    return all(_is_held(part, said, counts) for part in parts)


def _is_held(part: Sequence[str], said: set[str], counts: Counter[str]) -> bool:
    """Whether a part's figures are said and enough of its words, also of those that it alone has."""
    if any(word[0].isdigit() and word not in said for word in part):
        return False
    own = {word for word in part if counts[word] == 1}
    enough = len(said.intersection(part)) >= _ITEM * len(set(part))
    return enough and (not own or len(own & said) >= _ITEM * len(own))


def _holds(statements: Sequence[Statement], item: Statement) -> bool:
    """Whether statements over the same quotes have an item's figures and enough of its neighbouring syllables."""
    near = [one for one in statements if _overlap(one.supports, item.supports)]
    said = {pair for one in near for pair in _pairs(one.text)}
    wanted = _pairs(item.text)
    quantities = [other for one in near for other in find_quantities(one.text)]
    figures = all(any(one.equals(other) for other in quantities) for one in find_quantities(item.text))
    return figures and len(wanted & said) >= _PAIRS * len(wanted)


@lru_cache(maxsize=512)
def _pairs(text: str) -> frozenset[tuple[str, str]]:
    words = spaced(text).split()
    return frozenset(pairwise(words) if len(words) > 1 else ((one, "") for one in words))


def _overlap(first: Sequence[Support], second: Sequence[Support]) -> bool:
    return any(meet(one, other) for one in first for other in second)


def answers(statements: Sequence[Statement], composed: Draft, kind: Kind) -> bool:
    """Whether statements say what was asked: a figure of the composed answer where it gives one, else its quotes."""
    given = [one for one in composed.statements if one.supports]
    wanted = [one for statement in given for one in find_quantities(statement.text)]
    if kind in (Kind.NUMBER, Kind.COMPARE) and wanted:
        said = [one for statement in statements for one in find_quantities(statement.text)]
        met = sum(any(one.equals(other) for other in said) for one in wanted)
        return met >= (min(2, len(wanted)) if kind is Kind.COMPARE else 1)
    return any(_overlap(one.supports, other.supports) for one in statements for other in given)
