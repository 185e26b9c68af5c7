"""Follow-ups: what a question leaves out is filled from the turn before; a new topic inherits nothing."""

import re
from dataclasses import replace

from assistant.data_files import cue_in, cues
from assistant.naming import Named
from assistant.terms import Term
from assistant.understanding import Understood
from corpus.text import search_form

_FEW = 2  # telling words up to which a question that points back cannot stand alone


def goes_on(question: Understood) -> bool:
    """Whether a question leaves something for the turn before to fill."""
    table = cues().followup
    text = question.text
    head = any(re.match(rf"{re.escape(word)}(?!\w)", text) for word in table.heads)
    tail = any(re.search(rf"(?<!\w){re.escape(word)}$", text) for word in table.tails)
    if points_at_document(text) or points_at_section(text):
        return True
    if head and (tail or len(question.terms) <= 4):
        return True
    if tail and len(question.terms) <= _FEW + 1 and re.search(r"thì (?:sao|thế nào|bao nhiêu|như thế nào)$|nữa$", text):
        return True
    pronoun = cue_in(text, [word for word in table.pronouns if word != "trên"])
    if pronoun and len(question.terms) <= _FEW + 1 and not question.named.documents:
        return True
    return bool(_relative_time(text)) or _is_fragment(question)


def _is_fragment(question: Understood) -> bool:
    """ "Đến năm 2030?": a time or a name, and nothing asked."""
    asks = any(cue_in(question.text, group) for group in cues().kinds.values())
    only_time = bool(question.times) and not question.terms
    only_name = bool(question.terms) and all(term.is_name for term in question.terms) and not asks
    return (
        only_time
        or only_name
        or (not question.terms and not question.named.sections and not question.meta and not question.named.documents)
    )


def points_at_document(text: str) -> bool:
    """ "văn bản đó", "nghị quyết này"."""
    words = "|".join(map(re.escape, cues().document_words))
    return bool(re.search(rf"(?<!\w)(?:{words})\s+(?:đó|ấy|trên|nói trên|vừa nêu|vừa nói|kia)(?!\w)", text)) or bool(
        re.search(rf"(?<!\w)(?:{words})\s+này(?!\w)", text)
    )


def points_at_section(text: str) -> bool:
    """ "mục đó", "phần này"."""
    words = "|".join(map(re.escape, cues().section_words))
    return bool(re.search(rf"(?<!\w)(?:{words})\s+(?:đó|ấy|này|trên|vừa nêu|vừa nói)(?!\w)", text))


def complete(
    question: Understood,
    before: Understood,
    place: tuple[str, str] | None,
    periods: frozenset[tuple[str, str]] = frozenset(),
) -> Understood:
    """A question filled from the turn before.

    place is the document and section that the answer before cited first; periods are those that the texts speak of.
    """
    named = _named(question, before, place, periods)
    new = tuple(term for term in question.terms if not _is_pointer(term))
    if points_at_document(question.text) and (new or question.meta):
        return replace(question, named=named, notes=("followup: document",))
    if points_at_section(question.text) and (new or question.kind in ("section", "list", "what")):
        return replace(question, named=named, kind=question.kind if new else "section", notes=("followup: section",))
    kept = _not_replaced(before, new)
    kind = _kind(question, before)
    goes_with = kind != question.kind or _is_substitution(question, new)
    return replace(
        question,
        text=f"{question.text} {before.text}" if goes_with else question.text,
        terms=(*new, *kept) if not new or _is_substitution(question, new) else new,
        soft=question.soft if not new or _is_substitution(question, new) else kept,
        named=named,
        kind=kind,
        meta=question.meta or (before.meta if not new else ""),
        unit=question.unit or before.unit,
        person=question.person,
        notes=("followup: terms",),
    )


def _is_pointer(term: Term) -> bool:
    pointers = {*cues().document_words, *cues().section_words, "giai đoạn", "thời kỳ"}
    return term.phrase in pointers


def _is_substitution(question: Understood, new: tuple[Term, ...]) -> bool:
    """Whether the new words take the place of names of the turn before: the rest of it then must still be met."""
    return all(term.is_name for term in new) or bool(question.times and len(new) == 0)


