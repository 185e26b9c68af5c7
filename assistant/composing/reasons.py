"""The sentences that give a reason of what no assessment explains."""

import re
from collections.abc import Sequence

from assistant.composing.assessed import LEAD_IN, SLIGHT, points_told
from assistant.composing.causes import CAUSAL
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.unsure import NEAREST_OF_ALL, unsaid_lead
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.roles import Assessed, Role, Side, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences

_REASONS = 3  # clauses that give the reason of what no assessment explains
_NEAR = 0.8  # of the best clause's closeness that a further one must have
_WHAT_FOR = re.compile(rf"(?<!\w)(?:nhằm|để)(?!\w)|{CAUSAL.pattern}", re.IGNORECASE)
_LIKELY = 0.5  # probability from which a clause answers, be one thing said otherwise there
_LONG_SENTENCE = 45  # words of one that may be cut


def compose_reasons(found: Sequence[Evidence], corpus: Corpus, understood: Understood | None = None) -> Draft:
    """The sentences that give a reason, the best first; all that follow where one leads to a list.

    A sentence is whole, but for a limb of a long one that says all that is asked and what for. What has no word of a
    cause or a purpose is told as what is nearest: "why is it low" is not answered by how high it is to be.

    Why something must be is told first by what a viewpoint says of it.
    """
    need = understood is not None and understood.wants.need
    best = found[0]
    if LEAD_IN.match(best.passage.text, best.clause.sentence_start):
        spans = [span for span in sentences(best.passage.text) if span[0] >= best.clause.sentence_start]
        return Draft(tuple(points_told([Assessed(Side.CAUSES, best.passage, *span) for span in spans])), "causes")
    near = [one for one in found if one.close >= _NEAR * best.close]
    views = [one for one in near if need and _is_view(one, corpus)]
    views = [one for one in views if all(term.weight <= SLIGHT for term in one.missing)]
    chosen: dict[tuple[str, int], Evidence] = {}
    for one in (*views, *(one for one in near if one.fits is best.fits)):
        chosen.setdefault((one.passage.id, one.clause.sentence_start), one)
    statements = []
    for one in list(chosen.values())[:_REASONS]:
        start, end = _with_reason(understood, one.clause)
        statements.append(
            Statement(tidy(one.passage.text[start:end]), (support(one.passage, start, end),), prefix="- ")
        )
    if len(statements) == 1:
        statements = [Statement(statements[0].text, statements[0].supports)]
    draft = Draft(tuple(statements), "reasons")
    doubted = understood.terms if understood and best.probability < _LIKELY else ()
    unknown = next((one.phrase for one in doubted if _is_unknown_thing(one)), "")
    if understood and unknown:
        return draft.led_by(unsaid_lead(understood, unknown))
    return draft if any(one.fits for one in chosen.values()) else draft.led_by(NEAREST_OF_ALL)


def _is_unknown_thing(term: Term) -> bool:
    """Whether no text has a word for a thing that is asked of: what answers is of another."""
    return term.calls_thing and not term.known and not term.is_count


def _with_reason(understood: Understood | None, clause: Clause) -> tuple[int, int]:
    """The sentence of a clause; the clause alone of a long one, where it says all of the question and the reason."""
    start, end = clause.sentence_start, clause.sentence_end
    terms = [term for term in understood.terms if term.known] if understood else []
    whole = terms and all(term.is_said_in(clause.spaced) for term in terms) and _WHAT_FOR.search(clause.text)
    long = len(clause.passage.text[start:end].split()) > _LONG_SENTENCE
    return (clause.start, clause.end) if whole and long else (start, end)


def _is_view(one: Evidence, corpus: Corpus) -> bool:
    return role_of(corpus.by_number[one.passage.document], one.passage.section) is Role.VIEWPOINTS
