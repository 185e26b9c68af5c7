"""Composing comparisons: the values side by side, and their difference worked out and marked as ours."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.composing.draft import Draft, Statement
from assistant.composing.facts import fact
from assistant.composing.periods import figures_of_all_times, target_of
from assistant.composing.wording import small
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.evidence.time_match import compares_with, time_match
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.cells import cells_of
from corpus.figures.numbers import find_numbers
from corpus.reading.store import Corpus
from corpus.vietnamese.numbers import read_number, write_number
from corpus.vietnamese.times import Time, time_label

_TWO, _ENDS = 2, 2  # figures that one is worked out of, and the years that a period is of
_SIDE = 0.5  # the share of its terms that a side must say


def compare(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> tuple[Draft, list[Evidence]] | None:
    """One statement for each side of a comparison, and the difference; None where the sides cannot be told apart."""
    named = _by_document(understood, found, corpus)
    sides = named or _by_name(understood, found) or _by_words(understood, found)
    over_time = len(sides) < 2
    of_times = _by_time(understood, found, corpus) if over_time else []
    of_times = _beside_best(understood, of_times, found, corpus)
    sides = _of_one_indicator(understood, of_times, corpus) if over_time else sides
    met = [time for time in understood.baselines if any(compares_with(one.clause, [time]) for one in sides)]
    asked = [time for time in understood.times if time not in met]
    missing = [time for time in asked if not any(time_match(one.clause, [time]) for one in sides)]
    if len(sides) < 2 and not (sides and missing):
        return None
    statements = [fact(understood, one) for one in sides]
    worked_out = _worked_out(statements, understood, over_time) if len(statements) == 2 else None
    if named:
        statements = [_of_document(one, statement, corpus) for one, statement in zip(sides, statements, strict=True)]
    if worked_out:
        statements.append(of_two_figures(worked_out))
    if missing:
        words = ", ".join(time_label(time) for time in missing)
        unsaid = "Chưa thấy" if len(sides) < len(of_times) else "Văn bản không nêu"
        statements.append(Statement(f"{unsaid} số liệu này cho {words}.", ours=True))
    return Draft(tuple(statements), "comparison"), sides


def work_out(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """What the figures of two times come to, or how often one holds the other; None where that cannot be worked out."""
    told = compare(understood, found, corpus)
    return told[0] if told and len(told[1]) == _TWO < len(told[0].statements) else None


def add_up(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The figures of two times that fill the period asked for, and what they come to; None for none that do."""
    figures = figures_of_all_times(understood, found, corpus) if found and len(understood.times) == 1 else []
    targets = [target_of(one, understood, corpus) for one in figures]
    periods = [tuple(map(int, one.period.split("-"))) for one in targets if one]
    if len(figures) != _TWO or not _fill(periods, understood.times[0]):
        return None
    statements = [fact(understood, one) for one in figures]
    summed = replace(understood, wants=replace(understood.wants, summed=True, ratio=False))
    total = _worked_out(statements, summed, over_time=True)
    return Draft((*statements, of_two_figures(total)), "comparison") if total else None


def _fill(periods: Sequence[tuple[int, ...]], whole: Time) -> bool:
    """Whether two periods of years, the one behind the other, fill a period; single years, of what stands, do not."""
    if any(len(one) != _ENDS for one in periods):
        return False
    (start, middle), (after, end) = periods
    return (start, after, end) == (int(whole[0]), middle + 1, int(whole[-1]))


def _by_time(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Evidence]:
    """For each year or period, the best clause that speaks of it; where none is named, those of the best indicator."""
    times: Sequence[Time] = understood.times
    usable = [one for one in found if one.fits]
    if times and understood.now:
        return [*_at_present(usable, corpus), *_in_time(usable, times)]
    if len(times) == 1 and not understood.wants.compared:
        return _ends(understood, usable, times[0], corpus)
    if len(times) < 2:
        times = _times_of_best(usable)
    order = sorted(times, key=lambda one: one[-1])  # the difference is from the earlier to the later
    without = _in_time(_without_figure(usable, found), order) if len(understood.times) > 1 else []
    return without if len(without) == len(order) else _in_time(usable, order)


