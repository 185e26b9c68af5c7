"""What tests of a chat model's answers share: a question, its right answer, and a model behind a scripted server."""

from pydantic import SecretStr

from assistant.answer import Answer
from assistant.service import Assistant
from assistant.writing.config import ChatConfig
from assistant.writing.model import LangChainChat, Limits
from assistant.writing.rewording import Rewording
from assistant.writing.writer import Writer
from tests.assistant.writing.chat_server import Server

KEY = "sk-bi-mat-0123456789"
QUESTION = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"
RIGHT = "Đến năm 2030, GRDP bình quân đầu người của tỉnh Khánh Hòa đạt 189 triệu đồng/người [1]."
QUICK = Limits(first=5.0, whole=10.0, between=5.0)


def use(assistant: Assistant, server: Server, limits: Limits = QUICK, rewrite: bool = False) -> Writer:
    """Give an assistant the model behind a server."""
    chat = LangChainChat(ChatConfig(model="openai:thu", base_url=server.url, api_key=SecretStr(KEY)), limits)
    rewording = Rewording(chat, assistant.corpus, assistant.lexicon, KEY) if rewrite else None
    assistant.writer = Writer(chat, assistant.corpus, assistant.lexicon, KEY, rewording=rewording)
    return assistant.writer


def composed(assistant: Assistant, question: str = QUESTION) -> Answer:
    """The answer without the model."""
    return next(one for one in assistant.stream(question, written=False) if isinstance(one, Answer))


def same(answer: Answer, other: Answer) -> bool:
    """Whether two answers say the same and rest on the same."""
    return (answer.text, answer.citations) == (other.text, other.citations)
