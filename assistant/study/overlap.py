"""Whether two questions of one test get in each other's way."""

from assistant.study.likeness import asks_same, form, stands_in
from assistant.study.session import MATCHING, Question


def stem(question: Question) -> str:
    """All that is read before an answer is given, but the options."""
    return " | ".join([question.question, *(left for left, _ in question.pairs)])


def answers(question: Question) -> tuple[str, ...]:
    """What is to be found: the true form for a true/false, every right-hand side of a matching."""
    return tuple(right for _, right in question.pairs) if question.kind == MATCHING else (question.support,)


def gives_away(first: Question, second: Question) -> bool:
    """Whether the first question's stem holds an answer of the second."""
    return any(stands_in(answer, stem(first)) for answer in answers(second))


def clash(first: Question, second: Question) -> bool:
    """Whether two questions ask the same, or one gives the other away."""
    shared = {form(one) for one in answers(first)} & {form(one) for one in answers(second)}
    both_matching = first.kind == second.kind == MATCHING
    if shared or (not both_matching and asks_same(first.question, second.question)):
        return True
    return gives_away(first, second) or gives_away(second, first)
