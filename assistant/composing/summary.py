"""Summaries from structure: context, assessment, viewpoints, goals, main figures, tasks, who carries out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.composing.articles_in_brief import articles_in_brief, is_of_articles
from assistant.composing.draft import Draft, Statement, Support, left_in_text, support
from assistant.composing.goals import chief_goals, general_goals, titled
from assistant.composing.sections import compose_section
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.summed_up import document_of_subject, goals_of_time, headed_within, innermost, only_heading
from assistant.composing.targets import figures_line
from assistant.composing.topic import documents_of, of_the_years
from assistant.evidence.table_heads import heads_table
from assistant.understanding.understood import Understood
from corpus.model import CLOSING, OPENING, Document, Passage, Section
from corpus.reading.roles import Assessed, Role, Side, assess, opens_role, role_of
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks
from corpus.text import one_line
from corpus.vietnamese.sentences import sentences

_WORDS = 430  # of a summary of one part
_SHORT = 320  # words up to which a section is told point by point
_SENTENCE = 17  # words from which a sentence of an assessment is clipped
_GOAL = 140  # words of a general goal that is asked for
# What each part has of a summary of a whole document.
_CONTEXT, _ASSESSMENT, _VIEWPOINTS, _GOALS, _FIGURES, _TASKS, _BODIES, _OTHER = 16, 26, 68, 66, 30, 100, 28, 30
_LEAST = 10  # words that each point has at least
_OVER, _FEWEST, _MOST = 3, 60, 650  # times its words that a part may have told in whole statements; the words, at least
_FAR_OVER, _SHORT_LIST = 5, 240  # the same of a part that is told in so few words
_LITTLE_MORE = 1.3  # times its words up to which a side of an assessment is told whole
SIDES = {Side.RESULTS: "Kết quả", Side.LIMITS: "Hạn chế, yếu kém", Side.CAUSES: "Nguyên nhân"}


def compose_summary(understood: Understood, corpus: Corpus) -> Draft | None:
    """What a question wants summed up: the sections that it names, the parts that it names, or whole documents."""
    documents = documents_of(understood, corpus)
    own = document_of_subject(understood, corpus)
    documents = [own] if own else of_the_years(understood, documents)
    sections = headed_within(understood, documents) or understood.named.sections
    sections = sections or only_heading(understood, documents) or goals_of_time(understood, documents)
    if sections:
        places = [(corpus.by_number[number], section) for number, section in innermost(sections)]
        statements = []
        for place in places:
            head, *under = _section(*place, _WORDS // len(places), understood)
            statements += [replace(head, prefix="\n"), *under]
    elif understood.wants.parts and understood.wants.parts != tuple(Role):
        roles, each_one = understood.wants.parts, understood.wants.each_one
        words = _WORDS // (len(documents) * len(roles))
        statements = []
        for document in documents:
            parts = [one for role in roles for one in part_in_brief(document, role, words, each_one)]
            statements += [*([_head(document.metadata.name)] if parts and len(documents) > 1 else []), *parts]
    elif understood.wants.points == 1 and all(map(general_goals, documents)):
        statements = [_in_one_sentence(one, named=len(documents) > 1) for one in documents]
    else:
        share = 1.0 if understood.wants.points_each else 1.0 / len(documents)  # what each line holds is cut anyway
        told = [[*_document(document, share)] for document in documents]
        statements = [replace(one, prefix="\n") if at and one is each[0] else one
                      for at, each in enumerate(told) for one in each]  # fmt: skip
    return Draft(tuple(statements), "summary") if any(one.supports for one in statements) else None


def _in_one_sentence(document: Document, named: bool) -> Statement:
    """A whole document in one sentence of its own: the first of its general goals; named behind its name."""
    goal = general_goals(document)[0]
    start, end = sentences(goal.text)[0]
    told = titled(Statement(goal.text[start:end], (support(goal, start, end),), prefix="- "), goal)
    return replace(told, text=f"{document.metadata.name} - {told.text}") if named else told


def in_brief(document: Document, share: float) -> list[Statement]:
    """A whole document in brief; share is what it may have of the words of an answer."""
    return list(_document(document, share))


def _document(document: Document, share: float) -> Iterator[Statement]:
    """A whole document; share is what it may have of the words of an answer."""
    data = document.metadata
    yield Statement(f"{data.name}{f' của {data.issuer}' if data.issuer else ''} {one_line(data.title)}:", ours=True)
    if is_of_articles(document):
        yield from articles_in_brief(document, share)
        return
    yield from _assessment_in_brief(document, share)
    yield from part_in_brief(document, Role.VIEWPOINTS, int(_VIEWPOINTS * share))
    yield from part_in_brief(document, Role.GOALS, int((_GOALS + _FIGURES) * share))
    yield from part_in_brief(document, Role.TASKS, int(_TASKS * share))
    for root in document.roots:
        if root.id not in (OPENING, CLOSING) and role_of(document, root.id) is None:
            yield from _other(document, root, int(_OTHER * share))
    yield from _bodies(document, int(_BODIES * share))


def _head(text: str) -> Statement:
    return Statement(f"{text}:", prefix="\n", ours=True)


def _assessment_in_brief(document: Document, share: float) -> Iterator[Statement]:
    """The context and the first sentence of each side; the first paragraph of the opening where nothing is assessed."""
    sentences = assess(document)
    if sentences:
        yield _head("Bối cảnh, đánh giá")
        yield _sentence(sentences[0], int(_CONTEXT * share))
        for side in (Side.LIMITS, Side.CAUSES):
            first = next((one for one in sentences if one.side is side), None)
            if first:
                yield _sentence(first, int(_ASSESSMENT * share))
        return
    opening = [one for one in document.passages if one.section == OPENING and one.text.endswith((".", ":"))]
    if opening:
        yield _head("Bối cảnh")
        yield _brief(opening[-1], 0, int(_CONTEXT * share))


def _sentence(one: Assessed, words: int) -> Statement:
    return _brief(one.passage, one.start, words, one.end)


def _brief(passage: Passage, start: int, words: int, end: int | None = None) -> Statement:
    shown = shortened(passage.text[start:end], max(_LEAST, words))
    place = support(passage, start + shown.start, start + shown.end)
    return Statement(shown.text, (place,), prefix="- ")


def part_in_brief(document: Document, role: Role, words: int, each_one: bool = False) -> Iterator[Statement]:
    """The sections of a document that are for one thing, in about so many words; nothing where it has none."""
    if role is Role.ASSESSMENT:
        yield from _assessment(assess(document), words)
        return
    if role is Role.GOALS:
        yield from _goals(document, words)
        return
    points = part_points(document, role)
    if points:
        yield _head({Role.VIEWPOINTS: "Quan điểm", Role.TASKS: "Nhiệm vụ, giải pháp"}.get(role, "Tổ chức thực hiện"))
    yield from _points(document, points, words, each_one)


_Point = Passage | Section


def part_points(document: Document, role: Role) -> list[_Point]:
    """What is said of a part point by point: the headings of its sections, or its paragraphs where they have none."""
    sections = [one for one in document.sections.values() if role_of(document, one.id) is role]
    of_text = [one for one in sections if not one.is_annexed]  # an annex only tells it again in rows
    points: list[_Point] = []
    for section in of_text or sections:
        if section.id in (OPENING, CLOSING):
            continue
        above = document.ancestors(section.id)[:-1]
        if any(one in points for one in above):
            continue
        own = [one for one in document.passages if one.section == section.id]
        if section.heading and not opens_role(section.title, role):
            points.append(section)
        elif not _heads_all(document, section):
            # What only leads to points is none, and neither is the row that names a table's columns.
            whole = [one for one in own if not one.text.endswith(":") and not heads_table(one, document)]
            points += whole or ([] if section.children else own)
    return points


def _heads_all(document: Document, section: Section) -> bool:
    """Whether all that a part says stands under headings of its own."""
    return (
        bool(section.children)
        and all(document.sections[one].heading for one in section.children)
        and not section.blocks
    )


def _points(document: Document, points: Sequence[_Point], words: int, each_one: bool) -> list[Statement]:
    """Each point in a statement, as many as an answer may have where all are far more than so many words, and the rest
    counted.
    """
    share = fair_share([len(_words_of(one).split()) for one in points], words, _LEAST)
    told = [_told(document, one, share, each_one) for one in points]
    most, kept = min(_MOST, max(_FEWEST, _OVER * words, min(_SHORT_LIST, _FAR_OVER * words))), list(told)
    while len(kept) > 1 and _length(kept) > most:
        kept.pop()
    return [*kept, *left_in_text(len(told) - len(kept), "ý")]


def _words_of(point: _Point) -> str:
    return point.text if isinstance(point, Passage) else point.title


def _told(document: Document, point: _Point, words: int, each_one: bool) -> Statement:
    if isinstance(point, Passage):
        return _brief(point, 0, max(words, len(point.text.split(".")[0].split())) if each_one else words)
    assert point.heading is not None
    shown = shortened(point.heading.text, max(_LEAST, words))
    place = Support(document.number, point.id, *point.heading.span(shown.start, shown.end))
    return Statement(shown.text, (place,), prefix=f"{point.marker}. ")


def _goals(document: Document, words: int) -> Iterator[Statement]:
    """The general goals and the vision, then the main figures of each time."""
    paragraphs = chief_goals(document)
    figures = list(figures_line(document, _FIGURES if words < 2 * _GOAL else words // 4))
    room = words - sum(len(one.text.split()) for one in figures)
    if paragraphs or figures:
        yield _head("Mục tiêu")
    for passage in paragraphs:
        yield titled(_brief(passage, 0, room // len(paragraphs)), passage)
    told = [(one.section, one.start, one.end) for one in paragraphs]
    yield from (one for one in figures if not all(_is_told(place, told) for place in one.supports))


def _is_told(place: Support, told: Sequence[tuple[str, int, int]]) -> bool:
    return any(section == place.section and start <= place.start and place.end <= end for section, start, end in told)


def _assessment(sentences: Sequence[Assessed], words: int) -> Iterator[Statement]:
    """The sides of an assessment, each by as many of its sentences as its share of the words holds."""
    total = sum(len(_text(one).split()) for one in sentences) or 1
    for side, name in SIDES.items():
        own = [one for one in sentences if one.side is side]
        if own:
            yield _head(name)
            share = words * sum(len(_text(one).split()) for one in own) // total
            yield from _fitting([_sentence(one, _SENTENCE) for one in own], share)


def _fitting(statements: list[Statement], words: int) -> list[Statement]:
    """Statements without the longest that keep them from their share of words, these counted; the first stays.

    All of them where they are little more than that.
    """
    kept = list(statements)
    if _length(kept) <= _LITTLE_MORE * words:
        return kept
    while len(kept) > 1 and _length(kept) > words:
        kept.remove(max(kept[1:], key=lambda one: len(one.text.split())))
    return [*kept, *left_in_text(len(statements) - len(kept), "ý")]


def _length(statements: Sequence[Statement]) -> int:
    return sum(len(one.text.split()) for one in statements)


def _text(one: Assessed) -> str:
    return one.passage.text[one.start : one.end]


def _section(document: Document, section: str, words: int, understood: Understood) -> Iterator[Statement]:
    """A section: point by point where it is short; its assessment by sides; else each of its points in brief."""
    one = document.sections[section]
    inside = [each for each in document.passages if _is_in(document, each.section, section)]
    if sum(len(each.text.split()) for each in inside) <= _SHORT * words // _WORDS:
        yield from compose_section(document, one).statements
        return
    yield Statement(f"{document.label(section)}{f': {one.title.strip()}' if one.heading else ''}:", ours=True)
    assessed = [each for each in assess(document) if each.passage in inside]
    if assessed:
        yield from _assessment(assessed, words)
        return
    headed = [document.sections[child] for child in one.children if document.sections[child].heading]
    points: list[_Point] = [*headed] if len(headed) > 2 else [*inside]
    yield from _points(document, points, words, understood.wants.each_one)


def _is_in(document: Document, section: str, outer: str) -> bool:
    return any(one.id == outer for one in document.ancestors(section))


def _other(document: Document, root: Section, words: int) -> Iterator[Statement]:
    """A part of another kind: its heading and how it begins."""
    first = next((one for one in document.passages if _is_in(document, one.section, root.id)), None)
    if first:
        yield _head(one_line(root.title) if root.heading else document.label(root.id).rpartition(", ")[2])
        yield _brief(first, 0, words)


def _bodies(document: Document, words: int) -> Iterator[Statement]:
    """Who carries out: the bodies to which the part on carrying out gives work, as many as fit."""
    tasks = [one for one in extract_tasks(document) if role_of(document, one.section) is Role.ORGANISING and one.lead]
    first_of = {one.lead: one for one in reversed(tasks)}
    named: list[str] = []
    places: list[Support] = []
    for lead in dict.fromkeys(one.lead for one in tasks):
        if sum(len(name.split()) for name in named) + len(lead.split()) <= words:
            named.append(lead)
            places.append(Support(document.number, first_of[lead].section, first_of[lead].start, first_of[lead].end))
    if named:
        yield _head("Tổ chức thực hiện")
        more = "" if len(named) == len(first_of) else " và các cơ quan, tổ chức khác"
        yield Statement(f"Giao việc cho: {'; '.join(named)}{more}", tuple(places), prefix="- ")
