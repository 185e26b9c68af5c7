"""What each of several places or fields is to be: the clauses that open with their names, side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from assistant.composing.draft import Cell, Draft, Statement, support
from assistant.composing.topic import documents_of
from assistant.language.members import member_pattern, member_words, proper_kinds
from assistant.understanding.coverage import coverage
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.model import CLOSING, Document, Passage
from corpus.reading.roles import Role, role_of
from corpus.reading.store import Corpus
from corpus.text import capital, search_form
from corpus.vietnamese.sentences import clauses, sentences
from corpus.vietnamese.spelling import spaced

_FEW = 2  # members that stand side by side where a text tells what each is
_WORDS = 420  # of all of them in an answer
_EACH = ("từng", "mỗi")
_SAYS = 3  # words at least that say what a member is
_SEVERAL = re.compile(r"(?<!\w)và(?!\w)|,")  # in the name of members that are told of together


@dataclass(frozen=True)
class _Member:
    """passage.text[start:end] opens with a member's name, and says what it is; proper is the name without its kind.

    clause is where the clause lies of which that is all or a part: it is what is quoted.
    """

    passage: Passage
    start: int
    end: int
    name: str
    proper: str
    clause: tuple[int, int]

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


def compose_members(understood: Understood, corpus: Corpus) -> Draft | None:
    """What is said of each member that the question asks of; None where no section tells of two.

    The section that tells of most stands first; others add the members that it does not name. Where it asks what a
    thing is with each, half of them must say that thing.
    """
    words = understood.wants.each or member_words(understood.wants.each_of)
    found = [one for document in documents_of(understood, corpus) for one in _members(words, document)]
    sides = [list(group) for _, group in groupby(found, key=lambda one: one.passage.place)]
    sides = [one for one in sides if len({each.name for each in one}) >= _FEW]
    if not understood.wants.each:
        sides = [one for one in sides if _say_it(understood, one)]
    if not sides:
        return None
    best = max(sides, key=lambda one: (len({each.name for each in one}), _asked(understood, one[0])))
    chosen = list(best)
    for one in (each for side in sides if side is not best for each in side):
        if all(_is_other(one, each) for each in chosen):
            chosen.append(one)
    return _told(chosen, corpus)


def compose_others(understood: Understood, told: Sequence[Term], corpus: Corpus) -> Draft | None:
    """What is said of each member but those told of; None where these are no members.

    One that is told of together with another is told again.
    """
    wants = replace(understood.wants, each=understood.wants.others)
    whole = compose_members(replace(understood, wants=wants), corpus)
    statements = whole.statements if whole else ()
    said = [one for one in statements if any(term.match(spaced(one.cells[0].text)) for term in told if one.cells)]
    alone = [one for one in said if not _SEVERAL.search(one.cells[0].text)]
    others = tuple(one for one in statements if one not in alone)
    return replace(whole, statements=others) if whole and said and any(one.supports for one in others) else None


def _say_it(understood: Understood, members: Sequence[_Member]) -> bool:
    """Whether half of the members or more are told of in the words of a question, and it has some that a text knows.

    A word that no member is told in may be what such things are called: "mô hình đô thị"; of two one says something.
    """
    terms = [term for term in understood.terms if term.known and term.phrase not in (*_EACH, understood.wants.each_of)]
    texts = [spaced(one.text) for one in members]
    said = [term for term in terms if any(map(term.match, texts))]
    told = [one for one in texts if all(term.match(one) for term in said)]
    return bool(said) and 2 * len(said) >= len(terms) and 2 * len(told) >= len(members)


def told_as_member(name: str, words: tuple[str, ...], document: Document) -> Statement | None:
    """What a document says that the member is which is called so (in one spelling); None where it does not."""
    found = [one for one in _members(words, document) if f" {name} " in spaced(one.name)]
    return _statement(found[0]) if found else None


def _told(chosen: Sequence[_Member], corpus: Corpus) -> Draft:
    statements: list[Statement] = []
    words = 0
    for place, group in groupby(chosen, key=lambda one: one.passage.place):
        statements.append(Statement(f"{corpus.by_number[place[0]].label(place[1])}:", prefix="\n", ours=True))
        for one in group:
            words += len(one.text.split())
            if words <= _WORDS:
                statements.append(_statement(one))
    return Draft(tuple(statements), "members")


def _statement(member: _Member) -> Statement:
    places = (support(member.passage, *member.clause),)
    says = member.text[len(member.name) :].strip(" :").removeprefix("là ")
    cells = (Cell(capital(member.name)), Cell(capital(says), places))
    return Statement(capital(member.text.rstrip(" ,;.")), places, prefix="- ", cells=cells)


def _members(words: tuple[str, ...], document: Document) -> Iterator[_Member]:
    """The clauses of a document that open with a member's name and say what it is, not what it was found to be."""
    pattern = member_pattern(words)
    for passage in document.passages:
        if passage.section != CLOSING and role_of(document, passage.section) is not Role.ASSESSMENT:
            for first, last in sentences(passage.text):
                for start, end in clauses(passage.text, first, last):
                    yield from _of_clause(passage, start, end, pattern)


def _of_clause(passage: Passage, start: int, end: int, pattern: re.Pattern[str]) -> Iterator[_Member]:
    """The members of a clause, cut at each comma behind which the next one is told of."""
    form = search_form(passage.text)
    places = (start, *(start + one.end() for one in re.finditer(r",\s+", form[start:end])))
    heads = {head.start("name"): head for at in places if (head := pattern.match(form, at, end))}
    named = [(at, head) for at, head in heads.items() if _is_name(passage.text, head)]
    ends = (*(at for at, _ in named[1:]), end)
    for (at, head), last in zip(named, ends, strict=False):
        told = passage.text[at:last].rstrip(" ,;.")
        if len(told[head.end("name") - at :].split()) >= _SAYS:
            name, proper = (passage.text[first : head.end("name")] for first in (at, head.end("kind")))
            yield _Member(passage, at, at + len(told), name, proper, (start, end))


def _is_name(text: str, head: re.Match[str]) -> bool:
    """Whether what opens a clause is a member's name: of a unit of administration one with a capital."""
    return head["kind"] not in proper_kinds() or text[head.end("kind") :].lstrip(" -")[:1].isupper()


def _asked(understood: Understood, member: _Member) -> float:
    """The share of a question that what stands around a member says."""
    around = " ; ".join((*member.passage.headings, member.passage.text))
    return coverage(understood.terms, [(spaced(around), 1.0)])[0] if understood.terms else 0.0


def _is_other(one: _Member, told: _Member) -> bool:
    """Whether one is not told of yet: "Trường Sa" is, by "huyện Trường Sa"."""
    return spaced(one.proper) not in spaced(told.proper)
