"""Matching questions: four or five pairs that stand in one stretch of the text."""

import re
from collections.abc import Iterable, Iterator
from operator import eq
from random import Random

from assistant.study.facts.bodies import TASK
from assistant.study.facts.clauses import length, raised
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.fields import could_be_meant
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.items import group_name, other_groups, read_items
from assistant.study.facts.likeness import form
from assistant.study.facts.links import ORIENTATION
from assistant.study.facts.material import Material
from assistant.study.facts.short_names import ABBREVIATION, SHORT_NAME
from assistant.study.facts.sorting import GROUP
from assistant.study.facts.support import too_close
from assistant.study.facts.tables import OWNER
from assistant.study.questions import wording
from assistant.study.questions.echo import gives_pair_away, word_pairs
from assistant.study.questions.gate import broken
from assistant.study.questions.kinds import identify, level_of
from assistant.study.session import MATCHING, Question
from corpus.citation import Citation
from corpus.model import Document

_SHUFFLES = 20  # tries for an order that tells nothing
_PAIRS = (4, 5)
_LONGEST = 1400  # characters of a stretch that is quoted whole
_SYLLABLES = 30  # of either side
_MOST_MEANT = 2  # pairs whose body is for what its thing is of
_KINDS_OF_THINGS = re.compile(r"(?:luật|nghị định|thông tư|đề án|dự án|chương trình)(?= )", re.IGNORECASE)
_THING = re.compile(r"(?: của)? “.*")  # what a question asks a body of
# What is told of a figure beside its name: "là chỉ tiêu tỉ lệ đô thị hóa năm 2025".
_TOLD_AS = re.compile(r"^là (?:chỉ tiêu|mức) (?:của nội dung “)?|”?\s+(?:năm|giai đoạn) \d{4}(?: - \d{4})?$|”$")


def matchings(facts: Iterable[Fact], material: Material, rng: Random) -> Iterator[Question]:
    """Matchings of the facts of one section or of the sections under one, each of one style."""
    groups: dict[tuple[str, str, str, str], list[Fact]] = {}
    for fact in facts:
        style = _style(fact)
        if style:
            document = material.corpus.by_number[fact.document]
            for above in document.ancestors(fact.section):
                unit = fact.group if style == FIGURE else _relation(fact)  # a unit of its own gives a pair away
                groups.setdefault((style, fact.document, above.id, unit), []).append(fact)
    for (style, number, *_), members in groups.items():
        question = _matching(style, material.corpus.by_number[number], members, rng)
        if question:
            yield question


def _style(fact: Fact) -> str:
    if fact.topic in (FIGURE, GROUP, TASK, OWNER, SHORT_NAME):
        return fact.topic
    if fact.group == ORIENTATION:
        return ORIENTATION
    return f"link {fact.topic}" if fact.group in ("verb", "noun") and _link(fact.topic) else ""


def _relation(fact: Fact) -> str:
    """What the body of a thing is to it: "cơ quan chủ quản dữ liệu", "cơ quan được giao sửa đổi"; "" for a fact of
    another topic."""
    asked = _THING.sub("", fact.ask).replace(" nào ", " ") if fact.topic == OWNER else ""
    return asked[:1].lower() + asked[1:]


def _link(topic: str) -> str:
    """How a matching of the halves of a link is put, "" where it is not."""
    return next((one.pairs for one in cues().links if one.name == topic), "")


def _matching(style: str, document: Document, facts: list[Fact], rng: Random) -> Question | None:
    pairs, kept = _pairs(style, facts, document, rng)
    if len(pairs) < _PAIRS[0]:
        return None
    rights = _mixed([right for _, right in pairs], rng)
    periods = {one.subject.split(" | ")[1] for one in kept} if style == FIGURE else {""}
    if len(periods) > 1:
        return None
    citation, also = _places(document, kept)
    period = periods.pop().replace("-", " - ")
    when = f", {'giai đoạn' if ' - ' in period else 'đến năm'} {period}" if period else ""
    form_of = (
        _owners(kept)
        or _shortened(kept)
        or wording.MATCHING.get(style)
        or f"{_link(style.removeprefix('link '))} theo {{name}}."
    )
    stem = form_of.format(name=document.metadata.name, period=when)
    question = Question(
        id=identify(MATCHING, *(one.key for one in kept)),
        kind=MATCHING,
        question=stem,
        options=tuple(rights),
        answer="",
        pairs=pairs,
        support=kept[0].support or kept[0].answer,
        explanation="; ".join(f"{left} → {right}" for left, right in pairs) + ".",
        citation=citation,
        topic=style,
        subject=" | ".join(left for left, _ in pairs),
        level=level_of(MATCHING, style),
        also=also,
    )
    return None if broken(question) else question


def _mixed(rights: list[str], rng: Random) -> list[str]:
    """The right sides in another order than their left sides: one at most stays in its place."""
    mixed = list(rights)
    for _ in range(_SHUFFLES):
        rng.shuffle(mixed)
        if sum(map(eq, mixed, rights)) <= 1:
            break
    return mixed


