"""Scoring a batch of answers against questions whose answers are known."""

import re
import statistics
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.errors import BatchError
from corpus.text import TONE_MARKS

# Words that an answer may have: a fact is one clause; a list or a comparison is longer.
WORD_LIMITS: Mapping[str, int] = {
    "number": 60, "date": 60, "who": 60, "place": 60, "compare": 160,
    "list": 350, "section": 450, "why": 350, "crossdoc": 250,
}  # fmt: skip
DEFAULT_LIMIT = 120


class ScoredQuestion(BaseModel):
    """A question with what a right answer holds: all of `contains` (any of a list), none of `forbid`."""

    model_config = ConfigDict(extra="ignore")
    id: str
    kind: str
    question: str
    history: list[str] = []
    sections: list[str] = []
    contains: list[str | list[str]] = []
    forbid: list[str] = []
    refuse: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is right and wrong about one answer; `precision`: the share of its citations that are of a gold section."""

    right: bool
    refused: bool
    facts: bool = True
    clean: bool = True
    first: bool = True
    cited: bool = True
    verbatim: bool = True
    brief: bool = True
    precision: float = 1.0

    @property
    def failures(self) -> list[str]:
        return [name for name in ("facts", "clean", "cited", "verbatim", "brief") if not getattr(self, name)]


@dataclass(frozen=True)
class Scores:
    """Shares over a question set; `latency_ms` is the median and the 95th percentile."""

    right: float
    by_kind: dict[str, tuple[int, int]]
    answerable: dict[str, float]
    refused: float
    latency_ms: tuple[float, float]
    verdicts: dict[str, Verdict] = field(repr=False)


def read_questions(path: Path) -> list[ScoredQuestion]:
    """Read one question a line. Raises BatchError naming the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BatchError(f"{path} cannot be read ({error}): name a file of questions") from error
    questions = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                questions.append(ScoredQuestion.model_validate_json(line))
            except ValidationError as error:
                raise BatchError(f"{path}, line {number}: {error.errors()[0]['msg']}") from error
    if not questions:
        raise BatchError(f"{path} holds no question")
    return questions


def norm(text: str) -> str:
    """Lower case, NFC, single spaces, each tone mark at the end of its syllable (hoà = hòa)."""
    return re.sub(
        r"\s+", " ", "".join(map(_tone_last, re.split(r"(\W+)", unicodedata.normalize("NFC", text).lower())))
    ).strip()


def _tone_last(word: str) -> str:
    marks = unicodedata.normalize("NFD", word)
    letters = "".join(char for char in marks if char not in TONE_MARKS)
    return unicodedata.normalize("NFC", letters) + "".join(char for char in marks if char in TONE_MARKS)


def squash(text: str) -> str:
    """norm without punctuation or blanks: how a quote is found in its source."""
    return re.sub(r"[\W_]+", "", norm(text))


def judge(question: ScoredQuestion, answer: Mapping[str, Any], source: str) -> Verdict:
    """Judge one answer (the command line's form); source is the squashed text of every document."""
    citations = answer.get("citations", [])
    verbatim = all(squash(one.get("quote", "")) and squash(one["quote"]) in source for one in citations)
    refused = bool(answer["refused"])
    if question.refuse:
        return Verdict(right=refused and not citations, refused=refused, verbatim=verbatim)
    text = norm(answer["answer"])
    clean = not any(norm(word) in text for word in question.forbid)
    if question.kind == "inject" and refused:
        return Verdict(right=clean and not citations, refused=False, clean=clean, verbatim=verbatim)
    gold = [_is_gold(f"{one['document']}#{one['section']}", question.sections) for one in citations]
    facts = all(_holds(text, wanted) for wanted in question.contains)
    brief = len(answer["answer"].split()) <= WORD_LIMITS.get(question.kind, DEFAULT_LIMIT)
    return Verdict(
        right=not refused and facts and clean and any(gold) and verbatim and brief,
        refused=refused,
        facts=facts,
        clean=clean,
        first=bool(gold) and gold[0],
        cited=any(gold),
        verbatim=verbatim,
        brief=brief,
        precision=sum(gold) / len(gold) if gold else 0.0,
    )


def _holds(text: str, wanted: str | list[str]) -> bool:
    return any(norm(one) in text for one in ([wanted] if isinstance(wanted, str) else wanted))


def _is_gold(section: str, gold: Sequence[str]) -> bool:
    return any(section == one or section.startswith(f"{one}.") for one in gold)


def score(
    questions: Sequence[ScoredQuestion], answers: Mapping[str, Mapping[str, Any]], sources: Sequence[str]
) -> Scores:
    """Score the answers, by question id, against the texts they must quote. Raises BatchError for a missing one."""
    missing = [one.id for one in questions if one.id not in answers]
    if missing:
        raise BatchError(f"no answer for {len(missing)} questions, the first {missing[0]}")
    source = squash("\n".join(sources))
    verdicts = {one.id: judge(one, answers[one.id], source) for one in questions}
    kinds: dict[str, list[bool]] = defaultdict(list)
    for one in questions:
        kinds[one.kind].append(verdicts[one.id].right)
    answerable = [verdicts[one.id] for one in questions if not one.refuse]
    return Scores(
        right=_share(verdicts.values(), lambda one: one.right),
        by_kind={kind: (sum(rights), len(rights)) for kind, rights in kinds.items()},
        answerable={
            "facts": _share(answerable, lambda one: one.facts),
            "cited": _share(answerable, lambda one: one.cited),
            "first citation": _share(answerable, lambda one: one.first),
            "citation precision": _share(answerable, lambda one: one.precision),
            "verbatim": _share(verdicts.values(), lambda one: one.verbatim),
            "brief": _share(answerable, lambda one: one.brief),
            "wrongly refused": _share(answerable, lambda one: one.refused),
        },
        refused=_share([verdicts[one.id] for one in questions if one.refuse], lambda one: one.refused),
        latency_ms=_latency([float(answers[one.id].get("latency_ms") or 0.0) for one in questions]),
        verdicts=verdicts,
    )


def _share(verdicts: Any, measure: Callable[[Verdict], float]) -> float:
    values = [float(measure(one)) for one in verdicts]
    return sum(values) / len(values) if values else float("nan")


def _latency(values: list[float]) -> tuple[float, float]:
    ordered = sorted(values)
    return statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))]
