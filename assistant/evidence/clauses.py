"""Clauses: the smallest pieces of a text that can answer, with the times and the quantities that they speak of."""

from dataclasses import dataclass
from functools import lru_cache

from corpus.model import Passage
from corpus.tasks.subject_rows import whole_clauses
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time, main_times, times_of


@dataclass(frozen=True)
class Clause:
    """passage.text[start:end] in the sentence [sentence_start, sentence_end), with the times it speaks of."""

    passage: Passage
    start: int
    end: int
    sentence_start: int
    sentence_end: int
    spaced: str
    sentence_spaced: str
    passage_spaced: str
    heading_spaced: str
    times: tuple[Time, ...]
    inherited: tuple[Time, ...]
    heading_times: tuple[Time, ...]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def told_times(self) -> tuple[Time, ...]:
        """The times that it is of: its own, else those that it inherits, else those of the headings above it."""
        return self.times or self.inherited or self.heading_times


@lru_cache(maxsize=20_000)
def passage_clauses(passage: Passage) -> tuple[Clause, ...]:
    """The clauses of a passage in order, each with the times that it inherits from what stands before it."""
    found: list[Clause] = []
    heading_times = tuple(time for title in reversed(passage.headings) for time in times_of(title))
    text = passage.text
    standing: tuple[Time, ...] = times_of(passage.lead) if passage.lead else ()
    passage_spaced, heading_spaced = spaced(text), spaced(" ; ".join([*passage.headings, passage.lead]))
    for sentence_start, sentence_end in sentences(text):
        sentence_spaced = spaced(text[sentence_start:sentence_end])
        within: tuple[Time, ...] = ()
        for start, end in whole_clauses(text, sentence_start, sentence_end):
            own = main_times(text[start:end])
            found.append(
                Clause(
                    passage, start, end, sentence_start, sentence_end, spaced(text[start:end]), sentence_spaced,
                    passage_spaced, heading_spaced,
                    own, within or standing, heading_times,
                )
            )  # fmt: skip
            within = own or within
        standing = _opening_times(text[sentence_start:sentence_end]) or standing
    return tuple(found)


def sentence_clauses(clause: Clause) -> list[Clause]:
    """The clauses of a clause's sentence in order, itself among them."""
    return [one for one in passage_clauses(clause.passage) if one.sentence_start == clause.sentence_start]


def _opening_times(sentence: str) -> tuple[Time, ...]:
    """A time that opens a sentence ("Đến năm 2025, …") holds for the sentences after it."""
    head = sentence.split(",")[0]
    return main_times(head) if len(head.split()) <= 8 else ()
