"""Fitting: evidence put through what a question says of its case: an office, a price, who acts, a count in a bracket.

What the reader took for the answer falls, where it is of another such thing, to the next clause that is of the one
asked of.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.definitions import defines
from assistant.evidence.longer_runs import is_of_longer_run
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import Kind
from assistant.understanding.prices import is_of_price, of_other_price
from assistant.understanding.ranks import is_of_rank, of_other_rank
from assistant.understanding.understood import Understood
from corpus.tasks.subject_rows import of_body
from corpus.text import search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.brackets import find_brackets, find_steps
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import gives_date

_HARD = (Kind.NUMBER, Kind.DATE)
_OF_ONE = (Kind.WHAT, Kind.YESNO, Kind.NUMBER, Kind.DATE, Kind.PLACE)  # kinds that one item of a list may answer
_TELLING = 1.0  # weight of the words by which one item says more than another
_IN_FULL = 0.9  # how far a clause says a word by it or another for it, not by some of its syllables
_OF_TIME = 0.45  # how far a clause stands under a time itself, not by its document's title
_MEASURE = re.compile(r" (?:tổng )?(?P<measure>sản lượng|diện tích|năng suất|doanh thu|kim ngạch|số lượng|tổng đàn) ")
_OWNS = re.compile(r" (?:trách nhiệm|nhiệm vụ|công việc|nghĩa vụ|quyền hạn)(?: và (?:nghĩa vụ|quyền hạn))? của ")
_DUE = re.compile(
    r" (?:(?:thời gian|thời hạn|hạn) hoàn thành|hoàn thành (?:trước|trong|xong)|trước (?:ngày|tháng|năm|quý)|chậm nhất"
    r"|muộn nhất|xong trước) "
)
_OFTEN = re.compile(
    r" (?:(?:không quá|tối đa|tối thiểu|ít nhất|nhiều nhất) )?(?:(?:\d+|một|hai|ba) lần|định kì|(?:hằng|hàng|mỗi) \w+) "
)
_DONE = 2  # words of a clause that say what is done so often
_MOSTLY = 0.7  # of a question's words that the paragraph of a deadline says
_HEAD = 14  # words of a paragraph in which the body that acts stands
_HOLDS = re.compile(r"(?<!\w)(?:là|làm)(?!\w)")
_PART = 6  # words behind it in which the part stands that is held
_AS_LIKELY = 0.2  # probability of a clause that may take the place of one without a place
_IS = re.compile(r" (?:là|trở thành) ")
_EACH = re.compile(r" (?:đối với )?(?:mỗi|các|từng) ")
_TOLD = 3  # clauses of which one may count what is asked to be named
_ROW = 5  # words in which those stand that a paragraph is of each of

Test = Callable[[Evidence], bool]


def fitting(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """Evidence without what is of another thing than the one asked of, best first."""
    for fit in _FITS:
        found = fit(understood, found)
    return found


def _of_the_rank(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """Of a hard fact what is not of a deputy, or of the head, where the other is asked of."""
    ranks = understood.wants.ranks if understood.kind in _HARD else ()
    if not ranks:
        return found
    return _without(
        found,
        lambda one: of_other_rank(ranks, one.clause.spaced),
        lambda one: any(is_of_rank(rank, _around(one.clause)) for rank in ranks),
    )


def _of_the_price(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of the price of a sale, where a rent is asked of that a clause speaks of; and so of each price."""
    prices = understood.wants.prices

    def of_it(one: Evidence) -> bool:
        return is_of_price(prices, _paragraph(one.clause))

    if not any(map(of_it, found)):
        return found
    return _without(found, lambda one: of_other_price(prices, _paragraph(one.clause)), of_it)


