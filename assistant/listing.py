"""Composing lists and sections: complete, in the text's order, with their lead-in."""

import re
from collections.abc import Sequence

from assistant.clauses import Clause, passage_clauses, times_of
from assistant.data_files import cues
from assistant.defining import asks_definition, defines
from assistant.draft import Draft, Statement, Support, support
from assistant.evidence import Evidence
from assistant.spelling import spaced
from assistant.terms import coverage
from assistant.understanding import Understood
from assistant.wording import in_time, tidy
from corpus.mended import MendedText
from corpus.model import Document, Part, Passage, Section
from corpus.sentences import sentences
from corpus.store import Corpus

_HEADING_SAYS = 0.8  # the share of a question that a heading must say for its points to be the list asked for
_HEADING_OWN = 0.4  # the share that it must say without the document's title
_PART_SAYS = 0.8
_WORDS = 300  # a list longer than this gives the first sentence of each point
_SECTION_WORDS = 400
_FACT_WORDS = 110  # what is said of "X là gì"


def compose_list(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft:
    """The list that a question asks for: numbered parts, the bullets under a lead, or the sentence that enumerates."""
    best = found[0]
    composed = compose_parts(understood, best) or compose_items(understood, best, corpus)
    return composed or Draft((_enumeration(best, found),), "enumeration")


def heading_that_says(understood: Understood, corpus: Corpus, best: Evidence | None) -> tuple[Document, Section] | None:
    """The section whose heading says all that a list or a definition asks for, better than any clause."""
    helpful = set(cues().helpful)
    counts = understood.kind == "number" and all(term.phrase in helpful for term in understood.terms)
    if not counts and understood.kind not in ("list", "what", "section", "why"):
        return None
    if not understood.terms and not understood.soft:
        return None
    if (
        best
        and best.fits
        and understood.kind == "what"
        and asks_definition(understood.text)
        and defines(best.clause, understood.terms)
    ):
        return None
    asked = (*understood.terms, *understood.soft)
    ranked: list[tuple[float, int, Document, Section]] = []
    for document in corpus.documents:
        if understood.named.documents and document.number not in understood.named.documents:
            continue
        for section in document.sections.values():
            if section.heading and _is_in_time(understood, section):
                title = spaced(section.title)
                share, _ = coverage(asked, [(title, 1.0), (spaced(document.metadata.title), 0.9)])
                own, _ = coverage(asked, [(title, 1.0)])
                is_cause = understood.kind != "why" or "nguyên nhân" in title
                if share >= _HEADING_SAYS and own >= _HEADING_OWN and is_cause and _is_named_by(understood, section):
                    ranked.append((share, -len(section.title.split()), document, section))
    if not ranked:
        return None
    share, _, document, section = max(ranked, key=lambda one: one[:2])
    says_itself = coverage(asked, [(best.clause.spaced, 1.0)])[0] if best and best.time != 0.0 else 0.0
    return (document, section) if share >= says_itself else None


def _is_in_time(understood: Understood, section: Section) -> bool:
    return not understood.times or any(time in times_of(section.title) for time in understood.times)


def _is_named_by(understood: Understood, section: Section) -> bool:
    """Whether a heading is asked for as such: a short one, or one whose first words are the question's."""
    words = section.title.split()
    if len(words) <= 8:
        return True
    return understood.kind == "list" and any(term.match(spaced(" ".join(words[:8]))) for term in understood.terms)


def compose_heading(understood: Understood, document: Document, section: Section) -> Draft:
    """What a heading heads: its one paragraph, or its points."""
    if section.children or len(section.blocks) != 1:
        return compose_section(document, section, limit=_WORDS if understood.kind == "list" else _FACT_WORDS)
    body = section.blocks[0].body
    end = _within(body.text, _FACT_WORDS)
    place = Support(document.number, section.id, *body.span(0, end))
    return Draft((Statement(tidy(body.text[:end]), (place,)),), "heading")


def compose_outline(document: Document) -> Draft:
    """The parts of a whole document: its headings of the first level."""
    roots = [one for one in document.roots if one.heading]
    statements = [
        Statement(f"{document.metadata.name} {document.metadata.title.strip()} gồm {len(roots)} mục:", ours=True)
    ]
    for one in roots:
        assert one.heading is not None
        place = Support(document.number, one.id, one.heading.starts[0], one.heading.ends[-1])
        statements.append(Statement(one.title, (place,), prefix=f"{one.marker}. "))
    return Draft(tuple(statements), "outline")


def compose_section(document: Document, section: Section, limit: int = _SECTION_WORDS) -> Draft:
    """A section's heading and its points: its subsections' headings, or its bullets, shortened where they are long."""
    statements = []
    label = document.label(section.id)
    if section.heading:
        statements.append(
            Statement(f"{label}: {section.title.strip()}:", (_whole(document, section, section.heading),))
        )
    else:
        statements.append(Statement(f"{label}:"))
    points = _points(document, section)
    budget = (limit - len(statements[0].text.split())) // max(1, len(points))
    for point_section, body in points:
        statements.append(_point(document, point_section, body, max(12, budget)))
    return Draft(tuple(statements), "section")


def _whole(document: Document, section: Section, body: MendedText) -> Support:
    return Support(document.number, section.id, body.starts[0], body.ends[-1])


def _points(document: Document, section: Section) -> list[tuple[Section, MendedText]]:
    """What a section holds, in order: its own paragraphs, then each subsection's heading or first paragraph."""
    points = [(section, block.body) for block in section.blocks if section.marker or block.text.endswith((".", ":"))]
    for child_id in section.children:
        child = document.sections[child_id]
        if child.heading:
            points.append((child, child.heading))
        elif child.blocks:
            points.append((child, child.blocks[0].body))
    return points


def _point(document: Document, section: Section, body: MendedText, budget: int) -> Statement:
    end = _within(body.text, budget)
    first, last = body.span(0, end)
    text = body.text[:end].strip()
    return Statement(tidy(text), (Support(document.number, section.id, first, last),), prefix="- ")


def _within(text: str, words: int) -> int:
    """The end of the last sentence or clause that keeps a point within its share of words; the first one at least."""
    if len(text.split()) <= words:
        return len(text)
    ends = [end for _, end in sentences(text)]
    ends += [match.start() for match in re.finditer(r";", text)]
    fitting = [end for end in sorted(ends) if len(text[:end].split()) <= words]
    if fitting:
        return fitting[-1]
    commas = [match.start() for match in re.finditer(r",\s", text) if len(text[: match.start()].split()) <= words]
    return commas[-1] if commas and len(text[: min(ends)].split()) > 1.5 * words else min(ends)


def compose_parts(understood: Understood, best: Evidence, limit: int = _WORDS) -> Draft | None:
    """The numbered parts of the passage that answers, with their lead-in, unless one part is the whole answer."""
    passage = best.passage
    if not passage.parts:
        return None
    inside = [part for part in passage.parts if part.start <= best.clause.start < part.end]
    lead_end = _lead_end(passage)
    lead_start = max((end for _, end in sentences(passage.text[:lead_end])[:-1]), default=0)
    after = best.clause.start >= passage.parts[-1].end
    if after or (best.clause.end <= lead_start):
        return None
    lead_says, _ = coverage(understood.terms, [(spaced(passage.text[lead_start:lead_end]), 1.0)])
    part_says, _ = coverage(understood.terms, [(best.clause.spaced, 1.0)]) if inside else (0.0, ())
    if inside and part_says >= max(_PART_SAYS, lead_says + 0.2):
        return None
    lead = passage.text[lead_start:lead_end].strip()
    start = passage.text.index(lead, lead_start) if lead else lead_start
    statements = [Statement(tidy(lead), (support(passage, start, start + len(lead)),))] if lead else []
    wanted = _wanted_parts(understood, passage)
    for part in wanted:
        end = part.start + _within(passage.text[part.start : part.end], max(12, limit // len(wanted)))
        place = support(passage, part.start, end)
        statements.append(Statement(tidy(passage.text[part.start : end]), (place,), prefix=f"({part.number}) "))
    return Draft(tuple(statements), "parts")


def compose_items(understood: Understood, best: Evidence, corpus: Corpus) -> Draft | None:
    """The lead that ends in a colon, or the heading, that says what is asked for, and its points; else None."""
    document = corpus.by_number[best.passage.document]
    section = document.sections[best.passage.section]
    if best.passage.body is section.heading:
        return compose_section(document, section, _WORDS)
    lead = best.passage if best.clause.text.endswith(":") else _lead_of(best.passage, document)
    items = [one for one in document.passages if lead and one.section == lead.section and one.lead == lead.text]
    if lead is None or not items:
        return None
    own, _ = coverage(understood.terms, [(best.clause.spaced, 1.0)])
    if lead is not best.passage and coverage(understood.terms, [(spaced(lead.text), 1.0)])[0] <= own:
        return None
    start = max((end for _, end in sentences(lead.text)[:-1]), default=0)
    start += len(lead.text[start:]) - len(lead.text[start:].lstrip())
    statements = [Statement(tidy(lead.text[start:]), (support(lead, start, len(lead.text)),))]
    for one in items:
        end = _within(one.text, max(12, _WORDS // len(items)))
        statements.append(Statement(tidy(one.text[:end]), (support(one, 0, end),), prefix="- "))
    return Draft(tuple(statements), "items")


def _lead_of(passage: Passage, document: Document) -> Passage | None:
    """The passage that a bullet stands under, None for none."""
    above = (one for one in document.passages if one.section == passage.section and one.text == passage.lead)
    return next(above, None) if passage.lead else None


def _lead_end(passage: Passage) -> int:
    return len(re.sub(r"\s*\(1\)\s*$", "", passage.text[: passage.parts[0].start]))


def _wanted_parts(understood: Understood, passage: Passage) -> Sequence[Part]:
    """All parts, or those with the thing asked for ("những tuyến cao tốc nào") where some have it and not the lead."""
    noun = re.search(r"(?:những|các)\s+([^\W\d_]+(?: [^\W\d_]+){1,2}?) nào", understood.text)
    if not noun or f" {noun.group(1)} " in spaced(passage.text[: _lead_end(passage)]):
        return passage.parts
    holding = [part for part in passage.parts if f" {noun.group(1)} " in spaced(passage.text[part.start : part.end])]
    return holding or passage.parts


def _enumeration(best: Evidence, found: Sequence[Evidence]) -> Statement:
    """The clause that enumerates; the whole sentence where several of its clauses answer."""
    clause = best.clause
    if ":" in clause.text and not clause.text.endswith("."):
        end = _open_list_end(clause)
        text = clause.passage.text[clause.start : end]
        return Statement(in_time(text, clause, False), (support(clause.passage, clause.start, end),))
    siblings = [one for one in found if _same_sentence(one.clause, clause)]
    good = [one for one in siblings if one.close >= 0.75 * best.close]
    if len(good) < 2:
        return Statement(in_time(clause.text, clause, False), (support(clause.passage, clause.start, clause.end),))
    start, end = min(one.clause.start for one in good), max(one.clause.end for one in good)
    within = [one for one in passage_clauses(clause.passage) if start <= one.start and one.end <= end]
    first, last = within[0].start, within[-1].end
    text = clause.passage.text[first:last]
    return Statement(in_time(text, clause, False), (support(clause.passage, first, last),))


def _open_list_end(clause: Clause) -> int:
    """Where the list that a clause opens with a colon ends: with its numbered part, or else its sentence."""
    ends = [part.end for part in clause.passage.parts if part.start <= clause.start < part.end]
    return min([*ends, clause.sentence_end])


def _same_sentence(one: Clause, other: Clause) -> bool:
    return one.passage is other.passage and one.sentence_start == other.sentence_start


def compose_causes(best: Evidence) -> Draft:
    """The causes that a text gives: the sentence that says "do", and what follows a colon up to the paragraph's end."""
    clause = best.clause
    passage = clause.passage
    start, end = clause.sentence_start, clause.sentence_end
    head = passage.text[start:end]
    if re.search(r"(?:là do|do|nguyên nhân[^.;]*):\s", head[:200]):
        end = start + _within(passage.text[start:], _WORDS)
    return Draft((Statement(tidy(passage.text[start:end]), (support(passage, start, end),)),), "causes")


def compose_duties(best: Evidence) -> Draft:
    """All that a body has to do by the paragraph that answers, as far as it stays short."""
    passage = best.passage
    end = _within(passage.text, _FACT_WORDS)
    return Draft((Statement(tidy(passage.text[:end]), (support(passage, 0, end),)),), "duties")
