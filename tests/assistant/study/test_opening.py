"""How a text begins, and what its parts are called: texts made by hand."""

from pathlib import Path

import pytest

from assistant.study.opening import opening_points, tells, told_result
from assistant.study.parts import make_parts, part_contents, part_heading
from assistant.study.units import read_units, whole_document
from corpus.model import OPENING
from corpus.reading.store import Corpus, read_corpus

GROUNDS = "Căn cứ Điều lệ Đảng;\n\nCăn cứ Quyết định số 2-QĐ/XX về chia sẻ dữ liệu;\n\nXét đề nghị của Văn phòng,\n\n"
LEADS_ON = "Ban Bí thư quy định về chia sẻ dữ liệu như sau:\n\n"
TOLD = (
    "Trong năm qua, các địa phương đã liên tiếp bị thiên tai, bão, lũ gây thiệt hại lớn về người và tài sản."
    " Chính phủ yêu cầu:\n\n"
)
_TITLES = ("Thống nhất nhận thức về quy hoạch", "Đầu tư phát triển hạ tầng giao thông", "Phát triển nhân lực của tỉnh")
TASKS = "".join(
    f"{at}. {title}\n\n- Rà soát, xây dựng kế hoạch thực hiện việc thứ {at} của cơ quan, đơn vị trong năm.\n\n"
    for at, title in enumerate(_TITLES, 1)
)


def read(folder: Path, opening: str, body: str = TASKS) -> Corpus:
    text = f"NGHỊ QUYẾT\nvề chia sẻ dữ liệu\n\nSố 1-NQ/XX\n\n{opening}I- NHIỆM VỤ, GIẢI PHÁP\n\n{body}"
    (folder / "made.txt").write_text(text, encoding="utf-8")
    return read_corpus(folder)


@pytest.mark.parametrize(("opening", "said"), [(GROUNDS + LEADS_ON, []), (GROUNDS + TOLD, ["Trong năm qua"])])
def test_grounds_and_what_only_leads_on_tell_nothing(tmp_path: Path, opening: str, said: list[str]) -> None:
    corpus = read(tmp_path, opening)
    (document,) = corpus.documents
    assert any(tells(one) for one in document.passages if one.section == OPENING) == bool(said)
    assert [one.text[: len(words)] for one, words in zip(opening_points(document), said, strict=True)] == said
    parts = make_parts(corpus, read_units(corpus, whole_document(document)), 90)
    assert any(OPENING in part.heads for part in parts) <= bool(said)


def test_two_parts_of_one_title_are_told_apart_by_their_headings(tmp_path: Path) -> None:
    corpus = read(tmp_path, GROUNDS)
    (document,) = corpus.documents
    parts = make_parts(corpus, read_units(corpus, whole_document(document)), 90)
    headings = [part_heading(document, one, parts) for one in parts]
    assert len({one.partition(": ")[2] for one in headings}) == len(parts) == 3
    assert part_heading(document, parts[0]) == part_heading(document, parts[0], parts[:1])


def test_a_section_above_the_others_is_none_of_their_row(tmp_path: Path) -> None:
    corpus = read(tmp_path, GROUNDS)
    (document,) = corpus.documents
    (first, *rest) = make_parts(corpus, read_units(corpus, whole_document(document)), 90)
    heads = ("I", *first.heads, *(head for one in rest for head in one.heads))
    named = part_contents(document, type(first)(document.number, heads, heads, 1.0))
    assert [one.split(". ")[0] for one in named] == ["1", "2", "3"]


def test_a_sentence_that_opens_with_its_circumstance_is_told_with_its_result(tmp_path: Path) -> None:
    years = (
        "Sau hơn 05 năm triển khai Chương trình hành động số 12-CTr/XX của Tỉnh ủy về "
        + "việc chung của tỉnh nhà, " * 8
    )
    told = f"{years}công tác này được triển khai đồng bộ, đạt kết quả."
    (point,) = opening_points(read(tmp_path, f"{told}\n\n").documents[0])
    assert point.text.endswith("công tác này được triển khai đồng bộ, đạt kết quả.")


def test_a_sentence_that_is_far_too_long_is_cut_where_it_can_be(tmp_path: Path) -> None:
    told = (
        "Sau hơn 05 năm triển khai Chương trình hành động của Tỉnh ủy về " + "việc chung của tỉnh nhà, " * 40 + "xong."
    )
    (point,) = opening_points(read(tmp_path, f"{told}\n\n").documents[0])
    assert point.text.endswith("…")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Sau 05 năm triển khai, nâng cao hiệu lực, công tác này được quan tâm, đạt kết quả",
            "Công tác này được quan tâm, đạt kết quả",
        ),
        ("Sau 05 năm triển khai", "Sau 05 năm triển khai"),
        ("Công tác này được quan tâm, đạt kết quả", "Công tác này được quan tâm, đạt kết quả"),
        ("", ""),
    ],
)
def test_the_result_of_a_sentence_stands_behind_its_circumstance(text: str, said: str) -> None:
    assert told_result(text) == said


def test_a_result_begins_behind_the_text_that_it_goes_on_from() -> None:
    told = (
        "Sau gần 10 năm thực hiện Kết luận số 5-KL/TW, ngày 24/12/2012 của Bộ Chính trị, tỉnh ta đã khai thác lợi thế"
    )
    assert told_result(told) == "Tỉnh ta đã khai thác lợi thế"
