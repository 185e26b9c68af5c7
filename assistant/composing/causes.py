"""The causes that an assessment gives of what it finds wanting: all, those of a thing, or those in common."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.assessed import (
    ASSESSED_WORDS,
    MOSTLY,
    asked_of,
    is_light,
    on_subject,
    points_told,
    says_itself,
    side_head,
    text_of,
    weight_of,
)
from assistant.composing.draft import Draft, Statement
from assistant.composing.shortcomings import is_of_shortcoming, said_wanting
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import Assessed, Side, assess
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_COMMON = "Chưa thấy văn bản nêu nguyên nhân của riêng điều này; nguyên nhân chung của các hạn chế:"
_NOT_TOLD_APART = "Chưa thấy văn bản nêu riêng nguyên nhân {}; văn bản nêu chung:"
_OTHERS = "Các nguyên nhân chung khác của các hạn chế:"
_AS_LIKELY = 0.5  # of the best clause's probability that another shortcoming has which is asked of as well
CAUSAL = re.compile(r"(?<!\w)(?:do|vì|bởi|dẫn đến|nguyên nhân|khiến|bắt nguồn)(?!\w)", re.IGNORECASE)


def compose_causes(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The causes that an assessment gives, led by a line where those asked for are told apart nowhere.

    None where it gives none.
    """
    draft = _causes_given(understood, found, corpus)
    apart = _told_apart_nowhere(understood, corpus) if draft else []
    if draft is None or not apart:
        return draft
    first, *others = draft.statements
    below = replace(first, prefix=first.prefix or "\n")  # the text's own lead-in stands on a line of its own
    said = _NOT_TOLD_APART.format(", ".join(f"“{phrase}”" for phrase in apart))
    return replace(draft, statements=(Statement(said, ours=True), below, *others))


def _told_apart_nowhere(understood: Understood, corpus: Corpus) -> list[str]:
    """Of which kind, or of what, causes are asked for that no assessment has a word for: "nguyên nhân khách quan".

    Also the things that no text has a word for, where they are most of what is asked: "được chọn làm thủ đô".
    """
    kinds = understood.wants.cause_kinds if Side.CAUSES in understood.wants.sides else ()
    assessed = [one for document in documents_of(understood, corpus) for one in assess(document)] if kinds else []
    apart = [kind for kind in kinds if not any(f" {kind} " in spaced(text_of(one)) for one in assessed)]
    asked = [] if apart else asked_of(understood)
    known = [term for term in asked if term.known]
    unsaid = [term for term in asked if not term.known and (term.calls_thing or not known)]
    return apart or ([term.phrase for term in unsaid] if weight_of(known) < MOSTLY * weight_of(asked) else [])


