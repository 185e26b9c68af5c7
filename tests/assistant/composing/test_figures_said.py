"""All that a document says in figures."""

from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.composing.figures_said import compose_figures
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.reading.store import read_corpus
from tests.assistant.small import asked, lines


@pytest.mark.parametrize("asks", ["Các con số cần nhớ trong kết luận 91", "những con số quan trọng của Kết luận 91"])
def test_thresholds_and_terms_are_told_with_the_targets(conversation: Conversation, asks: str) -> None:
    text = "\n".join(lines(conversation, asks))

    thresholds = ("01 lần/năm", "từ 5% hồ sơ trễ hạn", "từ 80% trở xuống", "từ 10% hồ sơ")
    for figure in (*thresholds, "02 năm", "01 năm", "31/12"):
        assert figure in text, figure
    assert "Từ năm 2025 trở đi, chuyển sang giao dịch trực tuyến" in text
    assert "nhóm 25 tỉnh" in text


def test_what_is_told_as_a_target_is_not_told_again(conversation: Conversation) -> None:
    text = "\n".join(lines(conversation, "Các con số cần nhớ trong kết luận 91"))

    assert text.count("Giảm biên chế cán bộ, công chức: ít nhất 5%") == 1
    assert "giảm ít nhất 5% biên chế" not in text


def test_figures_on_one_thing_are_its_targets_alone(conversation: Conversation) -> None:
    assert "Con số, ngưỡng và thời hạn khác:" not in lines(conversation, "các con số về đô thị hóa trong nghị quyết 09")


def test_a_document_without_figures_has_none(tmp_path: Path) -> None:
    text = "Số 1/KH-UBND\n\nKẾ HOẠCH\nvề trồng rừng\n\nI. NHIỆM VỤ\n\n- Trồng rừng ven biển.\n"
    (tmp_path / "van-ban.txt").write_text(text, encoding="utf-8")
    question = asked(Kind.LIST, text="các con số cần nhớ", named=Named(documents=("1/KH-UBND",)))

    assert compose_figures(question, read_corpus(tmp_path)) is None
