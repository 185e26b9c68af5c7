"""An answer told again: where it stands, in its very words, shorter, longer, one of its points."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement, Support, heading_held, left_in_text, support, whole_heading
from assistant.composing.row_items import row_item
from assistant.composing.sections import compose_section
from assistant.composing.so_many import gathered, in_points
from assistant.composing.wording import tidy
from assistant.understanding.terms import Term
from corpus.misprints import marked_quote
from corpus.model import Document, Passage
from corpus.reading.store import Corpus
from corpus.text import fold, one_line
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_QUOTED = 8  # passages that are quoted whole at once
_WORDS = 250  # words of a longer telling
_AT_MOST = 500  # the same of what was told by a part of it
_BRIEF = 16  # words up to which a point is short already
_SENTENCES = 3  # of a point that are told each by its first clause
_LEAST = 8  # words that a cut point keeps
_END = re.compile(r"[;.](?=\s)")
# What a comma may be followed by where the clause before it is whole: more on it, not the next of a row of nouns.
_TURN = re.compile(
    r",(?=\s(?:trong đó|theo|còn|chưa|không|nhất là|đặc biệt|gắn|trên cơ sở|trên nền tảng|bảo đảm|phù hợp|góp phần|nhằm"
    r"|để|từng bước|đồng thời|có|là|trở thành|đưa|tạo|phát huy|nâng cao|dẫn đến|làm|thậm chí|bao gồm|gồm|được|đạt"
    r"|ưu tiên|tập trung|tiếp tục|thực hiện|khắc phục|hướng tới|lấy|coi|tránh|qua đó|từ đó)\s)"
)
_EXAMPLE = re.compile(r"(?<!\w)(?:ví dụ|thí dụ|chẳng hạn|điển hình|đơn cử|như|mô hình)(?!\w)|\.\.\.", re.IGNORECASE)
_GIVEN = "Nội dung cụ thể mà văn bản nêu:"
_NO_EXAMPLE = "Các đoạn được dẫn không nêu ví dụ; nội dung cụ thể nhất ở đó là:"
_TO_JUDGE = "Câu trả lời trước dựa vào nguyên văn sau, xin đối chiếu:"
_SEVERAL = "several"  # what composes the answers to a message that asks several things
_FEW = 2  # points of an answer that leave room for more
_OPEN = re.compile(r"[(\[“\"][^)\]”\"]*$")


def say_places(draft: Draft, corpus: Corpus) -> Draft:
    """Each section that an answer rests on, named as officials do."""
    firsts: dict[tuple[str, str], Support] = {}
    for one in _supports(draft):
        firsts.setdefault((one.document, one.section), one)
    labels = [(corpus.by_number[number].label(section), one) for (number, section), one in firsts.items()]
    if len(labels) == 1:
        return Draft((Statement(f"Ở {labels[0][0]}.", (labels[0][1],)),), "places")
    lead = Statement("Câu trả lời trước dựa vào các chỗ sau:", ours=True)
    return Draft((lead, *(Statement(label, (one,), "- ") for label, one in labels)), "places")


def say_headings(draft: Draft, corpus: Corpus) -> Draft:
    """The heading under which an answer stands, with its place, for each section that it rests on."""
    statements = []
    for number, section in dict.fromkeys((one.document, one.section) for one in _supports(draft)):
        document = corpus.by_number[number]
        over = [one for one in document.ancestors(section) if one.heading]
        if over:
            place = whole_heading(document, over[-1])
            statements.append(Statement(f"{document.label(over[-1].id)}: {over[-1].title}", (place,), "- "))
    return Draft(tuple(dict.fromkeys(statements)), "headings above") if statements else say_places(draft, corpus)


def quote_whole(draft: Draft, corpus: Corpus) -> Draft:
    """The passages that an answer rests on, whole and in the source's words."""
    statements = []
    places = whole_passages(_supports(draft), corpus)
    for one in places[:_QUOTED]:
        document = corpus.by_number[one.document]
        words = marked_quote(document, one.start, one.end)
        statements.append(Statement(f"{document.label(one.section)}: “{words}”", (one,), "- "))
    return Draft((*statements, *left_in_text(len(places) - _QUOTED, "đoạn")), "verbatim")


def show_ground(draft: Draft, corpus: Corpus) -> Draft:
    """The source's words that an answer rests on, for whoever doubts it to judge by; a doubt is no new question."""
    return replace(quote_whole(draft, corpus).led_by(_TO_JUDGE), composer="ground")


