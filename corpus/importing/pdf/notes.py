"""Notes at the foot of a page: they are taken from its end, and told where their mark stands."""

import re
import statistics
from dataclasses import dataclass, replace

from corpus.importing.pdf.paragraphs import join
from corpus.importing.pdf.rows import Piece
from corpus.importing.pdf.running import Page

_SMALL = 0.93  # of the page's usual size: notes are no larger
_NUMBERED = re.compile(r"[(\[]?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3})[)\]]?\.?\s*(?=\S)")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_OPEN, _CLOSE = "\ue000", "\ue001"  # private signs: nothing that a page prints
_TAG = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")


@dataclass
class Notes:
    """The notes of a document in their order."""

    words: list[str]

    def take(self, page: Page) -> Page:
        """A page without the notes at its foot; in its lines each note's mark becomes a tag."""
        body, found = _foot(page)
        if not found:
            return page
        tags: dict[str, str] = {}
        for mark, words in found:
            tags[mark] = f"{_OPEN}{len(self.words)}{_CLOSE}"
            self.words.append(words)
        tagged = [[_tagged(piece, tags) for piece in row] for row in body]
        unmarked = [tag for tag in tags.values() if not any(tag in piece.text for row in tagged for piece in row)]
        if unmarked and tagged:  # a mark that was not found: its note stands behind the page's last line
            last = tagged[-1][-1]
            tagged[-1] = [*tagged[-1][:-1], replace(last, text=last.text + "".join(unmarked))]
        return tagged

    def place(self, block: str) -> list[str]:
        """A paragraph or table without its tags, and behind it the notes that they stand for."""
        numbers = [int(one) for one in _TAG.findall(block)]
        plain = re.sub(r"[ \t]+(?=[,.;:]|$)", "", _TAG.sub("", block), flags=re.MULTILINE) if numbers else block
        return [plain, *(f"[chú thích {one + 1}: {self.words[one]}]" for one in numbers)]


def _foot(page: Page) -> tuple[Page, list[tuple[str, str]]]:
    """The rows above the notes, and the notes: (mark as figures, words)."""
    if len(page) < 2:
        return page, []
    usual = statistics.median(piece.size for row in page for piece in row)
    first = len(page)
    while first > 0 and all(piece.size <= _SMALL * usual for piece in page[first - 1]):
        first -= 1
    starts = [at for at in range(first, len(page)) if _NUMBERED.match(page[at][0].text)]
    if not starts or first == 0:
        return page, []
    found: list[tuple[str, str]] = []
    for row in page[starts[0] :]:
        words = " ".join(piece.text for piece in row)
        head = _NUMBERED.match(words)
        if head and (not found or _value(head.group(1)) == int(found[-1][0]) + 1):
            found.append((str(_value(head.group(1))), words[head.end() :]))
        else:
            found[-1] = (found[-1][0], join(found[-1][1], words))
    return page[: starts[0]], found


def _value(mark: str) -> int:
    return int(mark.translate(_DIGITS))


def _tagged(piece: Piece, tags: dict[str, str]) -> Piece:
    text = _RAISED.sub(lambda match: tags.get(str(_value(match.group())), match.group()), piece.text)
    return replace(piece, text=text) if text != piece.text else piece
