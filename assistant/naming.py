"""What a question names: documents, sections, years and periods, in any usual way."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.blanking import blank
from assistant.data_files import cue_in, cues
from corpus.datafiles import alternatives, kinds
from corpus.markers import to_roman
from corpus.model import Document
from corpus.store import Corpus
from corpus.text import fold, search_form
from corpus.words import syllables

_KIND_SHORT = {
    "nq": "nghị quyết", "kl": "kết luận", "ct": "chỉ thị", "qđ": "quyết định", "ctr": "chương trình hành động",
    "cthđ": "chương trình hành động", "kh": "kế hoạch", "nđ": "nghị định",
}  # fmt: skip
_ROMAN = r"[ivx]{1,5}"
_SECTION_STEP = re.compile(
    rf"(?<!\w)(?:(?P<word>mục|phần|chương|khoản|điểm|ý|điều)\s+(?:số\s+|lớn\s+|thứ\s+)?)?"
    rf"(?P<value>{_ROMAN}(?:\.\d{{1,2}})*(?:\.[a-zđ])?|\d{{1,2}}(?:\.\d{{1,2}})*|[a-zđ])(?![\w%/])(?!\.\d|,\d)"
)
_PERIOD = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|đến|tới|đến năm|tới năm)\s*((?:19|20)\d\d)(?!\d)")
_YEAR = re.compile(r"(?<![\d/,.])((?:19|20)\d\d)(?![\d/]|[,.]\d)")
_TITLE_RUN = 4  # syllables of a title in a row that name its document

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Named:
    """What was found, and the spans of the question (search form) that said it.

    documents are the corpus's, by number; unknown are written numbers that are none of the corpus's; sections are
    (document, section id); unknown_section is what was asked for in vain; kind_only is the kind of document that was
    named without a number ("nghị quyết").
    """

    documents: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    kind_only: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    unknown_section: str = ""
    years: tuple[str, ...] = ()
    periods: tuple[tuple[str, str], ...] = ()
    spans: tuple[Span, ...] = ()


def find_named(text: str, corpus: Corpus) -> Named:
    """Read the names in a question; text is its search form."""
    documents, unknown, kind_only, spans = _documents(text, corpus)
    periods, years, time_spans = find_times(text)
    scope = [corpus.by_number[number] for number in documents] or list(corpus.documents)
    sections, unknown_section, section_spans = _sections(blank(text, [*spans, *time_spans]), scope)
    return Named(
        tuple(documents), tuple(unknown), kind_only, tuple(sections), unknown_section,
        tuple(years), tuple(periods), (*spans, *time_spans, *section_spans),
    )  # fmt: skip


@cache
def _kind_names() -> str:
    return alternatives([re.escape(search_form(kind.name)) for kind in kinds()])


def _kind() -> str:
    return "|".join((_kind_names(), *_KIND_SHORT))


@cache
def _by_sign() -> re.Pattern[str]:
    """ "09-NQ/TW", "nghị quyết số 55/2022/QH15": number, year, sign."""
    return re.compile(
        rf"(?:(?<!\w)(?:{_kind()})\s+(?:số\s*:?\s*)?)?(?<![\w/])(\d{{1,4}})(?:\s*/\s*(\d{{4}}))?\s*[-–/ ]\s*"
        r"((?:nq|kl|ct|ctr|qđ|nđ|tt|kh|tb|hd|bc|đa|qc|qh)[a-zđ0-9]*"
        r"(?:[-/ ](?:cp|ttg|tw|tu|hđnd|hdnd|ubnd|ubtvqh)\d*)?)(?!\w)"
    )


@cache
def _by_kind() -> re.Pattern[str]:
    """ "nghị quyết 09", "NQ 09 TW": kind, number, year, sign."""
    return re.compile(
        rf"(?<!\w)({_kind()})\s*(?:số\s*:?\s*)?(\d{{1,4}})(?:\s*/\s*(\d{{4}}))?(?![\d%]|[,.]\d|\s+(?:năm|tháng|ngày)\b)"
        r"(?:\s*(?:[-–/]|\s)\s*((?:nq|kl|ct|ctr|qh|tw|tu)[a-zđ0-9]*(?:/[a-zđ]+\d*)?))?"
    )


def find_times(text: str) -> tuple[list[tuple[str, str]], list[str], list[Span]]:
    """Periods ("2021", "2025"), single years, and their spans."""
    periods, years, spans = [], [], []
    for match in _PERIOD.finditer(text):
        periods.append((match.group(1), match.group(2)))
        spans.append(match.span())
    for match in _YEAR.finditer(blank(text, spans)):
        years.append(match.group(1))
        spans.append(match.span())
    return list(dict.fromkeys(periods)), list(dict.fromkeys(years)), spans


def _documents(text: str, corpus: Corpus) -> tuple[list[str], list[str], str, list[Span]]:
    known: list[str] = []
    unknown: list[str] = []
    spans: list[Span] = []
    for pattern in (_by_sign(), _by_kind()):
        for match in pattern.finditer(blank(text, spans)):
            kind, number, year, sign = _read_number(match)
            found = [one.number for one in corpus.documents if _is_number(one, kind, number, year, sign)]
            (known if found else unknown).extend(found or [_written(match)])
            spans.append(match.span())
    rest = blank(text, spans)
    for document in corpus.documents:
        span = _issuer_span(rest, document) or _title_span(rest, document)
        if span and document.number not in known:
            known.append(document.number)
            spans.append(span)
    kind_only, kind_spans = _kind_only(blank(text, spans), corpus)
    return list(dict.fromkeys(known)), list(dict.fromkeys(unknown)), kind_only, [*spans, *kind_spans]


def _read_number(match: re.Match[str]) -> tuple[str, str, str, str]:
    """Kind ("" where the number has its sign), number, year, sign."""
    if match.re is _by_sign():
        return "", match.group(1), match.group(2) or "", match.group(3)
    kind = _KIND_SHORT.get(match.group(1), match.group(1))
    return kind, match.group(2), match.group(3) or "", match.group(4) or ""


def _is_number(document: Document, kind: str, number: str, year: str, sign: str) -> bool:
    own = re.match(r"(\d+)(?:/(\d{4}))?[-/](.*)", search_form(document.number))
    if not own or int(own.group(1)) != int(number) or (year and year != own.group(2)):
        return False
    if kind and not search_form(document.metadata.kind).startswith(kind.split()[0]):
        return False
    plain = re.sub(r"\W", "", fold(sign))
    return not plain or re.sub(r"\W", "", fold(own.group(3))).startswith(plain)


def _written(match: re.Match[str]) -> str:
    """The number as officials write it: signs in capitals, the kind before it."""
    words = match.group().strip()
    named = re.match(_kind_names(), words)
    kind = named.group() if named else ""
    return (kind.capitalize() + " " if kind else "") + words[len(kind) :].strip().upper().replace("SỐ ", "").replace(
        "CTR/", "CTr/"
    )


def _issuer_span(text: str, document: Document) -> Span | None:
    """ "nghị quyết của bộ chính trị": the kind, then the beginning of the issuer's name."""
    issuer = search_form(document.metadata.issuer or "")
    kind = search_form(document.metadata.kind)
    if not issuer or not kind:
        return None
    names = {issuer, " ".join(issuer.split()[:3]), " ".join(issuer.split()[:5])}
    names |= {"tỉnh ủy"} if "tỉnh ủy" in issuer else set()
    for name in sorted(names, key=len, reverse=True):
        match = re.search(rf"(?<!\w){re.escape(kind)}\s+(?:này\s+)?(?:của\s+|do\s+)?{re.escape(name)}(?!\w)", text)
        if match:
            return match.span()
    return None


