"""What a question leaves out of what it asks for: "ngoài Ban Kinh tế Trung ương thì còn ai được giao việc"."""

import re

from assistant.language.cues import cue_in
from assistant.understanding.part_asks import asking_words
from assistant.understanding.wants import Stands
from corpus.text import search_form
from corpus.vietnamese.spelling import spelt

# "Ngoài ngân sách" may be a word of the texts: only before "còn", or with "ra" behind, is it what is left out.
_EXCEPTION = re.compile(
    r"\W*(?:ngoài|trừ|bên cạnh) (?!ra(?!\w))(?P<thing>[^,;?.]{2,60}?)"
    r"(?: ra(?:,| thì)? |(?:,| thì) (?=[^,;?.]{0,40}(?<!\w)còn )| (?=còn ))(?P<asked>.+)",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"(?<!\w)còn (?:có )?", re.IGNORECASE)
_LEAST = 3  # words of a question that asks of something by itself


def without_exception(text: str, stands: Stands) -> tuple[str, str]:
    """A question without what it leaves out of what it asks for, and that; the question and "" for another."""
    said = _EXCEPTION.fullmatch(text)
    if said is None or stands(spelt(f"ngoài {' '.join(said['thing'].split()[:1])}")):
        return text, ""
    asked = _FURTHER.sub("", said["asked"], count=1)
    asks = cue_in(search_form(asked), asking_words()) and len(asked.split()) >= _LEAST
    return (asked, said["thing"]) if asks else (text, "")
