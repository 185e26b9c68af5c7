"""Roles come from the lists of the settings."""

from typing import Any

import pytest
from pydantic import ValidationError

from assistant.pages.people.roles import Role, role_of, vouched_address
from assistant.settings import Settings


@pytest.mark.parametrize(
    ("address", "open_to_all", "with_readers"),
    [
        ("an@co-quan.vn", Role.ADMINISTRATOR, Role.ADMINISTRATOR),
        ("AN@Co-Quan.vn", Role.ADMINISTRATOR, Role.ADMINISTRATOR),
        (" an@co-quan.vn ", Role.READER, None),
        ("an@co-quan.vn\u00a0", Role.READER, None),
        ("\tbinh@co-quan.vn", Role.READER, None),
        ("binh\u212a@bien-tap.vn", Role.READER, None),
        ("binh@co-quan.vn", Role.EDITOR, Role.EDITOR),
        ("chi@bien-tap.vn", Role.EDITOR, Role.EDITOR),
        ("dung@co-quan.vn", Role.READER, Role.READER),
        ("dung@khac.vn", Role.READER, None),
        ("dung@x.co-quan.vn", Role.READER, None),
        ("an@co-quan.vn@khac.vn", Role.READER, None),
        ("@co-quan.vn", Role.READER, Role.READER),
        ("", Role.READER, None),
        ("bien-tap.vn", Role.READER, None),
    ],
)
def test_the_highest_list_decides(
    address: str, open_to_all: Role, with_readers: Role | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSISTANT_ADMINISTRATORS", "An@co-quan.vn")
    monkeypatch.setenv("ASSISTANT_EDITORS", "binh@co-quan.vn, an@co-quan.vn; @bien-tap.vn")
    assert role_of(address, Settings()) is open_to_all

    monkeypatch.setenv("ASSISTANT_READERS", "@co-quan.vn")
    assert role_of(address, Settings()) is with_readers


@pytest.mark.parametrize("name", ["readers", "editors", "administrators"])
@pytest.mark.parametrize("people", ["an", "an@", "a@b@c", "*"])
def test_what_is_no_address_is_an_error(name: str, people: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"ASSISTANT_{name.upper()}", people)

    with pytest.raises(ValidationError, match="is no e-mail address"):
        Settings()


@pytest.mark.parametrize("verified", [False, "false", "False", "no", "", 0, 1, None, [], ["true"], {}])
def test_an_address_that_is_not_said_to_be_verified_is_nobodys(verified: Any) -> None:
    assert vouched_address({"email": "chi@co-quan.vn", "email_verified": verified}) == ""


@pytest.mark.parametrize("verified", [{}, {"email_verified": True}, {"email_verified": "true"}])
def test_an_address_counts_that_the_provider_vouches_for_or_says_nothing_of(verified: dict[str, Any]) -> None:
    assert vouched_address({"email": "chi@co-quan.vn", **verified}) == "chi@co-quan.vn"


@pytest.mark.parametrize("address", [None, "", 7, ["chi@co-quan.vn"], {"a": "@co-quan.vn"}])
def test_what_is_no_address_is_nobodys(address: Any) -> None:
    assert vouched_address({"email": address, "email_verified": True}) == ""
