"""What an assessment says: results, shortcomings and causes, told apart, each as the points of its paragraph."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from assistant.composing.draft import Draft, Statement, support
from assistant.composing.saying import SAYS, says
from assistant.composing.shortcomings import is_of_shortcoming, said_wanting
from assistant.composing.shortening import Shown, fair_share, shortened
from assistant.composing.summary import SIDES
from assistant.composing.topic import documents_of
from assistant.composing.wording import tidy
from assistant.evidence.clauses import Clause
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.figures.numbers import gives_figure
from corpus.model import Document, Passage
from corpus.once import once
from corpus.reading.roles import Assessed, Role, Side, assess, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_WORDS, _OVER = 330, 1.25  # words of the points, and how many times as many are said whole rather than clipped
_LEAD = re.compile(r"[^:]{3,80}(?:do|nguyên nhân)[^:.;]{0,40}:\s")  # "Hạn chế, yếu kém nêu trên là do: …"
_COMMON = "Văn bản không nêu nguyên nhân của riêng điều này; nguyên nhân chung của các hạn chế:"
_NOT_TOLD_APART = "Chưa thấy văn bản nêu riêng nguyên nhân {}; văn bản nêu chung:"
_SLIGHT, _SLIGHT_NAME = 0.5, 0.35  # weights under which a word tells nothing apart: "phát triển"; the province's name
_OTHERS = "Các nguyên nhân chung khác của các hạn chế:"
_AS_LIKELY = 0.5  # of the best clause's probability that another shortcoming has which is asked of as well
_SURE = 0.5  # the probability from which a clause tells whose assessment is asked for
_SEVERAL, _SHARE = 3, 1 / 3  # sentences that say a subject from which their whole paragraph is of it
_MOST = 0.5  # share of the words asked of that must be known
_REASONS = 3  # clauses that give the reason of what no assessment explains
_NEAR = 0.8  # of the best clause's closeness that a further one must have
_CAUSAL = re.compile(r"(?<!\w)(?:do|vì|bởi|dẫn đến|nguyên nhân|khiến|bắt nguồn)(?!\w)", re.IGNORECASE)


# How an assessment opens with what it comes after, up to what had come about by then (a spaced text).
_AFTER = re.compile(r" (?:sau|qua|trong|từ|thực hiện) .*?(?= (?:đã|được) )")
_WHAT_FOR = re.compile(rf"(?<!\w)(?:nhằm|để)(?!\w)|{_CAUSAL.pattern}", re.IGNORECASE)
_LONG_SENTENCE = 45  # words of one that may be cut


def compose_results(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The sides of the assessment that a question asks for, both for none; None for a subject that is not assessed.

    The causes are told where they are asked for beside another side, not where it asks for those of the shortcomings;
    and where shortcomings are asked for and only a cause is said of the subject: "chất lượng quy hoạch chưa cao".
    """
    wants = understood.wants
    sides: list[Side] = [side for side in wants.sides if side is not Side.CAUSES] or [Side.RESULTS, Side.LIMITS]
    sides = [part for part in wants.parts_asked if isinstance(part, Side)] or sides
    sides.sort(key=lambda side: side is Side.CAUSES)  # which a text gives of what it says was wanting "above"
    statements: list[Statement] = []
    for document in _assessing(understood, found, corpus):
        words = _WORDS // len(sides)
        told = {side: _side_of(understood, document, side, words, corpus) for side in sides}
        if told == {Side.LIMITS: []}:
            told = {Side.CAUSES: _side_of(understood, document, Side.CAUSES, words, corpus)}
        if told.get(Side.LIMITS) and told.get(Side.CAUSES) == []:
            told |= _with_causes(understood, document, told[Side.LIMITS], words, corpus)
        statements += [one for points in told.values() for one in points]
    return Draft(tuple(statements), "results") if statements else None


def _with_causes(
    understood: Understood, document: Document, limits: list[Statement], words: int, corpus: Corpus
) -> dict[Side, list[Statement]]:
    """The shortcomings and causes of a document that has no causes of what is asked alone.

    What it finds wanting and tells the reason of is told once, as the cause. Where one document is of what is asked as
    a whole and gives such a reason, no other is said to give none.
    """
    of_whole = _causes_of_whole(understood, corpus)
    if not of_whole and _causes_in(document):
        return {Side.CAUSES: _in_common(document, words)}
    causes = [one for one in _points(_causal_limits(document), words) if one in limits]
    others = [one for one in limits if one not in causes]
    if not causes or len(others) == 1:  # the name of the side alone
        return {}
    return {Side.LIMITS: others, Side.CAUSES: [_head(document, Side.CAUSES, corpus), *causes]}


