"""The focus of a question: which of its telling words must be met, and which only help to choose."""

import re
from itertools import pairwise

from assistant.language.cues import cue_in, cues
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced

_LONG = 18  # words from which a question is taken to tell a story too
_ENOUGH = 6.0  # weight of the telling words that say what is asked
_SUBJECT = 1.5  # weight of the words that say of what the noun before "gì" is asked
TELLING = 2.0  # weight of the telling words that a question needs to tell what it is about
_GRADING = ("xếp", "xếp hạng", "xếp loại", "hạng", "loại", "mức")  # before a grade
_ENDS = re.compile(r"[.!?;:…]")


def focus(terms: tuple[Term, ...], text: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms that must be met, and those of the story around them, which help to choose; text is in search form.

    From the piece with the question word back, a piece between marks at a time, until they say enough; over the end
    of a sentence only while they say nothing.
    """
    pieces = [one for one in re.split(r"(?<=[.,!?;:…])\s", text) if one.strip()]
    if len(text.split()) <= _LONG or len(pieces) < 2:
        return terms, ()
    at = max((number for number, one in enumerate(pieces) if _asks(one)), default=len(pieces) - 1)
    kept = _standing(terms, pieces[at])
    while at > 0 and sum(term.weight for term in kept if term.known) < _ENOUGH:
        at -= 1
        if kept and _ENDS.search(pieces[at][-1]) and any(term.known for term in kept):
            break
        kept += [term for term in _standing(terms, pieces[at]) if term.known and term not in kept]
    if not any(term.known for term in kept):
        return terms, ()
    return tuple(kept), tuple(term for term in terms if term not in kept)


def part_asked(terms: tuple[Term, ...], text: str) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and the noun before "gì" or "nào", which helps to choose but may be said otherwise.

    Of two nouns together the first is what is asked for, the other tells which: "dự án cao tốc nào".
    """
    asked = {match.group(1) for match in re.finditer(r"(?<!\w)(\w+ \w+|\w+) (?:gì|nào)(?!\w)", text)}
    asked |= {phrase.split()[-1] for phrase in asked}
    nouns = tuple(
        term for term in terms if term.phrase in asked and term.known and not term.is_name and not _is_actor(term)
    )
    heads = {one: _head(one, terms, text) for one in nouns}
    nouns = tuple(heads[one] or one for one in nouns)
    rest = tuple(term for term in terms if term not in nouns)
    return (rest, nouns) if sum(term.weight for term in rest if term.known) >= _SUBJECT else (terms, ())


def _head(noun: Term, terms: tuple[Term, ...], text: str) -> Term | None:
    """The noun right before one that stands before "gì" or "nào"; None where none does, or a name or an actor."""
    before = (term for term in terms if re.search(rf"(?<!\w){re.escape(f'{term.phrase} {noun.phrase}')}(?!\w)", text))
    head = next(before, None)
    return head if head and head.known and not (head.is_name or _is_actor(head)) else None


def without_light(terms: tuple[Term, ...]) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """The terms to be met, and those that only say that the authorities act, or that something is wanting.

    "Xếp yếu" is a grade: it says what is asked.
    """
    words = {*cues().generic_actors, *cues().wanting, *cues().negating}
    grades = {term for before, term in pairwise(terms) if before.phrase in _GRADING}
    light = tuple(term for term in terms if term.phrase in words and term not in grades)
    rest = tuple(term for term in terms if term not in light)
    return (rest, light) if sum(term.weight for term in rest if term.known) >= TELLING else (terms, ())


def _is_actor(term: Term) -> bool:
    """ "Doanh nghiệp nào đầu tư": who acts must be of the kind asked for."""
    return term.phrase in cues().actors


def asking_part(text: str) -> str:
    """A question from the piece between marks that asks on; all of it where none or the first does."""
    pieces = re.split(r"(?<=[.,!?;:…])\s", text)
    at = max((number for number, one in enumerate(pieces) if _asks(one)), default=0)
    return " ".join(pieces[at:])


_CASE_TOLD = re.compile(r"(?<!\w)(?:tôi|chúng tôi|em|mình|cháu|rồi)(?!\w)")
_SO = re.compile(r"\W*(?:vậy|như vậy|như thế|thế thì|thì)(?!\w)")  # what follows from the case told
# What is to be, whatever the moment: "năm nay được thanh tra tối đa mấy lần".
_RULE = re.compile(r"(?<!\w)(?:phải(?! không)|bắt buộc|được phép|tối đa|tối thiểu|không quá)(?!\w)")
_JUDGED = re.compile(r"(?<!\w)(?:có|được) (?:.* )?(?:không|chưa)\W*$")


def moment_asked(text: str) -> str:
    """The words for the moment of asking, "" where none of its values is asked for.

    That is so where a rule is asked for, or where they tell a case of one's own and a later piece asks what holds for
    it: "quán tôi năm nay bị thanh tra 2 lần rồi, có đúng quy định không". So too where they stand in a sentence before,
    which asks nothing: "hôm nay mưa to quá. Cần số liệu về …".
    """
    now = cue_in(text, cues().now)
    if _RULE.search(text):
        return ""
    told, asked = told_and_asked(text)
    case = [one for one in told if cue_in(one, [now])] if now else []
    tells = bool(_SO.match(asked)) or any(map(_CASE_TOLD.search, case))
    if case and not cue_in(asked, [now]) and all(one[-1] in ".!…" and not _asks(one) for one in case):
        return ""
    background = case and not cue_in(asked, [now]) and tells
    return "" if background and (_JUDGED.search(asked) or _asks(asked)) else now


def told_and_asked(text: str) -> tuple[list[str], str]:
    """The pieces of a question that lead to what it asks, and that: of "năm nay lại trung bình thì sếp bị gì" both."""
    *told, asked = re.split(r"(?<=[.,!?;:…])\s", text)
    before, then, follows = asked.partition(" thì ")
    return ([*told, before], f"thì {follows}") if then else (told, asked)


def _asks(piece: str) -> bool:
    kinds = cues().kinds
    return bool(cue_in(piece, [word for words in kinds.values() for word in words]))


def _standing(terms: tuple[Term, ...], piece: str) -> list[Term]:
    words = spaced(piece)
    return [term for term in terms if f" {term.phrase} " in words]
