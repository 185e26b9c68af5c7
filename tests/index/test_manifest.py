"""What an index was built from, and whether its files are as they were built."""

import importlib.metadata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from index import manifest as manifests
from index.manifest import FORMAT, MANIFEST_FILE, Manifest, expected_manifest, is_whole, read_manifest, write_seal
from tests.index.storing import FakeEmbedder, FloatArray, numbered

MANIFEST = Manifest(1, "fake", "ab", 8, "cd", 3, {"ef": 3}, {"chromadb": "1"})


class ShiftedEmbedder(FakeEmbedder):
    """The fake's vectors, each number moved by as much."""

    def __init__(self, shift: float) -> None:
        super().__init__()
        self._shift = shift

    def embed_question(self, text: str) -> FloatArray:  # noqa: ARG002
        return np.asarray(np.full(8, 0.251) + self._shift, dtype=np.float32)


def test_a_fingerprint_is_sixteen_hexadecimal_digits() -> None:
    assert len(MANIFEST.fingerprint) == 16
    assert int(MANIFEST.fingerprint, 16) >= 0
    assert MANIFEST.fingerprint == replace(MANIFEST).fingerprint


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"model": "other"},
        {"model_hash": "ba"},
        {"dimension": 9},
        {"corpus": "dc"},
        {"passages": 4},
        {"versions": {"chromadb": "2"}},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_fingerprint_changes_with_every_field(change: dict[str, object]) -> None:
    assert replace(MANIFEST, **change).fingerprint != MANIFEST.fingerprint  # type: ignore[arg-type]


def test_the_expected_manifest_names_model_corpus_and_versions() -> None:
    corpus = numbered(3)
    manifest = expected_manifest(corpus, FakeEmbedder("một mô hình"))
    assert (manifest.format, manifest.model, manifest.dimension, manifest.passages) == (FORMAT, "một mô hình", 8, 3)
    assert manifest.corpus == corpus.hash
    assert sorted(manifest.versions) == ["chromadb", "underthesea"]
    assert manifest.versions["chromadb"] == importlib.metadata.version("chromadb")


def test_another_model_of_the_same_name_is_another() -> None:
    first, second = (expected_manifest(numbered(3), FakeEmbedder(seed=seed)) for seed in (0, 1))
    assert first.model == second.model
    assert first.model_hash != second.model_hash


def test_the_same_model_on_another_processor_is_the_same() -> None:
    here, there, elsewhere = (expected_manifest(numbered(3), ShiftedEmbedder(shift)) for shift in (0.0, 1e-5, 0.1))
    assert here == there
    assert here != elsewhere


def test_zero_and_minus_zero_are_the_same() -> None:
    assert expected_manifest(numbered(1), ShiftedEmbedder(-0.252)) == expected_manifest(
        numbered(1), ShiftedEmbedder(-0.250)
    )


def test_a_manifest_reads_back_as_written(tmp_path: Path) -> None:
    MANIFEST.write(tmp_path)
    assert read_manifest(tmp_path) == MANIFEST


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b"[1, 2]", b'"text"', b"{}", b"\xff\xfe\x00", b'{"format": 1}', b"\x00" * 300],
    ids=["empty", "cut", "null", "list", "longer list", "text", "nothing", "not UTF-8", "half", "zeros"],
)
def test_what_is_no_manifest_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / MANIFEST_FILE).write_bytes(content)
    assert read_manifest(tmp_path) is None


def test_a_manifest_with_a_field_too_many_is_none(tmp_path: Path) -> None:
    MANIFEST.write(tmp_path)
    file = tmp_path / MANIFEST_FILE
    file.write_text(file.read_text(encoding="utf-8").replace("{", '{"later": 1,', 1), encoding="utf-8")
    assert read_manifest(tmp_path) is None


def test_no_folder_and_a_folder_in_the_manifests_place_are_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path / "nowhere") is None
    (tmp_path / MANIFEST_FILE).mkdir()
    assert read_manifest(tmp_path) is None


STEADY = ("lexical/data.npy", "chroma/kept/data.bin", "chroma/kept/index_metadata.pickle", "seal.json")


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    for name in (*STEADY[:3], "chroma/chroma.sqlite3", "chroma/new/data.bin"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"0123456789")
    write_seal(tmp_path)
    return tmp_path


def test_a_sealed_folder_is_whole(sealed: Path) -> None:
    assert is_whole(sealed)


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5])


def _garble(file: Path) -> None:
    file.write_bytes(b"01234_6789")


@pytest.mark.parametrize("harm", [Path.unlink, _cut, _garble], ids=["missing", "cut", "garbled"])
@pytest.mark.parametrize("name", STEADY)
def test_a_folder_is_not_whole_once_a_file_is_harmed(sealed: Path, name: str, harm: Callable[[Path], None]) -> None:
    harm(sealed / name)
    assert not is_whole(sealed)


@pytest.mark.parametrize("name", ["chroma/chroma.sqlite3", "chroma/new/data.bin"])
def test_what_chroma_writes_when_it_opens_is_not_sealed(sealed: Path, name: str) -> None:
    _garble(sealed / name)
    assert is_whole(sealed)


def test_a_folder_without_a_seal_is_not_whole(tmp_path: Path) -> None:
    assert not is_whole(tmp_path)
    assert not is_whole(tmp_path / "nowhere")


def test_another_version_of_a_library_is_another_manifest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = expected_manifest(numbered(1), FakeEmbedder())
    monkeypatch.setattr(manifests.importlib.metadata, "version", lambda _name: "0.0.0")
    assert expected_manifest(numbered(1), FakeEmbedder()) != before
