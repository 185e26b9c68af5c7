"""The fields in which a reader sees, and corrects, what a document says of itself."""

import datetime
import re
from dataclasses import dataclass, replace

import streamlit as st

from corpus.document_kinds import kinds
from corpus.library.entry import ADDED
from corpus.library.texts import Texts
from corpus.model import Metadata

_DATE = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
NO_NUMBER = "Hãy nhập số, ký hiệu của văn bản."
NO_DATE = "Ngày ban hành phải viết như 15/05/2025, hoặc để trống."


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the fields: the metadata and the collection, or what is wrong with them."""

    metadata: Metadata
    collection: str
    problem: str = ""


def show_fields(metadata: Metadata, collection: str, texts: Texts, key: str) -> Filled:
    """The fields, filled with what is known; key tells them from those of other documents."""
    left, right = st.columns(2)
    number = left.text_input("Số, ký hiệu", metadata.number, key=f"{key}-number")
    kind = right.selectbox("Loại văn bản", _kinds(metadata), key=f"{key}-kind", accept_new_options=True)
    date = left.text_input("Ngày ban hành", _written(metadata.date), placeholder="15/05/2025", key=f"{key}-date")
    issuer = right.text_input("Cơ quan ban hành", metadata.issuer or "", key=f"{key}-issuer")
    role = left.text_input("Chức vụ người ký", metadata.signer_role or "", key=f"{key}-role")
    signer = right.text_input("Người ký", metadata.signer or "", key=f"{key}-signer")
    title = st.text_input("Trích yếu", metadata.title, key=f"{key}-title")
    names = list(dict.fromkeys([collection or ADDED, ADDED, *texts.collections]))
    into = st.selectbox("Bộ văn bản", names, key=f"{key}-collection", accept_new_options=True)
    problem = "" if number.strip() else NO_NUMBER
    when = read_date(date)
    if date.strip() and when is None:
        problem = problem or NO_DATE
    made = replace(
        metadata,
        number=number.strip(),
        kind=(kind or "").strip(),
        date=when,
        issuer=issuer.strip() or None,
        signer=signer.strip() or None,
        signer_role=role.strip() or None,
        title=title.strip() or metadata.title,
    )
    return Filled(made, into or ADDED, problem)


def read_date(written: str) -> datetime.date | None:
    """15/05/2025 as a date; None for anything else."""
    match = _DATE.fullmatch(written.strip())
    try:
        return datetime.date(int(match.group(3)), int(match.group(2)), int(match.group(1))) if match else None
    except ValueError:
        return None


def _written(date: datetime.date | None) -> str:
    return f"{date:%d/%m/%Y}" if date else ""


def _kinds(metadata: Metadata) -> list[str]:
    return list(dict.fromkeys([metadata.kind, *(one.name for one in kinds())]))
