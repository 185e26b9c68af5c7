"""An answer in the form in which it is wanted: so many points or words, in one piece, counted, as a table."""

from assistant.composing.as_table import in_columns, with_table
from assistant.composing.draft import Draft
from assistant.composing.retelling import shorten
from assistant.composing.so_many import (
    counted,
    first_of_sides,
    in_figures,
    in_one_piece,
    in_points,
    in_points_of_each,
    named_first,
    near_length,
)
from assistant.composing.summary import SIDES
from assistant.composing.unranked import told_in_order
from assistant.understanding.kinds import SUMMARY_OF_SIDE
from assistant.understanding.understood import Understood
from corpus.reading.store import Corpus

_SUMMARY = "summary"  # what composes several texts in brief
_NOT_COMPARED = "Tôi không so được với văn bản trước đó để chỉ ra điểm mới; các nội dung chính để đối chiếu:"
_NOT_HELD = "Kho văn bản chưa có {} nên tôi không so được; các nội dung chính của văn bản còn lại để đối chiếu:"
_SIDES = "results"  # what composes the sides of an assessment
_ROW = "parts"  # what composes the members of a row
_ASSESSED = ("causes", "results")  # composers that tell all of a side of an assessment


def laid_out(draft: Draft, understood: Understood, corpus: Corpus) -> Draft:
    """A draft in the form in which a question wants its answer."""
    wants = understood.wants
    if wants.points:
        whole = understood.rule == SUMMARY_OF_SIDE or (wants.lines and draft.composer in _ASSESSED)
        each = wants.points == 1 and draft.composer == _SUMMARY  # of several texts one sentence each
        tell = in_figures if wants.numbers else shorten if whole else in_points_of_each if each else in_points
        draft = tell(draft, wants.points)
    elif wants.points_of_sides and draft.composer == _SIDES:
        draft = first_of_sides(draft, {SIDES[side]: count for side, count in wants.points_of_sides})
    elif wants.points_each and draft.composer == _SUMMARY:
        draft = in_points_of_each(draft, wants.points_each)
    elif understood.length:
        told = near_length(draft, understood.length)
        draft = named_first(told, draft) if understood.as_passage else told
    draft = told_in_order(draft, understood)
    draft = in_one_piece(draft) if understood.as_passage else draft
    draft = draft.led_by(_not_compared(understood)) if wants.novel and draft.composer == _SUMMARY else draft
    if wants.how_many or (wants.counted and draft.composer == _ROW):
        draft = counted(draft)
    return (in_columns if understood.in_columns else with_table)(draft, corpus) if understood.as_table else draft


def _not_compared(understood: Understood) -> str:
    unknown = ", ".join(understood.named.unknown)
    return _NOT_HELD.format(unknown) if unknown else _NOT_COMPARED
