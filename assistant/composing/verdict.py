"""The yes or the no that a clause plainly gives to a question for one; none where anything is open."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import Measure
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.text import capital, search_form
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import spaced

YES, NO, NOT_YET = "Có", "Không", "Chưa"

_SURE = 0.6  # the probability from which a clause decides
_LIKELY_NAMED = 0.4  # the same of one that says by its name what the thing asked of is
_ALL_BUT_SURE, _TELLING = 0.8, 1.0  # probability of a clause, and weight of a word that says something
_LIKELY, _THING = 0.5, 3.5  # probability of a clause, and weight of the word for a thing
_NEAR = 10  # words of a clause up to the end of a bound that say what it is of
_IS = re.compile(r" (?:là|trở thành) ")
_SHARE = re.compile(r"\d[\d.,]*\s?%")
_TRIFLING = 0.5  # weight up to which a word of the question may be said otherwise
_BOUND = re.compile(
    r"(?<!\w)(?P<most>không quá|tối đa|không vượt quá)\s+(?P<limit>\d[\d.,]*)"
    r"|(?<!\w)từ\s+(?P<from>\d[\d.,]*)[^,.;]{0,40}?\s(?P<way>trở lên|trở xuống)(?!\w)",
    re.IGNORECASE,
)
# "Cảng hàng không" and "không gian" deny nothing.
_DENIES = re.compile(
    r"(?<!\w)(?:(?<!hàng )không(?! (?:chỉ|những|ngừng|quá|vượt|gian|khí|phận|quân|trung))|chưa|cấm)(?!\w)",
    re.IGNORECASE,
)
# Behind what is asked it only tells of which things that is: "sắp xếp các xã không đủ tiêu chuẩn".
_OF_WHICH = re.compile(r"(?:không|chưa) (?:đủ|đạt|đáp ứng)(?!\w)", re.IGNORECASE)
# Nothing is decided yet, or only for a case.
_OPEN = re.compile(
    r"(?<!\w)(?:nghiên cứu|đề xuất|xem xét|kiến nghị|phấn đấu|dự kiến|có thể|nếu|trừ|trường hợp|một số"
    r"|khuyến khích)(?!\w)",
    re.IGNORECASE,
)


def verdict(understood: Understood, best: Evidence, beside: Sequence[Evidence] = ()) -> str:
    """The word with which the clause answers, "" where it does not plainly decide; beside are others that may answer.

    Those that say as much with the same word make it as sure as they are together.

    It decides where it says every telling word of the question itself and the duty asked after, leaves nothing open,
    and any number asked about stands in it or is put to its bound: "từ 10% trở lên" decides of 15%. Of "có nêu … không"
    it decides by speaking of it.
    """
    clause, wants = best.clause.text, understood.wants
    opens = not wants.mentioned and _OPEN.search(clause)
    alike = [one for one in beside if one is not best and _says_all(understood, one)]
    denied = _denies(understood, clause)
    alike = [one for one in alike if _denies(understood, one.clause.text) is denied]
    likely = sum(one.probability for one in (best, *alike))
    if not wants.yes_or_no or likely < _LIKELY_NAMED or understood.now or opens:
        return ""
    if not _says_all(understood, best):
        return NO if not wants.denied and _is_of_another(understood, best, beside) else ""
    if likely < _SURE or _is_of_no_time(understood, best):
        return ""
    obliges = not wants.obliged or f" {wants.obliged} " in best.clause.spaced
    if wants.mentioned:
        return YES if set(understood.numbers) <= set(numbers_in(clause)) else ""
    return _decided(understood, clause) if obliges and not wants.denied else ""


def _says_all(understood: Understood, evidence: Evidence) -> bool:
    """Whether a clause says every telling word of a question, one at least."""
    telling = _telling(understood)
    return bool(telling) and all(term.known and term.match(evidence.clause.spaced) for term in telling)


def _telling(understood: Understood) -> list[Term]:
    return [term for term in understood.terms if not term.phrase[0].isdigit() and term.weight > _TRIFLING]


def _denies(understood: Understood, clause: str) -> bool:
    """Whether a clause denies what is asked; behind all of that, that things fall short only tells which they are."""
    said = _DENIES.search(clause)
    if said is None or not _OF_WHICH.match(clause, said.start()):
        return said is not None
    before = spaced(clause[: said.start()])
    return not all(term.match(before) for term in _telling(understood))


def _is_of_another(understood: Understood, best: Evidence, beside: Sequence[Evidence]) -> bool:
    """Whether a clause says what a thing is by its name, and its sentence that another is what is asked of that one.

    "A là đô thị biển; B là đô thị công nghiệp" of "A có phải đô thị công nghiệp không".
    """
    names, own = understood.names, best.clause.spaced
    unsaid = [term for term in _telling(understood) if not term.match(own)]
    if not unsaid or not names or not defines(best.clause, names) or any(term in names for term in unsaid):
        return False
    others = (one.clause.spaced for one in beside if one.clause.sentence_start == best.clause.sentence_start
              and one.passage is best.passage and _IS.search(one.clause.spaced))  # fmt: skip
    return any(
        all(term.match(said) == 1.0 for term in unsaid) and not any(term.match(said) for term in names)
        for said in others
    )


def _is_of_no_time(understood: Understood, best: Evidence) -> bool:
    """Whether a question asks of one year, and a clause stands under no time; that of a case put is not asked of."""
    of_year = len(understood.times) == 1 and len(understood.times[0]) == 1
    return of_year and best.time is None and not understood.measures  # "năm 2023 xã tôi có 6% …"


def unsaid(understood: Understood, best: Evidence) -> str:
    """What a question asks of a thing, where no text has that word: "học phí có được miễn không", "chính sách nhà ở".

    Also the one year that is asked after, where the clause stands under no time at all: "lên thành phố năm 2025 à".
    "" where one has it in some form, and where the clause is all but sure to answer in other words. A clause that tells
    of less does not say of more: "có tăng biên chế không".
    """
    wants, last = understood.wants, understood.terms[-1:]
    if wants.mentioned and not understood.times:
        return ""
    if not wants.yes_or_no:
        return _unsaid_thing(understood, best)
    if _is_of_no_time(understood, best):
        return f"năm {understood.times[0][0]}"
    if wants.is_opposed(best.clause.spaced):
        return wants.ways[0]
    if best.probability >= _ALL_BUT_SURE:
        return ""
    if len(wants.ways) == 1 and not _moves(understood, best):
        return wants.ways[0]
    asked = [term.phrase for term in last if not term.known and not term.is_count and term.weight >= _TELLING]
    return asked[0] if asked and any(term.known for term in understood.terms) else ""


def _moves(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says the way in which it is asked whether something moves, in any form."""
    moving = [term for term in understood.terms if understood.wants.ways[0] in term.phrase.split()]
    return not moving or any(term.match(best.clause.sentence_spaced) for term in moving)


