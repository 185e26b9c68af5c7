"""A question in, an answer out: what is shown is checked, whatever was asked."""

import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Answer
from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.composing.draft import Draft, Statement, Support
from assistant.errors import QuestionError
from assistant.service import Asked, Assistant
from assistant.settings import Settings
from corpus.errors import CorpusError
from corpus.model import Document
from corpus.reading.store import read_corpus
from corpus.vietnamese.words import syllables

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"
WORDS = sorted({word for document in read_corpus().documents for word in re.findall(r"\w[\w/.,%-]*", document.source)})


def check(answer: Answer, assistant: Assistant) -> None:
    """What must hold of every answer."""
    for one in (*answer.citations, *answer.related):
        assert assistant.corpus.by_number[one.document].source[one.start : one.end] == one.quote
        section = assistant.corpus.by_number[one.document].sections[one.section]
        assert section.start <= one.start < one.end <= section.end
    marks = [int(mark) for mark in re.findall(r"\[(\d+)\]", answer.text)]
    assert list(dict.fromkeys(marks)) == list(range(1, len(answer.citations) + 1))
    assert answer.text
    if answer.refused:
        assert answer.citations == ()
    else:
        assert answer.citations
        assert not set(answer.related) & set(answer.citations)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=14))
def test_any_question_of_the_texts_words_is_answered_verbatim_or_refused(
    assistant: Assistant, words: list[str]
) -> None:
    try:
        answer = assistant.ask(" ".join(words))
    except QuestionError as error:
        assert error.code in ("empty", "unreadable")  # noqa: PT017 -- a word of punctuation alone
        return
    check(answer, assistant)


ASKING = ["là bao nhiêu?", "là gì?", "gồm những gì?", "khi nào?", "cơ quan nào?", "vì sao?", "ở đâu?", "năm 2030?"]


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**6), asking=st.sampled_from(ASKING), length=st.integers(3, 9))
def test_any_question_cut_from_a_passage_is_answered_verbatim_or_refused(
    assistant: Assistant, seed: int, asking: str, length: int
) -> None:
    chance = random.Random(seed)
    words = syllables(chance.choice(assistant.corpus.passages).text)
    at = chance.randrange(len(words))

    check(assistant.ask(f"{' '.join(words[at : at + length])} {asking}", [GRDP]), assistant)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=st.text(min_size=1, max_size=60))
def test_any_text_is_answered_refused_or_an_error_of_its_own(assistant: Assistant, question: str) -> None:
    try:
        check(assistant.ask(question), assistant)
    except QuestionError as error:
        assert error.code in ("empty", "unreadable")  # noqa: PT017 -- any of the three is right


def test_an_answer_takes_time_and_knows_its_question(assistant: Assistant) -> None:
    answer = assistant.ask("  GRDP bình quân đầu người   năm 2030? ")

    assert answer.latency_ms > 0
    assert answer.question == "GRDP bình quân đầu người năm 2030?"
    assert answer.writer == "extract"


def test_what_was_understood_is_said_where_it_may_be_wrong(assistant: Assistant) -> None:
    assert assistant.ask("so nao chu tri cai cach").understood.startswith("Đã hiểu câu hỏi là: ")
    assert assistant.ask("ti le do thi hoa nam 2030").understood == ""  # anyone would read it so
    assert assistant.ask(GRDP).understood == ""


@pytest.mark.parametrize(
    ("question", "code"), [("", "empty"), ("?!", "empty"), ("a" * 10_000, "long"), ("GRDP\x00", "unreadable")]
)
def test_what_cannot_be_read_is_an_error(assistant: Assistant, question: str, code: str) -> None:
    with pytest.raises(QuestionError) as caught:
        assistant.ask(question)
    assert caught.value.code == code


@pytest.mark.parametrize("earlier", ["?????", "x" * 3_000, "GRDP\x00"])
def test_an_earlier_question_that_cannot_be_read_is_left_out(assistant: Assistant, earlier: str) -> None:
    assert assistant.ask("Ai ký Nghị quyết 09?", [earlier]).text.startswith("Nguyễn Phú Trọng")


def grdp(document: Document, text: str, start: int = 0) -> Draft:
    at = document.source.index("Đến năm 2030, GRDP") + start
    return Draft((Statement(text, (Support(document.number, "II.3.2", at, at + 64 - start),)),), "bad")


