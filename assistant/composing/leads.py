"""What a paragraph that ends in a colon leads to: the bullets, or the paragraphs, under it."""

from dataclasses import replace

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.sections import SECTION_LIMIT, compose_section, leads_in
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.wording import tidy
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.sentences import sentences

_GOES_ON = (";", ",", "; và", "; hoặc")  # ends of an item that is not the last


def led_by(lead: Passage, document: Document) -> list[Passage]:
    """The items of a lead-in in order: its bullets, else the paragraphs of its section from it to the last item.

    Paragraphs that end in no semicolon are its items up to the next that leads to others. [] for what leads to nothing.
    """
    if not lead.text.endswith(":"):
        return []
    section = [one for one in document.passages if one.section == lead.section]
    bullets = [one for one in section if one.lead == lead.text]
    if bullets:
        return bullets
    items: list[Passage] = []
    for one in section[section.index(lead) + 1 :]:
        ended = items and items[0].text.endswith(_GOES_ON) and not items[-1].text.endswith(_GOES_ON)
        if ended or one.text.endswith(":") or one.lead:
            break
        items.append(one)
    return items


def lead_of(passage: Passage, document: Document) -> Passage | None:
    """The lead-in of which a paragraph or a bullet is an item, None for none."""
    above = [one for one in document.passages if one.section == passage.section and one.start < passage.start]
    if passage.lead:
        return next((one for one in above if one.text == passage.lead), None)
    lead = next((one for one in reversed(above) if one.text.endswith(":")), None)
    return lead if lead and passage in led_by(lead, document) else None


def deed_over(passage: Passage, document: Document) -> Passage | None:
    """The heading or the lead-in over an item that says what is done to it: "trình Bộ quyết định tặng:"; else None.

    A body that leads to its tasks does no such thing.
    """
    section = document.sections[passage.section]
    headed = document.heading_passage(section.id) if leads_in(document, section) else None
    above = headed or lead_of(passage, document)
    return None if above is None or above is passage or opens_with_body(above.text) else above


def compose_led(lead: Passage, items: list[Passage]) -> Draft:
    """The last sentence of a lead-in and its items, the long ones clipped where all are too long."""
    start = max((end for _, end in sentences(lead.text)[:-1]), default=0)
    start += len(lead.text[start:]) - len(lead.text[start:].lstrip())
    head = Statement(tidy(lead.text[start:]), (support(lead, start, len(lead.text)),))
    return Draft((head, *listed(items)), "items")


def listed(items: list[Passage], words: int = SECTION_LIMIT) -> list[Statement]:
    """Paragraphs as points, the long ones clipped where all have more words than that."""
    most = fair_share([len(one.text.split()) for one in items], words)
    statements = []
    for one in items:
        shown = shortened(one.text, most)
        statements.append(Statement(shown.text, (support(one, shown.start, shown.end),), prefix="- "))
    return statements


def led_on(draft: Draft, corpus: Corpus) -> Draft:
    """A draft with what its last statement leads to, where that ends with the colon of a lead-in or of a heading."""
    last = draft.statements[-1] if draft.statements else None
    if last is None or last.ours or not last.supports:
        return draft
    place = last.supports[-1]
    document = corpus.by_number[place.document]
    section = document.sections[place.section]
    passage = document.passage_at(place.start)
    items: list[Passage] = []
    if passage and passage.text.endswith(":") and place.end == passage.end:
        items = led_by(passage, document)
    elif not (section.heading and place.end == section.heading.ends[-1] and leads_in(document, section)):
        return draft
    more = listed(items) if items else compose_section(document, section, SECTION_LIMIT).statements[1:]
    more = [one for one in more if one.supports[0].start >= place.end]  # what stands before is not led to
    said = {one.supports for one in draft.statements}
    return replace(draft, statements=(*draft.statements, *(one for one in more if one.supports not in said)))
