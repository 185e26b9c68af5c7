"""A complaint before a question: "doanh nghiệp kêu bị kiểm tra suốt, KL 91 nói gì" asks of what is complained of.

And a case before the question where to complain of it, which asks of no such case.
"""

import re

from corpus.tasks.addressees import TROUBLE

_COMPLAINS = "phàn nàn|kêu ca|kêu than|than phiền|than thở|ca thán|bức xúc|than|kêu(?! gọi| cứu)"
_DEGREE = (
    r"(?: (?:liên miên|liên tục|triền miên|suốt ngày|suốt|hoài|mãi|quá nhiều|quá trời|quá|lắm|ghê|nhiều lần|nhiều quá"
    r"|nhiều))*"
)
_COMPLAINT = re.compile(
    r"^\W*(?:(?:có|một số|nhiều|vài|mấy|các) ){0,2}(?P<who>(?:[^\W\d_]+ ){1,3}?)"
    r"(?:(?:đang|cứ|hay|thường|rất|có|toàn) )*"
    rf"(?:{_COMPLAINS})(?: (?:là|rằng|về|vì|việc|chuyện|do))*"
    r" (?P<what>[^\s,.;:?!]+(?: [^\s,.;:?!]+){1,12}?)"
    rf"{_DEGREE}\s*[,.;:]\s+(?:thì |vậy |thế )?(?=\S+ \S+ \S)",
    re.IGNORECASE,
)
# What is said of whoever complains; the people at large say it of anything.
_UNDERGOES = re.compile(r"(?:bị|phải|được|không|chưa|khó|thiếu|sợ|mất|tốn|chờ|đợi)(?!\w)", re.IGNORECASE)
_ANYBODY = re.compile(r"(?:người dân|nhân dân|dân|bà con|cử tri|người ta|mọi người|nhiều người)\s*", re.IGNORECASE)
# "KL 91 có nói gì", "nghị quyết quy định ra sao": whatever the texts say of it.
_SAYS = re.compile(
    r"(?:có |đã )?(?:nói|nêu|quy định|đề cập|ghi|viết)(?: đến| tới| về)?(?: việc| chuyện)?(?: này| đó)?"
    r" (?:những |cái )?(?:gì|sao|ra sao|thế nào|như thế nào)(?!\w)",
    re.IGNORECASE,
)

# "Em nộp hồ sơ, trễ nửa tháng thì khiếu nại ở đâu": of whose case it is no text speaks; where people turn to it may.
_OWN_CASE = re.compile(
    r"^\W*[^\s,.;:?!]+(?: [^\s.;:?!]+){2,}?(?:,|,? (?:thì|vậy|giờ|mà))+"
    r" (?:(?:tôi|em|mình|cháu|tui|dân|người dân|bà con|chúng tôi) )?(?:(?:có thể|muốn|phải|cần|nên|được) )*"
    r"(?P<deed>khiếu nại|phản ánh|kiến nghị)"
    r" (?:(?:(?:gửi|ở|tới|đến|lên|với|cho|tại) ){0,2}(?:đâu|ai|(?:chỗ|nơi|cơ quan|đơn vị|bên) nào))"
    r"(?: (?:ạ|nhỉ|vậy|thế|được))*\W*$",
    re.IGNORECASE,
)


def of_own_complaint(text: str) -> str:
    """A question where, or with whom, to complain of a case, without the case: "người dân khiếu nại ở đâu".

    Whom to tell of difficulties on the way texts say by that word.
    """
    said = _OWN_CASE.match(text)
    return f"người dân {said['deed']} ở đâu" if said and not TROUBLE.search(text.lower()) else text


def of_complaint(text: str) -> str:
    """A question without that somebody complains, and how much: of what is complained of it asks what is laid down.

    Whoever undergoes a thing is named ("doanh nghiệp bị kiểm tra"); whoever only tells of it is not.
    """
    said = _COMPLAINT.match(text)
    if said is None:
        return text
    who = said["who"] if _UNDERGOES.match(said["what"]) and not _ANYBODY.fullmatch(said["who"]) else ""
    asked = _SAYS.sub("quy định thế nào", text[said.end() :], count=1)
    return f"{who}{said['what']} thì {asked}"
