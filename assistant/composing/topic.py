"""All that the texts say of a subject, by what each passage is: assessment, viewpoint, goal, task, who carries out."""

import re
from collections.abc import Mapping, Sequence

from assistant.composing.draft import Draft, Statement
from assistant.composing.grouping import grouped, rest_told
from assistant.composing.half_said import is_half_said, of_whole_subject
from assistant.composing.own_words import own_words_first
from assistant.composing.points import ALONE, DIRECT, TOLD, Point, points_on
from assistant.composing.points_told import (
    UNDER_HEADING,
    chosen_whole,
    of_each_text,
    own_section,
    so_many_of,
    with_rest,
)
from assistant.composing.saying import SAYS
from assistant.composing.stretches import (
    Stretch,
    stands_in,
    stretches,
    with_parts,
    with_whole_lists,
    with_whole_passages,
    with_whole_sentences,
)
from assistant.evidence.scoring import Evidence
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import LEARNED_SUBJECT, SUBJECT_ALONE
from assistant.understanding.openly import asks_deed
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.model import Document, Passage
from corpus.once import once
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.times import years_in

_WORDS = 410  # of all the points of an answer
_FILLED = 380  # up to which sentences that are of the subject are told whole
NEAR_WORDS = 250  # up to which points that say the subject otherwise are told too
_BECOMES = re.compile(r"(?<!\w)(?:trở thành|là)(?!\w)", re.IGNORECASE)  # what a place is to be is its goal


def compose_topic(
    understood: Understood, found: Sequence[Evidence], corpus: Corpus, near_words: int = NEAR_WORDS
) -> Draft | None:
    """The points on the subjects of a question, grouped; None where no sentence says one of them.

    With few of them others that are near are told, up to near_words, and any that the reader finds as good.
    """
    if not understood.subjects:
        return None
    points = of_whole_subject(_wanted(_points(understood, found, corpus), understood, corpus))
    own = own_words_first(points)
    direct = [one for one in points if one.direct >= TOLD]
    if not any(one.direct >= TOLD for one in own):
        return None
    bare = understood.wants.numbers and not any(gives_figure(one.text) for one in direct)
    said = (Statement("Chưa thấy con số nào về nội dung này; văn bản nêu:", ours=True),) if bare else ()
    lead = said or _half_said(direct, understood)
    words = min(_WORDS, understood.length or _WORDS)
    chosen = of_each_text(chosen_whole(own, words, min(words, near_words)), own, points, words, understood)
    chosen = with_rest(chosen, direct, points, words) if understood.wants.in_full else chosen
    chosen = with_whole_lists(so_many_of(chosen, understood.wants.points))
    if not understood.wants.points:
        chosen = with_whole_sentences(chosen, min(words, _FILLED))
        chosen = with_whole_passages(chosen, min(words, _FILLED), any_of=asks_deed(understood))
    told = _own_first(stretches(with_parts(chosen)), points)
    rest = stretches([one for one in direct if not any(stands_in(one, other) for other in chosen)])
    others = [] if understood.wants.points else rest_told(rest, corpus)  # no more than are wanted
    return Draft(
        (*lead, *grouped(told, corpus), *others),
        "topic",
        more=tuple(place for one in rest for place in one.supports),
    )


def _half_said(direct: Sequence[Point], understood: Understood) -> tuple[Statement, ...]:
    """What is said above points of which none says all of the one subject asked of, in the question's own words."""
    subjects = {one.subject.words: one.subject for one in direct}
    if len(subjects) != 1 or not is_half_said(direct):
        return ()
    words = " ".join(term.phrase for term in next(iter(subjects.values())).terms)
    if not understood.says(words):
        return ()
    return (Statement(f"Chưa thấy đoạn nào nói đúng về “{words}”; các đoạn gần nhất:", ours=True),)


def direct_points(
    understood: Understood, found: Sequence[Evidence], corpus: Corpus, among: bool = False
) -> list[Point]:
    """The points that say the subjects of a question themselves, and speak of them, the strongest first.

    among is whether those that name them only among other things are told as well.
    """
    points = _wanted(_points(understood, found, corpus), understood, corpus)
    said = (one for one in points if one.direct >= DIRECT and not one.is_chance and (among or not one.among))
    return sorted(said, key=lambda one: -one.strength)


