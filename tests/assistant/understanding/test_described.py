"""A document told by what it is of, which a text only names."""

from pathlib import Path

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.question import understand
from corpus.reading.store import Corpus, read_corpus, read_document

TEXT = """ỦY BAN NHÂN DÂN TỈNH LAM GIANG

Số: 30/QĐ-UBND

QUYẾT ĐỊNH
Về việc bãi bỏ một số văn bản về trồng rừng

Điều 1. Áp dụng các văn bản sau:
1. Quyết định số 5/2016/QĐ-UBND ngày 05 tháng 5 năm 2016 của Ủy ban nhân dân tỉnh Quy định mức hỗ trợ bảo vệ rừng.

Điều 2. Bãi bỏ các văn bản sau:
1. Quyết định số 7/2010/QĐ-UBND ngày 01 tháng 02 năm 2010 về việc thành lập Trung tâm giống cây Bản Mù.
2. Quyết định số 9/2012/QĐ-UBND ngày 03 tháng 4 năm 2012 về việc thành lập Trung tâm giống cây Nậm Sỏi.
3. Chỉ thị số 4/2012/CT-UBND ngày 03 tháng 4 năm 2012 về việc tăng cường chăm sóc vườn ươm.

Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    path = tmp_path_factory.mktemp("described") / "new.txt"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


@pytest.mark.parametrize(
    ("question", "unknown"),
    [
        ("Quyết định thành lập Trung tâm giống cây Bản Mù số bao nhiêu?", ("Quyết định số 7/2010/QĐ-UBND",)),
        ("quyết định về mức hỗ trợ bảo vệ rừng còn hiệu lực không", ("Quyết định số 5/2016/QĐ-UBND",)),
        ("chỉ thị tăng cường chăm sóc vườn ươm có bị bãi bỏ không", ("Chỉ thị số 4/2012/CT-UBND",)),
        (
            "quyết định thành lập trung tâm giống cây ban hành ngày nào",
            ("Quyết định số 7/2010/QĐ-UBND", "Quyết định số 9/2012/QĐ-UBND"),
        ),
        ("Quyết định bãi bỏ văn bản về trồng rừng ban hành ngày nào?", ()),  # the text itself
        ("Quyết định 30/QĐ-UBND về mức hỗ trợ bảo vệ rừng ban hành ngày nào?", ()),  # told by its number
        ("chỉ thị thành lập Trung tâm giống cây Bản Mù số mấy", ()),  # no such paper
        ("quyết định thành lập trường học Bản Mù số mấy", ()),  # of no school
        ("quyết định số mấy", ()),
        ("Trung tâm giống cây Bản Mù số điện thoại bao nhiêu", ()),
    ],
)
def test_a_description_names_the_documents_that_a_mention_gives_it(
    texts: Corpus, question: str, unknown: tuple[str, ...]
) -> None:
    assert understand(question, texts, Lexicon(texts)).named.unknown == unknown


@pytest.mark.parametrize(
    ("question", "documents"),
    [
        ("Quyết định về bãi bỏ văn bản trồng rừng có hiệu lực khi nào?", ("30/QĐ-UBND",)),
        ("quyết định bãi bỏ văn bản về rừng hiệu lực từ ngày nào", ("30/QĐ-UBND",)),
        ("quyết định bãi bỏ văn bản về trồng rừng hết hiệu lực từ ngày nào", ()),  # its end, not its beginning
        ("quyết định về mức hỗ trợ nuôi ong có hiệu lực khi nào", ()),  # of no document
        ("chính sách trồng rừng có hiệu lực khi nào", ()),  # of what a text says
    ],
)
def test_from_when_a_document_holds_is_asked_of_one_told_by_what_it_is_of(
    question: str, documents: tuple[str, ...], texts: Corpus
) -> None:
    read = understand(question, texts, Lexicon(texts))

    assert (read.named.documents if read.meta == "effective" else ()) == documents


def test_from_when_one_told_by_its_number_and_place_holds(tmp_path: Path) -> None:
    head = "Số: 12/2025/QĐ-UBND\n\nLào Cai, ngày 5 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nVề hỗ trợ trồng quế\n\n"
    (tmp_path / "a.txt").write_text(f"{head}Điều 1. Quyết định này có hiệu lực kể từ ngày ký.\n", encoding="utf-8")
    texts = read_corpus(tmp_path)
    lexicon = Lexicon(texts)

    assert understand("12/2025/QĐ-UBND Lào Cai có hiệu lực từ ngày nào?", texts, lexicon).meta == "effective"
    assert understand("12/2025/QĐ-UBND quế có hiệu lực từ ngày nào?", texts, lexicon).meta == ""


def test_what_is_said_of_a_numbered_document_only_tells_which_it_is(texts: Corpus) -> None:
    lexicon = Lexicon(texts)
    numbered = understand("Quyết định 7/2010/QĐ-UBND của Bản Mù còn hiệu lực không?", texts, lexicon)

    assert (numbered.meta, numbered.named.unknown) == ("effective", ("Quyết định 7/2010/QĐ-UBND",))
    assert understand("mức hỗ trợ nuôi ong còn hiệu lực không?", texts, lexicon).meta == ""
