"""What becomes of sentences that stand: their quotations, their numbers, and what a list lacks."""

import pytest

from assistant.checking.ground import Ground
from assistant.checking.numbering import renumbered
from assistant.checking.quotations import verbatim
from assistant.checking.source import Sentence, Source
from assistant.composing.draft import Draft, Statement, Support
from assistant.understanding.kinds import Kind
from assistant.writing.review import missing_items
from corpus.model import Document
from corpus.reading.store import Corpus


def source(document: Document, words: str, number: int = 1) -> Source:
    """A source that quotes these words of a document."""
    passage = next(one for one in document.passages if words in one.text)
    at = passage.text.index(words)
    start, end = passage.body.span(at, at + len(words))
    return Source(number, Support(document.number, passage.section, start, end), words, "")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("“grdp bình quân đầu người, đạt 189 triệu đồng”", "“GRDP bình quân đầu người đạt 189 triệu đồng”"),
        ("“Tỉ lệ đô thị hóa đạt 70%”", "“Tỉ lệ đô thị hóa đạt 70%”"),
        ('"tỉ lệ đô thị hoá: đạt 70%."', '"Tỉ lệ đô thị hóa đạt 70%."'),
        ("không có trích dẫn", "không có trích dẫn"),
        ("“điều không ai nói”", "“điều không ai nói”"),
    ],
)
def test_a_quotation_is_shown_in_its_sources_own_characters(
    said: str, shown: str, resolution: Document, corpus: Corpus
) -> None:
    cited = source(resolution, "GRDP bình quân đầu người đạt 189 triệu đồng/người. Tỉ lệ đô thị hóa đạt 70%.")

    assert verbatim(f"Văn bản nêu: {said}.", [cited], corpus) == f"Văn bản nêu: {shown}."


def test_a_quotation_of_mended_words_shows_the_misprint(resolution: Document, corpus: Corpus) -> None:
    cited = source(resolution, "có đồng bào dân tộc thiểu số và miền núi")

    text = verbatim("Nêu: “có đồng bào dân tộc thiểu số”.", [cited], corpus)

    assert text == "Nêu: “có đồng đồng bào dân tộc thiểu số”."


@pytest.fixture
def counted(resolution: Document, corpus: Corpus) -> Ground:
    """The third part of a paragraph that counts its parts."""
    return Ground((source(resolution, "Nuôi trồng, khai thác, chế biến hải sản"),), corpus)


@pytest.mark.parametrize(
    ("prefixes", "shown"),
    [
        (["1. ", "2. "], ["1. ", "2. "]),
        (["3. ", "2. "], ["3. ", "2. "]),  # the source's number, and the place in the list
        (["6. ", "2. "], ["- ", "2. "]),
        (["- ", "- "], ["- ", "- "]),
    ],
)
def test_numbers_of_items_are_the_lists_or_the_sources(prefixes: list[str], shown: list[str], counted: Ground) -> None:
    items = [Sentence("Nuôi trồng, khai thác hải sản.", (1,), prefix) for prefix in prefixes]

    assert [one.prefix for one in renumbered(items, lambda cited: counted)] == shown  # noqa: ARG005


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Gồm: (1) rừng; (2) biển.", "Gồm: (1) rừng; (2) biển."),
        ("Gồm: (1) rừng; (7) biển.", "Gồm: (1) rừng; biển."),
        ("(3) Nuôi trồng, khai thác.", "(3) Nuôi trồng, khai thác."),
        ("(5) Nuôi trồng, khai thác.", "Nuôi trồng, khai thác."),
    ],
)
def test_counts_in_a_sentence_go_on_or_are_the_sources(text: str, shown: str, counted: Ground) -> None:
    (found,) = renumbered([Sentence(text, (1,))], lambda cited: counted)  # noqa: ARG005

    assert found.text == shown


SPAN = Support("09-NQ/TW", "III", 0, 100)
OTHER = Support("09-NQ/TW", "III", 100, 200)


def missing(said: list[str], *items: tuple[str, Support], prefix: str = "- ") -> list[str]:
    """What is added to an answer of these sentences, each over both spans, where the composed one has these items."""
    statements = [Statement(one, (SPAN, OTHER)) for one in said]
    composed = Draft(tuple(Statement(text, (span,), prefix) for text, span in items), "section")
    return [one.text for one in missing_items(statements, composed, Kind.LIST)]


def test_a_missing_item_is_added_and_of_an_item_the_missing_sentence() -> None:
    rivers = "Nạo vét sông ngòi, kênh rạch trước mùa mưa."
    roads = "Mở rộng đường ven biển. Xây dựng 3 cầu vượt sông."

    assert missing(["Nạo vét sông, kênh rạch trước mùa mưa."], (rivers, SPAN)) == []
    assert missing(["Mở rộng đường ven biển."], (rivers, SPAN), (roads, OTHER)) == [rivers, "Xây dựng 3 cầu vượt sông."]
    assert missing(["Mở rộng đường ven biển và xây dựng 2 cầu vượt sông."], (roads, OTHER)) == [
        "Xây dựng 3 cầu vượt sông."
    ]


def test_a_list_in_a_sentence_lacks_the_part_whose_own_words_are_not_said() -> None:
    ports = "Cảng loại I gồm: Khu bến Bắc, Khu bến Nam, Khu bến Tây Giang"

    assert missing(["Khu bến Bắc", "Khu bến Nam", "Khu bến Tây Giang"], (ports, SPAN), prefix="") == []
    assert missing(["Khu bến Bắc", "Khu bến Tây Giang"], (ports, SPAN), prefix="") == [ports]
