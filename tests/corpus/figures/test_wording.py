"""How a document words the bound of a figure."""

from pathlib import Path

import pytest

from corpus.figures.reading import extract_figures
from corpus.figures.wording import bound_words
from corpus.reading.store import read_corpus


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Tỉ lệ hộ nghèo không quá 5% năm 2030.", ("không quá", "")),
        ("Tỉ lệ trường học đạt chuẩn đạt từ 90% trở lên năm 2030.", ("", "trở lên")),
        ("Chỉ số cải cách hành chính trong nhóm 15 tỉnh dẫn đầu cả nước năm 2030.", ("trong nhóm", "dẫn đầu")),
        ("Năng lực cạnh tranh đứng trong tốp 10 địa phương hàng đầu năm 2030.", ("trong tốp", "hàng đầu")),
        ("Tỉ lệ đô thị hóa đạt 70% năm 2030.", ("", "")),
    ],
)
def test_the_words_are_those_of_the_text(tmp_path: Path, said: str, words: tuple[str, str]) -> None:
    (tmp_path / "a.txt").write_text(f"NGHỊ QUYẾT\nSố 5-NQ/XX\n\nI- MỤC TIÊU\n\n- {said}\n", encoding="utf-8")
    document = read_corpus(tmp_path).documents[0]
    (figure,) = extract_figures(document)
    assert bound_words(figure, document) == words
