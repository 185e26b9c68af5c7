"""Fitting: evidence put through what a question says of its case: an office, a price, who acts, a count in a bracket.

What the reader took for the answer falls, where it is of another such thing, to the next clause that is of the one
asked of.
"""

import re

from assistant.answering.fitting_figures import (
    of_no_opposite,
    of_so_many,
    of_the_bracket,
    of_the_count,
    of_the_country,
    of_the_deadline,
    of_the_level,
    of_the_measure,
    of_the_price,
    of_the_run,
    of_the_target,
    of_the_thing_dated,
    of_what_recurs,
    of_whose_bound,
)
from assistant.answering.fitting_openings import of_its_own_name, of_its_place, of_who_is_called
from assistant.answering.fitting_owners import of_whose_date
from assistant.answering.heirs import around, paragraph, without
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.language.being import BEING, SAYS_BEING
from assistant.language.cues import cues
from assistant.understanding.kinds import Kind
from assistant.understanding.ranks import is_of_rank, of_other_rank
from assistant.understanding.understood import Understood
from assistant.understanding.worded import things_said_to_be
from corpus.tasks.subject_rows import of_body
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.spelling import spaced

_HARD = (Kind.NUMBER, Kind.DATE)
_OF_ONE = (Kind.WHAT, Kind.YESNO, Kind.NUMBER, Kind.DATE, Kind.PLACE)  # kinds that one item of a list may answer
_OF_ANY = (Kind.WHAT, Kind.WHO, Kind.LIST, Kind.PLACE)  # kinds that ask which of several things is so
_TELLING = 1.0  # weight of the words by which one item says more than another
_OWNS = re.compile(r" (?:trách nhiệm|nhiệm vụ|công việc|nghĩa vụ|quyền hạn)(?: và (?:nghĩa vụ|quyền hạn))? của ")
_HEAD = 14  # words of a paragraph in which the body that acts stands
_HOLDS = re.compile(r"(?<!\w)(?:là|làm)(?!\w)")
_PART = 6  # words behind it in which the part stands that is held
_AS_LIKELY = 0.2  # probability of a clause that may take the place of one without a place
_EACH = re.compile(r" (?:đối với )?(?:mỗi|các|từng) ")
_ROW = 5  # words in which those stand that a paragraph is of each of


