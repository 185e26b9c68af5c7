"""What a question takes for so, or asks to be so by now, of which the text only tells that it is to be."""

import re

from assistant.composing.topic import is_to_be
from assistant.evidence.scoring import Evidence
from assistant.language.being import MADE_SO
from assistant.understanding.kinds import Kind
from assistant.understanding.openly import NOW, asks_state
from assistant.understanding.understood import Understood
from assistant.understanding.worded import asks_being
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.vietnamese.spelling import spaced

TO_BE = "Đây là điều văn bản đặt ra để thực hiện:"  # above what is no state of things
ON_CONDITION = "Tùy điều kiện, văn bản nêu:"  # above what is so of some of those asked about
_CONDITION = re.compile(
    r"(?<!\w)(?:đủ|đáp ứng|đạt)(?: các| những| đủ| đầy đủ)* (?P<of>điều kiện|tiêu chuẩn|tiêu chí)(?!\w)"
)
_BOUND_TO = ("phải", "được", "bị")  # in a question whether somebody must, or may
OF_WHAT_IS = (Kind.YESNO, Kind.WHAT, Kind.DATE, Kind.PLACE)  # kinds that may take for so what is only to be


def is_only_to_be(understood: Understood, chosen: Evidence, corpus: Corpus) -> bool:
    """Whether a question asks how things are, and what answers tells what is to be done or reached."""
    asks = understood.wants.already or understood.wants.not_yet or asks_state(understood)
    figure = understood.kind is Kind.NUMBER and understood.now in NOW and not understood.times
    asks = (asks and understood.kind in OF_WHAT_IS) or figure  # "tỉ lệ hộ nghèo hiện nay là bao nhiêu"
    return bool(asks) and is_to_be(chosen.passage, corpus)


def is_to_be_made(understood: Understood, chosen: Evidence, corpus: Corpus) -> bool:
    """Whether a thing is asked to be what a text only tells that it is to be made into, or to be by some year.

    "A có phải thành phố không" of "xây dựng A trở thành thành phố", "đến năm 2030, A là thành phố".
    """
    clause = chosen.clause
    goal = role_of(corpus.by_number[clause.passage.document], clause.passage.section) is Role.GOALS
    made = MADE_SO in clause.spaced or clause.times or clause.inherited or (goal and clause.heading_times)
    return bool(made) and asks_being(understood) and is_to_be(chosen.passage, corpus)


def is_on_condition(understood: Understood, said: str) -> bool:
    """Whether what is told must be, or may be, of those alone that meet a condition that a question does not put.

    "Xã có phải sáp nhập không" of "sắp xếp các xã không đủ điều kiện".
    """
    condition = _CONDITION.search(spaced(said))
    bound_to = any(understood.says(one) for one in _BOUND_TO)
    return condition is not None and bound_to and not any(understood.says(one) for one in (condition["of"], "đủ"))
