"""Several questions in one message: each answered under its own words."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile

from assistant.answering.case import Decision
from assistant.answering.nearest_said import promised
from assistant.answering.refusal import NOT_SURE, Lack
from assistant.answering.repeating import places, repeats
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft, Statement, holds, support
from assistant.composing.retelling import shorten
from assistant.composing.wording import tidy
from assistant.understanding.parts import Message
from assistant.understanding.repair import Repair
from assistant.understanding.understood import Understood
from corpus.text import capital
from corpus.vietnamese.spelling import spaced

_WORDS = 440  # of the whole answer
_LEAST = 40  # words that a part may have however many there are
_LIST = 5  # statements of a part that are told however long: a lead-in and the few that it leads to
_FEW = 2  # statements left of a part that are told all the same: that some are left is as long
_BRIEF = 60  # words of each of several answers that are told as one
_SEEN = 3  # times as many quotations as a part has among which they are still seen
_FAILED = Lack("error", "Có lỗi khi tìm câu trả lời cho phần này; xin hỏi riêng phần này.")
_LEFT = "Tin nhắn còn {} câu hỏi nữa chưa được trả lời; xin gửi tiếp các câu ấy ở tin nhắn sau."
_NO_GROUND = "Không đủ căn cứ trong văn bản để trả lời phần này."


def failed(understood: Understood, text: str) -> Turn:
    """The turn of a part that raised an error inside."""
    return Turn(understood, Repair(text, ()), Decision(None, _FAILED, []))


def join(message: Message, turns: Sequence[Turn]) -> Turn:
    """One turn of several, each part's statements or what it lacks under the part's words.

    A part that says nothing of its own is left out; refused as a whole only where every part is. Where no mark tells
    the parts apart, one that another's answer holds whole is left out too. Questions that were not read are told of.
    """
    kept = _telling([_as_read(part.text, turn) for part, turn in zip(message.parts, turns, strict=True)], turns)
    if not message.marked:  # what stands before a colon is said of all parts: "quan điểm: cái gì là nền tảng, …"
        kept = [(text.rpartition(": ")[2] or text, turn) for text, turn in _merged(kept)]
    repaired = Repair(
        " ".join(turn.repaired.text for turn in turns),
        tuple(change for turn in turns for change in turn.repaired.changes),
        any(turn.repaired.guessed for turn in turns),
    )
    if len(kept) == 1 and not message.left:
        return replace(kept[0][1], repaired=repaired)
    answered = [turn for _, turn in kept if turn.decision.draft]
    evidence = [one for _, turn in kept for one in turn.decision.evidence]
    rules = tuple(rule for _, turn in kept for rule in turn.decision.rules)
    if not answered:
        return Turn(turns[0].understood, repaired, Decision(None, _all_lack(kept), evidence, rules))
    budgets = _budgets([turn for _, turn in kept])
    statements = [
        one
        for (text, turn), budget in zip(kept, budgets, strict=True)
        for one in (_heading(text), *_told(turn, budget))
    ]
    if message.left:
        statements.append(Statement(_LEFT.format(message.left), prefix="- ", ours=True))
    return Turn(answered[0].understood, repaired, Decision(Draft(tuple(statements), "several"), None, evidence, rules))


def _budgets(turns: Sequence[Turn]) -> list[int]:
    """The words that each of several answers may have: what a short one leaves of its share goes to the long ones."""
    sizes = [sum(len(one.text.split()) for one in _all_told(turn)) for turn in turns]
    share, left, open_ = 0, _WORDS, list(range(len(turns)))
    while open_:
        share = left // len(open_)
        short = [at for at in open_ if sizes[at] <= share]
        if not short:
            break
        left -= sum(sizes[at] for at in short)
        open_ = [at for at in open_ if at not in short]
    return [max(_LEAST, share if at in open_ else sizes[at]) for at in range(len(turns))]


def _all_told(turn: Turn) -> Sequence[Statement]:
    return turn.decision.draft.statements if turn.decision.draft else ()


def told_together(turns: Sequence[Turn]) -> Turn:
    """One turn of several that ask of one thing: what each of them says, once; the first where none says anything."""
    answered = [turn for turn in turns if turn.decision.draft]
    if not answered:
        return turns[0]
    statements = dict.fromkeys(one for turn in answered for one in _told(turn, max(_LEAST, _WORDS // len(answered))))
    evidence = [one for turn in answered for one in turn.decision.evidence]
    rules = tuple(rule for turn in answered for rule in turn.decision.rules)
    return replace(answered[0], decision=Decision(Draft(tuple(statements), "several"), None, evidence, rules))


def told_as_one(texts: Sequence[str], turns: Sequence[Turn]) -> Turn:
    """One turn of several that were told before: the gist of each as a paragraph under what was asked."""
    statements: list[Statement] = []
    for text, turn in zip(texts, turns, strict=True):
        statements += [_heading(text), *_paragraph(turn)]
    evidence = [one for turn in turns for one in turn.decision.evidence]
    rules = tuple(rule for turn in turns for rule in turn.decision.rules)
    return replace(turns[-1], decision=Decision(Draft(tuple(statements), "several"), None, evidence, rules))


def _paragraph(turn: Turn) -> list[Statement]:
    """What an answer quotes in brief, one sentence behind the other; a lead-in leads to no list here."""
    draft = turn.decision.draft
    if draft is None:
        return _told(turn, _BRIEF)
    pairs = zip(draft.statements, shorten(draft).statements, strict=True)
    brief = tuple(short if _says_as_much(short, whole, turn) else whole for whole, short in pairs)
    short = replace(turn, decision=replace(turn.decision, draft=replace(draft, statements=brief)))
    told = [one for one in _told(short, _BRIEF) if one.supports and not one.text.endswith(":")]
    return [replace(one, prefix="", columns=()) for one in told]


def _says_as_much(short: Statement, whole: Statement, turn: Turn) -> bool:
    """Whether what is left of a statement says the words of the question that all of it says."""
    said = [term for term in turn.understood.terms if term.match(spaced(whole.text))]
    return all(term.match(spaced(short.text)) for term in said)


def _telling(texts: Sequence[str], turns: Sequence[Turn]) -> list[tuple[str, Turn]]:
    """The parts without those that ask nothing ("trả lời đủ ý giúp") and those that an earlier one has answered."""
    kept: list[tuple[str, Turn]] = []
    said: set[tuple[Statement, ...]] = set()
    for text, turn in zip(texts, turns, strict=True):
        draft, lack = turn.decision.draft, turn.decision.lack
        quoted = tuple(dropwhile(lambda one: not one.supports, draft.statements)) or draft.statements if draft else ()
        if (draft and quoted in said) or (lack and lack.code == "empty"):
            continue
        said.add(quoted)
        kept.append((text, turn))
    return kept or [(texts[0], turns[0])]


def _merged(kept: Sequence[tuple[str, Turn]]) -> list[tuple[str, Turn]]:
    """The parts, one that another's answer holds whole told under the words of both; one of two alike."""
    holder: dict[int, int] = {}
    for at, (_, turn) in enumerate(kept):
        others = (to for to, (_, other) in enumerate(kept) if other is not turn and to not in holder)
        inside = (to for to in others if _within(turn, kept[to][1]))
        if (to := next(inside, None)) is not None:
            holder[at] = to

    def told_at(at: int) -> int:
        while at in holder:
            at = holder[at]
        return at

    merged = []
    for at, (text, turn) in enumerate(kept):
        if at not in holder:
            texts = [kept[one][0] for one in range(len(kept)) if told_at(one) == at]
            merged.append((", ".join(one.strip(" ,;.?") for one in texts) if len(texts) > 1 else text, turn))
    return merged


