"""The points of an answer that are of one thing: those that say it, those whose section does, those nearest to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import mean, pstdev

from assistant.answering.case import Decision
from assistant.answering.plain_telling import in_bullets
from assistant.answering.questions import Questions
from assistant.answering.refusal import NOT_SURE, Lack
from assistant.answering.repeating import most_said, narrowed, places, quotes_any
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft, Statement, heading_held, support
from assistant.composing.retelling import passages_at, points_of, whole_passages
from assistant.composing.saying import with_related
from assistant.composing.target_fields import fields_asked
from assistant.composing.wording import tidy
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.kinds import Kind
from assistant.understanding.narrowing import chooses
from assistant.understanding.repair import Repair
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced, spelt
from corpus.vietnamese.words import segment

_TELLING = 1.0  # weight above which a word names a thing
_TARGETS = "targets"  # what composes indicators with their figures
_FEW = 2  # points that are opened up to find a thing in one of their clauses
_NEAR_SUBJECT = "nearest"  # what composes what is near a subject of which nothing is said
_NOT_SAID = "Các ý vừa nêu không dùng chữ “{}”; chưa chắc ý nào nói về điều này."
_SAID_ELSEWHERE = "Các ý vừa nêu không dùng chữ “{}”; văn bản ấy có nêu:"
_NEAR = "Gần nhất trong các ý đã nêu:"
_IN_ITS_TEXT = "Chưa chắc ý nào ở trên nói đúng điều này; cùng văn bản ấy có nêu:"
_LIKEST = "Chưa chắc ý nào ở trên nói đúng điều này; gần nhất trong các ý đã nêu:"
_ALSO_THERE = "Cùng văn bản ấy có nêu:"
_SEVERAL = 3  # points told of which one may be likest
_STANDS_OUT = 1.5  # standard deviations over the middle of the points told from which one is


@dataclass(frozen=True)
class ChosenPoints:
    """Chooses among the points of the answer before."""

    questions: Questions

    def of(self, things: Sequence[Term], asked: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """What the answer before tells of some things; None where nothing of it is nearer to them than the rest."""
        field = self._of_field(things, repaired, before)
        if field:
            return field
        kept = narrowed(before, things) or self._below(things, before) or narrowed(before, most_said(before, things))
        kept = kept or self._speaking_of(things, before) or narrowed(_opened(before), things)
        kept = _led(kept, things) if kept else self._nearest(things, before)
        if kept:
            return replace(before, repaired=repaired, decision=kept)
        return self._in_its_text(things, asked, repaired, before) if chooses(asked) else None

    def of_unknown(self, thing: str, repaired: Repair, before: Turn) -> Turn | None:
        """What is said to a wish for the points of a thing in words that none of them says; None where one does.

        What the texts of the answer say near to it stands below that.
        """
        draft = before.decision.draft
        if draft is None or any(f" {spelt(thing)} " in spaced(one.text) for one in draft.statements):
            return None
        documents = tuple(dict.fromkeys(one.document for one in places(before)))
        asked = self.questions.understand(f"Văn bản nói gì về {thing}")
        turn = self.questions.decide(replace(asked, named=replace(asked.named, documents=documents)), repaired)
        found = turn.decision.draft
        if found and found.composer != _NEAR_SUBJECT:
            return replace(turn, decision=replace(turn.decision, draft=found.led_by(_SAID_ELSEWHERE.format(thing))))
        lack = Lack(NOT_SURE, _NOT_SAID.format(thing))
        return replace(turn, decision=Decision(None, lack, turn.decision.evidence, ("points of no known thing",)))

    def _of_field(self, things: Sequence[Term], repaired: Repair, before: Turn) -> Turn | None:
        """The targets told that are of a field, whatever they are called: "chỉ lấy về môi trường"."""
        draft = before.decision.draft
        if draft is None or draft.composer != _TARGETS or not fields_asked(things):
            return None
        about = " ".join(one.phrase for one in things)
        turn = self.questions.decide(self.questions.understand(f"{before.understood.read_as} về {about}"), repaired)
        told = turn.decision.draft
        return turn if told and told.composer == _TARGETS else None

    def _below(self, things: Sequence[Term], before: Turn) -> Decision | None:
        """The points told under or beside which some things stand, each over the sentences that say them."""
        draft = before.decision.draft
        points = points_of(draft) if draft else []
        told = [(one, list(self._saying(one, points, things))) for one in points]
        kept = [(head, under) for head, under in told if under]
        if not 0 < len(kept) < len(told):
            return None
        statements = [one for head, under in kept for one in (replace(head, columns=()), *under)]
        rules = ("points of one thing: below",)
        return Decision(Draft(tuple(statements), "kept to"), None, before.decision.evidence, rules)

    def _saying(self, point: Statement, points: Sequence[Statement], things: Sequence[Term]) -> Iterator[Statement]:
        """The sentences which say one of some things: under a point that is a heading, or beside it in its passage."""
        for passage in self._around(point, points):
            for start, end in sentences(passage.text):
                if any(one.is_said_in(spaced(passage.text[start:end])) for one in things):
                    yield Statement(tidy(passage.text[start:end]), (support(passage, start, end),), "  - ")

    def _around(self, point: Statement, points: Sequence[Statement]) -> Sequence[Passage]:
        """The passages under a point that is a heading, of another the one that it is of and no other point is."""
        section = self._headed(point)
        if section:
            document, above = section
            below = f"{above.id}."
            return [one for one in document.passages if one.section == above.id or one.section.startswith(below)]
        corpus = self.questions.corpus
        own, *others = ([*_passages(one, corpus)] for one in (point, *(each for each in points if each is not point)))
        return [one for one in own if not any(one in other for other in others)]

    def _speaking_of(self, things: Sequence[Term], before: Turn) -> Decision | None:
        """The points that speak of some things without naming them: "kế hoạch sử dụng đất" of "đất đai"."""
        related = [with_related(one) for one in things]
        return (narrowed(before, related) or self._below(related, before)) if related != list(things) else None

    def _headed(self, point: Statement) -> tuple[Document, Section] | None:
        """The section that a point names by its heading."""
        document = self.questions.corpus.by_number[point.supports[0].document]
        section = heading_held(document, point.supports[0])
        return (document, section) if section else None

    def _nearest(self, things: Sequence[Term], before: Turn) -> Decision | None:
        """The points that say a word of some things, and not the whole: "công tác cán bộ" of "cán bộ chủ chốt"."""
        words = " , ".join(one.replace("_", " ") for thing in things for one in segment(thing.phrase))
        telling = [one for one in self.questions.understand(words).terms if one.known and one.weight > _TELLING]
        kept = narrowed(before, [one for one in telling if one not in things])
        return _led(kept, things) if kept else None

    def _in_its_text(self, things: Sequence[Term], asked: Understood, repaired: Repair, before: Turn) -> Turn | None:
        """What the texts of the answer before say of some things; never what another text says."""
        documents = tuple(dict.fromkeys(one.document for one in places(before)))
        named = replace(asked.named, documents=documents)
        subject = Subject.of(tuple(things))
        topic = replace(asked, kind=Kind.TOPIC, terms=tuple(things), subjects=(subject,), named=named)
        turn = self.questions.decide(topic, repaired)
        draft = turn.decision.draft
        if draft is None or not quotes_any(turn, things, self.questions.corpus):
            return None
        told, corpus = set(whole_passages(places(before), self.questions.corpus)), self.questions.corpus
        if told.issuperset(whole_passages(places(turn), corpus)):  # which the answer before told in part
            return turn
        likest = self._likest(things, before)
        if likest is None:
            return replace(turn, decision=replace(turn.decision, draft=draft.led_by(_IN_ITS_TEXT)))
        rest = tuple(one for one in draft.statements if not told & set(whole_passages(one.supports, corpus)))
        said = any(one.supports for one in rest)
        others = replace(draft, statements=rest).led_by(_ALSO_THERE).statements if said else ()
        lead = Statement(_LIKEST, ours=True)
        both = (lead, replace(likest, prefix="- ", columns=()), *_apart(others))
        return replace(turn, decision=replace(turn.decision, draft=replace(draft, statements=both)))

    def _likest(self, things: Sequence[Term], before: Turn) -> Statement | None:
        """The point told that the reader finds clearly likest to some things; None where none stands out."""
        points = points_of(before.decision.draft) if before.decision.draft else []
        about = " ".join(one.phrase for one in things)
        read = [max(self._readings(about, one), default=0.0) for one in points]
        if len(points) < _SEVERAL or not all(read) or not pstdev(read):
            return None
        best = max(range(len(points)), key=read.__getitem__)
        return points[best] if read[best] - mean(read) >= _STANDS_OUT * pstdev(read) else None

    def _readings(self, about: str, point: Statement) -> Iterator[float]:
        """How well the clauses that a point quotes answer some words, by the reader."""
        corpus = self.questions.corpus
        for place in point.supports:
            for passage in passages_at(corpus.by_number[place.document], place):
                scores = self.questions.decider.reader.scores(about, [passage])[0]
                for clause, score in zip(passage_clauses(passage), scores, strict=True):
                    start, end = passage.body.span(clause.start, clause.end)
                    if start < place.end and place.start < end:
                        yield float(score)


def _apart(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """Statements that stand below others, after a blank line."""
    return (replace(statements[0], prefix="\n"), *statements[1:]) if statements else ()


def _opened(turn: Turn) -> Turn:
    """A turn with the clauses of its few points as points of their own."""
    draft = turn.decision.draft
    if draft is None or len(points_of(draft)) > _FEW:
        return turn
    return replace(turn, decision=replace(turn.decision, draft=in_bullets(draft)))


def _passages(point: Statement, corpus: Corpus) -> Iterator[Passage]:
    for place in point.supports:
        yield from passages_at(corpus.by_number[place.document], place)


def _led(kept: Decision, things: Sequence[Term]) -> Decision:
    """Points kept to some things, under words that they are but near to them where they say none of them in full."""
    said = spaced(" ".join(one.text for one in kept.draft.statements)) if kept.draft else ""
    full = any(one.is_said_in(said) for one in things)
    return kept if full or kept.draft is None else replace(kept, draft=kept.draft.led_by(_NEAR))
