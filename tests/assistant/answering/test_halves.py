"""Where a later part of a message is looked for, and when what stands there is its answer."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.answering.case import Decision
from assistant.answering.dialogue import Conversation
from assistant.answering.halves import is_better, names_its_text, one_document, places_around, within
from assistant.answering.turn import Turn
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.reading.store import Corpus
from tests.assistant.conftest import Opener
from tests.assistant.small import asked

R, C = "09-NQ/TW", "91-KL/TU"


def test_a_half_is_looked_for_from_the_place_of_the_other_outwards(corpus: Corpus) -> None:
    assert list(places_around((R, "II.3.1"), corpus)) == [(R, "II.3.1"), (R, "II.3"), (R, "")]
    assert list(places_around((R, "I"), corpus)) == [(R, "I"), (R, "")]


@pytest.mark.parametrize(
    ("place", "outer", "lies"),
    [
        ((R, "II.3.1"), (R, "II.3.1"), True),
        ((R, "II.3.1"), (R, "II"), True),
        ((R, "II.3.1"), (R, ""), True),
        ((R, "II"), (R, "II.3.1"), False),
        ((R, "II"), (C, ""), False),
        (None, (R, ""), False),
    ],
)
def test_a_place_lies_within_what_stands_above_it(
    corpus: Corpus, place: tuple[str, str] | None, outer: tuple[str, str], lies: bool
) -> None:
    assert within(place, outer, corpus) is lies


def test_a_half_may_name_its_text() -> None:
    assert names_its_text(asked(Kind.WHAT, named=Named(documents=(R,))))
    assert names_its_text(asked(Kind.WHAT, named=Named(unknown=("Nghị quyết 57",))))
    assert names_its_text(asked(Kind.WHO, person=True))
    assert not names_its_text(asked(Kind.WHAT, "rừng"))


def test_an_answer_rests_on_one_document_or_not(conversation: Conversation) -> None:
    assert one_document(conversation.read("Ai ký Kết luận 91?", [])) == C
    assert one_document(conversation.read("Ai ký hai văn bản?", [])) == ""
    assert one_document(conversation.read("Dân số Nha Trang là bao nhiêu?", [])) == ""


def saying(turn: Turn, coverage: float) -> Turn:
    """A turn whose best clause says this share of what is asked."""
    best, *others = turn.decision.evidence
    return replace(turn, decision=replace(turn.decision, evidence=[replace(best, coverage=coverage), *others]))


def test_what_stands_near_says_no_less_than_what_stands_elsewhere(conversation: Conversation, corpus: Corpus) -> None:
    before = conversation.read("Cam Lâm là đô thị gì?", [])
    near = conversation.read("Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu?", [])
    elsewhere = conversation.read("Hồ sơ trễ hạn thì xử lý thế nào?", [])
    refused = replace(elsewhere, decision=Decision(None, None, []))

    assert is_better(saying(near, 1.0), saying(elsewhere, 1.0), before, corpus)
    assert not is_better(saying(near, 0.5), saying(elsewhere, 1.0), before, corpus)
    assert not is_better(saying(before, 1.0), saying(elsewhere, 1.0), before, corpus)  # says it again
    assert is_better(saying(near, 0.7), refused, before, corpus)
    assert not is_better(saying(near, 0.4), refused, before, corpus)


PLAN = """ỦY BAN NHÂN DÂN TỈNH {name}
Số: {number}/KH-UBND
{name}, ngày 5 tháng 3 năm 2025
KẾ HOẠCH
Về {title}
I. NỘI DUNG
{body}
"""
HOUSES = """1. Xây nhà mẫu giáo
a) Nội dung: Xây 04 nhà mẫu giáo ở các xã ven sông.
b) Cơ quan thực hiện: Sở Xây dựng chủ trì, phối hợp với các xã.
c) Thời gian: từ ngày 15/11/2025 đến ngày 15/12/2025.
2. Trồng rừng
a) Nội dung: Trồng 500 ha rừng ở miền núi."""
TRAINING = """1. Dạy nghề
a) Nội dung: Mở lớp dạy nghề cho thanh niên.
b) Cơ quan chủ trì: Sở Nội vụ chủ trì dạy nghề.
c) Thời gian: từ ngày 01/6/2025 đến ngày 30/6/2025."""


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(PLAN.format(name="ĐÔNG GIANG", number=11, title="xây nhà", body=HOUSES))
    (tmp_path / "b.txt").write_text(PLAN.format(name="TÂY GIANG", number=22, title="dạy nghề", body=TRAINING))
    return tmp_path


def test_a_half_is_of_the_section_of_the_other(open_texts: Opener, plans: Path) -> None:
    with open_texts(plans) as assistant:
        led = assistant.ask("Xây mấy nhà mẫu giáo ven sông và đơn vị nào chủ trì?").text
        dated = assistant.ask("Xây mấy nhà mẫu giáo ven sông, làm từ ngày nào đến ngày nào?").text

    assert "Sở Xây dựng" in led
    assert "Sở Nội vụ" not in led
    assert "15/11/2025" in dated
    assert "6/2025" not in dated


def test_joints_show_in_what_was_typed_without_marks(conversation: Conversation) -> None:
    turn = conversation.read("ti le do thi hoa den nam 2025 la bao nhieu, ai ky nghi quyet 09", [])

    assert turn.decision.draft is not None
    said = " ".join(one.text for one in turn.decision.draft.statements)
    assert "65%" in said
    assert "Nguyễn Phú Trọng" in said


def test_fields_of_one_document_belong_together(conversation: Conversation) -> None:
    turn = conversation.read("KL 91 ban hành ngày nào, cơ quan nào, ai ký", [])

    assert turn.decision.draft is not None
    said = [one.text for one in turn.decision.draft.statements if not one.heading]
    assert said == [
        "Kết luận số 91-KL/TU được ban hành ngày 18 tháng 10 năm 2022.",
        "Ban Thường vụ Tỉnh ủy Khánh Hòa ban hành Kết luận số 91-KL/TU.",
        "Nguyễn Hải Ninh (Bí thư) ký Kết luận số 91-KL/TU.",
    ]


def test_a_pronoun_is_the_document_asked_of_before_though_it_is_not_held(conversation: Conversation) -> None:
    turn = conversation.read("vậy nó do ai ban hành", ["Chương trình hành động số 12-CTr/TU ban hành ngày nào?"])

    assert turn.decision.draft is not None
    assert [one.text for one in turn.decision.draft.statements] == [
        "Chương trình hành động số 12-CTr/TU là của Tỉnh ủy."
    ]


def test_what_for_is_not_asked_again_of_an_answer_that_says_it(conversation: Conversation) -> None:
    turn = conversation.read("KL 91 nhắc tới NQ 09 ở chỗ nào, để làm gì", [])

    assert turn.decision.draft is not None
    assert "Chưa tìm thấy" not in " ".join(one.text for one in turn.decision.draft.statements)


def test_a_tail_of_what_has_no_answer_has_none_either(conversation: Conversation) -> None:
    turn = conversation.read("Ai nuôi cá tra ở hồ Dầu Tiếng và phải xong trước ngày nào?", [])

    assert turn.decision.draft is None


def test_a_half_that_takes_its_question_from_the_other_is_no_other_question(conversation: Conversation) -> None:
    turn = conversation.read("Tỉ lệ đô thị hóa đến năm 2025 là bao nhiêu, còn Trường Sa thì sao?", [])

    assert turn.decision.draft is not None
    assert turn.place == (R, "II.3.1")
    assert all("Trường Sa" not in one.text for one in turn.decision.draft.statements if not (one.heading or one.ours))
