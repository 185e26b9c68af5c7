"""Rules for questions of a subject or of a document as a whole: all of it, material, summaries, results."""

import itertools
import re
from dataclasses import replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.understanding.asking import Asked, Asking, left_over
from assistant.understanding.counts import SO_MANY, SO_MANY_NAMED, counts_parts, without_parts_counted
from assistant.understanding.intents import SURE, read_intents
from assistant.understanding.kinds import Kind
from assistant.understanding.manner import wants_fullness
from assistant.understanding.part_words import PART_WORDS, SIDES_ALONE, SIDES_SAID, STATE_SAID
from assistant.understanding.stripping import own_length
from assistant.understanding.wanted_words import NUMBERS_SAID
from assistant.understanding.yes_words import ASKING_NO
from corpus.text import blank, search_form

FIGURE_WORDS = ("bao nhiêu", "mấy phần trăm", "cao hơn", "thấp hơn", "chênh", "khi nào", "ngày nào", "năm nào",
                 "thời gian nào", "thời điểm nào")  # fmt: skip
POINTED_AT = re.compile(r"(?<!\w)(?:mục|khoản|điểm|phần|chương|điều|đoạn) (?:này|đó|ấy|trên|kia)(?!\w)")
_DENIED = ("không", "chưa", "không?", "chưa?")  # at the end of what wants a yes or no
TIME_WORDS = ("khi nào", "bao giờ", "ngày nào", "năm nào", "tháng nào")
_CONTENT = ("nội dung", "ý", "điểm", "việc", "điều", "chủ trương", "giải pháp", "nhiệm vụ", "chính sách", "ý chính",
            "chỗ", "đoạn", "phần", "mục", "khoản")  # fmt: skip
_MEASURED = re.compile(
    r"%|(?<!\w)(?:tối thiểu|tối đa|ít nhất|nhiều nhất|mỗi năm)(?!\w)"
    r"|^\W*(?:(?:các|những) )?(?:điều kiện (?:để|cho|được)|(?:tiêu chuẩn|tiêu chí) (?:để|được)) "
    r"|^\W*(?:yêu cầu|trách nhiệm|hạn|thời hạn|mức|chi|thu|số|tên|cách|giá|bảng|lịch|mẫu)(?!\w)"
)  # asks for one thing of what it names
# "Chuyển đổi số", "dân tộc thiểu số": counts nothing.
_ATTRIBUTE = re.compile(r"(?<!\w)số(?=\W*$|,| (?:của|trong|ở|tại|và|cho|với)(?!\w))|(?:(?<=thiểu )|(?<=đa ))số(?!\w)")
# How many points there are, and nothing said of them behind: "có mấy ý", "gồm bao nhiêu gạch đầu dòng".
_POINTS_COUNTED = re.compile(
    r"(?<!\w)(?:có|gồm|nêu|chia(?: làm| thành)?) (?:tất cả )?(?:mấy|bao nhiêu)"
    r" (?:ý|điểm|gạch đầu dòng|khía cạnh|(?<=gồm mấy )nội dung|(?<=gồm bao nhiêu )nội dung)"
    r"(?: (?:chính|lớn|cơ bản|chủ yếu))?(?=\W*$|[,;:?])"
)
# "Mấy tuyến đường được nêu": things are counted, and not where the texts speak of one.
_COUNTED_FIRST = re.compile(
    r"\W*(?:(?:có|nêu) )?(?:mấy|bao nhiêu) (?!(?:chỗ|lần|nơi|đoạn|ý|điểm|nội dung|mục|phần|văn bản)(?!\w))"
)
# "Ai đưa nội dung kết luận đến công chức": who does it is asked, and no subject.
_ACTOR_FIRST = re.compile(r"\W*(?:ai|(?:cơ quan|đơn vị|bên|nơi) nào)\s(?!(?:cũng|nấy|ai)(?!\w))")
# "Các hành vi bị nghiêm cấm": a group, told from others by what is done to it or what it must do.
_GROUP = re.compile(
    r"\W*(?:các|những) ((?!bị |được |phải )[^\W\d]+(?: [^\W\d]+){0,4}?) (?:không )?"
    r"(?:bị|được|phải(?! đạt)|thuộc diện|có quyền) [^\W\d]"  # what must be reached is a target
)
# What a group is called whatever its members are; another noun says which are wanted: "các bệnh viện phải xây".
_ANY_MEMBERS = ("trường hợp", "hành vi", "đối tượng", "hoạt động", "nội dung", "việc", "hình thức", "người", "cái")
# "Hạn chế của công tác cán bộ": a side of one thing, no part of a document ("hạn chế của nghị quyết", "… của tỉnh").
_SIDE_OF = re.compile(
    rf"{SIDES_SAID.pattern} (?:của|trong|về) (?:các |những )?(?:công tác|lĩnh vực|ngành|việc|mảng|hoạt động) \w"
)
# "Có kết quả trung bình thì xếp loại thế nào": a case of one's own, not what was reached.
_CASE_OF_RESULTS = re.compile(r"(?<!\w)(?:nếu|khi|có|đạt|bị|mà|với) (?:\w+ ){0,3}?kết quả (?:\w+ ){1,8}?thì(?!\w)")
_TO_REACH = re.compile(r"(?<!\w)(?:muốn|phấn đấu|mong|cần|phải|sẽ|đặt ra)(?: \w+){0,2} đạt(?!\w)")  # what is to come
_SHARE = re.compile(r"\d\s*%")  # "100% các văn phòng đã làm được gì": one fact, not all that was reached
# "Nói về văn hóa ở những phần nào, mỗi phần nói gì": of a thing, where it is told.
IN_PARTS = re.compile(
    r"(?<!\w)(?:ở|trong|tại) (?:(?:những|các|mấy) (?:mục|phần|đoạn|khoản|chương) nào"
    r"|(?:mục|phần|đoạn|khoản|chương) nào[^.;?]{0,40}? mỗi (?:mục|phần|đoạn|khoản|chương|chỗ))(?!\w)"
)
_OPENLY = ("ra sao", "thế nào", "như thế nào", "sẽ ra sao")  # what is asked so may be anything of a thing
_OF_CASE = re.compile(r"(?<!\w)(?:thì|nếu|khi|bị)(?!\w)|\d")
_WISH = 5  # words up to which what asks for material is the wish alone, and holds nothing of a subject
_ALONE = 12  # words up to which what is said without a verb of asking is a subject
# "Những điểm nhấn của Kết luận 91 về chuyển đổi số": points of a subject; its document is blanked out between.
_POINTS_OF = re.compile(r"(?:những |các |mấy )?(?:ý|điểm|nét) ")
# "Nêu những gì về du lịch, tôi cần nắm gì": what is asked of a subject first, whatever is said of keeping it in mind.
_SAYS_OF = re.compile(
    r"(?<!\w)(?:nói|nêu|viết|đề cập|nhắc|quy định|yêu cầu)(?: đến| tới)? (?:những |các )?"
    r"(?:gì|điều gì|nội dung (?:gì|nào)|điểm (?:gì|nào)) (?:về|liên quan (?:đến|tới)) "
)
_ON_IT = re.compile(r" (?:của|trong|ở|tại) {2,}(?:về|liên quan|nói về) ")


