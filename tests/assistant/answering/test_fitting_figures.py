"""Which figures fit what is asked."""

from assistant.answering.fitting_figures import of_the_target
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from tests.assistant.small import asked, evidence

GROWTH = asked(
    Kind.NUMBER, "tốc độ tăng trưởng kinh tế", text="tốc độ tăng trưởng kinh tế 2030", named=Named(years=("2030",))
)


def test_a_likely_clause_of_the_time_stays_though_it_says_it_otherwise() -> None:
    own = evidence("Năm 2030 kinh tế tăng trưởng 8%.", probability=0.8, time=1.0)
    other = evidence("Năm 2025 tốc độ tăng trưởng kinh tế đạt 7%.", probability=0.1, time=0.0)

    assert of_the_target(GROWTH, [own, other]) == [own, other]


def test_an_unlikely_one_gives_way_to_what_says_all_of_another_time() -> None:
    own = evidence("Năm 2030 nước sạch đạt 8%.", probability=0.3, time=1.0)
    other = evidence("Năm 2025 tốc độ tăng trưởng kinh tế đạt 7%.", probability=0.1, time=0.0)

    (told,) = of_the_target(GROWTH, [own, other])

    assert told.clause is other.clause
