"""Where a statement is cut: what of a clause is said."""

import re
from functools import cache
from itertools import pairwise

from assistant.composing.cutting_figures import figure_span, row_start
from assistant.composing.governed import governed_run, left_out_from
from assistant.evidence.clauses import Clause, sentence_clauses
from assistant.language.being import BEING, SAYS_BEING
from assistant.understanding.coverage import coverage
from assistant.understanding.kinds import Kind
from assistant.understanding.prices import is_of_price
from assistant.understanding.understood import Understood
from corpus.document_kinds import kind_names
from corpus.text import capital
from corpus.vietnamese.bodies import names_body, opens_with_body
from corpus.vietnamese.quantities import quantities
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import gives_date

_LONG = 56  # words of a clause that is shortened where a fact is asked for
_WHOLE_CLAUSE = 100  # words up to which it is said whole rather than without a word that was asked
_WHOLE_CLAUSE_OF_DAYS = 160
_TOLD_APART = 0.15  # share of a question's weight that such a word has
BRIEF_KINDS = (Kind.NUMBER, Kind.COMPARE, Kind.DATE, Kind.WHO, Kind.PLACE)
_SUBJECT = 0.15  # of a question's words: what a run that opens the clause, with its subject, is worth more
_DEFINES = re.compile(rf"^(?:\w+ ){{1,5}}{BEING}\s")
_ADDRESS = re.compile(
    r"(?:thôn|tổ dân phố|xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh|đặc khu) [^\W\d_a-zà-ỹ][^;:]*$"
)
_SAYS_WHERE = re.compile(
    r"(?<!\w)(?:tại|ở|thuộc|địa bàn)\s(?:[^,;]*\s)?[^\W\d_a-zà-ỹ]\w*"
    r"|(?<!\w)(?:địa điểm|địa bàn|vị trí|nơi)(?: \w+){0,3}: \w"  # a table's cell
)
_CONDITION = re.compile(r"(?:trong )?(?:trường hợp|nếu|khi|sau khi)\s.*(?<!\w)thì\s", re.IGNORECASE)
_LISTING = re.compile(r"(?:gồm|như|sau|sau đây|(?:các|những) \w+(?: \w+)?)\s*:\s+\S")  # "gồm các đoạn: A; B"
_MEMBER = 3  # words of what is but one of a row: "tổ chức", "hộ kinh doanh"
_OR = re.compile(r"(?:hoặc|hay)\s")
_MEANS = re.compile(r"(?<!\w)(?:bằng|thông qua)\s")
_ABOUT = re.compile(r"(?:Về|Đối với|Liên quan đến)\s")
_PREDICATES = 112  # words up to which a sentence that says several things of one subject is said whole
_WHOLE_SENTENCE = 55  # words up to which a sentence is said whole where its clause alone would lack its subject


def _completed(understood: Understood, clause: Clause) -> tuple[int, int] | None:
    """The clause with a neighbour of its sentence that says a telling word which it leaves out; None for none."""
    total = sum(term.weight for term in understood.terms) or 1.0
    lacking = [term for term in understood.terms if not term.is_said_in(clause.spaced) and term.weight > 0.12 * total]
    for other in sentence_clauses(clause):
        if any(term.is_said_in(other.spaced) for term in lacking):
            start, end = min(clause.start, other.start), max(clause.end, other.end)
            if len(clause.passage.text[start:end].split()) <= _WHOLE_SENTENCE:
                return start, end
    return None


def cut(understood: Understood, clause: Clause) -> tuple[int, int]:
    """Offsets into the passage of what is said of a clause.

    Never an alternative without what it is one to, nor the first item of a list that a colon opens without the rest.
    """
    start, end = _cut(understood, clause)
    alternative = _OR.match(clause.passage.text, start) and start > clause.sentence_start and _is_short(clause)
    if alternative:
        return sentence_of(clause)
    opens = end == clause.end and _LISTING.search(clause.passage.text[start:end])
    end = open_list_end(clause) if opens and _is_short(clause) else end
    left_out = left_out_start(clause)
    return _with_governing(understood, clause, left_out if left_out < clause.start else start, end)


