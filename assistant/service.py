"""The assistant: a question and the questions before it in, an answer out."""

import importlib
import logging
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer, Pieces
from assistant.answering.decision import Decider
from assistant.answering.dialogue import Conversation
from assistant.answering.explanation import explain
from assistant.answering.nearest_said import refusal_text
from assistant.answering.shown_below import below_answer, below_refusal
from assistant.answering.suggestions import suggest
from assistant.answering.turn import Turn
from assistant.answering.what_else import told_as_nearest, what_else
from assistant.checking.every_answer import check_citations, check_quotations, check_statements
from assistant.composing.draft import Support, cite
from assistant.errors import QuestionError
from assistant.language.lexicon import Lexicon
from assistant.settings import Settings
from assistant.study.questions.telling import questions_to_tell
from assistant.understanding.typed import clean_question
from assistant.writing.config import load_chat
from assistant.writing.rewording import Reworded
from assistant.writing.writer import Writer, make_writer
from corpus.citation import Citation
from corpus.lean_import import import_lean
from corpus.reading.store import Corpus
from index.chroma import chroma
from index.clause_index import ClauseIndex
from index.embedding import EmbeddingModelError, load_embedder, load_encoder
from index.errors import IndexFolderError
from index.making import Progress
from index.opening import OpenIndex, open_index
from index.passage_index import PassageIndex, Searcher, Within

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

logger = logging.getLogger(__name__)

_HISTORY = 12  # earlier messages that are looked at; talk among them counts too
_NARROW = 3  # choices of documents whose words are kept ready
_SERVICE_TYPES = ("langsmith.types", "langsmith.types.run_select_field")
_NO_GROUND = "Không đủ căn cứ trong văn bản để trả lời câu hỏi này."


@dataclass(frozen=True)
class Asked:
    """A question with the user's earlier questions, oldest first."""

    question: str
    history: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Read:
    """A question with its turn, and what a chat model made of it where the rules could not resolve it."""

    asked: Asked
    turn: Turn
    reworded: Reworded | None = None


