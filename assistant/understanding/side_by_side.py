"""Things named side by side of which one question asks: "y tế với giáo dục, nghị quyết giao làm gì"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.language.cues import cues
from assistant.understanding.answer_length import said_words
from assistant.understanding.asked_parts import parts_asked
from assistant.understanding.joints import stands_so, takes_with
from assistant.understanding.terms import Term
from assistant.understanding.wants import Stands
from corpus.text import Span, search_form
from corpus.vietnamese.spelling import one_spelling

_JOINT = re.compile(r"\s*,\s+(?:và\s+)?|\s+(?:và|với|cùng với|cùng|lẫn)\s+")
_WITH = "với"
# Behind these and a thing a comma opens the question itself: "Theo mục tiêu tổng quát, Sơn Hải sẽ là gì".
_OPENING = ("theo ", "trong ", "tại ", "ở ", "đến ", "từ ", "qua ", "nhờ ", "để ")
_PLURAL = ("các", "những")
_MOST = 5  # things of one question that are asked by themselves
_WORD = re.compile(r"[^\s,;:.?!()]+")


@dataclass(frozen=True, slots=True)
class AskedOfOne:
    """One of the things that a question asks of, and the question as it is asked of this one alone."""

    thing: str
    question: str


@dataclass(frozen=True, slots=True)
class _Text:
    """A text in search form and one spelling, where it says the terms of its question, and which of them are names."""

    form: str
    said: tuple[Span, ...]
    names: tuple[Span, ...]

    @classmethod
    def of(cls, form: str, terms: Sequence[Term]) -> "_Text":
        found = [
            (one.span(), term.is_name)
            for term in terms
            for one in re.finditer(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", form)
        ]
        return cls(form, tuple(span for span, _ in found), tuple(span for span, is_name in found if is_name))

    def thing_before(self, end: int) -> Span | None:
        """The thing that ends there: the words of terms in a row, and the plural or the count before them."""
        start, words = end, [one.span() for one in _WORD.finditer(self.form, 0, end)]
        for first, last in reversed(words):
            if self.form[last:start].strip() or not self._is_of_thing(first, last):
                break
            start = first
        return (start, end) if start < end else None

    def thing_behind(self, start: int, left: Span | None) -> Span | None:
        """The thing that begins there, behind the word before the other thing if that is said again: "về A và về B"."""
        again = self.form[: left[0]].split()[-1:] if left else []
        words = [one.span() for one in _WORD.finditer(self.form, start)]
        if again and words and self.form[slice(*words[0])] == again[0]:
            words = words[1:]
        first = end = words[0][0] if words else start
        for one, last in words:
            if self.form[end:one].strip() or not self._is_of_thing(one, last):
                break
            end = last
        return (first, end) if end > first else None

    def is_one(self, left: Span, joint: re.Match[str], right: Span, stands: Stands) -> bool:
        """Whether a joint parts no two things: the texts say both in one breath, or it belongs to the word before."""
        first, word, second = self.form[slice(*left)], joint.group().strip(" ,"), self.form[slice(*right)]
        if any(end == left[1] for _, end in self.names) and any(start == right[0] for start, _ in self.names):
            return False
        return (word == _WITH and takes_with(first, second, stands)) or stands_so(first, word, second, stands)

    def behind_head(self, span: Span) -> Span:
        """The first thing without the word that calls all of them: "giao thông" of "các dự án giao thông, sân bay"."""
        start, end = span
        words = [one for one in sorted(self.said) if start <= one[0] and one[1] <= end]
        plural = self.form[start:end].split()[0] in _PLURAL
        if len(words) > 1 and (plural or self.form[slice(*words[0])] in cues().kind_nouns):
            return words[0][1] + 1, end
        return span

    def _is_of_thing(self, start: int, end: int) -> bool:
        word = self.form[start:end]
        counts = word in _PLURAL or word.isdigit() or word in cues().number_words
        return counts or any(first <= start and end <= last for first, last in self.said)


def asked_of_each(text: str, terms: Sequence[Term], stands: Stands) -> list[AskedOfOne]:
    """One question of each of the things that a text names side by side, in its words; [] where it names no two.

    The words of the terms make the things; what the texts say so in one breath ("khoa học và công nghệ") is one, and a
    part of a text is none: "quan điểm và nhiệm vụ là gì". Nor is a length to tell it in: "…, viết thành đoạn 80 từ".
    """
    form = one_spelling(search_form(text))
    if len(form) != len(text):
        return []
    read = _Text.of(form, terms)
    row = max(_rows(read, stands), key=len, default=[])
    if not 1 < len(row) <= _MOST or (form.startswith(_OPENING) and form[row[0][1] :].startswith(",")):
        return []
    row = [read.behind_head(row[0]), *row[1:]]
    things = [text[slice(*one)] for one in row]
    before, after = text[: row[0][0]], text[row[-1][1] :]
    sized = things[-1][-1].isdigit() and said_words(f"{things[-1]}{after}") > 0
    if sized or any(parts_asked(search_form(one)) for one in things):
        return []
    return [AskedOfOne(one, " ".join(f"{before} {one}{after}".split())) for one in things]


def _rows(read: _Text, stands: Stands) -> Iterator[list[Span]]:
    """The rows of things in a text, each joint of which has a thing on both sides."""
    row: list[Span] = []
    joined: Span = (0, 0)  # what the joint before leaves one thing
    for joint in _JOINT.finditer(read.form):
        left = read.thing_before(joint.start())
        right = read.thing_behind(joint.end(), left)
        if left is None or right is None:
            continue
        left = (joined[0], left[1]) if joined[1] == left[1] else left
        ends_row = bool(row) and row[-1][1] == left[1]
        if read.is_one(left, joint, right, stands):
            joined = (left[0], right[1])
            row = [*row[:-1], (row[-1][0], right[1])] if ends_row else row
            continue
        if not ends_row:
            yield row
            row = [left]
        row.append(right)
    yield row
