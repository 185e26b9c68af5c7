"""What a question's words want of an answer beside its kind: an actor, a day, a definition, several things, …"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.members import each_asked, each_body_asked, each_told_of, others_told_of
from assistant.understanding import wanted_words
from assistant.understanding.asked_parts import parts_asked
from assistant.understanding.branches import asks_branch
from assistant.understanding.counts import (
    counts_lines,
    counts_of_each,
    counts_parts,
    read_headings,
    read_item,
    read_nth,
    read_points,
    read_so_many,
)
from assistant.understanding.part_words import PARTS, SIDES
from assistant.understanding.prices import read_prices
from assistant.understanding.ranks import read_ranks
from corpus.reading.roles import AskedPart, Role, Side
from corpus.vietnamese.spelling import one_spelling, spaced

Stands = Callable[[str], object]  # whether a phrase, in one spelling, stands in a text

WAYS = ("tăng", "giảm")  # in which a figure may move
_RUN = 3  # syllables in a row that a clause which speaks of the same thing has too


class Move(Enum):
    """How a figure moves from one time to another: up more than the others, not at all, or not down."""

    RISE = 1
    STAY = 2
    STAY_OR_RISE = 3


class Extreme(Enum):
    """Which of several things are asked for: those that have most of something, or least."""

    MOST = 1
    LEAST = 2


@dataclass(frozen=True, slots=True)
class Wants:
    """What a question's words want; False, "" or () where they want no such thing.

    actor: the kind of actor to be named, in one spelling: "doanh nghiệp nào" -> "doanh nghiệp". body: what kind
    of body is to be named: "sở nào" -> "sở".
    day: a day, where another time will not do. deadline: a term, for which a span of time will do: "thời hạn".
    due: by when something is to be done: "hạn chót". by_time: all that is to be by a time: "việc nào phải xong".
    often: how regularly: "bao lâu một lần".
    counted: the noun counted, in one spelling: "bao nhiêu huyện" -> "huyện". listed: the noun of "những … nào".
    ways: those of "tăng" and "giảm" that it says. several: it asks several things in one breath.
    superlative: a rank: "nơi nào giỏi nhất"; standing: which one: "đứng thứ mấy".
    ordinal: the noun of which one of an order is asked for: "quốc hội khóa mấy" -> "khóa".
    location: where a thing is, held_at: was held, held_on: on which day.
    entitled: whether a thing is for whoever asks: "có được hưởng không".
    given_to: what is done to whoever it asks for: "tặng cho ai" -> "tặng".
    compared: one time beside another.
    becomes: what a thing is, or is to become. meaning: what a word means: "GRDP là gì". defined: how a text defines it.
    of_figure: what a figure is of: "354 nghìn tỉ là số gì".
    said_to_be: what the thing that it asks for is, in one spelling: "ngành nào là nền tảng" -> "nền tảng".
    who_it_is: who holds a part that it names: "cơ quan thường trực là cơ quan nào".
    confirming: a yes to what it says; truth: whether that is true: "đúng không".
    references: the documents that a document names; grounds: those that it is issued on. role: an office: "bí thư".
    milestones: the times that are set, each with what is to be by then.
    figures: figures that are set; targets: whether there is any: "có chỉ tiêu nào về …".
    numbers: the points that give a figure.
    counting: how much or how many.
    parts_counted: how many parts a text or a section has: "có mấy phần", "gồm bao nhiêu khoản".
    headings: of what it wants the headings listed: "nhiệm vụ", "chương". headings_count: how many it says there are, 0
    for none. nth: the heading wanted by its number, and that number. item: the number of the item wanted of a list.
    so_many: how a text may write so many as it asks to be named: "3 vùng".
    parts: the parts of a document that it names by what they are for. sides: the sides of an assessment that it names.
    parts_asked: those of both that it asks for side by side, each by itself, two at least.
    points: how many points the answer is to have, 0 for as many as there are; lines: that these are lines of it, in
    which all may be gathered; points_each: of each of several texts; how_many: how many there are.
    each_one: one sentence of each thing. apart: each of several subjects by itself.
    each_time: of each time that goals are set for. planned: what stands under each part of a text as well.
    claim: what speaks for a claim: "dẫn chứng cho thấy … còn yếu".
    novel: what is new in a text. in_full: nothing of it left out.
    ahead: what is to be, not what is; remedy: what is to be done about it.
    cause_kinds: of which kind the causes are to be, in one spelling: "nguyên nhân khách quan".
    need: what a thing is needed for. context: what a document came after.
    yes_or_no: a yes or a no, and nothing else; mentioned: whether the text speaks of a thing at all;
    breach: whether a case breaks a rule;
    field_named: the field of which it asks whether what is said of a thing names it: "time", "money", "figure";
    conditions: what must be met for it;
    not_yet: whether something is so by now; already: the same of what it is; denied: to what it denies;
    obliged: the duty or leave that it asks after.
    owed: what somebody has to do, in one spelling, of a question that says it: "phải đền bù" -> "đền bù"; not_owed:
    that this is denied: "không phải đền bù".
    replacing: the text that replaces the one named; replaced: those that it replaces.
    branch: what is to be done in a branch, be that for nobody by name. assigned: who has to do what, all of them.
    means: by what means something is done. moves: how the targets that are asked for move from one time to another.
    extreme: which of several things are asked for, those with most of something or least.
    summed: what figures come to. ratio: how often one holds the other.
    contrasted: two things beside each other, not what one takes from the other.
    aspect: on one aspect of them: "… về du lịch".
    duties: what somebody has to do, be that a body that the rules know or not. table: rows of an annex's table.
    leads: a body that leads ("chủ trì"). joins: one that joins in: "Sở A phối hợp việc gì".
    grid: a table as such: "bảng tra", "khung giá".
    ranks: the offices that it names, a deputy's behind "phó": "trưởng ban", "phó giám đốc".
    prices: what the prices that it names are paid for: "thuê", "bán".
    each: the words that call the members of each of which it asks what that is: "từng huyện". each_of: the noun
    of those with each of which it asks what a thing is: "các loại đô thị của từng huyện". others: the words that call
    the members that it wants but those told of before: "các huyện còn lại thì sao". each_body: that of the bodies
    of each of which it asks what that has to do.
    runs: its syllables three in a row, with a blank around each.
    """

    actor: str = ""
    body: str = ""
    day: bool = False
    deadline: bool = False
    due: bool = False
    by_time: bool = False
    often: bool = False
    counted: str = ""
    listed: str = ""
    ways: tuple[str, ...] = ()
    several: bool = False
    superlative: bool = False
    standing: bool = False
    ordinal: str = ""
    location: bool = False
    held_at: bool = False
    held_on: bool = False
    entitled: bool = False
    given_to: str = ""
    compared: bool = False
    becomes: bool = False
    meaning: bool = False
    of_figure: bool = False
    defined: bool = False
    said_to_be: str = ""
    who_it_is: bool = False
    confirming: bool = False
    truth: bool = False
    references: bool = False
    grounds: bool = False
    role: str = ""
    milestones: bool = False
    moves: Move | None = None
    extreme: Extreme | None = None
    numbers: bool = False
    figures: bool = False
    targets: bool = False
    counting: bool = False
    parts_counted: bool = False
    headings: str = ""
    headings_count: int = 0
    nth: tuple[str, int] | None = None
    item: int = 0
    so_many: tuple[str, ...] = ()
    parts: tuple[Role, ...] = ()
    sides: tuple[Side, ...] = ()
    parts_asked: tuple[AskedPart, ...] = ()
    summed: bool = False
    ratio: bool = False
    points: int = 0
    lines: bool = False
    points_each: int = 0
    how_many: bool = False
    each_one: bool = False
    apart: bool = False
    claim: bool = False
    novel: bool = False
    planned: bool = False
    each_time: bool = False
    in_full: bool = False
    ahead: bool = False
    remedy: bool = False
    branch: bool = False
    assigned: bool = False
    means: bool = False
    owed: str = ""
    not_owed: bool = False
    replacing: bool = False
    replaced: bool = False
    cause_kinds: tuple[str, ...] = ()
    need: bool = False
    context: bool = False
    yes_or_no: bool = False
    mentioned: bool = False
    breach: bool = False
    field_named: str = ""
    conditions: bool = False
    not_yet: bool = False
    already: bool = False
    denied: bool = False
    obliged: str = ""
    contrasted: bool = False
    aspect: bool = False
    duties: bool = False
    table: bool = False
    leads: bool = False
    joins: bool = False
    grid: bool = False
    ranks: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    each_of: str = ""
    others: tuple[str, ...] = ()
    each_body: str = ""
    runs: tuple[str, ...] = ()

    def is_opposed(self, text: str) -> bool:
        """Whether a text, in one spelling between blanks, tells that a thing goes down of which it asks how it goes up.

        Or the other way round; what says both ways is of either. "Tăng cường" says none.
        """
        said = tuple(way for way in WAYS if f" {way} " in text.replace(" tăng cường ", " "))
        return len(self.ways) == len(said) == 1 and self.ways != said


def read_wants(text: str) -> Wants:
    """Read what a question wants; text is its search form."""
    table, words = cues(), spaced(text)
    headings, headings_count = read_headings(text)
    found = Wants(
        actor=_actor(text),
        day=bool(wanted_words.DAY.search(text)),
        deadline=" hạn " in words,
        counted=_counted(text),
        listed=_first(wanted_words.LISTED, text) or _first(wanted_words.LISTED_BY_NAME, text) or _done_to(text),
        ways=tuple(way for way in WAYS if f" {way} " in words),
        several=bool(wanted_words.SEVERAL.search(text)),
        superlative=bool(cue_in(text, table.superlatives)),
        location=bool(wanted_words.LOCATION.search(text)),
        compared=" so với " in words or bool(wanted_words.BESIDE_ANOTHER_TIME.search(text)),
        becomes=bool(wanted_words.BECOMES.search(text)),
        meaning=bool(wanted_words.MEANING.search(text)),
        said_to_be=one_spelling(_first(wanted_words.WHICH_IS, text)),
        confirming=bool(cue_in(text, table.confirming)),
        references=bool(cue_in(text, table.references)),
        grounds=bool(wanted_words.GROUNDS.search(text)),
        role=cue_in(text, table.roles),
        counting=bool(wanted_words.COUNTING.search(text)),
        headings=headings,
        headings_count=headings_count,
        nth=read_nth(text),
        parts=tuple(role for role, words in PARTS if re.search(rf"(?<!\w)(?:{words})(?!\w)", text)),
        sides=_sides(text),
        points=read_points(text),
        ahead=bool(wanted_words.AHEAD.search(text)),
        contrasted=bool(wanted_words.CONTRASTED.search(text)),
        replacing=bool(wanted_words.REPLACING.search(text)),
        replaced=bool(wanted_words.REPLACED.search(text)),
        need=bool(wanted_words.NEED.search(text)),
        branch=asks_branch(text),
        duties=bool(cue_in(text, table.duties)) and not wanted_words.PURPOSE.search(text),
        ranks=read_ranks(text),
        runs=_runs(text),
    )
    return _with_yes_or_no(_with_what_is_set(_with_form(found, text), text), text)


def _with_form(wants: Wants, text: str) -> Wants:
    """The wants of a question with how its answer is to be laid out, and who has a thing to do or is given it."""
    owed = wanted_words.OWED.search(text)
    of_each = wanted_words.APART.search(text) or wanted_words.EACH_ONE.search(text)
    return replace(
        wants,
        leads=" chủ trì " in spaced(text),
        joins=bool(wanted_words.JOINS.search(spaced(text))),
        points=0 if of_each else wants.points,  # "mỗi thứ vài gạch": not of them all
        lines=counts_lines(text),
        points_each=wants.points if counts_of_each(text) else 0,
        owed=one_spelling(owed["what"]) if owed else "",
        not_owed=bool(owed and owed["no"]),
        given_to=one_spelling(_first(wanted_words.GIVEN_TO, text)),
        each_one=bool(wanted_words.EACH_ONE.search(text)),
        who_it_is=bool(wanted_words.WHO_IT_IS.search(text)),
        how_many=bool(wanted_words.HOW_MANY_POINTS.search(text)),
        apart=bool(wanted_words.APART.search(text)),
        claim=bool(wanted_words.CLAIM.search(text)),
        novel=bool(wanted_words.NOVEL.search(text)),
        planned=bool(wanted_words.PLANNED.search(text)),
        each_time=bool(wanted_words.EACH_TIME.search(text)),
        of_figure=bool(wanted_words.OF_FIGURE.search(text)),
    )


def _with_what_is_set(wants: Wants, text: str) -> Wants:
    """The wants of a question with those of one that asks what is set: times, figures, rows, bodies, all in full."""
    return replace(
        wants,
        standing=bool(wanted_words.STANDING.search(text)),
        ordinal=_first(wanted_words.ORDINAL, text),
        often=bool(wanted_words.HOW_OFTEN.search(text)),
        parts_asked=parts_asked(text),
        defined=bool(wanted_words.DEFINED.search(text)),
        cause_kinds=tuple(map(one_spelling, wanted_words.CAUSE_KIND.findall(text))),
        summed=bool(wanted_words.SUMMED.search(text)),
        ratio=bool(wanted_words.RATIO.search(text)),
        remedy=bool(wanted_words.REMEDY.search(text)),
        context=bool(wanted_words.CONTEXT.search(text)),
        in_full=bool(wanted_words.IN_FULL.search(text)),
        milestones=bool(wanted_words.MILESTONES.search(text)),
        moves=_moves(text),
        extreme=_extreme(text),
        due=bool(wanted_words.DUE.search(text)),
        by_time=bool(wanted_words.BY_TIME.search(text)),
        held_at=bool(wanted_words.HELD_AT.search(text)),
        held_on=bool(wanted_words.HELD_ON.search(text)),
        entitled=bool(wanted_words.ENTITLED.search(text)),
        prices=read_prices(spaced(text)),
        numbers=bool(wanted_words.NUMBERS_SAID.search(text)),
        figures=" chỉ tiêu " in spaced(text),
        targets=bool(wanted_words.ANY_TARGET.search(text)),
        assigned=bool(wanted_words.ASSIGNED.search(text)),
        means=bool(wanted_words.MEANS.search(text)),
        table=bool(wanted_words.TABLE.search(text)),
        grid=bool(wanted_words.GRID.search(text)),
        aspect=bool(wanted_words.ASPECT.search(text)),
        item=read_item(text),
        so_many=read_so_many(text),
        each=each_asked(text),
        each_of=each_told_of(text),
        each_body=each_body_asked(text),
        body=_first(wanted_words.BODY_ASKED, text),
    )


def _extreme(text: str) -> Extreme | None:
    if wanted_words.MOST_OF_IT.search(text):
        return Extreme.MOST
    return Extreme.LEAST if wanted_words.LEAST_OF_IT.search(text) else None


def _moves(text: str) -> Move | None:
    """How the targets move that are asked for; None where it asks for none that do."""
    if not wanted_words.WHICH_TARGETS.search(text):
        return None
    if wanted_words.RISES_MOST.search(text):
        return Move.RISE
    if not wanted_words.STAYS.search(text):
        return None
    return Move.STAY_OR_RISE if wanted_words.RISES.search(text) else Move.STAY


def _with_yes_or_no(wants: Wants, text: str) -> Wants:
    """The wants of a question with those of one that wants a yes or a no."""
    not_yet = bool(wanted_words.NOT_YET.search(text))  # "hạ tầng đồng bộ chưa"
    confirms = not_yet or wanted_words.YES_OR_NO.search(text) or cue_in(text, cues().confirming)
    asks = confirms and not wanted_words.OTHERWISE_ASKED.search(text)
    denied = wanted_words.DENIED.search(wanted_words.ASKING_NO.sub(" ", text))
    obliged = said.group() if (said := wanted_words.OBLIGED.search(text)) else ""
    return replace(
        wants,
        yes_or_no=bool(asks),
        truth=" đúng " in f" {cue_in(text, cues().confirming)} ",
        mentioned=bool(wanted_words.MENTIONED.search(text)),
        breach=bool(wanted_words.BREACH.search(text)),
        parts_counted=counts_parts(text),
        conditions=bool(wanted_words.CONDITIONS.search(text)),
        field_named=next((name for name, one in wanted_words.FIELDS_NAMED.items() if one.search(text)), ""),
        not_yet=not_yet,
        already=bool(wanted_words.ALREADY.search(text)),
        denied=bool(denied),
        others=others_told_of(text),
        obliged=obliged,
    )


def _sides(text: str) -> tuple[Side, ...]:
    """The sides of an assessment that are named; of one that is asked for as a whole, what was reached and what not."""
    named = tuple(side for side, words in SIDES if re.search(rf"(?<!\w)(?:{words})(?!\w)", text))
    if wanted_words.BOTH_SIDES.search(text):
        return tuple(dict.fromkeys((Side.RESULTS, Side.LIMITS, *named)))
    return named or ((Side.RESULTS, Side.LIMITS) if ask_pattern("assessment").search(text) else ())


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""


def _done_to(text: str) -> str:
    found = wanted_words.WHICH_DONE_TO.match(text)
    return found.group(1) if found else ""


def _actor(text: str) -> str:
    actors = "|".join(map(re.escape, cues().actors))
    return one_spelling(_first(re.compile(rf"(?<!\w)({actors}) nào(?!\w)"), text))


def _counted(text: str) -> str:
    noun = _first(wanted_words.COUNTED, text)
    return "" if noun in cues().frame else one_spelling(noun)


def _runs(text: str) -> tuple[str, ...]:
    words = spaced(text).split()
    return tuple(f" {' '.join(words[at : at + _RUN])} " for at in range(len(words) - _RUN + 1))


def asks_person(text: str, stands: Stands) -> bool:
    """ "Chủ tịch … là ai": a role and a question for its name, unless a text itself says who has it by his office.

    stands tells whether a phrase stands in the texts: "Chủ tịch Hội đồng là Chủ tịch Ủy ban nhân dân tỉnh".
    """
    if wanted_words.HEAD_OF.search(text):
        return True
    role = cue_in(text, cues().roles) if wanted_words.PERSON.search(text) else ""
    of = re.search(rf"(?<!\w){re.escape(role)} (\w+ \w+)", text) if role else None
    given = of and any(stands(spaced(one).strip()) for one in (f"{of.group()} là", f"làm {of.group()}"))
    return bool(role) and not given
