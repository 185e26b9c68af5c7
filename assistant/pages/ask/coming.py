"""Documents that were added and are not answered from yet: a refusal says so, and is no word on what they hold."""

from dataclasses import replace

from assistant.answer import Answer
from corpus.document_numbers import find_typed, is_number
from corpus.library.texts import Texts
from corpus.model import Document
from corpus.text import search_form

_NAMED = "{names} vừa được thêm và đang được đưa vào bộ tìm kiếm. Xin hỏi lại sau ít giây."
_OTHERS = (
    "{text} Câu trả lời này chưa tính đến văn bản vừa thêm ({names}), đang được đưa vào bộ tìm kiếm; "
    "nếu hỏi về văn bản đó, xin hỏi lại sau ít giây."
)
_SHOWN = 3  # documents that are named


def tell_coming(answer: Answer, asked: Texts, latest: Texts) -> Answer:
    """A refusal over the texts asked, told of those documents that are on the disk and not among them yet.

    It offers the question again, and where the question names such a document by its number it says nothing else.
    """
    coming = [one for one in latest.corpus.documents if one.number not in asked.corpus.by_number]
    if not coming:
        return answer
    named = _named(answer.question, coming)
    words = _NAMED if named else _OTHERS
    text = words.format(text=answer.text, names=_names(named or coming))
    again = (answer.question, *answer.suggestions)
    return replace(answer, text=text, related=() if named else answer.related, suggestions=again)


def _named(question: str, documents: list[Document]) -> list[Document]:
    typed = find_typed(search_form(question))
    return [one for one in documents if any(is_number(each.number, one.number, one.metadata.kind) for each in typed)]


def _names(documents: list[Document]) -> str:
    more = f" và {len(documents) - _SHOWN} văn bản khác" if len(documents) > _SHOWN else ""
    return ", ".join(one.metadata.name for one in documents[:_SHOWN]) + more
