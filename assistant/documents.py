"""Answers about documents themselves: who signed, when, to whom; and which other documents they name."""

import re

from assistant.data_files import cues
from assistant.draft import Draft, Statement, Support
from assistant.own_places import self_description
from assistant.understanding import Understood
from assistant.wording import tidy
from corpus.model import CLOSING, OPENING, Block, Document
from corpus.references import Reference, find_references
from corpus.sentences import sentences
from corpus.store import Corpus
from corpus.text import fold, search_form


def compose_metadata(understood: Understood, corpus: Corpus) -> Draft | None:
    """The field asked for, of each document asked about; None where no text gives it."""
    numbers = understood.named.documents or tuple(document.number for document in corpus.documents)
    statements = []
    for number in numbers:
        statement = _FIELDS[understood.meta](corpus.by_number[number], corpus)
        if statement:
            statements.append(statement)
    return Draft(tuple(statements), f"metadata: {understood.meta}") if statements else None


def _signer(document: Document, _corpus: Corpus) -> Statement | None:
    signer = document.metadata.signer
    closing = document.sections.get(CLOSING)
    at = document.source.rfind(signer) if signer else -1
    if not signer or not closing or at < closing.start:
        return None
    start = next((block.start for block in closing.blocks if _is_signature_head(block)), at)
    role = document.metadata.signer_role
    place = Support(document.number, CLOSING, min(start, at), at + len(signer))
    return Statement(f"{signer}{f' ({role})' if role else ''} ký {document.metadata.name}.", (place,))


