"""Facts of terms that a text explains: which of them is it that is explained so?"""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import length, raised, whole
from assistant.study.facts.fact import Fact
from corpus.model import Document, Passage
from corpus.text import one_line, search_form

DEFINITION = "definition"
_HEADING = re.compile(r"(?:giai thich tu ngu|giải thích từ ngữ|giải thích thuật ngữ)")
_TERM, _SAYS = (1, 10), (6, 68)  # syllables of a term and of what explains it
_QUOTES = " \"“”'"


def definition_facts(document: Document) -> Iterator[Fact]:
    """For each term that an article of terms explains, the term as the answer to what it is."""
    found = [(passage, *pair) for passage in document.passages if _explains(passage) and (pair := _read(passage))]
    for passage, term, said in found:
        start, end = _place(document, passage)
        held = one_line(document.source[start:end])
        if term in held and said in held:
            ask = f"thuật ngữ nào được hiểu là “{said}”?"
            place = (document.number, passage.section, start, end)
            told = f"là “{_short(said)}”"
            yield Fact(DEFINITION, DEFINITION, *place, term, said, ask, "", f" là {said}", told=told)


def _explains(passage: Passage) -> bool:
    return any(_HEADING.search(search_form(title)) for title in passage.headings[-2:])


def _read(passage: Passage) -> tuple[str, str] | None:
    """(term, what it is) of "X là …", or of a heading "X" with "Là …" under it."""
    text = passage.text.rstrip(" .;")
    headed = re.match(r"[Ll]à\s+(?P<said>.+)$", text)
    if headed and passage.headings:
        term, said = passage.headings[-1].strip(f"{_QUOTES}:."), headed["said"]
    else:
        plain = re.match(r"(?P<term>[^:;]+?)[\"”]?:?\s+(?:được hiểu )?[Ll]à\s+(?P<said>.+)$", text)
        if not plain:
            return None
        term, said = plain["term"].strip(_QUOTES), plain["said"]
    said = re.split(r"\.\s", said)[0].rstrip(" .;")
    fits = _TERM[0] <= length(term) <= _TERM[1] and _SAYS[0] <= length(said) <= _SAYS[1]
    return (raised(term), said) if fits and whole(said) and ":" not in said else None


def _place(document: Document, passage: Passage) -> tuple[int, int]:
    """The passage with the heading that holds its term."""
    start, end = passage.body.span(0, len(passage.text))
    heading = document.sections[passage.section].heading
    return (min(start, heading.starts[0]), end) if heading else (start, end)


def _short(said: str) -> str:
    words = said.split()
    return said if len(words) <= 14 else f"{' '.join(words[:14])} …"
