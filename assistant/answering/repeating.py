"""Whether an answer says again what the one before said, and whether that one has said already what is asked now."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.answering.case import Decision
from assistant.answering.turn import Turn
from assistant.composing.draft import Support, holds, support
from assistant.composing.facts import compose_facts
from assistant.composing.retelling import keep_to, whole_passages
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.kind_check import HOLDS, fits_kind
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import things_said_to_be
from corpus.reading.store import Corpus
from corpus.text import one_line
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import spaced, spelt
from corpus.vietnamese.times import gives_date

_PURPOSE = re.compile(r"(?<!\w)(?:để|nhằm|phục vụ|đáp ứng|góp phần|bảo đảm)(?!\w)", re.IGNORECASE)
_OUTCOME = re.compile(r"(?<!\w)(?:dẫn (?:đến|tới)|kéo theo|gây|làm cho|khiến)(?!\w)", re.IGNORECASE)
_SIGN = re.compile(r"(?P<named>[^\W\d][^()]*) \((?=[^()]*[^\W\d])[^()]{1,40}\)")  # "… Buôn Ma Thuột (CT.24)"
_MUCH = 0.35  # of the weight of what points are to be of, that one of them says
_MOST = 0.5  # of the weight of a thing's words, that an answer says which is of it
_NAMES = 1.0  # weight of a word that names a thing of its own
_LEADING_ZEROS = re.compile(r"(?<!\S)0+(?=[1-9])")
_TWO = 2  # figures in a quotation: one may answer each of two parts


def places(turn: Turn) -> list[Support]:
    """What a turn's answer quotes, in its order."""
    draft = turn.decision.draft
    return [one for statement in (draft.statements if draft else ()) for one in statement.supports]


def repeats(turn: Turn, before: Turn) -> bool:
    """Whether all that an answer quotes stands in what the one before quotes."""
    earlier = places(before)
    return all(any(holds(one, each) for one in earlier) for each in places(turn))


def stands_apart(turn: Turn, before: Turn, corpus: Corpus) -> bool:
    """Whether an answer quotes from none of the passages that the one before quotes from."""
    earlier = set(whole_passages(places(before), corpus))
    return bool(earlier) and earlier.isdisjoint(whole_passages(places(turn), corpus))


def mentions(turn: Turn, before: Turn, corpus: Corpus) -> bool:
    """Whether an answer quotes a thing that the turn before was of, or is of the part which that asked for."""
    telling = [one for one in before.understood.terms if one.known and one.weight >= _NAMES]
    return bool(before.understood.wants.parts) or quotes_any(turn, telling, corpus)


