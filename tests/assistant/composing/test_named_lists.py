"""Lists called by what leads to them."""

from pathlib import Path

import pytest

from assistant.composing.draft import Draft
from assistant.composing.named_lists import compose_named_list
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked

TEXT = """NGHỊ QUYẾT
về nông nghiệp

I- NHIỆM VỤ

- Trọng tâm trồng trọt là: (1) Lúa hữu cơ. (2) Cây ăn trái gắn với chế biến. (3) Dược liệu.

- Ba yêu cầu đối với hợp tác xã:

+ Minh bạch tài chính;

+ Thành viên cùng góp vốn;

- Khuyến khích trọng tâm khác.
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    path = tmp_path / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def told(draft: Draft | None) -> list[str]:
    return [one.prefix + one.text for one in draft.statements] if draft else []


def test_what_is_counted_is_listed_behind_its_lead(corpus: Corpus) -> None:
    draft = compose_named_list(asked(Kind.NUMBER, "trọng tâm", text="có mấy trọng tâm"), corpus)

    assert told(draft) == [
        "Trọng tâm trồng trọt là:",
        "(1) Lúa hữu cơ.",
        "(2) Cây ăn trái gắn với chế biến.",
        "(3) Dược liệu.",
    ]


def test_an_item_is_told_by_its_number(corpus: Corpus) -> None:
    draft = compose_named_list(asked(Kind.WHAT, "trọng tâm", text="trọng tâm thứ hai là gì"), corpus)

    assert told(draft) == ["Trọng tâm trồng trọt là:", "Cây ăn trái gắn với chế biến."]


@pytest.mark.parametrize(
    ("phrases", "text"),
    [
        (("trọng tâm",), "trọng tâm thứ tám là gì"),
        (("trọng tâm", "dược liệu"), "trọng tâm dược liệu là gì"),  # one item says it
        (("hạn mức",), "có mấy hạn mức"),
        ((), "có mấy"),
    ],
)
def test_what_no_lead_calls_is_no_list(phrases: tuple[str, ...], text: str, corpus: Corpus) -> None:
    assert compose_named_list(asked(Kind.WHAT, *phrases, text=text), corpus) is None


def test_the_right_item_of_a_numbered_sentence_is_told(assistant: Assistant) -> None:
    text = assistant.ask("Kinh tế biển ý thứ 3 là gì?").text

    assert "Nuôi trồng, khai thác, chế biến hải sản" in text
    assert "Kinh tế biển - đảo" not in text


def test_a_first_part_that_is_told_alone_keeps_no_number(assistant: Assistant) -> None:
    assert "(1)" not in assistant.ask("Hầm Đèo Cả nằm trong nhóm nào?").text


@pytest.mark.parametrize(
    ("question", "item"),
    [
        ("trình bày các vùng kinh tế", "(2) Phát triển nhanh và bền vững vùng đồng bằng"),
        ("những trọng tâm cải cách hành chính", "(1) Cải cách thể chế"),
    ],
)
def test_a_group_that_a_lead_names_is_the_list_behind_it(assistant: Assistant, question: str, item: str) -> None:
    answer = assistant.ask(question)

    assert item in answer.text
    assert answer.explanation["decide"] == ["group of a list"]


@pytest.mark.parametrize("question", ["các vùng biển", "các bệnh viện của tỉnh", "vùng kinh tế"])
def test_a_group_that_no_lead_names_is_none(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).explanation["decide"] != ["group of a list"]
