"""Follow-ups: what a question leaves out is filled from the turn before; a new topic inherits nothing."""

import re
from dataclasses import replace

from assistant.understanding.document_fields import field_behind
from assistant.understanding.filling import filled_from, without_claimed
from assistant.understanding.kinds import SUBJECT_KINDS, Kind
from assistant.understanding.leaning import AGAINST, NARROWS_PART, asks_whether_it_moves, checks_figure
from assistant.understanding.named import Named
from assistant.understanding.part_words import PART_WORDS
from assistant.understanding.pointing import is_pointer, points_at_document, points_at_section
from assistant.understanding.relative_times import relative_time, shifted
from assistant.understanding.same_asked import asks_the_same
from assistant.understanding.subjects import Subject
from assistant.understanding.tails import own_terms
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus

_IN_TIME = (Kind.NUMBER, Kind.COMPARE)  # kinds that are of the time of the turn before where they name none
_NEW = "mới"  # of a document, no word of its subject
_THEN = re.compile(r"(?<!\w)(?:lúc|khi|thời điểm|thời kỳ|giai đoạn|năm|mốc) (?:đó|ấy)(?!\w)")


def _moves(question: Understood, new: tuple[Term, ...], before: Understood) -> bool:
    return asks_whether_it_moves(question) or _moves_in_time(question, new, before)


def _moves_in_time(question: Understood, new: tuple[Term, ...], before: Understood) -> bool:
    """ "Giai đoạn sau tăng bao nhiêu": what was asked of another time, in words of the turn before, or how it moves."""
    said = f" {before.text} "
    return bool(relative_time(question.text)) and all(
        f" {term.phrase} " in said or term.phrase.split()[0] in question.wants.ways for term in new
    )


def complete(
    question: Understood,
    before: Understood,
    place: tuple[str, str] | None,
    periods: frozenset[tuple[str, str]] = frozenset(),
) -> Understood:
    """A question filled from the turn before.

    place is the document and section that the answer before cited first; periods are those that the texts speak of.
    """
    asked = _asking(question, before := without_claimed(question, before))
    named = _named(question, before, place, periods)
    if not question.times and not relative_time(question.text) and not _wants_time(question, asked is before):
        named = replace(named, years=(), periods=())
    new = tuple(term for term in own_terms(question) if not is_pointer(term))
    new = () if checks_figure(question) or _moves(question, new, before) else new
    if _asks_part_of_it(question, new) and before.terms:
        return _part_of(before, question, named)
    pointing = _beside(question, before, named) or _pointing(question, new, named, place)
    if pointing:
        return pointing
    field = question.meta or (field_behind(question, before) if not new else "")
    kept = _not_replaced(before, new)
    substitutes = all(term.is_name for term in new)  # names, or none: what is asked of them is that of the turn before
    if asked is before or substitutes:
        question = filled_from(question, before, bool(new) and asked.kind in SUBJECT_KINDS)
    subjects = ((Subject.of(new),) if new else before.subjects) if asked.kind in SUBJECT_KINDS else ()
    return replace(
        question,
        subjects=question.subjects or subjects,
        terms=(*new, *kept) if substitutes else new,
        words=tuple(dict.fromkeys((*before.words, *question.words))) if substitutes else question.words,
        soft=(*question.soft, *(before.soft if not new else ())) if substitutes else () if subjects else kept,
        named=named,
        kind=asked.kind,
        rule=asked.rule,
        meta=field,
        unit=question.unit or ("" if new and not substitutes else before.unit),
        notes=("followup: terms",),
    )


def _beside(question: Understood, before: Understood, named: Named) -> Understood | None:
    """ "So với cái đó thì tầm nhìn 2045 thêm gì": the time of the turn before beside the one that is named."""
    both = tuple(dict.fromkeys((*before.named.years, *question.named.years))) if question.named.years else ()
    if not (question.wants.contrasted and question.wants.parts and len(both) > 1 and AGAINST.search(question.text)):
        return None
    return replace(question, named=replace(named, years=both), kind=Kind.COMPARE, notes=("followup: beside",))


