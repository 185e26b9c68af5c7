"""All that the texts say of a subject, by what each passage is: assessment, viewpoint, goal, task, who carries out."""

import re
from collections.abc import Mapping, Sequence

from assistant.composing.choosing import choose
from assistant.composing.draft import Draft, Statement
from assistant.composing.grouping import grouped, rest_told
from assistant.composing.half_said import is_half_said, names_another, of_whole_subject
from assistant.composing.own_words import own_words_first
from assistant.composing.points import ALONE, CHANCE, DIRECT, TOLD, Point, points_on
from assistant.composing.saying import SAYS
from assistant.composing.stretches import (
    Stretch,
    stands_in,
    stretches,
    with_parts,
    with_whole_lists,
    with_whole_sentences,
)
from assistant.evidence.scoring import Evidence
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import LEARNED_SUBJECT, SUBJECT_ALONE
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.model import Document, Passage
from corpus.once import once
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import years_in

_WORDS = 410  # of all the points of an answer
_FILLED = 380  # up to which sentences that are of the subject are told whole
_NEAR_WORDS = 250  # up to which points that say the subject otherwise are told too
_AS_GOOD = 0.95  # share of the best reading of what says a subject from which what is near is told beyond near_words
_HALF_AS_GOOD = 0.4  # share of that reading from which what does not say it is near at all
_NEAR_EACH = 0.4  # share of the reading of what says each of several subjects from which what says one is as near
_SEVERAL = 3  # points that say a subject from which what only goes with it is left out
_UNDER_HEADING = 1.2  # how direct a point is that stands under a heading which speaks of its subject
_BECOMES = re.compile(r"(?<!\w)(?:trở thành|là)(?!\w)", re.IGNORECASE)  # what a place is to be is its goal


