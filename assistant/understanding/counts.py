"""What a question counts of a text or of its answer: "10 nhóm nhiệm vụ", "nhiệm vụ số 3", "3 gạch đầu dòng"."""

import re

from assistant.language.numbers import count_of, number_words
from assistant.understanding.part_words import SIDES
from corpus.reading.roles import Side

# "10 nhóm nhiệm vụ, giải pháp", "tên các chương": the headings of one kind.
_HEADINGS = re.compile(
    r"(?<!\w)(?:(?P<count>\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|mấy|bao nhiêu|các|những|tên|mỗi|từng)"
    r"\s+(?P<group>nhóm\s+)?"
    r"(?P<what>nhiệm vụ|giải pháp|quan điểm|chương|phần|mục|điều)(?:\s*(?:,|và)?\s*(?:giải pháp|nhiệm vụ))?"
    r"(?:\s+(?:chủ yếu|lớn|chính|trọng tâm|chỉ đạo))?"
    r"(?=\s+(?:của|trong|ở|theo|là|nào|nêu|mà|tại|được|để|cho|gồm|nq|kl|nghị quyết|kết luận)(?!\w)|[,;:]|\W*$)"
)
# "8 nhóm giải pháp cải cách hành chính liệt kê ra": so many groups are headings, whatever is said of them.
_GROUPS = re.compile(
    r"(?<!\w)(?P<count>\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) nhóm (?P<what>nhiệm vụ|giải pháp)(?!\w)"
)
# "Quan điểm chỉ đạo của nghị quyết có mấy điểm".
_HOW_MANY = re.compile(
    r"(?<!\w)(?P<what>nhiệm vụ|giải pháp|quan điểm)(?:\s*(?:,|và)?\s*(?:giải pháp|nhiệm vụ))?"
    r"(?: chỉ đạo| chủ yếu)?(?: (?:của|trong|ở) (?:\w+ ){1,3}?)? ?"
    r"(?:có|gồm) (?:mấy|bao nhiêu)(?: (?:điểm|ý|nhóm|cái|nội dung|gạch đầu dòng))?\W*(?=$|,)"
)
# "Nhiệm vụ số 3", "quan điểm thứ nhất", "nhóm nhiệm vụ cuối cùng": one of the headings of a part, by its number.
_NTH = re.compile(
    r"(?<!\w)(?P<what>nhiệm vụ|giải pháp|quan điểm)(?:\s*(?:,|và)?\s*(?:giải pháp|nhiệm vụ))?"
    r"(?: (?:chỉ đạo|chủ yếu|trọng tâm|phát triển|lớn|chính))? (?:(?:thứ|số) "
    r"(?P<nth>\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)"
    r"|(?P<end>đầu tiên|cuối cùng|sau cùng)(?=\W*$|\s+(?:của|trong|ở|theo|tại|là|nói|nêu|gồm|có)(?!\w)))"
)
# "Trọng tâm thứ hai của …", "ý thứ 3": an item of a list, by its number.
_ITEM = re.compile(
    r"(?<!\w)(?!(?:nghị quyết|kết luận|lần|ngày|năm|tháng)(?!\w))[^\W\d_]+ thứ "
    r"(?P<nth>\d{1,2}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)(?! (?:ngày|tháng))"
)
# "Có mấy phần lớn", "gồm bao nhiêu khoản": how many parts there are.
_PARTS_COUNTED = re.compile(
    r"(?<!\w)(?:(?:có|gồm|bao gồm|chia(?: ra)?(?: làm| thành)?|được chia(?: làm| thành)) )?(?:tất cả |tổng cộng )?"
    r"(?:mấy|bao nhiêu) (?:tiểu mục|phần|mục|chương|khoản|điều)(?: (?:lớn|nhỏ|con|chính|nữa))?(?= |\W*$|[,;:?])"
    r"(?! (?:nào|số|trăm)(?!\w))"
)
# "…, tên từng phần", "…, tiêu đề mỗi mục là gì": their names, which are told with them.
_PARTS_NAMED = re.compile(
    r"(?<!\w)(?:tên(?: gọi)?|tiêu đề|đề mục|nhan đề)(?: của)?(?: (?:từng|mỗi|các|mấy|những))?"
    r"(?: (?:tiểu mục|phần|mục|chương|khoản|điều)(?!\w))?(?: (?:đó|ấy))?(?: là)?(?: gì)?(?=\W*$|[,;?])"
)
_FIRST, _LAST, _FOURTH = 1, -1, 4  # which ordinals alone call "nhất" and "tư"
_FEW = {"vài": 5, "dăm": 5}
# "3 gạch đầu dòng về chuyển đổi số", "tóm tắt thành năm ý": how many points an answer is to have.
# Of "3-4 ý" as many as may be.
_NUMBER = (
    r"(?:(?:\d{1,2}|hai|ba|bốn|năm) ?(?:[-–—,]|đến|tới|hoặc|hay) ?)?"
    r"(?P<count>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|dăm)(?: ba)?"
)
_POINTS = re.compile(
    r"(?<!\w)(?:trong|bằng|thành|gồm|đúng|khoảng|chừng|tối đa|gói gọn trong"
    r"|(?:cho|nêu|viết|rút(?: ra)?|chọn|lấy|cần|xin|đưa ra|trích(?: dẫn)?|dẫn|tìm|gợi ý)"
    r"(?: (?:giúp|cho|hộ|ra|lấy|tôi|em|mình|anh|chị|xin)){0,3}"
    r"|(?:tóm|gói|gom|gộp|dồn)(?: tắt| lược| gọn| lại)*(?: vào| còn)?)"
    rf" {_NUMBER} "
    r"(?:con số|số liệu|gạch đầu dòng|gạch|ý|luận điểm|điểm|câu|dòng|ví dụ|dẫn chứng|nguyên nhân|lý do|hạn chế|tồn tại"
    r"|kết quả|thành tựu)"
    r"(?: chính| lớn| ngắn(?: gọn)?| quan trọng| nổi bật| cốt lõi)?"
    r"(?! (?:hỏi|nào|gì|mấy|thứ|số|trắc))(?!\w)"
)
# "Tóm tắt NQ 09 5 dòng", "nói ngắn 2 câu về du lịch", "tóm tắt nq 09 ngắn thôi 5 ý": so many lines, which are of
# nothing but an answer. Of each of several things as many as that.
_LINES = re.compile(
    rf"(?<!\w)(?P<each>(?:mỗi|từng) (?P<of>(?:[^\W\d_]+ ){{1,3}}))?(?<!gồm )(?<!có ){_NUMBER}"
    r" (?:(?:gạch đầu dòng|gạch|dòng)(?: ngắn(?: gọn)?)?(?=\W*$|\W+(?:thôi|nhé|nha|ạ|đi|là|giúp|em|mình|tôi|luôn|với"
    r"|tóm|về|nói|nêu|phần|nội dung)(?!\w))"
    r"|(?:ý|câu)(?: (?:chính|lớn|ngắn|gọn|cốt lõi|cơ bản|quan trọng|thôi|nhé|nha|ạ|đi|là đủ|là được|giúp|với|em|mình"
    r"|tôi|luôn)){0,4}(?=\W*$| (?:về|nói về|nêu về|tóm)(?!\w)))"
)
_TEXTS = ("cái", "bản", "bài", "bên", "văn bản", "tài liệu", "nghị quyết", "kết luận")
# "… trong ba ý", "… bằng 4 gạch đầu dòng": lines of an answer; "3 nguyên nhân" are things of a text.
_LINES_OF_ANSWER = re.compile(
    r"(?<!\w)(?:(?:trong|bằng|thành|còn|vào) )(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|dăm)(?: ba)?"
    r" (?:gạch đầu dòng|gạch|dòng|ý|câu)(?!\w)"
)
# "Tóm tắt kết luận 91 thật ngắn": as little as a few lines.
_SUMS_UP = re.compile(r"(?<!\w)(?:tóm tắt|tóm lược|khái quát)(?!\w)")
_VERY_SHORT = re.compile(r"(?<!\w)(?:thật|rất|cực|hết sức|siêu) (?:ngắn gọn|ngắn|gọn|vắn tắt)(?!\w)")
_A_FEW = "vài"
# "…, vài câu thôi": the same of sentences, which may be questions where nothing stands before them.
_SENTENCES = re.compile(rf"\w, (?:chỉ |khoảng )?{_NUMBER} câu(?: (?:ngắn|gọn|thôi|nhé|nha|ạ|đi|là đủ)){{0,3}}\W*$")
# "3 gạch đầu dòng về chuyển đổi số": the same at the head.
_POINTS_FIRST = re.compile(
    rf"^\W*{_NUMBER} (?:con số|số liệu|gạch đầu dòng|ý|luận điểm"
    r"|(?:điểm|mặt|nét|nội dung) (?:mạnh|yếu|mới|nhấn|chính|lớn|nổi bật|cốt lõi|cơ bản))"
    r"(?: chính| lớn| nhất| ngắn(?: gọn)?| quan trọng| nổi bật| cốt lõi| ấn tượng| đáng nhớ| biết nói| chốt(?: lại)?"
    r"| tóm lại| cần nhớ)? (?:về|cho|của) "
    # "5 con số ấn tượng nhất trong NQ 09 để mở đầu": so many figures, whatever stands behind them.
    rf"|^\W*(?:(?:cho|xin|lấy|nêu|chọn|tìm|kể)(?: (?:ra|giúp|tôi|em|mình))* )?{_NUMBER.replace('count', 'figures')}"
    r" (?:con số|số liệu)(?! (?:\w+ )?nào(?!\w))(?!\w)"
)

