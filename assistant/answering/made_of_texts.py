"""What is to be made of the texts for whoever teaches them: a sentence explained, the points for somebody."""

from assistant.answering.explained import tell_explained
from assistant.answering.for_audience import tell_points
from assistant.answering.questions import Questions
from assistant.answering.turn import Turn
from assistant.understanding.courtesies import without_courtesy


def made_of_texts(message: str, questions: Questions) -> Turn | None:
    """The turn of a message that wants such a thing; None for another one, whatever was asked before it."""
    bare = without_courtesy(message)
    return tell_explained(bare, questions) or tell_points(bare, questions)
