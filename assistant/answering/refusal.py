"""Refusing: which constraint of the question the texts do not meet, and saying so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from assistant.answering.sifting import ANSWERED, UNSURE, Sifted, is_of_known_body, sift
from assistant.composing.unsure import IN_TEXTS, MOST_RELATED, as_typed, quoted, unsure
from assistant.evidence.candidates import TITLE_TIME
from assistant.evidence.judge import Judged
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.rules import Fired, Rule, first
from assistant.understanding.kinds import NOTHING_SAID, Kind
from assistant.understanding.openly import NOW
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import wants_writing
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.times import Time, baselines, time_label

# Kinds of which the moment of asking is what is asked; a case may be put of "năm nay".
_OF_A_MOMENT = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.COMPARE, Kind.WHAT)
_SHOWN = 3  # passages below a refusal
# What makes one of them near, by eye on the refusals of five sets (2026-11-27; tests/data, eval): the share of the
# question's telling words that it says, of all its words beside that, and alone where it is so many times as likely
# as any other.
_ALL_SAID, _SOME_SAID, _MUCH_SAID, _FAR = 0.8, 0.25, 0.4, 5.0
_LITTLE = 0.05  # the probability that one must have at least that only stands out
_TELLING = 1.0  # weight of a name that not half of all texts say
REQUEST = "request"  # the code of a lack: what is wanted is made of no text
_NEARLY = 0.3  # of the likeliest clause's probability that one of a nearer time has
_FIGURE = re.compile(r"\d[\d.,]*")
_HARD = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE)  # kinds that ask of what the texts know, whatever is to be done


@dataclass(frozen=True, slots=True)
class Lack:
    """Why a question is refused: a code for the explanation, and the sentence for the reader.

    A sentence that ends in a colon promises what is nearest: near, or the first of the evidence where that is None.
    """

    code: str
    message: str
    near: Evidence | None = field(default=None, compare=False)

    @property
    def unpromising(self) -> str:
        """The message without the promise of what is nearest."""
        return f"{self.message.rpartition(';')[0]}." if self.message.endswith(":") else self.message


NOT_SURE = "not sure"  # the code of a lack that denies nothing


def not_sure(of: str = "", shown: str = "", near: Evidence | None = None) -> Lack:
    """That no sure answer was found, of what or where, over what is shown instead."""
    return Lack(NOT_SURE, unsure(of, shown), near)


OF_ANOTHER = not_sure(IN_TEXTS)


def lacks_before_search(understood: Understood) -> Fired[Lack] | None:
    """What rules a question out whatever the passages say."""
    return first(BEFORE_SEARCH, understood)


def _request(understood: Understood) -> Lack | None:
    said = "Tôi chỉ trả lời câu hỏi về nội dung các văn bản trong kho, không làm việc này."
    if wants_writing(understood):
        said += " Cần tư liệu thì hãy hỏi văn bản nói gì về chủ đề; trang Soạn bài lập đề cương, bài chiếu."
    asks = understood.kind in _HARD and any(term.known for term in understood.terms)
    return Lack(REQUEST, said) if understood.request and not asks else None


def _section(understood: Understood) -> Lack | None:
    if not understood.named.unknown_section:
        return None
    numbers = ", ".join(understood.named.documents) or "các văn bản trong kho"
    return Lack("section", f"Không có {understood.named.unknown_section} trong {numbers}.")


def _person(understood: Understood) -> Lack | None:
    said = "Các văn bản trong kho không cho biết người đang giữ chức vụ này."
    return Lack("person", said) if understood.person else None


def _now(understood: Understood) -> Lack | None:
    said = f"Văn bản không nói riêng về “{understood.now}”."
    asks = understood.now and understood.now not in NOW and understood.kind in _OF_A_MOMENT
    return Lack("now", said) if asks and not understood.cases else None


def _empty(understood: Understood) -> Lack | None:
    said = any(not term.phrase.isdigit() for term in (*understood.terms, *understood.soft))  # "(1)" asks nothing
    carries_out = understood.kind is Kind.WHO and understood.named.documents  # "ai triển khai kết luận 91"
    asks = said or understood.meta or understood.named.sections or understood.now or carries_out
    message = "Câu hỏi chưa nói rõ hỏi về nội dung nào của văn bản. Xin hỏi cụ thể hơn."
    return None if asks else Lack("empty", message)


def _unknown_figure(understood: Understood) -> Lack | None:
    names = unknown_names(understood)
    figures = names and all(term.is_count for term in names)
    return Lack("unknown figure", f"Các văn bản trong kho không nêu {quoted(names, understood)}.") if figures else None


def _unknown_name(understood: Understood) -> Lack | None:
    names = unknown_names(understood)
    return Lack("unknown name", f"Các văn bản trong kho không nhắc đến {quoted(names, understood)}.") if names else None


def _unknown_body(understood: Understood) -> Lack | None:
    said = f"Các văn bản trong kho không nhắc đến {as_typed(understood.unknown_body, understood)}."
    return Lack("unknown name", said) if understood.kind is Kind.DUTIES and understood.unknown_body else None


def unknown_names(understood: Understood) -> list[Term]:
    """The names and figures of a question that no text holds."""
    return [term for term in understood.names if not term.known]


BEFORE_SEARCH: tuple[Rule[Understood, Lack], ...] = (
    Rule("request", _request),
    Rule("unknown section", _section),
    Rule("person in office", _person),
    Rule("moment of asking", _now),
    Rule("nothing asked", _empty),
    Rule("unknown figure", _unknown_figure),
    Rule("unknown name", _unknown_name),
    Rule("unknown body", _unknown_body),
)


_PLACES = 3  # places at most that name a document which the corpus does not hold


def unknown_documents(understood: Understood, named: Sequence[str], sure: bool = True) -> Lack:
    """A document was asked of that the corpus does not hold; named are the places of the corpus that name it.

    sure is whether they do no more: what stands beside may say something that was not found.

    What is said of other texts is what was looked up: whether they name it, not whether they speak of its subject.
    """
    names = ", ".join(understood.named.unknown)
    where = "; ".join(named[:_PLACES])
    only = f"văn bản trong kho chỉ nhắc tên ({where}), không dẫn nội dung được hỏi"
    beside = f"văn bản trong kho có nhắc đến ({where}), chưa thấy câu trả lời chắc chắn ở đó"
    rest = f"; {only if sure else beside}" if named else ""
    rest = rest or ", và không văn bản nào trong kho viện dẫn số văn bản này"
    return Lack("document", f"Kho văn bản chưa có {names}{rest}.")


def lacks(understood: Understood, judged: Judged) -> tuple[Fired[Lack] | None, list[Evidence]]:
    """What the evidence fails to meet, or None with the evidence that may be used, best first."""
    sifted = sift(understood, judged)
    lack = first(OF_EVIDENCE, sifted)
    return lack, [] if lack else sifted.admissible


def _nothing_found(sifted: Sifted) -> Lack | None:
    return None if sifted.found else Lack("nothing", "Các văn bản trong kho không có đoạn nào gần với câu hỏi này.")


def _other_time(sifted: Sifted) -> Lack | None:
    """What is asked for stands in the texts, but of other times than the one asked for: every clause was looked at."""
    other = _set_for_another(sifted)
    best = other or sifted.found[0]
    if _says_least(best, sifted.understood):
        return None
    held = sifted.is_sure or best.probability < sum(one.probability for one in sifted.admissible)
    if best.time != 0.0 or (held and not other) or _is_told_then(sifted):
        return None
    asked = ", ".join(map(time_label, sifted.understood.times)) or f"thời gian sau năm {sifted.understood.named.after}"
    near = (one for one in sifted.found if one.time == 0.0 and _is_as_near(one, best))
    best = next((one for one in near if _spans(one, sifted.understood.times)), best)
    compared = baselines(best.clause.text) if sifted.understood.baselines == sifted.understood.times else ()
    if compared:
        bases = ", ".join(map(time_label, compared))
        return Lack("time", f"Không thấy nội dung này so với {asked}; đoạn gần nhất so với {bases}:", best)
    given = ", ".join(map(time_label, best.clause.told_times))
    # What is asked in no words of asking may be told of that time without a figure.
    of_figure = sifted.understood.rule == NOTHING_SAID and quantities(best.clause.text)
    what = "con số của nội dung này" if of_figure else "nội dung này"
    return Lack("time", f"Không thấy {what} cho {asked}; đoạn gần nhất nêu cho {given}:", best)


def _is_told_then(sifted: Sifted) -> bool:
    """Whether a clause of the time asked for says the weightiest of what is asked: the same sum "so với năm 2019"."""
    known = [term for term in sifted.understood.terms if term.known]
    thing = max(known, key=lambda term: term.weight, default=None)
    of_then = (one.clause for one in sifted.found if set(one.clause.told_times) & set(sifted.understood.times))
    return thing is not None and any(thing.is_said_in(one.spaced) for one in of_then)


def _set_for_another(sifted: Sifted) -> Evidence | None:
    """The clause that says all of what is asked after for one year, and is of another; None where one of no time tells.

    "Lên thành phố năm 2045 đúng không" is not told by what says so of no year, while a goal says it of 2030.
    """
    understood = sifted.understood
    one_year = understood.wants.yes_or_no and len(understood.times) == 1 and len(understood.times[0]) == 1
    terms = [term for term in understood.terms if term.known and not term.phrase[0].isdigit()]
    if not one_year or understood.measures or not terms:
        return None
    saying = [one for one in sifted.found if all(term.is_said_in(one.clause.spaced) for term in terms)]
    telling = [term for term in terms if term.weight >= _TELLING] or terms  # "thành" may be left out: "là đô thị …"
    dated = any(
        (one.time or 0.0) > TITLE_TIME and all(term.is_said_in(one.clause.spaced) for term in telling)
        for one in sifted.found
    )
    return None if dated else next((one for one in saying if one.time == 0.0), None)


def _is_as_near(evidence: Evidence, best: Evidence) -> bool:
    """Whether a clause is nearly as likely as the best, or says the same of another time: all but its figures."""
    of_another_time = _FIGURE.sub("#", evidence.clause.text) == _FIGURE.sub("#", best.clause.text)
    return of_another_time or evidence.probability >= _NEARLY * best.probability


def _spans(evidence: Evidence, times: Sequence[Time]) -> bool:
    """Whether a clause is of a period that holds a time asked for: 2023 lies in 2021 - 2025."""
    clause = evidence.clause
    given = (*clause.times, *clause.inherited, *clause.heading_times)
    return any(one[0] <= time[0] and time[-1] <= one[-1] for one in given for time in times)


def _not_sure(sifted: Sifted) -> Lack | None:
    """No clause is likely enough; the likeliest stands below, where it may well be what was looked for.

    Where it is asked whether the texts speak of a thing whose name stands nowhere in them, that is said plainly.
    """
    unnamed = _unnamed_thing(sifted.understood)
    if sifted.is_sure and not (unnamed and _says_place_alone(sifted)):
        return None
    if unnamed:
        # The words were looked up; whether texts speak of the thing in others was not.
        return Lack(NOT_SURE, f"Các văn bản trong kho không dùng từ {as_typed(unnamed, sifted.understood)}.")
    near = _near(sifted)
    named = [term for term in sifted.understood.names if term.weight >= _TELLING and not term.is_count]
    others = [term for term in named if sifted.understood.says(term.phrase)]  # as it was typed
    of_them = f"cho điều được hỏi về {quoted(others, sifted.understood)}" if others else IN_TEXTS
    return not_sure(shown=MOST_RELATED, near=near) if near else not_sure(of_them)


def _unnamed_thing(understood: Understood) -> str:
    """The one thing of which it is asked whether texts speak of it, where a word of its name is in none; "" for none.

    "Kinh tế ban đêm có được đề cập không": its words in a row, for each by itself may be said otherwise.
    """
    name = " ".join(term.phrase for term in understood.terms)
    unknown = any(not term.known for term in understood.terms) and not understood.guessed  # a guess may be wrong
    return name if understood.wants.mentioned and unknown and understood.says(name) else ""


def _says_place_alone(sifted: Sifted) -> bool:
    """Whether the best clause says of a thing no more than where it is, or of what kind.

    Of "nước mắm Nha Trang" that "Nha Trang …", of "tuyến metro" what is said of another "tuyến".
    """
    said = [term for term in sifted.understood.terms if term.match(sifted.admissible[0].clause.sentence_spaced)]
    return bool(said) and all(term.is_name or term.phrase in cues().light_heads for term in said)


def _near(sifted: Sifted) -> Evidence | None:
    """What is near enough to be shown as the nearest there is, of a place and body that is asked of."""
    best = sifted.admissible[0] if sifted.is_near else None
    if best and best.named != 0.0 and not (best.probability < ANSWERED and _says_least(best, sifted.understood)):
        return best
    if not is_of_known_body(sifted.understood):
        return None
    return next((one for one in sifted.found[:_SHOWN] if one.named in (None, 1.0) and _is_near(one, sifted)), None)


def _says_least(evidence: Evidence, understood: Understood) -> bool:
    """Whether a clause shares a word with a question of which no text has the words that weigh more.

    "Tăng lương công chức" is not near to what becomes of "công chức" otherwise. What says its names is of it.
    """
    unknown = sum(term.weight for term in evidence.missing if not (term.known or term.is_count))
    said = sum(term.weight for term in understood.terms if term.known and term not in evidence.missing)
    return not evidence.named and 0.0 < said < unknown


def _is_near(evidence: Evidence, sifted: Sifted) -> bool:
    """Whether one is likely, says nearly all that is asked, or says much of it and stands out from all others.

    Much is said too where all of its names are, and another word.
    """
    others = max((one.probability for one in sifted.found if one is not evidence), default=0.0)
    said = [term for term in sifted.understood.terms if term.known and term not in evidence.missing]
    much = evidence.around >= _MUCH_SAID or (evidence.named == 1.0 and any(not term.is_name for term in said))
    stands_out = much and evidence.probability >= max(_FAR * others, _LITTLE)
    says_all = evidence.coverage >= _ALL_SAID and evidence.around >= _SOME_SAID
    if evidence.probability < ANSWERED and _says_least(evidence, sifted.understood):
        return False
    return evidence.probability >= UNSURE or stands_out or says_all


def of_the_moment(lack: Lack, sifted: Sifted) -> Lack:
    """That no text knows the moment of asking, with what is nearest where something is: never a denial over it."""
    near = _near(sifted)
    said = lack.message.rstrip(".")
    return Lack(lack.code, f"{said}; {MOST_RELATED}:", near) if near else lack


OF_EVIDENCE: tuple[Rule[Sifted, Lack], ...] = (
    Rule("nothing found", _nothing_found),
    Rule("another time", _other_time),
    Rule(NOT_SURE, _not_sure),
)
