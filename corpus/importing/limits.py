"""What a process that reads one file may take: memory, the processor for some time, no longer than who asked for it."""

import contextlib
import os
import signal
import threading

LONGEST = 300  # seconds of the processor: 2,000 full pages take a third of it

_NICENESS = 10
_MEMORY = 2 << 30  # bytes of address space


def limit_memory_and_time() -> None:
    """Let the system end this process when it takes too much."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST + 5))


def yield_to_others() -> None:
    """Let whoever asks questions meanwhile have the processor first."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(_NICENESS)


def ended_for_time(code: int | None) -> bool:
    """Whether a process with this exit code was ended because it had used up its time."""
    return hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU


def end_with_parent() -> None:
    """End this process, and the programs it started, when its standard input closes: nobody else holds the other end.

    The same on every system, and however the parent ends.
    """
    threading.Thread(target=_watch, name="end-with-parent", daemon=True).start()


def _watch() -> None:
    with contextlib.suppress(OSError):
        while os.read(0, 1):  # nothing is ever written
            continue
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)
