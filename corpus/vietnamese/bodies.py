"""Bodies: the organs, offices and groups that texts name and give duties to (data/bodies.yaml)."""

import re
from functools import cache, lru_cache

from corpus.datafiles import Row, alternatives, read_data
from corpus.text import search_form
from corpus.vietnamese.spelling import one_spelling
from corpus.vietnamese.words import segment, syllables

# What stands before "bộ", "sở", "cục" where they are part of another word or of a region's name: "cơ sở", "Trung Bộ".
BEFORE_NO_BODY = ("cơ", "cán", "toàn", "nội", "đồng", "tiến", "đảng", "chi", "trung", "nam", "bắc", "đông", "tây")
NO_BODY = "".join(rf"(?<!{word} )" for word in BEFORE_NO_BODY)
_LONGEST_NAME = 12  # syllables of a body's name
_OF_FIELDS, _CALLED = ("bộ", "sở"), 3  # kinds that are named by their fields, and syllables of such a name for short
PEOPLE = "nhân dân"


class Bodies(Row):
    """data/bodies.yaml, which says what each list is for."""

    heads: tuple[str, ...]
    duty_heads: tuple[str, ...]
    people: tuple[str, ...]
    short: tuple[str, ...]
    before_names: tuple[str, ...]
    vague: tuple[str, ...]
    places: tuple[str, ...]
    kinds: dict[str, tuple[str, ...]]
    of_no_field: tuple[str, ...]
    said_short: tuple[str, ...]
    named: tuple[str, ...]


@cache
def bodies() -> Bodies:
    return read_data("bodies", Bodies)


@cache
def _pattern() -> re.Pattern[str]:
    heads = [re.escape(search_form(head)) for head in (*bodies().heads, *bodies().people)]
    places = alternatives([re.escape(search_form(place)) for place in bodies().places])
    # "cơ sở" is no "sở", and Trường Sa no school
    return re.compile(rf"(?<!\w)(?<!cơ )(?!(?:{places})(?!\w))(?:{alternatives(heads)})(?!\w)")


@cache
def _before_name() -> re.Pattern[str]:
    heads = "|".join(re.escape(head.capitalize()) for head in bodies().before_names)
    return re.compile(rf"(?<!\w)(?:{heads}) (?=[^\W\d_])(\w)")


@cache
def named_bodies() -> frozenset[str]:
    """Names of well-known bodies, in search form without punctuation, and what the long ones are called for short.

    "Bộ Giao thông vận tải" is the "bộ giao thông": what kind of body it is, and the first word behind that.
    """
    names = [syllables(name) for name in bodies().named]
    called = [name[:_CALLED] for name in names if name[0] in _OF_FIELDS]
    return frozenset(map(" ".join, (*names, *called)))


@cache
def plain_bodies() -> frozenset[str]:
    """What bodies are called that need no name of their own, in search form: "công an", no "cơ quan"."""
    return frozenset(map(search_form, bodies().heads)) - frozenset(map(search_form, bodies().vague))


@cache
def _named_by_head() -> dict[str, list[str]]:
    """The names by their first syllable."""
    found: dict[str, list[str]] = {}
    for name in named_bodies():
        found.setdefault(name.split()[0], []).append(name)
    return found


def kind_of_body(name: str) -> str:
    """How a text speaks of all bodies of the kind that one is of: "các sở" of "sở y tế" (search form); "" for none."""
    kinds = ((head, kind) for kind, heads in bodies().kinds.items() for head in heads)
    begins = {head: kind for head, kind in kinds if f"{name} ".startswith(f"{head} ")}
    return begins[max(begins, key=len)] if begins else ""


def parts_name(before: str, after: str) -> bool:
    """Whether the name of a well-known body begins at the end of one line and ends at the head of the next."""
    head, tail = syllables(before)[-_LONGEST_NAME:], syllables(after)[:_LONGEST_NAME]
    around = [" ".join((*head[at:], *tail[:end])) for at in range(len(head)) for end in range(1, len(tail) + 1)]
    return not named_bodies().isdisjoint(around)


@lru_cache(maxsize=4096)
def names_body(text: str) -> bool:
    """Whether a text names a body, or people: one who can be the answer to "ai?"."""
    form = search_form(text)
    if _pattern().search(form):
        return True
    parts = syllables(form)
    words = f" {' '.join(parts)} "
    if any(f" {name} " in words for head in _named_by_head().keys() & parts for name in _named_by_head()[head]):
        return True
    return any(found.group(1).isupper() for found in _before_name().finditer(text))


def names_body_by_word(text: str) -> bool:
    """Whether a text names a body, or people, by a whole word: no "hội" of "xã hội", no "trường" of "môi trường"."""
    words = {word.replace("_", " ") for word in segment(text.lower())}
    short = {search_form(head) for head in bodies().short} - words
    return any(found.group() not in short for found in _pattern().finditer(search_form(text)))


@cache
def names_of_no_field() -> tuple[str, ...]:
    """The names, in one spelling, of bodies that see to everything: their last word tells of no field."""
    return tuple(map(one_spelling, bodies().of_no_field))


@cache
def _of_people() -> re.Pattern[str]:
    theirs = [name.removesuffix(f" {PEOPLE}") for name in names_of_no_field() if name.endswith(f" {PEOPLE}")]
    return re.compile(rf" ({alternatives(theirs)}) {PEOPLE} ")


def without_people(text: str) -> str:
    """A text (spaced) without the people in the names of what is theirs: "ủy ban nhân dân"."""
    return _of_people().sub(r" \1 ", text)


_SHARED_HEAD = re.compile(r"\W*[Cc]ác ([Bb]ộ|[Ss]ở|[Bb]an) (?=[A-ZĐ])")

_LEVEL = "(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)"
_OF_LEVELS = re.compile(rf"(?P<head>\w[^,;:]*?) các (?P<levels>{_LEVEL}(?:(?:,\s(?:và\s)?|\svà\s){_LEVEL})+)$")


def each_with_its_head(names: str) -> str:
    """Bodies that share the head of the first, each with it as well: "Các Bộ A, B" -> "…; Bộ A; Bộ B".

    So do those of several levels: "Ủy ban nhân dân các xã, phường" -> "…; Ủy ban nhân dân xã; Ủy ban nhân dân phường".

    "Và" may part two of them or stand in the name of one: both readings are given.
    """
    governing = _OF_LEVELS.match(names.strip(" .;:"))
    if governing:
        levels = re.split(r",\s(?:và\s)?|\svà\s", governing["levels"])
        return "; ".join([names, *(f"{governing['head']} {one}" for one in levels)])
    shared = _SHARED_HEAD.match(names)
    if not shared:
        return names
    listed = names[shared.end() :]
    pieces = [one.strip() for cut in (r",\s", r",\s|\svà\s") for one in re.split(cut, listed)]
    own = [one for one in dict.fromkeys(pieces) if one[:1].isupper()]
    return "; ".join([names, *(f"{shared.group(1).capitalize()} {one}" for one in own)])


@lru_cache(maxsize=4096)
def opens_with_body(text: str) -> bool:
    """Whether a text opens with the body, or the people, that it speaks of: "Các sở, ngành …", not "Giúp Ủy ban …"."""
    found = _pattern().search(search_form(text))
    return found is not None and len(text[: found.start()].split()) <= 1 and text[:1].isupper()
