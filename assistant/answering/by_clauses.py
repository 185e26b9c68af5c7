"""Deciding by single clauses: those that say what is asked, or that name what is to be counted."""

from dataclasses import replace

from assistant.answering import sections
from assistant.answering.case import Case, Decision, drafted
from assistant.answering.composers import compose
from assistant.answering.figure_of_all import said_of_all
from assistant.answering.openly import with_what_answers_as_well
from assistant.answering.sifting import ONE, names_several
from assistant.composing.numbered_rows import compose_numbered_rows
from assistant.composing.wording import says_count_of
from assistant.understanding.kinds import Kind

CLAUSES = "clauses that say it"  # the rule by which single clauses answer
_LIKELY = 3  # clauses among which a count is looked for


def by_clauses(case: Case) -> Decision | None:
    """The clauses that answer, with what else would; None where the evidence lacks something."""
    lack, admissible = case.sifted
    if lack:
        return None
    taken = set(map(id, admissible))  # comparing pieces field by field costs more than all of the rest
    others = [one for one in case.standing if id(one) not in taken]
    draft = with_what_answers_as_well(case, compose(case.understood, admissible, case.corpus))
    return drafted(said_of_all(draft, case.understood, admissible[0], case.corpus), [*admissible, *others])


def _says_count(case: Case) -> bool:
    """Whether a likely clause says how many there are of what is to be counted."""
    noun = case.understood.wants.counted
    return any(says_count_of(noun, one.clause.text) for one in case.evidence[:_LIKELY])


def counted_out(case: Case) -> Decision | None:
    """The members of what is to be counted, where the texts name them and give no number: "mấy hồ chứa được xây"."""
    understood = case.understood
    counts = understood.kind is Kind.NUMBER and bool(understood.wants.counted) and not understood.unit
    counts = counts and not understood.times and not _says_count(case)
    if counts and (rows := compose_numbered_rows(understood, case.corpus)):
        return drafted(rows, case.evidence)
    listed = replace(case, understood=replace(understood, kind=Kind.LIST))
    counts = counts and bool(case.evidence)
    counts = counts and (case.evidence[0].probability >= ONE or names_several(listed.understood, case.evidence[0]))
    counts = counts and case.evidence[0].named in (None, 1.0)  # of every place and body that is asked of
    if not counts:
        return None
    return sections.heading_counted(listed) or by_clauses(listed)
