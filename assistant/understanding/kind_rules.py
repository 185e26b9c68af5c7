"""What a question asks for: its kind, read off its question words (cues/kinds.yaml) by rules in order."""

import re
from functools import cache

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues, without_cue
from assistant.rules import Fired, Rule, first
from assistant.understanding.acting import COPIES
from assistant.understanding.asking import Asked, Asking, left_over
from assistant.understanding.comparing_kinds import (
    between_times,
    field_chosen,
    most_changed,
    one_or_the_other,
    set_apart,
    several_times,
    which_is_more,
)
from assistant.understanding.counts import without_parts_counted
from assistant.understanding.documents_listed import documents_listed
from assistant.understanding.kinds import (
    DOCUMENTS_LISTED,
    LEARNED_SUBJECT,
    NOTHING_SAID,
    SUBJECT_ALONE,
    SUMMARY_OF_SIDE,
    Kind,
)
from assistant.understanding.learned_kinds import learned, learned_subject, likely_subject
from assistant.understanding.own_date import own_date
from assistant.understanding.part_words import PART_NAMED, SIDES_SAID
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
from assistant.understanding.wanted_words import PURPOSE, REPLACED, SOURCE, WHICH_DONE_TO
from corpus.datafiles import alternatives
from corpus.document_kinds import typed_kinds
from corpus.vietnamese.bodies import bodies, names_body, plain_bodies

_EVERYBODY = re.compile(
    r"(?<!\w)(?:ai (?:cũng|ai|nấy)|(?:bất kỳ|bất cứ|không|chẳng) ai)(?!\w)"
)  # no question for a name
_WHERE_STATED = re.compile(
    r"(?<!\w)(?:trong|ở|tại|thuộc|bởi)\s+(?:những\s+|các\s+)?"
    r"(?:(?:văn bản|nghị quyết|kết luận|mục|phần|khoản|điều|chương) nào"
    r"|(?:mục|phần|khoản|điều|chương|trang) (?:số )?mấy)(?!\w)"
    r"|(?<!\w)(?:văn bản|nghị quyết|kết luận|tài liệu) nào (?:có |đã )?(?:nói|nêu|nhắc|đề cập|ghi|viết)"
    r"(?: (?:đến|tới|về) (?:việc |điều |chuyện )?(?:này|đó|ấy))?(?=\W*$|\s*[,;?]| (?:ở|tại|trong)(?!\w))"
    r"|^\W*(?:(?:có|những|các) ){0,2}(?:văn bản|tài liệu) nào (?:có |đã )?"
    r"(?:(?:nói|viết|bàn) (?:đến|tới|về)|(?:nhắc|đề cập)(?: (?:đến|tới|về))?)(?!\w)"
)
_BODY_ASKED = re.compile(r"(?<!\w)([^\W\d_]+(?: (?!(?:thế|như) )[^\W\d_]+)?) nào(?!\w)")  # no "trường thế nào"
_WHICH_ONES = re.compile(r"(?<!\w)(?:những|các)\s[^,.;?]{2,60}?\s(?:nào|gì)(?!\w)")
_WHO_OF_ALL = re.compile(
    r"\W*(?:những|các|mấy) (?:ai|(?:cơ quan|đơn vị|tổ chức|bên|cấp|ban|sở|bộ|ngành) nào) (?:sẽ |cùng )?"
    r"(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|tham gia|lo|phụ trách)(?!\w)"
)
_EACH = re.compile(
    r"^\W*từng (?!bước|phần)|(?<!\w)từng (?:\w+ ){1,3}(?:mấy|bao nhiêu|bao lâu)(?!\w)|(?<!\w)mấy (?:\w+ ){1,3}nào(?!\w)"
)  # "từng huyện … gì", "mấy bệnh viện nào"
_FIELDS_ASKED_LOOSELY = ("signer", "date", "recipients", "effective", "place")  # those that asks.yaml has patterns for
# "Huyện phải ban hành kế hoạch khi nào": a paper that somebody is to make.
# "Phải ban hành", "ban hành xong trước ngày nào": what is issued by a day is none that has been.
_TO_BE_MADE = re.compile(
    r"(?<!\w)(?:phải|cần|được giao) (?:\w+ ){0,2}?(?:ban hành|xây dựng|ra|ký)(?!\w)"
    r"|(?<!\w)(?:ban hành|xây dựng|ra|ký) (?:\w+ ){0,2}?(?:xong|trước (?:ngày|tháng|năm|khi)|chậm nhất|muộn nhất)(?!\w)"
)
_HELD_TO_BE = re.compile(r"(?<!\w)(?:xác định|coi|xem|đánh giá|định hướng)(?!\w)")  # "được xác định vai trò gì"
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
_EACH_TIME = re.compile(
    r"(?<!\w)(?:mỗi|hằng|hàng|từng|một) (?:năm|quý|tháng|tuần|ngày) (?:được )?(?:bao nhiêu|mấy)(?!\w)"
)
_WHAT_IT_IS = re.compile(r"(?<!\w)là (?:cái |văn bản |tài liệu )?gì(?!\w)")
REPORTED = re.compile(r"(?<!\w)(?:báo cáo|hồ sơ|đơn(?! vị)|tờ trình|kiến nghị|phản ánh|góp ý)(?!\w)")
# A document may be pointed at by what it sets up: "Đề án này do ai trình".
_THIS_PAPER = re.compile(r"(?<!\w)(?:đề án|chương trình|chiến lược|quy hoạch|quy định|đề cương) này(?!\w)")
STILL_HOLDS = ("còn hiệu lực ", "hết hiệu lực chưa")  # is asked of a document, told by its number or by what it is of
_WHICH_TIME = (
    "năm nào", "khi nào", "văn bản nào", "mốc nào", "thời điểm nào", "ngày nào", "tháng nào", "thời gian nào",
)  # fmt: skip


