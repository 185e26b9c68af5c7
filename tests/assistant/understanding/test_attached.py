"""What is attached to a document, by its kind and the words of its title."""

from pathlib import Path

import pytest

from assistant.understanding.attached import find_attached
from assistant.understanding.named import find_named
from corpus.reading.store import Corpus, read_corpus
from corpus.text import search_form

SIGNED = """
Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn A

"""


def decision(number: int, title: str) -> str:
    return f"""Số: {number}/2025/QĐ-UBND

QUYẾT ĐỊNH
Ban hành {title}

Điều 1. Ban hành kèm theo Quyết định này {title}.

Điều 2. Các sở chịu trách nhiệm thi hành Quyết định này./.
{SIGNED}
{title.upper()}
(Ban hành kèm theo Quyết định số {number}/2025/QĐ-UBND)

Điều 1. Phạm vi

Áp dụng trong tỉnh.

Điều 2. Trách nhiệm

1. Sở Tài chính chủ trì.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    for number, title in ((7, "Quy chế quản lý bến thuyền du lịch"), (8, "Quy định hoạt động của chợ đêm trên phố")):
        (tmp_path / f"{number}.txt").write_text(decision(number, title), encoding="utf-8")
    return read_corpus(tmp_path)


@pytest.mark.parametrize(
    ("question", "part", "said"),
    [
        ("Điều 2 Quy chế bến thuyền nói gì", "7/2025/QĐ-UBND", "quy chế bến thuyền"),
        ("Điều 2 Quy chế quản lý bến thuyền quy định gì", "7/2025/QĐ-UBND", "quy chế quản lý bến thuyền"),
        ("Điều 2 của Quy định hoạt động chợ đêm", "8/2025/QĐ-UBND", "quy định hoạt động chợ đêm"),
        ("Điều 2 Quy định ban hành kèm theo", "8/2025/QĐ-UBND", "quy định ban hành kèm theo"),
        ("Điều 2 Quy chế kèm theo nói gì", "7/2025/QĐ-UBND", "quy chế kèm theo"),
    ],
)
def test_a_part_is_called_by_its_title_or_as_what_is_attached(
    question: str, part: str, said: str, texts: Corpus
) -> None:
    text = search_form(question)
    found = find_attached(text, list(texts.documents))

    assert found is not None
    assert (found[0], text[slice(*found[1])]) == ([(part, "A1")], said)


@pytest.mark.parametrize(
    "question",
    ["Điều 2 quy định gì", "Điều 2 quy định hoạt động nào", "Điều 2 Quy chế văn hóa nói gì", "Quy chế", ""],
)
def test_other_words_name_none(question: str, texts: Corpus) -> None:
    assert find_attached(search_form(question), list(texts.documents)) is None


def test_an_article_is_that_of_the_part_that_is_named(texts: Corpus) -> None:
    named = find_named("điều 2 quy chế bến thuyền nói gì", texts)

    assert named.sections == (("7/2025/QĐ-UBND", "A1.Đ2"),)