def _title_span(text: str, document: Document) -> Span | None:
    kind = search_form(document.metadata.kind)
    match = re.search(rf"(?<!\w){re.escape(kind)}\s+(về\s+.*)", text) if kind else None
    if not match:
        return None
    title = f" {' '.join(syllables(document.metadata.title))} "
    asked = syllables(match.group(1))[1:]
    run = 0
    while run < len(asked) and f" {' '.join(asked[: run + 1])} " in title:
        run += 1
    if run < _TITLE_RUN:
        return None
    words = re.compile(r"\W+".join(map(re.escape, asked[:run])))
    inside = words.search(text, match.start())
    return (match.start(), inside.end()) if inside else None


def _kind_only(text: str, corpus: Corpus) -> tuple[str, list[Span]]:
    """ "nghị quyết" without a number: a kind that the corpus holds."""
    spans, kinds = [], []
    for document in corpus.documents:
        kind = search_form(document.metadata.kind)
        for match in (
            re.finditer(rf"(?<!\w){re.escape(kind)}(?!\w)(?!\s+(?:nào|số|của quốc hội))", text) if kind else ()
        ):
            kinds.append(kind)
            spans.append(match.span())
    return (kinds[0] if kinds else ""), list(set(spans))


def _sections(text: str, scope: list[Document]) -> tuple[list[tuple[str, str]], str, list[Span]]:
    """The sections that a path of steps names ("khoản 2 mục IV"), in every document that has them."""
    steps: list[tuple[str, str]] = []
    spans: list[Span] = []
    for match in _SECTION_STEP.finditer(text):
        word, value = match.group("word") or "", match.group("value")
        if word or re.fullmatch(rf"{_ROMAN}(?:\.\d{{1,2}})+(?:\.[a-zđ])?", value):
            if re.fullmatch("[a-zđ]", value) and word not in ("điểm", "ý", "mục", "phần"):
                continue
            steps.append((word, value))
            spans.append(match.span())
    for section, phrases in cues().roles_of_text.items():
        phrase = cue_in(text, phrases)
        if phrase:
            at = text.index(phrase)
            found = [(document.number, section) for document in scope if section in document.sections]
            return found, "", [(at, at + len(phrase))]
    heading = _by_heading(text, scope)
    if heading:
        spans.append(heading[1])
    if not steps:
        return (heading[0] if heading else []), "", spans
    found = _best_sections(scope, _wanted(steps), heading[0] if heading else [])
    asked = ", ".join(f"{word} {value.upper() if re.match(_ROMAN, value) else value}".strip() for word, value in steps)
    return found, "" if found else asked, spans


