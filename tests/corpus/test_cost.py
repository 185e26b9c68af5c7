"""No text is expensive: reading it takes time linear in its length, whatever stands in it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.figures.targets import extract_targets
from corpus.reading.store import read_document
from corpus.references import find_references
from corpus.tasks.reading import extract_tasks
from corpus.text import nfc
from corpus.vietnamese.quantities import pieces
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.words import tagged
from tests.clock import seconds

LENGTH = 20_000  # characters: what takes their number squared takes seconds
LIMIT = 3.0  # seconds for reading and all that is read out of it; 1 MB in 5 s would be 0.1
HEAD = "NGHỊ QUYẾT\nvề phát triển\n\n1. Mục tiêu\n\n"

SIGNS = [
    "-\n",
    "-",
    "1",
    "1 ",
    "1.",
    "111,",
    "1/",
    "a,",
    "a, ",
    "a",
    " ",
    "\t",
    "\u00a0",
    "\n",
    "(",
    "(a ",
    "[",
    "“",
    '"a ',
    "|",
    "|a",
    "| a | b |\n",
    "*",
    "_",
    ".",
    ". ",
    "; ",
    "a: ",
    "A. ",
    "I. ",
    "\u200b",
    "a\u0301",
    "\u0301\u0323",
    "\f",
    "\r\n",
    "~~",
    "<br ",
    "[a](",
    "&#",
    "#",
]
WORDS = [
    "46,5%, ",
    "tỉ lệ hộ nghèo đạt 46,5%, ",
    "có 5% ",
    "5% trong đó 3% ",
    "ngày 12/4/2014, ",
    "năm 2025 ",
    "1. a\n\n",
    "giai đoạn 2021 - 2025 đến ",
    "trước ngày 31/12 hàng năm ",
    "so với ",
    "chuẩn nghèo ",
    "và ",
    "từ ",
    "Đến năm ",
    "09-NQ/TW ",
    "Nghị quyết số 09-NQ/TW ngày 28/01/2022 của Bộ Chính trị về ",
    "Điều 1. a\n\n1. b\n\na) c\n\n",
    "Giao Sở Y tế chủ trì, phối hợp với Sở Nội vụ, ",
    "Sở Y tế thực hiện; ",
    "PHỤ LỤC I\n\n",
    "Chương I\nCHUNG\n",
    "NGHỊ QUYẾT\nvề việc\n",
    "Nơi nhận:\n- Như trên\n",
    "T/M BAN THƯỜNG VỤ\nNguyễn Văn A\n",
    "a[1]\n[1] b\n",
]


def read_all(path: Path) -> None:
    document = read_document(path)
    extract_targets(document)
    extract_tasks(document)
    find_references(document)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A text's place; what is read once in a process is read before the clock runs."""
    path = tmp_path_factory.mktemp("cost") / "a.txt"
    path.write_text(f"{HEAD}Tỉ lệ hộ nghèo đạt 5%. Giao Sở Y tế thực hiện Nghị quyết số 1-NQ/TU.\n", encoding="utf-8")
    read_all(path)
    nfc("a\u0323\u0301")
    return path


@pytest.mark.parametrize("unit", [*SIGNS, *WORDS])
def test_what_is_said_again_and_again_is_read_in_linear_time(path: Path, unit: str) -> None:
    path.write_bytes(f"{HEAD}x{unit * (LENGTH // len(unit))}x".encode())

    assert seconds(lambda: read_all(path), LIMIT) < LIMIT


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([*SIGNS, *WORDS]), min_size=2, max_size=4))
def test_what_hostile_hands_put_together_is_read_in_linear_time(path: Path, units: list[str]) -> None:
    whole = "".join(units)
    path.write_bytes(f"{HEAD}x{whole * (LENGTH // len(whole))}x".encode())

    assert seconds(lambda: read_all(path), LIMIT) < LIMIT


@pytest.mark.parametrize("unit", [".", "…", "A. ", "(", "“a", "5% a, ", "a, 5%, ", "I. "])
def test_a_paragraph_is_cut_in_linear_time(unit: str) -> None:
    text = f"x{unit * (LENGTH // len(unit))}x"

    assert seconds(lambda: [clauses(text, *one) for one in sentences(text)], LIMIT) < LIMIT
    assert seconds(lambda: pieces(text[:4_000]), LIMIT) < LIMIT


@pytest.mark.parametrize("unit", ["09-NQ/TW ", "“(a)” "])
def test_the_words_among_signs_are_told_apart_in_time(unit: str) -> None:
    """A piece of a hundred blanks may hold five hundred signs: it took 1.2 s."""
    tagged("Khu kinh tế")

    assert seconds(lambda: tagged.__wrapped__((unit * 2_000)[:2_000]), 0.7) < 0.7


def test_a_page_of_empty_lines_costs_little(path: Path) -> None:
    path.write_bytes(f"{HEAD}x{chr(10) * 100_000}x".encode())

    assert seconds(lambda: read_document(path), LIMIT) < LIMIT


def test_many_marks_on_one_letter_are_left_out() -> None:
    assert seconds(lambda: nfc("a" + "\u0301\u0323" * LENGTH), LIMIT) < LIMIT
    assert len(nfc("a" + "\u0301\u0323" * LENGTH)) <= 30
    assert nfc("a\u0323\u0302") == "ậ"
