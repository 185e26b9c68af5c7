"""Whether a clause holds the kind of thing that was asked for."""

import re
from collections.abc import Callable, Mapping

from assistant.evidence.clauses import Clause
from assistant.evidence.definitions import defines
from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.document_numbers import read_number
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.references import find_references, without_own_dates
from corpus.text import search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import gives_date, years_in

_CAUSE = re.compile(r"(?<!\w)(?:do|vì|bởi|nguyên nhân|dẫn đến|là do|nhờ|thiếu|chưa|để|nhằm)(?!\w)", re.IGNORECASE)

# What answers how often: "định kỳ hằng năm".
_REGULARLY = re.compile(
    r"(?<!\w)(?:định kỳ|thường kỳ|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm))(?!\w)", re.IGNORECASE
)

# A place in an order: "xếp thứ 5", "nhóm 10 tỉnh dẫn đầu"; "thứ nhất, …" counts points.
_STANDS = re.compile(
    r"(?<!\w)(?:(?:dẫn|đứng|đi|hàng|tốp|top|nhóm) đầu|đứng cuối|cuối bảng"
    r"|(?:(?:đứng|xếp|vị trí) (?:vị trí |hạng )?thứ|hạng|tốp|top|vị trí)"
    r" (?:\d+|[ivx]+|nhất|nhì|hai|ba|tư|bốn|năm)(?!\w))"
)


Holds = Callable[[Clause, Understood, Corpus], bool]


def fits_kind(clause: Clause, understood: Understood, corpus: Corpus) -> bool:
    """Whether a clause holds the kind of thing that was asked for; of a kind that is not in the table any does."""
    if understood.kind not in _MEASURED and (wanted := _actor_wanted(understood)):
        return f" {wanted} " in clause.spaced
    holds = HOLDS.get(understood.kind)
    return holds is None or holds(clause, understood, corpus)


def _actor_wanted(understood: Understood) -> str:
    """The actor to be named, "" for any; a rank is wanted before one."""
    ranked = understood.wants.superlative and understood.kind in (Kind.WHO, Kind.PLACE)
    return "" if ranked else understood.wants.actor


def _figure(clause: Clause, understood: Understood, _corpus: Corpus) -> bool:
    if understood.wants.standing:
        return tells_standing(clause.text)
    if understood.wants.ordinal:
        return tells_ordinal(clause.text, understood.wants.ordinal)
    if understood.wants.often and _REGULARLY.search(clause.text):
        return True
    return quantities(clause.text, understood.unit) and _counts_what_is_asked(clause, understood)


def _date(clause: Clause, understood: Understood, corpus: Corpus) -> bool:
    wants = understood.wants
    of_paper = wants.day or understood.named.unknown or _tells_of_paper(understood)
    text = clause.text if of_paper else without_own_dates(clause.text)
    given = gives_date(text, "day" if wants.day else "")
    # "Mục tiêu đến năm 2030": when that is to be which stands under it
    if not given and not wants.day and clause.heading_times and any(map(_says(clause), understood.terms)):
        given = role_of(corpus.by_number[clause.passage.document], clause.passage.section) is Role.GOALS
    span = wants.deadline and quantities(clause.text, "span")
    return span or (given and not (wants.deadline and _is_past(clause, corpus.by_number[clause.passage.document])))


def _is_past(clause: Clause, document: Document) -> bool:
    """Whether all years of a clause are before that of its text, which sets no deadline then."""
    number, day = read_number(document.number), document.metadata.date
    own = str(day.year) if day else number.year if number else ""
    years = years_in(search_form(clause.text))
    return bool(own and years) and max(years) < own


def _tells_of_paper(understood: Understood) -> bool:
    """Whether a document is what is asked about: "quy định về nêu gương có từ khi nào"."""
    return any(understood.says(one) for one in cues().document_words)


def _says(clause: Clause) -> Callable[[Term], object]:
    """Whether a clause says a word; half of one is none."""
    return lambda term: term.is_said_in(clause.spaced)


