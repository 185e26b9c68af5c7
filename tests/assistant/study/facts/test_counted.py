"""All that a clause counts out."""

from pathlib import Path

import pytest

from assistant.study.facts.counted import counted_facts
from assistant.study.facts.lists import LIST
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "ask", "answer"),
    [
        (
            "Mở rộng 3 vùng chuyên canh là vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô.",
            "3 vùng chuyên canh gồm những vùng nào?",
            "vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô",
        ),
        (
            "Tỉnh có 02 trụ cột gồm nghề cá xa bờ và nghề muối.",
            "2 trụ cột gồm những nội dung nào?",
            "nghề cá xa bờ và nghề muối",
        ),
        (
            "Nghề cá xa bờ, nghề muối, kho lạnh là khâu đột phá.",
            "những nội dung nào được xác định là khâu đột phá?",
            "Nghề cá xa bờ, nghề muối, kho lạnh",
        ),
        (
            "Du lịch biển, dịch vụ cảng, chế biến cá là mũi nhọn.",
            "những ngành, lĩnh vực nào được xác định là mũi nhọn?",
            "Du lịch biển, dịch vụ cảng, chế biến cá",
        ),
        (
            "Nghề cá, nghề muối và kho lạnh là những nội dung trọng tâm, trong đó nghề cá đi trước một bước.",
            "những nội dung nào được xác định là trọng tâm?",
            "Nghề cá, nghề muối và kho lạnh",
        ),
    ],
)
def test_all_things_are_asked_for_by_what_they_are(tmp_path: Path, line: str, ask: str, answer: str) -> None:
    (fact,) = facts_of(tmp_path, line, counted_facts)
    assert (fact.topic, fact.ask, fact.answer) == (LIST, ask, answer)


@pytest.mark.parametrize(
    "line",
    [
        "Mở rộng 3 vùng chuyên canh là vùng lúa ven sông và vùng cam trên đồi.",  # one is not named
        "Mở rộng 3 vùng chuyên canh là xây dựng đập, mở rộng kênh, bảo vệ rừng.",  # what is to be done
        "Nghề cá xa bờ là khâu đột phá.",  # one alone
        "Nghề cá xa bờ, nghề muối, kho lạnh là tài sản của xã.",  # no rank
        "Phát triển nghề cá, nghề muối, kho lạnh là khâu đột phá.",  # one work
        "3 vùng là , , .",
        "3 là a, b, c.",
        "B.",
    ],
)
def test_what_is_not_counted_out_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, counted_facts) == []
