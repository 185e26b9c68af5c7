"""What a question names: documents, sections, years and periods, in any usual way."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.understanding.sections import find_sections
from corpus.document_kinds import everyday_kinds, typed_kinds
from corpus.document_numbers import DocumentNumber, Typed, find_meetings, find_typed, is_number, is_year_alone
from corpus.model import Document
from corpus.reading.store import Corpus
from corpus.references import find_references
from corpus.text import Span, blank, search_form
from corpus.vietnamese.times import Place, find_times
from corpus.vietnamese.words import syllables

_NOT_SAID = r"(?<!\w)(?<!phát biểu )"  # "phát biểu kết luận hội nghị": what was done, no document
# "Ai quyết định nâng bậc", "cấp nào có thẩm quyền quyết định": what somebody does, no document, of these kinds.
_DONE = frozenset({"hướng dẫn", "kết luận", "quyết định", "thông báo"})
_DOER = re.compile(
    r"(?<!\w)(?:ai|nào|quyền|trách nhiệm|người|tự|xem xét,?|không|chưa|muốn|việc)"
    r"(?: (?:là|sẽ|được|phải|có quyền|có thẩm quyền|người))? $"
)
_BEFORE = re.compile(r"(?<!\w)trước (?:năm )?$")
_AFTER = re.compile(r"(?<!\w)sau (?:năm )?$")
_LEAD = 20  # letters before a year in which such words stand
_POINTED = re.compile(r"\s+(?:này|đó|trên|ấy|kia|về|\d)(?!\w)|\W*$")
_DOER_LEAD = 40  # letters before a verb in which whoever does it stands
_THIS_TEXT = re.compile(r"(?<!\w)(?:văn bản|tài liệu) (?:này|đó|trên)(?!\w)")
_TITLE_RUN = 4  # syllables of a title in a row that name its document


@dataclass(frozen=True, slots=True)
class Named:
    """What was found, and the spans of the question (search form) that said it.

    documents are the corpus's, by number; unknown are written numbers that are none of the corpus's; kind_only is the
    kind of document that was named without a number ("nghị quyết"), only_of_kind the corpus's one document of it, where
    no other kind was named and nothing else goes by that name. sections are (document, section id); unknown_section is
    what was asked for in vain. before is the year up to which something is asked of: "trước năm 2020", after the one
    from which on: "sau năm 2025". where are the spans that say in which text and section to look: they are kept to by
    rule, and no clause need say them again. foreign are those of the unknown ones.
    """

    documents: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    kind_only: str = ""
    only_of_kind: str = ""
    sections: tuple[tuple[str, str], ...] = ()
    unknown_section: str = ""
    years: tuple[str, ...] = ()
    periods: tuple[tuple[str, str], ...] = ()
    before: str = ""
    after: str = ""
    spans: tuple[Span, ...] = ()
    where: tuple[Span, ...] = ()
    foreign: tuple[Span, ...] = ()

    @property
    def at_times(self) -> tuple[Span, ...]:
        """The spans that say a time."""
        return tuple(one for one in self.spans if one not in self.where and one not in self.foreign)

    @property
    def is_placed(self) -> bool:
        """Whether it says in which text or section: one of the corpus's or another."""
        return bool(self.documents or self.unknown or self.sections)


def find_named(text: str, corpus: Corpus) -> Named:
    """Read the names in a question; text is its search form."""
    documents, unknown, kinds, spans, foreign = _documents(text, corpus)
    kind_only = kinds[0] if kinds else ""
    alone = len(kinds) == 1 and (kind_only not in everyday_kinds() or f" {kind_only} này " in f" {text} ")
    only = corpus.only_of_kind(kind_only) if alone else None
    places = find_times(text)
    time_spans = [(start, end) for start, end, _ in places]
    before, after = _bounding(text, places, _BEFORE), _bounding(text, places, _AFTER)
    times = list(dict.fromkeys(time for _, _, time in places if time not in ((before,), (after,))))
    scope = [corpus.by_number[number] for number in documents] or list(corpus.documents)
    sections, unknown_section, section_spans = find_sections(blank(text, [*spans, *foreign, *time_spans]), scope)
    return Named(
        tuple(documents), tuple(unknown), kind_only, only or "", tuple(sections), unknown_section,
        tuple(time[0] for time in times if len(time) == 1), tuple((one[0], one[1]) for one in times if len(one) == 2),
        before, after,
        (*spans, *foreign, *time_spans, *section_spans), (*spans, *section_spans), tuple(foreign),
    )  # fmt: skip


def _bounding(text: str, places: Sequence[Place], bound: re.Pattern[str]) -> str:
    """The first year that stands behind the words for a bound: "trước", "sau"; "" for none."""
    years = ((start, time[0]) for start, _, time in places if len(time) == 1)
    return next((year for start, year in years if bound.search(text[max(0, start - _LEAD) : start])), "")


