"""Two sides compared."""

from pathlib import Path

from assistant.composing.comparisons.sides import compose_headed_sides
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.understanding.question import understand
from corpus.reading.store import read_corpus


def test_what_stands_under_the_headings_of_two_things_is_told(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(
        "Số 1/QĐ-UBND\n\nQUYẾT ĐỊNH\nvề thi đua\n\nĐiều 1. Danh hiệu tập thể tiên tiến\n\n1. Hoàn thành tốt nhiệm vụ."
        "\n\n2. Có hoa.\n\nĐiều 2. Danh hiệu tập thể xuất sắc\n\n1. Hoàn thành vượt nhiệm vụ.\n\n2. Có quả.\n",
        encoding="utf-8",
    )
    corpus = read_corpus(tmp_path)
    lexicon = Lexicon(corpus)

    draft = compose_headed_sides(understand("tập thể tiên tiến khác gì tập thể xuất sắc?", corpus, lexicon), corpus)

    assert draft is not None
    said = [one.text for one in draft.statements]
    assert said[1:3] + said[4:] == [
        "Hoàn thành tốt nhiệm vụ.",
        "Có hoa.",
        "Hoàn thành vượt nhiệm vụ.",
        "Có quả.",
    ]
    assert compose_headed_sides(understand("tập thể tiên tiến khác gì hoa?", corpus, lexicon), corpus) is None


def test_two_groups_are_told_side_by_side(assistant: Assistant) -> None:
    text = assistant.ask("Vùng đồng bằng với vùng miền núi được giao vai trò khác nhau ra sao?").text

    assert "hỗ trợ các vùng trọng điểm" in text
    assert "an ninh nguồn nước" in text
