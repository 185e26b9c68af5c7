"""What a section says: its heading, its outline, its points."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.shortening import fair_share, shortened
from assistant.evidence.definitions import consists, defines
from assistant.evidence.scoring import Evidence
from assistant.evidence.table_heads import begins_table
from assistant.language.cues import cues
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.mended import MendedText
from corpus.model import Document, Section
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import times_of

_HEADING_SAYS = 0.8  # the share of a question that a heading must say for its points to be the list asked for
_ALL = 0.99  # share of a question's words that is all of them
_HEADING_OWN = 0.4  # the share that it must say without the document's title
SECTION_LIMIT = 300  # a list longer than this gives the first sentence of each point
_SECTION_WORDS = 420
_BRIEF_WORDS = 30  # of a part that has no heading
_OUTLINE_WORDS = 290  # of the headings under those of the first level
_TELLING = 2.0  # weight of words of which a heading is asked for though the title says the most
_LEADS = re.compile(r"(?<!\w)(?:sau|sau đây|như sau|dưới đây|gồm|bao gồm)\W*$")
_LIKELY_LEAD = 0.1  # probability from which a lead-in may be what is asked for
_HEADED = (Kind.LIST, Kind.WHAT, Kind.SECTION, Kind.WHY, Kind.TOPIC)  # kinds that a heading may answer
_LIKELY_LISTS = 3  # clauses among which one that tells a list is looked for
_ALTERNATIVES = 2  # lists under one heading, of which a question may ask for one
_TELLS_APART = 0.05  # the share of a question's words that one of them says more than another
_OVER = 3  # times its words that a section may have with what its lead-ins lead to, all then told more briefly
FACT_WORDS = 110  # what is said of "X là gì"
WHOLE_WORDS = 1500  # of a section that is wanted in full, word for word: what is longer is read in the text


def heading_that_says(
    understood: Understood, corpus: Corpus, found: Sequence[Evidence]
) -> tuple[Document, Section] | None:
    """The section whose heading says all that a list or a definition asks for, better than any clause.

    found is the evidence, best first; a lead-in to a list is better than a heading that says no more.
    """
    best = found[0] if found else None
    helpful = set(cues().helpful)
    counts = understood.kind is Kind.NUMBER and all(term.phrase in helpful for term in understood.terms)
    if not counts and understood.kind not in _HEADED:
        return None
    if not understood.terms and not understood.soft:
        return None
    numbers = understood.named.documents
    documents = [one for one in corpus.documents if not numbers or one.number in numbers]
    becomes = understood.kind is Kind.WHAT and understood.wants.becomes
    if becomes and best and best.fits and defines(best.clause, understood.terms):
        return None
    asked = _asked_of_headings(understood, documents)
    ranked: list[tuple[float, float, int, Document, Section]] = []
    for document in documents:
        for section, title in _with_any(document, asked):
            if _is_in_time(understood, section) and _is_in_place(understood, document, section):
                share, _ = coverage(asked, [(title, 1.0), (spaced(document.metadata.title), 0.9)])
                own, _ = coverage(asked, [(title, 1.0)])
                is_cause = understood.kind is not Kind.WHY or "nguyên nhân" in title
                says_own = own >= _HEADING_OWN or _says_rest(understood, title, document)
                if share >= _HEADING_SAYS and says_own and is_cause and _is_named_by(understood, document, section):
                    as_said, _ = coverage(understood.words, [(title, 1.0)])  # tells apart what the terms do not
                    ranked.append((share, as_said, -len(section.title.split()), document, section))
    if not ranked:
        return None
    share, _, _, document, section = max(ranked, key=lambda one: one[:3])
    may_say = best and best.time != 0.0 and not best.title_block
    says_itself = coverage(asked, [(best.clause.spaced, 1.0)])[0] if best and may_say else 0.0
    leads = [one.clause for one in found if one.clause.text.endswith(":") and one.probability >= _LIKELY_LEAD]
    is_led = any(coverage(asked, [(one.spaced, 1.0)])[0] >= share for one in leads)
    return (document, section) if share >= says_itself and not is_led else None


def is_listed_elsewhere(
    understood: Understood, found: Sequence[Evidence], document: Document, section: Section
) -> bool:
    """Whether a list is told elsewhere than under a heading: by the clause that opens with what it is of, or as items.

    "Quỹ đất gồm A và B" tells what "quỹ đất gồm những loại nào" asks; so do two items of one point that say all of it.
    """
    if understood.kind is not Kind.LIST or not found:
        return False
    if any(understood.says(f"{whole} gồm") for one in found[:_LIKELY_LISTS] if (whole := consists(one.clause))):
        return True
    saying = [
        one.passage for one in found[:_LIKELY_LISTS] if not one.missing and one.passage.document == document.number
    ]
    points = [
        document.sections[one.section].parent for one in saying if one.start not in range(section.start, section.end)
    ]
    several = [document.sections[one] for one in points if one and points.count(one) > 1]
    return any(not one.heading or leads_in(document, one) for one in several)


def _asked_of_headings(understood: Understood, documents: Sequence[Document]) -> tuple[Term, ...]:
    """What a heading is to say: of the words for any part ("mục tiêu chung") those that one of the headings has."""
    headings = "\n".join(_titles(one)[1] for one in documents)
    terms = understood.named_in(headings) if understood.wants.parts else understood.terms
    return (*terms, *understood.soft)


def _says_rest(understood: Understood, title: str, document: Document) -> bool:
    """Whether a heading says all of a question that the title of its document does not, and that is not little."""
    of_document = spaced(document.metadata.title)
    rest = [one for one in understood.terms if not one.match(of_document)]
    return sum(one.weight for one in rest) >= _TELLING and all(one.match(title) for one in rest)


def _with_any(document: Document, asked: Sequence[Term]) -> Iterator[tuple[Section, str]]:
    """The sections whose headings say something of what is asked, with these headings; few of a document's do."""
    titles, together = _titles(document)
    told = [one for one in asked if one.match(together)]
    return ((one, title) for one, title in titles if any(term.match(title) for term in told)) if told else iter(())


