"""Fields of work that are asked of broadly, and of nothing else."""

import pytest

from assistant.understanding.field_of_work import field_of_work
from assistant.understanding.kinds import Kind
from tests.assistant.small import asked


@pytest.mark.parametrize(
    ("text", "words", "headed", "to_do"),
    [
        ("ngành lúa được gì", "lúa", True, False),
        ("lúa cần lưu ý điểm nào trong nghị quyết", "lúa", False, False),
        ("còn mảng lúa thì sao vậy", "lúa", True, False),
        ("bên lúa phải lo những việc gì", "lúa", True, True),
        ("lĩnh vực lúa, kết luận 12 yêu cầu những gì", "lúa", True, False),
        ("theo kế hoạch 12, lúa có gì mới không", "lúa", False, False),
    ],
)
def test_a_field_is_asked_of_broadly(text: str, words: str, headed: bool, to_do: bool) -> None:
    field = field_of_work(asked(Kind.WHAT, "lúa", text=text))

    assert field is not None
    assert (field.words, field.headed, field.to_do) == (words, headed, to_do)
    assert [one.phrase for one in field.terms] == ["lúa"]


@pytest.mark.parametrize(
    "text",
    [
        "lúa là giống gì",
        "lúa đạt bao nhiêu tấn",
        "vì sao lúa mất mùa",
        "lúa được trồng ở đâu, ai lo",
        "lúa",
        "",
    ],
)
def test_one_thing_asked_of_a_field_is_not_broad(text: str) -> None:
    assert field_of_work(asked(Kind.WHAT, "lúa", text=text)) is None
