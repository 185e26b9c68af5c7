"""The points of a text for somebody: what it says of him where it does, else its main points."""

from dataclasses import replace

from assistant.answering.questions import Questions
from assistant.answering.turn import Turn
from assistant.composing.draft import Draft, Statement
from assistant.composing.retelling import count_points
from assistant.composing.so_many import in_points
from assistant.understanding.points_for import PointsFor, points_for
from assistant.understanding.repair import Repair, repair
from corpus.text import one_line
from corpus.vietnamese.spelling import one_spelling, spaced

_TOPIC, _NEAREST = "topic", "nearest"  # what compose all that a text says of something, and what is near to it
_OF_WHOM = "Văn bản nêu về “{}”:"
_NEAR_WHOM = "Các ý của văn bản gần với “{}” nhất:"
_MAIN = "Nội dung chính khác của văn bản:"
_MAIN_POINTS = "Các nội dung chính của văn bản:"
_OF_ALL = "Chưa tìm thấy ý nêu riêng cho “{}”; các nội dung chính của văn bản:"


def tell_points(text: str, questions: Questions) -> Turn | None:
    """The turn of a message, without courtesies, that wants the points of a text for somebody; None for another."""
    wanted = points_for(repair(one_line(text), questions.lexicon).text)
    if wanted is None:
        return None
    told = _said_of_him(wanted, questions)
    turn, lead = told or (_asked(f"tóm tắt {wanted.text}", questions), _of_all(wanted, questions))
    draft = turn.decision.draft
    if draft is None:
        return None
    draft = in_points(draft, wanted.points) if 0 < wanted.points < count_points(draft) else draft
    draft = _with_main_points(draft, wanted, questions) if told else draft
    draft = draft.led_by(lead) if lead else draft
    return replace(turn, repaired=Repair(text, ()), decision=replace(turn.decision, draft=draft))


def _with_main_points(draft: Draft, wanted: PointsFor, questions: Questions) -> Draft:
    """What is said of him, and of the main points of the text as many as are lacking to the number wanted."""
    lacking = wanted.points - count_points(draft)
    main = _asked(f"tóm tắt {wanted.text}", questions).decision.draft if lacking > 0 else None
    if main is None:
        return draft
    points = [replace(one, prefix="- ") for one in in_points(main, lacking).statements if one.supports]
    head = Statement(_MAIN, prefix="\n", ours=True)
    return replace(draft, statements=(*draft.statements, head, *points), more=())


def _of_all(wanted: PointsFor, questions: Questions) -> str:
    """What leads to the main points: that there are none for him only where the texts have no word of his."""
    terms = questions.understand(f"{wanted.text} nói gì về {wanted.who}").terms
    known = any(term.known for term in terms) or _ends_of(wanted.who, questions)
    return (_MAIN_POINTS if known else _OF_ALL).format(wanted.who)


def _said_of_him(wanted: PointsFor, questions: Questions) -> tuple[Turn, str] | None:
    """What the text says of whom the points are for, "đoàn viên là công chức" of a công chức, and what leads to it.

    What is only near to him has its own lead: of a "chủ doanh nghiệp" what is said of the doanh nghiệp. None where the
    text knows no word for him.
    """
    whole, _, nearer = wanted.who.rpartition(" là ")
    for who in dict.fromkeys((nearer, whole or nearer, *_ends_of(nearer, questions))):
        turn = _asked(f"{wanted.text} nói gì về {who}", questions)
        known = [term.phrase for term in turn.understood.terms if term.known]
        if 0 < len(known) < len(turn.understood.terms) and _composer(turn) != _NEAREST:
            turn = _asked(f"{wanted.text} nói gì về {' '.join(known)}", questions)
        draft = turn.decision.draft
        if draft and draft.composer == _TOPIC:
            said = spaced(who).strip() in spaced(" ".join(one.text for one in draft.statements if one.supports))
            led = not known and draft.statements[0].ours and not draft.statements[0].prefix
            return turn, "" if led else (_OF_WHOM if said else _NEAR_WHOM).format(who)
        if draft and draft.composer == _NEAREST and known:
            return turn, ""
    return None


def _ends_of(who: str, questions: Questions) -> list[str]:
    """What whom the points are for is called by that is a word of the texts: the "doanh nghiệp" of its "chủ"."""
    words = one_spelling(who).split()
    ends = [words[at:] for at in range(1, len(words) - 1)]
    known = questions.lexicon.dictionary_words
    return [" ".join(one) for one in ends if tuple(one) in known and questions.lexicon.passages_with(" ".join(one))]


def _composer(turn: Turn) -> str:
    return turn.decision.draft.composer if turn.decision.draft else ""


def _asked(question: str, questions: Questions) -> Turn:
    return questions.decide(questions.understand(question), Repair(question, ()))