class Assistant:
    """Owns an open index; safe to share between threads."""

    def __init__(self, opened: OpenIndex, searcher: Searcher | None = None, corpus: Corpus | None = None) -> None:
        """searcher finds passages in place of the index, for instance another's LangChain retriever.

        corpus is what is known, where that is less than what the index holds.
        """
        self._opened = opened
        self.corpus = corpus or opened.index.corpus
        self.writer: Writer | None = None  # a chat model that writes over the evidence, where one is set up
        self._searcher = searcher or opened.index
        decider = Decider(self.corpus, self._searcher, opened.clauses)
        self._conversation = Conversation(decider, Lexicon(self.corpus), questions_to_tell)
        self._narrow: dict[frozenset[str], Assistant] = {}
        self.unkept: IndexFolderError | None = None  # why the index is gone once this process ends
        self._makeshift: TemporaryDirectory[str] | None = None  # where it lies then

    @classmethod
    def open(
        cls,
        settings: Settings,
        progress: Progress | None = None,
        rebuild: bool = False,
        corpus: Corpus | None = None,
        before: "Assistant | None" = None,
    ) -> "Assistant":
        """Open the index of a corpus, building it on first use; the corpus is read where none is given.

        progress is called with the passages indexed and in all. before is one that this process has open and that goes
        on answering: what is opened now stands beside it. Where the data folder cannot be written, the index lies
        elsewhere until this one is closed. Raises CorpusError, PassageIndexError (IndexBusyError when another process
        owns the data folder) and EmbeddingModelError, all of them ValueErrors.
        """
        for ahead in (_import_ahead, _encode_ahead):
            threading.Thread(target=ahead, name=ahead.__name__, daemon=True).start()
        corpus = corpus or settings.read_texts().corpus
        embedder = load_embedder(settings.embedding_model)
        watch: dict[str, Any] = {"progress": progress} if progress else {}
        beside = before._opened if before else None
        try:
            assistant = cls(
                open_index(corpus, embedder, settings.data_dir, settings.chroma_url, rebuild, beside, **watch)
            )
        except IndexFolderError as error:
            logger.warning("the index is not kept: %s", error)
            place = TemporaryDirectory(prefix="tro-ly-nghi-quyet-", ignore_cleanup_errors=True)
            assistant = cls(open_index(corpus, embedder, Path(place.name), settings.chroma_url, **watch))
            assistant.unkept, assistant._makeshift = error, place
        assistant.writer = make_writer(load_chat(settings), corpus, assistant.lexicon)
        return assistant

    def within(self, documents: frozenset[str]) -> "Assistant":
        """One that knows only the documents of these numbers, over the same index; this one where that is all or none.

        The few that were asked for last are kept.
        """
        kept = tuple(one for one in self.corpus.documents if one.number in documents)
        if not kept or len(kept) == len(self.corpus.documents):
            return self
        key = frozenset(one.number for one in kept)
        narrow = self._narrow.pop(key, None)
        if narrow is None:
            narrow = Assistant(self._opened, Within(self._searcher, key), replace(self.corpus, documents=kept))
            narrow.writer = self.writer
        self._narrow = {**dict(list(self._narrow.items())[-_NARROW:]), key: narrow}
        return narrow

    @property
    def index(self) -> PassageIndex:
        return self._opened.index

    @property
    def clauses(self) -> ClauseIndex:
        """The clauses of its passages, read closely."""
        return self._opened.clauses

    @property
    def lexicon(self) -> Lexicon:
        return self._conversation.lexicon

    @property
    def built(self) -> bool:
        """Whether opening had to build the index."""
        return self._opened.built

    def close(self) -> None:
        """Let another process own the data folder."""
        self._opened.close()
        if self._makeshift:
            self._makeshift.cleanup()

    def ask(self, question: str, history: Sequence[str] = ()) -> Answer:
        """Answer a question; history is the user's earlier questions, oldest first. Raises QuestionError."""
        began = time.perf_counter()
        answer = self.pipeline.invoke(Asked(question, tuple(history)))
        return replace(answer, latency_ms=(time.perf_counter() - began) * 1e3)

    def stream(self, question: str, history: Sequence[str] = (), written: bool = True) -> Pieces:
        """As ask; before the answer, the chat model's draft so far, unchecked. written=False leaves the model out."""
        began = time.perf_counter()
        read = self._read(_clean(Asked(question, tuple(history))), written)
        answer = composed = self._compose(read)
        if self.writer and written:
            with closing(self.writer.stream(read.turn, composed)) as pieces:
                for piece in pieces:
                    if isinstance(piece, Answer):
                        answer = piece
                    else:
                        yield piece
        answer = _told(answer, read)
        yield replace(answer, latency_ms=(time.perf_counter() - began) * 1e3)

    @cached_property
    def pipeline(self) -> "Runnable[Asked, Answer]":
        """The stages as a LangChain Runnable, to be composed with others: read and decide, then write and check."""
        runnables = _runnables()
        pipeline: Runnable[Asked, Answer] = (
            runnables.RunnableLambda(_clean, name="clean")
            | runnables.RunnableLambda(self._read, name="understand, find and compose")
            | runnables.RunnableLambda(self._write, name="write and check")
        )
        return pipeline

    def _read(self, asked: Asked, written: bool = True) -> _Read:
        turn = self._conversation.read(asked.question, list(asked.history))
        rewording = self.writer.rewording if self.writer and written else None
        if rewording is None:
            return _Read(asked, turn)
        alone = partial(self._conversation.read, history=[])
        return _Read(asked, *rewording.resolve(asked.question, asked.history, turn, alone))

    def _write(self, read: _Read) -> Answer:
        composed = self._compose(read)
        return _told(self.writer.write(read.turn, composed) if self.writer else composed, read)

    def _compose(self, read: _Read) -> Answer:
        asked, turn = read.asked, read.turn
        understood = f"Đã hiểu câu hỏi là: {turn.repaired.text}" if turn.repaired.doubtful else ""
        answer = self._drafted(asked, turn) or self._refusal(asked, turn)
        return replace(
            answer,
            understood=understood,
            suggestions=suggest(turn, self.corpus, self.lexicon, (*asked.history, asked.question)),
        )

    def _drafted(self, asked: Asked, turn: Turn) -> Answer | None:
        """The draft as an answer, None where there is none or the check fails it."""
        draft = told_as_nearest(turn.decision)
        if draft is None:
            return None
        text, citations = cite(draft, self.corpus)
        problems = [
            *check_citations(citations, self.corpus),
            *check_statements(draft, self.corpus),
            *check_quotations(draft, self.corpus),
        ]
        if problems:
            logger.warning("an answer failed the check: %s", problems)
            return None
        sure = not what_else(turn.decision)
        more = tuple(one for one in dict.fromkeys(self._cited(below_answer(turn, self.corpus))) if one not in citations)
        explanation = {**explain(turn), "check": "passed"}
        return Answer(asked.question, text, False, citations, related=more, sure=sure, explanation=explanation)

    def _refusal(self, asked: Asked, turn: Turn) -> Answer:
        lack = turn.decision.lack
        return Answer(
            asked.question,
            refusal_text(turn.decision, self.corpus) if lack else _NO_GROUND,
            True,
            related=tuple(self._cited(below_refusal(turn, self.corpus))),
            explanation={**explain(turn), "check": "refused" if lack else "failed"},
        )

    def _cited(self, places: Iterable[Support]) -> Iterator[Citation]:
        return (self.corpus.by_number[one.document].cite(one.section, one.start, one.end) for one in places)


def _told(answer: Answer, read: _Read) -> Answer:
    return read.reworded.tell(answer) if read.reworded else answer


def _import_ahead() -> None:
    """Read the packages that opening needs later, from the disk, while the texts and the model are read."""
    chroma()
    _runnables()


def _encode_ahead() -> None:
    """Read the encoder meanwhile: most of it is done outside the interpreter's lock."""
    with suppress(EmbeddingModelError):  # told where it is asked for
        load_encoder()


def _runnables() -> Any:
    """LangChain's runnables, without the types of a web service's requests: they take longer than all the rest."""
    import_lean("langsmith.run_trees", unused=_SERVICE_TYPES)
    return importlib.import_module("langchain_core.runnables.base")


def _clean(asked: Asked) -> Asked:
    """Questions that can be read; earlier ones that cannot are left out."""
    history = []
    for one in asked.history[-_HISTORY:]:
        with suppress(QuestionError):
            history.append(clean_question(one))
    return Asked(clean_question(asked.question), tuple(history))
