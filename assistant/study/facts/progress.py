"""Facts of figures beside one another: what changes from one period to the next, which indicator a value is of, and
whether a result reaches what was set."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, product

from assistant.study.facts.clauses import raised
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.likeness import likeness
from assistant.study.facts.whole_targets import whole_targets
from corpus.figures.targets import Target
from corpus.model import Document
from corpus.text import one_line, search_form
from corpus.vietnamese.numbers import leading_number, write_number

_ALL = 100  # percent
CHANGE, INDICATOR, PROGRESS = "change", "indicator", "progress"
_WRONG_MOVES = ("sai mức đầu", "sai mức cuối", "sai mức đầu")  # of what stays
_LIKE = (0.6, 1.6)  # how far from a value one of another indicator may be taken for it
_SHARES = tuple(map(Decimal, ("0.91", "1.13", "0.83", "1.22", "1.34")))  # of a value, near to it
_ODD = 3  # units of the last digit by which a round share is moved
_ROUND = tuple(map(Decimal, (10, 15)))  # small values that would stand out as round among 12, 14 and 16
_ROUND_STEPS = tuple(map(Decimal, (-2, 2, -5, 5, 10)))
_ALIKE = 0.5  # what the names of two indicators have in common that are taken for each other's
_LONGEST = 26  # syllables of an indicator's name in a question


def progress_facts(document: Document) -> Iterator[Fact]:
    """The facts of all targets of a document that stand side by side."""
    targets = [one for one in whole_targets(document) if is_plain(document, one)]
    series: dict[tuple[str, str], list[Target]] = defaultdict(list)
    for target in targets:
        series[search_form(target.indicator), target.unit].append(target)
        yield from _indicator(document, target, targets)
    for group in series.values():
        for first, last in pairwise(group):
            if last_year(first) < last_year(last):
                yield from _change(document, first, last, targets)
                yield from _progress(document, first, last)


def last_year(target: Target) -> int:
    """The year by which a target is to be reached, 0 for none."""
    return int(target.period[-4:]) if target.period else 0


def period_words(period: str) -> str:
    """ "giai đoạn 2026 - 2030", "năm 2030"."""
    return f"giai đoạn {period.replace('-', ' - ')}" if "-" in period else f"năm {period}"


def value_words(document: Document, target: Target) -> str:
    """A target's value with its unit as the text writes it, on one line; a table's has its unit in another cell."""
    words = one_line(document.source[target.value_start : target.value_end])
    apart = "|" in document.source[target.start : target.end] and target.unit not in words
    return f"{words}{'' if target.unit.startswith('%') else ' '}{target.unit}" if apart else words


def share_name(target: Target) -> str:
    """An indicator's name as a list gives it: what is counted in percent is a share ("Số xã …": "Tỉ lệ số xã …")."""
    counted = target.unit == "%" and re.match(r"số\s", target.indicator, re.IGNORECASE)
    return f"Tỉ lệ {target.indicator[:1].lower()}{target.indicator[1:]}" if counted else target.indicator


def is_plain(document: Document, target: Target) -> bool:
    """Whether a target has one value, one name that reads well, and a quotation without markup."""
    words = value_words(document, target)
    named = " … " not in target.indicator and len(target.indicator.split()) <= _LONGEST and "(" not in target.indicator
    return named and isinstance(target.value, str) and leading_number(words) is not None and "**" not in words


def _place(target: Target) -> tuple[str, str, int, int]:
    return target.document, target.section, target.start, target.end


def name_of(target: Target) -> str:
    """An indicator's name within a sentence."""
    return target.indicator[:1].lower() + target.indicator[1:] if target.indicator[1:2].islower() else target.indicator


def _indicator(document: Document, target: Target, targets: list[Target]) -> Iterator[Fact]:
    """Which indicator a value is of: asked where no other of its period has it, and enough others have its unit."""
    value = value_words(document, target)
    peers = [one for one in targets if one.period == target.period and one is not target and one.unit == target.unit]
    if not target.period or len(peers) < 3 or any(value_words(document, one) == value for one in peers):
        return
    peers.sort(key=lambda one: _strangeness(target, one, value, value_words(document, one)))
    wrong = tuple(
        Wrong(raised(share_name(one)), f"có chỉ tiêu {value_words(document, one)} ({period_words(one.period)})")
        for one in peers
    )
    ask = f"đến {period_words(target.period)}, chỉ tiêu nào được đặt ra ở mức {value}?"
    if "-" in target.period:
        ask = f"trong {period_words(target.period)}, chỉ tiêu nào được đặt ra ở mức {value}?"
    subject = f"{value} | {target.period}"
    named = raised(share_name(target))
    yield Fact(INDICATOR, target.unit, *_place(target), named, subject, ask, support=value, wrong=wrong)


