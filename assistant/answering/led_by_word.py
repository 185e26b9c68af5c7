"""Facts under the word that they give a question, or under what they leave unsaid of it."""

from dataclasses import replace

from assistant.composing.case_bounds import bound_said
from assistant.composing.case_limbs import limb_said
from assistant.composing.draft import Draft, Statement
from assistant.composing.facts import fact
from assistant.composing.receivers import is_doer_alone
from assistant.composing.taken_for_so import ON_CONDITION, TO_BE, is_on_condition, is_only_to_be, is_to_be_made
from assistant.composing.topic import is_assessment
from assistant.composing.unsaid import placed_elsewhere, says_scattered, tells_no_place, unsaid
from assistant.composing.unsure import NEAREST_OF_ALL, unsaid_lead
from assistant.composing.verdict import (
    NO,
    OF_TRUTH,
    REACHED,
    WORD_LEADS,
    YES,
    breached,
    confirmed,
    is_led_openly,
    is_reached,
    says_deed,
    verdict,
)
from assistant.composing.who_acts import actor_unsaid, agent_untold, is_of_another_body, office_unsaid
from assistant.evidence.scoring import Evidence
from assistant.understanding.extents import claims_else
from assistant.understanding.kinds import Kind
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

# Of 23 bare answers in five question sets whose best clause was less likely than 0.45, or of no fitting kind, four of
# the six below this that left a word of the question unsaid were of something else, two of the other 17 (2026-11-29).
_DOUBTED, _UNCERTAIN = 0.3, 0.45
_THING, _LIKELY = 1.2, 0.5  # weight of a word that says what is asked to be so, and probability of what says it else
_NO_PLACE = "Chưa thấy văn bản nêu địa điểm của việc này; văn bản nêu:"


def led_by_word(
    draft: Draft, understood: Understood, admissible: list[Evidence], chosen: Evidence, corpus: Corpus
) -> Draft:
    """Facts under the word that they give a question, or what they leave unsaid of it; as they are for neither."""
    said = [one.text for one in draft.statements if one.supports] or [""]
    sure = confirmed(understood, said[0]) if understood.kind is Kind.NUMBER and chosen.fits else ""
    if sure:
        return draft.led_by(f"{sure}{WORD_LEADS}")
    judged = understood.kind in (Kind.YESNO, Kind.WHAT, Kind.TOPIC)
    cased = judged or understood.wants.confirming or bool(understood.cases)  # "từ bao nhiêu % … nếu 7% thì sao"
    # Beside a rule of another's bound the measure is of the first where the words around both do not tell.
    bound = (bound_said(understood, " ".join(said)) or bound_said(understood, said[0])) if cased else ""
    bound = bound or (limb_said(understood, said[0]) if cased else "")
    broken = breached(understood, " ".join(said)) if bound else ""
    if broken:
        return with_said(draft, bound).led_by(f"{broken}{WORD_LEADS}")
    if not bound and is_only_to_be(understood, chosen, corpus):  # a bound tells of the case put
        return draft.led_by(TO_BE)
    word = _word(understood, admissible, chosen, said[0], corpus)
    if word:
        return draft.led_by(word)
    if tells_no_place(understood, chosen):
        return _with_place(draft, understood, admissible)
    lead = _unsaid(understood, admissible[0], chosen, corpus) if judged and not bound else ""  # a bound is of the case
    doubtful = not (bound or draft.statements[0].ours) and _is_doubtful(understood, draft, admissible[0])
    if lead or doubtful or _is_only_near(understood, admissible[0], chosen):
        return draft.led_by(lead or NEAREST_OF_ALL)
    return with_said(draft, bound) if bound else draft


def _word(understood: Understood, admissible: list[Evidence], chosen: Evidence, said: str, corpus: Corpus) -> str:
    """The line with a yes, a no or that it is so by now, "" for none; of what is only to be made so no yes.

    said is what is told of the clause chosen.
    """
    best = admissible[0]
    unsure = is_led_openly(understood, said, chosen.clause.text) or agent_untold(understood, chosen, said)
    judges = understood.kind in (Kind.YESNO, Kind.WHAT) and not unsure
    word = verdict(understood, best, admissible) if judges else ""
    word = word or (OF_TRUTH[NO] if is_of_another_body(understood, admissible, corpus) else "")
    if not word and is_assessment(best.passage, corpus) and is_reached(understood, best):
        word = REACHED
    if word in (YES, OF_TRUTH[YES]) and is_to_be_made(understood, chosen, corpus):
        return TO_BE
    if word in (YES, OF_TRUTH[YES]) and is_on_condition(understood, said):
        return ON_CONDITION
    return f"{word}{WORD_LEADS}" if word else ""


def _with_place(draft: Draft, understood: Understood, admissible: list[Evidence]) -> Draft:
    """Facts that tell no place, with another that says the thing and a place; else under a line that none is told."""
    placed = placed_elsewhere(understood, admissible)
    if placed is None:
        return draft.led_by(_NO_PLACE)
    return replace(draft, statements=(*draft.statements, fact(understood, placed))).led_by(NEAREST_OF_ALL)


def _unsaid(understood: Understood, best: Evidence, chosen: Evidence, corpus: Corpus) -> str:
    """The line on what facts leave unsaid of a question: a word, the body or the office asked of; "" for none."""
    missing = unsaid(understood, best) or actor_unsaid(understood, chosen, corpus) or office_unsaid(understood, chosen)
    if missing and spaced(missing) in chosen.clause.heading_spaced:
        return NEAREST_OF_ALL  # the heading above may say it of all below: whose duty it is, what it holds for
    return unsaid_lead(understood, missing) if missing else ""


def _is_only_near(understood: Understood, best: Evidence, chosen: Evidence) -> bool:
    """Whether the words of a question stand apart in what answers, or that tells of whoever does it alone.

    Nor is it more than near where it does not say what the question claims, or that a thing is ended as asked.
    """
    scattered, told = understood.wants.mentioned and says_scattered(understood, best), chosen.clause.text
    of_deed = (understood.ended or understood.wants.mentioned) and not says_deed(understood, chosen)
    else_asked = claims_else(understood, told) or of_deed
    return scattered or (understood.wants.yes_or_no and (is_doer_alone(understood, told) or else_asked))


def _is_doubtful(understood: Understood, draft: Draft, best: Evidence) -> bool:
    """Whether facts may well be of something else: one side of what is compared, or what the reader itself doubts.

    What it doubts that says all telling words of a question is what is asked after all. Whether a thing is so is told
    by nothing that does not say it: "A có di tích nào không" by no "A là đô thị sinh thái".
    """
    told = [one.text for one in draft.statements if one.supports]
    once = understood.kind is Kind.COMPARE and len(told) == 1 and not quantities(told[0])
    unsaid_words = any(not one.is_count and not one.phrase.isdigit() for one in best.missing)
    said = spaced(" ".join(told))
    things = [one for one in understood.terms if one.known and one.weight >= _THING and one.phrase[0].isalpha()]
    things = [one for one in things if one.is_name or best.probability < _LIKELY]
    untold = understood.wants.yes_or_no and any(not one.match(said) for one in things)
    doubted = (once and best.probability < _UNCERTAIN) or (unsaid_words and best.probability < _DOUBTED)
    return untold or doubted


def with_said(draft: Draft, said: str) -> Draft:
    """Facts with a sentence of the assistant's own behind them."""
    return replace(draft, statements=(*draft.statements, Statement(said, ours=True)))
