"""Deciding by what is looked up in whole texts: short forms, times that are set, rows of tables, named documents."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.composing.assigned import compose_assigned
from assistant.composing.bands import compose_band
from assistant.composing.draft import Draft
from assistant.composing.due_by_time import compose_due
from assistant.composing.extremes import compose_extreme
from assistant.composing.figures_said import compose_times_and_figures
from assistant.composing.grids import compose_grid
from assistant.composing.in_trouble import compose_whom_to_turn_to
from assistant.composing.members import compose_members
from assistant.composing.mentions import (
    compose_mentions,
    compose_reference_list,
    compose_replaced,
    compose_replacing,
    mentions,
    speaks_of_replacing,
)
from assistant.composing.milestones import compose_milestones, compose_own_time
from assistant.composing.named_lists import compose_group, compose_named_list
from assistant.composing.numbered_rows import compose_numbered_rows
from assistant.composing.rows import compose_rows
from assistant.composing.so_many import counted
from assistant.composing.summed_up import document_of_subject
from assistant.composing.topic import documents_of, only_document
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import DOCUMENTS_LISTED, STRICT_KINDS, Kind
from assistant.understanding.tails import beside_replacing
from assistant.understanding.terms import Term
from assistant.understanding.worded import asks_whom_to_turn_to
from corpus.model import OPENING
from corpus.text import search_form
from corpus.vietnamese.spelling import spaced

_OF_MILESTONES = (
    "thời gian", "thời hạn", "quan trọng", "chính", "chủ yếu", "thực hiện", "tiến độ", "hoàn thành", "xong",
    "làm xong", "hoàn tất", "nhiệm vụ", "công việc", "việc", "đầu việc", "hết",
)  # fmt: skip
_LIKELY = 0.5  # of a clause that answers rather than a row of a table
_OF_DUE = (Kind.LIST, Kind.WHAT, Kind.TOPIC, Kind.DATE, Kind.NUMBER, Kind.DUTIES)
_OF_GRIDS = (Kind.LIST, Kind.WHAT, Kind.NUMBER, Kind.TOPIC, Kind.SECTION)
_OF_BANDS = (Kind.NUMBER, Kind.WHAT)
_OF_LISTS = (Kind.LIST, Kind.WHAT, Kind.NUMBER)
_OF_ROWS = (Kind.LIST, Kind.WHAT, Kind.WHO, Kind.NUMBER, Kind.DUTIES, Kind.TOPIC)


def milestones(case: Case) -> Decision | None:
    """The times that documents set, where a question asks for them of nothing but a document; with its figures too.

    The one document whose title says all that is asked of counts as such: "các mốc thời hạn trong kế hoạch trồng rừng".
    "Kế hoạch 5 làm đến khi nào" asks for the time of the whole.
    """
    understood = case.understood
    if understood.kind is Kind.DATE and understood.named.is_placed and not understood.terms and case.asks_of_text:
        return drafted(compose_own_time(documents_of(understood, case.corpus)))
    if not understood.wants.milestones or understood.times or not case.asks_of_text:
        return None
    told = [term for term in understood.terms if term.known and term.phrase not in _OF_MILESTONES]
    documents = documents_of(understood, case.corpus)
    described = [one for one in documents if all(term.match(self_description(one)) for term in told)]
    if told and len(described) != 1:
        return None
    composed = compose_times_and_figures if understood.wants.numbers else compose_milestones
    return drafted(composed(described, case.corpus))


def whom_to_turn_to(case: Case) -> Decision | None:
    """ "Vướng mắc thì hỏi ai": where the texts have difficulties reported."""
    asks = case.asks_of_text and not case.understood.named.unknown and asks_whom_to_turn_to(case.understood)
    return drafted(compose_whom_to_turn_to(case.understood, case.corpus)) if asks else None


def due_by_time(case: Case) -> Decision | None:
    """ "Việc nào phải xong trong năm 2022": all that is to be by a time, where nothing else is asked."""
    understood = case.understood
    asks = understood.wants.by_time and understood.times and not understood.named.sections and case.asks_of_text
    if not asks or understood.kind not in _OF_DUE or any(one.phrase not in _OF_MILESTONES for one in understood.terms):
        return None
    return drafted(compose_due(understood, case.corpus))


def rows(case: Case) -> Decision | None:
    """Rows of an annex: "những nhiệm vụ nào trong phụ lục phải làm trong năm 2026"; how many of them a body leads."""
    wants = case.understood.wants
    if (
        wants.counted
        and (wants.leads or wants.joins)
        and (counted := compose_numbered_rows(case.understood, case.corpus))
    ):
        return drafted(counted, case.evidence)
    asks = case.understood.wants.table and case.understood.kind in _OF_ROWS and case.asks_of_text
    return drafted(compose_rows(case.understood, case.evidence, case.corpus), case.evidence) if asks else None


def grid(case: Case) -> Decision | None:
    """The row of a table that the question's case or name chooses, or that has most of something; the whole table."""
    understood = case.understood
    asks = understood.kind in _OF_GRIDS and case.asks_of_text and not understood.named.sections
    most = compose_extreme(understood, case.corpus) if case.asks_of_text else None
    told = None if most or not asks else compose_grid(understood, case.corpus)
    return drafted(most or (None if told and _is_of_other_case(told, case) else told))


