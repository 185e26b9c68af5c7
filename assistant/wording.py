"""How a clause of the text becomes a sentence of an answer."""

import re

from assistant.clauses import Clause, Time
from corpus.text import search_form


def tidy(text: str) -> str:
    """A clause without the marks that joined it to its neighbours, a capital at its head and a full stop at its end."""
    text = re.sub(r"\s+", " ", text).strip().strip(";,").strip()
    text = re.sub(r"^(?:trong đó,|và|đồng thời,)\s+", "", text, flags=re.IGNORECASE)
    if not text:
        return text
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…", ":")) else f"{text}."


def small(text: str) -> str:
    """A clause that goes on after a comma: a common word loses its capital, a name or an abbreviation keeps it."""
    words = text.split(maxsplit=2)
    if not words or words[0][1:] != words[0][1:].lower() or len(words[0]) == 1:
        return text
    if len(words) > 1 and words[1][:1].isupper():
        return text
    return text[0].lower() + text[1:]


def time_words(time: Time, clause: Clause) -> str:
    """A year or period as its text introduces it: "Đến năm 2030", "Năm 2019", "Giai đoạn 2021 - 2025"."""
    if len(time) == 2:
        return f"Giai đoạn {time[0]} - {time[1]}"
    around = search_form(" ".join([clause.passage.text, clause.passage.lead, *clause.passage.headings]))
    until = re.search(rf"đến(?:\s+cuối)?\s+năm\s+{time[0]}", around)
    return f"{'Đến năm' if until else 'Năm'} {time[0]}"


def in_time(text: str, clause: Clause, wanted: bool) -> str:
    """A clause with the time under which it stands, where it does not say it itself and a reader needs it."""
    if not wanted or clause.times or re.search(r"(?:19|20)\d\d", text):
        return tidy(text)
    standing = clause.inherited or clause.heading_times
    if not standing:
        return tidy(text)
    return tidy(f"{time_words(standing[0], clause)}, {small(text.strip())}")


def time_label(time: Time) -> str:
    """A year or period inside a sentence: "năm 2030", "giai đoạn 2021 - 2025"."""
    return f"năm {time[0]}" if len(time) == 1 else f"giai đoạn {time[0]} - {time[1]}"
