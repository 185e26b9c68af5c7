"""Clauses read closely: their token vectors, kept beside the index, and how well each answers by late interaction."""

import hashlib
import logging
import os
import shutil
import uuid
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from corpus.model import Passage
from index.clauses import clause_spans, reading_text
from index.encoder import Encoder, FloatArray, interaction_of_runs

logger = logging.getLogger(__name__)

_AT_ONCE = 64  # passages between two looks at whether to go on
_KEPT = 2000  # passages whose vectors stay in memory though no file holds them
_LEVELS = 400.0  # a number of a vector of length 1 seldom passes 0.3: 8 bits then keep three digits of a score
_TOKENS, _CLAUSES = "tokens.npy", "clauses.npy"
_DRAFT = "draft-"
_CUT = "subject rows"  # how clauses are cut: name it anew when that changes, for vectors of other clauses fit none

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The token vectors of a passage's clauses: int8 of shape (tokens, dimension), clause k ending at ends[k]."""

    tokens: npt.NDArray[np.int8]
    ends: npt.NDArray[np.int32]

    def scores(self, question: FloatArray) -> FloatArray:
        """How well each clause answers; one passage at a time, whose vectors stay in the processor's cache."""
        return interaction_of_runs(question, self.tokens.astype(np.float32), self.ends) / np.float32(_LEVELS)


