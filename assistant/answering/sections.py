"""Deciding by the parts of a document: a section asked for, its headings, an outline, a summary."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.composing.draft import Draft, Statement
from assistant.composing.headed import compose_named_heading, leaves_out
from assistant.composing.headings import compose_headings, compose_nth
from assistant.composing.outline import compose_outline
from assistant.composing.results import compose_side
from assistant.composing.saying_headings import heading_that_says, is_listed_elsewhere
from assistant.composing.scope import asks_whom, compose_whom, says_whom
from assistant.composing.sections import (
    WHOLE_WORDS,
    compose_heading,
    compose_section,
    parts_counted,
)
from assistant.composing.summary import compose_summary
from assistant.composing.summed_up import subject_in_part
from assistant.composing.topic import compose_topic, documents_of
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import NOTHING_SAID, STRICT_KINDS, Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import name_asked
from corpus.model import Document, Section
from corpus.once import once
from corpus.reading.roles import Role
from corpus.vietnamese.quoted_names import is_of_longer, quoted_names
from corpus.vietnamese.spelling import spaced

_SECTION_WORDS = 420
_SEVERAL = 2  # parts under a heading that can be counted
_SAID = 3  # words of a heading that is no accident in a question
_SLIGHT = 0.5  # weight up to which a word says nothing more
_SECTIONS = 3  # sections that one answer sums up
_ALL = (" các ", " những ")
_FOR_NOBODY = "Chưa thấy văn bản nêu áp dụng cho những ai."
_LISTED = (Kind.LIST, Kind.WHAT, Kind.NUMBER, Kind.TOPIC, Kind.OUTLINE)
_OF_STEPS = (Kind.LIST, Kind.NUMBER, Kind.WHAT, Kind.TOPIC)
_STEPS = ("bước", "các bước", "khâu", "các khâu", "công đoạn")
_PROCESS = (" trình tự ", " quy trình ", " bước ", " thủ tục ")
_OF_HEADINGS = (Kind.WHAT, Kind.LIST, Kind.TOPIC, Kind.WHY, Kind.RESULTS)


def section(case: Case) -> Decision | None:
    asks = case.understood.kind is Kind.SECTION and case.understood.named.sections and case.asks_of_text
    return drafted(_sections(case)) if asks else None


def _sections(case: Case) -> Draft | None:
    """The sections that are named, in brief; None where nothing stands in them that could be quoted."""
    named = case.understood.named.sections
    sections, others = named[:_SECTIONS], named[_SECTIONS:]
    limit = (WHOLE_WORDS if case.understood.wants.in_full else _SECTION_WORDS) // len(sections)
    statements: list[Statement] = []
    for number, section in sections:
        document = case.corpus.by_number[number]
        head, *under = compose_section(document, document.sections[section], limit).statements
        counted = parts_counted(document, section) if case.understood.wants.parts_counted else ""
        head = replace(head, text=counted, ours=True) if counted else head
        statements += [replace(head, prefix="\n"), *under]
    if others:
        labels = "; ".join(case.corpus.by_number[number].label(section) for number, section in others)
        statements.append(Statement(f"Cũng mang số này: {labels}.", prefix="\n", ours=True))
    return Draft(tuple(statements), "section") if any(one.supports for one in statements) else None


def summary(case: Case) -> Decision | None:
    """What a document or a part of it says, in brief; of a part on a subject all that it says of that."""
    whole = _asks_of_whole(case.understood)
    if not (case.understood.kind is Kind.SUMMARY or whole) or not case.asks_of_text:
        return None
    if whole and case.understood.wants.ahead:  # "kết luận 91 yêu cầu gì"
        tasks = replace(case.understood.wants, parts=(Role.TASKS,))
        return drafted(compose_summary(replace(case.understood, wants=tasks), case.corpus))
    told = compose_side(case.understood, case.evidence, case.corpus)
    terms = () if told else subject_in_part(case.understood, case.corpus)
    if terms:
        asked = replace(case.understood, kind=Kind.TOPIC, subjects=(Subject.of(terms),))
        told = compose_topic(asked, case.evidence, case.corpus)
    return drafted(told, case.evidence) or drafted(compose_summary(case.understood, case.corpus))


def _asks_of_whole(understood: Understood) -> bool:
    """ "Nghị quyết 09 nói gì", "kết luận 91 yêu cầu gì": what a document says, and of nothing."""
    named, wants, kind = understood.named, understood.wants, understood.kind
    of_part = named.sections or named.unknown_section or wants.parts or wants.sides or wants.figures or wants.numbers
    alone = not (understood.terms or understood.times or understood.now or of_part)
    asks = not understood.soft and (kind is Kind.TOPIC or understood.rule == NOTHING_SAID)  # "KL 91"
    asks = asks or (kind in (Kind.WHAT, Kind.LIST) and wants.ahead)
    return asks and bool(named.documents) and alone


def outline(case: Case) -> Decision | None:
    """The parts of documents; what each says too ("mấy phần, mỗi phần nói gì"), which their headings tell."""
    understood = case.understood
    each = understood.kind in (Kind.SUMMARY, Kind.TOPIC) and understood.wants.parts_counted
    each = each and not (understood.terms or understood.named.sections) and bool(understood.named.documents)
    if not (each or understood.kind is Kind.OUTLINE) or not case.asks_of_text:
        return None
    numbers, deep = understood.named.documents, understood.wants.planned or each
    drafts = [compose_outline(case.corpus.by_number[number], deep) for number in numbers]
    return drafted(Draft(tuple(one for draft in drafts for one in draft.statements), "outline"))


def nth_heading(case: Case) -> Decision | None:
    """ "Nhiệm vụ số 3 của Nghị quyết 09": one of the headings of a part."""
    understood = case.understood
    asks = understood.wants.nth and understood.kind in _LISTED and case.asks_of_text and not case.lack
    return drafted(compose_nth(understood, case.corpus)) if asks and not understood.named.sections else None


def headings(case: Case) -> Decision | None:
    """ "10 nhóm nhiệm vụ, giải pháp": headings, where nothing else is asked; also whether there are so many."""
    understood = case.understood
    counted = understood.kind is Kind.YESNO and understood.wants.headings_count
    asks = understood.wants.headings and (understood.kind in _LISTED or counted) and case.asks_of_text
    return drafted(compose_headings(understood, case.corpus)) if asks and not _asks_more(case) else None


def _asks_more(case: Case) -> bool:
    """Whether a question of headings is about a subject besides: "các giải pháp về du lịch"."""
    words = {case.understood.wants.headings, "nhiệm vụ", "giải pháp", "nhóm", "chủ yếu", "lớn", "đủ", "chỉ đạo"}
    own = [self_description(one) for one in documents_of(case.understood, case.corpus)]
    telling = (term for term in case.understood.terms if term.known and not term.is_count and not term.phrase.isdigit())
    return any(
        term.weight > _SLIGHT and term.phrase not in words and not any(term.match(one) for one in own)
        for term in telling
    )


def article_named(case: Case) -> Decision | None:
    """The Điều whose heading is all that a question says: "đối tượng áp dụng", "phương thức nộp lệ phí".

    Else the headings in articles that open with the first word of it and say all the others: "hồ sơ cấp phép". Whom a
    text is for may be asked in other words: "nghị quyết này áp dụng cho ai".
    """
    understood = case.understood
    if case.asks_of_text and asks_whom(understood):
        whom = drafted(compose_whom(understood, case.corpus))
        none = Decision(None, Lack("scope", _FOR_NOBODY), case.evidence)
        return whom or (None if says_whom(understood, case.corpus) else none)
    subject = _one_subject(understood) if case.asks_of_text and not case.lack else None
    headed = [
        (document, one)
        for document in (documents_of(understood, case.corpus) if subject else ())
        for one in document.sections.values()
        if one.heading and document.article_of(one.id)
    ]
    found = [(document, one) for document, one in headed if subject and _is_called(subject, one)]
    found = found or [(document, one) for document, one in headed if subject and _opens_with(subject, one, document)]
    steps = subject if _steps_of(understood) else None
    found = found or [(document, one) for document, one in headed if steps and _tells_steps(steps, one)]
    name = name_asked(understood, (one.title for _, one in headed))
    named = [(document, one) for document, one in headed if subject and _is_named(name, subject, one, document)]
    found = named or [(document, one) for document, one in found if not is_of_longer(name, one.title)]
    most = max((_said_by(subject, one) for _, one in found if subject), default=0)
    found = [(document, one) for document, one in found if subject and _said_by(subject, one) == most]
    found = found if understood.kind is Kind.TOPIC or len(found) == 1 else []
    places = replace(understood.named, sections=tuple((document.number, one.id) for document, one in found))
    told = 0 < len(found) <= _SECTIONS
    return drafted(_sections(replace(case, understood=replace(understood, named=places)))) if told else None


def _one_subject(understood: Understood) -> Subject | None:
    """The one subject that is asked of; where steps or parts of it are to be told, without what these are called.

    "Trình tự lập quy hoạch gồm mấy bước" may be asked of a text that numbers them and says "bước" of none.
    """
    steps = _steps_of(understood)
    if understood.kind is Kind.TOPIC and not steps:
        return understood.subjects[0] if len(understood.subjects) == 1 else None
    rest = [term for term in understood.terms if term not in steps]
    asks = understood.kind in _OF_STEPS and steps and not understood.times and all(term.known for term in rest)
    return Subject.of(rest) if asks and len(rest) > 1 else None


def _steps_of(understood: Understood) -> list[Term]:
    """The words of a question for the steps that it asks for, or for what else it counts and no text calls so."""
    counted = understood.wants.counted
    return [term for term in understood.terms if term.phrase in _STEPS or (term.phrase == counted and not term.known)]


def _is_called(subject: Subject, section: Section) -> bool:
    return section.is_article and _telling(section.title) == _telling(subject.words) != []


def _opens_with(subject: Subject, section: Section, document: Document) -> bool:
    """Whether a heading begins with the first of several words of a subject, in any form, and says all the others.

    It need not say what its whole document is of: "Các đơn vị trực thuộc" in the charter of a Sở are those of it.
    """
    title = spaced(section.title)
    own = _without_all(title)
    first, *others = subject.terms or (None,)
    opens = first is not None and any(own.startswith(f" {form} ") for form in first.forms)
    said = (title, self_description(document))
    return opens and bool(others) and all(any(map(one.match, said)) for one in others)


def _is_named(name: str, subject: Subject, section: Section, document: Document) -> bool:
    """Whether a heading quotes the name that is asked of, and those above it say the rest of the subject."""
    above = spaced(" ; ".join(one.title for one in document.ancestors(section.id)))
    return bool(name) and name in quoted_names(section.title) and all(term.match(above) for term in subject.terms)


def _tells_steps(subject: Subject, section: Section) -> bool:
    """Whether a heading is of the steps of what is asked: "Trình tự lập đề án" of "lập đề án qua mấy bước"."""
    title = spaced(section.title)
    return _without_all(title).startswith(_PROCESS) and all(term.match(title) for term in subject.terms)


def _said_by(subject: Subject, section: Section) -> int:
    """How many words of a subject a heading says itself: another may be the title's, "quy định chi tiết về …"."""
    return sum(bool(term.match(spaced(section.title))) for term in subject.terms)


