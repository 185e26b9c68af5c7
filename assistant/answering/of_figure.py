"""A figure that a question asks the meaning of: "354 nghìn tỉ là số gì" is of whatever the texts give so high."""

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.facts import compose_facts
from assistant.evidence.scoring import Evidence
from corpus.vietnamese.quantities import find_quantities

_MOST = 4  # clauses that are told


def of_figure(case: Case) -> Decision | None:
    """The clauses that give the figure asked of, where a question says nothing else that they must say."""
    understood = case.understood
    asked = understood.claimed_figures if understood.wants.of_figure and case.asks_of_text else ()
    others = [term for term in understood.terms if not term.phrase[0].isdigit() and term.known]
    if len(asked) != 1:
        return None

    def gives(one: Evidence) -> bool:
        says_others = all(term.match(one.clause.sentence_spaced) for term in others)
        return says_others and any(each.equals(asked[0]) for each in find_quantities(one.clause.text))

    giving = [one for one in case.evidence if gives(one)][:_MOST]
    return drafted(compose_facts(understood, giving), case.evidence) if giving else None
