"""What a question fixes: its numbers, times, documents, places in them and names, which no other wording may change."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.language.vocabulary import province_names
from assistant.understanding.named import find_named
from assistant.understanding.question import understand
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.text import nfc, search_form
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.bodies import bodies, named_bodies, names_body
from corpus.vietnamese.numbers import numbers_in
from corpus.vietnamese.spelling import one_spelling, spaced
from corpus.vietnamese.times import write_time

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Fixed:
    """What one question fixes.

    facts are its times, documents, sections and numbers, by these words; names are the forms of each name, spaced;
    words is the whole question, spaced, with its abbreviations also written out.
    """

    understood: Understood
    facts: Mapping[str, frozenset[str]]
    names: tuple[frozenset[str], ...]
    words: str


def read_fixed(text: str, corpus: Corpus, lexicon: Lexicon) -> Fixed:
    """Read a question for what it fixes."""
    understood = understand(text, corpus, lexicon)
    named = find_named(search_form(nfc(text)), corpus)
    rest = nfc(text)
    for start, end in named.spans:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    facts = {
        "times": frozenset(named.years) | set(map(write_time, named.periods)),
        "documents": frozenset(named.documents) | frozenset(named.unknown),
        "sections": frozenset(map("#".join, named.sections)) | frozenset(filter(None, [named.unknown_section])),
        "numbers": frozenset(_numbers(search_form(rest))),
    }
    return Fixed(understood, facts, tuple(dict.fromkeys(_names(rest, understood, lexicon))), _written_out(text))


def _numbers(form: str) -> list[str]:
    """The numbers of a text in one writing: "7,10" is "7.1", "05" is "5", "hai" is "2"."""
    words = cues().number_words
    return [*numbers_in(form), *(words[one] or one for one in _WORD.findall(form) if one in words)]


def _written_out(text: str) -> str:
    words = spaced(nfc(text))
    pairs = [(spaced(short), spaced(long)) for short, long in expansions().items()]
    return (
        words
        + "".join(long for short, long in pairs if short in words)
        + "".join(short for short, long in pairs if long in words)
    )


def _names(text: str, understood: Understood, lexicon: Lexicon) -> Iterator[frozenset[str]]:
    """The names of a text, each as the forms in which it may be written."""
    words = spaced(text)
    for name in (*_well_known(), *map(spaced, _capital_runs(text))):
        if name in words:
            yield frozenset({name})
    for term in understood.terms:
        is_body = names_body(term.phrase) and term.phrase not in _vague()
        if term.is_name or is_body or _may_be_place(term, words, lexicon):
            yield frozenset(f" {form} " for form in term.forms)


@cache
def _well_known() -> frozenset[str]:
    return frozenset(map(spaced, (*province_names(), *named_bodies())))


@cache
def _vague() -> frozenset[str]:
    return frozenset(map(search_form, (*bodies().vague, *bodies().people)))


def _may_be_place(term: Term, words: str, lexicon: Lexicon) -> bool:
    """ "huyện gò vấp", in lower case: neither the texts nor the dictionary know it."""
    parts = tuple(term.phrase.split())
    before = words.partition(f" {term.phrase} ")[0].rpartition(" ")[2]
    return not term.known and parts not in lexicon.dictionary_words and (len(parts) > 1 or before in _place_words())


@cache
def _place_words() -> frozenset[str]:
    """The last syllables of "tại", "huyện", "thành phố"."""
    return frozenset(one_spelling(phrase.split()[-1]) for phrase in cues().locatives)


def _capital_runs(text: str) -> list[str]:
    """Words with a capital that the beginning of a sentence does not explain, those side by side as one."""
    runs: list[list[str]] = []
    end = -2
    for match in _WORD.finditer(text):
        word = match.group()
        before = text[: match.start()].rstrip()
        first = not before or before[-1] in '.?!:“"'
        opens = first and (word.lower() in _openers() or not text[match.end() :].lstrip()[:1].isupper())
        if word[0].isupper() and not opens and not _is_plain_abbreviation(word):
            if runs and match.start() == end + 1:
                runs[-1].append(word)
            else:
                runs.append([word])
            end = match.end()
    return [" ".join(run) for run in runs]


@cache
def _openers() -> frozenset[str]:
    heads = (word for head in cues().followup.heads for word in head.split())
    return frozenset({*cues().name_openers, *heads})


def _is_plain_abbreviation(word: str) -> bool:
    """ "GRDP", "KKT": an indicator or a kind of place, which its long form says as well; "UBND" names a body."""
    long = expansions().get(word, "")
    return bool(long) and not names_body(long)
