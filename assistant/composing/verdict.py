"""The yes or the no that a clause plainly gives to a question for one; none where anything is open."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.composing.case_bounds import bound_met, claims_bound, is_most
from assistant.composing.claimed_figures import figure_claimed, gives_other_figure, is_rounded
from assistant.composing.denials import DENIES, denies, denies_another
from assistant.composing.opposed import side_untold
from assistant.composing.receivers import is_doer_alone
from assistant.composing.unsaid import is_of_no_time, says_scattered, year_bound_untold
from assistant.composing.who_acts import names_longer_body
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.language.being import SAYS_BEING
from assistant.understanding.extents import claims_else, claims_more
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.vietnamese.bounds import STATED_BOUND
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import spaced

YES, NO, NOT_YET, REACHED = "Có", "Không", "Chưa", "Rồi"
WORD_LEADS = ", văn bản nêu:"  # behind the word, before what tells it
OF_TRUTH = {YES: "Đúng", NO: "Không đúng"}  # the words for a statement that is to be judged

_SURE = 0.6  # the probability from which a clause decides
_LIKELY_NAMED = 0.4  # the same of one that says by its name what the thing asked of is
# The share of all words of a question, light ones too, that what decides says: "giữ lại toàn bộ thu ngân sách" is not
# told by what says "thu ngân sách". By eye on two dozen questions (2026-11-28): 0.5 there, 0.86 and more of sound ones.
_MOST_SAID, _MOST_LIKELY = 0.55, 0.7  # whoever tells much of his own says many words that no text does
_LIKELY_NOT_YET = 0.3  # of one that says all of what is asked to be so by now, and that it is not yet
_IS_ASKED = ("là", "thành")  # "có được xây sân bay không" asks of no being
_REACHES = ("đạt", "lên")
_ALMOST = "Gần đúng"
_LEAVE = ("cho phép", "được phép")  # what a bound allows it need not say
_TRIFLING = 0.5  # weight up to which a word of the question may be said otherwise
# Nothing is decided yet, or only for a case.
_OPEN = re.compile(
    r"(?<!\w)(?:nghiên cứu|đề xuất|xem xét|kiến nghị|phấn đấu|dự kiến|có thể|nếu|trừ|trường hợp"
    r"|khuyến khích|(?<!bên )ngoài(?! ra)"
    r"|trình (?:[^\W\d_]+ )(?:[^\W\d_]+ ){0,5}(?:thông qua|phê duyệt|phê chuẩn|xem xét|quyết định))(?!\w)",
    re.IGNORECASE,
)
_UNREACHED = re.compile(r"(?<!\w)chưa(?!\w)")
_PARTLY = re.compile(
    r"(?<!\w)(?:từng bước|tương đối|còn|bước đầu|một phần|theo hướng|chú trọng|quan tâm)(?!\w)", re.IGNORECASE
)
_SOME = re.compile(r"(?<!\w)một số(?!\w)", re.IGNORECASE)
_AMONG_THEM = re.compile(r"(?<!\w)trong đó có(?!\w)", re.IGNORECASE)


def verdict(understood: Understood, best: Evidence, beside: Sequence[Evidence] = ()) -> str:
    """The word with which the clause answers, "" where it does not plainly decide; beside are others that may answer.

    Those that say as much with the same word make it as sure as they are together.

    It decides where it says every telling word of the question itself and the duty asked after, leaves nothing open,
    and any number asked about stands in it or is put to its bound: "từ 10% trở lên" decides of 15%. Of "có nêu … không"
    it decides by speaking of it.
    """
    clause, wants = best.clause.text, understood.wants
    opens = not wants.mentioned and (_is_open(understood, clause) or _is_of_some(understood, clause))
    alike = [one for one in beside if one is not best and _says_all(understood, one)]
    denied = denies(clause, _telling(understood))
    alike = [one for one in alike if denies(one.clause.text, _telling(understood)) is denied]
    likely = sum(one.probability for one in (best, *alike))
    if not wants.yes_or_no or understood.now or opens or wants.field_named or side_untold(understood, best):
        return ""
    if wants.mentioned and _speaks_of_one_thing(understood, best):
        return YES
    if wants.not_yet and likely >= _LIKELY_NOT_YET and _says_not_yet(understood, best):
        return NOT_YET
    if likely < _LIKELY_NAMED:
        return ""
    if not _says_all(understood, best):
        of_another = not wants.denied and _is_of_another(understood, best)
        return _worded(understood, NO) if of_another else ""
    little = best.around < _MOST_SAID and best.probability < _MOST_LIKELY and not wants.mentioned
    if likely < _SURE or little or is_of_no_time(understood, best) or not _keeps_year_bound(understood, best):
        return ""
    return _of_sure(understood, best)


def _keeps_year_bound(understood: Understood, best: Evidence) -> bool:
    """Whether a clause is of no year but before, or after, the one that a question says: "xong trước 2030"."""
    before, after = understood.named.before, understood.named.after
    ends = [time[-1] for time in best.clause.times or best.clause.inherited]
    if not (before or after) or understood.wants.mentioned:
        return True
    within = all((not before or one < before) and (not after or one > after) for one in ends)
    return within and not year_bound_untold(understood, best)


def _of_sure(understood: Understood, best: Evidence) -> str:
    """The word of a clause that says all of a question and is likely enough, "" where it leaves the point open."""
    clause, wants = best.clause.text, understood.wants
    obliges = not wants.obliged or f" {wants.obliged} " in best.clause.spaced
    if not says_deed(understood, best) or is_doer_alone(understood, clause) or names_longer_body(understood, clause):
        return ""
    telling = _telling(understood)
    if not wants.mentioned and denies(clause, telling) and denies_another(clause, telling):
        return ""
    if wants.mentioned:
        says = set(understood.numbers) <= set(numbers_in(clause)) and _says_names_whole(understood, best)
        return YES if says and not says_scattered(understood, best) else ""
    bound = wants.denied and bound_met(understood, clause) is not None  # "trễ 5% thì có bị coi là không tốt không"
    decides = obliges and (wants.truth or bound or not wants.denied)
    word = _decided(understood, clause) if decides else ""
    beyond = claims_more(understood, best.clause.spaced) or claims_else(understood, clause)
    return "" if word == YES and beyond else _worded(understood, word)


def breached(understood: Understood, clause: str) -> str:
    """Whether the case that a question puts breaks the bound of a clause: a yes or a no, "" where that is not plain.

    A bound of what is not to be more tells of every case; where a clause denies something from its bound on, a case
    that does not reach it may still be ruled out by another.
    """
    bound = bound_met(understood, clause) if understood.wants.breach else None
    if bound is None:
        return ""
    met, allows = bound
    if allows:
        return NO if met else YES
    return YES if met and denies(clause, _telling(understood)) else ""


def says_deed(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says the deed that is asked after, where it is so common a word that it tells nothing else.

    "Tỉnh có bỏ cấp huyện không" is not told by what is done to "cấp huyện" otherwise.
    """
    word = understood.common_deed
    return not word or f" {word} " in best.clause.spaced


