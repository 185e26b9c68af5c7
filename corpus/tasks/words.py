"""The words of duties (data/duties.yaml)."""

from functools import cache

from corpus.datafiles import Row, read_data


class DutyWords(Row):
    """data/duties.yaml, which says what each list is for."""

    quantifiers: tuple[str, ...]
    duties: tuple[str, ...]
    orders: tuple[str, ...]
    breakers: tuple[str, ...]
    sharing: tuple[str, ...]
    joins: tuple[str, ...]
    deadlines: tuple[str, ...]


@cache
def duty_words() -> DutyWords:
    return read_data("duties", DutyWords)
