"""What the tests hold of all that a session has, made or edited: nothing rests on words that the text lacks."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from assistant.checking.every_answer import check_citations
from assistant.study.facts.bodies import DEADLINE, HEADED
from assistant.study.facts.clauses import mended, raised
from assistant.study.facts.judged import PAIR
from assistant.study.facts.likeness import form
from assistant.study.facts.lists import NOT_LISTED
from assistant.study.facts.material import Material
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.sorting import GROUP_NOT, SORT
from assistant.study.facts.support import supported
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.questions.gate import broken
from assistant.study.questions.overlap import answers, clash
from assistant.study.session import CHOICE, FALSE, MATCHING, TRUE, TRUE_FALSE, Point, Question, Session
from corpus.citation import Citation
from corpus.text import one_line, search_form

# Topics whose key is worked out from what the quotation says, and whose options with it.
_WORKED_OUT = (*(PAIR, CHANGE, PROGRESS, INDICATOR, SORT, NOT_LISTED, GROUP_NOT, DEADLINE, HEADED, THRESHOLD),)


def check_session(session: Session, material: Material) -> list[str]:
    """What is wrong with a session, [] where nothing is."""
    problems = check_citations(list(citations(session)), material.corpus)
    problems += [problem for one in session.questions for problem in check_question(one, material)]
    problems += [
        f"{one.id} and {other.id} ask the same, or one gives the other away"
        for one, other in combinations(session.questions, 2)
        if clash(one, other)
    ]
    problems += [
        f"card {one.front!r}: its back is not in its quote"
        for one in session.flashcards
        if not _held(one.back, one.citation) and unnumbered(one.back) not in unnumbered(one.citation.quote)
    ]
    problems += [f"{one.id}: {rule.name}" for one in session.questions if not one.edited for rule in broken(one)]
    rows = [point for row in session.outline for point in (*row.points, row.aim, row.example) if point]
    points = [*rows, *session.summary, *(point for group in session.groups for point in group.points)]
    problems += [
        f"point {one.text[:40]!r} is not its quote and is not marked" for one in points if not _said(one, material)
    ]
    return problems


def citations(session: Session) -> Iterator[Citation]:
    """Every citation of a session."""
    for row in session.outline:
        yield row.citation
        yield from (point.citation for point in (*row.points, row.aim, row.example) if point)
        yield from (row.reading,) if row.reading else ()
    for part in (
        session.questions,
        session.flashcards,
        session.timeline,
        session.summary,
        session.tasks,
        session.groups,
    ):
        yield from (one.citation for one in part)
    for question in session.questions:
        yield from question.also
    for line in session.figures:
        yield from line.citations


def check_question(question: Question, material: Material) -> list[str]:
    """What is wrong with one question."""
    problems = [
        f"{question.id}: the answer {one[:60]!r} is not in its quote"
        for one in answers(question)
        if not any(_held(one, citation) for citation in (question.citation, *question.also))
    ]
    return problems + [f"{question.id}: {problem}" for problem in _option_problems(question, material)]


def unnumbered(words: str) -> str:
    """Words without the numbers of points that a key is marked by, and without signs."""
    return form(re.sub(r"\(\d\) ", "", words))


def _option_problems(question: Question, material: Material) -> Sequence[str]:
    options = question.options
    if len({form(one) for one in options}) != len(options):
        return ["two options are the same"]
    if question.kind == TRUE_FALSE:
        return [] if options == (TRUE, FALSE) and question.answer in options else ["options must be Đúng and Sai"]
    if question.kind == MATCHING:
        fits = sorted(options) == sorted(right for _, right in question.pairs)
        return [] if fits and question.pairs else ["the options are not the right-hand sides"]
    if question.kind != CHOICE:
        return (
            []
            if unnumbered(question.answer) == unnumbered(question.support)
            else ["the answer is not the one that the quote supports"]
        )
    if question.answer not in options:
        return ["the key is not among the options"]
    if question.topic in _WORKED_OUT:
        return []
    if form(question.answer) != form(question.support):
        return ["the key is not the one that the quote supports"]
    wrong = [one for one in options if one != question.answer]
    also = [one for one in wrong if supported(material, question.topic, question.subject, one)]
    return [f"the option {one[:60]!r} is also right" for one in also]


def _held(words: str, citation: Citation) -> bool:
    return bool(words.strip()) and _plain(words) in _plain(citation.quote)


def _plain(text: str) -> str:
    """A text as a quotation is compared with its words: on one line, without markup or capitals."""
    return search_form(one_line(text.replace("**", "")))


def _said(point: Point, material: Material) -> bool:
    """Whether a point is its quotation, its misprints mended and a cut shown, or is marked as edited."""
    document = material.corpus.by_number.get(point.citation.document)
    if point.edited or document is None:
        return point.edited
    said = mended(document, point.citation.start, point.citation.end)
    return point.text.removesuffix("…") in (said, raised(said))