def left_out_start(clause: Clause) -> int:
    """Where a clause begins with the words that leave out what it names."""
    told = sentence_clauses(clause)
    return left_out_from(clause.passage.text, [(one.start, one.end) for one in told], told.index(clause))


def _with_governing(understood: Understood, clause: Clause, start: int, end: int) -> tuple[int, int]:
    """What is said, with the clause whose verb governs it and what else that governs: no thing without its deed.

    Of a figure, a place, a day or a body that is asked for the others say nothing.
    """
    told = sentence_clauses(clause)
    whole = any(start == one.start for one in told) and any(end == one.end for one in told)
    if understood.kind in BRIEF_KINDS or not whole:
        return start, end
    first, last = governed_run(clause.passage.text, [(one.start, one.end) for one in told], told.index(clause))
    first, last = min(first, start), max(last, end)
    return (first, last) if len(clause.passage.text[first:last].split()) <= _PREDICATES else (start, end)


def _cut(understood: Understood, clause: Clause) -> tuple[int, int]:
    if _is_conditional(clause) or only_opens(clause) or _lacks_price(understood, clause):
        return sentence_of(clause)
    if understood.kind not in BRIEF_KINDS and (goes_through_documents(clause) or _means_follow(understood, clause)):
        return sentence_of(clause)
    if understood.kind in (Kind.NUMBER, Kind.COMPARE):
        start, end = figure_span(understood, clause)
        start = row_start(understood, clause, start)
        whole = start < clause.start or len(clause.passage.text[start:end].split()) <= _LONG
        return (start, end) if whole else _shortened(understood, clause)
    if (understood.kind is Kind.WHO and _lacks_subject(clause)) or _is_what_another_is(understood, clause):
        return sentence_of(clause)
    words = len(clause.text.split())
    if words > _LONG and understood.kind in BRIEF_KINDS:
        return _shortened(understood, clause)
    own = _own_definition(understood, clause)
    if own:
        return own
    completed = _completed(understood, clause)
    if completed:
        return completed
    sentence_words = len(clause.passage.text[clause.sentence_start : clause.sentence_end].split())
    if words < 6 and sentence_words <= _WHOLE_SENTENCE:
        return sentence_of(clause)
    if understood.kind is Kind.WHAT and sentence_words <= _PREDICATES and _goes_on(clause):
        return sentence_of(clause)
    return clause.start, open_list_end(clause) if _opens_list(clause) else clause.end


def _means_follow(understood: Understood, clause: Clause) -> bool:
    """Whether a clause goes on with the means that are asked for: "công khai …; … bằng nhiều hình thức, kênh"."""
    rest = clause.passage.text[clause.end : clause.sentence_end]
    short = len(clause.passage.text[clause.sentence_start : clause.sentence_end].split()) <= _PREDICATES
    return understood.wants.means and short and bool(_MEANS.search(rest))


def _lacks_price(understood: Understood, clause: Clause) -> bool:
    """Whether a clause goes on of the price asked for, which its sentence names before."""
    asked = understood.wants.prices
    before = spaced(clause.passage.text[clause.sentence_start : clause.start])
    named = is_of_price(asked, before) and not is_of_price(asked, clause.spaced)
    return named and understood.kind not in BRIEF_KINDS and _is_short(clause)


def _is_conditional(clause: Clause) -> bool:
    """Whether a clause is of a rule for a case ("Trường hợp …, thì …"), which says nothing without its condition."""
    return bool(_CONDITION.match(clause.passage.text, *sentence_of(clause))) and _is_short(clause)


def only_opens(clause: Clause) -> bool:
    """Whether a clause is of what a sentence is about, which it says behind its colon: "Về đề nghị …; …: Bộ A …"."""
    text, (start, end) = clause.passage.text, sentence_of(clause)
    if not _ABOUT.match(text, start) or not _is_short(clause):
        return False
    colon = text.find(":", start, end)
    return clause.end <= colon or start < clause.start <= colon