def _without_all(title: str) -> str:
    """A heading, spaced, without what only makes many of its first word: "các đơn vị"."""
    return next((title[len(one) - 1 :] for one in _ALL if title.startswith(one)), title)


def _telling(text: str) -> list[str]:
    """The words of a text up to the last one that tells anything: "đối tượng áp dụng của" without its "của"."""
    words = spaced(text).split()
    last = max((at for at, word in enumerate(words) if word not in cues().frame), default=-1)
    return words[: last + 1]


def named_heading(case: Case) -> Decision | None:
    """What stands under a heading that is all a question asks of a document: "yêu cầu của kế hoạch 174"."""
    understood = case.understood
    asks = (
        understood.kind in (_OF_HEADINGS if understood.terms else _OF_HEADINGS[:3])
        and not understood.times
        and not understood.wants.extreme
        and _says_title_alone(case)
    )
    asks = asks and case.asks_of_text
    return drafted(compose_named_heading(understood, case.corpus), case.evidence) if asks else None


def _says_title_alone(case: Case) -> bool:
    """Whether all that a question says is in its document's title, or in one heading there: "mục đích của kế hoạch"."""
    documents = documents_of(case.understood, case.corpus)
    return len(documents) == 1 and all(
        term.match(self_description(documents[0])) or any(term.phrase == one for one in _short_titles(documents[0]))
        for term in case.understood.terms
    )


