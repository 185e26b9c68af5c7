"""Rules that decide on a part of a document which a question names by what it is for: "mục tiêu", "quan điểm"."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.assessed import says_itself
from assistant.composing.causes import compose_causes
from assistant.composing.draft import Draft, Statement, holds
from assistant.composing.mentions import compose_reference_list
from assistant.composing.parts_of_subject import compose_parts_of_subject, compose_parts_of_whole
from assistant.composing.reasons import compose_reasons
from assistant.composing.results import compose_context, compose_results
from assistant.composing.sections import WHOLE_WORDS, compose_section
from assistant.composing.summary import SIDES, compose_summary, part_in_brief
from assistant.composing.summed_up import document_of_subject
from assistant.composing.topic import documents_of
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import STRICT_KINDS, SUBJECT_KINDS, Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import names_part
from corpus.model import OPENING, Document, Section
from corpus.reading.roles import Role, Side, role_of
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.times import same_time, times_of

_AIM_WORDS = 90  # of what a document is to reach, behind the reason for it
_FIRST_VIEW = 2  # the head of the viewpoints and the first of them, which says what it is all for
_TELLING = 1.2  # weight of a word that says of what something is asked
_ASSIGNING = (
    "phân công",
    "phân vai",
    "thực hiện",
    "giao",
    "giao việc",
    "bên",
    "cơ quan",
    "đơn vị",
    "trách nhiệm",
    "chịu trách nhiệm",
    "chịu",
    "nhiệm vụ",
)  # say no subject


def part(case: Case) -> Decision | None:
    """A part that is asked for by what it is for, and nothing else: "một đoạn về bối cảnh của nghị quyết"."""
    understood = case.understood
    alone = not _is_telling(case) or (understood.part_alone and understood.named.documents)  # "quan điểm chỉ đạo"
    asks = understood.kind in SUBJECT_KINDS and understood.wants.parts and alone
    asks = (asks or _lists_tasks(case)) and case.asks_of_text and not understood.part_of_unknown
    return drafted(_in_context(compose_summary(understood, case.corpus), case)) if asks else None


def _in_context(draft: Draft | None, case: Case) -> Draft | None:
    """The assessment of one document behind what that came after, where its background is asked for, said once."""
    wanted = draft and case.understood.wants.context and len(documents_of(case.understood, case.corpus)) == 1
    context = compose_context(case.understood, case.corpus) if wanted else None
    if draft is None or context is None:
        return draft
    first = [place for one in context.statements for place in one.supports]
    rest = [
        one
        for one in draft.statements
        if not one.supports or not all(any(holds(each, place) for each in first) for place in one.supports)
    ]
    if not any(one.supports for one in rest[:2]):  # the first head has lost its only point
        rest = rest[1:]
    behind = (replace(rest[0], prefix="\n"), *rest[1:]) if rest else ()
    return replace(draft, statements=(*context.statements, *behind))


def _lists_tasks(case: Case) -> bool:
    """ "Kể các nhiệm vụ trọng tâm phải làm theo thông báo 12": all tasks of one document, and of nothing in it."""
    named, tasks = case.understood.named, (Role.TASKS,)
    whole = len(named.documents) == 1 and not (named.sections or case.understood.times)
    listed = case.understood.kind in (Kind.LIST, Kind.TOPIC) and case.understood.wants.parts == tasks
    return whole and listed and case.understood.part_alone


def shares_out_work(understood: Understood) -> bool:
    """Whether it is asked who has to do what to carry a text out, and of nothing else.

    "Tổ chức thực hiện Nghị quyết 09: ai làm gì": the part is called so, and no "tổ chức" is asked of.
    """
    of_part = understood.wants.assigned and Role.ORGANISING in understood.wants.parts
    return of_part and not any(map(_is_telling_term, understood.beside_parts))


def who_does_what(case: Case) -> Decision | None:
    """ "Ai làm gì để thực hiện Nghị quyết 09": the part of a document that says who carries it out."""
    understood = case.understood
    asks = understood.wants.assigned and case.asks_of_text
    telling = asks and not shares_out_work(understood) and any(term.phrase not in _ASSIGNING for term in _telling(case))
    if not asks or (telling and not document_of_subject(understood, case.corpus)):
        return None
    organising = replace(understood, wants=replace(understood.wants, parts=(Role.ORGANISING,)))
    return drafted(compose_summary(organising, case.corpus))


def reason_for_document(case: Case) -> Decision | None:
    """ "Vì sao phải có Nghị quyết 09": what it came after, why it matters, what was wanting and why, what is to be.

    Of a document that assesses nothing the others are told that it is issued on, where these are asked for. Why a thing
    is needed that one document is of as a whole, its reason tells: "vì sao phải cải cách hành chính".
    """
    understood = _of_its_document(case)
    asks = understood.wants.need and understood.named.documents and case.asks_of_text
    of_itself = [self_description(one) for one in documents_of(understood, case.corpus)]
    own = [term for term in understood.own_terms if not any(map(term.match, of_itself))]  # whose and of what it is
    own = [term for term in own if term.phrase not in _GROUND_WORDS]
    if not asks or understood.kind not in _OF_REASON or any(map(_is_telling_term, own)):
        return None
    of_all = replace(understood, terms=(), subjects=(), wants=replace(understood.wants, sides=(Side.LIMITS,)))
    context, limits = compose_context(understood, case.corpus), compose_results(of_all, (), case.corpus)
    grounds = understood.wants.grounds and not limits
    on = compose_reference_list(understood.named.documents, case.corpus, OPENING) if grounds else None
    if on:
        return drafted(on)
    statements = _said_itself(case) if understood is not case.understood else []
    background = context.statements if context else ()
    statements += (replace(background[0], prefix="\n"), *background[1:]) if statements and background else background
    for document in documents_of(understood, case.corpus):
        statements += [*part_in_brief(document, Role.VIEWPOINTS, _AIM_WORDS, each_one=True)][:_FIRST_VIEW]
    statements += limits.statements if limits else ()
    causes = compose_causes(of_all, (), case.corpus)
    further = [one for one in causes.statements if one not in statements] if causes else []
    told = any(one.supports for one in further)  # what is wanting may say its reason itself
    statements += [Statement(f"{SIDES[Side.CAUSES]}:", prefix="\n", ours=True), *further] if told else []
    for document in documents_of(understood, case.corpus):
        statements += part_in_brief(document, Role.GOALS, _AIM_WORDS)
    return drafted(Draft(tuple(statements), "reason for a document")) if statements else None


def _said_itself(case: Case) -> list[Statement]:
    """What the likeliest clause of a viewpoint or a task says that gives the reason: "… là khâu đột phá nhằm …"."""
    thing = max((term for term in case.understood.terms if term.known), key=lambda term: term.weight)
    saying = [one for one in case.evidence if one.fits and thing.is_said_in(one.clause.spaced)]
    by_number = case.corpus.by_number
    given = [one for one in saying if role_of(by_number[one.passage.document], one.passage.section) in _GIVING][:1]
    return list(compose_reasons(given, case.corpus, case.understood).statements) if given else []


def _of_its_document(case: Case) -> Understood:
    """A question why something is needed as one of the document that is of this by its title; any other as it is."""
    understood, named = case.understood, case.understood.named
    why = understood.kind is Kind.WHY and understood.wants.need and not (named.is_placed or named.unknown)
    own = document_of_subject(understood, case.corpus) if why and not understood.times else None
    return replace(understood, named=replace(named, documents=(own.number,))) if own else understood


def parts_of_subject(case: Case) -> Decision | None:
    """ "Nguồn nhân lực: hạn chế ra sao, giải pháp thế nào": several parts, of one subject."""
    understood = case.understood
    sets_apart = understood.kind is Kind.COMPARE and understood.wants.contrasted and not understood.sets_parts_apart
    asks = understood.wants.parts_asked and understood.kind in _OF_PARTS and not sets_apart and case.asks_of_text
    asks = asks and not any(names_body(term.phrase) for term in understood.names)  # its duties are told otherwise
    asks = asks and not (_names_other_section(case) or _is_of_a_time(understood) or understood.named.unknown)
    of_sides = all(isinstance(one, Side) for one in understood.wants.parts_asked)
    if asks and not of_sides and _is_of_whole(case):
        if understood.kind is Kind.CROSSDOC:
            return None  # the same parts of two documents are set beside each other
        asked = understood.wants.parts_asked
        if Role.ASSESSMENT not in asked and any(isinstance(one, Side) for one in asked):
            return drafted(compose_parts_of_whole(understood, case.corpus))
        whole = replace(understood, named=replace(understood.named, sections=()))
        told = compose_summary(whole, case.corpus)
        return drafted(_in_context(told, case))  # the parts of a document, and of nothing in it
    return drafted(compose_parts_of_subject(understood, case.evidence, case.corpus), case.evidence) if asks else None


def _is_of_whole(case: Case) -> bool:
    """Whether its parts are asked of documents as a whole: of nothing in them, or of the place that all are of."""
    understood = case.understood
    documents, named = documents_of(understood, case.corpus), bool(understood.named.documents)
    said = (*understood.beside_parts, *(() if named else understood.soft))
    telling = [term for term in said if _is_telling_term(term) and not names_part(term)]
    telling = [term for term in telling if not (term.is_name and all(says_itself(one, term) for one in documents))]
    sides = any(isinstance(one, Side) for one in understood.wants.parts_asked)
    return not telling and (named or (sides and not understood.listed))


def _names_other_section(case: Case) -> bool:
    """Whether a question names a section that is not one of the parts which it asks for by what they are for."""
    parts = case.understood.wants.parts
    named = case.understood.named.sections
    return any(role_of(case.corpus.by_number[number], section) not in parts for number, section in named)


def _is_of_a_time(understood: Understood) -> bool:
    """Whether its parts are asked of a time; beside a side of an assessment, which has none, it is when all is due."""
    assessed = any(isinstance(part, Side) or part is Role.ASSESSMENT for part in understood.wants.parts_asked)
    return bool(understood.times) and not assessed


def _is_telling_term(term: Term) -> bool:
    return term.known and term.weight > _TELLING


_GROUND_WORDS = ("căn cứ", "cơ sở", "cơ sở pháp lý", "pháp lý")  # of what a document is issued on: of no subject
_GIVING = (Role.VIEWPOINTS, Role.TASKS)  # parts that say what something is needed for
_OF_REASON = (Kind.WHY, Kind.WHAT, Kind.PLACE, *SUBJECT_KINDS)
_OF_PARTS = (*SUBJECT_KINDS, Kind.WHAT, Kind.WHY, Kind.LIST, Kind.DUTIES, Kind.COMPARE)


def part_of_subject(case: Case) -> Decision | None:
    """ "Mục tiêu cải cách hành chính là gì": a part of the one document whose own subject that is."""
    understood = case.understood
    plain = not (understood.times or understood.wants.sides or understood.named.sections) and case.asks_of_text
    asks = understood.kind in (Kind.WHAT, Kind.LIST) and len(understood.wants.parts) == 1 and plain
    own = asks and not understood.named.documents and document_of_subject(understood, case.corpus)
    return drafted(compose_summary(understood, case.corpus), case.evidence) if own else None


def part_in_full(case: Case) -> Decision | None:
    """ "Trích nguyên văn mục tiêu đến năm 2030": all that stands under the heading of that part and time."""
    understood = case.understood
    asks = understood.wants.in_full and understood.times and understood.part_alone and case.asks_of_text
    asks = asks and understood.kind not in STRICT_KINDS and not understood.named.sections
    return drafted(_of_time(case)) if asks else None


def part_alone(case: Case) -> Decision | None:
    """A part of which nothing more is asked, where no clause answers: "ra đời trong hoàn cảnh nào", "mục tiêu 2045".

    Of a time it is what stands under the goals' headings of that time, whatever these call it; the goals in brief where
    none is headed by it, and they speak of it.
    """
    understood = case.understood
    asks = understood.part_alone and understood.kind not in STRICT_KINDS
    if not asks or not case.asks_of_text or understood.named.sections:
        return None
    if not understood.times:
        return drafted(compose_summary(understood, case.corpus), case.evidence)
    headed = _of_time(case)
    if headed:
        return drafted(headed, case.evidence)
    told = any(_is_of(block.text, understood) for _, section in _goals(case) for block in section.blocks)
    return drafted(compose_summary(understood, case.corpus), case.evidence) if told else None


def _of_time(case: Case) -> Draft | None:
    """What stands under the goals' headings of the time that a question asks of, whatever these call it."""
    understood = case.understood
    headed = [one for one in _goals(case) if one[1].heading and _is_of(one[1].title, understood)]
    exact = [one for one in headed if understood.times[0] in times_of(one[1].title)]
    if exact and understood.wants.in_full and not understood.wants.figures:
        headed = exact
    words = (WHOLE_WORDS,) if understood.wants.in_full else ()
    statements = tuple(one for place in headed for one in compose_section(*place, *words).statements)
    return Draft(statements, "section") if statements else None


def _goals(case: Case) -> list[tuple[Document, Section]]:
    """The sections of goals of the documents asked of, where their goals are asked for."""
    return [
        (document, section)
        for document in documents_of(case.understood, case.corpus)
        for section in document.sections.values()
        if role_of(document, section.id) is Role.GOALS and Role.GOALS in case.understood.wants.parts
    ]


def _is_of(text: str, understood: Understood) -> bool:
    """Whether a text gives the time that a question asks of."""
    return any(same_time(understood.times[0], time) for time in times_of(text))


def _is_telling(case: Case) -> bool:
    """Whether a question says of what it asks besides."""
    return bool(_telling(case))


def _telling(case: Case) -> list[Term]:
    return [term for term in case.understood.terms if term.known and term.weight > _TELLING]
