"""Statements to judge of what a text wants: it is not so yet, and who knows how things stand would judge it false."""

import re

from assistant.study.facts.clauses import lowered, raised
from assistant.study.facts.days import DAY
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.links import ORIENTATION, PLACE
from assistant.study.facts.names import YEAR
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.roles import role_of_section
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document

_GOALS = ("goal", "target", "vision")  # the roles of parts that say what is to be reached
_TIMED = re.compile(r"(?P<when>(?:đến )?(?:năm|giai đoạn) \d{4}(?: - \d{4})?), (?P<said>.+)", re.DOTALL)
_MEASURED = (FIGURE, NUMBER, YEAR, DAY)  # whose work a thing is, and what a word means, is so already
_SAYS_SO = re.compile(r"(?<!\w)(?:mục tiêu|phấn đấu|phải|cần|yêu cầu|định hướng|dự kiến)(?!\w)", re.IGNORECASE)


def not_yet(fact: Fact, document: Document, statement: str) -> str:
    """A statement of a fact, true or false, said as what is wanted where the text wants it: "huyện A được định hướng
    trở thành đô thị", "mục tiêu đến năm 2030 là tỉ lệ đô thị hóa đạt 70%"."""
    if fact.topic == PLACE or fact.group == ORIENTATION:
        return re.sub(r"(?<=\s)trở thành(?=\s)", "được định hướng trở thành", statement, count=1)
    if begins_with_verb(statement) or _SAYS_SO.search(statement) or not _wanted(fact, document):
        return statement
    said = lowered(statement, document)
    timed = _TIMED.match(said)
    return raised(f"mục tiêu {timed['when']} là {timed['said']}" if timed else f"mục tiêu là {said}")


def _wanted(fact: Fact, document: Document) -> bool:
    """Whether a value stands among goals, or is a figure of a year after its text's own."""
    if fact.topic not in _MEASURED:
        return False
    role = role_of_section(document, fact.section)
    if role and role.name in _GOALS:
        return True
    issued, period = document.metadata.date, fact.subject.rpartition(" | ")[2]
    later = issued is not None and period[-4:].isdigit() and int(period[-4:]) > issued.year
    return fact.topic == FIGURE and later
