"""The command line's contract."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.commands.cli import app, main
from assistant.service import Assistant

ROOT = Path(__file__).parents[3]
GRDP = "Mục tiêu GRDP bình quân đầu người của Khánh Hòa đến năm 2030 là bao nhiêu?"
END = "09-NQ/TW#end"
FIELDS = [
    "id", "question", "answer", "refused", "citations", "related", "understood", "suggestions", "writer", "latency_ms",
]  # fmt: skip


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cli")


@pytest.fixture(autouse=True)
def _own_data(data_dir: Path, _data_folder: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(data_dir))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def _open(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare a second a command: the assistant of the session, where opening one is not what is tested."""
    monkeypatch.setattr(Assistant, "open", lambda *_words, **_named: assistant)
    monkeypatch.setattr(Assistant, "close", lambda _self: None)


def run(*words: str) -> Result:
    return CliRunner().invoke(app, list(words))


def test_an_answer_is_printed_with_its_quotation_and_place() -> None:
    result = run("ask", GRDP)

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [1].",
        "[1] Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2: "
        "“Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người.”",
    ]


@pytest.mark.usefixtures("_open")
def test_json_holds_the_fields_of_the_contract() -> None:
    result = run("ask", "--json", GRDP)
    answer = json.loads(result.stdout)

    assert result.exit_code == 0
    assert list(answer) == FIELDS
    assert answer["id"] is None
    assert answer["question"] == GRDP
    assert answer["answer"] == "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người [1]."
    assert answer["refused"] is False
    assert answer["writer"] == "extract"
    assert answer["related"] == []
    assert answer["understood"] == ""
    assert answer["suggestions"]
    assert answer["latency_ms"] > 0
    (one,) = answer["citations"]
    assert list(one) == ["document", "section", "label", "quote", "start", "end"]
    assert (one["document"], one["section"]) == ("09-NQ/TW", "II.3.2")
    source = (ROOT / "corpus" / "texts" / "09-nq-tw.txt").read_text(encoding="utf-8")
    assert source[one["start"] : one["end"]] == one["quote"]


@pytest.mark.usefixtures("_open")
def test_a_refusal_offers_what_is_near() -> None:
    answer = json.loads(run("ask", "--json", "GRDP bình quân đầu người năm 2035 là bao nhiêu?").stdout)

    assert answer["refused"] is True
    assert answer["citations"] == []
    assert "II.3.2" in [one["section"] for one in answer["related"]]
    assert list(answer["related"][0]) == ["document", "section", "label", "quote", "start", "end"]


@pytest.mark.usefixtures("_open")
def test_a_repaired_question_says_how_it_was_read_where_it_may_be_wrong() -> None:
    clear = run("ask", "thanh pho Cam Ranh la do thi gi").stdout
    unclear = run("ask", "so nao chu tri cai cach").stdout

    assert clear.startswith("Thành phố Cam Ranh là đô thị du lịch - logistics [1].")
    assert unclear.startswith("Đã hiểu câu hỏi là: sở nào")


@pytest.mark.usefixtures("_open")
def test_history_is_given_oldest_first() -> None:
    result = run("ask", "Còn năm 2025 thì sao?", "--history", "Ai ký Nghị quyết 09?", "--history", GRDP)

    assert "104 triệu đồng/người" in result.stdout


@pytest.mark.usefixtures("_open")
def test_explain_prints_what_each_stage_decided() -> None:
    beside = run("ask", "--json", "--explain", GRDP)

    assert list(json.loads(beside.stdout)) == FIELDS  # the answer stays readable by a program
    assert list(json.loads(beside.stderr[beside.stderr.index("{") :])) == [
        "repair", "understand", "evidence", "decide", "compose", "refuse", "check",
    ]  # fmt: skip
    printed = run("ask", "--explain", GRDP).stdout
    assert '"compose": "facts"' in printed
    assert '"rule": "words of number"' in printed
    assert '"clauses that say it"' in printed


