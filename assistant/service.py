"""The assistant: a question and the questions before it in, an answer out."""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.answer import Answer
from assistant.checking import check_citations, check_quotations, check_statements
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
from assistant.draft import Draft, cite
from assistant.evidence import Evidence, find_evidence
from assistant.followup import complete, goes_on, lean_on, split_question
from assistant.lexicon import Lexicon
from assistant.listing import (
    compose_causes,
    compose_duties,
    compose_heading,
    compose_list,
    compose_parts,
    compose_section,
    heading_that_says,
)
from assistant.question import clean_question
from assistant.refusing import STRICT_KINDS, Lack, lacks, lacks_before_search, unknown_documents
from assistant.repair import Repair, repair
from assistant.settings import Settings
from assistant.understanding import Understood, understand
from corpus.model import Citation
from corpus.references import Reference
from corpus.store import Corpus, read_corpus
from index.build import OpenIndex, Progress, open_index
from index.embedding import load_embedder
from index.passage_index import PassageIndex

logger = logging.getLogger(__name__)

_SHORT = 4  # telling words up to which a question that finds no answer is tried as a follow-up
_HISTORY = 3  # earlier questions that a follow-up may go back through
_RELATED = 3
_DUTY_WORDS = 90
_ABOUT_MENTIONS = ("what", "which_document", "where_stated", "yesno", "section", "place")


@dataclass(frozen=True)
class _Turn:
    """A question read, with what its draft rests on."""

    understood: Understood
    repaired: Repair
    evidence: list[Evidence]
    draft: Draft | None
    lack: Lack | None

    @property
    def place(self) -> tuple[str, str] | None:
        """The document and section that the draft cites first."""
        supports = [one for statement in (self.draft.statements if self.draft else ()) for one in statement.supports]
        return (supports[0].document, supports[0].section) if supports else None


