"""python -m corpus.importing FILE [--ocr] [--with-parent]: read one file, and print JSON lines, the text last.

What corpus/importing/apart.py starts: its memory and time are limited, and what it may crash of is its own.
"""

import argparse
import contextlib
import io
import json
import os
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.importing.errors import UnreadableError
from corpus.importing.files import read_file
from corpus.importing.limits import LONGEST, end_with_parent, limit_memory_and_time, yield_to_others


def main() -> None:
    """Read the file that the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m corpus.importing")
    parser.add_argument("file", type=Path)
    parser.add_argument("--ocr", action="store_true")
    parser.add_argument("--with-parent", action="store_true", help="end when standard input closes")
    asked = parser.parse_args()
    if asked.with_parent:
        end_with_parent()
    limit_memory_and_time()
    yield_to_others()
    output = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")

    def say(**words: Any) -> None:
        output.write(json.dumps(words, ensure_ascii=True) + "\n")
        output.flush()

    def progress(done: int, total: int) -> None:
        if time.process_time() > LONGEST:  # where the system sets no limit
            raise UnreadableError("slow", limit=LONGEST)
        say(done=done, total=total)

    with contextlib.redirect_stdout(io.StringIO()):  # a library that prints must not speak between our lines
        try:
            read = read_file(asked.file, asked.ocr, progress)
            say(text=read.text, notices=[asdict(one) for one in read.notices])
        except UnreadableError as error:
            say(error=error.kind, words=error.words)
        except (MemoryError, RecursionError):
            say(error="crashed", words={})


if __name__ == "__main__":
    main()
