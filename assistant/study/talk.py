"""What to talk over: questions made of a part's own content, put as its audience can answer them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.study.facts.bodies import is_collective
from assistant.study.facts.clauses import length, lowered, raised
from assistant.study.facts.items import says_something
from assistant.study.facts.likeness import likeness
from assistant.study.facts.roles import SITUATION, role_of_section
from assistant.study.facts.verbs import begins_with_verb
from assistant.study.session import FigureLine, Point
from corpus.model import Document
from corpus.tasks.duties import find_duty
from corpus.tasks.reading import extract_tasks
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.words import syllables

LEADERS, OFFICIALS, MEMBERS = AUDIENCES = ("cán bộ lãnh đạo", "công chức", "đảng viên cơ sở")
_NAMED = {LEADERS: "lãnh đạo", OFFICIALS: "công chức", MEMBERS: "đảng viên"}
_LEAD = 12  # syllables of a body that a question names
_CHOICES = 3  # tasks to choose from
_QUOTED = 32  # syllables of what a question quotes
_LONGEST_QUOTED = 46  # and of a body with its duty
_SAME_BODY = 0.6  # share of syllables from which two names are of one body
_TRIED = 4  # limits that may be asked of a part
_RELATED = 0.06  # share of syllables from which a limit speaks of a part
_WHY = "Điều đó do những nguyên nhân nào, theo đồng chí nguyên nhân nào là chính, vì sao?"
# What each audience is asked to do with a thing of the text, which stands behind it.
_OWN = {
    LEADERS: "Với cương vị lãnh đạo, đồng chí phân công ai chủ trì, thời hạn nào và kiểm tra ra sao để thực hiện",
    OFFICIALS: "Trong công việc được giao, đồng chí phải thay đổi việc gì, phối hợp với ai để thực hiện",
    MEMBERS: "Ở chi bộ và nơi cư trú, đồng chí có thể làm gì cụ thể để góp phần thực hiện",
}
_PLAIN = "Cơ quan, đơn vị đồng chí cần làm gì trước mắt để thực hiện"
_HERE = "Liên hệ cơ quan, đơn vị đồng chí: việc nào đã làm được, việc nào còn vướng?"
_TOUCHES = {
    LEADERS: "việc nào cơ quan, địa phương đồng chí phải chịu trách nhiệm chính",
    OFFICIALS: "việc nào liên quan trực tiếp nhất đến vị trí việc làm của đồng chí",
    MEMBERS: "việc nào chi bộ đồng chí có thể đưa vào nghị quyết tháng tới",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """What a part gives to talk about."""

    document: Document
    purpose: str  # the role of its first section
    points: Sequence[Point]
    figures: Sequence[FigureLine]
    limits: Sequence[str]
    sections: Sequence[str] = ()  # of the part


def audience_of(words: str) -> str:
    """The audience that some words name, "" for another one."""
    return next((one for one, named in _NAMED.items() if named in words.lower()), "")


def touching(audience: str) -> str:
    """How an audience is asked which of several tasks touches it."""
    return _TOUCHES.get(audience_of(audience), "việc nào gắn trực tiếp nhất với đơn vị đồng chí")


def make_talk(ground: Ground, audience: str, used: set[str], wanted: int) -> tuple[str, ...]:
    """Up to `wanted` questions that no other part has, of several kinds where there are; what they quote is put into
    `used`."""
    kinds = [list(one) for one in _kinds(ground, audience_of(audience))]
    found: list[str] = []
    for kind in (*kinds, *kinds):
        fresh = next(((said, question) for said, question in kind if said not in used), None)
        if fresh and len(found) < wanted:
            used.add(fresh[0])
            found.append(fresh[1])
    return tuple(found)


def _kinds(ground: Ground, audience: str) -> Iterator[Iterator[tuple[str, str]]]:
    """(what is quoted, the question): the two periods, what hinders, what our unit does, which task touches us."""
    if ground.purpose == SITUATION:
        yield _at_home(ground)
        return
    yield _periods(ground)
    if ground.purpose == "task":
        yield _hindrances(ground)
    ours = [one for one in ground.points if _may_be_ours(one)]
    short = [one for one in ours if length(one.text) <= _QUOTED]
    yield _own(short, audience)
    if len(ours) < len(ground.points):
        yield _together(ground)
    to_do = [one for one in short if _is_to_do(one) and not _is_aim(ground.document, one)]
    if len(to_do) >= _CHOICES:
        yield iter([_choice(ground, to_do[-_CHOICES:], audience)])
    yield _conditions(ground)
    yield _applied(ground)


def _may_be_ours(point: Point) -> bool:
    """Whether who listens may be asked to do a thing: it is no body's of its own ("Ban cán sự đảng Chính phủ …")."""
    given = next((one for one in (point.label, point.text) if opens_with_body(one)), "")
    return not given or is_collective(given)


def _is_to_do(point: Point) -> bool:
    words = point.text.removeprefix("Không ")
    defines = re.match(r"[^,;:]{3,60}? (?:là|gồm|bao gồm|không có|không thể|không còn) ", point.text)
    owes = opens_with_body(point.text) and bool(find_duty(point.text, vague=True)) and not defines
    return begins_with_verb(raised(words)) or owes


def _is_aim(document: Document, point: Point) -> bool:
    """Whether a point stands under viewpoints, goals, targets or a vision: it is no task, whatever its verb."""
    role = role_of_section(document, point.citation.section)
    return role is not None and role.name in ("viewpoint", "goal", "target", "vision")


