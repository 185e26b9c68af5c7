"""What an answer says of itself where it is not sure."""

from assistant.composing.unsure import unsure, untold


def test_it_says_of_what_and_what_is_shown_instead() -> None:
    assert unsure() == "Chưa tìm thấy câu trả lời chắc chắn."
    assert unsure("về lò gốm") == "Chưa tìm thấy câu trả lời chắc chắn về lò gốm."
    assert unsure(shown="đoạn vừa dẫn là") == "Chưa tìm thấy câu trả lời chắc chắn; đoạn vừa dẫn là:"
    assert (
        unsure("về lò gốm", "các đoạn gần nhất") == "Chưa tìm thấy câu trả lời chắc chắn về lò gốm; các đoạn gần nhất:"
    )


def test_a_word_that_is_not_told_of_a_thing_is_named_and_denied_of_nothing_else() -> None:
    assert untold("miễn phí") == "Chưa thấy văn bản nêu “miễn phí” ở việc này; văn bản nêu:"
