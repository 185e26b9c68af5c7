"""Next questions that the texts can answer, made from what the answer says and where it stands."""

from collections.abc import Iterator, Sequence
from itertools import islice

from assistant.answering.examples import beside, examples, section_question
from assistant.answering.turn import Turn
from assistant.composing.in_charge import compose_in_charge
from assistant.composing.unsure import as_typed
from assistant.language.lexicon import Lexicon
from assistant.understanding.again import asks_again
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.figures.targets import extract_targets
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import Corpus
from corpus.vietnamese.times import same_time, time_label

_MOST = 3
_OTHERS = 3  # targets of a year from which the others are worth asking for


def suggest(turn: Turn, corpus: Corpus, lexicon: Lexicon, asked: Sequence[str] = ()) -> tuple[str, ...]:
    """At most three, none that asks again what was asked, of what stands around the answer.

    Where one may begin after talk and a refusal to nothing, and where nothing else can be asked.
    """
    again = asks_again(asked, lexicon)
    found = tuple(islice((one for one in dict.fromkeys(_all(turn, corpus)) if not again(one)), _MOST))
    return found or tuple(islice((one for one in examples(corpus) if not again(one)), _MOST))


def _all(turn: Turn, corpus: Corpus) -> Iterator[str]:
    place = turn.place or _nearest(turn)
    if turn.talk or place is None:
        yield from examples(corpus)
        return
    document = corpus.by_number[place[0]]
    if turn.decision.draft:
        yield from _other_times(turn)
        yield from _other_targets(turn, document)
        yield from _in_charge(turn, corpus)
        yield from _other_fields(turn, document)
        yield from _in_other_ways(turn, document)
    sections = {section for number, section in turn.understood.named.sections if number == document.number}
    # Only who asks for a section reads on: what comes after a sentence of it is most often of something else.
    for one in (place[1], *([_after(document, place[1])] if sections else [])):
        if one and one not in sections and one not in (OPENING, CLOSING):
            yield section_question(document, one)
    if turn.understood.kind not in (Kind.DUTIES, Kind.WHO):
        yield from beside(document, place[1])
    if turn.decision.draft is None:
        yield from examples(corpus)


def _nearest(turn: Turn) -> tuple[str, str] | None:
    evidence = turn.decision.evidence
    return evidence[0].passage.place if evidence else None


def _other_times(turn: Turn) -> list[str]:
    """ "Còn năm 2030 thì sao?" where clauses that say as much speak of another year."""
    evidence = turn.decision.evidence
    if turn.understood.kind is not Kind.NUMBER or not evidence:
        return []
    times = [
        one.clause.times or one.clause.inherited
        for one in evidence
        if one.close >= 0.95 * evidence[0].close and one.fits
    ]
    asked = turn.understood.times
    first = [time for group in times for time in group[:1] if len(time) == 1]
    others = [time for time in first if not any(same_time(time, one) for one in asked)]
    return [f"Còn {time_label(time)} thì sao?" for time in others[:1]]


def _other_targets(turn: Turn, document: Document) -> Iterator[str]:
    """ "Các chỉ tiêu khác đến năm 2030?" after one figure of a year for which the text sets several."""
    if turn.understood.kind not in (Kind.NUMBER, Kind.COMPARE) or turn.understood.asks_targets:
        return
    for time in turn.understood.times:
        year = time[-1]
        if len(time) == 1 and sum(one.period == year for one in extract_targets(document)) >= _OTHERS:
            yield f"Các chỉ tiêu khác đến năm {year}?"


def _in_charge(turn: Turn, corpus: Corpus) -> Iterator[str]:
    draft, kind = turn.decision.draft, turn.understood.kind
    told = draft is None or draft.composer == "in charge" or kind in (Kind.WHO, Kind.DUTIES, Kind.META)
    if draft and not told and compose_in_charge(draft, corpus):
        yield "Ai chịu trách nhiệm?"


def _other_fields(turn: Turn, document: Document) -> Iterator[str]:
    """After one field of a document's own data the others that it gives."""
    meta, name = turn.understood.meta, document.metadata.name
    if not meta or (turn.decision.draft and turn.decision.draft.composer == "several"):
        return
    if meta != "date" and document.metadata.date:
        yield f"{name} ban hành ngày nào?"
    if meta != "signer" and document.metadata.signer:
        yield f"Ai ký {name}?"
    if meta != "issuer" and document.metadata.issuer:
        yield f"Cơ quan nào ban hành {name}?"


def _in_other_ways(turn: Turn, document: Document) -> Iterator[str]:
    """After all of a subject the passages themselves; after a summary of a text the figures that it sets."""
    composer = turn.decision.draft.composer if turn.decision.draft else ""
    if composer == "topic" and len(turn.understood.subjects) == 1:
        yield f"Trích các đoạn nói về {_named(turn.understood.subjects[0], turn.understood)}"
    if composer == "summary" and len(extract_targets(document)) >= _OTHERS:
        yield f"Các chỉ tiêu của {document.metadata.name}?"


def _named(subject: Subject, understood: Understood) -> str:
    """A subject as it was typed, from its first telling word to its last: without "vậy em" behind it."""
    places = [(at, at + len(term.phrase)) for term in subject.terms if (at := subject.words.find(term.phrase)) >= 0]
    first, last = min((at for at, _ in places), default=0), max((end for _, end in places), default=len(subject.words))
    return as_typed(subject.words[first:last], understood).strip("“”")


def _after(document: Document, section: str) -> str | None:
    """The section after one under the same parent, or the one before where it is the last."""
    parent = document.sections[section].parent
    siblings = [
        one.id for one in document.sections.values() if one.parent == parent and one.id not in (OPENING, CLOSING)
    ]
    if section not in siblings or len(siblings) < 2:
        return None
    at = siblings.index(section)
    return siblings[at + 1] if at + 1 < len(siblings) else siblings[at - 1]
