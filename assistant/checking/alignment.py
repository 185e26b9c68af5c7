"""Places in the tokens of quotes: where words stand, and how much around a place is the same as in a sentence."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from assistant.checking.tokens import CLOSED, FIGURES, Token
from assistant.checking.words import language
from corpus.vietnamese.bounds import bound_phrases
from corpus.vietnamese.spelling import spaced

Stretch = tuple[int, int]  # tokens[first:last]

_EDGE = 0.5  # what it counts that a sentence and its quote end a part at the same place
_LONGEST_TURNING = 3  # syllables of a phrase that turns or bounds
_BETTER = 1.5  # tokens by which one place fits better than another

END = Token("", "end", 0, 0, CLOSED)  # stands between texts that do not follow one another


@dataclass(frozen=True, slots=True)
class Fit:
    """How many tokens agree before and behind a place; half a one more where both texts begin or end a part there."""

    left: float
    right: float

    @property
    def total(self) -> float:
        return self.left + self.right

    @property
    def is_whole(self) -> bool:
        """Whether a part agrees from its beginning to its end."""
        return bool(self.left % 1 and self.right % 1)

    def is_sure(self, many: int) -> bool:
        """Whether both sides agree: in words, or in an edge with many words on the other side, or from edge to edge."""
        if min(self.left, self.right) >= 1:
            return True
        return bool(self.left and self.right) and (self.is_whole or max(self.left, self.right) >= many)

    def beats(self, other: "Fit", is_quoted: bool = True) -> bool:
        """Whether a place fits clearly better than another one, and on no side worse.

        A little better is enough where the other is no quote (is_quoted=False), or where only this one's whole part
        agrees.
        """
        is_close = is_quoted and (other.is_whole or not self.is_whole)
        enough = self.total - other.total >= (_BETTER if is_close else _EDGE)
        return self.left >= other.left and self.right >= other.right and enough


@dataclass(frozen=True, eq=False)  # one object a set of sources: compared by identity
class Sites:
    """Tokens in which places are looked for, END first and last; quoted are the stretches that are quotes, the others
    govern them."""

    tokens: tuple[Token, ...]
    quoted: tuple[Stretch, ...]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each form stands."""
        found: dict[str, list[int]] = defaultdict(list)
        for at, token in enumerate(self.tokens):
            if token.form:
                found[token.form].append(at)
        return dict(found)

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where each pair of neighbours stands, by its first."""
        found: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at in range(len(self.tokens) - 1):
            found[self.tokens[at].form, self.tokens[at + 1].form].append(at)
        return dict(found)

    @cached_property
    def openings(self) -> frozenset[int]:
        """Where parts begin."""
        return frozenset(at + 1 for at, token in enumerate(self.tokens[:-1]) if token.stop)

    @cached_property
    def closings(self) -> frozenset[int]:
        """What stands behind the last tokens of parts."""
        return frozenset(
            at for at in range(1, len(self.tokens)) if self.tokens[at - 1].stop or self.tokens[at].kind == "end"
        )

    @cached_property
    def said(self) -> str:
        """The words of the quotes, each with a blank on both sides."""
        return " ; ".join(_joined(self.tokens[first:last]) for first, last in self.quoted)

    @cached_property
    def all_said(self) -> str:
        """The same of the quotes and of what governs them."""
        return _joined(self.tokens)

    def at(self, form: str) -> Sequence[int]:
        """Where a form stands."""
        return self.places.get(form, ())

    def standing(self, forms: Sequence[str]) -> list[int]:
        """Where forms stand one behind the other."""
        return [
            place
            for place in self.at(forms[0])
            if all(self.tokens[place + at].form == form for at, form in enumerate(forms[1:], start=1))
        ]

    def is_quoted(self, place: int) -> bool:
        """Whether a place is inside a quote."""
        return any(first <= place < last for first, last in self.quoted)

    def forms(self, stretch: Stretch) -> list[str]:
        """The forms of a stretch."""
        return [one.form for one in self.tokens[stretch[0] : stretch[1]]]

    def read(self, own: Sequence[Token]) -> list[Token]:
        """A sentence's tokens, a number in the reading that the quotes have: "1,234" can be English."""
        return [
            replace(one, form=one.also) if one.also and one.form not in self.places and one.also in self.places else one
            for one in own
        ]

    def quotes(self, own: Sequence[Token]) -> bool:
        """Whether tokens stand in a quote one behind the other, and cut off nothing that turns or measures them."""
        forms = [one.form for one in own]
        for place in self.standing(forms) if forms else ():
            before, last = self.tokens[place - 1], place + len(forms) - 1
            behind = self.tokens[last + 1]
            is_inside = any(first <= place and last < end for first, end in self.quoted)
            opens = before.stop or not self._turns(place)
            closes = self.tokens[last].stop or (behind.form != "trở" and self.tokens[last].kind not in FIGURES)
            if is_inside and opens and closes:
                return True
        return False

    def _turns(self, place: int) -> bool:
        """Whether a word that turns or bounds what follows stands right before a place."""
        before = tuple(one.form for one in self.tokens[max(0, place - _LONGEST_TURNING) : place])
        return any(before[at:] in _turning() for at in range(len(before)))

    def fit(self, own: Sequence[Token], mine: Stretch, theirs: Stretch) -> Fit:
        """How much agrees around own[mine] and around tokens[theirs]; either may be empty."""
        return Fit(self.left(own, mine[0], theirs[0]), self.right(own, mine[1] - 1, theirs[1] - 1))

    def left(self, own: Sequence[Token], at: int, place: int) -> float:
        """How many tokens before own[at] and before the place are the same; half a one more where both then end a part.

        What the quotes part by more than a comma goes on only where the sentence parts it at all.
        """
        count = 0
        while True:
            mine = own[at - count - 1] if at > count else None
            other = self.tokens[place - count - 1]
            if other.stop == CLOSED and not (mine and mine.stop):
                return count + (0 if mine else _EDGE)
            if mine is None or mine.form != other.form:
                return count + (_EDGE if other.stop and (mine is None or mine.stop) else 0)
            count += 1

    def right(self, own: Sequence[Token], at: int, place: int) -> float:
        """How many tokens behind own[at] and behind the place are the same; half a one more where both then end."""
        count = 0
        while True:
            here, there = own[at + count], self.tokens[place + count]
            mine = own[at + count + 1] if at + count + 1 < len(own) else None
            other = self.tokens[place + count + 1]
            if there.stop == CLOSED and not here.stop:
                return count + (0 if mine else _EDGE)
            if mine is None or mine.form != other.form:
                ends = there.stop or other.kind == "end"
                return count + (_EDGE if ends and (mine is None or here.stop) else 0)
            count += 1


@cache
def _turning() -> frozenset[tuple[str, ...]]:
    """What must not be cut off before a quotation."""
    phrases = (*(one for group in language().turning for one in group), *bound_phrases())
    return frozenset(tuple(spaced(one).split()) for one in phrases)


def _joined(tokens: Sequence[Token]) -> str:
    return f" {' '.join(one.form or ';' for one in tokens)} "
