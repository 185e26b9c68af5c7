"""Questions to talk over that are put on sentences found, where the outline of a text has too few on them."""

from collections.abc import Iterator, Sequence
from itertools import cycle

from assistant.composing.draft import Statement, Support, meet, support
from assistant.study.facts.clauses import length
from assistant.study.facts.items import says_something
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.text import capital
from corpus.vietnamese.sentences import sentences

_QUOTED = 46  # syllables of what a question quotes, at most
# What is asked of any sentence, be it told, aimed at or laid down.
_ASKED = (
    "Văn bản nêu: “{}”. Liên hệ cơ quan, đơn vị đồng chí: việc nào đã làm được, việc nào còn vướng?",
    "Đồng chí hiểu thế nào về nội dung: “{}”? Nêu một việc cụ thể ở cơ quan, địa phương mình để minh họa.",
    "Theo đồng chí, vì sao văn bản nêu: “{}”? Điều gì quyết định việc này làm được hay không?",
)


def talk_of_found(
    found: Sequence[Support], asked: Sequence[Sequence[Statement]], many: int, corpus: Corpus
) -> list[tuple[str, Support]]:
    """Up to so many questions, one of each place found before the second of any; on nothing that was asked of."""
    taken = [place for one in asked for said in one for place in said.supports]
    turns = [list(_sentences_at(place, corpus)) for place in found]
    chosen: list[tuple[str, Support]] = []
    wording = cycle(_ASKED)
    for at in range(max(map(len, turns), default=0)):
        for said, place in (one[at] for one in turns if at < len(one)):
            if len(chosen) < many and not any(meet(place, other) for other in taken):
                taken.append(place)
                chosen.append((next(wording).format(said), place))
    return chosen


def _sentences_at(place: Support, corpus: Corpus) -> Iterator[tuple[str, Support]]:
    """The whole sentences, not too long to be quoted, that a place found meets."""
    for passage in corpus.by_number[place.document].passages:
        if not meet(_whole(passage), place):
            continue
        for start, end in sentences(passage.text):
            said, own = passage.text[start:end].rstrip(" .;:"), support(passage, start, end)
            if meet(own, place) and length(said) <= _QUOTED and says_something(said):
                yield capital(said), own


def _whole(passage: Passage) -> Support:
    return support(passage, 0, len(passage.text))
