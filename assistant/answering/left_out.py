"""Things in a row asked in one breath, of which the answer to the whole leaves one out: each is asked by itself."""

from collections.abc import Sequence

from assistant.answering.each_thing import TOLD_WHOLE, of_each_thing
from assistant.answering.message_parts import MessageParts
from assistant.answering.repeating import quotes_any
from assistant.answering.turn import Turn
from assistant.understanding.followup import thing_of
from assistant.understanding.in_a_row import row_parts
from assistant.understanding.kinds import Kind
from assistant.understanding.parts import Part
from assistant.understanding.repair import repair
from assistant.understanding.understood import Understood
from corpus.vietnamese.quantities import quantities

_TWO = 2  # figures in a row, one of them asked for at several stages
_LONGEST = (
    600  # characters of a message that is read again: a longer one names no row in one breath, and costs a second
)


def with_left_out(turn: Turn, text: str, parts: MessageParts) -> Turn | None:
    """The things of a row each under its own words, where the turn of all leaves one out; None where it does not.

    Each of them has an answer by itself then, and what was left out is said in it. Of figures of one time one that
    has none is told to have none: dropped without a word it would pass for told.
    """
    if len(text) > _LONGEST:
        return None
    read = repair(text, parts.questions.lexicon).text
    asked = parts.questions.understand(read)
    if asked.kind in TOLD_WHOLE or asked.wants.contrasted or asked.cases:
        return None
    row = () if asked.wants.parts_asked else row_parts(read)
    return _of_row(turn, asked, row, parts) or of_each_thing(turn, read, parts.questions, parts.each)


def _of_row(turn: Turn, asked: Understood, row: Sequence[Part], parts: MessageParts) -> Turn | None:
    """The things of a row as they stand, each by itself."""
    if not row:
        return None
    figures = asked.kind is Kind.NUMBER and len(asked.times) == 1
    stages = asked.kind is Kind.COMPARE and len(row) == _TWO  # of one of the two figures both stages are wanted
    fewer = (figures or stages) and _figures_told(turn) < len(row) + stages
    if not fewer and all(_is_told(one, turn, parts) and not (figures and _is_unknown(one, parts)) for one in row):
        return None
    told = parts.each(row, lacking=figures)
    return told if told and (figures or all(_is_told(one, told, parts) for one in row)) else None


def _figures_told(turn: Turn) -> int:
    """How many sentences with a figure an answer quotes: "tăng trưởng năng suất" gives no "tăng trưởng" beside it."""
    draft = turn.decision.draft
    return sum(bool(one.supports) and quantities(one.text) for one in draft.statements) if draft else 0


def _is_unknown(part: Part, parts: MessageParts) -> bool:
    """Whether a part asks of things of which the texts know none."""
    terms = parts.questions.understand(part.text).terms
    return bool(terms) and not any(term.known for term in terms)


def _is_told(part: Part, turn: Turn, parts: MessageParts) -> bool:
    """Whether what a turn quotes says the most telling word of a part; one that names nothing known is no part."""
    thing = thing_of(parts.questions.understand(part.text))
    heaviest = max(thing, key=lambda term: term.weight, default=None)
    return heaviest is None or quotes_any(turn, (heaviest,), parts.questions.corpus)
