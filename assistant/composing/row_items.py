"""One of the things that a sentence names in a row: the second of "3 vùng trọng điểm là A, B, C"."""

import itertools
import re

from assistant.composing.draft import Draft, Statement, support
from corpus.reading.store import Corpus
from corpus.text import capital

_LEAD = re.compile(r"(?<!\w)(?:là|gồm có|bao gồm|gồm|như)(?:\s*:)?\s+|:\s+")
_BETWEEN = re.compile(r"\s*[,;]\s+(?:và\s+)?")
_LAST = re.compile(r"\s+và\s+")
_THING = 12  # words of one thing, at most


def row_item(statement: Statement, number: int, corpus: Corpus) -> Draft | None:
    """The thing so numbered (from the end with -1) of the row that a sentence ends with; None for no row of so many.

    Of the words that lead to rows the first is taken behind which two things are short.
    """
    place = statement.supports[0]
    passages = corpus.by_number[place.document].passages
    passage = next((one for one in passages if one.start <= place.start and place.end <= one.end), None)
    if passage is None:
        return None
    text = statement.text.rstrip(" .;")
    for lead in _LEAD.finditer(text):
        things, whole = _things(text[lead.end() :])
        known = 0 < number <= len(things) or (whole and -len(things) <= number < 0)
        if len(things) > 1:
            thing = things[number if number < 0 else number - 1] if known else ""
            start = passage.text.find(thing)
            if not thing or start < 0:
                return None
            return Draft((Statement(capital(thing), (support(passage, start, start + len(thing)),)),), "point")
    return None


def _things(row: str) -> tuple[list[str], bool]:
    """The things of a row up to what the sentence goes on with, and whether these are all."""
    things = _BETWEEN.split(row)
    short = list(itertools.takewhile(lambda one: 0 < len(one.split()) <= _THING, things))
    whole = len(short) == len(things)
    return [*short[:-1], *_LAST.split(short[-1])] if whole else short, whole
