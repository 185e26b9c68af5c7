"""One of the things that a sentence names in a row: the second of "3 vùng trọng điểm là A, B, C"."""

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

    Of the words that lead to rows the first is taken behind which all things are short.
    """
    place = statement.supports[0]
    passages = corpus.by_number[place.document].passages
    passage = next((one for one in passages if one.start <= place.start and place.end <= one.end), None)
    if passage is None:
        return None
    text = statement.text.rstrip(" .;")
    for lead in _LEAD.finditer(text):
        things = _BETWEEN.split(text[lead.end() :])
        things = [*things[:-1], *_LAST.split(things[-1])] if len(things) > 1 else _LAST.split(things[0])
        if len(things) > 1 and all(0 < len(one.split()) <= _THING for one in things):
            at = number if number < 0 else number - 1
            known = number != 0 and -len(things) <= at < len(things)
            start = passage.text.find(things[at]) if known else -1
            if start < 0:
                return None
            there = support(passage, start, start + len(things[at]))
            return Draft((Statement(capital(things[at]), (there,)),), "point")
    return None
