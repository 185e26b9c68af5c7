"""Flashcards as an Anki package (.apkg); the same session gives the same notes, so that a second import adds none."""

import hashlib
import html
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from assistant.exports.characters import clean
from assistant.exports.zip_dates import zip_dates
from assistant.study.exports.paper import cited
from assistant.study.session import Session

_MODEL = 1_607_392_319
_FRONT = "<div>{{Front}}</div>"
_BACK = '{{FrontSide}}<hr id="answer"><div>{{Back}}</div><p><small>{{Citation}}</small></p>'
_CSS = ".card { font-family: 'Times New Roman', serif; font-size: 22px; text-align: left; }"


def anki(session: Session) -> bytes:
    """The file's content. The words are escaped: Anki reads HTML in its fields, and "[sound:…]" and "[latex]"."""
    genanki: Any = import_module("genanki")  # it carries no types
    fields = [{"name": "Front"}, {"name": "Back"}, {"name": "Citation"}]
    templates = [{"name": "Thẻ", "qfmt": _FRONT, "afmt": _BACK}]
    model = genanki.Model(_MODEL, "Trợ lý nghị quyết", fields=fields, templates=templates, css=_CSS)
    deck = genanki.Deck(_number(session.title), session.title)
    for card in session.flashcards:
        values = [_shown(one) for one in (card.front, card.back, cited(card.citation))]
        deck.add_note(genanki.Note(model=model, fields=values, guid=genanki.guid_for(card.front, card.back)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "the.apkg"
        with zip_dates():
            genanki.Package(deck).write_to_file(str(path), timestamp=0.0)
        return path.read_bytes()


def _shown(text: str) -> str:
    return html.escape(clean(text), quote=False).replace("[", "&#91;")


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)
