"""Of which shortcoming the causes are asked."""

from assistant.composing.draft import Draft, Statement
from assistant.composing.shortcomings import said_wanting, told_wanting
from assistant.understanding.kinds import Kind
from corpus.model import Document
from corpus.reading.roles import Assessed, Side
from corpus.reading.store import Corpus
from tests.assistant.small import asked, evidence, said, term


def test_a_likely_clause_that_leaves_nothing_unsaid_tells_what_is_wanting() -> None:
    said = evidence("Tỉnh chưa thành đô thị.", probability=0.5)
    limit = Assessed(Side.LIMITS, said.passage, 0, len(said.passage.text))
    question = asked(Kind.WHY, "đô thị", text="vì sao chưa thành đô thị", wanting=True)

    assert said_wanting(question, [limit], [said]) == [limit]
    assert said_wanting(asked(Kind.WHY, "đô thị", text="vì sao thành đô thị"), [limit], [said]) == []
    assert said_wanting(question, [limit], []) == []


def test_what_is_wanting_stands_in_the_place_of_what_was_reached(corpus: Corpus, resolution: Document) -> None:
    best = evidence(said(resolution, "Du lịch trở thành ngành kinh tế mũi nhọn"), missing=(term("vị trí"),))
    reached = Draft((Statement(best.clause.text),), "facts")
    question = asked(Kind.RESULTS, "du lịch", "vị trí", text="hạn chế của du lịch, vị trí là gì")
    other = asked(Kind.RESULTS, "thương hiệu", text="hạn chế của thương hiệu là gì")

    assert [one.text for one in told_wanting(question, best, reached, corpus).statements] == [
        "Du lịch phát triển chưa bền vững."
    ]
    assert told_wanting(other, best, reached, corpus).statements[0].text.startswith("Chưa tìm thấy câu chắc chắn")
