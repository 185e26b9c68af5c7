"""A stretch of a document's source cut into runs: plain words, quotations, misprints, hits, references."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from corpus.mended import markup_edits
from corpus.model import Document, Erratum


@dataclass(frozen=True, slots=True)
class Span:
    """source[start:end] is something: "mark", "hit", "misprint", "reference" or "sign" (of markup, not shown).

    value is what goes with it: a misprint's correction, a reference's number.
    """

    start: int
    end: int
    kind: str
    value: str = ""


@lru_cache(maxsize=64)
def own_spans(source: str, errata: tuple[Erratum, ...]) -> tuple[Span, ...]:
    """What a document's text has of itself: its misprints and its signs of markup."""
    misprints = [Span(one.start, one.end, "misprint", " ".join(one.right.split())) for one in errata]
    signs = [Span(one.start, one.end, "sign") for one in markup_edits(source) if one.start < one.end]
    return (*misprints, *signs)


def cut(document: Document, start: int, end: int, spans: Iterable[Span] = ()) -> list[dict[str, Any]]:
    """Runs that joined give source[start:end]; each has its text "t" and, where spans cover it, what it is.

    A run that ends a misprint carries the correction "fix"; one of a reference its "ref"; "at" is a hit's number.
    """
    inside = [
        one for one in (*own_spans(document.source, document.errata), *spans) if one.start < end and one.end > start
    ]
    edges = {start, end, *(max(start, one.start) for one in inside), *(min(end, one.end) for one in inside)}
    bounds = sorted(edges)
    return [_run(document, first, last, inside) for first, last in pairwise(bounds)]


def _run(document: Document, start: int, end: int, spans: list[Span]) -> dict[str, Any]:
    run: dict[str, Any] = {"t": document.source[start:end]}
    for span in spans:
        if span.start < end and span.end > start:
            run.setdefault("k", []).append(span.kind)
            if span.kind == "misprint" and span.end == end:
                run["fix"] = span.value
            elif span.kind == "reference":
                run["ref"] = span.value
            elif span.kind == "hit":
                run["at"] = span.value
    return run
