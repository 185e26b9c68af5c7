"""Of what a fact holds: the heading that a text says a thing under, where the words of the thing alone may be read of
another ("việc chia sẻ dữ liệu phải tuân thủ …": within the Party, or with others?)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.study.facts.bodies import BODY
from assistant.study.facts.clauses import Clause, length, lowered, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.days import DAY
from assistant.study.facts.fact import Fact
from assistant.study.facts.figures import FIGURE
from assistant.study.facts.items import matter_name, short_heading
from assistant.study.facts.joins import JOINS
from assistant.study.facts.likeness import form, stands_in
from assistant.study.facts.mottos import MOTTO
from assistant.study.facts.names import NAME, YEAR, leans
from assistant.study.facts.quantities import NUMBER
from assistant.study.facts.roles import role_of_heading
from assistant.study.facts.rulings import RULING
from corpus.model import Document
from corpus.tasks.duties import shares_out
from corpus.vietnamese.bodies import names_body, opens_with_body

_VALUES = (NUMBER, DAY, YEAR, NAME, FIGURE, MOTTO, BODY, JOINS, RULING)
_ARTICLE = re.compile(r"(?:^|\.)Đ\d")  # a text of articles says each thing under the heading of its own
_TITLE = (2, 18)  # syllables of a heading that a question can begin with
_NAMED_ROLE = 5  # syllables from which a heading says whose principles, whose tasks stand under it
# Headings that any text has, and that say nothing of what stands under them.
_GENERAL = re.compile(
    r"(?:quy định|điều khoản|hiệu lực|tổ chức thực hiện|phạm vi|đối tượng|trách nhiệm|nhiệm vụ)(?!\w)", re.IGNORECASE
)


_BY_KIND = re.compile(
    r"(?<![\w“])(Dự án|Tiểu dự án|Đề án|Chương trình|Kế hoạch|Quỹ)"
    r"(?=\s*$|[,.;?)]|\s+(?:trong|khoảng|là|được|đã|có|và|theo|để|cho|trước|với|đến|tại)(?!\w))"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")  # by when a figure is set, where its heading alone says so
# Of a title about "các công trình, dự án", none is the one.
_MANY = re.compile(r"(?<!\w)(?:các|những)\s\w+\s\w+(?:,\s\w+(?:\s\w+){1,2})*")
_ITSELF = re.compile(r"(?:Đến|Giai đoạn|Trong|Từ|Đối với)\s")  # a heading that says when, or of whom
_OWING = re.compile(r"(?:có|chịu) (?:trách nhiệm|nghĩa vụ|quyền)(?: sau(?: đây)?)?$")  # one that its points go on with


def scoped(document: Document, fact: Fact, clauses: Sequence[Clause]) -> Fact | None:
    """A fact with its heading, where it needs one; None where it needs one and has none that says anything."""
    link = any(fact.topic == one.name for one in cues().links)
    if not link and fact.topic not in _VALUES:
        return fact
    said = f"{fact.before} {fact.after} {fact.ask}"
    heading = _heading(document, fact.section)
    if fact.topic == YEAR and any(leans(one) for one in _clauses_at(fact, clauses)):
        matter = next(filter(None, map(matter_name, reversed(document.ancestors(fact.section)))), "")
        matter = short_heading(matter, _TITLE[1])
        return replace(fact, scope=f"về nội dung “{matter}”, ") if matter else None
    if _unnamed(document, said):
        named = any(one in heading.lower() for one in _unnamed(document, said))
        return replace(fact, scope=heading) if named else None
    if link and _said_elsewhere(fact, clauses):
        return replace(fact, scope=heading) if heading else None
    theirs = fact.topic in (BODY, JOINS) and names_body(_bare(heading))  # a body's own heading would tell it
    needs = _ARTICLE.search(fact.section) and not theirs and not stands_in(_head(heading), said)
    needs = needs or (fact.topic == FIGURE and bool(_YEAR.search(heading)) and not _YEAR.search(said))
    return replace(fact, scope=heading) if needs else fact


def _clauses_at(fact: Fact, clauses: Sequence[Clause]) -> list[Clause]:
    return [one for one in clauses if one.document.number == fact.document and one.span()[0] == fact.start]


def _unnamed(document: Document, said: str) -> set[str]:
    """The kinds of things that words call by their kind alone, as their text has named them before ("tiến độ Dự án"),
    where the text is not itself about the one thing of that kind."""
    title = _MANY.sub(" ", document.metadata.title.lower())
    return {one.lower() for one in _BY_KIND.findall(said) if one.lower() not in title}


def _heading(document: Document, section: str) -> str:
    """ "về điều kiện cử đi đào tạo, " of the innermost heading above a place; "" for one that says nothing."""
    titles = (one.title.rstrip(" .:") for one in reversed(document.ancestors(section)))
    title = re.sub(r"^Về (?:việc )?", "", next(filter(None, titles), ""))
    if not _TITLE[0] <= length(title) <= _TITLE[1] or title.isupper() or not whole(title):
        return ""
    mere_role = role_of_heading(title) and length(title) < _NAMED_ROLE
    if _GENERAL.match(title) or opens_with_body(title) or _OWING.search(title) or mere_role or shares_out(title):
        return ""
    return f"{'' if _ITSELF.match(title) else 'về '}{lowered(title, document)}, "


def _head(heading: str) -> str:
    """The first word of a heading, of two syllables: what sort of thing stands under it ("điều kiện")."""
    return " ".join(_bare(heading).split()[:2])


def _bare(heading: str) -> str:
    return heading.removeprefix("về ").rstrip(", ")


def _said_elsewhere(fact: Fact, clauses: Sequence[Clause]) -> bool:
    """Whether clauses of other sections begin with what a fact is of."""
    subject = form(fact.subject)
    others = (one for one in clauses if one.document.number == fact.document and one.passage.section != fact.section)
    return any(form(re.sub(r"^[Vv]iệc\s+", "", one.text)).startswith(subject) for one in others)
