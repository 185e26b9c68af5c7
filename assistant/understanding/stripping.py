"""What stands in a question and is no part of what it asks: orders, what ties it to the one before, relative times."""

import re
from collections.abc import Sequence
from functools import cache

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues, without_cue
from assistant.understanding.arranging import without_arrangement
from assistant.understanding.audience import without_audience
from assistant.understanding.beside_before import of_what_was_before
from assistant.understanding.bodies_called import by_their_names
from assistant.understanding.complaints import of_complaint, of_own_complaint
from assistant.understanding.essence import of_essence
from assistant.understanding.explaining import of_concept
from assistant.understanding.kinds import Kind
from assistant.understanding.lesson_asks import lesson_ask
from assistant.understanding.made_of_text import of_what_is_made
from assistant.understanding.manner import without_manner
from assistant.understanding.said_otherwise import (
    behind_field,
    of_hindrance,
    of_other_thing,
    of_overcoming,
    of_penalties,
    of_people,
    of_points_first,
    of_remedies,
    of_section_summed_up,
    of_viewpoint,
    of_word,
    which_ones,
)
from corpus.text import Span, search_form

_ASKED = 3  # words at least that ask something before they say what for
_SET_OUT = 2  # words at least that say what is to be set out
_TABLE = re.compile(
    r"(?<!\w)(?:lập|kẻ|làm|vẽ|tạo|thành|vào|bằng|dưới dạng|ở dạng)(?: giúp| cho| hộ| tôi| mình| em)* (?:một |1 |cái )?"
    r"bảng(?! (?:báo|lương|giá|điểm|hỏi)(?!\w))(?!\w)"
)
_PART_PLAYED = re.compile(r"(?<!\w)đóng vai trò(?!\w)")  # of a thing of the texts: no order to play one
_TIE = re.compile(r"(?<!\w)(?:theo|trong|tại|của|ở)\s*$", re.IGNORECASE)
_OF_EACH = re.compile(r"(?<!\w)(?:mỗi|từng) (?:[^\W\d_]+ ){1,3}$")  # "… mỗi thứ vài gạch đầu dòng"

