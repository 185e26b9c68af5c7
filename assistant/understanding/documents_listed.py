"""Questions for the other documents that texts name: "các nghị quyết, kết luận được viện dẫn"."""

import re
from functools import cache

from assistant.language.vocabulary import text_names
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.kinds import Kind
from corpus.text import search_form


def documents_listed(asking: Asking) -> Asked | None:
    """The documents that a text names, all of them; a kind that is named in a question is blanked out in its form."""
    found = _listed().search(asking.bare) or _listed().search(search_form(asking.typed))
    cue = found.group() if found and found.group() in asking.bare else ""
    return Asked(Kind.WHICH_DOCUMENT, cue) if found and not asking.named.sections else None


@cache
def _listed() -> re.Pattern[str]:
    paper = rf"(?:{text_names()}|quyết định|chương trình hành động)"
    return re.compile(
        rf"(?<!\w)(?:các|những|mọi|tất cả(?: các| những)?) {paper}(?:(?:,| và|, và) (?:các |những )?{paper}){{0,4}}"
        r"(?: (?:khác|nào|liên quan|đã|đều|có)){0,3} được (?:nhắc|viện dẫn|dẫn chiếu|dẫn|trích dẫn|tham chiếu)"
        r"(?: (?:lại|đến|tới|ra))?(?!\w)"
    )
