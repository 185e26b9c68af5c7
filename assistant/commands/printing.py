"""What the commands print, and how an error ends."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import typer
from pydantic import ValidationError
from rich.console import Console

from assistant.answer import Answer
from assistant.commands.evaluation import ScoredQuestion, Scores

out = Console(soft_wrap=True, highlight=False, markup=False)
err = Console(stderr=True, soft_wrap=True, highlight=False, markup=False)


@contextmanager
def one_line_errors() -> Iterator[None]:
    """What a user can mend ends in one line and exit code 2, never in a stack trace."""
    try:
        yield
    except ValidationError as error:
        first = error.errors()[0]
        err.print(f"error: ASSISTANT_{'_'.join(map(str, first['loc'])).upper()}: {first['msg']}")
        raise typer.Exit(2) from error
    except (ValueError, OSError) as error:
        err.print(f"error: {' '.join(str(error).split())}")
        raise typer.Exit(2) from error


def print_answer(answer: Answer) -> None:
    """An answer with its citations, or with what is near."""
    if answer.understood:
        out.print(answer.understood)
    out.print(answer.text)
    for number, one in enumerate(answer.citations, start=1):
        out.print(f"[{number}] {one.label}: “{' '.join(one.quote.split())}”")
    for one in answer.related:
        out.print(f"- {one.label}: “{' '.join(one.quote.split())}”")


def written(value: str | list[str]) -> str:
    """A value, or the two ends of a range."""
    return value if isinstance(value, str) else " - ".join(value)


def print_rows(rows: list[dict[str, Any]], lines: Iterator[str], as_json: bool) -> None:
    """Rows as JSON, or a line for each with its citation."""
    if as_json:
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return
    for row, line in zip(rows, lines, strict=True):
        out.print(f"{line} · {row['citation']['label']}")


def print_scores(rows: list[ScoredQuestion], answers: dict[str, Any], scores: Scores) -> None:
    """What failed, then the shares."""
    for row in rows:
        verdict, answer = scores.verdicts[row.id], answers[row.id]
        if not verdict.right:
            places = [f"{one['document']}#{one['section']}" for one in answer["citations"]]
            out.print(f"{row.id} [{row.kind}] {row.question}")
            if answer["understood"]:
                out.print(f"    {answer['understood']}")
            out.print(f"    want {row.sections or 'refusal'} {row.contains}")
            out.print(f"    got  refused={answer['refused']} {places} {answer['answer'][:160]!r}")
            out.print(f"    fails {verdict.failures}")
    for kind, (rights, total) in scores.by_kind.items():
        out.print(f"{kind:14s} {rights}/{total}")
    out.print("  ".join(f"{name} {share:.3f}" for name, share in scores.answerable.items()))
    out.print(f"refused of those to refuse {scores.refused:.3f}")
    out.print("latency ms: median {:.0f}, 95th {:.0f}".format(*scores.latency_ms))
    out.print(f"right {scores.right:.3f}")
