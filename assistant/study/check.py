"""The check on everything that a session holds, made or edited: nothing rests on words that the text does not have."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from assistant.checking import check_citations
from assistant.export_citation import one_line
from assistant.study.likeness import form
from assistant.study.material import Material
from assistant.study.overlap import answers, clash
from assistant.study.session import CHOICE, FALSE, MATCHING, TRUE, TRUE_FALSE, Point, Question, Session
from assistant.study.support import supported
from corpus.model import Citation


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
        if not _held(one.back, one.citation)
    ]
    points = [point for row in session.outline for point in row.points] + list(session.summary)
    problems += [f"point {one.text[:40]!r} is not its quote and is not marked" for one in points if not _said(one)]
    return problems


def citations(session: Session) -> Iterator[Citation]:
    """Every citation of a session."""
    for row in session.outline:
        yield row.citation
        yield from (point.citation for point in row.points)
    for part in (session.questions, session.flashcards, session.timeline, session.summary):
        yield from (one.citation for one in part)


def check_question(question: Question, material: Material) -> list[str]:
    """What is wrong with one question."""
    problems = [
        f"{question.id}: the answer {one[:60]!r} is not in its quote"
        for one in answers(question)
        if not _held(one, question.citation)
    ]
    return problems + [f"{question.id}: {problem}" for problem in _option_problems(question, material)]


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
        return [] if question.answer == question.support else ["the answer is not the one that the quote supports"]
    if question.answer != question.support or question.answer not in options:
        return ["the key is not among the options"]
    wrong = [one for one in options if one != question.answer]
    also = [one for one in wrong if supported(material, question.topic, question.subject, one)]
    return [f"the option {one[:60]!r} is also right" for one in also]


def _held(words: str, citation: Citation) -> bool:
    return bool(words.strip()) and one_line(words) in one_line(citation.quote)


def _said(point: Point) -> bool:
    return point.edited or point.text == one_line(point.citation.quote).replace("**", "")
