"""Who did what stands in the log, a line each, its owner's alone; it does not grow without end."""

import stat
import threading
from pathlib import Path

import pytest

from assistant.pages.people import audit
from assistant.pages.people.audit import AuditLog, acting
from assistant.pages.people.person import Person
from assistant.pages.people.roles import NotAllowedError, Role


@pytest.fixture
def log(tmp_path: Path) -> AuditLog:
    return AuditLog(tmp_path / "data")


def test_the_newest_stands_first_whatever_was_written(log: AuditLog) -> None:
    log.write("an", "bỏ văn bản", "09-NQ/TW")
    log.write("binh\n{}", "x\u2028y", "n" * 500)

    second, first = log.last(10)
    assert (first.who, first.what, first.thing) == ("an", "bỏ văn bản", "09-NQ/TW")
    assert (second.who, second.what, len(second.thing)) == ("binh\n{}", "x\u2028y", 200)
    assert log.last(1) == [second]


def test_it_is_its_owners_alone(log: AuditLog, tmp_path: Path) -> None:
    log.write("an", "x")

    assert stat.S_IMODE((tmp_path / "data" / "audit.log").stat().st_mode) == 0o600


def test_the_oldest_lines_go(log: AuditLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "LARGEST", 1000)
    for number in range(200):
        log.write("an", "x", str(number))

    files = sorted(one.name for one in (tmp_path / "data").glob("audit*.log"))
    assert files == ["audit.1.log", "audit.2.log", "audit.3.log", "audit.4.log", "audit.log"]
    assert sum((tmp_path / "data" / one).stat().st_size for one in files) < 5 * 1200
    found = [int(one.thing) for one in log.last(1000)]
    assert found == list(range(199, 199 - len(found), -1))
    assert len(found) < 200


def test_lines_of_many_writers_stay_whole(log: AuditLog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "LARGEST", 10_000)
    threads = [
        threading.Thread(target=lambda at=at: [log.write(f"người {at}", "x", "y" * 100) for _ in range(20)])
        for at in range(8)
    ]
    for one in threads:
        one.start()
    for one in threads:
        one.join()

    assert len(log.last(1000)) == 160


def test_a_line_is_kept_though_another_writer_puts_the_file_aside(
    log: AuditLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    log.write("an", "một")
    asked = Path.exists

    def taken_meanwhile(path: Path) -> bool:
        there = asked(path)
        if path.name == "audit.log":
            path.unlink(missing_ok=True)
        return there

    monkeypatch.setattr(Path, "exists", taken_meanwhile)
    log.write("an", "hai")
    monkeypatch.undo()
    assert log.last(1)[0].what == "hai"


def test_a_damaged_line_costs_only_itself_and_a_full_disk_nobodys_work(log: AuditLog, tmp_path: Path) -> None:
    log.write("an", "một")
    with (tmp_path / "data" / "audit.log").open("ab") as file:
        file.write(b'\xff{\n[]\n{"when": 1}\n')
    log.write("an", "hai")
    assert [one.what for one in log.last(10)] == ["hai", "một"]

    (tmp_path / "file").write_text("x")
    AuditLog(tmp_path / "file").write("an", "x")
    assert AuditLog(tmp_path / "none").last(10) == []


def test_what_is_done_or_refused_is_written_down(monkeypatch: pytest.MonkeyPatch, log: AuditLog) -> None:
    monkeypatch.setattr(audit, "audit_log", lambda: log)
    monkeypatch.setattr(audit, "person", lambda: Person("o", "an@co-quan.vn", Role.EDITOR))

    with acting(Role.EDITOR, "bỏ văn bản", "09-NQ/TW"):
        pass
    with pytest.raises(NotAllowedError), acting(Role.ADMINISTRATOR, "lập lại chỉ mục"):
        raise AssertionError("done")
    with pytest.raises(OSError, match="full"), acting(Role.EDITOR, "thêm văn bản", "1-NQ"):
        raise OSError("full")

    assert [(one.who, one.what, one.thing) for one in log.last(10)] == [
        ("an@co-quan.vn", "bị từ chối: lập lại chỉ mục", ""),
        ("an@co-quan.vn", "bỏ văn bản", "09-NQ/TW"),
    ]