def _best_sections(scope: list[Document], wanted: list[str], within: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The sections whose path holds every wanted number, their own among them, and the fewest others."""
    ranked: list[tuple[int, str, str]] = []
    for document in scope:
        for section in document.sections.values():
            chain = document.ancestors(section.id)
            path = {form for one in chain for form in _forms(one.marker)}
            if within and not any((document.number, one.id) in within for one in chain):
                continue
            if section.marker and all(one in path for one in wanted) and _forms(section.marker) & set(wanted):
                ranked.append((len(chain), document.number, section.id))
    shallowest = min((depth for depth, _, _ in ranked), default=0)
    return [(number, section) for depth, number, section in ranked if depth == shallowest]


def _forms(marker: str) -> set[str]:
    """How a section's own number may be asked for: "3.1" also as "1" under "3"."""
    return {marker.lower(), marker.lower().rpartition(".")[2]}


def _wanted(steps: list[tuple[str, str]]) -> list[str]:
    """The numbers of a path: "mục II.3" -> ii, 3; "mục 2 phần 3" -> 2, iii; "mục 3" alone -> iii."""
    wanted: list[str] = []
    for word, value in steps:
        if re.match(rf"{_ROMAN}\.", value):
            wanted += (
                value.split(".", 1) if value.count(".") == 1 else [value.split(".")[0], ".".join(value.split(".")[1:])]
            )
        elif (
            value.isdigit() and int(value) < 40 and (word in ("phần", "chương") or (word == "mục" and len(steps) == 1))
        ):
            wanted.append(to_roman(int(value)).lower())
        else:
            wanted.append(value)
    return wanted


def _by_heading(text: str, scope: list[Document]) -> tuple[list[tuple[str, str]], Span] | None:
    """ "phần nhiệm vụ giải pháp": a part named by words of its heading, in order."""
    match = re.search(r"(?<!\w)(?:phần|mục|chương)\s+(?:về\s+)?([^\W\d_][^?.;:]*)", text)
    if not match:
        return None
    asked = syllables(match.group(1))
    best: list[tuple[str, str]] = []
    longest = 1
    for document in scope:
        for section in document.sections.values():
            run = _heading_run(asked, syllables(section.title))
            if run > longest:
                best, longest = [(document.number, section.id)], run
            elif run == longest and best:
                best.append((document.number, section.id))
    if not best:
        return None
    words = re.compile(r"\W+".join(map(re.escape, asked[:longest])))
    inside = words.search(text, match.start())
    return (best, (match.start(), inside.end())) if inside else None


def _heading_run(asked: list[str], title: list[str]) -> int:
    """How many of the asked syllables, from the first on, a heading begins with (at most two of its own skipped)."""
    if not title or title[0] not in asked[:1]:
        return 0
    run = 0
    at = 0
    for word in asked:
        rest = title[at : at + 3]
        if word not in rest:
            break
        at += rest.index(word) + 1
        run += 1
    return run if run >= min(2, len(title)) else 0


def unique_of_kind(kind: str, corpus: Corpus) -> str | None:
    """The one document of a kind, None where there are several or none."""
    found = [one.number for one in corpus.documents if search_form(one.metadata.kind) == kind]
    return found[0] if len(found) == 1 else None
