"""Each file opens again with its own library and holds every item with its citation; the command line writes them."""

import csv
import html
import io
import json
import re
import sqlite3
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as read_word
from docx.shared import Pt
from pptx import Presentation
from typer.testing import CliRunner

from assistant.commands.cli import app
from assistant.study.exports.cards import anki
from assistant.study.exports.duties import duty_words
from assistant.study.exports.files import EXPORTS, write_archive, write_folder
from assistant.study.exports.outline import headings_of
from assistant.study.exports.paper import place_namer, place_of
from assistant.study.exports.phrases import ended
from assistant.study.exports.slides import slides
from assistant.study.exports.template import LAYOUTS
from assistant.study.exports.text import gift
from assistant.study.session import CHOICE, CONTENT, MATCHING, Session
from corpus.text import one_line
from tests.assistant.study.conftest import Maker


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


def test_the_outline_holds_every_phase_point_figure_and_question_to_talk_over(
    files: dict[str, bytes], session: Session
) -> None:
    words = words_of(files["de-cuong.docx"])
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in words
    for heading, row in zip(headings_of(session), session.outline, strict=True):
        named = place_of if row.phase == CONTENT else place_namer(session)
        assert f"{heading} ({row.minutes}\u00a0phút)" in words
        for point in row.points:
            assert f"{ended(point.text)} ({named(point.citation)})" in words
        for question in row.talk:
            assert question in words
        for line in row.figures:
            assert line.indicator in words
            assert all(value in words for _, value in line.values)
    assert "THẺ GHI NHỚ" not in words  # cards and test are files of their own


def test_the_summary_and_the_tasks_are_papers_of_their_own(files: dict[str, bytes], session: Session) -> None:
    summary, tasks = words_of(files["trang-tom-tat.docx"]), words_of(files["nhiem-vu.docx"])
    named = place_namer(session)
    for point in session.summary:
        assert f"{ended(point.text)} ({named(point.citation)})" in summary
    assert len(session.tasks) == 13
    assert all(one.lead in tasks and duty_words(one) in tasks for one in session.tasks)
    assert len([one for one in session.groups if one.citation.document == "09-NQ/TW"]) == 10
    for group in session.groups:
        assert group.heading in tasks
        assert group.points
        assert all(ended(point.text) in tasks for point in group.points)


@pytest.mark.parametrize("file", ["de-cuong.docx", "trang-tom-tat.docx", "nhiem-vu.docx"])
def test_the_columns_of_a_table_have_widths_that_fill_the_paper(files: dict[str, bytes], file: str) -> None:
    paper = read_word(io.BytesIO(files[file]))
    section = paper.sections[0]
    room = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    for table in paper.tables:
        widths = [column.width or 0 for column in table.columns]
        assert 0.9 * room <= sum(widths) <= 1.02 * room
        for row in table.rows:
            assert [cell.width for cell in row.cells] == widths


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
        quote = one_line(question.citation.quote).replace("**", "").rstrip(" .;:")
        assert quote in one_line(key).replace("**", "")  # in the explanation or behind it
        assert f"({question.citation.label})" in key


@pytest.mark.parametrize("file", ["de-cuong.docx", "de-kiem-tra.docx", "dap-an.docx"])
def test_papers_have_the_official_form(files: dict[str, bytes], file: str) -> None:
    paper = read_word(io.BytesIO(files[file]))
    assert paper.styles["Normal"].font.name == "Times New Roman"  # type: ignore[attr-defined]
    assert Pt(12) <= paper.styles["Normal"].font.size <= Pt(13)  # type: ignore[attr-defined]
    assert 'w:instr="PAGE"' in paper.sections[0].header._element.xml


