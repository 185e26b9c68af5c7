"""Follow-ups on several things that were told: which of the targets moves most, what two names share."""

import re

from assistant.language.cues import cues
from assistant.understanding.understood import Understood

_WHICH = re.compile(
    r"\W*(?:(?:thế|vậy|trong đó|trong số đó|trong số này|trong các chỉ tiêu đó|thì|mà|và|còn|có) )*"
    r"(?:cái|số|con số|chỉ số|mục|mục tiêu|chỉ tiêu|tiêu chí) (?:nào|gì) "
)
_BOTH = re.compile(
    r"\W*(?:(?:thế|vậy|thì|so sánh|giữa|còn|và) )*"
    r"(?:cả hai|cả 2|hai|2)(?: (?:cái|bên|nơi|chỗ|đứa|thứ|địa phương|huyện|thành phố|ngành|vùng|tỉnh))?"
    r"(?: (?:này|đó|ấy|kia|trên))*"
    r" (?:(?:có|thì|là|nơi|bên) )*(?:(?:gì|điểm|chỗ|nét|những) )*(?:chung|giống|khác|so)(?!\w).*"
)


def which_moves(question: Understood) -> str:
    """A follow-up that asks which of what was told goes how, as one that asks it of targets; "" for another.

    "Cái nào tăng mạnh nhất" behind a list of targets.
    """
    found = _WHICH.match(question.text)
    return f"chỉ tiêu nào {question.text[found.end() :]}" if found else ""


def speaks_of_both(question: Understood) -> bool:
    """Whether a follow-up sets the things of two turns beside each other, and names none: "cả hai có gì chung"."""
    return bool(_BOTH.fullmatch(question.text)) and not (question.names or question.named.is_placed)


def both_names(before: Understood, earlier: Understood) -> tuple[str, str] | None:
    """The one name of each of two turns, that of the earlier first; None where one has none or several."""
    first, second = (
        [one.phrase for one in turn.names if not one.is_count and one.phrase not in cues().weak_places]
        for turn in (earlier, before)
    )
    return (first[0], second[0]) if len(first) == len(second) == 1 and first != second else None