def shorten(draft: Draft, points: int = 0) -> Draft:
    """Each point of an answer cut to the first clause of each of its sentences; a cut shows "…".

    All of them in so many lines where that is wanted, 0 for a line each; where they are too many for it, as many as
    there are lines, and the rest stands behind the answer.
    """
    told = in_points(draft, points) if points else draft
    if points and draft.composer == "summary":  # in lines, each of which sums up a part
        return replace(told, composer="shorter")
    whole = _shortened(draft)
    gist = gathered(whole, points) if points else whole
    return replace(gist, composer="shorter") if gist else replace(_shortened(told), composer="shorter", more=told.more)


def _shortened(draft: Draft) -> Draft:
    statements = tuple(replace(one, text=_first_clauses(one.text), columns=()) for one in draft.statements)
    return replace(draft, statements=statements, more=())


def list_called(draft: Draft, called: str) -> Draft:
    """The one list of several answers that its head calls so: "nhóm thứ 5", where the parts were listed before it.

    The answer itself where it is but one, or where no list alone is called so.
    """
    if draft.composer != _SEVERAL or not called:
        return draft
    lists: list[tuple[list[Statement], list[Statement]]] = [([], [])]
    for one in draft.statements:
        if one.ours and lists[-1][1]:
            lists.append(([], []))
        lists[-1][0 if one.ours else 1].append(one)
    word = f" {fold(called)} "
    named = [points for heads, points in lists if any(word in f" {fold(spaced(one.text))} " for one in heads)]
    return replace(draft, statements=tuple(named[0])) if len(named) == 1 and named[0] else draft


def points_of(draft: Draft) -> list[Statement]:
    """The points of an answer: what it quotes, without the sentence that leads to a list."""
    points = [one for one in draft.statements if one.supports]
    return [one for one in points if one.prefix] or points


def enlarge(draft: Draft, corpus: Corpus) -> Draft:
    """The passages that an answer rests on, whole, and what their first section says after them."""
    shown = whole_passages(_supports(draft), corpus)
    first = shown[0]
    document = corpus.by_number[first.document]
    after = [
        Support(one.document, one.section, one.start, one.end)
        for one in document.passages
        if one.section == first.section and one.start > first.start
    ]
    statements: list[Statement] = []
    places = list(dict.fromkeys([*shown, *after]))
    told = sum(len(one.text.split()) for one in draft.statements)
    for one in places:
        text, room = _text(one, corpus), max(told, _AT_MOST if one in shown else _WORDS)  # never less than was told
        if statements and sum(len(said.text.split()) for said in statements) + len(text.split()) > room:
            break
        statements.append(Statement(text, (one,), "- "))
    return Draft((*statements, *left_in_text(len(places) - len(statements), "đoạn")), "longer")


def keep_to(draft: Draft, terms: Sequence[Term]) -> Draft | None:
    """The points of an answer that say all of some terms, each with the head over it; None for none of them or all.

    Those that say them in full, where any does; else those that say most of each.
    """
    points = [(one, spaced(one.text)) for one in draft.statements if one.supports]
    full = [one for one, text in points if terms and all(term.is_said_in(text) for term in terms)]
    saying = full or _saying_most(points, terms)
    if not 0 < len(saying) < len(points):
        return None
    kept: list[Statement] = []
    head: Statement | None = None
    for one in draft.statements:
        if one.text.endswith(":"):
            head = one
        elif one in saying:
            kept += [head, one] if head else [one]
            head = None
    return Draft(tuple(kept), "kept to") if kept else None


def _saying_most(points: Sequence[tuple[Statement, str]], terms: Sequence[Term]) -> list[Statement]:
    """Of points with their text (spaced) those that say most of some terms, and something of each."""
    said = [(one, [term.match(text) for term in terms]) for one, text in points]
    some = [(one, sum(each)) for one, each in said if terms and all(each)]
    most = max((each for _, each in some), default=0.0)
    return [one for one, each in some if each == most]


def exemplify(draft: Draft, corpus: Corpus) -> Draft:
    """An answer of few points longer, another again; that it gives no example is said where nothing there looks so."""
    return led_by_example(enlarge(draft, corpus) if len(points_of(draft)) <= _FEW else draft, corpus)


def led_by_example(told: Draft, corpus: Corpus) -> Draft:
    """What is told for an example, with whether the places that it rests on give one."""
    places = whole_passages(_supports(told), corpus)
    looks_so = any(_EXAMPLE.search(_text(one, corpus)) for one in places)
    lead = _GIVEN if looks_so else _NO_EXAMPLE
    return Draft((Statement(lead, ours=True), *told.statements), "example")


