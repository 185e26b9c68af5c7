"""Facts about the language are data, with a schema."""

import pytest
from pydantic import ValidationError

from assistant.data_files import Cues, Followup, cue_in, cues, synonyms
from corpus.text import search_form


def test_every_cue_is_in_search_form() -> None:
    table = cues()
    phrases = [phrase for group in (*table.kinds.values(), *table.metadata.values()) for phrase in group]
    phrases += [*table.frame, *table.followup.heads, *table.followup.tails, *table.requests, *table.orders, *table.now]

    assert [phrase for phrase in phrases if phrase != search_form(phrase)] == []


def test_every_synonym_is_in_search_form() -> None:
    for key, values in synonyms().items():
        assert key == search_form(key)
        assert values
        assert all(value == search_form(value) for value in values)


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("ai ký ban hành", ["ai", "ai ký"], "ai ký"),  # the longest
        ("tai nạn", ["ai"], ""),  # whole words only
        ("ở đâu?", ["đâu"], "đâu"),
        ("a+b", ["+"], ""),  # no pattern, no word
        ("", ["ai"], ""),
        ("ai", [], ""),
    ],
)
def test_the_longest_cue_that_stands_as_whole_words_is_found(text: str, phrases: list[str], found: str) -> None:
    assert cue_in(text, phrases) == found


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ValidationError):
        Followup.model_validate({"heads": [], "tails": [], "pronouns": [], "more": []})
    with pytest.raises(ValidationError):
        Cues.model_validate({})
