"""Right answers of a model made wrong in one place, systematically, to see what the check of them lets through.

A right answer is a scripted one, or the composed answer's own statements, as a model would write them.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from assistant.answer import Answer
from assistant.checking.source import Sentence, Source
from assistant.language.lexicon import dictionary
from assistant.writing.parsing import parse
from corpus.citation import Citation
from corpus.model import CLOSING, OPENING, Document
from corpus.reading.store import Corpus
from corpus.text import LOWER, UPPER, nfc, squash
from corpus.vietnamese.spelling import spaced

_NUMBER = re.compile(r"(?<![\w/.,(-])\d+(?:[.,]\d+)*(?![\d/]|[.,]\d|-[A-ZĐ])")
_YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/]|[.,]\d)")
_DATE = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{4})?")
_SIGN = re.compile(r"\d+(?:/\d{4})?-[A-ZĐ][\wĐ]*(?:/[A-ZĐ]+\d*)?")
_AMOUNT = re.compile(r"\d(?:[\d.,]*\d)?\s*(?:(?:nghìn|triệu|tỉ|tỷ)\s+)*$")
_COUNTING = re.compile(r"(?:ngày|tháng|số|khoản|điểm|mục) $")
_COUNTED = re.compile(r"\(\d{1,2}\)")
_NAME = re.compile(rf"(?:[{UPPER}][{LOWER}]+ )+[{UPPER}][{LOWER}]+")
_PLACE = re.compile(rf"(?:tỉnh|huyện(?: đảo)?|thị xã|thành phố|xã|vùng|vịnh|đảo) ((?:[{UPPER}][{LOWER}]+ ?){{1,3}})")
_BODY = re.compile(
    r"(?:Bộ|Sở|Ban|Hội|Đảng đoàn|Ủy ban|Uỷ ban|Văn phòng|Mặt trận) "
    rf"(?:[{UPPER}][{LOWER}]+(?: [{LOWER}]+)?(?: và )?,? ?){{1,4}}"
)
_UNITS = [
    ("triệu", "tỉ"), ("tỉ", "triệu"), ("tỷ", "triệu"), ("nghìn", "triệu"), ("%", "‰"), ("đồng", "USD"),
    ("năm", "tháng"), ("tháng", "năm"), ("ngày", "tháng"), ("ha", "km"), ("giờ", "ngày"), ("phút", "giờ"),
    ("huyện", "xã"), ("xã", "huyện"), ("người", "hộ"), ("hộ", "người"), ("lần", "%"),
]  # fmt: skip
_BOUNDS = [
    ("trên", "dưới"), ("dưới", "trên"), ("ít nhất", "tối đa"), ("tối thiểu", "tối đa"), ("tối đa", "tối thiểu"),
    ("không quá", "ít nhất"), ("trước", "sau"), ("sau", "trước"), ("tăng", "giảm"), ("giảm", "tăng"),
    ("trở lên", "trở xuống"), ("trở xuống", "trở lên"), ("hơn", "dưới"), ("khoảng", "trên"), ("cao", "thấp"),
    ("thấp", "cao"), ("mở rộng", "thu hẹp"), ("chậm nhất", "sớm nhất"),
]  # fmt: skip
_LOST = ["ít nhất", "tối thiểu", "tối đa", "không quá", "hơn", "trên", "dưới", "khoảng"]
_VERBS = [
    "được", "phải", "đạt", "có", "phát triển", "xây dựng", "tăng cường", "bảo đảm", "thực hiện", "trở thành", "mở rộng",
    "đầu tư", "giảm", "tăng", "nâng cao", "hoàn thành", "chỉ đạo",
]  # fmt: skip
_PAIR = re.compile(rf"(?<![{UPPER}{LOWER}] )(?<!\w)[{LOWER}]{{2,}} [{LOWER}]{{2,}}(?!\w)")
_JOINED = re.compile(r"^(?P<head>(?:.*: )?(?:\(\d\) )?)(?P<lead>.{4,60}?) chủ trì, phối hợp với (?P<rest>.*)$")


@dataclass(frozen=True)
class Mutant:
    """A wrong answer: its text, what must not be shown of it, and what must be shown all the same.

    A wrong marker shows only in the citations: moved is the sentence, and the source that it must not be shown with.
    """

    kind: str
    text: str
    forbid: str = ""
    want: str = ""
    moved: tuple[str, Source] | None = None


@dataclass(frozen=True)
class Right:
    """A right answer as sentences, the sources that it cites from, and the corpus that they come from."""

    sentences: Sequence[Sentence]
    sources: Sequence[Source]
    corpus: Corpus

    @property
    def text(self) -> str:
        return written(self.sentences)


def right_answer(text: str, sources: Sequence[Source], corpus: Corpus) -> Right | None:
    """A composed or scripted answer's cited sentences; None where it has none."""
    found = [one for one in parse(text) if one.cited or one.is_lead]
    return Right(found, sources, corpus) if any(one.cited for one in found) else None


