"""Conversations, each its owner's: kept, searched with or without diacritics, shared, deleted with a way back."""

import re
import uuid
from copy import copy
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.answer import Answer
from assistant.conversations.answers import dump_answer, load_answer
from assistant.conversations.database import Database
from assistant.conversations.owned import LOCAL, Owned, now
from assistant.conversations.schema import STEPS
from corpus.filtering import holding
from corpus.text import fold, has_diacritics, nfc, search_form

TITLE_LENGTH = 70
_ALL = 2**31 - 1  # more than there are: no limit that both databases take
_WILD = re.compile(r"[\\%_]")  # what LIKE would take for other characters
_ESCAPED = r"\\\g<0>"
_TURNS = "FROM turn t JOIN conversation c ON c.id = t.conversation WHERE c.removed IS NULL"
_OWN = "c.owner = :owner"
_OTHERS = "c.owner <> :owner AND c.shared IS NOT NULL"


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation without its turns; shared is the name of who shares it, "" for one that is its owner's alone."""

    id: str
    title: str
    created: datetime
    updated: datetime
    turns: int
    shared: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question, its answer, and what the reader thought of it: rating is "up", "down" or None."""

    id: int
    asked: datetime
    question: str
    answer: Answer
    rating: str | None = None
    comment: str = ""
    conversation: str = ""


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


class Conversations:
    """Conversations that a person may read: one owner's own, or those that others share. Raises StoreError."""

    def __init__(self, file: Database, owner: str, whose: str) -> None:
        self._file = file
        self._owner = owner
        self._whose = whose

    def get(self, conversation: str) -> Conversation | None:
        """A conversation by its id, None where there is none or it is deleted."""
        return next(iter(self._select("AND c.id = :key", 1, key=conversation)), None)

    def recent(self, limit: int | None = None) -> list[Conversation]:
        """The conversations last used, newest first: all of them, or so many."""
        return self._select("", limit)

    def search(self, query: str, limit: int | None = None) -> list[Found]:
        """Conversations with a turn or a title that holds every word of the query, newest first.

        A query without diacritics finds words with and without; one with diacritics finds exactly those words.
        """
        words = search_form(nfc(query)).split()
        if not words:
            return []
        column = "t.search" if has_diacritics(query) else "t.plain"
        holds = " AND ".join(f"{column} LIKE :w{at} ESCAPE '\\'" for at in range(len(words)))
        rows = self._file.rows(
            f"SELECT t.conversation, t.question {_TURNS} AND {self._whose} AND {holds} ORDER BY t.id",
            owner=self._owner,
            **{f"w{at}": f"%{_WILD.sub(_ESCAPED, word)}%" for at, word in enumerate(words)},
        )
        conversations = self.recent()
        excerpts = {one.id: one.title for one in holding(conversations, query, lambda one: one.title)}
        excerpts |= dict(rows)  # the last turn of each that was found
        return [Found(one, excerpts[one.id]) for one in conversations if one.id in excerpts][:limit]

    def turns(self, conversation: str, last: int | None = None) -> list[Turn]:
        """The turns of a conversation in order: all of them, or the last few.

        What an owner thought of an answer is not shared.
        """
        rows = self._file.rows(
            "SELECT t.id, t.asked, t.question, t.answer, CASE WHEN c.owner = :owner THEN t.rating END,"
            f" CASE WHEN c.owner = :owner THEN t.comment ELSE '' END {_TURNS} AND {self._whose} AND c.id = :key"
            " ORDER BY t.id DESC LIMIT :last",
            key=conversation,
            owner=self._owner,
            last=_ALL if last is None else last,
        )
        return [
            Turn(key, datetime.fromisoformat(asked), question, load_answer(answer), rating, comment, conversation)
            for key, asked, question, answer, rating, comment in reversed(rows)
        ]

    def _select(self, where: str, limit: int | None, **values: object) -> list[Conversation]:
        rows = self._file.rows(
            "SELECT c.id, c.title, c.created, c.updated, (SELECT count(*) FROM turn WHERE conversation = c.id),"
            f" c.shared FROM conversation c WHERE c.removed IS NULL AND {self._whose} {where}"
            " ORDER BY c.updated DESC, c.created DESC, c.id LIMIT :limit",
            owner=self._owner,
            limit=_ALL if limit is None else limit,
            **values,
        )
        return [
            Conversation(
                key, title, datetime.fromisoformat(created), datetime.fromisoformat(updated), turns, shared or ""
            )
            for key, title, created, updated, turns, shared in rows
        ]


