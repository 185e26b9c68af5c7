"""Single questions: one understood, and one decided, over the texts of a corpus."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial

from assistant.answering.by_clauses import CLAUSES
from assistant.answering.case import Decision
from assistant.answering.decision import Decider
from assistant.answering.refusal import NOT_SURE
from assistant.answering.turn import Turn
from assistant.language.lexicon import Lexicon
from assistant.understanding.followup import complete, is_of_time_beside
from assistant.understanding.official import everyday_terms, in_official_words
from assistant.understanding.question import understand
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood
from corpus.reading.roles import Role
from corpus.reading.store import Corpus
from corpus.vietnamese.times import Time, time_label, times_of

_KEPT = 64  # questions that are kept as they were understood
_LETTERS = 2  # of a word that says nothing of a text
_MOST_SAID, _AS_LIKELY = 0.8, 0.5  # share of a question that is most of it; of the best clause's probability


@dataclass(frozen=True)
class Questions:
    """Understands and decides questions one by one, whatever was asked before."""

    decider: Decider
    lexicon: Lexicon

    @property
    def corpus(self) -> Corpus:
        """The texts that answer."""
        return self.decider.corpus

    def understand(self, text: str) -> Understood:
        """A question as it stands."""
        return self._understand(text)

    @cached_property
    def _understand(self) -> Callable[[str], Understood]:
        """What was read is kept a while: of five readings on the way of a message three are of the same words."""
        return lru_cache(maxsize=_KEPT)(partial(understand, corpus=self.corpus, lexicon=self.lexicon))

    def completed(self, understood: Understood, before: Turn) -> Understood:
        """A question with what it leaves out filled from a turn before it.

        "Giai đoạn sau" is of the time that the turn before asked of, or of the period under which its answer stands.
        """
        asked = before.understood
        if is_of_time_beside(understood) and not asked.times and len(told := self._times_told(before)) == 1:
            first, *last = told[0]
            asked = replace(asked, named=replace(asked.named, periods=((first, last[0]),))) if last else asked
        return complete(understood, asked, before.place, self.lexicon.periods)

    def _times_told(self, turn: Turn) -> tuple[Time, ...]:
        """The times by which the section that a turn's answer cites first, or one above it, is headed."""
        if turn.place is None:
            return ()
        number, section = turn.place
        headings = [one.title for one in reversed(self.corpus.by_number[number].ancestors(section))]
        return next((times for title in headings if (times := times_of(title))), ())

    def decide(self, understood: Understood, repaired: Repair) -> Turn:
        """The turn of a question; repaired tells how it was typed."""
        understood = replace(understood, guessed=repaired.guessed)
        decision = self.decider.decide(understood)
        return Turn(understood, repaired, self._in_official_words(understood, decision) or decision)

    def decide_first(self, understood: Understood, repaired: Repair) -> Turn:
        """The turn of a question that stands at the head of a conversation: it leaves out nothing said before."""
        turn = self.decide(understood, repaired)
        goals = self._goals_of_time(understood, turn.decision)
        return replace(turn, decision=goals) if goals else turn

    def _goals_of_time(self, understood: Understood, decision: Decision) -> Decision | None:
        """The goals of the one time that a question is all about: "năm 2045 tỉnh mình thế nào", "mục tiêu 2025"."""
        bare = not understood.terms and len(understood.times) == 1 and not understood.named.is_placed
        of_goals = understood.wants.parts == (Role.GOALS,) and decision.rules == (CLAUSES,)
        if not bare or not (of_goals or (decision.lack is not None and decision.lack.code == "empty")):
            return None
        (time,) = understood.times
        goals = self.decider.decide(self.understand(f"Các mục tiêu đến {time_label(time)}"))
        return goals if goals.draft is not None else None

    def _in_official_words(self, understood: Understood, decision: Decision) -> Decision | None:
        """What is decided of a question read in official words, where that finds what its everyday words do not.

        What is found must say one of these words: what does not was no nearer for them.
        """
        unsure = decision.lack is not None and decision.lack.code == NOT_SURE
        official = in_official_words(understood, self.lexicon) if unsure else None
        again = self.decider.decide(official) if official else None
        if again is None or again.draft is None or not again.evidence:
            return None
        sentence = again.evidence[0].clause.sentence_spaced
        says = any(term.match(sentence) for term in everyday_terms(understood, self.lexicon))
        return replace(again, rules=("in official words", *again.rules)) if says else None


def answers(turn: Turn) -> bool:
    """Whether a turn has an answer that is more than the whole of a section."""
    return turn.decision.draft is not None and turn.decision.draft.composer != "section"


def says_most(turn: Turn) -> bool:
    """Whether one of the likely clauses says most of the question."""
    found = turn.decision.evidence
    return any(one.coverage >= _MOST_SAID for one in found if one.probability >= _AS_LIKELY * found[0].probability)


def says_known(understood: Understood) -> bool:
    """Whether a question says a word of the texts, longer than a letter or two, or names a document, a year."""
    named = understood.named.documents or understood.times
    return bool(named) or any(term.known and len(term.phrase) > _LETTERS for term in understood.terms)