def _within(turn: Turn, other: Turn) -> bool:
    """Whether what one part's answer quotes stands in what another's does, and more; a field is said, not quoted.

    Among very many quotations the one that answers the part would not be seen. So do conditions that are asked for, and
    found in none but what leads to them there: "…, điều kiện gì" of "được tặng cho tập thể đạt các tiêu chuẩn sau".
    """
    best, lack = next(iter(turn.decision.evidence), None), turn.decision.lack
    if best and lack and lack.code == NOT_SURE and turn.understood.wants.conditions:
        near = support(best.passage, best.clause.start, best.clause.end)
        return best.clause.text.endswith(("sau", "sau đây", ":")) and any(holds(one, near) for one in places(other))
    own, others = places(turn), places(other)
    seen = bool(own) and own != others and len(others) <= _SEEN * len(own)
    return not turn.understood.meta and seen and repeats(turn, other)


def _all_lack(kept: Sequence[tuple[str, Turn]]) -> Lack:
    """What the parts lack: each message once, and what is nearest only where there is one."""
    lacks = list(dict.fromkeys(turn.decision.lack for _, turn in kept if turn.decision.lack))
    if len(lacks) == 1:
        return lacks[0]
    messages = " ".join(dict.fromkeys(lack.unpromising for lack in lacks))
    return Lack(lacks[0].code if lacks else "nothing", messages or _NO_GROUND)