@cache
def _owed() -> re.Pattern[str]:
    """ "Trách nhiệm của Sở A", "những việc giao Sở B": said of a body, with nothing asked of it besides."""
    called = alternatives([re.escape(one) for one in plain_bodies()])
    return re.compile(
        r"^\W*(?:(?:các|những|nêu|kể|cho biết|đầy đủ|đủ|hết|rõ|toàn bộ|tất cả) )*"
        r"(?:(?:trách nhiệm|nhiệm vụ|nghĩa vụ)(?: cụ thể)?"
        r"|(?:công việc|việc)(?: cụ thể)? (?:của|giao cho|giao))(?: của| giao cho| giao)?"
        rf" (?=(?:(?:các (?=\w+ ủy(?!\w)))?(?:{called})|sở|bộ|ban|cơ quan|hội|mặt trận|thanh tra|chi cục|trung tâm"
        r"|phòng|người đứng đầu|lãnh đạo|cán bộ|công chức|viên chức|đảng viên)(?!\w))"
    )


def asked_kind(asking: Asking) -> Fired[Asked]:
    """The kind of a question, by the first rule that fires."""
    fired = first(RULES, asking)
    assert fired is not None  # the last rule takes whatever is left
    return fired


def _field(asking: Asking) -> Asked | None:
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


def _what_document_is(asking: Asking) -> Asked | None:
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


def _content_of_section(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.SECTION]) if asking.named.sections else ""
    return Asked(Kind.SECTION, cue) if cue and not left_over(asking.bare, cue) else None


def _section_alone(asking: Asking) -> Asked | None:
    """ "Mục III.5?": a section, and nothing else said but how many parts it has."""
    return (
        Asked(Kind.SECTION) if _is_placed_in(asking) and not left_over(without_parts_counted(asking.bare), "") else None
    )


def _where_stated(asking: Asking) -> Asked | None:
    asks = _WHERE_STATED.search(asking.bare) and not IN_PARTS.search(asking.bare)  # in how many parts: all of it
    return Asked(Kind.WHERE_STATED, "trong văn bản nào") if asks else None


def _duties(asking: Asking) -> Asked | None:
    cue = "" if PURPOSE.search(asking.bare) else cue_in(asking.bare, cues().duties)
    if "vai trò" in cue and _HELD_TO_BE.search(asking.bare):
        return None
    cue = cue or (said.group().strip() if (said := _owed().search(asking.bare)) else "")
    acts = cue and (names_body(asking.bare) or cue_in(asking.bare, cues().actor_groups))
    return Asked(Kind.DUTIES, cue) if acts else None


