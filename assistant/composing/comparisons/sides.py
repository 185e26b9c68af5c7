"""Two sides compared: what the texts say of each of two groups, places or things."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.facts import fact
from assistant.composing.points import DIRECT, points_on
from assistant.composing.saying import SAYS, says
from assistant.composing.sections import compose_section
from assistant.composing.stretches import stretches
from assistant.composing.topic import documents_of
from assistant.composing.wording import as_written
from assistant.evidence.scoring import Evidence
from assistant.understanding.document_places import self_description
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage, Section
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.spelling import spaced

_SIDE_WORDS = 70
_SECTION_WORDS = 240  # of each side that has a heading of its own
_MOST = 3  # points of each side


def compose_sides(understood: Understood, corpus: Corpus) -> Draft | None:
    """What the texts say of each of two groups, places or things; None where they speak of one only."""
    parts = understood.sides
    if parts is None or understood.wants.counting or not all(term.known for term in understood.terms):
        return None
    documents = documents_of(understood, corpus)
    statements: list[Statement] = []
    for own, other in ((parts.first, parts.second), (parts.second, parts.first)):
        points = [one for one in points_on([_subject(own)], documents, ()) if one.direct >= DIRECT]
        alone = [one for one in points if says(_subject(other), spaced(one.text)) < SAYS]
        wanted = [one for one in alone if any(term.match(spaced(one.text)) for term in parts.shared)] or alone
        best = sorted(wanted, key=lambda one: -one.direct)[:_MOST]
        kept = [
            one for at, one in enumerate(best) if sum(each.words for each in best[: at + 1]) <= _SIDE_WORDS or not at
        ]
        if not kept:
            return None
        told = stretches(sorted(kept, key=lambda one: (one.passage.document, one.passage.start, one.start)))
        name = as_written(" ".join(term.phrase for term in own), understood.read_as)
        statements.append(Statement(f"{capital(name)}:", prefix="\n", ours=True))
        statements += [Statement(one.text, one.supports, prefix="- ") for one in told]
    return Draft(tuple(statements), "two sides")


def compose_apart(
    understood: Understood, found: Sequence[Evidence], corpus: Corpus
) -> tuple[Draft, list[Evidence]] | None:
    """The likeliest clause of each of two things of one kind, both of one article; None where only one is told.

    A clause tells of one where it says what tells it from the other, and not what the other is told by.
    """
    own = understood.words_apart
    if own is None:
        return None
    sides = []
    for name, other in (own, own[::-1]):
        sides += [one for one in found if _tells_of(one, f" {name} ", f" {other} ")][:1]
    if len(sides) < 2 or _above(sides[0].passage, corpus) != _above(sides[1].passage, corpus):
        return None
    return Draft(tuple(replace(fact(understood, one), prefix="- ") for one in sides), "two sides"), sides


def _tells_of(evidence: Evidence, words: str, without: str) -> bool:
    """Whether a clause, or its sentence, says some words and not others; both in one spelling between blanks."""
    texts = (evidence.clause.spaced, evidence.clause.sentence_spaced)
    return any(words in text and without not in text for text in texts)


def _above(passage: Passage, corpus: Corpus) -> tuple[str, str]:
    """The document of a paragraph and the section above its own, its own where none is."""
    section = corpus.by_number[passage.document].sections[passage.section]
    return passage.document, section.parent or section.id


def compose_headed_sides(understood: Understood, corpus: Corpus) -> Draft | None:
    """What stands under the heading of each side; None where not both have one of their own in one document."""
    parts, documents = understood.sides, documents_of(understood, corpus)
    if understood.wants.counting:
        return None
    called = _called(understood, documents)
    if called or parts is None:
        return called
    pairs = ((parts.first, parts.second), (parts.second, parts.first))
    for document in documents:
        of_document = self_description(document)
        shared = [one for one in parts.shared if not one.match(of_document)]
        first, second = (_sections(own, other, shared, document) for own, other in pairs)
        apart = _apart(first, second, document)
        if apart:
            told = [compose_section(document, one, _SECTION_WORDS) for one in apart]
            parts_told = [(replace(draft.statements[0], prefix="\n"), *draft.statements[1:]) for draft in told]
            return Draft(tuple(one for statements in parts_told for one in statements), "two sides")
    return None


def _called(understood: Understood, documents: Sequence[Document]) -> Draft | None:
    """What stands under the headings that call the two sides by their names; None where a document lacks one."""
    if understood.named_sides is None:
        return None
    shared, *names = _names(*understood.named_sides)
    for document in documents:
        first, second = (_called_sections(shared, own, other, document) for own, other in (names, names[::-1]))
        apart = _apart(first, second, document)
        if apart:
            told = [compose_section(document, one, _SECTION_WORDS).statements for one in apart]
            return Draft(tuple(one for each in told for one in (replace(each[0], prefix="\n"), *each[1:])), "two sides")
    return None


def _names(first: str, second: str) -> tuple[str, str, str]:
    """What two sides share, and what each is: "trách nhiệm của trưởng ban", "phó trưởng ban" share "trách nhiệm"."""
    shared, of, own = first.rpartition(" của ")
    _, _, other = second.rpartition(" của ")
    return (shared, own, other) if of else ("", first, second)


def _called_sections(shared: str, own: str, other: str, document: Document) -> Sequence[Section]:
    """The sections with a heading that says a name and what both share."""
    found = []
    for section in document.sections.values():
        title = spaced(section.title)
        bare = title.replace(f" {other} ", " ") if f" {own} " in f" {other} " else title
        filled = section.heading and (section.blocks or section.children)
        rest = bare.replace(f" {own} ", " ")
        if filled and rest != bare and f" {shared} ".strip() in title and f" {other} " not in rest:
            found.append(section)
    return found


def _apart(first: Sequence[Section], second: Sequence[Section], document: Document) -> Sequence[Section]:
    """Of each side the section with the shortest heading, so that neither holds the other; () where none do."""
    pairs = [pair for pair in product(first, second) if not _within(*pair, document)]
    return min(pairs, key=lambda pair: sum(len(one.title) for one in pair), default=())


def _within(one: Section, other: Section, document: Document) -> bool:
    """Whether one of two sections stands in the other, or is it."""
    return one in document.ancestors(other.id) or other in document.ancestors(one.id)


def compose_defined_sides(understood: Understood, corpus: Corpus) -> Draft | None:
    """What each side is by the definitions of one document: "“A” là …"; None where not both are defined there."""
    sides = understood.named_sides
    for document in documents_of(understood, corpus) if sides else ():
        defined = [_definition(name, document) for name in sides or ()]
        if all(defined):
            told = [Statement(one.text, (support(one, 0, len(one.text)),), prefix="- ") for one in defined if one]
            return Draft(tuple(told), "two sides")
    return None


def _definition(name: str, document: Document) -> Passage | None:
    """The paragraph that begins with a name and says what it is."""
    opens = tuple(f" {name} {verb} " for verb in ("là", "gồm", "được hiểu là"))
    return next((one for one in document.passages if spaced(one.text).startswith(opens)), None)


def _sections(
    own: Sequence[Term], other: Sequence[Term], shared: Sequence[Term], document: Document
) -> Sequence[Section]:
    """The sections with a heading that says all of one side and nothing of the other."""
    found = []
    for section in document.sections.values():
        title = spaced(section.title)
        says_own = section.heading and all(term.match(title) for term in (*own, *shared))
        if says_own and not any(term.match(title) for term in other) and (section.blocks or section.children):
            found.append(section)
    return found


def _subject(terms: Sequence[Term]) -> Subject:
    return Subject.of(terms)
