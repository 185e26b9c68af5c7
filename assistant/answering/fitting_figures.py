"""Fitting figures: what is of another price, measure, deadline, target or bracket than the one asked of."""

import re
from collections.abc import Sequence

from assistant.answering.heirs import around, paragraph, without
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.longer_runs import is_of_longer_run
from assistant.evidence.scoring import Evidence
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import NOTHING_SAID, Kind
from assistant.understanding.prices import is_of_price, of_other_price
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.text import search_form
from corpus.vietnamese.bounds import STATED_BOUND, unit_of
from corpus.vietnamese.brackets import find_brackets, find_steps
from corpus.vietnamese.quantities import find_quantities, quantities
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.times import gives_date

_TELLING = 1.0  # weight of the words by which one item says more than another
_OF_TIME = 0.45  # how far a clause stands under a time itself, not by its document's title
_MEASURE = re.compile(r" (?:tổng )?(?P<measure>sản lượng|diện tích|năng suất|doanh thu|kim ngạch|số lượng|tổng đàn) ")
_DUE = re.compile(
    r" (?:(?:thời gian|thời hạn|hạn) hoàn thành|hoàn thành (?:trước|trong|xong)|trước (?:ngày|tháng|năm|quý)|chậm nhất"
    r"|muộn nhất|xong trước) "
)
_OFTEN = re.compile(
    r" (?:(?:không quá|tối đa|tối thiểu|ít nhất|nhiều nhất) )?(?:(?:\d+|một|hai|ba) lần|định kì|(?:hằng|hàng|mỗi) \w+) "
)
_RECURRING = re.compile(r"(?:hằng|hàng|mỗi) \w+")
_MOST_WORDS = 0.6  # share of a term's words
_SURELY = 0.7  # the probability from which nearly every clause told is the right one
_AS_LIKELY = 0.2  # probability of a clause that may take the place of one of another thing
COUNTRY = ("cả nước", "toàn quốc")
_BESIDE = ("ngoài", "không", "trừ")  # "ngoài nông nghiệp" asks of all but that too
_BUT = "phi"  # before a noun it says all but that
_DONE = 2  # words of a clause that say what is done so often
_MOSTLY = 0.7  # of a question's words that the paragraph of a deadline says
_OF_FIGURE = 2  # words between a figure and the name of what it is of: "5 triệu đồng tiền lương"
_TOLD = 3  # clauses of which one may count what is asked to be named


