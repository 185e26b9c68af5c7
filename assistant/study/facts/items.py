"""The things that a text says, one by one: whole clauses with the group of tasks and the role that they stand in."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count, pairwise

from assistant.study.facts.clauses import is_letterhead, length, raised, read_clauses, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.roles import CAUSE, LIMIT, passage_roles
from assistant.study.facts.verbs import begins_with_verb, ends_with_verb, fresh_start, stops
from corpus.datafiles import alternatives
from corpus.model import CLOSING, OPENING, Document, Section
from corpus.once import once
from corpus.text import UPPER, one_line
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.words import syllables

_SYLLABLES = (8, 30)
_LEAST_CUT = 11  # syllables that must be left of a clause that is cut
_HEADING = (3, 50)  # syllables of a group's name
_LONGEST_MATTER = 30  # of a heading that only says what a question is about
_LONGEST_NAMED = 36  # of one among the options: cut a little shorter it would lose the end of a list
_LEAST_GROUPS = 4
_LEAST_WORK = 6  # and of one cut before its next work
_LEAST_KEPT = 3  # syllables of a heading cut short
_RELATION = re.compile(r"\s(?:giữa|của|trong|với|cho|tại|từ|đối với)\s")
_LEAST_OTHERS = 3  # groups that stand beside an item's own as options
_TOLD = 0.6  # share of an item's pairs of syllables from which its group's name says the item itself
# What leans on the words before it ("điều này", "nêu trên") or names its own document stands alone badly.
_LEANING = re.compile(
    r"(?<!\w)(?:này|nêu trên|trên đây|sau đây|dưới đây|nói trên|đó)(?!\w)|:|\.\.\.|…|\*\*|“|”", re.IGNORECASE
)
_OWN_NAME = re.compile(rf"\s[{UPPER}][a-zà-ỹ]+(?!\w)|\d")  # a name of its own; "IoT", "BIM" are none
_LONGEST_OFFICE = 14  # syllables
_OFFICE = re.compile(
    r"(?:Tổ đảng|Đảng ủy|Đảng đoàn|Ban cán sự|Lãnh đạo Ban|Ủy ban|Văn phòng|Bộ|Sở|Ban)\s\w"
)  # a heading that is a body's name
_OPEN_LIST = re.compile(r"\snhư\s[^,;]{1,24}$")  # a list of which the first thing is left
# What says something of its subject; a mere name ("đường sắt tốc độ cao") does not.
_HIGH = r"(?<!lượng )(?<!nghệ )(?<!độ )cao(?! tốc| cấp| nguyên)"
_PREDICATE = re.compile(
    r"(?<!\w)(?<!, )(?<!nhất )(?:là|được|phải|có|chưa|còn|không(?! gian)|cần(?! thiết)|thiếu|đạt|bị|thấp"
    rf"|{_HIGH}|hạn chế)(?!\w)"
)

_LACKS = re.compile(
    r"(?<!\w)(?:còn|chưa|thiếu|chậm|yếu|thấp|hạn chế|khó khăn|không|bất cập|lúng túng|vướng mắc)(?!\w)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Item:
    """source[start:end] on one line is `words`; group is the section whose heading names what it is about, or ""."""

    document: str
    section: str
    start: int
    end: int
    words: str
    role: str
    group: str


@once
def read_items(document: Document) -> tuple[Item, ...]:
    """The items of a document in the text's order."""
    roles = passage_roles(document)
    found = []
    for clause in read_clauses(document):
        told = roles.get(clause.passage.id, "")
        for first, last in _pieces(clause.text):
            words = clause.text[first:last]
            if _stands(words) and clause.verbatim(first, last):
                start, end = clause.span(first, last)
                section = clause.passage.section
                role = "" if told in (LIMIT, CAUSE) and _to_do(words) else told
                found.append(Item(document.number, section, start, end, words, role, group_of(document, section)))
    return tuple(found)


def _to_do(words: str) -> bool:
    """Whether words behind a turn to what lacks say what is to be done about it, and nothing that lacks."""
    return begins_with_verb(words) and not _LACKS.search(words)


def _stands(words: str) -> bool:
    """Whether words are a thing of their own, short enough to be an option and long enough to say something."""
    fits = _SYLLABLES[0] <= length(words) <= _SYLLABLES[1] and whole(words) and not _LEANING.search(words)
    if not fits or _OPEN_LIST.search(words) or is_letterhead(words) or not words[0].isalpha():
        return False
    return says_something(words)


