"""Small things made by hand: a question as it was understood, a passage, its clauses, and evidence of one."""

from dataclasses import replace
from typing import Any

from assistant.answering.dialogue import Conversation
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.judge import Judged
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.reading_wants import read_wants
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.mended import mend
from corpus.model import Document, Part, Passage

NUMBER = "07-NQ/TU"


def term(phrase: str, weight: float = 2.0, known: bool = True, is_name: bool = False) -> Term:
    return Term((phrase,), weight, known, is_name)


def asked(kind: Kind, *phrases: str | Term, text: str = "", named: Named | None = None, **fields: Any) -> Understood:
    """A question of a kind about these words; text is what its wants are read of."""
    terms = tuple(term(one) if isinstance(one, str) else one for one in phrases)
    return Understood(text, kind, terms, named or Named(), read_wants(text), **fields)


def passage(
    text: str, section: str = "I", headings: tuple[str, ...] = (), lead: str = "", document: str = NUMBER
) -> Passage:
    """A passage that its source begins with; "(1)", "(2)" in its text part it."""
    body = mend(text, ())
    marks = [at for at in range(len(text)) if text[at : at + 1] == "(" and text[at + 2 : at + 3] == ")"]
    ends = [*marks[1:], len(text)]
    parts = tuple(
        Part(int(text[at + 1]), at + 4, end - (end < len(text))) for at, end in zip(marks, ends, strict=bool(marks))
    )
    return Passage(document, section, body, headings, lead, parts)


def clause(text: str, at: int = 0, **fields: Any) -> Clause:
    """A clause of a passage, the first or the one asked for."""
    return passage_clauses(passage(text, **fields))[at]


def said(document: Document, words: str) -> Clause:
    """The one clause of a document that says these words."""
    (found,) = (one for each in document.passages for one in passage_clauses(each) if words in one.text)
    return found


def evidence(text: str | Clause, **fields: Any) -> Evidence:
    """A clause as evidence that says all of the question, of which nothing else is known, unless told otherwise."""
    one = clause(text) if isinstance(text, str) else text
    whole = Evidence(
        clause=one, reading=0.8, lexical=1.0, dense=1.0, own=1.0, near=1.0, around=1.0, close=1.0, coverage=1.0,
        missing=(), named=None, runs=0.0, time=None, holds=None,
    )  # fmt: skip
    return replace(whole, **fields)


def judged(*found: Evidence, none: float = 0.0) -> Judged:
    """Evidence as the judge gives it, in this order, and the probability that none of it answers."""
    return Judged(list(found), none)


def lines(conversation: Conversation, question: str, *history: str) -> list[str]:
    """The statements of the answer to a question, [] for a refusal."""
    draft = conversation.read(question, history).decision.draft
    return [one.text for one in draft.statements] if draft else []


def points(text: str) -> list[str]:
    """The items of a list in an answer's text."""
    return [line for line in text.splitlines() if line.startswith("- ")]
