"""What a passage counts out, asked for as a whole."""

from pathlib import Path

from assistant.study.facts.lists import LIST, list_facts
from corpus.reading.store import read_corpus

TEXT = """NGHỊ QUYẾT
Số 1-NQ/XX

I- NHIỆM VỤ

1. Đầu tư phát triển hạ tầng giao thông của tỉnh, nhất là đường bộ

Phấn đấu hoàn thành và đưa vào khai thác: (1) Dự án hầm đường bộ. (2) Tuyến cao tốc ven biển. (3) Cầu vượt sông lớn.
"""


def test_what_waits_for_its_object_is_asked_under_its_heading(tmp_path: Path) -> None:
    (tmp_path / "made.txt").write_text(TEXT, encoding="utf-8")
    (document,) = read_corpus(tmp_path).documents
    (fact,) = [one for one in list_facts(document) if one.topic == LIST]
    about = "về “Đầu tư phát triển hạ tầng giao thông của tỉnh”, phấn đấu hoàn thành"
    asked = f"{about} và đưa vào khai thác những công trình, dự án nào?"
    assert fact.ask == asked
