"""kill -9 while an index is built: the next opening works and finds the same."""

import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.index.storing import (
    add_in_process,
    build_and_die,
    build_in_process,
    numbered,
    open_and_find,
    places,
    processes,
    with_another,
)

COUNT = 60
KILLS = 10

pytestmark = [pytest.mark.long, pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL here")]


def _build(data_dir: Path, rebuild: bool, kill_after: float | None = None) -> float | None:
    """Build in a process of its own; the seconds it took, None when it was killed before its end."""
    return _run(kill_after, build_in_process, COUNT, data_dir, rebuild)


def _run(kill_after: float | None, target: Callable[..., None], *given: object) -> float | None:
    """Run what tells of its beginning; the seconds it took from then on, None when it was killed before its end."""
    context = processes()
    ours, theirs = context.Pipe()
    process = context.Process(target=target, args=(*given, theirs))  # type: ignore[attr-defined]
    process.start()
    theirs.close()
    assert ours.poll(60)
    ours.recv()
    began = time.monotonic()
    if kill_after is not None:
        time.sleep(kill_after)
        process.kill()
    process.join(60)
    took = time.monotonic() - began
    assert process.exitcode in (0, -signal.SIGKILL)
    return took if process.exitcode == 0 else None


def test_killed_ten_times_at_random_moments_the_next_opening_finds_the_same(tmp_path: Path) -> None:
    took = _build(tmp_path / "undisturbed", rebuild=False)
    assert took is not None
    built, expected = open_and_find(numbered(COUNT), tmp_path / "undisturbed")
    assert not built
    assert all(expected[:3])
    moments = random.Random(9)
    killed = 0
    for kill in range(KILLS):
        # Half of the builds are first ones, half replace an index that stands.
        data_dir = tmp_path / (f"first-{kill}" if kill % 2 else "standing")
        killed += _build(data_dir, rebuild=True, kill_after=moments.uniform(0.0, took)) is None
        assert open_and_find(numbered(COUNT), data_dir)[1] == expected
        assert open_and_find(numbered(COUNT), data_dir) == (False, expected)
    assert killed >= 3  # a build that was quicker than the first ends before it is killed


def test_killed_ten_times_while_a_document_is_added_it_is_in_whole_or_not_at_all(tmp_path: Path) -> None:
    one, both = numbered(COUNT), with_another(COUNT)
    _, without = open_and_find(one, tmp_path / "one")
    _, expected = open_and_find(both, tmp_path / "both")
    assert without != expected
    open_and_find(one, tmp_path / "timed")
    took = _run(None, add_in_process, COUNT, tmp_path / "timed")
    assert took is not None
    moments = random.Random(10)
    killed = 0
    for kill in range(KILLS):
        data_dir = tmp_path / f"added-{kill}"
        open_and_find(one, data_dir)
        killed += _run(moments.uniform(0.0, took), add_in_process, COUNT, data_dir) is None
        if kill % 2:  # half of them are opened without the new document first: nothing of it is found
            assert open_and_find(one, data_dir) == (False, without)
        assert open_and_find(both, data_dir)[1] == expected
        assert open_and_find(both, data_dir) == (False, expected)
        assert not [name for name in places(data_dir) if name.startswith("building-")]
    assert killed >= 3


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("rename", [1, 2])
def test_killed_at_a_rename_the_next_opening_finds_the_same(tmp_path: Path, rename: int, after: bool) -> None:
    _, expected = open_and_find(numbered(COUNT), tmp_path)
    process = processes().Process(target=build_and_die, args=(COUNT, tmp_path, rename, after))  # type: ignore[attr-defined]
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    built, hits = open_and_find(numbered(COUNT), tmp_path)
    assert hits == expected
    # Between its two renames there is no index, and one is built; before and after, one stands.
    assert built is ((rename, after) in ((1, True), (2, False)))
    if built:
        assert len(places(tmp_path)) == 1
