"""What a statement stands under and is no whole without: the head before a colon, the task above a labelled line."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, holds, support, whole_heading
from assistant.composing.sections import leads_in
from assistant.composing.wording import tidy
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.tasks.labelled import task_above
from corpus.text import search_form
from corpus.vietnamese.labelled_lines import Label, read_label
from corpus.vietnamese.sentences import sentences

_HEAD = 20  # words of a head that is said with what it heads
_TASK = 60  # words of a task that is said with its labelled line
_ASKED = {Kind.WHO: Label.LEAD, Kind.DATE: Label.TIME}


def with_heads(draft: Draft, understood: Understood, corpus: Corpus) -> Draft:
    """A draft whose statements say the head before them ("Mức giá chưa bao gồm: …"), and the task or its label."""
    statements: list[Statement] = []
    for one in draft.statements:
        passage = _passage(one, corpus)
        if passage is None:
            statements.append(one)
            continue
        document = corpus.by_number[passage.document]
        before = _task(passage, document)
        if before and not _is_told(before, [*draft.statements, *statements]):
            statements.append(Statement(tidy(before.text), (support(before, 0, len(before.text)),), one.prefix))
        one = _behind_task(one, passage)
        headed = _headed(one, passage, draft, document)
        statements.append(_graded(headed, passage, understood.grade, document) if headed is one else headed)
        labels = _labels(passage, document, understood) if not one.prefix else ()
        statements += [line for line in labels if line not in statements]
    return replace(draft, statements=tuple(statements))


def _passage(statement: Statement, corpus: Corpus) -> Passage | None:
    """The paragraph or the heading that a statement of one support quotes; None for another."""
    if statement.ours or len(statement.supports) != 1:
        return None
    place = statement.supports[0]
    document = corpus.by_number[place.document]
    return document.passage_at(place.start) or document.heading_passage(place.section)


def _task(passage: Passage, document: Document) -> Passage | None:
    """The task that a labelled line speaks of, where it is short."""
    above = task_above(passage, document)
    return above if above and len(above.text.split()) <= _TASK else None


def _behind_task(statement: Statement, passage: Passage) -> Statement:
    """A statement with the task before it in its paragraph, where it is a label alone: "Thời hạn: Trước ngày 31/5"."""
    place = statement.supports[0]
    at = passage.body.locate(place.start) if passage.start < place.start < passage.end else 0
    before = passage.text[:at].rstrip()
    alone = before.endswith((".", ";")) and read_label(passage.text[at:])
    if not alone or len(before.split()) > _TASK:
        return statement
    text = f"{before} {statement.text}"
    return replace(statement, text=text, supports=(support(passage, 0, len(before)), place))


def _is_told(passage: Passage, statements: list[Statement]) -> bool:
    """Whether a statement quotes a paragraph, or a part of it."""
    whole = support(passage, 0, len(passage.text))
    return any(holds(whole, place) or holds(place, whole) for one in statements for place in one.supports)


def _under_heading(statement: Statement, passage: Passage, draft: Draft, document: Document) -> Statement:
    """A statement that opens a section whose short heading only leads to it: "Đối với A:", "Chưa bao gồm:".

    So do all items of the list that such a heading heads: "Đối tượng: a; b; c".
    """
    section = document.sections[passage.section]
    starts = [one.start for one in section.blocks]
    listed = any(one.text.endswith(";") for one in section.blocks[:-1]) and passage.start in starts
    opens = listed or starts[:1] == [passage.start]
    if not opens or not leads_in(document, section) or len(section.title.split()) > _HEAD:
        return statement
    place = statement.supports[0]
    head = whole_heading(document, section)
    if any(holds(other, head) for one in draft.statements for other in one.supports):
        return statement
    return replace(statement, text=f"{section.title.rstrip(' :')}: {statement.text}", supports=(head, place))


def _headed(statement: Statement, passage: Passage, draft: Draft, document: Document) -> Statement:
    """A statement with the short head that ends in a colon before it, in its paragraph."""
    place = statement.supports[0]
    if place.start == passage.start:
        return _under_heading(statement, passage, draft, document)
    if not passage.start <= place.start < passage.end:
        return statement
    at = passage.body.locate(place.start)
    before = passage.text[:at].rstrip()
    if not before.endswith(":") or not statement.text.startswith(passage.text[at : at + 1]):
        return statement
    start = max((first for first, _ in sentences(before)), default=0)
    head = Support(place.document, place.section, *passage.body.span(start, len(before)))
    told = any(holds(other, head) for one in draft.statements for other in one.supports)
    if told or len(before[start:].split()) > _HEAD:
        return statement
    return replace(statement, text=f"{before[start:]} {statement.text}", supports=(head, place))


def _graded(statement: Statement, passage: Passage, grade: str, document: Document) -> Statement:
    """A statement under what gives the grade that is asked for, where it does not give one itself.

    "Xếp bậc mấy" is not answered by who is: "Chuyên viên bậc 2 là người đạt một trong các điều kiện sau: …"
    """
    given = re.compile(rf"(?<!\w){re.escape(grade)} (?:số )?(?:\d|[ivx]+(?!\w))")
    if not grade or given.search(search_form(statement.text)):
        return statement
    above = [one for one in document.ancestors(passage.section) if one.id != passage.section]
    places = {one.id for one in above}
    leads = [one for one in document.passages if one.section in places and one.end <= passage.start]
    heads = [one for one in (document.heading_passage(each.id) for each in above) if one]
    for lead in sorted((*heads, *leads), key=lambda one: one.start, reverse=True):
        if given.search(search_form(lead.text)) and len(lead.text.split()) <= _TASK:
            place = support(lead, 0, len(lead.text))
            text = f"{lead.text.rstrip(' .:;')}: {statement.text}"
            return replace(statement, text=text, supports=(place, *statement.supports))
    return statement


def _labels(passage: Passage, document: Document, understood: Understood) -> Iterator[Statement]:
    """The labelled lines under a task that say who leads it, or when, where that is asked."""
    wanted = _ASKED.get(understood.kind)
    for one in document.passages if wanted else ():
        under = one.section == passage.section and one.lead and one.lead == passage.text
        heads = passage.body is document.sections[passage.section].heading and one.section == passage.section
        said = read_label(one.text) if under or heads else None
        if said and said[0] is wanted:
            yield Statement(tidy(one.text), (support(one, 0, len(one.text)),), prefix="- ")