def says_something(words: str) -> bool:
    """Whether words say something of a thing or what is to be done, and are no mere name."""
    return begins_with_verb(words) or bool(_PREDICATE.search(re.sub(r"\([^()]*\)", "", words)))


def _pieces(text: str) -> list[tuple[int, int]]:
    """A clause short enough to be an option as it is; a longer one without its aim and manner, cut where the next thing
    that is to be done begins ("kiện toàn …, phân công rõ …")."""
    if length(text) <= _SYLLABLES[1] or not begins_with_verb(text):
        return [(0, len(text))]
    head = without_manner(text)
    starts = [0]
    for mark in fresh_start().finditer(head):
        long_enough = length(head[starts[-1] : mark.start()]) >= _SYLLABLES[0]
        joined = ends_with_verb(head[: mark.start()])  # "đầu tư nâng cấp, mở rộng hệ thống …" has one object
        if long_enough and not joined and length(head[mark.end() :]) >= _SYLLABLES[0]:
            starts.append(mark.end())
    if length(head) < _LEAST_CUT and len(head) < len(text):
        return []
    ends = [*[len(head[:start].rstrip(" ,")) for start in starts[1:]], len(head)]
    return [(start, len(head[:end].removesuffix(", đồng thời"))) for start, end in zip(starts, ends, strict=True)]


def without_manner(text: str) -> str:
    """A clause up to what it is for and how it is done."""
    cut = _cuts().search(text)
    return text[: cut.start()].rstrip(" ,") if cut else text


@cache
def _cuts() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{alternatives(cues().cuts)})\s")


def group_of(document: Document, section: str) -> str:
    """The innermost section above that names what it is about and has enough sisters that do so too, else ""."""
    for one in reversed(document.ancestors(section)):
        if group_name(one) and len(sister_groups(document, one.id)) >= _LEAST_GROUPS - 1:
            return one.id
    return ""


def sister_groups(document: Document, group: str) -> list[Section]:
    """The other named groups under the same parent."""
    parent = document.sections[group].parent
    return [one for one in document.sections.values() if one.parent == parent and one.id != group and group_name(one)]


def group_name(section: Section) -> str:
    """A heading whole, as it is asked what belongs to it: what a cut leaves out would look strange to it; "" where it
    has none, or one too long."""
    return _name(section, raised(one_line(section.title).strip(" .;:,")), _HEADING[1])


def option_name(section: Section) -> str:
    """A heading as an option among others: its first part, for one that goes on far longer gives itself away."""
    return _name(section, short_heading(section.title, _LONGEST_NAMED), _HEADING[1])


def matter_name(section: Section) -> str:
    """The first part of a heading, up to ";" or ", nhất là", as a question says what it is about; "" where it has
    none."""
    return _name(section, short_heading(section.title, _LONGEST_MATTER), _LONGEST_MATTER)


def _name(section: Section, name: str, longest: int) -> str:
    """A name of a section, "" where it names no matter."""
    if section.id in (OPENING, CLOSING) or not section.title or section.title.isupper():
        return ""
    fits = _HEADING[0] <= length(name) <= longest
    body = names_body(" ".join(name.split()[:2])) or _OFFICE.match(name) or name.startswith(("Các ", "Mỗi "))
    return name if fits and whole(name) and not body else ""


def is_office(section: Section) -> bool:
    """Whether a heading is a body's name."""
    return bool(_OFFICE.match(section.title)) and length(section.title) <= _LONGEST_OFFICE


def short_heading(title: str, longest: int) -> str:
    """A heading's first clause; one still too long is cut at its commas, whole words kept."""
    text = re.split(r";\s|:\s|,\s+(?:nhất là|trong đó|theo hướng|làm cơ sở)\s", one_line(title))[0].strip(" .;:,")
    for mark in (
        r"\s+trên cơ sở\s",
        r"\s+theo hướng\s",
        r"\s+gắn với\s",
        r"\s+trên nền tảng\s",
        r"\s+nhằm\s",
        r"\s+để\s",
    ):
        if length(text) > longest:
            text = re.split(mark, text)[0].strip(" .;:,")
    parts = text.split(", ")
    for size in count(len(parts), -1):
        if size < 1 or length(", ".join(parts[:size])) <= longest:
            break
    size = _before_next_work(parts, size)
    kept = ", ".join(parts[: max(size, 1)])
    if length(kept) < _LEAST_KEPT:  # "Kết nối" of "Kết nối, chia sẻ dữ liệu giữa các cơ quan …" says nothing
        head = _RELATION.split(text)[0]
        return raised(head if _LEAST_KEPT <= length(head) <= longest else kept)
    if size < len(parts):  # "… cho các cơ quan, tổ chức" is cut before what it is for
        kept = re.sub(r"\s+(?:và|cho|với)\s+(?:các|những)\s+(?:cơ quan|\S+)$", "", kept)
    return raised(re.sub(r"\s+(?:và|của|trong|với|cho)$", "", kept))


