"""What a section says: its heading, its outline, its points."""

from collections.abc import Iterator, Sequence

from assistant.composing.draft import Draft, Statement, Support
from assistant.composing.wording import clipped, fair_share
from assistant.evidence.definitions import defines
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.kinds import Kind
from assistant.understanding.question import Understood
from assistant.understanding.terms import Term, coverage
from corpus.mended import MendedText
from corpus.model import Document, Section
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import times_of

_HEADING_SAYS = 0.8  # the share of a question that a heading must say for its points to be the list asked for
_HEADING_OWN = 0.4  # the share that it must say without the document's title
SECTION_LIMIT = 300  # a list longer than this gives the first sentence of each point
_SECTION_WORDS = 420
_HEADED = (Kind.LIST, Kind.WHAT, Kind.SECTION, Kind.WHY)  # kinds that what stands under a heading may answer
FACT_WORDS = 110  # what is said of "X là gì"


def heading_that_says(understood: Understood, corpus: Corpus, best: Evidence | None) -> tuple[Document, Section] | None:
    """The section whose heading says all that a list or a definition asks for, better than any clause."""
    helpful = set(cues().helpful)
    counts = understood.kind is Kind.NUMBER and all(term.phrase in helpful for term in understood.terms)
    if not counts and understood.kind not in _HEADED:
        return None
    if not understood.terms and not understood.soft:
        return None
    becomes = understood.kind is Kind.WHAT and understood.wants.becomes
    if becomes and best and best.fits and defines(best.clause, understood.terms):
        return None
    asked = (*understood.terms, *understood.soft)
    ranked: list[tuple[float, int, Document, Section]] = []
    for document in corpus.documents:
        if understood.named.documents and document.number not in understood.named.documents:
            continue
        for section, title in _with_any(document, asked):
            if _is_in_time(understood, section):
                share, _ = coverage(asked, [(title, 1.0), (spaced(document.metadata.title), 0.9)])
                own, _ = coverage(asked, [(title, 1.0)])
                is_cause = understood.kind is not Kind.WHY or "nguyên nhân" in title
                if share >= _HEADING_SAYS and own >= _HEADING_OWN and is_cause and _is_named_by(understood, section):
                    ranked.append((share, -len(section.title.split()), document, section))
    if not ranked:
        return None
    share, _, document, section = max(ranked, key=lambda one: one[:2])
    may_say = best and best.time != 0.0 and not best.title_block
    says_itself = coverage(asked, [(best.clause.spaced, 1.0)])[0] if best and may_say else 0.0
    return (document, section) if share >= says_itself else None


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


def _is_named_by(understood: Understood, section: Section) -> bool:
    """Whether a heading is asked for as such: a short one, or one whose first words are the question's."""
    words = section.title.split()
    if len(words) <= 8:
        return True
    return understood.kind is Kind.LIST and any(term.match(spaced(" ".join(words[:8]))) for term in understood.terms)


def compose_heading(understood: Understood, document: Document, section: Section) -> Draft:
    """What a heading heads: its one paragraph, or its points."""
    if section.children or len(section.blocks) != 1:
        return compose_section(document, section, limit=SECTION_LIMIT if understood.kind is Kind.LIST else FACT_WORDS)
    body = section.blocks[0].body
    said, end = clipped(body.text, FACT_WORDS)
    place = Support(document.number, section.id, *body.span(0, end))
    return Draft((Statement(said, (place,)),), "heading")


def compose_outline(document: Document) -> Draft:
    """The parts of a whole document: its headings of the first level."""
    roots = [one for one in document.roots if one.heading]
    statements = [
        Statement(f"{document.metadata.name} {document.metadata.title.strip()} gồm {len(roots)} mục:", ours=True)
    ]
    for one in roots:
        assert one.heading is not None
        place = Support(document.number, one.id, one.heading.starts[0], one.heading.ends[-1])
        statements.append(Statement(one.title, (place,), prefix=f"{one.marker}. "))
    return Draft(tuple(statements), "outline")


def compose_section(document: Document, section: Section, limit: int = _SECTION_WORDS) -> Draft:
    """A section's heading and its points: its subsections' headings, or its bullets, shortened where they are long."""
    statements = []
    label = document.label(section.id)
    if section.heading:
        statements.append(
            Statement(f"{label}: {section.title.strip()}:", (_whole(document, section, section.heading),))
        )
    else:
        statements.append(Statement(f"{label}:"))
    points = _points(document, section)
    most = fair_share([len(body.text.split()) for _, body in points], limit - len(statements[0].text.split()))
    for point_section, body in points:
        statements.append(_point(document, point_section, body, most))
    return Draft(tuple(statements), "section")


def _whole(document: Document, section: Section, body: MendedText) -> Support:
    return Support(document.number, section.id, body.starts[0], body.ends[-1])


def _points(document: Document, section: Section) -> list[tuple[Section, MendedText]]:
    """What a section holds, in order: its own paragraphs, then each subsection's heading or first paragraph."""
    points = [(section, block.body) for block in section.blocks if section.marker or block.text.endswith((".", ":"))]
    for child_id in section.children:
        child = document.sections[child_id]
        if child.heading:
            points.append((child, child.heading))
        elif child.blocks:
            points.append((child, child.blocks[0].body))
    return points


def _point(document: Document, section: Section, body: MendedText, words: int) -> Statement:
    said, end = clipped(body.text, words)
    return Statement(said, (Support(document.number, section.id, *body.span(0, end)),), prefix="- ")
