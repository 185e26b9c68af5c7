"""A figure told of all where one of some is asked: "FPT lắp bao nhiêu trạm" by the stations of them all.

Or is claimed of it: "A đạt 65%, đúng không". Or of "vốn đầu tư công" by all that is invested, of how much there is by
how much it moves: "hộ nghèo còn bao nhiêu".
"""

import re
from functools import cache
from itertools import pairwise

from assistant.answering.fitting_figures import COUNTRY
from assistant.answering.heirs import paragraph
from assistant.composing.draft import Draft
from assistant.composing.topic import documents_of
from assistant.composing.unsure import NEAREST_OF_ALL, quoted
from assistant.evidence.scoring import Evidence
from assistant.language.cues import cues
from assistant.understanding.document_places import self_description
from assistant.understanding.kinds import Kind
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from assistant.understanding.wants import WAYS
from corpus.reading.store import Corpus
from corpus.vietnamese.bodies import bodies
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import one_spelling, spaced

_OF_ALL = "Chưa thấy con số riêng của {}; văn bản nêu chung:"
_OF_NO_NAME = "Câu sau nêu chung, không nói riêng về {}:"
_OF_MOVE = "Chưa thấy văn bản nêu con số ở mốc được hỏi; văn bản nêu mức {}:"
# By how much a thing moves: "giảm từ 1 - 1,5%/năm", "tăng trưởng năng suất lao động đạt mức 6,1%/năm".
_MOVES = re.compile(r" (?P<way>tăng|giảm) (?:(?:từ|ít nhất|tối thiểu|bình quân|trung bình|khoảng|thêm) )*\d")
_LEVEL = re.compile(r" (?:đạt|còn|bằng|chiếm|là|ở mức)(?: (?:mức|khoảng|trên|hơn|gần|ít nhất|tối thiểu))* \d")
_GROWS = "tăng trưởng"
_AS_RATE = ("mỗi năm", "hằng năm", "hàng năm", "một năm", "tốc độ", "mức", "thêm", "bớt", "gấp", "lần")


def said_of_all(draft: Draft, understood: Understood, best: Evidence, corpus: Corpus) -> Draft:
    """A draft that says first that its figure is none of the one asked of, of whom no sentence gives any."""
    claims = understood.kind is Kind.YESNO and (understood.claimed_figures or understood.cases)
    told = draft.without_lead(NEAREST_OF_ALL)  # what is said here says more
    if not (claims or understood.kind is Kind.NUMBER) or not told.statements or told.statements[0].ours:
        return draft
    said = f"{paragraph(best.clause)} {self_description(corpus.by_number[best.passage.document])}"
    if claims:
        others = [term for term in understood.names if not (term.is_count or term.match(said))]
        return told.led_by(_OF_NO_NAME.format(quoted(others, understood))) if others else draft
    unnamed = [term for term in understood.terms if _is_brand(term) and not term.match(said)]
    moved = _moved(understood, best)
    if moved:
        return told.led_by(_OF_MOVE.format(moved))
    some = _some(understood, best)
    if some:
        return told.led_by(_OF_ALL.format(f"“{some}”"))
    if not unnamed or any(_has_figure(term, understood, corpus) for term in unnamed):
        return draft
    return told.led_by(_OF_ALL.format(quoted(unnamed, understood)))


def _moved(understood: Understood, best: Evidence) -> str:
    """The way in which the thing goes by what the best clause tells, where how much of it there is then is asked."""
    said = None if _LEVEL.search(best.clause.spaced) else _MOVES.search(best.clause.spaced)
    grows = any(f" {_GROWS} {term.phrase} " in best.clause.spaced for term in understood.terms)
    of_a_year = any(len(time) == 1 for time in understood.times)
    if not (said or grows) or not of_a_year or any(map(understood.says, _AS_RATE)):
        return ""
    moves = any(way in form.split() for term in understood.terms for form in term.forms for way in WAYS)
    way = said["way"] if said else _GROWS
    return "" if understood.wants.ways or moves or understood.says_deed else way


def _some(understood: Understood, best: Evidence) -> str:
    """The kind of a thing that is asked of, as it is called, where the best clause tells of the thing alone; "".

    What stands right behind the thing tells which: what is done ("vốn đầu tư cần") tells no kind, nor do people or a
    noun that goes before any other.
    """
    if not understood.times:  # of a case no figure stands for some of all
        return ""
    text = best.clause.sentence_spaced
    above = f"{text} {best.clause.heading_spaced} {spaced(best.passage.lead)}"
    for thing, which in pairwise(understood.terms):
        called = f"{thing.phrase} {which.phrase}"
        plain = which.is_name or not _of_anything().isdisjoint(which.forms)
        tells = not which.match(above) and " " in thing.phrase and not plain
        tells = tells and (which.phrase in COUNTRY or understood.tells_kind(which.phrase))
        if tells and understood.says(called) and thing.match(text):
            return called
    return ""


@cache
def _of_anything() -> frozenset[str]:
    return frozenset(map(one_spelling, (*cues().light_heads, *cues().generic_actors, *cues().actors, *bodies().people)))


def _is_brand(term: Term) -> bool:
    """Whether a word is one that calls somebody, or a thing, as no syllable of the language does: "FPT", "VinFast"."""
    return term.known and not term.is_count and " " not in term.phrase and term.calls_thing


def _has_figure(term: Term, understood: Understood, corpus: Corpus) -> bool:
    """Whether any sentence says a word together with a figure."""
    texts = (one.text for document in documents_of(understood, corpus) for one in document.passages)
    said = (text[start:end] for text in texts for start, end in sentences(text))
    return any(term.match(spaced(one)) and quantities(one) for one in said)
