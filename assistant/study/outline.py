"""Đề cương: what the session is for, and its phases with minutes, points, figures and talk."""

import re
from collections.abc import Sequence

from assistant.study.aims import announces, make_aim, told_limits
from assistant.study.around import SHARES, cite_heading, make_phase
from assistant.study.facts.clauses import length, raised
from assistant.study.facts.figure_lines import figure_lines
from assistant.study.facts.items import Item, read_items
from assistant.study.facts.key_points import key_points, must_say
from assistant.study.facts.labels import make_point
from assistant.study.facts.roles import CAUSE, LIMIT, RESULT, SITUATION, role_of_section
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.opening import opening_points
from assistant.study.parts import LessonPart, make_parts, part_contents, part_heading
from assistant.study.session import (
    CHECK,
    CLOSE,
    CONTENT,
    OPENING_PHASE,
    TALK,
    OutlineRow,
    Point,
    Request,
)
from assistant.study.talk import Ground, make_talk
from assistant.study.units import Unit, is_whole
from corpus.citation import Citation
from corpus.model import OPENING, Document, Section
from corpus.reading.store import Corpus
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import one_line
from corpus.vietnamese.sentences import sentences

MINUTES = (45, 90, 180)
_LEAST_SHARE = 0.105  # of the content's minutes that any part gets
_FEWEST, _MOST = 3, 6  # points of a part
_ORGANISING = "organising"  # the role of a part that shares the work out
_LEAST_READ = 24  # and of what is worth it
_NAMED, _INDICATORS = 9, 4  # syllables of an indicator that the objectives name, and how many
_READ = 80  # syllables of what is read aloud
_NO_EXAMPLES = (RESULT, LIMIT, CAUSE, "target")  # roles of what shows nothing else
_JOINS = re.compile(r"(?:chủ trì,?\s)?phối hợp\s(?:chặt chẽ\s)?(?:với|cùng)\s", re.IGNORECASE)
_BEGINS = 4  # words by which a duty is found in its task


def make_outline(corpus: Corpus, units: Sequence[Unit], request: Request) -> tuple[OutlineRow, ...]:
    """The phases in order; minutes add up to the session's, those of the content go by the parts' weight."""
    parts = make_parts(corpus, units, request.minutes)
    spent = {phase: max(1, round(request.minutes * share)) for phase, share in SHARES.items()}
    whole = sum(one.weight for one in parts)
    weights = [max(one.weight, _LEAST_SHARE * whole) for one in parts]
    shared = _share(request.minutes - sum(spent.values()), weights)
    used: set[str] = set()
    content = [
        _part(corpus.by_number[part.document], part, parts, minutes, request, used)
        for part, minutes in zip(parts, shared, strict=True)
    ]
    around = {phase: make_phase(corpus, units, phase, minutes, request) for phase, minutes in spent.items()}
    return (around[OPENING_PHASE], *content, around[TALK], around[CHECK], around[CLOSE])


def _share(total: int, weights: list[float]) -> list[int]:
    """Whole minutes by weight that add up to the total (largest remainders), each at least one where possible."""
    whole = sum(weights) or 1.0
    exact = [total * weight / whole for weight in weights]
    minutes = [max(1, int(one)) for one in exact]
    order = sorted(range(len(weights)), key=lambda at: minutes[at] - exact[at])
    while sum(minutes) < total:
        for at in order[: total - sum(minutes)]:
            minutes[at] += 1
    while sum(minutes) > total and max(minutes) > 1:
        minutes[minutes.index(max(minutes))] -= 1
    return minutes


def _part(
    document: Document, part: LessonPart, parts: Sequence[LessonPart], minutes: int, request: Request, used: set[str]
) -> OutlineRow:
    """A part of the content: longer sessions say more of it, not the same faster."""
    wanted = _FEWEST if request.minutes < 60 else 4 if request.minutes < 120 else 6
    wanted = min(_MOST, max(wanted, len(part.heads))) if wanted > _FEWEST else wanted
    aim = make_aim(document, part)
    points = _points(document, part, aim, wanted)
    lines = figure_lines(document, part.sections)
    figures = lines if len(lines) > 1 else ()
    section = document.sections[part.heads[0]]
    role = role_of_section(document, section.id)
    purpose = role.name if role else SITUATION if section.id == OPENING else ""
    ground = Ground(document, purpose, points, figures, _limits(document), part.sections)
    talk = make_talk(ground, request.audience, used, 1 if wanted == _FEWEST else 2)
    return OutlineRow(
        section=section.id,
        heading=part_heading(document, part, parts),
        minutes=minutes,
        points=points,
        discussion=talk[0] if talk else "",
        citation=cite_heading(document, section),
        phase=CONTENT,
        sections=part.sections,
        aim=aim,
        reading=_reading(document, part, aim, points),
        example=_example(document, part, [*points, *([aim] if aim else [])]) if wanted > _FEWEST else None,
        talk=talk,
        figures=figures,
        contents=part_contents(document, part),
        purpose=purpose,
    )