@once
def _short_titles(document: Document) -> frozenset[str]:
    return frozenset(spaced(one.title).strip() for one in document.sections.values() if one.heading)


def heading(case: Case) -> Decision | None:
    """What stands under the heading that says what is asked; None where no more than that heading can be told of it."""
    headed = heading_that_says(case.understood, case.corpus, case.evidence)
    if headed and _is_of_longer_name(case.understood, *headed):
        return None
    if headed and is_listed_elsewhere(case.understood, case.evidence, *headed):
        return None
    draft = compose_heading(case.understood, *headed) if headed else None
    bare = draft is not None and draft.composer == "section" and len(draft.statements) == 1
    return (
        None if bare or (draft and leaves_out(draft, case.understood, case.evidence)) else drafted(draft, case.evidence)
    )


def _is_of_longer_name(understood: Understood, document: Document, section: Section) -> bool:
    """Whether a heading is of a longer name than the one asked of, which another heading quotes."""
    name = name_asked(understood, (one.title for one in document.sections.values()))
    return is_of_longer(name, section.title)


def heading_counted(case: Case) -> Decision | None:
    """What stands under the one heading that a question says word for word: "có mấy phương thức phối hợp"."""
    said = [
        (document, one)
        for document in documents_of(case.understood, case.corpus)
        for one in document.sections.values()
        if one.heading and len(one.children) >= _SEVERAL and _names(case, one.title)
    ]
    return drafted(compose_heading(case.understood, *said[0]), case.evidence) if len(said) == 1 else None


def _names(case: Case, title: str) -> bool:
    words = spaced(title).strip()
    opens = f"{words} ".startswith(f"{case.understood.wants.counted} ")  # no "loại xã" in "phân loại xã mấy bước"
    return len(words.split()) >= _SAID and opens and case.understood.says(words)


def named_section(case: Case) -> Decision | None:
    """The section that a question names, where no clause of it answers and no hard fact is asked for."""
    named = case.understood.named.sections and case.understood.kind not in STRICT_KINDS
    return drafted(_sections(case), case.evidence) if named else None
