"""Deciding: from an understood question to a draft that rests on the texts, or to what they lack."""

from dataclasses import dataclass, replace

from assistant.answering import compared, fields, lookups, parts, sections, to_be, what_it_is
from assistant.answering.by_clauses import CLAUSES, by_clauses, counted_out
from assistant.answering.called_by_deed import called_by_deed
from assistant.answering.case import Case, Decision, decide_by, drafted, lacking
from assistant.answering.conditions import condition
from assistant.answering.field_broadly import field_broadly
from assistant.answering.laying_out import laid_out
from assistant.answering.of_figure import of_figure
from assistant.answering.of_its_kind import causes_of_its_kind
from assistant.answering.of_subject import all_of_subject
from assistant.answering.openly import (
    contents_of_subject,
    state_of_things,
    ways_to_it,
    what_goes_with_it,
)
from assistant.answering.part_called import part_called
from assistant.answering.premises import premise_untold
from assistant.answering.refusal import NOT_SURE, Lack, not_sure, of_the_moment, unknown_names
from assistant.answering.row_of_parts import row_of_parts
from assistant.answering.sifting import sift
from assistant.answering.source_of_money import source_of_money
from assistant.answering.thing_of_name import thing_of_name
from assistant.answering.unknown_documents import decide_unknown, relations
from assistant.answering.where_spoken_of import where_spoken_of
from assistant.answering.why_said import why_said
from assistant.answering.without_task import given_to_kind, recipient_alone, said_of_actor
from assistant.composing.case_bounds import puts_to_bound, with_bound
from assistant.composing.causes import compose_causes
from assistant.composing.charters import compose_charter
from assistant.composing.draft import Draft, Statement
from assistant.composing.duties import asks_of_case, compose_tasks
from assistant.composing.figures_of_time import compose_figures_of_time
from assistant.composing.figures_said import compose_figures
from assistant.composing.leads import led_on
from assistant.composing.nearest import compose_nearest, compose_under_heading
from assistant.composing.target_fields import fields_asked
from assistant.composing.targets import has_targets
from assistant.composing.unsure import nearest_to, quoted
from assistant.composing.verdict import WORD_LEADS
from assistant.rules import Rule
from assistant.understanding.kinds import STRICT_KINDS, Kind
from assistant.understanding.question import kept_to_kind, without_premise
from assistant.understanding.understood import Understood
from assistant.understanding.worded import asks_why_said
from corpus.reading.roles import Side
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from index.clause_index import ClauseIndex
from index.passage_index import Searcher

_NO_TARGET = Lack(
    "target", "Chưa tìm được chỉ tiêu bằng số nào khớp lời câu hỏi (trang Chỉ tiêu có tất cả); đoạn gần nhất là:"
)
_ELSEWHERE = "văn bản khác trong kho nêu"


@dataclass(frozen=True)
class Decider:
    """Chooses the evidence and the composer for a question."""

    corpus: Corpus
    searcher: Searcher
    reader: ClauseIndex

    def decide(self, understood: Understood) -> Decision:
        """A draft, or the constraint of the question that no text meets.

        A kind of document that is named is looked in first: people say "nghị quyết" of any text, but rarely of another.
        """
        kept = kept_to_kind(understood, self.corpus)
        decision = _decide(self._case(kept)) if kept else None
        if decision is None or decision.draft is None:
            decision = self._elsewhere(understood, _decide(self._case(understood)))
        draft = laid_out(decision.draft, understood, self.corpus) if decision.draft else None
        return replace(decision, draft=draft)

    def _elsewhere(self, understood: Understood, decision: Decision) -> Decision:
        """What was decided; of a hard fact that the documents named are not sure to tell, where another is to."""
        named, lack = understood.named, decision.lack
        asks = understood.kind in STRICT_KINDS and named.documents and not (named.sections or named.unknown)
        if not asks or lack is None or lack.code != NOT_SURE:
            return decision
        anywhere = self._case(replace(understood, named=replace(named, documents=())))
        missed, admissible = anywhere.sifted
        if missed or admissible[0].passage.document in named.documents:
            return decision
        names = ", ".join(self.corpus.by_number[one].metadata.name for one in named.documents)
        return replace(decision, lack=not_sure(f"trong {names}", _ELSEWHERE, admissible[0]))

    def _case(self, understood: Understood) -> Case:
        return Case(understood, self.corpus, self.searcher, self.reader)


def _decide(case: Case) -> Decision:
    decision = decide_by(RULES, case)
    assert decision is not None  # the last rule takes whatever is left
    return decision