def written(sentences: Sequence[Sentence]) -> str:
    """Sentences as a model writes them: items on lines of their own, the other sentences behind one another."""
    text = ""
    for one in sentences:
        goes_on = text and not one.prefix and not text.endswith(":") and not one.is_lead
        text += (" " if goes_on else "\n" if text else "") + _line(one)
    return text


def _line(one: Sentence) -> str:
    marks = "".join(f"[{number}]" for number in one.cited)
    if not marks:
        return f"{one.prefix}{one.text}"
    if one.text.endswith(".") and not one.text.endswith(".."):
        return f"{one.prefix}{one.text[:-1]} {marks}."
    return f"{one.prefix}{one.text} {marks}" + ("" if one.text.endswith((":", "..")) else ".")


def plain(text: str) -> str:
    """A text without markers and marks of lists, to look for sentences in."""
    text = re.sub(r"\s*(?:\[\d+\]|【\d+】)", "", nfc(text))
    return " ".join(re.sub(r"\s+([.,;:])", r"\1", text).split())


def is_shown(answer: Answer, mutant: Mutant) -> bool:
    """Whether what is wrong with a mutant reached the answer."""
    if mutant.want:
        return spaced(mutant.want).strip() not in spaced(answer.text)
    if mutant.moved is None:
        return mutant.forbid in plain(answer.text)
    sentence, source = mutant.moved
    shown = (one for one in parse(answer.text) if plain(one.text).rstrip(".") == sentence.rstrip("."))
    return any(all(_holds(answer.citations[number - 1], source) for number in one.cited) for one in shown)


def _holds(citation: Citation, source: Source) -> bool:
    span = source.support
    return citation.document == span.document and citation.start <= span.start and span.end <= citation.end


def mutants(right: Right, rng: random.Random) -> Iterator[Mutant]:
    """All the mutants of an answer; where there are many of a kind for a sentence, a few of them."""
    for at, sentence in enumerate(right.sentences):
        if not sentence.cited:
            continue
        for kind, text in _changed(sentence, right, rng):
            if squash(text) == squash(sentence.text) and plain(text).rstrip(".") == plain(sentence.text).rstrip("."):
                continue
            if _said_somewhere(text, right):
                continue
            yield Mutant(kind, _with(right, at, replace(sentence, text=text)), forbid=plain(text).rstrip(". "))
        yield from _quoted(right, at, rng)
        yield from _moved(right, at)
    yield from _lists(right, rng)


def _with(right: Right, at: int, sentence: Sentence) -> str:
    return written([*right.sentences[:at], sentence, *right.sentences[at + 1 :]])


def _said_somewhere(text: str, right: Right) -> bool:
    """Whether a mutant says what its quotes say after all."""
    return any(squash(text) in squash(f"{one.above} {one.text}") for one in right.sources)


