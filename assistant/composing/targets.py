"""Setting out targets: all that a text wants reached by a year or in a period, one line each."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from assistant.composing.draft import Cell, Draft, Statement, Support
from assistant.composing.sections import compose_section
from assistant.composing.target_fields import field_of, fields_asked, indicator_fields
from assistant.language.synonyms import related_forms
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.cells import columns_of
from corpus.figures.targets import Target, extract_targets
from corpus.figures.wording import bound_words
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import same_time
from corpus.vietnamese.words import tagged

_WORDS, _OVER = 330, 1.5  # of an answer; times that up to which nothing is left out
_ABOUT, _ALL = 0.5, 0.9  # of a topic; all of it also by another word for it
_SEVERAL = 2  # indicators that make more than one fact
_ALL_OF = ("cả", "toàn")  # before the name of a whole: "cả nước"
_PERIODS = 4  # times of which a summary gives the figures


def compose_targets(understood: Understood, corpus: Corpus) -> Draft | None:
    """The targets of the documents and times asked for, as many as an answer holds; None where there is none.

    Those on a topic that one heading alone says are its points, those without a figure among them.
    """
    targets = _asked_for(understood, corpus)
    if understood.targets_alone and understood.target_topic and len({one.indicator for one in targets}) < _SEVERAL:
        return None
    headed = _headed(understood, targets, corpus)
    if headed:
        return headed
    told = [_said(one, corpus.by_number[one.document]) for one in targets]
    words = list(accumulate(len(one.text.split()) for one in told))
    whole = not words or words[-1] <= _OVER * _WORDS
    statements = [one for one, up_to in zip(told, words, strict=True) if whole or up_to <= _WORDS]
    left = len(targets) - len(statements)
    statements += [Statement(f"Còn {left} chỉ tiêu nữa.", prefix="- ", ours=True)] if left else []
    enough = 2 if understood.target_topic and not understood.wants.targets else 1
    if len(statements) < enough:
        return None
    count = [Statement(_counted(targets), ours=True)] if understood.wants.how_many else []
    return Draft((*count, *statements), "targets")


def has_targets(understood: Understood, corpus: Corpus) -> bool:
    """Whether any target is of the documents, the times and the topic asked for."""
    return bool(_asked_for(understood, corpus))


def _counted(targets: Sequence[Target]) -> str:
    """How many targets there are, and how many figures where some have those of several times."""
    indicators = len({spaced(one.indicator) for one in targets})
    figures = f", {len(targets)} con số cho các mốc thời gian" if indicators < len(targets) else ""
    return f"Văn bản nêu {indicators} chỉ tiêu bằng số{figures} (trợ lý đếm):"


def _asked_for(understood: Understood, corpus: Corpus) -> list[Target]:
    numbers = understood.named.documents or tuple(corpus.by_number)
    targets = [one for number in numbers for one in extract_targets(corpus.by_number[number])]
    if understood.times:
        targets = [one for one in targets if any(same_time(one.time, time) for time in understood.times)]
    # "Chỉ tiêu nào phải đạt 100%": those of that share
    targets = [one for one in targets if one.unit.startswith("%") and one.value in understood.cases] or targets
    fields = fields_asked(understood.target_topic)
    if fields:
        of_field = [one for one in targets if fields & _fields_of(one)]
        if of_field:
            return of_field
    topic = understood.target_topic
    of_word = _of_word(targets, topic[0]) if len(topic) == 1 and " " not in topic[0].phrase else []
    return of_word or _saying_all(targets, topic, corpus) or [one for one in targets if _is_about(one, topic, corpus)]


def _fields_of(target: Target) -> set[str]:
    """The field that a target is like; of one that is like none, those that it names."""
    named = spaced(target.indicator)
    like = field_of(target.indicator)
    return {like} if like else {one for one in indicator_fields() if f" {one} " in named}


def _saying_all(targets: Sequence[Target], topic: Sequence[Term], corpus: Corpus) -> list[Target]:
    """The targets whose indicator, or the heading right above it, says all of a topic: others say half of it."""
    return [one for one in targets if topic and max(_coverages(one, topic, corpus)) >= _ALL]


def _coverages(target: Target, topic: Sequence[Term], corpus: Corpus) -> list[float]:
    """How much of a topic a target's indicator says, how much the heading right above it, and its rows' group."""
    document = corpus.by_number[target.document]
    section, passage = document.sections[target.section], document.passage_at(target.start)
    group = passage.lead if passage and columns_of(passage.text) else ""
    texts = (target.indicator, section.title if section.heading else "", group)
    return [coverage(topic, [(spaced(text), 1.0)])[0] for text in texts]


def _headed(understood: Understood, targets: Sequence[Target], corpus: Corpus) -> Draft | None:
    """The points of the section in which all targets on a topic stand, where its heading says the topic; else None."""
    places = {(one.document, one.section) for one in targets}
    if len(places) != 1 or not understood.target_topic or understood.times:
        return None
    number, name = places.pop()
    section = corpus.by_number[number].sections[name]
    told = coverage(understood.target_topic, [(spaced(section.title), 1.0)])[0] if section.heading else 0.0
    return compose_section(corpus.by_number[number], section, _WORDS) if told >= _ABOUT else None


def _is_about(target: Target, topic: Sequence[Term], corpus: Corpus) -> bool:
    """Whether a target's indicator, or the heading right above it, says at least half of a topic; any for none.

    Or its indicator speaks of half of it without naming it: forest cover of "môi trường".
    """
    if not topic or max(_coverages(target, topic, corpus)) >= _ABOUT:
        return True
    said = spaced(target.indicator)
    near = [term for term in topic if term.match(said) or is_near(term, said)]
    return sum(term.weight for term in near) >= _ABOUT * sum(term.weight for term in topic)


def _of_word(targets: Sequence[Target], term: Term) -> list[Target]:
    """The targets whose indicator has a word of one syllable as a word, else as the first of one: "nước sạch".

    "Xã" is not in "xã hội" where "xã" stands by itself, nor is a thing spoken of in "cả nước".
    """

    def says(target: Target, part: bool) -> bool:
        words = [word for word, _ in tagged(target.indicator)]
        alone = any(word == term.phrase and before not in _ALL_OF for before, word in pairwise(("", *words)))
        text = spaced(target.indicator)
        otherwise = is_near(term, text) or any(" " in form and f" {form} " in text for form in term.forms)
        return alone or otherwise or (part and any(word.startswith(f"{term.phrase}_") for word in words))

    return [one for one in targets if says(one, False)] or [one for one in targets if says(one, True)]


def is_near(term: Term, text: str) -> bool:
    """Whether a text (spaced) speaks of a word without saying it: forest cover of "môi trường"."""
    return any(f" {form} " in text for form in related_forms().get(term.phrase, ()))


def figures_line(document: Document, words: int) -> Iterator[Statement]:
    """The main figures of a document, those of each time in one line, as many as so many words hold."""
    targets = [one for one in extract_targets(document) if one.period]
    periods = list(dict.fromkeys(one.period for one in targets))[:_PERIODS]
    for period in periods:
        told: list[Target] = []
        for one in targets:
            length = sum(len(_value(each, document).split()) for each in [*told, one])
            if one.period == period and length <= words // len(periods):
                told.append(one)
        if told:
            places = tuple(Support(one.document, one.section, one.start, one.end) for one in told)
            when = period.replace("-", " - ")
            yield Statement(
                f"{when}: {'; '.join(_value(each, document) for each in told)}",
                tuple(dict.fromkeys(places)),
                prefix="- ",
            )


def value_words(target: Target, document: Document) -> str:
    """ "104 triệu đồng/người", "1 - 1,5%/năm", "tối thiểu 10%": with the document's own words for its bound."""
    before, behind = bound_words(target, document)
    value = " - ".join(target.value) if isinstance(target.value, tuple) else target.value
    unit = target.unit if target.unit.startswith("%") else f" {target.unit}"
    return f"{before} {value}{unit} {behind}".strip()


def _value(target: Target, document: Document) -> str:
    """ "Tỉ lệ đô thị hóa: 70%"."""
    return f"{target.indicator}: {value_words(target, document)}"


def _said(target: Target, document: Document) -> Statement:
    when = target.period.replace("-", " - ")
    place = Support(target.document, target.section, target.start, target.end)
    cells = (Cell(target.indicator), Cell(value_words(target, document), (place,)), Cell(when or "-"))
    text = f"{_value(target, document)} ({when})" if when else _value(target, document)
    return Statement(text, (place,), prefix="- ", cells=cells)
