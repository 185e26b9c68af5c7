"""What every session must hold, worked out here apart from the code that makes it: three seeds."""

import re
from collections import Counter
from itertools import combinations

import pytest

from assistant.study.session import CHOICE, CLOZE, KINDS, MATCHING, SHORT, TRUE_FALSE, Question
from assistant.study.units import read_units
from corpus.figures.targets import extract_targets
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks
from corpus.text import search_form
from tests.assistant.study.conftest import CARRIED, CHOSEN, Maker
from tests.assistant.study.session_check import check_session, citations, unnumbered

# Topics whose answer is a value or a body, which several things may have: 70% of the towns, 70% of the villages.
VALUES = (
    *("figure", "number", "year", "day", "change", "progress", "indicator", "threshold"),
    *("body", "case", "headed", "short name"),
)
CASES = [(chosen, seed) for chosen in CHOSEN for seed in (1, 2, 3)]


def flat(text: str) -> str:
    return " ".join(re.findall(r"[\w,.%/]+", search_form(text))).replace(" ,", ",")


def same_thing(one: Question, other: Question) -> bool:
    """Whether two questions ask alike of one thing, of one time."""
    return (one.topic, flat(one.subject)) == (other.topic, flat(other.subject))


def truths(question: Question) -> list[str]:
    return [right for _, right in question.pairs] if question.kind == MATCHING else [question.support]


@pytest.mark.parametrize(("chosen", "seed"), CASES)
def test_every_citation_is_verbatim_and_holds_its_answer(corpus: Corpus, make: Maker, chosen: str, seed: int) -> None:
    session = make(chosen, seed=seed)
    assert len(session.questions) == CARRIED[chosen]
    for one in citations(session):
        document = corpus.by_number[one.document]
        assert document.source[one.start : one.end] == one.quote
        assert document.label(one.section) == one.label
    for question in session.questions:
        quotes = flat(" ".join(one.quote.replace("**", "") for one in (question.citation, *question.also)))
        for words in truths(question):
            assert flat(words) in quotes
        if question.kind in (SHORT, CLOZE):
            quoted = " ".join(one.quote for one in (question.citation, *question.also))
            assert unnumbered(question.answer) in unnumbered(quoted)
        if question.kind == CHOICE:
            assert len(set(question.options)) == 4


@pytest.mark.parametrize(("chosen", "seed"), CASES)
def test_no_other_option_is_right(corpus: Corpus, make: Maker, chosen: str, seed: int) -> None:
    """Worked out from the targets, the tasks and the bare text."""
    texts = [search_form(" ".join(document.source.split())) for document in corpus.documents]
    for question in make(chosen, seed=seed).questions:
        if question.kind != CHOICE:
            continue
        wrong = [one for one in question.options if one != question.answer]
        if question.topic == "figure":
            indicator, period = question.subject.split(" | ")
            true = {
                search_form(document.source[one.value_start : one.value_end])
                for document in corpus.documents
                for one in extract_targets(document)
                if search_form(one.indicator) == indicator and one.period == period
            }
            assert true == {search_form(question.answer)}
            assert not true & {search_form(one) for one in wrong}
        elif question.topic == "place":
            told = [f"{verb} {search_form(question.subject)}" for verb in ("là", "trở thành")]
            assert any(f"{search_form(question.answer)} {one}" in text for text in texts for one in told)
            for option in wrong:
                assert not any(f"{search_form(option)} {one}" in text for text in texts for one in told)
        elif question.topic in ("body", "case"):
            duties = {
                search_form(one.lead)
                for document in corpus.documents
                for one in extract_tasks(document)
                if search_form(question.subject) in search_form(one.task)
            }
            assert duties == {search_form(question.answer)}
            assert not duties & {search_form(one) for one in wrong}


@pytest.mark.parametrize(("chosen", "seed"), CASES)
def test_no_two_ask_the_same_and_none_gives_another_away(make: Maker, chosen: str, seed: int) -> None:
    questions = make(chosen, seed=seed).questions
    stems = [flat(" ".join([one.question, *(left for left, _ in one.pairs)])) for one in questions]
    assert len({one.id for one in questions}) == len(
        {one.question for one in questions if one.kind != MATCHING}
        | {one.id for one in questions if one.kind == MATCHING}
    )
    for (one, stem), (other, other_stem) in combinations(zip(questions, stems, strict=True), 2):
        for question, asked in ((one, other_stem), (other, stem)):
            for words in truths(question):
                told = f" {flat(words)} " in f" {asked} "
                assert not told or (question.topic in VALUES and not same_thing(one, other)), (question, asked)
        shared = {flat(words) for words in truths(one)} & {flat(words) for words in truths(other)}
        both_values = one.topic in VALUES and other.topic in VALUES
        assert not shared or (both_values and not same_thing(one, other)), (one, other)


@pytest.mark.parametrize(("chosen", "seed"), CASES)
def test_a_test_of_twenty_has_every_kind_and_spreads_by_length(
    corpus: Corpus, make: Maker, chosen: str, seed: int
) -> None:
    session = make(chosen, questions=20, seed=seed)
    assert {one.kind for one in session.questions} == set(KINDS)
    judged = Counter(one.answer for one in session.questions if one.kind == TRUE_FALSE)
    assert sum(judged.values()) >= 2

    session = make(chosen, seed=seed)
    units = read_units(corpus, session.request.sections)
    total = sum(unit.size for unit in units)
    for number, section in session.request.sections:
        chars = sum(one.size for one in units if one.document == number and one.section.split(".")[0] == section)
        asked = sum(
            one.citation.document == number and one.citation.section.split(".")[0] == section
            for one in session.questions
        )
        # what carries goals and duties is asked of more than its length, a telling of the situation less
        share = len(session.questions) * chars / total
        assert abs(asked - share) <= 0.3 * len(session.questions), (number, section, asked, share)


@pytest.mark.parametrize(("chosen", "seed"), CASES)
def test_the_check_finds_nothing_and_the_same_seed_makes_the_same(
    corpus: Corpus, material: object, make: Maker, chosen: str, seed: int
) -> None:
    from assistant.study.questions.making import make_session

    session = make(chosen, seed=seed)
    assert check_session(session, material) == []  # type: ignore[arg-type]
    assert make_session(session.request, corpus) == session
    assert make(chosen, seed=seed % 3 + 1).questions != session.questions  # which the cases of that seed look at too