def material(asking: Asking) -> Asked | None:
    """ "Gom tư liệu về …", "trích các đoạn nói về …"."""
    said = ask_pattern("material").search(asking.bare)
    wish = said.group() if said and len(said.group().split()) <= _WISH else ""
    return Asked(Kind.MATERIAL, wish) if said else None


def summary(asking: Asking) -> Asked | None:
    """ "Tóm tắt nghị quyết", "ý chính của phần quan điểm": of a document or a part, not of a subject."""
    said = ask_pattern("summary").search(asking.bare)
    of_subject = said and re.match(r"(?: \w+){0,2} (?:về|liên quan|nói về) ", asking.bare[said.end() :])
    of_subject = of_subject or (said and _POINTS_OF.match(said.group()) and _ON_IT.match(asking.bare, said.end()))
    of_subject = of_subject or _SIDE_OF.search(asking.bare) or _SAYS_OF.search(asking.bare)
    of_subject = of_subject or IN_PARTS.search(asking.bare)
    named = asking.named
    whole = named.documents or named.sections or named.kind_only or PART_WORDS.search(asking.bare)
    of_subject = of_subject or (said and re.search(r"(?<!\w)nội dung (?:về|liên quan) ", asking.bare[: said.start()]))
    return Asked(Kind.SUMMARY) if (said and whole and not of_subject) or _is_whole_in_brief(asking) else None


def _is_whole_in_brief(asking: Asking) -> bool:
    """ "Kết luận 91 nói gì, vài câu thôi": all of a document, and how long that may be."""
    said = ask_pattern("topic").search(asking.bare) if asking.named.documents and not asking.named.sections else None
    return bool(said and own_length(search_form(asking.typed)) and not left_over(asking.bare, said.group()))


def summary_of_side(asking: Asking) -> Asked | None:
    """ "Tóm tắt những hạn chế mà kết luận nêu", "tóm tắt hạn chế của công tác …": the side of an assessment, whole."""
    said = ask_pattern("summary").search(asking.bare)
    if said is None:
        return None
    rest = replace(asking, bare=blank(asking.bare, [said.span()]))
    state = STATE_SAID.search(rest.bare)
    other = blank(rest.bare, [state.span()]) if state else ""
    if state and left_over(other, "") and not PART_WORDS.search(other):
        return Asked(Kind.RESULTS, state.group())  # "tóm tắt thực trạng kinh tế"
    return side_alone(rest) or (results(rest) if ask_pattern("limits").search(rest.bare) else None)


