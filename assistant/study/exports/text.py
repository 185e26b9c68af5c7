"""Questions as text: GIFT for Moodle, a table for a spreadsheet, and study.json."""

import html
import json
import re

from assistant.exports.characters import clean
from assistant.exports.citation_orders import mended_quote
from assistant.exports.tables import to_csv
from assistant.study.exports.exam import full_key
from assistant.study.exports.paper import cited
from assistant.study.questions.kinds import KIND_NAMES
from assistant.study.questions.wording import GAP
from assistant.study.session import CHOICE, MATCHING, TRUE, TRUE_FALSE, Question, Session
from corpus.misprints import plain_quote
from corpus.text import one_line

_SIGNS = re.compile(r"([~=#{}:\\])")
HEADERS = ("Câu", "Loại", "Câu hỏi", "Phương án", "Đáp án", "Giải thích", "Văn bản", "Mục", "Vị trí", "Trích dẫn")


def study_json(session: Session) -> bytes:
    """study.json."""
    return (json.dumps(session.to_dict(), ensure_ascii=False, indent=2) + "\n").encode()


def gift(session: Session) -> bytes:
    """Moodle's GIFT (docs.moodle.org/en/GIFT_format); the feedback of each question is its quotation."""
    blocks = [f"// {one_line(session.title)}"]
    blocks += [_gift(number, one) for number, one in enumerate(session.questions, start=1)]
    return ("\n\n".join(blocks) + "\n").encode()


def _gift(number: int, question: Question) -> str:
    head = f"::Câu {number}::{_safe(question.question)}"
    feedback = f"\n####{_safe(_feedback(question))}\n}}"
    if question.kind == TRUE_FALSE:
        return f"{head} {{{'TRUE' if question.answer == TRUE else 'FALSE'}{feedback}"
    if question.kind == MATCHING:
        pairs = "".join(f"\n={_safe(left)} -> {_safe(right)}" for left, right in question.pairs)
        return f"{head} {{{pairs}{feedback}"
    if question.kind == CHOICE:
        options = "".join(f"\n{'=' if one == question.answer else '~'}{_safe(one)}" for one in question.options)
        return f"{head} {{{options}{feedback}"
    return f"{head.replace(GAP, '_____')} {{\n=%100%{_signless(question.answer)}{feedback}"


def _feedback(question: Question) -> str:
    """The explanation without its quotation, which stands whole behind it with its place."""
    quote = plain_quote(question.citation.quote).rstrip(" .;:")
    told = re.sub(rf"(?:^|(?<=\. ))[^“”]*?ghi: “{re.escape(quote)}”\.?\s*", "", question.explanation)
    return f"{told} {cited(question.citation)}".strip()


def _safe(text: str) -> str:
    """Text that Moodle shows as it stands: it reads HTML, and at a text's head the name of a format or a weight."""
    shown = html.escape(clean(one_line(text)), quote=False)
    return _signless(f"&#{ord(shown[0])};{shown[1:]}" if shown.startswith(("[", "%")) else shown)


def _signless(text: str) -> str:
    """Text without signs of GIFT's own; of what is typed as an answer Moodle reads no HTML."""
    return _SIGNS.sub(r"\\\1", clean(one_line(text))).replace("->", "-\\>")


def table(session: Session) -> bytes:
    """A row for each question."""
    return to_csv(HEADERS, [_cells(number, one) for number, one in enumerate(session.questions, start=1)])


def _cells(number: int, question: Question) -> list[str | float]:
    citation = question.citation
    return [
        number,
        KIND_NAMES[question.kind],
        question.question,
        " | ".join(question.options),
        full_key(question) if question.kind == MATCHING else question.answer,
        question.explanation,
        citation.document,
        citation.section,
        citation.label,
        mended_quote(citation, None),
    ]
