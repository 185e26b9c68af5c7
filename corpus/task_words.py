"""The words of duties (data/bodies.yaml)."""

from functools import cache

from corpus.datafiles import Row, read_data


class Bodies(Row):
    """data/bodies.yaml."""

    heads: tuple[str, ...]
    short: tuple[str, ...]
    quantifiers: tuple[str, ...]
    duties: tuple[str, ...]
    orders: tuple[str, ...]
    breakers: tuple[str, ...]
    vague: tuple[str, ...]
    sharing: tuple[str, ...]
    joins: tuple[str, ...]
    deadlines: tuple[str, ...]


@cache
def bodies() -> Bodies:
    return read_data("bodies", Bodies)
