"""A follow-up that names nothing of its own, with the words of the turn before, but for what it asks otherwise."""

import re
from dataclasses import replace

from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.reading.roles import Side


def without_claimed(question: Understood, before: Understood) -> Understood:
    """The turn before without the figure that it put up, where a follow-up asks what the figure is at another time.

    "Đến 2030 là bao nhiêu" behind "năm 2025 là 354 nghìn tỉ đúng không".
    """
    claims = before.wants.yes_or_no or before.wants.confirming
    if not (claims and question.kind is Kind.NUMBER and question.times and not question.terms):
        return before
    figures = "|".join(re.escape(one.words.strip()) for one in before.measures) or "(?!)"
    text, read_as = (re.sub(rf"(?<![\w.,])(?:{figures})(?!\w)", "", one) for one in (before.text, before.read_as))
    terms = tuple(term for term in before.terms if not term.phrase[0].isdigit())
    return replace(before, text=text, read_as=read_as, terms=terms, measures=())


def filled_from(question: Understood, before: Understood, of_other: bool) -> Understood:
    """A follow-up with the text of the turn before, of_other where it asks of another subject."""
    earlier, read_as = (_without_subjects(one, before, of_other) for one in (before.text, before.read_as))
    whole = question.with_text(f"{question.text} {earlier}", f"{read_as} {question.read_as}")
    return _with_own_whether(_with_own_sides(whole, question), question)


def _without_subjects(text: str, before: Understood, of_other: bool) -> str:
    """The text of the turn before, without the words of its subjects where another is asked of."""
    for term in (each for one in before.subjects for each in one.terms) if of_other else ():
        text = re.sub(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", " ", text, flags=re.IGNORECASE)
    return " ".join(text.split())


def _with_own_sides(whole: Understood, question: Understood) -> Understood:
    """A filled follow-up that asks for the sides it names itself: behind "hạn chế là gì", "còn kết quả" is of results.

    Causes alone are those of what the turn before names. The figures that one asked for are those of its own side.
    """
    own = question.wants
    if all(side is Side.CAUSES for side in own.sides):
        return whole
    wants = replace(whole.wants, sides=own.sides, parts_asked=own.parts_asked, numbers=own.numbers)
    return replace(whole, wants=wants)


def _with_own_whether(whole: Understood, question: Understood) -> Understood:
    """A filled follow-up that asks itself whether something is so: behind "rác 2025" "2030 có đạt 100% không"."""
    own = question.wants
    if question.kind is Kind.NUMBER and question.times and not own.yes_or_no:
        return replace(whole, wants=replace(whole.wants, yes_or_no=False, confirming=own.confirming, truth=own.truth))
    if not own.yes_or_no:
        return whole
    wants = replace(whole.wants, yes_or_no=True, truth=own.truth, not_yet=own.not_yet, denied=own.denied)
    return replace(whole, wants=wants)