def tells_no_place(understood: Understood, best: Evidence) -> bool:
    """Whether it is asked where a thing is, and the clause names no place but what the question says itself."""
    if not understood.wants.location or understood.kind is not Kind.PLACE or best.fits:
        return False
    _, *words = best.clause.text.split()
    names = (f"{one} {next_one}" for one, next_one in pairwise(words) if one[:1].isupper() and next_one[:1].isupper())
    return all(understood.says(spaced(name).strip()) for name in names)


def _unsaid_thing(understood: Understood, best: Evidence) -> str:
    """The thing of a question that no text names in any form, where the best clause may well be of another."""
    if best.probability >= _LIKELY or not any(term.known for term in understood.terms):
        return ""
    things = (one for one in understood.terms if " " in one.phrase and not one.known and not one.is_count)
    return next((one.phrase for one in things if one.weight >= _THING), "")


def _decided(understood: Understood, clause: str) -> str:
    """The word for a question that denies nothing, of a clause that says all of it."""
    denied = _denies(understood, clause)
    bound = _bound_met(understood, clause)
    if bound is not None:
        met, allows = bound
        return (YES if met else NO) if allows else ((NO if denied else YES) if met else "")
    if not set(understood.numbers) <= set(numbers_in(clause)):
        return ""
    if understood.wants.not_yet:  # how things are, which a goal does not tell
        return NOT_YET if re.search(r"(?<!\w)chưa(?!\w)", clause) else ""
    return NO if denied else YES