def _causes_given(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The causes that an assessment gives: all, or those of what is asked; None where it gives none."""
    if not any(term.known for term in asked_of(understood)):
        return _all_causes(documents_of(understood, corpus), corpus)
    for document in _likely_of_it(understood, found, corpus):
        causes = causes_in(document) or causal_limits(document)
        own = on_subject(understood, document, causes, of_few=True)
        limits = [one for one in assess(document) if one.side is Side.LIMITS]
        told = _of_the_thing(understood, on_subject(understood, document, limits, of_few=True), limits, found)
        told = told or _found_wanting(understood, document, limits, found) or said_wanting(understood, limits, found)
        if own and (understood.has_not_come or _says_most(understood, own) or is_of_shortcoming(understood, told)):
            of_all = told or understood.has_not_come  # every cause is one of that, be it said of one alone
            rest = [one for one in causes if of_all and one not in own and one.side is Side.CAUSES]
            return Draft((*points_told(own), *_further(rest)), "causes")
        if causes and told and is_of_shortcoming(understood, told):
            whole = causes_of_whole(understood, corpus, told)
            if whole:
                told = [one for one in told if one not in whole]
                return Draft((*points_told(told), *points_told(whole)), "causes")
            own_words = [one for one in told if one not in causes]
            return Draft((*points_told(own_words), *_led(_COMMON, causes)), "causes in common")
    return None


def _likely_of_it(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The document of the best evidence, but others where these find wanting all that is asked of, and that one not."""
    documents, asked = documents_of(understood, corpus), [term for term in asked_of(understood) if term.known]
    if not found or len(corpus.documents) == 1:
        return documents
    whole = [one for one in documents if asked and any(_says_each(asked, limit) for limit in assess(one))]
    best = found[0].passage.document
    others = whole and all(one.number != best for one in whole)
    return whole if others else [one for one in documents if one.number == best]


def _says_each(asked: Sequence[Term], sentence: Assessed) -> bool:
    said = spaced(text_of(sentence))
    return sentence.side is Side.LIMITS and all(term.is_said_in(said) for term in asked)


def _says_most(understood: Understood, causes: Sequence[Assessed]) -> bool:
    """Whether a cause says most of what is asked: "vì sao chọn ba vùng động lực" is no cause's "động lực"."""
    known = [term for term in understood.terms if term.known]
    said = ([term for term in known if term.match(spaced(text_of(one)))] for one in causes)
    return any(weight_of(one) > MOSTLY * weight_of(known) for one in said)


def _of_the_thing(
    understood: Understood, told: list[Assessed], limits: Sequence[Assessed], found: Sequence[Evidence]
) -> list[Assessed]:
    """Shortcomings told of a subject, with what the reader holds to be as likely what is asked, in the text's order.

    Of one subject those neither likely nor of the thing that the question opens with fall: "du lịch chưa xứng tầm" is
    not told by another thing that is "chưa tương xứng".
    """
    likely = [one for one in found if told and one.probability >= _AS_LIKELY * found[0].probability]
    places = {(one.passage.id, one.clause.sentence_start) for one in likely}
    beside = [one for one in limits if (one.passage.id, one.start) in places]
    thing = next((term for term in understood.terms if term.known and not is_light(term)), None)
    both = [one for one in limits if one in told or one in beside]
    if thing is None or len(understood.subjects) > 1:
        return both
    return [one for one in both if one in beside or thing.match(spaced(text_of(one)))] or both


def _found_wanting(
    understood: Understood, document: Document, limits: Sequence[Assessed], found: Sequence[Evidence]
) -> list[Assessed]:
    """The shortcoming that the best clause is, in its own words: "thấp hạng" of a "thứ bậc còn thấp".

    [] where the document is not of what is asked as a whole, or the question does not hold something to be wanting.
    """
    of_it = any(says_itself(document, term) for term in asked_of(understood))
    if not (understood.wanting and of_it and found):
        return []
    place = (found[0].passage.id, found[0].clause.sentence_start)
    return [one for one in limits if (one.passage.id, one.start) == place]


def causes_of_whole(understood: Understood, corpus: Corpus, told: Sequence[Assessed] = ()) -> list[Assessed]:
    """The causes that a document gives which is as a whole of what is asked; [] for none, or several such documents.

    Of told, the shortcomings asked of, the document may be by one word of the question: all stands under that.
    """
    asked = [term for term in understood.found_wanting or understood.terms if not is_light(term)]
    own = {one.passage.document for one in told}
    given = [
        causes_in(one) or causal_limits(one)
        for one in documents_of(understood, corpus)
        if asked and (all if one.number not in own else any)(says_itself(one, term) for term in asked)
    ]
    return given[0] if len(given) == 1 else []


def _all_causes(documents: Sequence[Document], corpus: Corpus) -> Draft | None:
    """The causes that assessments give, where a question asks for them of nothing; None where none gives any.

    Where no paragraph is of causes it is what one finds wanting and says the reason of.
    """
    given = [(one, causes) for one in documents if (causes := causes_in(one))]
    within = [] if given else [(one, causes) for one in documents if (causes := causal_limits(one))]
    statements: list[Statement] = []
    for document, causes in given or within:
        head = [side_head(document, Side.CAUSES, corpus)] if within or len(given) > 1 else []
        statements += [*head, *points_told(causes, ASSESSED_WORDS // len(given or within))]
    return Draft(tuple(statements), "causes") if statements else None


def causes_in(document: Document) -> list[Assessed]:
    return [one for one in assess(document) if one.side is Side.CAUSES]


def causal_limits(document: Document) -> list[Assessed]:
    """What a document finds wanting and tells the reason of: "…, dẫn đến tình trạng …"."""
    return [one for one in assess(document) if one.side is Side.LIMITS and CAUSAL.search(text_of(one))]


def _further(causes: Sequence[Assessed]) -> list[Statement]:
    """The causes of shortcomings in general, behind those that speak of what is asked: they are its causes as well."""
    return _led(_OTHERS, causes)


def in_common(document: Document, words: int) -> list[Statement]:
    """The causes that a document gives of all that it finds wanting, said to be of no one thing; [] for none."""
    return _led(_COMMON, causes_in(document), words)


def _led(lead: str, causes: Sequence[Assessed], words: int = ASSESSED_WORDS) -> list[Statement]:
    """Causes under a line of ours, without the words that lead to them in the text; [] for none."""
    points = [one for one in points_told(causes, words) if not one.text.endswith(":")]
    return [Statement(lead, prefix="\n", ours=True), *points] if points else []
