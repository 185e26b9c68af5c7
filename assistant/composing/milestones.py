"""The times that documents set: when each was issued, and what is to be by which day, year or period, in order."""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.composing.articles_in_brief import is_of_articles
from assistant.composing.documents import field_of
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.sections import compose_section
from assistant.composing.shortening import shortened
from assistant.composing.targets import figures_line
from corpus.figures.periods import heading_time
from corpus.figures.targets import extract_targets
from corpus.model import CLOSING, OPENING, Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.tasks.rows import read_row
from corpus.text import blank, capital, search_form
from corpus.vietnamese.labelled_lines import Label, read_label
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.times import YEARLY_DAY, Time, bare_label, find_days, find_figure_times

_SETTING = (Role.GOALS, Role.TASKS, Role.ORGANISING)
_LINE = 26  # words of what is to be by a time
_FIGURES = 120  # words of the figures of all times of a document
_MOST = 14  # lines of a document
_TERM = re.compile(
    r"(?<!\w)(?:trước|từ|đến|trong|vào|chậm nhất|kể từ|hoàn thành|xong|giai đoạn)(?!\w)[^.;]*\d"
    r"|(?<!\w)(?:hằng|hàng) năm(?!\w)"
)
_OWN_TIME = re.compile(r"(?:thời gian|thời hạn|thời kỳ)(?: thực hiện| triển khai| áp dụng)?\W*$")
_LATER = ("9999",)  # what comes every year stands last
# A time that is allowed, counted from what comes before; it stands behind the days.
_SPAN = re.compile(
    r"(?<!\w)(?:trong (?:thời hạn|thời gian|vòng)|không quá|chậm nhất(?: là)?|tối đa(?: là)?|trước|định kỳ|sau)"
    r" \d+ (?:ngày làm việc|ngày|tháng|giờ)(?! \d)(?:(?: một| 1) lần)?(?!\w)",
    re.IGNORECASE,
)
_SPANS = ("99999",)


def compose_milestones(documents: Sequence[Document], corpus: Corpus) -> Draft | None:
    """The times of each document under its name; None where none sets any."""
    statements: list[Statement] = []
    for document in documents:
        lines = _lines(document, corpus)
        if lines:
            statements += [
                Statement(f"{document.metadata.name}:", prefix="\n" if statements else "", ours=True),
                *lines,
            ]
    return Draft(tuple(statements), "milestones") if statements else None


def compose_own_time(documents: Sequence[Document]) -> Draft | None:
    """What stands under the heading of a document for its own time, "Thời gian thực hiện"; None where none has one."""
    statements: list[Statement] = []
    for document in documents:
        for section in document.sections.values():
            if section.heading and _OWN_TIME.match(search_form(section.title)):
                statements += compose_section(document, section, _FIGURES).statements
    return Draft(tuple(statements), "section") if any(one.supports for one in statements) else None


def _lines(document: Document, corpus: Corpus) -> list[Statement]:
    issued = field_of(document, "date", corpus)
    found = sorted((*headed_goals(document), *_said(document)), key=lambda pair: pair[0][-1])
    figures = () if is_of_articles(document) else figures_line(document, _FIGURES)  # a rule sets no targets
    lines = [*figures, *(statement for _, statement in found)]
    if issued:
        lines.insert(0, Statement(issued.text, issued.supports, prefix="- "))
    return lines[:_MOST] if len(lines) > 1 else []


def headed_goals(document: Document) -> Iterator[tuple[Time, Statement]]:
    """The goals in words under the heading of a time: "Tầm nhìn đến năm 2045"."""
    for section in document.sections.values():
        time = heading_time((section.title,)) if section.heading else ()
        first = next((one for one in document.passages if one.section == section.id), None)
        if time and first and role_of(document, section.id) is Role.GOALS and not _sets_figures(document, first):
            shown = shortened(first.text, _LINE)
            place = support(first, shown.start, shown.end)
            yield time, Statement(f"{section.title.strip(' .:')}: {shown.text}", (place,), prefix="- ")


