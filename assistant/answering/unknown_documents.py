"""Deciding on a document that the corpus does not hold: what the places that name it say, where that answers."""

from dataclasses import replace

from assistant.answering.case import Case, Decision, decide_by, drafted, lacking
from assistant.answering.composers import compose
from assistant.answering.refusal import lacks, unknown_documents
from assistant.answering.sifting import names_kind
from assistant.composing.causes import compose_causes
from assistant.composing.comparisons.relations import compose_relations
from assistant.composing.cutting import sentence_of
from assistant.composing.draft import Statement
from assistant.composing.mentions import (
    compose_led_mentions,
    compose_mention_field,
    compose_mentions,
    compose_replacing,
    is_listed_as_ended,
    says_ending,
)
from assistant.composing.summary import compose_summary
from assistant.evidence.scoring import Evidence
from assistant.rules import Rule
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import asks_relation
from corpus.document_numbers import compact
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.references import Reference, names_course
from corpus.vietnamese.spelling import spaced

# Kinds that the places which name a document answer, where nothing more is asked of it.
_OF_MENTIONS = (
    Kind.WHAT, Kind.WHICH_DOCUMENT, Kind.WHERE_STATED, Kind.YESNO, Kind.SECTION, Kind.PLACE, Kind.META,
)  # fmt: skip

# Kinds that ask how it was carried out, which an assessment alone tells that names it.
_OF_ASSESSMENTS = (Kind.RESULTS, Kind.WHY)

# Kinds that ask for the very places.
_OF_PLACES = (Kind.WHICH_DOCUMENT, Kind.WHERE_STATED, Kind.PLACE, Kind.YESNO)
_OF_ONE_THING = 120  # syllables of a paragraph up to which all of it has to do with a document that it names
_MENTIONED = "Kho văn bản chưa có {}, nên chưa có nội dung của văn bản ấy; văn bản trong kho chỉ nhắc đến như sau:"
_NOT_ENDED = "Chưa thấy văn bản nào trong kho nêu việc thay thế, bãi bỏ {}; văn bản trong kho nêu:"
_NAMING = "Kho văn bản chưa có {}, nên chưa có nội dung của văn bản ấy; văn bản trong kho có viện dẫn văn bản ấy nêu:"


def decide_unknown(case: Case) -> Decision | None:
    """What is decided where a named document is none of the corpus's; None where every one is."""
    return decide_by(RULES, case) if case.understood.named.unknown else None


def kept_to_mentions(case: Case) -> Case | None:
    """A question of a subject, of results or of causes, of the documents that name one not held; None for none.

    Of what was reached and why not only where an assessment names it: "sau 10 năm thực hiện Kết luận số 53".
    """
    named = case.understood.named
    places = [
        one.document
        for one in case.references
        if case.understood.kind not in _OF_ASSESSMENTS
        or role_of(case.corpus.by_number[one.document], one.section) is Role.ASSESSMENT
    ]
    documents = tuple(one for one in dict.fromkeys(places) if not named.documents or one in named.documents)
    if not documents or case.understood.kind is Kind.CROSSDOC:
        return None
    return replace(case, understood=replace(case.understood, named=replace(named, unknown=(), documents=documents)))


def said_at_mention(case: Case) -> bool:
    """Whether a paragraph that names a document not held says all of the subject: that is asked, not what others say.

    A long one says much that has nothing to do with that document.
    """
    terms = case.understood.terms
    naming = [one for one in case.evidence if any(_in_passage(one, named, case.corpus) for named in case.references)]
    texts = [one.clause.passage_spaced for one in naming if len(one.clause.passage_spaced.split()) <= _OF_ONE_THING]
    asks = case.understood.kind is Kind.TOPIC and bool(terms)
    return asks and any(all(term.match(text) for term in terms) for text in texts)


def told_of_mentions(decision: Decision, understood: Understood, beside: bool = False) -> Decision:
    """A decision that says first that the document is not at hand, where what it says itself was asked for.

    beside is whether what is told may stand anywhere in the texts that name it.
    """
    if decision.draft is None or not understood.asks_of_foreign or understood.wants.references:
        return decision
    names = ", ".join(understood.named.unknown)
    said = Statement((_NAMING if beside else _MENTIONED).format(names), ours=True)
    first, *others = decision.draft.statements
    statements = (said, replace(first, prefix=first.prefix or "- "), *others)
    return replace(decision, draft=replace(decision.draft, statements=statements))