def fitting(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """Evidence without what is of another thing than the one asked of, best first."""
    for fit in _FITS:
        found = fit(understood, found)
    return of_its_place(found)


def _of_the_rank(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """Of a hard fact, or what is asked to be so, what is not of a deputy, or of the head, where the other is meant.

    The sentence says whose a clause is that names nobody: "Đối với Trưởng phòng: 1.000.000 đồng".
    """
    ranks = understood.wants.ranks if understood.kind in _HARD or understood.wants.yes_or_no else ()
    if not ranks:
        return found
    return without(
        found,
        lambda one: any(of_other_rank(ranks, said) for said in (one.clause.spaced, one.clause.sentence_spaced)),
        lambda one: any(is_of_rank(rank, around(one.clause)) for rank in ranks),
    )


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
    return without(found, lambda one: of_body(one.passage.text) and not _says(one, understood), heads)


def _says(one: Evidence, understood: Understood) -> bool:
    return understood.actor is not None and bool(understood.actor.match(paragraph(one.clause)))


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
    return without(found, lambda one: opens_line(one) and one.passage.section in sections and not own(one), own)


def _of_whoever_it_is(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says who holds the part that is asked of, where a clause does: "Sở Y tế là Cơ quan thường trực"."""
    terms = [term for term in understood.terms if term.known]
    if not understood.wants.who_it_is or not terms:
        return found

    def says_it(one: Evidence) -> bool:
        verb = _HOLDS.search(one.clause.text)
        before = one.clause.text[: verb.start()] if verb else ""
        if verb is None or not names_body(before) or terms[0].match(spaced(before)):
            return False  # "Chủ tịch Hội đồng là Chủ tịch …" says of the first who it is
        part = spaced(" ".join(one.clause.text[verb.end() :].split()[:_PART]))
        return bool(terms[0].match(part)) and all(term.match(around(one.clause)) for term in terms if term.is_name)

    return without(found, lambda one: not says_it(one), says_it) if any(map(says_it, found)) else found


def _of_whom_it_is_for(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says to whom a thing is done, where a clause says so and that is asked: "tặng cho …", not who decides it."""
    done = understood.wants.given_to if understood.kind is Kind.WHO else ""

    def says_it(one: Evidence) -> bool:
        return f" {done} cho " in one.clause.spaced and all(term.match(one.clause.spaced) for term in understood.terms)

    if not done or not any(map(says_it, found)):
        return found
    runs = [run for run in understood.wants.runs if run.endswith(f" {done} cho ")]  # "trao tặng cho" is of another

    def as_asked(one: Evidence) -> bool:
        return says_it(one) and any(run in one.clause.spaced for run in runs)

    fits = as_asked if any(map(as_asked, found)) else says_it
    return without(found, lambda one: not fits(one), fits)


def _of_what_is_owed(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What does not free somebody of the duty that is asked of, where a clause tells of it; and the other way round."""
    owed, wanted = f"phải {understood.wants.owed}", not understood.wants.not_owed
    if not understood.wants.owed:
        return found

    def denies(one: Evidence) -> bool:
        return f" không {owed} " in one.clause.spaced

    def of_it(one: Evidence) -> bool:
        return f" {owed} " in one.clause.spaced and denies(one) is not wanted

    def of_other(one: Evidence) -> bool:
        both = denies(one) and _obliges(one, owed)  # "6 tháng nếu không phải di chuyển, 12 tháng nếu phải di chuyển"
        return not both and (denies(one) if wanted else _obliges(one, owed))

    return without(found, of_other, of_it) if any(map(of_it, found)) else found


def _obliges(one: Evidence, owed: str) -> bool:
    return f" {owed} " in one.clause.spaced.replace(f" không {owed} ", " ")


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
    return without(found, lambda one: one.passage is best.passage and _item_of(one) == own, lambda one: one in heirs)


def _of_the_named(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not said of another by its name, where its sentence says what the one asked of is: "A là …; B là …"."""
    best, names = found[0] if found else None, understood.names
    if best is None or len(names) != 1 or not _says_what_is(best.clause.text) or names[0].match(best.clause.spaced):
        return found
    place = (best.passage.start, best.clause.sentence_start)
    beside = [one for one in found if (one.passage.start, one.clause.sentence_start) == place]
    heirs = [one for one in beside if one.passage.document == best.passage.document and defines(one.clause, names)]
    return without(found, lambda one: one is best, lambda one: one in heirs) if heirs else found


def _of_what_is_meant(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says the thing itself of which it is asked what that is, where a clause does: no neighbour defines it."""
    if understood.kind is not Kind.WHAT or not understood.asks_meaning:
        return found

    def says(one: Evidence) -> bool:
        return understood.terms[0].is_said_in(one.clause.spaced)

    return without(found, lambda one: not says(one), says) if any(map(says, found)) else found


def _of_what_is_said_to_be(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says that a thing is what the one asked for is: "ngành nào là nền tảng" by "kinh tế biển là nền tảng"."""
    said = understood.wants.said_to_be
    is_it = re.compile(rf" {BEING} (?:\w+ ){{0,3}}{re.escape(said)} ")

    def says_it(one: Evidence) -> bool:
        return bool(is_it.search(one.clause.spaced))

    asks = said and understood.kind in _OF_ANY
    return without(found, lambda one: not says_it(one), says_it) if asks and any(map(says_it, found)) else found


def _of_what_it_is(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What says of the thing itself which it is, where a clause does: "vùng trọng điểm là A", not what supports it."""
    things = things_said_to_be(understood) if understood.kind in _OF_ANY else ()
    thing = next((one for one in things if any(f" {one} là " in each.clause.spaced for each in found)), "")

    def says_it(one: Evidence) -> bool:
        return f" {thing} là " in one.clause.spaced

    return without(found, lambda one: not says_it(one), says_it) if thing else found


def _of_a_place(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What tells no place, where it is asked where a thing is and another that says as much of it tells one."""
    best = found[0] if found and understood.kind is Kind.PLACE and understood.wants.location else None
    if best is None or best.fits:
        return found
    heirs = [one for one in found if one.fits and one.close >= best.close and one.probability >= _AS_LIKELY]
    return without(found, lambda one: one is best, lambda one: one in heirs) if heirs else found


def _says_what_is(text: str) -> bool:
    """Whether a clause says what something is to which it gives a name: "huyện Vạn Ninh trở thành đô thị biển"."""
    named = SAYS_BEING.search(text)
    return named is not None and text[: named.start()].rpartition(" ")[2][:1].isupper()


def _item_of(evidence: Evidence) -> str:
    """The item of a numbered list that holds a clause, behind what leads to it, in one spelling; "" for none."""
    text, parts = evidence.passage.text, evidence.passage.parts
    start = evidence.clause.end - 1  # the first clause may begin with the lead-in
    item = next((one for one in parts if one.start <= start < one.end), None)
    return spaced(f"{text[: parts[0].start]} ; {text[item.start : item.end]}") if item else ""


_FITS = (
    _of_the_rank,
    of_the_price,
    of_no_opposite,
    of_the_country,
    of_the_measure,
    of_the_count,
    _of_the_actor,
    of_whose_date,
    _of_the_owner,
    _of_whoever_it_is,
    _of_whom_it_is_for,
    _of_what_is_owed,
    of_the_deadline,
    of_the_level,
    of_the_thing_dated,
    of_the_target,
    of_what_recurs,
    of_the_bracket,
    of_whose_bound,
    of_the_run,
    _of_the_item,
    of_so_many,
    _of_the_named,
    _of_a_place,
    _of_what_is_meant,
    _of_what_is_said_to_be,
    _of_what_it_is,
    of_who_is_called,
    of_its_own_name,
)
