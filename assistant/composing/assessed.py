"""The sentences of an assessment that are on what is asked, and how they are told: the points of its paragraphs."""

import re
from collections.abc import Sequence
from itertools import groupby

from assistant.composing.draft import Statement, support
from assistant.composing.saying import SAYS, says
from assistant.composing.shortening import Shown, fair_share, shortened
from assistant.composing.summary import SIDES
from assistant.composing.wording import tidy
from assistant.language.cues import cues
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import Document, Passage
from corpus.once import once
from corpus.reading.roles import Assessed, Side, assess
from corpus.reading.store import Corpus
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced

ASSESSED_WORDS, _OVER = 330, 1.25  # words of the points, and how many times as many are said whole rather than clipped
LEAD_IN = re.compile(r"[^:]{3,80}(?:do|nguyên nhân)[^:.;]{0,40}:\s")  # "Hạn chế, yếu kém nêu trên là do: …"
SLIGHT, _SLIGHT_NAME = 0.5, 0.35  # weights under which a word tells nothing apart: "phát triển"; the province's name
_SEVERAL, _SHARE = 3, 1 / 3  # sentences that say a subject from which their whole paragraph is of it
MOSTLY = 0.5  # share of the words asked of that must be known
# How an assessment opens with what it comes after, up to what had come about by then (a spaced text).
_AFTER = re.compile(r" (?:sau|qua|trong|từ|thực hiện) .*?(?= (?:đã|được) )")


def side_head(document: Document, side: Side, corpus: Corpus) -> Statement:
    """The line above what a document says of a side, with its name among several."""
    several = len(corpus.documents) > 1
    return Statement(f"{SIDES[side]}{f' ({document.metadata.name})' if several else ''}:", prefix="\n", ours=True)


def text_of(one: Assessed) -> str:
    """A sentence of an assessment in its passage's words."""
    return one.passage.text[one.start : one.end]


def on_subject(
    understood: Understood, document: Document, sentences: Sequence[Assessed], of_few: bool = False
) -> list[Assessed]:
    """The sentences on what is asked; all of them where nothing is asked but the assessment of the document itself.

    So too where most of what is asked is in words that no text knows; of_few: only where the document assesses nothing
    of the others.
    """
    asked = asked_of(understood)
    telling = tuple(term for term in asked if term.known and not says_itself(document, term))
    told = [_told_of(one, telling) for one in understood.subjects or understood.listed]
    subjects = [Subject.of(terms) for terms in told if terms] or [Subject.of(telling)]
    anywhere = [one for one in assess(document) if telling and _says_any(subjects, one)]
    if telling and _is_circumstance(telling, anywhere):
        return list(sentences)
    if not telling or (weight_of(telling) < MOSTLY * weight_of(asked) and not (of_few and anywhere)):
        return list(sentences)
    said = [one for one in sentences if one in anywhere]
    of_it = {one.passage for one in said if len(subjects) == 1 and _is_of(one.passage, said, sentences)}
    return [one for one in sentences if one in said or one.passage in of_it]


def _is_circumstance(asked: Sequence[Term], said: Sequence[Assessed]) -> bool:
    """Whether what is asked is only that after which all that an assessment tells was reached: "Sau 10 năm …, đã …".

    It is said then in the one sentence that opens with it, before what had come about by then.
    """
    opening = _AFTER.match(spaced(text_of(said[0]))) if len(said) == 1 else None
    return opening is not None and all(term.match(f"{opening.group()} ") > SLIGHT for term in asked)


def _told_of(subject: Subject, telling: Sequence[Term]) -> tuple[Term, ...]:
    return tuple(term for term in subject.terms if term in telling)


def _says_any(subjects: Sequence[Subject], sentence: Assessed) -> bool:
    """Whether a sentence speaks of one of the things asked of: "hạn chế về du lịch và đô thị"."""
    return any(says(one, spaced(text_of(sentence))) >= SAYS for one in subjects)


def _is_of(passage: Passage, said: Sequence[Assessed], sentences: Sequence[Assessed]) -> bool:
    """Whether a paragraph is of a subject as a whole: several of its sentences say it, and not few of them."""
    own, told = (sum(one.passage is passage for one in group) for group in (sentences, said))
    return told >= _SEVERAL and told >= _SHARE * own


def says_itself(document: Document, term: Term) -> bool:
    """Whether a document is of this thing as a whole, by its title, issuer and name."""
    return any(f" {form} " in _own_words(document) for form in term.forms)


@once
def _own_words(document: Document) -> str:
    return spaced(f"{document.metadata.title} {document.metadata.issuer or ''} {document.metadata.name}")


def is_light(term: Term) -> bool:
    """Whether a word says nothing of a subject of its own: "còn kém", "công tác", or what half of all texts say."""
    if term.weight < (_SLIGHT_NAME if term.is_name else SLIGHT):
        return True
    table = cues()
    light = {*table.wanting, *table.negating, *table.helpful, *table.generic_actors}
    return term.phrase.removeprefix("còn ") in light | {*table.light_heads, *table.work_nouns, *table.reached}


def asked_of(understood: Understood) -> list[Term]:
    """What an assessment is asked of: a noun that goes before others is one where nothing stands beside it."""
    alone = {one.terms[0] for one in (*understood.subjects, *understood.listed) if len(one.terms) == 1}
    if understood.wants.aspect and len(understood.terms) == 1:  # "nguyên nhân về cán bộ"
        alone.add(understood.terms[0])

    def is_head(term: Term) -> bool:
        return " " in term.phrase and term.phrase in cues().light_heads and term.weight >= SLIGHT

    return [term for term in understood.terms if not is_light(term) or (term in alone and is_head(term))]


def weight_of(terms: Sequence[Term]) -> float:
    """What some words weigh together."""
    return sum(term.weight for term in terms)


def points_told(sentences: Sequence[Assessed], words: int = ASSESSED_WORDS) -> list[Statement]:
    """One point a sentence, under the words that lead to them; the long ones clipped where all are too long."""
    statements: list[Statement] = []
    lengths = [len(text_of(one).split()) for one in sentences]
    longest = max(lengths, default=0) if sum(lengths) <= _OVER * words else fair_share(lengths, words)
    for _, group in groupby(sentences, key=lambda one: one.passage):
        for one in group:
            text, start = text_of(one), one.start
            lead = LEAD_IN.match(text)
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
