"""Who leads and who joins: a body that the quotes have lead must not be said to join, nor the other way round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.checking.alignment import Sites
from assistant.checking.tokens import CLOSED, Token

_LEADS, _JOINS = ("chủ", "trì"), ("phối", "hợp")
_WITH = frozenset({"với", "cùng"})
_GAP = 3  # small words between two names: "Ủy ban nhân dân các huyện"
_REACH = 14  # tokens of a role's words in which its body stands


@dataclass(frozen=True, slots=True)
class Role:
    """The words that name a body, and whether it leads."""

    names: frozenset[str]
    leads: bool


def miscast(own: Sequence[Token], sites: Sites) -> list[str]:
    """Bodies of a sentence in another's role, in Vietnamese."""
    given = [role for first, last in sites.quoted for role in _roles(sites.tokens[first:last])]
    if not given:
        return []
    return [
        f"nguồn không giao “{'chủ trì' if one.leads else 'phối hợp'}” như vậy"
        for one in _roles(own)
        if _fit(one, given, not one.leads) > _fit(one, given, one.leads)
    ]


def _fit(role: Role, given: Sequence[Role], leads: bool) -> int:
    return max((len(role.names & one.names) for one in given if one.leads is leads), default=0)


def _roles(tokens: Sequence[Token]) -> Iterator[Role]:
    """ "X chủ trì, phối hợp với Y": X leads, Y joins; so does a body before "phối hợp" without "với"."""
    forms = [one.form for one in tokens]
    for at in range(len(forms) - 1):
        words = (forms[at], forms[at + 1])
        if words == _LEADS:
            yield Role(_names(_before(tokens, at)), True)
        elif words == _JOINS and at + 2 < len(forms) and forms[at + 2] in _WITH:
            yield Role(_names(_behind(tokens, at + 3)), False)
        elif words == _JOINS:
            yield Role(_names(_before(tokens, at)), False)


def _before(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The words of the clause before a role."""
    first = at
    while first > 0 and at - first < _REACH and tokens[first - 1].stop != CLOSED and tokens[first - 1].kind != "count":
        first -= 1
    return tokens[first:at]


def _behind(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The bodies behind "phối hợp với": as far as names and the words between them go."""
    last = name = at
    while last < len(tokens) and last - name <= _GAP and (last == at or tokens[last - 1].stop != CLOSED):
        name = last if tokens[last].kind == "name" else name
        last += 1
    return tokens[at : name + 1]


def _names(tokens: Sequence[Token]) -> frozenset[str]:
    """The capitalised words, and those right behind them."""
    return frozenset(
        one.form
        for at, one in enumerate(tokens)
        if one.kind == "name" or at == 0 or (one.kind == "word" and tokens[at - 1].kind == "name")
    )
