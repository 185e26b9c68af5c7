"""A conversation as Markdown, its citations as footnotes."""

import re
from collections.abc import Iterable

from assistant.conversations import Conversation, Turn
from assistant.export_citation import quoted, split_markers, written_by
from corpus.model import Citation, Document

# Whatever Markdown could read as a sign of its own: so a text stays text and never becomes an image or HTML.
_SIGNS = re.compile(r"[\\`*_{}\[\]()#+!|<>~$&:]|(?m:(?<=^)[-=])|(?m:(?<=^\d)\.)|(?m:(?<=^\d\d)\.)")


def escape(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return _SIGNS.sub(r"\\\g<0>", text)


def conversation_markdown(conversation: Conversation, turns: Iterable[Turn], documents: dict[str, Document]) -> str:
    """The whole conversation; footnotes are numbered through and stand at the end."""
    lines = [f"# {escape(conversation.title)}", "", f"*Trao đổi ngày {conversation.created.astimezone():%d/%m/%Y}*", ""]
    notes: list[str] = []
    for turn in turns:
        lines += [f"## {escape(turn.question)}", ""]
        if turn.answer.understood:
            lines += [f"*{escape(turn.answer.understood)}*", ""]
        lines += [_answer(turn, notes, documents), ""]
        if written := written_by(turn.answer):
            lines += [f"*{escape(written)}*", ""]
        if turn.answer.related:
            lines += ["Đoạn gần nhất trong văn bản:", ""]
            lines += [f"- {_note(one, documents)}" for one in turn.answer.related] + [""]
    return "\n".join(lines + notes).rstrip() + "\n"


def _answer(turn: Turn, notes: list[str], documents: dict[str, Document]) -> str:
    first = len(notes)
    for number, one in enumerate(turn.answer.citations, start=first + 1):
        notes.append(f"[^{number}]: {_note(one, documents)}")
    paragraphs = []
    for paragraph in turn.answer.text.splitlines():
        pieces = split_markers(paragraph, len(turn.answer.citations))
        paragraphs.append("".join(f"[^{first + one}]" if isinstance(one, int) else escape(one) for one in pieces))
    return "\n\n".join(paragraphs)


def _note(citation: Citation, documents: dict[str, Document]) -> str:
    return escape(quoted(citation, documents.get(citation.document)))
