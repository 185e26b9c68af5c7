"""What a question puts up to be judged: a day, a figure, an office, the parts of an attached text; a made-up one."""

from collections.abc import Iterator

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

DECISION = """ỦY BAN NHÂN DÂN
TỈNH MUỐI

Số: 12/2025/QĐ-UBND

Muối, ngày 15 tháng 6 năm 2025

QUYẾT ĐỊNH
Ban hành Quy chế quản lý đồng muối

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý đồng muối.

Điều 2. Quyết định này có hiệu lực từ ngày 01 tháng 7 năm 2025.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Văn Muối

QUY CHẾ
QUẢN LÝ ĐỒNG MUỐI
(Ban hành kèm theo Quyết định số 12/2025/QĐ-UBND ngày 15 tháng 6 năm 2025 của Ủy ban nhân dân tỉnh Muối)

Điều 1. Hỗ trợ

1. Trưởng trạm muối được hỗ trợ 900.000 đồng/người/tháng.

2. Phó Trưởng trạm muối được hỗ trợ 600.000 đồng/người/tháng.

Điều 2. Sổ đồng muối

Phòng Kinh tế, Hạ tầng và Đô thị giữ sổ đồng muối của phường.

Điều 3. Diêm dân giỏi

Diêm dân giỏi được trạm muối tặng bằng khen.
"""


@pytest.fixture(scope="module")
def salt(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("put_up")
    (folder / "decision.txt").write_text(DECISION, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("quyết định 12 có hiệu lực ngày 15/6/2025 phải không", "Không đúng"),
        ("quyết định 12 có hiệu lực từ 1/7/2025 đúng không", "Đúng"),
        ("quyết định 12 ký ngày 15/6/2025 phải không", "Đúng"),
        ("quyết định 12 ký ngày 1/7/2025 phải không", "Không đúng"),
    ],
)
def test_the_day_that_is_put_up_is_judged_by_the_documents_own(salt: Assistant, question: str, word: str) -> None:
    assert salt.ask(question).text.startswith(f"{word}, văn bản nêu:")


def test_a_figure_of_the_deputy_is_not_the_heads(salt: Assistant) -> None:
    said = salt.ask("trưởng trạm muối được 600 nghìn một tháng đúng không").text

    assert "900.000" in said
    assert not said.startswith(("Đúng", "Có", "Văn bản không nêu"))


def test_a_body_whose_name_goes_on_is_not_confirmed(salt: Assistant) -> None:
    said = salt.ask("phòng kinh tế giữ sổ đồng muối của phường đúng không").text

    assert not said.startswith(("Đúng", "Có"))


def test_the_articles_of_what_is_attached_are_its_own(salt: Assistant) -> None:
    said = salt.ask("quy chế có mấy điều").text

    assert said.startswith("Quyết định số 12/2025/QĐ-UBND, Quy chế kèm theo có 3 điều:")


@pytest.mark.parametrize("typed", ["vđv", "vdv"])
def test_a_short_form_is_no_word_that_texts_lack(salt: Assistant, typed: str) -> None:
    assert f"không dùng từ “{typed}" not in salt.ask(f"{typed} có được tặng bằng khen không").text
