"""What a statement stands under is said with it: the head before a colon, the task above a labelled line."""

from pathlib import Path

import pytest

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.heads import with_heads
from assistant.understanding.kinds import Kind
from corpus.model import Passage
from corpus.reading.store import Corpus, read_corpus
from tests.assistant.small import asked

PLAN = """Số: 12/KH-UBND

KẾ HOẠCH
Về tuyên truyền

1. Hội nghị

Tổ chức hội nghị triển khai đến cán bộ, công chức.

Đơn vị chủ trì: Sở Nội vụ.

Thời gian: Tháng 3 năm 2026.

2. Chưa bao gồm:

Chi phí đi lại của đại biểu.

3. Kinh phí

Mức giá chưa bao gồm: thuế giá trị gia tăng.
"""


def small(folder: Path) -> Corpus:
    (folder / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    return read_corpus(folder)


def passage(corpus: Corpus, start: str) -> Passage:
    return next(one for one in corpus.documents[0].passages if one.text.startswith(start))


def told(corpus: Corpus, kind: Kind, start: str, part: str = "") -> list[str]:
    one = passage(corpus, start)
    at = one.text.index(part) if part else 0
    draft = Draft((Statement(one.text[at:], (support(one, at, len(one.text)),)),), "fact")
    return [said.text for said in with_heads(draft, asked(kind), corpus).statements]


def test_a_labelled_line_is_said_behind_its_task(tmp_path: Path) -> None:
    assert told(small(tmp_path), Kind.WHO, "Đơn vị chủ trì") == [
        "Tổ chức hội nghị triển khai đến cán bộ, công chức.", "Đơn vị chủ trì: Sở Nội vụ.",
    ]  # fmt: skip


def test_a_label_behind_its_task_in_one_paragraph_is_said_with_it(tmp_path: Path) -> None:
    text = "1. Sở Nội vụ\n\n- Tổng hợp kết quả gửi Bộ Nội vụ. Thời hạn hoàn thành: Trước ngày 31/5/2026.\n"
    (tmp_path / "ke-hoach.txt").write_text(text, encoding="utf-8")
    corpus = read_corpus(tmp_path)

    assert told(corpus, Kind.DATE, "Tổng hợp", "Thời hạn") == [
        "Tổng hợp kết quả gửi Bộ Nội vụ. Thời hạn hoàn thành: Trước ngày 31/5/2026."
    ]


def test_a_task_brings_the_label_that_is_asked_for(tmp_path: Path) -> None:
    task = "Tổ chức hội nghị triển khai đến cán bộ, công chức."

    assert told(small(tmp_path), Kind.WHO, "Tổ chức hội nghị") == [task, "Đơn vị chủ trì: Sở Nội vụ."]
    assert told(small(tmp_path), Kind.DATE, "Tổ chức hội nghị") == [task, "Thời gian: Tháng 3 năm 2026."]
    assert told(small(tmp_path), Kind.WHAT, "Tổ chức hội nghị") == [task]


def test_what_stands_behind_a_colon_or_under_a_heading_that_leads_to_it_is_said_with_it(tmp_path: Path) -> None:
    corpus = small(tmp_path)

    assert told(corpus, Kind.WHAT, "Mức giá", "thuế") == ["Mức giá chưa bao gồm: thuế giá trị gia tăng."]
    assert told(corpus, Kind.WHAT, "Chi phí") == ["Chưa bao gồm: Chi phí đi lại của đại biểu."]


def test_lines_of_the_assistant_s_own_stay(tmp_path: Path) -> None:
    draft = Draft((Statement("Hai văn bản:", ours=True),), "fact")

    assert with_heads(draft, asked(Kind.WHAT), small(tmp_path)) == draft


GRADES = """Số: 13/QĐ-UBND

QUYẾT ĐỊNH
Về xếp bậc thợ

Điều 1. Điều kiện của thợ bậc 1

Thợ bậc 1 đạt một trong các điều kiện sau đây:

1. Đã học nghề 01 năm.

Điều 2. Điều kiện của thợ bậc 2

1. Đã học nghề 03 năm.

Điều 3. Người học việc

1. Chưa học nghề.
"""


@pytest.mark.parametrize(
    ("question", "start", "answer"),
    [
        ("học nghề 1 năm thì xếp bậc mấy", "Đã học nghề 01",
         "Thợ bậc 1 đạt một trong các điều kiện sau đây: Đã học nghề 01 năm."),
        ("học nghề 3 năm thuộc bậc nào", "Đã học nghề 03", "Điều kiện của thợ bậc 2: Đã học nghề 03 năm."),
        ("chưa học nghề thì xếp bậc mấy", "Chưa học", "Chưa học nghề."),  # no grade stands over it
        ("ai học nghề 1 năm", "Đã học nghề 01", "Đã học nghề 01 năm."),  # none is asked for
    ],
)  # fmt: skip
def test_who_is_of_a_grade_is_told_under_what_gives_it(tmp_path: Path, question: str, start: str, answer: str) -> None:
    (tmp_path / "bac.txt").write_text(GRADES, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    one = passage(corpus, start)
    draft = Draft((Statement(one.text, (support(one, 0, len(one.text)),)),), "fact")

    assert [said.text for said in with_heads(draft, asked(Kind.WHAT, text=question), corpus).statements] == [answer]
