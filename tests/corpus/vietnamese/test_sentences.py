"""Where sentences and clauses end."""

import pytest

from corpus.vietnamese.sentences import clauses, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("  \n ", []),
        ("không có dấu chấm", ["không có dấu chấm"]),
        ("Một. Hai? Ba! Bốn… Năm.", ["Một.", "Hai?", "Ba!", "Bốn…", "Năm."]),
        ("  Một.   Hai.  ", ["Một.", "Hai."]),
        ("TP. Nha Trang và Tp. Cam Ranh.", ["TP. Nha Trang và Tp. Cam Ranh."]),
        ("Theo V. I. Lênin. Đó là thế.", ["Theo V. I. Lênin.", "Đó là thế."]),
        ("tuyến QL.1C thành đường. Đầu tư CT.24.", ["tuyến QL.1C thành đường.", "Đầu tư CT.24."]),
        ("cảng biển loại I. Đầu tư cảng.", ["cảng biển loại I.", "Đầu tư cảng."]),
        ("dự án nhóm A. Các dự án khác.", ["dự án nhóm A.", "Các dự án khác."]),
        ("ra khỏi dự án đầu tư... và phân cấp. Hết.", ["ra khỏi dự án đầu tư... và phân cấp.", "Hết."]),
        ('tội phạm, "tín dụng đen"... Phát huy.', ['tội phạm, "tín dụng đen"...', "Phát huy."]),
        ("“Một câu.” Câu sau.", ["“Một câu.”", "Câu sau."]),
        ("Một (gồm a. B và c). Hai.", ["Một (gồm a. B và c).", "Hai."]),
        ("khai thác: (1) Hầm. (2) Tuyến.", ["khai thác: (1) Hầm.", "(2) Tuyến."]),
        ("đạt 65%. 100% số xã.", ["đạt 65%.", "100% số xã."]),
        ("đạt 1.200 giường; 7,1%/năm.", ["đạt 1.200 giường; 7,1%/năm."]),
        ('Nói: "Thế. Rồi." Xong.', ['Nói: "Thế. Rồi."', "Xong."]),
        ('a lẻ một dấu " ở đây. Câu hai. Câu ba.', ['a lẻ một dấu " ở đây.', "Câu hai.", "Câu ba."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("một", ["một"]),
        ("một; hai; ba.", ["một", "hai", "ba."]),
        ("một (a; b); hai", ["một (a; b)", "hai"]),
        ("một “a; b”; hai", ["một “a; b”", "hai"]),
        ("gồm: (1) Một. (2) Hai; ba.", ["gồm:", "Một.", "Hai", "ba."]),
        ("theo khoản (1) điều này; hai", ["theo khoản (1) điều này", "hai"]),
        ("; ;", []),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in clauses(text, 0, len(text))] == expected


def test_clauses_of_a_part_of_a_text() -> None:
    text = "Câu đầu; a. Câu sau; b; c."
    start, end = sentences(text)[1]
    assert [text[first:last] for first, last in clauses(text, start, end)] == ["Câu sau", "b", "c."]
