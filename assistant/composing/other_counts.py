"""A case put by another count than the rule told is of: what the same paragraph says of it, by whatever count."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.retelling import passages_at
from assistant.composing.wording import tidy
from assistant.understanding.cases_put import CountPut
from assistant.understanding.terms import Term
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import Span, search_form
from corpus.vietnamese.bounds import STATED_BOUND, unit_of
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_LIMB = re.compile(r"[;,]\s|(?<!\w)(?:hoặc|hay)(?!\w)")
_MOST = 0.6  # of the weight of a case, that a further rule of it says
_RULES = "Văn bản nêu theo từng mức:"
_LEVEL = "Mức văn bản nêu ở đây là “{}”:"


def other_counts(put: CountPut, terms: Sequence[Term], told: Support, corpus: Corpus) -> Draft | None:
    """The rules that a paragraph has for a case, where the one told is of another count of the same.

    None where it sets a bound, which tells of any count, or is of that count.
    """
    for passage in passages_at(corpus.by_number[told.document], told):
        spans = list(sentences(passage.text))
        own = next((one for one in spans if _stands_in(told, passage, one)), None)
        level = _level(passage.text[slice(*own)], put, terms) if own else None
        if own is None or level is None or level[0] == put.count:
            continue
        rules = [one for one in spans if one == own or _is_of_case(passage.text[slice(*one)], terms)]
        lead = _RULES if len(rules) > 1 else _LEVEL.format(level[1])
        statements = (Statement(tidy(passage.text[slice(*one)]), (support(passage, *one),), "- ") for one in rules)
        return Draft((Statement(lead, ours=True), *statements), "other counts")
    return None


def _stands_in(told: Support, passage: Passage, sentence: Span) -> bool:
    start, end = passage.body.span(*sentence)
    return start <= told.start < end


def _level(sentence: str, put: CountPut, terms: Sequence[Term]) -> tuple[int, str] | None:
    """The count of a noun in the limb of a sentence that says most of a case, as it is written; None for none."""
    if any(unit_of(one) == put.noun for one in STATED_BOUND.finditer(sentence)):
        return None
    counts = list(re.finditer(rf"(?<![\w/.,])(\d{{1,3}}) {re.escape(put.noun)}(?!\w)", search_form(sentence)))
    if len(search_form(sentence)) != len(sentence) or not counts:
        return None
    limbs = {one: _limb_of(sentence, one) for one in counts}
    found = max(counts, key=lambda one: (_says(limbs[one], put), sum(term.match(limbs[one]) for term in terms)))
    return int(found[1]), sentence[found.start() : found.end()]


def _limb_of(sentence: str, count: re.Match[str]) -> str:
    ends = [one.start() for one in _LIMB.finditer(sentence, count.end())]
    return spaced(sentence[count.start() : ends[0] if ends else len(sentence)])


def _says(limb: str, put: CountPut) -> int:
    return len(put.beside.intersection(limb.split()))


def _is_of_case(sentence: str, terms: Sequence[Term]) -> bool:
    """Whether a sentence says most of a case; a rule for any count leaves out what is said of one: "liên tục"."""
    said = sum(term.weight for term in terms if term.is_said_in(spaced(sentence)))
    return said > 0 and said >= _MOST * sum(term.weight for term in terms)
