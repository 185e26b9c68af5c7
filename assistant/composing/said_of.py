"""What texts want of people, or of a body, to whom no task is given by itself: what is theirs first, mentions apart."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import NAMED_ELSEWHERE, Draft, Statement, Support, holds, meet, support
from assistant.composing.shortening import shortened
from assistant.composing.topic import compose_topic, documents_of, is_to_be
from assistant.evidence.scoring import Evidence
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import opens_with_body, without_people
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_MENTIONED = "Chưa rõ việc nào giao riêng cho “{}”; những chỗ văn bản có nhắc đến:"
_GIVES, _NEAR = (" trách nhiệm ", " phối hợp với "), 12  # and words behind it among which whoever is meant stands
_CLAUSE = re.compile(r"[;:]\s+")
_OPENING = 8  # words of a sentence in which whoever acts stands
_LEAST, _MOST = 50, 6  # words of each sentence, and how many


def compose_said_of(actor: Term, understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """All that texts set to be of an actor; under a word for it where nothing is given to him alone. None for nothing.

    understood asks of the actor as of a subject.
    """
    told = compose_topic(understood, found, corpus, near_words=0)
    if told is None:
        return None
    alone = _own(actor, understood, corpus)
    own = list(dict.fromkeys(_with_more(one, told.statements) for one in alone))
    if not own:
        return told.led_by(_MENTIONED.format(actor.phrase))
    places = [place for one in own for place in one.supports]
    rest = _without(told.statements, places)
    apart = [Statement(NAMED_ELSEWHERE, prefix="\n", ours=True), *rest] if any(one.supports for one in rest) else []
    first = own if len(own) > 1 or apart else [replace(own[0], prefix="")]
    return replace(told, statements=(*first, *apart))


def _own(actor: Term, understood: Understood, corpus: Corpus) -> list[Statement]:
    """The sentences that open with an actor, or say for what he is to answer."""
    statements = []
    for document in documents_of(understood, corpus):
        for passage in document.passages:
            for start, end in sentences(passage.text) if is_to_be(passage, corpus) else ():
                if _is_given(actor, passage.text[start:end]):
                    shown = shortened(passage.text[start:end], _LEAST)
                    place = support(passage, start + shown.start, start + shown.end)
                    statements.append(Statement(shown.text, (place,), prefix="- "))
    return statements[:_MOST]


def _with_more(own: Statement, told: Sequence[Statement]) -> Statement:
    """A sentence with what is told around it, where that holds the whole of it."""
    (place,) = own.supports
    around = (one for one in told if any(holds(other, place) for other in one.supports))
    return next(around, own)


def _is_given(actor: Term, sentence: str) -> bool:
    """Whether a clause opens with an actor, or names him as one who is to answer or to join in."""
    said = without_people(spaced(sentence))
    behind = (said.partition(cue)[2].split()[:_NEAR] for cue in _GIVES)
    named = any(actor.is_said_in(f" {' '.join(words)} ") for words in behind)
    return named or any(_opens(actor, clause) for clause in _CLAUSE.split(sentence.strip()))


def _opens(actor: Term, clause: str) -> bool:
    """Whether a clause opens with an actor, or with a row of those who act that has him in it."""
    words = without_people(spaced(clause)).split()
    row = opens_with_body(clause) and actor.is_said_in(f" {' '.join(words[:_OPENING])} ")
    length = len(actor.phrase.split()) + 1  # behind "các", "mỗi"
    return row or actor.is_said_in(f" {' '.join(words[:length])} ")


def _without(statements: Sequence[Statement], places: Sequence[Support]) -> list[Statement]:
    """Statements without those that some places hold already, and without heads over nothing."""
    left = [one for one in statements if not any(meet(own, place) for own in one.supports for place in places)]
    under = [*left[1:], None]
    return [one for one, next_ in zip(left, under, strict=True) if one.supports or _stays(one, next_)]


def _stays(head: Statement, under: Statement | None) -> bool:
    return not head.text.endswith(":") or (under is not None and bool(under.supports))
