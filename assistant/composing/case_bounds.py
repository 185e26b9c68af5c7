"""The bounds of a clause beside the figures of a question: "6%" and "từ 5% trở lên", "không quá 2 lần"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.composing.draft import Draft, Statement
from assistant.language.cues import cues
from assistant.understanding.measures import Measure
from assistant.understanding.understood import Understood
from assistant.understanding.worded import quotes
from corpus.text import capital
from corpus.vietnamese.bounds import STATED_BOUND, unit_of
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import one_spelling, spaced

_COUNTS = re.compile(r"\s*(?:%|[^\W\d_]+)(?:/[^\W\d_]+)?")
_LIMBS = re.compile(r";\s|\.\s")
_TOLD = re.compile(r" thuộc mức “")
_NEAR = 10  # words of a clause up to the end of a bound that say what it is of


def puts_to_bound(said: str) -> bool:
    """Whether a sentence is one of these: it tells how a measure stands to a bound."""
    return bool(_TOLD.search(said))


def bound_said(understood: Understood, clause: str) -> str:
    """How the measures that a question gives of its case stand to the bounds of a clause, "" where it has none.

    "78%" beside "chỉ số hài lòng từ 80% trở xuống": of several bounds in its unit the one that says most of the words
    around it, or each of those that say as many. Of several measures all are told, each to another bound, or none.
    A question that quotes a bound puts no case to it.
    """
    if any(quotes(understood, one.group()) for one in STATED_BOUND.finditer(clause)):
        return ""
    bounds = [one for one in STATED_BOUND.finditer(clause) if not _is_of_other_limb(one, understood)]
    met = [(one, _bounds_of(one, bounds, understood)) for one in understood.measures]
    told = [(one, own) for one, own in met if own]
    if len(told) < len(met) or len({own[0].start() for _, own in told}) < len(told):
        return ""
    said = "; ".join(_stands(one, own) for one, own in told)
    return f"{capital(said)}{_come_to(understood, bounds)}." if said else ""


def with_bound(understood: Understood, draft: Draft) -> Draft:
    """A draft with how the measures of a question stand to the bounds that it quotes behind it."""
    said = bound_said(understood, " ".join(one.text for one in draft.statements if one.supports))
    return replace(draft, statements=(*draft.statements, Statement(said, ours=True))) if said else draft


def _is_of_other_limb(bound: re.Match[str], understood: Understood) -> bool:
    """Whether another limb of a bound's text gives a figure and says more of the question: that tells of the case.

    "Bác sĩ ở từ 6 đến 12 tháng; giáo viên không quá 3 năm" sets no bound for a doctor.
    """

    def said(limb: str) -> float:
        return sum(term.weight * term.match(spaced(limb)) for term in understood.terms)

    start = max((one.end() for one in _LIMBS.finditer(bound.string, 0, bound.start())), default=0)
    behind = _LIMBS.search(bound.string, bound.end())
    own = bound.string[start : behind.start() if behind else len(bound.string)]
    others = (one for one in _LIMBS.split(bound.string) if one != own and re.search(r"\d", one))
    return any(said(one) > said(own) for one in others if not STATED_BOUND.search(one))


def _come_to(understood: Understood, bounds: Sequence[re.Match[str]]) -> str:
    """What several measures come to together, where each is put to its own of bounds of which any rules."""
    together = _any_met(understood, bounds) if len(understood.measures) == len(bounds) > 1 else None
    return "" if together is None else f": {'thuộc' if together[0] else 'không thuộc'} trường hợp nêu trên"


def _stands(measure: Measure, bounds: Sequence[re.Match[str]]) -> str:
    """How a measure stands to each of its bounds: "6% thuộc mức “từ 5% trở lên”, không thuộc mức “từ 10% trở lên”"."""
    met = [f"{'thuộc' if _meets(measure.value, one) else 'không thuộc'} mức “{_in_full(one)}”" for one in bounds]
    return f"{measure.words.strip()} {', '.join(met)}"


def _in_full(bound: re.Match[str]) -> str:
    """A bound with what it counts: "không quá 01 lần/năm"."""
    counts = _COUNTS.match(bound.string, bound.end()) if bound["most"] else None
    return bound.string[bound.start() : counts.end() if counts else bound.end()].strip()


def _bounds_of(measure: Measure, bounds: Sequence[re.Match[str]], understood: Understood) -> list[re.Match[str]]:
    """The bounds that a measure is to be put to: in its unit, and of what stands beside it.

    The only measure of a question is put to all of which that holds alike; the rest of the question tells where the
    words beside it do not. What is of none of several is put to none.
    """
    own = [(at, one) for at, one in enumerate(bounds) if _is_in_unit(measure, one)]
    alone = len(understood.measures) == 1
    if len(own) < 2:
        return [one for _, one in own if alone]
    beside = [_said_beside(measure, bounds, at) for at, _ in own]
    near = [_said_near(understood, bounds, at) for at, _ in own] if alone and not max(beside) else beside
    found = [one for (_, one), said in zip(own, near, strict=True) if said == max(near)]
    return found if max(near) and (alone or len(found) == 1) else []


def _said_beside(measure: Measure, bounds: Sequence[re.Match[str]], at: int) -> int:
    """How many of the words beside a measure a clause says beside a bound; "chỉ 7%" is of no "chỉ số"."""
    beside = set(_before(bounds, at).split()[-_NEAR:])
    return len(beside & set(spaced(measure.about).split()).difference(cues().frame))


def _said_near(understood: Understood, bounds: Sequence[re.Match[str]], at: int) -> float:
    """How much of a question a clause says before a bound, from the one before on."""
    near = _before(bounds, at)
    return sum(term.weight * term.match(near) for term in understood.terms)


def _before(bounds: Sequence[re.Match[str]], at: int) -> str:
    return spaced(bounds[at].string[bounds[at - 1].end() if at else 0 : bounds[at].end()])


def is_most(bounds: Sequence[re.Match[str]]) -> bool:
    """Whether all bounds are of what is not to be more: "không quá 2 lần", which denies nothing."""
    return all(one["most"] for one in bounds)


def claims_bound(claimed: Sequence[re.Match[str]], clause: str) -> bool | None:
    """Whether a clause has the bounds that a statement claims, or one of the same kind and unit; None for neither."""
    given = {(_kind_of(one), _limit_of(one)) for one in STATED_BOUND.finditer(clause)}
    if all((_kind_of(one), _limit_of(one)) in given for one in claimed):
        return True
    kinds = [kind for kind, _ in given]
    return False if len(claimed) == 1 and kinds.count(_kind_of(claimed[0])) == 1 else None


def _kind_of(bound: re.Match[str]) -> tuple[str, str]:
    """Which way a bound holds, and what it counts."""
    return (bound["way"] or "trở xuống").lower(), unit_of(bound)


def _limit_of(bound: re.Match[str]) -> Decimal:
    return Decimal(numbers_in(bound["limit"] or bound["from"])[0])


def _meets(number: Decimal, bound: re.Match[str]) -> bool:
    limit = _limit_of(bound)
    over = bound["way"] is not None and bound["way"].lower() == "trở lên"
    return number >= limit if over else number <= limit


def bound_met(understood: Understood, clause: str) -> tuple[bool, bool] | None:
    """Whether the one number asked about meets the bound of a clause that it is put to, and whether that allows.

    None for none, or several. "Quá 45 tuổi" asks of more than 45.
    """
    asked, bounds = understood.numbers, list(STATED_BOUND.finditer(clause))
    measure = understood.measures[0] if len(understood.measures) == 1 else None
    if len(bounds) > 1 and len(understood.measures) > 1:
        return _any_met(understood, bounds)
    if len(bounds) > 1 and measure:
        bounds = _bounds_of(measure, bounds, understood)
    # No share of so many: that is to be told. A count in words is among no figures: "hai lần".
    alone = len(asked) == 1 or (measure and (not asked or f"{measure.value:f}" in asked))
    if not alone or len(bounds) != 1:
        return None
    return _meets(measure.value if measure else Decimal(asked[0]), bounds[0]), bounds[0]["most"] is not None


def bounds_of_one(text: str, like: re.Match[str] | None = None) -> re.Match[str] | None:
    """The bound of a text that has one, or the one that counts the same things the same way as another; else None."""
    bounds = list(STATED_BOUND.finditer(text))
    if like is not None:
        bounds = [one for one in bounds if _kind_of(one) == _kind_of(like) and _counted(one) == _counted(like) != ""]
    return bounds[0] if len(bounds) == 1 else None


def is_met(measure: Measure, bound: re.Match[str]) -> bool:
    """Whether a measure in a bound's unit meets it; it never does in another."""
    return _is_in_unit(measure, bound) and _meets(measure.value, bound)


def _is_in_unit(measure: Measure, bound: re.Match[str]) -> bool:
    return one_spelling(unit_of(bound)) == one_spelling(measure.noun)


def _counted(bound: re.Match[str]) -> str:
    """What a bound counts, without its figure: "hồ sơ trễ hạn"."""
    return " ".join(re.findall(r"[^\W\d]+", spaced(bound.group()))).removeprefix("từ ").removesuffix("trở lên").strip()


def _any_met(understood: Understood, bounds: Sequence[re.Match[str]]) -> tuple[bool, bool] | None:
    """Whether one of several measures meets its own of bounds of which any rules: "từ 5% trở lên, hoặc … trở xuống"."""
    told = [(one, own[0]) for one in understood.measures if len(own := _bounds_of(one, bounds, understood)) == 1]
    text = bounds[0].string[bounds[0].end() : bounds[-1].end()]
    any_rules = re.search(r"(?<!\w)(?:hoặc|hay)(?!\w)", text) and not any(one["most"] for one in bounds)
    met = any(_meets(measure.value, bound) for measure, bound in told)
    return (met, False) if any_rules and len(told) == len(understood.measures) else None