def _speaks_of_one_thing(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says in full the one thing asked of, by its words or others for it, however unsure the reader.

    Of several words each might stand there in another sense; no figure asked of is left out.
    """
    telling = _telling(understood)
    one = telling[0] if len(telling) == 1 == len(understood.terms) else None
    full = one is not None and " " in one.phrase and one.known and one.is_said_in(best.clause.spaced)
    return full and set(understood.numbers) <= set(numbers_in(best.clause.text)) and says_deed(understood, best)


def _says_not_yet(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says all that is asked to be so by now, and that it is not yet so."""
    telling = _telling(understood)
    whole = telling and all(term.is_said_in(best.clause.spaced) for term in telling)
    return bool(whole and _UNREACHED.search(best.clause.text)) and not understood.wants.denied


def is_reached(understood: Understood, best: Evidence) -> bool:
    """Whether an assessment's clause says all that is asked to be so by now, denies nothing and leaves nothing open."""
    wants, clause = understood.wants, best.clause.text
    asks = wants.not_yet and wants.yes_or_no and not (wants.denied or understood.now or understood.numbers)
    telling = _telling(understood)
    whole = bool(telling) and all(term.is_said_in(best.clause.spaced) for term in telling)
    plain = not DENIES.search(clause) and not _is_open(understood, clause) and not _PARTLY.search(clause)
    return asks and whole and plain and best.probability >= _SURE


def _says_names_whole(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says a noun with the name that the question has right behind it: "trường đại học Nha Trang"."""
    for noun, name in pairwise(understood.terms):
        if name.is_name and not noun.is_name and understood.says(f"{noun.phrase} {name.phrase}"):
            row = (rf" {re.escape(one)} (?:\S+ ){{0,3}}{re.escape(name.phrase)} " for one in noun.forms)
            if not any(re.search(one, best.clause.spaced) for one in row):
                return False
    return True


def _is_open(understood: Understood, clause: str) -> bool:
    """Whether a clause leaves something open by a word that the question does not say: "trung tâm nghiên cứu" does."""
    return any(not understood.says(spaced(one.group()).strip()) for one in _OPEN.finditer(clause))


def is_led_openly(understood: Understood, said: str, clause: str) -> bool:
    """Whether what leads to a clause where it is told leaves it open: "Phấn đấu hoàn thành: Tuyến cao tốc A"."""
    lead, colon, _ = said.partition(": ")
    return bool(colon) and clause not in lead and not understood.wants.mentioned and _is_open(understood, lead)


def _is_of_some(understood: Understood, clause: str) -> bool:
    """Whether a clause is of some of many, the thing asked of not named among them: "một số …, trong đó có A"."""
    among = _AMONG_THEM.search(clause)
    named = spaced(clause[among.end() :]) if among else ""
    return bool(_SOME.search(clause)) and not (named and all(term.match(named) for term in _telling(understood)))


def _worded(understood: Understood, word: str) -> str:
    """A yes or a no as it is said of a statement that is to be judged, or of what is asked to be so by now."""
    if word == NO and understood.wants.not_yet:
        return NOT_YET
    return OF_TRUTH.get(word, word) if understood.wants.truth else word


def _says_all(understood: Understood, evidence: Evidence) -> bool:
    """Whether a clause says every telling word of a question, one at least."""
    telling, own = _telling(understood), _own_piece(understood, evidence)
    return bool(telling) and all(term.known and term.match(own) for term in telling)


def _own_piece(understood: Understood, evidence: Evidence) -> str:
    """What a clause says of the thing asked of by its name, where it says what several are: "A là …, B là …"; else all.

    In one spelling, as all that a question's words are looked for in.
    """
    pieces = _pieces(evidence.clause.text)
    own = [one for one in pieces if any(term.match(one) for term in understood.names)]
    return own[0] if len(own) == 1 else evidence.clause.spaced


def _pieces(text: str) -> list[str]:
    """The pieces of a clause that each say what a thing is, cut at commas.

    What says of none belongs to the one before, be it what that is besides: "A là thành phố, là đô thị biển".
    """
    pieces: list[str] = []
    for one in text.split(", "):
        said = spaced(one)
        being = SAYS_BEING.search(said)
        goes_on = pieces and (being is None or being.start() == 0)
        pieces[-1:] = [f"{pieces[-1]}{said}"] if goes_on else [*pieces[-1:], said]
    return pieces


def _telling(understood: Understood) -> list[Term]:
    said = (term for term in understood.terms if term.phrase not in _LEAVE)
    return [term for term in said if not term.phrase[0].isdigit() and term.weight > _TRIFLING]


def _is_of_another(understood: Understood, best: Evidence) -> bool:
    """Whether a clause says what a thing is by its name, and its sentence that another is what is asked of that one.

    "A là đô thị biển; B là đô thị công nghiệp" of "A có phải đô thị công nghiệp không".
    """
    names, own = understood.names, _own_piece(understood, best)
    unsaid = [term for term in _telling(understood) if not term.match(own)]
    asks = understood.wants.confirming or understood.wants.truth or any(map(understood.says, _IS_ASKED))
    if not asks or not unsaid or not names or not defines(best.clause, names) or any(term in names for term in unsaid):
        return False
    beside = (one for one in passage_clauses(best.passage) if one.sentence_start == best.clause.sentence_start)
    others = (said for one in beside for said in _pieces(one.text) if said != own)
    being = (said[found.end() - 1 :] for said in others if (found := SAYS_BEING.search(said)))
    return any(
        all(term.match(said) == 1.0 for term in unsaid) and not any(term.match(said) for term in names)
        for said in being
    )


def _decided(understood: Understood, clause: str) -> str:
    """The word for a clause that says all of a question, of one that denies something where a statement is judged."""
    denied, claimed = denies(clause, _telling(understood)), understood.claimed_bounds
    if understood.wants.truth and claimed:
        told = claims_bound(claimed, clause) if understood.wants.denied is denied or is_most(claimed) else None
        return "" if told is None else YES if told else NO
    bound = bound_met(understood, clause)
    if understood.wants.denied:
        return YES if denied and (bound is None or bound[0]) else ""
    if bound is not None:
        met, allows = bound
        return (YES if met else NO) if allows else ((NO if denied else YES) if met else "")
    if not set(understood.numbers) <= set(numbers_in(clause)):
        return NO if understood.wants.truth and gives_other_figure(understood, clause) else ""
    if not denied and understood.says("nhiều") and STATED_BOUND.search(clause):
        return ""  # "có bị kiểm tra nhiều lần không" of "không quá 01 lần"
    if understood.wants.not_yet:  # how things are, which a goal does not tell
        return NOT_YET if _UNREACHED.search(clause) else ""
    return NO if denied else YES


def confirmed(understood: Understood, said: str) -> str:
    """Whether the one figure that is said is the one that a question wants confirmed; "" where that is not plain.

    A bound is none: of "từ 10% trở lên" a case of 8% is not denied, but put to it. Of "có đạt 90% không" one that falls
    short of it denies, and one beyond it is left to the reader. One that is said rounded is nearly right: 70 of 70,07.
    """
    reaches = understood.wants.yes_or_no and any(map(understood.says, _REACHES)) and not understood.wants.denied
    asks = understood.wants.confirming or reaches
    claimed = figure_claimed(understood, said) if asks and not STATED_BOUND.search(said) else None
    if claimed is None:
        return ""
    words, figure, given = claimed
    if given == figure and claims_more(understood, spaced(said)):
        return ""  # "giảm 10% mỗi năm, đúng không" of what falls by so much in all
    if understood.wants.confirming:
        rounded = given != figure and is_rounded(figure, given)
        return _ALMOST if rounded else OF_TRUTH[YES] if given == figure else f"Không phải {words}"
    return YES if given == figure else NO if given < figure else ""