def bound_said(understood: Understood, clause: str) -> str:
    """How the measures that a question gives of its case stand to the bounds of a clause, "" where it has none.

    "78%" beside "chỉ số hài lòng từ 80% trở xuống": of several bounds in its unit the one that says most of the words
    around it, or each of those that say as many. Of several measures all are told, each to another bound, or none.
    """
    bounds = list(_BOUND.finditer(clause))
    met = [(one, _bounds_of(one, bounds, understood)) for one in understood.measures]
    told = [(one, own) for one, own in met if own]
    if len(told) < len(met) or len({own[0].start() for _, own in told}) < len(told):
        return ""
    said = "; ".join(_stands(one, own) for one, own in told)
    return f"{capital(said)}." if said else ""


def _stands(measure: Measure, bounds: Sequence[re.Match[str]]) -> str:
    """How a measure stands to each of its bounds: "6% thuộc mức “từ 5% trở lên”, không thuộc mức “từ 10% trở lên”"."""
    met = [f"{'thuộc' if _meets(measure.value, one) else 'không thuộc'} mức “{one.group().strip()}”" for one in bounds]
    return f"{measure.words.strip()} {', '.join(met)}"


def _bounds_of(measure: Measure, bounds: Sequence[re.Match[str]], understood: Understood) -> list[re.Match[str]]:
    """The bounds that a measure is to be put to: in its unit, and of what stands beside it.

    The only measure of a question is put to all of which that holds alike; the rest of the question tells where the
    words beside it do not. What is of none of several is put to none.
    """
    own = [(at, one) for at, one in enumerate(bounds) if _unit_of(one) == measure.noun]
    alone = len(understood.measures) == 1
    if len(own) < 2:
        return [one for _, one in own if alone]
    beside = [_said_beside(measure, bounds, at) for at, _ in own]
    near = [_said_near(understood, bounds, at) for at, _ in own] if alone and not max(beside) else beside
    found = [one for (_, one), said in zip(own, near, strict=True) if said == max(near)]
    return found if max(near) and (alone or len(found) == 1) else []


def _said_beside(measure: Measure, bounds: Sequence[re.Match[str]], at: int) -> int:
    """How many of the words beside a measure a clause says beside a bound; "chỉ 7%" is of no "chỉ số"."""
    beside = set(_before(bounds, at).split()[-_NEAR:])
    return len(beside & set(spaced(measure.about).split()).difference(cues().frame))


def _said_near(understood: Understood, bounds: Sequence[re.Match[str]], at: int) -> float:
    """How much of a question a clause says before a bound, from the one before on."""
    near = _before(bounds, at)
    return sum(term.weight * term.match(near) for term in understood.terms)


def _before(bounds: Sequence[re.Match[str]], at: int) -> str:
    return spaced(bounds[at].string[bounds[at - 1].end() if at else 0 : bounds[at].end()])


def confirmed(understood: Understood, said: str) -> str:
    """Whether the one figure that is said is the one that a question wants confirmed; "" where that is not plain.

    A bound is none: of "từ 10% trở lên" a case of 8% is not denied, but put to it.
    """
    figures = [] if _BOUND.search(said) else [one.rstrip("% ") for one in _SHARE.findall(said)]
    asks = understood.wants.confirming and len(understood.cases) == 1 and len(figures) == 1
    if not asks:
        return ""
    same = numbers_in(figures[0]) == numbers_in(understood.cases[0])
    return "Đúng" if same else f"Không phải {understood.cases[0]}%"


def _unit_of(bound: re.Match[str]) -> str:
    """What a bound counts, in search form: "từ 10% trở lên" -> "%"."""
    start = bound.end("limit") if bound["limit"] else bound.end("from")
    unit = re.match(r"\s*(%|[^\W\d_]+)", bound.string[start:])
    return search_form(unit.group(1)) if unit else ""


def _meets(number: Decimal, bound: re.Match[str]) -> bool:
    limit = Decimal(numbers_in(bound["limit"] or bound["from"])[0])
    over = bound["way"] is not None and bound["way"].lower() == "trở lên"
    return number >= limit if over else number <= limit


def _bound_met(understood: Understood, clause: str) -> tuple[bool, bool] | None:
    """Whether the one number asked about meets the one bound of a clause, and whether that bound allows; else None.

    "Quá 45 tuổi" asks of more than 45.
    """
    asked, bounds = understood.numbers, list(_BOUND.finditer(clause))
    if len(asked) != 1 or len(bounds) != 1:
        return None
    number = understood.measures[0].value if len(understood.measures) == 1 else Decimal(asked[0])
    return _meets(number, bounds[0]), bounds[0]["most"] is not None
