"""Answers about documents themselves: who signed, when, to whom; and which other documents they name."""

import re
from datetime import date

from assistant.composing.draft import Draft, Statement, Support, support
from assistant.composing.office_holders import office_bodies
from assistant.composing.verdict import NO, OF_TRUTH, YES
from assistant.composing.wording import tidy
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.understood import Understood
from assistant.understanding.worded import days_put_up
from corpus.model import CLOSING, OPENING, Block, Document
from corpus.reading.store import Corpus
from corpus.text import nfc, search_form
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import find_days, read_day

# "Nghị quyết này có hiệu lực thi hành kể từ ngày ký", not "trước ngày Nghị định này có hiệu lực": of a case before it.
_EFFECTIVE = re.compile(
    r"(?<!\w)(?<!ngày )(?<!khi )(?<!điểm )(?!(?:ngày|khi|điểm) )"
    r"(?:\w+ \w+ (?:này|\d\S*) (?:có|bắt đầu có) hiệu lực|có hiệu lực (?:thi hành )?(?:kể )?từ)(?!\w)"
)

_DAY_IN_FORCE = re.compile(r"có hiệu lực (?:thi hành )?(?:kể )?từ ngày (?=\d)")

# "Có hiệu lực kể từ ngày ký", and no day behind it.
_FROM_ISSUE = re.compile(r"(?<!\w)(?:từ|kể từ) ngày (?:được )?(?:thông qua|ký|ban hành)(?!\w)(?! ngày)")

# "Theo đề nghị của Giám đốc Sở Y tế", "Xét Tờ trình số …": the lines of an opening that say who proposed it.
_PROPOSED = re.compile(r"\W*(?:xét |trên cơ sở |căn cứ )?(?:theo )?(?:đề nghị|đề xuất|tờ trình)(?!\w)")

_SENT = re.compile(r"\W*nơi nhận\s*:", re.IGNORECASE)  # before all recipients, where one line names them

_BETWEEN = "between"  # what is asked of two documents: the time from one to the other
_SLIGHT = 0.5  # weight up to which a word says nothing of its own
_LABELS = {"signer": "Người ký", "date": "Ngày ban hành", "issuer": "Cơ quan ban hành"}  # a reader may correct them


def compose_metadata(understood: Understood, corpus: Corpus) -> Draft | None:
    """The field asked for, of each document asked about; None where no text gives it.

    What is asked "between" two documents is told behind their dates.
    """
    if understood.meta == _BETWEEN:
        return _time_between(understood, corpus)
    numbers = understood.named.documents or _described(understood, corpus)
    fields = understood.wants.own_fields if understood.meta in understood.wants.own_fields else (understood.meta,)
    told = (field_of(corpus.by_number[one], each, corpus) for one in numbers for each in fields if each in _FIELDS)
    statements = [one for one in told if one]
    draft = Draft(tuple(statements), f"metadata: {understood.meta}") if statements else None
    judged = _date_judged(understood, corpus.by_number[numbers[0]]) if len(numbers) == 1 else ""
    judged = judged or (_day_in_force_judged(understood, statements[0].text) if len(statements) == 1 else "")
    return draft.led_by(f"{judged}, văn bản nêu:") if draft and judged else draft


def _time_between(understood: Understood, corpus: Corpus) -> Draft | None:
    """The dates of two documents, the older first, and the days from one to the other; None for more or fewer."""
    documents = [corpus.by_number[one] for one in understood.named.documents] or list(corpus.documents)
    dated = sorted((day, one.number, one) for one in documents if (day := one.metadata.date))
    statements = [said for _, _, one in dated if (said := field_of(one, "date", corpus))]
    if not len(documents) == len(statements) == 2:
        return None
    first, last = (day for day, _, _ in dated)
    return Draft((*statements, Statement(_apart(first, last), ours=True)), f"metadata: {_BETWEEN}")