def _changed(sentence: Sentence, right: Right, rng: random.Random) -> Iterator[tuple[str, str]]:
    text = sentence.text
    cited = " ".join(one.text for one in right.sources if one.number in sentence.cited)
    near = " ".join(_section_text(one, right.corpus) for one in right.sources if one.number in sentence.cited)
    yield from _numbers(text, cited, near, rng)
    yield from _years(text, right, rng)
    for match in _DATE.finditer(text):
        day, _, rest = match.group().partition("/")
        yield "date", _put(text, match.span(), f"{int(day) % 28 + 1:02d}/{rest}")
    for match in _SIGN.finditer(text):
        number, _, rest = match.group().partition("-")
        first, _, year = number.partition("/")
        changed = f"{int(first) + 1:02d}{'/' + year if year else ''}-{rest}"
        yield "document", _put(text, match.span(), changed)
        if rest.endswith(("TW", "TU")):
            yield "document", _put(text, match.span(), match.group()[:-2] + ("TU" if rest.endswith("TW") else "TW"))
    for match in _COUNTED.finditer(text):
        yield "count", _put(text, match.span(), f"({int(match.group()[1:-1]) + 5})")
    yield from _swaps("unit", text, _UNITS, after_number=True)
    yield from _swaps("bound", text, _BOUNDS)
    yield from (("bound lost", _put(text, span, "")) for word in _LOST for span in _words(text, word))
    yield from _negated(text, rng)
    yield from _named(text, cited, right, rng)
    yield from _bodies(text, right, rng)
    yield from _exchanged(text, rng)
    yield from _claimed(text, right, rng)
    yield from _shuffled(text, rng)


