"""A lesson as it is printed: both texts, each alone and together, 45, 90 and 180 minutes, three seeds."""

import re
import shutil
import subprocess
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest
from pptx import Presentation

from assistant.study.exports.files import write_folder
from assistant.study.facts.roles import role_of_section
from assistant.study.session import CONTENT, PHASES
from corpus.figures.targets import extract_targets
from corpus.reading.store import Corpus
from corpus.text import one_line
from tests.assistant.study.conftest import BOTH, CHOSEN, Maker
from tests.assistant.study.session_check import check_session, citations

LESSONS = [(chosen, minutes) for chosen in CHOSEN for minutes in (45, 90, 180)]
# More than one case a run is not needed to see what the layout does; the seed changes the test alone.
SEEDS = {45: 1, 90: 2, 180: 3}


@pytest.mark.parametrize(("chosen", "minutes"), LESSONS)
def test_phases_minutes_points_and_talk(material: object, make: Maker, chosen: str, minutes: int) -> None:
    session = make(chosen, questions=20, seed=SEEDS[minutes], minutes=minutes)
    rows = session.outline
    assert sum(row.minutes for row in rows) == minutes
    assert set(PHASES) == {row.phase for row in rows}
    content = [row for row in rows if row.phase == CONTENT]
    assert 3 <= len(content) <= 6
    assert all(3 <= len(row.points) <= 8 for row in content)
    assert all(1 <= len(row.talk) <= 2 and row.aim for row in content)
    asked = [question for row in content for question in row.talk]
    assert len(set(asked)) == len(asked)
    assert check_session(session, material) == []  # type: ignore[arg-type]
    for one, other in combinations(asked, 2):
        assert one.partition("“")[2] != other.partition("“")[2] or "“" not in one


def test_longer_sessions_say_more(make: Maker) -> None:
    said = [
        sum(len(row.points) for row in make("both", questions=20, seed=SEEDS[minutes], minutes=minutes).outline)
        for minutes in (45, 90, 180)
    ]
    assert said[0] < said[1] < said[2]


@pytest.mark.parametrize("audience", ["cán bộ lãnh đạo", "công chức", "đảng viên cơ sở"])
def test_each_audience_is_asked_what_it_can_answer(make: Maker, audience: str) -> None:
    words = {"cán bộ lãnh đạo": "cương vị lãnh đạo", "công chức": "công việc được giao", "đảng viên cơ sở": "chi bộ"}
    talk = " ".join(one for row in make("resolution", questions=20, audience=audience).outline for one in row.talk)
    assert words[audience] in talk
    assert not any(other in talk for name, other in words.items() if name != audience)


@pytest.mark.parametrize("minutes", [45, 90, 180])
def test_the_first_viewpoint_the_goals_and_every_target_are_there(corpus: Corpus, make: Maker, minutes: int) -> None:
    session = make("both", questions=20, seed=SEEDS[minutes], minutes=minutes)
    points = [point for row in session.outline for point in (*row.points, row.aim) if point]
    for number in BOTH:
        document = corpus.by_number[number]
        for section in ("II.1", "II.2", "II.4") if number == "09-NQ/TW" else ("I",):
            role = role_of_section(document, section)
            assert role is not None
            first = document.sections[section].blocks[0]
            assert any(
                one.citation.document == number and first.start <= one.citation.start < first.end for one in points
            )
    values = {value for row in session.outline for line in row.figures for _, value in line.values}
    resolution = corpus.by_number["09-NQ/TW"]
    goals = [one for one in extract_targets(resolution) if one.section.startswith("II.")]
    assert {one_line(resolution.source[one.value_start : one.value_end]) for one in goals} <= values


@pytest.mark.parametrize(("chosen", "minutes"), LESSONS)
def test_slides_are_as_many_as_the_time_and_their_lines_short(
    tmp_path: Path, make: Maker, chosen: str, minutes: int
) -> None:
    write_folder(make(chosen, questions=20, seed=SEEDS[minutes], minutes=minutes), tmp_path)
    deck = Presentation(str(tmp_path / "trinh-chieu.pptx"))
    fewest, most = {45: (9, 16), 90: (15, 22), 180: (18, 34)}[minutes]
    assert fewest <= len(deck.slides) <= most
    for slide in deck.slides:
        title = slide.shapes.title
        assert title is not None
        assert len(title.text_frame.text.split()) <= 22
        for shape in slide.shapes:
            if shape.has_text_frame:
                assert len([one for one in shape.text_frame.paragraphs if one.text]) <= 6


