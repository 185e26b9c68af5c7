"""Opening: reuse, rebuild, swap, one owner a folder, and a server that many share."""

import contextlib
import os
import shutil
import stat
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from corpus.reading.store import Corpus
from index import chroma, making
from index import manifest as manifests
from index import opening as module
from index.chroma import local_client, server_client
from index.errors import IndexBusyError, PassageIndexError
from index.opening import OpenIndex, open_index, stored_manifest
from tests.index.storing import (
    BreakingEmbedder,
    FakeEmbedder,
    FakeEncoder,
    Found,
    StartServer,
    document,
    found,
    hold_in_process,
    numbered,
    open_and_find,
    places,
    processes,
)

CORPUS = numbered(60)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Found]]:
    """A data folder with an index that nothing touches, and what it finds."""
    data_dir = tmp_path_factory.mktemp("built")
    _, hits = open_and_find(CORPUS, data_dir)
    assert all(hits[:3])
    return data_dir, hits


@pytest.fixture
def data_dir(built: tuple[Path, list[Found]], tmp_path: Path) -> Path:
    """A copy of it, to be harmed."""
    return Path(shutil.copytree(built[0], tmp_path / "copy"))


@pytest.fixture
def expected(built: tuple[Path, list[Found]]) -> list[Found]:
    return built[1]


def _place(data_dir: Path) -> Path:
    (name,) = places(data_dir)
    return data_dir / "index" / name


def _stamp(data_dir: Path) -> tuple[int, int]:
    status = (_place(data_dir) / "manifest.json").stat()
    return status.st_ino, status.st_mtime_ns


def _one_line(error: pytest.ExceptionInfo[PassageIndexError]) -> str:
    text = str(error.value)
    assert text
    assert "\n" not in text
    return text


def test_built_on_first_use_and_reused_afterwards(tmp_path: Path) -> None:
    first, hits = open_and_find(CORPUS, tmp_path)
    stamp = _stamp(tmp_path)
    again, same = open_and_find(CORPUS, tmp_path)
    assert (first, again) == (True, False)
    assert hits == same
    assert _stamp(tmp_path) == stamp


def test_reuse_embeds_no_passage(data_dir: Path) -> None:
    embedder = FakeEmbedder()
    open_index(CORPUS, embedder, data_dir).close()
    assert embedder.batches == []


def test_rebuild_builds_although_the_manifest_matches(data_dir: Path, expected: list[Found]) -> None:
    before = _stamp(data_dir)
    opened = open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True)
    assert opened.built
    assert found(opened.index) == expected
    opened.close()
    assert _stamp(data_dir) != before


def test_another_is_built_beside_the_one_that_is_read(data_dir: Path, expected: list[Found]) -> None:
    first = open_index(CORPUS, FakeEmbedder(), data_dir)
    second = open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True, before=first)

    assert second.built
    assert found(first.index) == found(second.index) == expected
    first.close()
    assert found(second.index) == expected
    third = open_index(numbered(61), FakeEmbedder(), data_dir, before=second)
    assert found(second.index) == expected
    second.close()
    with pytest.raises(IndexBusyError):  # the third owns the folder still
        open_index(CORPUS, FakeEmbedder(), data_dir)
    third.close()

    again = open_index(numbered(61), FakeEmbedder(), data_dir)
    again.close()

    assert not again.built


def test_one_index_is_opened_twice_and_outlives_the_first_to_close(data_dir: Path, expected: list[Found]) -> None:
    first = open_index(CORPUS, FakeEmbedder(), data_dir)
    second = open_index(CORPUS, FakeEmbedder(), data_dir, before=first)
    first.close()

    assert not second.built
    assert found(second.index) == expected
    second.close()


def test_what_was_built_beside_is_found_again(data_dir: Path, expected: list[Found]) -> None:
    first = open_index(CORPUS, FakeEmbedder(), data_dir)
    open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True, before=first).close()
    first.close()

    assert open_and_find(CORPUS, data_dir) == (False, expected)


