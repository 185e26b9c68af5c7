"""Documents that a text mentions."""

import re

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.leads import lead_of, led_by
from assistant.composing.sections import leads_in
from assistant.composing.wording import tidy
from assistant.language.cues import cue_in, cues
from corpus.document_kinds import kind_names
from corpus.document_numbers import Meeting, find_meetings, is_number, read_number
from corpus.model import OPENING, Document, Passage
from corpus.reading.store import Corpus
from corpus.references import Reference, find_references
from corpus.text import search_form
from corpus.vietnamese.sentences import sentences

_REPLACES = re.compile(r"(?<!\w)(?:thay thế|thay cho|bãi bỏ|hủy bỏ|hết hiệu lực)(?!\w)", re.IGNORECASE)
# What a lead-in says behind its subject: "Các văn bản sau hết hiệu lực:", "Nghị quyết này thay thế các văn bản sau:".
_ENDED = re.compile(r"(?<!\w)(?:hết hiệu lực|(?:này|bị) (?:thay thế|bãi bỏ|hủy bỏ))(?!\w)", re.IGNORECASE)
_OPENING = 2  # characters before a document's name in an item that begins with it
_LONG = 70  # words of a sentence that is cut to the clauses around the mention


def mentions(unknown: str, corpus: Corpus) -> list[Reference]:
    """Where the corpus names a document that it does not hold; unknown is the number as written."""
    typed, meetings = read_number(unknown), find_meetings(search_form(unknown))
    named = (one for document in corpus.documents for one in find_references(document))
    if meetings:
        return [one for one in named if any(held.is_of(meetings[0][1]) for _, held in _meetings(one))]
    return [one for one in named if typed and is_number(typed, one.number, one.kind)]


def _meetings(reference: Reference) -> list[tuple[tuple[int, int], Meeting]]:
    return find_meetings(search_form(reference.number))


def compose_mention_field(meta: str, references: list[Reference]) -> Draft | None:
    """What a mention itself says of a document that the corpus does not hold: its date, its issuer."""
    for one in references:
        start, end = one.start, one.end
        quote = Support(one.document, one.section, start, end)
        name = f"{one.kind} số {one.number}" if one.kind and not one.number.startswith(one.kind) else one.number
        if meta == "date" and one.date:
            return Draft(
                (Statement(f"{name} được ban hành ngày {one.date.day}/{one.date.month}/{one.date.year}.", (quote,)),),
                "mention: date",
            )
        if meta == "issuer" and one.issuer:
            return Draft((Statement(f"{name} là của {one.issuer}.", (quote,)),), "mention: issuer")
    return None


def compose_mentions(references: list[Reference], corpus: Corpus) -> Draft:
    """For each place that names the document, the sentence that does."""
    statements = []
    for one in references:
        document = corpus.by_number[one.document]
        start, end, text = sentence_around(document, one)
        label = document.label(one.section)
        statements.append(
            Statement(f"{label}: {tidy(text)}", (Support(one.document, one.section, start, end),), prefix="- ")
        )
    unique = tuple(dict.fromkeys(statements))
    return Draft(tuple(Statement(one.text, one.supports) for one in unique) if len(unique) == 1 else unique, "mentions")


def sentence_around(document: Document, reference: Reference) -> tuple[int, int, str]:
    """The sentence that holds a mention: its source offsets and its mended text, cut to the clause where it is long.

    One that replaces or abolishes a row of documents is not cut: what it says of all of them stands with the first or
    the last.
    """
    if passage := document.passage_at(reference.start):
        at, last = passage.body.locate(reference.start), passage.body.locate(reference.end - 1) + 1
        for start, end in sentences(passage.text):
            if start <= at < end:
                if not _ends_row(passage.text[start:end], at - start):
                    start, end = _shortened(passage.text, start, end, at, last)
                return (*passage.body.span(start, end), passage.text[start:end])
    return reference.start, reference.end, document.source[reference.start : reference.end]


def _ends_row(sentence: str, at: int) -> bool:
    """Whether a sentence says of a row of documents that they end, one of which stands at a place in it.

    "Nghị quyết số A; Nghị quyết số B hết hiệu lực": each of them opens its piece.
    """
    row = re.compile(rf"\s*(?:và\s+)?(?:{kind_names()})(?!\w)")
    for said in _REPLACES.finditer(sentence):
        first, last = sorted((at, said.start()))
        between = sentence[first:].split(";")[1 : sentence.count(";", first, last) + 1]
        if between and all(map(row.match, between)):
            return True
    return False