def tell_point(draft: Draft, number: int, corpus: Corpus) -> Draft | None:
    """One point of an answer as its passage has it, counted from 1, or from the end with -1; None for none."""
    points = points_of(draft)
    if len(points) == 1:
        part = row_item(points[0], number, corpus) if draft.composer == "enumeration" else None
        part = part or _numbered_part(points[0], number, corpus)
        if part:
            return part
    at = number if number < 0 else number - 1
    if number == 0 or not -len(points) <= at < len(points):
        return None
    headed = _under(points[at], corpus)
    if headed:
        return headed
    whole = whole_passages(points[at].supports, corpus)
    if any(whole_passages(one.supports, corpus) == whole for one in points if one is not points[at]):
        return Draft((replace(points[at], prefix=""),), "point")  # its passage holds the other points as well
    return Draft(tuple(Statement(_text(one, corpus), (one,)) for one in whole), "point")


def tell_points(draft: Draft, numbers: Sequence[int], corpus: Corpus) -> Draft | None:
    """Several points of an answer, each as its passage has it, and that it has no more; None where it has none."""
    told = [tell_point(draft, one, corpus) for one in numbers]
    found = [one for one in told if one]
    points = [replace(one, prefix=one.prefix or "- ") for each in found for one in each.statements]
    if len(found) < len(told):
        points.insert(0, Statement(f"Câu trả lời trước chỉ có {count_points(draft)} ý:", ours=True))
    return Draft(tuple(points), "point") if found else None


def _under(statement: Statement, corpus: Corpus) -> Draft | None:
    """What stands under a point that is a heading, None for another."""
    place = statement.supports[0]
    document = corpus.by_number[place.document]
    section = heading_held(document, place)
    return replace(compose_section(document, section), composer="point") if section else None


def _numbered_part(statement: Statement, number: int, corpus: Corpus) -> Draft | None:
    """The part (1), (2), ... of the one passage that an answer rests on, None where it numbers none so.

    An answer out of one of the parts tells of that one, and of none beside it.
    """
    for one in statement.supports[:1]:
        for passage in passages_at(corpus.by_number[one.document], one):
            spans = (passage.body.span(part.start, part.end) for part in passage.parts)
            if any(start <= one.start and one.end <= end for start, end in spans):
                continue
            for part in passage.parts:
                if part.number == number:
                    text = tidy(passage.text[part.start : part.end].strip(" ;,"))
                    return Draft((Statement(text, (support(passage, part.start, part.end),)),), "point")
    return None


def count_points(draft: Draft) -> int:
    """How many points an answer has."""
    return len(points_of(draft))


def _supports(draft: Draft) -> list[Support]:
    return [one for statement in draft.statements for one in statement.supports]


def whole_passages(supports: Iterable[Support], corpus: Corpus) -> list[Support]:
    """The passages that supports stand in, none twice; a support outside every passage stands for itself."""
    found: dict[Support, None] = {}
    for one in supports:
        passages = passages_at(corpus.by_number[one.document], one)
        places = [Support(each.document, each.section, each.start, each.end) for each in passages] or [one]
        found.update(dict.fromkeys(places))
    return list(found)


def passages_at(document: Document, support: Support) -> Sequence[Passage]:
    """The passages of a document that a support lies in."""
    return [one for one in document.passages if one.start < support.end and support.start < one.end]


def _text(support: Support, corpus: Corpus) -> str:
    """What a statement says of a place: the passage mended."""
    document = corpus.by_number[support.document]
    passage = next((one for one in document.passages if one.start == support.start), None)
    return tidy(passage.text if passage else one_line(document.source[support.start : support.end].replace("**", "")))


def _first_clauses(text: str) -> str:
    """The first clause of each sentence; of the first alone where the point says no more than a few."""
    parts = [text[start:end].strip() for start, end in sentences(text)]
    return " ".join(_first_clause(one) for one in parts) if 1 < len(parts) <= _SENTENCES else _first_clause(text)


def _first_clause(text: str) -> str:
    """A point to the end of its first clause; whole where it is short or where no clean end comes before its own."""
    lead = text.find(": ") + 2 if ": " in text else 0
    if len(text.split()) <= _BRIEF or text.endswith(":"):
        return text
    for match in sorted([*_END.finditer(text), *_TURN.finditer(text)], key=lambda one: one.start()):
        head = text[: match.start()].rstrip()
        if len(head[lead:].split()) >= _LEAST and not _OPEN.search(head):
            return f"{head}…"
    return text