def _ends(understood: Understood, usable: Sequence[Evidence], period: Time, corpus: Corpus) -> list[Evidence]:
    """The figures of the first and of the last year of a period: of one row of a table, or of one indicator."""
    rows = [one for one in usable if cells_of(one.passage.text)]
    for among in (rows, usable) if len(period) == _ENDS else ():
        ends = _in_time(among, [period[:1], period[-1:]])
        told = [target_of(one, understood, corpus) for one in ends]
        of_one = len({one.indicator for one in told if one}) == 1 and all(told)
        if len(ends) == _TWO and (ends[0].passage == ends[1].passage or of_one):
            return ends
    return []


def _beside_best(
    understood: Understood, sides: Sequence[Evidence], found: Sequence[Evidence], corpus: Corpus
) -> list[Evidence]:
    """Some clauses, each of its time, one that sets another indicator than the likeliest given up for its neighbour.

    "Tăng trưởng 2025, 2030" is of the growth of one thing: what grows beside it in the same paragraph is another.
    """
    twins = [[other for other in found if _is_twin(other, one)] for one in sides]
    if not any(twins):
        return list(sides)
    target = target_of(max(sides, key=lambda one: one.probability), understood, corpus)

    def sets_it(one: Evidence) -> bool:
        own = target_of(one, understood, corpus)
        return own is not None and target is not None and own.indicator == target.indicator

    beside = (next(filter(sets_it, others), one) for one, others in zip(sides, twins, strict=True))
    return [one if sets_it(one) else other for one, other in zip(sides, beside, strict=True)]


def _is_twin(one: Evidence, side: Evidence) -> bool:
    """Whether a clause stands beside another, and says as much of what is asked, which a cell of a row does not."""
    if cells_of(side.passage.text):
        return False
    return one is not side and one.fits and one.passage is side.passage and one.coverage >= side.coverage


def _of_one_indicator(understood: Understood, sides: Sequence[Evidence], corpus: Corpus) -> list[Evidence]:
    """Those of some clauses, each of its time, that set no other indicator than the likeliest.

    One sets another that has another name and does not say the most telling word of the question which that says.
    """
    best = max(sides, key=lambda one: one.probability, default=None)
    said = [term for term in understood.terms if best and term.is_said_in(best.clause.spaced)]
    heaviest = max(said, key=lambda term: term.weight, default=None)
    unlike = [one for one in sides if heaviest and not heaviest.is_said_in(one.clause.spaced)]
    target = target_of(best, understood, corpus) if best and unlike else None
    if target is None:
        return list(sides)
    named = [(one, target_of(one, understood, corpus)) for one in unlike]
    other = [one for one, set_by in named if set_by and set_by.indicator != target.indicator]
    return [one for one in sides if one not in other]


def _without_figure(fitting: Sequence[Evidence], found: Sequence[Evidence]) -> list[Evidence]:
    """The clauses that say most of what is asked, where none with a figure does: a goal may be set without one."""
    most = max((one.coverage for one in found), default=0.0)
    says = any(one.coverage >= most for one in fitting)
    return [] if says else [one for one in found if one.coverage >= most]


def _in_time(usable: Sequence[Evidence], times: Sequence[Time]) -> list[Evidence]:
    """For each time in turn, the best clause that speaks of it."""
    sides: list[Evidence] = []
    for time in times:
        matching = [(time_match(one.clause, [time]) or 0.0, one) for one in usable]
        best = max(
            matching, key=lambda pair: (pair[1].close + pair[1].coverage) * (pair[0] > 0) + 0.3 * pair[0], default=None
        )
        if best and best[0] > 0 and best[1] not in sides:
            sides.append(best[1])
    return sides


def _at_present(usable: Sequence[Evidence], corpus: Corpus) -> list[Evidence]:
    """The best clause that speaks of no time after its document's own: how things stand as it is written."""
    standing = []
    for one in usable:
        date = corpus.by_number[one.passage.document].metadata.date
        if date and all(int(time[-1]) <= date.year for time in one.clause.told_times):
            standing.append(one)
    best = max(standing, key=lambda one: one.close + one.coverage, default=None)
    return [best] if best else []


def _times_of_best(usable: Sequence[Evidence]) -> list[Time]:
    """The times of the clauses that say as much of the question as the best does, in order."""
    if not usable:
        return []
    top = max(one.close for one in usable)
    times: dict[Time, None] = {}
    for one in usable:
        if one.close >= 0.95 * top:
            times.update(dict.fromkeys(one.clause.told_times[:1]))
    return sorted(times, key=lambda time: time[-1])[:3]


