"""Which of the figures that are set rise most from one time to another, and which stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.composing.comparisons.goals import told_pair
from assistant.composing.draft import Draft, Statement, Support, meet
from assistant.composing.periods import ALIKE, likeness
from assistant.composing.topic import documents_of
from assistant.understanding.understood import Understood
from assistant.understanding.wants import Move
from corpus.figures.targets import Target, extract_targets
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.vietnamese.numbers import write_number

_MOST = 3  # of those that rise, so many are told
_LEAD = {
    Move.STAY: "Giữ nguyên giữa hai thời gian:",
    Move.STAY_OR_RISE: "Giữ nguyên hoặc tăng giữa hai thời gian:",
}
_NONE = {
    Move.RISE: "Chưa thấy chỉ tiêu nào tăng; các chỉ tiêu nêu cho hai thời gian:",
    Move.STAY_OR_RISE: "Chưa thấy chỉ tiêu nào giữ nguyên hoặc tăng; các chỉ tiêu nêu cho hai thời gian:",
    Move.STAY: "Chưa thấy chỉ tiêu nào giữ nguyên; các chỉ tiêu nêu cho hai thời gian:",
}


@dataclass(frozen=True)
class _Move:
    """An indicator with its figures of two times, and how often the later one holds the earlier."""

    before: Target
    after: Target
    ratio: Decimal
    document: Document

    def is_told(self, places: Sequence[Support]) -> bool:
        """Whether one of its two figures stands in one of some places."""
        return any(meet(place, one) for place in places for one in (self.before, self.after))

    @property
    def statement(self) -> Statement:
        return told_pair(self.before, self.after, self.document)


def compose_moves(understood: Understood, corpus: Corpus, places: Sequence[Support] = ()) -> Draft | None:
    """The targets that rise most, or those that stay; None where no indicator has figures of two times.

    Of those that stand in some places alone, where any are given.
    """
    way = understood.wants.moves
    moves = [one for document in documents_of(understood, corpus) for one in _moves_of(document)]
    moves = [one for one in moves if one.is_told(places)] if places else moves
    if not way or not moves:
        return None
    if way == Move.RISE:
        told = _rising(moves)
    else:
        told = [one for one in moves if one.ratio == 1 or (way == Move.STAY_OR_RISE and one.ratio > 1)]
    lead = (_times_more(told) if way == Move.RISE else _LEAD[way]) if told else _NONE[way]
    return Draft((Statement(lead, ours=True), *(one.statement for one in told or moves)), "moves of targets")


def _moves_of(document: Document) -> list[_Move]:
    """Each indicator that has a figure of an earlier time and one of a later: its earliest and its latest."""
    rows: list[list[Target]] = []
    for one in extract_targets(document):
        if one.period and one.number:
            alike = next((row for row in rows if likeness(row[0], one) >= ALIKE), None)
            if alike is None:
                rows.append([one])
            else:
                alike.append(one)
    ends = [(min(row, key=_year), max(row, key=_year)) for row in rows]
    return [
        _Move(first, last, last.number / first.number, document)
        for first, last in ends
        if _year(first) < _year(last) and first.number and last.number
    ]


def _year(target: Target) -> str:
    """The year by which a figure is to be reached."""
    return target.period.split("-")[-1]


def _rising(moves: Sequence[_Move]) -> list[_Move]:
    return [one for one in sorted(moves, key=lambda one: -one.ratio) if one.ratio > 1][:_MOST]


def _times_more(moves: Sequence[_Move]) -> str:
    times = "; ".join(f"{write_number(round(one.ratio, 2))} lần" for one in moves)
    return f"Tăng nhiều nhất (gấp {times}; trợ lý tính từ các số dưới đây):"