def _as_read(text: str, turn: Turn) -> str:
    """The words of a part as they were read, where a slip in them was mended for sure."""
    repaired = turn.repaired
    return repaired.text if repaired.changes and not repaired.doubtful else text


# "Còn Diên Khánh?" goes on only where it was typed.
_GOES_ON = re.compile(r"^(?:(?:thế|vậy|và|Thế|Vậy|Và) )?[Cc]òn (?=[A-ZĐ])")


def _heading(text: str) -> Statement:
    """The words of a part as a heading over its answer."""
    words = capital(_GOES_ON.sub("", text.strip(" ,;.")))
    return Statement(words if words.endswith("?") else f"{words}:", ours=True, heading=True)


def _nearest(turn: Turn) -> list[Statement]:
    """The passage that a message which ends in a colon promises.

    Without quotation marks, as all points stand: the source's own characters, misprints included, are in its citation.
    """
    clause = promised(turn.decision)
    if clause is None:
        return []
    start, end = clause.sentence_start, clause.sentence_end
    text = tidy(clause.passage.text[start:end])
    return [Statement(text, (support(clause.passage, start, end),), prefix="- ")]


def _told(turn: Turn, budget: int) -> list[Statement]:
    """A part's statements within its share of words, some under each of its heads, the first few at least."""
    draft, lack = turn.decision.draft, turn.decision.lack
    if draft is None:
        return [Statement(lack.message if lack else _NO_GROUND, ours=True), *_nearest(turn)]
    heads = _heads(draft.statements)
    kept: list[int] = []
    for at in _in_turns(heads):
        if len(kept) >= _LIST and sum(len(draft.statements[one].text.split()) for one in (*kept, at)) > budget:
            break
        kept.append(at)
    under = {heads[at] for at in kept if heads[at] >= 0}
    over = {at - 1 for at in under if at and heads[at - 1] == at - 1}  # a head over heads: "những chỗ có nhắc đến:"
    shown = sorted({*kept, *under, *over})
    left = len(draft.statements) - len({*shown, *heads} - {-1})
    if left <= _FEW:
        return list(draft.statements)
    more = Statement(f"Còn {left} ý nữa; hỏi riêng câu này để xem đủ.", prefix="- ", ours=True)
    return [*(draft.statements[at] for at in shown), more]


def _heads(statements: Sequence[Statement]) -> list[int]:
    """Under which statement each stands, by its place: -1 for none, its own for one that heads others."""
    head, found = -1, []
    for at, one in enumerate(statements):
        head = at if one.ours and not one.supports and one.text.endswith(":") else head
        found.append(head)
    return found


def _in_turns(heads: Sequence[int]) -> list[int]:
    """The places of what is said, those under each head in turn: the first of each, then the second of each."""
    ranks = Counter[int]()
    ranked = []
    for at, head in enumerate(heads):
        if at != head:
            ranked.append((ranks[head], at))
            ranks[head] += 1
    return [at for _, at in sorted(ranked)]
