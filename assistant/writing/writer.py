"""The writer: evidence to a prompt, a streamed draft, its check, and an answer; where that fails, the composed one."""

import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, wait
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.answer import Answer, Pieces
from assistant.answering.turn import Turn
from assistant.checking.every_answer import check_citations, check_quotations
from assistant.checking.model_sentence import Verifier, prepare
from assistant.checking.source import Source
from assistant.composing.draft import Draft, cite
from assistant.language.lexicon import Lexicon
from assistant.writing.breaker import Breaker
from assistant.writing.config import ChatConfig
from assistant.writing.mending import Mending
from assistant.writing.model import Chat, Cost, LangChainChat, says_something
from assistant.writing.prompt import first_prompt
from assistant.writing.review import Review, answers, missing_items, review, statements_of
from assistant.writing.rewording import Rewording
from assistant.writing.secrets import without_key
from assistant.writing.sources import sources_of
from assistant.writing.trouble import ChatTrouble
from corpus.reading.store import Corpus

logger = logging.getLogger(__name__)

_COMPOSED = "Câu trả lời được ghép từ văn bản."
_TICK = 0.2  # seconds after which whoever waits for the check is given a turn


@dataclass
class Writer:
    """Writes answers over evidence with a chat model; safe to share between threads."""

    chat: Chat
    corpus: Corpus
    lexicon: Lexicon
    key: str = field(default="", repr=False)
    breaker: Breaker = field(default_factory=Breaker)
    rewording: Rewording | None = None  # where the model also puts questions in other words

    def write(self, turn: Turn, composed: Answer) -> Answer:
        """The model's answer where it passes the check, else the composed one with a note that says why."""
        *_, last = self.stream(turn, composed)
        assert isinstance(last, Answer)
        return last

    def stream(self, turn: Turn, composed: Answer) -> Pieces:
        """The draft so far, again and again as it grows, unchecked; last, the answer. One that cites nothing stays."""
        if not composed.citations or turn.decision.draft is None:
            yield composed
            return
        began, cost = time.perf_counter(), Cost()
        try:
            answer = yield from self._written(turn, composed, cost)
        except ChatTrouble as trouble:
            if trouble.code != "open":
                self.breaker.failed(long=trouble.code == "timeout")
            logger.warning("the chat model was not used: %s", trouble.code)
            answer = self._fallback(composed, f"{trouble.vietnamese} {_COMPOSED}", {"trouble": trouble.code})
        yield _with_cost(answer, cost, (time.perf_counter() - began) * 1e3)

    def _written(self, turn: Turn, composed: Answer, cost: Cost) -> Generator[str, None, Answer]:
        """The drafts, and the answer that the check left of the last one. Raises ChatTrouble."""
        if not self.breaker.allows(lambda: says_something(self.chat)):
            raise ChatTrouble("open")
        sources = sources_of(turn, composed, self.corpus)
        prompt = first_prompt(turn.understood.wording, sources)
        text = ""
        with closing(self.chat.stream([("user", prompt)], cost)) as pieces:
            for piece in pieces:
                text += piece
                yield without_key(text, self.key)
        text = without_key(text, self.key, whole=True)
        mending = Mending(self.chat, [("user", prompt), ("assistant", text)], self.key, cost, threading.Event())
        checking = _in_thread(lambda: self._checked(turn, composed, sources, text, mending))
        try:
            while wait([checking], timeout=_TICK).not_done:
                yield text  # so that whoever reads can stop while a sentence is written anew
        finally:
            mending.stop.set()
        return checking.result()

    def _checked(self, turn: Turn, composed: Answer, sources: list[Source], text: str, mending: Mending) -> Answer:
        began = time.perf_counter()
        verifier = Verifier(self.corpus, self.lexicon, turn.understood, sources)
        try:
            answer = self._assembled(turn, composed, sources, review(text, verifier, mending))
        except Exception:
            logger.exception("the check of a model's answer failed")
            raise ChatTrouble("garbage") from None
        logger.debug("a model's answer was checked in %.1f ms", (time.perf_counter() - began) * 1e3)
        if not mending.trouble:
            self.breaker.worked()
            return answer
        if mending.trouble != "stopped":
            self.breaker.failed()
        told = {**answer.explanation["model"], "trouble": mending.trouble}
        return replace(answer, explanation={**answer.explanation, "model": told})

    def _assembled(self, turn: Turn, composed: Answer, sources: list[Source], result: Review) -> Answer:
        draft = turn.decision.draft
        assert draft is not None
        statements = statements_of(result.kept, sources)
        told = _told(result)
        if not statements or not answers(statements, draft, turn.understood.kind):
            note = f"Câu trả lời của mô hình không qua bước đối chiếu với văn bản. {_COMPOSED}"
            return self._fallback(composed, note, told)
        added = missing_items(statements, draft, turn.understood.kind)
        ours = [one for one in draft.statements if one.ours and not one.heading and not one.text.endswith(":")]
        whole = Draft((*statements, *(replace(one, prefix=one.prefix or "- ") for one in added), *ours), self.chat.name)
        text, citations = cite(whole, self.corpus)
        if check_citations(citations, self.corpus) or check_quotations(whole, self.corpus):
            return self._fallback(composed, f"Trích dẫn của mô hình không đúng nguyên văn. {_COMPOSED}", told)
        explained = {**composed.explanation, "model": {**told, "added": len(added), "used": True}}
        note = _note(self.chat.name, result, len(added))
        return replace(
            composed, text=text, citations=citations, writer=self.chat.name, note=note, explanation=explained
        )

    def _fallback(self, composed: Answer, note: str, told: dict[str, Any]) -> Answer:
        explained = {**composed.explanation, "model": {"name": self.chat.name, **told, "used": False}}
        return replace(composed, note=note, explanation=explained)


