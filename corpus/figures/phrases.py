"""A clause's numbers, each with the words that belong to it: before it, behind it, and its bound."""

import re
from dataclasses import dataclass

from corpus.datafiles import alternatives
from corpus.figures.cues import bound_before, bound_behind, pattern
from corpus.figures.numbers import Number
from corpus.figures.periods import strip_times
from corpus.vietnamese.units import units

_FAR = 1_000  # characters before and behind a number that can be its own: what is longer names nothing
_NEAR = 160  # characters before a number that can say how it stands in its clause
_CUT = re.compile(r"[,;:]\s+|\s+(?:và|hoặc)\s+|\s+với\s+(?=(?:hơn |gần |trên |khoảng )?$)")
_REACHES = r"\s+(?:xuống còn|lên|xuống|còn|tới)\s+(?:còn\s+)?(?:dưới\s+|trên\s+|khoảng\s+)?(?=\d|$)"
_STEP = re.compile(rf"(?P<own>(?:\s+(?:vào\s+)?năm\s+\d{{4}})?){_REACHES}")
_UNIT_STEP = re.compile(rf"(?P<own>(?:\s[^\s,;:.]+(?:[.,]\d+\S*)?){{0,5}}?){_REACHES}")


@dataclass(slots=True)
class Phrase:
    """A number with what stands before it (its bound left out) and behind it, as far as they are its own.

    `level` says that a predicate like "đạt" stood between, which is left out; `change` is one that stays ("giảm").
    `part` is how it opens: "trong đó" or "riêng", else ""; `part_list` says that a colon follows ("trong đó: …").
    `base` says that it is what a change starts from ("từ 29,5%
    xuống còn 20,6%"). `joined` says that "và" or "hoặc" leads to it.
    """

    number: Number
    start: int
    end: int
    before: str
    behind: str
    bound: str
    level: bool
    change: str
    base: bool
    part: str
    part_list: bool
    joined: bool


def read_phrases(text: str, numbers: list[Number]) -> list[Phrase]:
    """The phrases of a clause, one for each number that measures something, in order. Offsets are into `text`."""
    measuring = _measuring(text, numbers)
    phrases: list[Phrase] = []
    start = 0
    for at, number in enumerate(measuring):
        last = at + 1 == len(measuring)
        end = len(text) if last else _phrase_end(text, start, number, measuring[at + 1])
        phrases.append(_phrase(text, start, end, number))
        start = end
    _share_predicate(phrases)
    return phrases


def _measuring(text: str, numbers: list[Number]) -> list[Number]:
    """Numbers but those that only describe what another one counts ("sản phẩm đạt 5 sao", "quy mô từ 100 tỷ đồng")."""
    kept: list[Number] = []
    parted, position = True, 0  # whether a cut lies between the last number kept and this one
    for number in numbers:
        before = _unbound(text[max(0, number.start - _NEAR) : number.start])[0]
        specified = re.search(rf"(?:{alternatives(units().before_description)})$", before)
        parted = parted or bool(_CUT.search(text[position : number.start])) or bool(_predicate(before)[0])
        position = number.end
        if parted and not (number.describes or (kept and specified)):
            kept.append(number)
            parted = False
    return kept


def _unbound(text: str) -> tuple[str, str]:
    """The text before a number without its bound words, and the bound."""
    match = bound_before().search(text)
    text, bound = (text[: match.start()], match.lastgroup or "") if match else (text, "")
    return re.sub(r"(?<![^\W_])từ\s*$", "", text).rstrip(), bound


def _predicate(before: str) -> tuple[str, str, str]:
    """The level predicate and the change predicate at the end of a text, and the text without them."""
    level = pattern(r"{0}$", "level").search(before)
    rest = before[: level.start()].rstrip(" ,") if level else before
    change = pattern(r"{0}(?:\s+(?:bình quân|trung bình|khoảng))?$", "change").search(rest)
    word = change.group().split(" bình quân")[0].split(" trung bình")[0] if change else ""
    if change:
        rest = rest[: change.start()].rstrip(" ,")
    return (level.group() if level else word), word, rest


def _phrase_end(text: str, start: int, number: Number, after: Number) -> int:
    """Where a phrase ends and the next begins."""
    between = text[number.end : after.start]
    cuts = list(_CUT.finditer(between))
    part = re.search(r",?\s+(?:trong đó|riêng)(?![^\W_])", between)
    if part:
        return number.end + part.start()
    if not cuts:
        step = _step(text, number)
        return number.end + (step.end("own") if step else 0 if _predicate(_unbound(between)[0])[0] else len(between))
    led = _unbound(between[cuts[-1].end() :])[0].strip()
    if led and not pattern(r"^(?:{0}|{1})$", "bare", "openers").match(led):
        if _predicate(_unbound(text[start : number.start])[0])[0]:
            return number.end + cuts[0].start()
        headed = [cut for cut in cuts if pattern(r"{0}", "heads").match(between, cut.end())]
        return number.end + (headed or cuts)[0 if headed else -1].start()
    return number.end + cuts[-1].start()


