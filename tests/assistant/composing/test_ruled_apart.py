"""What an article rules apart for whom a question asks of."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.ruled_apart import with_what_rules_apart
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked, evidence, said, term

TEXT = """CHÍNH PHỦ

Số: 12/2024/NĐ-CP

Hà Nội, ngày 15 tháng 6 năm 2024

NGHỊ ĐỊNH
Hỗ trợ nghề gốm

Điều 1. Mức hỗ trợ

1. Người làm gốm được hỗ trợ 2 triệu đồng một tháng.

2. Quy định tại khoản 1 Điều này không áp dụng đối với chủ lò gốm.

3. Thợ phụ được hỗ trợ một nửa.

Điều 2. Chủ lò gốm

1. Quy định tại khoản 1 Điều này không áp dụng đối với chủ lò gốm mới.
"""


@pytest.fixture(scope="module")
def gom(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    folder: Path = tmp_path_factory.mktemp("gom")
    (folder / "decree.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(folder)


def told(corpus: Corpus, phrase: str, text: str, known: bool = True) -> list[str]:
    rule = said(corpus.documents[0], "Người làm gốm được hỗ trợ")
    draft = Draft((Statement(rule.text, (support(rule.passage, rule.start, rule.end),)),), "facts")
    missing = term(phrase, 3.0, known)
    best = replace(evidence(rule), missing=(missing,))
    question = asked(Kind.YESNO, "hỗ trợ", missing, text=text)
    return [one.text for one in with_what_rules_apart(draft, question, best, corpus).statements]


RULE = "Quy định tại khoản 1 Điều này không áp dụng đối với chủ lò gốm."


def test_who_is_ruled_apart_in_the_same_article_is_told_first(gom: Corpus) -> None:
    first, *others = told(gom, "chủ lò gốm", "chủ lò gốm có được hỗ trợ không")

    assert first == RULE
    assert len(others) == 1
    assert others[0].startswith("Người làm gốm được hỗ trợ 2 triệu")


@pytest.mark.parametrize(
    ("phrase", "text", "known"),
    [
        ("chủ lò gốm", "chủ lò gốm được hỗ trợ bao nhiêu", True),  # no yes or no is asked for
        ("chủ lò gốm", "chủ lò gốm có được hỗ trợ không", False),
        ("thợ phụ", "thợ phụ có được hỗ trợ không", True),  # another clause tells of them, and rules nothing apart
        ("thợ xây", "thợ xây có được hỗ trợ không", True),
    ],
)
def test_else_a_draft_stays_as_it_is(gom: Corpus, phrase: str, text: str, known: bool) -> None:
    assert len(told(gom, phrase, text, known)) == 1
