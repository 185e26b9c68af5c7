"""What bodies are for: whether a duty tells by its subject alone whose it is."""

import re
from functools import cache, lru_cache

from assistant.study.facts.cues import cues
from corpus.datafiles import alternatives
from corpus.text import UPPER

_OWN_AREA = re.compile(r"(?<!\w)(?:trên địa bàn|tại địa phương|địa phương mình|ở địa phương)(?!\w)")
_CAPITAL = re.compile(rf"(?<!\w)[{UPPER}]")
_LOCAL = re.compile(
    r"(?<!\w)(?:tỉnh|thành phố|huyện|xã|phường|đặc khu|cơ sở|địa phương|Đoàn đại biểu Quốc hội)(?!\w)", re.IGNORECASE
)


def fields_of(body: str) -> frozenset[int]:
    """The fields (study.yaml) that a body's name names."""
    return _found(body, 0)


def spoken_fields(duty: str) -> frozenset[int]:
    """The fields that a duty speaks of."""
    return _found(duty, 1)


def could_be_meant(body: str, duty: str) -> bool:
    """Whether a duty speaks of what a body is for."""
    return bool(fields_of(body) & spoken_fields(duty))


def out_of_field(body: str, duty: str) -> bool:
    """Whether a duty speaks of fields, and a body is for others alone: no one takes the one for the other's."""
    spoken, own = spoken_fields(duty), fields_of(body)
    return bool(spoken and own) and not spoken & own


def own_name(body: str) -> str:
    """What a body's name says from its last capital on: "Tổ đảng ở Thường trực Ủy ban Xã hội" -> "Xã hội"; whose it is
    tells nothing of what it is for ("Ủy ban Xã hội của Hội đồng")."""
    name = body.partition(" của ")[0]
    capitals = list(_CAPITAL.finditer(name))
    return name[capitals[-1].start() :] if capitals else ""


def told_by_field(key: str, others: list[str], duty: str) -> bool:
    """Whether common sense finds the body of a duty among others: it speaks of its field, and of none of theirs."""
    return could_be_meant(key, duty) and not any(could_be_meant(one, duty) for one in others)


def told_by_reach(key: str, others: list[str], duty: str) -> bool:
    """Whether a duty is of one's own area, and the key alone of its options has one."""
    local = [bool(_LOCAL.search(one)) for one in (key, *others)]
    return bool(_OWN_AREA.search(duty)) and local[0] and not any(local[1:])


@lru_cache(maxsize=8192)
def _found(text: str, which: int) -> frozenset[int]:
    return frozenset(at for at, pair in enumerate(_patterns()) if pair[which].search(text))


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"(?<!\w)(?:{alternatives(one.bodies)})(?!\w)"),
            re.compile(rf"(?<!\w)(?:{alternatives(one.words)})(?!\w)", re.IGNORECASE),
        )
        for one in cues().fields
    )