def make_writer(config: ChatConfig, corpus: Corpus, lexicon: Lexicon) -> Writer | None:
    """The writer for a choice of model, None where none is chosen; nothing of a provider is imported yet."""
    if not config.model:
        return None
    key = config.api_key.get_secret_value() if config.api_key else ""
    chat = LangChainChat(config)
    threading.Thread(target=prepare, args=(lexicon,), name="check", daemon=True).start()
    rewording = Rewording(chat, corpus, lexicon, key) if config.rewrite else None
    return Writer(chat, corpus, lexicon, key, rewording=rewording)


def _in_thread(work: Callable[[], Answer]) -> "Future[Answer]":
    future: Future[Answer] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except Exception as error:  # noqa: BLE001 -- raised to whoever asks the future
            future.set_exception(error)

    threading.Thread(target=run, name="chat-check", daemon=True).start()
    return future


def _told(result: Review) -> dict[str, Any]:
    return {
        "kept": len(result.kept),
        "rewritten": result.rewritten,
        "dropped": result.dropped,
        "reasons": list(result.reasons),
    }


def _note(name: str, result: Review, added: int) -> str:
    parts = [f"Mô hình {name} viết; từng câu đã được đối chiếu với trích dẫn."]
    if result.rewritten:
        parts.append(f"{result.rewritten} câu được viết lại sau khi đối chiếu.")
    if result.dropped:
        parts.append(f"{result.dropped} câu bị bỏ vì nguồn không nói như vậy.")
    if added:
        parts.append(f"{added} mục còn thiếu được thêm từ văn bản.")
    return " ".join(parts)


def _with_cost(answer: Answer, cost: Cost, milliseconds: float) -> Answer:
    told = answer.explanation.get("model", {})
    spent = {"tokens in": cost.tokens_in, "tokens out": cost.tokens_out, "calls": cost.calls, "ms": milliseconds}
    return replace(
        answer,
        tokens_in=cost.tokens_in,
        tokens_out=cost.tokens_out,
        writing_ms=milliseconds,
        explanation={**answer.explanation, "model": {**told, **spent}},
    )
