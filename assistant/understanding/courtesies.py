"""What is said around a question: greetings, thanks, a word of oneself; and the phrases of all talk (talk.yaml)."""

import re
from functools import cache

from assistant.language.cues import DATA, cue_in, cues
from assistant.language.phrases import Phrases, Said, read_said
from corpus.datafiles import Row, read_data
from corpus.text import search_form

_PIECES = re.compile(r"[^,.!?;:\n…]+[,.!?;:\n…]*")
YES_OR_NO = re.compile(r" (?:không|khong|chưa|chua) (?:ạ |vậy |thế |nhỉ |hả )*$")


class TalkWords(Row):
    """talk.yaml."""

    fillers: str
    greeting: Phrases
    small_talk: Phrases
    introduction: Phrases
    thanks: Phrases
    praise: Phrases
    complaint: Phrases
    identity: Phrases
    ability: Phrases
    texts: Phrases
    store: Phrases
    citing: Phrases
    exporting: Phrases
    adding: Phrases
    making: Phrases
    lessons: Phrases
    papers: Phrases


@cache
def talk_words() -> TalkWords:
    return read_data("talk", TalkWords, DATA)


def courtesies() -> tuple[Phrases, ...]:
    words = talk_words()
    return words.greeting, words.small_talk, words.thanks, words.praise, words.introduction


def rest_of(said: Said, *groups: Phrases) -> list[str]:
    """The words of a piece beside phrases of some groups, and beside what says nothing."""
    return said.left(talk_words().fillers, *groups)


def may_ask(text: str) -> bool:
    """Whether a piece may ask of the texts: a question word, a number, a question mark."""
    form = search_form(text)
    phrases = [phrase for group in cues().kinds.values() for phrase in group]
    said = read_said(text)
    asks = cue_in(form, phrases) or (said.plain and (said.holds(tuple(phrases)) or YES_OR_NO.search(said.words)))
    return "?" in text or any(char.isdigit() for char in form) or bool(asks)


def pieces_of(text: str) -> list[str]:
    """A message cut at its marks, each piece with those behind it."""
    return [match.group() for match in _PIECES.finditer(text)]


def without_courtesy(text: str) -> str:
    """A message without the greeting before what it asks and the thanks behind it; whole where it is nothing else."""
    pieces = pieces_of(text)
    while len(pieces) > 1 and _is_courtesy(pieces[0]):
        del pieces[0]
    while len(pieces) > 1 and _is_courtesy(pieces[-1]):
        del pieces[-1]
    return "".join(pieces).strip() or text


def without_introduction(text: str) -> str:
    """A message without what a person says of himself first: "chị là giảng viên trường chính trị"."""
    pieces = pieces_of(text)
    if len(pieces) < 2 or not read_said(pieces[0]).holds(talk_words().introduction) or may_ask(pieces[0]):
        return text
    return "".join(pieces[1:]).strip()


def _is_courtesy(piece: str) -> bool:
    said = read_said(piece)
    return any(said.holds(group) for group in courtesies()) and not rest_of(said, *courtesies())
