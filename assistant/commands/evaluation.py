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

from assistant.commands.batch import is_stream
from assistant.errors import BatchError
from corpus.text import TONE_MARKS

# Words that an answer may have: a fact is one clause; a list or a comparison is longer.
WORD_LIMITS: Mapping[str, int] = {
    "number": 60, "date": 60, "who": 60, "place": 60, "compare": 160,
    "list": 350, "section": 450, "why": 350, "crossdoc": 250,
    "topic": 450, "summary": 500, "material": 500, "multi": 300, "chat": 150,
}  # fmt: skip
DEFAULT_LIMIT = 120
_WHOLE_SENTENCE = 80  # words more where whole sentences are asked for: those of these texts are long
_ENDED = re.compile(r"[.;:!?…]\W*$")


class ScoredQuestion(BaseModel):
    """A question with what a right answer holds.

    It says `enough` of `contains` (any of a list), all by default, and none of `forbid`; it cites one of `sections`,
    where there are any, and of those in `cover` at least `share`; whole is whether each quote must end where a sentence
    does.
    """

    model_config = ConfigDict(extra="ignore")
    id: str
    kind: str
    question: str
    history: list[str] = []
    sections: list[str] = []
    contains: list[str | list[str]] = []
    enough: int | None = None
    forbid: list[str] = []
    cover: list[str] = []
    share: float = 0.7
    whole: bool = False
    refuse: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is right and wrong about one answer.

    precision is the share of its citations that are of a gold section; absent whether it denies what a passage shown
    under it says.
    """

    right: bool
    refused: bool
    facts: bool = True
    clean: bool = True
    first: bool = True
    cited: bool = True
    covered: bool = True
    whole: bool = True
    verbatim: bool = True
    brief: bool = True
    absent: bool = False
    precision: float = 1.0

    @property
    def failures(self) -> list[str]:
        return [name for name in _FAILURES if not getattr(self, name)]


_FAILURES = ("facts", "clean", "cited", "covered", "whole", "verbatim", "brief")


@dataclass(frozen=True)
class Sources:
    """What answers must quote: the texts one after another, and the same squashed."""

    raw: str
    squashed: str

    @classmethod
    def of(cls, texts: Sequence[str]) -> "Sources":
        raw = "\n".join(texts)
        return cls(raw, squash(raw))


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
    if is_stream(path):
        raise BatchError(f"{path} is no file: name a file of questions")
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


def judge(question: ScoredQuestion, answer: Mapping[str, Any], sources: Sources) -> Verdict:
    """Judge one answer, in the command line's form."""
    citations = answer.get("citations", [])
    verbatim = all(_is_verbatim(one.get("quote", ""), sources) for one in citations)
    refused = bool(answer["refused"])
    if question.refuse:
        return Verdict(right=refused and not citations, refused=refused, verbatim=verbatim)
    text = norm(answer["answer"])
    clean = not any(norm(word) in text for word in question.forbid)
    if question.kind == "inject" and refused:
        return Verdict(right=clean and not citations, refused=False, clean=clean, verbatim=verbatim)
    return _judge_answer(question, answer, clean, verbatim, sources)


def _judge_answer(
    question: ScoredQuestion, answer: Mapping[str, Any], clean: bool, verbatim: bool, sources: Sources
) -> Verdict:
    citations, refused = answer.get("citations", []), bool(answer["refused"])
    places = [f"{one['document']}#{one['section']}" for one in citations]
    gold = [_is_gold(place, question.sections) for place in places]
    facts = _holds_enough(question, norm(answer["answer"]))
    cited = any(gold) or not question.sections
    covered = _is_covered(question, places)
    whole = not question.whole or "…" in answer["answer"] or not any(_is_cut(one, sources.raw) for one in citations)
    brief = len(answer["answer"].split()) <= _limit(question)
    return Verdict(
        right=not refused and all((facts, clean, cited, covered, whole, verbatim, brief)),
        refused=refused,
        facts=facts,
        clean=clean,
        first=gold[:1] == [True] or not question.sections,
        cited=cited,
        covered=covered,
        whole=whole,
        verbatim=verbatim,
        brief=brief,
        absent=refused
        and any(_holds_enough(question, norm(one.get("quote", ""))) for one in answer.get("related", [])),
        precision=_precision(gold) if question.sections else 1.0,
    )


def _is_verbatim(quote: str, sources: Sources) -> bool:
    squashed = squash(quote)
    return bool(squashed) and squashed in sources.squashed


def _holds_enough(question: ScoredQuestion, text: str) -> bool:
    held = sum(_holds(text, wanted) for wanted in question.contains)
    return held >= (len(question.contains) if question.enough is None else question.enough)


def _holds(text: str, wanted: str | list[str]) -> bool:
    return any(norm(one) in text for one in ([wanted] if isinstance(wanted, str) else wanted))


def _is_covered(question: ScoredQuestion, places: Sequence[str]) -> bool:
    covered = sum(any(_is_gold(place, [one]) for place in places) for one in question.cover)
    return covered >= question.share * len(question.cover)


def _is_cut(citation: Mapping[str, Any], raw: str) -> bool:
    """Whether a quote stops in the middle of a sentence of its source."""
    quote = citation.get("quote", "")
    at = raw.find(quote)
    if at < 0 or _ENDED.search(quote):
        return False
    after = raw[at + len(quote) :].lstrip(' *\u00a0"”’)')
    return bool(after) and after[0] not in ".;:!?…\n"


def _limit(question: ScoredQuestion) -> int:
    return WORD_LIMITS.get(question.kind, DEFAULT_LIMIT) + (_WHOLE_SENTENCE if question.whole else 0)


def _precision(gold: Sequence[bool]) -> float:
    return sum(gold) / len(gold) if gold else 0.0


def _is_gold(section: str, gold: Sequence[str]) -> bool:
    return any(section == one or section.startswith(f"{one}.") for one in gold)


_OF_ANSWERABLE: Mapping[str, Callable[[Verdict], float]] = {
    "facts": lambda one: one.facts,
    "cited": lambda one: one.cited,
    "first citation": lambda one: one.first,
    "citation precision": lambda one: one.precision,
    "brief": lambda one: one.brief,
    "wrongly refused": lambda one: one.refused,
    "false absence": lambda one: one.absent,
    "covered": lambda one: one.covered,
    "whole": lambda one: one.whole,
}


def score(
    questions: Sequence[ScoredQuestion], answers: Mapping[str, Mapping[str, Any]], sources: Sequence[str]
) -> Scores:
    """Score the answers, by question id, against the texts they must quote. Raises BatchError for a missing one."""
    missing = [one.id for one in questions if one.id not in answers]
    if missing:
        raise BatchError(f"no answer for {len(missing)} questions, the first {missing[0]}")
    texts = Sources.of(sources)
    verdicts = {one.id: judge(one, answers[one.id], texts) for one in questions}
    kinds: dict[str, list[bool]] = defaultdict(list)
    for one in questions:
        kinds[one.kind].append(verdicts[one.id].right)
    answerable = [verdicts[one.id] for one in questions if not one.refuse]
    return Scores(
        right=_share(verdicts.values(), lambda one: one.right),
        by_kind={kind: (sum(rights), len(rights)) for kind, rights in kinds.items()},
        answerable={
            **{name: _share(answerable, measure) for name, measure in _OF_ANSWERABLE.items()},
            "verbatim": _share(verdicts.values(), lambda one: one.verbatim),
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