def test_slides_stand_on_layouts_of_their_template_and_their_notes_hold_the_quotations(
    files: dict[str, bytes], session: Session
) -> None:
    deck = Presentation(io.BytesIO(files["trinh-chieu.pptx"]))
    assert [one.name for one in deck.slide_layouts] == list(LAYOUTS)
    assert len({one.slide_layout.name for one in deck.slides}) >= 8
    assert all(one.shapes.title is not None and one.shapes.title.text_frame.text for one in deck.slides)
    notes = one_line("\n".join(one.notes_slide.notes_text_frame.text for one in deck.slides if one.has_notes_slide))
    for row in session.outline:
        if row.phase == CONTENT:
            assert all(one_line(point.citation.quote) in notes for point in row.points)
            assert all(question in notes for question in row.talk)
    assert sum(shape.has_chart for slide in deck.slides for shape in slide.shapes) == 1
    assert all('type="slidenum"' in one._element.xml for one in list(deck.slides)[1:])
    assert not any("Câu 1" in one.shapes.title.text_frame.text for one in deck.slides)


def test_the_test_stands_on_slides_where_it_is_asked_for(session: Session) -> None:
    content = slides(replace(session, request=replace(session.request, in_slides=True)))
    deck = Presentation(io.BytesIO(content))
    shown = "\n".join(shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame)
    assert all(question.question in shown.replace("\u00a0", " ") for question in session.questions)