def _strangeness(target: Target, other: Target, value: str, theirs: str) -> tuple[bool, float]:
    """How easily a value is seen not to be another indicator's: least of one of its name, else of a near value."""
    named = likeness(target.indicator, other.indicator) >= _ALIKE
    return not named, abs(first_number(theirs) - first_number(value))


def _change(document: Document, first: Target, last: Target, targets: list[Target]) -> Iterator[Fact]:
    """How an indicator changes: the wrong ways run as it does, from or to another mark; of what stays they move."""
    before, after = value_words(document, first), value_words(document, last)
    low, high = float(leading_number(before) or 0), float(leading_number(after) or 0)
    key = f"Giữ nguyên ở mức {after}" if low == high else _from_to(before, after, low < high)
    wrong = _moves(before, after) if low == high else _other_marks(document, first, last, targets)
    ask = f"từ {period_words(first.period)} đến {period_words(last.period)}, chỉ tiêu {name_of(last)} thay đổi thế nào?"
    also = ((first.section, first.start, first.end),)
    subject = f"{search_form(last.indicator)} | {first.period} {last.period}"
    told = f"{period_words(first.period)} là {before}, {period_words(last.period)} là {after}"
    if wrong:
        yield Fact(
            CHANGE, last.unit, *_place(last), key, subject, ask, support=after, told=told, also=also, wrong=wrong
        )


def _moves(before: str, after: str) -> tuple[Wrong, ...]:
    """For what stays, ways in which it would rise or fall."""
    step = step_of(before) * 2
    other = before.replace(digits_of(before), _add(digits_of(before), -step), 1)
    past_all = after.endswith("%") and float(leading_number(after) or 0) + step > _ALL  # no share is above all there is
    further = after.replace(digits_of(after), _add(digits_of(after), -step if past_all else step), 1)
    ways = (_from_to(other, after, True), _from_to(before, further, True), _from_to(further, after, False))
    return tuple(Wrong(one, note) for one, note in zip(ways, _WRONG_MOVES, strict=True))


def _other_marks(document: Document, first: Target, last: Target, targets: list[Target]) -> tuple[Wrong, ...]:
    """For what moves, the other ways of two first and two last marks, so that no mark tells the key; () where there
    are no others that all run as it does."""
    before, after = value_words(document, first), value_words(document, last)
    low, high = first_number(before), first_number(after)
    up = low < high
    begins = [one for one in _marks(document, first, targets) if first_number(one[0]) not in (low, high)]
    ends = [one for one in _marks(document, last, targets) if first_number(one[0]) not in (low, high)]
    for (begin, from_note), (end, to_note) in product(begins, ends):
        runs_on = [first_number(one) < first_number(other) for one in (before, begin) for other in (after, end)]
        if first_number(begin) != first_number(end) and all(one == up for one in runs_on):
            return (
                Wrong(_from_to(before, end, up), to_note),
                Wrong(_from_to(begin, after, up), from_note),
                Wrong(_from_to(begin, end, up), "sai cả hai mức"),
            )
    return ()


def _marks(document: Document, target: Target, targets: list[Target]) -> Iterator[tuple[str, str]]:
    """Values that could be taken for a target's, and why each is wrong: those near to it that its period sets for
    others, then made up ones."""
    own = value_words(document, target)
    least, most = (share * first_number(own) for share in _LIKE)
    for one in targets:
        beside = one is not target and one.unit == target.unit and one.period == target.period
        value = value_words(document, one)
        if beside and least <= first_number(value) <= most:
            yield value, f"lấy mức {value} của chỉ tiêu {name_of(one)}"
    for value in nearby_values(own):
        yield value, f"sai ở mức {value}: {period_words(target.period)} là {own}"


def first_number(words: str) -> float:
    """The number that a figure's words begin with, 0 for none: "3,5 tỷ" -> 3.5."""
    return float(leading_number(words) or 0)


def _from_to(before: str, after: str, up: bool) -> str:
    return f"{'Tăng' if up else 'Giảm'} từ {before} lên {after}" if up else f"Giảm từ {before} xuống {after}"


