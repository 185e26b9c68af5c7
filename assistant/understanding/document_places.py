"""The places that documents are of: they name the documents asked about, and need not stand in each clause."""

import re
from collections.abc import Iterable
from dataclasses import replace

from assistant.understanding.named import Named
from assistant.understanding.terms import Term
from corpus.model import Document
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.text import search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import one_spelling, spaced

_OF_PLACE = (
    r"(?<!\w)(?:của|ở|tại|cho|thuộc|trong|trên địa bàn|trên) (?:toàn )?(?:tỉnh |thành phố |vùng )?{0}(?!\w)"
    r"|^\W*(?:tỉnh |thành phố |vùng )?{0}(?= (?:định|sẽ|phải|muốn|phấn đấu|đặt|cần|dự kiến|đang)(?!\w))"
)
_LEFT = 3  # words that a question is left with at least
_SEAT = "hà nội"  # where all central bodies issue: of the city itself a document is by its title or its issuer


@once
def self_description(document: Document) -> str:
    """What a document says of itself, spaced: its kind, title, issuer and place, unless that is the capital's."""
    one = document.metadata
    place = "" if search_form(one.place or "") == _SEAT else one.place or ""
    return spaced(" ; ".join([one.kind, one.title, one.issuer or "", place]))


def with_places(named: Named, terms: tuple[Term, ...], corpus: Corpus) -> Named:
    """A place that stands in the titles of some documents only names these: "… của tỉnh Lam Giang".

    A kind that is said without a number leaves the documents of others out: "nghị quyết … của Hà Nội".
    """
    if named.documents or named.unknown:
        return named
    of_kind = [one.number for one in corpus.documents if named.kind_only in ("", search_form(one.metadata.kind))]
    found: dict[str, None] = {}
    for term in terms:
        if term.is_name:
            holders = [one.number for one in corpus.documents if term.match(self_description(one))]
            kept = [one for one in holders if one in of_kind] or holders
            found.update(dict.fromkeys(kept if len(holders) < len(corpus.documents) else ()))
    return replace(named, documents=tuple(found))


def without_place_words(text: str, places: Iterable[str]) -> str:
    """A text without places (spelt) that it only says what it asks is of: "của tỉnh Trà Giang", "Trà Giang sẽ …".

    Whole where little is left, and where a place belongs to a name: "Trường Cao đẳng Mường Lam".
    """
    left = text
    for place in places:
        found = re.search(_OF_PLACE.format(r"\s+".join(map(re.escape, place.split()))), one_spelling(search_form(left)))
        left = f"{left[: found.start()]} {left[found.end() :]}" if found else left
    left = " ".join(left.split()).strip(" ,;:")
    return left if len(left.split()) >= _LEFT else text


def without_own_places(
    terms: tuple[Term, ...], named: Named, corpus: Corpus
) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and the places that all the documents asked about are of: each clause of theirs is of it."""
    documents = [corpus.by_number[number] for number in named.documents] or corpus.documents
    own = tuple(
        term
        for term in terms
        if term.is_name and not names_body(term.phrase) and all(term.match(self_description(one)) for one in documents)
    )
    rest = tuple(term for term in terms if term not in own)
    return (rest, own) if rest else (terms, ())