def _body(clause: Clause, understood: Understood, _corpus: Corpus) -> bool:
    if understood.wants.superlative:
        return _ranks(clause)
    return names_body(clause.text) or names_body(_sentence(clause))


def _place(clause: Clause, understood: Understood, _corpus: Corpus) -> bool:
    if understood.wants.superlative:
        return _ranks(clause)
    return not understood.wants.location or bool(cue_in(search_form(clause.text), cues().locatives))


def tells_standing(text: str) -> bool:
    """Whether a text says which place something has in an order, or is to have: "trong nhóm 10 tỉnh dẫn đầu"."""
    return bool(_STANDS.search(search_form(text)))


def tells_ordinal(text: str, noun: str) -> bool:
    """Whether a text says which of an order of a noun it is: "Quốc hội khóa XV", "cảng biển loại I"."""
    return bool(re.search(rf"(?<!\w){re.escape(noun)} (?:thứ )?(?:[ivxl]+|\d+)(?!\w)", search_form(text)))


def _ranks(clause: Clause) -> bool:
    return bool(cue_in(clause.spaced, cues().foremost))


def _cause(clause: Clause, _understood: Understood, _corpus: Corpus) -> bool:
    return bool(_CAUSE.search(_sentence(clause))) or under_causes(clause)


def _other_document(clause: Clause, _understood: Understood, corpus: Corpus) -> bool:
    start, end = clause.passage.body.span(clause.start, clause.end)
    document = corpus.by_number[clause.passage.document]
    return any(one.start < end and one.end > start for one in find_references(document))


def _enumeration(clause: Clause, _understood: Understood, _corpus: Corpus) -> bool:
    return len(re.findall(r"[,;:]", _sentence(clause))) >= 2


def _definition(clause: Clause, understood: Understood, _corpus: Corpus) -> bool:
    if understood.asks_meaning:
        says = re.search(r" (?:là|trở thành|gồm|bao gồm) ", clause.spaced)
        return bool(says) and defines(clause, understood.terms)
    return not understood.wants.becomes or defines(clause, understood.terms)


HOLDS: Mapping[Kind, Holds] = {
    Kind.NUMBER: _figure,
    Kind.COMPARE: _figure,
    Kind.DATE: _date,
    Kind.WHO: _body,
    Kind.PLACE: _place,
    Kind.WHY: _cause,
    Kind.WHICH_DOCUMENT: _other_document,
    Kind.LIST: _enumeration,
    Kind.WHAT: _definition,
}
_MEASURED = (Kind.NUMBER, Kind.COMPARE, Kind.DATE)  # whoever acts, the figure or the date is what is asked


def under_causes(clause: Clause) -> bool:
    """Whether a clause stands right under a heading "Nguyên nhân"."""
    headings = clause.passage.headings
    return bool(headings) and search_form(headings[-1]).startswith("nguyên nhân")


def _sentence(clause: Clause) -> str:
    return clause.passage.text[clause.sentence_start : clause.sentence_end]


def _counts_what_is_asked(clause: Clause, understood: Understood) -> bool:
    """Whether a clause speaks of the noun that is counted ("bao nhiêu huyện"), and moves the way that was asked."""
    noun = understood.wants.counted
    terms = [term for term in understood.terms if noun and term.phrase.split()[0] == noun]
    counting = [spaced(piece) for piece in re.split(r",\s+", clause.text) if quantities(piece, understood.unit)]
    if terms and not any(_names_it(term, piece) for term in terms for piece in counting):
        return False
    return not understood.wants.is_opposed(clause.spaced)


def _names_it(term: Term, piece: str) -> bool:
    """Whether a piece says a noun, or the first half of a long one: "1.846 thủ tục" counts "thủ tục hành chính"."""
    heads = (form.split()[:2] for form in term.forms)
    return bool(term.match(piece)) or any(f" {' '.join(head)} " in piece for head in heads if len(head) == 2)
