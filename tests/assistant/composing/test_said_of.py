"""What texts want of whoever is given no task by name: his own first, what only mentions him apart."""

from pathlib import Path

import pytest

from tests.assistant.conftest import Opener

TEXT = """Số 9-CT/TU

CHỈ THỊ
về giữ sạch bến cá

I. NHIỆM VỤ

- Tuyên truyền để ngư dân không đổ rác xuống bến; lắp thùng rác ở mỗi cầu cảng.

- Chủ tàu có từ 03 lần đổ rác trở lên thì không được neo đậu.

- Hợp tác xã lắp đèn trên cầu cảng; thương lái nộp phí bến. Đồn biên phòng phối hợp với hội nghề cá tuần tra.

- Hỗ trợ người dân vay vốn đóng thuyền; khen thưởng người dân báo tin.

- Cán bộ bến cá để rác tồn quá 02 ngày thì không được xét thi đua. Bố trí thêm cán bộ vào mùa cá.
"""


def test_what_is_of_whoever_is_asked_of_stands_before_what_mentions_him(tmp_path: Path, open_texts: Opener) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        text = opened.ask("cán bộ phải làm gì").text

    assert text.startswith("Cán bộ bến cá để rác tồn") or text.startswith("- Cán bộ bến cá để rác tồn")
    assert "Chưa thấy" not in text


def test_where_texts_only_mention_somebody_that_is_said(tmp_path: Path, open_texts: Opener) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        text = opened.ask("người dân phải làm gì").text

    assert text.startswith("Chưa rõ việc nào giao riêng cho “người dân”; những chỗ văn bản có nhắc đến:")
    assert "Hỗ trợ người dân vay vốn đóng thuyền" in text


@pytest.mark.parametrize("actor", ["thương lái", "hội nghề cá", "chủ tàu"])
def test_whoever_has_something_to_do_within_a_sentence_is_not_denied_it(
    actor: str, tmp_path: Path, open_texts: Opener
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with open_texts(tmp_path) as opened:
        assert "Chưa thấy" not in opened.ask(f"{actor} phải làm gì").text