def _is_of_other_case(table: Draft, case: Case) -> bool:
    """Whether the rows of a table leave something asked unsaid that a likely clause elsewhere says: "khai lần đầu"."""
    places = {(one.document, one.section) for each in table.statements for one in each.supports}
    best = case.evidence[0] if case.evidence else None
    if best is None or best.missing or best.probability < _LIKELY or best.passage.place in places:
        return False
    rows = [one for one in case.evidence if one.passage.place in places]
    return bool(rows) and all(one.missing for one in rows)


def band(case: Case) -> Decision | None:
    """What holds for the band that the question's figure falls into: "lệ phí với chi phí trên 20 tỷ đồng"."""
    understood = case.understood
    asks = understood.kind in _OF_BANDS and understood.measures and not understood.times and case.asks_of_text
    return drafted(compose_band(understood, case.evidence, case.corpus), case.evidence) if asks else None


def members(case: Case) -> Decision | None:
    """What each of several places or fields is, or is to be: "từng huyện có vai trò gì"."""
    understood = case.understood
    asks = (understood.wants.each or understood.wants.each_of) and understood.kind not in STRICT_KINDS
    asks, counts = asks and case.asks_of_text, understood.wants.counting or understood.wants.figures
    return drafted(compose_members(understood, case.corpus)) if asks and not counts else None


def named_list(case: Case) -> Decision | None:
    """The items behind the lead that calls what is asked for: "mấy trọng tâm", "hướng thứ ba của kinh tế biển"."""
    understood = case.understood
    in_section = understood.named.sections and not understood.wants.item  # "ý thứ 3" is no section 3
    plain = not (understood.times or understood.unit or in_section) and case.asks_of_text
    asks = understood.kind in _OF_LISTS and plain and (understood.kind is not Kind.NUMBER or understood.wants.counted)
    return drafted(compose_named_list(understood, case.corpus), case.evidence) if asks else None


def group(case: Case) -> Decision | None:
    """ "Trình bày các vùng kinh tế": the items behind the lead that has the group itself."""
    understood = case.understood
    plain = not (understood.times or understood.named.sections or understood.wants.sides) and case.asks_of_text
    asks = understood.kind in (Kind.TOPIC, Kind.LIST, Kind.WHAT) and plain
    return drafted(compose_group(understood, case.corpus), case.evidence) if asks else None


def bodies(case: Case) -> Decision | None:
    """What each body has to do: "từng cơ quan có trách nhiệm gì", "bảng phân công"."""
    wants = case.understood.wants
    asks = wants.each_body or (wants.assigned and case.understood.as_table)
    return drafted(compose_assigned(case.understood, case.corpus)) if asks and case.asks_of_text else None


def replaced_by(case: Case) -> Decision | None:
    """Which text replaces one that the corpus holds: every mention of that one was looked at."""
    numbers = case.understood.named.documents
    if not case.understood.wants.replacing or len(numbers) != 1 or not case.asks_of_text:
        return None
    told = drafted(compose_replacing(numbers[0], case.corpus))
    name = case.corpus.by_number[numbers[0]].metadata.name
    return told or Decision(None, Lack("document", f"Không văn bản nào trong kho nêu việc thay thế {name}."), [])