def _has_times() -> bool:
    """Whether what stands for Times New Roman here has letters of its width: other ones fill more pages."""
    if not shutil.which("fc-match"):
        return False
    told = subprocess.run(["fc-match", "Times New Roman", "family"], capture_output=True, text=True, timeout=60)
    return any(one in told.stdout for one in ("Times", "Liberation Serif", "Tinos"))


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory, make: Maker) -> Path:
    """The folder of the fullest lesson of 90 minutes, printed by LibreOffice."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice (soffice) is not installed here: nothing can be measured as it is printed")
    if not _has_times():
        pytest.skip("no letters as wide as Times New Roman's on this machine: install fonts-liberation2")
    folder = tmp_path_factory.mktemp("printed")
    write_folder(make("both", questions=20, seed=2, minutes=90), folder)
    files = [str(path) for path in folder.glob("*.docx")] + [str(folder / "trinh-chieu.pptx")]
    home = f"-env:UserInstallation=file://{folder}/office"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=400)
    return folder


def test_pages_as_printed(printed: Path) -> None:
    pages = {path.stem: len(pypdfium2.PdfDocument(path)) for path in printed.glob("*.pdf")}
    assert 2 <= pages["de-cuong"] <= 5
    assert pages["trang-tom-tat"] == 1
    assert pages["nhiem-vu"] <= 6  # thirteen tasks, then eighteen groups with their points


def test_no_line_of_a_slide_leaves_its_page_or_stands_on_another(printed: Path) -> None:
    for number, page in enumerate(pypdfium2.PdfDocument(printed / "trinh-chieu.pdf"), start=1):
        text = page.get_textpage()
        wide, high = page.get_size()
        rows = [text.get_rect(at) for at in range(text.count_rects())]
        for left, bottom, right, top in rows:
            assert left >= 20, number
            assert right <= wide - 20, number
            assert bottom >= 8, number
            assert top <= high - 8, number
        for one, other in combinations(rows, 2):
            across = min(one[2], other[2]) - max(one[0], other[0])
            down = min(one[3], other[3]) - max(one[1], other[1])
            least = min(one[3] - one[1], other[3] - other[1])
            # One line is printed in several runs, and the letters of a second font among them have their own heights.
            middles = abs((one[1] + one[3]) / 2 - (other[1] + other[3]) / 2)
            a_line = min(abs(one[1] - other[1]), middles) <= 0.3 * least
            assert a_line or across <= 2 or down <= 0.5 * least, (number, text.get_text_bounded(*one))


def test_a_slide_is_at_least_half_filled(printed: Path) -> None:
    """From the top of the title to the lowest line, but for the cover and what is read aloud."""
    for number, page in enumerate(pypdfium2.PdfDocument(printed / "trinh-chieu.pdf"), start=1):
        text = page.get_textpage()
        _, high = page.get_size()
        foot = 0.1 * high  # the slide's number
        low = min(rect[1] for at in range(text.count_rects()) if (rect := text.get_rect(at))[1] > foot)
        assert low <= 0.55 * high, number


def test_every_quotation_of_a_lesson_is_verbatim(corpus: Corpus, make: Maker) -> None:
    for chosen, minutes in LESSONS:
        for one in citations(make(chosen, questions=20, seed=SEEDS[minutes], minutes=minutes)):
            assert corpus.by_number[one.document].source[one.start : one.end] == one.quote


@pytest.mark.parametrize(("chosen", "minutes"), LESSONS)
def test_what_is_cut_short_is_the_beginning_of_words_and_says_something(make: Maker, chosen: str, minutes: int) -> None:
    for row in make(chosen, questions=20, seed=SEEDS[minutes], minutes=minutes).outline:
        for heading in row.contents:
            assert not re.search(r"(?:,| và| của| các| cho| với)$", heading)
        for point in (*row.points, row.aim, row.example):
            assert point is None or point.text[0] == point.text[0].upper()
