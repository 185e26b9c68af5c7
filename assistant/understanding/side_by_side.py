"""Things named side by side of which one question asks: "y tế với giáo dục, nghị quyết giao làm gì"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.language.cues import cues
from assistant.understanding.asked_parts import parts_asked
from assistant.understanding.joints import stands_so, takes_with
from assistant.understanding.terms import Term
from assistant.understanding.wants import Stands
from corpus.text import Span, search_form
from corpus.vietnamese.spelling import one_spelling

_JOINT = re.compile(r"\s*,\s+(?:và\s+)?|\s+(?:và|với|cùng với|cùng|lẫn)\s+")
_WITH = "với"
_PLURAL = ("các", "những")
_MOST = 5  # things of one question that are asked by themselves
_WORD = re.compile(r"[^\s,;:.?!()]+")


@dataclass(frozen=True, slots=True)
class _Thing:
    """Where a thing stands, and where the joint before it does; that of the first is empty."""

    span: Span
    joint: Span


@dataclass(frozen=True, slots=True)
class AskedOfOne:
    """One of the things that a question asks of, and the question as it is asked of this one alone."""

    thing: str
    question: str


def asked_of_each(text: str, terms: Sequence[Term], stands: Stands) -> list[AskedOfOne]:
    """One question of each of the things that a text names side by side, in its words; [] where it names no two.

    The words of the terms make the things; what the texts say so in one breath ("khoa học và công nghệ") is one, and a
    part of a text is none: "quan điểm và nhiệm vụ là gì".
    """
    form = one_spelling(search_form(text))
    if len(form) != len(text):
        return []
    said = [one.span() for term in terms for one in re.finditer(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", form)]
    row = max(_rows(form, said, stands), key=len, default=[])
    if not 1 < len(row) <= _MOST:
        return []
    first = _behind_head(form, row[0].span, said)
    things = [text[slice(*one)] for one in (first, *(one.span for one in row[1:]))]
    if any(parts_asked(search_form(one)) for one in things):
        return []
    before, after = text[: first[0]], text[row[-1].span[1] :]
    return [AskedOfOne(one, " ".join(f"{before} {one}{after}".split())) for one in things]


def _behind_head(form: str, span: Span, said: Sequence[Span]) -> Span:
    """The first thing without the word that calls all of them: "giao thông" of "các dự án giao thông, sân bay"."""
    start, end = span
    words = [one for one in sorted(said) if start <= one[0] and one[1] <= end]
    plural = form[start:end].split()[0] in _PLURAL
    if len(words) > 1 and (plural or form[slice(*words[0])] in cues().kind_nouns):
        return words[0][1] + 1, end
    return span


def _rows(form: str, said: Sequence[Span], stands: Stands) -> Iterator[list[_Thing]]:
    """The rows of things in a text, each joint of which has a thing on both sides."""
    row: list[_Thing] = []
    for joint in _JOINT.finditer(form):
        left = _thing_before(form, joint.start(), said)
        right = _thing_behind(form, joint.end(), said, left)
        if left is None or right is None or _is_one(form, left, joint, right, stands):
            continue
        if not row or row[-1].span[1] != left[1]:
            yield row
            row = [_Thing(left, (left[0], left[0]))]
        row.append(_Thing(right, joint.span()))
    yield row


def _is_one(form: str, left: Span, joint: re.Match[str], right: Span, stands: Stands) -> bool:
    """Whether a joint parts no two things: the texts say both in one breath, or its word belongs to the one before."""
    first, word, second = form[slice(*left)], joint.group().strip(" ,"), form[slice(*right)]
    return (word == _WITH and takes_with(first, second, stands)) or stands_so(first, word, second, stands)


def _thing_before(form: str, end: int, said: Sequence[Span]) -> Span | None:
    """The thing that ends there: the words of terms in a row, and the plural before them."""
    start, words = end, [one.span() for one in _WORD.finditer(form, 0, end)]
    for first, last in reversed(words):
        if form[last:start].strip() or not (_is_said(first, last, said) or form[first:last] in _PLURAL):
            break
        start = first
    return (start, end) if start < end else None


def _thing_behind(form: str, start: int, said: Sequence[Span], left: Span | None) -> Span | None:
    """The thing that begins there, behind the word before the other thing if that is said again: "về A và về B"."""
    again = form[: left[0]].split()[-1:] if left else []
    words = [one.span() for one in _WORD.finditer(form, start)]
    if again and words and form[slice(*words[0])] == again[0]:
        words = words[1:]
    first = words[0][0] if words else start
    end = first
    for one, last in words:
        if form[end:one].strip() or not (_is_said(one, last, said) or form[one:last] in _PLURAL):
            break
        end = last
    return (first, end) if end > first else None


def _is_said(start: int, end: int, said: Sequence[Span]) -> bool:
    return any(first <= start and end <= last for first, last in said)