def _pointing(
    question: Understood, new: tuple[Term, ...], named: Named, place: tuple[str, str] | None
) -> Understood | None:
    """A question of the document or the section of the turn before, which it points at: "văn bản đó ai ký"."""
    if points_at_document(question.text) and question.wants.novel and all(one.phrase == _NEW for one in new):
        return replace(question, named=named, kind=Kind.SUMMARY, terms=(), notes=("followup: document",))
    if points_at_document(question.text) and (new or question.meta):
        return replace(question, named=named, notes=("followup: document",))
    of_section = points_at_section(question.text) and not _of_other_text(question, place)
    whole = question.kind in (Kind.SECTION, Kind.LIST, Kind.WHAT) or question.wants.parts_counted
    if not of_section or not (new or whole):
        return None
    return replace(question, named=named, kind=question.kind if new else Kind.SECTION, notes=("followup: section",))


def _asks_part_of_it(question: Understood, new: tuple[Term, ...]) -> bool:
    """Whether a follow-up names a part of the texts and no thing: "thế nhiệm vụ cụ thể về việc này là gì".

    "Chỉ tiêu này 5 năm sau" is the thing of the turn before itself.
    """
    slight = all(term.weight <= _OF_TIME for term in question.terms)
    points = _POINTS.search(question.text) or slight  # "hướng phát triển khu này", "và định làm gì"
    if question.wants.ahead and points and question.kind is not Kind.NUMBER:
        return not any(term.is_name for term in new)
    if relative_time(question.text) or re.search(rf"{PART_WORDS.pattern} (?:này|đó|ấy|trên)(?!\w)", question.text):
        return False
    own = [term for term in new if not PART_WORDS.fullmatch(term.phrase) and term.weight > _SLIGHT]
    own = [term for term in own if term.phrase not in _REMEDY]
    own = [] if NARROWS_PART.match(question.text) else own
    plain = question.kind in (Kind.WHAT, Kind.LIST, *SUBJECT_KINDS) or bool(question.wants.parts_asked)
    return bool(question.wants.parts) and plain and not question.times and not own


def _part_of(before: Understood, question: Understood, named: Named) -> Understood:
    """What the part that a follow-up names says of the subject of the turn before."""
    about = before.beside_parts
    subject = Subject.of(about)
    kind = Kind.RESULTS if question.wants.sides else Kind.TOPIC
    return replace(
        question,
        kind=kind,
        terms=about,
        subjects=(subject,),
        named=named,
        read_as=f"{question.read_as} {subject.words}",
        notes=("followup: part",),
    )


_REMEDY = ("khắc phục", "giải quyết", "tháo gỡ", "cải thiện")  # "giải pháp để khắc phục": of the thing before
# "Hướng phát triển khu này tới đây": the thing of the turn before, and what is to become of it.
_POINTS = re.compile(r"(?<!\w)(?:này|đó|ấy|nó|nơi đây|ở đây)(?!\w)")
_OF_TIME = 0.9  # weight up to which a word beside what is to come says no more than that: "sắp tới", "định"
_TELLS = 1.0  # weight of a word that names a thing of its own
_SLIGHT = 0.5  # weight up to which a word says nothing of its own


def _wants_time(question: Understood, bare: bool) -> bool:
    """Whether the time of the turn before is that of this one: of a figure, of "lúc đó", where nothing more is said."""
    return bare or question.kind in _IN_TIME or not question.terms or bool(_THEN.search(question.text))


def is_of_that_time(question: Understood) -> bool:
    """Whether a follow-up asks of the time of the turn before, or of one told from it: "lúc đó", "5 năm sau"."""
    return bool(_THEN.search(question.text) or relative_time(question.text))


def is_of_time_beside(question: Understood) -> bool:
    """Whether a follow-up asks of a time told from the one of the turn before: "giai đoạn trước đó"."""
    return bool(relative_time(question.text))


def thing_of(question: Understood) -> tuple[Term, ...]:
    """What a follow-up names that the texts know; () where it only points back."""
    return tuple(term for term in own_terms(question) if term.known and not is_pointer(term))


