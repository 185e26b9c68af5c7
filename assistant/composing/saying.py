"""How far a text, or a heading, says a subject: by its words, by its neighbouring syllables, or otherwise."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from assistant.language.cues import cues
from assistant.language.synonyms import other_thing_forms, related_forms
from assistant.language.vocabulary import frame, short_forms
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.vietnamese.bodies import names_of_no_field
from corpus.vietnamese.spelling import spaced

# What of a subject a sentence must say itself to speak of it, and what a heading must say for all that stands under it.
SAYS = 0.6
HEADED = 0.75
_SUBJECT_SHARE = 0.4  # of a heading's syllables that are its subject's
_RUN_SHARE = 0.3  # of the syllables of its first clause, where the subject stands there in its own words
_UNKNOWN = 0.25  # share of a subject's weight from which a word that no text has must be said
# Behind these words a heading says what for, not what stands under it: "…; làm cơ sở để Khánh Hòa phát huy vai trò …".
FOR = re.compile(r"(?<!\w)(?:làm cơ sở (?:để|cho)|nhằm|góp phần)(?!\w)", re.IGNORECASE)
_AND = re.compile(r"(?<!\w)và(?!\w)|;", re.IGNORECASE)
_PAIRS = 3  # neighbouring syllables from which a subject may be told by them


def says(subject: Subject, text: str) -> float:
    """The share of a subject that a text (spaced) says: by its words, or by its neighbouring syllables.

    A text that leaves out a name, or a word that no text has, says nothing of it. The name of a body that is called by
    a word of it says nothing of that: "Ủy ban nhân dân" of the people; nor does a longer word for another thing.
    """
    for name in _called_by(subject):
        text = text.replace(name, " ")
    text = _without_other_things(subject, text)
    said = [term.match(text) for term in subject.terms]
    total = sum(term.weight for term in subject.terms)
    for term, one in zip(subject.terms, said, strict=True):
        if not one and (term.is_name or (not term.known and term.weight > _UNKNOWN * total)):
            return 0.0
    share = sum(term.weight * one for term, one in zip(subject.terms, said, strict=True)) / total if total else 0.0
    pairs = _pairs(subject.words)
    run = sum(pair in text for pair in pairs) / len(pairs) if len(pairs) >= _PAIRS else 0.0
    return max(share, run)


@lru_cache(maxsize=1_000)
def _called_by(subject: Subject) -> tuple[str, ...]:
    """The names (spaced) of bodies of no field that end in a word of a subject which does not name them."""
    forms = [form for term in subject.terms for form in term.forms]
    others = [one for one in names_of_no_field() if not any(one.startswith(form) or one in form for form in forms)]
    return tuple(f" {one} " for one in others if any(one.endswith(f" {form}") for form in forms))


def _without_other_things(subject: Subject, text: str) -> str:
    """A text (spaced) without the longer words in which a word of a subject means another thing."""
    for one in _other_things(subject):
        text = text.replace(one, " ")
    return text


@lru_cache(maxsize=1_000)
def _other_things(subject: Subject) -> tuple[str, ...]:
    """The longer words (spaced) in which a word of a subject means another thing, the longest first.

    None of those that the subject says itself: "môi trường đầu tư" asks of that.
    """
    said = f" {subject.words} {' '.join(term.phrase for term in subject.terms)} "
    longer = (one for term in subject.terms for one in other_thing_forms().get(term.phrase, ()))
    return tuple(sorted((f" {one} " for one in longer if f" {one} " not in said), key=len, reverse=True))


@lru_cache(maxsize=1_000)
def _pairs(words: str) -> tuple[str, ...]:
    """The neighbouring syllables of a subject, its abbreviations written out and the frame's words left out."""
    flat = [part for word in spaced(words).split() for part in short_forms().get(word, word).split()]
    kept = [word for word in flat if word not in frame()]
    return tuple(f" {first} {second} " for first, second in pairwise(kept))


def is_related(subject: Subject, text: str) -> bool:
    """Whether a text (spaced) says enough of a subject by its words and by what speaks of them without naming them.

    What speaks of a field speaks of what there is of it: of "dự án giao thông" what names a road.
    """
    text = _without_other_things(subject, text)
    others = related_forms()
    keys = [key for key in _related_keys(subject.words) if any(_says(one, text) for one in (key, *others[key]))]
    if not keys or any(term.is_name and not term.match(text) for term in subject.terms):
        return False
    by_key = {term for term in subject.terms if any(form in key for form in term.forms for key in keys)}
    terms = [term for term in subject.terms if term in by_key or term.phrase not in cues().member_nouns]
    told = sum(term.weight * (1.0 if term in by_key else term.match(text)) for term in terms)
    return told >= SAYS * sum(term.weight for term in terms)


def _says(form: str, text: str) -> bool:
    """Whether a text (spaced) says a word, and not only longer ones in which it means another thing."""
    if f" {form} " not in text:
        return False
    for longer in other_thing_forms().get(form, ()):
        text = text.replace(f" {longer} ", " ")
    return f" {form} " in text


def has_related(subject: Subject) -> bool:
    """Whether each word of a subject, or all of it together, has others that speak of it without naming it."""
    each = all(_related_keys(term.phrase) for term in subject.terms)
    return bool(subject.terms) and (each or subject.words in related_forms())


def fields_in(name: str) -> tuple[str, ...]:
    """The subjects that the name of a body holds, of which texts speak in other words: "công an tỉnh" of "công an"."""
    return _related_keys(name)


def with_related(term: Term) -> Term:
    """A word with those that speak of it without naming it as further forms of it."""
    return replace(term, forms=tuple(dict.fromkeys((*term.forms, *related_forms().get(term.phrase, ())))))


@lru_cache(maxsize=1_000)
def _related_keys(words: str) -> tuple[str, ...]:
    """What of a subject's words other words speak of without naming it."""
    said = spaced(words)
    return tuple(key for key in related_forms() if f" {key} " in said)


def is_headed(subject: Subject, title: str) -> bool:
    """Whether a heading is of a subject and of little else: "Tiếp tục đẩy mạnh cải cách tài chính công".

    What a heading names behind the first thing does not make it less the heading of that: "Xây dựng … Đảng và …",
    "Đẩy mạnh cải cách công vụ, xây dựng đội ngũ …".
    """
    whole = FOR.split(title)[0]
    words = sum(len(term.phrase.split()) for term in subject.terms)
    first = spaced_text(whole.split(",")[0])
    if f" {subject.words} " in first and words >= _RUN_SHARE * len(first.split()):
        return True
    parts = (spaced_text(one) for one in (whole, _AND.split(whole)[0]))
    return any(words >= _SUBJECT_SHARE * len(one.split()) and says(subject, one) >= HEADED for one in parts)


def headed_by(subjects: Sequence[Subject], title: str) -> bool:
    """Whether a heading says one of some subjects."""
    heading = spaced_text(FOR.split(title)[0])
    return any(says(one, heading) >= HEADED for one in subjects if not one.quoted)


@lru_cache(maxsize=20_000)
def spaced_text(text: str) -> str:
    return spaced(text)
