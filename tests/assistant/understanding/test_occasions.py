"""For whom, or for which occasion, a text is wanted told."""

import pytest

from assistant.understanding.occasions import told_to
from tests.assistant.small import term


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("tóm tắt kế hoạch 12 về chè cho hội viên", ["hội viên"]),
        ("tóm tắt kế hoạch 12 về chè để tôi báo cáo hội viên", ["hội viên"]),
        ("tóm tắt kế hoạch 12 để họp hội viên", ["hội viên"]),
        ("tóm tắt kế hoạch 12 trong 3 ý phục vụ hội viên", ["hội viên"]),
        ("kế hoạch 12 nói gì về hội viên", []),
    ],
)
def test_who_is_to_be_told(text: str, whom: list[str]) -> None:
    terms = [term(one) for one in ("chè", "hội viên") if one in text]

    assert [one.phrase for one in told_to(text, terms)] == whom
