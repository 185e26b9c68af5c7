"""Deciding: from an understood question to a draft that rests on the texts, or to what they lack."""

from dataclasses import dataclass, replace

from assistant.comparing import compare
from assistant.composing import choose_facts, compose_facts, compose_places
from assistant.data_files import cue_in, cues
from assistant.documents import (
    compose_mention_field,
    compose_mentions,
    compose_metadata,
    compose_person,
    compose_reference_list,
    mentions,
)
from assistant.draft import Draft, Statement
from assistant.duties import compose_tasks, lead_of, leads_with
from assistant.evidence import Evidence, find_evidence
from assistant.listing import (
    compose_causes,
    compose_duties,
    compose_heading,
    compose_items,
    compose_list,
    compose_outline,
    compose_parts,
    compose_section,
    heading_that_says,
)
from assistant.refusing import STRICT_KINDS, Lack, lacks, lacks_before_search, unknown_documents
from assistant.setting_out import asks_targets, compose_targets
from assistant.understanding import Understood, without_premise
from corpus.references import Reference
from corpus.store import Corpus
from index.passage_index import Searcher

_NOT_SAID = "Văn bản không ghi thông tin này."
_DUTY_WORDS = 100
_LIST_WORDS = 300
_SECTION_WORDS = 400
_SECTIONS = 3  # sections that one answer sums up
_ABOUT_MENTIONS = ("what", "which_document", "where_stated", "yesno", "section", "place")


@dataclass(frozen=True)
class Decision:
    """What was decided of a question: a draft or what is lacking, and the evidence looked at, best first."""

    draft: Draft | None
    lack: Lack | None
    evidence: list[Evidence]


