"""Clauses that speak of documents alone: what a text regulates, and the bare name of another text."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term
from corpus.document_kinds import kind_names
from corpus.model import Document
from corpus.references import find_references
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_SCOPE = spaced("phạm vi điều chỉnh, đối tượng áp dụng")
_HEADS_SCOPE = re.compile(r"(?:về )?(?:phạm vi điều chỉnh|đối tượng áp dụng|(?:,|và| )+)+\W*")
_NAME_ALONE = 0.8  # the share of a clause from which the name of another document is all that it says


def is_scope(clause: Clause) -> bool:
    """Whether a clause says what its own text is: "Quy định này quy định một số nội dung về …", "Trên đây là …".

    So does all that stands under "Phạm vi điều chỉnh" or "Đối tượng áp dụng", where matters and bodies are only named
    of which other Điều tell.
    """
    if clause.passage.headings and _heads_scope(clause.passage.headings[-1]):
        return True
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    return any(map(says_scope, (clause.text, sentence)))


@lru_cache(maxsize=20_000)
def _heads_scope(heading: str) -> bool:
    return bool(_HEADS_SCOPE.fullmatch(search_form(heading)))


@lru_cache(maxsize=20_000)
def says_scope(text: str) -> bool:
    """Whether a sentence says what its own text is, as is_scope has it of a clause."""
    return bool(_scope().match(search_form(text)))


def asks_scope(terms: Iterable[Term]) -> bool:
    """Whether a question asks what a text rules and whom."""
    return any(term.match(_SCOPE) for term in terms)


@cache
def _scope() -> re.Pattern[str]:
    kind = rf"(?:{search_form(kind_names())}|quy định|văn bản)"
    matter = "một số|về|việc|nguyên tắc|chức năng|nội dung|mức chi|trình tự"
    regulates = rf"{kind} (?:này )?(?:quy định|hướng dẫn)(?: chi tiết)? (?:{matter})"
    issues = rf"(?:(?!\d)[\w ]{{0,80}} )?ban hành {kind} (?:này )?(?:quy định|về|phê duyệt)"
    return re.compile(rf"\W*(?:{regulates}|{issues}|trên đây là (?:nội dung )?{kind})(?!\w)")


def is_name_alone(clause: Clause, document: Document) -> bool:
    """Whether a clause is the name and the title of another document and nothing more: a text that is replaced."""
    start, end = clause.passage.body.span(clause.start, clause.end)
    named = [one for one in find_references(document) if start <= one.start < end]
    told = sum(min(one.end, end) - one.start for one in named)
    return told >= _NAME_ALONE * (end - start)
