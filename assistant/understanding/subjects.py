"""The subjects of a question that asks for all that the texts say of them: "giảm nghèo, đồng bào dân tộc" are two."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from assistant.language.asks import ask_pattern
from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.understanding.sides import compared_spans, spans_in_times
from assistant.understanding.stripping import handling
from assistant.understanding.terms import Term, find_terms, group_term
from corpus.document_kinds import typed_names
from corpus.text import Span, blank
from corpus.vietnamese.commonness import rarity
from corpus.vietnamese.spelling import one_spelling, spelt

_WANTED_FOR = re.compile(
    r"(?<!\w)(?:cho|dành cho) (?:buổi )?(?:bài|buổi|lớp|chuyên đề|báo cáo)(?: \w+){0,2} về\s+"
    r"|(?<!\w)cho (?:chuyên đề|bài giảng|buổi học|tiết)\s+"
    r"|(?<!\w)(?:tại|ở|trong|cho) (?:hội nghị|hội thảo|tọa đàm|cuộc họp|buổi (?:họp|lễ|tọa đàm|sinh hoạt))"
    r"(?: (?:bàn về|về|chuyên đề|sơ kết|tổng kết|triển khai))*\s+"
)
_ABOUT = re.compile(
    r"(?<!\w)(?:về(?: mặt| khía cạnh| phương diện)?|(?:ở|trên|theo) (?:khía cạnh|phương diện|góc độ|mặt)|đến|tới"
    r"|liên quan(?: đến| tới)?|dành cho|đối với|cho(?! (?:tôi|mình|em|anh|chị|chúng tôi|bọn em|tụi em)(?!\w)))\s+"
)
_NAMING = re.compile(r"(?<!\w)(?:về|(?:nói|nêu|đề cập|liên quan) (?:đến|tới)) ")  # before the words that ask
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_QUOTED = re.compile(r"[“\"'‘][^“”\"'‘’]{4,}[”\"'’]")  # what is asked of as it stands: no mark in it parts it
_MOST = 12  # parts of a question that are read as subjects: nobody asks of more at once, and each costs a reading
_OF = re.compile(r"^(?:của|ở|tại|trong|cho)\s+")  # what a subject is of is no word of its own
_PLURAL = re.compile(r"^(?:các|những)\s+")
_PHRASE = 8  # syllables of the longest subject that is looked for as it stands
_TELLING = 2.6  # rarity in Vietnamese at large from which a word tells something by itself
_MEMORY_LEAST, _MEMORY_SLIPS = 5, 2  # syllables of a quotation that a text must say; that may be other than there
_LIGHT = 1.2  # weight below which a part says too little to be a subject of its own


@dataclass(frozen=True, slots=True)
class Subject:
    """One subject: as it was asked, in search form, and its telling words.

    quoted is whether it was put in quotation marks, and stands so in the texts: nothing else speaks of it.
    """

    words: str
    terms: tuple[Term, ...]
    quoted: bool = False

    @classmethod
    def of(cls, terms: Sequence[Term]) -> "Subject":
        """The subject that some terms make together."""
        return cls(" ".join(term.phrase for term in terms), tuple(terms))


def find_subjects(cased: str, bare: str, asking: re.Pattern[str], lexicon: Lexicon) -> tuple[Subject, ...]:
    """The subjects of a question, those that the texts know; all of them where they know none.

    cased is the question, bare its search form with what it names blanked out, of the same length; asking is the
    pattern of the words that ask. The subjects stand after "về" behind those words, else before them in their sentence.
    """
    bare = _document().sub(lambda match: " " * len(match.group()), bare)
    bare = blank(bare, handling(bare))
    loose = not asking.search(bare)
    found = _in_span(cased, bare, _place(bare, asking, lexicon), lexicon)
    if not found and not loose:  # "Hai văn bản nói về … thế nào? Đối chiếu giúp": the sentence that asks says nothing
        bare = asking.sub(lambda match: " " * len(match.group()), bare)
        found = _in_span(cased, bare, _place(bare, asking, lexicon), lexicon)
    found = _with_shared_field(_with_shared_modifier(found), lexicon)
    if loose:
        found = [one for one in found if not _is_light(one)] or found
    known = [one for one in found if all(term.known for term in one.terms)] or found
    return _merged(known)


def compared_subjects(cased: str, text: str, lexicon: Lexicon, of_times: bool = False) -> tuple[Subject, ...]:
    """The things that a question (cased, and in search form) compares, each by itself; () where one is not known.

    of_times is whether it compares times: then those that it asks of each of them.
    """
    spans = compared_spans(text) or (spans_in_times(text) if of_times else [])
    found = [
        Subject(text[start:end], find_terms(blank(cased, [(0, start), (end, len(cased))]), lexicon, cased))
        for start, end in spans
    ]
    return tuple(found) if all(one.terms and all(term.known for term in one.terms) for one in found) else ()


def _in_span(cased: str, bare: str, span: Span, lexicon: Lexicon) -> list[Subject]:
    """The subjects in a part of a question."""
    blanks = [(at, at + 1) for at, char in enumerate(bare) if char == " "]
    found: list[Subject] = []
    for first, last in _parts(bare, *span)[:_MOST]:
        outside = [(0, first), (last, len(cased)), *blanks]
        terms = tuple(term for term in find_terms(blank(cased, outside), lexicon, cased) if not term.phrase.isdigit())
        words = " ".join(bare[first:last].split()).strip(" ,;:.?!–-")
        quoted = _quoted(words, lexicon)
        terms = quoted or _as_the_texts_say(words, _without_light_heads(terms), lexicon)
        if terms:
            found.append(Subject(words, terms, bool(quoted)))
    return [one for one in found if not _is_kind(one)] or found


def _is_kind(one: Subject) -> bool:
    """Whether a part says but a word of kind: "chính sách với người nghèo, người có công" asks of two things.

    So does "biến đổi khí hậu: đề ra giải pháp gì" of one.
    """
    kinds = cues().kind_nouns
    return one_spelling(_PLURAL.sub("", one.words)) in kinds or all(term.phrase in kinds for term in one.terms)


def _place(bare: str, asking: re.Pattern[str], lexicon: Lexicon) -> Span:
    """Where the subjects stand in a question."""
    cues = list(asking.finditer(bare))
    if not cues:
        named = list(_NAMING.finditer(bare))
        start = named[-1].end() if named else 0
        return start, _end(bare, start, len(bare), lexicon)
    start, end = _sentence(bare, cues[-1].start())
    first = next(one for one in cues if one.start() >= start)
    about = _WANTED_FOR.search(bare, first.start(), end) or _ABOUT.search(bare, first.start(), end)
    if about and _END_OF_ASKING.match(bare[first.end() : about.start()] if about.start() > first.end() else ""):
        last = _end(bare, about.end(), end, lexicon)
        if bare[about.end() : last].strip(" ,.;:?!") and not ask_pattern("purposes").match(bare, about.end()):
            return about.end(), last
    if bare[start : first.start()].strip(" ,:"):
        before = bare[start : first.start()]
        ends = [one.end() for pattern in (_NAMING, _WANTED_FOR) for one in pattern.finditer(before)]
        start += max(ends, default=0)
        return start, _end(bare, start, first.start(), lexicon)
    return first.end(), _end(bare, first.end(), end, lexicon)


_END_OF_ASKING = re.compile(r"^[^,;:]{0,60}$")


def _sentence(bare: str, at: int) -> Span:
    cuts = [0, *(match.end() for match in _SENTENCE.finditer(bare)), len(bare)]
    start = max(cut for cut in cuts if cut <= at)
    return start, min(cut for cut in cuts if cut > at)


def _end(bare: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a purpose cuts the subjects off; what the texts say so ("Trung tâm Phục vụ hành chính công") is none."""
    for one in ask_pattern("purposes").finditer(bare, start, end):
        before, after = bare[start : one.start()].split(), bare[one.end() : end].split()
        said = one_spelling(" ".join([*before[-1:], *one.group().split(), *after[:1]]))
        if before and not (after and lexicon.passages_with(said)):
            return one.start()
    return end


