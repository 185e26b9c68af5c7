"""A sum of money of somebody's own case, and an office that no rule names, over a made-up decision."""

from collections.abc import Iterator

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

DECISION = """ỦY BAN NHÂN DÂN
TỈNH HẢI LÂM

Số: 31/2024/QĐ-UBND

Hải Lâm, ngày 15 tháng 6 năm 2024

QUYẾT ĐỊNH
Phân cấp quản lý thiết bị

Điều 1. Điều chuyển thiết bị

1. Sở Tài chính quyết định điều chuyển thiết bị có nguyên giá từ 03 tỷ đồng trở lên giữa các đơn vị của tỉnh.

2. Ủy ban nhân dân cấp xã quyết định điều chuyển thiết bị của trường học trên địa bàn.

Điều 2. Bồi thường

1. Người trực tiếp quản lý thiết bị bồi thường thiệt hại khi làm mất thiết bị, gồm:

a) Thủ kho của đơn vị;

b) Nhân viên vận hành.

2. Quỹ bảo trì thiết bị là quỹ ngoài ngân sách, có con dấu riêng, hoạt động không vì mục đích lợi nhuận.
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("sums")
    (folder / "decision.txt").write_text(DECISION, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def test_a_sum_of_a_case_is_put_to_its_bound_and_not_called_unnamed(office: Assistant) -> None:
    answer = office.ask("điều chuyển thiết bị 4,5 tỷ thì ai quyết").text

    assert answer.startswith("Sở Tài chính quyết định điều chuyển thiết bị")
    assert answer.endswith("4,5 tỷ thuộc mức “từ 03 tỷ đồng trở lên”.")


def test_who_has_a_sum_is_no_part_of_it(office: Assistant) -> None:
    assert "tỷ xã”" not in office.ask("thiết bị 3 tỷ xã có được điều chuyển không").text


def test_what_is_denied_of_another_thing_denies_nothing(office: Assistant) -> None:
    answer = office.ask("quỹ bảo trì thiết bị có phải quỹ ngoài ngân sách không").text

    assert answer.startswith("Quỹ bảo trì thiết bị là quỹ ngoài ngân sách")


def test_of_an_office_that_no_rule_names_no_answer_is_promised(office: Assistant) -> None:
    answer = office.ask("cục trưởng có phải bồi thường khi làm mất thiết bị không").text

    assert "Người trực tiếp quản lý thiết bị" in answer
    assert not answer.startswith(("Người trực tiếp", "Có", "Quyết định"))
