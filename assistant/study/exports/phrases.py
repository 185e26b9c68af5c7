"""Words of a slide that end where a phrase ends: a thing of a list, what is to be brought home."""

import re
from collections.abc import Sequence
from functools import cache

from assistant.study.facts.clauses import balanced, ends_in_list, raised, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.verbs import begins_with_verb, ends_with_verb
from corpus.datafiles import alternatives
from corpus.tasks.duties import find_duty

_LEFT_OUT = re.compile(r" …(?!…)")
_LAST_WORD = re.compile(r"(?<=\w{2}) (?=\w{1,5}[.?!;)]{0,2}$)")
_A_LINE = 30  # letters that stand on one line anywhere
_LEAST = 4  # words that say something
_MEMBER, _LIST = 16, 46  # words of one thing of a list, and of all that are shown


def to_phrase(text: str, most: int) -> str:
    """A text as far as its last phrase that ends within so many words, "" where none does: words cut anywhere else
    lose their sense ("không thuộc danh mục", "chính quyền" of "chính quyền điện tử")."""
    plain = ended(text).strip(" .;:,")
    if len(plain.split()) <= most:
        return raised(plain)
    named = duty_start(plain)
    heads = (plain[: mark.start()].rstrip(" ,;") for mark in _ends().finditer(plain) if mark.start() > named)
    fitting = [one for one in heads if _LEAST <= len(one.split()) <= most and _stands(one)]
    return raised(max(fitting, key=len)) if fitting else ""


def to_clause(text: str, most: int) -> str:
    """A text up to where its clauses end within so many words, its first one at least; what is left out is marked."""
    if len(text.split()) <= most:
        return text
    ends = [mark.start() for mark in re.finditer(r";\s|\.\s", text) if mark.start() > duty_start(text)]
    within = [one for one in ends if len(text[:one].split()) <= most] or ends[:1]
    return held(f"{text[: within[-1]]} …") if within else text


def duty_start(text: str) -> int:
    """Where the duty of a text begins that opens with the body that owes it; 0 for any other text. A body alone, cut
    off from what it must do, says nothing."""
    duty = find_duty(text, vague=True)
    return duty.duty if duty and duty.start == 0 and not begins_with_verb(text) else 0


def ended(text: str) -> str:
    """A text without the sign that ends its sentence or the whole document ("./."): its place follows."""
    said = text.rstrip()
    return said if said.endswith(("...", "v.v.")) else said.rstrip(" .;:/")


def held(text: str) -> str:
    """A text whose marks of what is left out never stand on a line by themselves."""
    return _LEFT_OUT.sub("\u00a0…", text)


def unwidowed(text: str) -> str:
    """A text whose short last word never stands on a line by itself; the words of a quotation stay as they are."""
    return _LAST_WORD.sub("\u00a0", held(text)) if len(text) > _A_LINE else held(text)


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"[,;]\s|\.\s|\s(?:{alternatives(cues().cuts)})\s")


def _stands(head: str) -> bool:
    return whole(f"việc {head}") and not ends_in_list(head) and balanced(head) and not ends_with_verb(head)


def listed(texts: Sequence[str]) -> tuple[list[str], int]:
    """The things of a list that a slide has room for, and how many more there are."""
    shown: list[str] = []
    for text in texts:
        short = to_phrase(text, _MEMBER)
        if not short or sum(len(one.split()) for one in [*shown, short]) > _LIST:
            break
        shown.append(short)
    shown = shown or [raised(text.strip(" .;:,")) for text in texts[:1]]
    return shown, len(texts) - len(shown)
