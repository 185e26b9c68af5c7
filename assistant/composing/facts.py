"""Composing facts: the clause that answers, said briefly."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.cells import cell_statement, of_bare_row, of_row
from assistant.composing.cutting import BRIEF_KINDS, cut, holds_kind, open_ends, sentence_of
from assistant.composing.draft import Draft, Statement, Support, holds, support
from assistant.composing.limbs import limb_of_case
from assistant.composing.points import IS
from assistant.composing.shortening import shortened
from assistant.composing.wording import in_time, small
from assistant.evidence.clauses import Clause, passage_clauses
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.figures.cells import columns_of
from corpus.model import Section
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import Time

_FIRST_NUMBER = re.compile(r":\s*\(1\)\s*")  # of a part that is told alone
_LIKELY = 0.1  # of the best clause's probability that one of another document must have
_MATE = 0.2  # of the best clause's probability that another of its sentence has where both are the answer
_EVEN = 0.5  # the same of a clause with a figure
_MATES_WORDS = 90  # words up to which such clauses are said in one run
_PARAGRAPH = 135  # the same of whole sentences
_TO_BE = (Role.TASKS, Role.ORGANISING)
_SAME = 3  # words with which a clause begins that stand in its body's name
_SAID_OF, _GOAL = 2, 150  # further things said of a goal's subject, and words of the whole of it
_LEADS = 30  # words from which a sentence is said as the body that acts and its one clause


def compose_facts(
    understood: Understood,
    chosen: Sequence[Evidence],
    lead: tuple[str, tuple[Support, ...]] | None = None,
    mates: Sequence[Clause] = (),
) -> Draft:
    """The clauses chosen, one statement each.

    lead is the body that the first speaks of, and where its name stands; mates are clauses of the first's sentence that
    answer too.
    """
    chosen = _in_their_times(chosen)
    statements = [fact(understood, one, _are_of_times(chosen)) for one in chosen]
    mates = _that_decide(understood, chosen[0].clause, mates)
    if mates and understood.kind not in BRIEF_KINDS:
        alone = statements[0]
        statements[0] = _with_mates(alone, chosen[0].clause, mates)
        if statements[0] is alone:
            statements[:1] = _apart(alone, chosen[0].clause, mates)
    if lead and len(statements[0].text.split()) > _LEADS:
        clause = chosen[0].clause
        beside = [one for one in mates if one.sentence_start == clause.sentence_start]
        statements[0] = _with_mates(_clause_alone(clause), clause, beside)
    if lead and _opens_in(lead[0], chosen[0].clause):
        statements[0] = _from_sentence(chosen[0].clause)
    if lead and lead[0].lower() not in statements[0].text.lower():
        statements[0] = Statement(f"{lead[0]}: {small(statements[0].text)}", (*lead[1], *statements[0].supports))
    rest = [one for one in statements[1:] if not _is_told(one, statements[0])]
    return Draft(tuple(_said_once([statements[0], *rest])), "facts")


def _said_once(statements: Sequence[Statement]) -> list[Statement]:
    """Statements, one that another says word for word told with it: the same in two places is one fact."""
    told: list[Statement] = []
    for one in statements:
        at = next((at for at, other in enumerate(told) if _says_all(other, one)), None)
        if at is None:
            told = [*(other for other in told if not _says_all(one, other)), one]
        else:
            told[at] = replace(told[at], supports=tuple(dict.fromkeys((*told[at].supports, *one.supports))))
    return told


def _says_all(outer: Statement, inner: Statement) -> bool:
    return spaced(inner.text.strip(" …")) in spaced(outer.text)


def _that_decide(understood: Understood, clause: Clause, mates: Sequence[Clause]) -> Sequence[Clause]:
    """Of a yes or no the mates in the sentence that decides; where its clause says all, those that say some of it.

    A case with its figure is put to the bounds of all of them.
    """
    if understood.kind is not Kind.YESNO or understood.measures:
        return mates
    beside = [one for one in mates if one.sentence_start == clause.sentence_start]
    if not all(term.is_said_in(clause.spaced) for term in understood.terms):
        return beside
    return [one for one in beside if any(term.is_said_in(one.spaced) for term in understood.terms)]


def _opens_in(lead: str, clause: Clause) -> bool:
    """Whether a clause begins in the row of bodies that its sentence opens with: "A, B; C tổ chức …" cut behind ";"."""
    opens = " ".join(clause.text.split()[:_SAME])
    return clause.start > clause.sentence_start and opens in lead


def _from_sentence(clause: Clause) -> Statement:
    """A clause with all of its sentence before it."""
    start, end = clause.sentence_start, clause.end
    return Statement(in_time(clause.passage.text[start:end], clause, False), (support(clause.passage, start, end),))


def _is_told(one: Statement, first: Statement) -> bool:
    """Whether all that a statement rests on stands in what another quotes."""
    return all(any(holds(outer, inner) for outer in first.supports) for inner in one.supports)


def compose_case(head: Section, case: Clause) -> Draft:
    """The heading that gives a figure and the one case under it that a question asks of."""
    assert head.heading is not None
    place = Support(case.passage.document, head.id, head.heading.starts[0], head.heading.ends[-1])
    return Draft((Statement(f"{head.title}:", (place,)), replace(_clause_alone(case), prefix="- ")), "facts")


def mates_of(found: Sequence[Evidence]) -> list[Clause]:
    """The clauses of the best one's paragraph that answer nearly as likely.

    A figure beside it is of something else, unless it is as likely; a table's cell is told with its row.
    """
    best = found[0]
    if columns_of(best.passage.text):
        return []
    likely = [one.clause for one in found[1:] if one.probability >= _MATE * best.probability]
    part = best.passage.part_at(best.clause.start)
    beside = [one for one in likely if one.passage is best.passage and one.passage.part_at(one.start) == part]
    likely = [one.clause for one in found[1:] if one.probability >= _EVEN * best.probability]
    return [one for one in beside if not quantities(one.text) or one in likely]


def _with_mates(said: Statement, clause: Clause, mates: Sequence[Clause]) -> Statement:
    """The run from the first to the last clause that answers, unless it is long; of several sentences these whole."""
    beside = [clause, *(one for one in mates if one.sentence_start == clause.sentence_start)]
    runs = [(min(one.start for one in beside), max(one.end for one in beside), _MATES_WORDS)]
    if len(beside) <= len(mates):
        whole = [sentence_of(one) for one in (clause, *mates)]
        runs.insert(0, (min(start for start, _ in whole), max(end for _, end in whole), _PARAGRAPH))
    for start, end, most in runs:
        text = clause.passage.text[start:end]
        if len(said.text.split()) < len(text.split()) <= most:
            return Statement(in_time(text, clause, False), (support(clause.passage, start, end),))
    return said


def _apart(said: Statement, clause: Clause, mates: Sequence[Clause]) -> list[Statement]:
    """The clauses of a long sentence that answer, as many as fit, likeliest first; those that adjoin in one run."""
    fitting, left = [clause], _MATES_WORDS - len(said.text.split())
    for one in mates:
        words = len(one.text.split())
        if one.sentence_start == clause.sentence_start and words <= left:
            fitting, left = [*fitting, one], left - words
    if len(fitting) == 1:
        return [said]
    text = clause.passage.text
    runs: list[tuple[int, int]] = []
    for one in sorted(fitting, key=lambda each: each.start):
        adjoins = runs and not text[runs[-1][1] : one.start].strip(" ;,\n")
        runs[-1:] = [(runs[-1][0], one.end)] if adjoins else [*runs[-1:], (one.start, one.end)]
    return [
        Statement(in_time(text[start:end], clause, False), (support(clause.passage, start, end),))
        for start, end in runs
    ]


def _clause_alone(clause: Clause) -> Statement:
    return Statement(in_time(clause.text, clause, False), (support(clause.passage, clause.start, clause.end),))


def compose_places(understood: Understood, usable: Sequence[Evidence], corpus: Corpus) -> Draft:
    """Where something is said: the place before the clause, for each document that says about as much as the best."""
    if understood.kind is Kind.WHAT:  # of several documents each says one clause
        understood = replace(understood, kind=Kind.WHERE_STATED)
    best: dict[str, Evidence] = {}
    for one in usable:
        as_much = one.close >= 0.9 * usable[0].close
        both = not understood.named.where and one.probability >= _LIKELY * usable[0].probability  # "cả hai văn bản"
        if as_much or both:
            best.setdefault(one.passage.document, one)
    statements = []
    for one in best.values():
        said = fact(understood, one)
        label = corpus.by_number[one.passage.document].label(one.passage.section)
        statements.append(Statement(f"{label}: {said.text}", said.supports))
    return Draft(tuple(statements), "places")


def _in_their_times(chosen: Sequence[Evidence]) -> Sequence[Evidence]:
    """Figures of several times in the order of these."""
    return sorted(chosen, key=lambda one: _standing(one)[:1]) if _are_of_times(chosen) else chosen


def _are_of_times(chosen: Sequence[Evidence]) -> bool:
    """Whether all are figures, each under a time of its own that it does not say: they need it to be told apart."""
    times = [_standing(one) for one in chosen]
    figures = all(re.search(r"\d", one.clause.text) for one in chosen)
    return figures and len(times) > 1 and all(times) and len(set(times)) == len(times)


def _standing(evidence: Evidence) -> tuple[Time, ...]:
    clause = evidence.clause
    return () if clause.times else (clause.inherited or clause.heading_times)


def fact(understood: Understood, evidence: Evidence, dated: bool = False) -> Statement:
    """One clause as a statement: cut to the piece asked for, its time and its subject added where it lacks them.

    dated is whether it needs its time to be told from another.
    """
    clause = evidence.clause
    cell = cell_statement(clause, clause.times if understood.kind is Kind.COMPARE else understood.times)
    brief = understood.kind in BRIEF_KINDS
    cell = cell or of_row(clause, lambda one: brief and holds_kind(understood, one), understood.terms)
    cell = cell or (of_bare_row(clause) if understood.kind is Kind.NUMBER else None)
    told_case = cell or (limb_of_case(understood, clause) if understood.kind in BRIEF_KINDS else None)
    if told_case:
        return told_case
    start, end = _whole_goal(understood, clause) or cut(understood, clause)
    text = clause.passage.text[start:end]
    if understood.kind not in (Kind.NUMBER, Kind.COMPARE):  # there each piece is a figure with what it is of
        before, after = open_ends(clause, start, end)
        text = f"{'… ' if before else ''}{text}{'…' if after else ''}"
    lead = part_lead(clause)
    supports: tuple[Support, ...] = (support(clause.passage, start, end),)
    told = lead is not None and start <= lead[0]  # the piece begins with its lead-in
    text = _FIRST_NUMBER.sub(": ", text, count=1) if told else text
    if lead and not told and not (understood.kind in BRIEF_KINDS and holds_kind(understood, text)):
        lead_start, lead_end = lead
        text = f"{clause.passage.text[lead_start:lead_end]} {text}"
        supports = (support(clause.passage, lead_start, lead_end), *supports)
    of_time = bool(clause.inherited) and quantities(text)  # a figure means nothing without the time that it is of
    wants_time = dated or of_time or understood.kind in (Kind.NUMBER, Kind.COMPARE, Kind.DATE) or bool(understood.times)
    return Statement(in_time(text, clause, wants_time), supports)


def _whole_goal(understood: Understood, clause: Clause) -> tuple[int, int] | None:
    """The sentence of a goal that says several things of its subject ("là …; là …"), where the goal is asked for."""
    if understood.kind is not Kind.WHAT or Role.GOALS not in understood.wants.parts:
        return None
    text = clause.passage.text[clause.sentence_start : clause.sentence_end]
    several = clause.start == clause.sentence_start and text.count(f"; {IS}") >= _SAID_OF
    return (clause.sentence_start, clause.sentence_end) if several and len(text.split()) <= _GOAL else None


def whole_task(understood: Understood, clause: Clause, corpus: Corpus) -> Statement | None:
    """The paragraph of what is to be done that a clause opens, where a question asks for that; None for another.

    What opens such a paragraph is what all of it is of, and its first sentence is not all that is to be done.
    """
    passage = clause.passage
    asks = understood.kind in (Kind.WHAT, Kind.TOPIC) and (understood.wants.duties or understood.wants.ahead)
    says = understood.wants.becomes and defines(clause, understood.terms)  # that, whatever else is to be done
    asks = asks and not says
    if not asks or role_of(corpus.by_number[passage.document], passage.section) not in _TO_BE:
        return None
    part = passage.part_at(clause.start)
    start, end = (part.start, part.end) if part else (0, len(passage.text))
    first = next(one for one in passage_clauses(passage) if one.start >= start)
    if clause.sentence_start > first.start:
        return None
    shown = shortened(passage.text[start:end], _PARAGRAPH)
    return Statement(shown.text, (support(passage, start + shown.start, start + shown.end),))


def part_lead(clause: Clause) -> tuple[int, int] | None:
    """The short lead-in of the numbered parts of which a clause is one: "Ban cán sự đảng Chính phủ chỉ đạo:"."""
    parts = clause.passage.parts
    if not clause.passage.part_at(clause.start):
        return None
    head = clause.passage.text[: parts[0].start]
    head = re.sub(r"\s*\(1\)\s*$", "", head)
    start = max((match.end() for match in re.finditer(r"[.;]\s+", head)), default=0)
    return (start, len(head)) if head[start:].strip() and len(head[start:].split()) <= 14 else None
