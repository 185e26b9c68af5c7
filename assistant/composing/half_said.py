"""Points that say but a part of their subject: "văn hóa" of "văn hóa công vụ", "chuyển đổi tuyến đường" of "… số"."""

from collections.abc import Sequence

from assistant.composing.points import Point
from assistant.composing.saying import SAYS, is_related, says, spaced_text
from assistant.understanding.subjects import Subject


def of_whole_subject(points: Sequence[Point]) -> list[Point]:
    """The points of passages that say all of their subject, where some do; all of them where none does."""
    whole = [one for one in points if _in_whole(one)]
    return whole or list(points)


def is_half_said(points: Sequence[Point]) -> bool:
    """Whether no passage of some points, with what heads it, says or speaks of more than a part of its subject."""
    return bool(points) and not any(_in_whole(one) for one in points)


def names_another(subject: Subject, text: str) -> bool:
    """Whether a text says only a part of a word of a subject, and nothing that speaks of it: another thing's name."""
    said = spaced_text(text)
    parts = any(term.match(said) and not term.is_said_in(said) for term in subject.terms)
    return parts and not is_related(subject, said)


def _in_whole(point: Point) -> bool:
    passage, subject = point.passage, point.subject
    text = spaced_text(" ".join((*passage.headings, passage.lead, passage.text)))
    return subject.quoted or says(subject, text) >= SAYS or is_related(subject, text)
