"""Clauses that define."""

import re
from collections.abc import Sequence

from assistant.evidence.clauses import Clause
from assistant.language.being import BEING
from assistant.understanding.terms import Term
from corpus.vietnamese.spelling import spaced

_NEAR = 6  # words behind a thing in which what it is may be said
_HEAD = 10  # words before a bracket in which the thing stands that it spells out
_LONG = 80  # characters before a quotation in which the thing stands that it spells out
_QUOTES = ("“", '"', "«")
_OPENS = re.compile(r"[(:]")
_CONSISTS = re.compile(r" (?P<whole>\w+(?: \w+){1,11}?) (?:bao )?gồm ")
_SAID_OF = re.compile(
    r"(?<!\w)(?:là|gồm|hiểu|khi|nếu|phải|đạt|có|thuộc|được"
    r"|đáp ứng (?:đủ|đầy đủ|đồng thời|các|những|một))(?!\w)"
)


def may_define(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause may say what a thing is: it opens with its name, or says something of it right behind that.

    Behind the last of its words: of "nông thôn mới kiểu mẫu" nothing is said by what stands behind "nông thôn mới".
    A limb of a sentence that is the name alone says nothing of it, nor one that names it beside other things.
    """
    limb = spaced(re.split(r"[,;]", clause.text)[0]).strip() if clause.text != clause.passage.text else ""
    whole = not limb or all(term.match(f" {limb} ") for term in terms)
    forms = {form for term in terms for form in term.forms}.difference((limb, clause.spaced.strip()))
    if whole and any(clause.spaced.startswith(f" {form} ") for form in forms):
        return True
    for said in map(spaced, re.split(r"[,;]", clause.text)):
        for form in terms[-1].forms:
            at = said.find(f" {form} ")
            rest = said[at + len(form) + 2 :].split()[:_NEAR] if at >= 0 else []
            if _SAID_OF.search(" ".join(rest)):
                return True
    return _is_told_in_brackets(clause, terms[-1]) or _is_told_in_quotes(clause, terms[-1])


def gives_meaning(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause says what its text means by a word, which opens it in quotation marks: "“Hệ thống” là …"."""
    said = [f" {form} {means} " for term in terms for form in term.forms for means in ("là", "được hiểu là")]
    return clause.text.startswith(_QUOTES) and clause.spaced.startswith(tuple(said))


def _is_told_in_brackets(clause: Clause, term: Term) -> bool:
    """Whether a bracket or a colon stands near behind a thing, as where it is spelled out: "“sáu rõ” (rõ người, …)"."""
    said = _OPENS.search(clause.text)
    head = spaced(clause.text[: said.start()]) if said else ""
    return any(f" {form} " in f" {' '.join(head.split()[-_HEAD:])} " for form in term.forms)


def _is_told_in_quotes(clause: Clause, term: Term) -> bool:
    """Whether a quotation opens right behind a thing, as where it is spelled out: "sáu rõ “rõ người, rõ việc …”"."""
    heads = (spaced(clause.text[max(0, one.start() - _LONG) : one.start()]) for one in re.finditer("[“«]", clause.text))
    return any(head.endswith(f" {form} ") for head in heads for form in term.forms)


def says_nothing_of(clause: Clause, term: Term) -> bool:
    """Whether a clause ends with a thing, of which it then says nothing: "30% số cơ sở áp dụng sản xuất sạch hơn"."""
    return any(clause.spaced.endswith(f" {form} ") for form in term.forms)


def is_held(clause: Clause, term: Term) -> bool:
    """Whether a clause holds something to be a thing: "du lịch là ngành kinh tế mũi nhọn".

    That one of many is such a thing, is made into one or found to be one says nothing of what it is.
    """
    held = (rf"(?<! công nhận) {BEING} (?:các |những )?{re.escape(form)} " for form in term.forms)
    return any(re.search(one, clause.spaced) for one in held)


def consists(clause: Clause) -> str:
    """What a clause says the parts of at its head, in one spelling: "quỹ đất" of "Quỹ đất gồm A và B"; "" for none."""
    said = _CONSISTS.match(clause.spaced)
    return said["whole"] if said and not clause.text.endswith(":") else ""


def defines(clause: Clause, terms: Sequence[Term]) -> bool:
    """Whether a clause says what a thing is or becomes: "thị xã Ninh Hòa là đô thị công nghiệp"."""
    for term in terms:
        for form in term.forms:
            at = clause.spaced.find(f" {form} ")
            rest = clause.spaced[at + len(form) + 1 :] if at >= 0 else ""
            near = " ".join(rest.split()[: 6 if term.is_name else 1])
            if re.match(r".*(?:^| )(?:là|trở thành|thành|giữ|có|đóng)(?: |$)", near):
                return True
    return False
