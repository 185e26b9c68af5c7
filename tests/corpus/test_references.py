"""Other documents named in a text."""

import datetime
from collections.abc import Callable

import pytest

from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.references import Reference, find_references, without_own_dates

Read = Callable[..., Document]


def rows(document: Document) -> list[tuple[str, str, str, str]]:
    return [(one.number, one.section, str(one.date or ""), one.issuer) for one in find_references(document)]


def test_shipped_texts(khanhhoa: Corpus) -> None:
    first, second = khanhhoa.documents
    assert rows(first) == [
        ("53-KL/TW", "I", "2012-12-24", "Bộ Chính trị khoá XI"),
        ("53-KL/TW", "I", "", ""),
    ]
    assert rows(second) == [
        ("12-CTr/TU", "0", "2017-03-31", "Tỉnh ủy"),
        ("Nghị quyết Trung ương 5 (khóa X)", "0", "", ""),
        ("09-NQ/TW", "I", "2022-01-28", "Bộ Chính trị"),
        ("55/2022/QH15", "II.2", "2022-06-16", "Quốc hội"),
        ("19-NQ/TW", "II.6", "2017-10-25", "Ban Chấp hành Trung ương (khóa XII)"),
    ]
    reform = "đẩy mạnh cải cách hành chính, nâng cao hiệu lực, hiệu quả quản lý nhà nước"
    assert [one.about for one in find_references(second)] == [
        f"tiếp tục thực hiện Nghị quyết Trung ương 5 (khóa X) về {reform}",
        reform,
        "xây dựng, phát triển tỉnh Khánh Hòa đến năm 2030, tầm nhìn đến năm 2045",
        "thí điểm một số cơ chế, chính sách đặc thù phát triển tỉnh Khánh Hòa",
        "",
    ]


def test_fictional_texts(fictional: Corpus) -> None:
    found = {document.number: [one.number for one in find_references(document)] for document in fictional.documents}
    assert found == {
        "27-KL/TW": ["31-CT/TW", "214-TTr/BTGTW", "31-CT/TW", "18-NQ/TU", "88-TB/TW"],
        "18-NQ/TU": ["Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII", "05-NQ/TU", "31-CT/TW", "06-QĐ/TU"],
    }


def test_offsets(khanhhoa: Corpus, fictional: Corpus) -> None:
    for document in (*khanhhoa.documents, *fictional.documents):
        for one in find_references(document):
            quote = " ".join(document.source[one.start : one.end].split())
            assert quote.startswith((one.kind, one.number))
            assert one.number in quote
            assert quote.endswith((one.about, one.issuer) if one.about else (one.issuer, one.number))
            assert document.section_at(one.start).id == one.section


CASES = [
    (
        "theo Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ.",
        "15/2021/NĐ-CP",
        "Nghị định",
        "2021-03-03",
        "Chính phủ",
        "",
    ),
    (
        "Quyết định số 1719/QĐ-TTg, ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ về phát triển vùng dân tộc,"
        " đã ban hành.",
        "1719/QĐ-TTg",
        "Quyết định",
        "2021-10-14",
        "Thủ tướng Chính phủ",
        "phát triển vùng dân tộc",
    ),
    ("Nghị quyết 12/NQ-HĐND về thu hút đầu tư.", "12/NQ-HĐND", "Nghị quyết", "", "", "thu hút đầu tư"),
    ("thực hiện 19-NQ/TW của Trung ương;", "19-NQ/TW", "Nghị quyết", "", "Trung ương", ""),
    ("theo Luật Đất đai năm 2013.", "Luật Đất đai năm 2013", "Luật", "", "", ""),
    (
        "Nghị quyết Đại hội XIII của Đảng nêu rõ.",
        "Nghị quyết Đại hội XIII của Đảng",
        "Nghị quyết",
        "",
        "",
        "",
    ),
    ("Nghị quyết Trung ương 6 khóa XII.", "Nghị quyết Trung ương 6 khóa XII", "Nghị quyết", "", "", ""),
    ("Chỉ thị số 31-CT/TW, ngày 99/99/2014 của Ban Bí thư.", "31-CT/TW", "Chỉ thị", "", "", ""),
    (
        "Chỉ thị số 31-CT/TW, ngày 02/4/2014 của Ban Bí thư “Về đọc sách và viết thư”; mua sách.",
        "31-CT/TW",
        "Chỉ thị",
        "2014-04-02",
        "Ban Bí thư",
        "đọc sách và viết thư",
    ),
    ("Chỉ thị số 31-CT/TW của Ban Bí thư “Về đọc sách mãi", "31-CT/TW", "Chỉ thị", "", "Ban Bí thư", ""),
    ("Chỉ thị số 31-CT/TW “Về đọc sách mãi", "31-CT/TW", "Chỉ thị", "", "", ""),
    ("Kết luận số 5-KL/TU của một số bộ, ngành.", "5-KL/TU", "Kết luận", "", "", ""),
]


@pytest.mark.parametrize(("text", "number", "kind", "date", "issuer", "about"), CASES)
def test_forms(read: Read, text: str, number: str, kind: str, date: str, issuer: str, about: str) -> None:
    document = read(f"Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n- Phát triển {text}\n")
    (one,) = find_references(document)
    assert one == Reference(
        number,
        kind,
        datetime.date.fromisoformat(date) if date else None,
        issuer,
        about,
        "1-NQ/TU",
        "I",
        one.start,
        one.end,
    )


@pytest.mark.parametrize(
    "text", ["Nghị quyết này.", "số 1 - NQ/TU.", "năm 2021-2025.", "tuyến QL.1C và CT.24.", "ngày 01/01/2025."]
)
def test_what_is_no_reference(read: Read, text: str) -> None:
    assert find_references(read(f"Số 1-NQ/TU\n\nNGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n- Theo {text}\n")) == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", ""),
        ("Lễ hội tổ chức ngày 5/6/2025", "Lễ hội tổ chức ngày 5/6/2025"),
        ("theo Quyết định số 12/QĐ-TTg ngày 5/6/2025 về lễ hội ngày 7/8/2026", "theo về lễ hội ngày 7/8/2026"),
        ("theo Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ, ngày 5/6/2025", "theo"),
        ("theo Quyết định số 12/QĐ-TTg của Thủ tướng Chính phủ", "theo của Thủ tướng Chính phủ"),
    ],
)
def test_without_own_dates(text: str, left: str) -> None:
    assert " ".join(without_own_dates(text).split()) == left
    assert len(without_own_dates(text)) == len(text)
