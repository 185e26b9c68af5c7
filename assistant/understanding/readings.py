"""What a typed word may stand for: each reading with its cost, and what speaks for one."""

from collections.abc import Iterable, Sequence
from functools import cache

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon, skeleton
from assistant.language.numbers import counting_words
from assistant.language.vocabulary import frame
from assistant.understanding.keyboards import from_telex, from_vni, one_letter_off
from corpus.text import fold, search_form
from corpus.vietnamese.abbreviations import expansions
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.commonness import rarity

# Costs in nats, against the pair probabilities. Chosen on hand-made slips: below about 2 right words get changed, above
# about 4 a wrong tone stays.
_PLAIN = 0.0  # a mark left out, in a question that has none
# In favour of a word of the frame ("có", "thì", "nêu"): of 9,018 words of questions without their marks 270 were read
# wrongly without it, 248 with 0.5, 241 with 1.0, 251 with 1.5 (natural, questions, the shipped sets; 2026-11-27).
_OF_FRAME = 1.0
_MARK_LEFT_OUT = 4.0  # a mark left out, in a question that has some
_WRONG_MARK = 5.0
_INPUT_METHOD = 0.5  # Telex or VNI keys left in the word
_TONE_MOVED = 0.2
_LETTER = 4.0  # one letter too many, missing, wrong, or two swapped
_LONGEST = 12  # keys of a syllable, more than any takes: "nghieengj" has nine
_DOUBT = 0.4  # a word that neither the corpus nor a question word uses is changed more easily
_UNKNOWN = 9.0  # the word stays as it is though nobody knows it
_AT_END = 3.0  # nats in favour of a question word at the end of a question that has no other: "lấy từ đâu"
_OF_PLACE = 6.0  # nats in favour of a numbered place, more than "mức" has over "mục" before any number
_PLACES = frozenset({"mục", "điều", "khoản", "điểm", "phần", "chương"})
_SIDE = "bên"  # calls a text before its number
_PLACE_DIGITS = 2
_OF_LINES = 6.0  # nats in favour of a line of the answer behind how many are wanted: "tom tat nq 09 trong 4 cau"
_LINES = frozenset({"câu", "ý", "dòng", "chữ"})
# What such a wish is made with: elsewhere "4 cau" may be bridges.
_MAKES = frozenset({"tom", "viet", "soan", "trich", "rut", "goi", "thao", "duc", "gon"})

_COMMON = 5.0  # rarity below which a word of texts at large is taken as typed
_NUMERALS = {"i", "v", "x"}


def readings(words: Sequence[str], lexicon: Lexicon, plain: bool) -> list[dict[str, float]]:
    """What each word of a question may stand for, with the cost of each reading; plain if no word has a mark."""
    each = {word: _options(word, lexicon, plain) for word in dict.fromkeys(words)}
    if plain:
        _favour_frame(each.values())
    options = [dict(each[word]) for word in words]
    if plain:
        _favour_asking(options)
        _favour_places(words, options)
        _favour_lines(words, options)
    return options


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
    return not any(char in "aeiouy" for char in form) and form.upper() in expansions()


def _is_vni(form: str, lexicon: Lexicon) -> bool:
    return bool(from_vni(form, lexicon))


def _offer(options: dict[str, float], reading: str, cost: float) -> None:
    if cost < options.get(reading, float("inf")):
        options[reading] = cost


def _offer_mended(options: dict[str, float], form: str, lexicon: Lexicon) -> None:
    if len(form) > _LONGEST:
        return
    moved = lexicon.by_skeleton.get(skeleton(form))
    if moved:
        _offer(options, moved, _TONE_MOVED)
    for decoded in (from_telex(form, lexicon), *from_vni(form, lexicon)):
        if decoded:
            _offer(options, decoded, _INPUT_METHOD)
    if form.isascii() and lexicon.ones[form] and rarity(form) < _COMMON:
        return  # a word that there is: a mark left out at most
    for near in one_letter_off(fold(form)):
        for other in lexicon.by_fold.get(near, ()):
            if other in lexicon.strong:
                _offer(options, other, _LETTER)


def _favour_frame(options: Iterable[dict[str, float]]) -> None:
    """Favour what any question may say where a word typed without marks has several readings, none of them a body."""
    for column in options:
        if len(column) > 1 and not any(map(names_body, column)):
            for word in frame() & column.keys():
                column[word] -= _OF_FRAME


def _favour_asking(options: Sequence[dict[str, float]]) -> None:
    """Favour a question word at the end of a question typed without marks that has none before: "lay tu dau"."""
    ends = _asking_ends()
    last = ends & options[-1].keys() if options else set()
    asked = any((ends | {"nhiêu"}) & column.keys() - last for column in options[:-1])
    for word in () if asked else last:
        options[-1][word] -= _AT_END


def _favour_places(words: Sequence[str], options: Sequence[dict[str, float]]) -> None:
    """Take for a numbered place what may be one before a number, at the head or behind a document's own number.

    "Muc 3 ket luan 91", "KL 91 muc 3"; elsewhere it may be a level: "dich vu cong muc 4".
    """
    for at in range(len(words) - 1):
        if _SIDE in options[at] and words[at + 1].isdigit():  # "con ben 91": no "đến"
            options[at][_SIDE] -= _OF_PLACE
        number = words[at + 1].isdigit() and len(words[at + 1]) <= _PLACE_DIGITS
        placed = number and (at == 0 or words[at - 1][-1:].isdigit())
        for word in _PLACES & options[at].keys() if placed else ():
            options[at][word] -= _OF_PLACE


def _favour_lines(words: Sequence[str], options: Sequence[dict[str, float]]) -> None:
    """Take for the lines of an answer what may be these behind a number where something is to be made."""
    if _MAKES.isdisjoint(map(search_form, words)):
        return
    for at in range(1, len(words)):
        counted = words[at - 1].isdigit() or search_form(words[at - 1]) in _counts_unmarked()
        for word in _LINES & options[at].keys() if counted else ():
            options[at][word] -= _OF_LINES


@cache
def _counts_unmarked() -> frozenset[str]:
    return frozenset({*map(fold, counting_words()), "vai"})


@cache
def _asking_ends() -> frozenset[str]:
    """The words of one syllable that ask at the end of a question: "đâu", "gì", "nào", "ai"."""
    kinds = ("place", "what", "who")
    return frozenset(phrase for kind in kinds for phrase in cues().kinds[kind] if " " not in phrase)
