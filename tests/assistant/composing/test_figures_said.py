"""All that a document says in figures."""

from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.composing.figures_said import compose_figures, compose_times_and_figures
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


@pytest.mark.parametrize(
    "asks",
    [
        "mốc thời gian, con số quan trọng cần nhớ trong KL 91",
        "các con số và mốc thời gian trong kết luận 91",
        "mốc thời gian và các con số cần nhớ của kết luận 91",
    ],
)
def test_times_and_figures_asked_for_together_are_both_told(conversation: Conversation, asks: str) -> None:
    text = "\n".join(lines(conversation, asks))

    for said in ("18 tháng 10 năm 2022", "31/12", "01 lần/năm", "từ 5% hồ sơ", "từ 80% trở xuống", "từ 10% hồ sơ",
                 "02 năm", "01 năm", "nhóm 25 tỉnh", "ít nhất 5%"):  # fmt: skip
        assert said in text, said
    assert text.count("ít nhất 5%") == 1


def test_times_alone_bring_no_other_figures(conversation: Conversation) -> None:
    assert "từ 80% trở xuống" not in "\n".join(lines(conversation, "các mốc thời gian của kết luận 91"))


def test_times_and_figures_of_several_documents_stand_under_each(conversation: Conversation) -> None:
    told = lines(conversation, "các mốc thời gian và số liệu cần nhớ của hai văn bản")

    assert [one for one in told if one.endswith("-NQ/TW:") or one.endswith("-KL/TU:")] == [
        "Nghị quyết số 09-NQ/TW:", "Kết luận số 91-KL/TU:",
    ]  # fmt: skip
    assert told.count("Con số, ngưỡng và thời hạn khác:") == 2


def test_documents_without_times_or_figures_give_none(tmp_path: Path) -> None:
    (tmp_path / "van-ban.txt").write_text("Số 1/KH-UBND\n\nKẾ HOẠCH\nvề rừng\n\n- Trồng rừng.\n", encoding="utf-8")
    corpus = read_corpus(tmp_path)

    assert compose_times_and_figures(corpus.documents, corpus) is None
    assert compose_times_and_figures((), corpus) is None
