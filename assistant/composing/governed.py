"""What the verb at the head of a sentence governs: "Công khai quy hoạch; phương án bồi thường; danh mục dự án …".

Behind a ";" stands there but a thing, and what is to be done with it stands at the head.
"""

import re
from collections.abc import Sequence

from assistant.composing.shortening import SAYS_OF_THING, names_only, opens_with_verb
from corpus.text import Span, search_form
from corpus.vietnamese.things import THING, opens_as

# No "có" and no "không": "có nguy cơ" and "không gian" only tell which thing it is.
_SAYS_OF_IT = re.compile(rf"(?<!\w)(?:{SAYS_OF_THING}|chịu trách nhiệm|chủ trì|xếp thứ)(?!\w)")

_LEAVES_OUT = re.compile(r"(?<!\w)không\s(?:(?:bao\s)?gồm|tính|kể)(?!\w)")


def governed_run(text: str, spans: Sequence[Span], at: int) -> Span:
    """From the clause whose verb governs the one at `at` to the last that it governs; the clause itself for none.

    spans are the clauses of one sentence, offsets into text.
    """
    said = [text[slice(*span)] for span in spans]
    first = last = at
    while first and _is_thing(said[first]):
        first -= 1
    if len(said) == 1 or not opens_with_verb(said[first]):
        return spans[at]
    while last + 1 < len(said) and _is_thing(said[last + 1]):
        last += 1
    return spans[first][0], spans[last][1]


def left_out_from(text: str, spans: Sequence[Span], at: int) -> int:
    """Where the clause begins that leaves out what the one at `at` names; that one's own start for none.

    "Mức chi này không bao gồm bảo hiểm; chi phí đi lại": its last words alone would say the contrary.
    """
    said = [text[slice(*span)] for span in spans]
    first = at
    while first and _is_thing(said[first]):
        first -= 1
        if _LEAVES_OUT.search(search_form(said[first])):
            return spans[first][0]
    return spans[at][0]


def _is_thing(clause: str) -> bool:
    """Whether a clause only names things, and says nothing of them."""
    what = opens_as(clause)
    named = what == THING or (not what and names_only(clause) and not opens_with_verb(clause))
    return named and not _SAYS_OF_IT.search(search_form(clause))
