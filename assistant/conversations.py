"""Conversations kept in SQLite: alive after a restart, searched with or without diacritics, deleted with a way back."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.answer import Answer
from assistant.conversation_json import dump_answer, load_answer
from assistant.conversation_schema import STEPS
from assistant.database import Database
from assistant.filtering import holding
from corpus.text import fold, has_diacritics, nfc, search_form

TITLE_LENGTH = 70
UNDO_DAYS = 7  # a deleted conversation can be brought back for so long; then it is gone


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation without its turns."""

    id: str
    title: str
    created: datetime
    updated: datetime
    turns: int


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, its answer, and what the reader thought of it: rating is "up", "down" or None."""

    id: int
    asked: datetime
    question: str
    answer: Answer
    rating: str | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation that a search found, and the question or answer where it did."""

    conversation: Conversation
    excerpt: str


def make_title(question: str) -> str:
    """A title from a first question: whole words, TITLE_LENGTH characters at most."""
    words = " ".join(nfc(question).split())
    if len(words) <= TITLE_LENGTH:
        return words
    return words[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


class ConversationStore:
    """A file of conversations; safe to use from many threads. Every method raises sqlite3.Error when the disk fails."""

    def __init__(self, path: Path) -> None:
        self._file = Database(path, STEPS)
        self._purge()

    def create(self, title: str) -> Conversation:
        """A new, empty conversation."""
        now = _now()
        conversation = Conversation(uuid.uuid4().hex[:12], make_title(title), now, now, 0)
        self._file.change(
            "INSERT INTO conversation (id, title, created, updated) VALUES (?, ?, ?, ?)",
            (conversation.id, conversation.title, now.isoformat(), now.isoformat()),
        )
        return conversation

    def get(self, conversation: str) -> Conversation | None:
        """A conversation by its id, None where there is none or it is deleted."""
        return next(iter(self._select("c.deleted IS NULL AND c.id = ?", (conversation,), 1)), None)

    def recent(self, limit: int = 50) -> list[Conversation]:
        """The conversations last used, newest first."""
        return self._select("c.deleted IS NULL", (), limit)

    def search(self, query: str, limit: int = 50) -> list[Found]:
        """Conversations with a turn or a title that holds every word of the query, newest first.

        A query without diacritics finds words with and without; one with diacritics finds exactly those words.
        """
        words = search_form(nfc(query)).split()
        if not words:
            return []
        holds = " AND ".join([f"instr({'search' if has_diacritics(query) else 'plain'}, ?) > 0"] * len(words))
        rows = self._file.rows(
            f"SELECT conversation, question, max(id) FROM turn WHERE {holds} GROUP BY conversation", words
        )
        conversations = self.recent(-1)
        excerpts = {one.id: one.title for one in holding(conversations, query, lambda one: one.title)}
        excerpts |= {conversation: question for conversation, question, _ in rows}
        return [Found(one, excerpts[one.id]) for one in conversations if one.id in excerpts][:limit]

    def rename(self, conversation: str, title: str) -> None:
        """Give a conversation another title; a blank one changes nothing."""
        title = make_title(title)
        if title:
            self._file.change("UPDATE conversation SET title = ? WHERE id = ?", (title, conversation))

    def delete(self, conversation: str) -> None:
        """Take a conversation out of sight; `restore` brings it back."""
        self._file.change("UPDATE conversation SET deleted = ? WHERE id = ?", (_now().isoformat(), conversation))

    def restore(self, conversation: str) -> None:
        """Undo `delete`."""
        self._file.change("UPDATE conversation SET deleted = NULL WHERE id = ?", (conversation,))

    def add_turn(self, conversation: str, question: str, answer: Answer) -> Turn:
        """Keep a question and its answer at the end of a conversation."""
        now = _now()
        search = search_form(nfc(f"{question}\n{answer.text}"))
        with self._file.transaction() as connection:
            row = connection.execute(
                "INSERT INTO turn (conversation, asked, question, answer, search, plain) VALUES (?, ?, ?, ?, ?, ?)",
                (conversation, now.isoformat(), question, dump_answer(answer), search, fold(search)),
            )
            connection.execute("UPDATE conversation SET updated = ? WHERE id = ?", (now.isoformat(), conversation))
        return Turn(int(row.lastrowid or 0), now, question, answer)

    def turns(self, conversation: str, last: int | None = None) -> list[Turn]:
        """The turns of a conversation in order: all of them, or the last few."""
        rows = self._file.rows(
            "SELECT id, asked, question, answer, rating, comment FROM turn WHERE conversation = ?"
            " ORDER BY id DESC LIMIT ?",
            (conversation, -1 if last is None else last),
        )
        return [
            Turn(key, datetime.fromisoformat(asked), question, load_answer(answer), rating, comment)
            for key, asked, question, answer, rating, comment in reversed(rows)
        ]

    def questions(self, conversation: str) -> list[str]:
        """The questions of a conversation, oldest first."""
        rows = self._file.rows("SELECT question FROM turn WHERE conversation = ? ORDER BY id", (conversation,))
        return [question for (question,) in rows]

    def rate(self, turn: int, rating: str | None, comment: str = "") -> None:
        """Keep what a reader thought of an answer. Raises ValueError for a rating that is not "up", "down" or None."""
        if rating not in ("up", "down", None):
            raise ValueError(f"found the rating {rating!r}, expected 'up', 'down' or None")
        self._file.change("UPDATE turn SET rating = ?, comment = ? WHERE id = ?", (rating, comment.strip(), turn))

    def _purge(self) -> None:
        oldest = (_now() - timedelta(days=UNDO_DAYS)).isoformat()
        self._file.change("DELETE FROM conversation WHERE deleted < ?", (oldest,))

    def _select(self, where: str, values: tuple[object, ...], limit: int) -> list[Conversation]:
        rows = self._file.rows(
            "SELECT c.id, c.title, c.created, c.updated, (SELECT count(*) FROM turn WHERE conversation = c.id)"
            f" FROM conversation c WHERE {where} ORDER BY c.updated DESC, c.rowid DESC LIMIT ?",
            (*values, limit),
        )
        return [
            Conversation(key, title, datetime.fromisoformat(created), datetime.fromisoformat(updated), turns)
            for key, title, created, updated, turns in rows
        ]


def _now() -> datetime:
    return datetime.now(UTC)
