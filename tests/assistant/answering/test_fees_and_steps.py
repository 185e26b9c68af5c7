"""What a State text lays down of a procedure: its steps, who does what by name, in how many days, and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

RULES = """ỦY BAN NHÂN DÂN
TỈNH LAM GIANG

Số: 31/QĐ-UBND

Lam Giang, ngày 08 tháng 9 năm 2025

QUYẾT ĐỊNH
Phê duyệt quy trình cấp thẻ bến đò trên địa bàn tỉnh

Căn cứ Luật Tổ chức chính quyền địa phương;

QUYẾT ĐỊNH:

Điều 1. Phê duyệt kèm theo Quyết định này quy trình cấp thẻ bến đò trên địa bàn tỉnh.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Văn Đò

PHỤ LỤC

QUY TRÌNH CẤP THẺ BẾN ĐÒ

I. LÝ DO ĐỔI QUY TRÌNH

Chủ đò phải đi lại nhiều lần giữa các cơ quan.

Sổ giấy hay thất lạc mỗi mùa lũ.

II. CÁC BƯỚC THỰC HIỆN

1. Bước 1. Nộp đơn

Chủ đò nộp đơn tại trụ sở xã.

2. Bước 2. Khám thuyền

Trạm đăng kiểm khám vỏ thuyền và áo phao.

Kết quả khám được ghi vào sổ.

3. Bước 3. Trao thẻ

Phòng Giao thông trao thẻ cho chủ đò.

III. TIỀN LỆ PHÍ

1. Người nộp lệ phí: chủ đò có thuyền từ 5 chỗ ngồi.

2. Tổ chức thu lệ phí: Ban Quản lý bến sông.

3. Kho bạc kiểm tra việc thu lệ phí mỗi năm hai lần.

IV. THỜI HẠN

1. Trạm đăng kiểm báo kết quả khám trong 03 ngày làm việc.

2. Trạm đăng kiểm trả lại đơn thiếu giấy tờ trong 01 ngày làm việc.
"""


@pytest.fixture(scope="module")
def ferries(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "31-qd-ubnd.txt").write_text(RULES, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "says", "not_said"),
    [
        ("ai nộp lệ phí", "chủ đò có thuyền từ 5 chỗ ngồi", "Kho bạc"),
        ("ai thu lệ phí", "Ban Quản lý bến sông", "Kho bạc"),
        ("ai kiểm tra việc thu lệ phí", "Kho bạc", "Ban Quản lý"),
    ],
)
def test_whoever_is_called_by_the_deed_is_told(ferries: Assistant, question: str, says: str, not_said: str) -> None:
    text = ferries.ask(question).text

    assert says in text
    assert not_said not in text


@pytest.mark.parametrize("question", ["cấp thẻ qua mấy bước", "nêu các bước cấp thẻ bến đò", "gồm những bước nào"])
def test_all_steps_are_told_by_their_names(ferries: Assistant, question: str) -> None:
    text = ferries.ask(question).text

    assert all(one in text for one in ("Bước 1. Nộp đơn", "Bước 2. Khám thuyền", "Bước 3. Trao thẻ"))


@pytest.mark.parametrize("question", ["bước 2 ai làm", "bước 2 làm gì", "bước 2 là gì"])
def test_a_step_is_told_whole(ferries: Assistant, question: str) -> None:
    text = ferries.ask(question).text

    assert "Trạm đăng kiểm khám vỏ thuyền" in text
    assert "trao thẻ" not in text


def test_spans_that_a_question_does_not_tell_apart_are_both_told(ferries: Assistant) -> None:
    both, one = ferries.ask("trạm đăng kiểm mấy ngày").text, ferries.ask("trạm đăng kiểm trả lại đơn mấy ngày").text

    assert "03 ngày" in both
    assert "01 ngày" in both
    assert "01 ngày" in one
    assert "03 ngày" not in one


def test_a_heading_of_reasons_tells_why(ferries: Assistant) -> None:
    text = ferries.ask("vì sao phải đổi quy trình").text

    assert "đi lại nhiều lần" in text
    assert "thất lạc" in text


@pytest.mark.parametrize("question", ["quyết định này có mấy điều", "quyết định 31 gồm mấy điều", "QĐ 31 mấy chương"])
def test_a_decision_that_is_asked_how_many_parts_it_has_is_told_by_its_articles(
    ferries: Assistant, question: str
) -> None:
    text = ferries.ask(question).text

    assert "gồm 2 điều:" in text
    assert "Kèm theo: QUY TRÌNH CẤP THẺ BẾN ĐÒ" in text
