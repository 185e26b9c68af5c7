"""Branches: whether a question asks what is to be done in one, be that for nobody by name."""

import re

from assistant.language.cues import cue_in, cues

_BRANCH = re.compile(r"(?<!\w)(?:ngành|lĩnh vực) (?!nào|gì|các)\w+")  # "ngành y tế được giao gì"
_OWES = re.compile(r"(?<!\w)(?:trách nhiệm|nhiệm vụ|việc) (?:\w+ )?(?:của|giao cho|giao) (?:ngành|lĩnh vực)(?!\w)")


def asks_branch(text: str) -> bool:
    """ "Ngành y tế được giao gì", "nhiệm vụ của ngành y tế" (search form)."""
    owes = cue_in(text, cues().duties) or _OWES.search(text)
    return bool(_BRANCH.search(text) and owes)