def _not_replaced(before: Understood, new: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms of the turn before that the new ones do not stand in for: a name replaces a name."""
    names = any(term.is_name for term in new)
    heads = {term.phrase for term in new}
    return tuple(
        term
        for term in before.terms
        if term.phrase not in heads and not (names and term.is_name) and not _overlaps(term, new)
    )


def _overlaps(term: Term, new: tuple[Term, ...]) -> bool:
    return any(f" {one.phrase} " in f" {term.phrase} " for one in new)


def _kind(question: Understood, before: Understood) -> str:
    """The kind of a bare "thì sao" is that of the turn before."""
    if question.kind in ("what", "yesno") and not re.search(r"(?<!\w)(?:gì|gồm)(?!\w)", question.text):
        return before.kind
    return question.kind


def _named(
    question: Understood,
    before: Understood,
    place: tuple[str, str] | None,
    periods_of_texts: frozenset[tuple[str, str]],
) -> Named:
    named, earlier = question.named, before.named
    years, periods = named.years, named.periods
    if not years and not periods:
        years, periods = _shifted(question.text, earlier, periods_of_texts)
    documents = named.documents or earlier.documents
    if points_at_document(question.text) and not named.documents:
        documents = earlier.documents or ((place[0],) if place else ())
    sections = named.sections or (() if years or periods or named.documents else earlier.sections)
    if points_at_section(question.text) and not named.sections:
        sections = earlier.sections or ((place,) if place else ())
    return replace(named, documents=documents, years=years, periods=periods, sections=sections)


def _relative_time(text: str) -> str:
    table = cues()
    phrases = [*table.relative_years, *(one for group in table.relative_periods.values() for one in group)]
    return cue_in(text, phrases)


def _shifted(
    text: str, earlier: Named, known: frozenset[tuple[str, str]]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Years and periods of the turn before, moved by a relative time: "giai đoạn sau" of 2021-2025 is 2026-2030."""
    table = cues()
    years = cue_in(text, table.relative_years)
    if years and earlier.years:
        return (str(int(earlier.years[-1]) + table.relative_years[years]),), ()
    for direction, sign in (("next", 1), ("previous", -1)):
        if cue_in(text, table.relative_periods[direction]):
            if earlier.periods:
                first, last = map(int, earlier.periods[-1])
                joining = (
                    [one for one in known if int(one[0]) == last + 1]
                    if sign > 0
                    else [one for one in known if int(one[1]) == first - 1]
                )
                if joining:
                    return (), (max(joining),)
                step = (last - first + 1) * sign
                return (), ((str(first + step), str(last + step)),)
            if earlier.years:
                return (str(int(earlier.years[-1]) + 5 * sign),), ()
    return earlier.years, earlier.periods


_CUT = re.compile(r"\s*[,;?]?\s+(?:và|còn|đồng thời)\s+|\s*[,;?]\s+", re.IGNORECASE)


def split_question(text: str) -> list[str]:
    """The parts of a question that asks several things: each has a question word and something to ask about."""
    cuts = [0]
    ends = []
    for match in _CUT.finditer(text):
        if _asks(text[cuts[-1] : match.start()]) and _asks(text[match.end() :]):
            ends.append(match.start())
            cuts.append(match.end())
    return [text[start:end].strip() for start, end in zip(cuts, [*ends, len(text)], strict=True)]


def _asks(part: str) -> bool:
    form = search_form(part)
    kinds = cues().kinds
    words = [
        word for kind in ("number", "date", "who", "place", "what", "why", "which_document") for word in kinds[kind]
    ]
    return len(form.split()) >= 3 and bool(cue_in(form, words)) and not form.startswith("trong đó")


def lean_on(question: Understood, before: Understood) -> Understood:
    """A later part of one question: what it leaves out stands in the part before, and helps without being asked for."""
    named = question.named
    if not question.times:
        named = replace(named, years=before.named.years, periods=before.named.periods)
    if not named.documents and not named.unknown:
        named = replace(named, documents=before.named.documents)
    held = {term.phrase for term in question.terms}
    soft = tuple(term for term in before.terms if term.phrase not in held)
    if not question.terms:
        return replace(question, named=named, terms=before.terms)
    return replace(question, named=named, soft=(*question.soft, *soft))
