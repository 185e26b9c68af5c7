"""Documents that a text mentions: as replaced by it."""

from pathlib import Path

from assistant.composing.mentions import compose_replacing
from corpus.reading.store import Corpus, read_document

OLD = "Số 21-NQ/TU\nNGHỊ QUYẾT\nvề trồng rừng\n\nĐiều 1. Trồng rừng.\n"


def corpus(folder: Path, new: str) -> Corpus:
    paths = [folder / "old.txt", folder / "new.txt"]
    for path, text in zip(paths, (OLD, new), strict=True):
        path.write_text(text, encoding="utf-8")
    return Corpus(tuple(read_document(path) for path in paths))


def test_the_sentence_of_another_text_that_replaces_it_is_told(tmp_path: Path) -> None:
    texts = corpus(tmp_path, "Số 30-NQ/TU\nNGHỊ QUYẾT\n\nĐiều 1. Nghị quyết này thay thế Nghị quyết số 21-NQ/TU.\n")
    draft = compose_replacing("21-NQ/TU", texts)

    assert draft is not None
    assert "thay thế Nghị quyết số 21-NQ/TU" in draft.statements[0].text


def test_a_text_that_only_names_it_replaces_nothing(tmp_path: Path) -> None:
    texts = corpus(tmp_path, "Số 30-NQ/TU\nNGHỊ QUYẾT\n\nĐiều 1. Tiếp tục thực hiện Nghị quyết số 21-NQ/TU.\n")

    assert compose_replacing("21-NQ/TU", texts) is None
