"""What a summary is of: the one document, the one heading, or the subject in a part, that a question names."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.saying import headed_by
from assistant.composing.topic import documents_of, only_document
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Section
from corpus.reading.roles import Role, opens_role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import same_time, times_of

_TOLD_BY = 2  # words at least of a question that tell a heading from all others
_TELLS = 0.8  # weight of a word that says of what a part is to be summed up
_ALONE = 1.1  # the same of what is said of a document as a whole


def document_of_subject(understood: Understood, corpus: Corpus) -> Document | None:
    """The one document of which a question asks by its subject: "mục tiêu cải cách hành chính"; None for none."""
    telling = [term for term in understood.own_terms if term.phrase not in cues().helpful]
    return only_document(telling, documents_of(understood, corpus))


def only_heading(understood: Understood, documents: Sequence[Document]) -> list[tuple[str, str]]:
    """The one section whose heading says every word of what is to be summed up; [] for none.

    Of a part that is named ("nhiệm vụ cải cách thủ tục hành chính") it stands in that part, and its name need not be in
    the heading. What a document itself is of tells none of its sections.
    """
    parts = understood.wants.parts
    if parts:
        telling = _beside_parts(understood, documents)
    else:
        telling = understood.terms if len(documents) > 1 and len(understood.terms) >= _TOLD_BY else ()
    if not telling:
        return []
    found = [
        (document.number, one.id)
        for document in documents
        for one in document.sections.values()
        if one.heading and _says_all(one.title, telling) and (not parts or _is_of_part(document, one, parts, telling))
    ]
    return found if len(found) == 1 else []


def goals_of_time(understood: Understood, documents: Sequence[Document]) -> list[tuple[str, str]]:
    """The sections of goals that are headed by the time of which the goals are to be summed up, and nothing else."""
    if understood.wants.parts != (Role.GOALS,) or len(understood.times) != 1 or not understood.part_alone:
        return []
    return [
        (document.number, one.id)
        for document in documents
        for one in document.sections.values()
        if one.heading
        and role_of(document, one.id) is Role.GOALS
        and any(same_time(understood.times[0], time) for time in times_of(one.title))
    ]


def assessed_side(understood: Understood) -> Understood | None:
    """A question that wants one side of an assessment summed up, as one for that: "tổng quan thành tựu kinh tế".

    None for one of a part that is named, or of no side.
    """
    if not understood.wants.sides or understood.wants.parts or understood.named.sections:
        return None
    return replace(understood, kind=Kind.RESULTS, terms=understood.beside_parts, subjects=())


def headed_within(understood: Understood, documents: Sequence[Document]) -> list[tuple[str, str]]:
    """The one section in a part named whose heading says what that is to be of: "phần nhiệm vụ về tài chính"."""
    told = _beside_parts(understood, documents)
    named = understood.named.sections if told and understood.wants.parts else ()
    found = [
        (document.number, one.id)
        for document in documents
        for one in document.sections.values()
        if one.heading and _says_all(one.title, told) and _is_within(document, one, named)
    ]
    return found if named and len(found) == 1 else []


def _names_parts(understood: Understood, corpus: Corpus) -> bool:
    """Whether the sections that a question names are called by what these are for, and by no number."""
    titles = [corpus.by_number[number].sections[one].title for number, one in understood.named.sections]
    return all(any(opens_role(title, role) for role in understood.wants.parts) for title in titles)


def _is_within(document: Document, section: Section, named: Sequence[tuple[str, str]]) -> bool:
    above = (one.id for one in document.ancestors(section.id) if one.id != section.id)
    return any((document.number, one) in named for one in above)


def subject_in_part(understood: Understood, corpus: Corpus) -> tuple[Term, ...]:
    """The subject of which a part is to be summed up and no heading there is: "nhiệm vụ du lịch"; () for another.

    Or what a document says of it, where no part is named: "công tác dân vận theo nghị quyết 09".
    """
    documents = documents_of(understood, corpus)
    if understood.times or (understood.named.sections and not _names_parts(understood, corpus)):
        return ()
    if document_of_subject(understood, corpus) or only_heading(understood, documents):
        return ()
    if headed_within(understood, documents):
        return ()
    beside = _beside_parts(understood, documents)
    if understood.wants.parts:
        return beside
    if any(not one.known for one in understood.beside_parts if one not in understood.told_to):
        return ()  # "theo sơ đồ tư duy": of no subject that the texts know
    return tuple(one for one in beside if one.weight > _ALONE and one not in understood.told_to)


def _beside_parts(understood: Understood, documents: Sequence[Document]) -> tuple[Term, ...]:
    """What a question names beside the parts that it wants summed up, but for what the one document itself is of."""
    own = set(understood.own_terms)
    beside = [one for one in understood.beside_parts if one in own and " " in one.phrase]
    return tuple(one for one in beside if one.known and one.weight >= _TELLS and not _is_of_all(one, documents))


def _says_all(title: str, terms: Sequence[Term]) -> bool:
    return all(term.is_said_in(spaced(title)) for term in terms)


def _is_of_part(document: Document, section: Section, parts: Sequence[Role], terms: Sequence[Term]) -> bool:
    """Whether a section is of one of some parts and of these words, by a heading that is no name of the part."""
    role = role_of(document, section.id)
    named = role is not None and opens_role(section.title, role)
    return role in parts and not named and headed_by([Subject.of(tuple(terms))], section.title)


def _is_of_all(term: Term, documents: Sequence[Document]) -> bool:
    """Whether a word is what the one document itself is of, by its title and issuer."""
    return len(documents) == 1 and term.is_said_in(self_description(documents[0]))


def innermost(sections: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The sections named, without those that hold another of them: "Quan điểm" under "Quan điểm, mục tiêu"."""
    return [
        (number, one)
        for number, one in sections
        if not any(other.startswith(f"{one}.") for document, other in sections if document == number)
    ]