@pytest.mark.usefixtures("_open")
@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("?!", "empty"),
        ("a" * 10_000, "10000 characters, expected 2000 at most"),
        ("GRDP\x07 năm 2030", "control characters"),
    ],
)
def test_a_question_that_cannot_be_read_ends_in_one_line(question: str, says: str) -> None:
    result = run("ask", question)

    assert result.exit_code == 2
    (line,) = [line for line in result.stderr.splitlines() if line.strip()]
    assert line.startswith("error: ")
    assert says in line
    assert result.stdout == ""


@pytest.mark.usefixtures("_open")
@pytest.mark.parametrize(
    "words",
    [
        [],
        [GRDP, "--batch", "q.jsonl", "--output", "a.jsonl"],
        ["--batch", "q.jsonl"],
        [GRDP, "--output", "a.jsonl"],
        ["--batch", "none.jsonl", "--output", "a.jsonl"],
    ],
)
def test_words_that_do_not_fit_together_end_in_one_line(words: list[str]) -> None:
    result = run("ask", *words)

    assert result.exit_code == 2
    assert result.stderr.count("error: ") == 1
    assert "Traceback" not in result.output


@pytest.mark.usefixtures("_open")
def test_a_batch_is_answered_in_order(tmp_path: Path) -> None:
    rows = [
        {"id": "a", "question": GRDP},
        {"id": 2, "question": "Còn năm 2025 thì sao?", "history": [GRDP]},
        {"id": "c", "question": "Viết một bài thơ"},
    ]
    (tmp_path / "q.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))

    result = run("ask", "--batch", "q.jsonl", "--output", "a.jsonl")
    answers = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()]

    assert result.exit_code == 0
    assert [row["id"] for row in answers] == ["a", 2, "c"]
    assert [row["refused"] for row in answers] == [False, False, True]
    assert all(list(row) == FIELDS for row in answers)
    assert "104 triệu" in answers[1]["answer"]


@pytest.mark.usefixtures("_open")
def test_an_unreadable_row_is_named_by_its_line_and_the_others_are_answered(tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text(
        json.dumps({"id": "a", "question": GRDP})
        + "\nnot json\n\n"
        + json.dumps({"id": "c", "question": "\x00"})
        + "\n"
        + json.dumps({"id": "d"})
        + "\n"
        + json.dumps({"id": "e", "question": "Ai ký Nghị quyết 09?"})
        + "\n"
    )

    result = run("ask", "--batch", "q.jsonl", "--output", "a.jsonl")
    answers = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()]

    assert result.exit_code == 2
    errors = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert [line.split(": ")[:3] for line in errors] == [
        ["error", "3 of 5 rows were not answered; the first", "line 2"]
    ]
    assert errors[0].endswith("; each is told in a.jsonl")
    assert "Traceback" not in result.output
    assert [row["id"] for row in answers] == ["a", None, "c", "d", "e"]
    assert [row["refused"] for row in answers] == [False, True, True, True, False]
    assert "189 triệu" in answers[0]["answer"]
    assert "Nguyễn Phú Trọng" in answers[4]["answer"]
    assert [row["error"].split(":")[0] for row in answers if "error" in row] == ["line 2", "line 4", "line 5"]


@pytest.mark.usefixtures("_open")
def test_an_output_that_cannot_be_written_ends_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text(json.dumps({"id": "a", "question": GRDP}) + "\n")

    result = run("ask", "--batch", "q.jsonl", "--output", "none/a.jsonl")

    assert result.exit_code == 2
    assert result.stderr.count("error: ") == 1
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize("name", ["taken", "taken/inside/it"])
def test_the_status_tells_a_data_folder_that_there_cannot_be(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / name))

    result = run("status")

    assert result.exit_code == 2
    assert result.stderr.count("error: ") == 1
    assert "correct ASSISTANT_DATA_DIR" in " ".join(result.stderr.split())


def test_the_index_is_built_reused_and_built_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "fresh"))
    assert run("status").stdout.startswith("no index in ")

    built, reused, again = run("index"), run("index"), run("index", "--rebuild")

    assert built.stdout.startswith("built: 106 passages of 2 documents\nmodel ")
    assert reused.stdout.startswith("reused: 106 passages of 2 documents\n")
    assert again.stdout.startswith("built: 106 passages of 2 documents\n")
    assert run("status").stdout.startswith("106 passages, model ")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("ASSISTANT_CORPUS_DIR", "none", "no folder of texts"),
        ("ASSISTANT_EMBEDDING_MODEL", "none", "ASSISTANT_EMBEDDING_MODEL"),
    ],
)
def test_a_setting_that_cannot_serve_ends_in_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)

    result = run("ask", GRDP)

    assert result.exit_code == 2
    assert says in result.stderr
    assert "Traceback" not in result.output


