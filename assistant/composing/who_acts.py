"""Who does something: the evidence or the task that names a body, where what is best only says what is to be done."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft
from assistant.composing.duties import deed_of, task_statement
from assistant.composing.task_leads import lead_of
from assistant.composing.topic import documents_of
from assistant.composing.unsure import NEAREST_OF_ALL
from assistant.evidence.clauses import passage_clauses
from assistant.evidence.scoring import Evidence
from assistant.understanding.ranks import is_of_rank, of_other_rank
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.worded import agent_put_up, body_judged, office_asked
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.tasks.reading import extract_tasks
from corpus.vietnamese.bodies import names_body, names_body_by_word, opens_with_body
from corpus.vietnamese.spelling import spaced

_LIKELY = 0.2  # of the best clause's probability that one which says who acts must have
_TELLING = 1.2  # weight of a word that says what is to be done
_ANSWERING = ("chịu", "trách nhiệm", "chịu trách nhiệm", "lo", "việc", "đứng ra", "thực hiện")  # say nothing of it
_LIGHT = 0.5  # weight up to which a word may be said otherwise
_SURE = 0.6  # probability from which what a clause says of another body denies it of the one asked of
_LIKELY_TO_ACT = 0.5  # probability of a clause that says who does a thing in words of its own
_GIVEN = re.compile(r"(?<!\w)(?:do|giao|bởi|thuộc về|(?:trách nhiệm|thẩm quyền|nhiệm vụ) của)(?!\w)", re.IGNORECASE)
_FEW, _WORDS = 3, 100  # bodies of whom one thing is told, and words of each


def who_acts_first(understood: Understood, admissible: list[Evidence], corpus: Corpus) -> list[Evidence]:
    """The evidence with that first which says who acts, and no less of the question than what was best.

    Where the best says so, what says nobody is no further answer.
    """
    best = admissible[0]
    if not understood.asks_who_acts:
        return admissible
    if says_who_acts(best, corpus):
        return [one for one in admissible if one.passage is best.passage or says_who_acts(one, corpus)]
    likely = (one for one in admissible if one.probability >= _LIKELY * best.probability)
    likely = (one for one in likely if set(one.missing) <= set(best.missing))
    acting = next((one for one in likely if says_who_acts(one, corpus)), None)
    if acting is None:
        return admissible
    return [acting, *(one for one in admissible if one is not acting and says_who_acts(one, corpus))]


def body_judged_first(understood: Understood, admissible: list[Evidence]) -> list[Evidence]:
    """The evidence with that first in which the body acts of which it is asked whether it does a thing.

    "Nhiều người đến cơ quan thuế xin giấy" says nothing of "cơ quan thuế có cấp giấy không"; "cơ quan thuế không cấp
    giấy" does.
    """
    body = body_judged(understood) if understood.wants.yes_or_no else ""
    if not body or _acts_in(admissible[0], body):
        return admissible
    likely = (one for one in admissible if one.probability >= _LIKELY * admissible[0].probability)
    acting = next((one for one in likely if _acts_in(one, body)), None)
    return [acting, *(one for one in admissible if one is not acting)] if acting else admissible


def _acts_in(evidence: Evidence, body: str) -> bool:
    """Whether a body (in one spelling) opens a clause, be it behind what that is done by: "Theo Luật X, Sở A …"."""
    return any(spaced(limb).startswith(f" {body} ") for limb in evidence.clause.text.split(", "))


def with_deed(evidence: Evidence, corpus: Corpus) -> Evidence:
    """A piece that is one of several things to which one deed is done, as that deed: "trình Bộ quyết định tặng:"."""
    above = deed_of(evidence.passage, corpus.by_number[evidence.passage.document])
    return replace(evidence, clause=passage_clauses(above)[-1]) if above else evidence


def compose_actors(understood: Understood, best: Evidence, corpus: Corpus) -> Draft | None:
    """The few bodies whose own tasks say all that is asked of, where the best evidence says none; else None.

    They say no less of it than the best evidence does: of "ai đề nghị xét nâng bậc" not who decides on the promotion.
    """
    asked = [one for one in understood.terms if one.phrase not in _ANSWERING]
    telling = [one for one in asked if one.weight >= _TELLING]
    if not understood.asks_who_acts or not telling or says_who_acts(best, corpus):
        return None
    matter = [one for one in asked if one in telling or one.match(best.clause.spaced)]
    told = []
    for document in documents_of(understood, corpus):
        for task in extract_tasks(document):
            assessed = role_of(document, task.section) is Role.ASSESSMENT
            if task.lead and not assessed and all(term.match(spaced(task.task)) for term in matter):
                told.append(task_statement(task, document, _WORDS))
    return Draft(tuple(told), "tasks") if 0 < len(told) <= _FEW else None


def is_of_another_body(understood: Understood, found: list[Evidence], corpus: Corpus) -> bool:
    """Whether the best evidence gives another body all that a statement says of one, and none gives that one it.

    "Ban A ban hành chương trình, đúng không" where a text has "Ban B chỉ đạo: Ban hành chương trình".
    """
    best, idle = found[0], (*_ANSWERING, "nhiệm vụ")
    body = _body_judged(understood)
    matter = [one for one in understood.terms if one is not body and one.phrase not in idle and one.weight > _LIGHT]
    asks = understood.wants.truth and not understood.wants.denied and best.probability >= _SURE
    if not asks or body is None or not matter or not says_who_acts(best, corpus):
        return False

    def of_it(one: Evidence) -> bool:
        named = body.is_said_in(one.clause.passage_spaced)
        return named and all(term.match(one.clause.spaced) for term in matter)

    return all(term.match(best.clause.spaced) for term in matter) and not any(map(of_it, found))


_SHORT = r"(?:[Bb]ộ|[Ss]ở|[Pp]hòng|[Bb]an|[Cc]ục|[Vv]ụ|[Uu]ỷ ban|[Ủủ]y ban) [^\W\d_]+(?: [^\W\d_]+){0,3}"
_REST = r"(?:, [A-ZĐ][^\W\d_]+(?: [^\W\d_]+){0,3})* và [A-ZĐ][^\W\d_]+"
_FIELDS_JOINED = re.compile(rf"(?<![Cc]ác )(?<!\w)(?P<short>{_SHORT})(?P<rest>{_REST})")


def names_longer_body(understood: Understood, clause: str) -> bool:
    """Whether the body that a question names is in a clause only as the head of a longer name.

    "Phòng Kinh tế" is none of "phòng Kinh tế, Hạ tầng và Đô thị"; "Sở A và Sở B" are two.
    """
    for one in _FIELDS_JOINED.finditer(clause):
        joined = not any(map(names_body, re.split(r", | và ", one["rest"])))
        short, whole = spaced(one["short"]).strip(), spaced(one.group()).strip()
        elsewhere = spaced(clause.replace(one.group(), " "))
        if joined and understood.says(short) and not understood.says(whole) and f" {short} " not in elsewhere:
            return True
    return False


def agent_untold(understood: Understood, best: Evidence, led: str) -> bool:
    """Whether a question says by whom a thing is done, and neither a clause's sentence nor what leads to it names him.

    "Chương trình do tỉnh ban hành, đúng không" of "Ban B chỉ đạo: Ban hành chương trình".
    """
    agent = agent_put_up(understood)
    said = f"{best.clause.sentence_spaced}{spaced(led)}"
    return (
        bool(agent)
        and f" {agent} " not in said
        and not any(term.match(said) for term in understood.terms if f" {term.phrase} " in f" {agent} ")
    )


def _body_judged(understood: Understood) -> Term | None:
    """The body of which a statement says something: the one that it opens with, else the only one that it names."""
    bodies = [term for term in understood.terms if term.known and names_body(term.phrase)]
    opening = [term for term in bodies if term is understood.actor]
    return next(iter(opening or (bodies if len(bodies) == 1 else [])), None)


def names_nobody(understood: Understood, chosen: Sequence[Evidence], corpus: Corpus) -> bool:
    """Whether none of the evidence for who does something says it: a body that the question names itself is no answer.

    Of "ai thanh tra doanh nghiệp" no "thanh tra không quá 01 lần/năm đối với doanh nghiệp". Nor is what is not likely
    and does not say the deed.
    """
    if not understood.asks_who_acts:
        return False
    if understood.terms[:1] and understood.terms[0] in chosen[0].missing and chosen[0].probability < _LIKELY_TO_ACT:
        return True
    asked = sorted((form for term in understood.terms for form in term.forms), key=len, reverse=True)

    def rest(text: str) -> str:
        for form in asked:
            text = text.replace(f" {form} ", " ; ")
        return text

    named = any(names_body_by_word(rest(one.clause.spaced)) for one in chosen)
    return not named and not any(says_who_acts(one, corpus) for one in chosen)


def nobody_acts(understood: Understood, chosen: Sequence[Evidence], corpus: Corpus) -> bool:
    """Whether those who are named in what is told of who does something are not told to do it: "lợi ích của Nhà nước".

    A body that opens a sentence or a limb acts, as does one by whom, or to whom, something is given to do.
    """
    limbs = (limb for one in chosen for limb in re.split(r"[,;:] ", one.clause.text))
    acting = any(opens_with_body(limb) or _GIVEN.search(limb) for limb in limbs)
    return understood.asks_who_acts and not acting and not any(says_who_acts(one, corpus) for one in chosen)


def actor_unsaid(understood: Understood, best: Evidence, corpus: Corpus) -> str:
    """The body of which a question asks whether it must do what a text gives another to do; "" for none.

    "Ubnd xã có phải xây dựng kế hoạch không" by "Sở A xây dựng kế hoạch", or by what the one of the province does.
    """
    actor = understood.actor
    asks = understood.wants.yes_or_no and actor is not None and any(map(names_body, actor.forms))
    if not asks or actor is None or not says_who_acts(best, corpus):
        return ""
    if not actor.match(best.clause.passage_spaced):
        return actor.phrase
    behind = understood.terms[understood.terms.index(actor) + 1 :][:1]  # "ubnd huyện" is no "ubnd tỉnh"
    called = [f"{actor.phrase} {one.phrase}" for one in behind if not one.match(best.clause.passage_spaced)]
    return next((one for one in called if understood.says(one)), "")


def office_unsaid(understood: Understood, best: Evidence) -> str:
    """The office of whose holder a question asks what becomes of him, where no paragraph or heading names one such.

    What becomes of "người đứng đầu" is not said of a "phó giám đốc". "" where it names him in any form.
    """
    own = " ; ".join([best.passage.lead, *best.passage.headings[-1:]])  # those above may name every office
    office, said = office_asked(understood), f"{best.clause.passage_spaced}{spaced(own)}"
    if not office or not understood.wants.yes_or_no or is_of_rank(office, said):
        return ""
    if of_other_rank((office,), said):
        return office
    named = any(term.match(said) for term in understood.terms if office in term.phrase or term.phrase in office)
    return "" if named else office


def told_of_office(draft: Draft, understood: Understood, best: Evidence) -> Draft:
    """A draft under a line that promises no answer, where nothing in it speaks of the holder of the office asked of."""
    office, told = office_unsaid(understood, best), draft.statements
    if not office or told[0].ours or any(is_of_rank(office, spaced(one.text)) for one in told):
        return draft
    return draft.led_by(NEAREST_OF_ALL)


def says_who_acts(evidence: Evidence, corpus: Corpus) -> bool:
    """Whether a body opens the sentence or the paragraph of a clause, be it behind "Định kỳ, …", or leads to it."""
    clause = evidence.clause
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    openings = (sentence, sentence.partition(", ")[2], clause.passage.text)
    return any(map(opens_with_body, openings)) or lead_of(clause, corpus) is not None
