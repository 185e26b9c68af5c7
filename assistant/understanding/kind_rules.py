"""What a question asks for: its kind, read off its question words (cues/kinds.yaml) by rules in order."""

import re

from assistant.language.cues import cue_in, cues
from assistant.rules import Fired, Rule, first
from assistant.understanding.acting import COPIES
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.body_kinds import duties, duties_of_level, later_who, which_body, who
from assistant.understanding.comparing_kinds import (
    between_times,
    field_chosen,
    most_changed,
    one_and_the_same,
    one_or_the_other,
    set_apart,
    several_times,
    which_is_more,
)
from assistant.understanding.documents_listed import documents_listed
from assistant.understanding.field_kinds import (
    content_of_section,
    field_of_document,
    rests_on,
    section_alone,
    what_document_is,
)
from assistant.understanding.kinds import (
    DOCUMENTS_LISTED,
    LEARNED_SUBJECT,
    NOTHING_SAID,
    ONE_AND_SAME,
    SUBJECT_ALONE,
    SUMMARY_OF_SIDE,
    Kind,
)
from assistant.understanding.learned_kinds import learned, learned_subject, likely_subject
from assistant.understanding.own_date import own_date
from assistant.understanding.part_words import SIDES_SAID
from assistant.understanding.plurals import plural
from assistant.understanding.subject_kinds import (
    IN_PARTS,
    crossdoc,
    group_alone,
    material,
    numbers_of_subject,
    outline,
    points_counted,
    results,
    side_alone,
    so_many,
    subject_alone,
    subject_in_full,
    summary,
    summary_of_side,
    time_between,
    topic,
    which_came_first,
)
from assistant.understanding.wanted_words import SOURCE

_WHERE_STATED = re.compile(
    r"(?<!\w)(?:trong|ở|tại|thuộc|bởi)\s+(?:những\s+|các\s+)?"
    r"(?:(?:văn bản|nghị quyết|kết luận|mục|phần|khoản|điều|chương) nào"
    r"|(?:mục|phần|khoản|điều|chương|trang) (?:số )?mấy)(?!\w)"
    r"|(?<!\w)(?:văn bản|nghị quyết|kết luận|tài liệu) nào (?:có |đã )?(?:nói|nêu|nhắc|đề cập|ghi|viết)"
    r"(?: (?:đến|tới|về) (?:việc |điều |chuyện )?(?:này|đó|ấy))?(?=\W*$|\s*[,;?]| (?:ở|tại|trong)(?!\w))"
    r"|^\W*(?:(?:có|những|các) ){0,2}(?:văn bản|tài liệu) nào (?:có |đã )?"
    r"(?:(?:nói|viết|bàn) (?:đến|tới|về)|(?:nhắc|đề cập)(?: (?:đến|tới|về))?)(?!\w)"
)
_WHICH_ONES = re.compile(r"(?<!\w)(?:những|các)\s[^,.;?]{2,60}?\s(?:nào|gì)(?!\w)")
_WHO_OF_ALL = re.compile(
    r"\W*(?:những|các|mấy) (?:ai|(?:cơ quan|đơn vị|tổ chức|bên|cấp|ban|sở|bộ|ngành) nào) (?:sẽ |cùng )?"
    r"(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tham gia|lo|phụ trách)(?!\w)"
)
_EACH = re.compile(
    r"^\W*từng (?!bước|phần)|(?<!\w)từng (?:\w+ ){1,3}(?:mấy|bao nhiêu|bao lâu)(?!\w)|(?<!\w)mấy (?:\w+ ){1,3}nào(?!\w)"
)  # "từng huyện … gì", "mấy bệnh viện nào"
_EACH_TIME = re.compile(
    r"(?<!\w)(?:mỗi|hằng|hàng|từng|một) (?:năm|quý|tháng|tuần|ngày) (?:được )?(?:bao nhiêu|mấy)(?!\w)"
)
_WHICH_TIME = (
    "năm nào", "khi nào", "văn bản nào", "mốc nào", "thời điểm nào", "ngày nào", "tháng nào", "thời gian nào",
)  # fmt: skip


