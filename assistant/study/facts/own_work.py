"""What is a body's own work: neither everyone's nor a case, a target, a thing done, nor to carry out its own text."""

import re

from assistant.study.facts.verbs import begins_with_verb
from corpus.text import UPPER
from corpus.vietnamese.bodies import names_body, opens_with_body

_BY_RIGHT = re.compile(
    r"(?:theo|căn cứ) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền)(?!\w)", re.IGNORECASE
)  # before its work
_CASE = re.compile(r"(?:(?:trong )?trường hợp|khi|nếu|đối với)\s", re.IGNORECASE)  # a case is no work of anyone's
_BODY = re.compile(r"cơ quan(?:,? tổ chức)?\s", re.IGNORECASE)
_NO_VERB = re.compile(r"(?:cần thiết|sự|những)\s", re.IGNORECASE)  # what was left of a work read wrongly
_DONE = re.compile(r"(?:tiếp tục |từng bước )?[^\s,]+ [^\s,]+ được\s", re.IGNORECASE)  # "khẳng định được": it was
_ISSUES = re.compile(
    r"(?:ban hành|quyết nghị)\s(?:Quyết định|Nghị quyết|Quy chế|Quy định|Nghị định)(?!\w)"
)  # this text
# A target, or a thing that a row or a point names, and no work.
_NO_WORK = re.compile(
    r"(?:Đối với|Tỷ lệ|Tỉ lệ|Bộ phận|Kinh phí|Đề án|Dự án|Tiêu chí|Nhiệm kỳ|Diện tích|Tỷ trọng)\s"
    r"|[^,;]{,120}\s(?:đạt|chiếm)\s(?:[^\W\d]+\s){,2}\d",
    re.IGNORECASE,
)
# What any body must do where it is: asked of none, and set against none.
_ANYONES = re.compile(
    r"(?<!\w)(?:theo (?:thẩm quyền|phân cấp)|(?:thuộc|trong) (?:phạm vi|thẩm quyền|quyền) quản lý|được giao"
    r"|(?:của|trong|tại) (?:cơ quan, đơn vị|cơ quan|đơn vị|mình)(?: mình)?)(?:,|$|\s+(?:để|nhằm)\s)"
    r"|^(?:thực hiện|tuân thủ|chấp hành)(?: đầy đủ| đúng| nghiêm(?: túc)?)? (?:các )?(?:quy định|nhiệm vụ)(?!\w)",
    re.IGNORECASE,
)
# A work without its object: "chỉ đạo cấp ủy trực thuộc thực hiện nghiêm túc, hiệu quả".
_OBJECTLESS = re.compile(
    r"(?<!\w)(?:thực hiện|triển khai)"
    r"(?:,? (?:và )?(?:triển khai|thực hiện|nghiêm túc|có hiệu quả|hiệu quả|tốt|kịp thời))*$"
)
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:điểm|khoản|mục) \w+ (?:\w+ \w+ )*(?:của )?(?:Nghị quyết|Mục)|(?<!\w)(?:phần|điều) [IVX\d]+ \w+ \w+ này",
    re.IGNORECASE,
)
_SENT_TO = re.compile(rf"(?:[Bb]áo cáo|[Tt]rình|[Gg]ửi|[Nn]ộp)\s+(?:(?:về|cho|lên)\s+)?(?P<whom>[{UPPER}].*)")
_MATTER = re.compile(
    r"(?<!\w)(?:kết quả|tình hình|về|việc|danh mục|dự thảo|kế hoạch|phương án|hồ sơ|đề án)(?!\w)", re.IGNORECASE
)
_OFTEN = re.compile(r"(?:định kỳ|thường xuyên|hằng năm|hàng năm|kịp thời),?\s+", re.IGNORECASE)
SUPPORT = re.compile(r"(?:thường xuyên quan tâm|quan tâm|phối hợp|hỗ trợ|tạo điều kiện)(?!\w)", re.IGNORECASE)
_CARRY_OUT = re.compile(
    r"(?:chịu trách nhiệm |tham mưu,? )?(?:(?:chỉ đạo|lãnh đạo|hướng dẫn),? (?:và )?)?(?:tổ chức|triển khai"
    r"|thực hiện|quán triệt|nghiêm túc|phối hợp|tập trung quán triệt)",
    re.IGNORECASE,
)
_ITSELF = re.compile(
    r"(?:nghị quyết|kế hoạch|kết luận|chỉ thị|chương trình|quyết định|quy chế|quy định|hướng dẫn)(?:\s+này|$)",
    re.IGNORECASE,
)


def is_own_work(duty: str) -> bool:
    """Whether it may be asked whose duty it is."""
    everyones = (
        SUPPORT.match(duty)
        or _BY_RIGHT.match(duty)
        or _ANYONES.search(duty)
        or _OBJECTLESS.search(duty)
        or of_itself(duty)
    )
    named = _BODY.match(duty) or (opens_with_body(duty) and not begins_with_verb(duty))  # who it is, not what it does
    none = (
        named
        or _CASE.match(duty)
        or _NO_VERB.match(duty)
        or _DONE.match(duty)
        or _ISSUES.match(duty)
        or _ELSEWHERE.search(duty)
    )
    target = _NO_WORK.match(duty) and not begins_with_verb(duty)
    return not (everyones or none or target or says_no_matter(_OFTEN.sub("", duty)))


def says_no_matter(work: str) -> bool:
    """Whether what is to be done says who gets something and not what: "báo cáo Phó Thủ tướng Trần Hồng Hà"."""
    sent = _SENT_TO.match(work)
    return bool(sent) and names_body(sent["whom"] if sent else "") and not _MATTER.search(work)


def of_itself(duty: str) -> bool:
    """Whether a duty is to carry out the very document that gives it: that is everyone's."""
    return bool(_CARRY_OUT.match(duty) and _ITSELF.search(duty))
