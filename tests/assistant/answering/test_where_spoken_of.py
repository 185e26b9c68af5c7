"""Where a text speaks of a subject: every section that does, the one whose heading says it first."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

PLAN = """TỈNH ỦY SƠN HẢI

Số 16-NQ/TU

Sơn Hải, ngày 10 tháng 3 năm 2024

NGHỊ QUYẾT
về phát triển các xã ven sông đến năm 2030

I. TÌNH HÌNH

Đê điều được gia cố ở hai xã. Chợ nổi còn ít khách.

II. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển chợ nổi

- Mở thêm bến thuyền; dựng nhà vệ sinh công cộng tại các bến.

2. Củng cố đê điều

- Gia cố 12 km bờ sông trước mùa mưa hằng năm.

- Trồng tre chắn sóng ở bãi bồi.
"""


@pytest.fixture(scope="module")
def riverside(open_texts: Opener, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "16-nq-tu.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize("question", ["mục nào nói về đê điều", "chỗ mô nhắc tới đê điều rứa"])
def test_each_section_is_named_the_one_of_the_heading_first(riverside: Assistant, question: str) -> None:
    lines = riverside.ask(question).text.splitlines()

    assert lines[0].startswith("- Nghị quyết số 16-NQ/TU, Mục II, khoản 2: Củng cố đê điều")
    assert any(one.startswith("- Nghị quyết số 16-NQ/TU, Mục I: Đê điều được gia cố ở hai xã") for one in lines)


def test_one_section_is_named_as_well(riverside: Assistant) -> None:
    answer = riverside.ask("đoạn nào nói về tre chắn sóng")

    assert answer.text.startswith("Nghị quyết số 16-NQ/TU, Mục II, khoản 2: ")
    assert "Trồng tre chắn sóng ở bãi bồi" in answer.text


@pytest.mark.parametrize("question", ["mục nào nói về sân golf", "chỗ nào trồng tre"])
def test_what_no_section_says_and_what_is_asked_otherwise_is_left_to_other_rules(
    riverside: Assistant, question: str
) -> None:
    assert "khoản 2: Củng cố" not in riverside.ask(question).text
