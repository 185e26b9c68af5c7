"""Conversations outlive the program, are searched with and without diacritics, and come back after a deletion."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.conversations import TITLE_LENGTH, UNDO_DAYS, ConversationStore, make_title
from corpus.model import Citation

CITATION = Citation("09-NQ/TW", "II.3.2", "Nghị quyết số 09-NQ/TW, Mục II", "đạt 189 triệu đồng/người", 10, 34)
ANSWER = Answer("GRDP?", "Đạt 189 triệu đồng/người. [1]", False, (CITATION,), understood="GRDP là gì", latency_ms=3.0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "conversations.sqlite3"


@pytest.fixture
def store(path: Path) -> ConversationStore:
    return ConversationStore(path)


def test_a_turn_comes_back_whole_after_a_restart(store: ConversationStore, path: Path) -> None:
    kept = store.create("GRDP năm 2030?")
    store.add_turn(kept.id, "GRDP năm 2030?", ANSWER)

    again = ConversationStore(path)

    (turn,) = again.turns(kept.id)
    assert turn.question == "GRDP năm 2030?"
    assert turn.answer == ANSWER
    found = again.get(kept.id)
    assert found is not None
    assert (found.title, found.turns) == ("GRDP năm 2030?", 1)


def test_turns_come_in_order_and_only_the_last_on_request(store: ConversationStore) -> None:
    kept = store.create("x")
    for number in range(5):
        store.add_turn(kept.id, f"câu {number}", ANSWER)

    assert [turn.question for turn in store.turns(kept.id, last=2)] == ["câu 3", "câu 4"]
    assert store.questions(kept.id) == [f"câu {number}" for number in range(5)]


def test_the_one_used_last_stands_first(store: ConversationStore) -> None:
    first, second = store.create("một"), store.create("hai")
    store.add_turn(first.id, "nữa", ANSWER)

    assert [one.id for one in store.recent()] == [first.id, second.id]


@pytest.mark.parametrize(
    ("query", "finds"),
    [
        ("đô thị", True),
        ("do thi", True),
        ("ĐÔ THỊ", True),
        ("thị đô", True),  # every word, in any order
        ("đó thi", False),  # a query with diacritics means them
        ("189 trieu", True),  # the answer is searched too
        ("thời tiết", False),
        ("hoá", True),  # hoá = hóa
        ("%", False),
        ("", False),
    ],
)
def test_search(store: ConversationStore, query: str, finds: bool) -> None:
    kept = store.create("x")
    store.add_turn(kept.id, "Tỉ lệ đô thị hóa?", ANSWER)

    assert [one.conversation.id for one in store.search(query)] == ([kept.id] if finds else [])


def test_search_says_where(store: ConversationStore) -> None:
    kept = store.create("Chuyện rừng")
    store.add_turn(kept.id, "Tỉ lệ che phủ rừng?", ANSWER)
    titled = store.create("Rừng phòng hộ")

    assert [(one.conversation.id, one.excerpt) for one in store.search("rung")] == [
        (titled.id, "Rừng phòng hộ"),
        (kept.id, "Tỉ lệ che phủ rừng?"),
    ]


def test_delete_and_undo(store: ConversationStore) -> None:
    kept = store.create("Rừng")
    store.add_turn(kept.id, "Rừng?", ANSWER)

    store.delete(kept.id)
    assert store.get(kept.id) is None
    assert store.recent() == []
    assert store.search("rung") == []

    store.restore(kept.id)
    assert store.get(kept.id) is not None
    assert len(store.turns(kept.id)) == 1


def test_what_was_deleted_long_ago_is_gone(store: ConversationStore, path: Path) -> None:
    kept = store.create("Cũ")
    turn = store.add_turn(kept.id, "Cũ?", ANSWER)
    long_ago = (datetime.now(UTC) - timedelta(days=UNDO_DAYS + 1)).isoformat()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE conversation SET deleted = ? WHERE id = ?", (long_ago, kept.id))

    again = ConversationStore(path)
    again.restore(kept.id)

    assert again.get(kept.id) is None
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM turn WHERE id = ?", (turn.id,)).fetchone() == (0,)


def test_rename_keeps_a_title_when_the_new_one_is_blank(store: ConversationStore) -> None:
    kept = store.create("Rừng")
    store.rename(kept.id, "  Đất \n rừng ")
    store.rename(kept.id, "   ")

    found = store.get(kept.id)
    assert found is not None
    assert found.title == "Đất rừng"


def test_a_rating_and_its_comment_are_kept(store: ConversationStore) -> None:
    kept = store.create("x")
    turn = store.add_turn(kept.id, "x", ANSWER)

    store.rate(turn.id, "down", " thiếu năm ")

    (found,) = store.turns(kept.id)
    assert (found.rating, found.comment) == ("down", "thiếu năm")
    with pytest.raises(ValueError, match="'up', 'down' or None"):
        store.rate(turn.id, "sideways")


def test_hostile_words_are_only_words(store: ConversationStore) -> None:
    kept = store.create("'); DROP TABLE turn; --")
    store.add_turn(kept.id, "<script>alert(1)</script> '); DROP TABLE turn; --", ANSWER)

    assert len(store.search("<script>")) == 1
    assert len(store.search("'); drop")) == 1


def test_a_file_of_a_newer_program_is_refused(path: Path) -> None:
    ConversationStore(path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(sqlite3.DatabaseError, match="version 99"):
        ConversationStore(path)


def test_titles_are_whole_words() -> None:
    title = make_title("Một câu hỏi rất dài " * 10)

    assert len(title) <= TITLE_LENGTH + 1
    assert title.endswith("hỏi…") or title.endswith("dài…") or title.endswith("…")
    assert make_title("  ngắn\n thôi ") == "ngắn thôi"
