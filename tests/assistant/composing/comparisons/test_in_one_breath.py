"""Two things that the texts only name side by side."""

from pathlib import Path

import pytest

from assistant.composing.comparisons.in_one_breath import compose_in_one_breath
from assistant.language.lexicon import Lexicon
from assistant.service import Assistant
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus

TEXT = """Số 1/QĐ-UBND

QUYẾT ĐỊNH
về cây xanh

1. Tăng cường chăm sóc, bảo vệ cây xanh trên địa bàn.

2. Giao việc chăm sóc cho hội phụ nữ.

3. Việc bảo vệ do tổ dân phố đảm nhận.

4. Chi chăm sóc, bảo vệ cây xanh không quá 5 triệu đồng.

5. Trồng hoa ở công viên, tưới hoa ở trường học.
"""


def corpus_of(folder: Path) -> Corpus:
    (folder / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(folder)


@pytest.mark.parametrize("question", ["phân biệt chăm sóc và bảo vệ", "so sánh bảo vệ với chăm sóc"])
def test_what_is_said_of_each_and_of_both_is_told(tmp_path: Path, question: str) -> None:
    corpus = corpus_of(tmp_path)

    draft = compose_in_one_breath(understand(question, corpus, Lexicon(corpus)), corpus)

    assert draft is not None
    told = [one.text for one in draft.statements]
    assert told[0].startswith("Chưa thấy câu nào nêu chỗ khác nhau")
    assert told[-2:] == ["Nói chung cả hai:", "Tăng cường chăm sóc, bảo vệ cây xanh trên địa bàn."]
    assert set(told[1:-2]) == {
        "Chăm sóc:",
        "Giao việc chăm sóc cho hội phụ nữ.",
        "Bảo vệ:",
        "Việc bảo vệ do tổ dân phố đảm nhận.",
    }


@pytest.mark.parametrize(
    "question",
    [
        "phân biệt trồng hoa và tưới hoa",  # in one sentence, but each with what is its own
        "phân biệt chăm sóc và bảo vệ năm 2025",
        "chăm sóc cây xanh là gì",
        "",
    ],
)
def test_of_what_is_not_named_side_by_side_there_is_none(tmp_path: Path, question: str) -> None:
    corpus = corpus_of(tmp_path)

    assert compose_in_one_breath(understand(question, corpus, Lexicon(corpus)), corpus) is None


def test_it_is_told_instead_of_half_a_sentence(assistant: Assistant) -> None:
    text = assistant.ask("phan biet chinh quyen dien tu va chinh quyen so").text

    assert "Chính quyền điện tử:" in text
    assert "Tập trung đầu tư, xây dựng kiến trúc" in text
    assert "Nói chung cả hai:" in text


@pytest.mark.parametrize(
    "question",
    [
        "chính quyền điện tử với chính quyền số khác nhau chỗ nào",
        "chính quyền điện tử và chính quyền số có phải là một không",
        "phân cấp với ủy quyền là một hay hai việc",
    ],
)
def test_whether_two_things_are_one_is_not_said_by_what_names_both(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text

    assert text.startswith("Chưa thấy câu nào nêu chỗ khác nhau")
    assert "Nói chung cả hai:" in text