def _duties(document: Document, part: LessonPart) -> tuple[Point, ...]:
    """For a part that shares the work out: who must do what, each body with its duty; () for another part."""
    role = role_of_section(document, part.heads[0])
    if role is None or role.name != _ORGANISING:
        return ()
    tasks = [one for one in extract_tasks(document) if one.section in part.sections]
    found: list[Point] = []
    for task in tasks:
        listed = sum(one.start == task.start for one in tasks) > 1  # "chỉ đạo: (1) …. (2) …."
        start = _duty_start(document, task) if listed else task.start
        apart = not found or start >= found[-1].citation.end
        if apart and task.lead in one_line(document.source[task.start : task.end]):
            found.append(make_point(document, task.section, start, task.end))
    return tuple(found[:_MOST]) if len(found) >= _FEWEST else ()


def _duty_start(document: Document, task: Task) -> int:
    """Where the words of one duty of several of a body begin in the source."""
    words = r"\s+".join(re.escape(one) for one in task.task.split()[:_BEGINS])
    found = re.compile(words).search(document.source, task.start, task.end)
    return found.start() if found else task.start


def _points(document: Document, part: LessonPart, aim: Point | None, wanted: int) -> tuple[Point, ...]:
    """The points beside what is to be brought home: that is said once, but in a goal that goes on."""
    duties = _duties(document, part)
    if duties:
        return tuple(_rest(document, one, aim) for one in duties)
    must = must_say(document, part.sections)
    for more in (0, 1, 2):
        found = key_points(document, part.sections, wanted + more)
        apart = [one for one in found if aim is None or not _tells(one, aim, one in must)]
        if len(apart) >= wanted:
            break
    apart = [_rest(document, one, aim) for one in apart]
    if len(apart) < _FEWEST and part.heads == (OPENING,):
        begun = [one for one in opening_points(document) if aim is None or not _tells(one, aim, must=False)]
        fresh = [one for one in begun if not any(_meet(one, other) for other in apart)]
        apart = sorted([*apart, *fresh], key=lambda one: one.citation.start)
    return tuple(apart or found)


def _rest(document: Document, point: Point, aim: Point | None) -> Point:
    """A goal without the clause that is to be brought home, where it goes on with another."""
    if aim is None or not point.text.startswith(aim.text) or len(point.text) - len(aim.text) < len(aim.text) // 2:
        return point
    rest = document.source[aim.citation.end : point.citation.end]
    mark = re.match(r"\s*[;.]", rest)
    if mark is None:
        return point
    start = aim.citation.end + mark.end()
    start += len(document.source[start:]) - len(document.source[start:].lstrip())
    return make_point(document, point.citation.section, start, point.citation.end)


def _meet(first: Point, second: Point) -> bool:
    one, other = first.citation, second.citation
    return one.start < other.end and other.start < one.end


def _tells(point: Point, aim: Point, must: bool) -> bool:
    one, other = point.citation, aim.citation
    inside = one.start <= other.start and other.end <= one.end
    return point.text.rstrip(" .;") == aim.text.rstrip(" .;") or (inside and not must)


def _limits(document: Document) -> tuple[str, ...]:
    """What the text itself says that lacks, and why; the clauses of a text that says it in no shorter things."""
    items = tuple(item.words for item in read_items(document) if item.role in (LIMIT, CAUSE) and _names(document, item))
    return items or tuple(one.text for one in told_limits(document, list(document.sections)))


def _names(document: Document, item: Item) -> bool:
    """Whether a thing of what lacks names what does."""
    passage = next((one for one in document.passages if one.start <= item.start < one.end), None)
    return passage is None or not announces(passage.text, passage.body.locate(item.start), item.words)