def _apart(first: date, last: date) -> str:
    """The days between two dates, and the whole months where there is one."""
    months = 12 * (last.year - first.year) + last.month - first.month - (last.day < first.day)
    more = "hơn " if last.day != first.day else ""
    whole = f" ({more}{months} tháng)" if months else ""
    return f"Cách nhau {(last - first).days} ngày{whole}."


def _described(understood: Understood, corpus: Corpus) -> tuple[str, ...]:
    """The documents whose titles say most of what a question says of one that it does not name; all where none does."""
    said = {one.number: coverage(understood.terms, [(self_description(one), 1.0)])[0] for one in corpus.documents}
    most = max(said.values(), default=0.0)
    return tuple(number for number, share in said.items() if share == most)


def _date_judged(understood: Understood, document: Document) -> str:
    """Whether the year or the day is that of a document which a statement gives for it; "" where it gives neither."""
    issued, given = document.metadata.date, [*understood.numbers, *understood.named.years]
    if understood.meta != "date" or issued is None or not _is_put_up(understood):
        return ""
    if days := days_put_up(understood):
        return OF_TRUTH[YES if days[0] == issued else NO]
    if not understood.wants.truth or not given:
        return ""
    own = [str(issued.day), str(issued.month), str(issued.year)]
    return OF_TRUTH[YES if own[-len(given) :] == given else NO]


def _is_put_up(understood: Understood) -> bool:
    """Whether a question puts up a field of a document, to be confirmed: "ký ngày 20/10/2022 phải không"."""
    return understood.wants.truth or understood.wants.confirming or understood.wants.yes_or_no


def _day_in_force_judged(understood: Understood, told: str) -> str:
    """Whether the day from which a text says that it holds is the one that a statement gives; "" where either lacks."""
    claimed, said = days_put_up(understood), _DAY_IN_FORCE.search(told)
    own = find_days(told[said.end() :]) if said else []
    if understood.meta != "effective" or len(claimed) != 1 or not own or not _is_put_up(understood):
        return ""
    return OF_TRUTH[YES if claimed[0] == read_day(own[0]) else NO]


def field_of(document: Document, field: str, corpus: Corpus) -> Statement | None:
    """What a document's own text gives as a field of it ("issuer", "date", "title"), None where it gives none."""
    return _FIELDS[field](document, corpus) or _entered(document, field)


def _entered(document: Document, field: str) -> Statement | None:
    """A field that stands in no text: a reader corrected what was read. The head of the document is shown for it."""
    meta = document.metadata
    values = {"signer": meta.signer, "date": f"{meta.date:%d/%m/%Y}" if meta.date else None, "issuer": meta.issuer}
    head = next(iter(document.sections.values()), None)
    if not values.get(field) or not head or not head.blocks:
        return None
    words = f"{_LABELS[field]} {meta.name} là {values[field]}, theo thông tin đã nhập cho văn bản"
    place = Support(document.number, head.id, head.blocks[0].start, head.blocks[-1].end)
    return Statement(f"{words}; phần chữ của văn bản không ghi đúng như vậy.", (place,), ours=True)


def _signer(document: Document, _corpus: Corpus) -> Statement | None:
    signer = document.metadata.signer
    closing = document.sections.get(CLOSING)
    if not signer or not closing:
        return None
    named = [block.body for block in closing.blocks if signer in block.text]
    if not named:
        return None
    at = named[-1].text.rindex(signer)
    first, last = named[-1].span(at, at + len(signer))
    start = next((block.start for block in closing.blocks if _is_signature_head(block)), first)
    role = document.metadata.signer_role
    place = Support(document.number, CLOSING, min(start, first), last)
    return Statement(f"{signer}{f' ({role})' if role else ''} ký {document.metadata.name}.", (place,))


def compose_person(understood: Understood, corpus: Corpus) -> Draft | None:
    """Who held a role: only a signer, only at the signing, and only where the moment of asking is not meant."""
    if understood.now:
        return None
    statements = []
    for document in corpus.documents:
        role = search_form(document.metadata.signer_role or "")
        # "Chủ tịch Hội đồng Thi đua": the role of a body that is not the one that signs
        own = self_description(document) + spaced(document.metadata.signer_role or "")
        of_this = all(term.match(own) for term in office_bodies(understood))
        if role and of_this and understood.wants.role == role:
            statement = _signer(document, corpus)
            statements += [statement] if statement else []
    return Draft(tuple(statements), "person") if statements else None


