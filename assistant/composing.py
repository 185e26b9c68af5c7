"""Composing facts: the clause that answers, said briefly."""

import re
from collections.abc import Sequence

from assistant.clauses import Clause, pieces, quantities
from assistant.draft import Draft, Statement, Support, support
from assistant.evidence import Evidence
from assistant.spelling import spaced
from assistant.terms import Term, coverage
from assistant.understanding import Understood
from assistant.wording import in_time
from corpus.bodies import names_body
from corpus.store import Corpus

_MAX_FACTS = 3
_NEW_SHARE = 0.2  # of the question's weight that a further clause must add
_WHOLE_SENTENCE = 55  # words up to which a sentence is said whole where its clause alone would lack its subject


def compose_facts(understood: Understood, chosen: Sequence[Evidence]) -> Draft:
    """The clauses chosen, one statement each."""
    return Draft(tuple(fact(understood, one) for one in chosen), "facts")


def compose_places(understood: Understood, usable: Sequence[Evidence], corpus: Corpus) -> Draft:
    """Where something is said: the place before the clause, for each document that says as much as the best."""
    best: dict[str, Evidence] = {}
    for one in usable:
        if one.close >= 0.9 * usable[0].close:
            best.setdefault(one.passage.document, one)
    statements = []
    for one in best.values():
        said = fact(understood, one)
        label = corpus.by_number[one.passage.document].label(one.passage.section)
        statements.append(Statement(f"{label}: {said.text}", said.supports))
    return Draft(tuple(statements), "places")


def choose_facts(understood: Understood, found: Sequence[Evidence]) -> list[Evidence]:
    """The best clause, and others that say what it leaves out of a question that asks for several things."""
    best = found[0]
    chosen = [best]
    open_terms = [term for term in understood.terms if not _says(best.clause, term)]
    total = sum(term.weight for term in understood.terms) or 1.0
    while open_terms and len(chosen) < _MAX_FACTS and _asks_several(understood):
        gains = [(sum(term.weight for term in open_terms if _says(one.clause, term)), one) for one in found if _is_usable(one, best)]
        gain, further = max(gains, key=lambda pair: (pair[0], pair[1].score), default=(0.0, best))
        if gain / total < _NEW_SHARE or further in chosen:
            break
        chosen.append(further)
        open_terms = [term for term in open_terms if not _says(further.clause, term)]
    return chosen


def _says(clause: Clause, term: Term) -> bool:
    return term.match(clause.spaced) > 0.5


def _is_usable(one: Evidence, best: Evidence) -> bool:
    return one.fits and one.time != 0.0 and (one.time or 0.0) >= 0.8 * (best.time or 0.0)


def _asks_several(understood: Understood) -> bool:
    return bool(re.search(r"(?<!\w)(?:và|cùng với|trong đó|lần lượt)(?!\w)|,|;", understood.text))


def fact(understood: Understood, evidence: Evidence) -> Statement:
    """One clause as a statement: cut to the piece asked for, its time and its subject added where it lacks them."""
    clause = evidence.clause
    start, end = _cut(understood, clause)
    text = clause.passage.text[start:end]
    lead = part_lead(clause)
    supports: tuple[Support, ...] = (support(clause.passage, start, end),)
    if lead and understood.kind != "number":
        lead_start, lead_end = lead
        text = f"{clause.passage.text[lead_start:lead_end]} {text}"
        supports = (support(clause.passage, lead_start, lead_end), *supports)
    wants_time = bool(understood.times) or understood.kind in ("number", "compare", "date")
    return Statement(in_time(text, clause, wants_time), supports)


def part_lead(clause: Clause) -> tuple[int, int] | None:
    """The short lead-in of the numbered parts of which a clause is one: "Ban cán sự đảng Chính phủ chỉ đạo:"."""
    parts = clause.passage.parts
    if not any(part.start <= clause.start < part.end for part in parts):
        return None
    head = clause.passage.text[: parts[0].start]
    head = re.sub(r"\s*\(1\)\s*$", "", head)
    start = max((match.end() for match in re.finditer(r"[.;]\s+", head)), default=0)
    return (start, len(head)) if head[start:].strip() and len(head[start:].split()) <= 14 else None


def _cut(understood: Understood, clause: Clause) -> tuple[int, int]:
    """Offsets into the passage of what is said of a clause."""
    if understood.kind in ("number", "compare"):
        return _cut_quantity(understood, clause)
    if understood.kind == "who" and not names_body(clause.text):
        return _sentence(clause)
    words = len(clause.text.split())
    sentence_words = len(clause.passage.text[clause.sentence_start : clause.sentence_end].split())
    if words < 6 and sentence_words <= _WHOLE_SENTENCE:
        return _sentence(clause)
    return clause.start, clause.end


def _sentence(clause: Clause) -> tuple[int, int]:
    return clause.sentence_start, clause.sentence_end


def _cut_quantity(understood: Understood, clause: Clause) -> tuple[int, int]:
    """The shortest run of pieces that says as much of the question as the whole clause does."""
    spans = pieces(clause.text)
    if len(spans) < 2:
        return clause.start, clause.end
    terms = (*understood.terms, *understood.soft)
    whole, _ = coverage(terms, [(clause.spaced, 1.0)])
    best = (whole - 0.03 * len(spans), 0, len(spans) - 1)
    for first in range(len(spans)):
        for last in range(first, len(spans)):
            text = clause.text[spans[first][0] : spans[last][1]]
            share, _ = coverage(terms, [(spaced(text), 1.0)])
            if quantities(text, understood.unit):
                best = max(best, (share - 0.03 * (last - first + 1), -first, last))
    first, last = -best[1], best[2]
    if first and re.match(r"\W*(?:trong đó)", clause.text[spans[first][0] :]):
        first -= 1
    return clause.start + spans[first][0], clause.start + spans[last][1]


