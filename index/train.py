"""Train the bundled embedding model: python -m index.train --data DIR --out DIR."""

import json
import logging
import shutil
import time
from pathlib import Path
from typing import Annotated

import typer
from rich.logging import RichHandler
from rich.progress import Progress

from index.training.card import model_card
from index.training.data import TrainingDataError, read_training_text
from index.training.export import export_model
from index.training.pairs import PairSource
from index.training.steps import CheckpointError, Trainer, TrainingConfig
from index.training.vocabulary import build_vocabulary

_log = logging.getLogger(__name__)

BAD_INPUT = 2


def train(data: Path, out: Path, config: TrainingConfig, avoid: list[str], workers: int = 2) -> None:
    """Train on the files in `data` and write the model folder `out`.

    avoid: questions kept for measuring; a training question that is much the same is left out. Beside `out` lies a
    folder of work, out.work, with the checkpoint that an interrupted training resumes from; it goes when all is done.
    Raises TrainingDataError and CheckpointError.
    """
    work = out.with_name(out.name + ".work")
    work.mkdir(parents=True, exist_ok=True)
    text = read_training_text(data, avoid, workers)
    vocabulary = build_vocabulary(text, config.words, config.pairs)
    trainer = Trainer(config, PairSource(text, vocabulary))
    with Progress() as progress:
        task = progress.add_task("training", total=config.steps)
        for loss in trainer.run(work / "checkpoint.pt"):
            progress.update(task, completed=trainer.step, description=f"loss {loss:.3f}")
    export_model(trainer.result(), vocabulary.tokens, out, model_card(config, text, len(vocabulary.tokens)))
    shutil.rmtree(work)


def main(
    data: Annotated[Path, typer.Option(help="Folder with vietnews.jsonl.zst, legal.jsonl, legal_questions.jsonl.")],
    out: Annotated[Path, typer.Option(help="The model folder to write.")],
    exclude: Annotated[Path | None, typer.Option(help="Questions kept for measuring, as in ALQAC 2023.")] = None,
    seed: Annotated[int, typer.Option(help="Draws the first vectors and every batch.")] = TrainingConfig.seed,
    steps: Annotated[int, typer.Option(min=1, help="Batches to train on.")] = TrainingConfig.steps,
    workers: Annotated[int, typer.Option(min=1, help="Processes that read the data.")] = 2,
) -> None:
    """Train the bundled embedding model; an interrupted run goes on from its checkpoint."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", handlers=[RichHandler(show_path=False)])
    started = time.monotonic()
    try:
        train(data, out, TrainingConfig(steps=steps, seed=seed), _questions(exclude), workers)
    except (TrainingDataError, CheckpointError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(BAD_INPUT) from error
    _log.info("trained in %.0f s, written to %s", time.monotonic() - started, out)


def _questions(path: Path | None) -> list[str]:
    if path is None:
        return []
    try:
        return [str(row["text"]) for row in json.loads(path.read_text(encoding="utf-8"))]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingDataError(f"{path} is not a list of questions ({error})") from error


if __name__ == "__main__":
    typer.run(main)