def compose_topic(
    understood: Understood, found: Sequence[Evidence], corpus: Corpus, near_words: int = _NEAR_WORDS
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
    chosen = _of_each_text(_chosen(own, words, min(words, near_words)), own, words, understood)
    chosen = _with_rest(chosen, direct, points, words) if understood.wants.in_full else chosen
    chosen = with_whole_lists(_so_many(chosen, understood.wants.points))
    chosen = with_whole_sentences(chosen, min(words, _FILLED)) if not understood.wants.points else chosen
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


def _own_section(points: Sequence[Point]) -> tuple[str, str] | None:
    """The one section whose heading is the subject, None where it is none or several."""
    own = {one.passage.place for one in points if one.under_own}
    return own.pop() if len(own) == 1 else None


def _own_first(told: Sequence[Stretch], points: Sequence[Point]) -> list[Stretch]:
    """Stretches, those of the one section whose heading is the subject first."""
    own = _own_section(points)
    return sorted(told, key=lambda one: own is not None and one.passage.place != own)


def _chosen(points: Sequence[Point], words: int, near_words: int) -> list[Point]:
    """The points that are told: the one section whose heading is the subject whole, with what else says it itself."""
    if _own_section(points) is None:
        return chosen_of(points, words, near_words)
    own = choose([one for one in points if one.under_own], words)
    said = [one for one in points if one.direct >= DIRECT and not one.under_own]
    beside = chosen_of(said, words - sum(one.words for one in own), 0) if said else []
    return [one for one in points if one in own or one in beside]


def _of_each_text(chosen: list[Point], points: Sequence[Point], words: int, understood: Understood) -> list[Point]:
    """The points that are told; of each document named its share, where one that says the subject told nothing.

    What a document leaves of its share the others have, so that the one with least to say is filled first.
    """
    saying: dict[str, list[Point]] = {}
    for one in (one for one in points if one.direct >= TOLD):
        saying.setdefault(one.passage.document, []).append(one)
    if len(understood.named.documents) < 2 or saying.keys() <= {one.passage.document for one in chosen}:
        return chosen
    told: list[Point] = []
    by_size = sorted(saying.values(), key=lambda some: sum(one.words for one in some))
    for at, some in enumerate(by_size):
        share = _chosen(some, words // (len(by_size) - at), 0)
        words -= sum(one.words for one in share)
        told += share
    return [one for one in points if one in told]


def _with_rest(chosen: Sequence[Point], direct: Sequence[Point], points: Sequence[Point], words: int) -> list[Point]:
    """The points that are told with the others that say their subject at all, as many as `words` hold."""
    left = words - sum(one.words for one in chosen)
    rest = choose([one for one in direct if one not in chosen], left)
    return [one for one in points if one in chosen or one in rest]


def _so_many(points: Sequence[Point], count: int) -> list[Point]:
    """The strongest of some points, as many as are wanted, those first that say what is asked itself; all for 0."""
    strongest = sorted(points, key=lambda one: (not _says_itself(one), -one.strength))[: count or None]
    return [one for one in points if one in strongest]


def _says_itself(one: Point) -> bool:
    """Whether a point says the word that tells most of its subject as one: "kinh tế biển", not "kinh tế … biển"."""
    telling = max(one.subject.terms, key=lambda term: term.weight, default=None)
    text = spaced(one.text)
    return telling is None or any(f" {form} " in text for form in telling.forms)


def chosen_of(points: Sequence[Point], words: int, near_words: int) -> list[Point]:
    """The points that say a subject, as many as `words` hold; with few of them others that the reader finds near.

    Of several subjects that are said each has its points, and only what the reader finds as good as these is near.
    """
    direct = _as_near_as_each([one for one in points if one.direct >= TOLD])
    meant = _meant(direct) or direct
    chosen = choose(meant, words)
    several = len({one.subject.words for one in direct}) > 1
    left = near_words - sum(one.words for one in chosen)
    best = max((one.reading for one in direct), default=0.0)
    least = max(CHANCE, _HALF_AS_GOOD * best)
    aside = [one for one in direct if one.direct >= DIRECT and one not in meant and not one.is_chance]
    beside = [one for one in points if one.direct < TOLD and one.reading >= least] if left > 0 else []
    beside = [one for one in beside if not names_another(one.subject, one.text)]
    strong = [one for one in beside if one.reading >= _AS_GOOD * best]  # however long it is
    near = choose(strong, words - sum(one.words for one in chosen)) if strong else []
    if not several:
        for some in (aside, [one for one in beside if one not in near]):  # what says it before what is only near
            near += choose(some, left - sum(one.words for one in near))
    told = [one for one in points if one in chosen or one in near]
    return [one for one in told if one.direct >= TOLD or not _is_torn(one, told)]


def _is_torn(one: Point, told: Sequence[Point]) -> bool:
    """Whether a point is the end of a sentence of which nothing else is told: alone it says less than it seems to."""
    beside = (other for other in told if other is not one and other.passage is one.passage)
    return one.sentence < one.start and all(other.sentence != one.sentence for other in beside)


def _meant(direct: Sequence[Point]) -> list[Point]:
    """The points that speak of their subject: not by chance, and where a heading says it none that hardly does.

    Such a one stands elsewhere, and names it only among other things or otherwise. A paragraph that opens with its
    subject under such a heading is of it throughout. Of a subject that hardly any says what speaks of it is no chance.
    """
    direct = _said_rather(direct)
    hardly = sum(not one.related for one in direct) < _SEVERAL
    opened = {one.passage for one in direct if one.start == 0 and one.headed and not one.is_chance}
    headed = {one.subject.words for one in direct if one.headed and one.direct >= DIRECT}
    aside = [one for one in direct if not one.headed and (one.among or one.direct < DIRECT)]
    meant = [one for one in direct if not one.is_chance or one.passage in opened or (hardly and one.related)]
    return [one for one in meant if not (one in aside and one.subject.words in headed)]


def _as_near_as_each(direct: Sequence[Point]) -> list[Point]:
    """The points as near as the one that says each of several subjects, or under their heading.

    All where none says each of them, or more than one: then they are fields, of each of which more is said.
    """
    each = [one for one in direct if one.says_each]
    least = _NEAR_EACH * each[0].reading if len(each) == 1 else 0.0
    return [one for one in direct if one.says_each or one.direct >= _UNDER_HEADING or one.reading >= least or not least]


def _said_rather(direct: Sequence[Point]) -> list[Point]:
    """The points without those that only speak of what goes with the subject, where several say it themselves.

    One of these that the reader finds near, or that gives a figure, is told all the same.
    """
    if sum(one.direct >= DIRECT and not one.is_chance for one in direct) < _SEVERAL:
        return list(direct)
    return [one for one in direct if one.direct >= DIRECT or one.reading >= CHANCE or gives_figure(one.text)]


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
        own = [one for one in points if one.direct >= _UNDER_HEADING]
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
