"""The README names the settings, the commands and the options that there are, and no other."""

import re
from pathlib import Path

import typer
from typer.core import TyperOption
from typer.main import get_command

from assistant.commands.cli import app as assistant_app
from assistant.settings import Settings
from index import train
from index.__main__ import app as index_app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
# Names in the README that tests and tools set, not who uses the assistant.
OF_TESTS = {"ASSISTANT_EVAL_DIR"}


def _section(title: str) -> str:
    return README.split(f"### {title}\n", 1)[1].split("\n#", 1)[0]


def _settings() -> set[str]:
    return {f"ASSISTANT_{name.upper()}" for name in Settings.model_fields}


def _named(text: str) -> set[str]:
    return set(re.findall(r"ASSISTANT_[A-Z_]+", text))


def test_the_table_of_settings_is_that_of_the_code() -> None:
    rows = "\n".join(line.split("|")[1] for line in _section("Settings").splitlines() if line.startswith("| `"))

    assert _named(rows) == _settings()


def test_no_setting_is_named_that_there_is_not() -> None:
    assert _named(README) - OF_TESTS <= _settings()


def _programs() -> dict[str, dict[str, set[str]]]:
    """Of each program its commands, "" for one without, and the options of each."""
    alone = typer.Typer(add_completion=False)
    alone.command()(train.main)
    programs = {
        "assistant": get_command(assistant_app),
        "index": get_command(index_app),
        "index.train": get_command(alone),
    }
    return {
        name: {
            command: {one for each in found.params if isinstance(each, TyperOption) for one in each.opts} - {"--help"}
            for command, found in getattr(program, "commands", {"": program}).items()
        }
        for name, program in programs.items()
    }


def _shown() -> dict[str, dict[str, set[str]]]:
    """The same, as the README's list of commands shows them.

    A line names a program and a command with options, and more commands of it behind " · ".
    """
    shown: dict[str, dict[str, set[str]]] = {}
    for line in _section("Command line").splitlines():
        match = re.match(r" +python -m (\S+) (.*)", line)
        if match:
            commands = shown.setdefault(match[1], {})
            for part in match[2].split(" · "):
                name = re.match(r"([a-z]+)?(?: |$)", part)
                commands.setdefault((name and name[1]) or "", set()).update(re.findall(r"--[a-z-]+", part))
    return shown


def test_the_commands_are_those_of_the_code() -> None:
    assert {name: set(found) for name, found in _shown().items()} == {
        name: set(found) for name, found in _programs().items()
    }


def test_the_options_are_those_of_the_code() -> None:
    assert _shown() == _programs()


def test_every_command_that_the_text_speaks_of_is_there() -> None:
    programs = _programs()
    for program, command in re.findall(r"python -m (assistant|index)(?: ([a-z]+))?", README):
        assert command in programs[program] or f"python -m {program}." in README


def test_every_file_of_the_project_that_the_text_names_is_there() -> None:
    named = re.findall(r"`((?:assistant|corpus|index|tests)/[\w./-]*)`", README)

    assert named
    assert [one for one in named if not (ROOT / one).exists()] == []
