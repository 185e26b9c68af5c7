"""Runs of words that two documents share."""

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.model import Document
from corpus.reading.store import read_document
from corpus.shared_runs import shared_runs


def document(folder: Path, name: str, text: str) -> Document:
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    read = read_document(path)
    return replace(read, metadata=replace(read.metadata, number=name, title="về rừng"))


@pytest.mark.parametrize(
    ("earlier", "later", "runs"),
    [
        # Commas and cases count for nothing; the run is the later's own words.
        (
            "Bảo vệ rừng, phòng hộ đầu nguồn.",
            "Phải bảo vệ rừng phòng hộ đầu nguồn ngay.",
            ["bảo vệ rừng phòng hộ đầu nguồn"],
        ),
        ("Bảo vệ rừng phòng hộ.", "Bảo vệ rừng đặc dụng.", []),  # three syllables: too short
        # A run ends with its sentence.
        ("Trồng rừng ở đồi cao. Giữ rừng.", "Trồng rừng ở đồi cao. Giữ rừng.", ["Trồng rừng ở đồi cao"]),
    ],
)
def test_runs_are_what_stands_in_both(tmp_path: Path, earlier: str, later: str, runs: list[str]) -> None:
    found = shared_runs(document(tmp_path, "1", earlier), document(tmp_path, "2", later), least=5)

    assert [one.later.text[slice(*one.later_span)] for one in found] == runs


def test_a_run_stands_in_both_places_that_it_gives(tmp_path: Path) -> None:
    (run,) = shared_runs(
        document(tmp_path, "1", "Ta bảo vệ rừng phòng hộ."), document(tmp_path, "2", "Bảo vệ rừng phòng hộ."), least=5
    )

    assert run.words == 5
    assert run.earlier.text[slice(*run.earlier_span)] == "bảo vệ rừng phòng hộ"
