"""The heading that says what a question asks for, so that what stands under it is the answer."""

import re
from collections.abc import Iterator, Sequence

from assistant.composing.sections import leads_in
from assistant.evidence.definitions import consists, defines
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Section
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import times_of

_HEADING_SAYS = 0.8  # the share of a question that a heading must say for its points to be the list asked for
_ALL = 0.99  # share of a question's words that is all of them
_HEADING_OWN = 0.4  # the share that it must say without the document's title
_TELLING = 2.0  # weight of words of which a heading is asked for though the title says the most
_LIKELY_LEAD = 0.1  # probability from which a lead-in may be what is asked for
_HEADED = (Kind.LIST, Kind.WHAT, Kind.SECTION, Kind.WHY, Kind.TOPIC)  # kinds that a heading may answer
_REASON = re.compile(r"(?<!\w)(?:nguyên nhân|l[ýí] do|sự cần thiết)(?!\w)")
_LIKELY_LISTS = 3  # clauses among which one that tells a list is looked for


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
                is_cause = understood.kind is not Kind.WHY or _REASON.search(title)
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
