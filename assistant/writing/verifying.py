"""The check of one sentence of a model's answer against the quotes that it cites."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property

from assistant.checking import quoted_words, unsupported_figures
from assistant.draft import Statement
from assistant.lexicon import Lexicon
from assistant.spelling import spaced
from assistant.understanding import Understood
from assistant.writing.binding import misplaced, read_said, read_times
from assistant.writing.claims import OWN, untold
from assistant.writing.contexts import out_of_context
from assistant.writing.ground import Ground
from assistant.writing.language import language
from assistant.writing.measures import mismeasured
from assistant.writing.parsing import Sentence
from assistant.writing.quantities import find_quantities
from assistant.writing.quoting import verbatim
from assistant.writing.replacing import replaced
from assistant.writing.slots import out_of_place
from assistant.writing.sources import Source
from assistant.writing.tokens import tokenise
from assistant.writing.turning import turned
from corpus.abbreviations import expansions
from corpus.store import Corpus
from corpus.text import LOWER, UPPER, has_diacritics, nfc, search_form, squash

_AROUND, _ASKED = 0.75, 0.6  # what a word counts that only what governs the quotes says, or only the question
_NUMBER = re.compile(r"(?<![\w/])\d+(?:/\d{4})?-[A-ZĐ]+\d*(?:/[A-ZĐ]+\d*)?")
_CALLED = re.compile(r"(?<!\w)(nghị quyết|kết luận|chỉ thị|quyết định|quy định|nghị định|luật)\s+(?:số\s+)?(\d+)(?!\w)")
_PLACE = re.compile(r"(?<!\w)(?:mục|khoản|điểm|phần)\s+(?:[IVX]+|\d+(?:\.\d+)*)(?!\w|%|[.,]\d)", re.IGNORECASE)
_BESIDE = re.compile(rf"\(\d{{1,2}}\)|{_PLACE.pattern}|{_CALLED.pattern}", re.IGNORECASE)  # numbers checked elsewhere
_CAPITAL = re.compile(rf"(?<!^)(?<![.:“\"]\s)(?<![\w-])[{UPPER}][{UPPER}{LOWER}\d]*(?!\w)")
_NAME = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


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
        return spaced(self.understood.text)

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
        ground = self.ground(sentence.cited)
        if ground.sites.quotes(ground.without_label(tokenise(text))):
            return self._of_another_time(statement)
        return self._against_quotes(statement, ground)

    def _of_another_time(self, statement: Statement) -> list[str]:
        """A quotation word for word can still be of a time that was not asked for."""
        if read_times(statement.text):
            return self._outside_the_question(statement)
        return misplaced(statement.text, statement.supports, self.understood.times, self.corpus)

    def _against_quotes(self, statement: Statement, ground: Ground) -> list[str]:
        text = statement.text
        own = ground.sites.read(tokenise(text))
        problems = [
            *self._figures(statement, ground),
            *(f"“{one}” không phải chỗ của nguồn được dẫn" for one in _places(text) - _places(ground.whole)),
            *_unnamed(text, ground),
            *(f"“{words}” không có nguyên văn trong nguồn" for words in _misquoted(text, ground)),
            *_turned(text, spaced(f"{ground.quotes} {ground.above}"), self._asked),
        ]
        if problems:
            return problems
        problems += turned(own, ground.sites)
        problems += mismeasured(text, own, ground.sites)
        problems += out_of_place(text, own, ground.sites, self.lexicon)
        problems += replaced(own, ground.sites, self._asked, self.lexicon)
        problems += misplaced(text, statement.supports, self.understood.times, self.corpus)
        problems += out_of_context(text, own, ground.sites)
        problems += self._outside_the_question(statement)
        if problems:
            return problems
        # What heads a list stands for what is under it.
        return untold(own, self._texts(ground), self.lexicon, 0.0 if text.endswith(":") else OWN)

    def _texts(self, ground: Ground) -> list[tuple[str, float]]:
        return [(ground.sites.said, 1.0), (ground.sites.all_said, _AROUND), (self._asked, _ASKED)]

    def _figures(self, statement: Statement, ground: Ground) -> list[str]:
        """Figures whose value no quote has; a figure written in another way has the value."""
        text = _BESIDE.sub(lambda match: " " * len(match.group()), statement.text)
        held = [one for one in find_quantities(text) if any(one.equals(other) for other in ground.quantities)]
        wrong = [text[one.start : one.end].strip() for one in find_quantities(text) if one not in held]
        said = " ".join(text[one.start : one.end] for one in held)
        plain = unsupported_figures(Statement(text, statement.supports), self.corpus)
        wrong += [one for one in plain if one not in said and not any(one in other for other in wrong)]
        return [f"số “{one}” không có trong nguồn được dẫn" for one in dict.fromkeys(wrong)]

    def _outside_the_question(self, statement: Statement) -> list[str]:
        """A sentence that speaks only of times that were not asked for."""
        asked = self.understood.times
        said = [one.time for one in read_said(statement.text, ()) if one.time]
        if not asked or not said or any(one[-1] == other[-1] for one in said for other in asked):
            return []
        return ["câu nói về thời gian khác với câu hỏi"]


def _unnamed(text: str, ground: Ground) -> list[str]:
    """Names and numbers of documents that neither the quotes, nor their headings, nor their documents' data say."""
    said, held = ground.letters, ground.words
    wrong = [one for one in _NUMBER.findall(text) if squash(one) not in said]
    wrong += [
        f"{kind} số {number}"
        for kind, number in _CALLED.findall(search_form(text))
        if not re.search(rf"(?<!\w){kind}\s+(?:số\s+)?0*{int(number)}(?!\w)", ground.form)
    ]
    wrong += [one for one in _NAME.findall(text) if squash(_without_opener(one)) not in said]
    for word in _CAPITAL.findall(text):
        long = _expansions().get(word, "") if word.isupper() else ""
        if spaced(word) not in held and not (long and spaced(long) in held) and word.lower() not in _KINDS:
            wrong.append(word)
    return [f"“{one}” không có trong nguồn được dẫn" for one in dict.fromkeys(wrong)]


