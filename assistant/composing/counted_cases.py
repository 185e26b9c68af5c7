"""A case put by its count: the bracket that it falls into, and the rule that a step goes on from."""

import re

from assistant.composing.case_bounds import bounds_of_one, is_met
from assistant.composing.cutting import sentence_of
from assistant.composing.draft import Statement, support
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause
from assistant.understanding.measures import Measure
from assistant.understanding.understood import Understood
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.brackets import find_brackets, find_steps
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced


def rule_of_case(understood: Understood, clause: Clause, corpus: Corpus) -> Statement | None:
    """The sentence that a clause leaves out of the rule for the question's count; None for none.

    Of "Trường hợp không đạt, làm lại" the one before that says "không đạt nếu dưới 5,0 điểm"; of "Cứ thêm 10 học viên
    cộng 0,1" the brackets that it goes on from.
    """
    if not understood.measures:
        return None
    start, end = sentence_of(clause)
    step = any(one.noun in find_steps(search_form(clause.text)) for one in understood.measures)
    passage, spans = clause.passage, sentences(clause.passage.text)
    if step and spans[0][1] >= end:  # a paragraph of its own
        before = [
            one
            for one in corpus.by_number[passage.document].passages
            if one.section == passage.section and one.start < passage.start
        ]
        return _said(before[-1], 0, len(before[-1].text)) if before and _counts(before[-1].text, understood) else None
    told = [span for span in spans if span[1] <= start and _is_of(passage.text[slice(*span)], understood, step)]
    return _said(passage, *told[-1]) if told else None


def rule_met_beside(understood: Understood, clause: Clause) -> Statement | None:
    """The sentence of a clause's passage that bounds the same, which the question's measure meets and the clause's not.

    Beside "Công chức có từ 10% hồ sơ trễ hạn trở lên" 7% is of no case; of "cơ quan có từ 5% hồ sơ trễ hạn trở lên" it
    is, and whose case is asked of is for the reader to say. None for none, and where the clause alone names who.
    """
    own = bounds_of_one(clause.text)
    if own is None or len(understood.measures) != 1 or is_met(understood.measures[0], own):
        return None
    passage, whose = clause.passage, spaced(clause.text[: own.start()])
    for start, end in sentences(passage.text):
        other = bounds_of_one(passage.text[start:end], like=own)
        if other and is_met(understood.measures[0], other):
            said = spaced(passage.text[start:end])
            alone = any(term.match(whose) and not term.match(said) for term in understood.terms)
            return None if alone else _said(passage, start, end)
    return None


def _is_of(text: str, understood: Understood, step: bool) -> bool:
    return _counts(text, understood) if step else any(_holds(text, one) for one in understood.measures)


def _counts(text: str, understood: Understood) -> bool:
    nouns = {bracket.noun for bracket in find_brackets(search_form(text))}
    return any(one.noun in nouns for one in understood.measures)


def _holds(text: str, measure: Measure) -> bool:
    return any(
        one.noun == measure.noun and one.interval.holds(measure.value) for one in find_brackets(search_form(text))
    )


def _said(passage: Passage, start: int, end: int) -> Statement:
    return Statement(tidy(re.sub(r"\s+", " ", passage.text[start:end])), (support(passage, start, end),))
