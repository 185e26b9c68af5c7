"""The body that is named above what it owes: in a heading, a lead, the sentence's own beginning."""

import re

from assistant.study.facts.clauses import Clause, length, raised
from assistant.study.facts.verbs import begins_with_verb
from corpus.model import Document
from corpus.tasks.duties import find_duty, owing_body
from corpus.tasks.reading import Task, extract_tasks
from corpus.text import one_line
from corpus.vietnamese.bodies import opens_with_body
from corpus.vietnamese.sentences import sentences

LONGEST_ASKED = 16  # syllables of a name that a question can begin with
_BEGINNING = 20  # characters by which a clause is known in its sentence
_HEAD = 40  # characters of a clause that say whether it begins with what is to be done
_RHYTHM = re.compile(r"(?:Định kỳ|Hằng năm|Hàng năm)(?!\w)", re.IGNORECASE)
_TIME = re.compile(r"(?:(?:Đến |Trong )?[Nn]ăm \d{4}|(?:Trong )?[Gg]iai đoạn \d{4} - \d{4}),\s")


def lead_places(document: Document, task: Task) -> tuple[tuple[str, int, int], ...]:
    """The heading or the line above a duty that names its body; () where the duty's own words do."""
    if written(document, task.start, task.end, task.lead):
        return ()
    for section in reversed(document.ancestors(task.section)):
        if section.heading and written(document, *section.heading.span(0, len(section.heading.text)), task.lead):
            return ((section.id, *section.heading.span(0, len(section.heading.text))),)
        for block in section.blocks:
            if block.end <= task.start and written(document, block.start, block.end, task.lead):
                return ((section.id, block.start, block.end),)
    return ()


def written(document: Document, start: int, end: int, words: str) -> str:
    """Some words as source[start:end] writes them, "" where it does not."""
    found = re.search(re.escape(words), one_line(document.source[start:end]), re.IGNORECASE)
    return found.group() if found else ""


def whose(clause: Clause) -> str:
    """What a clause owes its place: the time that its sentence opens with ("Năm 2019, "), else the body above it whose
    duty it is ("Các tỉnh, thành phố phải "); "" where it says it itself, or has none."""
    sentence = next(
        (
            clause.passage.text[first:last]
            for first, last in sentences(clause.passage.text)
            if first <= clause.start < last
        ),
        "",
    )
    time = _TIME.match(sentence)
    if time and not _opens_with(sentence, clause) and not _TIME.match(clause.text):
        return raised(time.group())
    if _RHYTHM.match(clause.text):
        return _opening_body(clause, sentence) or _spoken_of(clause)
    if not _opens_with(sentence, clause) or not begins_with_verb(clause.text[:_HEAD]):
        return ""
    above = (clause.passage.lead or (clause.passage.headings or ("",))[-1]).strip(" :.")
    if opens_with_body(above) and length(above) <= LONGEST_ASKED:
        return f"{owing_body(above)} phải "
    return _headed(clause)


def _opens_with(sentence: str, clause: Clause) -> bool:
    """Whether a clause is the first of its sentence."""
    return sentence.startswith(clause.text[:_BEGINNING])


def _opening_body(clause: Clause, sentence: str) -> str:
    """The same for a later clause of a sentence that opens with the body which owes what it says."""
    duty = find_duty(sentence, vague=True)
    name = sentence[: duty.end] if duty and duty.start == 0 else ""
    fits = name and length(name) <= LONGEST_ASKED and name not in clause.text
    return f"{owing_body(name)} phải " if fits and not _opens_with(sentence, clause) else ""


def _headed(clause: Clause) -> str:
    """ "Văn phòng … phải ", where a body that is named above owes what a clause says."""
    lead = headed_by(clause)
    return f"{lead} phải " if lead else ""


def headed_by(clause: Clause) -> str:
    """The body that is named above a clause and owes what it says, "" for none."""
    first, last = clause.span()
    tasks = [one for one in extract_tasks(clause.document) if one.start <= first and last <= one.end]
    headed = (one.lead for one in tasks if lead_places(clause.document, one) and length(one.lead) <= LONGEST_ASKED)
    return next(headed, "")


def _spoken_of(clause: Clause) -> str:
    """The same for what is owed at its times: the body that the sentences before speak of, where it names none."""
    first, last = clause.span()
    section = [one for one in extract_tasks(clause.document) if one.section == clause.passage.section]
    own = [one for one in section if one.start < last and first < one.end]
    lead = next((one.lead for one in [*own, *section] if one.start <= first), "")
    named = not lead or lead in clause.text or length(lead) > LONGEST_ASKED
    return "" if named else f"{lead} phải "
