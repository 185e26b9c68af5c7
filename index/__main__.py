"""The index package's command line: python -m index bench, and what it reads ahead of the shipped texts."""

import json
import logging
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from corpus.reading.store import SHIPPED_TEXTS, read_corpus
from index.bench import CUTS, BenchError, Measure, Result, RetrievalSet, measure, read_articles, read_xquad
from index.clause_index import ClauseIndex
from index.clauses import read_passages
from index.command_line import run_commands
from index.embedding import (
    BUNDLED_MODEL,
    SHIPPED_CLAUSES,
    SHIPPED_PASSAGES,
    EmbeddingModelError,
    load_embedder,
    load_encoder,
)
from index.known import keep_vectors
from index.passage_index import search_text

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)

BAD_INPUT = 2


@app.callback()
def main() -> None:
    """Finding passages in Vietnamese texts."""
    logging.basicConfig(level=logging.WARNING)


@app.command()
def bench(
    articles: Annotated[Path | None, typer.Option(help="Articles by name, as in ALQAC 2023.")] = None,
    questions: Annotated[Path | None, typer.Option(help="Questions that name the articles that answer them.")] = None,
    xquad: Annotated[Path | None, typer.Option(help="A file in SQuAD's format.")] = None,
    model: Annotated[str | None, typer.Option(help="A folder or hub name; the bundled model without it.")] = None,
    strip_diacritics: Annotated[bool, typer.Option(help="Ask as if typed without diacritics.")] = False,
    weight: Annotated[
        float | None, typer.Option(min=0.0, max=1.0, help="Share of the lexical score; the product's if not given.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
) -> None:
    """Measure recall, MRR@10 and latency of lexical, dense and fused search, with 95% bootstrap intervals."""
    try:
        sets = _sets(articles, questions, xquad)
        embedder = load_embedder(model)
    except (BenchError, EmbeddingModelError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(BAD_INPUT) from error
    if strip_diacritics:
        sets = [part.without_diacritics() for part in sets]
    results = [result for part in sets for result in measure(part, embedder, weight)]
    if as_json:
        typer.echo(json.dumps([asdict(result) for result in results], ensure_ascii=False, indent=2))
    else:
        Console().print(_table(results))


@app.command()
def ship() -> None:
    """Read the shipped texts and put the vectors beside the model: the first start of every installation waits less."""
    corpus, encoder = read_corpus(SHIPPED_TEXTS), load_encoder()
    keep_vectors(encoder, [search_text(one) for one in corpus.passages], SHIPPED_PASSAGES)
    ClauseIndex(encoder, SHIPPED_CLAUSES).keep(read_passages(one) for one in corpus.documents)
    typer.echo(f"{len(corpus.passages)} passages and their clauses are in {BUNDLED_MODEL}")


def _sets(articles: Path | None, questions: Path | None, xquad: Path | None) -> list[RetrievalSet]:
    if (articles is None) != (questions is None):
        raise BenchError("--articles and --questions go together: one was given without the other")
    sets = [read_articles(articles, questions)] if articles and questions else []
    sets += [read_xquad(xquad)] if xquad else []
    if not sets:
        raise BenchError("nothing to measure: give --articles with --questions, or --xquad")
    return sets


def _table(results: list[Result]) -> Table:
    table = Table("set", "method", *(f"recall@{cut}" for cut in CUTS), "MRR@10", "ms (median / p95)")
    for result in results:
        scores = [_shown(result.recall[cut]) for cut in CUTS]
        times = f"{result.median_ms:.2f} / {result.p95_ms:.2f}"
        table.add_row(f"{result.set_name} ({result.questions})", result.method, *scores, _shown(result.mrr_10), times)
    return table


def _shown(value: Measure) -> str:
    return f"{value.value:.3f} [{value.low:.2f}, {value.high:.2f}]"


if __name__ == "__main__":
    run_commands(app, "python -m index")
