"""What people may do: each role may all that the one before it may."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from assistant.errors import AssistantError
from assistant.settings import Settings


class Role(IntEnum):
    """READER asks and keeps what is theirs; EDITOR keeps the documents; ADMINISTRATOR the settings and the index."""

    READER = 1
    EDITOR = 2
    ADMINISTRATOR = 3


NAMES = {Role.READER: "người đọc", Role.EDITOR: "người biên tập", Role.ADMINISTRATOR: "người quản trị"}


class NotAllowedError(AssistantError):
    """Something that a role may not do; `role` is the least that may."""

    def __init__(self, role: Role) -> None:
        super().__init__(f"this needs the role {role.name}")
        self.role = role


def vouched_address(claims: Mapping[str, Any]) -> str:
    """The e-mail address of who signed in, "" where their provider does not stand for it.

    Whatever is said of the verification must say yes: some providers write "false", 0 or null for no.
    """
    address = claims.get("email")
    verified = claims.get("email_verified", True)
    return address if isinstance(address, str) and (verified is True or verified in ("true", "True")) else ""


def role_of(address: str, settings: Settings) -> Role | None:
    """The role of who signed in with an e-mail address, "" for none that is known to be theirs.

    The highest list that has the address, or its "@domain", decides; one with blanks in it, or with a letter that only
    looks like one of the alphabet, is in no list. Who is in none is a reader, unless the settings say who the readers
    are: then None, they may not come in.
    """
    small = address.lower()
    is_plain = not any(letter.isspace() for letter in small) and small.isascii() == address.isascii()
    names = {small, f"@{small.partition('@')[2]}"} if "@" in small and is_plain else set()
    for role, listed in (
        (Role.ADMINISTRATOR, settings.administrators),
        (Role.EDITOR, settings.editors),
        (Role.READER, settings.readers),
    ):
        if names & set(listed):
            return role
    return None if settings.readers else Role.READER
