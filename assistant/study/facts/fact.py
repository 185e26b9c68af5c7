"""A fact that a question can be made of: what is asked, the answer, and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong option, and what it belongs to ("là chỉ tiêu năm 2025"), "" where the text has no such thing."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """source[start:end] holds `support`, which is the answer itself where the answer is not worked out from it.

    topic names the kind of fact (the constants of the modules of this package, or the name of a link); distractors
    come from facts of the same topic and `group` (a figure's unit, a link's form). subject is what the answer is of.
    ask is the open question, without the document's name, "" where there is none. before and after are the statement
    around the answer, both "" where no statement can be made of it. told says what the answer belongs to, for who took
    it for the answer of another question. also are further places (section, start, end) that the answer rests on.
    wrong are the options worked out with the answer. case is a situation in a sentence or two that ask asks about.
    scope says what a question is of, where its own words do not ("về điều kiện cử đi đào tạo, ").
    """

    topic: str
    group: str
    document: str
    section: str
    start: int
    end: int
    answer: str
    subject: str
    ask: str = ""
    before: str = ""
    after: str = ""
    support: str = ""
    told: str = ""
    also: tuple[tuple[str, int, int], ...] = ()
    wrong: tuple[Wrong, ...] = ()
    case: str = ""
    scope: str = ""

    @property
    def statement(self) -> str:
        """The true form in full."""
        return f"{self.before}{self.answer}{self.after}"

    @property
    def key(self) -> str:
        """What tells this fact from any other."""
        return f"{self.topic}|{self.document}|{self.start}|{self.end}|{self.subject}|{self.answer}"
