"""The questions and their texts: answers by offset, slices of laws, wrong clauses, and files that are malformed."""

import json
from pathlib import Path

import pytest

from index.training.asked_texts import (
    CALIBRATION,
    QUESTIONS,
    AskedText,
    LawSlice,
    Question,
    read_asked_texts,
    read_questions,
    slice_text,
)
from index.training.batches import Tokens
from index.training.errors import TrainingDataError
from index.training.negatives import make_examples
from index.training.texts import vocabulary_texts
from tests.index.training.toy import (
    ASKED,
    LAW,
    RESOLUTION,
    RESOLUTION_NAME,
    SLICE_TEXT,
    asked_texts,
    write_data,
    write_questions,
    write_toy_base,
)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> list[AskedText]:
    return asked_texts(tmp_path_factory.mktemp("toy"))


def test_every_text_that_is_there_comes_with_its_questions(texts: list[AskedText]) -> None:
    assert [one.name for one in texts] == [RESOLUTION_NAME, "nuoc"]
    assert [question.question for one in texts for question in one.questions] == [row[1] for row in ASKED]
    assert not any(one.is_held for one in texts)


def test_the_clauses_that_answer_are_those_at_the_offsets(texts: list[AskedText]) -> None:
    answers = [
        [text.document.source[slice(*text.spans[at])] for at in text.answering(question)]
        for text in texts
        for question in text.questions
    ]
    assert answers == [
        ["Đến năm 2030, trồng rừng đạt 46%"], ["nuôi biển đạt 12 triệu tấn."], ["Sở Y tế chủ trì khám bệnh"], [],
        ["Phí là 5% giá nước"], ["Người dân được dùng nước sạch."], [],
    ]  # fmt: skip


def test_a_clause_is_read_with_what_stands_around_it(texts: list[AskedText]) -> None:
    (at,) = texts[0].answering(texts[0].questions[1])
    assert texts[0].clauses[at] == "MỤC TIÊU . Đến năm 2030 . nuôi biển đạt 12 triệu tấn."


@pytest.mark.parametrize(
    ("answer", "places"),
    [
        ((0, 10), [0]),
        ((5, 15), [0, 1]),  # half of each
        ((6, 15), [1]),  # 4 of the 9 characters of the answer; and 5 of 9
        ((12, 14), [1]),  # the shorter one lies within
        ((30, 40), []),
    ],
)
def test_half_of_the_shorter_span_makes_a_clause_an_answer(
    texts: list[AskedText], answer: tuple[int, int], places: list[int]
) -> None:
    question = Question(text="x", kind="what", question="?", answers=[answer], writer="toy")
    one = AskedText("x", texts[0].document, ["a", "b"], [(0, 10), (10, 20)], [question], False)
    assert one.answering(question) == places


def test_a_slice_of_a_law_is_its_name_and_its_articles() -> None:
    law = LawSlice(law="Luật Nước", articles=["Luật Nước@1", "Luật Nước@2"])
    assert slice_text(law, LAW[:2]) == SLICE_TEXT


def test_held_texts_are_marked_and_missing_ones_left_out(tmp_path: Path) -> None:
    data, questions = write_data(tmp_path / "data"), write_questions(tmp_path / "questions", held=("nuoc",))
    assert [one.is_held for one in read_asked_texts(data, questions)] == [False, True]
    (data / "legal.jsonl").unlink()
    assert [one.name for one in read_asked_texts(data, questions)] == [RESOLUTION_NAME]
    (data / "resolutions" / "a.md").unlink()
    with pytest.raises(TrainingDataError, match="none of the 2 texts"):
        read_asked_texts(data, questions)


@pytest.mark.parametrize("row", ["not json", "{}", '{"text": "x", "kind": "k", "question": 3}', "[]"])
def test_a_malformed_row_is_named_by_its_line(tmp_path: Path, row: str) -> None:
    data, questions = write_data(tmp_path / "data"), write_questions(tmp_path / "questions")
    with (questions / "toy.jsonl").open("a") as file:
        file.write(row + "\n")
    with pytest.raises(TrainingDataError, match=r"toy\.jsonl, line 8"):
        read_asked_texts(data, questions)


