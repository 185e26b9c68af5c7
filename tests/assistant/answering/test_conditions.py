"""What must hold for something to be."""

from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

NOTICE = """ỦY BAN NHÂN DÂN HUYỆN CỬA LẠCH

Số: 5/TB-UBND

THÔNG BÁO
Về việc neo đậu tàu cá mùa bão

1. Chỉ cho tàu cá ra khơi khi đã có tin tan bão; nếu gió còn mạnh, chủ tàu cho tàu cá nghỉ tại bến.

2. Bến Đông được nạo vét cho tàu lớn ra vào.
"""


@pytest.mark.parametrize(
    "question",
    [
        "khi nào tập thể lãnh đạo được xếp loại hoàn thành xuất sắc",
        "điều kiện để tập thể lãnh đạo được hoàn thành xuất sắc",
    ],
)
def test_when_a_thing_may_be_is_told_by_what_must_hold(question: str, assistant: Assistant) -> None:
    answer = assistant.ask(question)

    assert "phải có kết quả xếp hạng cải cách hành chính xếp hạng tốt" in answer.text
    assert [one.section for one in answer.citations] == ["II.8"]


@pytest.mark.parametrize("question", ["khi nào sân bay được bán", "bao giờ xong cao tốc Bắc - Nam"])
def test_a_day_that_no_text_gives_is_not_made_of_what_is_near(question: str, assistant: Assistant) -> None:
    assert assistant.ask(question).refused


def test_a_thing_that_is_allowed_only_when_something_holds_is_told_with_that(
    tmp_path: Path, open_texts: Opener
) -> None:
    (tmp_path / "thong-bao.txt").write_text(NOTICE, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        allowed, dredged = (
            assistant.ask("Tàu cá được ra khơi khi nào?"),
            assistant.ask("Bến Đông được nạo vét khi nào?"),
        )

    assert "khi đã có tin tan bão" in allowed.text
    assert not allowed.refused
    assert dredged.refused


RULES = """HỘI ĐỒNG NHÂN DÂN TỈNH CỬA LẠCH

Số: 8/NQ-HĐND

NGHỊ QUYẾT
Về danh hiệu Ngư dân giỏi

Điều 1. Thu hồi danh hiệu

1. Ngư dân được tặng danh hiệu mà sau đó vi phạm pháp luật về đánh bắt sẽ bị hủy quyết định, thu hồi danh hiệu.

2. Việc thu hồi danh hiệu được thực hiện bằng quyết định gửi tới người bị thu hồi danh hiệu.

Điều 2. Quyền lợi

Người được tặng danh hiệu được sửa tàu không mất phí.
"""


def test_when_something_befalls_is_told_by_the_clause_that_says_for_what(tmp_path: Path, open_texts: Opener) -> None:
    (tmp_path / "nghi-quyet.txt").write_text(RULES, encoding="utf-8")
    with open_texts(tmp_path) as assistant:
        answer = assistant.ask("khi nào thì bị thu hồi danh hiệu?")

    assert not answer.refused
    assert "vi phạm pháp luật về đánh bắt" in answer.text