def compose_person(understood: Understood, corpus: Corpus) -> Draft | None:
    """Who held a role: only a signer, only at the signing, and only where the moment of asking is not meant."""
    if understood.now:
        return None
    statements = []
    for document in corpus.documents:
        role = search_form(document.metadata.signer_role or "")
        roles = [one for one in cues().roles if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", understood.text)]
        of_this = all(term.match(self_description(document)) for term in understood.names)
        if role and of_this and max(roles, key=len, default="") == role:
            statement = _signer(document, corpus)
            statements += [statement] if statement else []
    return Draft(tuple(statements), "person") if statements else None


def _is_signature_head(block: Block) -> bool:
    return bool(re.match(r"t\s?/\s?m|tm\.|k\s?/\s?t|kt\.", block.text.lower()))


def _date(document: Document, corpus: Corpus) -> Statement | None:
    date = document.metadata.date
    if not date:
        return None
    source = document.metadata.sources.get("date")
    if source and source.document in corpus.by_number:
        place = _find(corpus.by_number[source.document], re.escape(source.quote))
        words = f"{date:%d/%m/%Y}"
    else:
        pattern = rf"ngày\s+0?{date.day}(?:\s+tháng\s+|\s*/\s*)0?{date.month}(?:\s+năm\s+|\s*/\s*){date.year}"
        place = _find(document, pattern)
        words = _written(corpus, place) if place else ""
    if not place:
        return None
    return Statement(f"{document.metadata.name} được ban hành ngày {words.removeprefix('ngày ')}.", (place,))


def _find(document: Document, pattern: str) -> Support | None:
    match = re.search(pattern, document.source, re.IGNORECASE)
    if not match:
        return None
    return Support(document.number, document.section_at(match.start()).id, *match.span())


def _written(corpus: Corpus, place: Support) -> str:
    return " ".join(corpus.by_number[place.document].source[place.start : place.end].split())


def _opening_block(document: Document, words: str) -> Support | None:
    """The block of the opening that holds all these words."""
    opening = document.sections.get(OPENING)
    wanted = search_form(words)
    for block in opening.blocks if opening else ():
        if wanted in search_form(block.text):
            return Support(document.number, OPENING, block.start, block.end)
    return None


def _issuer(document: Document, _corpus: Corpus) -> Statement | None:
    issuer = document.metadata.issuer
    if not issuer:
        return None
    words = issuer.split()
    place = next(
        (found for length in range(len(words), 1, -1) if (found := _opening_block(document, " ".join(words[:length])))),
        None,
    )
    return Statement(f"{issuer} ban hành {document.metadata.name}.", (place,)) if place else None


def _place(document: Document, _corpus: Corpus) -> Statement | None:
    place = document.metadata.place
    found = _opening_block(document, f"{place}, ngày") if place else None
    return Statement(f"{document.metadata.name} được ban hành tại {place}.", (found,)) if found else None


def _recipients(document: Document, _corpus: Corpus) -> Statement | None:
    closing = document.sections.get(CLOSING)
    bullets = [block for block in closing.blocks if block.kind == "bullet"] if closing else []
    if not bullets:
        return None
    names = "; ".join(block.text.strip(" ,;.") for block in bullets)
    place = Support(document.number, CLOSING, bullets[0].start, bullets[-1].end)
    return Statement(f"{document.metadata.name} gửi: {names}.", (place,))


def _number(document: Document, corpus: Corpus) -> Statement | None:
    source = document.metadata.sources.get("number")
    if source and source.document in corpus.by_number:
        place = _find(corpus.by_number[source.document], re.escape(source.quote))
    else:
        place = _find(document, r"\s*".join(re.escape(part) for part in re.split(r"([-/])", document.number)))
    return Statement(f"Số hiệu của văn bản là {document.number}.", (place,)) if place else None


def _title(document: Document, _corpus: Corpus) -> Statement | None:
    title = document.metadata.title
    place = _opening_block(document, " ".join(title.split()[:4]))
    if not place:
        return None
    of = f" của {document.metadata.issuer}" if document.metadata.issuer else ""
    return Statement(f"{document.metadata.name}{of} {title.strip()}.", (place,))


def _not_given(_document: Document, _corpus: Corpus) -> Statement | None:
    """What resolutions do not say of themselves."""
    return None


_FIELDS = {
    "effective": _not_given,
    "signer": _signer, "date": _date, "issuer": _issuer, "place": _place,
    "recipients": _recipients, "number": _number, "title": _title,
}  # fmt: skip


def mentions(unknown: str, corpus: Corpus) -> list[Reference]:
    """Where the corpus names a document that it does not hold; unknown is the number as written."""
    return [one for document in corpus.documents for one in find_references(document) if _is_same_number(unknown, one)]


_NUMBER = re.compile(r"(\d+)(?:/(\d{4}))?[\s/-]*(.*)")


def _is_same_number(unknown: str, reference: Reference) -> bool:
    """Whether a number as typed ("Kết luận 53") is a mention's: its digits, and what else is typed of it."""
    typed, own = _NUMBER.search(search_form(unknown)), _NUMBER.match(search_form(reference.number))
    if not typed or not own or int(typed[1]) != int(own[1]) or (typed[2] and typed[2] != own[2]):
        return False
    kind = search_form(unknown[: typed.start()]).replace("số", "").strip()
    if kind and reference.kind and not search_form(reference.kind).startswith(kind):
        return False
    signs = [re.sub(r"\W", "", fold(one[3])) for one in (typed, own)]
    return signs[1].startswith(signs[0])


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
        start, end, text = _sentence_around(document, one)
        label = document.label(one.section)
        statements.append(
            Statement(f"{label}: {tidy(text)}", (Support(one.document, one.section, start, end),), prefix="- ")
        )
    unique = tuple(dict.fromkeys(statements))
    return Draft(tuple(Statement(one.text, one.supports) for one in unique) if len(unique) == 1 else unique, "mentions")


def _sentence_around(document: Document, reference: Reference) -> tuple[int, int, str]:
    """The sentence that holds a mention: its source offsets and its mended text, cut to the clause where it is long."""
    for passage in document.passages:
        if passage.start <= reference.start < passage.end:
            at = passage.body.locate(reference.start)
            for start, end in sentences(passage.text):
                if start <= at < end:
                    last = passage.body.locate(reference.end - 1) + 1
                    start, end = _shortened(passage.text, start, end, at, last)
                    return (*passage.body.span(start, end), passage.text[start:end])
    return reference.start, reference.end, document.source[reference.start : reference.end]


_LONG = 70  # words of a sentence that is cut to the clauses around the mention


def _shortened(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    if len(text[start:end].split()) <= _LONG:
        return start, end
    before = max((match.end() for match in re.finditer(r";\s+", text[start:first])), default=0)
    after = re.search(r";", text[last:end])
    return start + before, last + after.start() if after else end


def compose_reference_list(numbers: tuple[str, ...], corpus: Corpus) -> Draft | None:
    """The other documents that these documents name, each once, with the place of its first mention."""
    statements = []
    for number in numbers:
        seen: set[str] = set()
        document = corpus.by_number[number]
        for one in find_references(document):
            if one.number not in seen:
                seen.add(one.number)
                quote = " ".join(document.source[one.start : one.end].split())
                statements.append(
                    Statement(tidy(quote), (Support(number, one.section, one.start, one.end),), prefix="- ")
                )
    return Draft(tuple(statements), "references") if statements else None