# A number that opens a question and counts what stands behind it: no span of time, no unit, no document.
SO_MANY = re.compile(
    r"\W*(?:(?:kể|nêu|liệt kê|đọc)(?: ra| đủ| tên| lại| hết)* )?"
    r"(?P<count>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?P<noun>"
    r"(?!năm|tháng|ngày|tuần|giờ|phút|lần|phần|triệu|tỉ|tỷ|nghìn|ngàn"
    r"|văn bản|tài liệu|nghị quyết|kết luận|bên|ý|câu|điều|mục|khoản|điểm|gạch)[^\W\d]+) \w"
)
# "… là vùng nào", "… gồm những đâu": what these are, and nothing else.
SO_MANY_NAMED = re.compile(
    r"(?<!\w)(?:là|gồm|bao gồm|gồm có) (?:những |các )?(?:gì|đâu|ai|(?:[^\W\d]+ ){1,3}(?:nào|gì))"
    r"(?: (?:vậy|thế|ạ|nhỉ|đó|hả))*\W*$"
)


def read_so_many(text: str) -> tuple[str, ...]:
    """How a text may write so many members of which a question (search form) asks what they are; () for none.

    "Ba vùng trọng điểm là vùng nào" -> "3 vùng", "03 vùng", "ba vùng".
    """
    said = SO_MANY.match(text)
    if said is None:
        return ()
    count = _count(said["count"])
    words = [word for word, number in number_words().items() if number == count]
    return tuple(f"{one} {said['noun']}" for one in (str(count), f"0{count}", *words))


