"""The figures that a question gives itself, as what is to be judged does."""

from corpus.vietnamese.quantities import Quantity, find_quantities

_SCALED = 1_000_000  # from which a figure is told by its scale, "104 triệu", whatever it counts


def figures_claimed(text: str) -> tuple[Quantity, ...]:
    """The figures of a question (search form, its names and times blanked out) that have a unit or a scale."""
    return tuple(one for one in find_quantities(text) if one.unit or min(one.values) >= _SCALED)


def words_claimed(text: str) -> str:
    """The first of those figures as it is given: "189 triệu"; "" for none."""
    first = next(iter(figures_claimed(text)), None)
    return text[first.start : first.end].strip() if first else ""
