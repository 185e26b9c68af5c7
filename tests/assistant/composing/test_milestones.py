"""The times that documents set."""

from pathlib import Path

from assistant.composing.milestones import compose_milestones
from corpus.model import Document
from corpus.reading.store import Corpus, read_corpus


def lines(document: Document, corpus: Corpus) -> list[str]:
    draft = compose_milestones([document], corpus)
    return [one.text for one in draft.statements] if draft else []


def test_the_figures_the_goals_and_the_vision_of_each_time(resolution: Document, corpus: Corpus) -> None:
    found = lines(resolution, corpus)

    assert found[0] == "Nghị quyết số 09-NQ/TW:"
    assert "28/01/2022" in found[1]
    assert [one.split(":")[0] for one in found[2:]] == [
        "2021 - 2025", "2025", "2026 - 2030", "2030", "Mục tiêu đến năm 2030", "Tầm nhìn đến năm 2045",
    ]  # fmt: skip


def test_what_comes_every_year_stands_last(conclusion: Document, corpus: Corpus) -> None:
    found = lines(conclusion, corpus)

    assert found[-1].startswith("Ngày 31/12 hằng năm: Định kỳ, Ban cán sự đảng Ủy ban nhân dân tỉnh")
    assert "2025: Từ năm 2025 trở đi, chuyển sang giao dịch trực tuyến là chủ yếu" in [one.rstrip(".") for one in found]


def test_a_text_without_times_sets_none(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text("Số 1/KH-UBND\n\nKẾ HOẠCH\nvề nước\n\nTiết kiệm nước.\n", encoding="utf-8")
    corpus = read_corpus(tmp_path)

    assert lines(corpus.documents[0], corpus) == []


def test_a_time_gone_by_is_no_term(tmp_path: Path) -> None:
    gone = PLAN.replace("15/12/2026 báo cáo", "15/12/2019 đã báo cáo")
    (tmp_path / "ke-hoach.txt").write_text(gone, encoding="utf-8")
    corpus = read_corpus(tmp_path)

    assert not any("2019" in one for one in lines(corpus.documents[0], corpus))


PLAN = """Số: 12/KH-UBND
Khánh Hòa, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Về tuyên truyền cải cách hành chính

1. Hội nghị
Tổ chức hội nghị triển khai đến cán bộ, công chức.

Đơn vị chủ trì: Sở Nội vụ.

Thời gian hoàn thành: Tháng 3 năm 2026.

2. Tin bài
Đăng tin, bài trên Báo tỉnh theo Quyết định số 5/QĐ-UBND ngày 02/01/2026.

Trước ngày 15/12/2026 báo cáo kết quả về Sở Nội vụ.
"""


def test_a_plan_without_named_parts_tells_its_terms_with_their_tasks(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    corpus = read_corpus(tmp_path)

    assert lines(corpus.documents[0], corpus)[2:] == [
        "Tháng 3 năm 2026: Tổ chức hội nghị triển khai đến cán bộ, công chức.",
        "Ngày 15/12/2026: Trước ngày 15/12/2026 báo cáo kết quả về Sở Nội vụ.",
    ]


ROWS = """Số: 14/KH-UBND
Khánh Hòa, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Trồng cây

I. NHIỆM VỤ

| TT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện |
|---|---|---|---|
| 1 | Sửa quy hoạch cây xanh đến năm 2030 | Sở Xây dựng | Năm 2027 |
| 2 | Ươm cây | Sở Y tế | Thường xuyên |
"""


def test_a_row_is_due_by_its_own_column(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.md").write_text(ROWS, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    draft = compose_milestones([corpus.documents[0]], corpus)

    assert draft is not None
    assert [one.text.rstrip(".") for one in draft.statements[2:]] == ["2027: Sửa quy hoạch cây xanh đến năm 2030"]
    (place,) = draft.statements[2].supports
    said = corpus.documents[0].source[place.start : place.end]
    assert said.startswith("Sửa quy hoạch")
    assert "Năm 2027" in said