# "Sở Xây dựng hỏi: …", "Bên em hỏi …": who asks is no part of what is asked.
_ASKER = re.compile(
    r"^\W*(?:[^\W\d_]+[ .]+){1,8}?(?:xin |muốn |cần |đang |có |nhờ )*hỏi(?: rằng| là| thêm| giúp)?\s*:\s*(?=\S)"
    # "Sáng nay họp giao ban, sếp hỏi …": where it was asked.
    r"|^\W*(?:(?:[^\W\d_]+ ){0,4}(?:họp|gặp|tiếp|dự|làm việc|giao ban)(?: [^\W\d_]+){0,8}, )?"
    r"(?:bên |phía |các )?(?:em|tôi|mình|cháu|chị|anh|thầy|cô|bác|chú|sếp|lãnh đạo|cơ quan|đơn vị)"
    r"(?: em| tôi| mình| cháu| ấy)?(?: xin| muốn| cần| đang| có| nhờ)* hỏi(?: rằng| là| thêm)?,?\s+"
    r"(?!về |xem )(?=\S+ \S+ \S)"
    r"|^\W*(?:có )?(?:học viên|học sinh|người dân|bà con|người nghe|cử tri|đảng viên|đồng nghiệp|cấp dưới"
    r"|thầy cô|cô chú|anh chị|phụ huynh|đại biểu|các (?:thầy|cô|bác|anh|chị))"
    r"(?: em| tôi| mình)?(?: hay| thường| đang| cứ)* (?:hỏi|thắc mắc|băn khoăn|muốn biết)(?: rằng| là)?"
    r"\s*[:,]?\s+(?=\S+ \S+ \S)"
    r"|,\s*(?:học viên|người dân|bà con|người nghe|cử tri|đảng viên) (?:hay|thường|cứ) (?:hỏi|thắc mắc)"
    r"(?: vậy| thế)?\W*$"
    # "Sếp kêu tìm …", "thủ trưởng giao em tổng hợp …": who wants it looked for.
    r"|^\W*(?:(?:nay|sáng nay|chiều nay|hôm nay|mới) )?(?:các |mấy )?(?:sếp|lãnh đạo|thủ trưởng|thầy|cô|anh|chị|bác|chú"
    r"|trưởng phòng|chánh văn phòng|giám đốc|bí thư|chủ tịch|cơ quan|văn phòng|phòng)(?: [^\W\d_]+){0,2}?"
    r" (?:(?:kêu|bảo|nhờ|dặn|biểu|sai|bắt)(?: (?:em|tôi|mình|tui|cháu|con))?"
    r"|(?:giao|yêu cầu|chỉ đạo|đề nghị) (?:em|tôi|mình|tui|cháu|con))(?: (?:đi|phải|cần|gấp))*"
    r" (?=(?:tìm|kiếm|tra|lục|dò|trích|tóm tắt|liệt kê|gom|tổng hợp|lập|nêu|kể|cho biết|hỏi)(?!\w) \S+ \S)"
    # "Bên sở giao thông cần biết …", "lãnh đạo muốn nắm …": who wants to know it.
    r"|^\W*(?:bên |phía )?(?:sở|phòng|ban|văn phòng|ủy ban|ubnd|đảng ủy|cơ quan|đơn vị|lãnh đạo|sếp|thủ trưởng)"
    r"(?: [^\W\d_]+){0,5}? (?:đang |rất )?(?:cần|muốn) (?:biết|nắm|tra)(?: rõ| xem| lại| là)?\s*[:,]?\s+"
    r"(?!gì |những gì |sao |thế nào )(?=\S+ \S+ \S)"
    # "Cho học viên thấy vì sao …": to whom it is told.
    r"|^\W*(?:làm (?:sao|thế nào) )?(?:để|cho|giúp) (?:các )?(?:học viên|học sinh|người nghe|thầy cô|lớp)"
    r"(?: tôi| em| mình)? (?:dễ |cùng )?(?:thấy|hiểu|nắm)(?: rõ| được| ra)?(?: là| rằng)?\s*[:,]?\s+(?=\S+ \S+ \S)"
    # "Giải thích giúp học viên: …".
    r"|^\W*(?:giải thích|giảng|nói|trả lời|trình bày|nêu)(?: (?:giúp|cho|hộ|với|rõ))+ (?:các )?(?:học viên|học sinh"
    r"|người nghe|thầy cô|lớp|bà con|người dân|cử tri|đảng viên|cán bộ|anh em)(?: tôi| em| mình| hiểu| rõ)*"
    r"\s*:\s*(?=\S+ \S+ \S)"
    # "Người ta nói …": who says what is asked after.
    r"|^\W*(?:(?:người ta|thiên hạ|nhiều người|có người) (?:nói|bảo|đồn)|nghe (?:người ta |mọi người )?(?:nói|bảo|đồn))"
    r"(?: là| rằng)?,?\s+(?!gì |sao |về |thế |như )(?=\S+ \S+ \S)"
    # "Cho hỏi luôn 3 ý: …": how many things stand behind.
    r"|^\W*(?:(?:xin|cho|hỏi|luôn|giúp|tôi|em|mình|nhanh|nhờ|tra|cần|muốn|biết|nêu|lấy|với) ){0,6}"
    r"(?:\d|hai|ba|bốn|năm|mấy|vài) (?:ý|câu|con số|số liệu|việc|thứ)(?: (?:sau|này|sau đây|liền|luôn))?\s*:\s*(?=\S)"
    # "Em nhớ là …, đúng không", "hình như …": what is remembered is asked after.
    r"|^\W*(?:tôi|em|mình|cháu|chị|anh) nhớ(?: không (?:nhầm|lầm))?(?: mang máng| láng máng| loáng thoáng)?"
    r"(?: hình như| đâu đó)?(?: là| rằng| thì)?,?\s+(?=\S+ \S+ \S)"
    r"|^\W*(?:nhớ (?:mang máng|láng máng|loáng thoáng|hình như)|nếu nhớ không (?:nhầm|lầm)|hình như)"
    r"(?: là| rằng| thì)?,?\s+(?=\S+ \S+ \S)"
    # "Tôi cần giới thiệu bối cảnh …": whoever asks is to tell it.
    r"|^\W*(?:(?:tôi|em|mình|chúng tôi|bọn em) )(?:(?:đang|sắp|phải|cần|muốn|được giao|chuẩn bị) )+"
    r"(?:giới thiệu|trình bày|truyền đạt|giảng)(?: về| cho [^\W\d_]+ [^\W\d_]+ về)? (?=\S+ \S+ \S)"
    # "Văn phòng tôi đang soạn kế hoạch 2024, …": what its asker is at.
    r"|^\W*(?:[^\W\d_]+ ){0,4}?(?:tôi|em|mình|chúng tôi|bọn em)(?: đang| sắp| phải| chuẩn bị| được giao)+"
    r" (?:soạn|lập|xây dựng|làm|viết|tham mưu)(?! gì| sao)"
    # what that is about is what is asked of: "em đang làm tiểu luận về chính quyền số, hai văn bản nói gì"
    r"(?: (?!về )[^\s,.;?]+){1,12}(?:[,.;]\s+|\s+(?=về [^,.;?]{4,80}[,.;] ))(?=\S+ \S+ \S)",
    re.IGNORECASE,
)


