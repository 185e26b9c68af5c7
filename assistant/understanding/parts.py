"""Several questions in one message: numbered, on lines, each with its mark, or joined by "và", "còn", "ngoài ra"."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.language.cues import cue_in, cues
from assistant.understanding.facets import subject_of_facets
from assistant.understanding.joints import each_mentioned, says_use, split_question
from assistant.understanding.judged import whether_of
from assistant.understanding.part_asks import asks_itself
from assistant.understanding.stripping import wants_table, without_asker, without_table
from assistant.understanding.understood import Understood
from assistant.understanding.wants import Stands
from corpus.text import one_line, search_form
from corpus.vietnamese.words import SYLLABLE

_MARKS = (
    r"(?:câu|ý|việc)\s+(?:hỏi\s+)?(?:thứ\s+)?(\d|một|hai|ba|bốn|năm)\s*[.:,)]",
    r"\(?(\d{1,2})\s*[.)/:]\)?",
    r"\(?([a-e])\s*[.)/]\)?",
    r"thứ\s+(nhất|hai|ba|tư|năm)\s*[,:]?",
    r"(một|hai|ba|bốn|năm)\s+là\s*[,:]?",
)
_ORDER = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "một": 1, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5}
_PLACE_BEFORE = re.compile(r"(?:mục|khoản|điểm|điều|phần|chương|số|tiết)\s*$", re.IGNORECASE)
MOST_PARTS = 8  # questions of one message that are answered: more fill several screens and take over half a second
_MOST_SYLLABLES = 320  # of the questions that are answered: eight long ones have fewer, a line of random signs more
# "…? Cả hai văn bản nói gì": of which texts the question before is.
_BOTH_SAY = re.compile(
    r"\W*(?:theo |trong |và )?(?P<texts>(?:cả )?(?:hai|2) (?:văn bản|tài liệu))"
    r" (?:(?:có|đều|cùng) )*(?:nói|nêu|quy định|ghi|viết|đề cập)(?: về (?:việc|điều|chuyện) (?:này|đó|ấy))?"
    r" (?:gì|những gì|thế nào|như thế nào|ra sao)(?: ạ| vậy)?\W*"
)
# "Có được miễn không, KL 91 có nói không": by which text it is asked.
_WHETHER_SAID = re.compile(
    r"(?<=không|.chưa)(?: ạ)?\s?[,;.?]\s+(?P<text>(?:nghị quyết|kết luận|chỉ thị|quyết định|nq|kl|ct|qđ)"
    r"(?: số)? ?\d[\w/-]*) có (?:nói|nêu|quy định|ghi|viết|đề cập)(?: rõ| gì| đến| tới| về)?"
    r"(?: (?:việc|điều|chuyện) (?:này|đó|ấy))? không(?: ạ| vậy)?\W*$"
)
TOPIC_WORDS = 12  # words of a line that names a subject and asks nothing


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a message, as typed, and what was said before it that asks nothing."""

    text: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """The questions of a message; marked where marks tell them apart, not the words between them alone.

    left is how many questions stand behind those that are read. as_table is whether all is wanted as a table.
    """

    parts: tuple[Part, ...]
    marked: bool = False
    left: int = 0
    as_table: bool = False


def split_message(text: str, stands: Stands) -> Message:
    """The questions of a message, each once, one where it asks one thing; a line break of the message is "\\n".

    stands tells whether a phrase stands in the texts: no name or phrase of theirs is cut. The first MOST_PARTS are
    read, fewer of very long ones: each costs a search. Of a subject before its facets the subject is asked.
    """
    subject = subject_of_facets(without_asker(one_line(text)))
    if subject:
        return Message((Part(subject),), marked=True)
    text = _by_text(text)
    in_line = "\n" not in text and wants_table(search_form(text))
    message = _split(whether_of(without_table(text).rstrip(" ,;") if in_line else text), stands)
    parts = _of_both_texts(tuple(dict.fromkeys(message.parts)))
    if len(parts) > 1:  # each is told under its words: whoever asks is none of them
        parts = (replace(parts[0], text=without_asker(parts[0].text) or parts[0].text), *parts[1:])
    read = parts[: _bearable(parts)]
    return replace(message, parts=read, left=len(parts) - len(read), as_table=in_line)