@pytest.mark.parametrize(
    ("corpus", "embedder"),
    [
        (numbered(61), FakeEmbedder()),
        (Corpus((document("1-NQ/TW", [("I", "đoạn khác")]),)), FakeEmbedder()),
        (numbered(60, "3-NQ/TW"), FakeEmbedder()),
        (CORPUS, FakeEmbedder(name="another")),
        (CORPUS, FakeEmbedder(seed=1)),
    ],
    ids=["longer", "another text", "another number", "another model", "other vectors"],
)
def test_a_change_of_corpus_or_model_builds_anew(data_dir: Path, corpus: Corpus, embedder: FakeEmbedder) -> None:
    before = places(data_dir)
    opened = open_index(corpus, embedder, data_dir)
    assert opened.built
    assert opened.index.manifest.passages == len(corpus.passages)
    opened.close()
    assert len(places(data_dir)) == 1
    assert places(data_dir) != before


def test_another_format_builds_anew(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifests, "FORMAT", manifests.FORMAT + 1)
    assert open_and_find(CORPUS, data_dir)[0]


def test_another_version_of_a_library_builds_anew(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifests.importlib.metadata, "version", lambda _name: "0.0.0")
    assert open_and_find(CORPUS, data_dir)[0]


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _garble(file: Path) -> None:
    content = file.read_bytes()
    third = len(content) // 3
    file.write_bytes(content[:third] + b"\xa5" * third + content[2 * third :])


def _replace(file: Path) -> None:
    file.write_bytes(b"another file " * 300)


HARMS = [Path.unlink, _cut, _empty, _garble, _replace]
HARM_NAMES = ["missing", "cut", "empty", "garbled", "another"]
FILES = [
    "manifest.json",
    "chroma/chroma.sqlite3",
    "lexical/lexical.json",
    "lexical/written/rows.npy",
    "lexical/folded/words.npy",
]


@pytest.mark.parametrize("harm", HARMS, ids=HARM_NAMES)
@pytest.mark.parametrize("name", FILES)
def test_a_harmed_file_is_mended_by_building_anew(
    data_dir: Path, expected: list[Found], name: str, harm: Callable[[Path], None], capfd: pytest.CaptureFixture[str]
) -> None:
    harm(_place(data_dir) / name)
    assert open_and_find(CORPUS, data_dir) == (True, expected)
    assert open_and_find(CORPUS, data_dir) == (False, expected)
    assert "panicked" not in capfd.readouterr().err


@contextlib.contextmanager
def _early_graph() -> Iterator[None]:
    """Chroma writes its graph to files from 40 rows on, not only from 1,000."""
    early = {"hnsw": {**chroma._HNSW["hnsw"], "batch_size": 20, "sync_threshold": 40}}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chroma, "_HNSW", early)
        yield


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Found]]:
    """An index with a part of its graph in files."""
    data_dir = tmp_path_factory.mktemp("graph")
    with _early_graph():
        return data_dir, open_and_find(CORPUS, data_dir)[1]


@pytest.mark.parametrize(
    ("name", "harm"),
    [
        ("data_level0.bin", _garble), ("data_level0.bin", _empty), ("header.bin", _garble), ("length.bin", _cut),
        ("index_metadata.pickle", Path.unlink), ("index_metadata.pickle", _replace), ("link_lists.bin", Path.unlink),
    ],
)  # fmt: skip
def test_a_harmed_graph_is_not_used(
    graph: tuple[Path, list[Found]], tmp_path: Path, name: str, harm: Callable[[Path], None]
) -> None:
    data_dir = Path(shutil.copytree(graph[0], tmp_path / "copy"))
    (file,) = (_place(data_dir) / "chroma").glob(f"*/{name}")
    harm(file)
    with _early_graph():
        assert open_and_find(CORPUS, data_dir) == (True, graph[1])


def test_a_large_index_with_a_graph_in_files_is_reused(tmp_path: Path) -> None:
    built, expected = open_and_find(numbered(1_100), tmp_path)
    assert built
    assert list((_place(tmp_path) / "chroma").glob("*/index_metadata.pickle"))
    for _ in range(3):
        assert open_and_find(numbered(1_100), tmp_path) == (False, expected)


@pytest.mark.parametrize("part", ["chroma", "lexical"])
def test_a_missing_folder_is_mended_by_building_anew(data_dir: Path, expected: list[Found], part: str) -> None:
    shutil.rmtree(_place(data_dir) / part)
    assert open_and_find(CORPUS, data_dir) == (True, expected)


