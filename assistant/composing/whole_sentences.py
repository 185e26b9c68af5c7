"""What an answer tells cut short, told by the whole sentences that it was cut from."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.retelling import passages_at
from assistant.composing.wording import tidy
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences

_CUT = "…"


def with_whole_sentences(draft: Draft, corpus: Corpus) -> Draft:
    """A draft whose statements are whole sentences, none told twice; what was never cut stays as it is."""
    told: list[Statement] = []
    said: set[Support] = set()
    for one in draft.statements:
        whole = _whole(one, corpus) if _CUT in one.text else []
        told += [each for each in whole if not said.issuperset(each.supports)] if whole else [one]
        said.update(place for each in whole for place in each.supports)
    return replace(draft, statements=tuple(told))


def _whole(cut: Statement, corpus: Corpus) -> list[Statement]:
    """The sentences that a statement was cut from, each a statement; [] where no passage holds them."""
    found = dict.fromkeys(each for place in cut.supports for each in _sentences_at(place, corpus))
    return [replace(cut, text=text, supports=(place,), cells=()) for text, place in found]


def _sentences_at(place: Support, corpus: Corpus) -> Iterator[tuple[str, Support]]:
    for passage in passages_at(corpus.by_number[place.document], place):
        for start, end in sentences(passage.text):
            whole = support(passage, start, end)
            if whole.start < place.end and place.start < whole.end:
                yield tidy(passage.text[start:end]), whole