def _before_next_work(parts: list[str], most: int) -> int:
    """How many parts of a heading stand before a cut that parts two works ("…, xây dựng đội ngũ cán bộ"), up to so
    many; the most themselves where every cut would fall into a list ("cán bộ, | công chức")."""
    if most >= len(parts):
        return most
    works = (size for size in range(most, 0, -1) if begins_with_verb(parts[size]))
    return next((size for size in works if length(", ".join(parts[:size])) >= _LEAST_WORK), most)


def fits_group(document: Document, item: Item) -> bool:
    """Whether who knows the groups can tell an item's from three others at least: see other_groups."""
    return len(other_groups(document, item)) >= _LEAST_OTHERS


def speaks_of_group(document: Document, item: Item) -> bool:
    """Whether an item shares words with its group's name: else no one could know it among things of other groups."""
    return bool(_pairs(item.words) & _pairs(group_name(document.sections[item.group])))


def speaks_of_it_alone(document: Document, item: Item) -> bool:
    """Whether it shares some with the option that its group's name makes, and with no other group's name: else it could
    stand under any of them."""
    others = set().union(*(_pairs(one.title) for one in sister_groups(document, item.group)))
    return bool(_pairs(item.words) & _pairs(option_name(document.sections[item.group])) - others)


@lru_cache(maxsize=4096)
def other_groups(document: Document, item: Item) -> tuple[Section, ...]:
    """The sister groups that an item cannot be taken for: those that share fewer words with it than its own does, or,
    of a thing with a name or a figure of its own that shares none with its own, those that share none either.

    Words that many headings have tell nothing; of what its group's name says itself, () is given: it is no question.
    """
    sisters = sister_groups(document, item.group)
    own, others = _pairs(group_name(document.sections[item.group])), [_pairs(one.title) for one in sisters]
    common = {pair for pair in own if sum(pair in other for other in others) * 3 >= len(others)}
    words, frequent = _pairs(item.words), _frequent(others)
    mine = len(words & own - common)
    special = mine == 0 and bool(_OWN_NAME.search(re.sub(r"\([^()]*\)", "", item.words)))
    if len(words & own) >= _TOLD * len(words) or (mine == 0 and not special):
        return ()
    shared = [len(words & other - own - frequent) for other in others]
    near = subjects_of(item.words) - subjects_of(group_name(document.sections[item.group]))
    return tuple(
        one
        for one, strange in zip(sisters, shared, strict=True)
        if strange < mine + special and not near & subjects_of(one.title)
    )


def subjects_of(text: str) -> set[int]:
    """Which subjects a text speaks of (study.yaml): "rà soát quy định" might stand under "hoàn thiện thể chế" too."""
    return {
        at
        for at, words in enumerate(cues().subjects)
        if re.search(rf"(?<!\w)(?:{alternatives(words)})(?!\w)", text, re.I)
    }


def _frequent(headings: list[set[tuple[str, str]]]) -> set[tuple[str, str]]:
    """What at least a third of some headings have in common."""
    counts = Counter(pair for heading in headings for pair in heading)
    return {pair for pair, number in counts.items() if number * 3 >= len(headings) and number > 1}


def apart(first: str, second: str) -> bool:
    """Whether two texts have no words in common that tell what they are about."""
    return not _pairs(first) & _pairs(second)


def _pairs(text: str) -> set[tuple[str, str]]:
    """The pairs of syllables, one behind the other, of a text that tell what it is about: no verbs of duty, no words
    that any task may have ("hiệu quả")."""
    common = stops()
    return {pair for pair in pairwise(syllables(text)) if not common.issuperset(pair)} - _verb_pairs()


@cache
def _verb_pairs() -> frozenset[tuple[str, str]]:
    """ "tăng cường", "đẩy mạnh": any heading may begin so."""
    return frozenset(pair for verb in cues().verbs for pair in pairwise(syllables(verb)))
