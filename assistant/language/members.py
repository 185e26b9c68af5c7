"""Each of several: "từng huyện có vai trò gì", and how the texts call the members of such a kind (members.yaml)."""

import re
from functools import cache

from assistant.language.cues import DATA
from corpus.datafiles import Row, alternatives, read_data


class _Members(Row):
    kinds: dict[str, tuple[str, ...]]
    proper: tuple[str, ...]
    bodies: tuple[str, ...]
    kinds_of_body: tuple[str, ...]
    roles: tuple[str, ...]
    duties: tuple[str, ...]


def each_asked(text: str) -> tuple[str, ...]:
    """The words that call the members of each of which a question (search form) asks what it is; () for none."""
    found = _each().search(text)
    return _read().kinds[found["noun"]] if found and _pattern("roles").search(text) else ()


def each_told_of(text: str) -> str:
    """The noun of the members of which a question (search form) asks what a thing is with each; "" for none.

    "Các loại đô thị của từng huyện".
    """
    found = _of_each().search(text)
    return found["noun"] if found else ""


def others_told_of(text: str) -> tuple[str, ...]:
    """The words that call the members of which a follow-up (search form) wants the others: "các huyện còn lại"."""
    found = _others().match(text)
    return _read().kinds[found["noun"]] if found else ()


def member_words(noun: str) -> tuple[str, ...]:
    """The words that call the members which a noun stands for, () for another noun."""
    return _read().kinds.get(noun, ())


def each_body_asked(text: str) -> str:
    """The noun of the bodies of each of which a question (search form) asks what it has to do; "" for none.

    "Từng cơ quan có trách nhiệm gì", "phân công nhiệm vụ của các sở".
    """
    found = _each_body().search(text)
    found = found if found and _pattern("duties").search(text) else _shared_out().search(text)
    return found["noun"] if found else ""


@cache
def _each() -> re.Pattern[str]:
    """ "Từng huyện", "mỗi vùng", "các huyện, thị xã": a noun with more of its kind behind it, and no name."""
    nouns = alternatives(tuple(_read().kinds))
    return re.compile(rf"(?<!\w)(?:từng|mỗi|các|tất cả(?: các)?|những)(?: một)? (?P<noun>{nouns})(?! nào)(?!\w)")


@cache
def _others() -> re.Pattern[str]:
    """ "Còn các huyện, thị xã khác thì sao": what kind they are of, that they are others, and what is asked at most."""
    nouns = alternatives(tuple(_read().kinds))
    return re.compile(
        rf"\W*(?:(?:thế|vậy|còn|và|rồi|cho) )*(?:các|những|mấy) (?P<noun>{nouns})(?:,? (?:và )?(?:{nouns}))*"
        r" (?:còn lại|khác|kia)(?: nữa)?(?:,? (?:thì|là|sẽ|được|có|định hướng|quy hoạch|vai trò|phát triển|trở|thành))*"
        r"(?: (?:gì|sao|thế nào|ra sao|như thế nào|đô thị gì))*(?: (?:ạ|vậy|nhỉ|em|anh|chị))*\W*$"
    )


@cache
def _of_each() -> re.Pattern[str]:
    """ "… của từng huyện", "… theo mỗi vùng", "… từng xã" at the end of a question, with what these are of."""
    nouns = alternatives(tuple(_read().kinds))
    return re.compile(
        rf"(?<!\w)(?:từng|mỗi)(?: một)? (?P<noun>{nouns})"
        r"(?: (?:của|trong) \w+)?(?: là gì)?(?:\W*$|[,;])"
    )


@cache
def _each_body() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:từng|mỗi)(?: một)? (?P<noun>{_bodies()})(?!\w)")


@cache
def _shared_out() -> re.Pattern[str]:
    """ "Phân công nhiệm vụ của các cơ quan", "trách nhiệm của từng đơn vị"."""
    return re.compile(
        rf"(?<!\w)(?:(?:phân công|phân nhiệm)(?: \w+){{0,4}}? (?:các|từng|mỗi|những)"
        rf"|(?:trách nhiệm|nhiệm vụ|vai trò|phần việc)(?: \w+){{0,2}}? (?:của|cho) (?:từng|mỗi)(?: một)?)"
        rf" (?P<noun>{_bodies()})(?!\w)"
    )


def _bodies() -> str:
    return alternatives((*_read().bodies, *_read().kinds_of_body))


def is_kind_of_body(noun: str) -> bool:
    """Whether a noun is of one kind of body ("sở"), not of any ("cơ quan")."""
    return noun in _read().kinds_of_body


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(getattr(_read(), name))})(?!\w)")


@cache
def member_pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """How a clause (search form) opens that says what a member is: its name of a few words, then what it is."""
    return re.compile(
        r"(?:(?:trong đó|riêng|và|còn|đối với),?\s+)?"
        rf"(?P<name>(?P<kind>{alternatives(words)})(?:[\s-]+[^\W\d_]+){{1,8}}?)"
        r"(?:\s+(?:được|sẽ|cần|tiếp tục|từng bước))*"
        r"(?P<says>\s*:\s|\s+(?:là|trở thành|thành|giữ|có|đóng|làm|phát triển|tập trung|ưu tiên|xây dựng|đẩy mạnh"
        r"|phát huy|đầu tư|định hướng)\s)"
    )


@cache
def proper_kinds() -> frozenset[str]:
    """The words behind which a member's name begins with a capital: "huyện", not "vùng"."""
    return frozenset(_read().proper)


def place_words() -> tuple[str, ...]:
    """The words that call units of administration of any level."""
    return _read().proper


@cache
def _read() -> _Members:
    return read_data("members", _Members, DATA)
