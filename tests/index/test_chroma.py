"""Vectors in Chroma: batches, filters, recall, and what a broken folder or a wrong address says."""

import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from corpus.model import Passage
from index import chroma as module
from index.chroma import BATCH, VectorStore, local_client, server_client
from index.errors import PassageIndexError
from tests.index.storing import FakeEmbedder, numbered


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Any]:
    client = local_client(tmp_path / "chroma")
    yield client
    client.close()


def _one_line(error: pytest.ExceptionInfo[PassageIndexError]) -> str:
    text = str(error.value)
    assert text
    assert "\n" not in text
    return text


def _filled(client: Any, count: int, name: str = "passages") -> tuple[VectorStore, tuple[Passage, ...]]:
    passages = numbered(count).passages
    store = VectorStore.create(client, name)
    for first in range(0, count, BATCH):
        some = passages[first : first + BATCH]
        store.add(first, some, FakeEmbedder().embed_passages([passage.text for passage in some]))
    return store, passages


def test_similarities_are_cosines_best_first(client: Any) -> None:
    store = VectorStore.create(client, "passages")
    # Against (1, 0, ...): the same, at 60 degrees, square to it, opposite.
    rows = np.zeros((4, 8), dtype=np.float32)
    rows[:, 0] = 1.0, 0.5, 0.0, -1.0
    rows[:, 1] = 0.0, np.sqrt(0.75), 1.0, 0.0
    store.add(0, numbered(4).passages, rows)
    question = np.eye(8, dtype=np.float32)[0]
    found = store.query(question, 4)
    assert [position for position, _ in found] == [0, 1, 2, 3]
    assert [similarity for _, similarity in found] == pytest.approx([1.0, 0.5, 0.0, -1.0], abs=1e-6)
    assert store.query(question, 2) == found[:2]


def test_positions_go_on_where_a_batch_begins(client: Any) -> None:
    store, passages = VectorStore.create(client, "passages"), numbered(5).passages
    vectors = FakeEmbedder().embed_passages([passage.text for passage in passages])
    store.add(0, passages[:2], vectors[:2])
    store.add(2, passages[2:], vectors[2:])
    assert store.count() == 5
    assert [store.query(vector, 1)[0][0] for vector in vectors] == [0, 1, 2, 3, 4]


def test_more_passages_than_chroma_takes_at_once_are_all_found(client: Any) -> None:
    assert client.get_max_batch_size() < 5_600
    store, passages = _filled(client, 5_600)
    assert store.count() == 5_600
    for position in (0, 4_999, 5_000, 5_460, 5_461, 5_599):
        vector = FakeEmbedder().embed_question(passages[position].text)
        assert store.query(vector, 1)[0][0] == position


def test_filters_by_document_by_section_and_by_both(client: Any) -> None:
    store, vector = VectorStore.create(client, "passages"), FakeEmbedder().embed_question("x")
    passages = (*numbered(3, "1-NQ/TW").passages, *numbered(3, "2-KL/TU").passages)
    store.add(0, passages, FakeEmbedder().embed_passages([passage.text for passage in passages]))

    def positions(**filters: list[str]) -> set[int]:
        return {position for position, _ in store.query(vector, 6, **filters)}

    assert positions() == {0, 1, 2, 3, 4, 5}
    assert positions(documents=["2-KL/TU"]) == {3, 4, 5}
    assert positions(sections=["I.1", "I.3"]) == {0, 2, 3, 5}
    assert positions(documents=["1-NQ/TW"], sections=["I.2"]) == {1}
    assert positions(documents=["3-CT/TW"]) == set()


def test_a_rare_document_is_found_whole_among_many(client: Any) -> None:
    store, passages = _filled(client, 2_000)
    rare = numbered(25, "2-KL/TU").passages
    store.add(len(passages), rare, FakeEmbedder(seed=5).embed_passages([passage.text for passage in rare]))
    found = store.query(FakeEmbedder().embed_question("x"), 25, ["2-KL/TU"])
    assert sorted(position for position, _ in found) == list(range(2_000, 2_025))


