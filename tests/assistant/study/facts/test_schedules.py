"""When a work is to be done, of a text that gives its works years of their own."""

from pathlib import Path

import pytest

from assistant.study.facts.schedules import schedule_facts
from corpus.reading.store import read_corpus

HEAD = "| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n"
ROWS = (
    ("Xây dựng kho dữ liệu dùng chung của toàn tỉnh", "2026"),
    ("Nâng cấp hệ thống thông tin của các xã, phường", "2026-2027"),
    ("Đào tạo cán bộ quản trị mạng của các sở, ngành", "2026-2028"),
    ("Tăng cường hợp tác quốc tế về dữ liệu đất đai", "2026-2030"),
)


def table(folder: Path, rows: tuple[tuple[str, str], ...]) -> list[tuple[str, str, set[str]]]:
    lines = "".join(
        f"| {at} | {work} | Sở Nội vụ | Sở Tài chính | {time} |\n" for at, (work, time) in enumerate(rows, 1)
    )
    (folder / "made.txt").write_text(f"KẾ HOẠCH\nSố 1/KH-UBND\n\nI. NHIỆM VỤ\n\n{HEAD}{lines}\n", encoding="utf-8")
    (read,) = read_corpus(folder).documents
    return [(one.ask, one.answer, {wrong.text for wrong in one.wrong}) for one in schedule_facts(read)]


def test_each_work_is_asked_for_its_years_beside_the_others(tmp_path: Path) -> None:
    found = table(tmp_path, ROWS)
    assert [answer for _, answer, _ in found] == ["2026", "2026-2027", "2026-2028", "2026-2030"]
    ask, _, wrong = found[0]
    assert ask == "việc xây dựng kho dữ liệu dùng chung của toàn tỉnh được thực hiện trong thời gian nào?"
    assert wrong == {"2026-2027", "2026-2028", "2026-2030"}


@pytest.mark.parametrize(
    "rows", [ROWS[:3], tuple((work, "2026") for work, _ in ROWS), tuple((work, "") for work, _ in ROWS)]
)
def test_without_four_times_none_is_asked_for(tmp_path: Path, rows: tuple[tuple[str, str], ...]) -> None:
    assert table(tmp_path, rows) == []
