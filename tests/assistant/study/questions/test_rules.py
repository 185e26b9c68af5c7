"""Rules that keep what is silly or has two right answers out of a test."""

from collections import Counter

import pytest

from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import out_of_field, told_by_reach
from assistant.study.facts.items import other_groups, read_items
from assistant.study.facts.verbs import ends_with_verb
from assistant.study.questions.distractors import _could_do
from assistant.study.questions.editing import without_question
from assistant.study.questions.falsehood import _plausible, is_false
from assistant.study.questions.making import regenerate
from assistant.study.questions.wording import true_or_false
from assistant.study.session import CHOICE
from corpus.reading.store import Corpus
from tests.assistant.study.conftest import Maker


def duty(body: str, words: str) -> Fact:
    return Fact("body", "body", "1-NQ", "I", 0, 1, body, words)


@pytest.mark.parametrize(
    ("body", "words", "other", "could"),
    [
        ("Bộ Tài chính", "xuất cấp hàng dự trữ", "Bộ Công Thương", True),
        ("Bộ Tài chính", "xuất cấp hàng dự trữ", "Sở Y tế", False),
        ("Bộ Tài chính", "xuất cấp hàng dự trữ", "chính quyền địa phương", False),
        ("Sở Y tế", "khám bệnh", "Bộ Y tế", False),
        ("Ủy ban nhân dân các tỉnh, thành phố", "hạ mực nước hồ thủy lợi", "Bộ Y tế và Bộ Tài chính", False),
        ("Ủy ban nhân dân các tỉnh, thành phố", "chi trả kinh phí", "Bộ Y tế và Bộ Tài chính", True),
        ("Ban cán sự đảng", "chỉ đạo Ủy ban nhân dân tỉnh", "các sở thuộc Ủy ban nhân dân tỉnh", False),
        ("các tỉnh uỷ", "liên kết với tỉnh Khánh Hòa để phát triển", "các cấp uỷ tỉnh Khánh Hòa", False),
        ("các tỉnh uỷ", "liên kết với tỉnh Khánh Hòa để phát triển", "Ban Kinh tế Trung ương", True),
    ],
)
def test_which_body_can_be_taken_for_another(body: str, words: str, other: str, could: bool) -> None:
    assert _could_do(duty(body, words), other, []) is could


def test_what_fits_two_headings_is_not_set_against_the_other(corpus: Corpus) -> None:
    """Foreign economic relations stand under the sixth task, and might under the fifth, of cooperation."""
    document = corpus.by_number["09-NQ/TW"]
    item = next(one for one in read_items(document) if "kinh tế đối ngoại, xúc tiến đầu tư" in one.words)
    assert "III.5" not in [one.id for one in other_groups(document, item)]


def test_no_item_is_the_head_of_a_list_or_of_two_verbs(corpus: Corpus) -> None:
    words = [one.words for document in corpus.documents for one in read_items(document)]
    assert words
    assert not any(" như " in one.rsplit(",", 1)[-1] and len(one.rsplit(" như ", 1)[-1]) < 24 for one in words)


@pytest.mark.parametrize(
    ("text", "ends"), [("quy hoạch và đầu tư nâng cấp", True), ("phát triển du lịch", False), ("", False)]
)
def test_words_that_wait_for_their_object(text: str, ends: bool) -> None:
    assert ends_with_verb(text) is ends


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_test_is_one_of_headings(make: Maker, seed: int) -> None:
    topics = Counter(one.topic for one in make("both", questions=40, seed=seed).questions if one.kind == CHOICE)
    assert topics["sort"] <= 6
    assert topics["group"] <= 5


def test_what_is_to_be_done_is_judged_as_a_statement() -> None:
    asked = "Theo X, nhận định sau đúng hay sai?"
    assert true_or_false("X", "Nâng cấp 5 tuyến quốc lộ") == f"{asked} Văn bản yêu cầu nâng cấp 5 tuyến quốc lộ."
    assert true_or_false("X", "tỉ lệ đô thị hóa đạt 70%") == f"{asked} Tỉ lệ đô thị hóa đạt 70%."


def test_a_question_left_out_does_not_come_again(corpus: Corpus, make: Maker) -> None:
    session = make("resolution", questions=20)
    gone = session.questions[3]
    shorter = without_question(session, 3)
    assert gone not in shorter.questions
    for seed in range(3):
        shorter = regenerate(shorter, shorter.questions[3].id, seed, corpus)
        assert gone.id not in [one.id for one in shorter.questions]


@pytest.mark.parametrize(
    ("topic", "right", "wrong", "note", "stands"),
    [
        ("figure", "40,2%", "40%", "", False),
        ("figure", "40,2%", "45%", "", True),
        ("body", "Bộ Quốc phòng", "Ngân hàng Nhà nước", "", False),
        ("body", "Bộ Quốc phòng", "Bộ Công Thương", "có nhiệm vụ: giữ giá", True),
        ("place", "huyện đảo Trường Sa", "thị xã Ninh Hòa", "", False),
        ("place", "huyện Cam Lâm", "huyện Vạn Ninh", "", True),
    ],
)
def test_a_false_statement_is_one_that_could_be_true(
    topic: str, right: str, wrong: str, note: str, stands: bool
) -> None:
    fact = Fact(topic, topic, "1-NQ", "I", 0, 1, right, "x")
    assert _plausible(fact, Wrong(wrong, note)) is stands


@pytest.mark.parametrize(
    ("before", "value", "false"),
    [
        ("Từ năm ", "2026", False),  # what holds from 2025 on does from 2026 on
        ("Từ năm ", "2024", True),
        ("Hoàn thành đến năm ", "2030", False),
        ("Hoàn thành trước năm ", "2020", True),
        ("Kỳ họp năm ", "2026", True),
    ],
)
def test_a_year_that_bounds_is_false_of_an_earlier_one_alone(before: str, value: str, false: bool) -> None:
    assert is_false(Fact("year", "year", "1-NQ", "I", 0, 1, "2025", "x", before=before), value) is false


@pytest.mark.parametrize(
    ("body", "works", "out"),
    [
        ("Bộ Tài chính", "hạ thấp mực nước các hồ chứa", True),
        ("Bộ Nông nghiệp và Môi trường", "hạ thấp mực nước các hồ chứa", False),
        ("Văn phòng Trung ương Đảng", "hạ thấp mực nước các hồ chứa", False),
        ("Bộ Tài chính", "rà soát các khu tái định cư", False),
        ("", "", False),
    ],
)
def test_no_body_of_another_field_stands_in_a_false_statement(body: str, works: str, out: bool) -> None:
    assert out_of_field(body, works) is out


@pytest.mark.parametrize(
    ("key", "others", "duty", "told"),
    [
        ("Ủy ban nhân dân các tỉnh", ["Bộ Y tế", "Bộ Công Thương"], "ổn định thị trường trên địa bàn", True),
        ("Ủy ban nhân dân các tỉnh", ["Sở Y tế các tỉnh", "Bộ Y tế"], "ổn định thị trường trên địa bàn", False),
        ("Bộ Y tế", ["Ủy ban nhân dân các tỉnh"], "ổn định thị trường trên địa bàn", False),
        ("Ủy ban nhân dân các tỉnh", ["Bộ Y tế"], "ổn định thị trường", False),
        ("", [], "", False),
    ],
)
def test_who_alone_has_an_area_is_told_by_a_duty_of_ones_own_area(
    key: str, others: list[str], duty: str, told: bool
) -> None:
    assert told_by_reach(key, others, duty) is told
