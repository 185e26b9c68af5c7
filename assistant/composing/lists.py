"""Composing lists and sections: complete, in the text's order, with their lead-in."""

import re
from collections.abc import Sequence

from assistant.composing.called_by_name import compose_called_by_name
from assistant.composing.cells import cells_said
from assistant.composing.cutting import goes_through_documents, left_out_start, only_opens, open_list_end, sentence_of
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.items_alike import compose_items_alike
from assistant.composing.leads import compose_led, lead_of, led_by
from assistant.composing.parts_alike import parts_alike
from assistant.composing.sections import SECTION_LIMIT, compose_section
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.topic import is_assessment
from assistant.composing.wording import in_time, says_count_of, tidy
from assistant.evidence.clauses import Clause, sentence_clauses
from assistant.evidence.scoring import Evidence
from assistant.understanding.coverage import coverage
from assistant.understanding.understood import Understood
from corpus.model import Part, Passage
from corpus.reading.roles import role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_PART_SAYS = 0.8
_CLAUSE_SAYS = 0.95  # share of a question that one clause says when it is the whole answer
_SEVERAL = 3  # clauses of a sentence that goes through the members of a list
_ALSO_LIKELY = 0.2  # of the best clause's probability from which another answers too
_AS_LIKELY = 0.5  # the same of another item of the same point
_NAMED_LIKELY, _ELSEWHERE = 0.02, 4  # the same of one that names what is to be listed, and how many such are told
_LIGHT = 0.5  # weight up to which such a clause may leave a word unsaid: "lập mới" is said by "thành lập"
_TIE = re.compile(r"(?:giữa|với|cùng với)\s", re.IGNORECASE)  # "giữa A với B; giữa C với D": of one verb before
_SENTENCE = 200  # words of a list that is one sentence