def _targets(case: Case) -> Decision | None:
    asks = case.understood.asks_targets and case.asks_of_text
    told = drafted(compose_figures(case.understood, case.corpus)) if asks else None
    wants, unknown = case.understood.wants, case.asks_of_text and case.understood.part_of_unknown
    wanted = asks and (wants.targets or fields_asked(case.understood.target_topic))
    alone = asks and case.understood.targets_alone and not case.understood.times
    alone = alone and not has_targets(case.understood, case.corpus)
    none = not told and (wanted or alone or (wants.figures and unknown))
    return Decision(None, _NO_TARGET, case.evidence) if none else told


def _figures_of_time(case: Case) -> Decision | None:
    """ "Có số liệu kinh tế nào về giai đoạn 2012 - 2019": all figures of a time."""
    understood = case.understood
    asks = understood.wants.numbers and understood.times and not understood.named.sections and case.asks_of_text
    asks = asks and understood.kind is not Kind.COMPARE
    return drafted(compose_figures_of_time(understood, case.corpus), case.evidence) if asks else None


def _tasks(case: Case) -> Decision | None:
    """What a body has to do; also whoever acts by the texts' own account: "Chủ đầu tư có trách nhiệm gì"."""
    understood = case.understood
    asks = understood.kind is Kind.DUTIES or (understood.wants.duties and understood.kind in _MAY_BE_DUTIES)
    asks = asks and case.asks_of_text and not parts.shares_out_work(understood)
    if asks and asks_of_case(understood, case.corpus) and not case.sifted[0]:
        return None  # the reader knows the clause of that case
    charter = compose_charter(understood, case.corpus) if asks else None
    draft = charter or (compose_tasks(understood, case.corpus) if asks else None)
    return drafted(led_on(draft, case.corpus)) if draft else None


def _without_premise(case: Case) -> Decision | None:
    """What the texts say where a question holds a figure or a body for true that none of them names."""
    plain = without_premise(case.understood) if case.lack else None
    decision = _decide(replace(case, understood=plain)) if plain else None
    if decision is None or decision.draft is None:
        return None
    unknown = unknown_names(case.understood)
    if case.understood.cases and not (case.understood.wants.confirming or any(one.is_count for one in unknown)):
        return decision  # whose case it is no text need say
    first, last = decision.draft.statements[0], decision.draft.statements[-1]
    if first.text.endswith(WORD_LEADS) or (last.ours and puts_to_bound(last.text)):
        return decision  # "Không phải 150 triệu, văn bản nêu:" says it; what is put to a bound need not stand there
    put = with_bound(case.understood, decision.draft)
    if _is_of_case(case.understood, put):
        return replace(decision, draft=put)
    said = Statement(f"Văn bản không nêu {quoted(unknown, case.understood)}. Văn bản nêu:", ours=True)
    return replace(decision, draft=replace(decision.draft, statements=(said, *decision.draft.statements)))


def _is_of_case(understood: Understood, put: Draft) -> bool:
    """Whether a figure that no text names is that of a case, put to the bound of one that says all else of it."""
    said = spaced(" ".join(one.text for one in put.statements if one.supports))
    of_it = all(term.match(said) for term in understood.terms if term.known)
    return not understood.wants.confirming and of_it and puts_to_bound(put.statements[-1].text)


_MAY_BE_DUTIES = (Kind.WHAT, Kind.LIST)


def _causes(case: Case) -> Decision | None:
    """The causes that an assessment gives, also where they are to be listed: "do đâu, liệt kê nguyên nhân"."""
    wants = case.understood.wants
    needed = wants.need and not case.understood.wanting
    why = case.understood.kind is Kind.WHY or (case.understood.kind is Kind.LIST and Side.CAUSES in wants.sides)
    said = asks_why_said(case.understood)  # "vì sao nói": of what is said, and of no shortcoming
    asks = why and not (needed or said) and not case.understood.named.unknown and not case.lack
    return drafted(compose_causes(case.understood, case.evidence, case.corpus), case.evidence) if asks else None


def _ruled_out(case: Case) -> Decision | None:
    if case.lack is None:
        return None
    decision = lacking(case.lack, case)
    if case.lack.outcome.code != "now":
        return decision
    sifted = sift(case.understood, replace(case.judged, found=case.standing))
    return replace(decision, lack=of_the_moment(case.lack.outcome, sifted))


