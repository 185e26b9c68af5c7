"""The command `documents`, and asking within a collection."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.answer import Answer
from assistant.commands.cli import app
from assistant.service import Assistant
from tests.corpus.importing.making import LISTS, clean_paragraphs, list_body, par, write_docx


@pytest.fixture(autouse=True)
def _away(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def directive(tmp_path: Path) -> Path:
    return write_docx(tmp_path / "chi-thi.docx", list_body(clean_paragraphs()), {}, LISTS)


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def rows(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_check_says_what_a_file_says_of_itself_and_keeps_nothing(directive: Path) -> None:
    result = run("documents", "check", "--json", directive)

    assert result.exit_code == 0
    (row,) = rows(result)
    assert list(row) == ["file", "number", "kind", "date", "issuer", "signer", "title", "sections", "warnings"]
    assert (row["number"], row["kind"], row["date"]) == ("17-CT/TU", "Chỉ thị", "2023-08-14")
    assert (row["issuer"], row["signer"]) == ("Ban Thường vụ Tỉnh ủy An Hải", "Trần Quốc Bảo Lâm")
    sections = row["sections"]
    assert isinstance(sections, list)
    assert "II.2.c" in [one["id"] for one in sections]
    assert row["warnings"] == []
    assert "17-CT/TU" not in run("documents", "list").stdout


def test_what_can_be_read_of_several_is_kept_and_the_rest_is_said_in_a_line(directive: Path, tmp_path: Path) -> None:
    (tmp_path / "rong.docx").write_bytes(b"")
    (tmp_path / "hong.pdf").write_bytes(b"no pdf")

    result = run(
        "documents", "add", tmp_path / "rong.docx", directive, tmp_path / "hong.pdf", "--collection", "Môi trường"
    )

    assert result.exit_code == 2
    assert result.stdout == "chi-thi.docx: Chỉ thị số 17-CT/TU\n"
    errors = result.stderr.splitlines()
    assert len(errors) == 2
    assert errors[0].endswith("rong.docx: Tệp rỗng: không có chữ nào để đọc. Hãy thay bằng tệp có nội dung văn bản.")
    listed = rows(run("documents", "list", "--json"))
    assert [(one["number"], one["collection"], one["file"]) for one in listed][-1] == (
        "17-CT/TU",
        "Môi trường",
        "chi-thi.docx",
    )


def test_a_folder_is_all_its_files(directive: Path) -> None:
    assert [row["number"] for row in rows(run("documents", "check", directive.parent, "--json"))] == ["17-CT/TU"]


def test_a_folder_without_a_file_that_can_be_read_is_said(directive: Path, tmp_path: Path) -> None:
    (tmp_path / "trống").mkdir()
    (tmp_path / "trống" / "ghi chú.xyz").write_text("x")

    result = run("documents", "check", tmp_path / "trống", directive)

    assert result.exit_code == 2
    assert [line.split(" (")[0] for line in result.stderr.splitlines()] == [
        f"error: {tmp_path / 'trống'}: Là thư mục, không có tệp nào đọc được"
    ]
    assert "17-CT/TU" in result.stdout


def test_a_name_with_a_line_end_is_told_in_one_line(tmp_path: Path) -> None:
    result = run("documents", "check", tmp_path / "a\nb.docx")

    assert result.stderr.count("\n") == 1
    assert "a b.docx" in result.stderr


def test_the_same_number_is_for_the_reader_to_decide(directive: Path, tmp_path: Path) -> None:
    run("documents", "add", directive)
    other = write_docx(tmp_path / "moi.docx", list_body([*clean_paragraphs()[:-1], "Người Khác"]), {}, LISTS)

    refused = run("documents", "add", other)
    assert refused.exit_code == 2
    assert "Trong kho đã có văn bản số 17-CT/TU" in refused.stderr
    assert run("documents", "add", other, "--both").stdout == "moi.docx: Chỉ thị số 17-CT/TU (bản 2)\n"
    run("documents", "remove", "17-CT/TU (bản 2)")
    assert run("documents", "add", other, "--replace").exit_code == 0
    assert rows(run("documents", "show", "17-CT/TU", "--json"))[0]["signer"] == "Người Khác"


def test_a_document_is_shown_and_removed(directive: Path) -> None:
    run("documents", "add", directive)

    shown = run("documents", "show", "17-CT/TU").stdout
    assert "Người ký: Phó Bí thư Thường trực Trần Quốc Bảo Lâm" in shown
    assert run("documents", "remove", "17-CT/TU").stdout == "Đã bỏ Chỉ thị số 17-CT/TU (chi-thi.docx).\n"
    gone = run("documents", "remove", "17-CT/TU")
    assert gone.exit_code == 2
    assert len(gone.stderr.splitlines()) == 1
    assert run("documents", "show", "17-CT/TU").exit_code == 2


def test_a_question_is_asked_within_a_collection(directive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[frozenset[str]] = []

    class Asked:
        """An assistant that remembers which documents it was kept to."""

        def within(self, documents: frozenset[str]) -> "Asked":
            asked.append(documents)
            return self

        def ask(self, question: str, _history: list[str]) -> Answer:
            return Answer(question, "Văn bản không nêu.", True)

        def close(self) -> None:
            """Holds nothing."""

    monkeypatch.setattr(Assistant, "open", lambda *_: Asked())
    run("documents", "add", directive, "--collection", "Môi trường")

    for names in (["Môi trường"], ["Môi trường", "Văn bản kèm theo trợ lý"]):
        assert run("ask", "Hỏi gì?", *(word for name in names for word in ("--collection", name))).exit_code == 0

    assert asked == [{"17-CT/TU"}, {"17-CT/TU", "09-NQ/TW", "91-KL/TU"}]


def test_a_collection_that_is_not_there_is_one_line() -> None:
    result = run("ask", "--collection", "Không có", "Hỏi gì?")

    assert result.exit_code == 2
    assert result.stderr.startswith("error: no collection 'Không có': expected one of Văn bản kèm theo trợ lý")


def test_nothing_harmful_is_done_with_a_name(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "a;rm -rf $(pwd) --ocr.docx", par("Nghị quyết số 5-NQ/TU"))

    assert run("documents", "check", path).exit_code == 0
