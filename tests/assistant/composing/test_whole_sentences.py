"""What was cut short is told by its whole sentences, from a text made by hand."""

from pathlib import Path

import pytest

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.whole_sentences import with_whole_sentences
from corpus.reading.store import Corpus, read_document

TEXT = """TỈNH ỦY LÂM HẢI

Số: 12-NQ/TU

NGHỊ QUYẾT
về phát triển vườn đồi

I. NHIỆM VỤ

- Trồng lại rừng đầu nguồn; khoanh nuôi đồi trọc. Ươm giống tại chỗ cho các xã.
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    path = tmp_path / "12-nq-tu.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def place_of(words: str, corpus: Corpus) -> Support:
    passage = next(one for one in corpus.documents[0].passages if words in one.text)
    start = passage.text.index(words)
    return support(passage, start, start + len(words))


def test_clauses_cut_from_one_sentence_are_told_once_by_all_of_it(corpus: Corpus) -> None:
    cut = Statement("Trồng lại rừng đầu nguồn…", (place_of("Trồng lại rừng đầu nguồn", corpus),), "- ")
    rest = Statement("… khoanh nuôi đồi trọc", (place_of("khoanh nuôi đồi trọc", corpus),), "- ")
    told = with_whole_sentences(Draft((cut, rest), "topic"), corpus).statements

    assert [one.text for one in told] == ["Trồng lại rừng đầu nguồn; khoanh nuôi đồi trọc."]


def test_what_was_not_cut_stays(corpus: Corpus) -> None:
    whole = Statement("Ươm giống tại chỗ cho các xã.", (place_of("Ươm giống tại chỗ cho các xã.", corpus),), "- ")

    assert with_whole_sentences(Draft((whole,), "topic"), corpus).statements == (whole,)