def asked_kind(asking: Asking) -> Fired[Asked]:
    """The kind of a question, by the first rule that fires."""
    fired = first(RULES, asking)
    assert fired is not None  # the last rule takes whatever is left
    return fired


def _why_so(asking: Asking) -> Asked | None:
    """ "Sao … mà …", "nguyên nhân của những … gì", "ý nghĩa của việc …": the words that open it tell that it asks why.

    "Sao để …", "sao cho …" ask how; "sao lưu", "sao y" are work with papers.
    """
    opens = re.match(
        rf"\W*(?:(?:thế |vậy |mà )?sao\s(?!(?:để|cho|{COPIES})\s)"
        r"|(?:các |những )?(nguyên nhân|vì sao|tại sao|do đâu|lý do)(?!\w)"
        r"|(?:kể|nêu|liệt kê|cho biết|trình bày)(?: ra| hết| đủ| lại| giúp)*(?: các| những)? (lý do)(?!\w)"
        r"|((?:(?:nêu|phân tích|trình bày) )?(?:(?:ý nghĩa|tầm quan trọng|sự cần thiết)(?: của| phải)* việc"
        r"|tầm quan trọng của|sự cần thiết (?:của|phải)))(?!\w))",
        asking.bare,
    )
    return Asked(Kind.WHY, next(filter(None, opens.groups()), "")) if opens else None


def _where_stated(asking: Asking) -> Asked | None:
    asks = _WHERE_STATED.search(asking.bare) and not IN_PARTS.search(asking.bare)  # in how many parts: all of it
    return Asked(Kind.WHERE_STATED, "trong văn bản nào") if asks else None


def _which_ones(asking: Asking) -> Asked | None:
    """ "Những tuyến cao tốc nào", "từng huyện … gì"; "những cơ quan nào phải …" asks who does it."""
    if _WHO_OF_ALL.match(asking.bare):
        return Asked(Kind.WHO)
    asks = _WHICH_ONES.search(asking.bare) or _EACH.search(asking.bare)
    return Asked(Kind.LIST) if asks and not cue_in(asking.bare, _WHICH_TIME) else None


def _listing(asking: Asking) -> Asked | None:
    """ "Kể tên …", "mấy việc, việc nào"."""
    cue = cue_in(asking.bare, cues().listing)
    asks = cue or re.search(
        r"(?<!\w)mấy (\w+).*(?<!\w)(?:\1 nào|(?:nêu|kể|liệt kê|là những) (?:từng|rõ|các|đủ|hết|\1))", asking.bare
    )
    return Asked(Kind.LIST, cue) if asks else None


def _words_of(kind: Kind) -> Rule[Asking, Asked]:
    """The question words of a kind; a word of one syllable stays in the question: "ai", "mấy"."""

    def test(asking: Asking) -> Asked | None:
        cue = cue_in(asking.bare, cues().kinds[kind])
        return Asked(kind, cue if " " in cue else "") if cue else None

    return Rule(f"words of {kind}", test)


def _later_date(asking: Asking) -> Asked | None:
    """The cue of a date that holds a number's ("ngày bao nhiêu") or stands after it ("mấy chục trạm … ngày nào").

    "Giảm mỗi năm bao nhiêu" asks for no year.
    """
    if _EACH_TIME.search(asking.bare):
        return None
    number = cue_in(asking.bare, cues().kinds[Kind.NUMBER])
    date = cue_in(asking.bare, cues().kinds[Kind.DATE]) if number else ""
    after = date and asking.bare.rfind(date) + len(date) >= asking.bare.rfind(number) + len(number)
    return Asked(Kind.DATE, date) if after else None


def _weak_place(asking: Asking) -> Asked | None:
    """ "Vướng ở chỗ nào", "tiền lấy ở đâu" ask what, not where."""
    cue = cue_in(asking.bare, cues().kinds[Kind.PLACE])
    source = SOURCE.search(asking.bare)
    if source:
        return Asked(Kind.WHAT, source.group())
    weak = cue in cues().weak_places and cue_in(asking.bare, (*cues().wanting, *cues().negating))
    return Asked(Kind.WHAT, cue) if weak else None


def _content(asking: Asking) -> Asked | None:
    """ "… nói gì", of no section."""
    cue = cue_in(asking.bare, cues().kinds[Kind.SECTION])
    return Asked(Kind.WHAT, cue) if cue else None


