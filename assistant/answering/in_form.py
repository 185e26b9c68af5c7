"""An answer before in the form that a follow-up wants it in: so many of its points, or of its words, in one piece."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answering.case import Decision
from assistant.answering.plain_telling import AS_IT_IS, in_bullets, in_plain_points
from assistant.answering.retelling import no_point
from assistant.composing.draft import Draft, Statement
from assistant.composing.retelling import count_points, points_of, shorten
from assistant.composing.shortening import fair_share, shortened
from assistant.composing.so_many import in_one_piece, in_points, near_length
from assistant.composing.unranked import NO_POINT_ABOVE
from assistant.composing.whole_sentences import with_whole_sentences
from assistant.understanding.form_wanted import FormWanted
from corpus.reading.store import Corpus

_RULES = ("told again: form",)
_IN_WORDS = "Chọn trong văn bản, chừng {} chữ:"
_WHOLE_ONLY = "Chỉ dẫn trọn câu, trọn vế của văn bản nên còn chừng {} chữ:"
_PASSAGE = 260  # words of a passage that may be as long as it takes
_OVER = 1.25  # times the words wanted that are near enough


def in_form(wanted: FormWanted, decision: Decision, corpus: Corpus) -> Decision | None:
    """A decision in a form; None where it tells nothing, or where all of it is wanted in so many points."""
    draft = decision.draft
    if draft is None or (wanted.points and not wanted.chosen):
        return None
    if wanted.dropped or wanted.less:
        return without_points(decision, draft, _unwanted(wanted, len(points_of(draft))))
    if wanted.end:
        beyond = _beyond(wanted, len(points_of(draft)))
        return without_points(decision, draft, beyond) if beyond else replace(decision, rules=_RULES)
    if wanted.points:
        return replace(decision, draft=_chosen(draft, wanted), rules=_RULES)
    if wanted.bullets:
        return replace(decision, draft=in_bullets(draft), rules=_RULES)
    if wanted.words:
        return replace(decision, draft=_in_words(draft, wanted), rules=_RULES)
    if wanted.one_piece:
        return replace(decision, draft=_in_whole_sentences(draft, wanted, corpus), rules=_RULES)
    if wanted.reworded:
        return replace(in_plain_points(decision, short=False), rules=_RULES)
    return replace(decision, draft=shorten(draft), rules=_RULES)


def _unwanted(wanted: FormWanted, many: int) -> Sequence[int]:
    """Which of so many points are not wanted; [] where there are no such."""
    if wanted.dropped:
        at = wanted.dropped if wanted.dropped < 0 else wanted.dropped - 1
        return [at % many] if -many <= at < many else []
    less = min(abs(wanted.less), many)
    return range(less) if wanted.less < 0 else range(many - less, many)


def _beyond(wanted: FormWanted, many: int) -> Sequence[int]:
    """Which of so many points are beyond those of the beginning, or of the end, that are wanted."""
    kept = min(wanted.points, many)
    return range(kept, many) if wanted.end > 0 else range(many - kept)


def without_points(decision: Decision, draft: Draft, unwanted: Sequence[int]) -> Decision:
    """A decision without some of its points and what leads to these alone; what is lacking where it has no other."""
    points = points_of(draft)
    if not 0 < len(unwanted) < len(points):
        return Decision(None, no_point(draft), decision.evidence, _RULES)
    gone = {id(points[at]) for at in unwanted}
    left: list[Statement] = []
    for one in (each for each in draft.statements if id(each) not in gone):
        if left and _leads(left[-1]) and _leads(one):  # what led to no other point
            left.pop()
        left.append(one)
    while left and _leads(left[-1]):
        left.pop()
    return replace(decision, draft=replace(draft, statements=tuple(left)), rules=_RULES)


def _leads(one: Statement) -> bool:
    return not one.supports and one.text.endswith(":")


def _in_whole_sentences(draft: Draft, wanted: FormWanted, corpus: Corpus) -> Draft:
    """An answer as a passage for reading out: its points one behind the other, none of them cut short."""
    whole = near_length(replace(with_whole_sentences(draft, corpus), composer=""), _PASSAGE, lead=False)
    told = replace(in_one_piece(whole), composer=draft.composer)
    lead = f"{AS_IT_IS}, chừng {_length(told)} chữ:" if wanted.reworded else _IN_WORDS.format(_length(told))
    return told.led_by(lead)


def _chosen(draft: Draft, wanted: FormWanted) -> Draft:
    """So many points of an answer; the assistant sets none above another."""
    told, many = in_points(draft, wanted.points), count_points(draft)
    if not wanted.ranked or many <= wanted.points:
        return told
    points = tuple(one for one in told.statements if one.supports)
    return replace(told, statements=points).led_by(
        f"{NO_POINT_ABOVE}; theo thứ tự trong văn bản, {wanted.points} trong {many} ý:"
    )


def _in_words(draft: Draft, wanted: FormWanted) -> Draft:
    """As many whole points of an answer as so many words hold, in one piece where that is wanted; with how many."""
    share = fair_share([len(one.text.split()) for one in points_of(draft)], wanted.words)
    told = max((_cut(draft, most, wanted) for most in (share, wanted.words)), key=lambda one: _fits(one, wanted.words))
    told = replace(in_one_piece(told) if wanted.one_piece else told, composer=draft.composer)
    length = _length(told)
    if wanted.reworded:
        return told.led_by(f"{AS_IT_IS}, chừng {length} chữ:")
    return told.led_by((_IN_WORDS if length <= wanted.words * _OVER else _WHOLE_ONLY).format(length))


def _cut(draft: Draft, most: int, wanted: FormWanted) -> Draft:
    """As many points of a draft as the words wanted hold, each of at most about so many where it can be cut."""
    cut = tuple(_as_point(one, most) for one in draft.statements)
    return near_length(replace(draft, statements=cut, composer=""), wanted.words, lead=False)


def _fits(draft: Draft, words: int) -> tuple[int, int]:
    """How well a draft keeps to so many words: the more of its points the better, then the more of the words."""
    length = _length(draft)
    return (len(points_of(draft)), length) if length <= words * _OVER else (0, -length)


def _as_point(one: Statement, most: int) -> Statement:
    """A statement as a point of a list, in about so many words; what leads to others as it is."""
    if not one.supports or one.text.endswith(":"):
        return one
    return replace(one, text=shortened(one.text, most).text, prefix=one.prefix or "- ")


def _length(draft: Draft) -> int:
    return sum(len(one.text.split()) for one in draft.statements if one.supports)