def test_progress_goes_up_to_the_total(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    opened = open_index(
        numbered(130), FakeEmbedder(), tmp_path, progress=lambda done, total: steps.append((done, total))
    )
    opened.close()
    assert {step[1] for step in steps} == {130}
    done = [step[0] for step in steps]
    vectors, clauses = done[: done.index(130) + 1], done[done.index(130) + 1 :]
    for one in (vectors, clauses):
        assert one == sorted(set(one))
        assert one[-1] == 130
    assert len(vectors) >= 20
    assert len(clauses) > 1  # one large document does not stand still


def _clause_folders(data_dir: Path) -> set[str]:
    return {path.name for path in (data_dir / "index" / "clauses").iterdir()}


def test_the_clauses_are_read_with_the_build_and_not_again(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoders: list[FakeEncoder] = []
    monkeypatch.setattr(module, "load_encoder", lambda: encoders.append(FakeEncoder()) or encoders[-1])
    kept = _clause_folders(data_dir)
    opened = open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True)
    assert len(opened.clauses.scores("rừng", CORPUS.passages)) == 60
    opened.close()
    assert encoders[0].read == []
    assert _clause_folders(data_dir) == kept
    assert len(kept) == 1


def test_another_corpus_keeps_the_clauses_of_its_documents_only(data_dir: Path) -> None:
    (before,) = _clause_folders(data_dir)
    both = Corpus((*CORPUS.documents, document("2-NQ/TW", [("I", "đoạn khác")])))
    open_index(both, FakeEmbedder(), data_dir).close()
    kept = _clause_folders(data_dir)
    assert before in kept
    assert len(kept) == 2
    open_index(Corpus(both.documents[1:]), FakeEmbedder(), data_dir).close()
    assert _clause_folders(data_dir) == kept - {before}


def test_the_clauses_of_a_large_corpus_are_read_when_they_are_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoder = FakeEncoder()
    monkeypatch.setattr(module, "load_encoder", lambda: encoder)
    opened = open_index(CORPUS, FakeEmbedder(), tmp_path, clauses_ahead=59)
    assert encoder.read == []
    opened.clauses.scores("đoạn", CORPUS.passages[:2])
    assert len(encoder.read) == 2
    opened.close()


@pytest.mark.parametrize("error", [RuntimeError("no room"), KeyboardInterrupt()], ids=["error", "interrupt"])
def test_an_exception_in_the_middle_leaves_the_old_index(
    data_dir: Path, expected: list[Found], error: BaseException
) -> None:
    stamp = _stamp(data_dir)
    with pytest.raises(type(error)):
        open_index(CORPUS, BreakingEmbedder(error), data_dir, rebuild=True)
    assert _stamp(data_dir) == stamp  # and no folder beside it
    assert open_and_find(CORPUS, data_dir) == (False, expected)


def test_an_exception_in_the_first_build_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        open_index(CORPUS, BreakingEmbedder(RuntimeError("no room")), tmp_path)
    assert places(tmp_path) == []
    assert stored_manifest(tmp_path) is None
    assert open_and_find(CORPUS, tmp_path)[0]


def test_what_was_cut_off_is_swept_by_the_next_build(data_dir: Path) -> None:
    (data_dir / "index" / "building-cut-off").mkdir()
    open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True).close()
    assert len(places(data_dir)) == 1


def test_a_half_built_index_is_never_reported(tmp_path: Path) -> None:
    assert stored_manifest(tmp_path) is None
    seen: list[Any] = []
    opened = open_index(CORPUS, FakeEmbedder(), tmp_path, progress=lambda *_: seen.append(stored_manifest(tmp_path)))
    *building, reading = seen  # the last one is told when the index stands and its clauses are read
    assert building
    assert not any(building)
    assert reading == stored_manifest(tmp_path) == opened.index.manifest
    opened.close()