def _documents(text: str, corpus: Corpus) -> tuple[list[str], list[str], list[str], list[Span], list[Span]]:
    """The documents of the corpus, the others, kinds alone; the spans of the first and the last, of the others."""
    known: list[str] = []
    unknown: list[str] = []
    spans: list[Span] = []
    foreign: list[Span] = []
    for typed in find_typed(text):
        found = _held(typed, corpus) or _carried(typed, corpus)
        if not found and is_year_alone(text[slice(*typed.span)]):
            continue  # "kế hoạch 2026", "KH 2012-2019": a time, or a place in short
        if not found and _is_code(text[slice(*typed.span)], corpus):
            continue
        (known if found else unknown).extend(found or [typed.written])
        start, end = typed.span
        (spans if found else foreign).append((start, _issuer_end(text, end, found, corpus) if found else end))
    for place, meeting in find_meetings(blank(text, [*spans, *foreign])):
        number = DocumentNumber(meeting.kind, meeting.count, "", "")
        held = [] if meeting.course else _held(Typed(place, number, ""), corpus)
        (known if held else unknown).extend(held or [meeting.written])
        (spans if held else foreign).append(place)
    rest = blank(text, [*spans, *foreign])
    alone = _by_number_alone(rest, corpus)
    known += [number for number, _ in alone]
    spans += [said for _, said in alone]
    for document in corpus.documents:
        span = _issuer_span(rest, document) or _title_span(rest, document)
        if span and document.number not in known:
            known.append(document.number)
            spans.append(span)
    this = _THIS_TEXT.search(rest) if len(corpus.documents) == 1 and not (known or unknown) else None
    if this:
        known, spans = [corpus.documents[0].number], [this.span()]
    kinds, kind_spans = _kinds_only(blank(text, [*spans, *foreign]), corpus)
    known += _each_of_kinds(text, kinds, kind_spans, corpus) if not (known or unknown) else []
    said = [_with_side(text, one) for one in (*spans, *kind_spans)]
    return list(dict.fromkeys(known)), list(dict.fromkeys(unknown)), kinds, said, foreign


_CODE = re.compile(r"([a-zđ]{2,3})[.\- ]?(\d{1,3})")


def _is_code(words: str, corpus: Corpus) -> bool:
    """Whether what looks like a number in short is what a text calls another thing by: "CT24" of a road "CT.24"."""
    code = _CODE.fullmatch(words)
    called = re.compile(rf"(?<!\w){code[1]}[.\-]{code[2]}(?![\w/])", re.IGNORECASE) if code else None
    return called is not None and any(called.search(one.source) for one in corpus.documents)


_SIDE = re.compile(r"(?<!\w)(?:bên|phía|cuốn|cái|bản|tờ) $")  # "bên nghị quyết": the text itself
_SIDE_LONG = 6  # letters of such a word, with what stands before it


def _with_side(text: str, span: Span) -> Span:
    """The span of a text's name with a word before it that only points there."""
    start, end = span
    first = max(0, start - _SIDE_LONG)
    side = _SIDE.search(text[first:start])
    return (first + side.start(), end) if side else span


# Of two digits at least where no noun goes with it: "mục tiêu tổng quát 91", "nhiệm vụ của 09".
_NUMBER_ALONE = re.compile(
    r"(?<!\w)(?:văn bản|tài liệu|bản|bên|phía|cái|cuốn) (?:số )?(?P<count>\d{1,4})(?![\w/%]|[.,]\d)"
    r"(?! (?:phần trăm|điểm|triệu|tỉ|tỷ|nghìn|xã|huyện|tỉnh|người)(?!\w))"
    r"|(?<!\w)(?:của|theo|trong|tổng quát|cụ thể|chính|chung) (?:số )?(?P<bare>\d{2,4})(?=\W*$|, )"
    # "So sánh 09 và 91"
    r"|(?<!\w)(?:so sánh|đối chiếu|giữa) (?P<first>\d{2,3})(?= (?:và|với) \d{2,3}(?![\w/%]))"
    r"|(?:(?<=so sánh \d\d và )|(?<=so sánh \d\d với )|(?<=giữa \d\d và ))(?P<second>\d{2,3})(?![\w/%])"
    # "Còn 09", "91 giao ai làm": at the head, where it is all that is named, or what says so
    r"|^\W*(?:(?:thế|vậy|và|rồi) )*còn (?P<whole>\d{2,3})(?=\W*$)"
    r"|^\W*(?:(?:thế|vậy|và|rồi|còn) )*(?P<head>\d{2,3})"
    r"(?= (?:có|nói|nêu|quy định|yêu cầu|giao|đề ra|đặt ra|viết|ghi|nhắc|đề cập|thì)(?!\w))"
)


def _by_number_alone(text: str, corpus: Corpus) -> list[tuple[str, Span]]:
    """ "Văn bản 91", "bản 91": the one document of a number, whatever its kind; with where it is said."""
    found = []
    for said in _NUMBER_ALONE.finditer(text):
        typed = DocumentNumber("", next(filter(None, said.groups())).lstrip("0"), "", "")
        held = [one.number for one in corpus.documents if is_number(typed, one.number, "")]
        found += [(held[0], said.span())] if len(held) == 1 else []
    return found


