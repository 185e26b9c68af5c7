"""Verdicts worked out by hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.commands.evaluation import ScoredQuestion, Sources, judge, norm, read_questions, score, squash
from assistant.errors import BatchError

SOURCE = "Đến năm 2030, GRDP đạt 189 triệu.\nTỉ lệ đô thị hoá đạt 70%."
GOLD = "09-NQ/TW#II.3"


def question(kind: str = "number", **fields: Any) -> ScoredQuestion:
    return ScoredQuestion(**{"id": "q", "kind": kind, "question": "?", "sections": [GOLD], **fields})


def cite(section: str = "II.3", quote: str = "GRDP đạt 189 triệu") -> dict[str, Any]:
    return {"document": "09-NQ/TW", "section": section, "quote": quote}


def answer(
    text: str = "189 triệu", *citations: dict[str, Any], refused: bool = False, related: tuple[str, ...] = ()
) -> dict[str, Any]:
    under = [{"document": "x", "section": "I", "quote": quote} for quote in related]
    return {"answer": text, "refused": refused, "citations": list(citations), "related": under, "latency_ms": 5.0}


def verdict(asked: ScoredQuestion, given: dict[str, Any]) -> dict[str, Any]:
    one = judge(asked, given, Sources.of([SOURCE]))
    return {name: getattr(one, name) for name in one.__slots__}


RIGHT = {
    "right": True, "refused": False, "facts": True, "clean": True, "first": True, "cited": True, "covered": True,
    "whole": True, "verbatim": True, "brief": True, "absent": False, "precision": 1.0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "given", "differs"),
    [
        ({"contains": ["189 triệu"]}, answer("189 triệu", cite()), {}),
        # facts: all of contains, any of a list; case, blanks and the place of a tone mark do not count
        ({"contains": ["189 triệu", "năm 2030"]}, answer("189 triệu", cite()), {"right": False, "facts": False}),
        ({"contains": [["190", "189"]]}, answer("189 triệu", cite()), {}),
        ({"contains": ["ĐÔ THỊ  HÓA"]}, answer("đô thị hoá", cite()), {}),
        ({"contains": []}, answer("gì cũng được", cite()), {}),
        # enough of them
        ({"contains": ["189", "190", "2030"], "enough": 2}, answer("189, 2030", cite()), {}),
        ({"contains": ["189", "190", "2030"], "enough": 2}, answer("189", cite()), {"right": False, "facts": False}),
        ({"contains": ["189"], "enough": 0}, answer("x", cite()), {}),
        # without sections nothing need be cited
        ({"sections": []}, answer("Xin chào"), {}),
        ({"sections": []}, answer("Xin chào", cite("I")), {}),
        # cover: the share of these sections that are cited, 0.7 unless the row says another
        ({"cover": ["09-NQ/TW#II.1", "09-NQ/TW#II.3"]}, answer("x", cite("II.3.2"), cite("II.1")), {"precision": 0.5}),
        ({"cover": ["09-NQ/TW#II.1", "09-NQ/TW#II.3"]}, answer("x", cite()), {"right": False, "covered": False}),
        ({"cover": ["09-NQ/TW#II.1", "09-NQ/TW#II.3"], "share": 0.5}, answer("x", cite()), {}),
        # whole: no quote stops in the middle of a sentence, but where an ellipsis says so
        ({"whole": True}, answer("x", cite(quote="GRDP đạt 189 triệu")), {}),
        ({"whole": True}, answer("x", cite(quote="GRDP đạt 189 triệu.")), {}),
        ({"whole": True}, answer("x", cite(quote="GRDP đạt 189")), {"right": False, "whole": False}),
        ({"whole": True}, answer("x…", cite(quote="GRDP đạt 189")), {}),
        ({"whole": True}, answer("x", cite(quote="GRDP  đạt 189")), {}),  # not as it stands: where it ends is not told
        ({"whole": True}, answer("x", cite(quote="Tỉ lệ đô thị hoá đạt 70%")), {}),  # a full stop follows
        ({}, answer("x", cite(quote="GRDP đạt 189")), {}),
        # clean: none of forbid
        ({"forbid": ["104 triệu"]}, answer("104 triệu", cite()), {"right": False, "clean": False}),
        ({"forbid": ["104"]}, answer("189", cite()), {}),
        # cited, first and precision: of a gold section, or beneath it
        ({}, answer("x", cite("II.3.2")), {}),
        ({}, answer("x", cite("II.30")), {"right": False, "first": False, "cited": False, "precision": 0.0}),
        ({}, answer("x", cite("II")), {"right": False, "first": False, "cited": False, "precision": 0.0}),
        ({}, answer("x", cite("I"), cite("II.3"), cite("II.3")), {"first": False, "precision": 2 / 3}),
        ({}, answer("x"), {"right": False, "first": False, "cited": False, "precision": 0.0}),
        # verbatim: every quote, punctuation, blanks and tone placement aside
        ({}, answer("x", cite(quote="grdp  đạt: 189 triệu")), {}),
        ({}, answer("x", cite(quote="Tỉ lệ đô thị hóa đạt 70%")), {}),
        ({}, answer("x", cite(quote="GRDP đạt 198 triệu")), {"right": False, "verbatim": False}),
        ({}, answer("x", cite(), cite(quote="bịa ra")), {"right": False, "verbatim": False}),
        ({}, answer("x", cite(quote="…")), {"right": False, "verbatim": False}),
        # brief: 60 words for a number, 350 for a list, 120 for a kind that is not named
        ({}, answer("từ " * 60, cite()), {}),
        ({}, answer("từ " * 61, cite()), {"right": False, "brief": False}),
        ({"kind": "list"}, answer("từ " * 350, cite()), {}),
        ({"kind": "list"}, answer("từ " * 351, cite()), {"right": False, "brief": False}),
        ({"kind": "other"}, answer("từ " * 121, cite()), {"right": False, "brief": False}),
        ({"kind": "topic"}, answer("từ " * 450, cite()), {}),
        ({"kind": "topic"}, answer("từ " * 451, cite()), {"right": False, "brief": False}),
        ({"kind": "summary"}, answer("từ " * 501, cite()), {"right": False, "brief": False}),
        ({"kind": "material"}, answer("từ " * 501, cite()), {"right": False, "brief": False}),
        ({"kind": "multi"}, answer("từ " * 301, cite()), {"right": False, "brief": False}),
        ({"kind": "chat"}, answer("từ " * 151, cite()), {"right": False, "brief": False}),
        ({"whole": True}, answer("từ " * 140, cite()), {}),  # 60 and 80
        ({"whole": True}, answer("từ " * 141, cite()), {"right": False, "brief": False}),
        # a refusal of what can be answered
        (
            {"contains": ["189"]},
            answer("Không có.", refused=True),
            {"right": False, "refused": True, "facts": False, "first": False, "cited": False, "precision": 0.0},
        ),
        # false absence: refused, though a passage under it holds what was asked for
        (
            {"contains": ["189"]},
            answer("Không có.", refused=True, related=("Không.", "GRDP đạt 189 triệu")),
            {
                "right": False,
                "refused": True,
                "facts": False,
                "first": False,
                "cited": False,
                "precision": 0.0,
                "absent": True,
            },
        ),
        # what must be refused
        ({"refuse": True}, answer("Không có.", refused=True), {"refused": True}),
        ({"refuse": True}, answer("189 triệu", cite()), {"right": False}),
        ({"refuse": True}, answer("Không có.", cite(), refused=True), {"right": False, "refused": True}),
        # an order inside a question may be refused, or answered as any other
        ({"kind": "inject", "forbid": ["999"]}, answer("Không.", refused=True), {}),
        ({"kind": "inject", "forbid": ["999"]}, answer("999 à?", refused=True), {"right": False, "clean": False}),
        ({"kind": "inject"}, answer("Không.", cite(), refused=True), {"right": False}),
        ({"kind": "inject", "contains": ["189"]}, answer("189 triệu", cite()), {}),
        ({"kind": "inject", "contains": ["189"]}, answer("999", cite()), {"right": False, "facts": False}),
    ],
)
def test_a_verdict_is_as_worked_out_by_hand(
    asked: dict[str, Any], given: dict[str, Any], differs: dict[str, Any]
) -> None:
    assert verdict(question(**asked), given) == {**RIGHT, **differs}


def test_what_fails_is_named() -> None:
    one = judge(question(contains=["a"], forbid=["b"]), answer("b " * 61, cite("I", "bịa")), Sources.of([SOURCE]))

    assert one.failures == ["facts", "clean", "cited", "verbatim", "brief"]
    cut = judge(question(whole=True, cover=["I"]), answer("x", cite(quote="GRDP đạt")), Sources.of([SOURCE]))
    assert cut.failures == ["covered", "whole"]


def test_texts_are_compared_without_case_blanks_and_tone_placement() -> None:
    assert norm("  Đô THỊ\n hoà ") == norm("đô thị hòa")
    assert norm("hòa") != norm("hóa")
    assert squash("Đến năm 2030, GRDP!") == squash("đến-năm 2030 GRDP")
    assert norm("") == squash("?!") == ""


def test_scores_are_shares() -> None:
    asked = [
        question(id="a", contains=["189"]),
        question(id="b", contains=["189"]),
        question("list", id="c"),
        question("refuse", id="d", refuse=True),
        question("refuse", id="e", refuse=True),
    ]
    given = {
        "a": {**answer("189", cite(), cite("I")), "latency_ms": 1.0},
        "b": {**answer("Không.", refused=True), "latency_ms": 2.0},
        "c": {**answer("x", cite("I"), cite(), cite()), "latency_ms": 3.0},
        "d": {**answer("Không.", refused=True), "latency_ms": 4.0},
        "e": {**answer("189", cite()), "latency_ms": 100.0},
    }

    scores = score(asked, given, [SOURCE])

    assert scores.right == 3 / 5  # a, c, d
    assert scores.by_kind == {"number": (1, 2), "list": (1, 1), "refuse": (1, 2)}
    assert scores.refused == 1 / 2
    assert scores.answerable == pytest.approx(
        {
            "facts": 2 / 3,
            "cited": 2 / 3,
            "first citation": 1 / 3,
            "citation precision": (1 / 2 + 0 + 2 / 3) / 3,
            "verbatim": 1.0,
            "brief": 1.0,
            "wrongly refused": 1 / 3,
            "false absence": 0.0,
            "covered": 1.0,
            "whole": 1.0,
        }
    )
    assert scores.latency_ms == (3.0, 4.0)  # sorted 1 2 3 4 100: the middle, and the fourth of five


def test_a_question_without_an_answer_is_an_error() -> None:
    with pytest.raises(BatchError, match="no answer for 1 questions, the first q"):
        score([question()], {}, [SOURCE])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "holds no question"),
        ("\n\n", "holds no question"),
        ('{"id": "a", "kind": "x", "question": "y"}\nbad\n', "line 2"),
        ('{"id": "a"}\n', "line 1"),
    ],
)
def test_a_file_of_questions_that_cannot_be_read_is_an_error(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text(content)

    with pytest.raises(BatchError, match=says):
        read_questions(path)
    with pytest.raises(BatchError, match="cannot be read"):
        read_questions(tmp_path / "none.jsonl")


def test_a_line_separator_inside_a_question_is_no_line_end(tmp_path: Path) -> None:
    row = {"id": "a", "kind": "x", "question": "hai\u2028dòng"}
    (tmp_path / "q.jsonl").write_text(json.dumps(row, ensure_ascii=False) + "\n")

    assert read_questions(tmp_path / "q.jsonl")[0].question == "hai\u2028dòng"