@cache
def _expansions() -> dict[str, str]:
    return expansions()


def _without_opener(name: str) -> str:
    first, rest = name.split(maxsplit=1)
    return rest if first.lower() in language().openers else name


_KINDS = frozenset({"nghị", "kết", "chỉ", "quyết", "mục", "khoản", "điểm", "theo", "luật", "đến", "năm"})


def _places(text: str) -> set[str]:
    """Where a text says that something stands: {"mục ii", "khoản 3"}."""
    return {" ".join(search_form(one).split()) for one in _PLACE.findall(text)}


def _misquoted(text: str, ground: Ground) -> list[str]:
    return [words[:60] for words in quoted_words(text) if squash(words) not in ground.letters_around]


def _turned(text: str, held: str, asked: str) -> list[str]:
    """Words that turn a claim round, or numbers in words, that the quotes lack; and a "không" that the answer lost."""
    own = spaced(text)
    problems = []
    is_duty = any(f" {one} " in held for one in language().duty_headings)
    is_duty = is_duty or any(f" {one} " in asked for one in language().duty)
    for group in language().turning if is_duty else [*language().turning, language().duty]:
        words = [one for one in group if f" {one} " in own]
        if words and not any(f" {one} " in held for one in group):
            problems.append(f"nguồn không nói “{words[0]}”")
    for word, digits in language().number_words.items():
        if f" {word} " in own and f" {word} " not in held and not (digits and re.search(rf" 0?{digits} ", held)):
            problems.append(f"nguồn không nói “{word}”")
    for match in re.finditer(r" (không|chưa) (\w+ \w+)(?= )", held):
        phrase = match.group(2)
        if f" {phrase} " in own and f" {match.group(1)} {phrase} " not in own and held.count(f" {phrase} ") == 1:
            problems.append(f"nguồn nói “{match.group(1)} {phrase}”")
    return problems
