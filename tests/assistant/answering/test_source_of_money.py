"""Where money comes from: what the texts say of funds, and no clause that says the thing alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

PLAN = """TỈNH ỦY SƠN HẢI

Số 21-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển thủy lợi của tỉnh đến năm 2030

I. TÌNH HÌNH

Những năm qua, nhiều kênh mương của tỉnh đã xuống cấp.

II. NHIỆM VỤ, GIẢI PHÁP

1. Công trình

- Xây dựng trạm bơm Đông Khê và nạo vét kênh Bắc.

- Trồng rừng đầu nguồn ở các xã miền núi.

2. Huy động

- Bố trí đủ nguồn kinh phí từ ngân sách tỉnh và vận động doanh nghiệp đóng góp.
"""


@pytest.fixture(scope="module")
def canals(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "21-nq-tu.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize("question", ["tiền ở đâu ra", "lấy tiền đâu ra mà làm", "vốn từ đâu"])
def test_money_alone_is_asked_of_all_funds(canals: Assistant, question: str) -> None:
    text = canals.ask(question).text

    assert "nguồn kinh phí từ ngân sách tỉnh" in text
    assert "Chưa" not in text


def test_what_says_the_thing_alone_tells_nothing_of_its_money(canals: Assistant) -> None:
    text = canals.ask("tiền đâu mà xây trạm bơm").text

    assert text.startswith("Chưa tìm thấy câu trả lời chắc chắn về nguồn tiền cho")
    assert "nguồn kinh phí từ ngân sách tỉnh" in text


def test_a_clause_that_says_both_is_the_answer(assistant: Assistant) -> None:
    text = assistant.ask("kinh phí cải cách hành chính lấy từ đâu").text

    assert "đủ nguồn tài chính và nhân lực cho cải cách hành chính" in text
    assert "Chưa tìm thấy" not in text
