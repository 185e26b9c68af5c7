"""Facts of how often: for which of four bodies or things it is done as often as a text lets or asks ("01 lần/năm")."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, plainly, whole
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fours import Fours
from assistant.study.facts.thresholds import THRESHOLD

_OFTEN = re.compile(
    r",? ?(?P<bound>không quá|tối đa|ít nhất|tối thiểu) (?P<number>\d{1,2}) lần"
    r"(?:/| mỗi | một | trong (?:một|01) )(?P<unit>năm|quý|tháng)(?!\w)"
)
_LEAST = ("ít nhất", "tối thiểu")
_LEAST_NUMBER = 2  # times from which two numbers lie below
_WORK = (5, 40)  # syllables
# For each of whom the times are counted: at one place several may have theirs.
_FOR = re.compile(r"\s+đối với\s+(?:các|mỗi|một|từng|những)?\s*(?P<each>[^,;]+)(?:, [^;]+)?$")
_EACH = 4  # syllables of the name of what is counted for
_PLACE = "nơi"
_BY_CALENDAR = " (mỗi năm tính từ tháng 01 đến tháng 12)"  # twelve months might be meant as well
_FIRST_YEAR = 2024  # of the cases, where a text has no day


def times_facts(clause: Clause) -> Iterator[Fact]:
    """ "thanh tra … không quá 01 lần/năm": which of four places, with none, one, two and three, keep it."""
    found = list(_OFTEN.finditer(clause.text))
    if len(found) != 1 or not plainly(clause):
        return
    (often,) = found
    number, least = int(often["number"]), often["bound"] in _LEAST
    work = " ".join((clause.text[: often.start()] + " " + clause.text[often.end() :]).split())
    fits = _WORK[0] <= length(work) <= _WORK[1] and whole(work) and not re.search(r"[\d:“]", work)
    if not fits or number < (_LEAST_NUMBER if least else 1):
        return
    step = 1 if least else -1
    done, each = _counted_for(f"{work[:1].lower()}{work[1:]}")
    if not each:
        return
    bound = f"{often['bound']} {often['number']} lần"
    by_year = number == 1 and often["unit"] == "năm"
    if by_year:
        four = Fours(_months(_year(clause)), clause.text)
        case = f"Việc {done} ở bốn {each} diễn ra vào các thời điểm: {four.told}."
        key, wrong = _by_year(four, bound)
    else:
        four = Fours([_said(number + at * step) for at in (1, 0, -1, -2)], clause.text)
        case = f"Trong một {often['unit']}, số lần {done} ở bốn {each} lần lượt là: {four.told}."
        key, wrong = _answers(four, bound)
    place = (clause.document.number, clause.passage.section, *clause.span())
    ask = f"ở những {each} nào, số lần {done} đúng quy định{_BY_CALENDAR if by_year else ''}?"
    yield Fact(
        *(THRESHOLD, THRESHOLD, *place, key, f"{clause.text} | lần", ask),
        support=f"{often['number']} lần",
        wrong=wrong,
        case=case,
    )


def _year(clause: Clause) -> int:
    """The first whole year in which a text holds."""
    issued = clause.document.metadata.date
    return issued.year + 1 if issued else _FIRST_YEAR


def _months(year: int) -> list[str]:
    """Once, twice in two years, twice in one, and three times in two: to be counted year by year."""
    return [
        f"tháng 6/{year}",
        f"tháng 11/{year} và tháng 02/{year + 1}",
        f"tháng 3/{year} và tháng 10/{year}",
        f"tháng 02/{year}, tháng 12/{year} và tháng 5/{year + 1}",
    ]


def _by_year(four: Fours, bound: str) -> tuple[str, tuple[Wrong, ...]]:
    once, two_years, _, thrice = range(4)
    missed = ": hai lần thuộc hai năm khác nhau"
    return four.two_of(once, two_years, thrice, missed, f", có năm trái với mức {bound}")


def _counted_for(work: str) -> tuple[str, str]:
    """A work without those that each have it so often, and one of them ("doanh nghiệp"): a place where the work names
    none, "" where it names them too long for a case to be told of four."""
    found = _FOR.search(work)
    if not found:
        return work, "" if re.search(r"(?<!\w)đối với(?!\w)", work) else _PLACE
    fits = length(found["each"]) <= _EACH and length(work[: found.start()]) > 1
    return work[: found.start()], found["each"] if fits else ""


def _said(number: int) -> str:
    return f"{number} lần" if number else "không lần nào"


def _answers(four: Fours, bound: str) -> tuple[str, tuple[Wrong, ...]]:
    within, very, off, _ = range(4)
    return four.two_of(within, very, off, f": văn bản quy định {bound}", f", trái với mức {bound}")
