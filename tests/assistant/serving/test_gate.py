"""A few compute at a time: in the order in which they came, whoever has begun first, and nobody is forgotten."""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from assistant.answer import Answer, Pieces
from assistant.serving.gate import TURNS, Gate
from assistant.serving.runtime import Runtime
from assistant.settings import Settings

PATIENCE = 10.0


class Doors:
    """Threads that go in one after the other, and stay until they are let go."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.inside: list[str] = []
        self._leave: dict[str, threading.Event] = {}
        self._threads: list[threading.Thread] = []

    def come(self, name: str, begun: bool = False) -> None:
        waiting = len(self.gate._waiting)
        here = len(self.inside)
        self._leave[name] = threading.Event()
        thread = threading.Thread(target=self._go, args=(name, begun), daemon=True)
        thread.start()
        self._threads.append(thread)
        until(lambda: len(self.gate._waiting) > waiting or len(self.inside) > here)

    def _go(self, name: str, begun: bool) -> None:
        with self.gate.inside(begun):
            self.inside.append(name)
            self._leave[name].wait(PATIENCE)

    def let_go(self, name: str) -> None:
        here = len(self.inside)
        waiting = bool(self.gate._waiting)
        self._leave[name].set()
        until(lambda: len(self.inside) > here or not waiting)

    def end(self) -> None:
        for one in self._leave.values():
            one.set()
        for thread in self._threads:
            thread.join(PATIENCE)


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.001)


@pytest.fixture
def doors() -> Iterator[Doors]:
    made = Doors(Gate(2))
    yield made
    made.end()


def test_so_many_are_let_in_and_the_others_in_the_order_of_their_coming(doors: Doors) -> None:
    for name in "abcd":
        doors.come(name)
    assert doors.inside == ["a", "b"]

    doors.let_go("b")
    assert doors.inside == ["a", "b", "c"]
    doors.let_go("a")
    assert doors.inside == ["a", "b", "c", "d"]


def test_who_goes_on_with_what_was_begun_is_before_those_who_begin(doors: Doors) -> None:
    for name in "abc":
        doors.come(name)
    doors.come("begun", begun=True)

    doors.let_go("a")

    assert doors.inside == ["a", "b", "begun"]


def test_an_error_inside_gives_the_room_back() -> None:
    gate = Gate(1)
    with pytest.raises(ZeroDivisionError), gate.inside():
        1 / 0  # noqa: B018
    with gate.inside():
        """There is room."""


def test_who_waits_for_something_else_lets_another_in_and_comes_back_before_those_who_begin() -> None:
    gate, seen = Gate(1), []
    out, back = threading.Event(), threading.Event()

    def first() -> None:
        with gate.inside():
            with gate.outside():
                out.set()
                back.wait(PATIENCE)
            seen.append("first")

    def second() -> None:
        with gate.inside():
            seen.append("second")
            back.set()
            until(lambda: len(gate._waiting) == 2)

    def third() -> None:
        with gate.inside():
            seen.append("third")

    with ThreadPoolExecutor(3) as pool:
        begun = pool.submit(first)
        assert out.wait(PATIENCE)
        others = [pool.submit(second)]
        until(lambda: seen == ["second"])
        others.append(pool.submit(third))
        for one in (begun, *others):
            one.result(PATIENCE)

    assert seen == ["second", "first", "third"]


def test_outside_is_nothing_for_one_who_is_not_inside() -> None:
    gate = Gate(1)
    with gate.outside(), gate.inside():
        assert not gate._free
    assert gate._free == 1


def test_a_crowd_gets_through_and_never_more_than_there_is_room_for() -> None:
    gate, lock = Gate(2), threading.Lock()
    now, most = 0, 0

    def work(number: int) -> int:
        nonlocal now, most
        with gate.inside(begun=number % 3 == 0):
            with lock:
                now += 1
                most = max(most, now)
            time.sleep(0.0005)
            with lock:
                now -= 1
            with gate.outside():
                time.sleep(0.0005)
        return number

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(200))) == list(range(200))

    assert most == 2
    assert gate._free == 2
    assert not gate._waiting


class Writes:
    """An assistant whose model has to be waited for."""

    index: Any = None
    writer: object | None = "a model"

    def __init__(self, room: Callable[[], int]) -> None:
        self._room = room
        self.seen: list[int] = []

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        raise NotImplementedError

    def stream(self, question: str, *_: object) -> Pieces:
        self.seen.append(self._room())
        yield Answer(question, question, True)

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(("written", "room"), [(True, 2), (False, 1)])
def test_nobody_waits_while_a_model_writes(written: bool, room: int) -> None:
    assistant = Writes(lambda: TURNS._free)
    runtime = Runtime(Settings(), lambda _: assistant)

    with TURNS.inside():
        assert [one.text for one in runtime.stream("câu hỏi", written=written) if isinstance(one, Answer)] == [
            "câu hỏi"
        ]

    assert assistant.seen == [room]
    assert TURNS._free == 2


def test_nobody_waits_for_ever_and_who_came_in_unasked_takes_no_room_for_good() -> None:
    gate = Gate(1, patience=0.05)
    held, leave = threading.Event(), threading.Event()

    def hang() -> None:
        with gate.inside():
            held.set()
            leave.wait(PATIENCE)

    with ThreadPoolExecutor(1) as pool:
        hanging = pool.submit(hang)
        assert held.wait(PATIENCE)
        with gate.inside():
            assert gate._free == -1
        assert gate._free == 0
        leave.set()
        hanging.result(PATIENCE)

    assert gate._free == 1
    assert not gate._waiting
