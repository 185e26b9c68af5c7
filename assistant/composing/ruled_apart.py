"""What an article rules apart for whom it is asked of: "khoản 1 Điều này không áp dụng đối với người có vốn góp"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.wording import tidy
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_TELLING = 2.0  # weight of a word that says of whom or of what is asked
# What another clause of the same article says of that one: to whom or to what it does not hold, or holds alone.
_RULES_APART = re.compile(
    r" (?:khoản|điểm|điều)(?: \S+){0,8}? (?:này|nêu trên|trên đây) (?:\S+ ){0,6}?"
    r"(?:không (?:áp dụng|thuộc|bao gồm)|chỉ áp dụng|được áp dụng|trừ) "
)


def with_what_rules_apart(draft: Draft, understood: Understood, best: Evidence, corpus: Corpus) -> Draft:
    """A draft below the sentence of its article that rules apart what the best clause leaves out of a yes or no.

    Of "thứ trưởng có được hỗ trợ không" the clause on those who are is no answer: another says for whom it does not.
    """
    missing = [term for term in best.missing if term.known and not term.is_count and term.weight >= _TELLING]
    if not understood.wants.yes_or_no or not missing or not draft.statements:
        return draft
    for passage, start, end in _sentences_beside(best, corpus.by_number[best.passage.document]):
        said = spaced(passage.text[start:end])
        if _RULES_APART.search(said) and all(term.match(said) for term in missing):
            rule = Statement(tidy(passage.text[start:end]), (support(passage, start, end),))
            return replace(draft, statements=(rule, *_below(rule, draft)))
    return draft


def _below(rule: Statement, draft: Draft) -> Iterator[Statement]:
    """What a draft says besides, the first of it on a line of its own."""
    rest = (one for one in draft.statements if one.supports != rule.supports)
    for at, one in enumerate(rest):
        yield one if at else replace(one, prefix=one.prefix or "\n")


def _sentences_beside(best: Evidence, document: Document) -> Iterator[tuple[Passage, int, int]]:
    """The sentences of the article of a clause, or of its section where that stands in none."""
    own = _article_or_section(document, best.passage.section)
    for passage in document.passages:
        if _article_or_section(document, passage.section) is own:
            yield from ((passage, start, end) for start, end in sentences(passage.text))


def _article_or_section(document: Document, section: str) -> Section:
    return document.article_of(section) or document.sections[section]
