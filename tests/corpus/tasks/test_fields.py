"""Tasks that a text lays out in fields, each a part of its own."""

from pathlib import Path

from corpus.reading.store import read_document
from corpus.tasks.reading import extract_tasks

PLAN = """KẾ HOẠCH
làm sạch bãi biển

I. NHIỆM VỤ

1. Về rác

a) Nhiệm vụ:

- Nhặt rác hai bên bờ kè.

- Đặt thêm thùng rác ở bến cá.

b) Cơ quan thực hiện:

- Đơn vị chủ trì: Sở Du lịch.

- Đơn vị phối hợp: Ủy ban nhân dân các xã ven biển.

c) Thời gian thực hiện: Hoàn thành trong năm 2025.

2. Về cây

a) Nhiệm vụ: Trồng phi lao ở bãi Nam.

b) Cơ quan thực hiện:

- Đơn vị chủ trì: Sở Xây dựng.

c) Thời gian thực hiện: Thực hiện thường xuyên.
"""


def test_each_task_is_of_whoever_leads_by_the_field_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PLAN, "utf-8")
    told = [(one.task, one.lead, one.deadline) for one in extract_tasks(read_document(path)) if one.lead]

    assert told == [
        ("Nhặt rác hai bên bờ kè", "Sở Du lịch", "Hoàn thành trong năm 2025"),
        ("Đặt thêm thùng rác ở bến cá", "Sở Du lịch", "Hoàn thành trong năm 2025"),
        ("Trồng phi lao ở bãi Nam", "Sở Xây dựng", "Thực hiện thường xuyên"),
    ]


def test_a_line_that_leads_nothing_beside_it_lays_out_no_task(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PLAN.replace("a) Nhiệm vụ", "a) Ý nghĩa"), "utf-8")

    assert not [one for one in extract_tasks(read_document(path)) if one.lead == "Sở Xây dựng"]
