"""Sentences and clauses of a passage's text: where a quotation may begin and end."""

import re
from functools import cache, lru_cache

from corpus.datafiles import Row, alternatives, read_data

_CLOSERS = "\"”’'»)\\]"
_OPENERS = "\"“‘'«(\\["
_STOP = re.compile(rf"((?<![.!?])[.!?]++|(?<!…)…++)[{_CLOSERS}]*+(?=\s)")
_STARTER = re.compile(rf"\s+(?:[{_OPENERS}]|[-–+•]\s)*(?P<first>[^\W_])")
_INITIAL_BEHIND = re.compile(r"\s*[A-ZĐ]\.")
_INITIAL = re.compile(r"(?<![^\W_])([A-ZĐ])\.$")
_NUMERAL_LETTERS = "IVX"
# Straight quotation marks pair up only over a short stretch: a lost one must not swallow the rest of the text.
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|\"[^\"\n]{1,200}\"|‘[^‘’]{1,200}’")


class _Sentences(Row):
    """data/sentences.yaml: what a full stop after it does not end."""

    dotted: list[str]
    before_letter: list[str]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = read_data("sentences", _Sentences)
    dotted = alternatives([re.escape(word) for word in data.dotted])
    letter = alternatives([re.escape(word) for word in data.before_letter])
    return (
        re.compile(rf"(?<![^\W\d_])(?:{dotted})\.$"),
        re.compile(rf"(?<![^\W\d_])(?:{letter})\s+[A-ZĐ]\.$", re.IGNORECASE),
    )


def sentences(text: str) -> list[tuple[int, int]]:
    """Offsets (start, end) into `text` of its sentences, in order, outer blanks left out; [] for a blank text.

    A sentence ends with . ! ? or … and closing quotation marks, before a blank and a capital, a digit, a bracket or a
    quotation mark. It does not end after an abbreviation or an initial ("TP. Nha Trang", "V. I. Lênin"), inside
    brackets or inside quotation marks; lower case after "..." goes on.
    """
    return list(_sentences(text))


@lru_cache(maxsize=5_000)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Kept of the texts asked for last: each point of a passage asks where its sentence begins."""
    inside = inside_marks(text)
    spans = []
    start = 0
    for stop in _STOP.finditer(text):
        if not inside[stop.start()] and _ends_here(text, stop):
            spans.append((start, stop.end()))
            start = stop.end()
    spans.append((start, len(text)))
    return tuple(span for span in (_trim(text, *one) for one in spans) if span[0] < span[1])


def clauses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets into `text` of the clauses of text[start:end], in order, outer blanks left out.

    A sentence is cut at ";" and at numbered parts "(1) …", but not inside brackets or quotation marks. Neither the ";"
    nor the "(1)" is part of a clause. The lead-in of numbered parts ("gồm:") is a clause of its own.
    """
    inside = inside_marks(text[start:end])
    spans = []
    begin = start
    for mark in re.finditer(r";|\(\d{1,2}\)\s*", text[start:end]):
        is_part = mark.group().startswith("(")
        if (is_part and not _is_part(text, start, start + mark.start())) or (not is_part and inside[mark.start()]):
            continue
        spans.append((begin, start + mark.start()))
        begin = start + mark.end()
    spans.append((begin, end))
    return [span for span in (_trim(text, *one) for one in spans) if span[0] < span[1]]


def _is_part(text: str, start: int, at: int) -> bool:
    """Whether "(1)" counts a part: it opens the text or follows punctuation ("theo khoản (1)" does not)."""
    before = text[max(start, at - 20) : at].rstrip()
    return not before or before[-1] in ":;.,"


def _ends_here(text: str, stop: re.Match[str]) -> bool:
    follower = _STARTER.match(text, stop.end())
    if follower is None:
        return False
    first = follower["first"]
    if not (first.isupper() or first.isdigit()):
        return False
    if stop.group(1) != ".":
        return True
    # Abbreviations are short: what stands far before the stop cannot matter.
    head = text[max(0, stop.start() - 24) : stop.start() + 1]
    dotted, before_letter = _patterns()
    if dotted.search(head):
        return False
    initial = _INITIAL.search(head)
    if not initial or before_letter.search(head):
        return True
    if initial.group(1) not in _NUMERAL_LETTERS:
        return False
    # "loại I. Đầu tư" ends a sentence; "V. I. Lênin" has its initials side by side.
    return not (_INITIAL_BEHIND.match(text, stop.end()) or re.search(r"(?<![^\W_])[A-ZĐ]\.\s*$", head[:-2]))


def inside_marks(text: str) -> list[bool]:
    """For each character of a text and its end, whether it stands inside brackets or quotation marks.

    The marks themselves do not. The last full stop before a closing mark ends the sentence that the mark closes, so it
    does not count as inside.
    """
    inside = [False] * (len(text) + 1)
    spans = [match.span() for match in _QUOTED.finditer(text)]
    spans += [match.span() for match in re.finditer(r"\([^()]*\)|\[[^\[\]]*\]", text)]
    for start, end in spans:
        last = end - 1
        while last > start + 1 and text[last - 1] in ".!?…":
            last -= 1
        inside[start + 1 : last] = [True] * max(0, last - start - 1)
    return inside


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    stripped = part.strip()
    first = start + len(part) - len(part.lstrip())
    return first, first + len(stripped)
