"""What the model is told: rules, fenced sources, the question; once, what was wrong with its sentences; and, to put a
question in other words, the question and those before it."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from assistant.checking.source import Sentence, Source
from assistant.writing.parsing import parse

_FENCE = re.compile(r"<{3,}|>{3,}")
_NUMBERED = re.compile(r"^\W*câu\s+(\d{1,2})\s*[:.)]\s*", re.IGNORECASE)


@cache
def _template(name: str) -> str:
    return (Path(__file__).parent / "data" / name).read_text(encoding="utf-8")


def first_prompt(question: str, sources: Sequence[Source]) -> str:
    """The rules with the sources and the question, each between fences that they cannot close."""
    blocks = (f"[{one.number}] ({_fenced(one.above)})\n<<<\n{_fenced(one.text)}\n>>>" for one in sources)
    return _filled("prompt.txt", sources="\n".join(blocks), question=_fenced(question))


def question_prompt(question: str, history: Sequence[str]) -> str:
    """The rules for putting a question in other words, with the earlier questions, oldest first."""
    return _filled("prompt_question.txt", history="\n".join(map(_fenced, history)), question=_fenced(question))


def _filled(name: str, **values: str) -> str:
    """A template with its {names} replaced in one pass: a question that holds "{sources}" stays text."""
    names = "|".join(values)
    return re.sub(rf"\{{({names})\}}", lambda match: values[match.group(1)], _template(name))


def rewrite_prompt(failures: Sequence[tuple[Sentence, Sequence[str]]]) -> str:
    """The sentences that failed, each with the reasons."""
    lines = []
    for number, (sentence, problems) in enumerate(failures, start=1):
        marks = "".join(f"[{one}]" for one in sentence.cited)
        lines.append(f"Câu {number}: {_fenced(sentence.text)} {marks}\nLỗi: {'; '.join(problems)}")
    return _template("prompt_rewrite.txt").replace("{failures}", "\n".join(lines))


def read_rewrites(text: str, count: int) -> dict[int, list[Sentence]]:
    """The sentences written in place of each failed one, by its index from 0; one that was given up has none."""
    found: dict[int, list[Sentence]] = {}
    for line in text.splitlines():
        match = _NUMBERED.match(line)
        if match and 1 <= int(match.group(1)) <= count:
            found[int(match.group(1)) - 1] = parse(line[match.end() :])
    if not found and count == 1:
        return {0: parse(text)}
    return found


def _fenced(text: str) -> str:
    return _FENCE.sub(" ", text)
