"""What a chat model wrote, as sentences with the sources that each cites; the usual slips of markers are forgiven."""

import re
from dataclasses import replace

from assistant.checking.source import Sentence
from corpus.text import nfc
from corpus.vietnamese.sentences import sentences

_NUMBERS = r"\d{1,2}(?:\s*(?:,|;|-|–|và)\s*\d{1,2})*"
_WORDS = r"(?:\^|(?:nguồn|tài liệu|đoạn|trích dẫn|số)\s*)?"
_BRACKETED = re.compile(rf"[\[【]\s*{_WORDS}({_NUMBERS})\s*(?:†[^】\]]*)?[\]】]", re.IGNORECASE)
# "(1)" is a marker only where nothing but punctuation follows it: "(1) phát triển …" counts the parts of a list.
_ROUND = re.compile(rf"(?<=\S)\s*\(\s*({_NUMBERS})\s*\)(?=\s*(?:[.,;:!?]|\[|$))", re.MULTILINE)
_MARKERS = re.compile(r"\s*\[(\d{1,2})\]")
_AFTER_STOP = re.compile(r"([.!?…]+)[ \t]*((?:\[\d{1,2}\][ \t]*)+)(?:\.(?!\w))?")
THINKING = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL | re.IGNORECASE)
_MARKUP = re.compile(r"\*\*|__|`+|^\s{0,3}#{1,6}\s+|^\s*>\s?", re.MULTILINE)
_BULLET = re.compile(r"^\s*(?:[-–*•+]\s+|(?P<number>\d{1,2})[.)]\s+|\((?P<round>\d{1,2})\)\s+)")
# Some models end with a list of their sources: it says nothing of its own.
_SOURCES = re.compile(r"^\s*(?:nguồn|căn cứ|tài liệu tham khảo|trích dẫn|tham khảo)\s*:?\s*$", re.IGNORECASE)


def parse(text: str) -> list[Sentence]:
    """The sentences of a model's text in order; what holds no letter is left out."""
    found: list[Sentence] = []
    for line in _clean(text).splitlines():
        if _SOURCES.match(line):
            break
        found += _line(line)
    return found


def _clean(text: str) -> str:
    text = _MARKUP.sub("", THINKING.sub("", nfc(text)))
    text = _ROUND.sub(_marks, _BRACKETED.sub(_marks, text))
    return _AFTER_STOP.sub(lambda match: f" {match.group(2).strip()}{match.group(1)} ", text)


def _marks(match: re.Match[str]) -> str:
    numbers: list[int] = []
    for part in re.split(r",|;|và", match.group(1)):
        ends = [int(one) for one in re.findall(r"\d+", part)]
        numbers += range(ends[0], ends[-1] + 1)
    return " " + "".join(f"[{number}]" for number in numbers)


def _line(line: str) -> list[Sentence]:
    bullet = _BULLET.match(line)
    number = (bullet["number"] or bullet["round"]) if bullet else ""
    prefix = f"{number}. " if number else "- " if bullet else ""
    body = line[bullet.end() :] if bullet else line
    found: list[Sentence] = []
    for start, end in sentences(body):
        one = body[start:end]
        text = re.sub(r"\s+([.,;:!?…])", r"\1", _MARKERS.sub("", one)).strip()
        cited = tuple(dict.fromkeys(int(mark) for mark in _MARKERS.findall(one)))
        if any(char.isalpha() for char in text):
            found.append(Sentence(" ".join(text.split()), cited, "" if found else prefix))
        elif cited and found:  # a marker that was cut off from its sentence
            last = found[-1]
            found[-1] = Sentence(last.text, tuple(dict.fromkeys((*last.cited, *cited))), last.prefix)
    return _cited_at_the_end(found)


def _cited_at_the_end(line: list[Sentence]) -> list[Sentence]:
    """A line whose sentences share the markers at its end: each is checked, and shown, with them."""
    found: list[Sentence] = []
    cited: tuple[int, ...] = ()
    for one in reversed(line):
        cited = one.cited or cited
        found.insert(0, replace(one, cited=cited) if not one.is_lead else one)
    return found
