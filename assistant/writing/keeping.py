"""What a question put in other words must keep, and may not add: numbers, times, documents, places in them, names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from assistant.data_files import DATA, cues
from assistant.followup import goes_on
from assistant.lexicon import Lexicon
from assistant.naming import find_named
from assistant.refusing import STRICT_KINDS
from assistant.spelling import one_spelling, spaced
from assistant.terms import Term
from assistant.understanding import Understood, understand
from assistant.writing.language import language
from corpus.abbreviations import expansions
from corpus.bodies import bodies, named_bodies, names_body
from corpus.datafiles import load_yaml
from corpus.store import Corpus
from corpus.text import nfc, search_form

_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
_WORD = re.compile(r"\w+")
_SAME_KIND = (*STRICT_KINDS, "why", "place")  # who asks for these wants nothing else


@dataclass(frozen=True)
class Said:
    """What one question fixes.

    facts are by kind; names are the forms of each name, spaced; words is the whole question, spaced, with its
    abbreviations also written out.
    """

    understood: Understood
    facts: Mapping[str, frozenset[str]]
    names: tuple[frozenset[str], ...]
    words: str


def read_said(text: str, corpus: Corpus, lexicon: Lexicon) -> Said:
    """Read a question for what it fixes."""
    understood = understand(text, corpus, lexicon)
    named = find_named(search_form(nfc(text)), corpus)
    rest = nfc(text)
    for start, end in named.spans:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    facts = {
        "times": frozenset(named.years) | {"-".join(period) for period in named.periods},
        "documents": frozenset(named.documents) | frozenset(named.unknown),
        "sections": frozenset(map("#".join, named.sections)) | frozenset(filter(None, [named.unknown_section])),
        "numbers": frozenset(_numbers(search_form(rest))),
    }
    return Said(understood, facts, tuple(dict.fromkeys(_names(rest, understood, lexicon))), _written_out(text))


def unkept(rewrite: Said, question: Said, history: Sequence[Said]) -> str:
    """What a rewrite loses, changes or adds, for the explanation; "" where it keeps what is fixed.

    history is the earlier questions, oldest first. A follow-up takes from those that it draws on: what it fixes itself
    stands in the place of theirs, and what it leaves open must be as the nearest of them fixed it.
    """
    drawn = [one for one in reversed(history) if _draws(rewrite, question, one)]
    if not drawn and not question.understood.terms:  # it says nothing itself: it points at the question before
        drawn = list(history[-1:])
    for kind, own in question.facts.items():
        nearest = next((one.facts[kind] for one in drawn if one.facts[kind]), frozenset[str]())
        if lost := (own or nearest) - rewrite.facts[kind]:
            return f"loses {', '.join(sorted(lost))}"
        if new := rewrite.facts[kind].difference(own, *(one.facts[kind] for one in drawn)):
            return f"adds {', '.join(sorted(new))}"
    names = question.names or next((one.names for one in drawn if one.names), ())
    if lost_names := {min(forms).strip() for forms in names if not _stands(forms, [rewrite.words])}:
        return f"loses {', '.join(sorted(lost_names))}"
    before = [question.words, *(one.words for one in drawn)]
    if new_names := {min(forms).strip() for forms in rewrite.names if not _stands(forms, before)}:
        return f"adds {', '.join(sorted(new_names))}"
    kind = question.understood.kind
    if kind in _SAME_KIND and not goes_on(question.understood) and rewrite.understood.kind != kind:
        return f"asks {rewrite.understood.kind}, not {kind}"
    return ""


def _draws(rewrite: Said, question: Said, earlier: Said) -> bool:
    """Whether a rewrite has something of an earlier question that the question itself lacks."""
    if any((rewrite.facts[kind] - own) & earlier.facts[kind] for kind, own in question.facts.items()):
        return True
    phrases = (f" {term.phrase} " for term in (*rewrite.understood.terms, *rewrite.understood.soft))
    return any(one in earlier.words and one not in question.words for one in phrases)


def _stands(forms: frozenset[str], texts: Sequence[str]) -> bool:
    return any(form in text for form in forms for text in texts)


def _numbers(form: str) -> list[str]:
    """The numbers of a text in one writing: "7,10" stays, "05" is "5", "hai" is "2"."""
    digits = [re.sub(r"(?<![\d.])0+(?=\d)", "", one.replace(",", ".")) for one in _NUMBER.findall(form)]
    words = language().number_words
    return [*digits, *(words[one] or one for one in _WORD.findall(form) if one in words)]


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
    rows = TypeAdapter(list[str]).validate_python(load_yaml((DATA / "provinces.yaml").read_text(encoding="utf-8")))
    return frozenset(map(spaced, (*rows, *named_bodies())))


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
    return frozenset({*language().openers, *heads})


def _is_plain_abbreviation(word: str) -> bool:
    """ "GRDP", "KKT": an indicator or a kind of place, which its long form says as well; "UBND" names a body."""
    long = expansions().get(word, "")
    return bool(long) and not names_body(long)