def test_chroma_is_closed_before_its_folder_is_renamed(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Windows renames no folder that holds an open file.
    opened: list[str] = []
    renamed: list[str] = []

    def client(folder: Path) -> Any:
        real = local_client(folder)
        close = real.close
        opened.append(str(folder))
        monkeypatch.setattr(real, "close", lambda: (opened.remove(str(folder)), close()))
        return real

    def rename(path: Path, target: Path) -> Path:
        assert opened == []
        renamed.append(path.name)
        return Path(os.replace(path, target) or target)

    monkeypatch.setattr(chroma, "local_client", client)
    monkeypatch.setattr(Path, "rename", rename)
    open_index(CORPUS, FakeEmbedder(), data_dir, rebuild=True).close()
    assert len(renamed) == 2


@contextlib.contextmanager
def _owner(data_dir: Path) -> Iterator[Any]:
    """A process that owns the index of a data folder, and ends when it is told anything."""
    ours, theirs = processes().Pipe()
    process = processes().Process(target=hold_in_process, args=(60, data_dir, theirs))  # type: ignore[attr-defined]
    process.start()
    assert ours.poll(60)
    assert ours.recv() == "owner"
    try:
        yield process, ours
    finally:
        process.kill()
        process.join()


@pytest.mark.parametrize("killed", [False, True], ids=["ended", "killed"])
def test_a_second_process_is_told_who_owns_the_folder_until_it_ends(
    data_dir: Path, expected: list[Found], killed: bool
) -> None:
    with _owner(data_dir) as (process, pipe):
        with pytest.raises(IndexBusyError, match=f"pid {process.pid}") as error:
            open_index(CORPUS, FakeEmbedder(), data_dir)
        assert error.value.owner == f"pid {process.pid}"
        assert str(data_dir) in _one_line(error)
        assert stored_manifest(data_dir) is not None
        process.kill() if killed else pipe.send("end")
        process.join(30)
        assert open_and_find(CORPUS, data_dir) == (False, expected)


def test_two_threads_open_one_folder_and_one_gets_it(data_dir: Path) -> None:
    start = threading.Barrier(2)
    results: list[OpenIndex | Exception] = []

    def attempt() -> None:
        start.wait()
        try:
            results.append(open_index(CORPUS, FakeEmbedder(), data_dir))
        except IndexBusyError as error:
            results.append(error)

    threads = [threading.Thread(target=attempt) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    owners = [one for one in results if isinstance(one, OpenIndex)]
    assert len(owners) == 1
    assert len(results) == 2
    owners[0].close()


def test_what_one_thread_opened_another_may_close(data_dir: Path, expected: list[Found]) -> None:
    opened: list[OpenIndex] = []
    thread = threading.Thread(target=lambda: opened.append(open_index(CORPUS, FakeEmbedder(), data_dir)))
    thread.start()
    thread.join(30)
    opened[0].close()
    assert open_and_find(CORPUS, data_dir) == (False, expected)


@contextlib.contextmanager
def _ordinary_user() -> Iterator[None]:
    """Permissions do not bind the superuser: act as nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others here")
@pytest.mark.parametrize("has_index", [False, True], ids=["empty", "with an index"])
def test_a_read_only_folder_is_told_in_one_line(data_dir: Path, has_index: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        shutil.copytree(data_dir, folder) if has_index else folder.mkdir()
        for path in (Path(name), folder, *folder.rglob("*")):
            path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH | (0o111 if path.is_dir() else 0))
        try:
            with _ordinary_user(), pytest.raises(PassageIndexError, match="ASSISTANT_DATA_DIR") as error:
                open_index(CORPUS, FakeEmbedder(), folder)
        finally:
            for path in (Path(name), folder, *folder.rglob("*")):
                path.chmod(0o755)
    assert str(folder) in _one_line(error)


@pytest.mark.parametrize("file", ["data", "data/index"])
def test_a_file_in_the_folders_place_is_told_in_one_line(tmp_path: Path, file: str) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("a file", encoding="utf-8")
    with pytest.raises(PassageIndexError, match="ASSISTANT_DATA_DIR") as error:
        open_index(CORPUS, FakeEmbedder(), tmp_path / "data")
    _one_line(error)


def test_more_passages_than_one_batch_are_built_and_all_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "BATCH", 40)
    embedder = FakeEmbedder()
    opened = open_index(numbered(1_010), embedder, tmp_path)
    assert embedder.batches == [40] * 25 + [10]
    for number in (1, 40, 41, 80, 81, 505, 1_000, 1_001, 1_010):
        (hit,) = opened.index.search(f"đoạn số {number} về phát triển kinh tế", limit=1)
        assert (hit.passage.section, hit.dense) == (f"I.{number}", pytest.approx(1.0, abs=1e-5))
    opened.close()


def test_a_server_is_built_once_for_all_its_clients(server_url: str, tmp_path: Path, expected: list[Found]) -> None:
    assert open_and_find(CORPUS, tmp_path / "first", server_url) == (True, expected)
    assert open_and_find(CORPUS, tmp_path / "first", server_url) == (False, expected)
    embedder = FakeEmbedder()
    opened = open_index(CORPUS, embedder, tmp_path / "second", server_url)
    assert found(opened.index) == expected
    assert embedder.batches == []  # only the lexical half is built here
    opened.close()
    stored = stored_manifest(tmp_path / "first")
    assert stored == stored_manifest(tmp_path / "second")
    assert stored is not None


def test_two_of_one_data_folder_share_a_server_at_once(server_url: str, tmp_path: Path, expected: list[Found]) -> None:
    results: list[Any] = []
    threads = [
        threading.Thread(target=lambda: results.append(open_and_find(CORPUS, tmp_path, server_url))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(results) == [(False, expected), (True, expected)]
    assert len(places(tmp_path, "index-server")) == 1


def test_a_reader_of_a_server_goes_on_while_another_rebuilds(
    server_url: str, tmp_path: Path, expected: list[Found]
) -> None:
    reader = open_index(CORPUS, FakeEmbedder(), tmp_path / "reader", server_url)
    stop, results = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            try:
                results.append(found(reader.index))
            except PassageIndexError as error:
                results.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    for _ in range(3):
        open_index(CORPUS, FakeEmbedder(), tmp_path / "writer", server_url, rebuild=True).close()
    stop.set()
    thread.join(30)
    assert results
    assert [result for result in results if result != expected] == []
    assert found(reader.index) == expected
    reader.close()


def test_an_exception_in_the_middle_leaves_nothing_on_the_server(server_url: str, tmp_path: Path) -> None:
    client = server_client(server_url)
    before = {one.name for one in client.list_collections()}
    with pytest.raises(RuntimeError):
        open_index(numbered(40), BreakingEmbedder(RuntimeError("no room")), tmp_path, server_url)
    assert {one.name for one in client.list_collections()} == before
    client.close()


def test_a_collection_of_another_size_is_built_anew(server_url: str, tmp_path: Path, expected: list[Found]) -> None:
    opened = open_index(CORPUS, FakeEmbedder(), tmp_path, server_url)
    name = f"passages-{opened.index.manifest.fingerprint}"
    opened.close()
    client = server_client(server_url)
    client.get_collection(name, embedding_function=None).delete(ids=["3", "4"])
    assert open_and_find(CORPUS, tmp_path, server_url) == (True, expected)
    client.delete_collection(name)
    assert open_and_find(CORPUS, tmp_path, server_url) == (True, expected)
    client.close()


def test_a_harmed_file_beside_a_server_is_mended(server_url: str, tmp_path: Path, expected: list[Found]) -> None:
    open_and_find(CORPUS, tmp_path, server_url)
    (name,) = places(tmp_path, "index-server")
    _garble(tmp_path / "index-server" / name / "lexical" / "written" / "rows.npy")
    assert open_and_find(CORPUS, tmp_path, server_url) == (True, expected)


def test_an_index_in_the_folder_is_left_alone_by_one_on_a_server(
    server_url: str, data_dir: Path, expected: list[Found]
) -> None:
    stamp = _stamp(data_dir)
    assert open_and_find(CORPUS, data_dir, server_url) == (True, expected)
    assert _stamp(data_dir) == stamp
    assert open_and_find(CORPUS, data_dir) == (False, expected)


def test_a_server_that_dies_is_told_in_one_line(
    start_server: StartServer, tmp_path: Path, expected: list[Found]
) -> None:
    url, process = start_server()
    opened = open_index(CORPUS, FakeEmbedder(), tmp_path, url)
    assert found(opened.index) == expected
    process.kill()
    process.wait()
    with pytest.raises(PassageIndexError, match="Chroma fails") as error:
        opened.index.search("đoạn số 7")
    _one_line(error)
    opened.close()
    with pytest.raises(PassageIndexError, match="no Chroma server answers") as error:
        open_index(CORPUS, FakeEmbedder(), tmp_path, url)
    assert url in _one_line(error)
    assert open_and_find(CORPUS, tmp_path / "alone") == (True, expected)  # without a server all is well
