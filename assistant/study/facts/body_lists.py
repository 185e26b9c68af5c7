"""Lists of bodies: whether one name means several, and whether a body may be among those that another name means."""

import re
from functools import lru_cache

from assistant.study.facts.bodies import is_collective
from assistant.study.facts.likeness import form
from corpus.tasks.duties import split_bodies

_ALIKE = 0.7  # share of the syllables of the shorter name
# A name that means all bodies of a kind ("các địa phương"), and the bodies that are of this kind by their names.
_KINDS = (
    (
        re.compile(r"(?:các |từng |mỗi )?(?:địa phương|chính quyền|cấp ủy, chính quyền)(?!\w)", re.IGNORECASE),
        re.compile(r"(?<!\w)(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|tỉnh|thành phố|xã|phường|sở)(?!\w)", re.IGNORECASE),
    ),
    (
        re.compile(r"các (?:cơ quan|đơn vị|tổ chức)(?!\w)|(?:cơ quan|đơn vị|tổ chức)$", re.IGNORECASE),
        re.compile(r"\w"),  # any body is one
    ),
    (re.compile(r"(?:các )?(?:bộ|bộ, ngành|ngành)$", re.IGNORECASE), re.compile(r"Bộ\s")),
)


def any_collective(name: str) -> bool:
    """Whether one of the bodies of a list means all bodies of a kind ("Bộ Xây dựng, các địa phương" does)."""
    return any(is_collective(one) or _kind(one) is not None for one in split_bodies(name))


def names_many(name: str) -> bool:
    """Whether a name means bodies by the dozen ("Các tỉnh ủy trong cả nước"): what they have to do is anyone's."""
    return name.lower().startswith(("các ", "mọi ", "toàn "))


@lru_cache(maxsize=65536)
def may_be_among(first: str, second: str) -> bool:
    """Whether two lists of bodies share a body, or one of them names a kind that a body of the other is of."""
    own, other = split_bodies(first), split_bodies(second)
    if {form(one) for one in own} & {form(one) for one in other}:
        return True
    return any(_means(one, two) or _means(two, one) for one in own for two in other)


@lru_cache(maxsize=65536)
def same_body(first: str, second: str) -> bool:
    """Whether one body may be among those that another name means: "các cấp ủy đảng", "các cấp ủy, chính quyền"."""
    if siblings(first, second):
        return may_be_among(first, second)
    one, other = set(form(first).split()), set(form(second).split())
    alike = len(one & other) / (min(len(one), len(other)) or 1) >= _ALIKE
    return alike or may_be_among(first, second)


def siblings(first: str, second: str) -> bool:
    """Whether two names differ in the proper names alone that they end in: "Tổ đảng ở Ủy ban Kinh tế", "… Xã hội"."""
    one, other = first.split(), second.split()
    same = next((at for at, (left, right) in enumerate(zip(one, other, strict=False)) if left != right), 0)
    own, others = one[same:], other[same:]
    proper = bool(same and own and others) and own[0][0].isupper() and others[0][0].isupper()
    return proper and not {word.lower() for word in own} & {word.lower() for word in others}


def _means(name: str, body: str) -> bool:
    kind = _kind(name)
    return kind is not None and bool(_KINDS[kind][1].search(body))


def _kind(name: str) -> int | None:
    return next((at for at, (whole, _) in enumerate(_KINDS) if whole.match(name)), None)
