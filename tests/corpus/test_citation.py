"""How a place is written, and what a citation's label is made of."""

from dataclasses import dataclass

import pytest

from corpus.citation import Citation, written_place


@dataclass(frozen=True)
class Step:
    level: str
    marker: str
    is_guessed: bool = False


@pytest.mark.parametrize(
    ("chain", "frame", "place"),
    [
        ([Step("mục", "II"), Step("khoản", "3"), Step("điểm", "3.1")], "", "Mục II, khoản 3, điểm 3.1"),
        ([Step("chương", "I"), Step("điều", "5"), Step("khoản", "2")], "", "Điều 5, khoản 2"),
        ([Step("phụ lục", "I"), Step("chương", "II"), Step("điều", "5")], "", "Phụ lục I, Điều 5"),
        ([Step("quy chế kèm theo", ""), Step("điều", "3")], "", "Quy chế kèm theo, Điều 3"),
        ([Step("khoản", "4", is_guessed=True)], "", "Khoản 4 (số suy đoán)"),
        ([Step("", "")], "phần mở đầu", "phần mở đầu"),
        ([], "", ""),
    ],
)
def test_a_place_is_written_as_officials_do(chain: list[Step], frame: str, place: str) -> None:
    assert written_place(chain, frame) == place


@pytest.mark.parametrize(
    ("number", "label", "name", "place"),
    [
        ("1-NQ/XX", "Nghị quyết số 1-NQ/XX, Mục II, khoản 3", "Nghị quyết số 1-NQ/XX", "Mục II, khoản 3"),
        ("Quy chế, sửa đổi", "Quy chế “Quy chế, sửa đổi”", "Quy chế “Quy chế, sửa đổi”", ""),
        ("Đề án, phần 2", "Đề án “Đề án, phần 2”, Mục I", "Đề án “Đề án, phần 2”", "Mục I"),
        ("1-NQ/XX", "Mục I", "", "Mục I"),
    ],
)
def test_the_name_and_the_place_of_a_citation(number: str, label: str, name: str, place: str) -> None:
    citation = Citation(number, "I", label, "x", 0, 1)
    assert (citation.name, citation.place) == (name, place)