def _own_first(told: Sequence[Stretch], points: Sequence[Point]) -> list[Stretch]:
    """Stretches, those of the one section whose heading is the subject first."""
    own = own_section(points)
    return sorted(told, key=lambda one: own is not None and one.passage.place != own)


def _points(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Point]:
    alone = understood.rule in (SUBJECT_ALONE, LEARNED_SUBJECT)
    return points_in_part(understood, found, corpus, ALONE if alone else SAYS)


def _wanted(points: list[Point], understood: Understood, corpus: Corpus) -> list[Point]:
    """The points of the part that a question names, or with what it wants of them; all where there are none such."""
    wants = understood.wants
    if understood.looks_ahead or wants.duties:
        points = [one for one in points if not is_assessment(one.passage, corpus)] or points
    if wants.numbers:
        points = [one for one in points if gives_figure(one.text)] or points
    if wants.branch:
        points = [one for one in points if _role(one.passage, corpus) in _TASKS] or points
        own = [one for one in points if one.direct >= UNDER_HEADING]
        points = own if any(one.headed or one.under_own for one in own) else points
    return points


def points_in_part(
    understood: Understood, found: Sequence[Evidence], corpus: Corpus, least: float = SAYS
) -> list[Point]:
    """The points on a question's subjects, of the one part that it names ("nhiệm vụ về y tế") where that has any."""
    documents, parts = documents_of(understood, corpus), _OF_PARTS.get(understood.wants.parts, ())
    if parts:
        own = points_on(understood.subjects, documents, found, least, lambda one: _role(one, corpus) in parts)
        if own:
            return own
    return points_on(understood.subjects, documents, found, least)


# The roles of the passages of a part that is asked for by one word; an assessment's words name other things as well.
_TASKS = (Role.TASKS, Role.ORGANISING)
_OF_PARTS: Mapping[tuple[Role, ...], tuple[Role, ...]] = {
    (Role.VIEWPOINTS,): (Role.VIEWPOINTS,),
    (Role.GOALS,): (Role.GOALS,),
    (Role.TASKS,): _TASKS,
}


def is_no_goal(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> bool:
    """Whether goals are asked for of a name that the texts' goals do not say, and that stands elsewhere without any."""
    names = any(term.is_name for one in understood.subjects for term in one.terms)
    if understood.wants.parts != (Role.GOALS,) or not names:
        return False
    points = _points(understood, found, corpus)
    set_out = any(_role(one, corpus) is Role.GOALS for document in documents_of(understood, corpus)
                  for one in document.passages)  # fmt: skip
    held = (_role(one.passage, corpus) is Role.GOALS or quantities(one.text) or _BECOMES.search(one.text)
            for one in points)  # fmt: skip
    return bool(points) and set_out and not any(held)


def _role(passage: Passage, corpus: Corpus) -> Role | None:
    return role_of(corpus.by_number[passage.document], passage.section)


def is_assessment(passage: Passage, corpus: Corpus) -> bool:
    """Whether a passage tells how things are: a part for it, or an opening that does."""
    return _role(passage, corpus) is Role.ASSESSMENT


def is_to_be(passage: Passage, corpus: Corpus) -> bool:
    """Whether a passage tells what is to be: a part of viewpoints, of goals or of what is to be done."""
    return _role(passage, corpus) in (Role.VIEWPOINTS, Role.GOALS, Role.TASKS, Role.ORGANISING)


def documents_of(understood: Understood, corpus: Corpus) -> list[Document]:
    """The documents that a question asks of: those that it names, the only one of the kind that it names, or all."""
    only = corpus.only_of_kind(understood.named.kind_only)
    numbers = understood.named.documents or ((only,) if only else ())
    return [one for one in corpus.documents if not numbers or one.number in numbers]


def of_the_years(understood: Understood, documents: Sequence[Document]) -> list[Document]:
    """Those of several documents, none of them named, that say each year asked of; all of them where none does."""
    said = [one for one in documents if understood.years <= _years(one)]
    return list(documents) if understood.named.documents or not said else said


@once
def _years(document: Document) -> frozenset[str]:
    return frozenset(years_in(document.source))


def only_document(terms: Sequence[Term], documents: Sequence[Document]) -> Document | None:
    """The one of several documents whose own subject all these words are, by its title and issuer; None for none."""
    own = [one for one in documents if all(term.is_said_in(self_description(one)) for term in terms)]
    return own[0] if terms and len(own) == 1 < len(documents) else None
