"""Clauses scored by hand; their vectors kept, loaded again, mended and swept."""

import signal
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from corpus.mended import mend
from corpus.model import Passage
from index import clause_index as module
from index.clause_index import ClauseIndex
from tests.index.storing import FakeEncoder, keep_and_die, processes

WORDS = ("trồng", "rừng", "nuôi", "biển", "giữ", "đảo")


def passage(text: str, lead: str = "") -> Passage:
    return Passage("1-NQ/TW", "I", mend(text, ()), (), lead, ())


FIRST = [passage("Trồng rừng; nuôi biển."), passage("Giữ đảo.")]
SECOND = [passage("Giữ rừng.")]


def encoder(fingerprint: str = "fake") -> FakeEncoder:
    return FakeEncoder(fingerprint, WORDS)


def scored(index: ClauseIndex, question: str, passages: Sequence[Passage]) -> list[list[float]]:
    return [one.tolist() for one in index.scores(question, passages)]


def kept(folder: Path, *documents: Sequence[Passage], fingerprint: str = "fake") -> tuple[ClauseIndex, FakeEncoder]:
    """Vectors kept in a folder, and the encoder that read what was not there."""
    one = encoder(fingerprint)
    index = ClauseIndex(one, folder)  # type: ignore[arg-type]
    index.keep(documents)
    return index, one


def folders(folder: Path) -> dict[str, int]:
    """The folders with the time of their making: one that is written again has another."""
    return {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}


def test_each_clause_has_the_share_of_the_questions_words_that_it_says() -> None:
    index = ClauseIndex(encoder())  # type: ignore[arg-type]
    # The second clause carries how its sentence opens, "Trồng rừng; nuôi biển", to the comma that is not there.
    assert scored(index, "trồng rừng biển đảo", FIRST) == [[0.5, 0.75], [0.25]]
    assert scored(index, "rừng", [*SECOND, *FIRST]) == [[1.0], [1.0, 1.0], [0.0]]


def test_what_is_read_of_a_clause_counts_too() -> None:
    index = ClauseIndex(encoder())  # type: ignore[arg-type]
    assert scored(index, "rừng đảo", [passage("Đảo.", "Trồng rừng:"), passage("Đảo.")]) == [[1.0], [0.5]]


def test_nothing_asked_of_and_nothing_to_read() -> None:
    index = ClauseIndex(encoder())  # type: ignore[arg-type]
    assert index.scores("rừng", []) == []
    assert scored(index, "rừng", [passage(" "), SECOND[0], passage("")]) == [[], [1.0], []]
    assert scored(index, "rừng", [passage("")]) == [[]]


def test_scores_are_the_same_kept_loaded_or_read_on_demand(tmp_path: Path) -> None:
    index, _ = kept(tmp_path, FIRST, SECOND)
    again, reader = kept(tmp_path, FIRST, SECOND)
    bare = ClauseIndex(encoder())  # type: ignore[arg-type]
    for question in ("trồng rừng", "giữ đảo biển", "rừng nuôi"):
        expected = scored(bare, question, [*FIRST, *SECOND])
        assert scored(index, question, [*FIRST, *SECOND]) == scored(again, question, [*FIRST, *SECOND]) == expected
    assert reader.read == []


def test_an_unknown_passage_is_read_when_it_is_asked_for_and_once(tmp_path: Path) -> None:
    index, reader = kept(tmp_path, FIRST)
    reader.read.clear()
    for _ in range(2):
        assert scored(index, "giữ rừng", [*FIRST, *SECOND]) == [[0.5, 0.5], [0.5], [1.0]]
    assert reader.read == ["Giữ rừng."]
    assert len(folders(tmp_path)) == 1


def test_passages_read_on_demand_are_kept_a_while_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 2)
    one = encoder()
    index = ClauseIndex(one)  # type: ignore[arg-type]
    several = [passage(f"Rừng {number}.") for number in range(3)]
    assert len(index.scores("rừng", several)) == 3  # more at once than are kept
    index.scores("rừng", several[1:])
    assert len(one.read) == 3
    index.scores("rừng", several[:1])
    assert one.read[3:] == ["Rừng 0."]