def _issuer_end(text: str, end: int, numbers: list[str], corpus: Corpus) -> int:
    """Where the name of a document's own issuer ends behind its number: "NQ 77/2025 của HĐND Hà Nội"."""
    own = {"ubnd", "hđnd", "tp", "tỉnh", "thành", "phố", "chính", "phủ", "quốc", "hội", "năm"}
    for number in numbers:
        one = corpus.by_number[number].metadata
        own.update(search_form(f"{one.issuer or ''} {one.place or ''}").split())
    behind = re.match(r"\s+(?:của|do)(?=\s)", text[end:])
    at = end + behind.end() if behind else end
    last = end
    while behind and (word := re.match(r"\s+(\w+)", text[at:])) and word.group(1) in own:
        at = last = at + word.end()
    return last


def _issuer_span(text: str, document: Document) -> Span | None:
    """ "nghị quyết của bộ chính trị": the kind, then the beginning of the issuer's name."""
    issuer, kind = search_form(document.metadata.issuer or ""), search_form(document.metadata.kind)
    if not issuer or not kind or kind not in text:
        return None
    names = {issuer, " ".join(issuer.split()[:3]), " ".join(issuer.split()[:5])}
    names |= {"tỉnh ủy"} if "tỉnh ủy" in issuer else set()
    for name in sorted((one for one in names if one in text), key=len, reverse=True):
        match = re.search(rf"(?<!\w){re.escape(kind)}\s+(?:này\s+)?(?:của\s+|do\s+)?{re.escape(name)}(?!\w)", text)
        if match:
            return match.span()
    return None


def _title_span(text: str, document: Document) -> Span | None:
    kind = search_form(document.metadata.kind)
    match = re.search(rf"(?<!\w){re.escape(kind)}\s+(về\s+.*)", text) if kind and kind in text else None
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


def _held(typed: Typed, corpus: Corpus) -> list[str]:
    return [one.number for one in corpus.documents if is_number(typed.number, one.number, one.metadata.kind)]


def _carried(typed: Typed, corpus: Corpus) -> list[str]:
    """The one document of a number that puts another kind in force: "Đề án 12" is the decision that approves it.

    None where a text names a document of that very kind and number.
    """
    anyhow = replace(typed.number, kind="")
    found = [one.number for one in corpus.documents if is_number(anyhow, one.number, "")
             and _puts_in_force(search_form(one.metadata.title), typed.number.kind)]  # fmt: skip
    if len(found) != 1:
        return []
    named = (one for document in corpus.documents for one in find_references(document))
    return [] if any(one.kind and is_number(typed.number, one.number, one.kind) for one in named) else found


def _puts_in_force(title: str, kind: str) -> bool:
    """Whether a title says that its document approves or issues one of a kind, which then has no number of its own."""
    verbs = "phê duyệt|ban hành|thông qua|công bố"
    return bool(kind) and bool(re.search(rf"(?<!\w)(?:{verbs})\s+(?:\w+\s+){{0,2}}{kind}(?!\w|\s+(?:số\s+)?\d)", title))


def _kinds_only(text: str, corpus: Corpus) -> tuple[list[str], list[Span]]:
    """ "nghị quyết" without a number: the kinds that are said and that the corpus holds, in the corpus's order."""
    spans, kinds = [], []
    for kind in dict.fromkeys(search_form(one.metadata.kind) for one in corpus.documents):
        forms = "|".join([re.escape(kind), *(short for short, long in typed_kinds().items() if long == kind)])
        for match in re.finditer(rf"{_NOT_SAID}(?:{forms})(?!\w)(?!\s+(?:nào|số|của quốc hội))", text) if kind else ():
            if not _is_done(text, match):
                kinds.append(kind)
                spans.append(match.span())
    return list(dict.fromkeys(kinds)), list(set(spans))


_SAYS = re.compile(r" (?:thì )?(?:có )?(?:nói|nêu|ghi|quy định|giao|đề ra|đặt ra|yêu cầu)(?!\w)")


def _each_of_kinds(text: str, kinds: Sequence[str], spans: Sequence[Span], corpus: Corpus) -> list[str]:
    """ "NQ nói gì, KL nói gì": the only document of each kind, where more than one is asked what it says."""
    held = [corpus.only_of_kind(one) for one in kinds]
    asked = len(kinds) > 1 and len(spans) == len(kinds) and all(_SAYS.match(text, end) for _, end in spans)
    return [one for one in held if one] if asked and all(held) else []


def _is_done(text: str, said: re.Match[str]) -> bool:
    """Whether a kind of document is a verb here: whoever does it stands before it, and what is done behind it."""
    doer = _DOER.search(text[max(0, said.start() - _DOER_LEAD) : said.start()])
    return doer is not None and said.group() in _DONE and not _POINTED.match(text[said.end() :])
