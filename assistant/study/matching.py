"""Matching questions: three to five pairs that stand in one stretch of the text."""

import re
from collections.abc import Iterable, Iterator
from random import Random

from assistant.study import wording
from assistant.study.clauses import length, raised
from assistant.study.fact import Fact
from assistant.study.facts_bodies import TASK
from assistant.study.facts_figures import FIGURE
from assistant.study.facts_links import ORIENTATION
from assistant.study.kinds import identify
from assistant.study.likeness import form
from assistant.study.material import Material
from assistant.study.session import MATCHING, Question
from assistant.study.support import too_close
from corpus.model import Document

_PAIRS = (3, 5)
_LONGEST = 2600  # characters of the stretch that all pairs stand in
_SYLLABLES = 30  # of either side


def matchings(facts: Iterable[Fact], material: Material, rng: Random) -> Iterator[Question]:
    """Matchings of the facts of one section or of the sections under one, each of one style."""
    groups: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in facts:
        style = _style(fact)
        if style:
            document = material.corpus.by_number[fact.document]
            for above in document.ancestors(fact.section):
                groups.setdefault((style, fact.document, above.id), []).append(fact)
    for (style, number, _), members in groups.items():
        question = _matching(style, material.corpus.by_number[number], members, rng)
        if question:
            yield question


def _style(fact: Fact) -> str:
    if fact.topic == FIGURE:
        return "figure"
    if fact.group == ORIENTATION:
        return "orientation"
    if fact.topic == TASK:
        return "task"
    return "half" if fact.group in ("verb", "noun") else ""


def _matching(style: str, document: Document, facts: list[Fact], rng: Random) -> Question | None:
    pairs, kept = _pairs(style, facts, rng)
    if len(pairs) < _PAIRS[0]:
        return None
    start, end = min(one.start for one in kept), max(one.end for one in kept)
    rights = [right for _, right in pairs]
    rng.shuffle(rights)
    periods = {one.subject.split(" | ")[1] for one in kept} if style == "figure" else {""}
    if end - start > _LONGEST or len(periods) > 1:
        return None
    period = periods.pop().replace("-", " - ")
    when = f", {'giai đoạn' if ' - ' in period else 'đến năm'} {period}" if period else ""
    stem = wording.MATCHING[style].format(name=document.metadata.name, period=when)
    support = pairs[0][1]
    key = identify(MATCHING, *(one.key for one in kept))
    citation = document.cite(_common(document, kept), start, end)
    subject = " | ".join(left for left, _ in pairs)
    return Question(key, MATCHING, stem, tuple(rights), "", pairs, support, wording.WHY, citation, style, subject)


def _common(document: Document, facts: list[Fact]) -> str:
    """The innermost section that holds all facts."""
    chains = [[one.id for one in document.ancestors(fact.section)] for fact in facts]
    return [one for one in chains[0] if all(one in chain for chain in chains)][-1]


def _pairs(style: str, facts: list[Fact], rng: Random) -> tuple[tuple[tuple[str, str], ...], list[Fact]]:
    """Pairs that cannot be taken for one another, in the text's order."""
    pool = list(facts)
    rng.shuffle(pool)
    pairs: list[tuple[str, str]] = []
    kept: list[Fact] = []
    for fact in pool:
        left, right = _left(style, fact), fact.answer
        apart = all(not too_close(left, one) and not _same(style, right, other) for one, other in pairs)
        same_period = style != "figure" or not kept or fact.subject.split(" | ")[1] == kept[0].subject.split(" | ")[1]
        if apart and same_period and max(length(left), length(right)) <= _SYLLABLES and len(kept) < _PAIRS[1]:
            pairs.append((left, right))
            kept.append(fact)
    order = sorted(range(len(kept)), key=lambda at: (kept[at].start, kept[at].end))
    return tuple(pairs[at] for at in order), [kept[at] for at in order]


def _same(style: str, first: str, second: str) -> bool:
    return form(first) == form(second) if style == "figure" else too_close(first, second)


def _left(style: str, fact: Fact) -> str:
    if style == "half":
        return f"{fact.before.strip()} …"
    if style == "figure":
        asked = re.sub(r"^(?:giai đoạn|đến năm)[^,]*,\s*|\s*(?:đạt )?bao nhiêu\?$", "", fact.ask)
        return raised(asked) if "bao nhiêu" not in asked else raised(fact.subject.split(" | ")[0])
    return raised(fact.subject)
