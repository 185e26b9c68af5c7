"""Which clauses answer: the best, and others that say what it leaves out or answer as well."""

import re
from collections.abc import Sequence

from assistant.composing.cutting import sentence_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.vietnamese.quantities import quantities

_MAX_FACTS = 3
_LIKELY = 0.1  # of the best clause's probability that a further one must have
_NEW_SHARE = 0.2  # of the question's weight that a further clause must add
_ANY_SHARE = 0.05  # the same where nothing is to be left out
_AS_MUCH = 0.8  # of the most that one of several says of the question that the others must say
_MATE = 0.2  # the same of the clause of another text
_EVEN = 0.5  # the same of what answers as well


def choose_facts(understood: Understood, found: Sequence[Evidence]) -> list[Evidence]:
    """The best clause, and others that say what it leaves out of a question that asks for several things."""
    best = found[0]
    chosen = [*_rule_before(understood, found), best]
    asked = (*understood.terms, *(understood.soft if understood.wants.in_full else ()))  # "… thế nào? nói hết"
    open_terms = [term for term in asked if not term.is_said_in(best.clause.spaced)]
    total = sum(term.weight for term in asked) or 1.0
    while open_terms and len(chosen) < _MAX_FACTS and understood.wants.several:
        gains = [
            (sum(term.weight for term in open_terms if term.is_said_in(one.clause.spaced)), one)
            for one in found
            if _is_usable(one, best) and is_of_names(one, understood)
        ]
        gain, further = max(gains, key=lambda pair: (pair[0], pair[1].score), default=(0.0, best))
        if gain / total < (_ANY_SHARE if understood.wants.in_full else _NEW_SHARE) or further in chosen:
            break
        chosen.append(further)
        open_terms = [term for term in open_terms if not term.is_said_in(further.clause.spaced)]
    beside = (_as_likely, _of_other_text, _of_each, _of_which, _of_point_beside)
    return [*chosen, *(one for more in beside for one in more(understood, found, chosen))]


def is_of_names(evidence: Evidence, understood: Understood) -> bool:
    """Whether a clause says any name of a question that has some: what says none is of another thing."""
    names = [term for term in understood.terms if term.is_name]
    return not names or any(term.is_said_in(evidence.clause.sentence_spaced) for term in names)


def _as_likely(understood: Understood, found: Sequence[Evidence], chosen: Sequence[Evidence]) -> list[Evidence]:
    """What answers nearly as likely by other sentences: who else acts, what becomes of another of the same name.

    Half an answer misleads more than a sentence too many tires; but one that lacks a word which the best says, or says
    much less of the question than another of them, is of another thing.
    """
    if understood.kind not in (Kind.WHO, Kind.WHAT):
        return []
    others = [
        one
        for one in found
        if one.probability >= _EVEN * found[0].probability
        and all(sentence_of(one.clause) != sentence_of(each.clause) for each in chosen)
        and all(term in found[0].missing for term in one.missing)
    ]
    most = max((one.coverage for one in (found[0], *others)), default=0.0)
    others = [one for one in others if one.coverage >= _AS_MUCH * most]
    return others[: max(0, _MAX_FACTS - len(chosen))]


def _of_other_text(understood: Understood, found: Sequence[Evidence], chosen: Sequence[Evidence]) -> list[Evidence]:
    """The clause of another text that says all of a question and as much of its words as the best: both texts rule.

    Of a time that is asked for the best says what is to be.
    """
    best = found[0]
    if understood.kind is not Kind.WHAT or understood.named.documents or understood.times or best.missing:
        return []
    told = {one.passage.document for one in chosen}
    others = [
        one
        for one in found
        if one.passage.document not in told
        and one.probability >= _MATE * best.probability
        and not one.missing
        and min(one.close, one.own) >= min(best.close, best.own)
    ]
    return others[:1] if len(chosen) < _MAX_FACTS else []


_EACH = re.compile(r" mỗi \w+ ")


