"""A command line whose errors are one line with exit code 2, in place of the boxes that typer draws around them."""

import sys
from typing import NoReturn

import typer
from typer.exceptions import TyperException


def run_commands(app: typer.Typer, name: str | None = None) -> NoReturn:
    """Run an app's command and end the process; name is what its help calls it."""
    try:
        code = app(standalone_mode=False, prog_name=name)
    except TyperException as error:
        words = " ".join(error.format_message().split())
        sys.stderr.write(f"error: {words}\n" if words else "")  # a command line without a command shows its help
        code = error.exit_code
    except typer.Abort:
        code = 130
    sys.exit(code)
