"""Facts of what a body does not owe: of three of its duties and one of another body's, which is not its own?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from assistant.study.facts.bodies import TASK, called
from assistant.study.facts.fact import Fact

NOT_TASK = "task not"
_LEAST = 3  # duties of its own that stand beside the other body's


def not_owed_facts(facts: Iterable[Fact]) -> Iterator[Fact]:
    """For each body of a document with enough duties among its facts, that something else is none of them."""
    owned: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for one in facts:
        if one.topic == TASK:
            owned[one.document, one.subject].append(one)
    for (document, name), duties in owned.items():
        if len({one.answer for one in duties}) >= _LEAST:
            first = duties[0]
            place = (document, first.section, first.start, first.end)
            ask = f"việc nào KHÔNG thuộc nhiệm vụ của {called(name)}?"
            yield Fact(NOT_TASK, TASK, *place, "", name, ask, support=first.answer)