def _not_held(case: Case, sure: bool = True) -> Decision:
    """The document is not at hand; of the places that name it, what stands there is nearest."""
    places = dict.fromkeys(case.corpus.by_number[one.document].label(one.section) for one in case.references)
    near = [one for one in case.evidence if any(_in_passage(one, named, case.corpus) for named in case.references)]
    return Decision(None, unknown_documents(case.understood, tuple(places), sure), near or case.evidence)


def _nowhere(case: Case) -> Decision | None:
    return None if case.references else _not_held(case)


def _ended(case: Case) -> Decision | None:
    """What replaces or abolishes it, where that is all that is asked of it: "Quyết định 11 còn hiệu lực không".

    Where no text says that it is, the lists that it stands in ("áp dụng các văn bản sau"), else where it is named.
    """
    understood = case.understood
    words = [term.phrase for term in understood.terms]
    of_end = bool(words) and (all(map(says_ending, words)) or says_ending(" ".join(words)))
    asks = understood.meta == "effective" or of_end
    if not asks or len(understood.named.unknown) != 1:
        return None
    number = understood.named.unknown[0]
    told = compose_replacing(number, case.corpus)
    named = compose_led_mentions(case.references, case.corpus)
    named = named or (compose_mentions(case.references, case.corpus) if of_end else None)
    if named and not told and not is_listed_as_ended(case.references, case.corpus):
        named = named.led_by(_NOT_ENDED.format(number))
    return drafted(told or named, case.evidence)


def _field(case: Case) -> Decision | None:
    """Its number, date or issuer, as a mention gives it, or what ended it; its title stands in none.

    The number is asked of another paper, which is told besides: "chương trình thực hiện Nghị quyết 5 số mấy".
    """
    meta, ended = case.understood.meta, _ended(case)
    if ended or not meta or meta == "title" or (meta == "number" and case.understood.terms):
        return ended
    if meta == "number" or len(case.understood.named.unknown) > 1:  # the whole mention tells of which document it is
        return drafted(compose_mentions(case.references, case.corpus), case.evidence)
    return drafted(compose_mention_field(meta, case.references), case.evidence) or _not_held(case)


def _beside_issuer(case: Case) -> list[Term]:
    """The words of a question that ask for more than whose document it is, as a mention tells: "… của Bộ Chính trị"."""
    issuers = [spaced(one.issuer) for one in case.references if one.issuer]
    return [term for term in case.understood.own_terms if not any(term.match(one) for one in issuers)]


def _course(case: Case) -> Decision | None:
    """Under which course of its issuer it was made: "Kết luận 53 do Bộ Chính trị khóa mấy ban hành"."""
    asks = case.understood.asks_course and len(case.understood.named.unknown) == 1 and not _beside_issuer(case)
    told = [one for one in case.references if names_course(one.issuer or one.number)]
    return drafted(compose_mention_field("issuer", told), case.evidence) if asks else None


def _mentions(case: Case) -> Decision | None:
    """Where it is named; what it is about, by the mentions that give its title: "Nghị quyết 55 nói về chuyện gì"."""
    understood, terms = case.understood, _beside_issuer(case)
    plain = understood.kind in _OF_MENTIONS and not terms
    of_title = understood.kind is Kind.TOPIC or understood.meta == "title"
    titled = [one for one in case.references if one.about] if of_title else []
    asks = understood.wants.references or plain or (titled and not terms)
    told = drafted(compose_mentions(titled or case.references, case.corpus), case.evidence) if asks else None
    return told_of_mentions(told, understood) if told and understood.kind not in _OF_PLACES else told


def _new_beside_it(case: Case) -> Decision | None:
    """What is new in another text beside it, which nobody can tell who has only that one: that one, in brief."""
    named = case.understood.named
    if not named.documents or not case.understood.wants.novel:
        return None
    held = replace(case.understood, terms=(), subjects=(), named=replace(named, unknown=()))
    return drafted(compose_summary(held, case.corpus)) or _not_held(case)


_WORDS_OF_RELATION = {"mối", "quan", "hệ", "liên", "gắn", "kết", "bó", "nhau"}


