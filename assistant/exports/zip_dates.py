"""The dates inside the files that are zipped (Word, Excel, PowerPoint, .zip): a zip knows the years 1980 to 2107."""

import threading
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from time import struct_time

_YEARS = range(1980, 2108)
_FIRST_DAY = struct_time((1980, 1, 1, 0, 0, 0, 1, 1, 0))
_one_at_a_time = threading.Lock()


class _Stopped:
    """What zipfile sees of the clock while the clock is wrong."""

    @staticmethod
    def time() -> float:
        return 0.0

    @staticmethod
    def localtime(_seconds: float = 0.0) -> struct_time:
        return _FIRST_DAY


@contextmanager
def zip_dates() -> Iterator[None]:
    """While a file is written: on a machine whose clock is outside those years (a dead battery) it gets the first day.

    The libraries that write the files take no date of ours, and would write none of them.
    """
    if time.localtime(time.time()).tm_year in _YEARS:
        yield
        return
    seen = vars(zipfile)
    with _one_at_a_time:
        clock, seen["time"] = seen["time"], _Stopped
        try:
            yield
        finally:
            seen["time"] = clock