def _of_each(understood: Understood, found: Sequence[Evidence], chosen: Sequence[Evidence]) -> list[Evidence]:
    """The further limbs of the best one's sentence with a figure for each of the same: "A mỗi xã 5 tỷ; B mỗi xã 2 tỷ".

    A question that names one of them asks of that alone.
    """
    best = found[0].clause
    each = _EACH.search(best.spaced)
    if understood.kind is not Kind.NUMBER or not each or any(term.is_name for term in understood.terms):
        return []
    beside = [one for one in found if one.passage is best.passage and one.clause.sentence_start == best.sentence_start]
    limbs = [one for one in beside if each.group() in one.clause.spaced and quantities(one.clause.text)]
    return [one for one in limbs if one not in chosen][: max(0, _MAX_FACTS - len(chosen))]


def _of_point_beside(understood: Understood, found: Sequence[Evidence], chosen: Sequence[Evidence]) -> list[Evidence]:
    """The figures of the points beside the best one's that a question tells from it by no word: "cơ quan A mấy ngày".

    Each is one of its unit, and says all that the best says of the question.
    """
    best = found[0]
    if understood.kind is not Kind.NUMBER or not understood.unit or not _figures(understood, best):
        return []
    likely = [one for one in found[1:] if one.probability >= _MATE * best.probability and one.fits]
    return [
        one
        for one in likely
        if one.passage is not best.passage and _part(one) == _part(best) and set(one.missing) == set(best.missing)
        if _figures(understood, one) and one not in chosen
    ][: max(0, _MAX_FACTS - len(chosen))]


def _figures(understood: Understood, one: Evidence) -> bool:
    return bool(quantities(one.clause.text, understood.unit))


def _part(one: Evidence) -> tuple[str, str]:
    """The part whose point a clause stands in."""
    return one.passage.document, one.passage.section.rpartition(".")[0]


_AMONG = re.compile(r"\W*trong (?:số )?đó(?!\w)", re.IGNORECASE)


def _of_which(understood: Understood, found: Sequence[Evidence], chosen: Sequence[Evidence]) -> list[Evidence]:
    """The figure of the next sentence that says how many of the best one's are such: "Trong đó, có 28 trạm 5G"."""
    best, text = found[0], found[0].passage.text
    if understood.kind is not Kind.NUMBER or not _AMONG.match(text, best.clause.sentence_end):
        return []
    return [
        one
        for one in found[1:]
        if one.passage is best.passage and one.probability >= _EVEN * best.probability and one not in chosen
        if not text[best.clause.sentence_end : one.clause.sentence_start].strip() and quantities(one.clause.text)
        if one.clause.sentence_start >= best.clause.sentence_end
    ][:1]


_SPECIAL = re.compile(r"(?:đối với|riêng|trường hợp|nếu)\s", re.IGNORECASE)
_RULE = 0.2  # of a special case's probability that the rule before it must have


def _rule_before(understood: Understood, found: Sequence[Evidence]) -> list[Evidence]:
    """The figure that holds in general, of the sentence before, where the best clause is a special case of it."""
    best = found[0]
    if understood.kind is not Kind.NUMBER or not _SPECIAL.match(best.clause.text):
        return []
    before = best.passage.text[: best.clause.sentence_start].rstrip()
    return [
        one
        for one in found[1:]
        if one.passage is best.passage and one.clause.end <= len(before) <= one.clause.sentence_end
        if one.probability >= _RULE * best.probability and one.holds == best.holds
    ][:1]


def _is_usable(one: Evidence, best: Evidence) -> bool:
    """Whether a clause may tell a further thing that is asked for.

    It is likely, or a figure of the best one's paragraph: of three figures that are asked for one may have little left.
    """
    figures = one.passage is best.passage and quantities(one.clause.text) and quantities(best.clause.text)
    likely = one.probability >= _LIKELY * best.probability or figures
    return bool(likely) and one.fits and one.time != 0.0 and (one.time or 0.0) >= 0.8 * (best.time or 0.0)
