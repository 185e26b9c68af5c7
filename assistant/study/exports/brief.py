"""Long sentences made short enough for a slide: their first words, up to where a phrase ends; words never cut."""

import re
from functools import cache

from assistant.study.exports.phrases import to_phrase
from assistant.study.facts.clauses import raised, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.verbs import begins_with_verb
from corpus.datafiles import alternatives
from corpus.tasks.duties import find_duty
from corpus.text import search_form
from corpus.vietnamese.commonness import rarity

WORDS = 12  # of a line on a slide
_UNKNOWN = 7.1  # corpus.vietnamese.commonness gives its maximum to what is no word
# A phrase ends neither behind one of these nor before one of those.
_LOOSE = ("trên", "vẫn", "trở", "thành", "dẫn", "so", "-", "–", "từng", "quy", "hằng", "hàng")
_CLOSE = ("trực", "-", "–", "hóa", "hoá", "lý", "học", "hơn", "trên", "dưới", "khoảng")
_BODY, _WITH_BODY = 8, 12  # words of a body's name before its duty, and of a line that has room for both
_DIRECTS = re.compile(r"(?:chỉ đạo|giao|phân công|yêu cầu)\s", re.IGNORECASE)
_LEAST = 4  # words that say something


def brief(text: str, most: int = WORDS) -> str:
    """Up to `most` words of a text: its head before the aim or the manner, else its first phrases; a body with its duty
    as "body: duty"."""
    plain = _openers().sub("", re.sub(r"\s*\([^()]*\)", "", text).strip(" .;:,"))
    if len(plain.split()) <= most:
        return raised(plain)
    duty = find_duty(plain, vague=True)
    if duty and duty.start == 0 and most >= _WITH_BODY and not begins_with_verb(plain):
        name = _head(plain[: duty.end], _BODY)
        more = " …" if plain[len(name) : duty.end].startswith((",", ";")) else ""  # of a list of bodies
        return raised(f"{name}{more}: {raised(_head(plain[duty.duty :], most - len(name.split())))}")
    return raised(_head(plain, most))


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(rf"^(?:{alternatives(cues().openers)}),?\s+")


def _head(plain: str, most: int) -> str:
    if len(plain.split()) <= most:
        return plain
    cut = re.split(rf",?\s+(?:{alternatives(cues().cuts)})\s", plain)[0].rstrip(" ,")
    cut = re.sub(r"\s+(?:và|hoặc)$", "", cut)
    if _DIRECTS.match(cut) and len(cut.split()) <= _BODY:  # whom, and not yet to what
        cut = plain
    if _LEAST <= len(cut.split()) <= most and _ends_well(cut):
        return cut
    parts = re.split(r"(?<=[,;])\s+(?!\d)", cut)
    for size in range(len(parts), 0, -1):
        head = " ".join(parts[:size]).rstrip(" ,;")
        if most // 2 <= len(head.split()) <= most and _ends_well(head):
            return head
    return _words(plain, most)


def _words(text: str, most: int) -> str:
    """The most words that end where a phrase can end and no compound is cut in two."""
    words = text.split()
    for size in range(most, _LEAST, -1):
        head = " ".join(words[:size]).rstrip(" ,;")
        inner = words[size - 1].endswith((",", ";"))
        torn = not inner and _compound(words[size - 1], words[size])
        dated = words[size] in ("năm", "tháng") and words[size + 1 : size + 2] != [] and words[size + 1][:1].isdigit()
        loose = dated or words[size - 1] in _LOOSE or words[size] in _CLOSE or words[size][:1].isdigit()
        if _ends_well(head) and not torn and not loose:
            return head
    last = next((size for size in range(most, 1, -1) if _ends_well(" ".join(words[:size]).rstrip(" ,;"))), most)
    return " ".join(words[:last]).rstrip(" ,;")


def _ends_well(head: str) -> bool:
    """Whether words end where a phrase can end; how they begin is the text's."""
    return whole(f"việc {head}")


def _compound(first: str, second: str) -> bool:
    """Whether two syllables are one word, or one name."""
    both_capital = first[:1].isupper() and second[:1].isupper()
    return both_capital or rarity(search_form(f"{first} {second}".strip(" ,;."))) < _UNKNOWN


def _to_its_end(text: str, most: int) -> str:
    """Words to the end of a phrase in which something is said, else to where a phrase can end."""
    phrase = to_phrase(text, most)
    return text[: len(phrase)] if phrase else _words(text, most)


def short_quotes(text: str, most: int = WORDS) -> str:
    """A text whose long quotations are cut to their first words, the cut marked."""

    def cut(match: re.Match[str]) -> str:
        words = match[1].split()
        return match.group() if len(words) <= most else f"“{_to_its_end(match[1], most)} …”"

    return re.sub(r"“([^“”]+)”", cut, text)
