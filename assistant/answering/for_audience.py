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
from corpus.vietnamese.spelling import spaced

_TOPIC, _NEAREST = "topic", "nearest"  # what compose all that a text says of something, and what is near to it
_OF_WHOM = "Văn bản nêu về “{}”:"
_NEAR_WHOM = "Các ý của văn bản gần với “{}” nhất:"
_MAIN = "Nội dung chính khác của văn bản:"
_OF_ALL = "Chưa tìm thấy ý nêu riêng cho “{}”; các nội dung chính của văn bản:"


def tell_points(text: str, questions: Questions) -> Turn | None:
    """The turn of a message, without courtesies, that wants the points of a text for somebody; None for another."""
    wanted = points_for(repair(one_line(text), questions.lexicon).text)
    if wanted is None:
        return None
    told = _said_of_him(wanted, questions)
    turn, lead = told or (_asked(f"tóm tắt {wanted.text}", questions), _OF_ALL.format(wanted.who))
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


def _said_of_him(wanted: PointsFor, questions: Questions) -> tuple[Turn, str] | None:
    """What the text says of whom the points are for, "đoàn viên là công chức" of a công chức, and what leads to it.

    What is only near to him has its own lead. None where the text knows no word for him.
    """
    whole, _, nearer = wanted.who.rpartition(" là ")
    for who in dict.fromkeys((nearer, whole or nearer)):
        turn = _asked(f"{wanted.text} nói gì về {who}", questions)
        draft, terms = turn.decision.draft, turn.understood.terms
        known = sum(term.known for term in terms)
        if draft and draft.composer == _TOPIC and terms and not known:  # told by what has to do with him
            return turn, "" if draft.statements[0].ours and not draft.statements[0].prefix else _NEAR_WHOM.format(who)
        if draft and draft.composer == _TOPIC and known == len(terms):
            said = spaced(who).strip() in spaced(" ".join(one.text for one in draft.statements if one.supports))
            return turn, (_OF_WHOM if said else _NEAR_WHOM).format(who)
        if draft and draft.composer == _NEAREST and known:
            return turn, ""
    return None


def _asked(question: str, questions: Questions) -> Turn:
    return questions.decide(questions.understand(question), Repair(question, ()))
