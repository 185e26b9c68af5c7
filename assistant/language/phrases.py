"""Phrases looked for in a message however it was typed: shorthand written out, without marks where it has none."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.language.cues import cues
from assistant.language.synonyms import MAX_KEY, synonyms
from corpus.text import fold, has_diacritics
from corpus.vietnamese.spelling import spaced

GAP = "…"  # in a phrase: up to four words of any kind

Phrases = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A message: its syllables with a blank on both sides of each, and whether it was typed without marks."""

    words: str
    plain: bool

    def holds(self, phrases: Phrases) -> bool:
        """Whether one of the phrases stands in it."""
        return bool(pattern(phrases, self.plain).search(self.words))

    def cuts_word(self, phrases: Phrases) -> bool:
        """Whether all that is like one of the phrases begins within a word: "nguoi tai ve" of "người tài", no "tải về".

        Only without marks may a phrase be read into another word so.
        """
        found = list(pattern(phrases, self.plain).finditer(self.words)) if self.plain else []
        return bool(found) and all(map(self._begins_within, found))

    def _begins_within(self, match: re.Match[str]) -> bool:
        """Whether a word that people type ends with the first syllable of a match, and begins before it."""
        first, *_ = match.group().split()
        before = self.words[: match.start()].split()[-MAX_KEY:]
        return any(" ".join([*before[at:], first]) in _folded_words() for at in range(len(before)))

    def without_modal(self) -> "Said":
        """It without what says no more than that somebody must: "ai phải chịu trách nhiệm", "đơn vị nào sẽ lo"."""
        return Said(_modal(self.plain).sub(r"\1", self.words), self.plain)

    def left(self, fillers: str, *groups: Phrases) -> list[str]:
        """The words beside some groups of phrases and beside the words that say nothing."""
        words = self.words
        for group in groups:
            words = pattern(group, self.plain).sub("  ", words)
        nothing = word_set(fillers, self.plain)
        return [word for word in words.split() if word not in nothing]


def read_said(text: str) -> Said:
    """Read a message, or a piece of one."""
    plain = not has_diacritics(text)
    words = spaced(" ".join(cues().shorthand.get(word, word) for word in spaced(text).split()))
    return Said(fold(words) if plain else words, plain)


@cache
def word_set(words: str, plain: bool) -> frozenset[str]:
    """Words in a line, each by itself."""
    return frozenset(_form(words, plain).split())


@cache
def pattern(phrases: Phrases, plain: bool) -> re.Pattern[str]:
    """Any of the phrases, the longest first; the blanks around it are looked at and not taken."""
    forms = (_with_gaps(one, plain) for one in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<= )(?:{'|'.join(forms)})(?= )")


@cache
def _modal(plain: bool) -> re.Pattern[str]:
    must = "|".join(_form(one, plain) for one in ("phải", "sẽ", "cần", "được"))
    return re.compile(rf"( (?:ai|{_form('nào', plain)})) (?:{must})(?= )")


def _with_gaps(phrase: str, plain: bool) -> str:
    parts = [re.escape(_form(part, plain)) for part in phrase.split(GAP)]
    return r"(?: \S+){0,4} ".join(parts).strip()


@cache
def _folded_words() -> frozenset[str]:
    """What people type for the words of the texts, without marks."""
    return frozenset(fold(spaced(key)).strip() for key in synonyms())


def _form(text: str, plain: bool) -> str:
    words = spaced(text).strip()
    return fold(words) if plain else words
