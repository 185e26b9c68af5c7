"""A quoted sentence is shown whole, in its place, with what stands around it and what takes it up."""

from assistant.answering.dialogue import Conversation
from tests.assistant.small import lines


def test_a_sentence_stands_with_its_paragraph_and_what_takes_it_up(conversation: Conversation) -> None:
    lead, sentence, around, *rest = lines(conversation, "giải thích câu “Du lịch phát triển chưa bền vững” cho lớp")

    assert lead == "Câu này ở Nghị quyết số 09-NQ/TW, Mục I:"
    assert sentence == "Du lịch phát triển chưa bền vững."
    assert around == "Đứng cùng câu này trong đoạn:"
    assert "Quy mô kinh tế còn khá nhỏ, sức chống chịu không cao." in rest
    assert "du lịch" in rest[-1].lower()


def test_words_that_stand_there_otherwise_are_called_near(conversation: Conversation) -> None:
    lead, sentence, *_ = lines(conversation, "phân tích luận điểm “lấy kinh tế biển là nền tảng”")

    assert lead == "Câu gần nhất với lời trích ở Nghị quyết số 09-NQ/TW, Mục II, khoản 1:"
    assert "với kinh tế biển là nền tảng" in sentence


def test_what_no_text_says_is_shown_in_no_place(conversation: Conversation) -> None:
    found = lines(conversation, "giải thích câu “dân biết, dân bàn, dân làm, dân kiểm tra”")

    assert not any(one.startswith("Câu ") for one in found)


def test_a_sentence_that_is_to_be_reworded_is_shown_with_its_place(conversation: Conversation) -> None:
    for question in (
        "viết lại câu này cho dễ hiểu: “du lịch phát triển chưa bền vững”",
        "viet lai cau nay cho de hieu: “du lich phat trien chua ben vung”",
        "diễn đạt lại ý sau cho học viên dễ nhớ: Du lịch phát triển chưa bền vững",
    ):
        first, lead, sentence, *_ = lines(conversation, question)

        assert first == "Tôi không viết lại bằng lời khác; lời của văn bản:"
        assert lead.endswith(" ở Nghị quyết số 09-NQ/TW, Mục I:")
        assert sentence == "Du lịch phát triển chưa bền vững."
