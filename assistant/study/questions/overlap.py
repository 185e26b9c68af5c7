"""Whether two questions of one test get in each other's way."""

import re
from itertools import pairwise

from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, DUTY, HEADED, TASK
from assistant.study.facts.days import DAY
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.judged import PAIR
from assistant.study.facts.likeness import asks_same, form, likeness, stands_in
from assistant.study.facts.lists import LIST, LISTED, NOT_LISTED
from assistant.study.facts.names import YEAR
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.rulings import RULING
from assistant.study.facts.schedules import SCHEDULE
from assistant.study.facts.short_names import SHORT_NAME
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.questions.same_indicator import WRITTEN_YEAR, one_indicator, one_report
from assistant.study.session import CHOICE, CLOZE, MATCHING, SHORT, TRUE_FALSE, Question

# Topics whose answer is a value or a body: several questions may have the same.
_VALUES = (
    FIGURE,
    NUMBER,
    YEAR,
    DAY,
    CHANGE,
    PROGRESS,
    INDICATOR,
    THRESHOLD,
    BODY,
    HEADED,
    JOINS,
    OWNER,
    DEFINITION,
    SCHEDULE,
    ADDRESSEE,
)
_BODIES = (BODY, HEADED, JOINS, OWNER, ADDRESSEE)
_ANYWHERE = (*_BODIES, SHORT_NAME, FIGURE)  # sides of a matching that tell only beside what they are matched with
_DUTIES = (DUTY, TASK, NOT_TASK, LIST)
_JUDGED = (ROLE, PAIR)  # of what lacks and why: their options are things, a pair's two of them
_GROUPED = (GROUP, GROUP_NOT)
_SORTED = (*_GROUPED, SORT, LISTED, NOT_LISTED)  # of where a thing belongs
_NEIGHBOURS = 400  # characters between the beginnings of two clauses that stand by each other
_SHARED = 3  # options that two questions have in common at the most, less one; of bodies all four, or all wrong ones
_SHARED_BODIES = 2  # right sides of two matchings that are bodies
_TELLING = 2  # pairs of syllables that a value has around it in both: so it is of the same thing
_TELLING_NAME = 4  # and a name, which a text says often
_NEAR = 5  # syllables on either side of a value that say what it is of
_SAME_RULING = 0.6  # and from which two cases have one thing done
_SAME_RULE = 0.4  # share of what two rules have in common that lay down one value
_SAME_WORDS = 0.85  # share of syllables from which two statements are one


def stem(question: Question) -> str:
    """All that is read before an answer is given, but the options."""
    return " | ".join([question.question, *(left for left, _ in question.pairs)])


def answers(question: Question) -> tuple[str, ...]:
    """What is to be found: the true form for a true/false, every right-hand side of a matching."""
    return tuple(right for _, right in question.pairs) if question.kind == MATCHING else (question.support,)


def gives_away(first: Question, second: Question) -> bool:
    """Whether the first question's stem holds an answer of the second; of a value, whether its stem or its options say
    it of the same thing."""
    if second.topic == DEFINITION:  # a term is used everywhere and explained once
        return stands_in(second.subject, stem(first))
    if second.topic in _VALUES and second.kind != MATCHING:
        about = f"{second.question} {second.subject} {second.answer}"
        least = _TELLING_NAME if second.topic in _BODIES else _TELLING
        return any(_says_of(told, second.support, about, least) for told in (stem(first), *first.options))
    if second.kind == MATCHING and second.topic in _ANYWHERE:
        return any(stands_in(left, stem(first)) and stands_in(right, stem(first)) for left, right in second.pairs)
    written = second.kind in (CLOZE, SHORT) and first.kind == CHOICE
    told = (stem(first), *(first.options if written else ()))
    return any(stands_in(answer, text) for answer in answers(second) for text in told)


def _says_of(text: str, value: str, about: str, least: int) -> bool:
    """Whether a text has a value with words around it that what it is of has too."""
    if form(value) not in form(text):
        return False
    parts, own = form(text).split(), form(value).split()
    known = set(pairwise(form(re.sub(r"^.*?(?:theo|Theo) [^:,]*[:,]", "", about)).split()))
    for at in range(len(parts) - len(own) + 1):
        if own and parts[at : at + len(own)] == own:
            before, behind = parts[max(0, at - _NEAR) : at], parts[at + len(own) : at + len(own) + _NEAR]
            if len(known & {*pairwise(before), *pairwise(behind)}) >= least:
                return True
    return False


