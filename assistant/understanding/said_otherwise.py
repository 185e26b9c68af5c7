"""Questions in the form that the rules read: where a word stands, which ones, the same of another thing."""

import re
from functools import cache

from assistant.language.vocabulary import text_called
from assistant.language.wish_words import FOR_ME, PLEASE, POLITE, SIZE, few_wanted
from assistant.understanding.part_words import PART_NAMED
from corpus.text import search_form

# "Những chỗ nào có chữ “rừng”", "từ “rừng” nằm ở mục mấy": where a text speaks of that, and no word of the texts.
_SAYING_WORD = re.compile(
    r"(?<!\w)(?:(?:những|các|mọi|mấy|tất cả) ){0,2}(?:chỗ|đoạn|câu|mục|khoản|phần|nơi|ý)(?: nào)?"
    r" (?:có|chứa|dùng|sử dụng|xuất hiện|nhắc(?: đến| tới)?|nói(?: đến| tới)?|nêu)(?: ra)?"
    r" (?:(?:chữ|cụm từ|từ ngữ|từ khóa|từ khoá|từ)(?: là)?\s+"
    r"(?!đó|này|ấy|năm|ngày|tháng|khi|đầu|trên|\d)(?=\S)|(?=[“\"]))",
    re.IGNORECASE,
)
_PLACES = "những chỗ nào nói đến"
_WORD_SAID = re.compile(
    r"^\W*(?:chữ|cụm từ|cụm|từ ngữ|từ khóa|từ khoá|từ|thuật ngữ) (?P<word>[“\"][^“”\"]{1,80}[”\"]),? "
    r"(?:được |có ){0,2}(?:nằm|đứng|xuất hiện|có|nhắc|dùng|sử dụng|nêu|nói|viết)(?!\w)[^,;?“”\"]{0,40}?"
    r"(?<!\w)(?:đâu|nào|mấy)(?!\w)[^,;?]{0,20}\W*$",
    re.IGNORECASE,
)