def _of_the_measure(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of another measure than the one asked of: of what is sold abroad the output tells nothing.

    A row or a sentence that opens with a measure which the question does not say, while another says all that it asks.
    """
    if understood.kind is not Kind.NUMBER:
        return found

    def says_all(one: Evidence) -> bool:
        return one.fits and all(term.match(_paragraph(one.clause)) for term in understood.terms)

    def other(one: Evidence) -> bool:
        opens = _MEASURE.match(one.clause.passage_spaced)
        return opens is not None and not understood.says(opens["measure"]) and not says_all(one)

    return _without(found, other, says_all) if any(map(says_all, found)) else found


def _of_the_actor(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of another body, where the question opens with one that opens a paragraph too: "Xã báo cáo khi nào".

    So does one of each of its kind: "Mỗi xã, phường …". A paragraph that names the one asked of may be of it; people
    whom texts call otherwise ("doanh nghiệp", "tổ chức, cá nhân") do not count.
    """
    actor = understood.actor if understood.kind in _HARD else None
    if actor is None or actor.phrase in (*cues().actors, *cues().generic_actors):
        return found

    def heads(one: Evidence) -> bool:
        words = one.passage.text.split()
        every = _EACH.match(one.clause.passage_spaced)
        length = _ROW if every else _HEAD if of_body(one.passage.text) else 0
        return bool(actor.match(spaced(" ".join(words[:length]))))

    if not any(map(heads, found)):
        return found
    return _without(found, lambda one: of_body(one.passage.text) and not _says(one, understood), heads)


def _says(one: Evidence, understood: Understood) -> bool:
    return understood.actor is not None and bool(understood.actor.match(_paragraph(one.clause)))


def _of_the_owner(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of others beside whose duties are asked of: "công việc của giáo vụ" by its own line of several."""
    owner = understood.owner

    def own(one: Evidence) -> bool:
        opens = _OWNS.match(one.clause.passage_spaced)
        rest = one.clause.passage_spaced[opens.end() :] if opens else one.clause.passage_spaced[1:]
        return opens_line(one) and rest.startswith(tuple(f"{name} " for name in owner))

    def opens_line(one: Evidence) -> bool:
        return ":" in " ".join(one.passage.text.split()[:_HEAD])

    sections = {one.passage.section for one in found if own(one)} if owner else set()
    if not sections:
        return found
    return _without(found, lambda one: opens_line(one) and one.passage.section in sections and not own(one), own)


def _of_whoever_it_is(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says who holds the part that is asked of, where a clause does: "Sở Y tế là Cơ quan thường trực"."""
    terms = [term for term in understood.terms if term.known]
    if not understood.wants.who_it_is or not terms:
        return found

    def says_it(one: Evidence) -> bool:
        verb = _HOLDS.search(one.clause.text)
        if verb is None or not names_body(one.clause.text[: verb.start()]):
            return False
        part = spaced(" ".join(one.clause.text[verb.end() :].split()[:_PART]))
        return bool(terms[0].match(part)) and all(term.match(_around(one.clause)) for term in terms if term.is_name)

    return _without(found, lambda one: not says_it(one), says_it) if any(map(says_it, found)) else found


def _of_what_is_owed(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What does not free somebody of the duty that is asked of, where a clause tells of it; and the other way round."""
    owed, wanted = f"phải {understood.wants.owed}", not understood.wants.not_owed
    if not understood.wants.owed:
        return found

    def denies(one: Evidence) -> bool:
        return f" không {owed} " in one.clause.spaced

    def of_it(one: Evidence) -> bool:
        return f" {owed} " in one.clause.spaced and denies(one) is not wanted

    return (
        _without(found, lambda one: denies(one) if wanted else _obliges(one, owed), of_it)
        if any(map(of_it, found))
        else found
    )


def _obliges(one: Evidence, owed: str) -> bool:
    return f" {owed} " in one.clause.spaced.replace(f" không {owed} ", " ")


def _of_the_deadline(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What only names a time, where a paragraph of what is asked says by when it is done: "hoàn thành trước ngày …"."""
    if understood.kind is not Kind.DATE or not understood.wants.due:
        return found

    def due(one: Evidence) -> bool:
        return bool(_DUE.search(one.clause.spaced)) and gives_date(one.clause.text, "")

    def of_it(one: Evidence) -> bool:
        return due(one) and coverage(understood.terms, [(_paragraph(one.clause), 1.0)])[0] >= _MOSTLY

    return _without(found, lambda one: not due(one), of_it) if any(map(of_it, found)) else found


def _of_the_target(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is no figure of the time asked for that says nothing asked of in full, where one of another time says all.

    Of a target that is set to 2025 alone "dân cư nông thôn 100%" is none of "nông thôn mới" by 2030.
    """
    terms = [term for term in understood.terms if term.known and term.weight >= _TELLING]
    asks = understood.kind is Kind.NUMBER or understood.wants.figures
    if not terms or not understood.times or not asks:
        return found
    figures = [one for one in found if quantities(one.clause.text)]
    of_time = [one for one in found if (one.time or 0.0) >= _OF_TIME or (one.time is None and one in figures)]
    said = [
        f"{one.clause.heading_spaced} {one.clause.sentence_spaced}" for one in of_time
    ]  # a table's row says it once
    if any(term.match(text) >= _IN_FULL for text in said for term in terms):
        return found
    others = [one for one in figures if one.time == 0.0]
    told = [one for one in others if all(term.match(one.clause.spaced) >= _IN_FULL for term in terms)]
    return _without(found, lambda one: one.time != 0.0, lambda one: one in told) if told else found


def _of_what_recurs(understood: Understood, found: list[Evidence]) -> list[Evidence]:
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

    return _without(found, of_other, lambda _: False)


def _of_the_bracket(understood: Understood, found: list[Evidence]) -> list[Evidence]:
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

    return _without(
        found,
        lambda one: bool(given := told(one.clause.text)) and not any(given) and not limits(one),
        lambda one: any(told(one.passage.text)) or goes_on(one.clause.text),
    )


def _of_the_run(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is of no more times in a row than the question counts: the first year of a kind is not the second.

    To a question for a yes or a no such a rule is the answer: "1 năm trung bình có bị thay không".
    """
    if not understood.measures or understood.wants.yes_or_no:
        return found
    return _without(
        found,
        lambda one: is_of_longer_run(understood, one.clause.text),
        lambda one: all(term.match(_around(one.clause)) for term in understood.terms if term.weight >= _TELLING),
    )


def _of_the_count(understood: Understood, found: list[Evidence]) -> list[Evidence]:
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

    return _without(found, is_item, lambda one: one in counting)


def _of_the_item(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not one item of a numbered list, where another says the same words of the question and more.

    What leads to the list is said of all its items.
    """
    best = found[0] if found and understood.kind in _OF_ONE else None
    own = _item_of(best) if best else ""
    if best is None or not own:
        return found

    def more(one: Evidence) -> float:
        item = _item_of(one) if one.passage is best.passage else ""
        less = not item or any(term.match(own) > term.match(item) for term in understood.terms)
        return 0.0 if less else sum(term.weight for term in understood.terms if term.match(item) > term.match(own))

    heirs = [one for one in found if more(one) >= _TELLING]
    if not heirs:
        return found
    return _without(found, lambda one: one.passage is best.passage and _item_of(one) == own, lambda one: one in heirs)


def _of_so_many(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What counts as many as the question asks to be named, not what else its paragraph says of such: "3 vùng … là"."""
    counts = understood.wants.so_many if understood.kind is Kind.LIST else ()

    def counting(one: Evidence) -> bool:
        said = any(f" {count} " in one.clause.spaced for count in counts)
        return said and all(term.match(one.clause.spaced) for term in understood.terms if term.known)

    heirs = list(filter(counting, found[:_TOLD])) if counts else []
    if not heirs or not found[0].passage.parts:
        return found
    return _without(found, lambda one: one.passage is heirs[0].passage and one not in heirs, lambda one: one in heirs)


def _of_the_named(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not said of another by its name, where its sentence says what the one asked of is: "A là …; B là …"."""
    best, names = found[0] if found else None, understood.names
    if best is None or len(names) != 1 or not _says_what_is(best.clause.text) or names[0].match(best.clause.spaced):
        return found
    place = (best.passage.start, best.clause.sentence_start)
    beside = [one for one in found if (one.passage.start, one.clause.sentence_start) == place]
    heirs = [one for one in beside if one.passage.document == best.passage.document and defines(one.clause, names)]
    return _without(found, lambda one: one is best, lambda one: one in heirs) if heirs else found


def _of_a_place(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What tells no place, where it is asked where a thing is and another that says as much of it tells one."""
    best = found[0] if found and understood.kind is Kind.PLACE and understood.wants.location else None
    if best is None or best.fits:
        return found
    heirs = [one for one in found if one.fits and one.close >= best.close and one.probability >= _AS_LIKELY]
    return _without(found, lambda one: one is best, lambda one: one in heirs) if heirs else found


def _says_what_is(text: str) -> bool:
    """Whether a clause says what something is to which it gives a name: "huyện Vạn Ninh trở thành đô thị biển"."""
    named = _IS.search(text)
    return named is not None and text[: named.start()].rpartition(" ")[2][:1].isupper()


def _item_of(evidence: Evidence) -> str:
    """The item of a numbered list that holds a clause, behind what leads to it, in one spelling; "" for none."""
    text, parts = evidence.passage.text, evidence.passage.parts
    start = evidence.clause.end - 1  # the first clause may begin with the lead-in
    item = next((one for one in parts if one.start <= start < one.end), None)
    return spaced(f"{text[: parts[0].start]} ; {text[item.start : item.end]}") if item else ""


_FITS = (
    _of_the_rank,
    _of_the_price,
    _of_the_measure,
    _of_the_count,
    _of_the_actor,
    _of_the_owner,
    _of_whoever_it_is,
    _of_what_is_owed,
    _of_the_deadline,
    _of_the_target,
    _of_what_recurs,
    _of_the_bracket,
    _of_the_run,
    _of_the_item,
    _of_so_many,
    _of_the_named,
    _of_a_place,
)


def _without(found: list[Evidence], out: Test, heir: Test) -> list[Evidence]:
    """Evidence without what is out; what that was likely falls to the best that is an heir."""
    kept = [one for one in found if not out(one)]
    ruled_out = sum(one.probability for one in found) - sum(one.probability for one in kept)
    if not ruled_out:
        return kept
    twin = next(filter(heir, kept), None)
    return _ranked(replace(one, probability=one.probability + (ruled_out if one is twin else 0.0)) for one in kept)


def _ranked(found: Iterable[Evidence]) -> list[Evidence]:
    return sorted(found, key=lambda one: -one.probability)


def _around(clause: Clause) -> str:
    return f"{clause.heading_spaced} {clause.spaced}"


def _paragraph(clause: Clause) -> str:
    return f"{clause.heading_spaced} {clause.passage_spaced}"
