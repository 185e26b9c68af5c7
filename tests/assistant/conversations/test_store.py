"""Conversations outlive the program, are searched with and without diacritics, and come back after a deletion."""

import sqlite3
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.conversations.owned import KEPT
from assistant.conversations.store import TITLE_LENGTH, ConversationStore, Turn, make_title
from assistant.errors import StoreError
from corpus.citation import Citation

OLD = Path(__file__).parents[2] / "data" / "people" / "conversations_1.sql"
CITATION = Citation("09-NQ/TW", "II.3.2", "Nghị quyết số 09-NQ/TW, Mục II", "đạt 189 triệu đồng/người", 10, 34)
ANSWER = Answer("GRDP?", "Đạt 189 triệu đồng/người. [1]", False, (CITATION,), understood="GRDP là gì", latency_ms=3.0)


@pytest.fixture
def store(place: Path | str) -> ConversationStore:
    return ConversationStore(place)


def begin(store: ConversationStore, question: str, answer: Answer = ANSWER) -> Turn:
    """A new conversation with one turn."""
    return store.add_turn(None, question, answer)


def test_a_turn_comes_back_whole_after_a_restart(store: ConversationStore, place: Path | str) -> None:
    kept = begin(store, "GRDP năm 2030?")

    again = ConversationStore(place)

    assert again.turns(kept.conversation) == [kept]
    found = again.get(kept.conversation)
    assert found is not None
    assert (found.title, found.turns) == ("GRDP năm 2030?", 1)


def test_turns_come_in_order_and_only_the_last_on_request(store: ConversationStore) -> None:
    kept = begin(store, "câu 0").conversation
    for number in range(1, 5):
        store.add_turn(kept, f"câu {number}", ANSWER)

    assert [turn.question for turn in store.turns(kept, last=2)] == ["câu 3", "câu 4"]
    assert store.questions(kept) == [f"câu {number}" for number in range(5)]


def test_the_one_used_last_stands_first(store: ConversationStore) -> None:
    first, second = begin(store, "một").conversation, begin(store, "hai").conversation
    store.add_turn(first, "nữa", ANSWER)

    assert [one.id for one in store.recent()] == [first, second]
    assert [one.id for one in store.recent(1)] == [first]


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
        ("_", False),
        ("\\", False),
        ("t_le", False),
        ("", False),
    ],
)
def test_search(store: ConversationStore, query: str, finds: bool) -> None:
    kept = begin(store, "Tỉ lệ đô thị hóa?")

    assert [one.conversation.id for one in store.search(query)] == ([kept.conversation] if finds else [])


def test_what_stands_for_anything_elsewhere_is_found_as_itself(store: ConversationStore) -> None:
    kept = begin(store, "Đạt 46,5% hay a_b hay c\\d?")

    assert [[one.conversation.id for one in store.search(word)] for word in ("5%", "a_b", "c\\d")] == [
        [kept.conversation]
    ] * 3


def test_search_says_where(store: ConversationStore) -> None:
    kept = begin(store, "Chuyện khác").conversation
    store.add_turn(kept, "Tỉ lệ che phủ rừng?", ANSWER)
    titled = begin(store, "x").conversation
    store.rename(titled, "Rừng phòng hộ")

    assert [(one.conversation.id, one.excerpt) for one in store.search("rung")] == [
        (titled, "Rừng phòng hộ"),
        (kept, "Tỉ lệ che phủ rừng?"),
    ]


def test_delete_and_undo(store: ConversationStore) -> None:
    kept = begin(store, "Rừng?").conversation

    store.bin.remove(kept)
    assert store.get(kept) is None
    assert store.recent() == []
    assert store.search("rung") == []
    assert store.turns(kept) == []
    assert [(one.id, one.title) for one in store.bin.removed()] == [(kept, "Rừng?")]

    store.bin.restore(kept)
    assert store.get(kept) is not None
    assert len(store.turns(kept)) == 1
    assert store.bin.removed() == []


