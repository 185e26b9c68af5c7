"""Indicators: what a figure is of, made whole from its own words and those that it shares with the figure before it."""

import re
from dataclasses import dataclass

from corpus.figures.cues import pattern
from corpus.figures.phrases import Phrase
from corpus.text import capital
from corpus.vietnamese.times import Time

_PASSIVE = " được "
_LONGEST = 400  # characters of what a figure shares with those before it


@dataclass(slots=True)
class Context:
    """What the figures read so far leave for the next one.

    subject: what the last figure is of, without its predicate. topic: the same with what stood behind its number.
    listed: the words before a number that its list goes on with ("giảm" in "giảm 5% biên chế A và 10% biên chế B").
    whole: what the parts of a "trong đó" are of, kept over clauses when a colon follows. bound, time: the last ones.
    start: where the clause of the subject begins. fresh: no figure of the clause was read yet. stepped: the last one is
    what a change starts from ("từ 29,5%").
    label: what stands before a colon at its head ("Cơ cấu kinh tế: dịch vụ chiếm 38%, nông nghiệp chiếm 12%").
    """

    subject: str = ""
    topic: str = ""
    listed: str = ""
    whole: str = ""
    keeps_whole: bool = False
    bound: str = ""
    time: Time = ()
    start: int = 0
    fresh: bool = True
    stepped: bool = False
    label: str = ""

    def next_clause(self) -> None:
        """A list ends with its clause, and so do parts that no colon introduced."""
        self.fresh, self.stepped, self.listed, self.label = True, False, "", ""
        if not self.keeps_whole:
            self.whole = ""

    def next_sentence(self) -> None:
        """The last subject alone outlives its sentence ("Trong đó, …")."""
        self.keeps_whole = False
        self.next_clause()


def name(phrase: Phrase, context: Context) -> tuple[str, bool]:
    """The indicator of a phrase, and whether it took words of the context, which is then brought up to date."""
    subject, shared = _subject(phrase, context)
    if shared and phrase.joined and not phrase.before and not phrase.bound:
        phrase.bound = context.bound
    words = " ".join(part for part in (subject, phrase.change) if part)
    indicator = capital(f"{words}{_gap(phrase, subject)}{phrase.behind}".strip())
    if phrase.part == "trong đó":
        context.whole = context.whole or context.topic
        context.keeps_whole = phrase.part_list
    elif not phrase.part:
        context.subject = _named(subject or indicator)
        context.topic = _named(subject if subject and (phrase.level or not phrase.behind) else indicator)
        context.listed = "" if phrase.level else _named(words)
        if phrase.level or phrase.change:
            context.whole = ""
    label = re.match(r"([^:]{3,60}):\s+\S", phrase.before)
    context.label = label.group(1) if label else context.label
    context.bound, context.fresh, context.stepped = phrase.bound, False, phrase.base
    return indicator, shared


def _named(words: str) -> str:
    """Words that figures behind may share, "" for too many: each that shares them would add its own."""
    return words if len(words) <= _LONGEST else ""


def _subject(phrase: Phrase, context: Context) -> tuple[str, bool]:
    before = phrase.before
    if re.match(r"có\s", before) and phrase.level and context.topic and not (phrase.part or context.fresh):
        return f"{context.topic} {before}", True
    if phrase.part and context.topic:
        if phrase.part == "trong đó" and re.match(r"có\s", before):
            return f"{context.topic} {before}", True
        if before or pattern(r"^{0}", "predicates").match(phrase.behind):
            return f"{context.topic}, {phrase.part} {before}".rstrip(), True
        return "", False
    if not before:
        return _inherited(phrase, context)
    if re.match(r"(?:được|bị)\s", before) and context.topic:
        return f"{context.topic}, {before}", True
    if phrase.joined and _is_participle(before, context.subject):
        return context.subject[: context.subject.rindex(_PASSIVE) + len(_PASSIVE)] + before, True
    if context.whole and not phrase.level and not phrase.change:
        return f"{context.whole}, trong đó {before}", True
    if context.label and not pattern(r"^{0}", "heads").match(before):
        return f"{context.label}: {before}", True
    return before, False


def _inherited(phrase: Phrase, context: Context) -> tuple[str, bool]:
    """A phrase without a subject shares the one before when it names nothing itself, or goes on with a list."""
    incomplete = not phrase.behind or bool(pattern(r"^{0}", "prepositions").match(phrase.behind))
    if context.subject and (incomplete or context.stepped):
        return context.subject, True
    if context.listed and not phrase.level and not phrase.change:
        return context.listed, True
    return "", False


def _is_participle(before: str, subject: str) -> bool:
    """Whether "xử lý tại …" goes on with the "được" of "tỉ lệ chất thải được thu gom"."""
    return _PASSIVE in subject and not pattern(r"^{0}", "heads").match(before)


def _gap(phrase: Phrase, subject: str) -> str:
    """An ellipsis where the number stood between a subject and the whole that it is a share of."""
    if not subject or not phrase.behind or pattern(r"^{0}", "prepositions").match(phrase.behind):
        return " "
    share = phrase.number.unit == "%" and bool(pattern(r"^{0}", "heads").match(subject))
    return " … " if not phrase.number.noun and (phrase.level or phrase.change or share) else " "
