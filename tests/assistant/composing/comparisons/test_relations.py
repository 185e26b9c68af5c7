"""How texts stand to each other of which some are not at hand."""

from pathlib import Path

from assistant.composing.comparisons.relations import compose_relations
from corpus.reading.store import read_corpus

TEXT = """NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về trồng rừng

I- MỤC TIÊU

1. Thực hiện Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư về bảo vệ rừng.

2. Mỗi xã có một vườn ươm.
"""


def test_the_sentences_that_name_the_other_text_are_told(tmp_path: Path) -> None:
    (tmp_path / "rung.txt").write_text(TEXT, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    number = corpus.documents[0].number

    draft = compose_relations((number,), ("Chỉ thị 13-CT/TW",), corpus)

    assert draft is not None
    assert draft.statements[0].text.startswith("Kho văn bản chưa có Chỉ thị 13-CT/TW")
    told = [one.text for one in draft.statements if one.supports]
    assert len(told) == 1
    assert told[0].endswith("Thực hiện Chỉ thị số 13-CT/TW, ngày 12/01/2017 của Ban Bí thư về bảo vệ rừng.")
    assert compose_relations((number,), ("Chỉ thị 14-CT/TW",), corpus) is None
