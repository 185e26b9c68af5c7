"""Questions of a lesson as the chat tells them: each with its options, its key and the place that the key rests on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from random import Random

from assistant.composing.draft import Draft, Statement, Support, meet, support
from assistant.language.lesson_questions import LessonQuestions, QuestionSort
from assistant.study.errors import StudyError
from assistant.study.facts.likeness import stands_in
from assistant.study.facts.material import Material, read_material
from assistant.study.flashcards import make_flashcards
from assistant.study.outline import make_outline
from assistant.study.questions.choosing import choose
from assistant.study.questions.letters import spread_keys
from assistant.study.questions.making import make_questions
from assistant.study.questions.talk_of_found import talk_of_found
from assistant.study.questions.versions import key_of, letter
from assistant.study.session import (
    CHOICE,
    CONTENT,
    KINDS,
    MATCHING,
    TRUE,
    TRUE_FALSE,
    Flashcard,
    OutlineRow,
    Question,
    Request,
)
from assistant.study.units import Unit, read_units, whole_document
from corpus.citation import Citation
from corpus.misprints import plain_quote
from corpus.model import CLOSING
from corpus.reading.store import Corpus
from corpus.text import nfc

COMPOSER = "lesson questions"
_USUAL, _MOST = 5, 20  # questions where it is not said how many, and of one answer
_MINUTES = 180  # of the lesson whose talk is told: the longest asks most of each part
_TURNS = 2  # questions that an outline has for a part, at most
_SEED = 1
_CASE = "Tình huống:"
_PAGE = "trang Soạn bài đổi, thêm câu hỏi và ghi ra tệp Word"
_CALLED: Mapping[QuestionSort, str] = {
    QuestionSort.ANY: "câu hỏi ôn tập, kiểm tra",
    QuestionSort.CHOICE: "câu hỏi trắc nghiệm",
    QuestionSort.TRUE_OR_FALSE: "câu hỏi đúng hay sai",
    QuestionSort.CASE: "tình huống",
    QuestionSort.CARD: "thẻ ghi nhớ",
    QuestionSort.TALKED_OVER: "câu hỏi thảo luận",
}
# What is told where the texts have no question of a sort: those that are to be talked over, or cases, nothing replaces.
_INSTEAD: Mapping[QuestionSort, Sequence[QuestionSort]] = {
    QuestionSort.CHOICE: (QuestionSort.ANY,),
    QuestionSort.TRUE_OR_FALSE: (QuestionSort.ANY,),
}
_OF_KINDS: Mapping[QuestionSort, Sequence[str]] = {
    QuestionSort.CHOICE: (CHOICE,),
    QuestionSort.TRUE_OR_FALSE: (TRUE_FALSE,),
}


def questions_to_tell(
    wanted: LessonQuestions, found: Sequence[Support], texts: Sequence[str], corpus: Corpus
) -> Draft | None:
    """Questions on what was found, else on whole texts; None where none can be made of them.

    They are made of these documents alone: what others say neither helps nor costs.
    """
    numbers = {one.document for one in found} or set(texts)
    own = replace(corpus, documents=tuple(one for one in corpus.documents if one.number in numbers))
    sections = [(one.document, one.section) for one in found if one.section != CLOSING]
    chosen = sections or [place for one in own.documents for place in whole_document(one)]
    many = min(wanted.many or _USUAL, _MOST)
    request = Request(tuple(dict.fromkeys(chosen)), many, _SEED, minutes=_MINUTES)
    for sort in (wanted.sort, *_INSTEAD.get(wanted.sort, ())):
        try:
            told = _told(sort, request, found, own)
        except StudyError:
            return None
        if told:
            lead = Statement(_lead(replace(wanted, sort=sort), len(told), own), ours=True)
            return Draft((lead, *(line for one in told for line in one)), COMPOSER)
    return None


def _lead(wanted: LessonQuestions, made: int, corpus: Corpus) -> str:
    """ "5 câu hỏi trắc nghiệm từ Kết luận số 91-KL/TU (…):", and that there are fewer than wanted."""
    names = " và ".join(one.metadata.name for one in corpus.documents)
    fewer = f"; phần này đủ nội dung cho {made} câu" if made < min(wanted.many, _MOST) else ""
    fewer = f"; mỗi lần hỏi tôi ra nhiều nhất {_MOST} câu" if made == _MOST < wanted.many else fewer
    return f"{made} {_CALLED[wanted.sort]} từ {names} ({_PAGE}{fewer}):"


def _told(
    sort: QuestionSort, request: Request, found: Sequence[Support], corpus: Corpus
) -> Sequence[Sequence[Statement]]:
    """So many questions of a sort, in statements; of what was found those alone that rest on some of that."""
    units = read_units(corpus, request.sections)
    if sort is QuestionSort.TALKED_OVER:
        put = list(_talked_over(make_outline(corpus, units, request), found, corpus))[: request.questions]
        on_found = talk_of_found(found, put, request.questions - len(put), corpus)
        return [*put, *(_to_talk_over(at, *one) for at, one in enumerate(on_found, len(put) + 1))]
    material = read_material(corpus)
    drawn = () if sort is QuestionSort.CARD else _drawn(sort, request, found, units, material)
    asked = [_test_question(one) for one in drawn]
    if sort is QuestionSort.CARD or (sort is QuestionSort.ANY and found):
        apart = [one.citation for one in drawn]
        cards = [one for one in make_flashcards(units, material, Random(request.seed)) if _rests_on(one, found)]
        fresh = [one for one in cards if not any(meet(one.citation, other) for other in apart)]
        more = _spread(fresh, request.questions - len(asked))
        asked += [_with_key(one.front, (), one.back, [one.citation]) for one in more]
    return [[replace(one[0], prefix=f"\nCâu {at}. "), *one[1:]] for at, one in enumerate(asked, 1)]


def _rests_on(card: Flashcard, found: Sequence[Support]) -> bool:
    return not found or any(meet(card.citation, one) for one in found)


def _spread(cards: Sequence[Flashcard], many: int) -> list[Flashcard]:
    """So many of the cards, at even distances."""
    few = min(many, len(cards))
    return [cards[at * len(cards) // few] for at in range(few)]


def _drawn(
    sort: QuestionSort, request: Request, found: Sequence[Support], units: Sequence[Unit], material: Material
) -> Sequence[Question]:
    """Questions of any kind as a test has them, else those of the one kind or of the things that are wanted."""
    if sort is QuestionSort.ANY and not found:
        return make_questions(request, units, material)
    rng, kinds = Random(f"{request.seed} 0"), _OF_KINDS.get(sort, KINDS)
    drawn = choose(units, material, rng, request.level, varied=False, kinds=kinds, within=found)
    kept = (one for one in drawn if one.question.startswith(_CASE) or sort is not QuestionSort.CASE)
    return spread_keys(list(islice(kept, request.questions)), rng)


def _test_question(question: Question) -> list[Statement]:
    options = question.options if question.kind in (CHOICE, MATCHING) else ()
    asked = f"{question.question}{_left_column(question)}"
    key = {MATCHING: _joined(question), TRUE_FALSE: _judged(question)}.get(question.kind, key_of(question))
    return _with_key(asked, options, key, [question.citation, *question.also])


def _left_column(question: Question) -> str:
    """ " Cột A: (1) …; (2) …. Cột B:", which is to be joined to what stands below."""
    lefts = "; ".join(f"({number}) {left}" for number, (left, _) in enumerate(question.pairs, 1))
    return f" Cột A: {lefts}. Cột B:" if lefts else ""


def _joined(question: Question) -> str:
    return "; ".join(f"{left} → {right}" for left, right in question.pairs)


def _judged(question: Question) -> str:
    """Whether a sentence is true; of one that is not ("Sai ở chỗ …"), what the text has instead."""
    return question.answer if question.answer == TRUE else question.explanation


def _with_key(asked: str, options: Sequence[str], key: str, grounds: Sequence[Citation]) -> list[Statement]:
    """A question, what is to be chosen from, and the key: the text's own words, else a sign or a note of ours."""
    lettered = [Statement(one, prefix=f"{letter(number)}. ", ours=True) for number, one in enumerate(options)]
    worded = any(stands_in(key, plain_quote(one.quote)) for one in grounds)
    told = Statement(key, tuple(map(_cited, grounds)), prefix="Đáp án: ", ours=not worded)
    return [Statement(asked, ours=True), *lettered, told]


