"""What a question is about: the terms that it must have met, and those that only help to choose."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues, without_cue
from assistant.language.lexicon import Lexicon
from assistant.understanding.document_places import without_own_places
from assistant.understanding.focus import focus, part_asked, without_light
from assistant.understanding.kinds import Kind
from assistant.understanding.measures import counts_of_shares
from assistant.understanding.named import Named
from assistant.understanding.stripping import handling, own_length, own_use, without_head, without_relative_time
from assistant.understanding.subjects import Subject
from assistant.understanding.terms import Term, find_terms, find_words, group_term
from assistant.understanding.units import asked_unit
from assistant.understanding.wanted_words import SOURCE
from corpus.model import Document
from corpus.once import once
from corpus.reading.store import Corpus
from corpus.text import blank, search_form
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.brackets import find_brackets
from corpus.vietnamese.quantities import find_quantities, quantities
from corpus.vietnamese.spelling import spaced

_MEASURES = ("money", "length", "area", "span", "percent", "times")
_FEW = 20  # things that a question may count by the way
CASE = re.compile(r"(?<!\d)\d+(?:[.,]\d+)?\s*(?:%|tuổi(?!\w))")  # a case put: "12% hồ sơ", "78 tuổi"
# A figure behind whoever asks, which is of his own case: "lương của tôi là 10 triệu", "xã tôi bầu thêm 1 đại biểu".
# What he heard or wants told is no case, nor what his province or country is said to have.
_OWN_FIGURE = re.compile(
    r"(?<!\w)(?<!tỉnh )(?<!nước )(?<!phố )(?<!cho )(?<!giúp )"
    r"(?:tôi|em|tui|cháu|(?:nhà|gia đình|vợ chồng|quán|công ty) mình)"
    r" (?:(?!(?:nghe|thấy|đọc|biết|hỏi|nhớ|tưởng|tìm|muốn|xem|nói|kể|nêu|mục|chỉ)(?!\w))[^\W\d_]+ ){0,5}"
    r"(?P<figure>\d+(?:[.,]\d+)? [^\W\d_]+)"
)
MONEY = re.compile(r"(?<!\w)(?:tiền|vốn|kinh phí|ngân sách|nguồn lực)(?!\w)")
FUNDS = "nguồn kinh phí"  # what a question for where money comes from is about
_GIVES = re.compile(r" (?:giao|phân công|yêu cầu|chỉ đạo|đề nghị)(?: (?:việc|nhiệm vụ|trách nhiệm))?(?: cho)? ")
# A fact, a list or a reason is of the place that the documents are of, and need not say so.
_OF_ONE_PLACE = (Kind.NUMBER, Kind.DATE, Kind.COMPARE, Kind.LIST, Kind.WHY)


@dataclass(frozen=True, slots=True)
class About:
    """The terms that must be met, those that need not be, and those of the story around the question."""

    terms: tuple[Term, ...]
    aside: tuple[Term, ...]
    story: tuple[Term, ...]


def _without_own_figures(terms: tuple[Term, ...], text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """The terms without the figures of the asker's own case that no text has: "lương của tôi là 10 triệu"."""
    own = {one.group("figure") for one in _OWN_FIGURE.finditer(text)} | counts_of_shares(text)

    def is_own(term: Term) -> bool:
        return term.is_count and not term.known and any(" ".join(form.split()[:2]) in own for form in term.forms)

    kept = tuple(term for term in terms if not (is_own(term) and _is_measure(term)))
    return _without_number(kept, is_own, lexicon)


def _is_measure(term: Term) -> bool:
    return any(quantities(term.phrase, one) for one in _MEASURES)


def of_subjects(subjects: tuple[Subject, ...]) -> About:
    """The terms of all the subjects, each once."""
    return About(tuple({term.phrase: term for one in subjects for term in one.terms}.values()), (), ())


def find_about(cased: str, text: str, cue: str, named: Named, lexicon: Lexicon) -> About:
    """What a question is about; cue is what told its kind, and no part of that."""
    whole = CASE.sub(lambda match: " " * len(match.group()), cased)
    told = [*named.spans, *own_use(text), *own_length(text), *handling(text)]
    left = without_relative_time(without_head(without_cue(blank(whole, told), cue)))
    found = find_terms(left, lexicon, whole)
    found = _with_source(_of_whom_it_is_given(found, text), text, lexicon)
    terms, story = focus(_of_group(found, text, lexicon) or _stand_ins(text, lexicon), text)
    terms = _without_own_figures(terms, text, lexicon)
    terms, noun = part_asked(terms, text)
    return About(terms, noun, tuple(term for term in story if term.known))


