"""A question of what several bodies have to do, asked of each by itself."""

import re
from functools import cache

from assistant.language.cues import cue_in, cues
from corpus.text import search_form
from corpus.vietnamese.bodies import bodies, named_bodies, names_body

_LISTED = re.compile(r"\s*,\s*(?:và\s+)?|\s+(?:và|cùng|với|cùng với)\s+", re.IGNORECASE)
_DUTY = r"(?:trách nhiệm|nhiệm vụ|nghĩa vụ|quyền hạn)"
_OF_EACH = re.compile(rf"(?:\s*,\s*(?:và\s+)?|\s+(?:và|với)\s+)(?:{_DUTY}\s+)?của\s+", re.IGNORECASE)
# "Sở A và Công an B mỗi bên làm gì", "… ai làm gì": said of each already.
_EACH_SIDE = r"(?:(?:mỗi|từng)\s+(?:bên|cơ quan|đơn vị|nơi|tổ chức)|ai|bên nào|đơn vị nào)"
_LEAST_NAME, _LONGEST_NAME = 2, 9  # words of a body's name
_HEADED = re.compile(r"^(?:các|những)\s+")
_OTHERS = re.compile(r"(?:các|những)\s(?:\S+\s){1,5}?(?:liên quan|khác|chức năng|nêu trên|nói trên)(?!\w)")
_ROLE = re.compile("vai trò", re.IGNORECASE)  # of a body it is what that has to do
# "Trách nhiệm của": what stands behind it names whose duties are asked; bodies may follow without "của".
_DUTY_OF = rf"(?:{_DUTY}|vai trò)(?:\s+và\s+{_DUTY})?(?:\s+cụ thể)?\s+(?:(?:của|giao cho)\s+)?"
_OPENING = (
    r"(?:(?:so sánh|phân biệt|tách bạch|tách riêng|nêu|kể|cho biết|giúp|cho|tôi|em|mình|các|những"
    r"|đầy đủ|đủ|hết|rõ|toàn bộ)\s+)*"
)
_ABOUT = (
    r"\s+(?:(?:có\s+(?:gì\s+)?)?khác|đối với|trong|về|khi|tại|theo|để|là|gồm|ra sao|thế nào|như thế nào|được)(?!\w)"
)
_OWED = re.compile(rf"^\W*{_OPENING}(?P<head>{_DUTY_OF})(?P<names>.+?)(?P<rest>{_ABOUT}.*|\W*)$", re.IGNORECASE)
_DIFFER = r"\s+(?:có\s+)?(?:gì\s+)?khác(?:\s+(?:gì|nhau|thế nào|ra sao|chỗ nào|với|so với|so|như thế nào))*\s+"
_CONTRASTED = re.compile(
    rf"^\W*{_OPENING}(?P<head>{_DUTY_OF})(?P<first>.+?)(?P<rest>\s+(?:đối với|với|trong|về|khi|tại|theo)\s+.+?)?"
    rf"{_DIFFER}(?P<second>.+?)(?P<tail>\s+(?:đối với|trong|về|khi|tại|theo)\s+.+?)?\W*$",
    re.IGNORECASE,
)


def of_each_body(text: str) -> list[str]:
    """The questions of one that asks the duties of several bodies, one of each; [] for a question of another kind.

    "Sở A và Công an B được giao việc gì", "Trách nhiệm của Sở A, Sở B đối với …", "… của Sở A khác gì Sở B".
    """
    return _acting(text) or _contrasted(text) or _owed(text)


def _acting(text: str) -> list[str]:
    """The bodies that a question begins with: "Sở A và Công an B được giao việc gì"."""
    asked = _duty_of_bodies(text)
    if asked is None:
        return []
    head, rest = asked
    rest = re.sub(rf"(?<!\w){_EACH_SIDE}\s+", "", rest, flags=re.IGNORECASE)
    return [f"{name} {rest}" for name in _names(head)]