# "Xã phải làm gì", "các phường có nhiệm vụ gì": whoever governs there, called by the place; a "xã viên" is none.
_LEVEL = re.compile(
    r"\W*(?:(?:các|mỗi|cấp|chính quyền|chính quyền cấp) )?(?:xã|phường|đặc khu)(?!\w)(?! (?:viên|hội|tắc|giao)(?!\w))"
)


def _duties_of_level(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().duties)
    return Asked(Kind.DUTIES, cue) if cue and _LEVEL.match(asking.bare) else None


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


def _later_who(asking: Asking) -> Asked | None:
    """ "Mấy cơ chế được phân cấp thì đơn vị nào tham mưu": what stands before "thì" is what is asked about."""
    before, _, after = asking.bare.rpartition(" thì ")
    cue = cue_in(after, cues().kinds[Kind.WHO]) if re.match(r"\W*mấy (?!\w+ nào(?!\w))", before) else ""
    return Asked(Kind.WHO, cue if " " in cue else "") if cue else None


def _who(asking: Asking) -> Asked | None:
    cue = cue_in(asking.bare, cues().kinds[Kind.WHO])
    everybody = cue == "ai" and _EVERYBODY.search(asking.bare)
    return Asked(Kind.WHO, cue if " " in cue else "") if cue and not everybody else None


def _weak_place(asking: Asking) -> Asked | None:
    """ "Vướng ở chỗ nào", "tiền lấy ở đâu" ask what, not where."""
    cue = cue_in(asking.bare, cues().kinds[Kind.PLACE])
    source = SOURCE.search(asking.bare)
    if source:
        return Asked(Kind.WHAT, source.group())
    weak = cue in cues().weak_places and cue_in(asking.bare, (*cues().wanting, *cues().negating))
    return Asked(Kind.WHAT, cue) if weak else None


def _rests_on(asking: Asking) -> Asked | None:
    """ "Nghị quyết 09 căn cứ vào đâu": the documents that it rests on; of anything else what that rests on."""
    said = _RESTS_ON.search(asking.bare)
    if said is None:
        return None
    of_document = _is_about_document(asking, said.group()) and not left_over(asking.bare, said.group())
    return Asked(Kind.WHICH_DOCUMENT if of_document else Kind.WHAT, said.group())


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


def _which_body(asking: Asking) -> Asked | None:
    """ "Ủy ban nào giám sát": a body that is to be named; "bệnh viện nào được xây": those to which it is done."""
    asked = _BODY_ASKED.search(asking.bare)
    heads = asked and (names_body(asked.group(1)) or asked.group(1).split()[-1] in bodies().before_names)
    heads = heads and asked and not cue_in(asked.group(1), cues().no_bodies)
    done_to = WHICH_DONE_TO.match(asking.bare)
    return Asked(Kind.LIST if done_to else Kind.WHO) if heads else None


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
    Rule("field of a document", _field),
    Rule("day of a document", own_date),
    Rule("what a document is", _what_document_is),
    Rule("time between documents", time_between),
    Rule("which came first", which_came_first),
    Rule("outline of a document", outline),
    Rule("content of a section", _content_of_section),
    Rule("section alone", _section_alone),
    Rule("where it is stated", _where_stated),
    Rule(DOCUMENTS_LISTED, documents_listed),
    Rule("two documents", crossdoc),
    Rule("cause at its head", _why_so),
    Rule("results", results),
    Rule("side of an assessment alone", side_alone),
    Rule("duties of a level", _duties_of_level),
    Rule("all of a subject", topic),
    Rule("figures of a subject", numbers_of_subject),
    Rule("so many of them", so_many),
    Rule("one or the other", one_or_the_other),
    Rule(LEARNED_SUBJECT, learned_subject),
    Rule("subject in full", subject_in_full),
    Rule("which is more", which_is_more),
    Rule("duties of a body", _duties),
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
    Rule("who after a number", _later_who),
    Rule("several of a thing", plural),
    _words_of(Kind.NUMBER),
    _words_of(Kind.DATE),
    Rule("words of who", _who),
    Rule("what it rests on", _rests_on),
    Rule("weak place", _weak_place),
    _words_of(Kind.PLACE),
    Rule("which body", _which_body),
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
