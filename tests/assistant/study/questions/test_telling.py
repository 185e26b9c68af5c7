"""Questions of a lesson as the chat tells them."""

from dataclasses import replace

import pytest

from assistant.composing.draft import Draft, Statement, Support, cite
from assistant.language.lesson_questions import LessonQuestions, QuestionSort
from assistant.service import Assistant
from assistant.study.questions.telling import questions_to_tell
from corpus.reading.store import Corpus

ANY, CHOICE, CASE, TALKED_OVER = QuestionSort.ANY, QuestionSort.CHOICE, QuestionSort.CASE, QuestionSort.TALKED_OVER


def keys(draft: Draft) -> list[Statement]:
    return [one for one in draft.statements if one.prefix == "Đáp án: "]


def told(corpus: Corpus, wanted: LessonQuestions, *found: Support, texts: tuple[str, ...] = ("91-KL/TU",)) -> Draft:
    draft = questions_to_tell(wanted, found, texts, corpus)
    assert draft is not None
    return draft


def test_so_many_questions_as_are_wanted_each_with_its_key_and_place(corpus: Corpus) -> None:
    draft = told(corpus, LessonQuestions(ANY, 7))

    assert draft.statements[0].text.startswith("7 câu hỏi ôn tập, kiểm tra từ Kết luận số 91-KL/TU")
    assert len(keys(draft)) == 7
    assert all(one.supports for one in keys(draft))
    assert {one.document for key in keys(draft) for one in key.supports} == {"91-KL/TU"}
    assert "Câu 7. " in cite(draft, corpus)[0]


def test_a_number_is_said_where_a_text_has_fewer(corpus: Corpus) -> None:
    draft = told(corpus, LessonQuestions(CASE, 15))

    assert 0 < len(keys(draft)) < 15
    assert f"phần này đủ nội dung cho {len(keys(draft))} câu" in draft.statements[0].text
    assert all("Tình huống: " in one.text for one in draft.statements if one.prefix.startswith("\nCâu"))


def test_no_answer_has_more_than_can_be_read(corpus: Corpus) -> None:
    draft = told(corpus, LessonQuestions(ANY, 90), texts=("09-NQ/TW", "91-KL/TU"))

    assert "mỗi lần hỏi tôi ra nhiều nhất 20 câu" in draft.statements[0].text
    assert len(keys(draft)) == 20


def test_a_choice_has_its_key_among_its_options(corpus: Corpus) -> None:
    draft = told(corpus, LessonQuestions(CHOICE, 6), texts=("09-NQ/TW",))
    letters = {one.prefix[0] for one in draft.statements if one.prefix in ("A. ", "B. ", "C. ", "D. ")}

    assert {one.text for one in keys(draft)} <= letters


def test_questions_on_what_was_found_rest_on_that(corpus: Corpus) -> None:
    passage = next(one for one in corpus.by_number["91-KL/TU"].passages if "5% hồ sơ trễ hạn" in one.text)
    found = Support(passage.document, passage.section, passage.start, passage.end)
    draft = told(corpus, LessonQuestions(ANY, 3), found)

    assert keys(draft)
    for key in keys(draft):
        assert any(one.start < passage.end and passage.start < one.end for one in key.supports)


def test_what_is_to_be_talked_over_cites_what_it_quotes(corpus: Corpus) -> None:
    draft = told(corpus, LessonQuestions(TALKED_OVER, 4), texts=("09-NQ/TW",))
    questions = draft.statements[1:]

    assert len(questions) == 4
    assert not keys(draft)
    assert all(one.text.endswith("?") and one.supports for one in questions)


def test_sentences_found_are_asked_of_where_the_outline_has_too_few_questions(corpus: Corpus) -> None:
    passages = [one for one in corpus.by_number["91-KL/TU"].passages if one.section == "II.8"]
    found = [Support(one.document, one.section, one.start, one.end) for one in passages]
    draft = told(corpus, LessonQuestions(TALKED_OVER, 4), *found)
    questions = draft.statements[1:]

    assert len(questions) == 4
    assert len({one.supports for one in questions}) == 4
    assert all(one.supports[0].section == "II.8" for one in questions)


@pytest.mark.parametrize("sort", list(QuestionSort))
def test_every_sort_passes_the_check_of_every_answer(assistant: Assistant, sort: QuestionSort) -> None:
    named = {
        ANY: "20 câu hỏi ôn tập",
        CHOICE: "20 câu trắc nghiệm",
        CASE: "10 tình huống",
        TALKED_OVER: "10 câu hỏi thảo luận",
        QuestionSort.CARD: "20 thẻ ghi nhớ",
        QuestionSort.TRUE_OR_FALSE: "20 câu đúng sai",
    }[sort]
    answer = assistant.ask(f"ra cho tôi {named} về nghị quyết 09")

    assert not answer.refused
    assert answer.citations
    assert f"{named.split(' ', 1)[1].split()[0]}" in answer.text


def test_a_text_that_says_nothing_has_no_questions(corpus: Corpus) -> None:
    document = corpus.by_number["91-KL/TU"]
    empty = replace(corpus, documents=(replace(document, passages=()),))

    assert questions_to_tell(LessonQuestions(CASE, 2), (), ("91-KL/TU",), replace(empty, documents=())) is None


def test_a_wish_without_a_text_is_of_the_few_that_there_are(assistant: Assistant) -> None:
    assert assistant.ask("cho 4 câu hỏi ôn tập").text.startswith("4 câu hỏi ôn tập, kiểm tra từ")
    assert assistant.ask("3 câu trắc nghiệm về tên lửa đạn đạo").text.startswith("Trang Soạn bài")
