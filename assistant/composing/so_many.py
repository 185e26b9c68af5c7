"""An answer in as many points as a question wants ("3 gạch đầu dòng về chuyển đổi số"), or with how many it has."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.lines import LEAST, LEAST_FIRST, headed_line, joined, number_of, parts_of, words_of
from assistant.composing.opening_up import opened_up
from assistant.composing.shortening import shortened
from assistant.composing.summary_in_words import summed_up_in
from corpus.figures.numbers import find_numbers

_CHOSEN = ("summary", "material", "nearest", "topic")  # composers that leave out some of what there is
_CHOSEN_BY_LENGTH = ("topic", "material")  # composers that choose the strongest points for so many words
_QUOTES = "material"  # what composes quotations, each whole with its place
_FEWEST = 2  # points that are a list
_LINE = 50  # words of a line that sums up a part
_OVER = 1.2  # times its words that a line may have, whose points are told whole
_LONG = 90  # words of a line that holds points of a list
_IN_LINE = 8  # points that one line may hold


def in_points(draft: Draft, count: int, in_turn: bool = True) -> Draft:
    """The first point of each group of a draft, then the second of each, up to so many, in the draft's order.

    Not in turn all points of the first group go before any of the second.

    A summary tells each of its parts in a line, as many of its points as that holds. What else is left out stands
    behind the answer, and of how many points these are is said above them where that is known. A draft with fewer tells
    its long points in several.
    """
    groups = _groups(draft)
    points = [one for group in groups for one in group]
    if len(points) <= count:
        if draft.composer == _QUOTES:
            return draft
        return replace(draft, statements=tuple(opened_up(draft.statements, count)))
    if draft.composer == "summary":
        return replace(draft, statements=tuple(_in_lines(draft, count)))
    turns = chain.from_iterable(zip_longest(*groups) if in_turn else groups)
    told, more = _apart(points, [one for one in turns if one is not None][:count])
    counts_rest = any(one.ours and one.prefix.strip() for one in draft.statements)  # "- Còn 2 chỉ tiêu nữa."
    known = not draft.more and not counts_rest and draft.composer not in _CHOSEN
    of_all = (Statement(f"{count} trong {len(points)} ý:", ours=True),) if known else ()
    return replace(draft, statements=(*of_all, *told), more=(*more, *draft.more))


def in_points_of_each(draft: Draft, count: int) -> Draft:
    """A draft on several texts in so many points of each, under what names it; one on a single text as it is."""
    texts: list[list[Statement]] = []
    heads: list[Statement] = []  # what leads to the next statement that rests on something
    for one in draft.statements:
        heads.append(one)
        if one.supports:
            same = texts and _text_of(texts[-1]) == one.supports[0].document
            texts[-1 if same else len(texts) :] = [[*(texts[-1] if same else ()), *heads]]
            heads = []
    if len(texts) < _FEWEST:
        return draft
    told = [in_points(replace(draft, statements=tuple(one), more=()), count) for one in texts]
    named = (
        (*([texts[at][0]] if texts[at][0].ours and one.statements[0] != texts[at][0] else []), *one.statements)
        for at, one in enumerate(told)
    )
    more = tuple(place for one in told for place in one.more)
    return replace(draft, statements=tuple(chain.from_iterable(named)), more=(*more, *draft.more))


def _text_of(statements: Sequence[Statement]) -> str:
    """The text that some statements rest on."""
    return next(place.document for one in statements for place in one.supports)


def first_of_sides(draft: Draft, counts: Mapping[str, int]) -> Draft:
    """The sides of an assessment under their heads, each in its first points, as many as are wanted of it."""
    told: list[Statement] = []
    more: list[Support] = []
    left = len(draft.statements)
    for one in draft.statements:
        if not (one.supports and one.prefix.strip()):
            left = next((count for side, count in counts.items() if one.text.startswith(side)), left)
            told.append(one)
        elif left > 0:
            told.append(one)
            left -= 1
        else:
            more += one.supports
    return replace(draft, statements=tuple(told), more=(*more, *draft.more))


def near_length(draft: Draft, words: int, lead: bool = True) -> Draft:
    """As many whole points of a draft as so many words hold, those of each group in turn; a short draft as it is.

    Where its points were chosen for that length it is as it is too. What is left out stands behind the answer. lead is
    whether it says that it was chosen.
    """
    groups = _groups(draft)
    points = [one for group in groups for one in group]
    if len(points) < _FEWEST or words_of(points) <= words * _OVER or draft.composer in _CHOSEN_BY_LENGTH:
        return draft
    if draft.composer == "summary":
        told, more = summed_up_in(parts_of(draft), words)
    else:
        told, more = _apart(points, _fitting_in_turn(groups, words))
    heads = (Statement(f"Chọn trong văn bản, chừng {words_of(told)} chữ:", ours=True),) if lead else ()
    return replace(draft, statements=(*heads, *told), more=(*more, *draft.more))


def _fitting_in_turn(groups: Sequence[Sequence[Statement]], words: int) -> list[Statement]:
    """The first point of each group, then the second of each, as many as so many words hold; the shortest for none."""
    chosen: list[Statement] = []
    for one in filter(None, chain.from_iterable(zip_longest(*groups))):
        chosen += [one] if words_of([*chosen, one]) <= words * _OVER else []
    return chosen or [min(chain.from_iterable(groups), key=lambda one: words_of([one]))]


def named_first(told: Draft, whole: Draft) -> Draft:
    """A summary cut to a length, behind what names the one text that the whole of it begins with; another as it is."""
    (named, *_), (first, *rest) = whole.statements, told.statements
    of_one = len({place.document for one in whole.statements for place in one.supports}) == 1
    names = named.ours and not named.prefix and named.text != first.text  # the head of a part stands on its own line
    if whole.composer != "summary" or not (of_one and names and first.ours):
        return told
    lead = replace(first, text=f"{named.text.rstrip(':')}. {first.text}")
    return replace(told, statements=(lead, *rest))


def in_one_piece(draft: Draft) -> Draft:
    """The points of a draft one behind the other, without heads; a draft of quotations or rows as it is."""
    points = [one for group in _groups(draft) for one in group]
    if len(points) < _FEWEST or draft.composer == "material" or any(one.columns for one in points):
        return draft
    first = draft.statements[0]
    lead = (first,) if first.ours and first.text.endswith(":") and first.prefix != "\n" else ()
    return replace(draft, statements=(*lead, *(replace(one, prefix="") for one in points)))


def _apart(
    points: Sequence[Statement], chosen: Sequence[Statement]
) -> tuple[tuple[Statement, ...], tuple[Support, ...]]:
    """The chosen of some points, in their order, and where the others stand; two points may say the same."""
    taken = set(map(id, chosen))
    told = tuple(one for one in points if id(one) in taken)
    return told, tuple(place for one in points if id(one) not in taken for place in one.supports)


def in_figures(draft: Draft, count: int) -> Draft:
    """As many points as figures are wanted, of the targets first; where all together give fewer, how many these are."""
    giving = [len(find_numbers(one.text)) for one in draft.statements if one.supports]
    fewer = all(giving) and 0 < sum(giving) < count
    if fewer:
        return draft.led_by(f"Tìm được {sum(giving)} con số:")
    enough = sum(map(len, _groups(draft))) <= count  # a point may give several
    return draft if enough else in_points(draft, count, in_turn=False)


def gathered(draft: Draft, count: int) -> Draft | None:
    """All points of a draft in so many lines, side by side as they stand; None where these would be too full.

    So is the one line that is to hold them all where what cannot be cut makes it far too long.
    """
    unnumbered = tuple(replace(one, prefix="- ") if number_of(one) else one for one in draft.statements)
    parts = parts_of(draft := replace(draft, statements=unnumbered))  # a number may be the assistant's own
    points = [one for _, under in parts for one in under]
    if not count < len(points) <= count * _IN_LINE:
        return None
    each, over = divmod(len(points), count)
    ends = [(at + 1) * each + min(at + 1, over) for at in range(count)]
    runs = zip([0, *ends[:-1]], ends, strict=True)
    by_parts = 1 < len(parts) <= count
    lines = _in_lines(draft, count, _whole) if by_parts else [_whole(points[one:end]) for one, end in runs]
    if count == 1 and words_of(lines) > _LONG * _OVER:
        return None
    lead = Statement(f"Cả {len(points)} ý, gói trong {count} dòng:", ours=True)
    return replace(draft, statements=(lead, *lines))


def counted(draft: Draft, noun: str = "ý") -> Draft:
    """A list with how many points it has above it; another draft, and one that leaves some out, as it is."""
    groups = _groups(draft)
    points = [one for group in groups for one in group] if len(groups) == 1 or draft.composer == "topic" else []
    said = any(re.search(rf"(?<!\w){len(points)} (?!năm(?!\w))\w", one.text) for one in draft.statements[:1])
    if len(points) < _FEWEST or draft.more or said or draft.composer == "targets":  # which says how many itself
        return draft
    return draft.led_by(f"Văn bản nêu {len(points)} {noun} (trợ lý đếm):")


def _groups(draft: Draft) -> list[list[Statement]]:
    """The points of a draft, those between two heads together."""
    return [points for _, points in parts_of(draft)]


def _in_lines(
    draft: Draft, count: int, line: Callable[[Sequence[Statement]], Statement] | None = None
) -> list[Statement]:
    """A line for each part of a summary, several for the one of which a line leaves out most where there are fewer.

    Of parts of which as much is left out that with the most points is told in several.
    """
    parts = parts_of(draft)
    for least in LEAST_FIRST:
        droppable = [one for one in parts if one[0].startswith(least)] if len(parts) > count else []
        parts = [one for one in parts if one not in droppable]
    parts = parts[:count]
    while len(parts) < count:
        sizes = [(0 if line else _left_out(points), len(points)) for _, points in parts]
        at = sizes.index(max(sizes))
        head, points = parts[at]
        half = (len(points) + 1) // 2
        parts[at : at + 1] = [(head, points[:half]), (head, points[half:])]
    return [headed_line(head, (line or _line)(points)) for head, points in parts]


def _line(points: Sequence[Statement]) -> Statement:
    """A part in one line: as many of its points as that holds, one behind the other, a numbered one with its number."""
    return joined(_fitting(_shares(points)))


def _shares(points: Sequence[Statement]) -> list[Statement]:
    """The points of a line, each in its share of its words."""
    most = max(LEAST, _LINE // len(points))
    return [replace(one, text=shortened(one.text, most).text) for one in points]


def _left_out(points: Sequence[Statement]) -> int:
    """How many of some points a line has no room for; none of one alone."""
    return len(points) - len(_fitting(_shares(points)))


def _whole(points: Sequence[Statement]) -> Statement:
    """All of some points in one line, each in fewer words where it would be far too long."""
    most = _LONG // len(points)
    long = sum(len(one.text.split()) for one in points) > _LONG
    cut = [shortened(one.text, max(LEAST, most)).text if long else one.text for one in points]
    texts = [re.sub(r"…(?:\s?…){1,3}", "…", one) for one in cut]  # what was cut before
    return joined([replace(one, text=text) for one, text in zip(points, texts, strict=True)])


def _fitting(points: Sequence[Statement]) -> list[Statement]:
    """The first point of a line and those after it that it has room for; each of what is counted."""
    kept = list(points[:1])
    for one in points[1:]:
        told = sum(len(each.text.split()) for each in (*kept, one))
        kept += [one] if told <= _LINE * _OVER or number_of(one) else []
    return kept
