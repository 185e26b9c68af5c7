"""The benchmark over made documents: that they are read as documents, and that every figure comes."""

from pathlib import Path

from assistant.commands.growth import _phrases, _write, measure_growth
from corpus.reading.store import read_document


def test_a_made_document_is_one_and_the_same_each_time(tmp_path: Path) -> None:
    phrases = _phrases()
    for folder in ("first", "second"):
        (tmp_path / folder).mkdir()
        _write(tmp_path / folder, 7, phrases)
    document = read_document(tmp_path / "first" / "00007.txt")

    assert document.number == "7/2024/NQ-HĐND"
    assert len([one for one in document.sections.values() if one.level == "điều"]) == 40
    assert len([one for one in document.sections.values() if one.level == "khoản"]) == 200
    assert document.metadata.signer == "Nguyễn Văn An"
    assert document.source == read_document(tmp_path / "second" / "00007.txt").source


def test_every_figure_is_given() -> None:
    figures = dict(measure_growth(1))

    assert int(figures["passages"]) >= 200
    assert len(figures) == 7
    assert all(float(value.split()[0]) > 0 for value in figures.values())