def _nearest(case: Case) -> Decision | None:
    """What is nearest to a subject that no sentence says in the question's own words."""
    lack, admissible = case.sifted if case.understood.kind is Kind.TOPIC else (None, [])
    if lack or not admissible:
        return None
    headed = compose_under_heading(case.understood, admissible, case.corpus)
    if headed:
        return drafted(headed, case.evidence)
    draft = compose_nearest(case.understood, admissible, case.corpus)
    return drafted(draft.led_by(nearest_to(case.understood)), case.evidence) if draft else None


def _unmet(case: Case) -> Decision | None:
    lack, _ = case.sifted
    return replace(lacking(lack, case), evidence=case.standing) if lack else None


RULES: tuple[Rule[Case, Decision], ...] = (
    Rule("person who signed", fields.person),
    Rule("field of a document", fields.field),
    Rule("what a figure is of", of_figure),
    Rule("meaning of a short form", what_it_is.meaning),
    Rule("definition that no text gives", what_it_is.definition),
    Rule("times set", lookups.milestones),
    Rule("section asked for", sections.section),
    Rule("rows of a table", lookups.rows),
    Rule("row of a grid", lookups.grid),
    Rule("band of a case", lookups.band),
    Rule("due by a time", lookups.due_by_time),
    Rule("whom to turn to", lookups.whom_to_turn_to),
    Rule("outline of a document", sections.outline),
    Rule("summary", sections.summary),
    Rule("heading by its number", sections.nth_heading),
    Rule("headings listed", sections.headings),
    Rule("part in full", parts.part_in_full),
    Rule("targets that move", compared.moved),
    Rule("targets set out", _targets),
    Rule("figures of a time", _figures_of_time),
    Rule("parts of a subject", parts.parts_of_subject),
    Rule("each of several", lookups.members),
    Rule("each body", lookups.bodies),
    Rule("tasks of a body", _tasks),
    Rule("tasks of a branch", to_be.branch),
    Rule("way of a name", to_be.way_of_name),
    Rule("recipient alone", recipient_alone),
    Rule("given to its kind", given_to_kind),
    Rule("field asked broadly", field_broadly),
    Rule("where it is spoken of", where_spoken_of),
    Rule("replaced by", lookups.replaced_by),
    Rule("replaces", lookups.replaces),
    Rule("what it is", to_be.what_it_is),
    Rule("article by its heading", sections.article_named),
    Rule("thing and name apart", thing_of_name),
    Rule("group of a list", lookups.group),
    Rule("row of parts", row_of_parts),
    Rule("called by the deed", called_by_deed),
    Rule("state of things", state_of_things),
    Rule("how texts stand to each other", relations),
    Rule("part called by its subject", part_called),
    Rule("all of a subject", all_of_subject),
    Rule("who does what", parts.who_does_what),
    Rule("said of an actor", said_of_actor),
    Rule("reason for a document", parts.reason_for_document),
    Rule("part of a document", parts.part),
    Rule("part of the document of a subject", parts.part_of_subject),
    Rule("documents named in it", lookups.references),
    Rule("field not given", fields.field_not_given),
    Rule("parts compared", compared.contrast),
    Rule("worked out", compared.worked_out),
    Rule("up to a year", compared.up_to_year),
    Rule("times compared", compared.times_compared),
    Rule("document not held", decide_unknown),
    Rule("false premise", _without_premise),
    Rule("heading named", sections.named_heading),
    Rule("what it is about", fields.about),
    Rule("ruled out", _ruled_out),
    Rule("premise that no text tells", premise_untold),
    Rule("where money comes from", source_of_money),
    Rule("reason for what is said", why_said),
    Rule("causes of an assessment", _causes),
    Rule("causes of its kind", causes_of_its_kind),
    Rule("headings compared", compared.headings_compared),
    Rule("told apart in one sentence", compared.in_one_sentence),
    Rule("named in one breath", compared.in_one_breath),
    Rule("several compared", compared.several),
    Rule("comparison", compared.comparison),
    Rule("set apart", compared.set_apart),
    Rule("two sides", compared.two_sides),
    Rule("heading that says it", sections.heading),
    Rule("list called by its lead", lookups.named_list),
    Rule("members counted", counted_out),
    Rule("policy on a thing", to_be.policy_on),
    Rule("nearest to a subject", _nearest),
    Rule("scattered over the texts", to_be.scattered),
    Rule("ways to a thing", ways_to_it),
    Rule("contents of a subject", contents_of_subject),
    Rule("goes with a thing", what_goes_with_it),
    Rule(CLAUSES, by_clauses),
    Rule("part alone", parts.part_alone),
    Rule("section named", sections.named_section),
    Rule("condition", condition),
    Rule("constraint not met", _unmet),
)
