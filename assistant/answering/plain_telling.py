"""An answer for whoever is to tell it in plain words: nothing is reworded; its long points are opened up or cut."""

from dataclasses import replace

from assistant.answering.case import Decision
from assistant.composing.draft import Draft, Statement
from assistant.composing.opening_up import opened_up
from assistant.composing.retelling import shorten

_QUOTED = "material"  # what composes quotations
_LINES = 14  # up to which long points are opened up
AS_IT_IS = "Tôi không viết lại bằng lời khác; lời của văn bản"
_OPENED, _CUT = ", tách từng ý cho dễ theo dõi", ", rút gọn"


def in_plain_points(decision: Decision, short: bool) -> Decision:
    """A decision as points to be told in other words; short is whether in fewer words.

    A refusal stays as it is, and so do quotations and the rows of a table.
    """
    draft = decision.draft
    if draft is None or not any(one.supports for one in draft.statements):
        return decision
    if draft.composer == _QUOTED or any(one.columns for one in draft.statements):
        return replace(decision, draft=draft.led_by(f"{AS_IT_IS}:"))
    told = shorten(draft) if short else _opened(draft)
    return replace(decision, draft=told.led_by(f"{AS_IT_IS}{_CUT if short else _OPENED}:"))


def in_bullets(draft: Draft) -> Draft:
    """A draft with each of its statements on a line of its own, the long ones opened up; what is one stays as it is."""
    listed = draft.composer == _QUOTED or any(one.columns for one in draft.statements)
    return draft if listed else _opened(draft)


def _opened(draft: Draft) -> Draft:
    points = [replace(one, prefix=one.prefix or "- ") if _is_point(one) else one for one in draft.statements]
    return replace(draft, statements=tuple(opened_up(points, _LINES)))


def _is_point(one: Statement) -> bool:
    return bool(one.supports) and not one.text.endswith(":")
