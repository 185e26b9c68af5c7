"""A question to be decided, and what is decided of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.answering.refusal import Lack, lacks, lacks_before_search
from assistant.answering.sifting import UNSURE
from assistant.composing.draft import Draft
from assistant.composing.duties import leads_with
from assistant.composing.mentions import mentions
from assistant.composing.topic import is_assessment
from assistant.evidence.from_when import without_starts
from assistant.evidence.judge import Judged
from assistant.evidence.of_documents import asks_scope, is_name_alone, is_scope
from assistant.evidence.scoring import Evidence
from assistant.evidence.search import find_evidence
from assistant.language.cues import cue_in, cues
from assistant.rules import Fired, Rule, first
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.openly import asks_deed, asks_state
from assistant.understanding.understood import Understood
from corpus.reading.roles import Role, Side, assess, role_of
from corpus.reading.store import Corpus
from corpus.references import Reference
from corpus.text import search_form
from corpus.vietnamese.bodies import names_body
from index.clause_index import ClauseIndex
from index.passage_index import Searcher

# Kinds that a clause does not answer which only names a text or what a text is about.
_OF_THINGS = (Kind.WHAT, Kind.WHO, Kind.PLACE, Kind.WHY)
_TELLS = 0.05  # probability from which clauses of what is to be stand before what an assessment says


@dataclass(frozen=True)
class Decision:
    """What was decided of a question: a draft or what is lacking, and the evidence looked at, best first.

    rules are the names of the rules that decided, the outermost first.
    """

    draft: Draft | None
    lack: Lack | None
    evidence: list[Evidence]
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """A question with what the texts have for it, which is looked up when a rule first asks for it."""

    understood: Understood
    corpus: Corpus
    searcher: Searcher
    reader: ClauseIndex

    @property
    def asks_of_text(self) -> bool:
        """Whether it is about what documents of the corpus say, not about their own data or about a person."""
        return not (self.understood.named.unknown or self.understood.person or self.understood.meta)

    @cached_property
    def references(self) -> list[Reference]:
        """Where the corpus names the documents asked about that it does not hold."""
        return [one for number in self.understood.named.unknown for one in mentions(number, self.corpus)]

    @cached_property
    def judged(self) -> Judged:
        """The clauses of the best passages, best first, and the probability that none of them answers."""
        judged = find_evidence(self.understood, self.searcher, self.reader, self.corpus)
        return replace(judged, found=without_starts(self.understood, judged))

    @property
    def evidence(self) -> list[Evidence]:
        """The clauses of the best passages, best first."""
        return self.judged.found

    @cached_property
    def lack(self) -> Fired[Lack] | None:
        """What rules the question out whatever the texts say."""
        return lacks_before_search(self.understood)

    @cached_property
    def standing(self) -> list[Evidence]:
        """The evidence that may be used: of a body's duties, where it heads what it says; of a thing, what says it."""
        if self.understood.kind is Kind.DUTIES:
            ahead = self._to_be(0.0)
            leading = [one for one in ahead if leads_with(one.clause, self.understood) or self._is_of_body(one)]
            return [one for one in leading if not one.title_block] or ahead
        to_be = self.understood.looks_ahead or asks_deed(self.understood) or self._lists_what_is_wanting
        to_be = to_be or self._says_what_it_is_to_be or self._gives_reason_of_another
        found = self._ahead if to_be else self._as_it_is if asks_state(self.understood) else self.evidence
        if self.understood.kind in _OF_THINGS and self.understood.terms and not self.understood.wants.references:
            return [one for one in found if not self._is_of_documents(one)]
        return found

    @property
    def _says_what_it_is_to_be(self) -> bool:
        """Whether a question of the role of a thing is answered by what it is to be, beside what has come of it."""
        asks = self.understood.kind is Kind.WHAT and self.understood.wants.becomes
        likely = (one for one in self.evidence if one.fits and one.probability >= _TELLS) if asks else ()
        return any(not is_assessment(one.passage, self.corpus) for one in likely)

    @property
    def _lists_what_is_wanting(self) -> bool:
        """Whether what is best for a list only finds wanting what is to be listed, and nobody asked for that."""
        understood = self.understood
        asks = understood.kind is Kind.LIST and not (understood.wanting or understood.wants.sides) and self.evidence
        best = self.evidence[0] if asks else None
        if best is None or not is_assessment(best.passage, self.corpus):
            return False
        sides = self._sides_of(best)
        return sides == {Side.LIMITS} or bool(cue_in(search_form(best.clause.text), cues().wanting))

    @property
    def _gives_reason_of_another(self) -> bool:
        """Whether the best for a why that finds nothing wanting is of a shortcoming, and leaves out what is asked."""
        understood, best = self.understood, self.evidence[0] if self.evidence else None
        wanting = understood.wanting or understood.has_not_come or understood.wants.denied
        if understood.kind is not Kind.WHY or wanting or best is None or not best.missing:
            return False
        return bool(self._sides_of(best) & {Side.LIMITS, Side.CAUSES})

    def _sides_of(self, one: Evidence) -> set[Side]:
        """The sides of an assessment that a piece of evidence is of."""
        assessed = assess(self.corpus.by_number[one.passage.document])
        return {each.side for each in assessed if each.meets(one.passage, one.clause.start, one.clause.end)}

    def _is_of_body(self, evidence: Evidence) -> bool:
        """Whether evidence is of what the bodies asked of have to do, for its whole document is of them."""
        document = self.corpus.by_number[evidence.passage.document]
        bodies = [term for term in self.understood.terms if any(map(names_body, term.forms))]
        of_them = bodies and all(term.match(self_description(document)) for term in bodies)
        return bool(of_them) and role_of(document, evidence.passage.section) is Role.TASKS

    @property
    def _ahead(self) -> list[Evidence]:
        return self._to_be(_TELLS)

    @property
    def _as_it_is(self) -> list[Evidence]:
        return self._kept([one for one in self.evidence if is_assessment(one.passage, self.corpus)], _TELLS)

    def _to_be(self, least: float) -> list[Evidence]:
        """The evidence of what is to be; all of it where only an assessment speaks of what is asked."""
        return self._kept([one for one in self.evidence if not is_assessment(one.passage, self.corpus)], least)

    def _kept(self, found: list[Evidence], least: float) -> list[Evidence]:
        """Those of the evidence that are of the side asked for; all of it where none of them speaks of what is asked.

        How likely each is is told anew: what the other side says is known not to answer. All of them together must be
        as likely as the least, or near an answer beside that there is none.
        """
        likely = sum(one.probability for one in found)
        share = likely + self.judged.none
        if not found or (likely < least and likely < UNSURE * share):
            return self.evidence
        return [replace(one, probability=one.probability / share) for one in found]

    def _is_of_documents(self, evidence: Evidence) -> bool:
        document = self.corpus.by_number[evidence.passage.document]
        return is_name_alone(evidence.clause, document) or (not self._asks_scope and is_scope(evidence.clause))

    @cached_property
    def _asks_scope(self) -> bool:
        return self.understood.wants.entitled or asks_scope(self.understood.terms)

    @cached_property
    def sifted(self) -> tuple[Fired[Lack] | None, list[Evidence]]:
        """What the standing evidence fails to meet, or None with that which meets every constraint, best first."""
        return lacks(self.understood, replace(self.judged, found=self.standing))


def drafted(draft: Draft | None, evidence: Sequence[Evidence] = ()) -> Decision | None:
    """A draft as a decision, None for none."""
    return Decision(draft, None, list(evidence)) if draft else None


def lacking(lack: Fired[Lack], case: Case) -> Decision:
    """What is lacking as a decision, with the evidence that may be near."""
    return Decision(None, lack.outcome, case.evidence, (lack.rule,))


def decide_by(rules: Sequence[Rule[Case, Decision]], case: Case) -> Decision | None:
    """What the first rule that fires decides, with its name before those of the rules that it went by."""
    fired = first(rules, case)
    return replace(fired.outcome, rules=(fired.rule, *fired.outcome.rules)) if fired else None
