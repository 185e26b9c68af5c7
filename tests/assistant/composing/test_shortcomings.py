"""Of which shortcoming the causes are asked."""

import pytest

from assistant.composing.shortcomings import is_not_reached, said_wanting
from assistant.understanding.kinds import Kind
from corpus.reading.roles import Assessed, Side
from tests.assistant.small import asked, evidence


@pytest.mark.parametrize(
    ("question", "not_reached"),
    [
        ("vì sao chưa lên được thành phố", True),
        ("vì sao thành phố chưa phát triển", False),  # the city is what is wanting
        ("vì sao thành phố còn kém", False),
        ("", False),
    ],
)
def test_what_has_not_come_about_names_nothing_before_it(question: str, not_reached: bool) -> None:
    assert is_not_reached(asked(Kind.WHY, "thành phố", text=question)) is not_reached


def test_a_likely_clause_that_leaves_nothing_unsaid_tells_what_is_wanting() -> None:
    said = evidence("Tỉnh chưa thành đô thị.", probability=0.5)
    limit = Assessed(Side.LIMITS, said.passage, 0, len(said.passage.text))
    question = asked(Kind.WHY, "đô thị", text="vì sao chưa thành đô thị", wanting=True)

    assert said_wanting(question, [limit], [said]) == [limit]
    assert said_wanting(asked(Kind.WHY, "đô thị", text="vì sao thành đô thị"), [limit], [said]) == []
    assert said_wanting(question, [limit], []) == []
