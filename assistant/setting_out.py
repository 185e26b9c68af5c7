"""Setting out targets: all that a text wants reached by a year or in a period, one line each."""

from collections.abc import Sequence

from assistant.clauses import Time
from assistant.draft import Draft, Statement, Support
from assistant.spelling import spaced
from assistant.terms import Term, coverage
from assistant.understanding import Understood
from corpus.store import Corpus
from corpus.targets import Target, extract_targets

_WORDS = 330
_ABOUT = 0.5
_KINDS = ("list", "what", "number", "section")


def asks_targets(understood: Understood) -> bool:
    """Whether a question wants several targets: "Kể các chỉ tiêu đến năm 2030", "các chỉ tiêu về y tế"."""
    asked = any(term.phrase == "chỉ tiêu" for term in (*understood.terms, *understood.soft))
    several = understood.kind in ("list", "section") or not _topic(understood)
    return asked and several and understood.kind in _KINDS and not understood.named.sections


def _topic(understood: Understood) -> list[Term]:
    """What the targets asked for are about."""
    return [term for term in understood.terms if term.phrase != "chỉ tiêu"]


def compose_targets(understood: Understood, corpus: Corpus) -> Draft | None:
    """The targets of the documents and times asked for, as many as an answer holds; None where there is none."""
    numbers = understood.named.documents or tuple(corpus.by_number)
    statements: list[Statement] = []
    words = 0
    for number in numbers:
        for one in extract_targets(corpus.by_number[number]):
            if understood.times and not any(_is_of(one, time) for time in understood.times):
                continue
            if not _is_about(one, _topic(understood), corpus):
                continue
            statement = _said(one)
            words += len(statement.text.split())
            if words <= _WORDS:
                statements.append(statement)
    enough = 2 if _topic(understood) else 1
    return Draft(tuple(statements), "targets") if len(statements) >= enough else None


def _is_about(target: Target, topic: Sequence[Term], corpus: Corpus) -> bool:
    """Whether a target's indicator, or the heading right above it, says at least half of a topic; any for none."""
    document = corpus.by_number[target.document]
    section = document.sections[target.section]
    texts = [spaced(target.indicator), spaced(section.title if section.heading else "")]
    return not topic or max(coverage(topic, [(text, 1.0)])[0] for text in texts) >= _ABOUT


def _is_of(target: Target, time: Time) -> bool:
    """A year's targets are those of the year and of the period that it ends, and the other way round."""
    own = tuple(target.period.split("-"))
    return own == time or (len(own) != len(time) and own[-1] == time[-1])


def _said(target: Target) -> Statement:
    value = " - ".join(target.value) if isinstance(target.value, tuple) else target.value
    unit = target.unit if target.unit.startswith("%") else f" {target.unit}"
    when = f" ({target.period.replace('-', ' - ')})" if target.period else ""
    place = Support(target.document, target.section, target.start, target.end)
    return Statement(f"{target.indicator}: {value}{unit}{when}", (place,), prefix="- ")