def test_the_last_deletions_can_be_undone_whatever_the_clock_says(
    store: ConversationStore, place: Path | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    first = begin(store, "một").conversation
    store.bin.remove(first)
    monkeypatch.setattr("assistant.conversations.store.now", lambda: datetime(2099, 1, 1, tzinfo=UTC))
    again = ConversationStore(place)
    others = [begin(again, f"câu {number}").conversation for number in range(KEPT)]
    for one in others[:-1]:
        again.bin.remove(one)
    assert len(again.bin.removed()) == KEPT
    again.bin.restore(first)
    assert again.get(first) is not None
    again.bin.remove(first)

    again.bin.remove(others[-1])  # one more than are kept

    assert [one.id for one in again.bin.removed()] == [others[-1], first, *others[-2:0:-1]]
    again.bin.restore(others[0])
    assert again.get(others[0]) is None


def test_what_is_deleted_for_good_leaves_nothing(store: ConversationStore, place: Path | str) -> None:
    kept, gone = begin(store, "còn"), begin(store, "mất")
    store.bin.remove(gone.conversation)

    store.bin.forget_removed()

    store.bin.restore(gone.conversation)
    assert [one.id for one in store.recent()] == [kept.conversation]
    if isinstance(place, Path):
        with sqlite3.connect(place) as connection:
            assert connection.execute("SELECT question FROM turn").fetchall() == [("còn",)]


def test_a_turn_of_a_conversation_that_was_deleted_meanwhile_begins_another(store: ConversationStore) -> None:
    kept = begin(store, "một").conversation
    store.bin.remove(kept)

    turn = store.add_turn(kept, "hai", ANSWER)

    assert turn.conversation != kept
    assert store.questions(turn.conversation) == ["hai"]


def test_a_conversation_that_cannot_be_finished_is_not_begun(
    store: ConversationStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Answer) -> str:
        raise ZeroDivisionError

    monkeypatch.setattr("assistant.conversations.store.dump_answer", fail)
    with pytest.raises(ZeroDivisionError):
        begin(store, "một")

    assert store.recent() == []


def test_rename_keeps_a_title_when_the_new_one_is_blank(store: ConversationStore) -> None:
    kept = begin(store, "Rừng").conversation
    store.rename(kept, "  Đất \n rừng ")
    store.rename(kept, "   ")

    found = store.get(kept)
    assert found is not None
    assert found.title == "Đất rừng"


def test_a_rating_and_its_comment_are_kept(store: ConversationStore) -> None:
    turn = begin(store, "x")

    store.rate(turn.id, "down", " thiếu năm ")

    (found,) = store.turns(turn.conversation)
    assert (found.rating, found.comment) == ("down", "thiếu năm")
    with pytest.raises(ValueError, match="'up', 'down' or None"):
        store.rate(turn.id, "sideways")


def test_what_is_one_owners_no_other_finds_or_changes(store: ConversationStore) -> None:
    mine, other = store.of("an"), store.of("binh")
    turn = begin(mine, "Rừng?")
    key = turn.conversation
    before = (mine.get(key), mine.turns(key))

    other.rename(key, "Khác")
    other.rate(turn.id, "down", "khác")
    other.bin.remove(key)
    other.bin.restore(key)
    other.bin.forget_removed()
    added = other.add_turn(key, "Mưa?", ANSWER)

    assert added.conversation != key
    assert (mine.get(key), mine.turns(key)) == before
    assert (other.get(key), other.turns(key), other.questions(key)) == (None, [], [])
    assert [one.id for one in other.recent()] == [added.conversation]
    assert other.search("rừng") == []
    assert store.recent() == []  # nor does the one person of the machine
    mine.bin.remove(key)
    assert other.bin.removed() == []
    other.bin.restore(key)
    other.bin.forget_removed()
    assert [one.id for one in mine.bin.removed()] == [key]


def test_what_is_shared_others_read_and_nothing_more(store: ConversationStore) -> None:
    mine, other = store.of("an"), store.of("binh")
    turn = begin(mine, "Rừng?")
    key = turn.conversation
    mine.rate(turn.id, "down", "riêng")
    assert (other.shared.get(key), other.shared.recent(), other.shared.search("rung")) == (None, [], [])

    mine.bin.share(key, "An")

    (kept,) = other.shared.recent()
    assert (kept.id, kept.shared, other.shared.get(key)) == (key, "An", kept)
    assert [one.conversation.id for one in other.shared.search("rung")] == [key]
    assert [(one.question, one.rating, one.comment) for one in other.shared.turns(key)] == [("Rừng?", None, "")]
    assert mine.shared.recent() == []  # one's own stands among one's own
    assert [one.shared for one in mine.recent()] == ["An"]
    other.bin.take_back(key)
    other.bin.share(key, "Giả")
    other.rename(key, "Khác")
    other.rate(turn.id, "up")
    other.bin.remove(key)
    assert other.add_turn(key, "Mưa?", ANSWER).conversation != key
    assert (other.get(key), other.turns(key), other.questions(key)) == (None, [], [])
    assert other.shared.recent() == [kept]
    assert [(one.rating, one.comment) for one in mine.turns(key)] == [("down", "riêng")]


@pytest.mark.parametrize("end", ["take_back", "remove"])
def test_what_is_taken_back_or_deleted_is_no_longer_read(store: ConversationStore, end: str) -> None:
    mine, other = store.of("an"), store.of("binh")
    key = begin(mine, "Rừng?").conversation
    mine.bin.share(key, "An")

    getattr(mine.bin, end)(key)
    mine.bin.share("of nobody", "An")

    if end == "remove":
        mine.bin.share(key, "An")  # nor does what is in the bin come out by it
        mine.bin.restore(key)
    assert (other.shared.get(key), other.shared.turns(key), other.shared.recent()) == (None, [], [])
    assert [(one.id, one.shared) for one in mine.recent()] == [(key, "")]


def test_hostile_words_are_only_words(store: ConversationStore) -> None:
    begin(store, "<script>alert(1)</script> '); DROP TABLE turn; -- :key \\:x")

    assert len(store.search("<script>")) == 1
    assert len(store.search("'); drop")) == 1
    assert len(store.search(":key")) == 1


def test_what_an_older_program_kept_is_the_one_persons(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.executescript(OLD.read_text(encoding="utf-8"))

    for _ in range(2):
        store = ConversationStore(path)

    (kept,) = store.recent()
    assert (kept.title, kept.turns) == ("GRDP năm 2030?", 1)
    (turn,) = store.turns(kept.id)
    assert (turn.answer, turn.rating, turn.comment) == (ANSWER, "up", "hay")
    assert [one.title for one in store.bin.removed()] == ["Mưa?", "Tỉ lệ che phủ rừng?"]  # the last one first
    assert store.of("an").recent() == []


def test_tables_of_a_newer_program_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "conversations.sqlite3"
    ConversationStore(path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")

    with pytest.raises(StoreError, match="version 99"):
        ConversationStore(path)


def test_titles_are_whole_words() -> None:
    title = make_title("Một câu hỏi rất dài " * 10)

    assert len(title) <= TITLE_LENGTH + 1
    assert title.endswith("hỏi…") or title.endswith("dài…") or title.endswith("…")
    assert make_title("  ngắn\n thôi ") == "ngắn thôi"
