"""The case that is asked for of a long sentence which rules of several: "Đối với A; B; C: áp dụng lãi suất 4%"."""

import itertools
import re

from assistant.composing.draft import Statement, support
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause
from assistant.understanding.coverage import coverage
from assistant.understanding.understood import Understood
from corpus.text import Span
from corpus.vietnamese.spelling import spaced

_CASE = re.compile(r"(?:Đối với|Trường hợp|Trong trường hợp)\s")
_WHOLE = 60  # words up to which a sentence is told whole
_MOST_WORDS = 90  # of one case with what is ruled of it


def limb_of_case(understood: Understood, clause: Clause) -> Statement | None:
    """The case that says most of a question, with what the clause that holds the colon rules of all of them.

    None where the clause says that case itself, and for a sentence that is short, or of one case.
    """
    text, start = clause.passage.text, clause.sentence_start
    head, colon = _CASE.match(text, start), text.find(": ", start, clause.sentence_end)
    limbs = _limbs(text, start, colon) if head and clause.start < colon < clause.end else []
    if head is None or len(limbs) < 2 or len(text[start : clause.sentence_end].split()) <= _WHOLE:
        return None
    ruled = (colon + 2, clause.end)
    cases = [spaced(f"{text[slice(*one)]} ; {text[slice(*ruled)]}") for one in limbs]
    said = [coverage(understood.terms, [(one, 1.0)])[0] for one in cases]
    at = said.index(max(said))
    told = limbs[at]
    if clause.start <= told[0] or len(f"{text[slice(*told)]} {text[slice(*ruled)]}".split()) > _MOST_WORDS:
        return None
    opening = "" if at == 0 else f"{head.group()}… "
    supports = [support(clause.passage, *told), support(clause.passage, *ruled)]
    if at:
        supports.insert(0, support(clause.passage, start, head.end() - 1))
    return Statement(f"{opening}{text[slice(*told)]}…: {tidy(text[slice(*ruled)])}", tuple(supports))


def _limbs(text: str, start: int, end: int) -> list[Span]:
    """What ";" parts, without the marks between."""
    cuts = [start, *(one.end() for one in re.finditer(r";\s+", text[:end]) if one.start() > start), end]
    return [(first, first + len(text[first:last].rstrip("; "))) for first, last in itertools.pairwise(cuts)]