def _numbers(text: str, cited: str, near: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    for match in _NUMBER.finditer(text):
        if _YEAR.fullmatch(match.group()) or re.search(
            r"(?:ngày|tháng|số|khoản|điểm|mục) $", text[: match.start()].lower()
        ):
            continue
        value = match.group()
        same = {value, value.lstrip("0"), f"0{value}", value.replace(".", ","), value.replace(",", ".")}
        other = sorted({one for one in _NUMBER.findall(cited) if not _YEAR.fullmatch(one)} - same)
        yield from (("number of the quote", _put(text, match.span(), one)) for one in _few(other, rng))
        far = sorted({one for one in _NUMBER.findall(near) if not _YEAR.fullmatch(one)} - {*same, *other})
        yield from (("number of the section", _put(text, match.span(), one)) for one in _few(far, rng))
        digits = [at for at, char in enumerate(value) if char.isdigit()]
        at = rng.choice(digits)
        yield "number made up", _put(text, match.span(), value[:at] + str((int(value[at]) + 3) % 10) + value[at + 1 :])


def _years(text: str, right: Right, rng: random.Random) -> Iterator[tuple[str, str]]:
    known = sorted({one for document in right.corpus.documents for one in _YEAR.findall(document.source)})
    for match in _YEAR.finditer(text):
        beside = [one for one in _YEAR.findall(text) if one != match.group()]
        others = {one for one in known if one != match.group()}
        picked = {*beside, *_few(sorted(others), rng), str(int(match.group()) + 5)}
        yield from (("year", _put(text, match.span(), one)) for one in sorted(picked))


def _swaps(
    kind: str, text: str, pairs: Sequence[tuple[str, str]], after_number: bool = False
) -> Iterator[tuple[str, str]]:
    for word, other in pairs:
        for start, end in _words(text, word):
            if not after_number or _AMOUNT.search(text[:start]):
                yield kind, _put(text, (start, end), other)


def _negated(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    for word in ("không", "chưa"):
        yield from (("negation", _put(text, span, "")) for span in _words(text, word))
    spots = [
        (start, start) for verb in _VERBS for start, _ in _words(text, verb) if not text[:start].endswith("không ")
    ]
    yield from (("negation", _put(text, spot, "không ")) for spot in _few(spots, rng))


def _named(text: str, cited: str, right: Right, rng: random.Random) -> Iterator[tuple[str, str]]:
    everywhere = " ".join(document.source for document in right.corpus.documents)
    places = sorted({nfc(one).strip() for one in _PLACE.findall(" ".join(everywhere.split())) if " " in one.strip()})
    for match in _NAME.finditer(text):
        if match.group() not in places:
            continue
        beside = [one for one in places if (one in cited or one in text) and squash(one) != squash(match.group())]
        yield from (("place of the quote", _put(text, match.span(), one)) for one in _few(beside, rng))
        others = [one for one in places if one not in beside and squash(one) != squash(match.group())]
        yield from (("place of the corpus", _put(text, match.span(), one)) for one in _few(others, rng, 2))


def _bodies(text: str, right: Right, rng: random.Random) -> Iterator[tuple[str, str]]:
    everywhere = " ".join(" ".join(document.source for document in right.corpus.documents).split())
    bodies = sorted({one.strip(" ,") for one in _BODY.findall(everywhere)})
    for match in _BODY.finditer(text):
        own = match.group().strip(" ,")
        others = [one for one in bodies if one != own and own not in one and one not in own]
        span = (match.start(), match.start() + len(own))
        yield from (("body", _put(text, span, one)) for one in _few(others, rng, 2))
    joined = _JOINED.match(text)
    if joined and (other := _BODY.match(joined["rest"])):
        body = other.group().strip(" ,")
        changed = f"{body} chủ trì, phối hợp với {joined['lead']}{joined['rest'][len(body) :]}"
        yield "lead and joining", joined["head"] + changed
    for first, second in (("chủ trì", "phối hợp"), ("phối hợp", "chủ trì")):
        yield from (("lead and joining", _put(text, span, second)) for span in _words(text, first))


def _exchanged(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Two figures, or two names, of a sentence in each other's place."""
    for kind, pattern in (("figures exchanged", _NUMBER), ("names exchanged", _NAME)):
        found = list(pattern.finditer(text))
        pairs = [(one, other) for one in found for other in found if one.start() < other.start()]
        pairs = [one for one in pairs if one[0].group().lstrip("0") != one[1].group().lstrip("0")]
        # What stands side by side in a list has no order.
        pairs = [one for one in pairs if text[one[0].end() : one[1].start()] not in (", ", " và ", " - ")]
        for one, other in _few(pairs, rng):
            yield kind, _put(_put(text, other.span(), one.group()), one.span(), other.group())


def _claimed(text: str, right: Right, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A piece of another part of the texts at the sentence's end, and a word of the sentence replaced by another."""
    said = squash(" ".join(f"{one.above} {one.text}" for one in right.sources))
    foreign = [piece for piece, squashed in _pieces(right.corpus) if squashed not in said]
    for piece in _few(foreign, rng, 1):
        yield "claim added", f"{text.rstrip('.')} và {piece}."
    words = sorted({pair for one in foreign for pair in _PAIR.findall(one)} & _known_pairs())
    for match in _few([one for one in _PAIR.finditer(text) if one.group() in _known_pairs()], rng, 2):
        word = rng.choice(words)
        if word != match.group():
            yield "word replaced", _put(text, match.span(), word)


@lru_cache(maxsize=2)
def _pieces(corpus: Corpus) -> tuple[tuple[str, str], ...]:
    """Pieces of the texts between two marks, in words alone, and each with its letters run together."""
    texts = [" ".join(one.text.split()) for document in corpus.documents for one in document.passages]
    pieces = [piece.strip() for one in texts for piece in re.split(r"[,;.:()]", one) if 4 <= len(piece.split()) <= 9]
    return tuple((one, squash(one)) for one in pieces if one[0].islower() and not re.search(r"\d", one))


@cache
def _known_pairs() -> frozenset[str]:
    """The dictionary's words of two syllables."""
    return frozenset(" ".join(word) for word in dictionary() if len(word) == 2)


def _shuffled(text: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    """A sentence's own words in another order."""
    words = text.rstrip(".").split()
    if len(words) >= 10:
        yield "words shuffled", " ".join(rng.sample(words, len(words))) + "."


def _quoted(right: Right, at: int, rng: random.Random) -> Iterator[Mutant]:
    """A quotation in a sentence of its own, with one character changed: a letter, a mark, a word left out."""
    sentence = right.sentences[at]
    source = next((one for one in right.sources if one.number == sentence.cited[-1]), None)
    words = source.text.split() if source else []
    if len(words) < 6:
        return
    start = rng.randrange(0, len(words) - 5)
    quote = " ".join(words[start : start + rng.randint(5, 9)]).strip(" .,;:\"“”'()")
    letters = [index for index, char in enumerate(quote) if char.isalpha()]
    spot = rng.choice(letters)
    letter = quote[:spot] + ("a" if quote[spot] not in "aA" else "o") + quote[spot + 1 :]
    left = quote.split()
    less = " ".join(left[:2] + left[3:])
    comma = quote.replace(",", "", 1) if "," in quote else " ".join([left[0] + ",", *left[1:]])
    for changed in (letter, less, comma):
        if changed != quote and changed not in " ".join(nfc(source.text).split()):  # type: ignore[union-attr]
            text = f"Văn bản nêu: “{changed}”."
            yield Mutant("quotation", _with(right, at, replace(sentence, text=text)), forbid=f"“{changed}”")


def _moved(right: Right, at: int) -> Iterator[Mutant]:
    sentence = right.sentences[at]
    if sentence.text.endswith(":"):  # a heading stands above all that the section says
        return
    for source in right.sources:
        if source.number in sentence.cited or squash(sentence.text.rstrip(".")) in squash(
            f"{source.above} {source.text}"
        ):
            continue
        moved = replace(sentence, cited=(source.number,))
        yield Mutant("citation moved", _with(right, at, moved), moved=(plain(sentence.text), source))


def _lists(right: Right, rng: random.Random) -> Iterator[Mutant]:
    items = [at for at, one in enumerate(right.sentences) if one.prefix and one.cited]
    if len(items) < 2:
        return
    for at in _few(items, rng):
        rest = [one for index, one in enumerate(right.sentences) if index != at]
        yield Mutant("item dropped", written(rest), want=plain(right.sentences[at].text).rstrip("."))
        numbered = right.sentences[at].prefix.rstrip(". ")
        if numbered.isdigit():
            changed = replace(right.sentences[at], prefix=f"{int(numbered) + 5}. ")
            text = _with(right, at, changed)
            yield Mutant("count", text, forbid=plain(f"{changed.prefix}{changed.text}").rstrip("."))
    own = {(one.support.document, one.support.section) for one in right.sources}
    foreign = [
        passage
        for document in right.corpus.documents
        for passage in document.passages
        if (passage.document, passage.section) not in own
        and passage.section not in (OPENING, CLOSING)
        and 6 <= len(passage.text.split()) <= 60
    ]
    last = right.sentences[items[-1]]
    for passage in _few(foreign, rng, 3):
        added = replace(last, text=" ".join(passage.text.split()))
        forbid = plain(parse(written([added]))[0].text).rstrip(".")
        yield Mutant("item added", written([*right.sentences, added]), forbid=forbid)


def _section_text(source: Source, corpus: Corpus) -> str:
    document: Document = corpus.by_number[source.support.document]
    section = document.sections[source.support.section]
    return nfc(document.source[section.start : section.end])


def _words(text: str, word: str) -> list[tuple[int, int]]:
    edge = r"(?<!\w)" if word[0].isalpha() else ""
    return [match.span() for match in re.finditer(rf"{edge}{re.escape(word)}(?!\w)", text)]


def _put(text: str, span: tuple[int, int], word: str) -> str:
    changed = f"{text[: span[0]]}{word}{text[span[1] :]}"
    return re.sub(r"\s+", " ", changed).strip()


def _few(found: Sequence[Any], rng: random.Random, count: int = 3) -> list[Any]:
    return list(found) if len(found) <= count else rng.sample(list(found), count)
