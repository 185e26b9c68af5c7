"""What is asked of a State document with points, times and tables, over a made-up one."""

from collections.abc import Iterator

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from tests.assistant.conftest import Opener

DECREE = """CHÍNH PHỦ

Số: 88/2025/NĐ-CP

Hà Nội, ngày 15 tháng 6 năm 2025

NGHỊ ĐỊNH
Xếp hạng làng muối

Điều 1. Hạng làng muối

1. Làng muối cổ là làng hạng I.

2. Làng có dưới 1.500 người là làng hạng III.

Điều 2. Hỗ trợ diêm dân

1. Người trực tiếp làm muối được hỗ trợ hằng tháng bằng 50% mức lương cơ sở, gồm:

a) Chủ ruộng muối;

b) Người làm thuê trên ruộng muối.

2. Quy định tại khoản 1 Điều này không áp dụng đối với người giữ chức vụ từ trạm trưởng trở lên.

3. Khoản hỗ trợ hằng tháng được trả cùng kỳ lương.

4. Người được nhiều khoản hỗ trợ hằng tháng thì chỉ hưởng khoản hỗ trợ cao nhất.

Điều 3. Trình tự, thủ tục xếp hạng làng muối

1. Ủy ban nhân dân cấp xã lập hồ sơ xếp hạng làng muối.

2. Trong thời hạn 20 ngày kể từ ngày nhận đủ hồ sơ, Sở Diêm nghiệp tổ chức thẩm định hồ sơ xếp hạng làng muối.

3. Sở Diêm nghiệp trình Ủy ban nhân dân cấp tỉnh quyết định hạng của làng muối trong thời hạn 12 ngày kể từ ngày có
kết quả thẩm định.

Điều 4. Hiệu lực thi hành

Nghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2025.

Phụ lục
DANH MỤC THỦ TỤC VỀ MUỐI

THỦ TỤC CẤP TỈNH

| TT | Mã thủ tục | Tên thủ tục | Nơi nhận hồ sơ | |
|---|---|---|---|---|
| | | | Trung tâm tỉnh | Trung tâm xã |
| 1 | M.01 | Xếp hạng làng muối | X | X |
| 2 | M.02 | Xếp hạng lại làng muối | X | |
| 3 | M.03 | Cấp thẻ diêm dân | X | X |
| 4 | M.04 | Hỗ trợ lãi suất vay mua ghe | X | X |
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("state")
    (folder / "decree.txt").write_text(DECREE, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def sections(answer: Answer) -> set[str]:
    return {one.section for one in answer.citations}


@pytest.mark.parametrize("people", ["1500 dân", "1500 người", "1500 khẩu"])
def test_a_number_of_people_is_found_whatever_they_are_called(office: Assistant, people: str) -> None:
    answer = office.ask(f"làng dưới {people} xếp hạng mấy")

    assert sections(answer) == {"Đ1.2"}
    assert "không nêu" not in answer.text


def test_who_is_named_in_one_place_alone_is_told_of_there(office: Assistant) -> None:
    answer = office.ask("trạm trưởng có được hỗ trợ hằng tháng không")

    assert sections(answer) == {"Đ2.2"}
    assert not answer.text.startswith("Có")


def test_how_long_a_deed_takes_is_no_time_that_is_counted_from_it(office: Assistant) -> None:
    assert sections(office.ask("Sở Diêm nghiệp thẩm định trong bao lâu")) == {"Đ3.2"}
    assert "Đ3.3" in sections(office.ask("kể từ ngày có kết quả thẩm định bao lâu thì trình"))


def test_the_steps_of_a_procedure_are_those_under_its_heading(office: Assistant) -> None:
    assert {"Đ3.1", "Đ3.2", "Đ3.3"} <= sections(office.ask("trình tự xếp hạng làng muối gồm mấy bước"))


@pytest.mark.parametrize("when", ["có hiệu lực từ bao giờ", "hiệu lực kể từ khi nào"])
def test_the_day_of_effect_is_one_question(office: Assistant, when: str) -> None:
    answer = office.ask(f"nghị định này {when}")

    assert sections(answer) == {"Đ4"}
    assert "Bao giờ:" not in answer.text


def test_rows_are_counted_by_what_stands_over_their_heads(office: Assistant) -> None:
    assert "có 4 thủ tục" in office.ask("có bao nhiêu thủ tục cấp tỉnh").text


def test_a_mark_is_told_with_both_headers_over_it(office: Assistant) -> None:
    answer = office.ask("thủ tục hỗ trợ lãi suất vay mua ghe nộp hồ sơ ở đâu")

    assert "nơi nhận hồ sơ - Trung tâm xã: X" in answer.text
