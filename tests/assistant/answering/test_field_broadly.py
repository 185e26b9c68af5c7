"""Fields asked of broadly by their own people, in a text that calls them otherwise or speaks of them here and there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

PLAN = """TỈNH ỦY SƠN HẢI

Số 15-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển các huyện miền núi của tỉnh đến năm 2030

I. TÌNH HÌNH

Những năm qua, đường vào các bản được mở rộng. Tỉ lệ che phủ rừng đạt 52%.

Tuy nhiên, môi trường đầu tư chậm được cải thiện.

II. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển kinh tế

- Cải thiện môi trường đầu tư, kinh doanh; mở các chợ phiên.

- Giao rừng cho cộng đồng, nâng tỉ lệ che phủ rừng; chống chặt phá rừng đầu nguồn.

- Thu gom, xử lý rác thải ở các bản; bảo vệ môi trường các dòng suối.

2. Quốc phòng, an ninh

- Xây dựng khu vực phòng thủ vững chắc; giữ vững chủ quyền, an ninh biên giới.

- Bình đẳng giới được thực hiện ở các bản.
"""


@pytest.fixture(scope="module")
def highlands(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "15-nq-tu.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "unused", "told"),
    [
        ("biên phòng cần lưu ý gì", "biên phòng", "khu vực phòng thủ vững chắc"),
        ("kiểm lâm thì sao", "kiểm lâm", "chống chặt phá rừng đầu nguồn"),
        ("phu nu co gi", "phụ nữ", "Bình đẳng giới"),
    ],
)
def test_a_field_by_the_word_of_its_people_is_told_under_what_the_text_does_not_say(
    highlands: Assistant, question: str, unused: str, told: str
) -> None:
    answer = highlands.ask(question)

    assert not answer.refused
    assert answer.text.startswith(f"Văn bản không dùng từ “{unused}”; các ý liên quan:")
    assert told in answer.text


@pytest.mark.parametrize("question", ["môi trường thì sao", "mảng môi trường có gì", "bên môi trường phải làm gì"])
def test_a_longer_word_of_another_thing_is_none_of_the_field(highlands: Assistant, question: str) -> None:
    answer = highlands.ask(question)

    assert "bảo vệ môi trường các dòng suối" in answer.text
    assert "môi trường đầu tư" not in answer.text.lower()


@pytest.mark.parametrize("question", ["hội nông dân cần biết gì", "dệt may có gì"])
def test_what_is_no_field_of_the_tables_is_not_told_as_one(highlands: Assistant, question: str) -> None:
    assert highlands.ask(question).refused
