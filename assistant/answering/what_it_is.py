"""What a word means, or a thing is, by the texts; that none of them says it, over what they say of it."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Case, Decision, drafted
from assistant.answering.refusal import Lack
from assistant.composing.facts import compose_facts
from assistant.composing.meanings import compose_meanings, is_short_form
from assistant.composing.retelling import count_points
from assistant.composing.topic import compose_topic
from assistant.composing.unsure import MOST_RELATED
from assistant.composing.whole_sentences import with_whole_sentences
from assistant.evidence.clauses import Clause
from assistant.evidence.definitions import gives_meaning, is_held, may_define, says_nothing_of
from assistant.language.vocabulary import short_forms
from assistant.understanding.kinds import Kind
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import what_to_define

_NOT_WRITTEN_OUT = f"Chưa thấy văn bản nào giải thích từ viết tắt này{{}}; {MOST_RELATED}:"
_NOT_DEFINED = "Chưa thấy văn bản giải thích “{}” là gì; văn bản nêu:"
_NOTION = 3  # syllables of a notion at least; "lợi thế", "thách thức" are of something
_SAYS_IT = 0.8  # the probability of a clause that answers what a thing is without a word for being
_ONE = 1  # point that is told in its whole sentence
_MAY_DEFINE = 20  # clauses that are looked at for a definition


def meaning(case: Case) -> Decision | None:
    """What a short form stands for; where no text writes it out, that none does: each was looked through."""
    understood = case.understood
    if not understood.wants.meaning or not understood.terms or not case.asks_of_text:
        return None
    if not all(term.known and is_short_form(term.phrase, case.corpus) for term in understood.terms):
        return None
    told = drafted(compose_meanings(understood, case.corpus))
    usual = "; ".join(filter(None, (short_forms().get(term.phrase, "") for term in understood.terms)))
    aside = f" (thường hiểu là “{usual}”)" if usual else ""
    return told or Decision(None, Lack("meaning", _NOT_WRITTEN_OUT.format(aside)), case.evidence)


def definition(case: Case) -> Decision | None:
    """What a text says that its word means; else what texts say of a thing that they speak of and do not define."""
    understood = case.understood
    idea = understood.concept
    terms = (idea or understood).terms
    asks = understood.wants.defined or _asks_what_it_is(case)
    asks = asks and case.asks_of_text and not understood.named.sections
    if not asks or not terms or not all(term.known for term in terms):
        return None
    given = next((one for one in case.evidence[:_MAY_DEFINE] if gives_meaning(one.clause, terms)), None)
    if idea and given:  # all else that is said of it would hide what it is
        return drafted(compose_facts(replace(understood, kind=Kind.WHAT, terms=terms), [given]), case.evidence)
    saying = (one.clause for one in case.evidence[:_MAY_DEFINE] if all(term.match(one.clause.spaced) for term in terms))
    if any(may_define(clause, terms) and not (len(terms) > 1 and _names_alone(clause, terms)) for clause in saying):
        return None
    asked = replace(understood, kind=Kind.TOPIC, terms=terms, subjects=(idea or Subject.of(terms),))
    draft = compose_topic(asked, case.evidence, case.corpus)
    said = _NOT_DEFINED.format((not idea and what_to_define(understood, terms)) or asked.subjects[0].words)
    if draft and count_points(draft) == _ONE:  # what stands around it tells more of it than its name
        draft = with_whole_sentences(draft, case.corpus)
    return drafted(draft.led_by(said), case.evidence) if draft else None


def _names_alone(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause ends with the last of some words, and holds nothing to be what they name."""
    return says_nothing_of(clause, terms[-1]) and not is_held(clause, terms[-1])


def _asks_what_it_is(case: Case) -> bool:
    """ "Kinh tế xanh là gì": what one notion is, which no text holds anything to be and no clause is likely to say."""
    idea, wants = case.understood.concept, case.understood.wants
    terms = (idea or case.understood).terms
    asks = wants.meaning and (idea or case.understood.asks_meaning or _is_one_notion(terms, case.understood))
    asks = asks and case.understood.kind is Kind.WHAT and not wants.parts
    words = " ".join(term.phrase for term in terms).split()
    if not asks or any(term.is_name for term in terms) or len(words) < _NOTION or not case.evidence:
        return False
    saying = [one.clause for one in case.evidence[:_MAY_DEFINE] if all(term.match(one.clause.spaced) for term in terms)]
    held = any(is_held(clause, term) for clause in saying for term in terms)
    best = case.evidence[0]
    silent = says_nothing_of(best.clause, terms[-1]) or not may_define(best.clause, terms)
    return not held and (best.probability < _SAYS_IT or silent)


def _is_one_notion(terms: Sequence[Term], understood: Understood) -> bool:
    """Whether words stand in a row in a question, and none beside them tells: "kinh tế tuần hoàn là gì"."""
    return len(terms) > 1 and understood.says(" ".join(term.phrase for term in terms))
