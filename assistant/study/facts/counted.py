"""Facts of what a clause counts out: "3 vùng trọng điểm là A, B, C", "A, B, C và D là đột phá": all of it, written."""

import re
from collections.abc import Iterator

from assistant.study.facts.clauses import Clause, length, lowered, plainly, raised, whole
from assistant.study.facts.cues import cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.items import matter_name
from assistant.study.facts.links import RANKED, place_sort, ranked_sort
from assistant.study.facts.lists import LIST
from assistant.study.facts.roles import called, passage_roles
from assistant.study.facts.verbs import begins_with_verb
from corpus.datafiles import alternatives

_COUNTED = re.compile(
    r"(?<![\w.,/-])(?P<number>0?[2-9]) (?P<what>[a-zà-ỹđ][^,;:.()\d]{3,60}?) (?:là|gồm|bao gồm) (?P<all>[^;:.]{8,240})$"
)
_RANK = re.compile(r"(?P<all>[^;:.]{8,200}?) là (?:(?:những|các) nội dung )?(?P<rank>[^;:.]{3,60}?)(?:, trong đó .*)?$")
_APART = re.compile(r", (?:và )?| và ")
_DONE = re.compile(r"[,;:.(]|(?<!\w)(?:đã|được)(?!\w)")  # what is done is not to be done
_LEAD = 10  # syllables of what is to be done with the things that are counted
_MATTER = 18  # syllables of the heading that such a question begins with
_LEAST = 3  # things of one rank
_TASK = "task"  # the role of what is to be done: no thing that is named has it
_THING, _NAMED = 12, 8  # syllables of a thing at the most, and of what all of them are


def counted_facts(clause: Clause) -> Iterator[Fact]:
    """All things of a number that the clause gives with them, or all of which it says that they come first."""
    if not plainly(clause):
        return
    counted, ranked = _COUNTED.search(clause.text), _RANK.match(clause.text)
    if counted and len(_things(counted["all"])) == int(counted["number"]):
        asked = f"{int(counted['number'])} {counted['what']}"
        yield from _listed(clause, counted, asked, _asked_by_number(clause, counted, asked))
    elif ranked and RANKED.search(ranked["rank"]) and len(_things(ranked["all"])) >= _LEAST:
        rank = ranked["rank"]
        if length(rank) <= _NAMED and whole(f"x {rank}") and not begins_with_verb(clause.text):
            economy = "ngành, lĩnh vực" if _of_the_economy(_things(ranked["all"])) else ""
            sort = ranked_sort(rank) or economy
            where = _among_what(clause)
            if sort or where or not RANKED.match(rank):  # "trọng tâm" alone does not say of what
                ask = f"{where}những {sort or 'nội dung'} nào được xác định là {rank}?"
                yield from _listed(clause, ranked, rank, ask)


def _asked_by_number(clause: Clause, found: re.Match[str], asked: str) -> str:
    """What things a number is of, asked for by what is to be done with them where the clause says that."""
    lead = clause.text[: found.start()].strip()
    if lead and begins_with_verb(lead) and length(lead) <= _LEAD and not _DONE.search(lead):
        return f"cần {lowered(lead, clause.document)} {asked} nào?"
    return f"{asked} gồm những {place_sort(found['what']) or 'nội dung'} nào?"


def _among_what(clause: Clause) -> str:
    """Among which things, or in what matter, a clause ranks what it names; "" where its place does not tell."""
    role = passage_roles(clause.document).get(clause.passage.id, "")
    if called(role) and role != _TASK:
        return f"trong các {called(role)}, "
    matter = matter_name(clause.document.sections[clause.passage.section])
    return f"về “{raised(matter)}”, " if matter and length(matter) <= _MATTER else ""


def _of_the_economy(things: list[str]) -> bool:
    """Whether most things are branches of it by their first words ("dịch vụ …", "kinh tế số")."""
    heads = re.compile(rf"(?:{alternatives(cues().branches)})(?!\w)", re.IGNORECASE)
    return 2 * sum(bool(heads.match(one)) for one in things) > len(things)


def _listed(clause: Clause, found: re.Match[str], subject: str, ask: str) -> Iterator[Fact]:
    answer = clause.verbatim(*found.span("all"))
    if answer:
        document, place = clause.document.number, clause.span(*found.span("all"))
        yield Fact(LIST, LIST, document, clause.passage.section, *place, answer, f"{document} {subject}", ask)


def _things(words: str) -> list[str]:
    """The things that words count out; [] where one of them says what is to be done, or is none by itself."""
    things = _APART.split(words)
    fit = all(length(one) <= _THING and whole(one) and " là " not in f" {one} " for one in things)
    return things if fit and not any(map(begins_with_verb, things)) else []
