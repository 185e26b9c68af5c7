"""How far a text, or a heading, says a subject."""

import pytest

from assistant.composing.saying import is_headed, is_related, says
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import term

FOREST = Subject("rừng phòng hộ", (term("rừng"), term("phòng hộ")))


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("Trồng rừng phòng hộ.", 1.0),
        ("Trồng rừng.", 0.5),
        ("Giữ biển.", 0.0),
    ],
)
def test_a_text_says_the_share_of_a_subjects_weight_that_it_names(text: str, share: float) -> None:
    assert says(FOREST, spaced(text)) == share


def test_a_text_without_the_name_or_without_a_word_that_no_text_has_says_nothing() -> None:
    name = Subject("rừng vân phong", (term("rừng"), term("vân phong", is_name=True)))
    unknown = Subject("rừng taiga", (term("rừng"), term("taiga", known=False)))

    assert says(name, spaced("Trồng rừng.")) == 0.0
    assert says(unknown, spaced("Trồng rừng.")) == 0.0


def test_a_body_that_is_called_by_a_word_says_nothing_of_it() -> None:
    people, body = Subject("nhân dân", (term("nhân dân"),)), Subject("ủy ban nhân dân", (term("ủy ban nhân dân"),))

    assert says(people, spaced("Ủy ban nhân dân tỉnh chỉ đạo.")) == 0.0
    assert says(people, spaced("Ủy ban nhân dân tỉnh phục vụ nhân dân.")) == 1.0
    assert says(body, spaced("Ủy ban nhân dân tỉnh chỉ đạo.")) == 1.0


def test_a_longer_word_for_another_thing_says_nothing_of_a_subject() -> None:
    own, other = Subject("môi trường", (term("môi trường"),)), Subject("môi trường số", (term("môi trường số"),))

    assert says(own, spaced("Cải thiện môi trường đầu tư.")) == 0.0
    assert not is_related(own, spaced("Cải thiện môi trường đầu tư."))
    assert says(own, spaced("Cải thiện môi trường đầu tư, giữ môi trường biển.")) == 1.0
    assert says(other, spaced("Làm việc trên môi trường số.")) == 1.0


@pytest.mark.parametrize(
    ("subject", "text", "related"),
    [
        ("hạ tầng", "Mở các tuyến cao tốc", True),
        ("hạ tầng số", "Mở các tuyến cao tốc", False),  # of what is narrower the wider word speaks by halves alone
        ("hạ tầng số", "Kết cấu hạ tầng chưa đồng bộ", False),
        ("hạ tầng số", "Đầu tư hạ tầng số", True),
        ("rừng", "Mở các tuyến cao tốc", False),
    ],
)
def test_what_speaks_of_a_subject_without_naming_it(subject: str, text: str, related: bool) -> None:
    assert is_related(Subject(subject, (term(subject),)), spaced(text)) is related


@pytest.mark.parametrize(
    ("title", "headed"),
    [
        ("Bảo vệ rừng phòng hộ", True),
        ("Bảo vệ rừng phòng hộ, phát triển chăn nuôi, thủy sản, mở rộng chợ và bến bãi", True),
        ("Phát triển chăn nuôi, bảo vệ rừng phòng hộ, thủy sản, mở rộng chợ và bến bãi", False),
        ("Phát triển chăn nuôi; làm cơ sở để giữ rừng phòng hộ", False),
        ("", False),
    ],
)
def test_a_heading_is_of_what_its_first_clause_says(title: str, headed: bool) -> None:
    assert is_headed(FOREST, title) is headed


@pytest.mark.parametrize(
    ("thing", "field", "related"),
    [("dự án", "giao thông", True), ("phí", "giao thông", False), ("dự án", "rừng", False)],
)
def test_what_speaks_of_a_field_speaks_of_what_there_is_of_it(thing: str, field: str, related: bool) -> None:
    subject = Subject(f"{thing} {field}", (term(thing), term(field)))

    assert is_related(subject, spaced("Mở các tuyến cao tốc")) is related


def test_what_speaks_of_a_word_speaks_of_what_people_call_it_too() -> None:
    subject = Subject.of((Term(("xóa đói giảm nghèo", "giảm nghèo"), 2.0, known=True),))

    assert is_related(subject, spaced("Trợ giúp hộ cận nghèo vay vốn."))
    assert not is_related(subject, spaced("Trợ giúp thợ dệt vay vốn."))


def test_what_speaks_of_a_subject_is_no_part_of_a_longer_word_for_another_thing() -> None:
    subject = Subject.of((term("an sinh xã hội"),))

    assert is_related(subject, spaced("Tạo việc làm cho thợ dệt."))
    assert not is_related(subject, spaced("Xếp thợ vào vị trí việc làm."))