def _side_of(understood: Understood, document: Document, side: Side, words: int, corpus: Corpus) -> list[Statement]:
    """What a document says of one side of what is asked, under that side's name; [] for nothing."""
    own = _on_subject(understood, document, [one for one in assess(document) if one.side is side])
    if understood.wants.numbers:
        own = [one for one in own if gives_figure(_text(one))]
    return [_head(document, side, corpus), *_points(own, words)] if own else []


def compose_context(understood: Understood, corpus: Corpus) -> Draft | None:
    """How the assessments of the documents asked of begin: what each came after; None for documents without one."""
    firsts = [assess(one)[0] for one in documents_of(understood, corpus) if assess(one)]
    if not firsts:
        return None
    return Draft((Statement("Bối cảnh:", ours=True), *_points(firsts, _WORDS)), "context")


def _assessing(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> list[Document]:
    """The documents whose assessment is asked for, those first that are of its subject.

    Where none is named and a clause answers, those that are of some of the subject as a whole but hold no such clause
    are not; one that is of all of it has said its assessment of nothing else.
    """
    asked = _asked_of(understood)
    documents = sorted(documents_of(understood, corpus), key=lambda one: -sum(_says_itself(one, two) for two in asked))
    best = found[0] if found and found[0].probability >= _SURE and asked and not understood.named.documents else None
    if best is None:
        return documents
    own = best.passage.document
    said = {one.number: sum(_says_itself(one, term) for term in asked) for one in documents}
    return [one for one in documents if one.number == own or said[one.number] in (0, len(asked))]


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
    apart = [kind for kind in kinds if not any(f" {kind} " in spaced(_text(one)) for one in assessed)]
    asked = [] if apart else _asked_of(understood)
    known = [term for term in asked if term.known]
    unsaid = [term for term in asked if not term.known and (term.calls_thing or not known)]
    return apart or ([term.phrase for term in unsaid] if _weight(known) < _MOST * _weight(asked) else [])


def _causes_given(understood: Understood, found: Sequence[Evidence], corpus: Corpus) -> Draft | None:
    """The causes that an assessment gives: all, or those of what is asked; None where it gives none."""
    if not any(term.known for term in _asked_of(understood)):
        return _all_causes(documents_of(understood, corpus), corpus)
    for document in documents_of(understood, corpus):
        if found and document.number != found[0].passage.document and len(corpus.documents) > 1:
            continue
        causes = _causes_in(document) or _causal_limits(document)
        own = _on_subject(understood, document, causes, of_few=True)
        limits = [one for one in assess(document) if one.side is Side.LIMITS]
        told = _of_the_thing(understood, _on_subject(understood, document, limits, of_few=True), limits, found)
        told = told or _found_wanting(understood, document, limits, found) or said_wanting(understood, limits, found)
        if own:
            of_all = told or understood.has_not_come  # every cause is one of that, be it said of one alone
            rest = [one for one in causes if of_all and one not in own and one.side is Side.CAUSES]
            return Draft((*_points(own, _WORDS), *_further(rest)), "causes")
        if causes and told and is_of_shortcoming(understood, told):
            whole = _causes_of_whole(understood, corpus, told)
            if whole:
                told = [one for one in told if one not in whole]
                return Draft((*_points(told, _WORDS), *_points(whole, _WORDS)), "causes")
            own_words = [one for one in told if one not in causes]
            return Draft((*_points(own_words, _WORDS), *_led(_COMMON, causes, _WORDS)), "causes in common")
    return None


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
    return [one for one in both if one in beside or thing.match(spaced(_text(one)))] or both


def _found_wanting(
    understood: Understood, document: Document, limits: Sequence[Assessed], found: Sequence[Evidence]
) -> list[Assessed]:
    """The shortcoming that the best clause is, in its own words: "thấp hạng" of a "thứ bậc còn thấp".

    [] where the document is not of what is asked as a whole, or the question does not hold something to be wanting.
    """
    of_it = any(_says_itself(document, term) for term in _asked_of(understood))
    if not (understood.wanting and of_it and found):
        return []
    place = (found[0].passage.id, found[0].clause.sentence_start)
    return [one for one in limits if (one.passage.id, one.start) == place]


def _causes_of_whole(understood: Understood, corpus: Corpus, told: Sequence[Assessed] = ()) -> list[Assessed]:
    """The causes that a document gives which is as a whole of what is asked; [] for none, or several such documents.

    Of told, the shortcomings asked of, the document may be by one word of the question: all stands under that.
    """
    asked = [term for term in understood.found_wanting or understood.terms if not is_light(term)]
    own = {one.passage.document for one in told}
    given = [
        _causes_in(one) or _causal_limits(one)
        for one in documents_of(understood, corpus)
        if asked and (all if one.number not in own else any)(_says_itself(one, term) for term in asked)
    ]
    return given[0] if len(given) == 1 else []


def _all_causes(documents: Sequence[Document], corpus: Corpus) -> Draft | None:
    """The causes that assessments give, where a question asks for them of nothing; None where none gives any.

    Where no paragraph is of causes it is what one finds wanting and says the reason of.
    """
    given = [(one, causes) for one in documents if (causes := _causes_in(one))]
    within = [] if given else [(one, causes) for one in documents if (causes := _causal_limits(one))]
    statements: list[Statement] = []
    for document, causes in given or within:
        head = [_head(document, Side.CAUSES, corpus)] if within or len(given) > 1 else []
        statements += [*head, *_points(causes, _WORDS // len(given or within))]
    return Draft(tuple(statements), "causes") if statements else None


def _causes_in(document: Document) -> list[Assessed]:
    return [one for one in assess(document) if one.side is Side.CAUSES]


def _causal_limits(document: Document) -> list[Assessed]:
    """What a document finds wanting and tells the reason of: "…, dẫn đến tình trạng …"."""
    return [one for one in assess(document) if one.side is Side.LIMITS and _CAUSAL.search(_text(one))]


def _further(causes: Sequence[Assessed]) -> list[Statement]:
    """The causes of shortcomings in general, behind those that speak of what is asked: they are its causes as well."""
    return _led(_OTHERS, causes, _WORDS)


def _in_common(document: Document, words: int) -> list[Statement]:
    """The causes that a document gives of all that it finds wanting, said to be of no one thing; [] for none."""
    return _led(_COMMON, _causes_in(document), words)


def _led(lead: str, causes: Sequence[Assessed], words: int) -> list[Statement]:
    """Causes under a line of ours, without the words that lead to them in the text; [] for none."""
    points = [one for one in _points(causes, words) if not one.text.endswith(":")]
    return [Statement(lead, prefix="\n", ours=True), *points] if points else []


def compose_reasons(found: Sequence[Evidence], corpus: Corpus, understood: Understood | None = None) -> Draft:
    """The sentences that give a reason, the best first; all that follow where one leads to a list.

    A sentence is whole, but for a limb of a long one that says all that is asked and what for.

    Why something must be is told first by what a viewpoint says of it.
    """
    need = understood is not None and understood.wants.need
    best = found[0]
    if _LEAD.match(best.passage.text, best.clause.sentence_start):
        spans = [span for span in sentences(best.passage.text) if span[0] >= best.clause.sentence_start]
        return Draft(tuple(_points([Assessed(Side.CAUSES, best.passage, *span) for span in spans], _WORDS)), "causes")
    near = [one for one in found if one.close >= _NEAR * best.close]
    views = [one for one in near if need and _is_view(one, corpus)]
    views = [one for one in views if all(term.weight <= _SLIGHT for term in one.missing)]
    chosen: dict[tuple[str, int], Evidence] = {}
    for one in (*views, *(one for one in near if one.fits is best.fits)):
        chosen.setdefault((one.passage.id, one.clause.sentence_start), one)
    statements = []
    for one in list(chosen.values())[:_REASONS]:
        start, end = _with_reason(understood, one.clause)
        statements.append(
            Statement(tidy(one.passage.text[start:end]), (support(one.passage, start, end),), prefix="- ")
        )
    if len(statements) == 1:
        statements = [Statement(statements[0].text, statements[0].supports)]
    return Draft(tuple(statements), "reasons")


def _with_reason(understood: Understood | None, clause: Clause) -> tuple[int, int]:
    """The sentence of a clause; the clause alone of a long one, where it says all of the question and the reason."""
    start, end = clause.sentence_start, clause.sentence_end
    terms = [term for term in understood.terms if term.known] if understood else []
    whole = terms and all(term.is_said_in(clause.spaced) for term in terms) and _WHAT_FOR.search(clause.text)
    long = len(clause.passage.text[start:end].split()) > _LONG_SENTENCE
    return (clause.start, clause.end) if whole and long else (start, end)


def _is_view(one: Evidence, corpus: Corpus) -> bool:
    return role_of(corpus.by_number[one.passage.document], one.passage.section) is Role.VIEWPOINTS


def _head(document: Document, side: Side, corpus: Corpus) -> Statement:
    several = len(corpus.documents) > 1
    return Statement(f"{SIDES[side]}{f' ({document.metadata.name})' if several else ''}:", prefix="\n", ours=True)


def _text(one: Assessed) -> str:
    return one.passage.text[one.start : one.end]


def _on_subject(
    understood: Understood, document: Document, sentences: Sequence[Assessed], of_few: bool = False
) -> list[Assessed]:
    """The sentences on what is asked; all of them where nothing is asked but the assessment of the document itself.

    So too where most of what is asked is in words that no text knows; of_few: only where the document assesses nothing
    of the others.
    """
    asked = _asked_of(understood)
    telling = tuple(term for term in asked if term.known and not _says_itself(document, term))
    told = [_told_of(one, telling) for one in understood.subjects or understood.listed]
    subjects = [Subject.of(terms) for terms in told if terms] or [Subject.of(telling)]
    anywhere = [one for one in assess(document) if telling and _says_any(subjects, one)]
    if telling and _is_circumstance(telling, anywhere):
        return list(sentences)
    if not telling or (_weight(telling) < _MOST * _weight(asked) and not (of_few and anywhere)):
        return list(sentences)
    said = [one for one in sentences if one in anywhere]
    of_it = {one.passage for one in said if len(subjects) == 1 and _is_of(one.passage, said, sentences)}
    return [one for one in sentences if one in said or one.passage in of_it]


def _is_circumstance(asked: Sequence[Term], said: Sequence[Assessed]) -> bool:
    """Whether what is asked is only that after which all that an assessment tells was reached: "Sau 10 năm …, đã …".

    It is said then in the one sentence that opens with it, before what had come about by then.
    """
    opening = _AFTER.match(spaced(_text(said[0]))) if len(said) == 1 else None
    return opening is not None and all(term.match(f"{opening.group()} ") > _SLIGHT for term in asked)


def _told_of(subject: Subject, telling: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in subject.terms if term in telling)


def _says_any(subjects: Sequence[Subject], sentence: Assessed) -> bool:
    """Whether a sentence speaks of one of the things asked of: "hạn chế về du lịch và đô thị"."""
    return any(says(one, spaced(_text(sentence))) >= SAYS for one in subjects)


def _is_of(passage: Passage, said: Sequence[Assessed], sentences: Sequence[Assessed]) -> bool:
    """Whether a paragraph is of a subject as a whole: several of its sentences say it, and not few of them."""
    own, told = (sum(one.passage is passage for one in group) for group in (sentences, said))
    return told >= _SEVERAL and told >= _SHARE * own


def _says_itself(document: Document, term: Term) -> bool:
    """Whether a document is of this thing as a whole, by its title, issuer and name."""
    return any(f" {form} " in _own_words(document) for form in term.forms)


@once
def _own_words(document: Document) -> str:
    return spaced(f"{document.metadata.title} {document.metadata.issuer or ''} {document.metadata.name}")


def is_light(term: Term) -> bool:
    """Whether a word says nothing of a subject of its own: "còn kém", "công tác", or what half of all texts say."""
    if term.weight < (_SLIGHT_NAME if term.is_name else _SLIGHT):
        return True
    table = cues()
    light = {*table.wanting, *table.negating, *table.helpful, *table.generic_actors}
    return term.phrase.removeprefix("còn ") in light | {*table.light_heads, *table.work_nouns, *table.reached}


def _asked_of(understood: Understood) -> list[Term]:
    """What an assessment is asked of: a noun that goes before others is one where nothing stands beside it."""
    alone = {one.terms[0] for one in (*understood.subjects, *understood.listed) if len(one.terms) == 1}
    if understood.wants.aspect and len(understood.terms) == 1:  # "nguyên nhân về cán bộ"
        alone.add(understood.terms[0])

    def is_head(term: Term) -> bool:
        return " " in term.phrase and term.phrase in cues().light_heads and term.weight >= _SLIGHT

    return [term for term in understood.terms if not is_light(term) or (term in alone and is_head(term))]


def _weight(terms: Sequence[Term]) -> float:
    return sum(term.weight for term in terms)


def _points(sentences: Sequence[Assessed], words: int) -> list[Statement]:
    """One point a sentence, under the words that lead to them; the long ones clipped where all are too long."""
    statements: list[Statement] = []
    lengths = [len(_text(one).split()) for one in sentences]
    longest = max(lengths, default=0) if sum(lengths) <= _OVER * words else fair_share(lengths, words)
    for _, group in groupby(sentences, key=lambda one: one.passage):
        for one in group:
            text, start = _text(one), one.start
            lead = _LEAD.match(text)
            if lead:
                place = support(one.passage, one.start, one.start + len(lead.group().rstrip()))
                statements.append(Statement(tidy(lead.group().strip()), (place,), prefix="\n" if statements else ""))
                text, start = text[lead.end() :], one.start + lead.end()
            shown = shortened(text, longest)
            if quantities(text[shown.end :]):  # what was reached in figures is not left out
                shown = Shown(tidy(text), 0, len(text))
            place = support(one.passage, start + shown.start, start + shown.end)
            statements.append(Statement(shown.text, (place,), prefix="- "))
    return statements
