"""Tasks that a text lays out in fields: "a) Nhiệm vụ: …", "b) Cơ quan thực hiện: …", "c) Thời gian thực hiện: …"."""

import re
from dataclasses import dataclass

from corpus.model import Document, Passage, Section
from corpus.tasks.duties import split_bodies
from corpus.text import search_form
from corpus.vietnamese.labelled_lines import Label, read_label

_TASKS = re.compile(r"(?:các )?(?:nhiệm vụ|nội dung)(?: (?:thực hiện|công việc|nhiệm vụ|chính|cụ thể))?")


@dataclass(frozen=True, slots=True)
class Fields:
    """The paragraphs that say what is to be done, and what the fields beside them say: who leads, who joins, when."""

    tasks: tuple[Passage, ...]
    lead: str
    joins: tuple[str, ...]
    time: str


def read_fields(document: Document, line: Passage) -> Fields | None:
    """The fields among which a line says who leads, its part beside the one of the tasks; None for another line."""
    said, section = read_label(line.text), document.sections[line.section]
    if said is None or said[0] is not Label.LEAD or section.parent is None:
        return None
    beside = [document.sections[one] for one in document.sections[section.parent].children]
    told = next((one for one in beside if _TASKS.fullmatch(search_form(one.title).strip(" :."))), None)
    if told is None:
        return None
    labels = dict(filter(None, map(read_label, (text for one in beside for text in _lines(one)))))
    joins = split_bodies(labels.get(Label.JOINS, ""))
    return Fields(document.passages_in(told.start, told.end), said[1], joins, labels.get(Label.TIME, ""))


def lead_line(document: Document, tasks: Section, lead: str) -> Passage | None:
    """The line that says who leads the tasks of a part, in a part beside it; None where none does."""
    above = document.sections.get(tasks.parent or "")
    near = document.passages_in(above.start, above.end) if above else ()
    return next((one for one in near if lead in one.text and read_fields(document, one)), None)


def _lines(section: Section) -> list[str]:
    """What may be a labelled line: a paragraph, or the one under a heading that is its label."""
    texts = [one.text for one in section.blocks]
    return [*texts, f"{section.title.strip(' :.')}: {texts[0]}"] if len(texts) == 1 and section.title else texts
