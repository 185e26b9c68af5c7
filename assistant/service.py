"""The assistant: a question and the questions before it in, an answer out."""

import importlib
import logging
import threading
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer, Pieces
from assistant.checking import check_citations, check_quotations, check_statements
from assistant.deciding import Decider
from assistant.draft import cite
from assistant.errors import QuestionError
from assistant.explaining import explain
from assistant.lexicon import Lexicon
from assistant.question import clean_question
from assistant.settings import Settings
from assistant.suggesting import suggest
from assistant.turns import Conversation, Turn
from assistant.writing.config import load_chat
from assistant.writing.rewording import Reworded
from assistant.writing.writer import Writer, make_writer
from corpus.model import Citation
from corpus.store import Corpus, read_corpus
from index.build import OpenIndex, Progress, open_index
from index.embedding import load_embedder
from index.lexical import bm25s_quiet
from index.passage_index import PassageIndex, Searcher
from index.vectors import chroma

if TYPE_CHECKING:
    from langchain_core.runnables import Runnable

logger = logging.getLogger(__name__)

_HISTORY = 3  # earlier questions that a follow-up may go back through
_RELATED = 3
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

    def __init__(self, opened: OpenIndex, searcher: Searcher | None = None) -> None:
        """searcher finds passages in place of the index, for instance another's LangChain retriever."""
        self._opened = opened
        self.writer: Writer | None = None  # a chat model that writes over the evidence, where one is set up
        self._conversation = Conversation(
            Decider(opened.index.corpus, searcher or opened.index), Lexicon(opened.index.corpus)
        )

    @classmethod
    def open(cls, settings: Settings, progress: Progress | None = None, rebuild: bool = False) -> "Assistant":
        """Read the corpus and open its index, building it on first use.

        progress is called with the passages indexed and in all. Raises CorpusError, PassageIndexError (IndexBusyError
        when another process owns the data folder) and EmbeddingModelError, all of them ValueErrors.
        """
        threading.Thread(target=_import_ahead, name="imports", daemon=True).start()
        corpus = read_corpus(settings.corpus_dir)
        embedder = load_embedder(settings.embedding_model)
        watch: dict[str, Any] = {"progress": progress} if progress else {}
        assistant = cls(open_index(corpus, embedder, settings.data_dir, settings.chroma_url, rebuild, **watch))
        assistant.writer = make_writer(load_chat(settings), corpus, assistant.lexicon)
        return assistant

    @property
    def corpus(self) -> Corpus:
        return self.index.corpus

    @property
    def index(self) -> PassageIndex:
        return self._opened.index

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
        runnables = importlib.import_module("langchain_core.runnables")
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
        understood = f"Đã hiểu câu hỏi là: {turn.repaired.text}" if turn.repaired.changes else ""
        answer = self._drafted(asked, turn) or self._refusal(asked, turn)
        return replace(answer, understood=understood, suggestions=suggest(turn, self.corpus))

    def _drafted(self, asked: Asked, turn: Turn) -> Answer | None:
        """The draft as an answer, None where there is none or the check fails it."""
        draft = turn.decision.draft
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
        return Answer(asked.question, text, False, citations, explanation={**explain(turn), "check": "passed"})

    def _refusal(self, asked: Asked, turn: Turn) -> Answer:
        lack = turn.decision.lack
        return Answer(
            asked.question,
            lack.message if lack else _NO_GROUND,
            True,
            related=self._related(turn),
            explanation={**explain(turn), "check": "refused" if lack else "failed"},
        )

    def _related(self, turn: Turn) -> tuple[Citation, ...]:
        """The nearest passages, offered under a refusal."""
        near: dict[str, Citation] = {}
        for one in turn.decision.evidence:
            passage = one.passage
            if one.coverage > 0 and passage.id not in near:
                document = self.corpus.by_number[passage.document]
                near[passage.id] = document.cite(passage.section, passage.start, passage.end)
            if len(near) == _RELATED:
                break
        return tuple(near.values())


def _told(answer: Answer, read: _Read) -> Answer:
    return read.reworded.tell(answer) if read.reworded else answer


def _import_ahead() -> None:
    """Read the packages that opening needs later, from the disk, while the texts and the model are read."""
    chroma()
    bm25s_quiet()
    importlib.import_module("langchain_core.runnables.base")


def _clean(asked: Asked) -> Asked:
    """Questions that can be read; earlier ones that cannot are left out."""
    history = []
    for one in asked.history[-_HISTORY:]:
        with suppress(QuestionError):
            history.append(clean_question(one))
    return Asked(clean_question(asked.question), tuple(history))