def as_subject(question: Understood, before: Understood) -> Understood | None:
    """A follow-up that names another thing ("còn trường học thì sao"), as a question for all that is said of that.

    It is of the text of which the turn before was asked. None for a name, which stood in for that of the turn before,
    and behind a case, of which the same is asked.
    """
    thing = tuple(term for term in own_terms(question) if not is_pointer(term) and not term.is_name)
    telling = [term for term in thing if term.weight >= _TELLS and " " in term.phrase]  # "phó" is in "ứng phó" as well
    named = any(term.is_name for term in question.terms)  # "thành phố Phan Rang" is no city at large
    if before.cases or named or not telling or not asks_the_same(question):
        return None
    placed = question.named.is_placed or question.named.kind_only
    of_text = question.named if placed else replace(question.named, documents=before.named.documents)
    return replace(
        question,
        kind=Kind.TOPIC,
        terms=thing,
        subjects=(Subject.of(thing),),
        named=of_text,
        notes=("followup: subject",),
    )


def in_own_words(completed: Understood, question: Understood) -> tuple[Understood, Understood]:
    """A follow-up that was filled from the turn before, without that one's words: of its kind, then of its own."""
    own = replace(completed.with_text(question.text, question.read_as), soft=question.soft)
    return own, replace(own, kind=question.kind, unit=question.unit)


def _not_replaced(before: Understood, new: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of the turn before that the new ones do not stand in for: a name replaces a name."""
    names = any(term.is_name for term in new)
    heads = {term.phrase for term in new}
    return tuple(
        term
        for term in before.terms
        if term.phrase not in heads and not (names and term.is_name) and not _overlaps(term, new)
    )


def _overlaps(term: Term, new: tuple[Term, ...]) -> bool:
    return any(f" {one.phrase} " in f" {term.phrase} " for one in new)


def _asking(question: Understood, before: Understood) -> Understood:
    """The question that says what kind of thing is asked: of a bare "thì sao" it is the one before."""
    bare = question.kind in (Kind.WHAT, Kind.YESNO) and not re.search(r"(?<!\w)(?:gì|gồm)(?!\w)", question.text)
    return before if bare and before.kind is not question.kind else question


def _named(
    question: Understood,
    before: Understood,
    place: tuple[str, str] | None,
    periods_of_texts: frozenset[tuple[str, str]],
) -> Named:
    named, earlier = question.named, before.named
    years, periods = named.years, named.periods
    if not years and not periods:
        years, periods = shifted(question.text, earlier, periods_of_texts)
    documents = named.documents or _of_other_kind(named, earlier) or earlier.documents
    if points_at_document(question.text) and not named.documents:
        documents = earlier.documents or ((place[0],) if place else ())
    sections = named.sections or (() if years or periods or named.documents else earlier.sections)
    if points_at_section(question.text) and not named.sections and not _of_other_text(question, place):
        sections = earlier.sections or ((_pointed_at(question, place),) if place else ())
    own = named.documents or named.unknown or any(not is_pointer(term) for term in question.terms)
    unknown = named.unknown if own and not points_at_document(question.text) else named.unknown or earlier.unknown
    return replace(named, documents=documents, unknown=unknown, years=years, periods=periods, sections=sections)


def _of_other_kind(named: Named, earlier: Named) -> tuple[str, ...]:
    """The one text of the kind that a follow-up names, where the turn before was of another: "bên nghị quyết"."""
    other = named.only_of_kind and named.only_of_kind not in earlier.documents
    return (named.only_of_kind,) if other and not named.unknown else ()


def _of_other_text(question: Understood, place: tuple[str, str] | None) -> bool:
    """Whether a follow-up names another text than the one cited: "còn Kết luận 91 nói sao về nội dung này"."""
    return bool(question.named.documents) and place is not None and place[0] not in question.named.documents


def _pointed_at(question: Understood, place: tuple[str, str]) -> tuple[str, str]:
    """The section that an answer cited; of "khoản đó có phải đóng thuế không", which is a sum, all of its article."""
    asks_more = any(not is_pointer(term) for term in question.terms)
    number, section = place
    if asks_more and re.search(r"(?<!\w)khoản (?:đó|ấy|này|trên)(?!\w)", question.text):
        return number, re.sub(r"(Đ\d+\w*)\..*", r"\1", section)
    return place


def in_other_text(before: Understood, place: tuple[str, str] | None, corpus: Corpus) -> Understood:
    """The question before, asked of the documents that it was not about.

    place is the document and section that its answer cited first.
    """
    about = before.named.documents or ((place[0],) if place else ())
    others = tuple(number for number in corpus.by_number if number not in about)
    named = replace(before.named, documents=others, sections=(), unknown=(), unknown_section="")
    return replace(before, named=named, notes=("followup: other text",))