def _said(document: Document) -> Iterator[tuple[Time, Statement]]:
    """The clauses that say by when: no figure of a target, which has its line, and no time of another document."""
    for passage in setting(document):
        label, row = read_label(passage.text), None if document.article_of(passage.section) else read_row(passage.text)
        if _sets_figures(document, passage) or (label and label[0] is not Label.TIME):
            continue
        for first, last in sentences(passage.text):
            for start, end in clauses(passage.text, first, last):
                time = set_time(document, passage, start, end)
                told = passage.text[start:end]
                if row and row.deadline and row.deadline not in told:
                    continue  # a year in what is to be done, as in the name of a plan
                if span := _SPAN.search(told) if not time and document.article_of(passage.section) else None:
                    yield (span.group(), *_SPANS), _line(passage, start, end, span.group(), told)
                if time and not _is_past(time, document) and not told.endswith(":"):
                    own = row.task if row else passage.lead if label and passage.lead else told
                    # A row's time stands behind what is to be done.
                    days = find_days(_own_words(document, passage, start, end))
                    day = f"Ngày {days[0].group()}" if days and time[-1:] != _LATER else ""
                    when = label[1] if label else day or _label(time)  # "tháng 3 năm 2026", which no label of a time is
                    yield time, _line(passage, 0 if row else start, end, when, own)


def _line(passage: Passage, start: int, end: int, when: str, told: str) -> Statement:
    """What is to be by a time, in brief; where it is cut, its time may stand behind, so all of it is quoted."""
    text = f"{capital(when)}: {capital(shortened(told, _LINE).text)}"
    return Statement(text, (support(passage, start, end),), prefix="- ")


def setting(document: Document) -> Iterator[Passage]:
    """The passages of a document's goals and tasks; of one whose headings tell of neither, those that set a term.

    So do the articles of a decree or a regulation, whatever they are for, and the headings of their clauses.
    """
    roles = {id: role_of(document, id) for id in document.sections}
    told = any(role in _SETTING for role in roles.values())
    articles = {id for id in document.sections if document.article_of(id)}
    for passage in (*document.passages, *_long_headings(document, articles)):
        terms = not told or passage.section in articles
        terms = terms and passage.section not in (OPENING, CLOSING)
        if roles[passage.section] in _SETTING or (terms and _TERM.search(search_form(passage.text))):
            yield passage


def _long_headings(document: Document, articles: Collection[str]) -> Iterator[Passage]:
    """What stands as the heading of points and is a rule itself: "Các đơn vị gửi báo cáo trước ngày 10/12: a) …"."""
    for id in articles:
        heading = None if document.sections[id].is_article else document.heading_passage(id)
        if heading:
            yield heading


def _sets_figures(document: Document, passage: Passage) -> bool:
    return any(passage.start <= one.start < passage.end and one.period for one in extract_targets(document))


def set_time(document: Document, passage: Passage, start: int, end: int) -> Time:
    """The time that a clause is to be kept by, () for none."""
    own = _own_words(document, passage, start, end)
    yearly = YEARLY_DAY.search(own)
    if yearly:
        return (yearly.group(), *_LATER)
    times = find_figure_times(own)
    return times[0][2] if times else ()


def _own_words(document: Document, passage: Passage, start: int, end: int) -> str:
    """A clause as its source has it, with other documents that it names blanked out: their dates are theirs."""
    first, last = passage.body.span(start, end)
    own = document.source[first:last]
    for one in find_references(document):
        if one.start < last and first < one.end:
            own = blank(own, [(max(0, one.start - first), min(last, one.end) - first)])
    return own


def _is_past(time: Time, document: Document) -> bool:
    """Whether a time was over when its document was issued: what it tells of is no term that is set."""
    issued = document.metadata.date
    return issued is not None and time[-1] < str(issued.year)


def _label(time: Time) -> str:
    return f"{capital(time[0])} hằng năm" if time[-1:] == _LATER else bare_label(time)
