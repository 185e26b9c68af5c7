"""From when a text holds: said by the text itself, or not at all."""

from pathlib import Path

from assistant.composing.documents import compose_metadata
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked


def corpus(folder: Path, text: str) -> Corpus:
    path = folder / "a.txt"
    path.write_text(text, encoding="utf-8")
    return Corpus((read_document(path),))


def test_the_sentence_that_says_it_is_given_with_its_place(tmp_path: Path) -> None:
    texts = corpus(
        tmp_path, "Điều 1. Trồng rừng.\nĐiều 2. Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.\n"
    )
    draft = compose_metadata(asked(Kind.META, meta="effective"), texts)

    assert draft is not None
    (statement,) = draft.statements
    assert statement.text.endswith("Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.")
    assert statement.supports[0].section == "Đ2"


def test_a_text_that_does_not_say_it_gives_none(tmp_path: Path) -> None:
    texts = corpus(tmp_path, "Điều 1. Nâng cao hiệu lực, hiệu quả quản lý.\nĐiều 2. Trồng rừng.\n")

    assert compose_metadata(asked(Kind.META, meta="effective"), texts) is None


def test_a_case_before_it_holds_is_not_the_day_from_which_it_does(tmp_path: Path) -> None:
    texts = corpus(
        tmp_path,
        "Điều 1. Tiền đã nộp trước ngày Nghị quyết này có hiệu lực thi hành thì chuyển vào quỹ.\n"
        "Điều 2. Nghị quyết này có hiệu lực thi hành từ ngày 19 tháng 11 năm 2025.\n",
    )
    draft = compose_metadata(asked(Kind.META, meta="effective"), texts)

    assert draft is not None
    assert draft.statements[0].supports[0].section == "Đ2"
