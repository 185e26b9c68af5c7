"""The clauses of a document's passages that stand by themselves: what questions and points are made of."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from assistant.study.facts.cues import cues
from corpus.datafiles import alternatives
from corpus.model import CLOSING, Document, Passage
from corpus.once import once
from corpus.text import capital, one_line
from corpus.vietnamese.sentences import clauses, sentences

_NO_NAME = re.compile(r"(?:Căn cứ|Trên cơ sở|Theo|Khi|Trong|Hằng năm|Định kỳ)\s")  # words that begin no name
_IN_LIST = re.compile(r"(?<!\w)(?:cơ quan|đơn vị|ngành)$")
_PLACE_AND_DAY = re.compile(r"[^\d,]{2,30}, ngày \d{1,2} tháng \d{1,2} năm \d{4}\.?")

LONGEST_OPTION = 40  # syllables of an option of a question, a heading written whole among them


@dataclass(frozen=True, slots=True)
class Clause:
    """passage.text[start:end]: a clause without the discourse words at its head and the stop at its end."""

    document: Document
    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]

    def span(self, start: int = 0, end: int | None = None) -> tuple[int, int]:
        """The source's offsets of text[start:end]."""
        stop = len(self.text) if end is None else end
        return self.passage.body.span(self.start + start, self.start + stop)

    def verbatim(self, start: int, end: int) -> str:
        """text[start:end] where the source has the very same words, line breaks apart, else ""."""
        if start >= end:
            return ""
        first, last = self.span(start, end)
        words = self.text[start:end]
        return words if one_line(self.document.source[first:last]) == words else ""


def sentence_of(document: Document, start: int) -> tuple[int, int]:
    """The source's offsets of the sentence that stands at an offset; (start, start + 1) outside every passage."""
    spans = _sentence_spans(document)
    at = bisect_right(spans, (start, len(document.source))) - 1
    return spans[at] if at >= 0 and start < spans[at][1] else (start, start + 1)


@once
def _sentence_spans(document: Document) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(one.body.span(first, last) for one in document.passages for first, last in sentences(one.text)))


def plainly(clause: Clause) -> bool:
    """Whether the source has a clause's very words, line breaks and markup apart: no misprint stands in it."""
    first, last = clause.span()
    return " ".join(clause.document.source[first:last].replace("**", "").split()) == clause.text


@lru_cache(maxsize=8)
def read_clauses(document: Document) -> tuple[Clause, ...]:
    """The clauses of every passage, but those of the closing, in the text's order."""
    return tuple(_clauses(document))


def _clauses(document: Document) -> Iterator[Clause]:
    for passage in document.passages:
        if passage.section == CLOSING:
            continue
        for first, last in sentences(passage.text):
            for start, end in clauses(passage.text, first, last):
                clause = _bare(document, passage, start, end)
                if clause:
                    yield clause


def _bare(document: Document, passage: Passage, start: int, end: int) -> Clause | None:
    text = passage.text[start:end]
    head = len(text) - len(unlabelled(text))
    opener = _openers().match(text, head)
    first = start + (opener.end() if opener else head)
    stripped = passage.text[first:end].rstrip(" .;:,")
    aside = stripped.startswith("(") and stripped.find(")") == len(stripped) - 1  # "(Kèm theo Quyết định …)"
    if not stripped or aside or not balanced(stripped):
        return None
    return Clause(document, passage, first, first + len(stripped))


# A bullet before a line that stands within quotation marks as a whole, and the number under which a thing is told.
_LABEL = re.compile(r"(?:[-–+•*]+\s+)?(?:(?:Chỉ tiêu|Mục tiêu|Nhiệm vụ|Giải pháp|Nội dung)\s+\d+(?:\.\d+)*\s*:\s+)?")


def unlabelled(text: str) -> str:
    """A clause without its bullet and its number: "Chỉ tiêu 3: Tỷ lệ …" is of the share."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives(cues().openers)})(?:[,:]\s+|\s+(?!h(?:óa|oá)(?!\w))(?=[a-zà-ỹ]))")
    # "cụ thể hóa thành các chương trình" is what is to be done


@cache
def _dangling() -> tuple[re.Pattern[str], re.Pattern[str]]:
    heads, tails = alternatives(cues().dangling_heads), alternatives(cues().dangling_tails)
    apart = r"(?<!\w)(?<!thống )(?<!cao )(?<!hiện )"  # "thống nhất", "cao nhất", "hiện tại" lack nothing
    return re.compile(rf"(?:{heads})(?!\w)", re.I), re.compile(rf"{apart}(?:{tails})$", re.I)


def whole(text: str) -> bool:
    """Whether words stand by themselves: no loose conjunction at either end, every bracket closed."""
    heads, tails = _dangling()
    return bool(text) and not heads.match(text) and not tails.search(text) and balanced(text)


def ends_in_list(text: str) -> bool:
    """Whether words end where a list of bodies is likely to go on: "các cơ quan", of "các cơ quan, tổ chức khác"."""
    return bool(_IN_LIST.search(text))


def balanced(text: str) -> bool:
    pairs = text.count("(") == text.count(")") and text.count("“") == text.count("”") and text.count('"') % 2 == 0
    return pairs and "..." not in text and "**" not in text


def is_letterhead(text: str) -> bool:
    """Whether a text is of the head of a document ("KẾT LUẬN CỦA …", "Hà Nội, ngày …"): nothing to learn from."""
    words = text.split()[:2]
    shouted = len(words) == 2 and all(word.isupper() and len(word) > 1 for word in words)
    return shouted or bool(_PLACE_AND_DAY.fullmatch(text))


def lowered(text: str, document: Document) -> str:
    """A clause's first letter made small where the word is no name in this document: "Tỉ lệ" -> "tỉ lệ"."""
    if not text or not text[0].isupper() or not text[1:2].islower():
        return text
    small = text[0].lower() + text[1:]
    if _NO_NAME.match(text):
        return small
    words = text.split()
    if len(words) > 1 and words[1][:1].isupper():
        return text
    two, plain = " ".join(words[:2]).strip(",;:"), document.on_one_line
    if " ".join(small.split()[:2]).strip(",;:") in plain:
        return small
    return text if re.search(rf"[\wà-ỹ,] {re.escape(two)}", plain) else small


def raised(text: str) -> str:
    """The first letter made a capital."""
    return capital(text)


def numbered(parts: Iterable[str]) -> str:
    """Several things as marks are given for them: "(1) …; (2) …"; one alone as it is."""
    told = [one.strip().rstrip(" .;") for one in parts]
    return "; ".join(f"({at}) {one}" for at, one in enumerate(told, start=1)) if len(told) > 1 else "".join(told)


def length(text: str) -> int:
    """Syllables of a text, as blanks part them."""
    return len(text.split())


def mended(document: Document, start: int, end: int) -> str:
    """source[start:end] on one line with its misprints mended and its markup dropped."""
    bodies = (passage.body for passage in document.passages)
    headings = (one.heading for one in document.sections.values() if one.heading)
    for body in (*bodies, *headings):
        if body.starts[0] <= start and end <= body.ends[-1]:
            return body.text[body.locate(start) : body.locate(end - 1) + 1].strip()
    return one_line(document.source[start:end]).replace("**", "")
