"""An answer in as many points as a question wants: "3 gạch đầu dòng về chuyển đổi số"."""

from dataclasses import replace
from itertools import chain, zip_longest

from assistant.composing.draft import Draft, Statement


def in_points(draft: Draft, count: int) -> Draft:
    """The first point of each group of a draft, then the second of each, up to so many, in the draft's order.

    What is left out stands behind the answer. A draft with no more points than that stays as it is.
    """
    groups = _groups(draft)
    points = [one for group in groups for one in group]
    if len(points) <= count:
        return draft
    turns = chain.from_iterable(zip_longest(*groups))
    chosen = [one for one in turns if one is not None][:count]
    taken = set(map(id, chosen))  # two points may say the same
    told = tuple(one for one in points if id(one) in taken)
    more = tuple(place for one in points if id(one) not in taken for place in one.supports)
    return replace(draft, statements=told, more=(*more, *draft.more))


def _groups(draft: Draft) -> list[list[Statement]]:
    """The points of a draft, those between two heads together."""
    groups: list[list[Statement]] = [[]]
    for one in draft.statements:
        if one.supports and one.prefix.strip():
            groups[-1].append(one)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]