def _by_document(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Evidence]:
    """Where two places with documents of their own are compared, the best clause of each place's documents."""
    if len(understood.times) > 1:
        return []
    sides: list[Evidence] = []
    for name in understood.names:
        holders = {one.number for one in corpus.documents if name.match(self_description(one))}
        if holders and len(holders) < len(corpus.documents):
            speaking = [one for one in found if one.fits and one.time != 0.0 and one.passage.document in holders]
            sides += [one for one in speaking[:1] if one not in sides]
    return sides if len(sides) == 2 else []


def _by_name(understood: Understood, found: Sequence[Evidence]) -> list[Evidence]:
    """For each place or body named, the best clause that speaks of it and of what is asked of them."""
    names: list[Term] = [term for term in understood.terms if term.is_name]
    asked = [term for term in understood.terms if not term.is_name]
    sides: list[Evidence] = []
    for name in names:
        speaking = [one for one in found if name.match(one.clause.spaced) and one not in sides and _says_of(one, asked)]
        speaking.sort(key=lambda one: not defines(one.clause, [name]))
        sides += speaking[:1]
    return sides if len(sides) > 1 else []


def _by_words(understood: Understood, found: Sequence[Evidence]) -> list[Evidence]:
    """For each side of "của cơ quan và của cá nhân", the clause that says most of it and least of the other."""
    parts = understood.sides
    if parts is None or len(understood.times) > 1:
        return []
    usable = [one for one in found if one.fits and one.time != 0.0 and _says_of(one, parts.shared)]
    sides: list[Evidence] = []
    for own, other in ((parts.first, parts.second), (parts.second, parts.first)):
        saying = [(_own_share(one, own), one) for one in usable if one not in sides]
        saying = [(share - 0.5 * _own_share(one, other), one) for share, one in saying if share >= _SIDE]
        best = max(saying, key=lambda pair: (pair[0], pair[1].score), default=None)
        sides += [best[1]] if best else []
    return sides if len(sides) == 2 else []


def _own_share(one: Evidence, terms: Sequence[Term]) -> float:
    return coverage(terms, [(one.clause.spaced, 1.0)])[0]


def _says_of(one: Evidence, terms: Sequence[Term]) -> bool:
    """Whether a clause or its sentence says at least half of some terms."""
    texts = [(one.clause.spaced, 1.0), (one.clause.sentence_spaced, 1.0)]
    return not terms or coverage(terms, texts)[0] >= _SIDE


def _of_document(side: Evidence, statement: Statement, corpus: Corpus) -> Statement:
    """A statement that says which document it is of: two provinces' figures look alike."""
    name = corpus.by_number[side.passage.document].metadata.name
    return replace(statement, text=f"{name}: {small(statement.text)}")


def _worked_out(sides: Sequence[Statement], understood: Understood, over_time: bool) -> str | None:
    """What the one value that each of two sides gives in the same unit come to, or how they differ; None for others."""
    values = [[(number.value, number.unit) for number in find_numbers(one.text)] for one in sides]
    if any(len(one) != 1 for one in values) or values[0][0][1] != values[1][0][1]:
        return None
    unit = values[0][0][1]
    before, after = (read_number(value) if isinstance(value, str) else None for ((value, _),) in values)
    if before is None or after is None:
        return None
    if understood.wants.ratio:
        return f"Số sau gấp khoảng {write_number(round(after / before, 2))} lần số trước" if before > 0 else None
    if understood.wants.summed:  # shares and averages come to nothing
        whole = not re.search(r"[%/]", unit)
        return f"Cộng lại: {write_number(before + after)}{_unit(unit)}" if whole else None
    return f"Chênh lệch: {difference(before, after, unit, over_time)}"


def of_two_figures(worked_out: str) -> Statement:
    """What the assistant itself works out of the two figures before."""
    return Statement(f"{worked_out} (trợ lý tính từ hai số trên).", ours=True)


def difference(before: Decimal, after: Decimal, unit: str, over_time: bool) -> str:
    """Over time it is a move, "tăng 85 triệu đồng/người"; else which is more, "số sau cao hơn 5 điểm phần trăm"."""
    if before == after:
        return f"{'không đổi' if over_time else 'bằng nhau'} ({write_number(before)}{_unit(unit)})"
    verb = ("tăng", "giảm") if over_time else ("số sau cao hơn", "số sau thấp hơn")
    unit = unit.replace("%/năm", "điểm phần trăm/năm").replace("%", "điểm phần trăm") if "%" in unit else unit
    return f"{verb[after < before]} {write_number(abs(after - before))}{_unit(unit)}"


def _unit(unit: str) -> str:
    return unit if unit.startswith("%") else f" {unit}"