def test_what_is_shipped_is_neither_read_nor_written(tmp_path: Path) -> None:
    kept(tmp_path / "shipped", FIRST)
    before = folders(tmp_path / "shipped")
    reader = encoder()
    index = ClauseIndex(reader, tmp_path / "own", tmp_path / "shipped")  # type: ignore[arg-type]
    index.keep([FIRST, SECOND])
    assert reader.read == ["Giữ rừng."]
    assert scored(index, "giữ rừng", [*FIRST, *SECOND]) == [[0.5, 0.5], [0.5], [1.0]]
    index.keep([SECOND])
    assert folders(tmp_path / "shipped") == before
    assert len(folders(tmp_path / "own")) == 1


def test_what_is_shipped_broken_or_by_another_encoder_is_read(tmp_path: Path) -> None:
    kept(tmp_path / "shipped", FIRST, SECOND, fingerprint="another")
    kept(tmp_path / "broken", FIRST)
    next((tmp_path / "broken").rglob("tokens.npy")).write_bytes(b"")
    for name in ("shipped", "broken", "none"):
        reader = encoder()
        ClauseIndex(reader, tmp_path / f"own of {name}", tmp_path / name).keep([FIRST])  # type: ignore[arg-type]
        assert len(reader.read) == 3


def test_one_document_more_or_less_touches_no_other_folder(tmp_path: Path) -> None:
    kept(tmp_path, FIRST)
    first = folders(tmp_path)
    _, reader = kept(tmp_path, FIRST, SECOND)
    both = folders(tmp_path)
    assert reader.read == ["Giữ rừng."]
    assert first.items() < both.items()
    assert len(both) == 2
    _, reader = kept(tmp_path, SECOND)
    assert reader.read == []
    assert folders(tmp_path) == {name: when for name, when in both.items() if name not in first}


@pytest.mark.parametrize(
    "changed",
    [
        [passage("Trồng rừng; nuôi đảo."), FIRST[1]],
        [passage("Trồng rừng; nuôi biển.", "Gồm:"), FIRST[1]],
        [*reversed(FIRST)],
        FIRST[:1],
    ],
    ids=["text", "lead", "order", "fewer"],
)
def test_what_has_changed_is_read_anew(tmp_path: Path, changed: list[Passage]) -> None:
    kept(tmp_path, FIRST)
    before = set(folders(tmp_path))
    kept(tmp_path, changed)
    assert len(folders(tmp_path)) == 1
    assert set(folders(tmp_path)) != before


def test_another_encoder_reads_anew(tmp_path: Path) -> None:
    kept(tmp_path, FIRST)
    _, reader = kept(tmp_path, FIRST, fingerprint="another")
    assert len(reader.read) == 3
    assert len(folders(tmp_path)) == 1


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-3])


def _longer(file: Path) -> None:
    one = np.load(file)
    np.save(file, np.concatenate([one, one[:1]]))


def _flat(file: Path) -> None:
    np.save(file, np.load(file).reshape(-1))


def _overwrite(content: bytes) -> Callable[[Path], object]:
    return lambda file: file.write_bytes(content)


HARMS: list[Callable[[Path], object]] = [
    Path.unlink, _cut, _longer, _flat, _overwrite(b""), _overwrite(b"PK\x03\x04 no"), _overwrite(b"another file " * 50),
]  # fmt: skip


@pytest.mark.parametrize("harm", HARMS, ids=["missing", "cut", "longer", "flat", "empty", "zip", "another"])
@pytest.mark.parametrize("name", ["tokens.npy", "clauses.npy"])
def test_a_broken_file_is_read_again(tmp_path: Path, name: str, harm: Callable[[Path], object]) -> None:
    kept(tmp_path, FIRST, SECOND)
    broken = next(path for path in tmp_path.iterdir() if len(np.load(path / "clauses.npy")) == 3)
    harm(broken / name)
    index, reader = kept(tmp_path, FIRST, SECOND)
    assert len(reader.read) == 3  # the clauses of the first document, none of the second
    assert scored(index, "nuôi biển", FIRST) == [[0.0, 1.0], [0.0]]
    assert kept(tmp_path, FIRST, SECOND)[1].read == []