def _by_text(text: str) -> str:
    """A yes or no and whether a text tells it as one question: "có được miễn không theo KL 91"."""
    said = _WHETHER_SAID.search(search_form(text))
    return f"{text[: said.start()]} theo {text[slice(*said.span('text'))]}?" if said else text


def _of_both_texts(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, a last one that asks only what both texts say as where the one before is asked of."""
    said = _BOTH_SAY.fullmatch(search_form(parts[-1].text)) if len(parts) > 1 else None
    if said is None:
        return parts
    *earlier, asked = parts[:-1]
    return (*earlier, replace(asked, text=f"{asked.text.rstrip(' ,;?.')} theo {said['texts']}?"))


def _bearable(parts: Sequence[Part]) -> int:
    """How many of the parts are read; always the first."""
    sizes = itertools.accumulate(len(SYLLABLE.findall(part.context + part.text)) for part in parts[:MOST_PARTS])
    return max(1, sum(size <= _MOST_SYLLABLES for size in sizes))


def _split(text: str, stands: Stands) -> Message:
    items = _numbered(text) or _lines(text) or _sentences(text)
    if len(items) < 2:
        whole = one_line(text)
        if each := each_mentioned(whole, stands):
            return Message(tuple(map(Part, each)), True)
        texts = split_question(whole, stands)
        return Message(tuple(map(Part, texts)), len(texts) > 1 and whole.count(";") == len(texts) - 1)
    parts = []
    for item in items:
        first, *others = split_question(item.text, stands)
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
    if not any(map(line_asks, lines)):
        return [Part(line) for line in lines] if all(len(line.split()) <= TOPIC_WORDS for line in lines) else []
    return _with_context(lines)


def line_asks(line: str) -> bool:
    words = [word for group in cues().kinds.values() for word in group]
    return "?" in line or bool(cue_in(search_form(line), words))


def _sentences(text: str) -> list[Part]:
    """The sentences that end in a question mark, two at least, and what asks behind the last of them."""
    pieces = [one.strip() for one in re.split(r"(?<=\?)\s+", one_line(text)) if one.strip()]
    pieces = [one for one in pieces if not says_use(one)]
    if sum(one.endswith("?") for one in pieces) < 2 and not (len(pieces) == 2 and asks_itself(pieces[-1])):
        return []
    return [Part(one) for one in pieces if one.endswith("?") or asks_itself(one)]


def _with_context(lines: Sequence[str]) -> list[Part]:
    """The lines that ask, each with those before it that do not."""
    parts: list[Part] = []
    context: list[str] = []
    for line in lines:
        if line_asks(line):
            parts.append(Part(line, " ".join(context)))
            context = []
        else:
            context.append(line)
    return parts


def lean_on(question: Understood, before: Understood) -> Understood:
    """A later part of one question: what it leaves out stands in the part before, and helps without being asked for."""
    named = question.named
    if not question.times and not question.wants.each_time:
        named = replace(named, years=before.named.years, periods=before.named.periods)
    if not named.documents and not named.unknown:
        unknown = before.named.unknown if before.meta else ()  # asked of itself, not named beside what is asked
        named = replace(named, documents=before.named.documents, unknown=unknown)
    held = {term.phrase for term in question.terms}
    soft = tuple(term for term in before.terms if term.phrase not in held)
    if not question.terms:
        of_same = before.wants.headings and not question.wants.headings  # "NQ 09 có mấy nhiệm vụ, KL 91 có mấy"
        wants = replace(question.wants, headings=before.wants.headings) if of_same else question.wants
        return replace(question, named=named, terms=before.terms, wants=wants)
    return replace(question, named=named, soft=(*question.soft, *soft))
