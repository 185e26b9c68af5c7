"""Which of a part's points a slide shows, and how: whole, cut only where another main clause begins."""

import re
from collections.abc import Sequence

from assistant.study.exports.brief import brief
from assistant.study.exports.phrases import duty_start, ended, to_phrase
from assistant.study.exports.shapes import rows_of
from assistant.study.facts.clauses import raised, whole
from assistant.study.facts.items import says_something
from assistant.study.facts.verbs import begins_with_verb, ends_with_verb

SMALL = 20  # points of the size that lines are measured at
_ROWS = 7  # of that size that a slide has room for
_LEAST = 2  # lines that a slide shows at least
_CUT_FROM = 26  # words from which a line is cut at a main clause
_LAST_RESORT = 22  # words of a line that leaves no room for a second one


def whole_lines(texts: Sequence[str], width: float, rows: int = _ROWS) -> list[str]:
    """The texts that fit into some rows, in their order, each to the end of a main clause: with the figures, the
    conditions and the objects that it has. What does not fit is left to the notes, the longest without a figure first.
    """
    kept = [main_clause(one) for one in texts]
    while len(kept) > _LEAST and sum(rows_of(one, SMALL, width) for one in kept) > rows:
        kept.remove(max(kept[1:], key=lambda one: (not re.search(r"\d", one), len(one))))
    if sum(rows_of(one, SMALL, width) for one in kept) > rows:
        kept = [one if rows_of(one, SMALL, width) * _LEAST <= rows else _shorter(one, width, rows) for one in kept]
    return kept


def _shorter(line: str, width: float, rows: int) -> str:
    """A line that takes more than its share of the room: a list with fewer of its things and how many more there are,
    another text to the end of a phrase."""
    *things, last = re.split(r";\s(?=\(\d\)\s|và \d+ nội dung khác$)", line)
    more = re.fullmatch(r"và (\d+) nội dung khác", last)
    things, left = (things, int(more[1])) if more else ([*things, last], 0)
    while len(things) > 1:
        things, left = things[:-1], left + 1
        fewer = f"{'; '.join(things)}; và {left} nội dung khác"
        if rows_of(fewer, SMALL, width) * _LEAST <= rows:
            return fewer
    return to_phrase(line, _LAST_RESORT) or brief(line, _LAST_RESORT)


def main_clause(text: str) -> str:
    """A text up to where its next main clause begins, where it is long and nothing of weight stands behind that."""
    plain = ended(text).strip(" .;")
    if "(1) " in plain and "(2)" not in plain:  # the first of a list that is left to the notes
        plain = plain.replace("(1) ", "", 1)
    if len(plain.split()) <= _CUT_FROM:
        return raised(plain)
    named = duty_start(plain)
    for mark in re.finditer(r";\s+|\.\s+|,\s+", plain):
        head, rest = plain[: mark.start()], plain[mark.end() :]
        opens = mark.group()[0] in ";." or (begins_with_verb(rest) and begins_with_verb(head))
        told = (
            mark.start() > named
            and len(head.split()) >= _CUT_FROM // 3
            and whole(f"việc {head}")
            and not ends_with_verb(head)
            and says_something(head)
        )
        if opens and told and (mark.group()[0] == "." or _as_weighty(head, plain)):
            return raised(head)
    return raised(plain)


def _as_weighty(head: str, text: str) -> bool:
    """Whether a head has all figures of its text."""
    return len(re.findall(r"\d+", head)) == len(re.findall(r"\d+", text))