def relations(case: Case) -> Decision | None:
    """How a text not held stands to others, and of nothing else: "quan hệ giữa NQ 09, NQ 55 và KL 91"."""
    named = case.understood.named
    several = named.unknown and len(named.unknown) + len(named.documents) > 1
    asks = several and asks_relation(case.understood)
    if not asks or not all(set(one.phrase.split()) <= _WORDS_OF_RELATION for one in _beside_issuer(case)):
        return None
    return drafted(compose_relations(named.documents, named.unknown, case.corpus), case.evidence)


def _causes(case: Case) -> Decision | None:
    """Why its aims were not reached, by the assessment that names it: "vì sao chưa đạt mục tiêu của Kết luận 53"."""
    understood = case.understood
    asks = understood.kind is Kind.WHY and (understood.wanting or understood.wants.denied)
    kept = kept_to_mentions(case) if asks else None
    told = drafted(compose_causes(kept.understood, kept.evidence, case.corpus), kept.evidence) if kept else None
    return told_of_mentions(told, understood, beside=True) if told else None


def _nothing_asked(case: Case) -> Decision | None:
    understood = case.understood
    asks = understood.terms or understood.kind in (Kind.NUMBER, Kind.DATE)
    return None if asks else _not_held(case)


def _body_beside(case: Case) -> Decision | None:
    """ "Nghị quyết 9 thì sở nào tham mưu": the sentence that names such a body, beside what names the document.

    That sentence says what is asked besides; whose document it is, the other one says.
    """
    body, terms = case.understood.wants.body, case.understood.terms
    if not body:
        return None
    near = [one for one in case.evidence if any(_in_passage(one, named, case.corpus) for named in case.references)]
    lack, admissible = lacks(case.understood, replace(case.judged, found=near))
    mentions = [one for one in admissible if any(_in_clause(one, named, case.corpus) for named in case.references)]
    of_mention = [term for term in terms if any(term.match(one.clause.sentence_spaced) for one in mentions)]
    naming = [
        one
        for one in near
        if names_kind(body, one.passage.text[slice(*sentence_of(one.clause))])
        and any(term.match(one.clause.spaced) for term in terms)
        and all(term.match(one.clause.spaced) for term in terms if term not in of_mention)
    ]
    if lack or not naming:
        return None
    told = [naming[0], *(one for one in mentions if one is not naming[0])]
    return told_of_mentions(Decision(compose(case.understood, told, case.corpus), None, told), case.understood, True)


def _clauses(case: Case) -> Decision:
    """What is said where it is named: in the clauses that name it, else beside them, else in a text made for it."""
    fired: Decision | None = None
    for stands in (_in_clause, _in_passage, _in_title):
        near = [one for one in case.evidence if any(stands(one, named, case.corpus) for named in case.references)]
        lack, admissible = lacks(case.understood, replace(case.judged, found=near))
        if lack is None:
            told = Decision(compose(case.understood, admissible, case.corpus), None, admissible)
            return told_of_mentions(told, case.understood)
        fired = fired or lacking(lack, case)
    assert fired is not None  # the first place gave a draft or a lack
    return _not_held(case, sure=False) if case.understood.asks_of_foreign else fired


def _in_clause(evidence: Evidence, named: Reference, _: Corpus) -> bool:
    """Whether a clause names the other document."""
    if evidence.passage.document != named.document:
        return False
    start, end = evidence.passage.body.span(evidence.clause.start, evidence.clause.end)
    return start <= named.start < end


def _in_passage(evidence: Evidence, named: Reference, _: Corpus) -> bool:
    """Whether its paragraph names the other document."""
    passage = evidence.passage
    return passage.document == named.document and passage.start <= named.start < passage.end


def _in_title(evidence: Evidence, named: Reference, corpus: Corpus) -> bool:
    """Whether its text is made for the other document: "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW"."""
    document = corpus.by_number[evidence.passage.document]
    return document.number == named.document and compact(named.number) in compact(document.metadata.title)


RULES: tuple[Rule[Case, Decision], ...] = (
    Rule("named nowhere", _nowhere),
    Rule("field of a mention", _field),
    Rule("what is new beside it", _new_beside_it),
    Rule("course of its issuer", _course),
    Rule("places that name it", _mentions),
    Rule("causes of what it did not reach", _causes),
    Rule("nothing asked of it", _nothing_asked),
    Rule("body named beside it", _body_beside),
    Rule("clauses that name it", _clauses),
)
