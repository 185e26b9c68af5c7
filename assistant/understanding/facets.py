"""A subject and, behind a colon, what is wanted of it: "liên kết vùng: với tỉnh nào, ai chịu trách nhiệm".

All that the texts say of the subject answers it. Each facet looked for by itself would find what has the facet's words
and another subject.
"""

import re
from functools import cache

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.understanding.asked_parts import is_bare_part, parts_asked
from assistant.understanding.kinds import Kind
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.wanted_words import AHEAD, ITS_PLACE, WHICH_TEXT
from corpus.document_kinds import typed_names
from corpus.text import search_form

_MARK = re.compile(r"\s*:\s+|\s+[-–—]\s+")
_JOINT = re.compile(r"\s*[,;]\s*(?:và\s+)?|\s+và\s+", re.IGNORECASE)
_MOST, _LEAST = 12, 2  # words of a subject
_NAME = 6  # words of a subject before one question
_LONGEST = 8  # words of a facet
_ASKING = (Kind.WHO, Kind.PLACE, Kind.WHAT, Kind.WHY, Kind.DATE)  # kinds whose words a facet may ask by
_TEXTS = re.compile(r"(?<!\w)(?:(?:cả )?(?:hai|2) (?:văn bản|tài liệu)|cả (?:hai|2) (?:nghị quyết|kết luận))(?!\w)")


def subject_of_facets(text: str) -> str:
    """The subject of a message that has it before its facets, with the texts that these name; "" for another message.

    A figure that is asked for is a fact of its own, and several parts of the texts ("quan điểm, nhiệm vụ") have rules
    of theirs.
    """
    mark = _MARK.search(text)
    if mark is None:
        return ""
    subject, wanted = text[: mark.start()].strip(), search_form(text[mark.end() :]).strip(" ?.!")
    facets = [one for one in _JOINT.split(wanted) if one.strip()]
    if any(map(WHICH_TEXT.search, facets)) and ITS_PLACE.match(facets[-1]):
        return ""  # its place is asked, not all that is said of it
    if not _is_subject(subject) or ":" in wanted or not _are_facets(facets) or _are_parts(text, facets):
        return ""
    return ", ".join([subject, *(match.group() for match in _text_names().finditer(wanted))])


def asks_one_of_subject(text: str) -> bool:
    """Whether one question is asked of a subject before a colon: "y tế: đào tạo chuyên sâu ngành nào" (search form).

    No part or facet of it, nor how it is to go on: that is all that is said of the subject.
    """
    subject, mark, wanted = text.partition(": ")
    asks = cue_in(wanted, cues().kinds[Kind.WHAT])
    rest = wanted.replace(asks, " ") if asks else ""
    one = _is_subject_name(subject) and mark and len(rest.split()) >= _LEAST and not _JOINT.search(wanted)
    return bool(one) and not (ask_pattern("facets").match(wanted) or AHEAD.search(wanted) or PART_NAMED.search(wanted))


def _is_subject_name(text: str) -> bool:
    asks = cue_in(text, [word for group in cues().kinds.values() for word in group])
    return 0 < len(text.split()) <= _NAME and not asks


def _is_subject(text: str) -> bool:
    form = search_form(text)
    asks = "?" in text or cue_in(form, [word for group in cues().kinds.values() for word in group])
    return _LEAST <= len(form.split()) <= _MOST and not asks and bool(_text_names().sub("", form).strip(" ,."))


def _are_facets(items: list[str]) -> bool:
    """Whether all of them are facets, several or the wish for all that is said."""
    plain = _text_names().sub("", items[0]).strip() if len(items) == 1 else ""
    everything = plain and (ask_pattern("everything").match(plain) or _of_both(items[0]))
    return bool(everything) or (len(items) > 1 and all(map(_is_facet, items)))


def _of_both(item: str) -> bool:
    """ "… : quan điểm hai văn bản": a facet, and of both texts."""
    return bool(_TEXTS.search(item)) and _is_facet(item)


def _is_facet(item: str) -> bool:
    plain = _text_names().sub("", item)
    if len(item.split()) > _LONGEST or cue_in(plain, cues().kinds[Kind.NUMBER]) or re.search(r"[\d%]", plain):
        return False
    asking = [word for kind in _ASKING for word in cues().kinds[kind]]
    return bool(ask_pattern("facets").match(item.lstrip()) or cue_in(item, asking))


def _are_parts(text: str, facets: list[str]) -> bool:
    """Whether the facets are the parts of the texts that have rules of their own."""
    return len(parts_asked(search_form(text))) == len(facets) or all(map(is_bare_part, facets))


@cache
def _text_names() -> re.Pattern[str]:
    """A text named by its kind and number, or both texts."""
    return re.compile(rf"{_TEXTS.pattern}|(?<!\w)(?:{typed_names()})\s?(?:số )?\d[\w/.-]*")
