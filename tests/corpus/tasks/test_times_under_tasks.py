"""A line that says when a task is to be done is that task's time, and no task of its own."""

from pathlib import Path

from corpus.reading.store import read_document
from corpus.tasks.reading import extract_tasks

PLAN = """Số: 5/KH-UBND

KẾ HOẠCH
Về rà soát nhà văn hóa

I. NHIỆM VỤ CỤ THỂ

1. Sở Xây dựng

- Hướng dẫn các đơn vị lập hồ sơ.

Thời gian hoàn thành: Trước ngày 20/3/2026.

- Tổng hợp kết quả gửi Bộ Xây dựng. Thời gian hoàn thành: Trước ngày 30/6/2026.

2. Ủy ban nhân dân các xã, phường

- Thành lập Tổ rà soát.

Thời hạn hoàn thành: Trước ngày 10/3/2026.

- Phổ biến đến người dân.
"""


def test_a_line_of_a_time_is_the_time_of_the_task_above(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.txt").write_text(PLAN, encoding="utf-8")
    tasks = extract_tasks(read_document(tmp_path / "ke-hoach.txt"))

    assert [(one.lead, one.task.split()[0], one.deadline) for one in tasks] == [
        ("Sở Xây dựng", "Hướng", "Trước ngày 20/3/2026"),
        ("Sở Xây dựng", "Tổng", "Trước ngày 30/6/2026"),
        ("Ủy ban nhân dân các xã, phường", "Thành", "Trước ngày 10/3/2026"),
        ("Ủy ban nhân dân các xã, phường", "Phổ", ""),
    ]