def test_no_slide_overflows_or_is_written_small(files: dict[str, bytes]) -> None:
    """By the width of Arial: about half of its size a letter, 1.2 of it a line."""
    deck = Presentation(io.BytesIO(files["trinh-chieu.pptx"]))
    for slide in deck.slides:
        for shape in slide.shapes:
            numbers = shape.has_text_frame and 'type="slidenum"' in shape._element.xml
            if numbers or not shape.has_text_frame or not shape.text_frame.text or shape == slide.shapes.title:
                continue
            need = 0.0
            for paragraph in shape.text_frame.paragraphs:
                size = paragraph.runs[0].font.size.pt
                assert size >= 18, paragraph.text
                a_line = (shape.width.inches - 0.2) * 72 / (size * 0.5)
                need += size * 1.2 * max(1, -(-len(paragraph.text) // a_line))
            assert need <= shape.height.inches * 72, shape.text_frame.text[:200]


def test_cards_open_as_an_anki_package(files: dict[str, bytes], session: Session, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(files["the-ghi-nho.apkg"])) as package:
        package.extract("collection.anki2", tmp_path)
    with sqlite3.connect(tmp_path / "collection.anki2") as connection:
        notes = [html.unescape(row[0]).split("\x1f") for row in connection.execute("SELECT flds FROM notes")]
    assert [(front, back) for front, back, _ in notes] == [(one.front, one.back) for one in session.flashcards]
    assert all(card.citation.label in note[2] for card, note in zip(session.flashcards, notes, strict=True))


def test_gift_has_every_question_with_its_key_and_feedback(files: dict[str, bytes], session: Session) -> None:
    blocks = files["cau-hoi.gift.txt"].decode().strip().split("\n\n")[1:]
    assert len(blocks) == len(session.questions)
    for block, question in zip(blocks, session.questions, strict=True):
        plain = html.unescape(re.sub(r"\\(.)", r"\1", block))
        assert one_line(question.citation.quote) in plain
        assert block.endswith("}")
        if question.kind == CHOICE:
            assert re.findall(r"^=(.*)$", plain, re.M) == [question.answer]
            assert len(re.findall(r"^~", plain, re.M)) == 3
        if question.kind == MATCHING:
            assert plain.count(" -> ") == len(question.pairs)


SIGNS = "[html]<img src=x onerror=alert(1)> ~a =b #c {d} e:f \\\\g h->i // ::k:: [sound:http://evil.example/a.mp3] \x1f"
SHOWN = SIGNS.replace("\x1f", "").strip()


def test_gift_shows_hostile_words_as_words(session: Session) -> None:
    choice = next(one for one in session.questions if one.kind == CHOICE)
    options = (SIGNS, "%50%nửa", "hai", "ba")
    hostile = replace(choice, question=SIGNS, options=options, answer=SIGNS, explanation=SIGNS)
    short = replace(hostile, kind="short", options=(), answer="%9% <b>")

    first, second = gift(replace(session, title=SIGNS, questions=(hostile, short))).decode().split("\n\n")[1:]

    lines = first.splitlines()
    head = lines[0].removeprefix("::Câu 1::").removesuffix(" {")
    assert len(lines) == 7
    for text, begun in ((head, ""), (lines[1], "="), (lines[5], "####")):
        assert text.startswith(f"{begun}&\\#91;html]&lt;img")
        assert re.findall(r"(?<!\\)(?:\\\\)*([~=#{}:])", text.removeprefix(begun)) == []
    assert html.unescape(re.sub(r"\\(.)", r"\1", head)) == SHOWN
    assert lines[2] == "~&\\#37;50%nửa"
    assert "\n=%100%%9% <b>\n####" in second


def test_anki_shows_hostile_words_as_words(session: Session, tmp_path: Path) -> None:
    card = replace(session.flashcards[0], front=SIGNS, back=SIGNS)
    with zipfile.ZipFile(io.BytesIO(anki(replace(session, flashcards=(card,))))) as package:
        package.extract("collection.anki2", tmp_path)
    with sqlite3.connect(tmp_path / "collection.anki2") as connection:
        ((fields,),) = connection.execute("SELECT flds FROM notes")
    front, back, _ = fields.split("\x1f")
    assert front == back
    assert not set("<>[") & set(front)
    assert html.unescape(front).strip() == SHOWN


def test_the_table_and_the_data(files: dict[str, bytes], session: Session) -> None:
    rows = list(csv.reader(io.StringIO(files["cau-hoi.csv"].decode("utf-8-sig"))))[1:]
    assert [row[2] for row in rows] == [one.question for one in session.questions]
    quotes = [
        one_line(one.citation.quote).replace("**", "") for one in session.questions
    ]  # without the marks of bold type
    assert [row[9] for row in rows] == quotes
    data = json.loads(files["study.json"])
    assert {"outline", "questions", "flashcards", "timeline"} <= set(data)
    assert {"kind", "question", "options", "answer", "explanation", "citation"} <= set(data["questions"][0])
    assert {"section", "heading", "minutes", "points"} <= set(data["outline"][0])
    assert set(data["timeline"][0]["citation"]) == {"document", "section", "label", "quote", "start", "end"}


def test_forty_questions_and_every_file_in_eight_seconds(tmp_path: Path, make: Maker) -> None:
    start = time.process_time()
    write_folder(make("both", questions=40, seed=77), tmp_path)
    assert time.process_time() - start <= 8


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
    [["--document", "1-XX"], ["--section", "IX"], ["--questions", "0"], ["--minutes", "1"], ["--level", "x"]],
)
def test_bad_input_is_one_line_and_exit_code_2(tmp_path: Path, options: list[str]) -> None:
    done = CliRunner().invoke(app, ["study", *options, "--output", str(tmp_path / "bai")])
    assert done.exit_code == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("error: ")
    assert not (tmp_path / "bai").exists()


def test_the_command_makes_what_the_text_carries_and_says_so(tmp_path: Path) -> None:
    options = ["study", "--document", "09-NQ/TW", "--section", "III.2", "--questions", "150"]
    done = CliRunner().invoke(app, [*options, "--output", str(tmp_path / "bai")])
    assert done.exit_code == 0
    made = len(json.loads((tmp_path / "bai" / "study.json").read_text(encoding="utf-8"))["questions"])
    told = f"Các phần đã chọn đủ nội dung cho {made} câu hỏi tốt trong 150 câu được yêu cầu: đề có {made} câu."
    assert done.stderr.split() == told.split()


def test_a_folder_that_cannot_be_written_keeps_nothing_half(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from assistant.study.exports import slides as export_slides

    def fail(_: Session) -> bytes:
        raise OSError("disk full")

    monkeypatch.setattr(export_slides, "slides", fail)
    with pytest.raises(OSError, match="disk full"):
        write_folder(session, tmp_path / "bai")
    assert list((tmp_path / "bai").iterdir()) == []


def test_the_archive_holds_every_file(session: Session) -> None:
    with zipfile.ZipFile(io.BytesIO(write_archive(session))) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [one.file for one in EXPORTS]


@pytest.mark.parametrize("clock", [0.0, 8_000_000_000.0])
def test_the_archive_is_written_whatever_the_clock_says(
    session: Session, clock: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.time", lambda: clock)

    with zipfile.ZipFile(io.BytesIO(write_archive(session))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
