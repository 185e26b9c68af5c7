"""A question is understood once, however many rules ask for it on the way of a message."""

from assistant.answering import questions as module
from assistant.answering.dialogue import Conversation
from assistant.answering.questions import Questions
from assistant.understanding.question import understand


def test_what_was_read_is_read_no_second_time_and_is_what_it_would_be(conversation: Conversation) -> None:
    first = conversation.questions.understand("Ai ký Nghị quyết 09?")

    assert conversation.questions.understand("Ai ký Nghị quyết 09?") is first
    assert first == understand("Ai ký Nghị quyết 09?", conversation.questions.corpus, conversation.lexicon)
    assert conversation.questions.understand("Ai ký Kết luận 91?") != first


def test_no_more_is_kept_than_a_conversation_needs(conversation: Conversation) -> None:
    own = Questions(conversation.decider, conversation.lexicon)
    first = own.understand("Ai ký Nghị quyết 09?")
    for number in range(module._KEPT):
        own.understand(f"ai {number}")

    assert own.understand("Ai ký Nghị quyết 09?") is not first
