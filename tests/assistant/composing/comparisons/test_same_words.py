"""What two whole documents have alike."""

from pathlib import Path

import pytest

from assistant.answering.dialogue import Conversation
from assistant.composing.comparisons.same_words import compose_same_words
from corpus.model import Document
from corpus.reading.store import read_document


def written(folder: Path, number: str, title: str, *points: str) -> Document:
    path = folder / f"{number[0]}.md"
    listed = "\n\n".join(f"- {one}" for one in points)
    path.write_text(f"KẾ HOẠCH\nvề {title}\nSố {number}\n\nI. NHIỆM VỤ\n\n{listed}\n", encoding="utf-8")
    return read_document(path)


def test_runs_that_both_have_are_told_with_what_either_says_around_them(tmp_path: Path) -> None:
    first = written(tmp_path, "1-KH/HU", "đường làng", "Mở rộng các tuyến đường liên thôn bằng bê tông trong hai năm.")
    second = written(tmp_path, "2-KH/HU", "chợ quê", "Xã mở rộng các tuyến đường liên thôn bằng bê tông tới chợ.")
    draft = compose_same_words(first, second)

    assert draft is not None
    assert [one.text for one in draft.statements] == [
        "Hai văn bản giống nhau ở những chỗ sau, cùng lời nhiều nhất nêu trước:",
        "Mở rộng các tuyến đường liên thôn bằng bê tông:",
        "Kế hoạch số 1-KH/HU: Mở rộng các tuyến đường liên thôn bằng bê tông trong hai năm (Mục I)",
        "Kế hoạch số 2-KH/HU: Xã mở rộng các tuyến đường liên thôn bằng bê tông tới chợ (Mục I)",
        "Cả hai văn bản đều có phần nhiệm vụ, giải pháp.",
    ]


def test_a_run_within_one_that_is_told_is_not_told_again(tmp_path: Path) -> None:
    road = "Mở rộng các tuyến đường liên thôn bằng bê tông"
    first = written(
        tmp_path, "1-KH/HU", "đường làng", f"{road} trong hai năm.", "Đo các tuyến đường liên thôn bằng bê tông."
    )
    second = written(tmp_path, "2-KH/HU", "chợ quê", f"{road} tới chợ.")
    draft = compose_same_words(first, second)

    assert draft is not None
    assert [one.text for one in draft.statements if one.ours][1:2] == [f"{road}:"]
    assert len([one for one in draft.statements if one.supports]) == 2


def test_documents_that_share_no_run_have_nothing_to_tell(tmp_path: Path) -> None:
    first = written(tmp_path, "1-KH/HU", "đường làng", "Trồng cây ven đường.")
    second = written(tmp_path, "2-KH/HU", "chợ quê", "Xây nhà lồng chợ mới cho bà con buôn bán.")

    assert compose_same_words(first, second) is None


@pytest.mark.parametrize(
    "question",
    ["hai văn bản có điểm gì chung", "diem tuong dong giua nq 09 va kl 91", "NQ 09 với KL 91 giống nhau chỗ nào"],
)
def test_likeness_is_asked_of_what_both_say(conversation: Conversation, question: str) -> None:
    draft = conversation.read(question, []).decision.draft

    assert draft is not None
    assert draft.composer == "two documents alike"
    assert any("một cực tăng trưởng" in one.text for one in draft.statements if one.supports)


def test_likeness_and_difference_together_are_told_of_the_whole_texts(conversation: Conversation) -> None:
    draft = conversation.read("NQ 09 và KL 91 giống và khác nhau thế nào", []).decision.draft

    assert draft is not None
    assert draft.composer == "two documents as wholes"
    tasks = [one.text for one in draft.statements if "Thống nhất nhận thức" in one.text]
    assert any(one.endswith("Tập trung xây dựng, chỉnh đốn Đảng và hệ thống chính trị") for one in tasks)


def test_two_headings_of_which_one_holds_the_other_are_not_set_apart(conversation: Conversation) -> None:
    draft = conversation.read("phân biệt mục tiêu với tầm nhìn trong NQ 09", []).decision.draft

    assert draft is not None
    assert {one.section for said in draft.statements for one in said.supports} == {"II.2", "II.4"}