def of_the_price(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of the price of a sale, where a rent is asked of that a clause speaks of; and so of each price."""
    prices = understood.wants.prices

    def of_it(one: Evidence) -> bool:
        return is_of_price(prices, paragraph(one.clause))

    if not any(map(of_it, found)):
        return found
    return without(found, lambda one: of_other_price(prices, paragraph(one.clause)), of_it)


def of_no_opposite(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of all but the thing asked of: "lao động phi nông nghiệp" of "lao động nông nghiệp"."""
    if understood.kind is not Kind.NUMBER or any(map(understood.says, _BESIDE)):
        return found
    own = [form for term in understood.terms for form in term.forms if not understood.says(f"{_BUT} {form}")]

    def of_opposite(one: Evidence) -> bool:
        said = one.clause.sentence_spaced
        opposite = (f" {_BUT} {form} " for form in own if f" {_BUT} {form} " in said)
        return any(f" {form.split(maxsplit=1)[1]}" not in said.replace(form, " ") for form in opposite)

    return without(found, of_opposite, lambda _: False)


def of_the_country(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What tells a figure of the whole country, where one is asked for and a clause tells both that and its own."""
    if understood.kind is not Kind.NUMBER or not any(map(understood.says, COUNTRY)):
        return found

    def of_it(one: Evidence) -> bool:
        return any(f" {name} " in one.clause.spaced for name in COUNTRY)

    documents = {one.passage.document for one in found if of_it(one) and quantities(one.clause.text)}
    return without(found, lambda one: one.passage.document in documents and not of_it(one), lambda _: False)


def of_the_measure(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of another measure than the one asked of: of what is sold abroad the output tells nothing.

    A row or a sentence that opens with a measure which the question does not say, while another says all that it asks.
    """
    if understood.kind is not Kind.NUMBER:
        return found

    def says_all(one: Evidence) -> bool:
        return one.fits and all(term.match(paragraph(one.clause)) for term in understood.terms)

    def other(one: Evidence) -> bool:
        opens = _MEASURE.match(one.clause.passage_spaced)
        return opens is not None and not understood.says(opens["measure"]) and not says_all(one)

    return without(found, other, says_all) if any(map(says_all, found)) else found


def of_the_deadline(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What only names a time, where a paragraph of what is asked says by when it is done: "hoàn thành trước ngày …"."""
    if understood.kind is not Kind.DATE or not understood.wants.due:
        return found

    def due(one: Evidence) -> bool:
        return bool(_DUE.search(one.clause.spaced)) and gives_date(one.clause.text, "")

    def of_it(one: Evidence) -> bool:
        return due(one) and coverage(understood.terms, [(paragraph(one.clause), 1.0)])[0] >= _MOSTLY

    return without(found, lambda one: not due(one), of_it) if any(map(of_it, found)) else found


def of_the_thing_dated(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What lacks, in its whole paragraph, a word for the thing asked of, where a likely dated sentence says them all.

    "Bản tin chuyên đề ra ngày nào hằng tháng" is not answered by the day of whatever else comes every month.
    """
    terms = [term for term in understood.terms if term.known and not _RECURRING.fullmatch(term.phrase)]
    if understood.kind is not Kind.DATE or not terms:
        return found

    def of_it(one: Evidence) -> bool:
        likely = one.probability >= _AS_LIKELY and gives_date(one.clause.text, "")
        said = f"{one.clause.heading_spaced} {one.clause.sentence_spaced}"
        return likely and all(term.is_said_in(said) for term in terms)

    def of_other(one: Evidence) -> bool:
        return any(not term.match(paragraph(one.clause)) for term in terms)

    return without(found, of_other, of_it) if any(map(of_it, found)) else found


def of_the_target(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is no figure of the time asked for that says nothing asked of in full, where one of another time says all.

    Of a target that is set to 2025 alone "dân cư nông thôn 100%" is none of "nông thôn mới" by 2030.
    """
    terms = [term for term in understood.terms if term.known and term.weight >= _TELLING]
    asks = understood.kind is Kind.NUMBER or understood.wants.figures or understood.rule == NOTHING_SAID
    if not terms or not understood.times or not asks:
        return found
    figures = [one for one in found if quantities(one.clause.text)]
    of_time = [one for one in found if (one.time or 0.0) >= _OF_TIME or (one.time is None and one in figures)]
    if any(one.probability >= _SURELY and _says_most(one, terms) for one in of_time):
        return found  # it says what is asked in words of its own
    # A table's row says it once, for all its cells.
    said = [f"{one.clause.heading_spaced} {one.clause.sentence_spaced}" for one in of_time]
    if any(term.is_said_in(text) or _is_turned(term, text) for text in said for term in terms):
        return found
    others = [one for one in figures if one.time == 0.0]
    told = [one for one in others if all(term.is_said_in(one.clause.spaced) for term in terms)]
    return without(found, lambda one: one.time != 0.0, lambda one: one in told) if told else found


def _says_most(evidence: Evidence, terms: Sequence[Term]) -> bool:
    """Whether a clause says most words of a term: "kinh tế tăng trưởng khá" of "tốc độ tăng trưởng kinh tế"."""
    forms = [form.split() for term in terms for form in term.forms]
    said = evidence.clause.spaced
    return any(sum(f" {word} " in said for word in words) >= _MOST_WORDS * len(words) for words in forms)


def _is_turned(term: Term, text: str) -> bool:
    """Whether a text (spaced) says all words of a term in another order: "kinh tế tăng trưởng khá"."""
    return any(" " in form and all(f" {word} " in text for word in form.split()) for form in term.forms)


def of_the_level(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What gives no level of the thing whose level is asked for ("mức lương"), only figures of others before its name.

    "Giảm 10% biên chế viên chức hưởng lương" tells of posts; "lương 5 triệu", "5 triệu đồng tiền lương" of pay.
    """
    if understood.kind not in (Kind.NUMBER, Kind.WHAT):
        return found
    levels = [term for term in understood.terms if understood.says(f"mức {term.phrase}")]

    def of_other(one: Evidence) -> bool:
        text = one_spelling(search_form(one.clause.text))
        names = [at for term in levels for form in term.forms if (at := text.find(form)) >= 0]
        figures = find_quantities(one.clause.text)
        if not names or not figures or figures[-1].end > min(names):
            return False
        return len(text[figures[-1].end : min(names)].split()) > _OF_FIGURE

    return without(found, of_other, lambda _: False) if levels else found


def of_what_recurs(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says how often another thing is done than the one asked of, which stands beside it in the same sentence.

    "Tiếp tục đối thoại với doanh nghiệp; thanh tra không quá 01 lần/năm đối với doanh nghiệp" does not say how often
    they are spoken with.
    """
    if understood.kind is not Kind.NUMBER or not understood.wants.often:
        return found

    def of_other(one: Evidence) -> bool:
        often = _OFTEN.search(one.clause.spaced)
        done = one.clause.spaced[: often.start()] if often else ""
        if len(done.split()) < _DONE or any(term.match(done) for term in understood.terms):
            return False
        beside = (each for each in passage_clauses(one.passage) if each.sentence_start == one.clause.sentence_start)
        unsaid = [term for term in understood.terms if not term.match(one.clause.spaced)]
        return any(term.match(each.spaced) for each in beside for term in unsaid)

    return without(found, of_other, lambda _: False)


def of_the_bracket(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of brackets that the question's count lies outside of: 75 học viên is none of "dưới 50 học viên".

    To a question for a yes or a no such a limit is the answer: "quá 45 tuổi có được cử đi không", "không quá 45 tuổi".
    """

    def told(text: str) -> list[bool]:
        brackets = find_brackets(search_form(text))
        return [
            bracket.interval.holds(one.value)
            for bracket in brackets
            for one in understood.measures
            if one.noun == bracket.noun
        ]

    def goes_on(text: str) -> bool:
        return any(one.noun in find_steps(search_form(text)) for one in understood.measures)

    if not understood.measures:
        return found

    def limits(one: Evidence) -> bool:
        return understood.wants.yes_or_no and " không quá " in one.clause.spaced and not one.missing

    return without(
        found,
        lambda one: bool(given := told(one.clause.text)) and not any(given) and not limits(one),
        lambda one: any(told(one.passage.text)) or goes_on(one.clause.text),
    )


def of_whose_bound(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What sets no bound for another than the one whose case is put, where a bound of the same unit is set for that.

    Of "cơ quan trễ 7% hồ sơ" the clause tells that says "cơ quan" and all else of the question that the other does.
    """
    nouns = {one.noun for one in understood.measures}

    def bounded(one: Evidence) -> bool:
        return bool(nouns & {unit_of(bound) for bound in STATED_BOUND.finditer(one.clause.text)})

    def told(one: Evidence) -> set[str]:
        return {term.phrase for term in understood.terms if term.is_said_in(one.clause.spaced)}

    best = found[0] if found and len(nouns) == 1 else None
    if best is None or not bounded(best):
        return found
    heirs = [one for one in found[1:_TOLD] if bounded(one) and told(one) > told(best)]
    return without(found, lambda one: one is best, lambda one: one in heirs) if heirs else found


def of_the_run(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is of no more times in a row than the question counts: the first year of a kind is not the second.

    To a question for a yes or a no such a rule is the answer: "1 năm trung bình có bị thay không".
    """
    if not understood.measures or understood.wants.yes_or_no:
        return found
    return without(
        found,
        lambda one: is_of_longer_run(understood, one.clause.text),
        lambda one: all(term.match(around(one.clause)) for term in understood.terms if term.weight >= _TELLING),
    )


def of_the_count(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is one of several, where the lead-in over them says how many there are: "04 vị trí gồm: 01 vị trí …".

    An item that says more of what is asked than its lead-in stays: "vùng nuôi Xuân Lộc có mấy vị trí".
    """
    counted = understood.wants.counted if understood.kind is Kind.NUMBER else ""
    count = re.compile(rf" \d+ {re.escape(counted)} ")
    counting = [one for one in found if counted and one.passage.text.endswith(":") and count.search(one.clause.spaced)]
    if not counting:
        return found

    def is_item(one: Evidence) -> bool:
        lead = next((each for each in counting if each.passage.text == one.passage.lead), None)
        if lead is None or lead.passage.section != one.passage.section:
            return False
        own = one.clause.passage_spaced
        return all(term.match(lead.clause.passage_spaced) >= term.match(own) for term in understood.terms)

    return without(found, is_item, lambda one: one in counting)


def of_so_many(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What counts as many as the question asks to be named, not what else its paragraph says of such: "3 vùng … là"."""
    counts = understood.wants.so_many if understood.kind is Kind.LIST else ()

    def counting(one: Evidence) -> bool:
        said = any(f" {count} " in one.clause.spaced for count in counts)
        return said and all(term.match(one.clause.spaced) for term in understood.terms if term.known)

    heirs = list(filter(counting, found[:_TOLD])) if counts else []
    if not heirs or not found[0].passage.parts:
        return found
    return without(found, lambda one: one.passage is heirs[0].passage and one not in heirs, lambda one: one in heirs)
