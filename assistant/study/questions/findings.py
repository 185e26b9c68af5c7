"""What a trainer should know of a question that was made or edited."""

from collections.abc import Sequence

from assistant.study.facts.likeness import form
from assistant.study.questions.gate import broken
from assistant.study.questions.overlap import clash
from assistant.study.session import CHOICE, MATCHING, Question


def findings(question: Question, others: Sequence[Question]) -> list[str]:
    """What a trainer should know of a question, in Vietnamese: what the gate says of it and which other it touches."""
    said = [rule.says for rule in broken(question)]
    if len({form(one) for one in question.options}) != len(question.options):
        said.append("có hai phương án giống nhau")
    if question.kind == CHOICE and question.answer not in question.options:
        said.append("đáp án không nằm trong các phương án")
    if question.kind != MATCHING and form(question.answer) != form(question.support) and question.edited:
        said.append("đáp án không còn là chữ của văn bản trong trích dẫn")
    touched = [str(at) for at, one in enumerate(others, start=1) if one.id != question.id and clash(question, one)]
    if touched:
        said.append(f"trùng ý hoặc làm lộ đáp án với câu {', '.join(touched)}")
    return said
