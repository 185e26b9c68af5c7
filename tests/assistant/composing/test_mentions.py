"""Documents that a text mentions: as replaced by it."""

from pathlib import Path

import pytest

from assistant.composing.mentions import (
    compose_led_mentions,
    compose_replaced,
    compose_replacing,
    is_listed_as_ended,
    mentions,
    speaks_of_replacing,
)
from assistant.service import Assistant
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


def test_what_a_text_replaces_is_told_with_its_items_and_a_text_only_named_is_not(tmp_path: Path) -> None:
    new = """Số 30/QĐ-UBND
QUYẾT ĐỊNH
về rừng

Căn cứ Luật Lâm nghiệp ngày 15/11/2017;

Điều 1. Thực hiện Nghị quyết số 5-NQ/TU.

Điều 2. Quyết định này thay thế các quyết định sau:
1. Quyết định số 7/QĐ-UBND ngày 01/02/2010.
2. Quyết định số 9/QĐ-UBND ngày 03/04/2012.
"""
    draft = compose_replaced("30/QĐ-UBND", corpus(tmp_path, new))

    assert draft is not None
    assert [one.text.split(" ngày")[0] for one in draft.statements] == [
        "Quyết định này thay thế các quyết định sau:", "Quyết định số 7/QĐ-UBND", "Quyết định số 9/QĐ-UBND",
    ]  # fmt: skip
    assert compose_replaced("21-NQ/TU", corpus(tmp_path, new)) is None


def test_a_text_may_speak_of_replacing_others_without_their_numbers(tmp_path: Path) -> None:
    said = ("Các văn bản trước đây hết hiệu lực.", "Bãi bỏ các quy định cũ.", "Thay thế người đứng đầu yếu kém.")
    text = "Số 30/QĐ-UBND\nQUYẾT ĐỊNH\n\nĐiều 1. {}\n"

    spoken = [speaks_of_replacing("30/QĐ-UBND", corpus(tmp_path, text.format(one))) for one in said]

    assert spoken == [True, True, False]


@pytest.mark.parametrize("question", ["các nghị quyết, kết luận khác được nhắc đến", "các văn bản được viện dẫn"])
def test_the_documents_that_all_texts_name_are_listed_text_by_text(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    ours, theirs = text.index("Nghị quyết số 09-NQ/TW:"), text.index("Kết luận số 91-KL/TU:")
    assert ours < text.index("Kết luận số 53-KL/TW") < theirs < text.index("Nghị quyết số 55/2022/QH15")
    assert "Bối cảnh" not in text


def test_one_text_tells_only_its_own_mentions(assistant: Assistant) -> None:
    text = assistant.ask("các kết luận được nhắc trong Nghị quyết 09").text

    assert text.startswith("- Kết luận số 53-KL/TW")
    assert "91-KL/TU" not in text


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Điều 1. Các văn bản sau đây hết hiệu lực:\n1. Nghị quyết số 21-NQ/TU về trồng rừng.\n", "hết hiệu lực"),
        ("Điều 1. Hiệu lực\nNghị quyết này thay thế các văn bản sau:\n- Nghị quyết số 21-NQ/TU;\n", "thay thế các"),
    ],
)
def test_one_among_those_that_a_lead_in_ends_is_told_with_it(tmp_path: Path, text: str, lead: str) -> None:
    draft = compose_replacing("21-NQ/TU", corpus(tmp_path, f"Số 30-NQ/TU\nNGHỊ QUYẾT\n\n{text}"))

    assert draft is not None
    assert lead in draft.statements[0].text
    assert "Nghị quyết số 21-NQ/TU" in draft.statements[1].text


@pytest.mark.parametrize(
    ("lead", "ended"),
    [("Áp dụng các văn bản sau", False), ("Nội dung thay thế tại các văn bản sau", True)],
)
def test_what_a_list_says_of_one_is_told_with_what_leads_to_it(tmp_path: Path, lead: str, ended: bool) -> None:
    new = f"Số 30-NQ/TU\nNGHỊ QUYẾT\n\nĐiều 1. {lead}:\n1. Nghị quyết số 21-NQ/TU về trồng rừng.\n"
    texts = corpus(tmp_path, new)
    named = mentions("21-NQ/TU", texts)
    draft = compose_led_mentions(named, texts)

    assert draft is not None
    assert draft.statements[0].text.endswith(f"Điều 1: {lead}:")
    assert is_listed_as_ended(named, texts) is ended
    assert compose_led_mentions([], texts) is None


LONG = "của Hội đồng nhân dân tỉnh về việc trồng, chăm sóc, bảo vệ và phát triển các loại rừng trên địa bàn tỉnh " * 3


@pytest.mark.parametrize(
    ("sentence", "ended"),
    [
        (f"Nghị quyết số 20-NQ/TU {LONG}; Nghị quyết số 21-NQ/TU; Nghị quyết số 22-NQ/TU hết hiệu lực", True),
        (f"Bãi bỏ Nghị quyết số 20-NQ/TU {LONG}; Nghị quyết số 22-NQ/TU; Nghị quyết số 21-NQ/TU", True),
        (f"Bãi bỏ Nghị quyết số 20-NQ/TU {LONG}; tiếp tục thực hiện Nghị quyết số 21-NQ/TU", False),
        (f"Thực hiện {LONG}; Nghị quyết số 21-NQ/TU; giao Sở Y tế thay thế máy cũ", False),
    ],
)
def test_of_a_long_row_that_ends_each_is_told_to_end(tmp_path: Path, sentence: str, ended: bool) -> None:
    texts = corpus(tmp_path, f"Số 30-NQ/TU\nNGHỊ QUYẾT\nvề rừng\n\nĐiều 1. {sentence}.\n")
    draft = compose_replacing("21-NQ/TU", texts)

    assert (draft is not None and sentence in draft.statements[0].text) is ended
