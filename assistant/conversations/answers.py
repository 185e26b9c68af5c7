"""An answer as it is kept: JSON in, the same answer out."""

import json
from dataclasses import fields
from typing import Any

from assistant.answer import Answer, citation_dict
from corpus.citation import Citation

_FIELDS = {one.name for one in fields(Answer)} - {"explanation"}
_CITATIONS = ("citations", "related")


def dump_answer(answer: Answer) -> str:
    """Everything of an answer but its explanation, which is for developers."""
    row: dict[str, Any] = {name: getattr(answer, name) for name in _FIELDS}
    for name in _CITATIONS:
        row[name] = [citation_dict(one) for one in row[name]]
    return json.dumps(row, ensure_ascii=False, sort_keys=True)


def load_answer(text: str) -> Answer:
    """The answer that dump_answer kept, also by an older program (fields it lacked) or a newer one (fields we lack)."""
    row = {name: value for name, value in json.loads(text).items() if name in _FIELDS}
    for name in _CITATIONS:
        row[name] = tuple(Citation(**one) for one in row.get(name, ()))
    if "suggestions" in row:
        row["suggestions"] = tuple(row["suggestions"])
    return Answer(**row)
