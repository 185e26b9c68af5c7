"""Whose a task is: of the body that a question names, none of what belongs to it or of another level."""

from pathlib import Path

import pytest

from assistant.composing.duties import compose_tasks
from assistant.composing.whose_task import is_named_in
from assistant.language.lexicon import Lexicon
from assistant.understanding.kinds import Kind
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked, term

TOGETHER = "Các huyện ủy, thị ủy và đảng ủy trực thuộc Tỉnh ủy; các cơ quan tham mưu Tỉnh ủy quán triệt Nghị quyết."
TEXT = f"""Số 7-NQ/TU

NGHỊ QUYẾT
về trồng rừng

I. TỔ CHỨC THỰC HIỆN

1. Ủy ban nhân dân tỉnh xây dựng kế hoạch trồng rừng.

2. Các đơn vị trực thuộc Ủy ban nhân dân tỉnh chủ động chọn giống cây.

3. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc.

4. Ủy ban nhân dân các xã, phường tổ chức trồng cây.

5. {TOGETHER}

6. Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo ban hành nghị quyết về rừng.
"""


@pytest.fixture
def texts(tmp_path: Path) -> Corpus:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    return read_corpus(tmp_path)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("UBND tỉnh phải làm gì", ["Ủy ban nhân dân tỉnh xây dựng kế hoạch trồng rừng."]),
        ("ubnd xã cần làm gì", ["Ủy ban nhân dân các xã, phường tổ chức trồng cây."]),
        ("văn phòng ubnd tỉnh làm gì", ["Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc."]),
        ("tỉnh ủy phải làm gì", []),
        ("đảng ủy làm gì", [TOGETHER]),
        ("huyện ủy phải làm gì", [TOGETHER]),
        ("HĐND tỉnh làm gì", ["Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo ban hành nghị quyết về rừng."]),
        ("tỉnh đoàn làm gì", []),
    ],
)
def test_a_body_has_its_own_tasks_alone(texts: Corpus, question: str, told: list[str]) -> None:
    draft = compose_tasks(understand(question, texts, Lexicon(texts)), texts)

    assert [one.text for one in draft.statements if one.supports] == told if draft else told == []


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Gắn trách nhiệm của cấp ủy với kết quả.", True),
        ("Tăng cường phân cấp, ủy quyền, gắn quyền hạn với trách nhiệm.", False),
    ],
)
def test_a_name_does_not_reach_over_a_comma(sentence: str, named: bool) -> None:
    understood = asked(Kind.DUTIES, "cấp ủy", text="cấp ủy làm gì")

    assert is_named_in(understood, [term("cấp ủy")], sentence) is named


@pytest.mark.parametrize(
    ("question", "named"), [("hội đồng nhân dân tỉnh làm gì", False), ("hội đồng nhân dân xã làm gì", True)]
)
def test_a_sentence_names_the_body_of_the_level_asked_of(question: str, named: bool) -> None:
    understood = asked(Kind.DUTIES, "hội đồng nhân dân", text=question)
    sentence = "Sở Nội vụ hướng dẫn hội đồng nhân dân các xã."

    assert is_named_in(understood, [term("hội đồng nhân dân")], sentence) is named
