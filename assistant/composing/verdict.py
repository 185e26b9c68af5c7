"""The yes or the no that a clause plainly gives to a question for one; none where anything is open."""

import re
from decimal import Decimal

from assistant.evidence.scoring import Evidence
from assistant.understanding.question import Understood
from corpus.vietnamese.numbers import numbers_in

YES, NO, NOT_YET = "Có", "Không", "Chưa"

_SURE = 0.6  # the probability from which a clause decides
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
# Nothing is decided yet, or only for a case.
_OPEN = re.compile(
    r"(?<!\w)(?:nghiên cứu|đề xuất|xem xét|kiến nghị|phấn đấu|dự kiến|có thể|nếu|trừ|trường hợp|một số"
    r"|khuyến khích)(?!\w)",
    re.IGNORECASE,
)


def verdict(understood: Understood, best: Evidence) -> str:
    """The word with which the clause answers, "" where it does not plainly decide.

    It decides where it says every telling word of the question itself and the duty asked after, leaves nothing open,
    and any number asked about stands in it or is put to its bound: "từ 10% trở lên" decides of 15%. Of "có nêu … không"
    it decides by speaking of it.
    """
    clause, wants = best.clause.text, understood.wants
    opens = not wants.mentioned and _OPEN.search(clause)
    if not wants.yes_or_no or best.probability < _SURE or understood.now or opens:
        return ""
    telling = [term for term in understood.terms if not term.phrase[0].isdigit() and term.weight > _TRIFLING]
    if not telling or not all(term.known and term.match(best.clause.spaced) for term in telling):
        return ""
    obliges = not wants.obliged or f" {wants.obliged} " in best.clause.spaced
    if wants.mentioned:
        return YES if set(understood.numbers) <= set(numbers_in(clause)) else ""
    return _decided(understood, clause) if obliges and not wants.denied else ""


def _decided(understood: Understood, clause: str) -> str:
    """The word for a question that denies nothing, of a clause that says all of it."""
    denied = bool(_DENIES.search(clause))
    bound = _bound_met(understood, clause)
    if bound is not None:
        met, allows = bound
        return (YES if met else NO) if allows else ((NO if denied else YES) if met else "")
    if not set(understood.numbers) <= set(numbers_in(clause)):
        return ""
    if understood.wants.not_yet:  # how things are, which a goal does not tell
        return NOT_YET if re.search(r"(?<!\w)chưa(?!\w)", clause) else ""
    return NO if denied else YES


def _bound_met(understood: Understood, clause: str) -> tuple[bool, bool] | None:
    """Whether the one number asked about meets the one bound of a clause, and whether that bound allows; else None."""
    asked, bounds = understood.numbers, list(_BOUND.finditer(clause))
    if len(asked) != 1 or len(bounds) != 1:
        return None
    number, bound = Decimal(asked[0]), bounds[0]
    limit = Decimal(numbers_in(bound["limit"] or bound["from"])[0])
    if bound["most"]:
        return number <= limit, True
    return (number >= limit if bound["way"].lower() == "trở lên" else number <= limit), False
