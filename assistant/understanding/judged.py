"""Whether something is so: statements that are to be judged and things asked of, put as one question."""

import re

from assistant.understanding.yes_words import OTHERWISE_ASKED
from corpus.text import search_form

_ASKED = 3  # words at least of a statement
_JUDGING = 60  # letters at the end of a question in which it says that it wants a statement judged
_MARKS = " ,.;:?!\"“”'"
# "Đúng hay sai: …", "phát biểu “…” đúng hay sai?": a statement that is to be judged.
_STATEMENT = (
    r"(?:(?:nhận định|phát biểu|khẳng định|mệnh đề|ý kiến|câu nói|câu|nói)(?: sau đây| sau| này| dưới đây| rằng| là)?)"
)
_TRUE_OR_FALSE = r"(?:là )?(?:đúng ?(?:hay|hoặc|/) ?(?:là )?sai|sai ?(?:hay|hoặc|/) ?(?:là )?đúng)"
_JUDGED_FIRST = re.compile(
    rf"^\W*(?:{_STATEMENT}\W*)?{_TRUE_OR_FALSE}(?:\s*[:,.?–-]{{1,3}}|\s+(?:là|rằng|khi nói|nếu nói))\s*(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
_JUDGED_LAST = re.compile(
    rf"[\s,.:;?–”\"-]*(?:(?:thì|như vậy|như thế|điều này|câu này|vậy) ?)*(?<!\w){_TRUE_OR_FALSE}"
    r"(?: (?:ạ|vậy|thế|nhỉ|hả|em|anh|bạn|thầy|cô))*\W*$",
    re.IGNORECASE,
)
_CALLED_STATEMENT = re.compile(rf"^\W*{_STATEMENT}[\s:“\"]{{1,4}}(?=\S+ \S+ \S)", re.IGNORECASE)
# "Có đúng là năm 2025 …": whether it is so.
_IS_IT_TRUE = re.compile(r"^(\W*)có đúng(?: là| rằng)? (?=\S+ \S+ \S)", re.IGNORECASE)
# "Biên chế thì sao, có giảm không": whether something is so of a thing, and nothing else.
_WHAT_OF = re.compile(
    r"(?<!\w)thì (?:sao|thế nào|như thế nào)(?: ạ| vậy| nhỉ| ta)?\s*[,;?]?\s+"
    r"(?=(?:có|được|đã|bị|phải)\s(?!gì)[^,;?]{1,80}\s(?:không|chưa|ko)(?: ạ| vậy| nhỉ| em| anh| chị)?\W*$)",
    re.IGNORECASE,
)
# "Sở A thì sao, có nhiệm vụ gì": what it has to do, and nothing else.
_DUTY_OF = re.compile(
    r"(?<!\w)thì (?:sao|thế nào|như thế nào)(?: ạ| vậy| nhỉ| ta)?\s*[,;?]?\s+"
    r"(?=(?:phải|cần|có|được giao)\s(?:[^\W\d_]+ ){0,3}?(?:làm|trách nhiệm|nhiệm vụ|việc)(?: những)? gì\W*$)",
    re.IGNORECASE,
)
# "Có nhắc tới rừng chứ?": whether it does.
_SURELY = re.compile(
    r"((?<!\w)(?:có|được|phải) [^,;?]{1,200}?)(?<!đúng)(?<!vậy) chứ(?: ạ| nhỉ| em| anh| chị)?(?=\W*$)", re.IGNORECASE
)
# "Vạn Ninh là đô thị sân bay à": a statement, wondered at.
_WONDERED = re.compile(
    r"(?<!\w)(?:là|có|được|phải|đạt|do|đã|sẽ|bị|cấm|đặt ở"
    r"|thay|thay thế|bãi bỏ|giao|tăng|giảm|thuộc|gồm|áp dụng|nằm|còn)\s[^?]{1,200}?"
    r"(?<!\w)(?<!không )(?<!chưa )(?<!ko )(?<!thế )(?<!vậy )"
    r"(?P<wonder>(?:thôi |thật )?(?:à|hả|hở|ư|á)(?: (?:ạ|em|anh|chị|bạn))?)\W*$",
    re.IGNORECASE,
)
# "Tỉ lệ đô thị hóa là bao nhiêu, có phải 75% không": the figure that is asked for is put up.
_PUT_UP = r"\d[\d.,]*(?: ?%)?(?: [^\W\d_]+){0,3}?"
_PUTS_UP = re.compile(
    r"(?P<before>.*?)(?<!\w)(?:(?:bao nhiêu|mấy)(?: (?:%|phần trăm|triệu|tỉ|tỷ))?|bao lâu|bn|bnhiêu)(?!\w)"
    rf"(?P<behind>[^,;?]{{0,100}}?)[\s,;?]+(?:(?:và|hay|thế|vậy) )?có phải (?:là )?(?P<figure>{_PUT_UP})"
    r" (?:không|ko|k|hông|chưa)(?: (?:ạ|vậy|nhỉ|em|anh))*\W*",
    re.IGNORECASE,
)


def whether_of(text: str) -> str:
    """A question whether something is so, or what one has to do, without the "thì sao" between the thing and that.

    One that asks for a figure and puts one up is whether it is that: "là bao nhiêu, có phải 75% không".
    """
    if put_up := _PUTS_UP.fullmatch(text):
        return f"{put_up['before']}{put_up['figure']}{put_up['behind']}, đúng không?"
    owed = _DUTY_OF.search(text)
    if owed:
        return f"{text[: owed.start()].rstrip()} {text[owed.end() :]}"
    said = _WHAT_OF.search(text)
    other = said and OTHERWISE_ASKED.search(search_form(text[said.end() :]))
    return f"{text[: said.start()].rstrip()} {text[said.end() :]}" if said and not other else text


def as_confirmed(text: str) -> str:
    """A question whether a statement is true as one to confirm it: "Đúng hay sai: A là B" is "A là B, đúng không?".

    So is one that wonders at it: "A là B à". And one whether something is so of a thing without what stands between
    these: "A thì sao, có B không".
    """
    text = _IS_IT_TRUE.sub(r"\1có phải ", _SURELY.sub(r"\1 không", whether_of(text)))
    first, end = _JUDGED_FIRST.match(text), text[-_JUDGING:]
    last = _JUDGED_LAST.search(end)
    if first:
        said = text[first.end() :]
    elif last:
        said = _CALLED_STATEMENT.sub("", text[: len(text) - len(end) + last.start()])
    elif (wondered := _WONDERED.search(text)) and not OTHERWISE_ASKED.search(search_form(text)):
        said = text[: wondered.start("wonder")]
    else:
        return text
    return f"{said.strip(_MARKS)}, đúng không?" if len(said.split()) >= _ASKED else text
