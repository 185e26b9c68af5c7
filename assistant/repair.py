"""A question as people type it, made whole: marks put back, slips of the keyboard undone.

The best reading is found over the whole question (Viterbi 1967): each syllable may stand for others at a cost, and the
corpus's own pairs of syllables say which of them go together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.data_files import cues
from assistant.lexicon import Lexicon, skeleton
from corpus.abbreviations import expansions
from corpus.commonness import rarity
from corpus.text import fold, has_diacritics, lower, search_form
from corpus.words import syllables

_WORD = re.compile(r"[^\W_]+")
_AND = re.compile(r"(?<!\w)[^\W\d_]{1,4}&[^\W\d_]{1,4}(?!\w)")
# Costs in nats, against the pair probabilities. Chosen on hand-made slips: below about 2 right words get changed, above
# about 4 a wrong tone stays.
_PLAIN = 0.0  # a mark left out, in a question that has none
_MARK_LEFT_OUT = 4.0  # a mark left out, in a question that has some
_WRONG_MARK = 5.0
_INPUT_METHOD = 0.5  # Telex or VNI keys left in the word
_TONE_MOVED = 0.2
_LETTER = 4.0  # one letter too many, missing, wrong, or two swapped
_DOUBT = 0.4  # a word that neither the corpus nor a question word uses is changed more easily
_UNKNOWN = 9.0  # the word stays as it is though nobody knows it

_COMMON = 5.0  # rarity below which a word of texts at large is taken as typed
_NUMERALS = {"i", "v", "x"}

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


@dataclass(frozen=True, slots=True)
class Repair:
    """A question made whole, the words that were changed, as (typed, read), and whether it had no marks at all."""

    text: str
    changes: tuple[tuple[str, str], ...]
    guessed: bool = False


def repair(question: str, lexicon: Lexicon) -> Repair:
    """Put back what is missing and mend what is mistyped, where the corpus's own words say how."""
    if question.isupper():
        question = lower(question)
    question = _write_out(question)
    words = list(_WORD.finditer(question))
    plain = not has_diacritics(question)
    if not plain and _is_right(words, lexicon):
        return Repair(question, ())
    options = [_options(match.group(), lexicon, plain) for match in words]
    chosen = _best_path(options, lexicon)
    text, changes, end = "", [], 0
    for at, match in enumerate(words):
        typed, read = match.group(), chosen[at]
        if search_form(typed) != read and _is_supported(at, search_form(typed), chosen, lexicon, plain):
            if fold(lower(typed)) != fold(read) or not plain or len(read) > 1:
                changes.append((typed, read))
        else:
            read = typed
        text += question[end : match.start()] + _with_case(read, typed)
        end = match.end()
    return Repair(text + question[end:], tuple(changes), plain and bool(changes))


def _is_right(words: Sequence[re.Match[str]], lexicon: Lexicon) -> bool:
    """Whether nothing is to be mended: every word is right by itself, and none would fit its neighbours better."""
    forms = [search_form(match.group()) for match in words]
    for match, form in zip(words, forms, strict=True):
        if form.isalpha() and not match.group().isupper() and not is_strong(form, lexicon):
            return False
        if not form.isalpha() and form[0].isalpha():
            return False  # letters and digits: VNI keys, or the number of a document
    return not any(_fits_better(forms, at, lexicon) for at in range(len(forms)))


