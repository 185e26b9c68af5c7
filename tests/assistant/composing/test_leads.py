"""A lead-in brings what it leads to, and nothing that stands before it."""

from pathlib import Path

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.leads import led_on
from corpus.reading.store import read_corpus

TEXT = """Số 1/2025/KL-VP

KẾT LUẬN
của Hội nghị trồng rừng

Hội nghị họp ngày 5/6/2025.

Đồng chí Chánh Văn phòng đã kết luận như sau:

1. Trồng rừng

Trồng cây.
"""


def test_a_lead_in_to_what_comes_later_does_not_bring_what_stands_before_it(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text(TEXT, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    (lead,) = (one for one in corpus.passages if one.text.endswith("như sau:"))
    said = Statement(lead.text, (support(lead, 0, len(lead.text)),))

    assert [one.text for one in led_on(Draft((said,), "facts"), corpus).statements] == [lead.text]
