"""Facts of duties that stand under headings that are bodies' names: whose duty is it?"""

import re
from collections.abc import Iterator
from itertools import pairwise

from assistant.study.facts.bodies import HEADED
from assistant.study.facts.clauses import Clause, length, plainly, raised, read_clauses, whole
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import is_office
from assistant.study.facts.likeness import likeness
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document, Section
from corpus.text import one_line
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.words import syllables

_LEAST_SISTERS = 3
_DUTY = (9, 48)  # syllables
_ALIKE = 0.6  # what two bodies must do nearly alike is asked of neither
_OTHERS = re.compile(
    r"(?<!\w)(?:khác|nếu có|này|nêu trên|được giao)(?!\w)|^(?:thực hiện|phối hợp|tham gia)\s", re.IGNORECASE
)


def office_facts(document: Document) -> Iterator[Fact]:
    """The duties of each body that is a heading among others, but those that its own name gives away."""
    offices = {
        one.id: one
        for one in document.sections.values()
        if is_office(one) and len(_sisters(document, one)) >= _LEAST_SISTERS
    }
    clauses = [one for one in read_clauses(document) if one.passage.section in offices]
    for clause in clauses:
        office = offices[clause.passage.section]
        others = [one for one in clauses if one.passage.section != office.id]
        alone = not any(likeness(one.text, clause.text) > _ALIKE for one in others)
        if _asks_well(clause) and alone and not _given_away(clause, office, _sisters(document, office)):
            name, duty = one_line(office.title).rstrip(" :."), clause.text
            ask = f"nội dung “{raised(duty)}” được giao cho cơ quan, tổ chức nào?"
            place = (document.number, office.id, *clause.span())
            yield Fact(HEADED, HEADED, *place, name, duty, ask, support=duty)


def _sisters(document: Document, office: Section) -> list[Section]:
    return [
        one
        for one in document.sections.values()
        if one.parent == office.parent and one.id != office.id and is_office(one)
    ]


def _asks_well(clause: Clause) -> bool:
    opens = any(first == clause.start for first, _ in sentences(clause.passage.text))  # not what it supervises
    fits = opens and _DUTY[0] <= length(clause.text) <= _DUTY[1] and whole(clause.text) and plainly(clause)
    return fits and begins_with_verb(clause.text) and not _OTHERS.search(clause.text)


def _given_away(clause: Clause, office: Section, sisters: list[Section]) -> bool:
    """Whether a duty names what its body's name has and the others' have not: "dân tộc", "tài chính"."""
    common = {pair for one in sisters for pair in pairwise(syllables(one.title))}
    return bool((set(pairwise(syllables(office.title))) - common) & set(pairwise(syllables(clause.text))))
