"""What goes up or down is said of the thing asked of, or of another."""

import pytest

from assistant.evidence.moved import moves_another
from assistant.understanding.kinds import Kind
from corpus.vietnamese.spelling import spaced
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("text", "phrases", "clause", "other"),
    [
        ("lương có tăng không", ("lương",), "giảm 5% biên chế của những người đang hưởng lương", True),
        ("lương có tăng không", ("lương",), "thu ngân sách tăng nhanh", True),
        ("có tăng lương không", ("tăng lương",), "thu ngân sách tăng nhanh", True),
        ("biên chế có tăng không", ("biên chế",), "giảm 5% biên chế", False),
        ("có tăng biên chế cho xã không", ("xã", "biên chế"), "giảm 5% biên chế", False),
        ("thu ngân sách có tăng không", ("thu ngân sách",), "thu ngân sách tăng nhanh", False),
        ("lương có tăng không", ("lương",), "trả lương đúng hạn", False),  # nothing goes up or down
        ("lương có giảm không", ("lương",), "tăng cường rà soát hồ sơ", False),
        ("lương tăng bao nhiêu", ("lương",), "thu ngân sách tăng nhanh", False),
        ("lương có tăng hay giảm không", ("lương",), "thu ngân sách tăng nhanh", False),
        # what has the word in its name is itself asked of
        (
            "kinh tế tăng trưởng bình quân 8% đúng không",
            ("kinh tế tăng trưởng", "bình quân"),
            "kinh tế tăng trưởng khá, giai đoạn 2012 - 2019 đạt mức bình quân hơn 7,32%/năm",
            False,
        ),
        (
            "kinh tế tăng trưởng bình quân 8% đúng không",
            ("kinh tế tăng trưởng", "bình quân"),
            "thu ngân sách tăng bình quân 8%",
            True,
        ),
        # "bình quân" is no thing that goes up
        ("lương tăng bình quân 9% phải không", ("lương", "bình quân"), "lương tăng 7,8%/năm", False),
        ("lương tăng bình quân 9% phải không", ("lương", "bình quân"), "thu ngân sách tăng bình quân 9%", True),
        ("có tăng không", (), "thu ngân sách tăng nhanh", False),
        ("", ("lương",), "", False),
    ],
)
def test_another_thing_is_told_from_the_one_asked_of(
    text: str, phrases: tuple[str, ...], clause: str, other: bool
) -> None:
    assert moves_another(asked(Kind.YESNO, *phrases, text=text), spaced(clause)) is other
