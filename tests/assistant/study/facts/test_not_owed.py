"""Which duty is none of a body's own."""

from pathlib import Path
from random import Random

from assistant.study.facts.bodies import TASK
from assistant.study.facts.fact import Fact
from assistant.study.facts.material import Material
from assistant.study.facts.not_owed import NOT_TASK, not_owed_facts
from assistant.study.questions.distractors import wrong_options
from corpus.reading.store import read_corpus

NAMES = ("Bộ Xây dựng", "Bộ Y tế")


def duty(body: str, number: int) -> Fact:
    return Fact(TASK, TASK, "1-NQ", "I", number, number + 1, f"Xây dựng kho số {number}", body)


def test_a_body_with_three_duties_is_asked_for_what_is_none_of_them() -> None:
    duties = [*(duty(NAMES[0], number) for number in range(3)), *(duty(NAMES[1], number) for number in range(5, 7))]
    (fact,) = not_owed_facts(duties)
    assert (fact.topic, fact.subject) == (NOT_TASK, NAMES[0])
    assert fact.ask == "việc nào KHÔNG thuộc nhiệm vụ của Bộ Xây dựng?"
    assert fact.case == ""  # to sort is to know the text, no situation


def test_without_facts_nothing_is_asked() -> None:
    assert list(not_owed_facts([])) == []


def test_what_a_body_does_with_another_is_set_against_neither(tmp_path: Path) -> None:
    """The Ministry of Health joins in the second duty: it would be right of both."""
    lines = [
        "Bộ Y tế kiểm tra các bệnh viện.",
        "Bộ Xây dựng cùng Bộ Y tế xây bệnh viện.",
        "Bộ Xây dựng mở các tuyến đường.",
    ]
    text = "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n" + "\n\n".join(lines)
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    corpus = read_corpus(tmp_path)
    source = corpus.documents[0].source

    def fact(line: str, body: str, answer: str) -> Fact:
        start = source.index(line)
        return Fact(TASK, TASK, "1-NQ/XX", "I", start, start + len(line), answer, body, told=f"là nhiệm vụ của {body}")

    own = fact(lines[0], "Bộ Y tế", "kiểm tra các bệnh viện lớn nhỏ")
    others = (
        fact(lines[1], "Bộ Xây dựng", "xây dựng bệnh viện tuyến cuối"),
        fact(lines[2], "Bộ Xây dựng", "mở rộng các tuyến đường lớn"),
    )
    wrong = wrong_options(own, Material(corpus, (), (own, *others)), Random(1), "medium")
    assert [one.text for one in wrong] == ["mở rộng các tuyến đường lớn"]
