"""Terms that an article explains."""

from pathlib import Path

from assistant.study.facts.definitions import definition_facts
from corpus.model import Document
from corpus.reading.store import read_corpus

_TERMS = """QUY ĐỊNH
Số 1-QĐ/XX

Điều 1. Giải thích từ ngữ

1. Chủ sở hữu kho là cơ quan có quyền quyết định việc lập kho và bảo quản kho.

2. "Chủ quản kho": Là cơ quan giữ kho theo yêu cầu của chủ sở hữu.

3. Kho là nhà.

Điều 2. Nguyên tắc

1. Kho là tài sản chung của tất cả các cơ quan, đơn vị trong tỉnh.
"""


def _read(folder: Path, text: str) -> Document:
    (folder / "made.txt").write_text(text, encoding="utf-8")
    (document,) = read_corpus(folder).documents
    return document


def test_a_term_is_the_answer_to_what_it_is(tmp_path: Path) -> None:
    """Written both ways; not one explained in a word, nor what another article says of a thing."""
    facts = list(definition_facts(_read(tmp_path, _TERMS)))
    assert [(one.answer, one.subject) for one in facts] == [
        ("Chủ sở hữu kho", "cơ quan có quyền quyết định việc lập kho và bảo quản kho"),
        ("Chủ quản kho", "cơ quan giữ kho theo yêu cầu của chủ sở hữu"),
    ]
    assert facts[1].ask == "thuật ngữ nào được hiểu là “cơ quan giữ kho theo yêu cầu của chủ sở hữu”?"


def test_an_article_of_terms_without_terms_asks_nothing(tmp_path: Path) -> None:
    empty = "QUY ĐỊNH\nSố 1-QĐ/XX\n\nĐiều 1. Giải thích từ ngữ\n\n1. ???\n\n2. <b>là</b>\n"
    assert list(definition_facts(_read(tmp_path, empty))) == []
