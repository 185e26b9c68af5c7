"""The command line: python -m assistant ask | index | targets | tasks | study | evaluate | benchmark | calibrate."""

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, track

from assistant.commands.batch import answer_batch, keep_apart, read_batch, what_failed, write_rows
from assistant.commands.documents import documents, numbers_of
from assistant.commands.evaluation import read_questions, score
from assistant.commands.printing import err, one_line_errors, out, print_answer, print_rows, print_scores, written
from assistant.commands.rows import target_rows, task_rows
from assistant.errors import BatchError
from assistant.service import Assistant
from assistant.settings import Settings
from index.command_line import run_commands
from index.opening import stored_manifest

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help="Trợ lý hỏi đáp nghị quyết."
)
app.add_typer(documents, name="documents")


@contextmanager
def _opened(rebuild: bool = False) -> Iterator[Assistant]:
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=err, transient=True) as progress:
        task = progress.add_task("Lập chỉ mục", total=None)
        assistant = Assistant.open(
            Settings(), lambda done, total: progress.update(task, completed=done, total=total), rebuild
        )
    try:
        yield assistant
    finally:
        assistant.close()


@app.command()
def ask(
    question: Annotated[str | None, typer.Argument(help="The question, in Vietnamese.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    explain: Annotated[bool, typer.Option(help="Print what each stage decided.")] = False,
    history: Annotated[list[str] | None, typer.Option(help="An earlier question; oldest first.")] = None,
    collection: Annotated[list[str] | None, typer.Option(help="Ask this collection only; may be repeated.")] = None,
    batch: Annotated[Path | None, typer.Option(help="A file of questions, one JSON object a line.")] = None,
    output: Annotated[Path | None, typer.Option(help="Where the batch's answers go.")] = None,
) -> None:
    """Answer one question, or a batch of them."""
    with one_line_errors():
        if (question is None) == (batch is None) or (batch is None) != (output is None):
            raise ValueError("expected one question, or --batch QUESTIONS.jsonl with --output ANSWERS.jsonl")
        if batch and output:
            _ask_batch(batch, output, collection or [])
            return
        with _asked(collection or []) as assistant:
            answer = assistant.ask(question or "", history or [])
    if as_json:
        sys.stdout.write(json.dumps(answer.to_dict(), ensure_ascii=False, indent=2) + "\n")
    else:
        print_answer(answer)
    if explain:
        (err if as_json else out).print(json.dumps(answer.explanation, ensure_ascii=False, indent=2, default=str))


@contextmanager
def _asked(collections: list[str]) -> Iterator[Assistant]:
    """The assistant, kept to the documents of some collections where any is named."""
    documents = numbers_of(Settings().read_texts(), collections) if collections else frozenset[str]()
    with _opened() as assistant:
        yield assistant.within(documents) if documents else assistant


def _ask_batch(batch: Path, output: Path, collections: list[str]) -> None:
    keep_apart(batch, output)
    lines = read_batch(batch)
    rows, problems = [], []
    with _asked(collections) as assistant:
        answers = answer_batch(lines, assistant.ask)
        for row, problem in track(answers, "Trả lời", total=len(lines), console=err, transient=True):
            rows.append(row)
            problems += [problem] if problem else []
    write_rows(output, rows)
    if problems:
        raise BatchError(what_failed(problems, len(lines), output))


@app.command()
def index(rebuild: Annotated[bool, typer.Option(help="Build anew even where the index matches.")] = False) -> None:
    """Build the index where none matches, and say what it holds."""
    with one_line_errors():
        settings = Settings()
        with _opened(rebuild) as assistant:
            manifest = assistant.index.manifest
            built = "built" if assistant.built else "reused"
        out.print(f"{built}: {manifest.passages} passages of {len(assistant.corpus.documents)} documents")
        out.print(f"model {manifest.model}, {manifest.dimension} dimensions; corpus {manifest.corpus[:12]}")
        out.print(f"in {settings.chroma_url or settings.data_dir}")


@app.command()
def status() -> None:
    """Say what the data folder holds; opens nothing, so it works while the page runs."""
    with one_line_errors():
        settings = Settings()
        manifest = stored_manifest(settings.data_dir)
        if manifest is None:
            _check_folder(settings.data_dir)
            out.print(f"no index in {settings.data_dir}: it is built at the first question")
            return
        out.print(f"{manifest.passages} passages, model {manifest.model}, {manifest.dimension} dimensions")


def _check_folder(folder: Path) -> None:
    """Raises NotADirectoryError for a data folder that there cannot be: something else stands in its place."""
    there = next((one for one in (folder, *folder.absolute().parents) if one.exists()), None)
    if there and not there.is_dir():
        raise NotADirectoryError(f"{folder} can be no data folder, {there} is a file: correct ASSISTANT_DATA_DIR")


_MOST_MADE = 1_000_000  # passages of made documents: more would fill a disk before they tell anything
_DocumentOption = Annotated[str | None, typer.Option("--document", help="The number of one document, as 09-NQ/TW.")]
_JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def targets(document: _DocumentOption = None, as_json: _JsonOption = False) -> None:
    """Every figure that the texts set to be reached or kept, with its citation."""
    with one_line_errors():
        rows = target_rows(Settings().read_texts().corpus, document)
    lines = (f"{one['indicator']}: {written(one['value'])} {one['unit']} ({one['period']})" for one in rows)
    print_rows(rows, lines, as_json)


@app.command()
def tasks(document: _DocumentOption = None, as_json: _JsonOption = False) -> None:
    """Who does what by when, with its citation."""
    with one_line_errors():
        rows = task_rows(Settings().read_texts().corpus, document)
    lines = (f"{one['lead']}: {one['task']}" + (f" [{one['deadline']}]" if one["deadline"] else "") for one in rows)
    print_rows(rows, lines, as_json)


@app.command()
def study(
    output: Annotated[str, typer.Option(help="The folder for study.json and every other file.")],
    document: Annotated[list[str] | None, typer.Option(help="A document's number; every document by default.")] = None,
    section: Annotated[list[str] | None, typer.Option(help="A section, as II or III.2; all by default.")] = None,
    questions: Annotated[
        int | None,
        typer.Option(help="How many questions the test has; by default as many as the minutes call for."),
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed makes the same session.")] = 1,
    minutes: Annotated[int, typer.Option(help="How long the session is.")] = 90,
    audience: Annotated[str, typer.Option(help="Whom it is for.")] = "cán bộ",
    level: Annotated[str, typer.Option(help="easy, medium or hard.")] = "medium",
    versions: Annotated[int, typer.Option(help="How many versions (mã đề) of the test.")] = 1,
    as_json: _JsonOption = False,
) -> None:
    """Make a study session: outline, test, key, slides, cards, each item with its quotation."""
    from assistant.commands.study import folder_named, write_session
    from assistant.study.questions.making import questions_for
    from assistant.study.session import Request

    with one_line_errors():
        asked = questions_for(minutes) if questions is None else questions
        request = Request((), asked, seed, audience, minutes, level, versions)
        corpus, folder = Settings().read_texts().corpus, folder_named(output)
        paths, short = write_session(corpus, document or [], section or [], request, folder)
    if as_json:
        sys.stdout.write(
            json.dumps({"files": [str(path) for path in paths], "short": short}, ensure_ascii=False) + "\n"
        )
        return
    for path in paths:
        out.print(str(path))
    if short:
        err.print(short)


@app.command()
def evaluate(
    questions: Annotated[Path, typer.Argument(help="Questions with what a right answer holds.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Answer a question set and score it, by kind, with the failures listed."""
    with one_line_errors():
        rows = read_questions(questions)
        with _opened() as assistant:
            answers: dict[str, Any] = {}
            for row in track(rows, "Trả lời", console=err, transient=True):
                answers[row.id] = assistant.ask(row.question, row.history).to_dict(row.id)
            scores = score(rows, answers, [document.source for document in assistant.corpus.documents])
    if as_json:
        figures = {"right": scores.right, "by_kind": scores.by_kind, "refused": scores.refused, **scores.answerable}
        sys.stdout.write(json.dumps({**figures, "latency_ms": scores.latency_ms}, ensure_ascii=False) + "\n")
        return
    print_scores(rows, answers, scores)


@app.command()
def benchmark(
    questions: Annotated[
        Path | None, typer.Option(help="Questions to ask; by default a few of the project's own.")
    ] = None,
    passages: Annotated[
        int | None,
        typer.Option(min=1, max=_MOST_MADE, help="Over so many passages of made documents: building, adding, asking."),
    ] = None,
    as_json: _JsonOption = False,
) -> None:
    """Time a cold and a warm question and measure the page's memory; each figure is a median of several runs."""
    from assistant.commands.benchmark import measure
    from assistant.commands.growth import measure_growth

    with one_line_errors():
        if questions and passages:
            raise ValueError("--questions and --passages: give one of them")
        measured = {}
        for name, value in measure_growth(passages) if passages else measure(questions):
            measured[name] = value
            if not as_json:
                out.print(f"{name:40s} {value}")
    if as_json:
        sys.stdout.write(json.dumps(measured, ensure_ascii=False) + "\n")


@app.command()
def calibrate(
    data: Annotated[Path, typer.Option(help="Folder with resolutions/*.md and legal.jsonl, as in training.")],
) -> None:
    """Learn the weights that judge clauses and tell what a message wants; print what was measured, as JSON."""
    from assistant.commands.calibrate import learn_all

    with one_line_errors():
        measured = learn_all(data)
    sys.stdout.write(json.dumps(measured, indent=2) + "\n")


def main() -> None:
    """Run the command line, quiet but for what it is asked."""
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("huggingface_hub").setLevel(logging.ERROR)
    with suppress(ValueError):  # a wrong setting is told by the command
        Settings().keep_private()
    run_commands(app)
