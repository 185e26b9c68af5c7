"""An exported conversation: its citations are real footnotes, and nothing in it becomes markup."""

import io
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from docx import Document as read_word

from assistant.answer import Answer
from assistant.conversations.exports import conversation_markdown, conversation_word
from assistant.conversations.store import Conversation, Turn
from assistant.exports.citation_orders import answer_as_html, answer_with_sources, place, quoted, split_markers
from assistant.exports.markdown import escape
from corpus.citation import Citation
from corpus.model import Document
from corpus.reading.store import read_corpus

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def documents() -> dict[str, Document]:
    return read_corpus().by_number


@pytest.fixture
def citation(documents: dict[str, Document]) -> Citation:
    source = documents["09-NQ/TW"].source
    start = source.index("Đến năm 2030, GRDP")
    return documents["09-NQ/TW"].cite("II.3.2", start, source.index("Tỉ lệ đô thị hóa đạt 70%") - 1)


@pytest.fixture
def turns(citation: Citation) -> list[Turn]:
    from datetime import UTC, datetime

    now = datetime(2026, 1, 2, tzinfo=UTC)
    right = Answer("GRDP?", "Đạt 189 triệu. [1]\nHai lần [1], không có [7].", False, (citation,))
    refusal = Answer("Mưa?", "Văn bản không nêu.", True, related=(citation,))
    return [Turn(1, now, "GRDP <b>năm 2030</b>?", right), Turn(2, now, "Mưa?", refusal)]


@pytest.fixture
def conversation(turns: list[Turn]) -> Conversation:
    return Conversation("abc", "Về ![x](http://e.vn/a.png) & <script>", turns[0].asked, turns[0].asked, 2)


def test_a_place_has_the_date_and_issuer(citation: Citation, documents: dict[str, Document]) -> None:
    whole = "Nghị quyết số 09-NQ/TW, ngày 28/01/2022 của Bộ Chính trị, Mục II, khoản 3, điểm 3.2"
    quote = "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người."
    assert place(citation, documents["09-NQ/TW"]) == whole
    assert place(citation, None) == "Nghị quyết số 09-NQ/TW, Mục II, khoản 3, điểm 3.2"
    assert quoted(citation, documents["09-NQ/TW"]) == f"“{quote}” ({whole})"


def test_what_else_may_be_meant_is_called_so(
    conversation: Conversation, turns: list[Turn], documents: dict[str, Document]
) -> None:
    unsure = replace(turns[0], answer=replace(turns[0].answer, related=turns[1].answer.related, sure=False))

    assert "Câu trả lời cũng có thể nằm ở:" in conversation_markdown(conversation, [unsure], documents)
    assert "Đoạn gần nhất trong văn bản:" in conversation_markdown(conversation, [turns[1]], documents)


def test_an_answer_for_the_clipboard_lists_its_sources(turns: list[Turn], documents: dict[str, Document]) -> None:
    lines = answer_with_sources(turns[0].answer, documents).splitlines()

    assert lines[:4] == ["Đạt 189 triệu. [1]", "Hai lần [1], không có [7].", "", "Căn cứ:"]
    assert lines[4].startswith("[1] “Đến năm 2030")


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Đạt 65% [1], rồi 70% [2].", ["Đạt 65%", 1, ", rồi 70%", 2, "."]),
        ("[1][2]", [1, 2]),
        ("không có [3]", ["không có [3]"]),
        ("", []),
    ],
)
def test_markers_are_cut_out(text: str, pieces: list[str | int]) -> None:
    assert split_markers(text, 2) == pieces


def test_markdown_has_footnotes(conversation: Conversation, turns: list[Turn], documents: dict[str, Document]) -> None:
    text = conversation_markdown(conversation, turns, documents)

    assert "Đạt 189 triệu.[^1]" in text
    assert "\n[^1]: “Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người.”" in text
    assert "không có \\[7\\]." in text
    assert "\n- “Đến năm 2030" in text  # what was near, under the refusal


def test_markdown_shows_hostile_text_as_text(
    conversation: Conversation, turns: list[Turn], documents: dict[str, Document]
) -> None:
    text = conversation_markdown(conversation, turns, documents)

    assert "![" not in text
    assert "<" not in text.replace("\\<", "")


