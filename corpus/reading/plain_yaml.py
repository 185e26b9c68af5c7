"""YAML that people write beside a text: plain rows, without the parts of YAML that make much out of little."""

from typing import Any

import yaml

from corpus.datafiles import load_yaml

LARGEST = 1_000_000  # characters
LONGEST = 5_000  # characters of one value: digits by the thousand are read in their number squared
DEEPEST = 20  # lists and rows within one another
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def load_plain(text: str) -> Any:
    """What a text says in YAML. Raises ValueError, which says why in a few words, for one that is not plain.

    No anchors and aliases: a few lines of them stand for millions of rows.
    """
    if len(text) > LARGEST:
        raise ValueError(f"has {len(text)} characters, expected {LARGEST} at most")
    try:
        _check(text)
        return load_yaml(text)  # raises ValueError for a day that no calendar has
    except (
        yaml.YAMLError,
        ValueError,
        TypeError,
        OverflowError,
        RecursionError,
    ) as error:  # a date that does not exist
        raise ValueError(f"is not YAML: {' '.join(str(error).split())}") from error


def _check(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise ValueError("it uses an anchor or an alias (& or *): write the words out")
        if isinstance(event, yaml.ScalarEvent) and len(event.value) > LONGEST:
            raise ValueError(f"a value has {len(event.value)} characters, expected {LONGEST} at most")
        depth += isinstance(event, _OPENING) - isinstance(event, _CLOSING)
        if depth > DEEPEST:
            raise ValueError(f"its rows lie more than {DEEPEST} deep within one another")
