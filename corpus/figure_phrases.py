"""What a figure is of: the indicator, put together from the words before and behind a number in its clause."""

import re
from dataclasses import dataclass

from corpus.figure_cues import bound_before, pattern
from corpus.figure_numbers import Number
from corpus.figure_periods import strip_periods

_CUT = re.compile(r"[,;:]\s+|\s+(?:và|hoặc)\s+")


@dataclass(slots=True)
class Phrase:
    """A number with what stands before it (`before`, its bound left out) and behind it (`behind`) in its clause."""

    number: Number
    start: int
    before: str
    behind: str
    bound: str
    opens_part: bool  # "trong đó …", "riêng …"
    indicator: str = ""
    inherits: bool = False


def read_phrases(text: str, numbers: list[Number], parent: str = "") -> list[Phrase]:
    """The phrases of the measuring numbers of one clause, in order. `parent` is the indicator before the clause."""
    measuring = _measuring(text, numbers)
    phrases: list[Phrase] = []
    start = 0
    for at, number in enumerate(measuring):
        after = measuring[at + 1] if at + 1 < len(measuring) else None
        end = _phrase_end(text, start, number, after) if after else len(text)
        phrases.append(_phrase(text, start, number, end))
        start = end
    _share_predicate(phrases)
    subject = parent
    for phrase in phrases:
        subject = _name(phrase, subject)
    return phrases


def _measuring(text: str, numbers: list[Number]) -> list[Number]:
    """Numbers but those that describe what another one counts ("05 sản phẩm đạt 5 sao", "tàu dài từ 15 mét")."""
    kept: list[Number] = []
    for number in numbers:
        before = bound_before().sub("", text[: number.start]).rstrip()
        before = re.sub(r"\s+từ$", "", before)
        specification = kept and pattern(r"{0}(?:\s+từ)?$", "specifications").search(before)
        close = kept and not _CUT.search(text[kept[-1].end : number.start]) and not _is_predicated(before)
        if not number.describes and not specification and not close:
            kept.append(number)
    return kept


def _is_predicated(before: str) -> bool:
    return bool(pattern(r"(?:{0}|{1})$", "level", "change").search(before))


def _phrase_end(text: str, start: int, number: Number, after: Number) -> int:
    """Where a phrase ends and the next begins: at the last cut for a list of counts, else at the first."""
    between = text[number.end : after.start]
    cuts = list(_CUT.finditer(between))
    if not cuts:
        step = re.search(r"\s+(?:xuống còn|lên|xuống|còn)\s+$", between)
        return number.end + (step.start() if step else len(between))
    last = cuts[-1]
    led = bound_before().sub("", between[last.end() :]).strip()
    has_own_subject = led and not pattern(r"^(?:{0}|{1})?$", "bare", "openers").match(led)
    before = text[start : number.start]
    if has_own_subject and _is_predicated(bound_before().sub("", before).rstrip()):
        return number.end + cuts[0].start()
    part = re.search(r",\s+trong đó", between)
    return number.end + (part.start() if part else last.start())


def _phrase(text: str, start: int, number: Number, end: int) -> Phrase:
    raw = text[start : number.start]
    bound = ""
    match = bound_before().search(raw)
    if match:
        bound = match.lastgroup or ""
        raw = raw[: match.start()]
    behind = text[number.noun if number.noun != number.end else number.end : end]
    threshold = re.search(r"(?<![^\W_])từ\s*$", raw) and re.match(r"[^,;.]*?\btrở (lên|xuống)", text[number.end : end])
    if threshold:
        bound = "min" if threshold.group(1) == "lên" else "max"
        raw = re.sub(r"\s*(?<![^\W_])từ\s*$", "", raw)
    if pattern(r"{0}\s*$", "ranking").search(raw) and pattern("{0}", "ranked").search(behind):
        bound = "max"
    first = start + len(raw) - len(raw.lstrip(" ,;:"))
    opens_part = bool(re.match(r"[\s,;:]*(?:và\s+)?(?:trong đó|riêng)(?!\w)", raw, re.IGNORECASE))
    return Phrase(number, first, _clean_before(raw), _clean_behind(behind, bool(threshold)), bound, opens_part)


def _clean_before(raw: str) -> str:
    text = re.sub(r"^[\s,;:.]+", "", raw)
    text = re.sub(r"^(?:Về [^:]{2,40}|[^:]*(?:sau|gồm|hướng|là)):\s+", "", text)
    text = strip_periods(text)
    for _ in range(3):
        text = pattern(r"^{0}[\s,:]+", "openers").sub("", f"{text} ").strip()
    condition = list(pattern(r"{0}\s+", "conditions").finditer(text))
    if condition and not pattern(r"{0}$", "level").search(text[: condition[-1].start()].rstrip()):
        text = text[condition[-1].end() :]
    return text.strip(" ,;:")


def _clean_behind(behind: str, threshold: bool) -> str:
    if threshold:
        behind = re.split(r"\btrở (?:lên|xuống)", behind)[0]
    ends = [len(behind)]
    trailing = re.search(r"trở lên|trở xuống", behind)
    for match in pattern(r"[\s,]+{0}", "enders").finditer(behind):
        if not (trailing and match.start() < trailing.end() and match.group().strip().startswith("trở")):
            ends.append(match.start())
    ends += [match.start() for match in pattern(r",\s+{0}", "comma_enders").finditer(behind)]
    ends += [match.start() for match in re.finditer(r"[:;]|\.(?:\s|$)", behind)]
    return strip_periods(behind[: min(ends)]).strip(" ,;:.")


def _share_predicate(phrases: list[Phrase]) -> None:
    """"52% số trường mầm non, 61% số trường phổ thông đạt chuẩn": the first shares the predicate of the second."""
    for phrase, after in zip(reversed(phrases[:-1]), reversed(phrases[1:]), strict=True):
        own = pattern("{0}", "predicates")
        if after.before or not phrase.behind or not after.behind or own.search(phrase.behind):
            continue
        shared = own.search(after.behind)
        if shared and shared.start():
            phrase.behind = f"{phrase.behind} {after.behind[shared.start() :]}"


def _name(phrase: Phrase, parent: str) -> str:
    """Set the phrase's indicator; returns the subject that a following phrase may share."""
    before, change = _split_predicate(phrase.before)
    behind = phrase.behind
    own = bool(pattern(r"^{0}", "prepositions").match(behind)) if behind else True
    subject = _subject(phrase, before, change, parent)
    gap = " … " if behind and not own and change is None and before and phrase.number.noun == phrase.number.end else " "
    if change == "":
        gap = " … " if behind and not own else " "
    phrase.indicator = _capital(f"{subject}{gap}{behind}".strip())
    return subject or phrase.indicator