def _owners(facts: list[Fact]) -> str:
    role = _relation(facts[0])
    kinds = {found.group().lower() if (found := _KINDS_OF_THINGS.match(one.subject)) else "" for one in facts}
    what = kinds.pop() if len(kinds) == 1 else ""
    return f"Ghép mỗi {what or 'nội dung'} ở cột A với {role} ở cột B theo {{name}}." if role else ""


def _shortened(facts: list[Fact]) -> str:
    """ "PCI" is the sign of an index and not its name cut short, where the text says what the names are of."""
    kind = facts[0].scope if facts[0].topic == SHORT_NAME else ""
    return f"Ghép mỗi ký hiệu viết tắt ở cột A với tên {kind} tương ứng ở cột B theo {{name}}." if kind else ""


def _places(document: Document, facts: list[Fact]) -> tuple[Citation, tuple[Citation, ...]]:
    """The stretch that all facts stand in where it is short, else the place of each."""
    start, end = min(one.start for one in facts), max(one.end for one in facts)
    if end - start <= _LONGEST:
        return document.cite(_common(document, facts), start, end), ()
    first, *others = (document.cite(one.section, one.start, one.end) for one in facts)
    rows = dict.fromkeys(place for one in facts if one.topic == OWNER for place in one.also)
    return first, (*others, *(document.cite(*place) for place in rows))


def _common(document: Document, facts: list[Fact]) -> str:
    """The innermost section that holds all facts."""
    chains = [[one.id for one in document.ancestors(fact.section)] for fact in facts]
    return [one for one in chains[0] if all(one in chain for chain in chains)][-1]


def _pairs(
    style: str, facts: list[Fact], document: Document, rng: Random
) -> tuple[tuple[tuple[str, str], ...], list[Fact]]:
    """Pairs that cannot be taken for one another, in the text's order."""
    pool = list(facts)
    rng.shuffle(pool)
    pairs: list[tuple[str, str]] = []
    kept: list[Fact] = []
    for fact in pool:
        left, right = _left(style, fact, document), raised(fact.answer)
        apart = all(not too_close(left, one) and not _same(style, right, other) for one, other in pairs)
        apart = apart and not _tells_its_body(style, left, right, pairs)
        same_period = style != FIGURE or not kept or fact.subject.split(" | ")[1] == kept[0].subject.split(" | ")[1]
        apart = apart and (style != GROUP or all(_told_apart(document, fact, one) for one in kept))
        if apart and same_period and max(length(left), length(right)) <= _SYLLABLES and len(kept) < _PAIRS[1]:
            pairs.append((left, right))
            kept.append(fact)
    order = sorted(range(len(kept)), key=lambda at: (kept[at].start, kept[at].end))
    return tuple(pairs[at] for at in order), [kept[at] for at in order]


def _tells_its_body(style: str, left: str, right: str, pairs: list[tuple[str, str]]) -> bool:
    """Whether a thing or a duty tells by itself whose it is, the body on the right of the one and the left of the
    other."""
    if style == OWNER:
        return _names_its_owner(left, right) or _one_meant_more(left, right, pairs)
    turned = [(duty, body) for body, duty in pairs]
    return style == TASK and (_names_its_owner(right, left) or _one_meant_more(right, left, turned))


def _names_its_owner(thing: str, owner: str) -> bool:
    """Whether a thing's name has words of the name of its body: "hoạt động của các cơ quan nội chính"."""
    short = set(ABBREVIATION.findall(thing)) & set(ABBREVIATION.findall(owner))
    return bool(short) or gives_pair_away(thing, owner) or bool(word_pairs(thing) & word_pairs(owner))


def _one_meant_more(thing: str, owner: str, pairs: list[tuple[str, str]]) -> bool:
    """Whether a body is for what its thing is of, and as many pairs are matched by that already as may be."""
    return could_be_meant(owner, thing) and sum(could_be_meant(right, left) for left, right in pairs) >= _MOST_MEANT


def _told_apart(document: Document, first: Fact, second: Fact) -> bool:
    """Whether neither of two things might stand under the other's heading."""
    items = [next(one for one in read_items(document) if one.start == fact.start) for fact in (first, second)]
    groups = [{one.id for one in other_groups(document, item)} for item in items]
    return items[0].group in groups[1] and items[1].group in groups[0]


def _same(style: str, first: str, second: str) -> bool:
    return form(first) == form(second) if style in (FIGURE, OWNER) else too_close(first, second)


def _left(style: str, fact: Fact, document: Document) -> str:
    if style == GROUP:
        return group_name(document.sections[fact.subject.partition(" ")[2]])
    if style == FIGURE:
        asked = re.sub(r"^(?:giai đoạn|đến năm)[^,]*,\s*|\s*(?:đạt )?bao nhiêu\?$", "", fact.ask)
        return raised(asked if "bao nhiêu" not in asked else _TOLD_AS.sub("", fact.told))
    return raised(fact.subject)
