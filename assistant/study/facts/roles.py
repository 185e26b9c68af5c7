"""What each part of a text is for: viewpoint, goal, task, result, limit, cause."""

import re
from functools import cache, lru_cache

from assistant.study.facts.cues import Role, cues
from corpus.model import OPENING, Document, Passage
from corpus.text import search_form

RESULT, LIMIT, CAUSE, SITUATION = "result", "limit", "cause", "situation"


@lru_cache(maxsize=4096)
def role_of_heading(title: str) -> Role | None:
    """The role that a heading names at its beginning ("Một số chỉ tiêu", "Về các chỉ tiêu": target), None for any
    other."""
    form = re.sub(r"^(?:về\s+)?(?:các\s+)?", "", search_form(title).strip(" .:"))
    return next((role for words, role in _by_length() if re.match(rf"{re.escape(words)}(?!\w)", form)), None)


@cache
def _by_length() -> list[tuple[str, Role]]:
    pairs = [(search_form(words), role) for role in cues().roles for words in role.headings]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def role_of_section(document: Document, section: str) -> Role | None:
    """The role of the innermost heading that names one."""
    for one in reversed(document.ancestors(section)):
        role = role_of_heading(one.title)
        if role:
            return role
    return None


def passage_roles(document: Document) -> dict[str, str]:
    """The role of each passage by its id: a role's name, within a situation the turn that it stands in, else ""."""
    found: dict[str, str] = {}
    turn, place = RESULT, ""
    for passage in document.passages:
        role = role_of_section(document, passage.section)
        situation = passage.section == OPENING or (role is not None and role.name == SITUATION)
        if not situation:
            found[passage.id] = role.name if role else ""
            continue
        root = document.ancestors(passage.section)[0].id
        turn, place = (turn if root == place else RESULT), root
        turn = _turn(passage) or turn
        found[passage.id] = turn if document_tells(document, root) else ""
    return found


def document_tells(document: Document, root: str) -> bool:
    """Whether a part tells of what was reached and of what lacks: one of its paragraphs turns to limits."""
    return any(
        _turn(passage) == LIMIT for passage in document.passages if document.ancestors(passage.section)[0].id == root
    )


def _turn(passage: Passage) -> str:
    """The turn that a paragraph's first words make: "Hạn chế … nêu trên là do" tells why, "Hạn chế" what lacks."""
    pairs = [(words, turn.name) for turn in cues().turns for words in turn.words if passage.text.startswith(words)]
    return max(pairs, key=lambda pair: len(pair[0]), default=("", ""))[1]


def called(role: str) -> str:
    """What one thing of a role is called: "quan điểm chỉ đạo", "hạn chế, yếu kém"; "" for a role without a name."""
    named = {one.name: one.called for one in cues().roles} | {one.name: one.called for one in cues().turns}
    return named.get(role, "")


def against(role: str) -> tuple[str, ...]:
    """The roles whose things are the wrong options of a question for one; () for a role that is not asked for."""
    named = {one.name: one.against for one in cues().roles} | {one.name: one.against for one in cues().turns}
    return tuple(named.get(role, ()))
