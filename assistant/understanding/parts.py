"""Several questions in one message: numbered, on lines, each with its mark, or joined by "và", "còn", "ngoài ra"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.question import Understood
from corpus.text import one_line, search_form

_JOIN = r"và|còn|đồng thời|ngoài ra|bên cạnh đó|với lại|thêm nữa|sau đó"
_CUT = re.compile(rf"\s*[,;?.]?\s+(?:{_JOIN})[,:]?\s+|\s*[,;?]\s+", re.IGNORECASE)
# "…, và Vạn Ninh nữa", "còn năm 2030 thì sao": a part that leans on the one before.
_LEANING = re.compile(
    r"\s*[,;?.]?\s+(?P<part>(?:và|còn|với|cả)\s+[^,;?.]{2,50}?\s+(?:nữa|thì sao|thì thế nào|thì bao nhiêu)(?:\s+ạ)?)"
    r"(?=\s*[,;?.]|\s*$)",
    re.IGNORECASE,
)
# Kinds whose words make a part a question of its own.
_ASKING = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.WHAT, Kind.WHY, Kind.WHICH_DOCUMENT)
_FIELDS = (Kind.DATE, Kind.WHO, Kind.PLACE)  # that two words ask for behind another question
_MARKS = (
    r"(?:câu|ý|việc)\s+(?:hỏi\s+)?(?:thứ\s+)?(\d|một|hai|ba|bốn|năm)\s*[.:,)]",
    r"\(?(\d{1,2})\s*[.)/:]\)?",
    r"\(?([a-e])\s*[.)/]\)?",
    r"thứ\s+(nhất|hai|ba|tư|năm)\s*[,:]?",
    r"(một|hai|ba|bốn|năm)\s+là\s*[,:]?",
)
_ORDER = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "một": 1, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5}
_PLACE_BEFORE = re.compile(r"(?:mục|khoản|điểm|điều|phần|chương|số|tiết)\s*$", re.IGNORECASE)
MOST_PARTS = 10  # questions of one message that are answered: more would fill several screens
_TOPIC = 12  # words of a line that names a subject and asks nothing


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a message, as typed, and what was said before it that asks nothing."""

    text: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """The questions of a message; marked where marks tell them apart, not the words between them alone.

    left is how many questions stand behind those that are read.
    """

    parts: tuple[Part, ...]
    marked: bool = False
    left: int = 0


def split_message(text: str) -> Message:
    """The questions of a message, each once, one where it asks one thing; a line break of the message is "\\n".

    The first MOST_PARTS are read: each costs a search.
    """
    message = _split(text)
    parts = tuple(dict.fromkeys(message.parts))
    return replace(message, parts=parts[:MOST_PARTS], left=len(parts[MOST_PARTS:]))


def _split(text: str) -> Message:
    items = _numbered(text) or _lines(text) or _sentences(text)
    if len(items) < 2:
        whole = one_line(text)
        return Message(tuple(map(Part, split_question(whole))))
    parts = []
    for item in items:
        first, *others = split_question(item.text)
        parts += [replace(item, text=first), *map(Part, others)]
    return Message(tuple(parts), True)


def _numbered(text: str) -> list[Part]:
    """The items of a message that counts them, from one on; what stands before the first is its context."""
    for mark in _MARKS:
        found: list[re.Match[str]] = []
        for match in re.finditer(rf"(?<![\w/.])(?:{mark})\s+", text, re.IGNORECASE):
            sign = match.group(1).lower()
            number = int(sign) if sign.isdigit() else _ORDER[sign]
            if number == len(found) + 1 and not _PLACE_BEFORE.search(text[: match.start()]):
                found.append(match)
        if len(found) > 1:
            ends = [*(match.start() for match in found[1:]), len(text)]
            items = [_trimmed(text[match.end() : end]) for match, end in zip(found, ends, strict=True)]
            if all(items):
                return [Part(items[0], one_line(text[: found[0].start()])), *map(Part, items[1:])]
    return []


def _trimmed(text: str) -> str:
    return one_line(text).strip(" ,;-–")


def _lines(text: str) -> list[Part]:
    """The lines that ask; of lines that all but name a subject, each."""
    lines = [one_line(line).lstrip("-–•*+ ") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) < 2:
        return []
    if not any(map(_line_asks, lines)):
        return [Part(line) for line in lines] if all(len(line.split()) <= _TOPIC for line in lines) else []
    return _with_context(lines)


def _line_asks(line: str) -> bool:
    words = [word for group in cues().kinds.values() for word in group]
    return "?" in line or bool(cue_in(search_form(line), words))


def _sentences(text: str) -> list[Part]:
    """The sentences that end in a question mark, two at least, and what asks behind the last of them."""
    pieces = [one.strip() for one in re.split(r"(?<=\?)\s+", one_line(text)) if one.strip()]
    if sum(one.endswith("?") for one in pieces) < 2 and not (len(pieces) == 2 and _asks(pieces[-1])):
        return []
    return [Part(one) for one in pieces if one.endswith("?") or _asks(one)]


def _with_context(lines: Sequence[str]) -> list[Part]:
    """The lines that ask, each with those before it that do not."""
    parts: list[Part] = []
    context: list[str] = []
    for line in lines:
        if _line_asks(line):
            parts.append(Part(line, " ".join(context)))
            context = []
        else:
            context.append(line)
    return parts


def split_question(text: str) -> list[str]:
    """The parts of a question that asks several things: each has a question word and something to ask about."""
    leaning = {match.start(): match.start("part") for match in _LEANING.finditer(text)}
    cuts, ends, leans = [0], [], False
    for match in _CUT.finditer(text):
        asked = leans or _asks(text[cuts[-1] : match.start()])
        if asked and (match.start() in leaning or _asks(text[match.end() :]) or _asks_field(text[match.end() :])):
            ends.append(match.start())
            cuts.append(leaning.get(match.start(), match.end()))
            leans = match.start() in leaning
    return [text[start:end].strip() for start, end in zip(cuts, [*ends, len(text)], strict=True)]


def _asks(part: str) -> bool:
    form = search_form(part)
    words = [word for kind in _ASKING for word in cues().kinds[kind] if word not in cues().asking_nouns]
    return len(form.split()) >= 3 and bool(cue_in(form, words)) and not form.startswith("trong đó")


def _asks_field(part: str) -> bool:
    """ "…, ngày nào", "…, ai ký": two words that ask for a field of the document named before."""
    form = search_form(part).strip(" ?.!")
    return any(form in group for group in (*cues().metadata.values(), *(cues().kinds[kind] for kind in _FIELDS)))


def lean_on(question: Understood, before: Understood) -> Understood:
    """A later part of one question: what it leaves out stands in the part before, and helps without being asked for."""
    named = question.named
    if not question.times:
        named = replace(named, years=before.named.years, periods=before.named.periods)
    if not named.documents and not named.unknown:
        named = replace(named, documents=before.named.documents)
    held = {term.phrase for term in question.terms}
    soft = tuple(term for term in before.terms if term.phrase not in held)
    if not question.terms:
        return replace(question, named=named, terms=before.terms)
    return replace(question, named=named, soft=(*question.soft, *soft))
