"""The writer: evidence to a prompt, a streamed draft, its check, and an answer; where that fails, the composed one."""

import logging
import time
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from assistant.answer import Answer, Pieces
from assistant.checking import check_citations, check_quotations
from assistant.draft import Draft, cite
from assistant.lexicon import Lexicon
from assistant.turns import Turn
from assistant.writing.breaker import Breaker
from assistant.writing.config import ChatConfig
from assistant.writing.hiding import without_key
from assistant.writing.model import Chat, Cost, LangChainChat
from assistant.writing.prompt import first_prompt
from assistant.writing.review import Review, answers, missing_items, review, statements_of
from assistant.writing.sources import Source, sources_of
from assistant.writing.trouble import ChatTrouble
from assistant.writing.verifying import Verifier
from corpus.store import Corpus

logger = logging.getLogger(__name__)

_COMPOSED = "Câu trả lời được ghép từ văn bản."


@dataclass
class Writer:
    """Writes answers over evidence with a chat model; safe to share between threads."""

    chat: Chat
    corpus: Corpus
    lexicon: Lexicon
    key: str = ""
    breaker: Breaker = field(default_factory=Breaker)

    def write(self, turn: Turn, composed: Answer) -> Answer:
        """The model's answer where it passes the check, else the composed one with a note that says why."""
        *_, last = self.stream(turn, composed)
        assert isinstance(last, Answer)
        return last

    def stream(self, turn: Turn, composed: Answer) -> Pieces:
        """The draft so far, again and again as it grows, unchecked; last, the answer. A refusal stays as it is."""
        if composed.refused or turn.decision.draft is None:
            yield composed
            return
        began, cost = time.perf_counter(), Cost()
        try:
            if self.breaker.open:
                raise ChatTrouble("open")
            sources = sources_of(turn, composed, self.corpus)
            prompt = first_prompt(turn.understood.text, sources)
            text = ""
            with closing(self.chat.stream([("user", prompt)], cost)) as pieces:
                for piece in pieces:
                    text += piece
                    yield without_key(text, self.key)
            self.breaker.worked()
            answer = self._checked(turn, composed, sources, (prompt, without_key(text, self.key, whole=True)), cost)
        except ChatTrouble as trouble:
            if trouble.code not in ("open", "stopped"):
                self.breaker.failed()
            logger.warning("the chat model was not used: %s", trouble.code)
            answer = self._fallback(composed, f"{trouble.vietnamese} {_COMPOSED}", {"trouble": trouble.code})
        yield _with_cost(answer, cost, (time.perf_counter() - began) * 1e3)

    def _checked(
        self, turn: Turn, composed: Answer, sources: list[Source], said: tuple[str, str], cost: Cost
    ) -> Answer:
        prompt, text = said

        def rewrite(request: str) -> str:
            messages = [("user", prompt), ("assistant", text), ("user", request)]
            return without_key("".join(self.chat.stream(messages, cost)), self.key, whole=True)

        began = time.perf_counter()
        verifier = Verifier(self.corpus, self.lexicon, turn.understood, sources)
        try:
            answer = self._assembled(turn, composed, sources, review(text, verifier, rewrite))
        except Exception:
            logger.exception("the check of a model's answer failed")
            raise ChatTrouble("garbage") from None
        logger.debug("a model's answer was checked in %.1f ms", (time.perf_counter() - began) * 1e3)
        return answer

    def _assembled(self, turn: Turn, composed: Answer, sources: list[Source], result: Review) -> Answer:
        draft = turn.decision.draft
        assert draft is not None
        statements = statements_of(result.kept, sources)
        told = _told(result)
        if not statements or not answers(statements, draft, turn.understood.kind):
            note = f"Câu trả lời của mô hình không qua bước đối chiếu với văn bản. {_COMPOSED}"
            return self._fallback(composed, note, told)
        added = missing_items(statements, draft, turn.understood.kind)
        ours = [one for one in draft.statements if one.ours and not one.text.endswith(":")]
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
    return Writer(LangChainChat(config), corpus, lexicon, key)


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