@pytest.fixture
def questions(tmp_path: Path) -> str:
    rows = [
        {"id": "right", "kind": "number", "question": GRDP, "sections": ["09-NQ/TW#II.3.2"], "contains": ["189 triệu"]},
        {"id": "wrong", "kind": "who", "question": "Ai ký Nghị quyết 09?", "sections": [END], "contains": ["X"]},
        {"id": "none", "kind": "refuse", "question": "Giá vàng hôm nay?", "refuse": True},
    ]
    (tmp_path / "scored.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return "scored.jsonl"


@pytest.mark.usefixtures("_open")
def test_evaluate_gives_the_figures_by_kind_and_lists_the_failures(questions: str) -> None:
    result = run("evaluate", questions)

    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0] == "wrong [who] Ai ký Nghị quyết 09?"
    assert lines[3] == "    fails ['facts']"
    assert [line.split() for line in lines[4:7]] == [["number", "1/1"], ["who", "0/1"], ["refuse", "1/1"]]
    assert lines[-1] == "right 0.667"


@pytest.mark.usefixtures("_open")
def test_evaluate_gives_its_figures_as_json(questions: str) -> None:
    figures = json.loads(run("evaluate", "--json", questions).stdout)

    assert figures["right"] == pytest.approx(2 / 3)
    assert figures["by_kind"] == {"number": [1, 1], "who": [0, 1], "refuse": [1, 1]}
    assert figures["refused"] == 1.0
    assert figures["verbatim"] == 1.0
    assert figures["facts"] == 0.5


@pytest.mark.usefixtures("_open")
def test_evaluate_names_the_line_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"id": "a", "kind": "who", "question": "x"}\n{"id": 1}\n')

    result = run("evaluate", "bad.jsonl")

    assert result.exit_code == 2
    assert "line 2" in result.stderr


def test_the_program_runs_as_a_module(data_dir: Path) -> None:
    def module(*words: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "ASSISTANT_DATA_DIR": str(data_dir), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "assistant", "ask", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=60)

    good, bad = module("--json", GRDP), module("--batch", "missing.jsonl", "--output", "answers.jsonl")

    assert good.returncode == 0
    assert "189 triệu" in json.loads(good.stdout)["answer"]
    assert bad.returncode == 2
    assert bad.stdout == ""
    assert [line[:7] for line in bad.stderr.splitlines() if line] == ["error: "]


@pytest.mark.parametrize(
    "words",
    [
        ["nope"],
        ["ask", "x", "--nope"],
        ["study"],
        ["study", "--output", ""],
        ["study", "--output", "/dev/null"],
        ["study", "--output", "folder", "--audience", "\udcff"],
        ["status", "x"],
        ["documents", "nope"],
        ["documents", "add", "a.txt", "--replace", "--both"],
        ["benchmark", "--passages", "0"],
        ["benchmark", "--passages", "99999999999999999999"],
        ["benchmark", "--passages", "5", "--questions", "x"],
    ],
)
def test_an_option_that_makes_no_sense_ends_in_one_line(
    monkeypatch: pytest.MonkeyPatch, data_dir: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(data_dir))
    monkeypatch.setattr(sys, "argv", ["assistant", *words])

    with pytest.raises(SystemExit) as ended:
        main()

    assert ended.value.code == 2
    assert [line[:7] for line in capsys.readouterr().err.splitlines()] == ["error: "]


@pytest.mark.parametrize("words", [["evaluate", "pipe"], ["ask", "--batch", "pipe", "--output", "answers.jsonl"]])
def test_a_pipe_is_no_file_of_questions(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo(tmp_path / "pipe")

    result = run(*words)

    assert result.exit_code == 2
    assert "pipe is no file" in result.stderr