_COLUMNS = re.compile(r"(?<!\w)(?:hai|2|ba|3) cột(?!\w)")
# "Căn cứ Kết luận 91 thì cần đưa những nhóm việc gì vào".
_GROUND = re.compile(
    r"^\W*(?:căn cứ|dựa)(?: vào| theo)?\s+(?=(?:nghị quyết|kết luận|chỉ thị|quyết định|kế hoạch|nq|kl|ct|qđ|kh)\s)",
    re.IGNORECASE,
)


# "Kế hoạch năm 2025 của sở em cần bám …": a paper that its asker works at. Its year is none that is asked of, and what
# it is to hold is asked of the texts.
_OWN_PAPER = re.compile(
    r"(?<!\w)(?P<paper>kế hoạch|báo cáo|đề án|dự thảo|phương án|tờ trình)(?P<about>(?: [^\W\d_]+){0,5}?)"
    r"(?: (?:năm |giai đoạn )?20\d\d(?: ?[-–] ?20\d\d)?| (?:quý|tháng) \w{1,5}(?:[/ ](?:năm )?20\d\d)?"
    r"| năm (?:nay|này|sau|tới))"
    r" (?:của |cho |bên |ở )(?:(?!tỉnh )[^\W\d_]+ ){0,3}?(?:em|tôi|mình|chúng tôi|bọn em|tụi em|chúng em)(?!\w)"
    r"(?P<holds>(?: thì| cần| phải| nên)* (?:bám|đưa|nêu|ghi|có|gồm|bao gồm|thể hiện|tập trung)(?: vào| được)?(?!\w)"
    r"|(?: thì)? (?:cần|phải|nên)(?= (?:những|các|mấy|gì)(?!\w)))?",
    re.IGNORECASE,
)


