"""Numbers that stand on a line by themselves."""

import pytest

from corpus.mended import mend
from corpus.reading.pages import filled_in_edits
from corpus.reading.repair import repair


@pytest.mark.parametrize(
    ("source", "read"),
    [
        (
            "Xét Báo cáo số\n\n412\n\n/BC-UB ngày\n\n03\n\ntháng\n\n6\n\nnăm 2025",
            "Xét Báo cáo số 412/BC-UB ngày 03 tháng 6 năm 2025",
        ),
        ("theo Tờ trình số\r\n7\r\n/TTr-SYT", "theo Tờ trình số 7/TTr-SYT"),
        ("Phát triển dân số\n\n12\n\nĐiều 2. Hiệu lực", None),  # a new paragraph behind it
        ("phát triển kinh tế\n\n12\n\nvà xã hội", None),  # nothing wants it: a page's
        ("ngày\n\n\n\n\n12\n\ntháng", None),  # far apart
        ("số\n\n12", None),
        ("", None),
    ],
)
def test_a_number_filled_in_by_hand_goes_back_into_its_sentence(source: str, read: str | None) -> None:
    text = mend(source, ())

    assert text.edited(filled_in_edits(text)).text == (source if read is None else read)


def test_it_is_read_so_in_a_whole_text() -> None:
    source = "*Xét Báo cáo thẩm tra số *\n\n*412*\n\n*/BC-UB ngày*\n\n*03*\n\n*tháng*\n\n*6*\n\n*năm 2025*"

    assert "số 412/BC-UB ngày 03 tháng 6 năm 2025" in repair(source, ()).text.text


def test_many_lines_of_numbers_are_read_in_no_time() -> None:
    text = mend("số\n\n1\n\n" * 20_000 + "\n" * 50_000, ())

    assert filled_in_edits(text) is not None
