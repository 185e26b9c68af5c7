"""Things in a row asked in one breath, of which the answer to the whole leaves one out: each is asked by itself."""

from assistant.answering.message_parts import MessageParts
from assistant.answering.repeating import quotes_any
from assistant.answering.turn import Turn
from assistant.understanding.followup import thing_of
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.parts import Part, row_parts

# Kinds that are told as a whole: what they list are its parts.
_WHOLE = (*SUBJECT_KINDS, Kind.SUMMARY, Kind.OUTLINE, Kind.SECTION, Kind.YESNO)


def with_left_out(turn: Turn, text: str, parts: MessageParts) -> Turn | None:
    """The things of a row each under its own words, where the turn of all leaves one out; None where it does not.

    Each of them has an answer by itself then, and what was left out is said in it.
    """
    row = row_parts(text)
    if not row:
        return None
    asked = parts.questions.understand(text)
    if asked.kind in _WHOLE or asked.wants.parts_asked or asked.wants.contrasted or asked.cases:
        return None
    if all(_is_told(one, turn, parts) for one in row):
        return None
    told = parts.each(row)
    return told if told and all(_is_told(one, told, parts) for one in row) else None


def _is_told(part: Part, turn: Turn, parts: MessageParts) -> bool:
    """Whether what a turn quotes says the most telling word of a part; one that names nothing known is no part."""
    thing = thing_of(parts.questions.understand(part.text))
    heaviest = max(thing, key=lambda term: term.weight, default=None)
    return heaviest is None or quotes_any(turn, (heaviest,), parts.questions.corpus)
