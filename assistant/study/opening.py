"""How a text begins: which of its first passages tell something, and the beginnings of what they tell."""

import re
from dataclasses import replace

from assistant.study.facts.clauses import is_letterhead, length, raised
from assistant.study.facts.items import says_something
from assistant.study.facts.labels import make_point
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.session import Point
from corpus.model import OPENING, Document, Passage
from corpus.vietnamese.sentences import sentences

_GROUNDS = re.compile(r"(?:Căn cứ|Xét đề nghị|Theo đề nghị|Trên cơ sở ý kiến)\s")
_NUMBER = re.compile(r"Số:?\s*\S*\d\S*$")
_LONGEST = 48  # syllables of a sentence that tells where a text comes from
_WITH_RESULT = 96  # of one that begins with its circumstance: cut there, it would say nothing
_DONE = re.compile(r"(?<!\w)(?:đã|được)\s")
_CIRCUMSTANCE = re.compile(r"(?:Sau|Qua|Trải qua|Trong|Thực hiện|Để|Nhằm|Từ khi)\s")


def is_ground(passage: Passage) -> bool:
    """Whether a passage only names what a text rests on."""
    return bool(_GROUNDS.match(passage.text))


def tells(passage: Passage) -> bool:
    """Whether a passage of an opening says something: neither the head of the paper nor a ground, nor a sentence that
    only leads on to what is laid down ("… quy định như sau:")."""
    text = passage.text.strip()
    leads_on = text.endswith(":") and len(sentences(text)) == 1 and ";" not in text
    return not (is_letterhead(text) or _NUMBER.match(text) or is_ground(passage) or leads_on)


def begun(passage: Passage, start: int, end: int) -> int:
    """Where a sentence ends, a long one at the last of its commas before it is too long; 0 where it has none."""
    sentence = passage.text[start:end]
    if _CIRCUMSTANCE.match(sentence) and _LONGEST < length(sentence) <= _WITH_RESULT and not _tells_soon(sentence):
        return end
    commas = (start + match.start() for match in re.finditer(",", passage.text[start:end]))
    return max((one for one in (*commas, end) if length(passage.text[start:one]) <= _LONGEST), default=0)


def told_result(text: str) -> str:
    """A sentence that opens with its circumstance, from where it says something of its subject; any other as it is."""
    if not _CIRCUMSTANCE.match(text):
        return text
    parts = text.split(", ")
    at = next((at for at, one in enumerate(parts[1:], start=1) if _says(one)), 0)
    return raised(", ".join(parts[at:]))


def _says(part: str) -> bool:
    return bool(says_something(part) or _DONE.search(part)) and not begins_with_verb(part)


def _tells_soon(sentence: str) -> bool:
    """Whether a sentence says something of its subject, behind its circumstance, before it is too long."""
    parts = sentence.split(", ")
    heads = ((", ".join(parts[: at + 1]), one) for at, one in enumerate(parts))
    soon = [one for head, one in heads if length(head) <= _LONGEST][1:]
    return any(map(_says, soon))


def begun_point(document: Document, passage: Passage, start: int, end: int) -> Point | None:
    """A sentence as far as it is not too long, the cut shown; None for one without a place to cut it."""
    told = begun(passage, start, end)
    if not told:
        return None
    first, last = passage.body.span(start, told)
    point = make_point(document, passage.section, first, last)
    return point if told == end else replace(point, text=f"{point.text}…")


def opening_points(document: Document) -> list[Point]:
    """How each telling passage of a text's opening begins."""
    passages = (one for one in document.passages if one.section == OPENING and tells(one))
    found = (begun_point(document, one, *sentences(one.text)[0]) for one in passages)
    return [one for one in found if one]