def compose_list(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft:
    """The list that a question asks for: numbered parts, the bullets under a lead, or the sentence that enumerates."""
    best = found[0]
    composed = compose_parts(understood, best) or compose_items(understood, best, corpus)
    composed = composed or compose_items_alike(understood, best, corpus) or _of_one_point(found, corpus)
    composed = composed or compose_called_by_name(understood, found)
    if composed:
        return composed
    counts = says_count_of(understood.wants.counted, best.clause.text)
    counting = _said(best.clause, best.clause.start, best.clause.end) if counts else None
    first = counting or _enumeration(best, found, bool(understood.names))
    return Draft((first, *_listed_elsewhere(understood, found, corpus)), "enumeration")


def _listed_elsewhere(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Statement]:
    """The clauses of other paragraphs that name the things to be listed, and say all that is asked of them.

    "Những trung tâm nào được thành lập": where a text founds one here and two there, all three. What an assessment
    names is none of what is to be. So too those that answer as likely as the best and leave no more unsaid.
    """
    noun, best, places = understood.wants.listed, found[0], {found[0].passage.start}
    telling = [term for term in understood.terms if term.weight > _LIGHT]

    def says_all(one: Evidence) -> bool:
        said = one.clause.spaced
        told = f" {noun} " in said and all(term.match(said) == 1.0 for term in telling)
        return told and not is_assessment(one.passage, corpus)

    def as_likely(one: Evidence) -> bool:
        likely = one.probability >= _AS_LIKELY * best.probability and one.named in (None, 1.0)
        likely = likely and is_assessment(one.passage, corpus) is is_assessment(best.passage, corpus)
        return likely and not understood.wants.so_many and all(term in best.missing for term in one.missing)

    by_name = bool(noun and telling) and says_all(best)
    further: list[Statement] = []
    for one in found:
        named = by_name and one.probability >= _NAMED_LIKELY * best.probability and says_all(one)
        if one.passage.start not in places and (named or as_likely(one)):
            places.add(one.passage.start)
            further.append(_said(one.clause, one.clause.start, one.clause.end))
    return further[:_ELSEWHERE]


def compose_parts(understood: Understood, best: Evidence, limit: int = SECTION_LIMIT) -> Draft | None:
    """The numbered parts of the passage that answers, with their lead-in, unless one part is the whole answer.

    Of parts that are called as the one that answers these alone.
    """
    passage = best.passage
    if not passage.parts:
        return None
    inside = passage.part_at(best.clause.start) is not None
    lead_end = _lead_end(passage)
    lead_start = max((end for _, end in sentences(passage.text[:lead_end])[:-1]), default=0)
    after = best.clause.start >= passage.parts[-1].end
    if after or (best.clause.end <= lead_start):
        return None
    lead_says, _ = coverage(understood.terms, [(spaced(passage.text[lead_start:lead_end]), 1.0)])
    part_says, _ = coverage(understood.terms, [(best.clause.spaced, 1.0)]) if inside else (0.0, ())
    alike = parts_alike(understood, best.clause)
    counts = inside and says_count_of(understood.wants.counted, best.clause.text)  # "3 vùng": that part is the answer
    if counts or (inside and part_says >= max(_PART_SAYS, lead_says + 0.2) and not alike):
        return None
    lead = passage.text[lead_start:lead_end].strip()
    start = passage.text.index(lead, lead_start) if lead else lead_start
    statements = [Statement(tidy(lead), (support(passage, start, start + len(lead)),))] if lead else []
    wanted = alike or _wanted_parts(understood, passage)
    most = fair_share([len(passage.text[part.start : part.end].split()) for part in wanted], limit)
    for part in wanted:
        shown = shortened(passage.text[part.start : part.end], most)
        place = support(passage, part.start + shown.start, part.start + shown.end)
        statements.append(Statement(shown.text, (place,), prefix=f"({part.number}) "))
    others = () if alike else [part for part in passage.parts if part not in wanted]
    return Draft(tuple(statements), "parts", more=tuple(support(passage, one.start, one.end) for one in others))


def compose_items(understood: Understood, best: Evidence, corpus: Corpus) -> Draft | None:
    """The lead that ends in a colon, or the heading, that says what is asked for, and its points; else None."""
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    if best.passage.body is section.heading:
        return compose_section(document, section, SECTION_LIMIT)
    lead = best.passage if best.clause.text.endswith(":") else lead_of(best.passage, document)
    items = led_by(lead, document) if lead else []
    if lead is best.passage and not items and section.children:
        return compose_section(document, section, SECTION_LIMIT, lead.start)
    if lead is None or not items:
        return None
    own, _ = coverage(understood.terms, [(best.clause.spaced, 1.0)])
    if lead is not best.passage and coverage(understood.terms, [(spaced(lead.text), 1.0)])[0] <= own:
        return None
    return compose_led(lead, items)


def _of_one_point(found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The point of a text whose items answer one as likely as another, with all of them: "1. Điều kiện: a) …; b) …".

    At least half of them do; None where that point has neither a heading nor a lead-in over them.
    """
    best = found[0]
    document = corpus.by_number[best.passage.document]
    above = document.sections.get(document.sections[best.passage.section].parent or "")
    leads = above is not None and bool(above.blocks) and above.blocks[-1].text.endswith(":")
    if above is None or not (above.heading or leads) or above is document.roots[0]:
        return None
    likely = [one for one in found if one.probability >= _AS_LIKELY * best.probability]
    answering = {one.passage.section for one in likely if one.passage.document == document.number}
    items = [one for one in above.children if one in answering]
    leaves = all(not document.sections[one].children for one in above.children)
    several = len(items) > 1 and leaves and 2 * len(items) >= len(above.children)
    return compose_section(document, above, SECTION_LIMIT) if several else None


def compose_part(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """All points of the section that answers, where a part is asked for ("mục tiêu đến 2030 là gì") and several do.

    None where the best clauses lie in several sections, or in none of that part.
    """
    best = found[0]
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    others = [one for one in found[1:] if one.probability >= _ALSO_LIKELY * best.probability]
    together = others and all(one.passage.document == document.number for one in others)
    together = together and all(one.passage.section == section.id for one in others)
    asked = role_of(document, section.id) in understood.wants.parts
    points = [one for one in document.passages if one.section == section.id]
    if not (asked and together and len(points) >= _SEVERAL and document.roots[0] is not section):
        return None
    return compose_section(document, section, SECTION_LIMIT)


def _lead_end(passage: Passage) -> int:
    return len(re.sub(r"\s*\(1\)\s*$", "", passage.text[: passage.parts[0].start]))


def _wanted_parts(understood: Understood, passage: Passage) -> Sequence[Part]:
    """All parts, or those with the thing asked for ("những tuyến cao tốc nào") where some have it and not the lead."""
    noun = understood.wants.listed
    if not noun or f" {noun} " in spaced(passage.text[: _lead_end(passage)]):
        return passage.parts
    holding = [part for part in passage.parts if f" {noun} " in spaced(passage.text[part.start : part.end])]
    return holding or passage.parts


def _enumeration(best: Evidence, found: Sequence[Evidence], names: bool) -> Statement:
    """The clause that enumerates; its whole sentence where that goes through several clauses and none is asked by name.

    Several clauses of one passage that say as much are told from the first to the last, with all of their sentences.
    """
    clause = best.clause
    if row := cells_said(clause.passage, 0, len(clause.passage.text)):
        return row
    if ":" in clause.text and not clause.text.endswith("."):
        end = open_list_end(clause)
        text = clause.passage.text[clause.start : end]
        return Statement(in_time(text, clause, False), (support(clause.passage, clause.start, end),))
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    told = sentence_clauses(clause)
    alone = names or best.close >= _CLAUSE_SAYS
    if len(told) >= _SEVERAL and not alone and len(sentence.split()) <= _SENTENCE:
        return _said(clause, clause.sentence_start, clause.sentence_end)
    alike = _TIE.match(clause.text) and sum(bool(_TIE.match(one.text)) for one in told) > 1
    alike = alike and len(told) >= _SEVERAL and len(sentence.split()) <= _SENTENCE
    if alike or only_opens(clause) or goes_through_documents(clause):
        return _said(clause, *sentence_of(clause))
    siblings = [one for one in found if one.passage is best.passage]
    good = [one for one in siblings if one.close >= 0.75 * best.close]
    before, inside = (
        clause.passage.text[: clause.sentence_start],
        clause.passage.text[clause.sentence_start : clause.start],
    )
    led = ":" in inside or (before or clause.passage.lead).rstrip().endswith(":")  # all of them are asked for
    if alone and not led:  # beside a clause that says all of it, only what answers as well: others are of other names
        good = [one for one in good if one.probability >= _ALSO_LIKELY * best.probability]
    if len(good) < 2:
        return _said(clause, clause.start, clause.end)
    whole = [sentence_of(one.clause) for one in good]
    runs = [
        (min(start for start, _ in whole), max(end for _, end in whole)),  # with every member
        (min(one.clause.start for one in good), max(one.clause.end for one in good)),
        (clause.start, clause.end),
    ]
    return _said(clause, *next((one for one in runs if _words(clause, *one) <= _SENTENCE), runs[-1]))


def _words(clause: Clause, start: int, end: int) -> int:
    return len(clause.passage.text[start:end].split())


def _said(clause: Clause, start: int, end: int) -> Statement:
    if cells := cells_said(clause.passage, start, end):
        return cells
    start = min(start, left_out_start(clause))
    text = clause.passage.text[start:end]
    return Statement(in_time(text, clause, False), (support(clause.passage, start, end),))