def same_idea(first: Question, second: Question) -> bool:
    """Whether two questions rest on the same words of a text and ask the same of them, whatever their kinds."""
    place = (first.citation.document, first.citation.start) == (second.citation.document, second.citation.start)
    return place and form(first.subject).split(" | ")[0] == form(second.subject).split(" | ")[0]


def _one_clause(first: Question, second: Question) -> bool:
    """Whether two gaps are of one clause: who fills the one reads the other's answer."""
    one, other = first.citation, second.citation
    fill_in = first.kind == second.kind == CLOZE
    return fill_in and one.document == other.document and one.start < other.end and other.start < one.end


def _one_statement(first: Question, second: Question) -> bool:
    """Whether two statements to judge say the same but for a figure: of the one year, of the one thing."""
    if not first.kind == second.kind == TRUE_FALSE:
        return False
    terms = {one.question.partition("? ")[2].partition(" là ")[0] for one in (first, second)}
    if first.topic == second.topic == DEFINITION and len(terms) == 1:
        return True  # what a term is said to be in the one tells whether the other is true
    if first.topic == second.topic == BODY and form(first.support) == form(second.support):
        return True  # nor is one body put in the place of another twice
    one, other = (WRITTEN_YEAR.findall(question.question) for question in (first, second))
    plain = [re.sub(r"\d[\d.,%]*", "", question.question) for question in (first, second)]
    return one == other and likeness(*plain) >= _SAME_WORDS


def _one_value(first: Question, second: Question) -> bool:
    """Whether two questions want the same value of things told in nearly the same words ("theo nhiệm kỳ 05 năm")."""
    if not {first.topic, second.topic} <= {NUMBER, FIGURE, DAY} or form(first.support) != form(second.support):
        return False
    return likeness(first.subject, second.subject) > _SAME_RULE


def _one_answer(first: Question, second: Question) -> bool:
    """Whether of two questions about one place of a text the one's answer holds the other's."""
    one, other = first.citation, second.citation
    if one.document != other.document or one.start >= other.end or other.start >= one.end:
        return False
    if first.topic in _BODIES and second.topic in _BODIES:
        return False
    pairs = [(left, right) for left in answers(first) for right in answers(second)]
    return any(stands_in(left, right) or stands_in(right, left) for left, right in pairs)


def _duty_and_body(first: Question, second: Question) -> bool:
    """Whether the one asks whose a duty is and the other what that body must do."""
    one, other = first.citation, second.citation
    near = one.document == other.document and one.start < other.end and other.start < one.end
    topics = (first.topic, second.topic)
    return near and any(topic in _BODIES for topic in topics) and any(topic in _DUTIES for topic in topics)


def _one_group(first: Question, second: Question) -> bool:
    """Whether both ask what stands under one heading."""
    one, other = _group(first), _group(second)
    return bool(one) and one == other


def _one_matching(first: Question, second: Question) -> bool:
    """Whether two matchings match nearly the same: a pair that both have, or most of their right sides."""
    if not first.kind == second.kind == MATCHING or first.topic != second.topic:
        return False
    rights = set(answers(first)) & set(answers(second))
    most = _SHARED_BODIES if first.topic in _BODIES else _SHARED
    return bool(set(first.pairs) & set(second.pairs)) or len(rights) >= most


def _one_thing(first: Question, second: Question) -> bool:
    """Whether the one asks where a thing belongs that the other lets choose among those of a place."""
    if not {first.topic, second.topic} <= set(_SORTED):
        return False
    both = ((first, second), (second, first))
    return any(stands_in(option, other.question) for one, other in both for option in one.options)


def _group(question: Question) -> str:
    if question.topic == SORT and question.kind == CHOICE:
        return form(question.answer)
    if question.topic in (GROUP, GROUP_NOT) and question.kind == CHOICE:
        return form(question.question.rpartition("“")[2])
    return ""


