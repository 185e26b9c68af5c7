"""A .pdf that a few bytes make endless is refused at once; one that is only long takes the time of its lines."""

import zlib
from pathlib import Path

import pytest

from corpus.importing.errors import UnreadableError
from corpus.importing.pdf.reader import read_pdf
from tests.clock import seconds


def write(path: Path, drawing: bytes, pages: int = 1) -> Path:
    """A .pdf whose pages all show one drawing."""
    packed = zlib.compress(drawing, 9)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>"
    kids = b" ".join(b"%d 0 R" % (5 + at) for at in range(pages))
    things = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (pages, kids),
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[page] * pages,
    ]
    data, places = b"%PDF-1.4\n", []
    for number, thing in enumerate(things, start=1):
        places.append(b"%010d 00000 n \n" % len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, thing)
    table = b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(things) + 1, b"".join(places))
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(things) + 1, len(data))
    path.write_bytes(data + table + end)
    return path


def said(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_pdf(path, lambda _done, _total: None)
    return caught.value.vietnamese


def test_a_page_of_half_a_million_letters_is_refused_at_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", b"BT /F 1 Tf 50 700 Td " + b"(a) Tj 0 -1 Td " * 500_000 + b"ET")
    assert path.stat().st_size < 20_000

    assert said(path) == (
        "Trang 1 có hơn 100.000 chữ, nhiều bất thường, có thể là tệp phá hoại. "
        "Hãy xin lại tệp gốc, hoặc bỏ trang ấy rồi thêm lại."
    )
    assert seconds(lambda: said(path), 5) < 5


def test_too_many_letters_on_many_pages_are_refused_at_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", b"BT /F 1 Tf 50 700 Td " + (b"(" + b"a" * 30_000 + b") Tj ") * 3 + b"ET", 70)

    assert said(path) == "Các trang của tệp có hơn 6.000.000 chữ. Hãy tách thành nhiều tệp."
    assert seconds(lambda: said(path), 8) < 8


def test_a_page_of_very_many_lines_is_read_in_the_time_of_its_lines(tmp_path: Path) -> None:
    """Twice the lines took four times as long."""
    path = write(tmp_path / "a.pdf", b"BT /F 1 Tf 50 700 Td " + b"(a) Tj 0 -1 Td " * 30_000 + b"ET")

    assert seconds(lambda: read_pdf(path, lambda _done, _total: None), 8) < 8


def test_a_map_of_very_many_lines_does_not_hide_the_words(tmp_path: Path) -> None:
    drawn = b"BT /F 12 Tf 50 700 Td (Bao cao) Tj ET " + b"10 10 100 0.5 re f " * 150_000
    path = write(tmp_path / "a.pdf", drawn)

    assert read_pdf(path, lambda _done, _total: None).text == "Bao cao\n"
