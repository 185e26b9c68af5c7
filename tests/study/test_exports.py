"""Each file opens again with its own library and holds every item with its citation; the command line writes them."""

import csv
import io
import json
import re
import sqlite3
import time
import zipfile
from pathlib import Path

import pytest
from docx import Document as read_word
from docx.shared import Pt
from pptx import Presentation
from typer.testing import CliRunner

from assistant.cli import app
from assistant.export_citation import one_line
from assistant.study.exports import EXPORTS, write_folder
from assistant.study.session import CHOICE, MATCHING, Session
from tests.study.conftest import Maker


@pytest.fixture(scope="module")
def session(make: Maker) -> Session:
    return make("both", questions=40, versions=2)


@pytest.fixture(scope="module")
def files(session: Session) -> dict[str, bytes]:
    return {one.file: one.write(session) for one in EXPORTS}


def words_of(content: bytes) -> str:
    paper = read_word(io.BytesIO(content))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in paper.paragraphs), *cells])


def test_the_outline_holds_every_point_date_and_card(files: dict[str, bytes], session: Session) -> None:
    words = words_of(files["de-cuong.docx"])
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words
    for row in session.outline:
        assert row.heading in words
        for point in row.points:
            assert f"{point.text} ({point.citation.label})" in words
    for event in session.timeline:
        assert f"{event.date}: {event.text}" in words
    for card in session.flashcards:
        assert f"{card.front} {card.back}. “{one_line(card.citation.quote)}” ({card.citation.label})" in words


def test_the_test_holds_every_question_and_no_key_and_the_key_every_quotation(
    files: dict[str, bytes], session: Session
) -> None:
    test, key = words_of(files["de-kiem-tra.docx"]), words_of(files["dap-an.docx"])
    assert "Mã đề: 101" in test
    assert "Mã đề: 102" in test
    assert "Đáp án" not in test
    for question in session.questions:
        assert test.count(question.question) >= 2
        assert all(option in test for option in question.options if question.kind in (CHOICE, MATCHING))
        assert f"“{one_line(question.citation.quote)}” ({question.citation.label})" in key


@pytest.mark.parametrize("file", ["de-cuong.docx", "de-kiem-tra.docx", "dap-an.docx"])
def test_papers_have_the_official_form(files: dict[str, bytes], file: str) -> None:
    paper = read_word(io.BytesIO(files[file]))
    assert paper.styles["Normal"].font.name == "Times New Roman"  # type: ignore[attr-defined]
    assert paper.styles["Normal"].font.size == Pt(13)  # type: ignore[attr-defined]
    assert 'w:instr="PAGE"' in paper.sections[0].header._element.xml


def test_slides_hold_every_item_and_their_notes_the_quotations(files: dict[str, bytes], session: Session) -> None:
    deck = Presentation(io.BytesIO(files["trinh-chieu.pptx"]))
    shown = "\n".join(shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame)
    notes = "\n".join(one.notes_slide.notes_text_frame.text for one in deck.slides if one.has_notes_slide)
    for question in session.questions:
        assert question.question in shown
        assert one_line(question.citation.quote) in notes
    for point in (point for row in session.outline for point in row.points):
        assert point.text in shown
        assert point.citation.label in notes
    assert all(one.citation.label in notes for one in session.flashcards)


