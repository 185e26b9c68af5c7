"""Facts of figures: "đến năm 2030, tỉ lệ đô thị hóa đạt bao nhiêu?"."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import lowered, raised, unlabelled, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import says_something
from assistant.study.facts.progress import period_words, share_name
from assistant.study.facts.verbs import own_statement
from assistant.study.facts.whole_targets import whole_targets
from corpus.datafiles import alternatives
from corpus.figures.reading import extract_figures
from corpus.figures.targets import Target, is_count
from corpus.model import Document
from corpus.once import once
from corpus.text import one_line, search_form

FIGURE = "figure"
_PART = re.compile(r"\d+/\d+")
# One of the parts of a whole ("ngân sách xã hỗ trợ 40% và các nguồn khác là …"): what is shared out stands above.
_SHARED_OUT = re.compile(r"\d%\s+và\s")
_OF_A_YEAR = re.compile(r"trong năm (?!\d)", re.IGNORECASE)  # of which?
_HEAD = 12  # characters by which a name is found at the head of a list
_LONGEST_BEFORE = 30  # syllables before a value


@once
def figure_facts(document: Document) -> tuple[Fact, ...]:
    """A fact for each target whose question reads well."""
    return tuple(_facts(document))


def _facts(document: Document) -> Iterator[Fact]:
    for target in whole_targets(document):
        quote = one_line(document.source[target.start : target.end])
        value = one_line(document.source[target.value_start : target.value_end])
        if (
            "**" in quote
            or "|" in quote
            or _within_list(document, target)
            or len(quote.split()) > 60
            or not whole(target.unit or value)
            or target.unit == "năm"
        ):
            continue
        if is_count(target) or _PART.match(value):  # "2/3 tổng số": asked for as a number (quantities)
            continue
        before, after = _statement(document, target, value)
        ask = _ask(document, target, value)
        if ask:
            place = (document.number, target.section, target.start, target.end)
            subject = subject_of(target.indicator, target.period)
            yield Fact(FIGURE, target.unit, *place, value, subject, ask, before, after, told=_told(target))


def _within_list(document: Document, target: Target) -> bool:
    """Whether what a figure is of is the last thing of a list that it is said of: "Các thông số: A, B, tổng C …"."""
    before = one_line(document.source[target.start : target.value_start])
    head, colon, listed = before.partition(": ")
    named = search_form(target.indicator[:_HEAD]) in search_form(f"{head} {listed[:_HEAD]}")
    return bool(colon) and "," in listed and not named


def _told(target: Target) -> str:
    """What a value belongs to, as an explanation says it: "là chỉ tiêu tỉ lệ đô thị hóa năm 2025"; what is no name of
    an indicator stands in quotation marks ("là mức của nội dung “doanh nghiệp được trích …”")."""
    what, name = "chỉ tiêu" if target.period else "mức", told_of(target)
    if re.match(rf"(?:số|{alternatives(cues().indicators)})(?!\w)", search_form(name)):
        return f"là {what} {name}"
    time = f" {period_words(target.period)}" if target.period else ""
    return f"là {what} của nội dung “{name.removesuffix(time)}”{time}"


def told_of(target: Target) -> str:
    """What a value belongs to: "tỉ lệ đô thị hóa năm 2025"."""
    name = share_name(target)
    name = name[:1].lower() + name[1:] if name[1:2].islower() else name
    return f"{name} {period_words(target.period)}" if target.period else name


def subject_of(indicator: str, period: str) -> str:
    """What a figure is of, and when: what tells it from every other figure."""
    return f"{search_form(indicator)} | {period}"


def figure_values(document: Document) -> Iterator[tuple[str, str, str]]:
    """(subject, unit, value as written) of every figure that the document gives, results of the past among them."""
    for figure in extract_figures(document):
        words = one_line(document.source[figure.value_start : figure.value_end])
        if "**" not in words:
            yield subject_of(figure.indicator, figure.period), figure.unit, words


def _named(target: Target) -> bool:
    """Whether a target is of an indicator of which Vietnamese says "đạt bao nhiêu"."""
    heads = rf"(?:{alternatives(cues().indicators)})(?!\w)"
    plain = not target.bound and " … " not in target.indicator
    return plain and bool(re.match(heads, search_form(target.indicator)))


def _verb(name: str) -> str:
    return "" if re.search(r"\s(?:giảm|tăng)$", name) else " đạt"


def _lead(period: str) -> str:
    """The period at the head of a sentence: "đến năm 2030, ", "giai đoạn 2026 - 2030, ", ""."""
    return "" if not period else f"{period_words(period)}, " if "-" in period else f"đến {period_words(period)}, "


def _statement(document: Document, target: Target, value: str) -> tuple[str, str]:
    """What stands before the value and behind it in one plain sentence; both "" where none can be made."""
    name, lead = lowered(target.indicator, document), _lead(target.period)
    if _named(target):
        return raised(f"{lead}{name}{_verb(name)} "), ""
    if target.unit == "%" and name.startswith("số "):
        return raised(f"{lead}có "), f" {name}"
    before, after = _around(document, target, value)
    alone = not re.search(r"\d", re.sub(r"(?:19|20)\d\d", "", before + after))
    return (
        (raised(f"{_unsaid(target.period, before + after)}{before}"), after)
        if alone and whole(after or "x")
        else ("", "")
    )


def _around(document: Document, target: Target, value: str) -> tuple[str, str]:
    """The clause before and after the value, on one line, its first letter small where a period is put before it."""
    before = re.sub(r"\s+", " ", document.source[target.start : target.value_start])
    after = re.sub(r"\s+", " ", document.source[target.value_end : target.end].rstrip(" .;,"))
    after = re.sub(r"(?:,?\s+(?:(?:cụ thể )?như sau|bao gồm|gồm))?\s*:$", "", after)
    before = own_statement(unlabelled(before), _LONGEST_BEFORE)
    if (
        value in before
        or value in after
        or after.startswith(",")
        or "\n" in document.source[target.start : target.start + 1]
    ):
        return "", ""
    return lowered(before.lstrip("-• "), document), after


def _unsaid(period: str, clause: str) -> str:
    """The period's words where the clause does not say it itself."""
    return "" if all(year in clause for year in period.split("-")) else _lead(period)


def _ask(document: Document, target: Target, value: str) -> str:
    name, lead = lowered(target.indicator, document), _lead(target.period)
    if _named(target):
        return f"{lead}{name}{_verb(name)} bao nhiêu?"
    if target.unit == "%" and name.startswith("số "):
        return f"{lead}có bao nhiêu phần trăm {name}?"
    before, after = _around(document, target, value)
    if (
        not before
        or not says_something(lowered(before, document))
        or not whole(f"{before}x")
        or _OF_A_YEAR.match(before)
        or (target.unit == "%" and _SHARED_OUT.search(before))
        or not whole(target.unit)
        or re.search(r"\d", re.sub(r"(?:19|20)\d\d", "", after))
    ):
        return ""
    unit = "phần trăm" if target.unit == "%" else target.unit
    return f"{_unsaid(target.period, before + after)}{before.rstrip()} bao nhiêu {unit}{after}?"