def _cited(citation: Citation) -> Support:
    return Support(citation.document, citation.section, citation.start, citation.end)


def _talked_over(rows: Sequence[OutlineRow], found: Sequence[Support], corpus: Corpus) -> Sequence[Sequence[Statement]]:
    """The questions that an outline puts to the room, one of each part before the second of any.

    Of what was found those that rest on it come first, then those of the parts whose heading was.
    """
    parts = [row for row in rows if row.phase == CONTENT]
    asked = [(row.talk[turn], row) for turn in range(_TURNS) for row in parts if turn < len(row.talk)]
    told = [(question, _quoted_in(question, row, corpus)) for question, row in asked]
    kept = [(question, place) for question, place in told if not found or any(meet(place, one) for one in found)]
    headed = {(one.document, one.section) for one in found if _is_heading(one, corpus)}
    kept += [one for one in told if one not in kept and (one[1].document, one[1].section) in headed]
    return [_to_talk_over(at, *one) for at, one in enumerate(kept, 1)]


def _to_talk_over(number: int, question: str, place: Support) -> list[Statement]:
    return [Statement(question, (place,), prefix=f"{number}. ", ours=True)]


def _is_heading(place: Support, corpus: Corpus) -> bool:
    """Whether a place stands in the heading of its section, which is of all that stands under it."""
    section = corpus.by_number[place.document].sections.get(place.section)
    heading = section.heading if section else None
    return heading is not None and heading.starts[0] <= place.start < heading.ends[-1]


def _quoted_in(question: str, row: OutlineRow, corpus: Corpus) -> Support:
    """What a question to be talked over quotes, else the part that it is of."""
    quoted = re.search("“([^”]+)”", question)
    words = nfc(quoted[1]).casefold() if quoted else ""
    for passage in corpus.by_number[row.citation.document].passages if words else ():
        at = passage.text.casefold().find(words)
        if at >= 0:
            return support(passage, at, at + len(words))
    return _cited(row.citation)
