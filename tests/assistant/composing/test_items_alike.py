"""The items of one point that say as much as the one that answers."""

from pathlib import Path

import pytest

from assistant.composing.items_alike import compose_items_alike
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, evidence, said, term

TEXT = """NGHỊ QUYẾT
về nhập thôn

Điều 1. Nhập các thôn

1. Nhập xóm Tre và xóm Dừa thành thôn mới có tên gọi là thôn Gò Mây.

2. Nhập xóm Sen, thôn Đá thành thôn mới có tên gọi là thôn Rạch Sen.

3. Nhập thôn Cau và xóm Ổi thành khu phố mới có tên gọi là khu phố Bến Trăng.

4. Nhập xóm Bầu và xóm Bí thành thôn mới có tên gọi là thôn Ao Bầu.

Điều 2. Thi hành

1. Thôn mới họp dân trong tháng ba.

2. Xã phát dấu.
"""
NEW = asked(Kind.LIST, term("nhập"), term("mới"), text="những thôn nào mới được nhập")


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def told(understood: Understood, words: str, corpus: Corpus) -> list[str]:
    draft = compose_items_alike(understood, evidence(said(corpus.documents[0], words)), corpus)
    return [one.text.rpartition(" là ")[2].rstrip(".") for one in draft.statements if one.supports] if draft else []


def test_all_items_that_say_as_much_are_listed(corpus: Corpus) -> None:
    assert told(NEW, "Rạch Sen", corpus) == ["thôn Gò Mây", "thôn Rạch Sen", "thôn Ao Bầu"]


@pytest.mark.parametrize(
    ("understood", "words"),
    [
        (asked(Kind.LIST, term("xóm tre", is_name=True), text="những thôn nào nhập từ xóm tre"), "Gò Mây"),  # one
        (asked(Kind.LIST, term("mới"), text="những gì mới"), "Gò Mây"),  # no noun is to be listed
        (asked(Kind.LIST, term("biển"), text="những thôn nào có biển"), "Gò Mây"),  # nothing said
        (NEW, "họp dân"),  # beside it stands none alike
    ],
)
def test_where_few_are_alike_none_are_listed(corpus: Corpus, understood: Understood, words: str) -> None:
    assert told(understood, words, corpus) == []
