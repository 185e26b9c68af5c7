"""The check of one sentence of a model's answer against the quotes that it cites."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.checking import quoted_words, said_by, unsupported_figures
from assistant.draft import Statement
from assistant.lexicon import Lexicon
from assistant.spelling import spaced
from assistant.terms import coverage, find_terms
from assistant.understanding import Understood
from assistant.writing.binding import misplaced, read_said
from assistant.writing.contexts import out_of_context
from assistant.writing.language import language
from assistant.writing.parsing import Sentence
from assistant.writing.quantities import find_quantities
from assistant.writing.sources import Source
from corpus.abbreviations import expansions
from corpus.store import Corpus
from corpus.text import LOWER, UPPER, has_diacritics, nfc, search_form, squash

_WHOLE, _PIECE = 0.7, 0.5  # the weighted share of a sentence's, and of each of its parts', telling words in the quotes
_AROUND, _ASKED = 0.75, 0.6  # what a word counts that only what governs the quotes says, or only the question
_CUT = re.compile(r"[,;:(]\s+|(?<!\w)(?:và|đồng thời|nhưng|trong khi)(?!\w)")
_NUMBER = re.compile(r"(?<![\w/])\d+(?:/\d{4})?-[A-ZĐ]+\d*(?:/[A-ZĐ]+\d*)?")
_CALLED = re.compile(r"(?<!\w)(nghị quyết|kết luận|chỉ thị|quyết định|quy định|nghị định|luật)\s+(?:số\s+)?(\d+)(?!\w)")
_PLACE = re.compile(r"(?<!\w)(?:mục|khoản|điểm|phần)\s+(?:[IVX]+|\d+(?:\.\d+)*)(?!\w|%|[.,]\d)", re.IGNORECASE)
_CAPITAL = re.compile(rf"(?<!^)(?<![.:“\"]\s)(?<![\w-])[{UPPER}][{UPPER}{LOWER}\d]*(?!\w)")
_NAME = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+)+")
_DIGITS = re.compile(r"\d[\d.,/%–-]*(?<![.,])")
_FOREIGN = re.compile(r"[\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True)
class Verifier:
    """Checks sentences over numbered quotes, for one question."""

    corpus: Corpus
    lexicon: Lexicon
    understood: Understood
    sources: Sequence[Source]

    def problems(self, sentence: Sentence) -> list[str]:
        """What is wrong with a sentence, in Vietnamese, as it is told to the model; [] for a sound one."""
        text = nfc(sentence.text)
        if _FOREIGN.search(text) or not has_diacritics(text):
            return ["câu không viết bằng tiếng Việt"]
        if not sentence.cited:
            return ["câu không dẫn nguồn [n]"]
        known = {one.number: one for one in self.sources}
        if any(number not in known for number in sentence.cited):
            return ["câu dẫn một nguồn không có"]
        statement = Statement(text, tuple(known[number].support for number in sentence.cited))
        return self._against_quotes(statement, " ".join(known[number].above for number in sentence.cited))

    def _against_quotes(self, statement: Statement, above: str) -> list[str]:
        quotes, around, labels = said_by(statement, self.corpus)
        whole = f"{around} {labels} {above}"
        problems = [
            *self._figures(statement, quotes),
            *(f"“{one}” không phải chỗ của nguồn được dẫn" for one in _places(statement.text) - _places(whole)),
            *_unnamed(statement.text, f"{quotes} {labels} {above}"),
            *(f"“{words}” không có nguyên văn trong nguồn" for words in _misquoted(statement.text, around)),
            *_turned(statement.text, f"{quotes} {above}"),
        ]
        if problems:
            return problems
        problems += misplaced(statement.text, statement.supports, self.understood.times, self.corpus)
        problems += out_of_context(statement.text, quotes)
        problems += self._outside_the_question(statement)
        return problems or self._untold(statement.text, quotes, whole)

    def _figures(self, statement: Statement, quotes: str) -> list[str]:
        """Figures whose value no quote has; a figure written in another way has the value."""
        text = _PLACE.sub(lambda match: " " * len(match.group()), re.sub(r"\(\d{1,2}\)", " ", statement.text))
        given, own = find_quantities(quotes), find_quantities(text)
        held = [one for one in own if any(one.equals(other) for other in given)]
        wrong = [text[one.start : one.end].strip() for one in own if one not in held]
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

    def _untold(self, text: str, quotes: str, whole: str) -> list[str]:
        """What a sentence claims beyond its quotes: parts of it whose telling words the quotes lack."""
        texts = [(spaced(quotes), 1.0), (spaced(whole), _AROUND), (spaced(self.understood.text), _ASKED)]
        form = search_form(text)
        problems = []
        for part in [form, *_CUT.split(form)]:
            terms = [one for one in find_terms(_DIGITS.sub(" , ", part), self.lexicon) if not _about_text(one.phrase)]
            share, missing = coverage(terms, texts)
            least = _WHOLE if part is form else _PIECE
            if terms and share < least:
                problems.append(f"nguồn không nói: {', '.join(one.phrase for one in missing) or part.strip()}")
                break
        return problems


def _unnamed(text: str, whole: str) -> list[str]:
    """Names and numbers of documents that neither the quotes, nor their headings, nor their documents' data say."""
    said, held = squash(whole), spaced(whole)
    wrong = [one for one in _NUMBER.findall(text) if squash(one) not in said]
    wrong += [
        f"{kind} số {number}"
        for kind, number in _CALLED.findall(search_form(text))
        if not re.search(rf"(?<!\w){kind}\s+(?:số\s+)?0*{int(number)}(?!\w)", search_form(whole))
    ]
    wrong += [one for one in _NAME.findall(text) if squash(_without_opener(one)) not in said]
    for word in _CAPITAL.findall(text):
        long = expansions().get(word, "") if word.isupper() else ""
        if spaced(word) not in held and not (long and spaced(long) in held) and word.lower() not in _KINDS:
            wrong.append(word)
    return [f"“{one}” không có trong nguồn được dẫn" for one in dict.fromkeys(wrong)]


def _without_opener(name: str) -> str:
    first, rest = name.split(maxsplit=1)
    return rest if first.lower() in language().openers else name


_KINDS = frozenset({"nghị", "kết", "chỉ", "quyết", "mục", "khoản", "điểm", "theo", "luật", "đến", "năm"})


def _about_text(phrase: str) -> bool:
    return any(f" {phrase} " in spaced(one) for one in language().about_text) or phrase.isdigit()


def _places(text: str) -> set[str]:
    """Where a text says that something stands: {"mục ii", "khoản 3"}."""
    return {" ".join(search_form(one).split()) for one in _PLACE.findall(text)}


def _misquoted(text: str, around: str) -> list[str]:
    said = squash(around)
    return [words[:60] for words in quoted_words(text) if squash(words) not in said]


def _turned(text: str, quotes: str) -> list[str]:
    """Words that turn a claim round, or numbers in words, that the quotes lack; and a "không" that the answer lost."""
    own, held = spaced(text), spaced(quotes)
    problems = []
    for group in language().turning:
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
