"""What stands above facts that may not answer."""

from pathlib import Path

import pytest

from assistant.answering.composers import compose
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked, evidence, said, term

TEXT = """Số: 3/NQ-HĐND

NGHỊ QUYẾT

Về đảo và bến

I. NHIỆM VỤ

- Xây dựng bến cá lớn ở xã Lục.

- Chia bến cá thành 3 bến và 5 đội.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(tmp_path)


def is_doubted(
    texts: Corpus, kind: Kind, text: str, *terms: str | Term, probability: float, missing: tuple[Term, ...] = ()
) -> bool:
    (document,) = texts.documents
    words = "5 đội" if "đội" in text else "xã Lục"
    best = evidence(said(document, words), probability=probability, missing=missing)
    draft = compose(asked(kind, *terms, text=text), [best], texts)
    return draft.statements[0].text == NEAREST_OF_ALL


@pytest.mark.parametrize(
    ("text", "terms", "probability", "doubted"),
    [
        ("xã lục có bến cá không", ("xã lục", "bến cá"), 0.9, False),
        ("đảo nhàn có bến cá không", (term("đảo nhàn", is_name=True), "bến cá"), 0.9, True),  # it is of another place
        ("xã lục có bến tàu không", ("xã lục", "bến tàu"), 0.9, False),  # the reader takes one for the other
        ("xã lục có bến tàu không", ("xã lục", "bến tàu"), 0.4, True),
    ],
)
def test_whether_a_thing_is_so_is_told_by_nothing_that_does_not_say_it(
    texts: Corpus, text: str, terms: tuple[str | Term, ...], probability: float, doubted: bool
) -> None:
    assert is_doubted(texts, Kind.YESNO, text, *terms, probability=probability) is doubted


def test_what_the_reader_doubts_and_lacks_a_word_is_no_more_than_near(texts: Corpus) -> None:
    unsaid = (term("khu chợ"),)

    assert is_doubted(texts, Kind.WHAT, "khu chợ bến cá xây gì", "bến cá", *unsaid, probability=0.2, missing=unsaid)
    assert not is_doubted(texts, Kind.WHAT, "bến cá xây gì", "bến cá", probability=0.2)
    assert not is_doubted(texts, Kind.WHAT, "khu chợ bến cá xây gì", "bến cá", *unsaid, probability=0.7, missing=unsaid)


def test_one_side_of_what_is_compared_is_no_more_than_near_without_figures(texts: Corpus) -> None:
    assert is_doubted(texts, Kind.COMPARE, "bến cá khác bến tàu chỗ nào", "bến cá", probability=0.4)
    assert not is_doubted(texts, Kind.COMPARE, "bến cá khác bến tàu chỗ nào", "bến cá", probability=0.5)
    assert not is_doubted(texts, Kind.COMPARE, "bến và đội khác nhau mấy", "bến", "đội", probability=0.4)