def goes_through_documents(clause: Clause) -> bool:
    """Whether a clause is one of the documents that its sentence names with one verb: "thay thế Quyết định số …; …"."""
    told = sentence_clauses(clause)
    return len(told) > 1 and any(_document().match(one.text) for one in told[1:]) and _is_short(clause)


def _is_short(clause: Clause) -> bool:
    """Whether a clause's sentence may be said whole."""
    return len(clause.passage.text[clause.sentence_start : clause.sentence_end].split()) <= _PREDICATES


@cache
def _document() -> re.Pattern[str]:
    return re.compile(rf"(?:{kind_names()})\s+(?:số\s*:?\s*)?\d")


def _goes_on(clause: Clause) -> bool:
    """Whether a clause says of its subject the first of several things: "A là …; là …; là …"."""
    rest = clause.passage.text[clause.end : clause.sentence_end]
    return clause.start == clause.sentence_start and bool(re.search(rf";\s+{BEING}\s", rest))


def _opens_list(clause: Clause) -> bool:
    """Whether a clause goes on behind its ";": "gồm các đoạn: Vân Phong - Nha Trang; Nha Trang - Cam Lâm"."""
    return bool(re.search(r":\s+\S", clause.text))


def open_list_end(clause: Clause) -> int:
    """Where the list that a clause opens with a colon ends: with its numbered part, or else its sentence."""
    ends = [part.end for part in clause.passage.parts if part.start <= clause.start < part.end]
    return min([*ends, clause.sentence_end])


def open_ends(clause: Clause, start: int, end: int) -> tuple[bool, bool]:
    """Whether what is said of a clause leaves out what a comma joins to it, before and behind."""
    text = clause.passage.text
    whole = _DEFINES.search(text[start:end])  # "huyện Diên Khánh là đô thị …" is whole in itself
    before = start > clause.start and text[:start].rstrip().endswith(",") and not whole
    return before, end < clause.end and text[end:].lstrip().startswith(",")


def _shortened(understood: Understood, clause: Clause) -> tuple[int, int]:
    """The shortest run of a long clause's pieces between commas that says most of the question and the thing asked.

    Of whoever acts one that opens with a body: behind its name stands what it does, not who.
    """
    commas = (match for match in re.finditer(r",\s+", clause.text) if not _is_within(clause.text, match))
    cuts = [0, *(match.end() for match in commas), len(clause.text)]
    best: tuple[float, int, int] | None = None
    acting = understood.kind is Kind.WHO
    most = _WHOLE_CLAUSE if acting else _LONG
    for first in range(len(cuts) - 1):
        for last in range(first + 1, len(cuts)):
            text = clause.text[cuts[first] : cuts[last]].rstrip(", ")
            words = len(text.split())
            if words > most or not holds_kind(understood, text) or (acting and first and not _opens(text)):
                continue
            share, _ = coverage((*understood.terms, *understood.soft), [(spaced(text), 1.0)])
            share += _SUBJECT if first == 0 else 0.0
            candidate = (share - 0.004 * words, clause.start + cuts[first], clause.start + cuts[first] + len(text))
            best = max(best, candidate) if best else candidate
    # Of several days in a clause each is of its own deed: the one that the run leaves out may be what is asked of.
    whole = _WHOLE_CLAUSE_OF_DAYS if understood.kind is Kind.DATE else _WHOLE_CLAUSE
    if best is None or (len(clause.text.split()) <= whole and _loses(understood, clause, best[1], best[2])):
        return clause.start, clause.end
    return best[1], best[2]


def _opens(text: str) -> bool:
    return opens_with_body(capital(text))


