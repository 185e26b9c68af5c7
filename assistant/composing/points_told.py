"""Of the points on a subject those that are told: what says it and speaks of it, of each document that is asked of."""

from collections.abc import Sequence

from assistant.composing.choosing import choose
from assistant.composing.half_said import names_another
from assistant.composing.points import CHANCE, DIRECT, TOLD, Point
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.vietnamese.spelling import spaced

_AS_GOOD = 0.95  # share of the best reading of what says a subject from which what is near is told beyond near_words
_HALF_AS_GOOD = 0.4  # share of that reading from which what does not say it is near at all
_NEAR_EACH = 0.4  # share of the reading of what says each of several subjects from which what says one is as near
_HALF_AS_NEAR = 0.5  # share of the best reading of a document that the best of another must have
_SEVERAL = 3  # points that say a subject from which what only goes with it is left out
UNDER_HEADING = 1.2  # how direct a point is that stands under a heading which speaks of its subject


def own_section(points: Sequence[Point]) -> tuple[str, str] | None:
    """The one section whose heading is the subject, None where it is none or several."""
    own = {one.passage.place for one in points if one.under_own}
    return own.pop() if len(own) == 1 else None


def chosen_whole(points: Sequence[Point], words: int, near_words: int) -> list[Point]:
    """The points that are told: the one section whose heading is the subject whole, with what else says it itself."""
    if own_section(points) is None:
        return chosen_of(points, words, near_words)
    own = choose([one for one in points if one.under_own], words)
    said = [one for one in points if one.direct >= DIRECT and not one.under_own]
    beside = chosen_of(said, words - sum(one.words for one in own), 0) if said else []
    return [one for one in points if one in own or one in beside]


def of_each_text(
    chosen: list[Point], own: Sequence[Point], points: Sequence[Point], words: int, understood: Understood
) -> list[Point]:
    """The points that are told; of each document named its share, where one that says the subject told nothing.

    own are the points that say it best, among which a document may have none. What a document leaves of its share the
    others have, so that the one with least to say is filled first.
    """
    saying: dict[str, list[Point]] = {}
    said = {one.passage.document for one in own}
    for one in (*own, *(one for one in points if one.passage.document not in said)):
        if one.direct >= TOLD:
            saying.setdefault(one.passage.document, []).append(one)
    if len(understood.named.documents) < 2 or saying.keys() <= {one.passage.document for one in chosen}:
        return chosen
    told: list[Point] = []
    by_size = sorted(saying.values(), key=lambda some: sum(one.words for one in some))
    for at, some in enumerate(by_size):
        share = chosen_whole(some, words // (len(by_size) - at), 0)
        words -= sum(one.words for one in share)
        told += share
    return [one for one in points if one in told]


def with_rest(chosen: Sequence[Point], direct: Sequence[Point], points: Sequence[Point], words: int) -> list[Point]:
    """The points that are told with the others that say their subject at all, as many as `words` hold."""
    left = words - sum(one.words for one in chosen)
    rest = choose([one for one in direct if one not in chosen], left)
    return [one for one in points if one in chosen or one in rest]


def so_many_of(points: Sequence[Point], count: int) -> list[Point]:
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

    What only goes with one of them is none. All where none says each of them, or more than one: then they are fields,
    of each of which more is said.
    """
    each = [one for one in direct if one.says_each]
    least = _NEAR_EACH * each[0].reading if len(each) == 1 else 0.0
    near = (one for one in direct if one.says_each or not one.related or one.headed or not least)
    return [one for one in near if one.says_each or one.direct >= UNDER_HEADING or one.reading >= least or not least]


def _said_rather(direct: Sequence[Point]) -> list[Point]:
    """The points without those that only speak of what goes with the subject, where several say it themselves.

    One of these that the reader finds near, or that gives a figure, is told all the same.
    """
    if sum(one.direct >= DIRECT and not one.is_chance for one in direct) < _SEVERAL:
        return list(direct)
    return [one for one in direct if one.direct >= DIRECT or one.reading >= CHANCE or gives_figure(one.text)]


def near_documents(points: Sequence[Point]) -> list[Point]:
    """The points without those of a document in which the reader finds none half as near as the best of another."""
    best: dict[str, float] = {}
    for one in points:
        best[one.passage.document] = max(one.reading, best.get(one.passage.document, 0.0))
    least = _HALF_AS_NEAR * max(best.values(), default=0.0)
    return [one for one in points if best[one.passage.document] >= least]
