"""What stands below an answer: what it had no room for, what else may answer, and where else the texts are near.

A refusal has the nearest passages there; an answer on one side of an open question what the reader finds of others.
"""

from collections.abc import Iterator, Sequence

from assistant.answering.by_clauses import CLAUSES
from assistant.answering.nearest_said import nearest_first
from assistant.answering.turn import Turn
from assistant.answering.what_else import what_else
from assistant.composing.cutting import sentence_of
from assistant.composing.draft import Draft, Support, meet, support
from assistant.composing.points import TOLD, points_on
from assistant.composing.saying import fields_in
from assistant.composing.topic import documents_of, is_assessment
from assistant.evidence.scoring import Evidence
from assistant.understanding.kinds import Kind
from assistant.understanding.openly import asks_openly
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from corpus.model import Passage
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

_PASSAGES = 3  # below a refusal
_PLACES = 3  # below an answer
_TELLING = 1.0  # weight of a word that says something
# What makes a sentence near: how likely it is, the share of the best reading, or of the question's words in any form.
_LIKELY, _READS, _SAYS = 0.02, 0.95, 0.5
_HEAD = 12  # syllables of a heading that say what it is of
_SOME_SAID = 0.15  # share of a question's words without which nothing is near
_SECTION, _BY_HEADING = "section", "heading that says it"  # what stands under a heading that a question only resembles
_OF_SUBJECT = ("topic", "nearest", "places", _SECTION)  # composers that tell of a subject wherever it stands
_SEVERAL = "several"  # the composer of several questions, each of which has its own answer
_OPEN = (Kind.TOPIC, Kind.WHAT, Kind.LIST)


def below_answer(turn: Turn, corpus: Corpus) -> tuple[Support, ...]:
    """What may be meant or was left out, then the nearest sentences elsewhere where one side of a thing was told."""
    draft = turn.decision.draft
    if draft is None:
        return ()
    beside = what_else(turn.decision)
    first = beside or draft.more
    told = [*(place for one in draft.statements for place in one.supports), *first]
    further = _elsewhere(turn, told, corpus) if _is_one_sided(turn, draft, unsure=bool(beside)) else ()
    return (*first, *further[: max(1, _PLACES - len(first))])


def below_refusal(turn: Turn, corpus: Corpus) -> list[Support]:
    """The nearest passages, first what the message speaks of, then one for each word asked that those do not say.

    Of a body that no text names they are those on its field.
    """
    near, lack = nearest_first(turn.decision), turn.decision.lack
    if field := _on_field(turn, corpus):
        promised = [_whole(near[0].passage)] if lack and lack.near else []
        return list(dict.fromkeys((*promised, *field)))[:_PASSAGES]
    telling = [one for one in turn.understood.terms if one.known and one.weight >= _TELLING]
    chosen: dict[str, Evidence] = {near[0].passage.id: near[0]} if near else {}
    for term in telling:
        if not any(_says(one, term) for one in chosen.values()):
            saying = next((one for one in near if _says(one, term)), None)
            chosen |= {saying.passage.id: saying} if saying else {}
    for one in near:
        chosen.setdefault(one.passage.id, one)
    return [_whole(one.passage) for one in list(chosen.values())[:_PASSAGES]]


def _on_field(turn: Turn, corpus: Corpus) -> list[Support]:
    """The passages that speak most directly of the field of a body which no text names, none where it has none."""
    fields = [one for term in turn.understood.names if not term.known for one in fields_in(term.phrase)]
    subjects = [Subject.of((Term((one,), 1.0, known=True),)) for one in fields]
    documents = documents_of(turn.understood, corpus) if subjects else []
    points = [one for one in points_on(subjects, documents, turn.decision.evidence) if one.direct >= TOLD]
    points.sort(key=lambda one: (is_assessment(one.passage, corpus), -one.strength))
    return [_whole(one.passage) for one in points]


def _whole(passage: Passage) -> Support:
    return support(passage, 0, len(passage.text))


def _says(evidence: Evidence, term: Term) -> bool:
    return term not in evidence.missing


def _is_one_sided(turn: Turn, draft: Draft, unsure: bool) -> bool:
    """Whether other places may say as much: an open question, a subject, or an answer that is not sure to be one."""
    understood = turn.understood
    if draft.composer in _OF_SUBJECT:
        return understood.kind in _OPEN and (draft.composer != _SECTION or turn.decision.rules[0] == _BY_HEADING)
    open_or_unsure = draft.statements[0].ours or unsure or asks_openly(understood)
    return turn.decision.rules[-1:] == (CLAUSES,) and draft.composer != _SEVERAL and open_or_unsure


def _elsewhere(turn: Turn, told: Sequence[Support], corpus: Corpus) -> tuple[Support, ...]:
    """The sentences near to a question that were not told: under its own heading first, then of other sections."""
    evidence = turn.decision.evidence
    best = max((one.reading for one in evidence), default=0.0)
    headed = {one for one in dict.fromkeys(each.passage.place for each in evidence) if _heads(one, turn, corpus)}
    near = [one for one in evidence if _may_be_near(one) and (one.passage.place in headed or _is_near(one, best))]
    if turn.decision.draft and turn.decision.draft.composer in _OF_SUBJECT:
        near = [one for one in near if one.passage.place in headed or _says_itself(one, turn)]
    places = {(one.document, one.section) for one in told}
    near.sort(key=lambda one: (one.passage.place not in headed, one.passage.place in places))
    found: dict[Support, None] = {}
    for said in _places(near, corpus):
        if not any(meet(said, one) for one in (*told, *found)):
            found[said] = None
    return tuple(found)


def _says_itself(one: Evidence, turn: Turn) -> bool:
    """Whether a sentence says a telling word of the question, not what stands around it alone."""
    telling = (term for term in turn.understood.terms if term.weight >= _TELLING)
    return any(term.match(one.clause.sentence_spaced) for term in telling)


def _heads(place: tuple[str, str], turn: Turn, corpus: Corpus) -> bool:
    """Whether the heading of a section says a telling word of the question at its head."""
    title = spaced(corpus.by_number[place[0]].sections[place[1]].title)
    head = f" {' '.join(title.split()[:_HEAD])} "
    return any(term.is_said_in(head) for term in turn.understood.terms if term.weight >= _TELLING)


def _is_near(one: Evidence, best: float) -> bool:
    return one.probability >= _LIKELY or one.reading >= _READS * best or one.coverage >= _SAYS


def _may_be_near(one: Evidence) -> bool:
    """Whether a clause is of the time and the names asked for, and says something of the question."""
    return one.around >= _SOME_SAID and one.time != 0.0 and one.named != 0.0 and not one.title_block


def _places(near: Sequence[Evidence], corpus: Corpus) -> Iterator[Support]:
    """The sentence of each; of a heading the first paragraph below it, which says more."""
    for one in near:
        document = corpus.by_number[one.passage.document]
        heading = document.sections[one.passage.section].heading
        if heading is None or one.passage.body is not heading:
            yield support(one.passage, *sentence_of(one.clause))
            continue
        under = (each for each in document.passages if each.section == one.passage.section and each is not one.passage)
        yield from map(_whole, list(under)[:1])
