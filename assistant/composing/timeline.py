"""The points of time that a document sets, in its order, each with the clause that sets it."""

import re
from collections.abc import Iterator

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.topic import documents_of
from assistant.composing.wording import clipped
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.understanding.question import Understood
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.text import search_form
from corpus.vietnamese.labels import Label, read_label
from corpus.vietnamese.times import gives_date

_MOST = 14  # points of time that one answer tells
_WORDS = 70  # of each
_OF_TEXT = re.compile(r"ngày [\d/]+(?: tháng \d+)?(?: năm \d+)?(?= của | quy định| về )|^[\s.,;]*ngày \d\S*")
_SETS = re.compile(
    r"(?<!\w)(?:trước|từ|đến hết|đến ngày|đến năm|trong (?:năm|tháng|quý|giai đoạn)|vào ngày|hoàn thành|chậm nhất|kể từ"
    r"|hằng năm|hàng năm|xong|giai đoạn|tháng \d|quý [ivx\d])(?!\w)"
)


def compose_timeline(understood: Understood, corpus: Corpus) -> Draft | None:
    """The clauses of the one document asked about that set a day, a month or a year; None for several documents."""
    documents = documents_of(understood, corpus)
    points = list(_points(documents[0])) if len(documents) == 1 else []
    if not points:
        return None
    statements = [_said(one) for one in points[:_MOST]]
    more = tuple(support(one.passage, one.start, one.end) for one in points[_MOST:])
    if more:
        statements.append(Statement(f"Còn {len(more)} mốc nữa, xin xem trong văn bản.", ours=True))
    return Draft(tuple(statements), "timeline", more=more)


def _points(document: Document) -> Iterator[Clause]:
    """The clauses that set a time, in order: no day of a document that is named, and none of the head and the end."""
    named = find_references(document)
    for passage in document.passages:
        label = read_label(passage.text)
        if passage.section in (OPENING, CLOSING) or (label and label[0] is not Label.TIME):
            continue
        for clause in passage_clauses(passage):
            text = _without_names(clause, [(one.start, one.end) for one in named])
            if gives_date(text, "") and re.search(r"\d", text) and _SETS.search(search_form(text)):
                yield clause


def _without_names(clause: Clause, named: list[tuple[int, int]]) -> str:
    """A clause without the names of documents, whose days are none of its own."""
    start, end = clause.passage.body.span(clause.start, clause.end)
    text = clause.text
    for first, last in reversed([one for one in named if start <= one[0] and one[1] <= end]):
        at = clause.passage.body.locate(first) - clause.start
        to = clause.passage.body.locate(last - 1) + 1 - clause.start
        text = text[:at] + text[to:]
    return _OF_TEXT.sub("", text)


def _said(clause: Clause) -> Statement:
    """A point of time in brief; that of a labelled line behind its task."""
    passage = clause.passage
    said, end = clipped(clause.text, _WORDS)
    places: tuple[Support, ...] = (support(passage, clause.start, clause.start + end),)
    task = clipped(passage.lead, _WORDS // 3)[0].rstrip(".") if read_label(passage.text) and passage.lead else ""
    return Statement(f"{task} ({said.rstrip('.')})" if task else said, places, prefix="- ")
