"""A follow-up that wants what one of the texts says told in a way, and asks nothing else: "bên 91 nêu rõ hơn"."""

from assistant.understanding.retelling import Retelling, Telling, find_retelling
from assistant.understanding.understood import Understood
from corpus.text import blank


def retelling_of_text(question: Understood) -> Retelling | None:
    """How the one text that a follow-up names is to be told; None where it names none, or asks anything of its own."""
    if len(question.named.documents) != 1 or question.named.sections:
        return None
    found = find_retelling(blank(question.text, question.named.where))
    return found if found and found.telling is not Telling.OTHER_TEXT else None