class ClauseIndex:
    """Scores the clauses of passages; safe to share between threads.

    A document's vectors lie in a folder of their own, named by what was read and by which encoder, so that one document
    more or less touches no other. Passages that no folder holds are read when they are asked for.
    """

    def __init__(self, encoder: Encoder, folder: Path | None = None, shipped: Path | None = None) -> None:
        """folder is where vectors are kept, None to keep none; shipped is one that is only read, if there is one."""
        self._encoder = encoder
        self._folder = folder
        self._shipped = shipped
        self._stored: dict[str, _Rows] = {}
        self._recent: OrderedDict[str, _Rows] = OrderedDict()
        self._lock = Lock()
        self._closed = Event()
        self._thread: Thread | None = None

    def scores(self, question: str, passages: Sequence[Passage]) -> list[FloatArray]:
        """How well each clause of each passage answers: for each passage an array, in the order of clause_spans."""
        asked = self._encoder.question_tokens(question)
        return [one.scores(asked) for one in self._rows(passages)]

    def keep(self, documents: Iterable[Sequence[Passage]], progress: Progress | None = None) -> None:
        """Read the passages of each document that is not kept yet, and keep them; forget documents that are gone.

        progress is called with the passages done and in all. Raises OSError where the folder cannot be written.
        """
        groups = [list(one) for one in documents if one]
        keys = [self._key(one) for one in groups]
        done, whole = 0, sum(map(len, groups))

        def tell(passages: int) -> None:
            if progress:
                progress(done + passages, whole)

        for key, passages in zip(keys, groups, strict=True):
            if not self._load(key, passages):
                self._read_whole(key, passages, tell)
            tell(len(passages))
            done += len(passages)
        self._sweep(set(keys))

    def keep_behind(self, documents: Iterable[Sequence[Passage]]) -> None:
        """As keep, but only load what is kept: a thread reads the rest, until close ends it.

        What it has not come to is read when it is asked for.
        """
        groups = {self._key(one): one for one in (list(one) for one in documents if one)}
        missing = {key: one for key, one in groups.items() if not self._load(key, one)}
        self._sweep(set(groups))
        self._thread = Thread(target=self._read_missing, args=(missing,), name="clauses", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Let the folder go: nothing is read ahead any more."""
        self._closed.set()
        if self._thread:
            self._thread.join()

    def _read_missing(self, missing: Mapping[str, Sequence[Passage]]) -> None:
        try:
            for key, passages in missing.items():
                self._read_whole(key, passages)
        except OSError as error:  # they are read again when they are asked for
            logger.warning("clauses cannot be kept: %s", error)

    def _read_whole(self, key: str, passages: Sequence[Passage], tell: Callable[[int], None] = lambda _: None) -> None:
        """tell is called with how many of the passages are done."""
        found: list[_Rows] = []
        for at in range(0, len(passages), _AT_ONCE):
            if self._closed.is_set():
                return
            if at:
                tell(at)
            found += self._read(passages[at : at + _AT_ONCE])
        if self._folder:
            _save(self._folder / key, found)
        self._stored.update(zip(map(_name, passages), found, strict=True))

    def _load(self, key: str, passages: Sequence[Passage]) -> bool:
        places = [one / key for one in (self._folder, self._shipped) if one]
        found = next((rows for place in places if (rows := _load(place, len(passages))) is not None), None)
        if found is not None:
            self._stored.update(zip(map(_name, passages), found, strict=True))
        return found is not None

    def _key(self, passages: Sequence[Passage]) -> str:
        digest = hashlib.sha256(f"{self._encoder.fingerprint} {_CUT}".encode())
        for passage in passages:
            digest.update(_name(passage).encode())
        return digest.hexdigest()[:24]

    def _sweep(self, keys: set[str]) -> None:
        if self._folder and self._folder.is_dir():
            for path in self._folder.iterdir():
                if path.name not in keys:
                    shutil.rmtree(path, ignore_errors=True)

    def _rows(self, passages: Sequence[Passage]) -> list[_Rows]:
        names = [_name(one) for one in passages]
        with self._lock:  # what is known is taken here: another thread may push it out before the next lock
            found = {name: rows for name in names if (rows := self._known(name))}
        missing = {name: one for name, one in zip(names, passages, strict=True) if name not in found}
        read = dict(zip(missing, self._read(list(missing.values())), strict=True)) if missing else {}
        with self._lock:
            self._recent.update(read)
            while len(self._recent) > _KEPT:
                self._recent.popitem(last=False)
        found |= read
        return [found[name] for name in names]

    def _known(self, name: str) -> _Rows | None:
        if name in self._recent:
            self._recent.move_to_end(name)
            return self._recent[name]
        return self._stored.get(name)

    def _read(self, passages: Sequence[Passage]) -> list[_Rows]:
        spans = [clause_spans(one.text) for one in passages]
        texts = [reading_text(one, span) for one, some in zip(passages, spans, strict=True) for span in some]
        vectors = [
            np.clip(np.rint(one * _LEVELS), -127, 127).astype(np.int8) for one in self._encoder.passage_tokens(texts)
        ]
        rows, at = [], 0
        for some in spans:
            mine = vectors[at : at + len(some)]
            at += len(some)
            tokens = np.concatenate(mine) if mine else np.zeros((0, self._encoder.config.dimension), dtype=np.int8)
            rows.append(_Rows(tokens, np.cumsum([len(one) for one in mine], dtype=np.int32)))
        return rows


def _name(passage: Passage) -> str:
    """What tells what is read of a passage from what is read of another."""
    return "\x1f".join((*passage.headings[-2:], passage.lead, passage.text))


def _save(folder: Path, rows: Sequence[_Rows]) -> None:
    """Write beside and move into place: a folder is there whole or not at all."""
    draft = folder.with_name(f"{_DRAFT}{uuid.uuid4().hex}")
    draft.mkdir(parents=True)
    # Of each clause its passage's number and its tokens.
    counts = [(at, int(count)) for at, one in enumerate(rows) for count in np.diff(one.ends, prepend=np.int32(0))]
    np.save(draft / _TOKENS, np.concatenate([one.tokens for one in rows]))
    np.save(draft / _CLAUSES, np.asarray(counts, dtype=np.int32).reshape(-1, 2))
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(draft, folder)


def _load(folder: Path, passages: int) -> list[_Rows] | None:
    """The vectors of a folder, left on the disk until they are used; None where it holds none that fit."""
    try:
        tokens = np.load(folder / _TOKENS, mmap_mode="r")
        counts = np.load(folder / _CLAUSES)
        rows, at = [], 0
        first = np.searchsorted(counts[:, 0], np.arange(passages + 1))
        for passage in range(passages):
            lengths = counts[first[passage] : first[passage + 1], 1]
            rows.append(_Rows(tokens[at : at + lengths.sum()], np.cumsum(lengths, dtype=np.int32)))
            at += int(lengths.sum())
        return rows if at == len(tokens) else None
    except (OSError, EOFError, ValueError, IndexError, BadZipFile):
        return None
