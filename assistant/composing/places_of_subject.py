"""Where texts speak of a subject: each section once, those whose headings say it first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.composing.draft import Draft, Statement, support, whole_heading
from assistant.composing.grouping import rest_told
from assistant.composing.points import Point
from assistant.composing.saying import headed_by
from assistant.composing.shortening import shortened
from assistant.composing.stretches import stretches
from corpus.model import Document, Section
from corpus.reading.store import Corpus

_SHOWN = 6  # sections that are told with what they say; the others by their places
_WORDS = 30  # of what each of them says


@dataclass(frozen=True)
class _Place:
    """A section that speaks of a subject, and the point that says it best; headed where its heading says it."""

    document: Document
    section: Section
    point: Point
    headed: bool


def compose_places_of_subject(points: Sequence[Point], corpus: Corpus) -> Draft | None:
    """The sections with points on a subject, the strongest first; None where there are none."""
    places = _places(points, corpus)
    if not places:
        return None
    if len(places) == 1:
        return Draft((replace(_statement(places[0]), prefix=""),), "places")
    shown, left = places[:_SHOWN], {one.point.passage.place for one in places[_SHOWN:]}
    rest = [one for one in points if one.passage.place in left]
    order = {(one.number, each.id): at for one in corpus.documents for at, each in enumerate(one.sections.values())}
    rest.sort(key=lambda one: (order[one.passage.place], one.start))
    told = stretches(rest)
    return Draft(
        (*map(_statement, shown), *rest_told(told, corpus)),
        "places",
        more=tuple(place for one in told for place in one.supports),
    )


def _places(points: Sequence[Point], corpus: Corpus) -> list[_Place]:
    """Each section once, with its strongest point, those first whose headings say the subject."""
    best: dict[tuple[str, str], Point] = {}
    for one in sorted(points, key=lambda each: -each.strength):
        best.setdefault(one.passage.place, one)
    places = [_place(one, corpus) for one in best.values()]
    return sorted(places, key=lambda one: not one.headed)


def _place(point: Point, corpus: Corpus) -> _Place:
    document = corpus.by_number[point.passage.document]
    section = document.sections[point.passage.section]
    return _Place(document, section, point, bool(section.heading) and headed_by([point.subject], section.title))


def _statement(place: _Place) -> Statement:
    """A section by its place, and its heading where that says the subject, else the sentence that does."""
    label = place.document.label(place.section.id)
    if place.headed:
        heading = whole_heading(place.document, place.section)
        return Statement(f"{label}: {place.section.title}", (heading,), prefix="- ")
    point = place.point
    (told,) = stretches([point])
    if len(told.text.split()) <= _WORDS:
        return Statement(f"{label}: {told.text}", told.supports, prefix="- ")
    shown = shortened(point.text, _WORDS)
    cited = support(point.passage, point.start + shown.start, point.start + shown.end)
    return Statement(f"{label}: {shown.text}", (cited,), prefix="- ")
