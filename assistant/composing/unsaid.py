"""What the clause that tells of a thing leaves unsaid of a question: a word that no text has, a time, a place."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.composing.opposed import side_untold
from assistant.evidence.candidates import TITLE_TIME
from assistant.evidence.scoring import Evidence
from assistant.language.numbers import number_words
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import number_as_said
from corpus.figures.cells import columns_of
from corpus.vietnamese.spelling import spaced

_ALL_BUT_SURE, _TELLING = 0.8, 1.0  # probability of a clause, and weight of a word that says something
_LIKELY, _THING = 0.5, 3.5  # probability of a clause, and weight of the word for a thing


def unsaid(understood: Understood, best: Evidence) -> str:
    """What a question asks of a thing, where no text has that word: "học phí có được miễn không", "chính sách nhà ở".

    Also the one year that is asked after, where the clause stands under no time at all: "lên thành phố năm 2025 à".
    "" where one has it in some form, and where the clause is all but sure to answer in other words. A clause that tells
    of less does not say of more: "có tăng biên chế không".
    """
    if side := side_untold(understood, best):
        return side
    wants, last = understood.wants, understood.terms[-1:]
    claims = (wants.truth or wants.mentioned) and bool(last) and " " in last[0].phrase and last[0].weight >= _TELLING
    unclaimed = claims and last[0] in best.missing
    if wants.mentioned and not understood.times:
        doubted = best.missing if best.probability < _LIKELY else ()
        telling = [one for one in doubted if one.known and one.weight >= _TELLING and not one.is_count]
        return last[0].phrase if unclaimed else telling[-1].phrase if telling else ""
    if not wants.yes_or_no:
        return _unsaid_thing(understood, best)
    if is_of_no_time(understood, best):
        return f"năm {understood.times[0][0]}"
    if bound := year_bound_untold(understood, best):
        return bound
    if wants.is_opposed(best.clause.spaced):
        return wants.ways[0]
    number = next((one.phrase for one in best.missing if one.phrase.isdigit() and not _says_number(one, best)), "")
    if number and not understood.cases:
        return number_as_said(understood, number)  # "bão số 14": what has another number is another
    if unclaimed:
        return last[0].phrase  # what is claimed of a thing stands last: "tuyến cuối của cả nước, đúng không"
    if best.probability >= _ALL_BUT_SURE:
        return ""
    if len(wants.ways) == 1 and not _moves(understood, best):
        return wants.ways[0]
    unknown = [one for one in understood.terms if not (one.known or one.is_count) and one.weight >= _TELLING]
    asked = [one for one in unknown if one in last or best.probability < _LIKELY]
    return asked[-1].phrase if asked and any(term.known for term in understood.terms) else ""


def _says_number(number: Term, best: Evidence) -> bool:
    """Whether a clause says a number however it is written: "1" is "01", or a word: "về mức không"."""
    said = {int(one) for one in re.findall(r"\d+", best.clause.text)}
    words = {figure for word, figure in number_words().items() if f" {word} " in best.clause.spaced}
    return int(number.phrase) in {0, *said, *words}


def _moves(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says the way in which it is asked whether something moves, in any form."""
    moving = [term for term in understood.terms if understood.wants.ways[0] in term.phrase.split()]
    return not moving or any(term.match(best.clause.sentence_spaced) for term in moving)


def tells_no_place(understood: Understood, best: Evidence) -> bool:
    """Whether it is asked where a thing is, and the clause names no place but what the question says itself."""
    if not understood.wants.location or understood.kind is not Kind.PLACE or best.fits:
        return False
    row = columns_of(best.passage.text)  # of which any cell may say it
    _, *words = (best.passage.text if row else best.clause.text).split()
    words = [word.strip(".,;:") for word in words] if row else words
    names = (f"{one} {next_one}" for one, next_one in pairwise(words) if one[:1].isupper() and next_one[:1].isupper())
    return all(understood.says(spaced(name).strip()) for name in names)


def placed_elsewhere(understood: Understood, admissible: Sequence[Evidence]) -> Evidence | None:
    """The likeliest clause that says all of a thing whose place is asked for, and a place; None where none does."""
    terms = understood.terms
    saying = (one for one in admissible if terms and all(term.is_said_in(one.clause.spaced) for term in terms))
    return next((one for one in saying if not tells_no_place(understood, one)), None)


def _unsaid_thing(understood: Understood, best: Evidence) -> str:
    """The thing of a question that no text names in any form, where the best clause may well be of another.

    Of a subject typed alone any telling word is one: "bảo hiểm y tế" is told of by nothing on "y tế".
    """
    alone = understood.kind is Kind.TOPIC
    if best.probability >= _LIKELY or not (alone or any(term.known for term in understood.terms)):
        return ""
    things = (one for one in understood.terms if one.calls_thing and not one.known and not one.is_count)
    return next((one.phrase for one in things if one.weight >= (_TELLING if alone else _THING)), "")


def says_scattered(understood: Understood, best: Evidence) -> bool:
    """Whether a clause has the words of a thing apart that a question has in a row: it may speak of other things."""
    telling = [term for term in understood.terms if term.weight >= _TELLING]
    run = " ".join(term.phrase for term in telling)
    return len(telling) > 1 and understood.says(run) and f" {run} " not in best.clause.spaced


def is_of_no_time(understood: Understood, best: Evidence) -> bool:
    """Whether a question asks of one year, and a clause stands under no time; that of a case put is not asked of."""
    of_year = len(understood.times) == 1 and len(understood.times[0]) == 1
    # "Năm 2023 xã tôi có 6% …" puts a case; a year that only the text's title says is none of the clause.
    return of_year and (best.time is None or 0.0 < best.time <= TITLE_TIME) and not understood.measures


def year_bound_untold(understood: Understood, best: Evidence) -> str:
    """The bound in years that a question puts, where a clause stands under no time: "trước năm 2030"; else ""."""
    before, after = understood.named.before, understood.named.after
    if not (before or after) or best.clause.times or best.clause.inherited:
        return ""
    return f"trước năm {before}" if before else f"sau năm {after}"
