"""Bodies as those who work beside them call them, by their names: "bên tuyên giáo" is "ban tuyên giáo"."""

import re

from assistant.language.cues import cues
from assistant.language.vocabulary import body_names
from corpus.text import search_form
from corpus.vietnamese.bodies import bodies, named_bodies, opens_with_body
from corpus.vietnamese.spelling import one_spelling

_LONGEST = 6  # words of what is called so
# What somebody has to do, or to mind: "bên A phải làm gì", "phía A được giao việc gì".
_DUTY = (
    r"(?:làm (?:gì|những gì|việc gì)|(?:được |bị )?(?:giao|phân công) (?:việc |nhiệm vụ |những |làm )*gì"
    r"|(?:có )?(?:những )?(?:trách nhiệm|nhiệm vụ|vai trò|việc) gì"
    r"|(?:lo|quan tâm|lưu ý|chú ý|để ý) (?:đến |những |việc )*gì)"
)
_LED = r"(?:(?:thì|sẽ|cần|phải|nên|có|được|đang|bị) )*"
_CALLED = re.compile(
    r"^(?P<before>\W*(?:(?:theo|trong|ở|còn|thế|vậy|riêng) (?:[^\W_]+ ){0,3}?)?)(?:bên|phía|khối) "
    rf"(?!(?:a|b|nào|em|tôi|mình)(?!\w))"
    rf"(?P<called>(?:[^\W\d_]+ ){{0,{_LONGEST - 1}}}?[^\W\d_]+) (?={_LED}{_DUTY}(?!\w))",
    re.IGNORECASE,
)
_COMMISSION, _BRANCH = "ban", "ngành"
_OF_BRANCHES = ("sở ", "cục ")  # heads of the names of those that have a branch


def by_their_names(text: str) -> str:
    """A question what a body has to do with its name: a body's as it is called, a commission's, else its branch."""
    said = _CALLED.match(text)
    name = _name(said["called"]) if said else ""
    return f"{said['before']}{name} {text[said.end() :]}" if said and name else text


def _name(called: str) -> str:
    """What stands for what is called so, "" where that is no body and no branch: "bên trúng thầu"."""
    form = search_form(called)
    if opens_with_body(form.capitalize()) and form not in cues().no_bodies:
        return called
    if one_spelling(f"{_COMMISSION} {form}") in body_names():
        return f"{_COMMISSION} {called}"
    whole = [one for one in map(search_form, bodies().heads) if one.startswith(f"{form} ")]
    if len(whole) == 1:  # "mặt trận" of "mặt trận tổ quốc"
        return whole[0]
    of_branch = any(one.startswith(_OF_BRANCHES) and f" {form} " in f"{one} " for one in named_bodies())
    return f"{_BRANCH} {called}" if of_branch else ""