def _parts(bare: str, start: int, end: int) -> list[Span]:
    quoted = [match.span() for match in _QUOTED.finditer(bare, start, end)]
    inside = [one.span() for one in _part().finditer(bare, start, end)]
    inside = [one for one in inside if not any(first <= one[0] < last for first, last in quoted)]
    cuts = [(start, start), *inside, (end, end)]
    return [(before[1], after[0]) for before, after in pairwise(cuts) if before[1] < after[0]]


def _without_light_heads(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """ "Ngành y tế", "công tác y tế" are about "y tế": a noun that goes before any other says nothing beside one."""
    light = (*cues().light_heads, *cues().work_nouns)
    telling = tuple(term for term in terms if term.phrase not in light)
    return telling or terms


def _quoted(words: str, lexicon: Lexicon) -> tuple[Term, ...]:
    """What a subject puts in quotation marks as one word, whatever is said beside it; () where no text says it so.

    Whoever quotes from memory may open or end it otherwise: most of it is looked for, in the words of a text.
    """
    quoted = _QUOTED.search(words)
    said = spelt(quoted.group()).split() if quoted else []
    least = max(_MEMORY_LEAST, len(said) - _MEMORY_SLIPS)
    runs = (" ".join(said[at : at + size]) for size in range(len(said), least - 1, -1)
            for at in range(len(said) - size + 1))  # fmt: skip
    found = next(filter(lexicon.passages_with, (" ".join(said), *runs) if said else ()), "")
    return (group_term(found, lexicon),) if found else ()


def _as_the_texts_say(words: str, terms: tuple[Term, ...], lexicon: Lexicon) -> tuple[Term, ...]:
    """The subject as one word where the texts say it as it stands and its terms would lose half of it: "một cửa"."""
    heads = "|".join(map(re.escape, cues().work_nouns))
    bare = _PLURAL.sub("", _OF.sub("", words))
    phrase = one_spelling(re.sub(rf"^(?:{heads})\s+", "", bare))
    told = sum(len(term.phrase.split()) for term in terms)
    whole = len(phrase.split()) >= 2 * max(told, 1) and len(phrase.split()) <= _PHRASE
    return (group_term(phrase, lexicon),) if whole and terms and lexicon.passages_with(phrase) else terms


def _with_shared_modifier(found: list[Subject]) -> list[Subject]:
    """ "Các công trình, tuyến giao thông": a bare noun takes what the one after it is of.

    Where "của" stands behind the plural its noun was read before: "những (điểm yếu) của du lịch và đô thị".
    """
    shared = []
    for at, one in enumerate(found):
        after = found[at + 1].terms if at + 1 < len(found) else ()
        bare = (
            re.match(r"(?:các|những)\s(?!(?:của|về|trong|ở|tại)\s)", one.words)
            and len(one.terms) == 1
            and not one.terms[0].is_name
        )
        shared.append(replace(one, terms=(*one.terms, after[-1])) if bare and after else one)
    return shared


def _with_shared_field(found: list[Subject], lexicon: Lexicon) -> list[Subject]:
    """ "Chuyển đổi số trong giáo dục, y tế": what is asked of one field is asked of the others, if a text says so.

    None of them is asked of by itself: all that is said of "y tế" would drown the one point.
    """
    shared: list[Subject] = []
    said: tuple[Term, ...] = ()
    for one in found:
        head, within, _ = one.words.partition(" trong ")
        if within:
            said = tuple(term for term in one.terms if f" {term.phrase} " in f" {one_spelling(head)} ")
        ours = said and not within and lexicon.together([term.phrase for term in (*said, *one.terms)])
        shared.append(replace(one, terms=(*said, *one.terms)) if ours else one)
    return shared


def _merged(found: Sequence[Subject]) -> tuple[Subject, ...]:
    """The subjects, one that says too little by itself made one with its neighbour."""
    merged: list[Subject] = []
    for one in found:
        if merged and (_is_light(one) or _is_light(merged[-1])):
            merged[-1] = Subject(f"{merged[-1].words}, {one.words}", (*merged[-1].terms, *one.terms))
        else:
            merged.append(one)
    return tuple(merged)


def _is_light(one: Subject) -> bool:
    """Whether a subject says too little by itself: by words that the texts use all the time, and all texts do.

    "Du lịch" tells something in a plan of it.
    """
    telling = any(term.known and rarity(term.phrase) >= _TELLING for term in one.terms)
    return sum(term.weight for term in one.terms) < _LIGHT and not telling


@cache
def _document() -> re.Pattern[str]:
    """A word for a document: "nq", "nghị quyết", "văn bản"; "kỷ luật", "pháp luật" are none."""
    return re.compile(rf"(?<!\w)(?<!kỷ )(?<!kỉ )(?<!pháp )(?:{typed_names()}|văn bản|tài liệu)(?!\w)")


@cache
def _part() -> re.Pattern[str]:
    """What parts two subjects; a "với" that belongs to the word before it does not."""
    joint = "".join(f"(?<!{re.escape(one)} )" for one in cues().takes_with) + "với"
    return re.compile(rf"[,;:?!.()\n]|(?<!\w)(?:và|hay|hoặc|cùng|{joint})(?!\w)")
