"""A fact that a question can be made of: what is asked, the answer in the text's own words, and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """source[start:end] holds `answer`.

    topic is "figure", "place", "body", "date", "issuer", "term", "part", "heading", "task" or the name of a link;
    distractors come from facts of the same topic and `group` (a figure's unit, a link's form). subject is what the
    answer is of. ask is the open question, without the document's name, "" where there is none. before and after are
    the statement around the answer, both "" where no statement can be made of it.
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

    @property
    def statement(self) -> str:
        """The true form in full."""
        return f"{self.before}{self.answer}{self.after}"

    @property
    def key(self) -> str:
        """What tells this fact from any other."""
        return f"{self.topic}|{self.document}|{self.start}|{self.end}|{self.subject}|{self.answer}"
