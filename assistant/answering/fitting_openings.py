"""Fitting by how a line opens: lines that open alike in several places, and lines that call who does a thing first.

Under the composition of each council stands "Chủ tịch Hội đồng là …"; under one procedure stand "Cơ quan lập: A" and
"Cơ quan thẩm định: B". A line says of which thing it is by what stands above it.
"""

import re

from assistant.answering.heirs import without
from assistant.evidence.scoring import Evidence
from assistant.understanding.understood import Understood
from assistant.understanding.worded import name_asked
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.quoted_names import is_of_longer, quoted_names
from corpus.vietnamese.spelling import spaced

_OPENING = re.compile(r"\W*((?:[^\s:.;]+\s+){1,7}?)(?:là(?=\s)|gồm(?=\s))|\W*((?:[^\s:.;]+\s*){2,8}):")
_LABEL = 9  # words before a colon that only call what is behind it
_TELLING = 1.0  # weight of a word by which one place is told from another
# "Cơ quan tổ chức lập quy hoạch:", "Đơn vị thẩm định:": who does it is called before the deed.
_WHO = re.compile(r" (?:cơ quan|đơn vị|cấp|người|nơi)(?: có thẩm quyền)?(?: tổ chức| chủ trì| thực hiện)? ")


def of_its_place(found: list[Evidence]) -> list[Evidence]:
    """What opens as another line does, where that one stands under a word asked of and this one under none such."""
    opening = _opening(found[0]) if found else ""
    alike = [one for one in found if opening and _opening(one) == opening]
    best = found[0] if found else None

    def more(one: Evidence) -> bool:
        unsaid = {term.phrase: term.weight for term in best.missing} if best else {}
        own = {term.phrase for term in one.missing}
        return own < set(unsaid) and max(unsaid[phrase] for phrase in set(unsaid) - own) >= _TELLING

    heirs = [one for one in alike if more(one)]
    return without(found, lambda one: one in alike and one not in heirs, lambda one: one in heirs) if heirs else found


def of_who_is_called(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """The lines that call whoever does the deed that is asked of, where one stands under all else that is asked."""
    if not understood.asks_who_acts:
        return found

    def calls(one: Evidence) -> bool:
        label, body = _called(one)
        opens = _WHO.match(label)
        deed = label[opens.end() - 1 :] if opens else ""
        does = any(deed.startswith(f" {form} ") for term in understood.terms for form in term.forms)
        return does and not one.missing and names_body(body)

    return without(found, lambda one: not calls(one), calls) if any(map(calls, found)) else found


def of_its_own_name(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """What is not of a longer name that the one asked of is a part of, where a text quotes both: each is another's."""

    def above(one: Evidence) -> str:
        return " ; ".join((*one.passage.headings, one.passage.lead))

    def of_other(one: Evidence) -> bool:
        """By what it stands under, where that quotes the name or a longer one: it may tell one by the other."""
        under = is_of_longer(name, above(one))
        return under or (name not in quoted_names(above(one)) and is_of_longer(name, one.passage.text))

    def own(one: Evidence) -> bool:
        return not of_other(one) and name in quoted_names(f"{above(one)} ; {one.passage.text}")

    name = name_asked(understood, (f"{above(one)} ; {one.passage.text}" for one in found))
    return without(found, of_other, own) if any(map(own, found)) else found


def _called(one: Evidence) -> tuple[str, str]:
    """What a line, or the short heading over it, calls before a colon (spaced), and what is behind it."""
    text, above = one.passage.text, one.passage.headings[-1:]
    label, colon, rest = text.partition(":")
    if not colon or len(label.split()) > _LABEL:
        label, rest = (above[0] if above else ""), text
    return (spaced(label), rest) if len(label.split()) <= _LABEL else ("", "")


def _opening(one: Evidence) -> str:
    """The few words with which a line opens before what it says of them; "" for another clause."""
    at_start = one.clause.start == 0
    opens = _OPENING.match(one.passage.text) if at_start else None
    return spaced(opens.group(1) or opens.group(2)) if opens else ""
