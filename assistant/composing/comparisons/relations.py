"""How texts stand to each other of which some are not at hand: where those at hand name the others."""

from collections.abc import Sequence

from assistant.composing.comparisons.taken_up import naming
from assistant.composing.draft import Draft, Statement
from assistant.composing.mentions import mentions
from corpus.reading.store import Corpus

_NOT_HELD = (
    "Kho văn bản chưa có {}, nên chỉ nêu được những chỗ các văn bản trong kho dẫn đến nhau và dẫn đến văn bản ấy:"
)


def compose_relations(held: Sequence[str], unknown: Sequence[str], corpus: Corpus) -> Draft | None:
    """The sentences that name another of the texts, in those at hand and wherever one not at hand is named.

    None where none of these is named anywhere.
    """
    statements = [Statement(_NOT_HELD.format(", ".join(unknown)), ours=True)]
    foreign = [one for number in unknown for one in mentions(number, corpus)]
    for number in dict.fromkeys([*held, *(one.document for one in foreign)]):
        document = corpus.by_number[number]
        own = [place for one in held if one != number for place in mentions(one, corpus)]
        places = sorted((one for one in (*own, *foreign) if one.document == number), key=lambda one: one.start)
        if places:
            statements.append(Statement(f"{document.metadata.name}:", prefix="\n", ours=True))
            statements += dict.fromkeys(naming(places, document))
    return Draft(tuple(statements), "relations") if foreign else None
