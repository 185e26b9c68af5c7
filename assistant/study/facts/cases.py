"""Facts of cases: what a text has done in a case that it counts out under one of several rules."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import takewhile

from assistant.study.facts.clauses import length, raised
from assistant.study.facts.fact import Fact, Wrong
from assistant.study.facts.lists import LISTED

CASE = "case"
_CASES = "trường hợp"  # the lead-ins that count out when a thing is done
_ASKED = " trong trường hợp nào sau đây?"
_RULE = (5, 34)  # syllables of what is done
_SAME_DOER = 3  # syllables that rules of one doer begin with
_NAMED_SO = re.compile(r"(?:Trong )?[Tt]rường hợp\s")
_NO_CASE = re.compile(r"(?:Theo|Do|Vì|Để)\s")  # words that tell of no case by themselves
_MAY = re.compile(r"^.*?(?:có quyền|có trách nhiệm)\s+")
_LEAST_RULES = 4  # one that holds, and three others: "the text says nothing of it" would be no real option


def case_facts(parts: Iterable[Fact]) -> Iterator[Fact]:
    """For each case under one of several rules of one doer in one document, which of the rules it falls under."""
    doers: dict[tuple[str, ...], dict[str, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for part in parts:
        rule = part.ask.removesuffix(_ASKED)
        if part.topic == LISTED and part.group == _CASES and rule != part.ask:
            doers[part.document, *rule.split()[:_SAME_DOER]][rule].append(part)
    for found in doers.values():
        columns = zip(*(rule.split() for rule in found), strict=False)
        doer = " ".join(column[0] for column in takewhile(lambda one: len(set(one)) == 1, columns))
        done = {_MAY.sub("", rule.removeprefix(doer).strip()): cases for rule, cases in found.items()}
        rules = {rule: cases for rule, cases in done.items() if _RULE[0] <= length(rule) <= _RULE[1]}
        if len(rules) >= _LEAST_RULES:
            yield from (fact for rule in rules for fact in _of_rule(doer, rule, rules))


def _of_rule(doer: str, rule: str, rules: dict[str, list[Fact]]) -> Iterator[Fact]:
    """The cases of a rule, asked of in the text's own words, for a case told again is no situation; the other rules are
    the wrong options."""
    others = [Wrong(raised(one), f"áp dụng khi: {cases[0].answer}") for one, cases in rules.items() if one != rule]
    for case in (one for one in rules[rule] if not _NO_CASE.match(one.answer)):
        place = (case.document, case.section, case.start, case.end)
        said = _NAMED_SO.sub("", case.answer)
        ask = f"trong trường hợp {said[:1].lower()}{said[1:]}, {doer} xử lý thế nào?"
        common = (CASE, CASE, *place, raised(rule), f"{case.document} {case.answer}", ask)
        yield Fact(*common, support=case.answer, wrong=tuple(others), told=rule)