@pytest.mark.parametrize(
    "text",
    [
        "Đến năm 2030, GRDP bình quân đầu người đạt 198 triệu đồng/người.",
        "Đến năm 2035, GRDP bình quân đầu người đạt 189 triệu đồng/người.",
        "Nghị quyết viết “GRDP đạt mức rất cao”.",
    ],
)
def test_a_draft_that_fails_the_check_becomes_a_refusal(
    assistant: Assistant, resolution: Document, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    bad = Decision(grdp(resolution, text), None, [])
    monkeypatch.setattr(Decider, "decide", lambda _self, _understood: bad)

    answer = assistant.ask(GRDP)

    assert answer.refused
    assert answer.citations == ()
    assert text not in answer.text
    assert answer.explanation["check"] == "failed"


def test_a_draft_that_passes_the_check_is_the_answer(
    assistant: Assistant, resolution: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = Decision(grdp(resolution, "GRDP bình quân đầu người đạt 189 triệu đồng/người."), None, [])
    monkeypatch.setattr(Decider, "decide", lambda _self, _understood: good)

    assert assistant.ask(GRDP).text == "GRDP bình quân đầu người đạt 189 triệu đồng/người [1]."


def test_the_pipeline_is_a_runnable(assistant: Assistant) -> None:
    one = assistant.pipeline.invoke(Asked(GRDP))
    many = assistant.pipeline.batch([Asked(GRDP), Asked("Còn năm 2025?", (GRDP,)), Asked("Viết một bài thơ")])

    assert isinstance(one, Answer)
    assert "189 triệu" in one.text
    assert [type(answer) for answer in many] == [Answer, Answer, Answer]
    assert "104 triệu" in many[1].text
    assert many[2].refused


def test_the_pipeline_can_be_composed_with_others(assistant: Assistant) -> None:
    shout = assistant.pipeline | (lambda answer: answer.text.upper())

    assert "189 TRIỆU ĐỒNG/NGƯỜI" in shout.invoke(Asked(GRDP))


def test_a_folder_without_texts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="no folder of texts"):
        Assistant.open(Settings(data_dir=tmp_path / "data", corpus_dir=tmp_path / "none"))
    with pytest.raises(CorpusError, match=r"no \.txt or \.md file"):
        Assistant.open(Settings(data_dir=tmp_path / "data", corpus_dir=tmp_path))


def test_the_index_is_built_once_and_reused(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    text = "Số 07-NQ/TU\n\nNGHỊ QUYẾT\nvề trồng rừng\n\nI. MỤC TIÊU\n\n- Trồng 500 ha rừng.\n"
    (tmp_path / "texts" / "a.txt").write_text(text)
    one = Settings(data_dir=tmp_path / "data", corpus_dir=tmp_path / "texts")
    seen: list[tuple[int, int]] = []

    first = Assistant.open(one, lambda done, total: seen.append((done, total)))
    first.close()
    again = Assistant.open(one)
    again.close()

    assert (first.built, again.built) == (True, False)
    assert seen[-1][0] == seen[-1][1]


def test_within_some_documents_nothing_is_said_of_the_others(assistant: Assistant) -> None:
    narrow = assistant.within(frozenset({"91-KL/TU", "1-KHONG/CO"}))

    assert assistant.ask("Ai ký Nghị quyết 09-NQ/TW?").citations[0].document == "09-NQ/TW"
    refused = narrow.ask("Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?")
    assert {one.document for one in (*refused.citations, *refused.related)} <= {"91-KL/TU"}
    assert "189" not in refused.text
    assert narrow.ask("Ai ký Kết luận 91?").citations[0].document == "91-KL/TU"
    assert assistant.within(frozenset({"91-KL/TU"})) is narrow
    assert assistant.within(frozenset()) is assistant
    assert assistant.within(frozenset({"09-NQ/TW", "91-KL/TU"})) is assistant


def test_a_data_folder_that_cannot_be_written_costs_no_answer(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder", encoding="utf-8")
    (tmp_path / "texts").mkdir()
    text = "NGHỊ QUYẾT\nvề kinh tế biển\n\n1. Mục tiêu\n\nĐến năm 2030, GRDP bình quân đầu người đạt 104 triệu đồng.\n"
    (tmp_path / "texts" / "a.txt").write_text(text, encoding="utf-8")
    opened = Assistant.open(Settings(data_dir=tmp_path / "data", corpus_dir=tmp_path / "texts"))

    answer = opened.ask(GRDP)
    opened.close()

    assert "104 triệu đồng" in answer.text
    assert "ASSISTANT_DATA_DIR" in str(opened.unkept)