def test_escape_leaves_plain_text_alone() -> None:
    assert escape("Tỉ lệ đạt 7,1 %/năm; giai đoạn 2021 - 2025.") == "Tỉ lệ đạt 7,1 %/năm; giai đoạn 2021 - 2025."
    assert escape("1. một\n- hai") == "1\\. một\n\\- hai"


def test_word_has_real_footnotes(conversation: Conversation, turns: list[Turn], documents: dict[str, Document]) -> None:
    content = conversation_word(conversation, turns, documents)

    paper = read_word(io.BytesIO(content))
    text = [paragraph.text for paragraph in paper.paragraphs]
    assert text[0] == conversation.title  # angle brackets and all, as text
    assert "GRDP <b>năm 2030</b>?" in text
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        notes = ElementTree.fromstring(parts.read("word/footnotes.xml"))
        body = ElementTree.fromstring(parts.read("word/document.xml"))
        types = parts.read("[Content_Types].xml").decode()
    numbers = [note.get(f"{W}id") for note in notes]
    assert numbers == ["-1", "0", "1", "2"]
    assert [mark.get(f"{W}id") for mark in body.iter(f"{W}footnoteReference")] == ["1", "2"]
    assert "".join(notes[2].itertext()).strip().startswith("“Đến năm 2030")
    assert "wordprocessingml.footnotes+xml" in types


def test_word_drops_what_xml_forbids(documents: dict[str, Document]) -> None:
    from datetime import UTC, datetime

    now = datetime(2026, 1, 2, tzinfo=UTC)
    turn = Turn(1, now, "Hỏi\x00\x0b gì\ud800?", Answer("x", "Đáp\x1f.", True))

    content = conversation_word(Conversation("a", "T\x07", now, now, 1), [turn], documents)

    assert "Hỏi gì?" in [paragraph.text for paragraph in read_word(io.BytesIO(content)).paragraphs]


@pytest.fixture
def tabled(citation: Citation) -> Turn:
    from datetime import UTC, datetime

    text = "Nêu:\n\n| Chỉ tiêu | Mức |\n| --- | --- |\n| GRDP <b> | 189 triệu [1] |"
    return Turn(1, datetime(2026, 1, 2, tzinfo=UTC), "Bảng?", Answer("Bảng?", text, False, (citation,)))


def test_a_table_is_copied_as_one(tabled: Turn, turns: list[Turn], documents: dict[str, Document]) -> None:
    assert answer_with_sources(tabled.answer, documents).splitlines()[:3] == [
        "Nêu:",
        "Chỉ tiêu\tMức",
        "GRDP <b>\t189 triệu [1]",
    ]
    html = answer_as_html(tabled.answer, documents)
    assert "<tr><th>Chỉ tiêu</th><th>Mức</th></tr><tr><td>GRDP &lt;b&gt;</td><td>189 triệu [1]</td></tr>" in html
    assert "<p>[1] “Đến năm 2030" in html
    assert answer_as_html(turns[0].answer, documents) == ""


def test_a_table_is_exported_as_one(conversation: Conversation, tabled: Turn, documents: dict[str, Document]) -> None:
    markdown = conversation_markdown(conversation, [tabled], documents)
    assert "| Chỉ tiêu | Mức |\n| --- | --- |\n| GRDP \\<b\\> | 189 triệu[^1] |" in markdown

    content = conversation_word(conversation, [tabled], documents)
    (table,) = read_word(io.BytesIO(content)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Chỉ tiêu", "Mức"],
        ["GRDP <b>", "189 triệu"],
    ]
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert "footnoteReference" in parts.read("word/document.xml").decode()


def test_a_conversation_that_is_shared_no_more_says_so(
    conversation: Conversation, documents: dict[str, Document]
) -> None:
    word = read_word(io.BytesIO(conversation_word(conversation, [], documents)))

    assert "đã thôi chia sẻ" in conversation_markdown(conversation, [], documents)
    assert "đã thôi chia sẻ" in " ".join(one.text for one in word.paragraphs)