def test_the_questions_for_the_judge_are_well_formed_and_their_texts_are_there(tmp_path: Path) -> None:
    rows = read_questions(CALIBRATION)
    asked = {" ".join(one.question.lower().split()) for one in rows}
    near = sum(not one.answers for one in rows)
    assert len(asked) >= 0.995 * len(rows) >= 600
    assert 0.35 <= near / len(rows) <= 0.45
    texts = read_asked_texts(tmp_path, CALIBRATION)  # without a folder of data: the shipped and the made-up texts
    assert not any(one.is_held for one in texts)
    for text in texts:
        lost = [one.question for one in text.questions if one.answers and not text.answering(one)]
        assert lost == []


def test_the_shipped_questions_are_well_formed() -> None:
    rows = [
        Question.model_validate_json(line)
        for path in sorted(QUESTIONS.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert len(rows) == 7_904  # as the README beside them says
    assert sum(not one.answers for one in rows) == 2_520
    assert len({one.text for one in rows}) == 164
    assert all(0 <= start < end for one in rows for start, end in one.answers)
    held = json.loads((QUESTIONS / "held.json").read_text(encoding="utf-8"))
    slices = json.loads((QUESTIONS / "slices.json").read_text(encoding="utf-8"))
    assert {*held, *slices} <= {one.text for one in rows}


def test_laws_and_documents_come_whole_and_every_sixth_article_of_news(tmp_path: Path) -> None:
    found = list(vocabulary_texts(write_data(tmp_path / "data")))
    assert found[0] == "Nước sạch Người dân được dùng nước sạch. Nước thải phải được xử lý."
    assert found[3].startswith("NGHỊ QUYẾT  I. MỤC TIÊU")
    assert found[4:] == [f"Tin {at} trồng rừng nuôi biển sách" for at in (0, 6, 12)]


@pytest.mark.parametrize("name", ["legal.jsonl", "vietnews.jsonl.zst"])
@pytest.mark.parametrize("content", [None, b"no such thing\n", b'{"id": 1}\n'])
def test_a_missing_or_malformed_file_of_texts_is_told(tmp_path: Path, name: str, content: bytes | None) -> None:
    data = write_data(tmp_path / "data")
    (data / name).unlink()
    if content:
        (data / name).write_bytes(content)
    with pytest.raises(TrainingDataError, match=r"holds no (text to read|news)"):
        list(vocabulary_texts(data))


def test_wrong_clauses_are_of_the_same_text_and_answer_nothing(texts: list[AskedText], tmp_path: Path) -> None:
    base = write_toy_base(tmp_path / "base")
    made = list(make_examples(texts, base, Tokens(base), tmp_path / "wrong"))
    assert [[one.question for one in some] for some in made] == [
        [row[1] for row in ASKED[:4]],
        [row[1] for row in ASKED[4:]],
    ]
    for text, some in zip(texts, made, strict=True):
        for example, question in zip(some, text.questions, strict=True):
            assert example.right == text.answering(question)
            assert sorted([*example.right, *example.wrong]) == list(range(len(text.clauses)))
    assert made == list(make_examples(texts, base, Tokens(base), tmp_path / "again"))


def test_a_question_whose_answer_is_in_no_clause_teaches_nothing(texts: list[AskedText], tmp_path: Path) -> None:
    base = write_toy_base(tmp_path / "base")
    heading = (RESOLUTION.index("MỤC TIÊU"), RESOLUTION.index("MỤC TIÊU") + 8)
    lost = Question(text="x", kind="what", question="rừng", answers=[heading], writer="toy")
    one = AskedText("x", texts[0].document, texts[0].clauses, texts[0].spans, [lost], False)
    assert one.answering(lost) == []
    assert list(make_examples([one], base, Tokens(base), tmp_path / "wrong")) == [[]]
