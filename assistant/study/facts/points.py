"""Facts of what a lead-in counts out in points: cases, forms, contents, forbidden acts, a body's duties."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.study.facts.bodies import called, is_collective
from assistant.study.facts.clauses import length, lowered, numbered, raised, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.likeness import stands_in
from assistant.study.facts.lists import LIST, LISTED, NOT_LISTED
from corpus.model import CLOSING, OPENING, Document, Passage, Section
from corpus.tasks.duties import is_body, owing_body, shares_out
from corpus.tasks.reading import extract_tasks
from corpus.text import one_line

_LONGEST_LIST = 80  # syllables of all points together, as an answer in writing
_POINT = (4, 34)  # syllables of a point that is an option
_LEAST_POINTS = 2
_CASE = "trường hợp"  # a kind of points of which the lead-in says what is done in them
_LEAST_BESIDE = 3  # points that stand beside what is none of them
_LONGEST_LEAD = 46
_LONGEST_TITLE = 20
_COUNTED = re.compile(
    r"(?P<head>.*?)\s*(?:các|những)\s+(?P<what>trường hợp|hình thức|(?:nhóm )?(?:nội dung|nhiệm vụ)|nguyên tắc"
    r"|điều kiện|yêu cầu|tiêu chí|tiêu chuẩn|phương thức|biện pháp|bước|thông tin|tài liệu|giấy tờ|đối tượng|chức năng"
    r"|hoạt động|khoản thu|khoản chi|nguồn vốn|mục tiêu)(?:\s+(?:cơ bản|chính|chủ yếu|cụ thể|trọng tâm))?"
    r"(?:\s+sau(?:\s+đây)?)?$",
    re.IGNORECASE,
)
_ONE_CASE = re.compile(r"(?P<head>.*?)\s*(?P<what>trường hợp)\s+sau(?:\s+đây)?$", re.IGNORECASE)
_MADE_OF = re.compile(r"(?P<head>.+?)(?:,)?\s+(?:bao gồm|gồm)(?:\s+có)?$", re.IGNORECASE)
# A heading that says what all that stands under it is: "Nguyên tắc sử dụng vốn".
_TITLED = re.compile(
    r"(?:(?:các|những)\s+)?(?P<what>nguyên tắc|điều kiện|tiêu chí|tiêu chuẩn|nguồn vốn|hình thức|biện pháp)"
    r"\s+\w[^;:]{3,120}",
    re.IGNORECASE,
)
_FORBIDDEN = re.compile(r"(?:các |những )?hành vi (?:bị )?(?:nghiêm )?cấm$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"…|\.\.\.|(?:điểm|khoản|mục) \w+ (?:của )?(?:Nghị quyết|Mục)", re.IGNORECASE)
_BESIDE = re.compile(r"^Ngoài [^:]*?này,\s+")
_OPEN = re.compile(r"\s+(?:trong|thông qua|theo|qua|tại|với|có|là)$")  # what a lead-in waits with
_DASH = re.compile(r"(?:^|(?<=[;.] ))[-+•*]\s")  # before a point of a list that stands in lines of its own
_LEANING = re.compile(r"(?<!\w)(?:khác|này|nêu trên|trên đây|sau đây)(?!\w)|:|…|\.\.\.")


@dataclass(frozen=True, slots=True)
class _Lead:
    """How the points under a lead-in are asked for: all of them, and one among others, "" where one is not; said is the
    lead-in itself."""

    kind: str
    all: str
    one: str
    said: str = ""


def point_facts(document: Document) -> Iterator[Fact]:
    """For each lead-in with points, all of them in writing, and each as the one that belongs there."""
    for section in document.sections.values():
        points = _points(document, section)
        lead = _lead(document, section) if len(points) >= _LEAST_POINTS else None
        if lead is None:
            continue
        yield from _all_points(document, section, lead, points)
        single = list(_single_points(document, section, lead, points))
        yield from single
        if len(single) >= _LEAST_BESIDE and lead.said:
            which = f"các {lead.kind}" if lead.kind != "made of" else "những nội dung"
            of = lead.said if lead.kind == _CASE else f"được nêu cho “{raised(lead.said)}”"
            ask = f"nội dung nào sau đây KHÔNG thuộc {which} {of}?"
            first = single[0]
            place = (document.number, first.section, first.start, first.end)
            yield Fact(NOT_LISTED, LISTED, *place, "", first.subject, ask, support=first.answer)


def _single_points(document: Document, section: Section, lead: _Lead, points: list[Passage]) -> Iterator[Fact]:
    """Each point as the one that belongs to its lead-in."""
    told = f"được nêu cho “{raised(lead.said)}”" if lead.said else ""
    if lead.one:
        for point in points:
            words = point.text.rstrip(" .;")
            first, last = point.body.span(0, len(words))
            plain = one_line(document.source[first:last]) == words and whole(words) and not _LEANING.search(words)
            if plain and _POINT[0] <= length(words) <= _POINT[1]:
                place = (document.number, point.section, first, last)
                yield Fact(LISTED, lead.kind, *place, words, f"{document.number} {section.id}", lead.one, told=told)


def _points(document: Document, section: Section) -> list[Passage]:
    """The passages of a section's points, each of which is one paragraph: its children's, else its own."""
    if section.id in (OPENING, CLOSING) or section.is_annexed:
        return []
    if section.children:
        ids = section.children
        if any(document.sections[one].title or document.sections[one].children for one in ids):
            return []
        found = [[one for one in document.passages if one.section == id_] for id_ in ids]
        return [one[0] for one in found] if all(len(one) == 1 for one in found) else []
    return [one for one in document.passages if one.section == section.id]


def _lead(document: Document, section: Section) -> _Lead | None:
    own = [one.text for one in document.passages if one.section == section.id] if section.children else []
    stated = (own[-1] if own else section.title).strip(" :.;")
    words = _BESIDE.sub("", stated)
    if not words or length(words) > _LONGEST_LEAD or (own and not own[-1].rstrip().endswith(":")):
        return None
    body = owing_body(words)
    if is_body(body):
        about = None if is_collective(body) else _about(document, section, body)
        return None if about is None else _Lead("duty", f"{about}{called(body)} có những nhiệm vụ gì?", "")
    if _FORBIDDEN.search(words):
        return _Lead("forbidden", "những hành vi nào bị nghiêm cấm?", "")
    said = lowered(words, document)
    beside = lowered(stated[: len(stated) - len(words)], document)  # what stands beside would be right as well
    counted = _COUNTED.match(said) or _ONE_CASE.match(said)
    if counted and counted["head"]:
        head, what = counted["head"], counted["what"].lower()
        if head.lower().startswith(what):  # "nội dung … gồm các nội dung": of what, the heading above says
            return _Lead(what, f"{_under(document, section, head)}{head} những nội dung nào?", "")
        return _Lead(what, f"{head} những {what} nào?", f"{beside}{head} {what} nào sau đây?", _OPEN.sub("", head))
    made = _MADE_OF.match(said)
    if made:
        if "nội dung" in made["head"].lower():
            return _Lead(
                "made of", f"{_under(document, section, made['head'])}{made['head']} gồm những nội dung nào?", ""
            )
        one = f"{beside}{made['head']} gồm nội dung nào sau đây?"
        return _Lead("made of", f"{made['head']} gồm những nội dung nào?", one, made["head"])
    titled = _TITLED.fullmatch(said) if not own and not said.isupper() else None
    if titled:
        one = f"nội dung nào sau đây thuộc “{raised(said)}”?"
        return _Lead(titled["what"].lower(), f"{said} gồm những nội dung nào?", one, said)
    return None


def _under(document: Document, section: Section, said: str) -> str:
    """The heading above a section, as a question names it; "" for none, and for one that the question says itself."""
    titles = [one.title.rstrip(" .:") for one in document.ancestors(section.id)[:-1]]
    named = [one for one in titles if one and not one.isupper() and length(one) <= _LONGEST_TITLE]
    return f"về “{raised(named[-1])}”, " if named and not stands_in(named[-1], said) else ""


def _about(document: Document, section: Section, body: str) -> str | None:
    """The matter that a body's duties stand under, where it has others elsewhere; None where that has no name."""
    elsewhere = any(
        body in one.lead and section not in document.ancestors(one.section) for one in extract_tasks(document)
    )
    above = document.sections[section.parent] if section.parent else None
    title = re.sub(r"^Về\s+", "", above.title.rstrip(" .:")) if above else ""
    named = title and not title.isupper() and not is_body(title) and not shares_out(title)
    if not elsewhere:
        return ""
    return f"về nội dung “{raised(title)}”, " if named else None


def _all_points(document: Document, section: Section, lead: _Lead, points: list[Passage]) -> Iterator[Fact]:
    """All points in writing, as they stand one behind the other in the source."""
    last = points[-1]
    start = document.source.rfind("\n", 0, points[0].start) + 1  # with its own mark, as the others have theirs
    end = last.body.span(0, len(last.text.rstrip(" .;")))[1]
    words = one_line(document.source[start:end]).replace("**", "")
    if length(words) <= _LONGEST_LIST and lead.all and not _ELSEWHERE.search(words):
        place, subject = (document.number, section.id, start, end), f"{document.number} {section.id}"
        told = numbered(filter(None, _DASH.split(words))) if _DASH.search(words) else words
        yield Fact(LIST, LIST, *place, told, subject, lead.all, support=words)