def _reading(document: Document, part: LessonPart, aim: Point | None, points: Sequence[Point]) -> Citation | None:
    """What to read aloud: the first viewpoint or goal, the sentence that the aim stands in, the longest point
    of the aim's section, else of all."""
    must = [one.citation for one in must_say(document, part.sections)]
    around = _sentence_of(document, aim) if aim else None
    whole = [one for one in points if one.citation.quote[:1].isupper()] or points
    own = aim.citation.section if aim else ""
    ranked = sorted(
        whole, key=lambda one: (length(one.text) < _LEAST_READ, one.citation.section != own, -length(one.text))
    )
    longest = [one.citation for one in ranked]
    pool = [*must, *([around] if around else []), *longest]
    return next((one for one in pool if length(one.quote) <= _READ), pool[0] if pool else None)


def _sentence_of(document: Document, point: Point) -> Citation | None:
    for passage in document.passages:
        if passage.start <= point.citation.start and point.citation.end <= passage.end:
            for start, end in sentences(passage.text):
                first, last = passage.body.span(start, end)
                if first <= point.citation.start and point.citation.end <= last:
                    return document.cite(passage.section, first, last)
    return None


def _example(document: Document, part: LessonPart, points: Sequence[Point]) -> Point | None:
    """A thing of the part with names or figures of its own that no point says."""
    said = [one.citation for one in points]
    if any("(1)" in one.text for one in points):  # what is counted out is examples enough
        return None
    for item in read_items(document):
        names = sum(word[:1].isupper() or word[:1].isdigit() for word in item.words.split()[1:])
        fresh = all(item.end <= one.start or item.start >= one.end for one in said)
        told = names >= 3 and item.role not in _NO_EXAMPLES and not _only_joins(item.words)
        if item.section in part.sections and fresh and told:
            return Point(raised(item.words), document.cite(item.section, item.start, item.end))
    return None


def _only_joins(words: str) -> bool:
    """Whether words say with whom something is done and not yet what: "chủ trì, phối hợp với Bộ A"."""
    joins = _JOINS.match(words)
    behind = words[joins.end() :] if joins else ""
    rest = (behind[mark.end() :] for mark in re.finditer(r"\s(?=[a-zà-ỹđ])", behind))  # "Xây dựng" is a ministry's name
    return bool(joins) and not any(map(begins_with_verb, rest))


def heading_of(document: Document, section: Section) -> str:
    """A section as the outline names it: its number and heading, else the place that officials write."""
    if section.id == OPENING:
        return f"{document.metadata.name}: phần mở đầu"
    label = document.place(section.id)
    return f"{label}: {section.title}" if section.title else label


def make_objectives(corpus: Corpus, units: Sequence[Unit], request: Request) -> tuple[str, ...]:
    """What who listens shall know, be able to do and hold to at the end."""
    numbers = list(dict.fromkeys(unit.document for unit in units))
    names = " và ".join(corpus.by_number[number].metadata.name for number in numbers)
    lines = [
        line
        for number in numbers
        for line in figure_lines(corpus.by_number[number], [one.section for one in units if one.document == number])
    ]
    short = [line for line in lines if length(line.indicator) <= _NAMED]
    main = sorted(short, key=lambda line: -len(line.values))[:_INDICATORS]  # those of two periods first
    named = "; ".join(
        f"{line.indicator[:1].lower()}{line.indicator[1:]}" if line.indicator[1:2].islower() else line.indicator
        for line in main
    )
    part = "" if all(is_whole(corpus.by_number[number], units) for number in numbers) else " trong các phần đã chọn"
    told = f"các chỉ tiêu chính ({named}), " if len(main) > 1 else ""
    return (
        f"Về kiến thức: {request.audience} nắm được những nội dung chủ yếu của {names}{part}.",
        f"Về kỹ năng: nêu đúng {told}nhiệm vụ, cơ quan chịu trách nhiệm và thời hạn, có dẫn mục, khoản, điểm; "
        "vận dụng vào kế hoạch công tác của cơ quan, đơn vị.",
        "Về thái độ: thống nhất nhận thức, đề cao trách nhiệm nêu gương trong tổ chức thực hiện.",
    )