@once
def _titles(document: Document) -> tuple[list[tuple[Section, str]], str]:
    """The sections with headings and these headings, spaced; and all of them in one."""
    titles = [(one, spaced(one.title)) for one in document.sections.values() if one.heading]
    return titles, "\n".join(title for _, title in titles)


def _is_in_time(understood: Understood, section: Section) -> bool:
    return not understood.times or any(time in times_of(section.title) for time in understood.times)


def _is_in_place(understood: Understood, document: Document, section: Section) -> bool:
    """Whether a section lies in one of those that a question names, where it names any."""
    named = {one for number, one in understood.named.sections if number == document.number}
    return not named or bool(named & {section.id, *(one.id for one in document.ancestors(section.id))})


_OF_HEADINGS = (Kind.LIST, Kind.TOPIC)  # kinds that a long heading answers as well


def _is_named_by(understood: Understood, document: Document, section: Section) -> bool:
    """Whether a heading is asked for as such: a short one, or one whose first words are the question's.

    One that leads to a list is called by all of its words: "Các đơn vị sự nghiệp công lập trực thuộc:". So is one
    that has all words of a question: "Trách nhiệm của Chi nhánh Văn phòng đăng ký đất đai" of "trách nhiệm của …".
    """
    words = section.title.split()
    says_all = bool(understood.words) and coverage(understood.words, [(spaced(section.title), 1.0)])[0] >= _ALL
    if len(words) <= 8 or says_all:
        return True
    heaviest = max(understood.terms, key=lambda term: term.weight, default=None)
    first = words if leads_in(document, section) else words[:8]
    begins = heaviest is not None and heaviest.match(spaced(" ".join(first))) > 0.0
    return begins and understood.kind in _OF_HEADINGS


def compose_heading(understood: Understood, document: Document, section: Section) -> Draft:
    """What a heading heads: its one paragraph, or its points."""
    section = _alternative(understood, document, section) or section
    whole = understood.kind is Kind.LIST or bool(understood.wants.parts) or leads_in(document, section)
    limit = WHOLE_WORDS if understood.wants.in_full else SECTION_LIMIT if whole else FACT_WORDS
    if section.children or len(section.blocks) != 1:
        return compose_section(document, section, limit=limit)
    body = section.blocks[0].body
    shown = shortened(body.text, limit)
    place = Support(document.number, section.id, *body.span(shown.start, shown.end))
    return Draft((Statement(shown.text, (place,)),), "heading")


def _alternative(understood: Understood, document: Document, section: Section) -> Section | None:
    """Of subsections that each lead to a list of their own the one that says most of a question; None where none does.

    "1. Vốn của Quỹ trung ương gồm: a) … 2. Vốn của Quỹ địa phương gồm: a) …"
    """
    children = [document.sections[one] for one in section.children]
    lists = [one for one in children if one.children and one.blocks and one.blocks[-1].text.endswith(":")]
    if len(lists) < _ALTERNATIVES or len(lists) < len(children):
        return None
    shares = [coverage(understood.words, [(spaced(one.blocks[-1].text), 1.0)])[0] for one in lists]
    best, second, *_ = sorted(zip(shares, range(len(lists)), strict=True), reverse=True)
    return lists[best[1]] if best[0] - second[0] >= _TELLS_APART else None


def compose_outline(document: Document, deep: bool = False) -> Draft:
    """The parts of a whole document: its headings of the first level; deep, what stands right under each as well."""
    roots = [one for one in document.roots if one.heading or (one.marker and one.blocks)]
    name = f"{document.metadata.name} {document.metadata.title.strip()}"
    statements = [Statement(f"{name} gồm {len(roots)} mục:", prefix="\n", ours=True)]
    under = [document.sections[child] for one in roots for child in one.children] if deep else []
    most = fair_share([len(one.title.split()) for one in under if one.heading], _OUTLINE_WORDS, least=8)
    for one in roots:
        statements.append(_heading_in_brief(document, one, len(one.title.split()) if one.heading else _BRIEF_WORDS))
        for child in one.children if deep else ():
            if document.sections[child].heading:
                statements.append(_heading_in_brief(document, document.sections[child], most, "  "))
    return Draft(tuple(statements), "outline")