def _loses(understood: Understood, clause: Clause, start: int, end: int) -> bool:
    """Whether a run of a clause leaves out a telling word of the question that the clause says."""
    total = sum(term.weight for term in understood.terms) or 1.0
    kept = spaced(clause.passage.text[start:end])
    telling = [term for term in understood.terms if term.weight > _TOLD_APART * total]
    return any(term.is_said_in(clause.spaced) and not term.is_said_in(kept) for term in telling)


def _is_within(text: str, comma: re.Match[str]) -> bool:
    """Whether a comma stands inside brackets, in a row, or in what a number counts: "25 tỉnh, thành phố dẫn đầu"."""
    before = text[: comma.start()]
    if before.count("(") > before.count(")") or _joins_members(text, comma):
        return True
    named = re.search(r"(?<!\w)[^\W\d_a-zà-ỹ]\w*$", before) and text[comma.end() : comma.end() + 1].isupper()
    if named or _ADDRESS.match(text[comma.end() :]):
        return True  # among names: "Đắk Lắk, Gia Lai", "điểm cầu chính, xã Yên Khương, tỉnh Thanh Hóa"
    counted = re.search(r"\d \w+$", text[: comma.start()])
    return bool(counted) and text[comma.end() : comma.end() + 1].islower()


def _joins_members(text: str, comma: re.Match[str]) -> bool:
    """Whether a comma stands beside a short piece between two commas: "cơ quan, tổ chức, hộ kinh doanh, cá nhân"."""
    _, opened, before = text[: comma.start()].rpartition(", ")
    behind, closed, _ = text[comma.end() :].partition(", ")
    return any(mark and len(piece.split()) <= _MEMBER for piece, mark in ((before, opened), (behind, closed)))


def holds_kind(understood: Understood, text: str) -> bool:
    if understood.kind in (Kind.NUMBER, Kind.COMPARE):
        return quantities(text, understood.unit)
    if understood.kind is Kind.DATE:
        return gives_date(text, "day" if understood.wants.day else "") and bool(re.search(r"\d", text))
    if understood.kind is Kind.PLACE:
        return bool(_SAYS_WHERE.search(text))
    return understood.kind is not Kind.WHO or names_body(text)


def _own_definition(understood: Understood, clause: Clause) -> tuple[int, int] | None:
    """Of a clause that says what several places are, what it says of the one asked for; None where it says of one."""
    cuts = [0, *(match.end() for match in re.finditer(r",\s+", clause.text)), len(clause.text)]
    spans = list(pairwise(cuts))
    defining = [at for at, (start, end) in enumerate(spans) if SAYS_BEING.search(clause.text[start:end])]
    asked = [
        at for at in defining if any(name.match(spaced(clause.text[slice(*spans[at])])) for name in understood.names)
    ]
    if len(defining) < 2 or len(asked) != 1:
        return None
    last = next((at for at in defining if at > asked[0]), len(spans)) - 1
    end = spans[asked[0]][0] + len(clause.text[spans[asked[0]][0] : spans[last][1]].rstrip(", "))
    return clause.start + spans[asked[0]][0], clause.start + end


def _lacks_subject(clause: Clause) -> bool:
    """Whether the body that acts stands earlier in the sentence than the clause."""
    if not names_body(clause.text):
        return True
    sentence = clause.passage.text[clause.sentence_start : clause.sentence_end]
    head = " ".join(sentence.split()[:10])
    return clause.start > clause.sentence_start and names_body(head) and len(sentence.split()) <= _WHOLE_SENTENCE


def _is_what_another_is(understood: Understood, clause: Clause) -> bool:
    """Whether a clause only says what a thing is that its sentence names before, where that thing is asked for."""
    short = len(clause.passage.text[clause.sentence_start : clause.sentence_end].split()) <= _WHOLE_SENTENCE
    behind = short and clause.start > clause.sentence_start
    return behind and understood.kind is Kind.PLACE and SAYS_BEING.match(clause.spaced) is not None


def sentence_of(clause: Clause) -> tuple[int, int]:
    """The offsets of a clause's sentence, without the "(4)" that counts it."""
    told = sentence_clauses(clause)
    return told[0].start, clause.sentence_end
