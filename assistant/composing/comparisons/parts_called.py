"""Parts of two documents that a comparison calls by what they are on, one in each: their sections side by side."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.composing.draft import Draft, Statement
from assistant.composing.saying import HEADED, says
from assistant.composing.sections import compose_section
from assistant.understanding.subjects import Subject
from corpus.model import Document, Section
from corpus.vietnamese.spelling import spaced

_WORDS = 300  # of each section
_CALLS_PART = re.compile(r"^(?:các |những )?(?:phần|mục|khoản|nhóm|chương|nội dung|nhiệm vụ)(?!\w)")


def compose_parts_called(subjects: Sequence[Subject], documents: Sequence[Document]) -> Draft | None:
    """What stands under the heading that says each subject, one in each document; None where one calls no such part.

    Both in the order in which they are named: "phần xây dựng Đảng của nghị quyết với phần kỷ luật của kết luận".
    Whoever calls parts wants them whole.
    """
    parts = _parts(subjects)
    if len(parts) != len(documents):
        return None
    called = [_section_on(one, document) for one, document in zip(parts, documents, strict=True)]
    statements: list[Statement] = []
    for document, section in zip(documents, called, strict=True):
        if section is None:
            return None
        head, *points = compose_section(document, section, _WORDS).statements
        statements += [replace(head, prefix="\n" if statements else ""), *points]
    return Draft(tuple(statements), "parts called")


def _parts(subjects: Sequence[Subject]) -> list[Subject]:
    """The parts called, each with what a comma sets off of it: "phần kỷ luật, kỷ cương"; [] where the first is none."""
    parts: list[Subject] = []
    for one in subjects:
        if _CALLS_PART.match(one.words):
            parts.append(one)
        elif parts:
            parts[-1] = Subject.of((*parts[-1].terms, *one.terms))
        else:
            return []
    return parts


def _section_on(subject: Subject, document: Document) -> Section | None:
    """The one section of a document whose heading says most of a subject, with text under it; None for none or more."""
    headed = [one for one in document.sections.values() if one.heading and (one.blocks or one.children)]
    rated = [(says(subject, spaced(one.title)), one) for one in headed]
    most = max((share for share, _ in rated), default=0.0)
    best = [one for share, one in rated if share == most]
    return best[0] if most >= HEADED and len(best) == 1 else None
