"""Key points: the sentences of some sections that carry most, in the text's own words, its misprints mended."""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

from assistant.study.facts.clauses import Clause, is_letterhead, length, raised, read_clauses, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.items import says_something
from assistant.study.facts.labels import make_point
from assistant.study.facts.likeness import likeness
from assistant.study.facts.links import place_sort
from assistant.study.facts.roles import role_of_heading, role_of_section
from assistant.study.facts.verbs import begins_with_verb, ends_with_verb
from assistant.study.session import Point
from corpus.datafiles import alternatives
from corpus.model import Document, Passage
from corpus.once import once
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.words import syllables

_SYLLABLES = (8, 45)
_LONGEST_BINDING = 76  # syllables of a sentence that lays down a threshold, a bound or a day
_BOUND = 1.6  # how much such a sentence weighs
_BINDING = re.compile(
    r"trước ngày \d|chậm nhất|(?:tối thiểu|ít nhất|không quá|tối đa)\s+(?:đạt\s+)?\d|từ \d+% .*trở (?:lên|xuống)"
    r"|không được xếp|\d\d? năm liên tục|trong nhóm \d+"
)
# What stands by itself badly: it points at a place of the text or at what follows, or is a case that has lost its end.
_LEANS = re.compile(
    r"(?<!\w)(?:điều|khoản|điểm|mục)\s(?:\d|[IVX]+(?!\w)|này|[a-zđ](?![\wà-ỹ]))"
    r"|(?<!\w)(?:sau đây|như sau)(?!\w)"
    r"|^(?:Trường hợp|Khi|Nếu)\s(?!.*(?:,|thì|phải))",
    re.IGNORECASE,
)
_REST = re.compile(r"(?:Các|Những)\s[^.]*?(?<!tổ chức)\skhác\s(?:theo|do)(?!\w)")  # "các hành vi khác theo quy định"
_BANNED = re.compile(r"hành vi (?:bị )?(?:nghiêm )?cấm", re.IGNORECASE)
_WHATEVER = "việc"  # before the head of a whole sentence, which stands by itself whatever its first word
_TAKEN = re.compile(r"(?:xác định|coi|lấy)\s", re.IGNORECASE)
_AS_WHAT = re.compile(r"(?<!\w)(?:là|làm)(?!\w)")
_LEAST_LISTED = 3  # numbered things of a list
_LEANING = 1.5  # what a point loses that points at a place of another text
_SHORT = 12  # syllables up to which a sentence may be a mere name
_LONGEST_FIRST = 130  # syllables of a first viewpoint or a goal, which is never left out
_LONGEST_AIM = 34  # syllables of what is to be brought home
_CENTRAL = 4.0  # how much it weighs that such a clause speaks of what headings and title name
_FIRST = 1.0  # and that its paragraph begins with it
_ALIKE = 0.45  # of two points that share so much one is enough
_SPREAD = 2.0  # a point loses so much for each before it of the same section: each section has its own first
_LISTED = 3.0  # what a lead-in counts out in numbers weighs so much more than a clause of it
_STRAY = 3.0  # what a clause loses that is torn from its list
_LONGEST_LISTED = 62  # syllables of such a list
_FIGURE = 6.0  # a sentence of targets loses so much: they stand in a table
_WHOLE = ("viewpoint", "goal", "vision", "scope")  # roles of which the first sentence always stands
_FIRST_ALONE = "viewpoint"  # a role of whose points the first one always stands, the others by their weight
_LONGEST_PART = 70  # syllables of a numbered thing that a goal counts out


def key_points(document: Document, parts: Sequence[str], wanted: int) -> list[Point]:
    """Up to `wanted` points of some sections, in the text's order, spread over them; the first viewpoint and the goals
    are among them, with two more. Fewer where the sections have no more sentences that stand alone."""
    kept = must_say(document, parts)
    wanted = max(wanted, len(kept) + 2) if kept else wanted
    pool = sorted(_weighed(document, parts), key=lambda one: (-one[0], one[1].citation.start))
    while len(kept) < wanted:
        fresh = [one for one in pool if not any(_overlap(one[1], other) for other in kept)]
        if not fresh:
            break
        told = Counter(one.citation.section for one in kept)
        untold = [one for one in fresh if one[0] > 0 and not told[one[1].citation.section]]
        fresh = untold or fresh  # each section has its own first
        kept.append(max(fresh, key=lambda one: one[0] - _lost(one[1], told))[1])
    return sorted(kept or _first_clause(document, parts), key=lambda one: one.citation.start)


def _lost(point: Point, told: Counter[str]) -> float:
    """What a point loses for those of its section that are told already; less where it binds."""
    return (_SPREAD if not _binding(point.text) else _SPREAD / 4) * told[point.citation.section]


