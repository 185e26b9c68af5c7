"""Rules in order: the first that fires decides."""

from assistant.rules import Fired, Rule, first

RULES = (
    Rule[int, str]("small", lambda number: "small" if number < 10 else None),
    Rule[int, str]("even", lambda number: "even" if number % 2 == 0 else None),
    Rule[int, str]("empty", lambda number: "" if number == 11 else None),
)


def test_the_first_rule_that_fires_decides() -> None:
    assert first(RULES, 4) == Fired("small", "small")
    assert first(RULES, 12) == Fired("even", "even")


def test_an_empty_outcome_is_an_outcome() -> None:
    assert first(RULES, 11) == Fired("empty", "")


def test_where_no_rule_fires_nothing_is_decided() -> None:
    assert first(RULES, 13) is None
    assert first((), 4) is None


def test_the_rules_behind_the_one_that_fires_are_not_asked() -> None:
    asked: list[str] = []
    rules = [Rule[int, str](name, lambda _number, name=name: asked.append(name) or name) for name in ("one", "two")]

    assert first(rules, 0) == Fired("one", "one")
    assert asked == ["one"]
