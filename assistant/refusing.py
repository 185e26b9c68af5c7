"""Refusing: which constraint of the question the texts do not meet, and saying so."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.clauses import Time
from assistant.data_files import cue_in, cues
from assistant.defining import asks_what_it_is, is_definition_of_one
from assistant.evidence import TITLE_TIME, Evidence, is_title_block
from assistant.terms import Term
from assistant.understanding import Understood
from assistant.wording import time_label

# Chosen on the development questions; each is the share of the question's weight (see terms.coverage).
MIN_COVERAGE = 0.5  # the clause and its surroundings must say this much
MIN_GUESSED = 0.65  # the same where the question's marks were put back by guess
MIN_CLOSE = 0.28  # the clause and its sentence alone this much
MAX_UNKNOWN = 0.34  # words that the corpus never uses may weigh this much
MAX_MISSING = 0.3  # one word that a figure's or a date's clause leaves out may weigh this much
MAX_LOST = 0.4  # all the words that it leaves out
_STANDING_NOW = ("hiện nay", "hiện tại", "bây giờ", "hiện giờ", "lúc này")  # as the texts have it
_NEW_WORDS = 6  # syllables that a cause adds to what was asked
STRICT_KINDS = {"number", "date", "which_document", "compare", "who"}

_THING = {
    "number": "con số", "compare": "số liệu để so sánh", "date": "thời gian", "who": "cơ quan, người", "place": "nơi",
    "which_document": "văn bản", "why": "nguyên nhân", "list": "nội dung",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lack:
    """Why a question is refused: a code for the explanation, and the sentence for the reader."""

    code: str
    message: str


def lacks_before_search(understood: Understood) -> Lack | None:
    """What rules a question out whatever the passages say."""
    if understood.request:
        return Lack("request", "Tôi chỉ trả lời câu hỏi về nội dung các văn bản trong kho, không làm việc này.")
    if understood.named.unknown_section:
        numbers = ", ".join(understood.named.documents) or "các văn bản trong kho"
        return Lack("section", f"Không có {understood.named.unknown_section} trong {numbers}.")
    if understood.person or understood.now:
        return _now_or_person(understood)
    if not understood.terms and not understood.soft and not understood.meta and not understood.named.sections:
        return Lack("empty", "Câu hỏi chưa nói rõ hỏi về nội dung nào của văn bản. Xin hỏi cụ thể hơn.")
    return _unknown_name(understood)


def _now_or_person(understood: Understood) -> Lack | None:
    if understood.person:
        return Lack("person", "Các văn bản trong kho không cho biết người đang giữ chức vụ này.")
    if understood.now not in _STANDING_NOW:
        return Lack("now", f"Các văn bản trong kho không cho biết thông tin “{understood.now}”.")
    return _unknown_name(understood)


def _unknown_name(understood: Understood) -> Lack | None:
    names = [term for term in understood.terms if term.is_name and not term.known]
    if names and all(term.is_count for term in names):
        return Lack("unknown figure", "Các văn bản trong kho không nêu con số trong câu hỏi.")
    if names:
        return Lack("unknown name", f"Các văn bản trong kho không nhắc đến {_quoted(names)}.")
    unknown = [term for term in understood.terms if not term.known]
    weight = sum(term.weight for term in (*understood.terms, *understood.soft) if not term.is_name)
    if unknown and sum(term.weight for term in unknown) > MAX_UNKNOWN * weight:
        return Lack("unknown words", f"Các văn bản trong kho không nói đến {_quoted(unknown)}.")
    return None


def unknown_documents(understood: Understood) -> Lack:
    """A document was named that the corpus neither holds nor cites."""
    names = ", ".join(understood.named.unknown)
    return Lack("document", f"Kho văn bản chưa có {names}, và không văn bản nào trong kho nhắc đến nội dung này.")


def lacks(understood: Understood, found: Sequence[Evidence]) -> tuple[Lack | None, list[Evidence]]:
    """What the evidence fails to meet, or None with the evidence that meets every constraint, best first."""
    if not found:
        return Lack("nothing", "Các văn bản trong kho không nói đến điều này."), []
    found = [one for one in found if not is_title_block(one.passage)] or found
    least = MIN_GUESSED if understood.guessed else MIN_COVERAGE
    saying = [one for one in found if one.says >= least and one.close >= MIN_CLOSE and not _lost_names(one)]
    if not saying:
        return _too_little(understood, found[0]), []
    in_time = [one for one in saying if _time_is_met(understood, one)]
    in_time = _best_in_time(understood, in_time)
    if not in_time:
        return _wrong_time(understood, saying), []
    fitting = [one for one in in_time if one.fits]
    if understood.kind == "why":
        in_time = [one for one in in_time if _says_more(understood, one)]
        fitting = [one for one in in_time if one.fits]
        if not in_time:
            return Lack("kind", f"Văn bản không nêu nguyên nhân của {_subject(understood)}."), []
    if not fitting and is_definition_of_one(understood):
        return Lack("kind", f"Văn bản không định nghĩa {_subject(understood)}."), []
    if not fitting and asks_what_it_is(understood):
        return Lack("kind", f"Văn bản có nhắc đến {_quoted(understood.names)} nhưng không nêu điều được hỏi."), []
    if not fitting and understood.kind == "place" and cue_in(understood.text, cues().superlatives):
        return Lack("kind", "Văn bản không xếp hạng để trả lời câu hỏi này."), []
    if not fitting and understood.kind in STRICT_KINDS:
        return Lack(
            "kind", f"Văn bản có nhắc đến {_subject(understood)} nhưng không nêu {_THING[understood.kind]} được hỏi."
        ), []
    if understood.kind in STRICT_KINDS:
        return _strict(understood, fitting)
    return None, [*fitting, *(one for one in in_time if not one.fits)]


def _strict(understood: Understood, fitting: list[Evidence]) -> tuple[Lack | None, list[Evidence]]:
    """For a figure or a date every telling word must be met: an indicator is not its neighbour."""
    best = max(one.coverage for one in fitting)
    full = [one for one in fitting if one.coverage >= 0.85 * best]
    total = sum(term.weight for term in understood.terms)
    lost = sum(term.weight for term in full[0].missing)
    if lost > MAX_LOST * total:
        return Lack("missing words", f"Văn bản không nêu {_THING[understood.kind]} về {_quoted(full[0].missing)}."), []
    heavy = [term for term in full[0].missing if term.weight > MAX_MISSING * total]
    if heavy:
        return Lack("missing words", f"Văn bản không nêu {_THING[understood.kind]} về {_quoted(heavy)}."), []
    return None, [*full, *(one for one in fitting if one not in full)]


def _says_more(understood: Understood, evidence: Evidence) -> bool:
    """Whether a sentence says more than the question itself does: a fact is not its own cause."""
    asked = set(understood.text.split())
    new = [word for word in evidence.clause.sentence_spaced.split() if word not in asked]
    return len(new) >= _NEW_WORDS


def _lost_names(evidence: Evidence) -> bool:
    return any(term.is_name for term in evidence.missing)


def _time_is_met(understood: Understood, evidence: Evidence) -> bool:
    if not understood.times:
        return True
    return evidence.time is not None and evidence.time > 0.0


def _best_in_time(understood: Understood, found: list[Evidence]) -> list[Evidence]:
    """Without those whose time only the document's title gives, where others nearly as good give it themselves."""
    own = [one for one in found if (one.time or 0.0) > TITLE_TIME]
    if not understood.times or not own or max(one.says for one in own) < 0.8 * max(one.says for one in found):
        return found
    return own


def _wrong_time(understood: Understood, saying: Sequence[Evidence]) -> Lack:
    asked = ", ".join(time_label(time) for time in understood.times)
    top = saying[0]
    given: dict[Time, None] = {}
    for one in saying:
        if one.close >= 0.8 * top.close:
            given.update(dict.fromkeys(one.clause.times or one.clause.inherited or one.clause.heading_times))
    listed = ", ".join(time_label(time) for time in sorted(given, key=lambda time: time[-1]))
    states = (
        f"Văn bản nêu {_subject(understood)} cho {listed}, không nêu"
        if listed
        else f"Văn bản không nêu {_subject(understood)}"
    )
    return Lack("time", f"{states} cho {asked}.")


def _too_little(understood: Understood, best: Evidence) -> Lack:
    missing = list(best.missing) or list(understood.terms)
    return Lack("coverage", f"Các văn bản trong kho không nêu điều được hỏi về {_quoted(missing)}.")


def _subject(understood: Understood) -> str:
    return _quoted(understood.terms)


def _quoted(terms: Sequence[Term]) -> str:
    return ", ".join(f"“{term.phrase}”" for term in list(terms)[:4]) or "điều này"