def _step(text: str, number: Number) -> re.Match[str] | None:
    """How a change goes on from the number that it starts from: "từ 29,5% xuống còn", "từ 23 ca sinh/1.000 … xuống".

    Behind "từ" the rest of its unit may stand before that. Offsets are into what follows the number.
    """
    behind = text[number.end : number.end + 80]
    starts = re.search(r"(?<!\w)từ\s+$", text[max(0, number.start - 8) : number.start])
    return (_UNIT_STEP if starts else _STEP).match(behind)


def _phrase(text: str, start: int, end: int, number: Number) -> Phrase:
    start, end = max(start, number.start - _FAR), min(end, number.end + _FAR)
    raw, bound = _unbound(text[start : number.start])
    threshold, tail = _threshold(text[start : number.start], text[number.end : end])
    bound = threshold or bound
    behind = f"{number.noun}{tail}"
    if pattern(r"{0}$", "ranking").search(raw) and pattern("{0}", "ranked").search(behind):
        bound = "max"
    before, part = _clean_before(raw, bool(threshold))
    level, change, subject = _predicate(before)
    base = _step(text, number) is not None
    if pattern(r"^{0}$", "bare").match(subject):
        subject, level = "", level or subject
    if base or re.match(r"(?:xuống|còn|lên)", level):
        subject = pattern(r"^(?:giảm|hạ|kéo giảm|nâng|tăng|đưa)\s+(?={0})", "heads").sub("", subject)
    return Phrase(
        number=number,
        start=start + len(text[start:end]) - len(text[start:end].lstrip(" ,;:")),
        end=end,
        before=_innermost(subject.rstrip(" ,:")),
        behind=_clean_behind(behind),
        bound=bound,
        level=base or (bool(level) and not change),
        change="" if base else change,
        base=base,
        part=part,
        part_list=bool(re.search(r"trong đó\s*:", raw)),
        joined=bool(re.match(r"\s*(?:và|hoặc)\s", text[start:end])),
    )


def _threshold(before: str, tail: str) -> tuple[str, str]:
    """The bound of "từ 5% hồ sơ trễ hạn trở lên" ("" for none), and what stands behind the number without "trở lên"."""
    match = bound_behind().match(tail) if re.search(r"(?<![^\W_])từ\s+$", before) else None
    return (match.lastgroup or "", tail[: match.start(match.lastgroup or 0)]) if match else ("", tail)


def _innermost(subject: str) -> str:
    """The part of a long lead-in that the figure is of: "phân bổ dàn trải, mức chi y tế" -> "mức chi y tế"."""
    heads = list(pattern(r",\s+(?={0})", "measures").finditer(subject))
    # A capital there begins a name ("…, Mức độ sẵn sàng …"), not an indicator.
    heads = [head for head in heads if subject[head.end()].islower()]
    return subject[heads[-1].end() :] if heads and not pattern(r"^{0}", "heads").match(subject) else subject


def _clean_before(raw: str, threshold: bool) -> tuple[str, str]:
    text = re.sub(r"^[\s,;:.]+", "", raw)
    text = re.sub(r"^(?:Về [^:]{2,40}|[^:]*(?:sau|gồm|hướng|là)):\s*", "", text)
    text = strip_times(text)
    part = ""
    for _ in range(4):
        opener = pattern(r"^{0}(?:[\s,:]+|$)", "openers").match(text)
        if not opener:
            break
        word = opener.group().strip(" ,:").casefold()
        part = word if word in ("trong đó", "riêng") else part
        text = text[opener.end() :]
    names = ("conditions",) if not threshold else ("thresholds",)
    conditions = list(pattern(r"{0}\s+", *names).finditer(text))
    return (text[conditions[-1].end() :] if conditions else text).strip(" ,;:"), part


def _clean_behind(behind: str) -> str:
    ends = [len(behind)]
    ends += [match.start() for match in pattern(r"[\s,]+{0}", "enders").finditer(behind)]
    ends += [match.start() for match in pattern(r",\s+{0}", "comma_enders").finditer(behind)]
    ends += [match.start() for match in re.finditer(r"[:;]|\.(?:\s|$)", behind)]
    return strip_times(behind[: min(ends)]).strip(" ,;:.")


def _share_predicate(phrases: list[Phrase]) -> None:
    """The first of "52% số trường mầm non, 61% số trường phổ thông đạt chuẩn" shares the predicate of the second."""
    own = pattern("{0}", "predicates")
    for phrase, after in zip(reversed(phrases[:-1]), reversed(phrases[1:]), strict=True):
        if after.before or after.part or not phrase.behind or own.search(phrase.behind):
            continue
        shared = own.search(after.behind)
        if shared and shared.start():
            phrase.behind = f"{phrase.behind} {after.behind[shared.start() :]}"