class ConversationStore(Conversations):
    """The conversations of one owner; safe to use from many threads. Every method raises StoreError as Database does.

    What is another owner's is not found, not changed and not counted; what others share is to be read in `shared`.
    """

    def __init__(self, place: Path | str, owner: str = LOCAL) -> None:
        super().__init__(Database(place, "conversations", STEPS), owner, _OWN)

    def of(self, owner: str) -> "ConversationStore":
        """The same for another owner."""
        other = copy(self)
        other._owner = owner
        return other

    @property
    def bin(self) -> Owned:
        """The way out of sight and back, to the others and back."""
        return Owned(self._file, "conversation", self._owner)

    @property
    def shared(self) -> Conversations:
        """What other owners share with everybody."""
        return Conversations(self._file, self._owner, _OTHERS)

    def rename(self, conversation: str, title: str) -> None:
        """Give a conversation another title; a blank one changes nothing."""
        title = make_title(title)
        if title:
            self._file.change(
                "UPDATE conversation SET title = :title WHERE id = :key AND owner = :owner",
                title=title,
                key=conversation,
                owner=self._owner,
            )

    def add_turn(self, conversation: str | None, question: str, answer: Answer) -> Turn:
        """Keep a question and its answer at the end of a conversation, all of it or nothing.

        Where there is no such conversation (it was deleted meanwhile, say) a new one begins with them.
        """
        moment, search = now().isoformat(), search_form(nfc(f"{question}\n{answer.text}"))
        owner = self._owner
        with self._file.transaction() as transaction:
            touched = transaction.rows(
                "UPDATE conversation SET updated = :now WHERE id = :key AND owner = :owner AND removed IS NULL"
                " RETURNING id",
                now=moment,
                key=conversation,
                owner=owner,
            )
            found = touched or transaction.rows(
                "INSERT INTO conversation (id, owner, title, created, updated)"
                " VALUES (:key, :owner, :title, :now, :now) RETURNING id",
                key=uuid.uuid4().hex[:12],
                owner=owner,
                title=make_title(question),
                now=moment,
            )
            ((key,),) = transaction.rows(
                "INSERT INTO turn (conversation, asked, question, answer, search, plain)"
                " VALUES (:conversation, :now, :question, :answer, :search, :plain) RETURNING id",
                conversation=found[0][0],
                now=moment,
                question=question,
                answer=dump_answer(answer),
                search=search,
                plain=fold(search),
            )
        return Turn(key, datetime.fromisoformat(moment), question, answer, conversation=found[0][0])

    def questions(self, conversation: str) -> list[str]:
        """The questions of a conversation, oldest first."""
        rows = self._file.rows(
            f"SELECT t.question {_TURNS} AND {_OWN} AND c.id = :key ORDER BY t.id", key=conversation, owner=self._owner
        )
        return [question for (question,) in rows]

    def rate(self, turn: int, rating: str | None, comment: str = "") -> None:
        """Keep what a reader thought of an answer. Raises ValueError for a rating that is not "up", "down" or None."""
        if rating not in ("up", "down", None):
            raise ValueError(f"found the rating {rating!r}, expected 'up', 'down' or None")
        self._file.change(
            "UPDATE turn SET rating = :rating, comment = :comment WHERE id = :turn"
            " AND conversation IN (SELECT id FROM conversation WHERE owner = :owner)",
            rating=rating,
            comment=comment.strip(),
            turn=turn,
            owner=self._owner,
        )
