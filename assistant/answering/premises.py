"""What a question takes for so that asks for its reason: a deed, a way or a figure that the texts at hand do not tell.

That is said first; what they do tell of the thing stands below it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted, lacking
from assistant.answering.composers import compose
from assistant.composing.claimed_figures import gives_range
from assistant.composing.unsure import untold
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.vietnamese.quantities import find_quantities

_SHARE = "%"  # the unit of what is asked of all: other figures may be those of a case
_BOUND = re.compile(r"(?<!\w)trở (?:lên|xuống)(?!\w)")  # a rule by which a share is judged need not name it


def premise_untold(case: Case) -> Decision | None:
    """What the texts say of the thing, where none of what is near it tells what a question takes for so.

    "Vì sao bỏ khu kinh tế" of one that is to be developed, "sao lại tăng biên chế" of what goes down, "sao giảm 20%".
    """
    understood = case.understood
    if understood.kind is not Kind.WHY or not case.asks_of_text or case.lack:
        return None
    if share := _share(case):
        return share
    lack, admissible = case.sifted
    untold = _deed(understood, case.evidence) or ("" if lack else _way(understood, admissible[0]))
    if lack or not untold:
        return lacking(lack, case) if lack and untold else None
    return _told(case, admissible[0], untold)


def _told(case: Case, best: Evidence, words: str) -> Decision | None:
    """What the best says of the thing, under what is not told of it alone."""
    draft = compose(replace(case.understood, kind=Kind.WHAT), [best], case.corpus)
    first, *others = draft.statements
    draft = replace(draft, statements=tuple(others)) if first.ours and others else draft
    return drafted(draft.led_by(untold(words)), case.evidence)


def _deed(understood: Understood, found: Sequence[Evidence]) -> str:
    """The deed by which the thing is taken for ended, where nothing near tells that of it; "" for none."""
    deed = understood.ended
    things = [term for term in understood.terms if term.known and not (deed and deed in term.phrase)]
    told = any(
        understood.is_end(one.clause.sentence_spaced) and any(term.match(one.clause.sentence_spaced) for term in things)
        for one in found
    )
    return "" if told else deed


def _way(understood: Understood, best: Evidence) -> str:
    """The way in which the thing is taken to move, where the best tells of the other; "" for none."""
    return understood.wants.ways[0] if understood.wants.is_opposed(best.clause.sentence_spaced) else ""


def _share(case: Case) -> Decision | None:
    """What is told of a share that the question gives as another, in the clauses that say all of it; None for none."""
    understood = case.understood
    shares = [one for one in understood.claimed_figures if one.unit == _SHARE]
    terms = [term for term in understood.terms if term.known]
    saying = [one for one in case.evidence if terms and all(term.match(one.clause.spaced) for term in terms)]
    giving = [one for one in saying if any(each.unit == _SHARE for each in find_quantities(one.clause.text))]
    if len(shares) != 1 or len(understood.cases) != 1 or not giving:
        return None
    told = [each for one in giving for each in find_quantities(one.clause.text)]
    texts = [one.clause.text for one in giving]
    if any(shares[0].equals(each) for each in told) or any(_BOUND.search(one) or gives_range(one) for one in texts):
        return None
    return _told(case, giving[0], f"{understood.cases[0]}%")