class Assistant:
    """Owns an open index; safe to share between threads."""

    def __init__(self, opened: OpenIndex) -> None:
        self._opened = opened
        self._lexicon = Lexicon(opened.index.corpus)

    @classmethod
    def open(cls, settings: Settings, progress: Progress | None = None, rebuild: bool = False) -> "Assistant":
        """Read the corpus and open its index, building it on first use.

        progress is called with the passages indexed and in all. Raises CorpusError, PassageIndexError (IndexBusyError
        when another process owns the data folder) and EmbeddingModelError, all of them ValueErrors.
        """
        corpus = read_corpus(settings.corpus_dir)
        embedder = load_embedder(settings.embedding_model)
        watch: dict[str, Any] = {"progress": progress} if progress else {}
        return cls(open_index(corpus, embedder, settings.data_dir, settings.chroma_url, rebuild, **watch))

    @property
    def corpus(self) -> Corpus:
        return self.index.corpus

    @property
    def index(self) -> PassageIndex:
        return self._opened.index

    @property
    def built(self) -> bool:
        """Whether opening had to build the index."""
        return self._opened.built

    def close(self) -> None:
        """Let another process own the data folder."""
        self._opened.close()

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answer a question; history is the user's earlier questions, oldest first. Raises QuestionError."""
        began = time.perf_counter()
        typed = clean_question(question)
        turn = self._turn(typed, [clean_question(one) for one in history[-_HISTORY:] if one.strip()])
        answer = self._answer(typed, turn)
        return replace(answer, latency_ms=(time.perf_counter() - began) * 1e3)

    def _turn(self, question: str, history: list[str]) -> _Turn:
        repaired = repair(question, self._lexicon)
        parts = split_question(repaired.text)
        if len(parts) > 1:
            turns = self._turns(parts, history, repaired)
            if all(turn.draft for turn in turns):
                return _joined(turns, repaired)
        return self._single(repaired, history)

    def _turns(self, parts: list[str], history: list[str], repaired: Repair) -> list[_Turn]:
        """The parts of a question that asks several things; each may lean on the one before."""
        turns: list[_Turn] = []
        for part in parts:
            understood = understand(part, self.corpus, self._lexicon)
            if turns:
                understood = lean_on(understood, turns[-1].understood)
            turns.append(self._find(understood, repaired) if turns else self._single(replace(repaired, text=part), history))
        return turns

    def _single(self, repaired: Repair, history: list[str]) -> _Turn:
        understood = understand(repaired.text, self.corpus, self._lexicon)
        if not history:
            return self._find(understood, repaired)
        leaning = goes_on(understood)
        alone = None if leaning else self._find(understood, repaired)
        if alone and (alone.draft or len(understood.terms) > _SHORT):
            return alone
        before = self._turn(history[-1], history[:-1])
        place = before.place
        completed = self._find(
            complete(understood, before.understood, place[0] if place else None, place), repaired
        )
        return completed if leaning or completed.draft or alone is None else alone

    def _find(self, understood: Understood, repaired: Repair) -> _Turn:
        draft, lack, evidence = self._draft(understood)
        return _Turn(understood, repaired, evidence, draft, lack)

    def _draft(self, understood: Understood) -> tuple[Draft | None, Lack | None, list[Evidence]]:
        special = self._about_documents(understood)
        if special:
            return special, None, []
        if understood.named.unknown:
            return self._about_unknown(understood)
        evidence = find_evidence(understood, search_words(understood), self.index)
        lack = lacks_before_search(understood)
        if lack:
            return None, lack, evidence
        draft, lack, usable = self._from_evidence(understood, evidence)
        if draft is None and understood.named.sections and understood.kind not in STRICT_KINDS:
            return self._sections(understood), None, evidence
        return draft, lack, usable

    def _from_evidence(
        self, understood: Understood, evidence: list[Evidence]
    ) -> tuple[Draft | None, Lack | None, list[Evidence]]:
        if understood.kind == "compare" and (compared := compare(understood, evidence)):
            return compared[0], None, compared[1]
        headed = heading_that_says(understood, self.corpus, evidence[0] if evidence else None)
        if headed:
            return compose_heading(understood, *headed), None, evidence
        lack, usable = lacks(understood, evidence)
        if lack:
            return None, lack, evidence
        return self._compose(understood, usable), None, usable

    def _about_unknown(self, understood: Understood) -> tuple[Draft | None, Lack | None, list[Evidence]]:
        """A document that the corpus does not hold: what the places that name it say, where that answers."""
        references = [one for number in understood.named.unknown for one in mentions(number, self.corpus)]
        evidence = find_evidence(understood, search_words(understood), self.index)
        if not references:
            return None, unknown_documents(understood), evidence
        if understood.meta:
            draft = compose_mention_field(understood.meta, references, self.corpus)
            if draft or understood.meta != "title":
                return draft, None if draft else unknown_documents(understood), evidence
        cited = cue_in(understood.text, cues().references)
        if cited or (understood.kind in _ABOUT_MENTIONS and not understood.terms):
            return compose_mentions(references, self.corpus), None, evidence
        near = [one for one in evidence if any(_holds(one, reference) for reference in references)]
        if not understood.terms and understood.kind not in ("number", "date"):
            return None, unknown_documents(understood), evidence
        lack, usable = lacks(understood, near)
        return (None, lack, evidence) if lack else (self._compose(understood, usable), None, usable)

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
        sections = understood.named.sections[:3]
        drafts = [
            compose_section(self.corpus.by_number[number], self.corpus.by_number[number].sections[section], 400 // len(sections))
            for number, section in sections
        ]
        return Draft(tuple(one for draft in drafts for one in draft.statements), "section")

    def _compose(self, understood: Understood, usable: list[Evidence]) -> Draft:
        if understood.kind in ("list", "section"):
            return compose_list(understood, usable)
        if understood.kind == "duties" and (parts := compose_parts(understood, usable[0], _DUTY_WORDS)):
            return parts
        if understood.kind == "duties":
            return compose_duties(usable[0])
        if usable[0].clause.text.endswith(":") and (parts := compose_parts(understood, usable[0])):
            return parts
        if len(understood.named.documents) > 1 and understood.kind != "compare":
            return compose_places(understood, usable, self.corpus)
        if understood.kind == "where_stated":
            return compose_places(understood, usable, self.corpus)
        if understood.kind == "why":
            return compose_causes(usable[0])
        return compose_facts(understood, choose_facts(understood, usable))

    def _answer(self, typed: str, turn: _Turn) -> Answer:
        said = self._understood_words(turn)
        explanation = _explain(turn)
        if turn.draft is not None:
            text, citations = cite(turn.draft, self.corpus)
            problems = [
                *check_citations(citations, self.corpus), *check_statements(turn.draft, self.corpus),
                *check_quotations(turn.draft, self.corpus),
            ]  # fmt: skip
            explanation["check"] = problems or "passed"
            if not problems:
                return Answer(typed, text, False, citations, understood=said, explanation=explanation)
            logger.warning("an answer failed the check: %s", problems)
        message = turn.lack.message if turn.lack else "Không đủ căn cứ trong văn bản để trả lời câu hỏi này."
        return Answer(typed, message, True, related=self._related(turn), understood=said, explanation=explanation)

    def _related(self, turn: _Turn) -> tuple[Citation, ...]:
        """The nearest passages, offered under a refusal."""
        near: dict[str, Citation] = {}
        for one in turn.evidence:
            passage = one.passage
            if one.coverage > 0 and passage.id not in near:
                near[passage.id] = self.corpus.by_number[passage.document].cite(passage.section, passage.start, passage.end)
            if len(near) == _RELATED:
                break
        return tuple(near.values())

    def _understood_words(self, turn: _Turn) -> str:
        if turn.repaired.changes:
            return f"Đã hiểu câu hỏi là: {turn.repaired.text}"
        return ""


def _joined(turns: list[_Turn], repaired: Repair) -> _Turn:
    """One turn of several: their statements in order."""
    statements = dict.fromkeys(one for turn in turns if turn.draft for one in turn.draft.statements)
    draft = Draft(tuple(statements), "several")
    return _Turn(turns[0].understood, repaired, [one for turn in turns for one in turn.evidence], draft, None)


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


def _explain(turn: _Turn) -> dict[str, Any]:
    """What each stage decided, for the command line's --explain."""
    one = turn.understood
    return {
        "repair": {"text": turn.repaired.text, "changes": turn.repaired.changes},
        "understand": {
            "kind": one.kind, "meta": one.meta, "unit": one.unit, "documents": one.named.documents,
            "unknown": one.named.unknown, "sections": one.named.sections, "times": one.times,
            "terms": {term.phrase: [round(term.weight, 2), term.known, term.forms[1:4]] for term in one.terms},
            "soft": [term.phrase for term in one.soft], "notes": one.notes,
        },
        "evidence": [
            {
                "section": f"{each.passage.document}#{each.passage.section}", "score": round(each.score, 3),
                "coverage": round(each.coverage, 3), "close": round(each.close, 3), "time": each.time, "fits": each.fits,
                "missing": [term.phrase for term in each.missing], "clause": each.clause.text[:100],
            }
            for each in turn.evidence[:5]
        ],
        "compose": turn.draft.composer if turn.draft else None,
        "refuse": turn.lack.code if turn.lack else None,
    }  # fmt: skip