_SELF = r"(?:(?:chúng|bọn|bên) )?(?:tôi|tui|mình|em|cháu|con)"
# Of whom nothing is asked but where he works: no village, where he lives.
_IN_OFFICE = (
    r"(?:(?:đang|hiện|hiện đang) )?(?:(?:là )?(?:làm|công tác|cán bộ|chuyên viên|công chức)(?: việc)? )?"
    r"(?:ở |bên |tại |thuộc |của )*(?:sở|phòng|ban|văn phòng|ủy ban|ubnd|hđnd|hội đồng nhân dân|tỉnh ủy|huyện ủy"
    r"|thành ủy|thị ủy|đảng ủy|chi cục|mặt trận|trung tâm|cơ quan)(?!\w)"
)
# "Kính gửi quý cơ quan, tôi mới về Sở Xây dựng, anh chị cho hỏi …", "ai biết chỉ giúp em …": who is asked, by whom.
_PLEA = re.compile(
    r"^\W*(?:(?:dạ|vâng|kính gửi|kính thưa|thưa|xin chào|kính chào|chào|alo|(?:em|tôi|mình|cháu) (?:xin )?chào)"
    r"(?: [^\s,.;:?!]+){0,6}[,.;:!]\s+){0,2}"
    rf"(?P<told>{_SELF} (?:là|làm|mới|vừa|đang|hiện|công tác|phụ trách|thuộc|ở)(?: [^\s,.;:?!]+){{1,14}}[,.;:!]\s+)?"
    r"(?:dạ,? )?(?:(?:(?:xin|rất mong|kính mong|mong|kính nhờ|nhờ|phiền|muốn nhờ) )?(?:các |mấy |quý )*"
    r"(?:anh chị em|anh chị|anh em|anh|chị|em|bác|cô chú|cô|chú|thầy cô|thầy|bạn|đồng chí|mọi người"
    r"|ban [^\W\d]+ [^\W\d]+|quý cơ quan|quý ban|admin|ad|trợ lý|ai (?:biết|rành|nắm|rõ))(?: (?:ơi|ạ))?,? "
    r"(?:(?:vui lòng|làm ơn|có thể|hãy|xin|giúp) )*"
    rf"(?:cho (?:{_SELF} )?(?:được )?(?:xin )?(?:hỏi|biết|hay)"
    rf"|(?:giải đáp|chỉ|tư vấn|hướng dẫn|trả lời|nói|bảo|giải thích)(?: (?:giúp|giùm|hộ)(?: {_SELF})?| cho {_SELF}))"
    rf"|(?:xin|cho) (?:phép )?(?:{_SELF} )?(?:được )?(?:xin )?hỏi)"
    r"(?: (?:chút|tí|xíu|với|thêm|rằng|ban [^\W\d]+ [^\W\d]+))*(?:\s*[:,]\s*|\s+)(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
# "Mình vừa chuyển về Sở Xây dựng, …", "em bên phòng nội vụ, …": nothing is asked of that.
_NEWCOMER = re.compile(
    rf"^\W*(?P<told>{_SELF} (?:(?:mới|vừa)(?: mới)? (?:về|chuyển|nhận|vào|lên|được)|{_IN_OFFICE})"
    r"(?: [^\s,.;:?!]+){1,14}[,.;:!]\s+)"
    r"(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
# Who its asker is may be what is asked of ("tôi là thương binh, xin hỏi được hưởng gì"), what he works at is not.
_AT_WORK = re.compile(
    rf"^{_SELF} (?:(?:mới|vừa|đang|hiện) )*"
    rf"(?:(?:về|chuyển|nhận|vào|lên|công tác|phụ trách|được (?:phân công|điều|giao))(?!\w)|{_IN_OFFICE})",
    re.IGNORECASE,
)
_OF_SELF = re.compile(rf"(?<!\w){_SELF}(?!\w)", re.IGNORECASE)


def _without_plea(text: str) -> str:
    """A question without whom it is put to, and who puts it, where nothing is asked of himself."""
    plea = _PLEA.match(text) or _NEWCOMER.match(text)
    if plea is None:
        return text
    told, asked = plea["told"] or "", text[plea.end() :]
    aside = not told or (_AT_WORK.match(told) and not _OF_SELF.search(asked))
    return asked if aside else f"{text[: plea.end('told')]}xin hỏi {asked}"  # what leads to the question helps


def without_asker(text: str) -> str:
    """A question without whoever asks it: "Sở Xây dựng hỏi: …"; what it goes by is no document that is asked for."""
    text = of_own_complaint(of_complaint(_without_plea(text)))
    text = _GROUND.sub("theo ", _ASKER.sub("", text, count=1), count=1)
    return _OWN_PAPER.sub(_of_texts, text, count=1).strip()


def _of_texts(paper: re.Match[str]) -> str:
    """What is asked of the texts where a paper of one's own is: what it is about, or itself where it is to be sent."""
    if not paper["holds"]:
        return f"{paper['paper']}{paper['about']}"
    return f"{paper['about'].strip()} cần" if paper["about"] else ""


def without_orders(text: str) -> str:
    """A question without the order to say something, or to set it out: what the order wants said is no question."""
    orders = cues().orders
    text = of_what_was_before(of_essence(without_audience(lesson_ask(of_what_is_made(text)))))
    text = which_ones(of_concept(without_manner(without_arrangement(without_table(of_word(text))))))
    text = of_remedies(of_overcoming(of_penalties(of_people(of_other_thing(of_hindrance(behind_field(text)))))))
    text = of_section_summed_up(by_their_names(of_viewpoint(of_points_first(text))))
    parts = [part for part in re.split(r"(?<=[.!?;])\s+", text) if part]
    asking = [part for part in parts if not cue_in(_PART_PLAYED.sub(" ", search_form(part)), orders)]
    if asking and len(asking) < len(parts):
        return " ".join(asking).strip(" ,.;:")
    text = _orders().sub(" ", text)
    return _gathered(_summed_up(re.sub(r"\s+", " ", text).strip(" ,.;:")))


def _summed_up(text: str) -> str:
    """A question with an order to sum up that is the name of a work too in the plain word for it."""
    said = ask_pattern("sums_up").match(search_form(text))
    return f"tóm tắt{text[said.end() :]}" if said else text


def _gathered(text: str) -> str:
    """A question without the order to gather at its head: "tổng hợp chính sách …" asks for these.

    Where it is asked who does that, or when, it is a work.
    """
    form, kinds = search_form(text), cues().kinds
    said = ask_pattern("gathers").match(form)
    of_work = said and cue_in(form, (*kinds[Kind.WHO], *kinds[Kind.DATE]))
    return text[said.end() :].strip(" :") if said and not of_work else text


def without_table(text: str) -> str:
    """A question without the order to set its answer out as a table, behind it or before."""
    behind = ask_pattern("as_table").search(search_form(text))
    text = text[: behind.start()] if behind and len(text[: behind.start()].split()) >= _ASKED else text
    before = ask_pattern("table_of").match(search_form(text))
    if before is None or len(text[before.end() :].split()) < _SET_OUT:
        return text
    text = text[before.end() :].lstrip(" :")
    kind = ask_pattern("table_kind").match(search_form(text))
    return text[kind.end() :].lstrip() if kind else text


def wants_table(text: str) -> bool:
    """Whether a question (search form) wants its answer set out as a table: "lập bảng …", "… xếp thành bảng"."""
    return bool(_TABLE.search(text) or ask_pattern("table_of").match(text) or ask_pattern("as_table").search(text))


def wants_columns(text: str) -> bool:
    """Whether a question (search form) wants two sides beside each other: "chia hai cột"."""
    return bool(_COLUMNS.search(text))


@cache
def _orders() -> re.Pattern[str]:
    """An order, and what it wants said up to "và", "rằng" or a mark."""
    words = "|".join(map(re.escape, sorted(cues().orders, key=len, reverse=True)))
    order = rf"(?<!\w)(?:{words})(?!\w)(?! trò(?!\w))"
    return re.compile(rf"{order}[^,.;:?]*?(?=(?:\bvà\b|\brằng\b|[,.;:?]|$))", re.IGNORECASE)


def without_head(text: str) -> str:
    """A question without the "còn" or "thế" that ties it to the one before."""
    heads = "|".join(map(re.escape, sorted(cues().followup.heads, key=len, reverse=True)))
    return re.sub(rf"^(?:{heads})(?!\w)", lambda match: " " * len(match.group()), text, flags=re.IGNORECASE)


def own_use(text: str) -> list[Span]:
    """Where a question (search form) says what its asker will do with the answer: "… cho tôi làm slide"."""
    found = ask_pattern("own_use").search(text)
    return [found.span()] if found and len(text[: found.start()].split()) >= _ASKED else []


def own_length(text: str) -> list[Span]:
    """Where a question (search form) says how long its answer is to be: "…, vài dòng thôi"."""
    found = ask_pattern("as_long").search(text)
    before = text[: found.start()] if found else ""
    asks = len(before.split()) >= _SET_OUT and not _OF_EACH.search(before)
    return [found.span()] if found and asks else []


def handling(text: str) -> list[Span]:
    """Where a question (search form) says what its asker does with a subject: "khi giảng về …, nên nhấn cái gì"."""
    return [found.span() for found in ask_pattern("handling").finditer(text)]


def without_names(text: str, where: Sequence[Span]) -> str:
    """A question without the names of texts and sections (spans of it) and what ties them; whole if little is left."""
    left = text
    for start, end in sorted(where, reverse=True):
        left = f"{_TIE.sub('', left[:start])} {left[end:]}"
    left = " ".join(left.split()).strip(" ,;:")
    return left if len(left.split()) > 1 else text


def without_relative_time(text: str) -> str:
    table = cues()
    for phrases in (table.relative_years, *table.relative_periods.values()):
        text = without_cue(text, cue_in(text, phrases))
    return text
