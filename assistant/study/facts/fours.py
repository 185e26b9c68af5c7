"""Four cases of which some fall under a rule: numbered, since options have letters, in an order drawn by the rule."""

from collections.abc import Sequence
from random import Random

from assistant.study.facts.fact import Wrong


class Fours:
    """Four things said of four cases, in the order in which a question tells them."""

    def __init__(self, said: Sequence[str], drawn_by: str) -> None:
        self._said = said
        self._order = Random(drawn_by).sample(range(len(said)), len(said))

    @property
    def told(self) -> str:
        """ "(1) 9%; (2) 12%; (3) 6%; (4) 10%"."""
        return "; ".join(f"({number}) {self._said[at]}" for number, at in enumerate(self._order, start=1))

    def named(self, *cases: int) -> str:
        """Some of the cases by their numbers: "(1) và (3)", "Chỉ (2)", "Cả (1), (2), (3) và (4)"."""
        numbers = sorted(self._order.index(one) + 1 for one in cases)
        if len(numbers) == 1:
            return f"Chỉ ({numbers[0]})"
        listed = f"{', '.join(f'({one})' for one in numbers[:-1])} và ({numbers[-1]})"
        return f"Cả {listed}" if len(numbers) == len(self._said) else listed

    def two_of(self, sure: int, bound: int, off: int, missed: str, counted: str) -> tuple[str, tuple[Wrong, ...]]:
        """The case that surely falls under the rule and the one at its bound, and three wrong answers.

        They are all the ways to take the two cases about the bound, that there is nothing in their form to tell the
        right one by. missed says why the one at the bound is not left out, counted why the other is not counted.
        """
        left_out, taken_in = f"bỏ sót {self.name(bound)}{missed}", f"tính cả {self.name(off)}{counted}"
        wrong = (
            Wrong(self.named(sure), left_out),
            Wrong(self.named(sure, bound, off), taken_in),
            Wrong(self.named(sure, off), f"{left_out}, lại {taken_in}"),
        )
        return self.named(sure, bound), wrong

    def name(self, case: int) -> str:
        """One case by its number: "(2)"."""
        return f"({self._order.index(case) + 1})"
