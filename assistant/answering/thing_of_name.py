"""A thing asked of by the name of a place or a project of which no sentence says both: what is near, told as that."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.sifting import SAYS_THING
from assistant.composing.draft import Draft, Statement
from assistant.composing.points import units
from assistant.composing.topic import compose_topic, documents_of
from assistant.composing.unsure import quoted
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.model import Passage
from corpus.vietnamese.spelling import spaced

_APART = "Chưa thấy câu nào nói cùng lúc về {}; các đoạn gần nhất:"
_THING = "Về {}, không riêng {}:"
_OF_THING = 2  # points that are told of a thing elsewhere than where the name is
_SURE = 0.5  # probability of a clause that answers, whatever of the words it leaves out
_NAME = 1.0  # weight of a name that not most texts say


def thing_of_name(case: Case) -> Decision | None:
    """The nearest there is to a thing and a name that no text says together: "sáp nhập với Ninh Thuận".

    What says the name alone is of it, and no answer; so is what says the thing alone.
    """
    understood = case.understood
    asks = understood.kind is Kind.TOPIC and len(understood.subjects) == 1 and case.asks_of_text
    terms = understood.subjects[0].terms if asks else ()
    terms = tuple(term for term in terms if not term.is_count)
    names = [term for term in terms if term.is_name and term.known and term.weight >= _NAME]
    things = [term for term in terms if not term.is_name and term.known and term.weight >= SAYS_THING]
    unknown = any(not term.known and term.weight >= SAYS_THING for term in terms)  # what no text has is told otherwise
    answered = any(one.fits and one.probability >= _SURE for one in case.evidence)
    if not names or not things or unknown or answered or _any_says(case, [*names, *things]):
        return None
    draft = _of_name(case, names, things)
    return drafted(draft.led_by(_APART.format(quoted([*things, *names], understood))), case.evidence) if draft else None


def _of_name(case: Case, names: Sequence[Term], things: Sequence[Term]) -> Draft | None:
    """All that is said of the names, then a little of the things: of a name whoever asks wants all."""
    understood = case.understood
    of_names = replace(understood, subjects=tuple(Subject.of((name,)) for name in names))
    wants = replace(understood.wants, points=_OF_THING)
    of_things = replace(understood, subjects=(Subject.of(tuple(things)),), wants=wants)
    first = compose_topic(of_names, case.evidence, case.corpus, near_words=0)
    then = compose_topic(of_things, case.evidence, case.corpus, near_words=0)
    if first is None or then is None:
        return first or then
    head = Statement(_THING.format(quoted(things, understood), quoted(names, understood)), prefix="\n", ours=True)
    return replace(first, statements=(*first.statements, head, *then.statements), more=(*first.more, *then.more))


def _any_says(case: Case, terms: list[Term]) -> bool:
    """Whether one unit of a text says all of some words, with what leads to it, heads it and tells whose the text is.

    Of the things one is enough: what stands beside it may say the others otherwise.
    """
    names = [term for term in terms if term.is_name]
    things = [term for term in terms if not term.is_name]
    for document in documents_of(case.understood, case.corpus):
        of_itself = spaced(self_description(document))
        for passage in document.passages:
            for said in _units(passage, of_itself):
                if all(term.match(said) for term in names) and any(term.match(said) for term in things):
                    return True
    return False


def _units(passage: Passage, of_itself: str) -> list[str]:
    above = spaced(" ; ".join((passage.lead, *passage.headings)))
    return [f"{of_itself}{above}{spaced(passage.text[start:end])}" for start, end in units(passage)]
