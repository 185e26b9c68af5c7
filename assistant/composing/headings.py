"""Headings as a list: the groups of tasks, the viewpoints, the chapters of a document, each whole."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.sections import compose_section
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.summary import part_points
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.roles import Role
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences

_PARAGRAPHS, _HEADINGS = 430, 290  # words of all that are listed: of a screen, and of names beside one another
_ROLES = {"nhiệm vụ": Role.TASKS, "giải pháp": Role.TASKS, "quan điểm": Role.VIEWPOINTS}
_AT_ONCE = 2  # documents whose headings are listed though none is named
_FEWEST = 2
_ATTACHED = re.compile(r"((?:A|PL)\d*)\.")


def compose_headings(understood: Understood, corpus: Corpus) -> Draft | None:
    """The headings that a question wants listed; None where it wants others things than headings, or none are found.

    Where it says how many there are, the documents that have so many are meant.
    """
    wants = understood.wants
    held = [(one, points) for one in documents_of(understood, corpus) for points in _by_part(one, wants.headings)]
    held = [(document, points) for document, points in held if len(points) >= _FEWEST]
    counted = [(document, points) for document, points in held if len(points) == wants.headings_count]
    held = counted or held
    if not held or (len({one.number for one, _ in held}) > _AT_ONCE and not understood.named.documents):
        return None
    statements: list[Statement] = []
    for document, points in held:
        head, *listed = _listed(document, points, understood, 1.0 / len(held))
        statements += [replace(head, prefix="\n" if statements else ""), *listed]
    return Draft(tuple(statements), "headings")


def compose_nth(understood: Understood, corpus: Corpus) -> Draft | None:
    """The one heading of a part that a question wants by its number, with what stands under it; None for none."""
    if understood.wants.nth is None:
        return None
    what, number = understood.wants.nth
    statements: list[Statement] = []
    for document in documents_of(understood, corpus):
        points = _points(document, what)
        at = number if number > 0 else len(points) + number + 1  # the last is told as -1
        if not _FEWEST <= len(points) >= at > 0:
            continue
        point = points[at - 1]
        if isinstance(point, Section):
            head, *under = compose_section(document, point).statements
            statements += [replace(head, prefix="\n"), *under]
        else:
            statements.append(Statement(f"{document.label(point.section)}, {what} thứ {at}:", ours=True))
            statements.append(Statement(tidy(point.text), (support(point, 0, len(point.text)),)))
    return Draft(tuple(statements), "nth heading") if statements else None


def _points(document: Document, what: str) -> Sequence[Passage | Section]:
    if what in _ROLES:
        return part_points(document, _ROLES[what])
    return [one for one in document.sections.values() if one.level == what and one.heading]


def _by_part(document: Document, what: str) -> list[Sequence[Passage | Section]]:
    """The headings of a document, those of what is attached to it apart: a Quy chế has Điều of its own."""
    parts: dict[str, list[Passage | Section]] = {}
    for one in _points(document, what):
        parts.setdefault(_attached_part(one), []).append(one)
    return list(parts.values())


def _attached_part(one: Passage | Section) -> str:
    """The id of the attached part that a heading stands in; "" for none."""
    part = _ATTACHED.match(one.id) if isinstance(one, Section) else None
    return part.group(1) if part else ""


def _listed(
    document: Document, points: Sequence[Passage | Section], understood: Understood, share: float
) -> list[Statement]:
    """A line that says how many there are, and each of them: whole where that is asked for, else the long in brief.

    Of paragraphs the first sentence of each where one is wanted of each.
    """
    what, in_full = understood.wants.headings, understood.wants.in_full or understood.wants.each_one
    texts = [one.text if isinstance(one, Passage) else one.title for one in points]
    if understood.wants.each_one:
        texts = [text[slice(*sentences(text)[0])] if sentences(text) else text for text in texts]
    words = _PARAGRAPHS if isinstance(points[0], Passage) else _HEADINGS
    lengths = [len(text.split()) for text in texts]
    most = max(lengths) if in_full else fair_share(lengths, int(words * share), least=8)
    group = "nhóm " if what in _ROLES and _ROLES[what] is Role.TASKS else ""
    name = "nhiệm vụ, giải pháp" if group else what
    part = _attached_part(points[0])
    owner = document.label(part) if part else document.metadata.name
    statements = [Statement(f"{owner} có {len(points)} {group}{name}:", ours=True)]
    for number, (one, text) in enumerate(zip(points, texts, strict=True), start=1):
        shown = shortened(text, most)
        if isinstance(one, Passage):
            statements.append(Statement(shown.text, (support(one, shown.start, shown.end),), prefix=f"{number}. "))
        else:
            assert one.heading is not None
            place = Support(document.number, one.id, *one.heading.span(shown.start, shown.end))
            statements.append(Statement(shown.text, (place,), prefix=f"{one.marker}. "))
    return statements
