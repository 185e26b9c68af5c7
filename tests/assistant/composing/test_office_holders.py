"""Who is named with an office, before it is denied that any text says who holds it."""

from pathlib import Path

import pytest

from assistant.composing.office_holders import compose_holder
from assistant.language.lexicon import Lexicon
from assistant.understanding.question import understand
from corpus.reading.store import read_corpus

TEXT = """Số: 7/TB-VP

THÔNG BÁO

Về cuộc họp

I. THÀNH PHẦN

Cùng dự họp có đồng chí Lê Văn Bình, Bí thư Huyện ủy Đức Hòa; đồng chí Trần Thị Thu Hà, Phó Giám đốc Sở Y tế.

Phó Chủ tịch Nguyễn Thị Minh Châu chủ trì cuộc họp.

II. NỘI DUNG

Giao Giám đốc Sở Xây dựng lập kế hoạch.
"""


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Bí thư Huyện ủy Đức Hòa là ai?", "Lê Văn Bình"),
        ("phó giám đốc sở y tế là ai", "Trần Thị Thu Hà"),
        ("Phó Chủ tịch là ai?", "Nguyễn Thị Minh Châu"),
        ("Giám đốc Sở Y tế là ai?", None),  # his deputy is another
        ("Chủ tịch là ai?", None),
        ("Giám đốc Sở Xây dựng là ai?", None),  # nobody's name stands beside it
        ("Bí thư Huyện ủy Đức Hòa hiện nay là ai?", None),  # a text tells of its own time
    ],
)
def test_whoever_is_named_with_the_office_is_told_as_what_is_nearest(
    question: str, name: str | None, tmp_path: Path
) -> None:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    texts = read_corpus(tmp_path)

    draft = compose_holder(understand(question, texts, Lexicon(texts)), texts)

    assert (draft.statements[0].text if draft else None) == (name and "Đoạn sát câu hỏi nhất:")
    assert name is None or (draft is not None and name in draft.statements[1].text)