def read_headings(text: str) -> tuple[str, int]:
    """What a question (search form) wants the headings listed of, and how many it says there are; "" and 0 for none."""
    found = _GROUPS.search(text) or _HEADINGS.search(text)
    if found:
        return found["what"], _count(found["count"]) if found["count"] else 0
    behind = _HOW_MANY.search(text)
    return (behind["what"], 0) if behind else ("", 0)


def counts_parts(text: str) -> bool:
    """Whether a question (search form) asks how many parts there are: "có mấy phần", "gồm bao nhiêu khoản"."""
    return bool(_PARTS_COUNTED.search(text))


def without_parts_counted(text: str) -> str:
    """A question (search form) without how many parts there are and what they are called; any other as it is."""
    return _PARTS_NAMED.sub(" ", _PARTS_COUNTED.sub(" ", text)) if counts_parts(text) else text


def read_points(text: str) -> int:
    """How many points a question (search form) wants its answer to have, 0 for as many as there are."""
    found = _POINTS.search(text) or _POINTS_FIRST.search(text) or _LINES.search(text) or _SENTENCES.search(text)
    if not found:
        return _count(_A_FEW) if _SUMS_UP.search(text) and _VERY_SHORT.search(text) else 0
    of_each = found.re is _LINES and found["each"] and not counts_of_each(text)  # "mỗi mục 2 ý": not of them all
    return 0 if of_each else _count(found["count"] or found["figures"])


def read_points_of_sides(text: str) -> tuple[tuple[Side, int], ...]:
    """The sides of an assessment of each of which a question (search form) wants so many points; () for fewer than two.

    "3 kết quả và 3 hạn chế", "hai mặt được, ba nguyên nhân".
    """
    found = ((side, re.search(rf"(?<![\w.,/-]){_NUMBER} (?:{words})(?!\w)", text)) for side, words in SIDES)
    counted = tuple((side, _count(said["count"])) for side, said in found if said)
    return counted if len(counted) > 1 else ()


def counts_lines(text: str) -> bool:
    """Whether what a question (search form) wants so many of are lines of the answer, whatever a text makes of it."""
    return bool(_LINES_OF_ANSWER.search(text) or _LINES.search(text))


def counts_of_each(text: str) -> bool:
    """Whether a question (search form) wants so many points of each of several texts: "mỗi văn bản 3 ý"."""
    found = _LINES.search(text)
    return bool(found and found["of"] and found["of"].strip() in _TEXTS)


def read_nth(text: str) -> tuple[str, int] | None:
    """The heading that a question (search form) wants by its number, and that, -1 for the last; None for none."""
    found = _NTH.search(text)
    if not found:
        return None
    if found["end"]:
        return found["what"], _FIRST if found["end"] == "đầu tiên" else _LAST
    return found["what"], {"nhất": _FIRST, "tư": _FOURTH}.get(found["nth"]) or _count(found["nth"])


def read_item(text: str) -> int:
    """Which item of a list a question (search form) wants by its number: "hướng thứ ba của …" is 3; 0 for none."""
    found = _ITEM.search(text)
    if not found:
        return 0
    return {"nhất": _FIRST, "tư": _FOURTH}.get(found["nth"]) or _count(found["nth"])


def _count(written: str) -> int:
    return _FEW.get(written) or count_of(written)
