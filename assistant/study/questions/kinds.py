"""Questions of each kind, made of a fact. A kind that a fact cannot carry, or that the gate stops, gives None."""

import hashlib
import re
from collections.abc import Callable
from random import Random

from assistant.study.facts.addressees import ADDRESSEE
from assistant.study.facts.bodies import BODY, DEADLINE, DUTY, HEADED, TASK
from assistant.study.facts.body_lists import names_many
from assistant.study.facts.cases import CASE
from assistant.study.facts.clauses import length, raised
from assistant.study.facts.cues import delicate
from assistant.study.facts.days import DAY
from assistant.study.facts.definitions import DEFINITION
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.fields import could_be_meant
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.joins import JOINS
from assistant.study.facts.judged import PAIR
from assistant.study.facts.laws import LAW
from assistant.study.facts.likeness import form, stands_in
from assistant.study.facts.links import MEET, ORIENTATION, PLACE, RANK, TIE, WRITTEN_LINKS
from assistant.study.facts.lists import LIST, LISTED, NOT_LISTED
from assistant.study.facts.material import Material
from assistant.study.facts.mottos import MOTTO
from assistant.study.facts.names import NAME, YEAR
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE, INDICATOR, PROGRESS
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.regarded import REGARDED
from assistant.study.facts.rulings import RULING
from assistant.study.facts.schedules import SCHEDULE
from assistant.study.facts.short_duties import HOW_DONE
from assistant.study.facts.short_names import ABBREVIATION, SHORT_NAME
from assistant.study.facts.sorting import GROUP, GROUP_NOT, ROLE, SORT
from assistant.study.facts.stages import STAGE
from assistant.study.facts.support import others_do
from assistant.study.facts.tables import OWNER
from assistant.study.facts.thresholds import THRESHOLD
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.questions import wording
from assistant.study.questions.candidates import quoted
from assistant.study.questions.distractors import stands_alone, wrong_options
from assistant.study.questions.falsehood import JUDGED, false_statement
from assistant.study.questions.gaps import GAP_ALONE, anyones, fits_as_well, one_thing
from assistant.study.questions.gate import broken
from assistant.study.questions.not_yet import not_yet
from assistant.study.questions.outsiders import OUTSIDE, outsider
from assistant.study.session import CHOICE, CLOZE, FALSE, MATCHING, SHORT, TRUE, TRUE_FALSE, Question
from corpus.model import Document
from corpus.text import one_line

KIND_NAMES = {
    CHOICE: "Chọn phương án đúng",
    TRUE_FALSE: "Đúng hay sai",
    CLOZE: "Điền vào chỗ trống",
    SHORT: "Trả lời ngắn",
    MATCHING: "Ghép đôi",
}
KNOW, UNDERSTAND, APPLY = LEVELS = ("nhận biết", "thông hiểu", "vận dụng")
_OPTIONS = 4
_BEHIND = 120  # characters behind an answer that say whether it goes on
_DECIMAL = re.compile(r"\d,\d")  # nobody is to know it by heart
_TO_THE_DIGIT = re.compile(r"\d,\d|\d\.\d{3}")  # "70,07", "3.515"
_LONGEST_SHORT = 26  # syllables of an answer that is written down by hand
_LEAST_PLACED = 5  # of what a place is: what is shorter, all who live there know to be true ("là đô thị hạt nhân")
# Of a statement to judge of who does what, and of any other: a longer one is the text itself, pasted.
_LONGEST_DUTY, _LONGEST_JUDGED = 36, 45
_CHOICE_ONLY = (
    *(PLACE, LISTED, NOT_LISTED, GROUP, GROUP_NOT, ROLE, SORT, INDICATOR, PROGRESS, CHANGE),
    *(HEADED, TASK, NOT_TASK, THRESHOLD, DEFINITION, OWNER, PAIR, STAGE, CASE),
    SCHEDULE,
)
# Asked for in writing alone: of these a text has no others of the kind that could not be right as well.
_WRITTEN = (DUTY, LIST, MOTTO, REGARDED, "become", "be", *WRITTEN_LINKS)
_KNOWN = (
    *(
        ADDRESSEE,
        YEAR,
        NUMBER,
        DAY,
        NAME,
        FIGURE,
        INDICATOR,
        PLACE,
        BODY,
        HEADED,
        JOINS,
        TASK,
        DUTY,
        LIST,
        DEADLINE,
        SCHEDULE,
        LISTED,
        DEFINITION,
        MOTTO,
        OWNER,
        CHANGE,
    ),
    *("be", "become", RANK),
)
_CHOSEN_IN = (YEAR, NUMBER, DAY)  # left out of a clause, and chosen for it
_GAPPED = (FIGURE, NUMBER, DAY, PLACE, RANK, YEAR, NAME, *GAP_ALONE)
_APPLIED = (PROGRESS, THRESHOLD)  # a report or cases, or days, are held against the text


