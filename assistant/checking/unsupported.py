"""What no cited source has: figures, dates, names, documents, places in a document, and quotations of a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

from assistant.checking.alignment import Sites
from assistant.checking.every_answer import quoted_words
from assistant.checking.ground import PLACE, Ground, places_in
from assistant.checking.tokens import FIGURES, Token
from assistant.language.cues import cues
from corpus.document_kinds import kind_names, kinds
from corpus.document_numbers import NUMBER
from corpus.text import LOWER, UPPER, search_form, squash
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.units import unit_syllables

_NUMBER = re.compile(rf"(?<![\w/]){NUMBER}")
_CAPITAL = re.compile(rf"(?<!^)(?<![.:“\"]\s)(?<![\w-])[{UPPER}][{UPPER}{LOWER}\d]*(?!\w)")
_NAME = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+")
_OPENERS = frozenset({"mục", "khoản", "điểm", "theo", "đến", "năm"})


def unsaid(text: str, own: Sequence[Token], ground: Ground) -> list[str]:
    """What a sentence names and neither its quotes nor what governs them do, in Vietnamese."""
    problems = [f"số “{one}” không có trong nguồn được dẫn" for one in _figures(text, own, ground.sites)]
    problems += [f"“{one}” không phải chỗ của nguồn được dẫn" for one in places_in(text) if one not in ground.places]
    problems += [f"“{one}” không có trong nguồn được dẫn" for one in _names(text, ground)]
    problems += [f"“{one}” không có nguyên văn trong nguồn" for one in _quotations(text, ground)]
    return list(dict.fromkeys(problems))


def _figures(text: str, own: Sequence[Token], sites: Sites) -> Iterator[str]:
    """Figures whose value no quote has; a year, a date or a document's number may stand in what governs it."""
    beside = [match.span() for one in (PLACE, _called()) for match in one.finditer(text)]
    for token, behind in zip_longest(own, own[1:]):
        is_place = any(first <= token.start < last for first, last in beside)
        if token.kind not in FIGURES or token.kind == "count" or is_place:
            continue
        places = sites.at(token.form)
        if token.kind == "number" and not token.form.startswith("="):
            places = [place for place in places if sites.is_quoted(place)]
        if not places:
            has_unit = behind is not None and not token.stop and behind.form in unit_syllables()
            yield text[token.start : behind.end if has_unit else token.end].strip()


def _names(text: str, ground: Ground) -> Iterator[str]:
    """Names and numbers of documents that neither the quotes, nor their headings, nor their documents' data say."""
    yield from (one for one in _NUMBER.findall(text) if squash(one) not in ground.letters)
    for kind, number in _called().findall(search_form(text)):
        if not re.search(rf"(?<!\w){kind}\s+(?:số\s+)?0*{int(number)}(?!\w)", ground.form):
            yield f"{kind} số {number}"
    yield from (one for one in _NAME.findall(text) if squash(_without_opener(one)) not in ground.letters)
    for word in _CAPITAL.findall(text):
        long = _expansions().get(word, "") if word.isupper() else ""
        is_said = spaced(word) in ground.words or (long and spaced(long) in ground.words)
        if not is_said and word.lower() not in (_OPENERS | _kind_heads()):
            yield word


@cache
def _called() -> re.Pattern[str]:
    """ "nghị quyết 09", "Luật số 12": the number is looked up as one of such a document."""
    return re.compile(rf"(?<!\w)({search_form(kind_names())})\s+(?:số\s+)?(\d+)(?!\w)", re.IGNORECASE)


@cache
def _kind_heads() -> frozenset[str]:
    """The first words of the names of kinds, which may have a capital anywhere."""
    return frozenset(search_form(kind.name.split()[0]) for kind in kinds())


@cache
def _expansions() -> dict[str, str]:
    return expansions()


def _without_opener(name: str) -> str:
    first, rest = name.split(maxsplit=1)
    return rest if first.lower() in cues().name_openers else name


def _quotations(text: str, ground: Ground) -> Iterator[str]:
    yield from (words[:60] for words in quoted_words(text) if squash(words) not in ground.letters_around)