def _first_said(point: Point) -> str:
    """A point up to the first of its signs behind which it has said something: of several bodies that share a duty, up
    to that duty."""
    ends = [mark.start() for mark in re.finditer(r";|\.\s", point.text)]
    heads = (point.text[:end].rstrip(" .;") for end in ends)
    return next((one for one in heads if says_something(one)), point.text.rstrip(" .;"))


def _together(ground: Ground) -> Iterator[tuple[str, str]]:
    """Of a part that gives bodies their duties: with which of them our unit works."""
    spans = [(one.citation.start, one.citation.end) for one in ground.points]
    tasks = [one for one in extract_tasks(ground.document) if any(a <= one.start < b for a, b in spans)]
    leads: list[str] = []
    for one in tasks:
        again = any(likeness(one.lead, other) > _SAME_BODY for other in leads)
        if length(one.lead) <= _LEAD and not again and not re.match(r"các(?!\w)", one.lead, re.IGNORECASE):
            leads.append(one.lead)
    if len(leads) > 1:
        listed = "; ".join(leads[:_CHOICES])
        yield listed, f"Văn bản giao việc cho {listed}. Đơn vị đồng chí phối hợp với cơ quan nào, ở việc gì?"
    elif leads:
        yield leads[0], f"Văn bản giao việc cho {leads[0]}. Việc nào cần đơn vị đồng chí phối hợp, vào lúc nào?"
    for point in sorted(filter(_is_to_do, ground.points), key=lambda one: length(one.text)):
        said = _first_said(point)
        if length(said) > _LONGEST_QUOTED:
            continue
        yield said, f"Đơn vị đồng chí tham gia, phối hợp thế nào để thực hiện: “{said}”?"


def _own(points: Sequence[Point], audience: str) -> Iterator[tuple[str, str]]:
    for point in filter(_is_to_do, points):  # "thị xã Ninh Hòa là đô thị công nghiệp" asks nothing of a unit
        said = point.text.rstrip(" .;")
        yield said, f"{_OWN.get(audience, _PLAIN)} yêu cầu: “{said}”?"


def _choice(ground: Ground, points: Sequence[Point], audience: str) -> tuple[str, str]:
    several = [lowered(one.text.rstrip(" .;"), ground.document) for one in points]
    listed = "; ".join(f"({at}) {one}" for at, one in enumerate(several, 1))
    return several[-1], f"Trong các việc: {listed} - {touching(audience)}? Vì sao?"


def _conditions(ground: Ground) -> Iterator[tuple[str, str]]:
    ours = [one for one in ground.points if _may_be_ours(one) and _is_to_do(one)]
    for point in sorted(ours, key=lambda one: length(one.text)):
        said = _first_said(point)
        yield said, f"Cần điều kiện gì về con người, nguồn lực, cách làm để thực hiện yêu cầu: “{said}”?"


def _applied(ground: Ground) -> Iterator[tuple[str, str]]:
    """What a part lays down, aims at or tells and is nothing to be done: how things stand with it here."""
    laid_down = [one for one in ground.points if _may_be_ours(one) and not _is_to_do(one)]
    for point in sorted(laid_down, key=lambda one: length(one.text)):
        said = _first_said(point)
        if length(said) > _LONGEST_QUOTED or not says_something(said):
            continue
        yield said, f"Văn bản nêu: “{said}”. {_HERE}"


def _at_home(ground: Ground) -> Iterator[tuple[str, str]]:
    """For a part that tells how things are: what lacks, and whether it lacks here."""
    asked = ("Ở cơ quan, địa phương đồng chí điều này biểu hiện thế nào, do đâu?", _WHY)
    for limit, question in zip((*ground.limits[-1:], *ground.limits[:1]), asked, strict=False):
        said = limit.rstrip(" .;")
        yield said, f"Văn bản nêu: “{said}”. {question}"


def _periods(ground: Ground) -> Iterator[tuple[str, str]]:
    moving = [one for one in ground.figures if len(one.values) > 1 and one.values[0][1] != one.values[-1][1]]
    for line in moving[:1]:
        (first, low), (last, high) = line.values[0], line.values[-1]
        name = line.indicator[:1].lower() + line.indicator[1:] if line.indicator[1:2].islower() else line.indicator
        yield (
            line.indicator,
            f"So sánh {name} {first.lower()} ({low}) với {last.lower()} ({high}): mức tăng thêm phải dựa vào những"
            " giải pháp nào của văn bản, khâu nào khó nhất?",
        )


def _met_here(ground: Ground, limit: str) -> bool:
    """Whether of all sections of tasks that which speaks most of a limit stands in the part."""
    said: dict[str, set[tuple[str, str]]] = {}
    for passage in ground.document.passages:
        role = role_of_section(ground.document, passage.section)
        if role is not None and role.name == "task":
            said.setdefault(passage.section, set()).update(_pairs(" ".join([*passage.headings[1:], passage.text])))
    seldom = {pair: 1 / count for pair, count in Counter(pair for own in said.values() for pair in own).items()}
    best = max(said, key=lambda one: sum(seldom[pair] for pair in _pairs(limit) & said[one]), default="")
    return not ground.sections or best in ground.sections


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(syllables(text)))


def _hindrances(ground: Ground) -> Iterator[tuple[str, str]]:
    """A limit that the text itself admits, the one that speaks most of what the part is about."""
    about = " ".join(point.text for point in ground.points)
    near = sorted(ground.limits, key=lambda one: -likeness(one, about))
    for limit in near[:_TRIED]:
        if likeness(limit, about) > _RELATED and _met_here(ground, limit):
            said = limit.rstrip(" .;")
            yield (
                said,
                f"Văn bản nêu: “{said}”. Giải pháp nào trong phần này trực tiếp khắc phục, vì sao đến nay còn vướng?",
            )