def _first_clause(document: Document, parts: Collection[str]) -> list[Point]:
    """For sections of which every sentence is too long for a point: the first clause that is not much longer."""
    for one in read_clauses(document):
        fits = _SYLLABLES[0] <= length(one.text) <= _LONGEST_FIRST and whole(one.text)
        if one.passage.section in parts and fits and not is_letterhead(one.text):
            return [_point(document, one.passage, one.start, one.end)]
    return []


def must_say(document: Document, parts: Collection[str]) -> list[Point]:
    """The first sentence of each section of goals, vision or scope and of the first viewpoint, and all that a goal
    counts out in numbers."""
    found: dict[str, list[Point]] = {}
    for passage in document.passages:
        role = role_of_section(document, passage.section)
        if passage.section not in parts or role is None or role.name not in _WHOLE:
            continue
        alone = role.name == _FIRST_ALONE
        place = (document.sections[passage.section].parent or passage.section) if alone else passage.section
        if place not in found:
            start, end = sentences(passage.text)[0]
            if length(passage.text[start:end]) > _LONGEST_FIRST:
                end = start + len(passage.text[start:end].split(";")[0])
            found[place] = [_point(document, passage, start, end)]
        elif not alone:
            found[place] += _counted(document, passage)
    return [point for points in found.values() for point in points]


def _counted(document: Document, passage: Passage) -> list[Point]:
    """The numbered things of a list whose lead-in says what they are: "Trọng tâm … đến năm 2030 là: (1) …. (2) …."."""
    if len(passage.parts) < _LEAST_LISTED:
        return []
    lead = re.sub(r"\s*(?:là|gồm)?\s*:\s*\(1\)\s*$", "", passage.text[: passage.parts[0].start])
    found = []
    for number, part in enumerate(passage.parts, start=1):
        words = passage.text[part.start : part.end].rstrip(" .;")
        if length(lead) <= _SHORT and length(words) <= _LONGEST_PART:
            point = _point(document, passage, part.start, part.start + len(words))
            label = f"{lead}: ({number})" if number == 1 else f"({number})"
            found.append(replace(point, label=label))
    return found if len(found) == len(passage.parts) else []


def best_clause(document: Document, parts: Collection[str], apart: Collection[Point] = ()) -> Point | None:
    """The clause of some sections that says most in fewest words, above all of what they and their text are about: what
    to bring home."""
    about = " ".join([document.metadata.title, *(document.sections[one].title for one in parts)])
    starts = {one.start for one in document.passages}
    found = [
        (weight + _CENTRAL * likeness(point.text, about) + _FIRST * (point.citation.start in starts), point)
        for weight, point in _clauses(document, parts)
        if length(point.text) <= _LONGEST_AIM
    ]
    fresh = [one for one in found if not any(one[1].text == other.text for other in apart)]
    fresh = [one for one in fresh if not _LEANS.search(one[1].text)] or fresh
    return max(fresh, key=lambda one: (one[0], -one[1].citation.start), default=(0.0, None))[1]


def _overlap(first: Point, second: Point) -> bool:
    one, other = first.citation, second.citation
    return (one.start < other.end and other.start < one.end) or likeness(first.text, second.text) > _ALIKE


def _weighed(document: Document, parts: Collection[str]) -> list[tuple[float, Point]]:
    """Lists, sentences that bind, and clauses, of a length that can be said."""
    return _lists(document, parts) + _sentences(document, parts) + _clauses(document, parts)


def _lists(document: Document, parts: Collection[str]) -> list[tuple[float, Point]]:
    """What a lead-in counts out in numbers, whole: "phấn đấu hoàn thành: (1) …. (2) …."."""
    found = []
    for passage in document.passages:
        if passage.section not in parts or len(passage.parts) < _LEAST_LISTED:
            continue
        first, last = passage.parts[0].start, passage.parts[-1]
        start = max((one for one, _ in sentences(passage.text[:first])), default=0)
        final = re.split(r"\.\s", passage.text[last.start : last.end])[0].rstrip(" .;")
        end = last.start + len(final)
        text = passage.text[start:end]
        if length(text) <= _LONGEST_LISTED and text[0].isupper() and "**" not in text:
            found.append((_weight(text, 0, passage) + _LISTED, _point(document, passage, start, end)))
    return found


def _sentences(document: Document, parts: Collection[str]) -> list[tuple[float, Point]]:
    """The sentences that bind, whole: their conditions are in them. Others are told by their clauses."""
    found = []
    for passage in document.passages:
        if passage.section not in parts or is_letterhead(passage.text) or _forbidden(passage):
            continue
        for number, (start, end) in enumerate(sentences(passage.text)):
            text = passage.text[start:end]
            alone = text[0].isupper() and not text.rstrip().endswith(":") and "(1)" not in text
            if alone and _binding(text) and _fits(f"{_WHATEVER} {text.rstrip(' .;:')}", binding=True):
                found.append((_weight(text, number, passage) + 0.2, _point(document, passage, start, end)))
    return found


