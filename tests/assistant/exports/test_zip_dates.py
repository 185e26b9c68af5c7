"""Word, Excel and zips are written whatever the clock of the machine says, and dated as a zip can be."""

import time
import zipfile
from io import BytesIO

import pytest

from assistant.exports.tables import to_xlsx
from assistant.exports.word import table_word
from assistant.exports.zip_dates import zip_dates

BEFORE, AFTER = 0.0, 8_000_000_000.0  # the years 1970 and 2223
NOW = 1_800_000_000.0  # 2027


def zipped() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive, zip_dates():
        archive.writestr("a.txt", "Văn bản.")
    return buffer.getvalue()


def years(content: bytes) -> set[int]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {one.date_time[0] for one in archive.infolist()}


@pytest.mark.parametrize(("clock", "year"), [(BEFORE, 1980), (AFTER, 1980), (NOW, 2027)])
def test_a_file_gets_a_date_that_a_zip_knows(clock: float, year: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: clock)

    assert years(zipped()) == {year}
    assert year in years(table_word("Nhiệm vụ", ["Việc"], [["Trồng rừng"]]))
    assert to_xlsx("Chỉ tiêu", ["Tên"], [["Rừng"]]).startswith(b"PK")


def test_the_clock_of_zips_is_the_machines_again_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: BEFORE)
    with pytest.raises(KeyError), zip_dates():
        raise KeyError
    monkeypatch.setattr(time, "time", lambda: NOW)

    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "Văn bản.")
    assert years(buffer.getvalue()) == {2027}
