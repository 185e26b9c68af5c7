"""The places of a text that give a Điều of another text new words: "Điều 7 được sửa thành gì"."""

import re
from collections.abc import Iterable, Sequence

from corpus.model import Document, Section
from corpus.once import once
from corpus.text import search_form

_ARTICLE = "điều "
# "Sửa đổi, bổ sung khoản 2 Điều 7 như sau": what an amendment opens with.
_AMENDS = re.compile(r"\W*(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thay cụm từ|bỏ cụm từ)(?!\w)")
_BESIDE = r"(?<!sau )(?<!trước )"  # "bổ sung Điều 7a vào sau Điều 7": nothing of Điều 7 changes
_ASKS_OF_CHANGE = re.compile(r"(?<!\w)(?:sửa|sửa đổi|bổ sung|thay thế|thay đổi|thay|bãi bỏ)(?!\w)")
_OPENING = 300  # letters of a paragraph in which an amendment says what it amends


def asks_of_change(text: str) -> bool:
    """Whether a question (search form) asks how something written was changed."""
    return bool(_ASKS_OF_CHANGE.search(text))


def amending_sections(wanted: Sequence[str], scope: Iterable[Document]) -> list[tuple[str, str]]:
    """The sections that amend the Điều of a path ("khoản 2", "điều 7"): those that say all of it, else its Điều."""
    article = next((one for one in wanted if one.startswith(_ARTICLE)), "")
    found = [
        (document.number, section, said)
        for document in (scope if article else ())
        for section, said in _amendments(document)
        if _says(said, article)
    ]
    closer = [one for one in found if all(_says(one[2], number) for number in wanted)]
    return [(number, section) for number, section, _ in closer or found]


def _says(said: str, number: str) -> bool:
    return bool(re.search(rf"(?<!\w){_BESIDE}{re.escape(number)}(?![\w/])", said))


@once
def _amendments(document: Document) -> tuple[tuple[str, str], ...]:
    """The sections that open with an amendment, innermost only, with how they open (search form)."""
    opened = {one.id: said for one in document.sections.values() if _AMENDS.match(said := _opening(one))}
    return tuple((one, said) for one, said in opened.items() if not _is_of_many(document.sections[one], opened))


def _opening(section: Section) -> str:
    """How a section opens, up to the new words themselves."""
    first = section.title or next((block.text for block in section.blocks), "")
    return search_form(re.split(r"như sau|[“\"]Điều", first[:_OPENING], maxsplit=1)[0])


def _is_of_many(section: Section, opened: dict[str, str]) -> bool:
    """Whether the amendments stand one by one under a section that names them all."""
    return any(child in opened for child in section.children)
