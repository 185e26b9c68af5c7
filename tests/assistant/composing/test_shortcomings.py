"""Of which shortcoming the causes are asked."""

from assistant.composing.shortcomings import said_wanting
from assistant.understanding.kinds import Kind
from corpus.reading.roles import Assessed, Side
from tests.assistant.small import asked, evidence


def test_a_likely_clause_that_leaves_nothing_unsaid_tells_what_is_wanting() -> None:
    said = evidence("Tỉnh chưa thành đô thị.", probability=0.5)
    limit = Assessed(Side.LIMITS, said.passage, 0, len(said.passage.text))
    question = asked(Kind.WHY, "đô thị", text="vì sao chưa thành đô thị", wanting=True)

    assert said_wanting(question, [limit], [said]) == [limit]
    assert said_wanting(asked(Kind.WHY, "đô thị", text="vì sao thành đô thị"), [limit], [said]) == []
    assert said_wanting(question, [limit], []) == []
