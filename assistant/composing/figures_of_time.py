"""The figures of a time: what is to be reached then, and what else the texts say of it in figures."""

from collections.abc import Iterator, Sequence

from assistant.composing.draft import Draft, Statement, meet, support
from assistant.composing.target_fields import field_of, fields_asked
from assistant.composing.targets import compose_targets
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.scoring import is_title_block
from assistant.evidence.time_match import time_match
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.targets import extract_targets
from corpus.model import CLOSING, Document
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

_WORDS = 340  # of all of them
_MEASURED = ("money", "length", "area", "percent", "times")
_OF_TIME = 0.6  # how well a clause meets the time asked for
_ABOUT = 0.5  # of what is asked that a sentence says
_SEVERAL = 2  # figures that are more than one fact


def compose_figures_of_time(understood: Understood, corpus: Corpus) -> Draft | None:
    """The targets of the times asked for, then the sentences that give other figures of them; None for one alone."""
    targets = compose_targets(understood, corpus)
    told = list(targets.statements) if targets else []
    for document in documents_of(understood, corpus):
        told += _said(understood, document)
    kept: list[Statement] = []
    for one in told:
        if sum(len(each.text.split()) for each in (*kept, one)) <= _WORDS:
            kept.append(one)
    return Draft(tuple(kept), "figures of a time") if len(kept) >= _SEVERAL else None


def _said(understood: Understood, document: Document) -> Iterator[Statement]:
    """The sentences of a document with a figure of the times asked for that is no target."""
    targets = extract_targets(document)
    own = self_description(document)  # the place that all of it is of
    topic = [term for term in understood.target_topic if not (term.is_name and term.match(own))]
    for passage in document.passages:
        if passage.section == CLOSING or is_title_block(passage):
            continue
        clauses = [one for one in passage_clauses(passage) if _gives_figure(one, understood)]
        for start, end in dict.fromkeys((one.sentence_start, one.sentence_end) for one in clauses):
            place = support(passage, start, end)
            sets_target = any(meet(place, one) for one in targets)
            if not sets_target and _is_about(passage.text[start:end], topic):
                yield Statement(tidy(passage.text[start:end]), (place,), prefix="- ")


def _gives_figure(clause: Clause, understood: Understood) -> bool:
    """Whether a clause gives a quantity of the time asked for; how long something took is none."""
    measured = any(quantities(clause.text, one) for one in _MEASURED)
    return measured and (time_match(clause, understood.times) or 0.0) >= _OF_TIME


def _is_about(text: str, topic: Sequence[Term]) -> bool:
    """Whether a sentence says half of the topic, or is of the field asked for; any for none."""
    fields = fields_asked(topic)
    return not topic or coverage(topic, [(spaced(text), 1.0)])[0] >= _ABOUT or field_of(text) in fields
