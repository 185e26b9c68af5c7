"""Later parts of a message, looked for around what answered the one before."""

from collections.abc import Iterator

import pytest

from assistant.answering.dialogue import Conversation
from assistant.service import Assistant
from tests.assistant.conftest import Opener
from tests.assistant.small import lines

RULES = """ỦY BAN NHÂN DÂN TỈNH ĐÔNG GIANG
Số: 11/QĐ-UBND
Đông Giang, ngày 5 tháng 3 năm 2025
QUYẾT ĐỊNH
Ban hành quy định về thẻ thư viện
Điều 1. Chấm thi đọc sách
1. Điểm phúc tra lệch từ 0,5 đến dưới 2 điểm thì được điều chỉnh điểm.
Trường hợp điểm phúc tra lệch từ 2 điểm trở lên thì tổ chức đối thoại giữa các giám khảo.
Điều 2. Cấp thẻ thư viện
1. Cấp lại thẻ thư viện
a) Người bị mất thẻ thư viện nộp đơn xin cấp lại thẻ và căn cước công dân.
b) Trong 03 ngày làm việc, thủ thư kiểm tra sổ gốc rồi trao thẻ mới.
2. Cấp thẻ thư viện lần đầu
a) Người đọc nộp đơn xin cấp thẻ.
b) Trong 15 ngày làm việc, thủ thư trao thẻ.
Điều 3. Vườn cây
1. Vườn xoài cho 180 tấn quả mỗi vụ; giá trị vườn xoài đạt 10 triệu đồng. Nơi bán chính: xã Bắc, xã Nam.
2. Vườn nhãn cho 300 tấn quả mỗi vụ; giá trị vườn nhãn đạt 70 triệu đồng. Nơi bán chính: xã Đoài.
"""


@pytest.fixture(scope="module")
def library(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("rules")
    (folder / "quy-dinh.txt").write_text(RULES, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def test_the_one_span_of_a_section_answers_how_long(library: Assistant) -> None:
    text = library.ask("Mất thẻ thư viện thì xin cấp lại cần giấy tờ gì, bao lâu có?").text

    assert "căn cước công dân" in text
    assert "03 ngày làm việc" in text
    assert "15 ngày" not in text


def test_another_case_is_not_answered_as_the_first(library: Assistant) -> None:
    text = library.ask("Điểm phúc tra lệch 1,5 điểm thì có được điều chỉnh không, còn lệch 2,5 điểm thì sao?").text

    assert "dưới 2 điểm" in text.splitlines()[1]
    assert "tổ chức đối thoại" in text.splitlines()[3]


def test_a_figure_named_alone_is_of_the_thing_before(library: Assistant) -> None:
    text = library.ask("Vườn xoài cho bao nhiêu tấn quả mỗi vụ, giá trị, nơi bán chính ở xã nào?").text

    assert "180 tấn" in text
    assert "10 triệu" in text
    assert "70 triệu" not in text
    assert "xã Đoài" not in text


def test_a_followup_asks_all_parts_of_the_message_before(conversation: Conversation) -> None:
    told = lines(conversation, "Còn Kết luận 91 thì sao?", "Nghị quyết 09 ban hành ngày nào, ai ký?")

    assert any("18 tháng 10 năm 2022" in one for one in told)
    assert any("Nguyễn Hải Ninh" in one for one in told)


def test_another_of_whom_a_case_is_told_has_its_own_rule(conversation: Conversation) -> None:
    told = lines(conversation, "một sở trễ hạn 6%, hài lòng 95%. Có được xếp tốt không, giám đốc thì sao?")

    assert any(one.startswith("Không xếp hạng tốt") for one in told)
    assert any(one.startswith("Người đứng đầu") for one in told)


def test_one_that_the_answer_names_already_is_told_once(conversation: Conversation) -> None:
    told = lines(conversation, "biên chế công chức giảm bao nhiêu, viên chức thì sao")

    assert len(told) == 1
    assert "10% biên chế viên chức" in told[0]


def test_another_thing_beside_one_without_an_answer_is_asked_of_alone(conversation: Conversation) -> None:
    told = lines(conversation, "hầm đèo cả bao giờ xong, còn cao tốc thì sao")

    assert "Tuyến cao tốc Khánh Hòa - Buôn Ma Thuột (CT.24)" in told[-1]


def test_a_half_with_a_thing_of_its_own_keeps_the_thing_before(conversation: Conversation) -> None:
    told = lines(conversation, "đv sự nghiệp công lập phải giảm bao nhiêu, có được cổ phần hóa không")

    assert any("công ty cổ phần" in one for one in told)


def test_the_way_to_what_was_told_is_not_that_again(conversation: Conversation) -> None:
    told = lines(conversation, "phát thải ròng bằng 0 khi nào đạt, làm bằng cách nào")

    assert any(one.startswith("Đến năm 2045") for one in told)
    assert any(one.startswith("Lồng ghép chính sách") for one in told)