def _owed(text: str) -> list[str]:
    """The bodies of which a question asks the duties that it names first: "Trách nhiệm của Sở A, Sở B đối với …"."""
    asked = _OWED.search(text)
    names = (_of_each(asked["names"]) or _names(asked["names"])) if asked else []
    if not asked:
        return []
    rest = asked["rest"] if "khác" not in asked["rest"] else ""  # how they differ is asked of no one of them
    return [f"{_ROLE.sub('trách nhiệm', asked['head'])}{name}{rest}" for name in names]


def _of_each(text: str) -> list[str]:
    """The names of whoever has duties where "của" stands before each, one of them a body's: "cấp uỷ, của Sở A"."""
    names = [one.strip() for one in _OF_EACH.split(text)]
    short = len(names) > 1 and all(0 < len(one.split()) <= _LONGEST_NAME for one in names)
    return names if short and any(map(_opens_with_body, names)) else []


def _contrasted(text: str) -> list[str]:
    """Two bodies whose duties are set against each other: "Trách nhiệm của Sở A với xã khác gì với Sở B"."""
    asked = _CONTRASTED.search(text)
    if not asked:
        return []
    named = [asked["first"].strip(), re.sub(r"^của\s+", "", asked["second"])]
    rest = asked["rest"] or asked["tail"] or ""
    about = "" if names_body(rest) else rest  # whoever is served is no part of what a duty says of itself
    return [f"{asked['head']}{name}{about}" for name in named] if all(map(_may_be_body, named)) else []


def _names(text: str) -> list[str]:
    """The names of two bodies at least that a text lists and nothing more; [] for another text."""
    cuts = [match for match in _LISTED.finditer(text) if _opens_with_body(text[match.end() :])]
    starts, ends = [0, *(one.end() for one in cuts)], [*(one.start() for one in cuts), len(text)]
    names = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    return names if len(names) > 1 and all(map(_is_body, names)) else []


def _is_body(text: str) -> bool:
    return _opens_with_body(text) and _is_short_name(text)


def _may_be_body(text: str) -> bool:
    """Whether a text that stands alone names a body, be it in small letters."""
    return names_body(text) and _is_short_name(text)


def _duty_of_bodies(text: str) -> tuple[str, str] | None:
    """The bodies that a question begins with and what it asks of them, None where it asks for no duty."""
    form = search_form(text)
    duty = cue_in(form, cues().duties)
    at = form.find(duty) if duty else -1
    if at <= 0:
        return None
    lead = re.search(rf"(?:\s+(?:thì|phải|cần|được|sẽ|có|thực hiện|chịu|{_EACH_SIDE}))*\s*$", form[:at])
    end = lead.start() if lead else at
    return (text[:end], text[end:].strip()) if end else None


def _is_short_name(text: str) -> bool:
    """Whether a text may be a name and no clause: of a few words, with no end of a sentence in it."""
    return _LEAST_NAME <= len(text.split()) <= _LONGEST_NAME and not re.search(r"[.?!:\n]", text)


def _opens_with_body(text: str) -> bool:
    """Whether a text begins with the name of a body: "Thanh tra thành phố", "các tỉnh ủy"; not "công nghệ"."""
    form = search_form(text)
    if _OTHERS.match(form):
        return False
    words = _HEADED.sub("", form).split()
    if not words:
        return False
    phrases = [" ".join(words[:length]) for length in range(1, 9)]
    inside = names_body(words[1]) if len(words) > 1 else False  # "môi trường" only holds the name of one
    named = names_body(words[0]) or (names_body(" ".join(words[:2])) and not inside)
    named = named or any(one in named_bodies() or one in _heads() for one in phrases)
    return named or (text[:1].isupper() and any(one in _duty_heads() for one in phrases))


@cache
def _heads() -> frozenset[str]:
    """Heads of the names of bodies: "văn phòng"."""
    return frozenset(search_form(one) for one in bodies().heads)


@cache
def _duty_heads() -> frozenset[str]:
    """Heads that name a body where its duty follows."""
    return frozenset(search_form(one) for one in bodies().duty_heads)
