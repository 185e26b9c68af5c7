"""The count or the place by which a follow-up puts a case."""

import pytest

from assistant.understanding.cases_put import count_put, place_put
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from tests.assistant.small import asked, term


@pytest.mark.parametrize(
    ("text", "put"),
    [("chỉ một quý thôi thì sao", (1, "quý")), ("thế 03 lần", (3, "lần")), ("năm tháng thì sao", (5, "tháng")),
     ("năm 2025 thì sao", None), ("2 năm hay 3 năm", None), ("5 năm sau thì sao", None), ("", None),
     ("2 lần " * 4000, None)],
)  # fmt: skip
def test_the_count(text: str, put: tuple[int, str] | None) -> None:
    found = count_put(asked(Kind.WHAT, text=text))

    assert (found and (found.count, found.noun)) == put
    assert count_put(asked(Kind.NUMBER, text=text)) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [("ở bãi ngang có cần không", ("bãi", "ngang")), ("thế tại vùng hồ thì có phải làm vậy không", ("hồ",)),
     ("hộ dân ở ven suối có được như thế không", ("ven", "suối")), ("ở bãi ngang có trạm bơm không", ()),
     ("công chức có bị không", ()), ("", ()), ("ở " * 5000, ())],
)  # fmt: skip
def test_the_place(text: str, place: tuple[str, ...]) -> None:
    assert place_put(asked(Kind.YESNO, text=text)) == place


def test_the_words_beside_the_count_tell_the_case() -> None:
    found = count_put(asked(Kind.WHAT, text="nếu 2 quý mà trạm vỡ thì sao"))

    assert found is not None
    assert {"trạm", "vỡ"} <= found.beside
    assert not {"2", "quý"} & found.beside


def test_a_place_with_a_name_or_a_time_is_another_case() -> None:
    text = "ở gò vấp có cần không"

    assert place_put(asked(Kind.YESNO, term("gò vấp", is_name=True), text=text)) == ()
    assert place_put(asked(Kind.YESNO, text=text, named=Named(years=("2030",)))) == ()
