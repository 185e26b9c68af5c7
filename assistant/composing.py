"""Composing facts: the clause that answers, said briefly."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.clauses import Clause, gives_date, passage_clauses, pieces, quantities
from assistant.draft import Draft, Statement, Support, support
from assistant.evidence import Evidence, asked_date
from assistant.spelling import spaced
from assistant.terms import Term, coverage
from assistant.understanding import Understood
from assistant.wording import in_time, small
from corpus.bodies import names_body
from corpus.store import Corpus

_MAX_FACTS = 3
_NEW_SHARE = 0.2  # of the question's weight that a further clause must add
_LONG = 48  # words of a clause that is shortened where a fact is asked for
_BRIEF_KINDS = ("number", "compare", "date", "who", "place")
_LEADS = 30  # words from which a sentence is said as the body that acts and its one clause
_WHOLE_SENTENCE = 55  # words up to which a sentence is said whole where its clause alone would lack its subject


def compose_facts(
    understood: Understood, chosen: Sequence[Evidence], lead: tuple[str, tuple[Support, ...]] | None = None
) -> Draft:
    """The clauses chosen, one statement each; lead is the body that the first speaks of, and where its name stands."""
    statements = [fact(understood, one) for one in chosen]
    if lead and len(statements[0].text.split()) > _LEADS:
        statements[0] = _clause_alone(chosen[0].clause)
    if lead and lead[0].lower() not in statements[0].text.lower():
        statements[0] = Statement(f"{lead[0]}: {small(statements[0].text)}", (*lead[1], *statements[0].supports))
    return Draft(tuple(statements), "facts")


def _clause_alone(clause: Clause) -> Statement:
    return Statement(in_time(clause.text, clause, False), (support(clause.passage, clause.start, clause.end),))


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
        gains = [
            (sum(term.weight for term in open_terms if _says(one.clause, term)), one)
            for one in found
            if _is_usable(one, best)
        ]
        gain, further = max(gains, key=lambda pair: (pair[0], pair[1].score), default=(0.0, best))
        if gain / total < _NEW_SHARE or further in chosen:
            break
        chosen.append(further)
        open_terms = [term for term in open_terms if not _says(further.clause, term)]
    return chosen


def _completed(understood: Understood, clause: Clause) -> tuple[int, int] | None:
    """The clause with a neighbour of its sentence that says a telling word which it leaves out; None for none."""
    total = sum(term.weight for term in understood.terms) or 1.0
    lacking = [term for term in understood.terms if not _says(clause, term) and term.weight > 0.12 * total]
    for other in passage_clauses(clause.passage):
        if other.sentence_start == clause.sentence_start and any(_says(other, term) for term in lacking):
            start, end = min(clause.start, other.start), max(clause.end, other.end)
            if len(clause.passage.text[start:end].split()) <= _WHOLE_SENTENCE:
                return start, end
    return None


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
    if lead and not (understood.kind in _BRIEF_KINDS and _holds_kind(understood, text)):
        lead_start, lead_end = lead
        text = f"{clause.passage.text[lead_start:lead_end]} {text}"
        supports = (support(clause.passage, lead_start, lead_end), *supports)
    wants_time = understood.kind in ("number", "compare", "date") or bool(understood.times)
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
        start, end = _cut_quantity(understood, clause)
        return (start, end) if len(clause.passage.text[start:end].split()) <= _LONG else _shortened(understood, clause)
    if understood.kind == "who" and _lacks_subject(clause):
        return _sentence(clause)
    words = len(clause.text.split())
    if words > _LONG and understood.kind in _BRIEF_KINDS:
        return _shortened(understood, clause)
    own = _own_definition(understood, clause)
    if own:
        return own
    completed = _completed(understood, clause)
    if completed:
        return completed
    sentence_words = len(clause.passage.text[clause.sentence_start : clause.sentence_end].split())
    if words < 6 and sentence_words <= _WHOLE_SENTENCE:
        return _sentence(clause)
    return clause.start, clause.end


def _shortened(understood: Understood, clause: Clause) -> tuple[int, int]:
    """The shortest run of a long clause's pieces between commas that says most of the question and the thing asked."""
    cuts = [0, *(match.end() for match in re.finditer(r",\s+", clause.text)), len(clause.text)]
    best: tuple[float, int, int] | None = None
    for first in range(len(cuts) - 1):
        for last in range(first + 1, len(cuts)):
            text = clause.text[cuts[first] : cuts[last]].rstrip(", ")
            words = len(text.split())
            if words > _LONG or not _holds_kind(understood, text):
                continue
            share, _ = coverage((*understood.terms, *understood.soft), [(spaced(text), 1.0)])
            candidate = (share - 0.004 * words, clause.start + cuts[first], clause.start + cuts[first] + len(text))
            best = max(best, candidate) if best else candidate
    return (best[1], best[2]) if best else (clause.start, clause.end)


def _holds_kind(understood: Understood, text: str) -> bool:
    if understood.kind in ("number", "compare"):
        return quantities(text, understood.unit)
    if understood.kind == "date":
        return gives_date(text, asked_date(understood.text)) and bool(re.search(r"\d", text))
    return understood.kind != "who" or names_body(text)


def _own_definition(understood: Understood, clause: Clause) -> tuple[int, int] | None:
    """Of a clause that says what several places are, what it says of the one asked for; None where it says of one."""
    cuts = [0, *(match.end() for match in re.finditer(r",\s+", clause.text)), len(clause.text)]
    spans = list(pairwise(cuts))
    defining = [
        at for at, (start, end) in enumerate(spans) if re.search(r"\s(?:là|trở thành)\s", clause.text[start:end])
    ]
    asked = [
        at for at in defining if any(name.match(spaced(clause.text[slice(*spans[at])])) for name in understood.names)
    ]
    if len(defining) < 2 or len(asked) != 1:
        return None
    last = next((at for at in defining if at > asked[0]), len(spans)) - 1
    end = spans[asked[0]][0] + len(clause.text[spans[asked[0]][0] : spans[last][1]].rstrip(", "))
    return clause.start + spans[asked[0]][0], clause.start + end


def _lacks_subject(clause: Clause) -> bool:
    """Whether the body that acts stands earlier in the sentence than the clause."""
    if not names_body(clause.text):
        return True
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    head = " ".join(sentence.split()[:10])
    return clause.start > clause.sentence_start and names_body(head) and len(sentence.split()) <= _WHOLE_SENTENCE


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
    if _asks_several(understood):
        first, last = _with_siblings(understood, clause, spans, first, last)
    if first and re.match(r"\W*(?:trong đó)", clause.text[spans[first][0] :]):
        first -= 1
    return clause.start + spans[first][0], clause.start + spans[last][1]


def _with_siblings(
    understood: Understood, clause: Clause, spans: Sequence[tuple[int, int]], first: int, last: int
) -> tuple[int, int]:
    """The run widened to pieces that say nearly as much: two figures asked for in one breath."""
    shares = [coverage(understood.terms, [(spaced(clause.text[start:end]), 1.0)])[0] for start, end in spans]
    good = [at for at, share in enumerate(shares) if share >= 0.75 * max(shares)]
    return min(first, *good), max(last, *good)