@dataclass(frozen=True)
class Decider:
    """Chooses the evidence and the composer for a question."""

    corpus: Corpus
    searcher: Searcher

    def decide(self, understood: Understood) -> Decision:
        """A draft, or the constraint of the question that no text meets."""
        special = self._about_documents(understood)
        if special:
            return Decision(special, None, [])
        evidence = self.evidence(understood)
        if understood.meta and not understood.named.unknown:
            return Decision(None, Lack("metadata", _NOT_SAID), evidence)
        if understood.named.unknown:
            return self._about_unknown(understood, evidence)
        lack = lacks_before_search(understood)
        if lack:
            return self._without_premise(understood) or Decision(None, lack, evidence)
        decision = self._from_evidence(understood, evidence)
        if decision.draft is None and understood.named.sections and understood.kind not in STRICT_KINDS:
            return Decision(self._sections(understood), None, evidence)
        return decision

    def evidence(self, understood: Understood) -> list[Evidence]:
        return find_evidence(understood, search_words(understood), self.searcher, self.corpus)

    def _from_evidence(self, understood: Understood, evidence: list[Evidence]) -> Decision:
        if understood.kind == "compare" and (compared := compare(understood, evidence, self.corpus)):
            return Decision(compared[0], None, compared[1])
        headed = heading_that_says(understood, self.corpus, evidence[0] if evidence else None)
        if headed:
            return Decision(compose_heading(understood, *headed), None, evidence)
        if understood.kind == "duties":
            evidence = [one for one in evidence if leads_with(one.clause, understood)] or evidence
        lack, usable = lacks(understood, evidence)
        if lack:
            return Decision(None, lack, evidence)
        others = [one for one in evidence if one not in usable]
        return Decision(self._compose(understood, usable), None, [*usable, *others])

    def _without_premise(self, understood: Understood) -> Decision | None:
        """What the texts say where a question holds a figure or a body for true that none of them names; else None."""
        plain = without_premise(understood)
        if plain is None:
            return None
        decision = self.decide(plain)
        if decision.draft is None:
            return None
        said = Statement("Điều mà câu hỏi nêu không có trong văn bản. Văn bản nêu:", ours=True)
        return replace(decision, draft=replace(decision.draft, statements=(said, *decision.draft.statements)))

    def _about_unknown(self, understood: Understood, evidence: list[Evidence]) -> Decision:
        """A document that the corpus does not hold: what the places that name it say, where that answers."""
        references = [one for number in understood.named.unknown for one in mentions(number, self.corpus)]
        if not references:
            return Decision(None, unknown_documents(understood), evidence)
        if understood.meta and understood.meta != "title":
            draft = compose_mention_field(understood.meta, references)
            return Decision(draft, None if draft else unknown_documents(understood), evidence)
        cited = cue_in(understood.text, cues().references)
        if cited or (understood.kind in (*_ABOUT_MENTIONS, "meta") and not understood.terms):
            return Decision(compose_mentions(references, self.corpus), None, evidence)
        if not understood.terms and understood.kind not in ("number", "date"):
            return Decision(None, unknown_documents(understood), evidence)
        near = [one for one in evidence if any(_holds(one, reference) for reference in references)]
        lack, usable = lacks(understood, near)
        return Decision(None, lack, evidence) if lack else Decision(self._compose(understood, usable), None, usable)

    def _about_documents(self, understood: Understood) -> Draft | None:
        """Answers that come from the documents' own data or structure, without a search."""
        if understood.named.unknown:
            return None
        if understood.person:
            return compose_person(understood, self.corpus)
        if understood.meta:
            return compose_metadata(understood, self.corpus)
        if understood.kind == "section" and understood.named.sections:
            return self._sections(understood)
        if understood.kind == "outline":
            drafts = [compose_outline(self.corpus.by_number[number]) for number in understood.named.documents]
            return Draft(tuple(one for draft in drafts for one in draft.statements), "outline")
        if asks_targets(understood) and (draft := compose_targets(understood, self.corpus)):
            return draft
        if understood.kind == "duties" and (draft := compose_tasks(understood, self.corpus)):
            return draft
        if cue_in(understood.text, cues().references) and understood.named.documents:
            return self._references(understood)
        return None

    def _references(self, understood: Understood) -> Draft | None:
        """Which documents these name; of two, where the first names the second."""
        numbers = understood.named.documents
        if len(numbers) > 1:
            between = [one for number in numbers for one in mentions(number, self.corpus) if one.document in numbers]
            return compose_mentions(between, self.corpus) if between else None
        if understood.kind in ("list", "which_document"):
            return compose_reference_list(numbers, self.corpus)
        return None

    def _sections(self, understood: Understood) -> Draft:
        sections = understood.named.sections[:_SECTIONS]
        limit = _SECTION_WORDS // len(sections)
        drafts = []
        for number, section in sections:
            document = self.corpus.by_number[number]
            drafts.append(compose_section(document, document.sections[section], limit))
        return Draft(tuple(one for draft in drafts for one in draft.statements), "section")

    def _compose(self, understood: Understood, usable: list[Evidence]) -> Draft:
        best = usable[0]
        if understood.kind == "duties" or best.clause.text.endswith(":"):
            words = _DUTY_WORDS if understood.kind == "duties" else _LIST_WORDS
            parts = compose_parts(understood, best, words) or compose_items(understood, best, self.corpus)
            if parts:
                return parts
        if understood.kind == "duties":
            return compose_duties(best)
        if understood.kind == "where_stated" or (len(understood.named.documents) > 1 and understood.kind != "compare"):
            return compose_places(understood, usable, self.corpus)
        if understood.kind in ("list", "section"):
            return compose_list(understood, usable, self.corpus)
        if understood.kind == "why":
            return compose_causes(best)
        chosen = choose_facts(understood, usable)
        if understood.kind == "who" and (lead := lead_of(chosen[0].clause, self.corpus)):
            return compose_facts(understood, chosen, lead)
        return compose_facts(understood, chosen)


def _holds(evidence: Evidence, reference: Reference) -> bool:
    """Whether a clause names the other document."""
    if evidence.passage.document != reference.document:
        return False
    start, end = evidence.passage.body.span(evidence.clause.start, evidence.clause.end)
    return start <= reference.start < end


def search_words(understood: Understood) -> str:
    """What is searched for: the question's words, then those that an earlier turn or an official synonym adds."""
    extra = [form for term in (*understood.terms, *understood.soft) for form in term.forms[:3]]
    return " ".join([understood.text, *(form for form in extra if form not in understood.text)])
