"""Evidence: a clause beside a question, what is measured of the two, and how likely it is that it answers."""

from dataclasses import dataclass

from assistant.evidence.clauses import Clause
from assistant.understanding.terms import Term
from corpus.model import CLOSING, OPENING, Passage


@dataclass(frozen=True)
class Evidence:
    """A clause that a question found.

    reading is its score by late interaction; lexical and dense are its passage's shares of the best of the search.
    own, near and around are the shares of the question's words, each by its rarity, that the clause says, it with its
    sentence, and they with the passage, the headings and the document's title; close and coverage are near and around
    of its telling words in any of their forms, missing those that nothing says. named is the share of its names that
    all of these say, None where it has none; runs the share of its runs of three syllables that the clause has. time
    is 1.0 where its own words give the time asked for, less where only its surroundings do, 0.0 where they give
    another, None where they give none or none was asked. holds is whether it holds the kind of thing asked for, None
    where any clause does.

    score and probability are the judge's: of the clauses found, score ranks them, and the probabilities that each
    answers and that none does add up to one.
    """

    clause: Clause
    reading: float
    lexical: float
    dense: float
    own: float
    near: float
    around: float
    close: float
    coverage: float
    missing: tuple[Term, ...]
    named: float | None
    runs: float
    time: float | None
    holds: bool | None
    score: float = 0.0
    probability: float = 0.0

    @property
    def passage(self) -> Passage:
        return self.clause.passage

    @property
    def fits(self) -> bool:
        """Whether it may be the kind of thing asked for."""
        return self.holds is not False

    @property
    def title_block(self) -> bool:
        """Whether it stands in a line of the title, the recipients or the signature."""
        return is_title_block(self.passage)


def is_title_block(passage: Passage) -> bool:
    """Whether a passage of the opening or the closing is a line of the title, the recipients or the signature."""
    return passage.section in (OPENING, CLOSING) and not passage.text.endswith((".", ":"))
