"""The sentences that give a reason of what no assessment explains."""

import pytest

from assistant.composing.reasons import compose_reasons
from assistant.service import Assistant
from corpus.reading.store import Corpus
from tests.assistant.small import evidence, points


def test_reasons_are_whole_sentences_or_what_a_lead_leads_to(corpus: Corpus) -> None:
    led = compose_reasons([evidence("Hạn chế là do: Rừng mất. Biển cạn.")], corpus)
    alone = compose_reasons([evidence("Hạn chế do rừng mất. Biển cạn.")], corpus)

    assert [one.prefix + one.text for one in led.statements] == ["Hạn chế là do:", "- Rừng mất.", "- Biển cạn."]
    assert [one.text for one in alone.statements] == ["Hạn chế do rừng mất."]


@pytest.mark.parametrize(
    "question",
    [
        "vì sao phải bảo vệ môi trường khi làm kinh tế, nghị quyết nói sao",
        "vì sao phải bảo vệ môi trường khi làm kinh tế",
    ],
)
def test_why_something_must_be_is_told_by_the_viewpoint_first(assistant: Assistant, question: str) -> None:
    first, *_ = points(assistant.ask(question).text)

    assert "phát triển kinh tế đi đôi với bảo vệ môi trường" in first
    assert first.startswith("- Xây dựng và phát triển tỉnh Khánh Hoà phải dựa trên cơ sở")


@pytest.mark.parametrize(
    "question",
    ["vì sao phải đưa Khánh Hòa lên thành phố trực thuộc Trung ương",
     "phân tích ý nghĩa của việc lên thành phố trực thuộc Trung ương"],
)  # fmt: skip
def test_a_slight_word_that_no_viewpoint_says_keeps_none_from_coming_first(assistant: Assistant, question: str) -> None:
    first, *_ = points(assistant.ask(question).text)

    assert "phù hợp với vị trí chiến lược đặc biệt quan trọng" in first


def test_what_something_means_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("ý nghĩa của việc xây dựng Khánh Hòa thành thành phố trực thuộc trung ương").text

    assert "là nhiệm vụ chính trị quan trọng, có ý nghĩa nhiều mặt" in text


def test_a_reason_that_is_asked_for_is_no_shortcoming(assistant: Assistant) -> None:
    assert "nguyên nhân chung" not in assistant.ask("vì sao chọn Vân Phong").text
    assert "nguyên nhân chung" in assistant.ask("vì sao du lịch phát triển chưa bền vững").text


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("tại sao gọi cải cách hành chính là khâu đột phá", "Xác định cải cách hành chính là nhiệm vụ thường xuyên"),
        ("tại sao cần cơ chế bảo vệ cán bộ", "Cụ thể hóa cơ chế bảo vệ cán bộ dám đổi mới sáng tạo"),
    ],
)
def test_of_a_long_sentence_the_limb_with_its_reason_is_told(assistant: Assistant, question: str, reason: str) -> None:
    assert assistant.ask(question).text.startswith(reason)


def test_what_has_no_word_of_a_reason_is_the_nearest_and_no_reason(assistant: Assistant, corpus: Corpus) -> None:
    low = assistant.ask("Vì sao năng suất lao động thấp?").text
    aimed = compose_reasons([evidence("Trồng rừng nhằm giữ nước.")], corpus)

    assert low.startswith("Đoạn sát câu hỏi nhất:")
    assert "7,8%/năm" in low
    assert [one.text for one in aimed.statements] == ["Trồng rừng nhằm giữ nước."]
