"""What a short form stands for, where a text writes it out: "Năng lực cạnh tranh cấp tỉnh (PCI)"."""

import re
from collections.abc import Iterator

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.wording import tidy
from assistant.understanding.understood import Understood
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import one_spelling

_LONG_FORM = re.compile(r"[^,;:.()]{3,120}$")  # what stands before the bracket, up to the mark before it
_IS = re.compile(r"\s+là\s")
_INDEX = " index"  # that may stand behind the name of one: "PAR Index"
_CALLED = r"(?:(?:sau đây )?(?:được )?(?:gọi|viết)(?: chung| tắt)* là\s*:?\s*)?"


def compose_meanings(understood: Understood, corpus: Corpus) -> Draft | None:
    """The long form of each short one that a question asks the meaning of; None where the texts write one of them out
    nowhere."""
    numbers = understood.named.documents or tuple(corpus.by_number)
    passages = [one for number in numbers for one in corpus.by_number[number].passages]
    told = [next(_written_out(term.phrase, passages), None) for term in understood.terms]
    statements = tuple(one for one in told if one)
    return Draft(statements, "meanings") if statements and len(statements) == len(told) else None


def is_short_form(phrase: str, corpus: Corpus) -> bool:
    """Whether a word of a question is a short form: the texts write it in capitals alone, and never otherwise."""
    short = phrase.removesuffix(_INDEX)
    if " " in short:
        return False
    stands = [re.compile(rf"(?<!\w){re.escape(one)}(?!\w)") for one in (short.upper(), short, short.capitalize())]
    capitals, *others = (any(one.search(text.source) for text in corpus.documents) for one in stands)
    return capitals and not any(others)


def _written_out(phrase: str, passages: list[Passage]) -> Iterator[Statement]:
    """The places where a bracket behind its long form holds a short one."""
    short_form = re.escape(phrase.removesuffix(_INDEX))
    bracket = re.compile(rf"\(\s*{_CALLED}“?({short_form})(?:{_INDEX})?”?\s*\)", re.IGNORECASE)
    for passage in passages:
        for found in bracket.finditer(one_spelling(passage.text)):
            short = passage.text[found.start(1) : found.end(1)]
            long = _LONG_FORM.search(passage.text[: found.start()].rstrip())
            if long and short.upper() == short:
                defined = _definition(passage, long.start(), found.end())
                if defined:
                    yield defined
                    continue
                start = long.end() - len(_by_initials(long.group().lstrip(), short))
                said = tidy(passage.text[start : long.end()].strip())
                yield Statement(f"{short}: {said}", (support(passage, start, found.end()),))


def _definition(passage: Passage, start: int, end: int) -> Statement | None:
    """The sentence that says what the thing with a short form is: "Xe buýt nhanh (BRT) là …"; None for no such."""
    for first, last in sentences(passage.text):
        if passage.text[first:start].strip() == "" and end < last and _IS.match(passage.text, end):
            return Statement(tidy(passage.text[first:last]), (support(passage, first, last),))
    return None


def _by_initials(long: str, short: str) -> str:
    """The end of what stands before a bracket whose initials are the short form; all of it where none are."""
    syllables = list(re.finditer(r"\w+", long))[-len(short) :]
    initials = "".join(one.group()[0] for one in syllables).upper()
    return long[syllables[0].start() :] if initials == short.upper() else long