def test_approximate_search_finds_what_exact_search_does(client: Any) -> None:
    # Unclustered vectors are the hard case: neighbours are hardly nearer than others.
    drawn = np.random.default_rng(3).normal(size=(2_100, 64)).astype(np.float32)
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    stored, questions = drawn[:2_000], drawn[2_000:]
    store = VectorStore.create(client, "passages")
    store.add(0, numbered(2_000).passages, stored)
    exact = np.argsort(-(questions @ stored.T), axis=1)[:, :10]
    shared = [
        len({position for position, _ in store.query(question, 10)} & set(nearest.tolist()))
        for question, nearest in zip(questions, exact, strict=True)
    ]
    assert sum(shared) / (10 * len(questions)) >= 0.99


def test_a_collection_is_found_by_its_name(client: Any) -> None:
    assert VectorStore.find(client, "passages") is None
    store, _ = _filled(client, 3, "before")
    store.rename("passages")
    assert VectorStore.find(client, "before") is None
    stored = VectorStore.find(client, "passages")
    assert stored is not None
    assert stored.count() == 3


def test_a_deleted_collection_is_gone_and_may_be_deleted_twice(client: Any) -> None:
    store, _ = _filled(client, 3)
    store.delete()
    store.delete()
    assert VectorStore.find(client, "passages") is None


def test_a_store_goes_on_with_the_collection_that_took_its_name(client: Any) -> None:
    store, passages = _filled(client, 3)
    new, _ = _filled(client, 3, "new")
    client.delete_collection("passages")
    new.rename("passages")
    assert store.query(FakeEmbedder().embed_question(passages[1].text), 1)[0][0] == 1


def test_a_lost_collection_is_told_in_one_line(client: Any) -> None:
    store, _ = _filled(client, 3)
    client.delete_collection("passages")
    with pytest.raises(PassageIndexError, match="Chroma fails") as error:
        store.query(FakeEmbedder().embed_question("x"), 1)
    _one_line(error)


def test_a_panic_of_chroma_is_told_in_one_line_and_an_interrupt_passes() -> None:
    class PanicException(BaseException):
        """As pyo3 raises it: no Exception."""

    class Collection:
        def __init__(self, error: BaseException) -> None:
            self._error = error

        def count(self) -> int:
            raise self._error

    with pytest.raises(PassageIndexError, match="Expect it to be fetched") as error:
        VectorStore(None, Collection(PanicException("Expect it to be fetched\nat db.rs")), "passages").count()
    assert "db.rs" not in _one_line(error)
    with pytest.raises(KeyboardInterrupt):
        VectorStore(None, Collection(KeyboardInterrupt()), "passages").count()


@pytest.mark.parametrize("content", [b"no database" * 500, b"SQLite format 3\x00" + b"\xa5" * 8_000])
def test_a_broken_database_is_told_before_chroma_opens_it(
    tmp_path: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "chroma.sqlite3").write_bytes(content)
    with pytest.raises(PassageIndexError, match="is broken") as error:
        local_client(tmp_path)
    _one_line(error)
    assert capfd.readouterr().err == ""


def test_a_database_cut_short_is_told(tmp_path: Path) -> None:
    client = local_client(tmp_path)
    _filled(client, 200)
    client.close()
    file = tmp_path / "chroma.sqlite3"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(PassageIndexError, match="is broken"):
        local_client(tmp_path)


def test_telemetry_is_off(client: Any) -> None:
    assert client.get_settings().anonymized_telemetry is False


@pytest.mark.parametrize(
    "url", ["", "nonsense", "127.0.0.1:8000", "ftp://127.0.0.1", "http://", "http://[::", "http://a:b"]
)
def test_what_is_no_address_is_told_in_one_line(url: str) -> None:
    with pytest.raises(PassageIndexError, match="expected http://host:port") as error:
        server_client(url)
    assert repr(url) in _one_line(error)


def test_an_address_where_nobody_listens_is_told_in_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(PassageIndexError, match="no Chroma server answers") as error:
            server_client(url)
    assert url in _one_line(error)


def test_a_server_that_never_answers_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TIMEOUT", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(PassageIndexError, match="timed out") as error:
            server_client(f"http://127.0.0.1:{silent.getsockname()[1]}")
    _one_line(error)


def test_a_server_that_is_not_chroma_is_told_in_one_line(tmp_path: Path) -> None:
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(tmp_path))

        def log_message(self, *_: Any) -> None:
            """Nothing printed."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        with pytest.raises(PassageIndexError, match="answers 404") as error:
            server_client(f"http://127.0.0.1:{other.server_port}")
        other.shutdown()
    _one_line(error)
