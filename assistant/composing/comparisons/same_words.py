"""What two whole documents have alike: the runs of words that both have, each with what either says around it."""

from collections.abc import Iterator

from assistant.composing.comparisons.in_common import without_loose_ends
from assistant.composing.comparisons.likeness import parts_named
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.grouping import HEADS
from assistant.composing.shortening import shortened
from corpus.model import Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.shared_runs import SharedRun, shared_runs
from corpus.text import Span
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_SEED, _RUN, _BEYOND = 5, 6, 3  # syllables of a run, of one that is told, and those that are in neither title
_MOST, _AROUND = 8, 45  # runs that are told, and words of the sentence around one


def compose_same_words(earlier: Document, later: Document) -> Draft | None:
    """The longest runs of words that stand in both documents, and the parts that both have; None for no run."""
    runs = list(_runs(earlier, later))
    if not runs:
        return None
    lead = Statement("Hai văn bản giống nhau ở những chỗ sau, cùng lời nhiều nhất nêu trước:", ours=True)
    statements = [one for run in runs[:_MOST] for one in _told(run, earlier, later)]
    both = [role for role in HEADS if all(_has(one, role) for one in (earlier, later))]
    more = f"Còn {len(runs) - _MOST} chỗ khác trùng lời ngắn hơn." if len(runs) > _MOST else ""
    parts = f"Cả hai văn bản đều có {parts_named(both)}." if both else ""
    said = [Statement(one, prefix="\n", ours=True) for one in (more, parts) if one]
    return Draft((lead, *statements, *said), "two documents alike")


def _has(document: Document, role: Role) -> bool:
    return any(role_of(document, one) is role for one in document.sections)


def _runs(earlier: Document, later: Document) -> Iterator[SharedRun]:
    """The runs that say something by themselves, the longest first; of two sentences the longest alone.

    What both titles and the names of bodies say is nothing that either text sets down.
    """
    titles = spaced(f"{earlier.metadata.title} {later.metadata.title}")
    pairs: set[object] = set()
    told: list[str] = []
    for run in shared_runs(earlier, later, _SEED):
        words = spaced(_words(run)).split()
        fresh = [one for one in words if f" {one} " not in titles]
        said = f" {' '.join(words)} "
        pair = (run.earlier.place, run.later.place, *map(_sentence, *zip(*_ends(run), strict=True)))
        known = pair in pairs or any(said in one for one in told)
        named = _names(earlier, said) or _names(later, said) or opens_with_body(_words(run))
        if len(words) >= _RUN and len(fresh) >= _BEYOND and not named and not known:
            pairs.add(pair)
            told.append(said)
            yield run


def _ends(run: SharedRun) -> tuple[tuple[Passage, Span], tuple[Passage, Span]]:
    return (run.earlier, run.earlier_span), (run.later, run.later_span)


def _names(document: Document, said: str) -> bool:
    """Whether a run is the name of a document: it says its title."""
    title = spaced(document.metadata.title).strip()
    return bool(title) and title in said


def _words(run: SharedRun) -> str:
    return run.later.text[slice(*without_loose_ends(run.later, run.later_span))]


def _told(run: SharedRun, earlier: Document, later: Document) -> list[Statement]:
    words = _words(run)
    head = Statement(f"{words[:1].upper()}{words[1:]}:", prefix="\n", ours=True)
    sides = zip((earlier, later), _ends(run), strict=True)
    return [head, *(_side(document, *end) for document, end in sides)]


def _side(document: Document, passage: Passage, span: Span) -> Statement:
    """The sentence around a run, from the run on where there is no room for what stands before it."""
    start, end = _sentence(passage, span)
    before = shortened(passage.text[start:end], _AROUND)
    whole = start + before.end >= span[1]
    first = start if whole else span[0]
    shown = before if whole else shortened(passage.text[first:end], _AROUND)
    place = support(passage, first + shown.start, first + shown.end)
    text = shown.text if whole else f"… {shown.text[:1].lower()}{shown.text[1:]}"
    where = document.place(passage.section)
    return Statement(f"{document.metadata.name}: {text.rstrip(' .')} ({where})", (place,), prefix="- ")


def _sentence(passage: Passage, span: Span) -> Span:
    """The sentence that a run begins in, without the "(2)" that counts it."""
    start, end = next((one for one in sentences(passage.text) if one[0] <= span[0] < one[1]), span)
    part = passage.part_at(span[0])
    return max(start, part.start) if part else start, end