def _one_duty(first: Question, second: Question) -> bool:
    """Whether a duty that the one lets choose under a body's name is what the other asks of."""
    for one, other in ((first, second), (second, first)):
        if one.topic in (NOT_TASK, TASK) and one.kind == CHOICE and other.topic in (*_BODIES, *_DUTIES):
            listed = (one.answer, *(one.options if one.topic == NOT_TASK else ()))
            said = (other.subject, *answers(other), *(other.options if other.topic in _DUTIES else ()))
            if any(_either_holds(duty, text) for duty in listed for text in said):
                return True
    return False


def _one_list(first: Question, second: Question) -> bool:
    """Whether the one has a thing with its body that the other has as well, wants among all that the body has, or lets
    choose among them."""
    for one, other in ((first, second), (second, first)):
        named = {*other.options, *_lefts(other)} if other.topic in (OWNER, NOT_LISTED) else set()
        if one.topic == OWNER and one.kind != MATCHING and one.subject in named:
            return True
        if one.topic == OWNER and other.topic == NOT_LISTED and named & {*_lefts(one)}:
            return True
        if one.topic == LIST and other.topic in (OWNER, NOT_LISTED):
            things = _lefts(other) or [other.subject, *other.options]
            if any(stands_in(thing, one.answer) for thing in things):
                return True
    return False


def _lefts(question: Question) -> list[str]:
    return [left for left, _ in question.pairs]


def _either_holds(first: str, second: str) -> bool:
    return stands_in(first, second) or stands_in(second, first)


def _shares_options(first: Question, second: Question) -> bool:
    """Whether two questions let choose among the same things: who has found the one chooses in the other by leaving
    out. Figures come again anywhere."""
    if not first.kind == second.kind == CHOICE:
        return False
    if _crossed(first, second):
        return True
    if {first.topic, second.topic} <= set(_JUDGED):
        return bool(_things(first) & _things(second))
    both = {form(one) for one in first.options} & {form(one) for one in second.options}
    if {first.topic, second.topic} <= set(_GROUPED):
        return bool(both)  # where it belongs, the one tells the other
    if first.topic in _BODIES and second.topic in _BODIES:
        wrong = [{form(option) for option in one.options if option != one.answer} for one in (first, second)]
        return len(both) == len(first.options) or wrong[0] == wrong[1]
    if first.topic == second.topic == FIGURE:
        return len(both) == len(first.options)  # the key of the one falls out in the other
    return len(both) >= _SHARED and not {first.topic, second.topic} & set(_VALUES)


def _crossed(first: Question, second: Question) -> bool:
    """Whether of two questions on neighbouring clauses each has the other's key among its options: twins."""
    one, other = first.citation, second.citation
    near = one.document == other.document and abs(one.start - other.start) <= _NEIGHBOURS
    return near and first.answer in second.options and second.answer in first.options


def _things(question: Question) -> set[str]:
    """What a question about limits and causes names in its options, one by one."""
    return {form(thing) for option in question.options for thing in option.split("; ")}


def _asks_alike(first: Question, second: Question) -> bool:
    """Whether two stems ask the same: what is a limit and what a cause of it are two questions in nearly one form."""
    if {first.topic, second.topic} <= {ROLE, PAIR}:
        return first.question == second.question
    if one_report(first, second) or first.topic == second.topic == CHANGE:
        return True  # nor does a test ask twice how a figure changes
    if first.topic == second.topic == RULING and likeness(first.support, second.support) > _SAME_RULING:
        return True
    return asks_same(first.question, second.question)


def clash(first: Question, second: Question) -> bool:
    """Whether two questions ask the same, or one gives the other away."""
    values = first.topic in _VALUES and second.topic in _VALUES
    shared = not values and {form(one) for one in answers(first)} & {form(one) for one in answers(second)}
    both_matching = first.kind == second.kind == MATCHING
    if _one_matching(first, second) or _one_thing(first, second):
        return True
    if shared or (not both_matching and _asks_alike(first, second)):
        return True
    if _one_clause(first, second) or _one_statement(first, second) or _one_value(first, second):
        return True
    if _one_answer(first, second):
        return True
    if _one_group(first, second) or one_indicator(first, second) or _duty_and_body(first, second):
        return True
    if _one_list(first, second) or _one_duty(first, second) or _shares_options(first, second):
        return True
    return same_idea(first, second) or gives_away(first, second) or gives_away(second, first)
