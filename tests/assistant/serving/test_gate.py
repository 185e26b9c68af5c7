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

    def come(self, name: str, begun: bool = False, whose: str = "") -> None:
        waiting = self.gate.waiting_now
        here = len(self.inside)
        self._leave[name] = threading.Event()
        thread = threading.Thread(target=self._go, args=(name, begun, whose), daemon=True)
        thread.start()
        self._threads.append(thread)
        until(lambda: self.gate.waiting_now > waiting or len(self.inside) > here)

    def _go(self, name: str, begun: bool, whose: str) -> None:
        with self.gate.inside(begun, whose):
            self.inside.append(name)
            self._leave[name].wait(PATIENCE)

    def let_go(self, name: str) -> None:
        here = len(self.inside)
        waiting = self.gate.waiting_now > 0
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
            until(lambda: gate.waiting_now == 2)

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
        assert gate.inside_now == 1
    assert gate.inside_now == 0


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
    assert gate.inside_now == gate.waiting_now == 0


class Writes:
    """An assistant whose model has to be waited for."""

    index: Any = None
    writer: object | None = "a model"

    def __init__(self, inside: Callable[[], int]) -> None:
        self._inside = inside
        self.seen: list[int] = []

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        raise NotImplementedError

    def stream(self, question: str, *_: object) -> Pieces:
        self.seen.append(self._inside())
        yield Answer(question, question, True)

    def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(("written", "inside"), [(True, 0), (False, 1)])
def test_nobody_waits_while_a_model_writes(written: bool, inside: int) -> None:
    assistant = Writes(lambda: TURNS.inside_now)
    runtime = Runtime(Settings(), lambda _: assistant)

    with TURNS.inside():
        assert [one.text for one in runtime.stream("câu hỏi", written=written) if isinstance(one, Answer)] == [
            "câu hỏi"
        ]

    assert assistant.seen == [inside]
    assert TURNS.inside_now == 0


def test_one_that_hangs_takes_up_room_for_a_while_only() -> None:
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
            assert gate.inside_now == 2
        leave.set()
        hanging.result(PATIENCE)

    assert gate.inside_now == gate.waiting_now == 0


def test_of_one_person_with_many_the_second_is_behind_the_first_of_another(doors: Doors) -> None:
    for name in "abcde":
        doors.come(name, whose="one")
    doors.come("f", whose="another")

    for name in "abcf":
        doors.let_go(name)

    assert doors.inside == ["a", "b", "c", "f", "d", "e"]


class GoneError(Exception):
    """Whoever waited has left."""


def test_who_leaves_while_waiting_is_not_waited_for(doors: Doors) -> None:
    for name in "ab":
        doors.come(name)

    def gone() -> None:
        raise GoneError

    with pytest.raises(GoneError), doors.gate.inside(still=gone):
        pytest.fail("there was no room")
    doors.come("c")
    doors.let_go("a")

    assert doors.gate.waiting_now == 0
    assert doors.inside == ["a", "b", "c"]
