"""The check of one sentence of a model's answer against the quotes that it cites."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from assistant.checking.claims import OWN, jumbled, untold
from assistant.checking.figure_contexts import out_of_context
from assistant.checking.figure_times import misplaced, read_said, read_times
from assistant.checking.ground import Ground
from assistant.checking.measures import mismeasured
from assistant.checking.negation import turned, turning_words
from assistant.checking.quotations import verbatim
from assistant.checking.roles import miscast
from assistant.checking.source import Sentence, Source
from assistant.checking.swapped_entities import out_of_place
from assistant.checking.swapped_words import replaced
from assistant.checking.tokens import tokenise
from assistant.checking.unsupported import unsaid
from assistant.checking.words import language
from assistant.composing.draft import Statement
from assistant.language.lexicon import Lexicon
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.text import has_diacritics, nfc
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.times import same_time

_AROUND, _ASKED = 0.75, 0.6  # what a word counts that only what governs the quotes says, or only the question
_LONGEST = 250  # words and figures of a sentence that is no quotation
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def prepare(lexicon: Lexicon) -> None:
    """Read what the first check would have to wait for."""
    language()
    rarity("")
    _ = lexicon.dictionary_words


@dataclass(frozen=True)
class Verifier:
    """Checks sentences over numbered quotes, for one question."""

    corpus: Corpus
    lexicon: Lexicon
    understood: Understood
    sources: Sequence[Source]
    _grounds: dict[tuple[int, ...], Ground] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def _known(self) -> dict[int, Source]:
        return {one.number: one for one in self.sources}

    @cached_property
    def _asked(self) -> str:
        return self.understood.spaced

    def ground(self, cited: tuple[int, ...]) -> Ground:
        """What the sources of these numbers say; made once."""
        if cited not in self._grounds:
            self._grounds[cited] = Ground(tuple(self._known[number] for number in cited), self.corpus)
        return self._grounds[cited]

    def in_source_words(self, sentence: Sentence) -> Sentence:
        """A sound sentence with its quotations in the source's own characters."""
        sources = [self._known[number] for number in sentence.cited]
        return replace(sentence, text=verbatim(sentence.text, sources, self.corpus))

    def problems(self, sentence: Sentence) -> list[str]:
        """What is wrong with a sentence, in Vietnamese, as it is told to the model; [] for a sound one."""
        text = nfc(sentence.text)
        if _FOREIGN.search(text) or not has_diacritics(text):
            return ["câu không viết bằng tiếng Việt"]
        if not sentence.cited:
            return ["câu không dẫn nguồn [n]"]
        if any(number not in self._known for number in sentence.cited):
            return ["câu dẫn một nguồn không có"]
        statement = Statement(text, tuple(self._known[number].support for number in sentence.cited))
        ground, tokens = self.ground(sentence.cited), tokenise(text)
        if ground.sites.quotes(ground.without_label(tokens)):
            return self._of_another_time(statement)
        if len(tokens) > _LONGEST:
            return ["câu quá dài để đối chiếu"]
        return self._against_quotes(statement, ground)

    def _of_another_time(self, statement: Statement) -> list[str]:
        """A quotation word for word can still be of a time that was not asked for."""
        if read_times(statement.text):
            return self._outside_the_question(statement)
        return misplaced(statement.text, statement.supports, self.understood.times, self.corpus)

    def _against_quotes(self, statement: Statement, ground: Ground) -> list[str]:
        text, sites = statement.text, ground.sites
        own = sites.read(tokenise(text))
        problems = unsaid(text, own, ground) + turning_words(text, own, ground.words_shown, self._asked)
        if problems:
            return problems
        problems += turned(own, sites)
        problems += miscast(own, sites)
        problems += mismeasured(text, own, sites)
        problems += out_of_place(text, own, sites, self.lexicon)
        problems += replaced(own, sites, self._asked, self.lexicon)
        problems += misplaced(text, statement.supports, self.understood.times, self.corpus)
        problems += out_of_context(text, own, sites)
        problems += jumbled(own, sites)
        problems += self._outside_the_question(statement)
        if problems:
            return problems
        texts = [(sites.said, 1.0), (sites.all_said, _AROUND), (self._asked, _ASKED)]
        # What heads a list stands for what is under it.
        return untold(own, texts, self.lexicon, 0.0 if text.endswith(":") else OWN)

    def _outside_the_question(self, statement: Statement) -> list[str]:
        """A sentence that speaks only of times that were not asked for."""
        asked = self.understood.times
        said = [one.time for one in read_said(statement.text, ()) if one.time]
        if not asked or not said or any(same_time(one, other) for one in said for other in asked):
            return []
        return ["câu nói về thời gian khác với câu hỏi"]
