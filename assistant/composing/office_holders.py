"""Who holds an office by what a text says in passing: "Cùng dự có đồng chí Trần Văn An, Giám đốc Sở Y tế"."""

import re
from collections.abc import Sequence

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.topic import documents_of
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.composing.wording import tidy
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

# Three or four capitalised syllables in a row: two are mostly a place.
_PERSON = r"[A-ZÀ-Ỹ][a-zà-ỹ]+(?: [A-ZÀ-Ỹ][a-zà-ỹ]+){2,3}(?! [A-ZÀ-Ỹ])"
_BEFORE = re.compile(rf"(?P<who>{_PERSON})(?:,| - | là) (?P<office>[^,;]+)")
_BEHIND = re.compile(rf"(?P<office>[^,;]+?) (?P<who>{_PERSON})(?=[,;. ]|$)")
_SHOWN = 3


def office_bodies(understood: Understood) -> list[Term]:
    """The bodies and names that a question for the holder of an office says this is of."""
    return [term for term in understood.terms if term.is_name or names_body(term.phrase)]


def compose_holder(understood: Understood, corpus: Corpus) -> Draft | None:
    """The sentences that give somebody's name with the office asked for, as what is nearest; None where none does.

    A text tells who held it when it was made; nothing is asserted of anybody.
    """
    role, bodies = understood.wants.role, office_bodies(understood)
    if not role or understood.now:
        return None
    told = []
    for document in documents_of(understood, corpus):
        for passage in document.passages:
            for start, end in sentences(passage.text):
                if _gives_holder(passage.text[start:end], role, bodies):
                    told.append(Statement(tidy(passage.text[start:end]), (support(passage, start, end),)))
    return Draft(tuple(told[:_SHOWN]), "person").led_by(NEAREST_OF_ALL) if told else None


def _gives_holder(sentence: str, role: str, bodies: Sequence[Term]) -> bool:
    """Whether a sentence has a person's name beside an office of this kind, of all these bodies."""
    offices = (spaced(one["office"]) for pattern in (_BEFORE, _BEHIND) for one in pattern.finditer(sentence))
    return any(
        re.search(rf"(?<! phó) {re.escape(role)} ", one) and all(term.match(one) for term in bodies) for one in offices
    )
