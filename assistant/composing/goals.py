"""The general goals of a text: what it is for, and what is to be by a time, but for its targets in figures."""

from assistant.composing.draft import Statement
from corpus.model import Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.vietnamese.times import times_of


def general_goals(document: Document) -> list[Passage]:
    """The paragraphs that set out what a document is for, the vision among them, but for its targets in figures."""
    return [
        one
        for one in document.passages
        if role_of(document, one.section) is Role.GOALS
        and "chỉ tiêu" not in " ".join(one.headings[-2:]).lower()
        and one.text.endswith(".")
    ]


def chief_goals(document: Document) -> list[Passage]:
    """The general goals of the part headed so, behind the first of one on the purpose, where a text has both."""
    goals = general_goals(document)
    headed = {one for one in document.roots if "mục tiêu" in one.title.lower()}
    roots = [document.ancestors(one.section)[0] for one in goals]
    if not any(one in headed for one in roots):
        return goals
    firsts = [root in headed or root not in roots[:at] for at, root in enumerate(roots)]
    return [one for one, stays in zip(goals, firsts, strict=True) if stays]


def titled(statement: Statement, passage: Passage) -> Statement:
    """A goal under the time that its heading gives."""
    title = passage.headings[-1] if passage.headings else ""
    return Statement(f"{title}: {statement.text}" if times_of(title) else statement.text, statement.supports, "- ")
