"""What an answer says of itself where it is not sure: it denies nothing, and names what is shown in its stead.

What was not found may stand in the texts all the same.
"""

import re
from collections.abc import Sequence

from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.text import fold, search_form
from corpus.vietnamese.spelling import one_spelling

MOST_RELATED = "đoạn liên quan nhất là"
NEAREST = "các đoạn gần nhất"
NEAREST_OF_ALL = "Đoạn sát câu hỏi nhất:"  # above a clause that may not answer
IN_TEXTS = "trong các văn bản"
_VOWEL = re.compile(r"[aeiouy\d]")
_NAMED = 4  # words of a question that are named


def unsure(of: str = "", shown: str = "") -> str:
    """That no sure answer was found, of what or where; what is shown instead stands behind it, with a colon."""
    said = f"Chưa tìm thấy câu trả lời chắc chắn {of}".rstrip()
    return f"{said}; {shown}:" if shown else f"{said}."


def untold(words: str) -> str:
    """What stands above what a text tells of a thing without some words of the question."""
    return f"Chưa thấy văn bản nêu “{words}” ở việc này; văn bản nêu:"


def unsaid_lead(understood: Understood, missing: str) -> str:
    """What stands before a clause that does not say a word asked: that no text uses it is looked up, not that none
    speaks of it in other words. What has no vowel is short for words that a text may use: "vdv".
    """
    unused = any(term.phrase == missing and not term.known for term in understood.terms) and not missing.isdigit()
    if unused and all(map(_VOWEL.search, fold(missing).split())):
        return f"Văn bản không dùng từ “{missing}”; điều gần nhất văn bản nêu:"
    return untold(missing)


def nearest_to(understood: Understood) -> str:
    """What is said over the passages nearest to a subject: of one in two words, of which no text has the other, which.

    Of more words no one is what is missing: "chính sách thu hút nhân tài".
    """
    terms = [term for one in understood.subjects for term in one.terms]
    missing = [term for term in terms if not term.known]
    said = [term for term in terms if term.known]
    if missing and len(said) == 1:
        return f"Chưa thấy đoạn nào nói đúng về {quoted(missing, understood)}; các đoạn về {quoted(said, understood)}:"
    subjects = ", ".join(as_typed(one.words, understood) for one in understood.subjects)
    return unsure(f"về {subjects}", NEAREST)


def quoted(terms: Sequence[Term], understood: Understood) -> str:
    """The first words of a question as a message names them."""
    return ", ".join(as_typed(term.phrase, understood) for term in list(terms)[:_NAMED]) or "điều này"


def as_typed(words: str, understood: Understood) -> str:
    """Words of a question (search form) in quotation marks: as they were typed, where they stand there so."""
    # A figure may stand close to its unit ("5m2"), a dash or a stroke between two.
    spaces = r"[\s–/-]*".join(map(re.escape, words.split()))
    found = re.search(one_spelling(spaces), one_spelling(search_form(understood.read_as)))
    return f"“{understood.read_as[found.start() : found.end()] if found else words}”"
