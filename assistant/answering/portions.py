"""A portion of a talk that somebody wants written: what the texts have to build it of."""

from dataclasses import replace

from assistant.answering.case import Decision
from assistant.answering.questions import Questions
from assistant.answering.turn import Turn
from assistant.composing.portions import compose_portion
from assistant.composing.so_many import near_length
from assistant.composing.summed_up import document_of_subject
from assistant.understanding.portions import Portion, find_portion, portion_about, portion_words
from assistant.understanding.repair import Repair, repair
from assistant.understanding.understood import Understood

_SAID = {
    Portion.OPENING: "Tôi không viết thay; tư liệu để mở bài:",
    Portion.CLOSING: "Tôi không viết thay; tư liệu để kết bài:",
    Portion.MOTTO: "Tôi không đặt khẩu hiệu, tiêu đề; những câu ngắn của văn bản có thể dùng:",
}


def tell_portion(text: str, questions: Questions) -> Turn | None:
    """The turn of a message, without courtesies, that wants a portion.

    None where the texts have nothing to build it of, or it is of no text and of no subject.
    """
    portion, about = find_portion(text), portion_about(text)
    if portion is None:
        return None
    about = repair(about, questions.lexicon).text
    asked = questions.understand(f"Văn bản nói gì về {about}" if about else text)
    named = asked.named if asked.named.documents or asked.named.kind_only else questions.understand(text).named
    if not about and not (named.documents or named.kind_only):
        return None
    turn = questions.decide(_of(asked, about, questions), Repair(text, ()))
    own = turn.understood if turn.understood.named.documents else replace(turn.understood, named=named)
    draft = compose_portion(portion, own, turn.decision.evidence, questions.corpus)
    if draft is None:
        return None
    words = portion_words(text)
    draft = near_length(draft, words, lead=False) if words else draft
    return replace(turn, decision=Decision(draft.led_by(_SAID[portion]), None, turn.decision.evidence, ("portion",)))


def _of(asked: Understood, about: str, questions: Questions) -> Understood:
    """What a talk is about as it is understood: of a whole document where that is all of its subject."""
    own = document_of_subject(asked, questions.corpus) if about else None
    if own is None and about:
        return asked
    documents = (own.number,) if own else asked.named.documents
    return replace(asked, terms=(), subjects=(), named=replace(asked.named, documents=documents))
