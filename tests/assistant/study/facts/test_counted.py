"""All that a clause counts out."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import read_clauses
from assistant.study.facts.counted import counted_facts
from assistant.study.facts.lists import LIST
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "ask", "answer"),
    [
        (
            "Mở rộng 3 vùng chuyên canh là vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô.",
            "cần mở rộng 3 vùng chuyên canh nào?",
            "vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô",
        ),
        (
            "3 vùng chuyên canh là vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô.",
            "3 vùng chuyên canh gồm những vùng nào?",
            "vùng lúa ven sông, vùng cam trên đồi và vùng rau ngoại ô",
        ),
        (
            "Xây dựng được 2 trụ cột gồm nghề cá xa bờ và nghề muối.",  # it is done already
            "2 trụ cột gồm những nội dung nào?",
            "nghề cá xa bờ và nghề muối",
        ),
        (
            "Nghề cá, nghề muối và kho lạnh là các ngành mũi nhọn.",
            "những ngành nào được xác định là các ngành mũi nhọn?",
            "Nghề cá, nghề muối và kho lạnh",
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
        "Nghề cá, nghề muối và kho lạnh là những nội dung trọng tâm.",  # of what, the place does not tell
        "3 vùng là , , .",
        "3 là a, b, c.",
        "B.",
    ],
)
def test_what_is_not_counted_out_is_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, counted_facts) == []


def test_what_comes_first_is_asked_for_in_the_matter_of_its_heading(tmp_path: Path) -> None:
    """A rank alone ("trọng tâm") does not say of what it is."""
    said = "Nghề cá, nghề muối và kho lạnh là những nội dung trọng tâm, trong đó nghề cá đi trước một bước."
    body = f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n1. Phát triển kinh tế ven biển\n\n- {said}\n"
    (tmp_path / "made.txt").write_text(body, encoding="utf-8")
    (read,) = read_corpus(tmp_path).documents
    (fact,) = [fact for clause in read_clauses(read) for fact in counted_facts(clause)]
    assert fact.ask == "về “Phát triển kinh tế ven biển”, những nội dung nào được xác định là trọng tâm?"
    assert fact.answer == "Nghề cá, nghề muối và kho lạnh"
