"""What others wrote is shown as it stands: neither Markdown nor links."""

import pytest

from assistant.pages.plain_text import escape


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("xem http://vi.du/a", "xem http\\:\u2060//vi.du/a"),
        ("HTTPS://vi.du", "HTTPS\\:\u2060//vi.du"),
        ("www.vi.du và WWW.vi.du", "www\u2060.vi.du và WWW\u2060.vi.du"),
        ("thư a@vi.du", "thư a\u2060@vi.du"),
        ("[x](http://vi.du)", "\\[x\\]\\(http\\:\u2060//vi.du\\)"),
        ("Tỉ lệ đạt 7,1 %/năm; giai đoạn 2021 - 2025.", "Tỉ lệ đạt 7,1 %/năm; giai đoạn 2021 - 2025."),
        ("http: //", "http\\: //"),
        ("", ""),
    ],
)
def test_an_address_is_no_link(text: str, shown: str) -> None:
    assert escape(text) == shown
