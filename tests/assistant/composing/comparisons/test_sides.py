"""Two sides compared."""

from pathlib import Path

from assistant.composing.comparisons.sides import compose_apart, compose_headed_sides
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import evidence, said


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


FUND = """Số 1/QĐ-UBND

QUYẾT ĐỊNH
về quỹ cây xanh

Điều 1. Người được nhận cây

1. Quỹ của tỉnh giao cây cho trường học.

2. Quỹ của xã giao cây cho hộ dân.

Điều 2. Họp

1. Quỹ của xã họp mỗi quý.
"""


def _fund(folder: Path) -> Corpus:
    (folder / "van-ban.txt").write_text(FUND, encoding="utf-8")
    return read_corpus(folder)


def test_two_things_of_one_article_are_set_apart(tmp_path: Path) -> None:
    corpus = _fund(tmp_path)
    document = corpus.documents[0]
    found = [evidence(said(document, one)) for one in ("trường học", "hộ dân", "mỗi quý")]
    understood = understand("Quỹ của tỉnh khác quỹ của xã chỗ nào?", corpus, Lexicon(corpus))

    told = compose_apart(understood, found, corpus)

    assert told is not None
    assert [one.text for one in told[0].statements] == [
        "Quỹ của tỉnh giao cây cho trường học.",
        "Quỹ của xã giao cây cho hộ dân.",
    ]


def test_two_articles_set_nothing_apart(tmp_path: Path) -> None:
    corpus = _fund(tmp_path)
    document = corpus.documents[0]
    understood = understand("Quỹ của tỉnh khác quỹ của xã chỗ nào?", corpus, Lexicon(corpus))

    assert compose_apart(understood, [evidence(said(document, one)) for one in ("trường", "quý")], corpus) is None
    assert compose_apart(understood, [evidence(said(document, "trường học"))], corpus) is None
    assert compose_apart(understood, [], corpus) is None
