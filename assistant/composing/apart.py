"""Several subjects, each by itself: "y tế, giáo dục, khoa học công nghệ, mỗi thứ vài gạch"."""

from collections.abc import Sequence

from assistant.composing.draft import NOTHING_OF_IT, Draft, Statement, Support
from assistant.composing.points import TOLD, points_on
from assistant.composing.points_told import chosen_of
from assistant.composing.stretches import stretches, with_parts
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.subjects import Subject
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.text import capital

_WORDS = 400  # of all the subjects
_TELLING = 1.2  # weight of a word that makes a subject by itself


def compose_apart(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The points on each subject of a question under its name; None for fewer than two, or where one says nothing."""
    subjects = _subjects(understood)
    if len(subjects) < 2:
        return None
    documents = documents_of(understood, corpus)
    statements: list[Statement] = []
    more: list[Support] = []
    for subject in subjects:
        points = points_on((subject,), documents, found)
        direct = [one for one in points if one.direct >= TOLD and not one.text.endswith(":")]
        told = stretches(with_parts(chosen_of(direct, _WORDS // len(subjects), 0)))
        head = f"{capital(subject.words)}:" if told else f"{capital(subject.words)}: {NOTHING_OF_IT}"
        statements.append(Statement(head, prefix="\n", ours=True))
        statements += [Statement(one.text, one.supports, prefix="- ") for one in told]
        shown = {place for one in told for place in one.supports}
        more += [place for one in stretches(direct) for place in one.supports if place not in shown]
    return (
        Draft(tuple(statements), "subjects apart", more=tuple(more))
        if any(one.supports for one in statements)
        else None
    )


def _subjects(understood: Understood) -> tuple[Subject, ...]:
    """The subjects of a question; of one that is typed without commas, its telling words that the texts know."""
    if len(understood.subjects) != 1:
        return understood.subjects
    (only,) = understood.subjects
    return tuple(Subject.of((term,)) for term in only.terms if term.known and term.weight >= _TELLING)