def _progress(document: Document, first: Target, last: Target) -> Iterator[Fact]:
    """Whether a result reaches the target: it lies between the targets of two periods, so that who takes the wrong
    year judges wrongly, or beyond both."""
    before, after = value_words(document, first), value_words(document, last)
    low, high = Decimal(str(leading_number(before) or 0)), Decimal(str(leading_number(after) or 0))
    single = "-" not in last.period and not last.bound and not re.search(r"nghèo|giảm", search_form(last.indicator))
    if not single or high - low < 4 * Decimal(str(step_of(after))):
        return
    step = Decimal(str(step_of(after)))
    over = high + ((high - low) / 5).quantize(step)
    passed = last.start % 2 == 0 and (last.unit != "%" or over < 100)  # else each key would say "lower"
    got = over if passed else low + ((high - low) * 2 / 5).quantize(step)
    unit = "điểm phần trăm" if last.unit == "%" else last.unit
    off, other = write_number(abs(high - got)), write_number(got - low)
    result = after.replace(digits_of(after), write_number(got), 1)
    case = f"Báo cáo cuối {period_words(last.period)} ghi {name_of(last)} đạt {result}."
    right, turned = ("Cao hơn", "Thấp hơn") if passed else ("Thấp hơn", "Cao hơn")
    key = f"{right} chỉ tiêu {off} {unit}"
    wrong = (
        Wrong(f"Cao hơn chỉ tiêu {other} {unit}", f"là so với chỉ tiêu {before} của {period_words(first.period)}"),
        Wrong(f"{turned} chỉ tiêu {off} {unit}", f"ngược với chỉ tiêu {after}"),
        Wrong(f"Thấp hơn chỉ tiêu {other} {unit}", f"ngược với chỉ tiêu {before} của {period_words(first.period)}"),
    )
    ask = f"kết quả này so với chỉ tiêu {period_words(last.period)} thế nào?"
    subject = f"{search_form(last.indicator)} | {last.period} | {result}"
    yield Fact(PROGRESS, last.unit, *_place(last), key, subject, ask, support=after, wrong=wrong, case=case)


def digits_of(words: str) -> str:
    """The number that a value's words begin with, as it is written."""
    found = re.match(r"\d+(?:\.\d{3})*(?:,\d+)?", words)
    return found.group() if found else ""


def step_of(words: str) -> float:
    """A step of change that fits how precisely a value is written: 1 for 65%, 0.5 for 7,1%, 10 for 354."""
    value = float(leading_number(words) or 0)
    if "," in digits_of(words):
        return 0.5
    return 1.0 if value < 150 else 10.0


def _add(digits: str, step: float) -> str:
    value = Decimal(digits.replace(".", "").replace(",", ".")) + Decimal(str(step)) * 4
    return write_number(value)


def nearby_values(words: str) -> list[str]:
    """Values written as this one and near to it, for where the text has too few others: 65% -> 60%, 70%, 55%, 75%."""
    digits = digits_of(words)
    value = Decimal(digits.replace(".", "").replace(",", "."))
    near = [value + step * _unit_step(value) for step in (-1, 1, -2, 2, 3)]
    if value in _ROUND:
        near = [value + step for step in _ROUND_STEPS]
    told = "," in digits or (value > _LARGE and not digits.endswith("0"))  # to its last digit
    if told:  # steps of one length would leave the last digits of the wrong values alike
        near = [_to_the_digit(value * one, digits) for one in _SHARES]
    top = Decimal(100) if words[len(digits) :].lstrip().startswith("%") else None
    return [words.replace(digits, _written(one, digits), 1) for one in near if one > 0 and (top is None or one <= top)]


_LARGE = 200  # a step of which is small beside it: "644" beside "664" differs in a digit alone


def _to_the_digit(value: Decimal, digits: str) -> Decimal:
    """A value with as many decimals as the model, none of them a zero that the model has not: "1,60" beside "1,76"
    looks made up."""
    last = Decimal(1).scaleb(-len(digits.partition(",")[2]))
    near = value.quantize(last)
    rounded = near % (last * 10) == 0 and not digits.endswith("0")
    return near + last * _ODD if rounded else near


def _unit_step(value: Decimal) -> Decimal:
    for limit, step in ((9, 1), (15, 2), (200, 5), (1000, 20)):
        if value <= limit:
            return Decimal(step)
    return (value / 20).quantize(Decimal(1)) or Decimal(1)


def _written(value: Decimal, digits: str) -> str:
    """As many decimals as the model has, its leading zero kept ("05" -> "03"; that of "0,3" is its whole number)."""
    places = len(digits.partition(",")[2])
    text = f"{value:.{places}f}".replace(".", ",")
    whole, _, part = text.partition(",")
    if "." in digits:
        whole = f"{int(whole):,}".replace(",", ".")
    whole = whole.zfill(2) if re.match(r"0\d", digits) else whole
    return f"{whole},{part}" if part else whole
