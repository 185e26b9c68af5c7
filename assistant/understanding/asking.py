"""A question as the rules of its kind read it, and what they tell of it."""

import re
from dataclasses import dataclass
from functools import cache

from assistant.language.cues import cues, without_cue
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from corpus.datafiles import alternatives
from corpus.vietnamese.spelling import one_spelling


@dataclass(frozen=True, slots=True)
class Asking:
    """What the rules read: a question's search form with what it names blanked out, and what it names.

    confirms is whether it puts a percentage to be confirmed: "có phải 99% không". typed is the question as it was
    given, which a learned intent is read off where no word tells; "" leaves it out.
    """

    bare: str
    named: Named
    confirms: bool = False
    typed: str = ""

    @property
    def times(self) -> int:
        """How many years and periods it names."""
        return len(self.named.years) + len(self.named.periods)


@dataclass(frozen=True, slots=True)
class Asked:
    """A kind, the cue that told, the metadata field asked for, and the unit of a figure; each "" for none."""

    kind: Kind
    cue: str = ""
    meta: str = ""
    unit: str = ""


def left_over(bare: str, cue: str) -> bool:
    """Whether a question says more than which section it wants; its heading in brackets is no more."""
    bare = re.sub(r"\([^()]*\)", " ", bare)
    return bool(re.search(r"\w", _frame_words().sub(" ", one_spelling(without_cue(bare, cue)))))


@cache
def _frame_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives([re.escape(one_spelling(word)) for word in cues().frame])})(?!\w)")
