"""Next questions that the texts can answer, made from where the answer stands."""

from assistant.turns import Turn
from corpus.model import CLOSING, OPENING, Document
from corpus.store import Corpus

_MOST = 3


def suggest(turn: Turn, corpus: Corpus) -> tuple[str, ...]:
    """At most three: another time of the same figure, the section that answered, the section after it."""
    place = turn.place or _nearest(turn)
    found = list(_other_times(turn)) if turn.decision.draft else []
    if place:
        document = corpus.by_number[place[0]]
        here = () if turn.understood.kind == "section" else (place[1],)
        found += [_section_question(document, one) for one in (*here, _after(document, place[1])) if one]
    return tuple(dict.fromkeys(found))[:_MOST]


def _nearest(turn: Turn) -> tuple[str, str] | None:
    evidence = turn.decision.evidence
    return (evidence[0].passage.document, evidence[0].passage.section) if evidence else None


def _other_times(turn: Turn) -> list[str]:
    """ "Còn năm 2030 thì sao?" where clauses that say as much speak of another year."""
    evidence = turn.decision.evidence
    if turn.understood.kind != "number" or not evidence:
        return []
    asked = {time[-1] for time in turn.understood.times}
    times = [
        one.clause.times or one.clause.inherited
        for one in evidence
        if one.close >= 0.95 * evidence[0].close and one.fits
    ]
    years = dict.fromkeys(time[0] for group in times for time in group[:1] if len(time) == 1 and time[0] not in asked)
    return [f"Còn năm {year} thì sao?" for year in years][:1]


def _section_question(document: Document, section: str) -> str:
    if section in (OPENING, CLOSING):
        return f"Ai ký {document.metadata.name}?"
    label = document.label(section).removeprefix(f"{document.metadata.name}, ")
    return f"{label} của {document.metadata.name} nói về nội dung gì?"


def _after(document: Document, section: str) -> str | None:
    """The section after one under the same parent, or the one before where it is the last."""
    parent = document.sections[section].parent
    siblings = [
        one.id for one in document.sections.values() if one.parent == parent and one.id not in (OPENING, CLOSING)
    ]
    if section not in siblings or len(siblings) < 2:
        return None
    at = siblings.index(section)
    return siblings[at + 1] if at + 1 < len(siblings) else siblings[at - 1]
