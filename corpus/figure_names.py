"""Indicators: what a figure is of, made whole from its own words and those that it shares with the figure before it."""

import re
from dataclasses import dataclass

from corpus.figure_cues import pattern
from corpus.figure_phrases import Phrase


@dataclass(slots=True)
class Context:
    """What the figures read so far leave for the next one: their subject, the whole that parts are of, and a bound.

    `start` is where the clause of that subject begins; `levelled` says that a predicate stood before the last number.
    """

    subject: str = ""
    whole: str = ""
    bound: str = ""
    start: int = 0
    levelled: bool = False


def name(phrase: Phrase, context: Context, first: bool) -> tuple[str, bool]:
    """The indicator of a phrase, and whether it took words of the context, which is then brought up to date.

    `first` says that the phrase is the first of its clause: it shares a subject only when it has none at all.
    """
    subject, shared = _subject(phrase, context, first)
    if shared and not phrase.before and not phrase.bound:
        phrase.bound = context.bound
    words = " ".join(part for part in (subject, phrase.change) if part)
    indicator = _capital(f"{words}{_gap(phrase, subject)}{phrase.behind}".strip())
    if phrase.part == "trong đó":
        context.whole = context.whole or context.subject
    elif phrase.level or phrase.change:
        context.whole = ""
    if not phrase.part:
        context.subject = subject or (phrase.change if phrase.behind else "") or indicator
    context.bound, context.levelled = phrase.bound, phrase.level
    return indicator, shared


def _subject(phrase: Phrase, context: Context, first: bool) -> tuple[str, bool]:
    before = phrase.before
    if phrase.part and context.subject:
        if phrase.part == "trong đó" and re.match(r"có\s", before):
            return f"{context.subject} {before}", True
        if before:
            return f"{context.subject}, {phrase.part} {before}", True
        return "", False
    if not before:
        return _inherited(phrase, context, first)
    if re.match(r"(?:được|bị)\s", before) and context.subject:
        return f"{context.subject}, {before}", True
    if phrase.joined and _is_participle(before, context.subject):
        return context.subject[: context.subject.rindex(" được ") + 7] + " " + before, True
    if context.whole and not phrase.level and not phrase.change:
        return f"{context.whole}, trong đó {before}", True
    return before, False


def _inherited(phrase: Phrase, context: Context, first: bool) -> tuple[str, bool]:
    """A phrase without a subject shares the one before when it names nothing itself, or goes on with a list."""
    incomplete = not phrase.behind or bool(pattern(r"^{0}", "prepositions").match(phrase.behind))
    listed = not first and not context.levelled and not phrase.level and not phrase.change
    if context.subject and (incomplete or listed):
        return context.subject, True
    return "", False


def _is_participle(before: str, subject: str) -> bool:
    """Whether "xử lý tại …" goes on with the "được" of "tỉ lệ chất thải được thu gom"."""
    return " được " in subject and not pattern(r"^{0}", "heads").match(before)


def _gap(phrase: Phrase, subject: str) -> str:
    """An ellipsis where the number stood between a subject and the whole that it is a share of."""
    if not subject or not phrase.behind or pattern(r"^{0}", "prepositions").match(phrase.behind):
        return " "
    counts = phrase.number.noun < phrase.number.end
    share = phrase.number.unit == "%" and bool(pattern(r"^{0}", "heads").match(subject))
    return " … " if not counts and (phrase.level or phrase.change or share) else " "


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
