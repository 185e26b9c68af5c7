"""The targets that a question asks for: what they are to be of, and whether it wants several."""

import re
from collections.abc import Sequence

from assistant.understanding.focus import TELLING
from assistant.understanding.terms import Term
from assistant.understanding.wants import Wants
from corpus.vietnamese.spelling import spaced

TARGET = "chỉ tiêu"
_SEVERAL_TARGETS = re.compile(r"(?<!\w)(?:các|những|kể|nêu|trích|nguyên văn) chỉ tiêu(?!\w)")
_OWN_GOALS = re.compile(r"(?<!\w)mục tiêu cụ thể(?!\w)")  # of a time: the figures that are to be reached by then
# "Chỉ tiêu về môi trường": those of a thing, and nothing asked of one.
_TARGETS_ALONE = re.compile(
    r"\W*(?:(?:về|riêng|chỉ) )*(?:các |những )?chỉ tiêu "
    r"(?!.*(?<!\w)(?:gì|nào|ai|đâu|sao|mấy|bao|không|chưa|so|hơn)(?!\w))"
)
# "Các con số quan trọng của …": all of them.
_OF_FIGURES = ("quan trọng", "chủ yếu", "nổi bật", "then chốt", "đáng nhớ", "đáng chú ý", "ấn tượng", "tiêu biểu")
# "Những con số đắt giá nhất": the asker's own judgement of them; how high or how low one is, is asked.
_JUDGED_MOST = re.compile(
    r"(?<!\w)(?:con số|số liệu) (?!(?:cao|thấp|lớn|nhỏ|nhiều|ít|mới|cũ|gần|xa|tăng|giảm)(?!\w))"
    r"(?P<how>[^\W\d_]+(?: [^\W\d_]+)?) nhất(?!\w)"
)


def topic_of_targets(text: str, terms: Sequence[Term], wants: Wants) -> tuple[Term, ...]:
    """What the targets that a question (search form) asks for are about: no word for them, nor what says little."""
    said = (term for term in terms if term.known or term.is_name or term.weight >= TELLING)
    of_figures = [one for one in _OF_FIGURES if wants.numbers and f" {one} " in spaced(text)]
    judged = [one["how"] for one in _JUDGED_MOST.finditer(text) if wants.numbers]
    idle = {TARGET, *(word for one in (*of_figures, *judged) for word in (one, *one.split()))}
    many = wants.numbers and wants.points  # "5 con số ấn tượng": how many, and of nothing
    return tuple(term for term in said if term.phrase not in idle and not (many and term.phrase.isdigit()))


def names_several_targets(text: str) -> bool:
    """Whether a question (search form) says that the targets it names are several."""
    return bool(_SEVERAL_TARGETS.search(text))


def names_targets_alone(text: str) -> bool:
    """Whether a question (search form) names the targets of a thing, and does not say that these are several."""
    return bool(_TARGETS_ALONE.match(text)) and not names_several_targets(text)


def names_own_goals(text: str) -> bool:
    """Whether a question (search form) calls targets by what heads them: "mục tiêu cụ thể"."""
    return bool(_OWN_GOALS.search(text))
