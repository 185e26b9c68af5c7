"""Two fields of a document that are asked for with nothing between them: "ai ký ngày nào"."""

from assistant.language.cues import cues
from assistant.understanding.part_asks import (
    asks_field,
)
from corpus.text import search_form

_FIELD_WORDS = 6  # that a field of a document is asked in, at most
_GOES_ON = ("từ", "vào", "của", "do", "bởi")  # words that what stands behind completes: "có hiệu lực từ bao giờ"


def two_fields(text: str) -> list[str]:
    """ "Nghị quyết ký ngày nào ai ký": two fields of a document asked for one behind the other; [] for no such.

    "Ký ban hành ngày nào" is one field though its words begin with another's.
    """
    words = text.split()
    for at in range(max(1, len(words) - _FIELD_WORDS), len(words)):
        before, after = " ".join(words[:at]), " ".join(words[at:])
        first = _field_at_end(search_form(before)) if asks_field(after) and words[at - 1] not in _GOES_ON else ""
        if first and not _is_one_field(first, search_form(after).strip(" ?.!")):
            return [before, after]
    return []


def _is_one_field(first: str, second: str) -> bool:
    """Whether two cues ask for one field, or are a longer cue of one together."""
    groups = cues().metadata.values()
    return any(f"{first} {second}" in group or {first, second} <= set(group) for group in groups)


def _field_at_end(form: str) -> str:
    """The longest cue of a document's field that a text (search form) ends with; "" for none."""
    phrases = (phrase for group in cues().metadata.values() for phrase in group)
    return max((one for one in phrases if f" {form}".endswith(f" {one}")), key=len, default="")