def replaces(case: Case) -> Decision | None:
    """Which texts a document replaces or abolishes: the one that is named, else the one of the question's subject.

    Of a bare question that it says of none is told where none of its sentences may.
    """
    understood = case.understood
    asks = understood.wants.replaced and case.asks_of_text
    numbers = understood.named.documents
    if asks and not numbers:
        subject = beside_replacing(understood)
        kept = replace(understood, terms=subject)  # else of all: one document may be all there are of the kind named
        own = document_of_subject(kept, case.corpus) or only_document(subject, case.corpus.documents)
        numbers = (own.number,) if own else ()
    asks = asks and len(numbers) == 1
    draft = compose_replaced(numbers[0], case.corpus) if asks else None
    told = drafted(counted(draft, "văn bản") if draft and understood.kind is Kind.NUMBER else draft)
    if told or not asks or beside_replacing(understood) or speaks_of_replacing(numbers[0], case.corpus):
        return told
    name = case.corpus.by_number[numbers[0]].metadata.name
    return Decision(None, Lack("document", f"Chưa thấy {name} nêu thay thế, bãi bỏ văn bản nào."), [])


def _told_by_title(case: Case) -> tuple[str, ...]:
    """The one document of the kind that is said whose title says all that is asked: "kế hoạch trồng rừng căn cứ gì"."""
    understood = case.understood
    telling = [term for term in understood.terms if _beside_cue(term.phrase)]
    if not (understood.wants.references and telling and understood.named.kind_only) or understood.named.unknown:
        return ()
    of_kind = [one for one in case.corpus.documents if search_form(one.metadata.kind) == understood.named.kind_only]
    told = [one.number for one in of_kind if all(_says(self_description(one), term) for term in telling)]
    return tuple(told) if len(told) == 1 else ()


def _says(title: str, term: Term) -> bool:
    """Whether a title says a term, or of one that was taken together with the asking words what is left of it."""
    return bool(term.match(title)) or f" {_beside_cue(term.phrase)} " in title


def _beside_cue(phrase: str) -> str:
    """What a phrase says beside what asks for documents: "rừng căn cứ" of the forest, "dựa" (dựa trên) of nothing."""
    asking = cues().references
    cue = next((one for one in asking if phrase.endswith(f" {one}")), "")
    return "" if any(f" {phrase} " in f" {one} " for one in asking) else phrase.removesuffix(cue).strip()


def references(case: Case) -> Decision | None:
    """Which documents these name; of two, where the first names the second.

    Also where one is asked which document it has to do with, and by no word what: "kế hoạch ấy thực hiện chỉ thị nào".
    """
    understood, numbers = case.understood, case.understood.named.documents or _told_by_title(case)
    if understood.rule == DOCUMENTS_LISTED and not understood.terms and case.asks_of_text:
        numbers = numbers or tuple(one.number for one in case.corpus.documents)
        return drafted(compose_reference_list(numbers, case.corpus))
    which = understood.kind is Kind.WHICH_DOCUMENT and not understood.terms and len(numbers) == 1
    of_thing = understood.kind is Kind.TOPIC and understood.terms  # "X được nhắc đến thế nào trong hai văn bản"
    if not (understood.wants.references or which) or not numbers or not case.asks_of_text or of_thing:
        return None
    if len(numbers) > 1:
        between = [one for number in numbers for one in mentions(number, case.corpus) if one.document in numbers]
        return drafted(compose_mentions(between, case.corpus)) if between else None
    rests = understood.kind is Kind.WHAT and understood.wants.grounds and not understood.named.documents
    lists = rests or understood.kind in (Kind.LIST, Kind.WHICH_DOCUMENT)
    if not lists:
        return None
    issuers = _issuers_asked(case, numbers)
    theirs = compose_reference_list(numbers, case.corpus, issuers=issuers) if issuers else None
    own = compose_reference_list(numbers, case.corpus, OPENING) if understood.wants.grounds or which else None
    return drafted(theirs or own or compose_reference_list(numbers, case.corpus))


def _issuers_asked(case: Case, numbers: tuple[str, ...]) -> frozenset[str]:
    """Whose documents alone are asked for: the one thing that a question names beside the document; none of several."""
    told = [case.corpus.by_number[number].metadata for number in numbers]
    own = spaced(" ; ".join(f"{one.issuer or ''} ; {one.title}" for one in told))
    beside = (term for term in case.understood.terms if not term.is_said_in(own))
    asked = frozenset(term.phrase for term in beside if _beside_cue(term.phrase))
    return asked if len(asked) == 1 else frozenset()
