"""What texts say of a body beside the tasks that they give it: sentences that name it, set apart from these."""

import re
from collections.abc import Sequence

from assistant.composing.draft import NAMED_ELSEWHERE, Statement, support
from assistant.composing.shortening import shortened
from assistant.composing.whose_task import is_named_in
from assistant.understanding.coverage import coverage
from assistant.understanding.document_places import self_description
from assistant.understanding.understood import Understood
from corpus.model import Document
from corpus.reading.roles import Role, role_of
from corpus.tasks.reading import Task
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.sentences import sentences
from corpus.vietnamese.spelling import spaced

_BY_ITS_RULES = re.compile(r"(?<!\w)theo (?:\w+ ){1,3}của [^.;]*", re.IGNORECASE)  # "theo quy định của Chính phủ"
_ELSEWHERE = 3  # sentences that name a body, told beside its tasks
_ANSWERS_FOR = " trách nhiệm "  # what makes a sentence one of who is to be responsible
_LEAST = 50  # words of each
_TELLING = 1.5  # weight of a word that tells the matter
_SAYS_REST = 0.5  # the share of the matter's words that a sentence says


def named_elsewhere(understood: Understood, found: Sequence[Task], documents: Sequence[Document]) -> list[Statement]:
    """What texts set to be done that names the body beside its own tasks, set apart: it may be another's to do.

    Of a document that gives it tasks only what says that it is to be responsible: "Gắn trách nhiệm của cấp ủy …".
    """
    bodies = [term for term in understood.terms if any(map(names_body, term.forms)) and " " in term.phrase]
    given = {task.document for task in found}
    matter = [one for one in understood.terms if one.weight >= _TELLING and one not in bodies]
    statements = []
    for document in documents if bodies else ():
        for passage in document.passages:
            if role_of(document, passage.section) not in (Role.TASKS, Role.ORGANISING):
                continue
            for start, end in sentences(passage.text):
                said = _BY_ITS_RULES.sub(" ", passage.text[start:end])
                told = any(_meets(passage.body.span(start, end), task) for task in found)
                own = [(spaced(said), 1.0), (self_description(document), 1.0)]
                on_matter = not matter or coverage(matter, own)[0] >= _SAYS_REST
                apart = document.number not in given or (not told and _ANSWERS_FOR in spaced(said))
                if apart and on_matter and is_named_in(understood, bodies, said):
                    shown = shortened(passage.text[start:end], _LEAST)
                    place = support(passage, start + shown.start, start + shown.end)
                    statements.append(Statement(shown.text, (place,), prefix="- "))
    return [Statement(NAMED_ELSEWHERE, prefix="\n", ours=True), *statements[:_ELSEWHERE]] if statements else []


def _meets(span: tuple[int, int], task: Task) -> bool:
    return span[0] < task.end and task.start < span[1]