def parts_counted(document: Document, section: str) -> str:
    """How many parts a section has, by the name of such parts: "Mục III (…) có 10 khoản:"; "" where it has none."""
    children, title = document.sections[section].children, document.sections[section].title.strip()
    if not children:
        return ""
    noun = document.place(children[0]).rpartition(", ")[2].split()[0].lower()
    return f"{document.label(section)}{f' ({title})' if title else ''} có {len(children)} {noun}:"


def _heading_in_brief(document: Document, section: Section, words: int, indent: str = "") -> Statement:
    """A part by its heading, or by what it begins with: the numbered points of a telegram have no headings."""
    head = section.heading or section.blocks[0].body
    shown = shortened(head.text, words)
    place = Support(document.number, section.id, *head.span(shown.start, shown.end))
    return Statement(shown.text.rstrip("."), (place,), prefix=f"{indent}{section.marker}. ")


def compose_section(document: Document, section: Section, limit: int = _SECTION_WORDS, since: int = 0) -> Draft:
    """A section's heading and its points: its subsections' headings, or its bullets, shortened where they are long.

    Points that begin before the source's offset `since` are left out.
    """
    statements = []
    label = document.label(section.id)
    if section.heading:
        statements.append(
            Statement(f"{label}: {section.title.strip()}:", (_whole(document, section, section.heading),))
        )
    else:
        statements.append(Statement(f"{label}:"))
    room = limit - len(statements[0].text.split())
    own = [one for one in _points(document, section) if one.body.starts[0] >= since]
    points = _with_led(document, section, own, room)
    most = fair_share([len(one.body.text.split()) for one in points], room)
    statements += [_told(document, one, most) for one in points]
    return Draft(tuple(statements), "section")


@dataclass(frozen=True)
class _Point:
    """A paragraph or a heading of a section that is told as an item; leads is whether what it leads to comes next."""

    section: Section
    body: MendedText
    prefix: str = "- "
    leads: bool = False


def _with_led(document: Document, section: Section, points: list[_Point], words: int) -> list[_Point]:
    """The points with what stands under those that only lead to it, unless that is far too long.

    So do all headings in a Điều: they name a matter, of which it is laid down under them what holds. Elsewhere what
    stands under headings is told only where there is room for all of it.
    """
    in_article = document.article_of(section.id) is not None
    whole = _opened(document, section, points, headings=True)
    if _length(whole) <= (_OVER * words if in_article else words):
        return whole
    led = _opened(document, section, points, headings=in_article)
    return led if _length(led) <= _OVER * words else points


def _opened(document: Document, section: Section, points: list[_Point], headings: bool) -> list[_Point]:
    """The points, each with what it leads to; also with what stands under headings, if these are opened."""
    found: list[_Point] = []
    for one in points:
        led = _led(document, one) if one.section is not section else []
        if headings and one.section is not section and one.body is one.section.heading:
            led = _points(document, one.section)
        found += [replace(one, leads=bool(led)), *(replace(each, prefix="  - ") for each in led)]
    return found


def _length(points: Sequence[_Point]) -> int:
    return sum(len(one.body.text.split()) for one in points)


def _led(document: Document, point: _Point) -> list[_Point]:
    """What stands under a point that only leads to it: a heading, or the last paragraph above subsections."""
    if point.body is point.section.heading:
        return _points(document, point.section) if leads_in(document, point.section) else []
    blocks = point.section.blocks
    leads = point.body.text.endswith(":") and bool(blocks) and point.body is blocks[-1].body
    return _children(document, point.section) if leads else []


def leads_in(document: Document, section: Section) -> bool:
    """Whether a section's heading only leads to what stands under it: one with a colon behind it, or "… sau đây"."""
    if section.heading is None:
        return False
    behind = document.source[section.heading.ends[-1] :].lstrip(" *_")
    return behind.startswith(":") or bool(_LEADS.search(section.title))


def _whole(document: Document, section: Section, body: MendedText) -> Support:
    return Support(document.number, section.id, body.starts[0], body.ends[-1])


def _points(document: Document, section: Section) -> list[_Point]:
    """What a section holds, in order: its own paragraphs, then each subsection's heading or first paragraph."""
    blocks = [block for block in section.blocks if not begins_table(block.start, document)]
    own = [block.body for block in blocks if section.marker or block.text.endswith((".", ":"))]
    return [_Point(section, body) for body in own] + _children(document, section)


def _children(document: Document, section: Section) -> list[_Point]:
    """The subsections of a section, each by its heading or its first paragraph."""
    points = []
    for child_id in section.children:
        child = document.sections[child_id]
        if child.heading:
            points.append(_Point(child, child.heading))
        elif child.blocks:
            points.append(_Point(child, child.blocks[0].body))
    return points


def _told(document: Document, point: _Point, words: int) -> Statement:
    shown = shortened(point.body.text, words)
    said = f"{shown.text.rstrip('.')}:" if point.leads and not shown.text.endswith((":", "…")) else shown.text
    place = Support(document.number, point.section.id, *point.body.span(shown.start, shown.end))
    return Statement(said, (place,), prefix=point.prefix)
