"""A follow-up that adds a time to what was told."""

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.adding import adds_column, with_further_time
from assistant.understanding.question import understand
from corpus.reading.store import Corpus

BEFORE = "tỉ lệ đô thị hóa năm 2025"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("thêm cột 2030", "tỉ lệ đô thị hóa năm 2025 và 2030"),
        ("thêm năm 2030 vào nhé", "tỉ lệ đô thị hóa năm 2025 và 2030"),
        ("bổ sung số liệu giai đoạn 2026-2030", "tỉ lệ đô thị hóa năm 2025 và 2026-2030"),
        ("thêm năm 2025", ""), ("thêm tỉ lệ nghèo 2030", ""), ("năm 2030", ""), ("thêm", ""), ("", ""),
        ("thêm " * 3000 + "2030", ""),
    ],
)  # fmt: skip
def test_the_question_before_of_a_further_time(text: str, whole: str, corpus: Corpus, lexicon: Lexicon) -> None:
    question, before = understand(text, corpus, lexicon), understand(BEFORE, corpus, lexicon)

    assert with_further_time(question, before).replace("và năm ", "và ").replace("và giai đoạn ", "và ") == whole


def test_a_question_of_no_time_gets_none_added(corpus: Corpus, lexicon: Lexicon) -> None:
    added = understand("thêm cột 2030", corpus, lexicon)

    assert with_further_time(added, understand("tỉ lệ đô thị hóa", corpus, lexicon)) == ""
    assert adds_column(added)
    assert not adds_column(understand("thêm năm 2030", corpus, lexicon))
