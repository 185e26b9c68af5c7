"""The clauses of a passage, the smallest pieces that can answer, and what an encoder reads of each."""

from dataclasses import dataclass

from corpus.model import Document, Passage
from corpus.once import once
from corpus.tasks.subject_rows import whole_clauses
from corpus.vietnamese.sentences import sentences

_LONG_HEADING = 8  # words from which a heading says something of its own
_HEADINGS = 2  # headings above the passage that are read, the innermost last
_HEADING_WORDS = 24
_LEAD_WORDS = 32
_OPENING_WORDS = 14  # of the sentence that a later clause goes on: "Đến năm 2030, …"


@dataclass(frozen=True, slots=True)
class ClauseSpan:
    """passage.text[start:end] in the sentence passage.text[sentence_start:sentence_end]."""

    start: int
    end: int
    sentence_start: int
    sentence_end: int


def clause_spans(text: str) -> list[ClauseSpan]:
    """The clauses of a passage's text in order: its sentences, cut at ";" and at numbered parts; [] for a blank one."""
    return [
        ClauseSpan(start, end, sentence_start, sentence_end)
        for sentence_start, sentence_end in sentences(text)
        for start, end in whole_clauses(text, sentence_start, sentence_end)
    ]


def reading_text(passage: Passage, clause: ClauseSpan) -> str:
    """What is read of a clause: the headings above it, the lead of its list, how its sentence opens, and it itself.

    The parts are joined by " . "; a long heading, lead or opening is cut to its first words, the clause never.
    """
    context = [_first_words(heading, _HEADING_WORDS) for heading in passage.headings[-_HEADINGS:]]
    if passage.lead:
        context.append(_first_words(passage.lead, _LEAD_WORDS))
    if clause.start > clause.sentence_start:
        sentence = passage.text[clause.sentence_start : clause.sentence_end]
        context.append(_first_words(sentence.split(",")[0], _OPENING_WORDS))
    parts = [part for part in (one.strip(" .;:") for one in context) if part]
    return " . ".join([*parts, passage.text[clause.start : clause.end]])


def _first_words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])


@once
def heading_passages(document: Document) -> dict[str, Passage]:
    """The headings of at least eight words as passages, by section."""
    return {
        one.id: Passage(
            document.number, one.id, one.heading, tuple(each.title for each in document.ancestors(one.id)[:-1]), "", ()
        )
        for one in document.sections.values()
        if one.heading and len(one.title.split()) >= _LONG_HEADING
    }


def read_passages(document: Document) -> list[Passage]:
    """What the reader reads of a document ahead of any question: its passages, then its long headings."""
    return [*document.passages, *heading_passages(document).values()]