def is_of(turn: Turn, thing: str, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether what an answer quotes, or the passage and headings around it, names a thing, or says its terms."""
    words = [text for one in places(turn) for text in _around(one, corpus)]
    named = any(f" {spelt(thing)} " in text for text in words)
    return named or (bool(terms) and any(all(term.is_said_in(text) for term in terms) for text in words))


def tells_figure(turn: Turn, figure: str) -> bool:
    """Whether an answer's words name a figure (search form), also where they deny it or put it to a bound: "01 lần"."""
    draft = turn.decision.draft
    said = [_LEADING_ZEROS.sub("", spaced(one.text)) for one in draft.statements] if draft else []
    return any(f" {spelt(figure)} " in one for one in said)


def says(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether one sentence that an answer quotes, with the headings above it, says all of some terms."""
    words = [text for one in places(turn) for text in _around(one, corpus)]
    return bool(terms) and any(all(term.match(text) for term in terms) for text in words)


def quotes_all(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether one quotation of an answer itself, with the headings above it, says all of some terms."""
    for one in places(turn):
        quote = spaced(corpus.by_number[one.document].source[one.start : one.end])
        headings = next((clause.heading_spaced for clause in _clauses_of(one, corpus)), "")
        if terms and all(term.match(quote + headings) for term in terms):
            return True
    return False


def quotes_any(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether anything that an answer quotes says one of some terms itself."""
    quotes = [spaced(corpus.by_number[one.document].source[one.start : one.end]) for one in places(turn)]
    return any(term.match(quote) for term in terms for quote in quotes)


def quotes_most(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether what an answer quotes says most of some terms: "trung tâm" alone is no "trung tâm công nghệ phần mềm"."""
    quotes = [spaced(corpus.by_number[one.document].source[one.start : one.end]) for one in places(turn)]
    said = [term for term in terms if any(term.is_said_in(quote) for quote in quotes)]
    return _weight(said) > _MOST * _weight(terms)


def quotes_date(turn: Turn, terms: Sequence[Term], corpus: Corpus) -> bool:
    """Whether one thing that an answer quotes says all of some terms, and a time with them."""
    quotes = [one_line(corpus.by_number[one.document].source[one.start : one.end]) for one in places(turn)]
    return any(gives_date(quote, "") and all(term.match(spaced(quote)) for term in terms) for quote in quotes)


def stand_around(terms: Sequence[Term], before: Turn, corpus: Corpus) -> bool:
    """Whether each of some terms stands in a paragraph that an answer quotes from; of none that is so."""
    texts = [one.passage_spaced for support in places(before) for one in _clauses_of(support, corpus)]
    return all(any(term.match(text) for text in texts) for term in terms)


def _around(support: Support, corpus: Corpus) -> Iterator[str]:
    """The sentences that a quotation touches, with the headings above them, spaced."""
    for clause in _clauses_of(support, corpus):
        start, end = clause.passage.body.span(clause.start, clause.end)
        if start < support.end and support.start < end:
            yield clause.sentence_spaced + clause.heading_spaced


def beside(turn: Turn, before: Turn, thing: str) -> Decision | None:
    """What the section of the answer before says of a thing elsewhere, of the evidence that a turn found."""
    words, quoted = f" {spelt(thing)} ", places(before)
    usable = [
        one
        for one in turn.decision.evidence
        if one.passage.place == before.place
        and words in one.clause.sentence_spaced
        and not any(holds(each, support(one.passage, one.clause.start, one.clause.end)) for each in quoted)
    ]
    usable.sort(key=lambda one: words not in one.clause.spaced)  # of one sentence rather the clause that names it
    asked = replace(turn.understood, kind=Kind.WHAT, unit="")
    return Decision(compose_facts(asked, usable[:1]), None, usable, ("beside the answer before",)) if usable else None


def narrowed(turn: Turn, things: Sequence[Term]) -> Decision | None:
    """The points of a turn's answer that are of some things, None where none is or all are."""
    draft = turn.decision.draft
    kept = keep_to(draft, things) if draft else None
    return Decision(kept, None, turn.decision.evidence, ("points of one thing",)) if kept else None


def kept_to_text(turn: Turn, document: str) -> Decision | None:
    """The points of a turn's answer that are of one of the texts it rests on; None where it rests on no other."""
    draft = turn.decision.draft
    quoted = [one for one in draft.statements if one.supports] if draft else []
    own = tuple(one for one in quoted if all(place.document == document for place in one.supports))
    if draft is None or not 0 < len(own) < len(quoted):
        return None
    return replace(turn.decision, draft=replace(draft, statements=own, more=()), lack=None)


def most_said(turn: Turn, things: Sequence[Term]) -> tuple[Term, ...]:
    """Those of some things that the one point of a turn's answer says which says most of them; () for hardly any.

    "Nuôi trồng thủy sản" is told by "nuôi trồng, khai thác hải sản".
    """
    draft = turn.decision.draft
    points = [spaced(one.text) for one in draft.statements if one.supports] if draft else []
    said = [tuple(term for term in things if term.match(point)) for point in points]
    best = max(said, key=_weight, default=())
    return best if _weight(best) >= _MUCH * _weight(things) else ()


def _weight(terms: Sequence[Term]) -> float:
    return sum(term.weight for term in terms)


def says_one_figure_again(turn: Turn, before: Turn, corpus: Corpus) -> bool:
    """Whether a figure asked of a part is the one that the part before was answered with, be that for several times."""
    if not (turn.understood.kind is before.understood.kind is Kind.NUMBER and repeats(turn, before)):
        return False
    quotes = (corpus.by_number[one.document].source[one.start : one.end] for one in places(before))
    return all(len(numbers_in(quote)) < _TWO for quote in quotes)


def tells_of_both(before: Turn, asked: Understood, anywhere: Turn, corpus: Corpus) -> bool:
    """Whether the figure that answered a part is of the next one's thing as well: "của thành thị, nông thôn".

    What is found anywhere for that is of it only where it says what the part before was of.
    """
    if not (asked.kind is before.understood.kind is Kind.NUMBER) or asked.times or not asked.terms:
        return False
    heaviest = max((one for one in before.understood.terms if one.known), key=lambda one: one.weight, default=None)
    if heaviest is None or (anywhere.decision.draft and quotes_any(anywhere, (heaviest,), corpus)):
        return False
    own = [term for term in asked.terms if term not in before.understood.terms]
    return bool(own) and all(quotes_any(before, (term,), corpus) for term in (*own, heaviest))


def says_unasked_again(turn: Turn, before: Turn) -> bool:
    """Whether a part is answered with what answered the one before, and that holds no such thing as it asks for."""
    evidence = turn.decision.evidence
    return bool(evidence) and evidence[0].holds is False and repeats(turn, before)


def answers_already(before: Turn, asked: Understood, own: Sequence[Term], corpus: Corpus) -> bool:
    """Whether an answer holds what a tail asks next: its own words, and the kind of thing that it wants.

    A figure beside a figure is another one, and who acts is told by the words beside the name alone.
    """
    kind, same = asked.kind, asked.kind is before.understood.kind
    if kind not in (Kind.DATE, Kind.WHO) or ((same or kind is Kind.WHO) and not own):
        return False
    return any(
        fits_kind(clause, asked, corpus) and all(term.match(clause.spaced) for term in own)
        for clause in _clauses(before, corpus)
    )


def gives(turn: Turn, asked: Understood, corpus: Corpus) -> bool:
    """Whether an answer says the words of a question, and a thing of the kind that this asks for."""
    return holds_kind_of(turn, asked, corpus) and says(turn, asked.terms, corpus)


def holds_kind_of(turn: Turn, asked: Understood, corpus: Corpus) -> bool:
    """Whether an answer says a thing of the kind that a question asks for, where it asks for such a one."""
    return asked.kind not in HOLDS or any(fits_kind(clause, asked, corpus) for clause in _clauses(turn, corpus))


def gives_purpose_already(before: Turn, corpus: Corpus) -> bool:
    """Whether an answer says what for."""
    return any(_PURPOSE.search(clause.text) for clause in _clauses(before, corpus))


def gives_outcome_already(before: Turn, corpus: Corpus) -> bool:
    """Whether an answer says what came of something."""
    return any(_OUTCOME.search(clause.text) for clause in _clauses(before, corpus))


def says_already_which(before: Turn, asked: Understood, corpus: Corpus) -> bool:
    """Whether an answer says of a thing which it is, as is asked then: "vùng trọng điểm là vùng nào"."""
    thing = next(things_said_to_be(asked), "")
    quotes = (spaced(corpus.by_number[one.document].source[one.start : one.end]) for one in places(before))
    return bool(thing) and any(f" {thing} là " in quote for quote in quotes)


def gives_sign_already(before: Turn, corpus: Corpus) -> bool:
    """Whether an answer says in brackets behind the thing that was asked about how else it goes.

    What is asked about may itself be the sign.
    """
    telling = [one for one in before.understood.terms if one.known and one.weight >= _NAMES]
    signs = (one for clause in _clauses(before, corpus) for one in _SIGN.finditer(clause.text))
    return any(term.is_said_in(spaced(one.group())) for one in signs for term in telling)


def _clauses(turn: Turn, corpus: Corpus) -> Iterator[Clause]:
    """The clauses that an answer quotes whole, be it without the mark that ends them."""
    for one in places(turn):
        for clause in _clauses_of(one, corpus):
            last = clause.start + len(clause.text.rstrip(" .;:,"))
            start, end = clause.passage.body.span(clause.start, last)
            if one.start <= start and end <= one.end:
                yield clause


def _clauses_of(support: Support, corpus: Corpus) -> Iterator[Clause]:
    """The clauses of the passages that a quotation touches."""
    for passage in corpus.by_number[support.document].passages:
        if passage.start < support.end and support.start < passage.end:
            yield from passage_clauses(passage)