def make(kind: str, fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    """A question of a kind (but matching: assistant.study.questions.matching) of a fact, through the gate."""
    question = _MAKERS[kind](fact, material, rng, level)
    return question if question and not broken(question) else None


def identify(kind: str, *parts: str) -> str:
    """An id that is the same whenever the same question is made."""
    return hashlib.sha256("\n".join((kind, *parts)).encode()).hexdigest()[:12]


def level_of(kind: str, topic: str) -> str:
    """How much a question asks for: to know, to understand, or to apply."""
    if topic in _APPLIED and kind == CHOICE:
        return APPLY
    if topic == RULING and kind == CHOICE:  # a case is held against its rule
        return UNDERSTAND
    sorted_out = kind == MATCHING and topic == GROUP
    written = kind in (CLOZE, SHORT, MATCHING)  # in the text's own words, also what for
    recalled = topic in _KNOWN or written  # by heart: nothing is weighed against anything
    return KNOW if recalled and not sorted_out else UNDERSTAND


def _choice(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    if fact.topic in OUTSIDE:
        fact = outsider(fact, material, rng, level, _OPTIONS - 1) or fact
    written = fact.topic in _WRITTEN and fact.group != ORIENTATION
    island = fact.topic == PLACE and delicate(fact.answer)  # told by "trên biển"
    if not fact.answer or written or island or (not fact.ask and fact.topic not in _CHOSEN_IN):
        return None
    wrong = list(fact.wrong) if fact.topic in OUTSIDE else wrong_options(fact, material, rng, level, _OPTIONS - 1)
    if len(wrong) < _OPTIONS - 1:
        return None
    alone = fact.topic in (BODY, JOINS, ADDRESSEE) and stands_alone(fact, material, wrong)
    if alone or _made_up(fact, material, wrong):
        return None
    options = [raised(fact.answer), *(raised(one.text) for one in wrong)]
    rng.shuffle(options)
    name = _document(fact, material).metadata.name
    stem = wording.choose_in(name, fact) if fact.topic in _CHOSEN_IN else wording.open_question(name, fact)
    return _question(CHOICE, fact, material, stem, tuple(options), raised(fact.answer), wrong)


def _made_up(fact: Fact, material: Material, wrong: list[Wrong]) -> bool:
    """Whether a number told to its last digit has none of the text beside it: made-up ones teach nothing."""
    source = _document(fact, material).on_one_line
    return (
        fact.topic == NUMBER
        and bool(_TO_THE_DIGIT.search(fact.answer))
        and not any(one.text in source for one in wrong)
    )


def _true_false(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:
    judged = fact.topic in JUDGED or fact.group == ORIENTATION  # but for what is true by common sense
    plain = fact.topic == BODY and (could_be_meant(fact.answer, fact.subject) or names_many(fact.answer))
    plain = plain or (fact.topic == DEFINITION and set(form(fact.answer).split()) <= set(form(fact.subject).split()))
    long = length(fact.statement) > (_LONGEST_DUTY if fact.topic == BODY else _LONGEST_JUDGED)
    if not judged or plain or long or not (fact.before or fact.after):
        return None
    document = _document(fact, material)
    name, citation = document.metadata.name, document.cite(fact.section, fact.start, fact.end)
    changed = false_statement(fact, material, rng, level)
    if not changed:  # of what could never be asked as false, who is asked knows that it is true
        return None
    place = fact.topic == PLACE or fact.group == ORIENTATION
    known = place and length(fact.subject if fact.topic == PLACE else fact.answer) < _LEAST_PLACED
    if rng.random() < 0.5 and not known:
        stem, why = (
            wording.true_or_false(name, not_yet(fact, document, fact.statement), fact.scope),
            f"Đúng. {wording.why(fact, citation)}",
        )
        return _question(TRUE_FALSE, fact, material, stem, (TRUE, FALSE), TRUE, why=why)
    stem = wording.true_or_false(name, not_yet(fact, document, changed[0]), fact.scope)
    why = wording.why_false(changed[1], changed[2], citation)
    return _question(TRUE_FALSE, fact, material, stem, (TRUE, FALSE), FALSE, why=why)


def _cloze(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:  # noqa: ARG001 -- as the others
    if fact.topic not in _GAPPED or not (fact.before or fact.after):
        return None
    if fact.topic in (FIGURE, NUMBER) and _DECIMAL.search(fact.answer):
        return None
    if fact.topic == MEET and not fact.after:
        return None  # many things may be met at the end of a sentence
    gapped = one_thing(fact) if fact.topic in GAP_ALONE else fact
    if fact.topic in GAP_ALONE and ABBREVIATION.search(gapped.answer):
        return None  # of how many syllables is it?
    if fact.topic == TIE and (fits_as_well(gapped, material) or anyones(gapped.answer)):
        return None
    stem = wording.fill_in(_document(fact, material).metadata.name, gapped)
    return _question(CLOZE, gapped, material, stem, (), gapped.answer)


def _short(fact: Fact, material: Material, rng: Random, level: str) -> Question | None:  # noqa: ARG001 -- as the others
    whole = fact.topic in (DUTY, LIST, MOTTO)
    long = length(fact.answer) > _LONGEST_SHORT and not whole
    chosen = fact.topic in _CHOICE_ONLY and not _unsaid_term(fact)
    if not fact.ask or chosen or long or (not whole and _goes_on(fact, material)):
        return None
    told = fact.topic != BODY or _is_quoted(fact, material)  # what to write is shown with it
    if not told or (fact.topic == BODY and others_do(material, fact.answer, fact.subject)):
        return None
    stem = wording.open_question(_document(fact, material).metadata.name, fact, short=True)
    return _question(SHORT, fact, material, stem, (), fact.answer)


def _unsaid_term(fact: Fact) -> bool:
    """Whether a term is explained in other words than its own: it can be found without others beside it."""
    own = form(fact.answer).split()
    return fact.topic == DEFINITION and 2 * len(set(own) & set(form(fact.subject).split())) < len(own)


def _is_quoted(fact: Fact, material: Material) -> bool:
    """Whether the answer stands in the quotation of a fact, or in the heading or the line above that is quoted too."""
    source = _document(fact, material).source
    above = (one_line(source[start:end]) for _, start, end in fact.also)
    return any(stands_in(fact.answer, text) for text in (quoted(fact, material), *above))


def _goes_on(fact: Fact, material: Material) -> bool:
    """Whether the text goes on with more of an answer: "để thu hút nguồn lực, nhất là …", "trở thành trung tâm …; khu
    vực …". Who writes it down is to tell all of it; behind ";" a verb begins another work."""
    behind = one_line(_document(fact, material).source[fact.end : fact.end + _BEHIND])
    if fact.group not in ("verb", "noun", ORIENTATION) or behind[:1] not in (",", ";"):
        return False
    if fact.topic == "be" and HOW_DONE.match(behind.lstrip(", ")):
        return False
    link = " ".join(fact.before.split()[-2:])  # "…; phát triển theo hướng kinh tế xanh" goes on with it
    next_piece = behind.lstrip("; ").partition(";")[0]
    if behind.startswith(";") and next_piece[:1].isupper() and f" {link} " in next_piece:
        return False  # "…; Cam Lâm trở thành …" says it of another
    return behind.startswith(",") or not begins_with_verb(next_piece) or link in next_piece


def _document(fact: Fact, material: Material) -> Document:
    return material.corpus.by_number[fact.document]


def _question(
    kind: str,
    fact: Fact,
    material: Material,
    stem: str,
    options: tuple[str, ...],
    answer: str,
    wrong: list[Wrong] | None = None,
    why: str = "",
) -> Question:
    document = _document(fact, material)
    citation = document.cite(fact.section, fact.start, fact.end)
    also = tuple(document.cite(*one) for one in fact.also)
    return Question(
        id=identify(kind, fact.key),
        kind=kind,
        question=stem,
        options=options,
        answer=answer,
        pairs=(),
        support=fact.support or fact.answer,
        explanation=why or wording.why(fact, citation, wrong or (), also),
        citation=citation,
        topic=fact.topic,
        subject=fact.subject,
        level=level_of(kind, fact.topic),
        also=also,
    )


_MAKERS: dict[str, Callable[[Fact, Material, Random, str], Question | None]] = {
    CHOICE: _choice,
    TRUE_FALSE: _true_false,
    CLOZE: _cloze,
    SHORT: _short,
}


def kinds_of(fact: Fact) -> tuple[str, ...]:
    """The kinds worth trying for a fact."""
    if fact.topic in (DUTY, LIST, MOTTO, REGARDED):
        return (SHORT,)
    if fact.topic == SHORT_NAME or (fact.topic, fact.group) == (LISTED, LAW):
        return ()  # asked for in a matching alone; a law among others is told by its field
    if fact.topic in GAP_ALONE:
        return (CLOZE,)
    return (CHOICE,) if fact.topic in _CHOICE_ONLY and fact.topic not in (PLACE, DEFINITION) else tuple(_MAKERS)
