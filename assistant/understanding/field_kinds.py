"""Rules for what a document is asked of itself: a field of its own data, a section of it, what it rests on."""

import re

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues, without_cue
from assistant.understanding.asking import Asked, Asking, left_over
from assistant.understanding.counts import without_parts_counted
from assistant.understanding.kinds import (
    Kind,
)
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.wanted_words import REPLACED
from corpus.document_kinds import typed_kinds

_FIELDS_ASKED_LOOSELY = ("signer", "date", "recipients", "effective", "place")  # those that asks.yaml has patterns for
# "Huyện phải ban hành kế hoạch khi nào": a paper that somebody is to make.
# "Phải ban hành", "ban hành xong trước ngày nào": what is issued by a day is none that has been.
_TO_BE_MADE = re.compile(
    r"(?<!\w)(?:phải|cần|được giao) (?:\w+ ){0,2}?(?:ban hành|xây dựng|ra|ký)(?!\w)"
    r"|(?<!\w)(?:ban hành|xây dựng|ra|ký) (?:\w+ ){0,2}?(?:xong|trước (?:ngày|tháng|năm|khi)|chậm nhất|muộn nhất)(?!\w)"
)
# "Quốc hội cho cơ chế đặc thù bằng nghị quyết số mấy": another document, by which something is done.
_BY_DOCUMENT = re.compile(
    r"(?<!\w)(?:bằng|theo|tại|trong|ở) (?:nghị quyết|kết luận|chỉ thị|quyết định|văn bản) số(?!\w)"
)
# What stands before the document that it is in, which is blanked out: "các nhóm nhiệm vụ của …".
_IN_DOCUMENT = re.compile(r"([^,;.?]{1,100}?) (?:của|trong|ở|tại) {3}")
_RESTS_ON = re.compile(
    r"(?<!\w)(?:căn cứ|dựa)(?: (?:vào|trên|theo))? (?:đâu|(?:cơ sở|văn bản|nghị quyết|luật) nào|(?:những |cái )?gì)"
    r"(?: (?:mà|để) (?:ban hành|ra đời))?(?!\w)"
)
_WHAT_IT_IS = re.compile(r"(?<!\w)là (?:cái |văn bản |tài liệu )?gì(?!\w)")
REPORTED = re.compile(r"(?<!\w)(?:báo cáo|hồ sơ|đơn(?! vị)|tờ trình|kiến nghị|phản ánh|góp ý)(?!\w)")
# A document may be pointed at by what it sets up: "Đề án này do ai trình".
_THIS_PAPER = re.compile(r"(?<!\w)(?:đề án|chương trình|chiến lược|quy hoạch|quy định|đề cương) này(?!\w)")
STILL_HOLDS = ("còn hiệu lực ", "hết hiệu lực chưa")  # is asked of a document, told by its number or by what it is of


def field_of_document(asking: Asking) -> Asked | None:
    """ "Ai ký Nghị quyết 09": a field of a document's own data, by the longest cue."""
    found = [(cue, meta) for meta, phrases in cues().metadata.items() if (cue := cue_in(asking.bare, phrases))]
    patterns = [(meta, ask_pattern(meta)) for meta in _FIELDS_ASKED_LOOSELY]
    found += [(said.group(), meta) for meta, one in patterns if (said := one.search(asking.bare))]
    cue, meta = max(found, key=lambda pair: len(pair[0]), default=("", ""))
    about = cue and not _is_placed_in(asking) and _is_about_document(asking, cue)
    if about and meta in ("recipients", "proposer") and REPORTED.search(without_cue(asking.bare, cue)):
        return None  # "báo cáo gửi ai", "hồ sơ do ai trình": of what a document wants reported
    if about and meta == "effective" and left_over(asking.bare, cue) and not cue.startswith(STILL_HOLDS):
        return None  # "khi nào áp dụng cơ chế đặc thù": of what a document says, not of the document
    if about and meta == "issuer" and _is_of_other_paper(asking, cue):
        return None  # "ai ban hành chương trình hành động thực hiện NQ 09": of what the document wants issued
    if about and meta == "title" and (thing := _IN_DOCUMENT.match(asking.bare)) and left_over(thing.group(1), cue):
        return None  # "các nhóm nhiệm vụ của NQ 09 tên là gì": of what stands in it
    if about and meta == "number" and (_BY_DOCUMENT.search(asking.bare) or REPLACED.search(asking.bare)):
        return Asked(Kind.WHICH_DOCUMENT, cue)
    return Asked(Kind.META, cue, meta) if about else None


def _is_placed_in(asking: Asking) -> bool:
    """Whether a question is of a section, be it there or not."""
    return bool(asking.named.sections or asking.named.unknown_section)


def what_document_is(asking: Asking) -> Asked | None:
    """ "NQ 09 là gì": its title tells, where nothing else is said."""
    said = _WHAT_IT_IS.search(asking.bare) if asking.named.documents and not _is_placed_in(asking) else None
    part = said and PART_NAMED.search(without_cue(asking.bare, said.group()))  # "mục tiêu NQ 09 là gì"
    alone = said and not (part or asking.times or left_over(asking.bare, said.group()))
    return Asked(Kind.META, said.group(), "title") if said and alone else None


def _is_of_other_paper(asking: Asking, cue: str) -> bool:
    """Whether what is issued is a paper of another kind than the document that is named behind it."""
    words = asking.bare.partition(cue)[2].split()
    kinds = {typed_kinds().get(" ".join(words[:length])) for length in (1, 2, 3)} - {None, asking.named.kind_only}
    return bool(kinds) and bool(asking.named.documents or asking.named.kind_only)


def _is_about_document(asking: Asking, cue: str) -> bool:
    """Whether "ai ký" asks of a document: one is named or pointed at, or nothing else is said."""
    if _TO_BE_MADE.search(asking.bare):
        return False
    named, words = asking.named, [*cues().document_words, "nó"]
    said = named.documents or named.unknown or named.kind_only or cue_in(asking.bare, words)
    return bool(said or _THIS_PAPER.search(asking.bare)) or not left_over(asking.bare, cue)


def content_of_section(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.SECTION]) if asking.named.sections else ""
    return Asked(Kind.SECTION, cue) if cue and not left_over(asking.bare, cue) else None


def section_alone(asking: Asking) -> Asked | None:
    """ "Mục III.5?": a section, and nothing else said but how many parts it has."""
    return (
        Asked(Kind.SECTION) if _is_placed_in(asking) and not left_over(without_parts_counted(asking.bare), "") else None
    )


def rests_on(asking: Asking) -> Asked | None:
    """ "Nghị quyết 09 căn cứ vào đâu": the documents that it rests on; of anything else what that rests on."""
    said = _RESTS_ON.search(asking.bare)
    if said is None:
        return None
    of_document = _is_about_document(asking, said.group()) and not left_over(asking.bare, said.group())
    return Asked(Kind.WHICH_DOCUMENT if of_document else Kind.WHAT, said.group())
