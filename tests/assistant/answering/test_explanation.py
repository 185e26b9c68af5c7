"""What each stage decided can be read."""

import json

from assistant.service import Assistant


def test_every_stage_says_what_it_decided(assistant: Assistant) -> None:
    explanation = assistant.ask("ti le do thi hoa nam 2030").explanation

    assert list(explanation) == ["repair", "understand", "evidence", "decide", "compose", "refuse", "check"]
    assert explanation["repair"]["text"] == "tỉ lệ đô thị hóa năm 2030"
    assert explanation["understand"]["kind"] == "number"
    assert explanation["understand"]["rule"] == "indicator and time"
    assert explanation["understand"]["times"] == (("2030",),)
    assert explanation["evidence"][0]["place"] == "09-NQ/TW#II.3.2"
    assert explanation["decide"] == ["clauses that say it"]
    assert (explanation["compose"], explanation["refuse"], explanation["check"]) == ("facts", None, "passed")


def test_a_refusal_says_which_constraint_was_not_met(assistant: Assistant) -> None:
    explanation = assistant.ask("GRDP bình quân đầu người năm 2035?").explanation

    assert explanation["decide"] == ["constraint not met", "another time"]
    assert (explanation["compose"], explanation["refuse"], explanation["check"]) == (None, "time", "refused")


def test_an_explanation_can_be_written_as_json(assistant: Assistant) -> None:
    for question in ("Ai ký Nghị quyết 09?", "Viết một bài thơ", "Mục XII nói gì?"):
        assert json.dumps(assistant.ask(question).explanation, ensure_ascii=False, default=str)


def test_the_rules_of_every_part_and_of_every_step_are_named(assistant: Assistant) -> None:
    both = assistant.ask("Ai ký Nghị quyết 09 và ai ký Kết luận 91?").explanation
    premise = assistant.ask("Bộ Tài chính là đơn vị chủ trì giám sát Nghị quyết 09 phải không?").explanation
    other = assistant.ask("Kết luận 53-KL/TW ban hành ngày nào?").explanation

    assert both["decide"] == ["field of a document", "field of a document"]
    assert premise["decide"] == ["false premise", "clauses that say it"]
    assert other["decide"] == ["document not held", "field of a mention"]