def crossdoc(asking: Asking) -> Asked | None:
    """Two documents, and what the one takes up from the other, or how the two speak of one thing."""
    said = len(asking.named.documents) > 1 and ask_pattern("crossdoc").search(asking.bare)
    return Asked(Kind.CROSSDOC) if said and not cue_in(asking.bare, FIGURE_WORDS) and asking.times < 2 else None


def results(asking: Asking) -> Asked | None:
    """ "Đạt được những kết quả gì", "còn những hạn chế nào": of no part that is named by its number."""
    said = any(ask_pattern(one).search(asking.bare) for one in ("results", "limits", "assessment"))
    other = cue_in(asking.bare, (*cues().kinds[Kind.WHY], *FIGURE_WORDS)) or _SHARE.search(asking.bare)
    other = other or _CASE_OF_RESULTS.search(asking.bare) or _TO_REACH.search(asking.bare)
    return Asked(Kind.RESULTS) if said and not other and not asking.named.sections else None


def side_alone(asking: Asking) -> Asked | None:
    """ "Hạn chế", "kết quả nổi bật của NQ 09": a side of an assessment, and nothing else said."""
    left, found = SIDES_ALONE.subn(" ", asking.bare)
    says = found and SIDES_SAID.search(asking.bare)  # "chính" alone is none
    if not says or asking.named.sections or left_over(left, "") or _TO_REACH.search(asking.bare):
        return None
    return Asked(Kind.WHY if cue_in(asking.bare, cues().kinds[Kind.WHY]) else Kind.RESULTS)


def topic(asking: Asking) -> Asked | None:
    """ "Nghị quyết nói gì về du lịch", "tổng hợp … về …", "… có bao nhiêu chỗ nói"."""
    if asking.named.sections or asking.named.unknown_section or asks_one_thing(asking.bare):
        return None
    counted = points_counted(asking)
    if counted and left_over(asking.bare, counted.cue):  # of no whole text: "Kết luận 91 gồm mấy nội dung"
        return None
    if POINTED_AT.search(asking.bare) or _COUNTED_FIRST.match(asking.bare):
        return None
    asks = ask_pattern("topic").search(asking.bare) and not _ACTOR_FIRST.match(asking.bare)
    return Asked(Kind.TOPIC) if asks else None


def subject_in_full(asking: Asking) -> Asked | None:
    """ "Cam Lâm phát triển ra sao, cho em đầy đủ": what becomes of a thing, with nothing of it left out.

    Of a case, a figure or a time it is that which is to be told in full.
    """
    whole = wants_fullness(asking.typed) or wants_fullness(asking.bare)  # an order is no part of what is asked
    cue = cue_in(asking.bare, _OPENLY) if whole and not asking.named.sections else ""
    one = asking.times or _OF_CASE.search(asking.bare) or asks_one_thing(asking.bare) or asks_measure(asking.bare)
    return Asked(Kind.TOPIC, cue) if cue and not one and not cue_in(asking.bare, FIGURE_WORDS) else None


def numbers_of_subject(asking: Asking) -> Asked | None:
    """ "Các con số cần đưa lên slide về cải cách hành chính": all that is told of a subject in figures.

    Of a side of an assessment it is that: "số liệu về thành tựu kinh tế", "thành tựu bằng con số".
    """
    said, asks_one = NUMBERS_SAID.search(asking.bare), cue_in(asking.bare, (*FIGURE_WORDS, *TIME_WORDS))
    if said and SIDES_SAID.search(asking.bare) and not (asks_one or asking.named.sections):
        return Asked(Kind.RESULTS, said.group())
    of_subject = said and re.search(r"(?<!\w)(?:về|liên quan) ", asking.bare[said.end() :])
    other = asking.times or asking.named.sections or asks_one
    return Asked(Kind.TOPIC, said.group()) if said and of_subject and not other else None


def so_many(asking: Asking) -> Asked | None:
    """ "Sáu hướng phát triển kinh tế biển", "ba vùng … là vùng nào": so many members of a list, and what they are."""
    said = SO_MANY.match(asking.bare)
    if said and SO_MANY_NAMED.search(asking.bare, said.end()):
        return Asked(Kind.LIST, said["count"])
    alone = said and len(asking.bare.split()) <= _ALONE and not _is_sentence(asking.bare)
    asks = alone and not cue_in(asking.bare, [*cues().kinds[Kind.WHAT], *FIGURE_WORDS, *cues().requests])
    return Asked(Kind.LIST, said["count"]) if said and asks else None


