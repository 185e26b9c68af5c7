"""Lines that hold several points of a draft: the parts that it has, and what is joined to a line."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement

# What a summary in few points or words leaves out first: what is to be reached and done is the last to go.
LEAST_FIRST = ("Quan điểm", "Tổ chức thực hiện", "Bối cảnh")
LEAST = 8  # words that each of several points in a line has at least
_HEAD = 8  # words of a head that a line repeats


def parts_of(draft: Draft) -> list[tuple[str, list[Statement]]]:
    """The heads of a draft, each with the points under it; "" for points without one."""
    parts: list[tuple[str, list[Statement]]] = [("", [])]
    for one in draft.statements:
        if one.supports and one.prefix.strip():
            parts[-1][1].append(one)
        else:
            parts.append((one.text.rstrip(":"), []))
    return [(head, points) for head, points in parts if points]


def headed_line(head: str, line: Statement) -> Statement:
    """A line under the head of its part, where that is short and not said by the line itself."""
    said = not head or line.text.startswith(head) or len(head.split()) > _HEAD
    return line if said else replace(line, text=f"{head}: {line.text}")


def joined(points: Sequence[Statement]) -> Statement:
    """Several points in one line, a numbered one with its number."""
    places = tuple(dict.fromkeys(place for one in points for place in one.supports))
    return Statement("; ".join(number_of(one) + one.text.rstrip(" .;:") for one in points), places, prefix="- ")


def number_of(point: Statement) -> str:
    number = point.prefix.strip().rstrip(".")
    return f"({number}) " if number.isdigit() else ""


def words_of(points: Sequence[Statement]) -> int:
    return sum(len(one.text.split()) for one in points)
