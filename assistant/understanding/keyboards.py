"""Slips of the Vietnamese keyboard: Telex, VNI, one letter off."""

import re

from assistant.language.lexicon import Lexicon, skeleton
from corpus.text import fold

_TELEX_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_TELEX_LETTERS = (
    ("dd", "đ"),
    ("aa", "â"),
    ("aw", "ă"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("uow", "ươ"),
    ("ow", "ơ"),
    ("uw", "ư"),
    ("w", "ư"),
)
_VNI_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_VNI_LETTERS = {
    ("a", "6"): "â",
    ("e", "6"): "ê",
    ("o", "6"): "ô",
    ("u", "7"): "ư",
    ("o", "7"): "ơ",
    ("a", "8"): "ă",
    ("d", "9"): "đ",
}


def from_telex(form: str, lexicon: Lexicon) -> str | None:
    """ "ddoo" -> "đô", "thij" -> "thị": the keys of the Telex method, where they make a known syllable."""
    for at in [None, *(index for index, char in enumerate(form) if index and char in _TELEX_TONES)]:
        letters = form if at is None else form[:at] + form[at + 1 :]
        tone = "" if at is None else _TELEX_TONES[form[at]]
        for keys, letter in _TELEX_LETTERS:
            letters = letters.replace(keys, letter)
        found = lexicon.by_skeleton.get((letters, tone))
        if found and letters + tone != form:
            return found
    return None


def from_vni(form: str, lexicon: Lexicon) -> list[str]:
    """ "thi5" -> "thị", "d9o6" -> "đô": the keys of the VNI method; a key left out ("dien5") leaves several."""
    if not re.fullmatch(r"[^\W\d_]+[1-9][^\W_]*", form):
        return []
    tone, letters = "", ""
    for char in form:
        if not char.isdigit():
            letters += char
        elif char in _VNI_TONES:
            tone = _VNI_TONES[char]
        else:
            letters = _vni_letter(letters, char)
    exact = lexicon.by_skeleton.get((letters, tone))
    if exact:
        return [exact]
    return [one for one in lexicon.by_fold.get(fold(letters), ()) if skeleton(one)[1] == tone]


def _vni_letter(letters: str, key: str) -> str:
    for at in range(len(letters) - 1, -1, -1):
        marked = _VNI_LETTERS.get((letters[at], key))
        if marked:
            return letters[:at] + marked + letters[at + 1 :]
    return letters


def one_letter_off(word: str) -> set[str]:
    """Every word one insertion, deletion, substitution or swap away (Norvig 2007), for three letters or more."""
    if len(word) < 3:
        return set()
    letters = "abcdeghiklmnopqrstuvxy"
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {head + tail[1:] for head, tail in cuts if tail}
    near |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    near |= {head + char + tail[1:] for head, tail in cuts if tail for char in letters}
    return near | {head + char + tail for head, tail in cuts for char in letters}