def _shortened(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    if len(text[start:end].split()) <= _LONG:
        return start, end
    before = max((match.end() for match in re.finditer(r";\s+", text[start:first])), default=0)
    after = re.search(r";", text[last:end])
    return start + before, last + after.start() if after else end


def says_ending(words: str) -> bool:
    """Whether words say that a document is replaced or abolished, and no more."""
    return bool(_REPLACES.fullmatch(words))


def compose_replacing(number: str, corpus: Corpus) -> Draft | None:
    """The sentences of other documents that name a document as replaced; None where none does."""
    named = [one for one in mentions(number, corpus) if one.document != number]
    listed = [told for one in named if (told := _listed_as_replaced(one, corpus))]
    replacing = [one for one in named if _REPLACES.search(sentence_around(corpus.by_number[one.document], one)[2])]
    return Draft(listed[0], "mentions") if listed else compose_mentions(replacing, corpus) if replacing else None


def compose_led_mentions(references: list[Reference], corpus: Corpus) -> Draft | None:
    """A document in the lists that it stands in, each with what leads to it; None where it stands in none."""
    told = (_listed(one, corpus) for one in references)
    return Draft(statements, "mentions") if (statements := tuple(one for group in told for one in group)) else None


def _listed_as_replaced(reference: Reference, corpus: Corpus) -> tuple[Statement, ...]:
    """What leads to a document among those that are abolished, and that item; () for one named otherwise.

    "Điều 2. Bãi bỏ các văn bản sau: 1. Quyết định số …"
    """
    lead = _lead_over(reference, corpus)
    ends = lead is not None and (_REPLACES.match(lead.text) or _ENDED.search(lead.text))
    return _listed(reference, corpus) if ends else ()


def is_listed_as_ended(references: list[Reference], corpus: Corpus) -> bool:
    """Whether what leads to a document in any list says a word of replacing or abolishing, of whatever."""
    leads = (_lead_over(one, corpus) for one in references)
    return any(lead is not None and _REPLACES.search(lead.text) for lead in leads)


def _listed(reference: Reference, corpus: Corpus) -> tuple[Statement, ...]:
    """What leads to a document that opens an item of a list, and that item; () for one named otherwise."""
    document = corpus.by_number[reference.document]
    lead, passage = _lead_over(reference, corpus), document.passage_at(reference.start)
    if lead is None or passage is None:
        return ()
    head = f"{document.label(lead.section)}: {lead.text.strip(' :')}:"
    item = Statement(tidy(passage.text), (support(passage, 0, len(passage.text)),), prefix="- ")
    return Statement(head, (support(lead, 0, len(lead.text)),)), item


def _lead_over(reference: Reference, corpus: Corpus) -> Passage | None:
    """What leads to the items of which a document opens one, a paragraph or a heading; None for one named otherwise."""
    document = corpus.by_number[reference.document]
    passage = document.passage_at(reference.start)
    if passage is None or reference.start - passage.start > _OPENING:
        return None
    if lead := lead_of(passage, document):
        return lead
    above = [one for one in document.ancestors(reference.section) if one.heading]
    return document.heading_passage(above[-1].id) if above and leads_in(document, above[-1]) else None


def compose_replaced(number: str, corpus: Corpus) -> Draft | None:
    """The sentences of a document that replace or abolish others, with the items they lead to; None for none."""
    document = corpus.by_number[number]
    named = find_references(document)
    told: list[Statement] = []
    headings = filter(None, map(document.heading_passage, document.sections))
    for passage in sorted((*document.passages, *headings), key=lambda one: one.start):
        for start, end in sentences(passage.text):
            text = passage.text[start:end] + (":" if passage.body is document.sections[passage.section].heading else "")
            items = _items(passage, document) if text.endswith(":") else []
            first, last = passage.body.span(start, end)
            spans = [(first, last), *((one.start, one.end) for one in items)]
            names = any(start <= one.start < end for one in named for start, end in spans)
            if passage.section != OPENING and _REPLACES.search(text) and names:
                told.append(Statement(tidy(text), (support(passage, start, end),)))
                told += [Statement(tidy(one.text), (support(one, 0, len(one.text)),), prefix="- ") for one in items]
    return Draft(tuple(told), "replaced") if told else None


def speaks_of_replacing(number: str, corpus: Corpus) -> bool:
    """Whether a document may say in any sentence that it replaces or abolishes a text, named by its number or not."""
    texts = ("hết hiệu lực", "quy định", *cues().document_words)
    said = ((one, _REPLACES.search(one.text)) for one in corpus.by_number[number].passages)
    return any(cue_in(search_form(one.text[found.start() :]), texts) for one, found in said if found)


def _items(lead: Passage, document: Document) -> list[Passage]:
    """What a lead-in leads to: its items, else the numbered points under it, or under the heading that it is."""
    section = document.sections[lead.section]
    under = [one for one in document.passages_in(section.start, section.end) if one.section != lead.section]
    return led_by(lead, document) or under


def _named(document: Document, reference: Reference) -> str:
    """A mention as its passage is read: without the marks of its print."""
    passage = document.passage_at(reference.start)
    if passage is None:
        return " ".join(document.source[reference.start : reference.end].split())
    first, last = passage.body.locate(reference.start), passage.body.locate(reference.end - 1) + 1
    return passage.text[first:last]


def _is_by(reference: Reference, issuers: frozenset[str]) -> bool:
    """Whether a document is by one of some bodies, or of no matter whom; "Chính phủ quy định" is the Chính phủ's."""
    name = search_form(reference.issuer)
    return not issuers or any(f"{name} ".startswith(f"{issuer} ") for issuer in issuers)


def compose_reference_list(
    numbers: tuple[str, ...], corpus: Corpus, section: str = "", issuers: frozenset[str] = frozenset()
) -> Draft | None:
    """The other documents that these documents name, each once, with the place of its first mention.

    section is the one to look in, where it is not the whole: a document tells in its opening what it is issued on.
    issuers are the names (search form) of whose documents alone are asked for, none for all.
    """
    statements: list[Statement] = []
    for number in numbers:
        document = corpus.by_number[number]
        told: dict[str, Statement] = {}
        for one in find_references(document):
            key = one.number.casefold()  # a title's capitals name no other document
            bare = key in told and told[key].text[:1].isdigit()  # nor does one that leaves out what it is
            if section in ("", one.section) and _is_by(one, issuers) and (key not in told or bare):
                told[key] = Statement(
                    tidy(_named(document, one)), (Support(number, one.section, one.start, one.end),), prefix="- "
                )
        head = [Statement(f"{document.metadata.name}:", prefix="\n", ours=True)] if len(numbers) > 1 and told else []
        statements += [*head, *told.values()]
    return Draft(tuple(statements), "references") if statements else None
