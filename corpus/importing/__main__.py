"""python -m corpus.importing FILE [--ocr]: read one file, and print JSON lines, progress first and the text last.

What corpus/importing/apart.py starts: its memory is limited, and what it may crash of is its own.
"""

import argparse
import contextlib
import io
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.importing.errors import UnreadableError
from corpus.importing.files import read_file

_MEMORY = 2 << 30  # bytes of address space


def main() -> None:
    """Read the file that the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m corpus.importing")
    parser.add_argument("file", type=Path)
    parser.add_argument("--ocr", action="store_true")
    asked = parser.parse_args()
    _limit_memory()
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")

    def say(**words: Any) -> None:
        output.write(json.dumps(words, ensure_ascii=True) + "\n")
        output.flush()

    with contextlib.redirect_stdout(io.StringIO()):  # a library that prints must not speak between our lines
        try:
            read = read_file(asked.file, asked.ocr, lambda done, total: say(done=done, total=total))
            say(text=read.text, notices=[asdict(one) for one in read.notices])
        except UnreadableError as error:
            say(error=error.kind, words=error.words)
        except (MemoryError, RecursionError):
            say(error="crashed", words={})


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


if __name__ == "__main__":
    main()