# "Các bệnh viện sẽ được xây", "kể các hồ chứa được nâng cấp": which ones, of things that are to be something.
_TO_BE_NAMED = re.compile(
    rf"^\W*(?:(?:liệt kê|kể tên|kể|nêu tên|nêu|cho biết|tên)(?: (?:hết|đủ|tên))?{FOR_ME} )?"
    r"(?:tất cả |toàn bộ )?(?:các|những) (?P<noun>(?!(?:nhiệm vụ|giải pháp|chỉ tiêu|mục tiêu|quan điểm|nội dung|ý|điểm"
    r"|chỗ|đoạn|câu|kết quả|thành tựu|hạn chế|nguyên nhân|con số|số liệu|mốc|trường hợp|hành vi|đối tượng|người|việc"
    r"|văn bản|nghị quyết)(?!\w))[^\W\d_]+(?: (?!(?:của|trong|ở|về|và|cho|theo)(?!\w))[^\W\d_]+){0,2}?) "
    r"(?=(?:sẽ|dự kiến|sắp|(?:cần |phải |sẽ )?được) (?:được )?(?!(?:nhắc|nêu|nói|đề cập|ghi|viết|giao|phân công|dẫn"
    r"|viện dẫn|là|có|miễn|giảm|hưởng|hỗ trợ|trợ cấp|cấp|phép|quyền|vay|chi trả|xét|công nhận|khen)(?!\w))[^\W\d_])",
    re.IGNORECASE,
)
# "Nghị quyết nhắc tới “rừng” mấy lần, ở đâu".
_HOW_OFTEN_SAID = re.compile(
    r"(?<!\w)(?:(?:nhắc|nói|nêu|dùng|viết)(?: đến| tới| về)?(?: chữ| cụm từ| từ)? (?P<word>[“\"][^“”\"]{1,80}[”\"])"
    r"|(?:nhắc|nói|đề cập) (?:đến|tới|về) (?P<thing>[^\s,;?“”\"]+(?: [^\s,;?“”\"]+){0,4}?)) (?:mấy|bao nhiêu) lần"
    r"(?:,?(?: và)?(?: ở| tại| trong)?(?: những| các)? (?:đâu|(?:chỗ|mục|phần|đoạn) nào))?\W*$",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(
    rf",\s*(?:kể|liệt kê|nêu|ghi)(?= \w)(?: (?:hết|đủ|đầy đủ|tên|rõ))?{FOR_ME}(?: (?:hết|đủ|đầy đủ))?{PLEASE}\W*$",
    re.IGNORECASE,
)
# "… liên quan gì tới dân": the people, where nothing says which.
_THE_PEOPLE = re.compile(
    r"(?:(?<=tới )|(?<=đến )|(?<=cho )|(?<=với ))dân(?=(?: không| nhỉ| ạ| vậy| thế)?\W*$)", re.IGNORECASE
)
_FIELD = 6  # words of a field before a group
_THING = r"(?P<{name}>(?:[^\W_]+ ){{0,4}}?[^\W_]+)"
# "Viên chức cũng vậy à", "Cam Ranh có thế không": the same asked of another thing.
_LIKEWISE = (
    rf"(?:(?:thế|vậy|còn|rồi|với) ){{0,2}}{_THING.format(name='like')}"
    r" (?:thì )?(?:cũng (?:vậy|thế|như vậy|như thế|tương tự)|có (?:vậy|thế|giống vậy|giống thế)(?= (?:không|ko)))"
    r"(?: (?:à|ạ|hả|hở|không|ko|chứ|luôn|sao|nhỉ|đúng|phải))*"
)
# "Còn bên Cam Lâm", "phía doanh nghiệp thì sao": where the other thing stands is no part of it. "Bên mua" is a party,
# and "phía nam" a quarter of the sky.
_AT_SIDE = (
    r"(?:(?:thế|vậy|rồi) )?(?P<still>còn )?(?:bên|phía|đằng|mảng|vụ|chuyện) "
    rf"(?!(?:nam|bắc|đông|tây|trên|dưới|trong|ngoài|này|kia|đó|ấy|nào)(?!\w)){_THING.format(name='side')}"
    r"(?P<asks> (?:thì )?(?:sao|thế nào))?"
)
_OTHER_THING = re.compile(rf"\W*(?:{_LIKEWISE}|{_AT_SIDE})\W*", re.IGNORECASE)
# Behind "quan điểm" what says which it is, or where; and one word alone, which may be of the whole: "… phát triển".
_NO_SUBJECT = (
    r"(?:về|của|trong|ở|tại|theo|là|nào|gì|được|có|nêu|và|chung|chỉ đạo|chính|cơ bản|chủ yếu|cốt lõi|lớn|xuyên suốt"
    r"|thứ|số|đó|này|ấy|trên|khi|cho|đối với|đầu|cuối|ra sao|thế nào|như|để|gồm|nói|mà|không|chưa|nq|kl|nghị|kết)"
)
_VIEWPOINT_ON = re.compile(
    r"^\W*(?:(?:các|những|phần|đoạn|nêu|trích) )*quan điểm "
    rf"(?=(?:(?!{_NO_SUBJECT}(?!\w))[^\W\d_]+ ){{2}}(?!{_NO_SUBJECT}(?!\w))[^\W\d_])",
    re.IGNORECASE,
)
_POINTS_FIRST = (
    rf"\W*{POLITE}(?:(?:nêu|viết){FOR_ME} )?(?P<count>COUNT (?:gạch đầu dòng|gạch|ý|câu|dòng))"
    r"(?: (?:chính|lớn|ngắn|gọn|cốt lõi|chốt|chốt lại|tóm lại|cần nhớ)){0,2} (?:nói )?về "
    r"(?P<of>[^,;?.]{1,200}?)\W*"
)
# "Phạt gì", "bị xử lý thế nào": what follows where a rule is broken, and nothing said of which.
_PENALTY = re.compile(
    r"\W*(?:(?:thì|nếu|sẽ|có|bị|các|những|mức|hình thức|vi phạm) ){0,4}"
    r"(?:xử phạt|phạt|xử lý|xử lí|kỷ luật|kỉ luật|chế tài)"
    r"(?: (?:gì|những gì|sao|làm sao|ra sao|thế nào|như thế nào|không|nào|ạ|vậy|thế|nhỉ|đây|à|hả)){1,4}\W*",
    re.IGNORECASE,
)
_PENALTIES = "chế tài"
# "Tỉnh đang vướng gì mà chưa làm được", "còn kẹt ở đâu nên chậm": why that is not so yet.
_HINDERED = re.compile(
    r"^(?P<who>(?:[^\W\d_]+ ){0,6}?)(?:(?:đang|còn|bị|hiện|vẫn|có) ){0,3}"
    r"(?:vướng(?: mắc)?|mắc|kẹt|tắc|trở ngại|khó khăn|thiếu) "
    r"(?:(?:những |cái |điều )?gì|(?:ở )?(?:đâu|(?:chỗ|khâu) nào))"
    r"(?: (?:nữa|thế|vậy))? (?:mà|nên|khiến|để) (?=(?:.* )?(?:chưa|không|chậm|khó)(?!\w))",
    re.IGNORECASE,
)
# "Bên nông nghiệp thì sao, có hồ chứa nào được xây": what is asked stands behind.
_OF_FIELD_FIRST = re.compile(
    r"\W*(?:còn |thế |vậy )?(?:bên|phía|mảng) (?:[^\W\d_]+ ){1,4}?thì sao[,;:?] ?(?=\S+ \S+ \S+ \S)",
    re.IGNORECASE,
)
_POINTING = ("đó", "này", "ấy", "kia", "vậy", "thế")
_ASKS_OTHERWISE = re.compile(
    r"(?<!\w)(?:gì|nào|ai|đâu|sao|mấy|bao nhiêu|bao giờ|không|chưa|vì|so sánh|khác|giống)(?!\w)"
)


@cache
def _counted(pattern: str) -> re.Pattern[str]:
    """A pattern in which COUNT stands for how many of something are wanted."""
    return re.compile(pattern.replace("COUNT", few_wanted()), re.IGNORECASE)


def of_other_thing(text: str) -> str:
    """A follow-up that wants the same of another thing as "còn … thì sao"."""
    said = _OTHER_THING.fullmatch(text)
    if said is None:
        return text
    thing = said["like"] or (said["side"] if said["still"] or said["asks"] else "") or ""
    words = search_form(thing).split()
    alone = bool(said["side"]) and len(words) == 1
    if not words or alone or words[-1] in _POINTING or _ASKS_OTHERWISE.search(" ".join(words)):
        return text
    return f"còn {thing} thì sao"


def of_viewpoint(text: str) -> str:
    """A viewpoint that is named with its subject behind it as one on that: "quan điểm phát triển kinh tế"."""
    return _VIEWPOINT_ON.sub(r"\g<0>về ", text, count=1)


# "Giảm nghèo: tỉnh có giải pháp gì", "tỉnh có biện pháp nào để giữ rừng".
_REMEDIES = re.compile(
    r"\W*(?:(?P<of>[^,:;.?]{4,60})[,:] ?)?(?:thì )?(?:(?:tỉnh|địa phương|chính quyền)(?: mình| ta)? )?"
    r"(?:có|đề ra|đưa ra)(?: những| các)? (?:giải pháp|biện pháp) (?:gì|nào)(?: (?:để|nhằm|về|cho))?"
    r"(?P<behind> (?!(?:không|chưa)(?!\w))(?:(?! không(?!\w))[^,:;.?]){4,60})?\W*",
    re.IGNORECASE,
)


# "Biện pháp khắc phục yếu kém về giao thông trong NQ 09", "NQ 09 khắc phục hạn chế về giao thông ra sao".
_OVERCOME = (
    r"\W*(?:(?P<first>TEXT) )?(?:(?:có|đề ra|đưa ra|nêu) )?(?:(?:những|các) )?"
    r"(?P<ways>(?:giải pháp|biện pháp|hướng|cách)(?: gì| nào)?(?: để| nhằm)? )?(?:sẽ )?"
    r"(?:khắc phục|giải quyết|tháo gỡ) "
    r"(?:(?:những|các) )?(?:hạn chế|yếu kém|tồn tại|bất cập|điểm yếu|khó khăn)(?:, (?:hạn chế|yếu kém|tồn tại))? "
    r"(?:về|trong|của|ở) (?P<of>(?!TEXT)[^,;:?]{3,60}?)(?: (?:trong|theo|của|ở) (?P<last>TEXT))?"
    r"(?P<how> (?:ra sao|(?:như )?thế nào|bằng (?:cách |biện pháp |giải pháp )?(?:nào|gì)|là gì|gì))?\W*"
)


@cache
def _overcome() -> re.Pattern[str]:
    return re.compile(_OVERCOME.replace("TEXT", text_called()))


def of_overcoming(text: str) -> str:
    """A question how what is wanting is overcome as one for both: what is wanting, and what is to be done."""
    before, _, behind = text.rpartition(":")
    said = _overcome().fullmatch(search_form(behind.strip()))
    parts_alone = not before or PART_NAMED.search(search_form(before))  # "từ hạn chế đến giải pháp: …"
    if said is None or not (parts_alone and (said["ways"] or said["how"])):
        return text
    named = said["first"] or said["last"]
    return f"hạn chế và giải pháp về {said['of']}{f' của {named}' if named else ''}"


# "Tóm tắt mục tài chính công của KL 91": what is called by its subject, and by no number nor by what it is for.
_SUMMED_UP = (
    rf"\W*{POLITE}(?:tóm tắt|tóm lược|tóm gọn|tóm|rút gọn|thu gọn|cô đọng){FOR_ME}"
    rf"(?: (?:nhanh|gọn|ngắn gọn))?{FOR_ME}"
    r" (?:nội dung )?(?:phần|mục) (?P<of>[^,;:?]{6,80}?)"
    rf"(?P<form>[, ]+(?:{SIZE} ){{1,2}}(?:COUNT|\d{{3}})(?: [^,;:?]{{1,30}})?)?"
    r"(?:,? (?:cho|để) [^,;:?]{4,40})?\W*"
)
_OTHER_PART = r"(?:[ivx]+|COUNT|\d\S*|này|đó|ấy|trên|dưới|đầu|cuối|mở đầu|kết luận|về|nói|thứ|của|tiêu|đích)(?!\w)"


def of_section_summed_up(text: str) -> str:
    """A part called by its subject that is to be summed up as what it consists of: its own points are its sum."""
    said = _counted(_SUMMED_UP).fullmatch(text)
    form = search_form(said["of"]) if said else ""
    if said is None or _counted(_OTHER_PART).match(form) or PART_NAMED.match(form):
        return text
    return f"phần {said['of']} gồm những gì{said['form'] or ''}"


def of_people(text: str) -> str:
    """ "Liên quan gì tới dân" as of the people: "dân" alone stands in many other words."""
    return _THE_PEOPLE.sub("người dân", text)


def of_points_first(text: str) -> str:
    """So many points on something as that, in so many: "2 ý về tầm nhìn 2045", "5 dòng về hạn chế"."""
    said = _counted(_POINTS_FIRST).fullmatch(text)
    return f"{said['of']}, {said['count']}" if said else text


def of_penalties(text: str) -> str:
    """A question that says no more than that something is punished as its subject."""
    return _PENALTIES if _PENALTY.fullmatch(text) else text


def of_hindrance(text: str) -> str:
    """A question what is in the way of something as the question why it is not so."""
    return _HINDERED.sub(lambda said: f"vì sao {said['who']}", text, count=1)


def of_remedies(text: str) -> str:
    """A question which remedies there are for something as that subject: what was wanting tells none."""
    said = _REMEDIES.fullmatch(text)
    subjects = [one.strip() for one in (said["of"], said["behind"]) if one] if said else []
    return f"giải pháp {subjects[0]}" if said and len(subjects) == 1 else text


def behind_field(text: str) -> str:
    """A question without the field before it that is asked of by the way: what it asks itself is narrower."""
    said = _OF_FIELD_FIRST.match(text)
    return text[said.end() :] if said and _ASKS_OTHERWISE.search(search_form(text[said.end() :])) else text


def of_word(text: str) -> str:
    """A question where a word stands, or how often, as one of where its thing is spoken of."""
    said = _WORD_SAID.match(text)
    if said:
        return f"{_PLACES} {said['word']}"
    often = _HOW_OFTEN_SAID.search(text)
    if often is None:
        return _SAYING_WORD.sub(f"{_PLACES} ", text, count=1)
    by = text[: often.start()].strip(" ,.:")
    return f"{_PLACES} {often['word'] or often['thing']}{f' trong {by}' if by else ''}"


def which_ones(text: str) -> str:
    """A group of what is to be something, and nothing else, as the question which ones these are.

    Its field may stand before it: "y tế: các bệnh viện sẽ xây".
    """
    field, mark, group = text.rpartition(": ")
    group = group if len(field.split()) <= _FIELD else text
    said = _TO_BE_NAMED.match(group)
    if said is None or _ASKS_OTHERWISE.search(search_form(text)):
        return text
    of_field = f"{field}{mark}" if group != text else ""
    return _ALL_OF_THEM.sub("", f"{of_field}những {said['noun']} nào {group[said.end() :]}")