def test_no_slide_overflows(files: dict[str, bytes]) -> None:
    """By the width of Times New Roman: about half of its size a letter, 1.2 of it a line."""
    deck = Presentation(io.BytesIO(files["trinh-chieu.pptx"]))
    for slide in deck.slides:
        for shape in slide.shapes:
            if not shape.has_text_frame or not shape.text_frame.text:
                continue
            need = 0.0
            for paragraph in shape.text_frame.paragraphs:
                size = paragraph.runs[0].font.size.pt
                a_line = (shape.width.inches - 0.2) * 72 / (size * 0.5)
                need += size * 1.2 * max(1, -(-len(paragraph.text) // a_line)) + (size / 3)
            assert need <= shape.height.inches * 72 + 12, shape.text_frame.text[:200]


def test_cards_open_as_an_anki_package(files: dict[str, bytes], session: Session, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(files["the-ghi-nho.apkg"])) as package:
        package.extract("collection.anki2", tmp_path)
    with sqlite3.connect(tmp_path / "collection.anki2") as connection:
        notes = [row[0].split("\x1f") for row in connection.execute("SELECT flds FROM notes")]
    assert [(front, back) for front, back, _ in notes] == [(one.front, one.back) for one in session.flashcards]
    assert all(card.citation.label in note[2] for card, note in zip(session.flashcards, notes, strict=True))


def test_gift_has_every_question_with_its_key_and_feedback(files: dict[str, bytes], session: Session) -> None:
    blocks = files["cau-hoi.gift.txt"].decode().strip().split("\n\n")[1:]
    assert len(blocks) == 40
    for block, question in zip(blocks, session.questions, strict=True):
        plain = re.sub(r"\\(.)", r"\1", block)
        assert one_line(question.citation.quote) in plain
        assert block.endswith("}")
        if question.kind == CHOICE:
            assert re.findall(r"^=(.*)$", plain, re.M) == [question.answer]
            assert len(re.findall(r"^~", plain, re.M)) == 3
        if question.kind == MATCHING:
            assert plain.count(" -> ") == len(question.pairs)


def test_the_table_and_the_data(files: dict[str, bytes], session: Session) -> None:
    rows = list(csv.reader(io.StringIO(files["cau-hoi.csv"].decode("utf-8-sig"))))[1:]
    assert [row[2] for row in rows] == [one.question for one in session.questions]
    assert [row[9] for row in rows] == [one_line(one.citation.quote) for one in session.questions]
    data = json.loads(files["study.json"])
    assert {"outline", "questions", "flashcards", "timeline"} <= set(data)
    assert {"kind", "question", "options", "answer", "explanation", "citation"} <= set(data["questions"][0])
    assert {"section", "heading", "minutes", "points"} <= set(data["outline"][0])
    assert set(data["timeline"][0]["citation"]) == {"document", "section", "label", "quote", "start", "end"}


def test_forty_questions_and_every_file_in_five_seconds(tmp_path: Path, make: Maker) -> None:
    start = time.perf_counter()
    write_folder(make("both", questions=40, seed=77), tmp_path)
    assert time.perf_counter() - start <= 5


def test_the_command_writes_everything_or_nothing(tmp_path: Path) -> None:
    runner = CliRunner()
    common = ["study", "--document", "09-NQ/TW", "--section", "II", "--section", "III.2", "--questions", "20"]
    done = runner.invoke(app, [*common, "--seed", "1", "--output", str(tmp_path / "bai")])
    assert done.exit_code == 0, done.output
    assert {one.name for one in (tmp_path / "bai").iterdir()} == {one.file for one in EXPORTS}
    again = runner.invoke(app, [*common, "--seed", "1", "--output", str(tmp_path / "lai")])
    assert again.exit_code == 0
    assert (tmp_path / "bai" / "study.json").read_bytes() == (tmp_path / "lai" / "study.json").read_bytes()


@pytest.mark.parametrize(
    "options",
    [["--document", "1-XX"], ["--section", "IX"], ["--questions", "0"], ["--questions", "1000"], ["--level", "x"]],
)
def test_bad_input_is_one_line_and_exit_code_2(tmp_path: Path, options: list[str]) -> None:
    done = CliRunner().invoke(app, ["study", *options, "--output", str(tmp_path / "bai")])
    assert done.exit_code == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("error: ")
    assert not (tmp_path / "bai").exists()


def test_a_folder_that_cannot_be_written_keeps_nothing_half(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant.study import export_slides

    def fail(_: Session) -> bytes:
        raise OSError("disk full")

    monkeypatch.setattr(export_slides, "slides", fail)
    with pytest.raises(OSError, match="disk full"):
        write_folder(session, tmp_path / "bai")
    assert list((tmp_path / "bai").iterdir()) == []