def _of_whom_it_is_given(terms: tuple[Term, ...], text: str) -> tuple[Term, ...]:
    """The terms behind the word by which one body has another do a thing: "sở y tế" of "tỉnh ủy giao sở y tế làm gì".

    What is asked for is what that one has to do, and a text need not say who gives it.
    """
    said = _GIVES.search(spaced(text)) if cue_in(text, cues().duties) else None
    if said is None:
        return terms
    before, behind = f"{said.string[: said.start()]} ", f" {said.string[said.end() :]}"
    given = tuple(term for term in terms if f" {term.phrase} " in behind)
    by_body = any(names_body(term.phrase) and f" {term.phrase} " in before for term in terms)
    return given if by_body and any(names_body(term.phrase) for term in given) else terms


def lightened(about: About, kind: Kind, person: bool, named: Named, corpus: Corpus, lexicon: Lexicon) -> About:
    """What a question is about without the terms that its kind need not have met."""
    # "Liệt kê 6 hướng", "5 chỉ số phải vào nhóm mấy": how many there are is told by the way and not said with each,
    # unless it may be what is to be confirmed.
    terms = about.terms if kind is Kind.YESNO else _uncounted(about.terms, lexicon)
    # "4,5 điểm": a count that no text has, of what texts put into brackets, is a case put.
    terms = _without_number(terms, lambda term: _is_measured_case(term, corpus), lexicon)
    light: tuple[Term, ...] = ()
    own: tuple[Term, ...] = ()
    # "Vướng mắc khi làm thủ tục thì báo về đâu": what is taken there, and nothing that is wanting.
    taken = kind is Kind.PLACE and bool(terms) and terms[0].phrase in cues().wanting
    if kind not in (Kind.WHO, Kind.DUTIES) and not taken:
        terms, light = without_light(terms)
    if kind in _OF_ONE_PLACE and not person:
        terms, own = without_own_places(terms, named, corpus)
    return replace(about, terms=terms, aside=(*about.aside, *light, *own))


def without_order(about: About, kind: Kind) -> About:
    """What a summary is about without the order for it, where no text has that word: "khái quát", "tổng quan"."""
    if kind not in (Kind.SUMMARY, Kind.RESULTS):
        return about
    orders = ask_pattern("summary")
    return replace(about, terms=tuple(one for one in about.terms if one.known or not orders.fullmatch(one.phrase)))


def _uncounted(terms: tuple[Term, ...], lexicon: Lexicon) -> tuple[Term, ...]:
    """The terms, a small count that no text has as the noun that it counts."""
    return _without_number(terms, _counts_few, lexicon)


def _without_number(terms: tuple[Term, ...], drops: Callable[[Term], bool], lexicon: Lexicon) -> tuple[Term, ...]:
    found = [find_words(term.phrase.partition(" ")[2], lexicon) if drops(term) else (term,) for term in terms]
    return tuple(one for group in found for one in group)


def _is_measured_case(term: Term, corpus: Corpus) -> bool:
    """Whether a term is a count that no text has, of something that texts put into brackets, and no unit of measure."""
    if not term.is_count or term.known or _is_measure(term):
        return False
    return any(term.phrase.split()[1] in bracketed(document) for document in corpus.documents)


@once
def bracketed(document: Document) -> frozenset[str]:
    """The first syllables of what a document puts into brackets by its count: "điểm", "học"."""
    return frozenset(one.noun for passage in document.passages for one in find_brackets(search_form(passage.text)))


def _counts_few(term: Term) -> bool:
    """Whether a term that no text has counts some things: no measured figure, which a text must state."""
    counts = find_quantities(term.phrase) if term.is_count and not term.known else ()
    if len(counts) != 1 or max(counts[0].values) > _FEW:  # first, for it costs little: a number may be a page long
        return False
    return not _is_measure(term)


def _with_source(terms: tuple[Term, ...], text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """The terms, with what money comes from where that is asked: "tiền đâu mà làm đường", "tiền ở đâu ra"."""
    if not asks_source_of_money(text):
        return terms
    funds = (term for term in terms if MONEY.fullmatch(term.phrase.removeprefix("nguồn ")) or term.phrase in FUNDS)
    left_out = {term.phrase for term in funds}
    return (*find_terms(FUNDS, lexicon), *(term for term in terms if term.phrase not in left_out))


def asks_source_of_money(text: str) -> bool:
    """Whether a question asks where money comes from."""
    return bool(SOURCE.search(text) and MONEY.search(text))


def _stand_ins(text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """What "cần bao nhiêu tiền" and "các tỉnh khác phải làm gì" are about, where a question says no more."""
    if asked_unit(text) == "money":
        return find_terms("kinh phí", lexicon)
    return _of_group((), text, lexicon)


def _of_group(terms: tuple[Term, ...], text: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """The terms, with the group of bodies whose duties are asked for where they name no body: "các tỉnh khác"."""
    group = cue_in(text, cues().actor_groups)
    named = any(names_body(term.phrase) or term.phrase in group for term in terms)
    if not group or named or not cue_in(text, cues().duties):
        return terms
    return (group_term(group, lexicon), *terms)
