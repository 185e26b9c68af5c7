"""What is said at the one place that names a rare thing of the question, where the likeliest clause leaves it out."""

from assistant.answering.case import Case, Decision, drafted
from assistant.composing.cutting import holds_kind
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.shortening import shortened
from assistant.composing.topic import documents_of
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import STRICT_KINDS, Kind
from assistant.understanding.terms import Term
from corpus.model import Passage
from corpus.vietnamese.spelling import spaced

_ASKED = (Kind.YESNO, Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.WHAT, Kind.PLACE)
_RARE = 3.0  # weight of a word that hardly any passage says
_ONCE = 2  # passages, of one section, in which such a thing is said at most
_SURE = 0.9  # probability of a clause that answers, whatever of the words it leaves out
_WORDS = 120  # of what is told


def said_once(case: Case) -> Decision | None:
    """The passage that alone says a rare thing asked of: "thứ trưởng có được hỗ trợ không".

    It says another word of the question as well, or stands in the Điều of the likeliest clause, and holds the hard fact
    that is asked for.
    """
    understood = case.understood
    asks = understood.kind in _ASKED and case.asks_of_text and not (case.lack or understood.times)
    best = case.evidence[0] if asks and case.evidence else None
    if best is None or best.probability >= _SURE:
        return None
    rare = [one for one in best.missing if one.known and one.calls_thing and one.weight >= _RARE]
    for term in rare:
        for passage in _alone(case, term):
            if _is_of_question(case, passage, term, best) and _holds(case, passage):
                shown = shortened(passage.text, _WORDS)
                told = Statement(shown.text, (support(passage, shown.start, shown.end),))
                return drafted(Draft((told,), "facts"), case.evidence)
    return None


def _alone(case: Case, term: Term) -> list[Passage]:
    """The passages that say a word, where they are few and of one section."""
    saying = [
        passage
        for document in documents_of(case.understood, case.corpus)
        for passage in document.passages
        if term.is_said_in(spaced(passage.text))
    ]
    return saying if len(saying) <= _ONCE and len({one.place for one in saying}) == 1 else []


def _is_of_question(case: Case, passage: Passage, term: Term, best: Evidence) -> bool:
    others = [one for one in case.understood.terms if one is not term]
    return any(one.is_said_in(spaced(passage.text)) for one in others) or _article(case, passage) == _article(
        case, best.passage
    )


def _article(case: Case, passage: Passage) -> tuple[str, str]:
    """The document of a passage and its Điều, or its own section where it stands in none."""
    chain = case.corpus.by_number[passage.document].ancestors(passage.section)
    return passage.document, next((one.id for one in chain if one.is_article), passage.section)


def _holds(case: Case, passage: Passage) -> bool:
    understood = case.understood
    return understood.kind not in STRICT_KINDS or holds_kind(understood, passage.text)