def _fits_better(forms: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether another syllable of the same letters stands beside a neighbour in the corpus, and this one does not."""

    def known(word: str) -> int:
        pairs = [(forms[at - 1], word)] if at else []
        pairs += [(word, forms[at + 1])] if at + 1 < len(forms) else []
        return sum(pair in lexicon.own_pairs for pair in pairs)

    others = (one for one in lexicon.strong_by_fold.get(fold(forms[at]), ()) if one != forms[at])
    return any(known(other) > known(forms[at]) for other in others)


def _write_out(question: str) -> str:
    """The shorthand of messages written out: "ko" is "không", "bn" is "bao nhiêu", "KH&CN" its words."""
    question = _AND.sub(lambda match: expansions().get(match.group().upper(), match.group()), question)
    return _WORD.sub(lambda match: cues().shorthand.get(lower(match.group()), match.group()), question)


@cache
def cue_words() -> frozenset[str]:
    """The syllables of question words."""
    table = cues()
    return frozenset(
        part for group in table.kinds.values() for phrase in group for part in syllables(phrase)
    ) | frozenset(
        part
        for phrase in (*table.followup.heads, *table.followup.tails, "là", "và", "của")
        for part in syllables(phrase)
    )


@cache
def _plain_words() -> frozenset[str]:
    """Words with a mark that stand in any question ("mọi", "họ"): typed so, they are meant so."""
    table = cues()
    words = (*table.frame, *table.followup.pronouns, "nhiều")
    return frozenset(one for one in words if one.isalpha() and has_diacritics(one))


def _with_case(read: str, typed: str) -> str:
    return read[:1].upper() + read[1:] if typed[:1].isupper() and typed[1:].islower() else read


def _is_supported(at: int, typed: str, chosen: list[str], lexicon: Lexicon, plain: bool) -> bool:
    """A change stands only where the corpus knows the new syllable beside a neighbour.

    A word that is right by itself is changed only where nothing knows it beside its neighbours.
    """
    if plain:
        return True

    def beside(word: str) -> list[tuple[str, str]]:
        left = [(chosen[at - 1], word)] if at > 0 else []
        return left + ([(word, chosen[at + 1])] if at + 1 < len(chosen) else [])

    new, old = beside(chosen[at]), beside(typed)
    if typed in _plain_words():
        return False
    if is_strong(typed, lexicon):
        gain = sum(pair in lexicon.own_pairs for pair in new) - sum(pair in lexicon.strong_pairs for pair in old)
        return gain > 0 and not any(pair in lexicon.dictionary_pairs for pair in old)
    known_beside = any(lexicon.pairs[pair] for pair in new)
    return known_beside or (chosen[at] in cue_words() and rarity(chosen[at]) < rarity(typed) - 2.0)


def is_strong(syllable: str, lexicon: Lexicon) -> bool:
    """Whether a syllable is right by itself: the corpus or a question word uses it, or texts at large do."""
    return syllable in lexicon.strong or (not syllable.isascii() and rarity(syllable) < _COMMON)


def _options(word: str, lexicon: Lexicon, plain: bool) -> dict[str, float]:
    """What a typed word may stand for, with the cost of each reading."""
    form = search_form(word)
    if (
        form in _NUMERALS
        or (not word.isalpha() and not _is_vni(form, lexicon))
        or (len(word) > 1 and word.isupper())
        or _is_abbreviation(form)
    ):
        return {form: 0.0}
    strong = is_strong(form, lexicon)
    options = {form: 0.0 if strong or lexicon.ones[form] else _UNKNOWN}
    doubt = 1.0 if strong else _DOUBT
    for other in lexicon.by_fold.get(fold(form), ()):
        if form.isascii():
            _offer(options, other, _PLAIN if plain else _MARK_LEFT_OUT * doubt)
        else:
            _offer(options, other, _WRONG_MARK * doubt)
    if not strong:
        _offer_mended(options, form, lexicon)
    return options


def _is_abbreviation(form: str) -> bool:
    return form.upper() in expansions() and not any(char in "aeiouy" for char in form)


def _is_vni(form: str, lexicon: Lexicon) -> bool:
    return bool(_from_vni(form, lexicon))


def _offer(options: dict[str, float], reading: str, cost: float) -> None:
    if cost < options.get(reading, float("inf")):
        options[reading] = cost


def _offer_mended(options: dict[str, float], form: str, lexicon: Lexicon) -> None:
    moved = lexicon.by_skeleton.get(skeleton(form))
    if moved:
        _offer(options, moved, _TONE_MOVED)
    for decoded in (_from_telex(form, lexicon), *_from_vni(form, lexicon)):
        if decoded:
            _offer(options, decoded, _INPUT_METHOD)
    if form.isascii() and lexicon.ones[form] and rarity(form) < _COMMON:
        return  # a word that there is: a mark left out at most
    for near in _one_letter_off(fold(form)):
        for other in lexicon.by_fold.get(near, ()):
            if other in lexicon.strong:
                _offer(options, other, _LETTER)


def _from_telex(form: str, lexicon: Lexicon) -> str | None:
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


def _from_vni(form: str, lexicon: Lexicon) -> list[str]:
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


def _one_letter_off(word: str) -> set[str]:
    """Every word one insertion, deletion, substitution or swap away (Norvig 2007), for three letters or more."""
    if len(word) < 3:
        return set()
    letters = "abcdeghiklmnopqrstuvxy"
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {head + tail[1:] for head, tail in cuts if tail}
    near |= {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    near |= {head + char + tail[1:] for head, tail in cuts if tail for char in letters}
    return near | {head + char + tail for head, tail in cuts for char in letters}


def _best_path(options: list[dict[str, float]], lexicon: Lexicon) -> list[str]:
    if not options:
        return []
    scores = {word: lexicon.log_probability(word, None) - cost for word, cost in options[0].items()}
    back: list[dict[str, str]] = []
    for column in options[1:]:
        after: dict[str, float] = {}
        pointers: dict[str, str] = {}
        for word, cost in column.items():
            best = max(scores, key=lambda before: scores[before] + lexicon.log_probability(word, before))
            after[word] = scores[best] + lexicon.log_probability(word, best) - cost
            pointers[word] = best
        back.append(pointers)
        scores = after
    path = [max(scores, key=scores.__getitem__)]
    for pointers in reversed(back):
        path.append(pointers[path[-1]])
    return path[::-1]