def group_alone(asking: Asking) -> Asked | None:
    """ "Các hành vi bị nghiêm cấm về nước dưới đất": a group whose members are wanted, and no word that asks."""
    said = _GROUP.match(asking.bare)
    alone = said and len(asking.bare.split()) <= _ALONE and not asking.bare.rstrip().endswith(_DENIED)
    words = (*cues().kinds[Kind.WHAT], *cues().kinds[Kind.LIST], *cues().requests, *FIGURE_WORDS, *TIME_WORDS)
    asks = alone and not cue_in(asking.bare, words)
    cue = said.group(1) if said and said.group(1) in _ANY_MEMBERS else ""
    return Asked(Kind.LIST, cue) if asks else None


def asks_one_thing(bare: str) -> bool:
    """Whether a question wants a yes or no, a time, or the members of one list, whatever else it says."""
    listed = re.findall(r"(?<!\w)(?:những|các) ((?:\w+ ){1,3}?)(?:nào|gì)(?!\w)", bare)
    yes: object = re.search(r"(?<!\w)(?:có|được) .*(?<!\w)(?:không|chưa)\W*$", bare)
    yes = yes or cue_in(bare, [one for one in cues().kinds[Kind.YESNO] if " " in one])
    return bool(yes or cue_in(bare, TIME_WORDS) or any(one.strip() not in _CONTENT for one in listed))


def subject_alone(asking: Asking) -> Asked | None:
    """ "Trường Sa", "giảm nghèo, miền núi": a subject, and no word that asks for one thing of it."""
    words = asking.bare.split()
    asks = asks_measure(asking.bare)
    asks = asks or bool(cue_in(asking.bare, [*cues().requests, *cues().now, *cues().orders]))
    going_on = re.match(rf"\s*(?:{'|'.join(map(re.escape, cues().followup.heads))})(?!\w)", asking.bare)
    relative = cue_in(asking.bare, [*cues().relative_years, *itertools.chain(*cues().relative_periods.values())])
    alone = 0 < len(words) <= _ALONE and not (asks or going_on or relative or asking.times or asking.named.sections)
    return Asked(Kind.TOPIC) if alone and not _is_sentence(asking.bare) else None


def asks_measure(bare: str) -> bool:
    """Whether a question opens a figure, or asks for one thing of what it names."""
    return bool(cue_in(_ATTRIBUTE.sub(" ", bare), cues().indicators) or _MEASURED.search(bare))


def _is_sentence(bare: str) -> bool:
    """Whether something is said or wanted, so that it is no subject: a pronoun, an order, a full stop, "không ạ"."""
    spoken = r"(?<!\w)(?:tôi|em|mình|anh|chị|bạn|cho|giúp|hãy|rằng|xin|phải)(?!\w)|[.!]\s*$"
    return bool(re.search(spoken, bare) or ASKING_NO.search(bare))


def which_came_first(asking: Asking) -> Asked | None:
    """ "Hai văn bản này cái nào có trước": the days of several documents."""
    said = ask_pattern("order").search(asking.bare) if len(asking.named.documents) > 1 else None
    alone = said and not left_over(asking.bare, said.group())
    return Asked(Kind.META, said.group(), "date") if said and alone else None


def time_between(asking: Asking) -> Asked | None:
    """ "Kết luận 91 ra sau Nghị quyết 09 mấy tháng": the days of two documents, and what lies between."""
    said = ask_pattern("between").search(asking.bare) if len(asking.named.documents) in (0, 2) else None
    alone = said and not left_over(ask_pattern("order").sub(" ", asking.bare), said.group())
    return Asked(Kind.META, said.group(), "between") if said and alone else None


def outline(asking: Asking) -> Asked | None:
    """The parts of a document, or of several: nothing else is said, or messages of like meaning ask for them."""
    several = len(asking.named.documents) > 1  # "cấu trúc hai văn bản khác nhau thế nào"
    bare = ask_pattern("crossdoc").sub(" ", asking.bare) if several else asking.bare
    cue = cue_in(bare, cues().outline)
    counted = counts_parts(bare)  # of "nghị quyết" without a number too
    named = asking.named.documents or (counted and asking.named.only_of_kind)
    if not (cue or counted) or not named or asking.named.sections:
        return None
    asks = bool(cue) and not left_over(bare, cue)
    asks = asks or (counted and not left_over(without_parts_counted(bare), ""))
    asks = asks or (bool(cue) and read_intents(asking.typed).get("outline", 0.0) >= SURE)
    return Asked(Kind.OUTLINE, cue) if asks else None


def points_counted(asking: Asking) -> Asked | None:
    """ "Trọng tâm … có mấy ý": how many points a text makes of a thing, which is told with the points."""
    cue = _POINTS_COUNTED.search(asking.bare)
    return Asked(Kind.LIST, cue.group()) if cue else None
