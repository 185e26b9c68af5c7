"""What each of several places is to be: all of them, each whole and with its own quotation."""

import pytest

from assistant.composing.draft import Draft, cite
from assistant.composing.members import compose_members, compose_others
from assistant.service import Assistant
from assistant.understanding.kinds import Kind
from corpus.reading.store import Corpus, read_document
from tests.assistant.small import asked, term

TEXT = """NGHỊ QUYẾT
về phát triển tỉnh Sơn Hà

I- MỤC TIÊU

- Phát triển các địa bàn. Trong đó, thành phố An Bình là đô thị hạt nhân, huyện Sông Cái trở thành vùng lúa, cây ăn
trái; huyện Núi Đá và Núi Đất là vùng rừng gỗ lớn.

- Thị xã Cửa Lạch tập trung phát triển cảng cá, dịch vụ biển.

II- NHIỆM VỤ

- Huyện Núi Đá phát triển dược liệu dưới tán rừng.

- Huyện Hòn Nhạn có vai trò tiền tiêu trên biển.

- Các huyện có trách nhiệm rà soát quỹ đất. Huyện nghèo được ưu tiên.
"""


@pytest.fixture
def corpus(tmp_path: object) -> Corpus:
    from pathlib import Path

    path = Path(str(tmp_path)) / "a.md"
    path.write_text(TEXT, encoding="utf-8")
    return Corpus((read_document(path),))


def told(draft: Draft | None) -> list[str]:
    return [one.text for one in draft.statements if one.supports] if draft else []


def test_each_member_is_told_once_the_fullest_section_first(corpus: Corpus) -> None:
    draft = compose_members(asked(Kind.LIST, text="từng huyện có vai trò gì"), corpus)

    assert told(draft) == [
        "Thành phố An Bình là đô thị hạt nhân",
        "Huyện Sông Cái trở thành vùng lúa, cây ăn trái",
        "Huyện Núi Đá và Núi Đất là vùng rừng gỗ lớn",
        "Thị xã Cửa Lạch tập trung phát triển cảng cá, dịch vụ biển",
        "Huyện Hòn Nhạn có vai trò tiền tiêu trên biển",
    ]
    assert draft is not None
    text, citations = cite(draft, corpus)
    assert text.startswith("Nghị quyết")
    assert " ".join(citations[0].quote.split()) == (
        "Trong đó, thành phố An Bình là đô thị hạt nhân, huyện Sông Cái trở thành vùng lúa, cây ăn trái"
    )  # the clause is quoted whole


def test_what_a_thing_is_with_each_is_told_where_most_say_it(corpus: Corpus) -> None:
    lands = compose_members(asked(Kind.TOPIC, "vùng", "từng", text="các loại vùng của từng huyện"), corpus)

    assert told(lands)[:3] == [
        "Thành phố An Bình là đô thị hạt nhân",
        "Huyện Sông Cái trở thành vùng lúa, cây ăn trái",
        "Huyện Núi Đá và Núi Đất là vùng rừng gỗ lớn",
    ]
    # What such things are called no text need say: "mô hình".
    called = asked(Kind.TOPIC, "chỉ tiêu", "vùng", text="mô hình vùng từng huyện")
    assert len(told(compose_members(called, corpus))) == len(told(lands))
    for phrases in (("chỉ tiêu",), ("cảng cá",), ("từng", "huyện"), ()):
        assert compose_members(asked(Kind.TOPIC, *phrases, text="… của từng huyện"), corpus) is None


@pytest.mark.parametrize("text", ["từng xã có vai trò gì", "huyện có vai trò gì", ""])
def test_where_a_text_names_no_two_nothing_is_told(text: str, corpus: Corpus) -> None:
    assert compose_members(asked(Kind.LIST, text=text), corpus) is None


def test_the_shipped_text_tells_of_all_its_districts(assistant: Assistant) -> None:
    answer = assistant.ask("Từng địa phương trong tỉnh đóng vai trò gì trong quy hoạch đô thị?")

    for name in ("Nha Trang", "Cam Ranh", "Cam Lâm", "Vạn Ninh", "Ninh Hòa", "Diên Khánh", "Khánh Sơn", "Trường Sa"):
        assert name in answer.text
    assert not answer.refused


def test_of_what_kind_a_thing_is_with_each_need_not_be_said(assistant: Assistant) -> None:
    text = assistant.ask("mô hình đô thị của từng địa phương trong tỉnh").text

    assert "Nha Trang là đô thị hạt nhân" in text
    assert "Cam Lâm trở thành đô thị sân bay" in text


@pytest.mark.parametrize(
    "text", ["các huyện thị còn lại thì sao", "còn những nơi khác", "thế các huyện, thị xã kia là gì"]
)
def test_the_others_are_all_members_but_those_told_of(corpus: Corpus, text: str) -> None:
    question = asked(Kind.WHAT, text=text)

    assert told(compose_others(question, [term("sông cái", is_name=True)], corpus)) == [
        "Thành phố An Bình là đô thị hạt nhân",
        "Huyện Núi Đá và Núi Đất là vùng rừng gỗ lớn",
        "Thị xã Cửa Lạch tập trung phát triển cảng cá, dịch vụ biển",
        "Huyện Hòn Nhạn có vai trò tiền tiêu trên biển",
    ]
    assert len(told(compose_others(question, [term("núi đá", is_name=True)], corpus))) == 5  # Núi Đất is another
    assert compose_others(question, [], corpus) is None
    assert compose_others(question, [term("mặt trăng", is_name=True)], corpus) is None


@pytest.mark.parametrize(
    "text", ["các huyện", "các huyện khác phải báo cáo ai", "việc khác thì sao", "", "các huyện " * 3000]
)
def test_what_asks_more_than_for_the_others_wants_none(corpus: Corpus, text: str) -> None:
    assert asked(Kind.WHAT, text=text).wants.others == ()
    assert compose_others(asked(Kind.WHAT, text=text), [term("sông cái", is_name=True)], corpus) is None