def _clauses(document: Document, parts: Collection[str]) -> list[tuple[float, Point]]:
    return [(weight, point) for weight, point in _all_clauses(document) if point.citation.section in parts]


@once
def _all_clauses(document: Document) -> tuple[tuple[float, Point], ...]:
    """The clauses of a document that say something by themselves, with their weights."""
    return tuple(
        (_weight(one.text, 1, one.passage) - _torn(one), _point(document, one.passage, one.start, one.end))
        for one in read_clauses(document)
        if not is_letterhead(one.text) and _fits(one.text) and _says(one.text)
        if not _forbidden(one.passage) and not _reported(one)
    )


def _forbidden(passage: Passage) -> bool:
    """Whether a passage is an act that the heading above forbids: without that heading it reads as a duty."""
    return any(_BANNED.search(title) for title in passage.headings)


def _reported(clause: Clause) -> bool:
    """Whether a clause goes on with what a sentence tells that somebody did ("Thủ tướng đã …; chỉ đạo …"): by itself it
    would be read as an order."""
    spans = sentences(clause.passage.text)
    start = next((first for first, last in spans if first <= clause.start < last), clause.start)
    told = re.search(r"(?<!\w)đã(?!\w)", clause.passage.text[start : clause.start])
    subject = begins_with_verb(raised(clause.text)) or re.match(r"đã(?!\w)", clause.text)
    return bool(told and subject)


def _says(text: str) -> bool:
    """Whether a clause says something, and waits for no list behind it ("phấn đấu đưa vào khai thác: (1) …")."""
    told = says_something(text) or bool(re.search(r"\sđã\s", text))
    return told and not ends_with_verb(text)


def _torn(clause: Clause) -> float:
    """What a clause loses that is a thing of a list, or stands among tasks and neither is one nor tells what a thing is
    to be ("khu vực có nguy cơ sạt lở")."""
    task = passage_role(clause.passage) == "task" and not begins_with_verb(clause.text)
    stray = task and not re.search(r"(?<!\w)(?:là|phải|trở thành|được|cần)(?!\w)", clause.text)
    one_of_several = task and bool(place_sort(clause.text))  # "thị xã Ninh Hòa là đô thị công nghiệp"
    return _STRAY if stray or one_of_several or _in_list(clause) or _waits_for_what(clause) else 0.0


def _waits_for_what(clause: Clause) -> bool:
    """Whether a clause names what its sentence says only behind it to be something ("Xác định A; B là nhiệm vụ …")."""
    spans = sentences(clause.passage.text)
    end = next((last for first, last in spans if first <= clause.start < last), clause.end)
    told = _AS_WHAT.search(clause.text), _AS_WHAT.search(clause.passage.text[clause.end : end])
    return bool(_TAKEN.match(clause.text)) and told[0] is None and told[1] is not None


def _in_list(clause: Clause) -> bool:
    """Whether a clause goes on with what a colon in its sentence leads to."""
    spans = sentences(clause.passage.text)
    start = next((first for first, last in spans if first <= clause.start < last), 0)
    return ":" in clause.passage.text[start : clause.start]


def _fits(text: str, binding: bool = False) -> bool:
    most = _LONGEST_BINDING if binding else _SYLLABLES[1]
    bare = text.removeprefix(_WHATEVER).strip()
    return _SYLLABLES[0] <= length(text) <= most and whole(text) and "..." not in text and not _REST.match(bare)


def _binding(text: str) -> bool:
    """Whether a sentence binds: a threshold with its sanction, a bound, a day, a rank to be reached."""
    return bool(_BINDING.search(text)) and not re.search(r"(?<!\w)đã(?!\w)", text)


@cache
def _telling() -> re.Pattern[str]:
    return re.compile(rf"\d|(?<!\w)(?:{alternatives(cues().telling)})(?!\w)", re.IGNORECASE)


def _weight(text: str, number: int, passage: Passage) -> float:
    """First sentences, figures and words of purpose weigh; so does what the headings name; very long ones lose."""
    own = set(syllables(text))
    heading = set(syllables(" ".join(passage.headings[-1:])))
    shared = len(own & heading) / (len(heading) or 1)
    told = min(4, len(set(_telling().findall(text)))) * 0.3
    told += _BOUND if _binding(text) else 0.0
    told -= _FIGURE if passage_role(passage) == "target" else 0.0
    told -= _LEANING if _LEANS.search(text) else 0.0
    return (0.7 if number == 0 else 0.0) + told + shared - max(0, length(text) - 32) * 0.03


def passage_role(passage: Passage) -> str:
    """The role of the innermost heading above a passage, "" for none."""
    found = [role.name for title in reversed(passage.headings) if (role := role_of_heading(title))]
    return found[0] if found else ""


def _point(document: Document, passage: Passage, start: int, end: int) -> Point:
    return make_point(document, passage.section, *passage.body.span(start, end))
