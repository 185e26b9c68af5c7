"""Deciding on a follow-up that wants the answer before told otherwise."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.answering.case import Decision
from assistant.answering.nearest_said import promised
from assistant.answering.refusal import Lack
from assistant.answering.turn import Turn
from assistant.composing.as_table import in_columns, with_table
from assistant.composing.draft import Draft, Statement, support
from assistant.composing.in_charge import compose_in_charge
from assistant.composing.retelling import (
    count_points,
    enlarge,
    exemplify,
    led_by_example,
    list_called,
    quote_whole,
    say_headings,
    say_places,
    shorten,
    show_ground,
    tell_point,
    tell_points,
)
from assistant.composing.summary import compose_summary
from assistant.composing.told_further import in_clauses, with_sections_on
from assistant.composing.told_in_figures import tell_figures
from assistant.understanding.retelling import Retelling, Telling
from corpus.model import Document
from corpus.reading.store import Corpus

_TOLD: Mapping[Telling, Callable[[Draft, Corpus], Draft]] = {
    Telling.HEADING: say_headings,
    Telling.TABLE: with_table,
    Telling.COLUMNS: in_columns,
    Telling.PLACE: say_places,
    Telling.VERBATIM: quote_whole,
    Telling.MORE: enlarge,
    Telling.EXAMPLE: exemplify,
    Telling.DOUBT: show_ground,
}
_NOTHING_BEFORE = Lack(
    "empty", "Câu hỏi trước chưa có câu trả lời từ văn bản để nói tiếp. Xin hỏi về một nội dung của văn bản."
)
_NOBODY = Lack("duty", "Văn bản không giao việc này cho một cơ quan nào; trang Nhiệm vụ có các việc được giao.")
_NO_FIGURE = Lack("empty", "Chưa thấy con số nào ở các đoạn đã dẫn; trang Chỉ tiêu có các chỉ tiêu của văn bản.")
_SHOWN = "Câu hỏi trước chưa có câu trả lời chắc chắn; đoạn đã dẫn khi đó:"
_OF_SHOWN = (Telling.PLACE, Telling.VERBATIM)  # what can be told of a passage that was shown for want of an answer
_AGAIN = "told again"
_SUMMARY = "summary"  # what composes the gist of whole texts
_NAMED = 2  # texts that are named where it is to be said of which one
NOTHING_YET = Lack("empty", "Chưa có câu trả lời nào trước đó để nói tiếp. Xin hỏi về một nội dung của văn bản.")


def which_text(documents: Sequence[Document]) -> Lack:
    """What is asked back where a gist is wanted and no text is named, with the first texts by name."""
    names = " hay ".join(one.metadata.name for one in documents[:_NAMED])
    return Lack("empty", f"Xin cho biết cần tóm tắt văn bản nào, ví dụ {names}.")


def retell(retelling: Retelling, before: Turn, corpus: Corpus) -> Decision:
    """The answer before told otherwise, or what is lacking for it."""
    draft, evidence = before.decision.draft, before.decision.evidence
    if draft is None or before.place is None:
        return _of_shown(retelling, before, corpus) or Decision(
            None, _NOTHING_BEFORE, evidence, (f"{_AGAIN}: nothing before",)
        )
    rules = (f"{_AGAIN}: {retelling.telling}",)
    if retelling.telling in (Telling.RESPONSIBLE, Telling.OVERSEEING):
        overseeing = retelling.telling is Telling.OVERSEEING
        in_charge = compose_in_charge(draft, corpus, overseeing, before.understood.terms)
        return Decision(in_charge, None if in_charge else _NOBODY, evidence, rules)
    if retelling.telling is Telling.FIGURES:
        figures = tell_figures(before.understood, draft, evidence, corpus)
        return Decision(figures, None if figures else _NO_FIGURE, evidence, rules)
    if retelling.telling is Telling.POINT:
        draft = list_called(draft, retelling.called)
    if retelling.further:
        several = tell_points(draft, (retelling.point, *retelling.further), corpus)
        return Decision(several, None if several else no_point(draft), evidence, rules)
    if retelling.telling is Telling.POINT:
        point = tell_point(draft, retelling.point, corpus)
        lack = None if point else no_point(draft)
        full = Decision(point and with_sections_on(point, draft, corpus), lack, evidence, rules)
        if point is None or retelling.then is None:
            return full
        if retelling.then is Telling.EXAMPLE and full.draft:  # what is said of it elsewhere
            return replace(full, draft=led_by_example(full.draft, corpus))
        return retell(Retelling(retelling.then), replace(before, decision=replace(full, draft=point)), corpus)
    if retelling.telling is Telling.SHORT:
        whole = _uncut(before, draft, corpus) if retelling.points else draft
        short = in_clauses(draft, retelling.points, corpus) or shorten(whole, retelling.points)
        return Decision(short, None, evidence, rules)
    return Decision(_TOLD[retelling.telling](draft, corpus), None, evidence, rules)


def _of_shown(retelling: Retelling, before: Turn, corpus: Corpus) -> Decision | None:
    """Where that stands, or in which words, which was shown for want of an answer; None where nothing was."""
    shown = promised(before.decision) if retelling.telling in _OF_SHOWN else None
    if shown is None:
        return None
    place = support(shown.passage, shown.sentence_start, shown.sentence_end)
    told = _TOLD[retelling.telling](Draft((Statement("", (place,)),), "shown"), corpus)
    return Decision(told.led_by(_SHOWN), None, before.decision.evidence, (f"{_AGAIN}: {retelling.telling}",))


def _uncut(before: Turn, draft: Draft, corpus: Corpus) -> Draft:
    """A summary that was told in so many lines with all its points again, which fewer lines are made of."""
    whole = compose_summary(before.understood, corpus) if draft.composer == _SUMMARY else None
    return whole or draft


def is_told_again(decision: Decision) -> bool:
    """Whether a decision tells an answer before again."""
    return any(one.startswith(_AGAIN) for one in decision.rules)


def no_point(draft: Draft) -> Lack:
    """What is lacking where a point is wanted that an answer has not."""
    return Lack("point", f"Câu trả lời trước chỉ có {count_points(draft)} ý.")