def test_a_document_without_a_clause_is_kept_too(tmp_path: Path) -> None:
    kept(tmp_path, [passage("")], [])
    index, reader = kept(tmp_path, [passage("")], [])
    assert (scored(index, "rừng", [passage("")]), reader.read) == ([[]], [])


def test_what_is_read_behind_is_kept_as_well_and_what_is_there_is_loaded_at_once(tmp_path: Path) -> None:
    kept(tmp_path, FIRST)
    gate, one = threading.Event(), encoder()
    index = ClauseIndex(one, tmp_path)  # type: ignore[arg-type]
    real = one.passage_tokens
    one.passage_tokens = lambda texts: gate.wait(10) and real(texts)  # type: ignore[assignment, method-assign]
    index.keep_behind([FIRST, SECOND])

    assert scored(index, "nuôi biển", FIRST) == [[0.0, 1.0], [0.0]]  # while the thread waits
    assert one.read == []
    gate.set()
    index.close()

    assert one.read == ["Giữ rừng."]
    assert len(folders(tmp_path)) == 2
    assert scored(index, "rừng", SECOND) == [[1.0]]
    assert len(one.read) == 1


def test_once_closed_nothing_more_is_read_ahead(tmp_path: Path) -> None:
    gate, one = threading.Event(), encoder()
    index = ClauseIndex(one, tmp_path)  # type: ignore[arg-type]
    real = one.passage_tokens
    one.passage_tokens = lambda texts: gate.wait(10) and real(texts)  # type: ignore[assignment, method-assign]
    index.keep_behind([FIRST, SECOND])
    threading.Timer(0.05, gate.set).start()
    index.close()

    assert len(one.read) <= 3
    assert scored(index, "rừng", SECOND) == [[1.0]]  # asked for, it is read


def test_progress_counts_passages(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    ClauseIndex(encoder(), tmp_path).keep([FIRST, [], SECOND], lambda *step: steps.append(step))  # type: ignore[arg-type]
    whole = len(FIRST) + len(SECOND)
    assert steps == [(len(FIRST), whole), (whole, whole)]


def test_without_a_folder_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    one = encoder()
    index = ClauseIndex(one)  # type: ignore[arg-type]
    index.keep([FIRST])
    one.read.clear()
    assert scored(index, "đảo", FIRST) == [[0.0, 0.0], [1.0]]
    assert one.read == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_an_oserror(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    with pytest.raises(OSError, match="file"):
        kept(tmp_path / "file", FIRST)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL here")
@pytest.mark.parametrize(("after", "read"), [(False, 3), (True, 0)], ids=["before", "after"])
def test_killed_at_the_rename_a_folder_is_there_whole_or_not_at_all(tmp_path: Path, after: bool, read: int) -> None:
    process = processes().Process(target=keep_and_die, args=(FIRST, tmp_path, WORDS, after))  # type: ignore[attr-defined]
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    assert len(folders(tmp_path)) == 1
    index, reader = kept(tmp_path, FIRST)
    assert len(reader.read) == read
    assert scored(index, "nuôi biển", FIRST) == [[0.0, 1.0], [0.0]]
    assert [name for name in folders(tmp_path) if name.startswith("draft-")] == []


def test_threads_share_an_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_KEPT", 3)
    index = ClauseIndex(encoder())  # type: ignore[arg-type]
    several = [passage(f"Rừng {number}.") for number in range(12)]

    def ask(first: int) -> list[list[list[float]]]:
        return [scored(index, "rừng", several[(first + at) % 10 :][:2]) for at in range(60)]

    with ThreadPoolExecutor(4) as threads:
        for scores in threads.map(ask, range(4)):
            assert scores == [[[1.0], [1.0]]] * 60
