"""A stretch of a document's source cut into runs: plain words, quotations, misprints, hits, references."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

from corpus.model import Document, Erratum
from corpus.reading.characters import markup_edits


@dataclass(frozen=True, slots=True)
class Span:
    """source[start:end] is something: "mark", "hit", "misprint", "reference" or "sign" (of markup, not shown).

    value is what goes with it: a misprint's correction, a reference's number.
    """

    start: int
    end: int
    kind: str
    value: str = ""


class Spans:
    """Spans by their place, so that each line of a long text looks at its own alone."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._kinds: dict[str, list[Span]] = {}
        for span in spans:
            self._kinds.setdefault(span.kind, []).append(span)
        for own in self._kinds.values():
            own.sort(key=lambda one: one.start)
        # Up to which offset those of a kind reach so far; most of a kind lie apart.
        self._reach = {kind: list(accumulate((one.end for one in own), max)) for kind, own in self._kinds.items()}

    def within(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with source[start:end], kind by kind."""
        found: list[Span] = []
        for kind, own in self._kinds.items():
            first = bisect_right(self._reach[kind], start)
            last = bisect_left(own, end, key=lambda one: one.start)
            found += [one for one in own[first:last] if one.end > start]
        return found


@lru_cache(maxsize=64)
def _own_spans(source: str, errata: tuple[Erratum, ...]) -> Spans:
    """What a document's text has of itself: its misprints and its signs of markup."""
    misprints = [Span(one.start, one.end, "misprint", " ".join(one.right.split())) for one in errata]
    signs = [Span(one.start, one.end, "sign") for one in markup_edits(source) if one.start < one.end]
    return Spans([*misprints, *signs])


def cut(document: Document, start: int, end: int, spans: Spans | None = None) -> list[dict[str, Any]]:
    """Runs that joined give source[start:end]; each has its text "t" and, where spans cover it, what it is.

    A run that ends a misprint carries the correction "fix"; one of a reference its "ref"; "at" is a hit's number.
    """
    inside = _own_spans(document.source, document.errata).within(start, end)
    inside += spans.within(start, end) if spans else []
    edges = {start, end, *(max(start, one.start) for one in inside), *(min(end, one.end) for one in inside)}
    coming = deque(sorted(enumerate(inside), key=lambda one: one[1].start))
    runs: list[dict[str, Any]] = []
    active: list[tuple[int, Span]] = []
    for first, last in pairwise(sorted(edges)):
        while coming and coming[0][1].start < last:
            active.append(coming.popleft())
        active = [one for one in active if one[1].end > first]
        runs.append(_run(document, first, last, [span for _, span in sorted(active, key=lambda one: one[0])]))
    return runs


def _run(document: Document, start: int, end: int, spans: list[Span]) -> dict[str, Any]:
    run: dict[str, Any] = {"t": document.source[start:end]}
    for span in spans:
        run.setdefault("k", []).append(span.kind)
        if span.kind == "misprint" and span.end == end:
            run["fix"] = span.value
        elif span.kind == "reference":
            run["ref"] = span.value
        elif span.kind == "hit":
            run["at"] = span.value
    return run
