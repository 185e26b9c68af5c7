"""What each stage decided can be read."""

import json

from assistant.service import Assistant


def test_every_stage_says_what_it_decided(assistant: Assistant) -> None:
    explanation = assistant.ask("ti le do thi hoa nam 2030").explanation

    assert list(explanation) == ["repair", "understand", "evidence", "compose", "refuse", "check"]
    assert explanation["repair"]["text"] == "tỉ lệ đô thị hóa năm 2030"
    assert explanation["understand"]["kind"] == "number"
    assert explanation["understand"]["times"] == (("2030",),)
    assert explanation["evidence"][0]["place"] == "09-NQ/TW#II.3.2"
    assert (explanation["compose"], explanation["refuse"], explanation["check"]) == ("facts", None, "passed")


def test_a_refusal_says_which_constraint_was_not_met(assistant: Assistant) -> None:
    explanation = assistant.ask("GRDP bình quân đầu người năm 2035?").explanation

    assert (explanation["compose"], explanation["refuse"], explanation["check"]) == (None, "time", "refused")


def test_an_explanation_can_be_written_as_json(assistant: Assistant) -> None:
    for question in ("Ai ký Nghị quyết 09?", "Viết một bài thơ", "Mục XII nói gì?"):
        assert json.dumps(assistant.ask(question).explanation, ensure_ascii=False, default=str)
