"""Reading what a question's words want of an answer beside its kind."""

import re
from dataclasses import replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.members import each_asked, each_body_asked, each_told_of, others_told_of
from assistant.understanding import comparing_words, wanted_words, yes_words
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
    read_points_of_sides,
    read_so_many,
)
from assistant.understanding.part_words import PARTS, SIDES
from assistant.understanding.prices import read_prices
from assistant.understanding.ranks import read_ranks
from assistant.understanding.wants import WAYS, Extreme, Move, Stands, Wants
from corpus.reading.roles import Side
from corpus.vietnamese.spelling import one_spelling, spaced

_RUN = 3  # syllables in a row that a clause which speaks of the same thing has too


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
        compared=" so với " in words or bool(comparing_words.BESIDE_ANOTHER_TIME.search(text)),
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
        contrasted=bool(comparing_words.CONTRASTED.search(text)),
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
    of_sides = read_points_of_sides(text)
    of_each = wanted_words.APART.search(text) or wanted_words.EACH_ONE.search(text)
    return replace(
        wants,
        leads=" chủ trì " in spaced(text),
        joins=bool(wanted_words.JOINS.search(spaced(text))),
        points=0 if of_each or of_sides else wants.points,  # "mỗi thứ vài gạch": not of them all
        points_of_sides=of_sides,
        lines=counts_lines(text),
        points_each=wants.points if counts_of_each(text) else 0,
        owed=one_spelling(owed["what"]) if owed else "",
        not_owed=bool(owed and owed["no"]),
        given_to=one_spelling(_first(wanted_words.GIVEN_TO, text)),
        each_one=bool(wanted_words.EACH_ONE.search(text)),
        who_it_is=bool(wanted_words.WHO_IT_IS.search(text)),
        how_many=bool(wanted_words.HOW_MANY_POINTS.search(text)),
        apart=bool(wanted_words.APART.search(text)),
        alike=bool(comparing_words.ALIKE.search(text)),
        claim=bool(wanted_words.CLAIM.search(text)),
        novel=bool(wanted_words.NOVEL.search(text)),
        planned=bool(wanted_words.PLANNED.search(text)),
        each_time=bool(comparing_words.EACH_TIME.search(text)),
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
        summed=bool(comparing_words.SUMMED.search(text)),
        ratio=bool(comparing_words.RATIO.search(text)),
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
        aspect=bool(comparing_words.ASPECT.search(text)),
        item=read_item(text),
        so_many=read_so_many(text),
        each=each_asked(text),
        each_of=each_told_of(text),
        each_body=each_body_asked(text),
        body=_first(wanted_words.BODY_ASKED, text),
        own_fields=_own_fields(text),
    )


def _own_fields(text: str) -> tuple[str, ...]:
    """The fields of their own data by which documents are compared, in the order of the question; () for one.

    "Chữ ký của ai" asks for one alone: what stands in the words of another is none. Of one document each is asked for
    by itself.
    """
    if not comparing_words.CONTRASTED.search(text):
        return ()
    said = [(cue, name) for name, phrases in cues().metadata.items() if (cue := cue_in(text, phrases))]
    spans: dict[str, tuple[int, int]] = {}
    for cue, name in sorted(said, key=lambda one: -len(one[0])):
        start, end = text.find(cue), text.find(cue) + len(cue)
        if start >= 0 and all(end <= other or start >= behind for other, behind in spans.values()):
            spans[name] = (start, end)
    for name, pattern in comparing_words.FIELDS_BESIDE.items():
        if spans and (called := pattern.search(text)):
            spans.setdefault(name, called.span())
    return tuple(sorted(spans, key=spans.__getitem__)) if len(spans) > 1 else ()


def _extreme(text: str) -> Extreme | None:
    if comparing_words.MOST_OF_IT.search(text):
        return Extreme.MOST
    return Extreme.LEAST if comparing_words.LEAST_OF_IT.search(text) else None


def _moves(text: str) -> Move | None:
    """How the targets move that are asked for; None where it asks for none that do."""
    if not comparing_words.WHICH_TARGETS.search(text):
        return None
    if comparing_words.RISES_MOST.search(text):
        return Move.RISE
    if not comparing_words.STAYS.search(text):
        return None
    return Move.STAY_OR_RISE if comparing_words.RISES.search(text) else Move.STAY


def _with_yes_or_no(wants: Wants, text: str) -> Wants:
    """The wants of a question with those of one that wants a yes or a no."""
    not_yet = bool(yes_words.NOT_YET.search(text))  # "hạ tầng đồng bộ chưa"
    confirms = not_yet or yes_words.YES_OR_NO.search(text) or cue_in(text, cues().confirming)
    asks = confirms and not yes_words.OTHERWISE_ASKED.search(text)
    denied = yes_words.DENIED.search(yes_words.ASKING_NO.sub(" ", text))
    obliged = said.group() if (said := yes_words.OBLIGED.search(text)) else ""
    return replace(
        wants,
        yes_or_no=bool(asks),
        truth=" đúng " in f" {cue_in(text, cues().confirming)} ",
        mentioned=bool(yes_words.MENTIONED.search(text)),
        breach=bool(yes_words.BREACH.search(text)),
        parts_counted=counts_parts(text),
        conditions=bool(wanted_words.CONDITIONS.search(text)),
        field_named=next((name for name, one in yes_words.FIELDS_NAMED.items() if one.search(text)), ""),
        not_yet=not_yet,
        already=bool(yes_words.ALREADY.search(text)),
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
