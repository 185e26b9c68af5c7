"""One case of a sentence that rules of several."""

import pytest

from assistant.composing.limbs import limb_of_case
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked, clause

LOANS = (
    "Đối với hộ nghèo ở vùng cao; sinh viên học nghề rừng; các hộ khác được giảm lãi: Áp dụng lãi suất là 4%/năm; "
    "riêng hộ có rừng áp dụng lãi suất là 3%/năm" + " theo hướng dẫn của ngân hàng và của xã" * 4 + "."
)


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        ("hộ nghèo", "Đối với hộ nghèo ở vùng cao…: Áp dụng lãi suất là 4%/năm."),
        ("sinh viên", "Đối với … sinh viên học nghề rừng…: Áp dụng lãi suất là 4%/năm."),
        ("hộ khác", None),  # the clause that holds the colon says it itself
        ("lãi suất", "Đối với hộ nghèo ở vùng cao…: Áp dụng lãi suất là 4%/năm."),  # of the first where none is told
    ],
)
def test_the_case_asked_for_is_said_with_what_is_ruled_of_all(thing: str, said: str | None) -> None:
    told = limb_of_case(asked(Kind.NUMBER, thing), clause(LOANS, at=2))

    assert (told.text if told else None) == said


def test_a_case_of_its_own_is_no_limb_of_another() -> None:
    assert limb_of_case(asked(Kind.NUMBER, "hộ nghèo"), clause(LOANS, at=3)) is None


def test_a_sentence_of_one_case_has_no_limbs() -> None:
    assert limb_of_case(asked(Kind.NUMBER, "hộ"), clause("Đối với hộ nghèo: Lãi suất là 4%/năm.")) is None
    assert limb_of_case(asked(Kind.NUMBER, "hộ nghèo"), clause(LOANS.partition(" theo")[0], at=2)) is None  # short
    assert limb_of_case(asked(Kind.NUMBER, "hộ"), clause("Hộ nghèo; sinh viên: lãi suất là 4%/năm.", at=1)) is None