def compose_signer(understood: Understood, corpus: Corpus) -> Draft | None:
    """What somebody is who is named and asked of with nothing else: his role where he signed; None for another."""
    names = [term.phrase for term in understood.terms if term.weight > _SLIGHT]
    signed = [one for one in corpus.documents if names == [spaced(one.metadata.signer or "").strip()]]
    statements = tuple(one for document in signed if (one := _signer(document, corpus)))
    return Draft(statements, "person") if statements else None


def _is_signature_head(block: Block) -> bool:
    return bool(re.match(r"t\s?/\s?m|tm\.|k\s?/\s?t|kt\.", block.text.lower()))


def _date(document: Document, corpus: Corpus) -> Statement | None:
    day = document.metadata.date
    if not day:
        return None
    source = document.metadata.sources.get("date")
    if source and source.document in corpus.by_number:
        place = _find(corpus.by_number[source.document], re.escape(source.quote))
        words = f"{day:%d/%m/%Y}"
    else:
        pattern = rf"ngày\s+0?{day.day}(?:\s+tháng\s+|\s*/\s*)0?{day.month}(?:\s+năm\s+|\s*/\s*){day.year}"
        place = _find(document, pattern)
        words = _written(corpus, place) if place else ""
    if not place:
        return None
    return Statement(f"{document.metadata.name} được ban hành ngày {words.removeprefix('ngày ')}.", (place,))


def _find(document: Document, pattern: str) -> Support | None:
    found = document.find(pattern)
    return Support(document.number, *found) if found else None


def _written(corpus: Corpus, place: Support) -> str:
    return " ".join(nfc(corpus.by_number[place.document].source[place.start : place.end]).split())


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


def _proposer(document: Document, _corpus: Corpus) -> Statement | None:
    """What its opening says of whose proposal it rests on: a line of its own, or behind what else it rests on."""
    for passage in (one for one in document.passages if one.section == OPENING):
        for part in re.finditer(r"[^;\s][^;]*", passage.text):
            if _PROPOSED.match(search_form(part.group())):
                said = f"{document.metadata.name}: {tidy(part.group().rstrip(' ,'))}"
                return Statement(said, (support(passage, *part.span()),))
    return None


def _recipients(document: Document, _corpus: Corpus) -> Statement | None:
    closing = document.sections.get(CLOSING)
    if closing is None:
        return None
    told = [block for block in closing.blocks if block.kind == "bullet"]
    told = told or [block for block in closing.blocks if _SENT.match(block.text)][:1]
    parts = (one for block in told for one in _SENT.sub("", block.text).split(";"))
    names = "; ".join(filter(None, (one.strip(" ,;.-–+*") for one in parts)))
    if not names:
        return None
    place = Support(document.number, CLOSING, told[0].start, told[-1].end)
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


def _effective(document: Document, corpus: Corpus) -> Statement | None:
    """The sentence of the text itself that says from when it holds; None where none does.

    Where that is the day on which it was passed or signed, that day is told with it.
    """
    for passage in document.passages:
        for start, end in sentences(passage.text):
            text = passage.text[start:end]
            if _EFFECTIVE.search(search_form(text)):
                said = f"{document.metadata.name}: {tidy(text)}"
                issued = _date(document, corpus) if _FROM_ISSUE.search(search_form(text)) else None
                day = f" {issued.text}" if issued else ""
                return Statement(f"{said}{day}", (support(passage, start, end), *(issued.supports if issued else ())))
    return None


_FIELDS = {
    "effective": _effective,
    "signer": _signer, "date": _date, "issuer": _issuer, "place": _place, "proposer": _proposer,
    "recipients": _recipients, "number": _number, "title": _title,
}  # fmt: skip
