"""Setting out targets: all that a text wants reached by a year or in a period, one line each."""

from assistant.clauses import Time
from assistant.draft import Draft, Statement, Support
from assistant.understanding import Understood
from corpus.store import Corpus
from corpus.targets import Target, extract_targets

_WORDS = 330


def asks_targets(understood: Understood) -> bool:
    """Whether a question wants targets as such and names none: "Kể các chỉ tiêu đến năm 2030"."""
    asked = any(term.phrase == "chỉ tiêu" for term in (*understood.terms, *understood.soft))
    others = [term for term in understood.terms if term.phrase != "chỉ tiêu"]
    return (
        asked
        and not others
        and understood.kind in ("list", "what", "number", "section")
        and not understood.named.sections
    )


def compose_targets(understood: Understood, corpus: Corpus) -> Draft | None:
    """The targets of the documents and times asked for, as many as an answer holds; None where there is none."""
    numbers = understood.named.documents or tuple(corpus.by_number)
    statements: list[Statement] = []
    words = 0
    for number in numbers:
        for one in extract_targets(corpus.by_number[number]):
            if understood.times and not any(_is_of(one, time) for time in understood.times):
                continue
            statement = _said(one)
            words += len(statement.text.split())
            if words <= _WORDS:
                statements.append(statement)
    return Draft(tuple(statements), "targets") if statements else None


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
