"""The facts of the domain that ship as data: corpus/data/*.yaml, each checked against its schema when first read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from corpus.errors import CorpusError
from corpus.text import nfc

DATA = Path(__file__).parent / "data"


class Row(BaseModel):
    """A row or a file of data: a key that its schema does not name is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


Schema = TypeVar("Schema")


def load_yaml(text: str) -> Any:
    """YAML's plain data, read by libyaml where it is there: ten times as fast."""
    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def read_data(name: str, schema: type[Schema], folder: Path = DATA) -> Schema:
    """Read folder/NAME.yaml as `schema` (a Row, or a list of them). Raises CorpusError, in one line, for a bad file."""
    path = folder / f"{name}.yaml"
    try:
        content = load_yaml(nfc(path.read_text(encoding="utf-8")))
        return TypeAdapter(schema).validate_python(content)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise CorpusError(f"{path.name} cannot be read: {' '.join(str(error).split())}") from error
    except ValidationError as error:
        raise CorpusError(f"{path.name}: {first_problem(error, 'file')}") from error


def first_problem(error: ValidationError, whole: str) -> str:
    """What is wrong first, and where: "start: Field required"; `whole` stands for what is wrong in no one field."""
    first = error.errors()[0]
    return f"{'.'.join(str(step) for step in first['loc']) or whole}: {first['msg']}"


def alternatives(words: Sequence[str]) -> str:
    """A regular expression that matches any of the words as written there, the longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
