"""The errors of a command line, seen as a user sees them: in the process's own words."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["index", "bench", "--weight", "x"], "--weight"),
        (["index", "bench", "--weight", "-5"], "--weight"),
        (["index", "bench", "--nope"], "--nope"),
        (["index", "nope"], "nope"),
        (["index.train"], "--packed"),
    ],
)
def test_words_that_make_no_sense_end_in_one_line(words: list[str], says: str) -> None:
    command = [sys.executable, "-m", *words]

    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.startswith("error: ")
    assert says in ended.stderr
    assert ended.stderr.count("\n") == 1
