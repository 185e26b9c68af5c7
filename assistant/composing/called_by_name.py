"""Things of a class that a text calls by their names: where such are to be listed, the paragraph that names them."""

import re
from collections.abc import Collection, Sequence
from functools import cache

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.wording import tidy
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.model import Passage
from corpus.vietnamese.sentences import sentences

_LIKELY = 0.02  # of the best clause's probability that one which names a thing has
_WORDS = 220  # of the whole paragraph
_KIND_WORDS = 2  # between a noun and the name: of what kind the thing is
# What leads to what a thing is of, not to its name.
_NO_NAME = {"của", "tại", "trên", "cho", "ở", "với", "do", "trong", "thuộc", "và", "theo", "là"}


def compose_called_by_name(understood: Understood, found: Sequence[Evidence]) -> Draft | None:
    """The paragraph of the best clause's section that names more things of the class asked for than that clause does.

    "Một số dự án hạ tầng giao thông" is no list of them; "Dự án Hầm Đèo Cả", one of a row, is. What stands in the row
    with it, and behind, is called otherwise and belongs to it. None where a thing is asked for by its name.
    """
    best = found[0]
    nouns = {understood.wants.listed, *(one.phrase for one in understood.terms[:1])} - {""}
    if not nouns or understood.names or understood.wants.so_many:
        return None
    likely = [one for one in found if one.probability >= _LIKELY * best.probability]
    near = [one.passage for one in likely if one.passage.place == best.passage.place]
    fullest = max(dict.fromkeys(near), key=lambda one: _named(nouns, one.text))
    in_row = bool(fullest.parts) and any(_named(nouns, fullest.text[part.start : part.end]) for part in fullest.parts)
    more = _named(nouns, fullest.text) > _named(nouns, best.clause.text) and in_row
    return _told(fullest) if more and len(fullest.text.split()) <= _WORDS else None


def _named(nouns: Collection[str], text: str) -> int:
    """How many things a text calls by name behind one of some nouns: "dự án Hầm …", "tuyến cao tốc Bắc - Nam"."""
    return max(sum(_is_name(match["behind"].split()) for match in _behind(noun).finditer(text)) for noun in nouns)


@cache
def _behind(noun: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){re.escape(noun)}(?!\w)(?P<behind>(?: [^\W_][\w.]*){{1,{_KIND_WORDS + 1}}})", re.IGNORECASE
    )


def _is_name(words: Sequence[str]) -> bool:
    """Whether words behind a noun are a name, the kind of the thing before it at most."""
    first = next((at for at, word in enumerate(words) if word[0].isupper()), len(words))
    return first <= min(_KIND_WORDS, len(words) - 1) and not _NO_NAME & {*words[:first]}


def _told(passage: Passage) -> Draft:
    """A paragraph with a row: what leads to it, its parts by their numbers, each sentence behind."""
    parts = passage.parts
    lead = re.sub(r"\s*\(1\)\s*$", "", passage.text[: parts[0].start])
    statements = [Statement(tidy(lead), (support(passage, 0, len(lead)),))] if lead else []
    for part in parts:
        text = passage.text[part.start : part.end]
        statements.append(Statement(tidy(text), (support(passage, part.start, part.end),), prefix=f"({part.number}) "))
    for start, end in sentences(passage.text):
        if start >= parts[-1].end:
            statements.append(Statement(tidy(passage.text[start:end]), (support(passage, start, end),), prefix="- "))
    return Draft(tuple(statements), "called by name")
