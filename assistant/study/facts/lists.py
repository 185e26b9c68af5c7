"""Facts of what the text counts out: the numbered parts of a passage."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import length, raised, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import matter_name, without_manner
from assistant.study.facts.verbs import begins_with_verb, ends_with_verb
from corpus.model import CLOSING, Document, Passage
from corpus.text import one_line
from corpus.vietnamese.bodies import names_body

LISTED, NOT_LISTED, LIST = "part", "part not", "list"
_LONGEST_LIST = 80  # syllables of a whole list, as an answer in writing
_LONGEST_HEADING = 18  # syllables of the heading that such a question begins with
_SYLLABLES = (3, 30)
_LEAST_CUT = 8  # syllables that must be left of a part that is cut
_LEAST_PARTS = 3
_BUILT = re.compile(r"(?<!\w)(?:khởi công|khánh thành|đưa vào (?:khai thác|sử dụng|vận hành))$")  # what is built


def list_facts(document: Document) -> Iterator[Fact]:
    """For a passage "lead-in: (1) …. (2) …." each part of it, and what is no part of it."""
    for passage in document.passages:
        lead = _lead(passage)
        if not lead or passage.section == CLOSING:
            continue
        parts = list(_parts(document, passage))
        yield from _whole_list(document, passage, lead)
        start, end = passage.body.span(lead.start(1), passage.parts[-1].end)
        place = (document.number, passage.section, start, end)
        subject, about = f"{document.number} {lead[1]}", f"“{raised(lead[1])}”"
        where = f"được nêu trong yêu cầu {about}" if begins_with_verb(lead[1]) else f"thuộc {about}"
        for words in parts:
            ask = f"nội dung nào sau đây {where}?"
            yield Fact(LISTED, LISTED, *place, words, subject, ask, told=where)
        if len(parts) >= _LEAST_PARTS:
            ask = f"nội dung nào sau đây KHÔNG {where}?"
            yield Fact(NOT_LISTED, LISTED, *place, "", subject, ask, support=parts[0])


def _whole_list(document: Document, passage: Passage, lead: re.Match[str]) -> Iterator[Fact]:
    """All parts together, to be told in writing."""
    last = passage.parts[-1]
    final = re.split(r"\.\s", passage.text[last.start : last.end])[0].rstrip(" .;")
    first = passage.text.rindex("(1)", 0, lead.end())
    words = passage.text[first : last.start + len(final)]
    start, end = passage.body.span(first, last.start + len(final))
    if (
        one_line(document.source[start:end]) != words
        or length(words) > _LONGEST_LIST
        or len(passage.parts) < _LEAST_PARTS
    ):
        return
    name = lead[1][:1].lower() + lead[1][1:]
    if ends_with_verb(name):  # "phấn đấu hoàn thành và đưa vào khai thác" waits for its object
        section = document.sections[passage.section]
        heading = matter_name(section) if section.title else ""
        fits = heading and not heading.isupper() and length(heading) <= _LONGEST_HEADING
        about = f"về “{raised(heading)}”, " if fits else ""
        asked = "những công trình, dự án nào" if _BUILT.search(name) else "những nội dung nào"
        ask = f"{about}{'' if name.startswith('phấn đấu') else 'phải '}{name} {asked}?"
    else:
        ask = f"{'việc ' if begins_with_verb(name) else ''}{name} gồm những nội dung nào?"
    yield Fact(LIST, LIST, document.number, passage.section, start, end, words, lead[1], ask)


def _lead(passage: Passage) -> re.Match[str] | None:
    """The words that lead to the parts; None where they do not stand alone or name a body, whose duties these are."""
    if not passage.parts:
        return None
    head = passage.text[: passage.parts[0].start]
    lead = re.search(r"(?:^|\.\s+)([^.]*?)\s*(?:theo hướng|là|gồm|chỉ đạo)?\s*:\s*\(1\)\s*$", head)
    return lead if lead and whole(f"x {lead[1]}") and length(lead[1]) <= 20 and not names_body(lead[1]) else None


def _short(part: str) -> str:
    """A part too long for an option without its aim and manner, and without what it goes on to."""
    if length(part) <= _SYLLABLES[1]:
        return part
    head = without_manner(part.split("; ")[0])
    return head if length(head) >= _LEAST_CUT else part


def _parts(document: Document, passage: Passage) -> Iterator[str]:
    """The parts that can be options, word for word; a last part holds its first sentence alone."""
    for part in passage.parts:
        words = _short(re.split(r"\.\s", passage.text[part.start : part.end])[0].rstrip(" .;"))
        first, last = passage.body.span(part.start, part.start + len(words)) if words else (0, 0)
        if one_line(document.source[first:last]) == words and _SYLLABLES[0] <= length(words) <= _SYLLABLES[1]:
            yield words