def _percentage_to_confirm(asking: Asking) -> Asked | None:
    """ "Có phải 99% không", "có đúng là 99% không" asks how many."""
    cue = cue_in(asking.bare, (*cues().kinds[Kind.YESNO], *cues().confirming)) if asking.confirms else ""
    return Asked(Kind.NUMBER, cue, unit="percent") if cue else None


def _yesno(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.YESNO])
    return Asked(Kind.YESNO, cue) if cue else None


def _what(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.WHAT])
    return Asked(Kind.WHAT, cue) if cue else None


def _indicator_and_time(asking: Asking) -> Asked | None:
    """ "GRDP năm 2030": how much, though no word asks it; what was reached in a field is none."""
    of_side = SIDES_SAID.search(asking.bare)
    return Asked(Kind.NUMBER) if asking.times and cue_in(asking.bare, cues().indicators) and not of_side else None


# "Số lượng khu công nghiệp": how much of a thing, where nothing else is asked of it.
_MEASURE_ALONE = re.compile(
    r"\W*(?:cho (?:hỏi|biết) )?(?:số lượng|tổng số|diện tích|sản lượng|dân số|chiều dài|độ dài)"
    r" \w[^,;:.?!]*[?.!\s]*"
)


def _measure_alone(asking: Asking) -> Asked | None:
    return Asked(Kind.NUMBER) if _MEASURE_ALONE.fullmatch(asking.bare.strip()) else None


def _anything(_asking: Asking) -> Asked:
    return Asked(Kind.WHAT)


RULES: tuple[Rule[Asking, Asked], ...] = (
    Rule("material", material),
    Rule(SUMMARY_OF_SIDE, summary_of_side),
    Rule("summary", summary),
    Rule("field chosen from two", field_chosen),
    Rule("field of a document", field_of_document),
    Rule("day of a document", own_date),
    Rule("what a document is", what_document_is),
    Rule("time between documents", time_between),
    Rule("which came first", which_came_first),
    Rule("outline of a document", outline),
    Rule("content of a section", content_of_section),
    Rule("section alone", section_alone),
    Rule("where it is stated", _where_stated),
    Rule(DOCUMENTS_LISTED, documents_listed),
    Rule("two documents", crossdoc),
    Rule("cause at its head", _why_so),
    Rule("results", results),
    Rule("side of an assessment alone", side_alone),
    Rule("duties of a level", duties_of_level),
    Rule("all of a subject", topic),
    Rule("figures of a subject", numbers_of_subject),
    Rule("so many of them", so_many),
    Rule(ONE_AND_SAME, one_and_the_same),
    Rule("one or the other", one_or_the_other),
    Rule(LEARNED_SUBJECT, learned_subject),
    Rule("subject in full", subject_in_full),
    Rule("which is more", which_is_more),
    Rule("duties of a body", duties),
    Rule("which ones", _which_ones),
    Rule("most changed", most_changed),
    Rule("between times", between_times),
    Rule("listing", _listing),
    _words_of(Kind.COMPARE),
    Rule("set apart", set_apart),
    _words_of(Kind.WHY),
    _words_of(Kind.WHICH_DOCUMENT),
    _words_of(Kind.LIST),
    Rule("points counted", points_counted),
    Rule("date after a number", _later_date),
    Rule("who after a number", later_who),
    Rule("several of a thing", plural),
    _words_of(Kind.NUMBER),
    _words_of(Kind.DATE),
    Rule("words of who", who),
    Rule("what it rests on", rests_on),
    Rule("weak place", _weak_place),
    _words_of(Kind.PLACE),
    Rule("which body", which_body),
    Rule("likely subject", likely_subject),
    Rule("content", _content),
    Rule("percentage to confirm", _percentage_to_confirm),
    Rule("words of yesno", _yesno),
    Rule("words of what", _what),
    Rule("several times", several_times),
    Rule("indicator and time", _indicator_and_time),
    Rule("measure alone", _measure_alone),
    Rule("group alone", group_alone),
    Rule(SUBJECT_ALONE, subject_alone),
    Rule("intent learned", learned),
    Rule(NOTHING_SAID, _anything),
)
