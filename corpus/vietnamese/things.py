"""Whether a word names a thing or a deed, as State documents use it: a tagger is seldom sure of a clause's first word.

    python -m corpus.vietnamese.things --texts FOLDER

counts, over the texts of a folder, how often each word that opens a clause stands behind what only a thing follows
("các chính sách", "của ngành") and behind what only a deed follows ("tiếp tục rà soát", "phải công khai"), and writes
data/things.tsv: a word and whether it is a thing or a deed, in the order of the alphabet.
"""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path

from corpus.datafiles import DATA
from corpus.vietnamese.words import segment, tagged

_FILE = DATA / "things.tsv"
THING, DEED = "thing", "deed"
_BEFORE_THINGS = frozenset(("các", "những", "một", "một_số", "mỗi", "mọi", "nhiều", "của", "số", "toàn_bộ", "bộ"))
_BEFORE_DEEDS = frozenset((
    "tiếp_tục", "tập_trung", "tăng_cường", "đẩy_mạnh", "chủ_động", "tích_cực", "khẩn_trương", "kịp_thời",
    "thường_xuyên", "từng_bước", "ưu_tiên", "phải", "cần", "để", "nhằm", "không", "chưa", "được", "bị", "đã", "đang",
    "sẽ",
))  # fmt: skip
_OF_CONTENT = ("N", "V", "A", "M")  # parts of speech: what a tagger is unsure of among, not prepositions and the like
_OPENS = 1  # clauses that a word must open to be kept
_SEEN, _AS_THING, _AS_DEED = 2, 8, 2  # times that it must be seen as what it is, and how many times as often as not
_LONGEST = 3_000  # characters of a line


@cache
def _table() -> dict[str, str]:
    return dict(line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines())


def opens_as(clause: str) -> str:
    """THING or DEED for the first word of a clause, "" where its uses do not tell."""
    words = segment(clause)
    return _table().get(words[0], "") if words else ""


def count_uses(texts: Iterable[str]) -> dict[str, str]:
    """The words that open clauses of the texts and that are used as a thing, or as a deed, nearly always."""
    opening: Counter[str] = Counter()
    things: Counter[str] = Counter()
    deeds: Counter[str] = Counter()
    for clause in (clause for text in texts for clause in _clauses(text)):
        words = tagged(clause)
        opening.update(word for word, _ in words[:1])
        for (before, _), (word, tag) in pairwise(words):
            if tag.startswith(_OF_CONTENT) and re.fullmatch(r"[^\W\d]{2,}", word):
                things[word] += before in _BEFORE_THINGS
                deeds[word] += before in _BEFORE_DEEDS
    kept = (word for word in sorted(things) if opening[word] >= _OPENS)
    told = {word: _told(things[word], deeds[word]) for word in kept}
    return {word: what for word, what in told.items() if what}


def _told(as_thing: int, as_deed: int) -> str:
    if as_thing >= max(_SEEN, _AS_THING * as_deed):
        return THING
    return DEED if as_deed >= max(_SEEN, _AS_DEED * as_thing) else ""


def _clauses(text: str) -> list[str]:
    """What stands between ";" and full stops in the lines of a text, without the marks before it."""
    lines = (line[:_LONGEST] for line in text.splitlines() if not line.startswith("|"))
    pieces = (re.sub(r"^\W+", "", piece) for line in lines for piece in re.split(r"(?<=[;.])\s+", line))
    return [piece for piece in pieces if " " in piece]


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=_FILE)
    arguments = parser.parse_args()
    table = count_uses(path.read_text(encoding="utf-8") for path in sorted(arguments.texts.glob("*.md")))
    arguments.out.write_text("".join(f"{word}\t{what}\n" for word, what in table.items()), encoding="utf-8")
    sys.stdout.write(f"{len(table)} words\n")


if __name__ == "__main__":
    main()
