"""Many questions from a file: one bad row stops no other."""

import json
import os
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.commands.batch import BatchLine, QuestionRow, answer_batch, keep_apart, read_batch, write_rows
from assistant.errors import BatchError, QuestionError


def ask(question: str, history: list[str]) -> Answer:
    if not question.strip():
        raise QuestionError("empty", "the question is empty")
    return Answer(question, f"{question} sau {len(history)}", False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "questions.jsonl"


def test_rows_are_read_with_their_line_numbers_and_blank_lines_are_none(path: Path) -> None:
    path.write_text('{"id": "a", "question": "một"}\n\n{"id": 2, "question": "hai", "history": ["một"], "kind": "x"}\n')

    assert read_batch(path) == [
        BatchLine(1, QuestionRow(id="a", question="một"), row_id="a"),
        BatchLine(3, QuestionRow(id=2, question="hai", history=["một"]), row_id=2),
    ]


def test_a_byte_order_mark_and_windows_line_ends_are_read(path: Path) -> None:
    path.write_bytes('\ufeff{"id": 1, "question": "một"}\r\n{"id": 2, "question": "hai\u2028nữa"}\r\n'.encode())

    assert [line.row.question for line in read_batch(path) if line.row] == ["một", "hai\u2028nữa"]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"not json", "not JSON"),
        (b'{"id": 1, "question": "m', "not JSON"),
        (b"\xff\xfe{", "not JSON"),
        (b"[1, 2]", "row"),
        (b"null", "row"),
        (b'"text"', "row"),
        (b'{"id": 1}', "question: Field required"),
        (b'{"question": "x"}', "id: Field required"),
        (b'{"id": 1, "question": 5}', "question: Input should be a valid string"),
        (b'{"id": 1, "question": null}', "question: Input should be a valid string"),
        (b'{"id": 1, "question": "x", "history": "y"}', "history: Input should be a valid list"),
        (b'{"id": 1, "question": "x", "history": [1]}', "history.0: Input should be a valid string"),
    ],
)
def test_an_unreadable_row_is_named_by_its_line(path: Path, line: bytes, problem: str) -> None:
    path.write_bytes(b'{"id": "a", "question": "x"}\n' + line + b'\n{"id": "c", "question": "z"}\n')

    first, bad, last = read_batch(path)

    assert first.row is not None
    assert last.row is not None
    assert bad.row is None
    assert bad.problem.startswith("line 2: ")
    assert problem in bad.problem


def test_a_row_nested_without_end_is_named_by_its_line(path: Path) -> None:
    path.write_bytes(b'{"id": 1, "question": "x"}\n' + b"[" * 100_000 + b"\n")

    assert read_batch(path)[1].problem.startswith("line 2: ")


@pytest.mark.parametrize("content", [b"", b"\n  \n"])
def test_a_file_without_a_question_is_an_error(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(BatchError, match="holds no question"):
        read_batch(path)


def test_a_file_that_is_not_there_is_an_error(path: Path, tmp_path: Path) -> None:
    with pytest.raises(BatchError, match="cannot be read"):
        read_batch(path)
    with pytest.raises(BatchError, match="cannot be read"):
        read_batch(tmp_path)


def test_a_bad_row_and_a_bad_question_stop_no_other(path: Path) -> None:
    path.write_text(
        '{"id": 1, "question": "một", "history": ["x"]}\nbad\n'
        '{"id": 3, "question": " "}\n{"id": 4, "question": "bốn"}\n'
    )

    answers = list(answer_batch(read_batch(path), ask))

    assert [row["id"] for row, _ in answers] == [1, None, 3, 4]
    assert [row["answer"] for row, _ in answers] == ["một sau 1", "", "", "bốn sau 0"]
    assert [row["refused"] for row, _ in answers] == [False, True, True, False]
    assert answers[1][0]["error"] == answers[1][1]
    assert answers[2][1] == "line 3: the question is empty"
    assert answers[3][1] == ""
    assert "error" not in answers[0][0]


def test_rows_are_written_one_a_line_in_plain_letters(tmp_path: Path) -> None:
    out = tmp_path / "answers.jsonl"
    out.write_text("old")

    write_rows(out, [{"id": 1, "answer": "Khánh Hòa\nhai"}, {"id": 2}])

    assert out.read_text(encoding="utf-8") == '{"id": 1, "answer": "Khánh Hòa\\nhai"}\n{"id": 2}\n'
    assert list(tmp_path.iterdir()) == [out]


def test_what_cannot_be_written_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for out in (tmp_path / "none" / "answers.jsonl", tmp_path / "folder"):
        with pytest.raises(BatchError, match="cannot be written"):
            write_rows(out, [{"id": 1}])
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_half_a_letter_in_a_row_loses_no_other(path: Path, tmp_path: Path) -> None:
    path.write_bytes(b'{"id": "\\ud800", "question": "x"}\n{"id": 2, "question": "y"}\n')
    rows = [row for row, _ in answer_batch(read_batch(path), ask)]

    write_rows(tmp_path / "answers.jsonl", rows)

    assert json.loads((tmp_path / "answers.jsonl").read_text().splitlines()[1])["id"] == 2


def test_an_error_inside_costs_only_its_row(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.write_text('{"id": 1, "question": "một"}\n{"id": 2, "question": "hai"}\n{"id": 3, "question": "ba"}\n')

    def broken(question: str, history: list[str]) -> Answer:
        if question == "hai":
            raise ZeroDivisionError("inside\nthe program")
        return ask(question, history)

    answers = list(answer_batch(read_batch(path), broken))

    assert [row["refused"] for row, _ in answers] == [False, True, False]
    assert answers[1][0]["error"] == "line 2: ZeroDivisionError: inside the program"
    assert answers[1][0]["answer"].startswith("Có lỗi")
    assert answers[1][0]["citations"] == []
    assert "Traceback" in caplog.text


def test_a_device_stays_what_it_is(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.symlink_to(os.devnull)

    write_rows(out, [{"id": 1}])

    assert out.is_symlink()
    assert list(tmp_path.iterdir()) == [out]


def test_answers_never_replace_their_questions(path: Path, tmp_path: Path) -> None:
    path.write_text("{}")
    link = tmp_path / "link.jsonl"
    link.symlink_to(path)

    for answers in (path, link, tmp_path / "." / path.name):
        with pytest.raises(BatchError, match="holds the questions"):
            keep_apart(path, answers)
    keep_apart(path, tmp_path / "answers.jsonl")
    keep_apart(tmp_path / "none.jsonl", path)  # which is told as a file that is not there
