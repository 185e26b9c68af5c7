"""Questions that want an idea explained, in the form that the rules read: "khái niệm “đô thị hạt nhân”"."""

import re

from assistant.understanding.manner import ANYBODY

_NAMED = r"(?:các |những )?(?:từ khóa|từ khoá|thuật ngữ|cụm từ|khái niệm|cách gọi)"
_CALLED = r"(?:từ khóa|từ khoá|thuật ngữ|cụm từ|cụm|từ ngữ|khái niệm|cách gọi|cách nói|chữ|từ)"
_TOLD = r"(?: (?:giúp|cho|hộ|giùm|rõ|thêm|lại|về|tôi|em|mình|lớp|học viên|bà con)){0,4}"
_MARKED = r"['‘“\"](?P<{}>[^'‘’“”\"]{{2,90}})['’”\"]"
# "Giải thích từ khóa: một cực tăng trưởng", "cần giải thích giúp em “X” theo văn bản".
_EXPLAINED = re.compile(
    rf"(?<!\w)(?:(?:giải thích|giải nghĩa|cắt nghĩa|diễn giải|làm rõ|phân tích|nêu){_TOLD} {_NAMED}(?: là)?\s?:?\s?"
    r"(?P<plain>(?!đó|này|ấy|trên|nào|gì|là)[^\s,.;:?!“”\"][^.;:?!“”\"]{1,80})"
    rf"|(?:giải thích|giải nghĩa|cắt nghĩa|diễn giải){_TOLD}(?: {_CALLED}(?: là)?\s?:?)?\s?{_MARKED.format('marked')})",
    re.IGNORECASE,
)
# "Cụm từ “X” nghĩa là gì", "“X” được hiểu như thế nào", "thuật ngữ X nghĩa là gì".
_MEANT = re.compile(
    rf"(?:(?:(?<!\w){_CALLED}(?: là)?\s?:?\s?)?{_MARKED.format('marked')}"
    rf"|^\W{{0,3}}{_NAMED} (?P<plain>[^,.;:?!“”\"]{{4,80}}?)),? (?:ở đây |thì )?"
    r"(?:(?:được |nên |phải |cần ){0,2}(?:hiểu|giải thích|định nghĩa)(?: là)?(?: như)? (?:thế nào|ra sao|sao|gì)"
    r"|(?:có )?(?:nghĩa|ý nghĩa)(?: là)? (?:gì|sao|(?:như )?thế nào)|(?:tức )?là (?:cái )?(?:gì|sao)"
    r"|(?:tức )?là (?:làm )?(?:sao|(?:như )?thế nào))(?!\w)",
    re.IGNORECASE,
)
# "… theo nghị quyết 09", "… trong hai văn bản": no part of the idea.
WHERE_SAID = re.compile(
    r"\s(?:theo|trong|ở|tại|của) (?:(?:các |hai )?(?:văn bản|nghị quyết|kết luận|tài liệu|chỉ thị|quyết định|luật"
    r"|nghị định)|nq|kl)(?!\w)(?: [^\s,.;:?!]+){0,6}",
    re.IGNORECASE,
)
# "Cực tăng trưởng nghĩa là gì", "kinh tế số hiểu thế nào": what stands alone before the word for a meaning.
_MEANT_ALONE = re.compile(
    r"^\W{0,3}(?P<plain>(?!(?:điều|câu|cái|việc|đoạn|mục|phần|ý|con số|nếu|khi) )[^\s,.;:?!“”\"][^,.;:?!“”\"]{3,60}?"
    r"(?:, (?!thì )[^\s,.;:?!“”\"]+(?: [^\s,.;:?!“”\"]+){0,3}?){0,3}) (?:thì )?"
    r"(?:(?:có )?nghĩa (?:là )?(?:cái )?(?:gì|sao)|(?:được |nên |phải )?hiểu (?:là gì|(?:như )?thế nào|ra sao|sao))"
    r"(?: (?:vậy|thế|ạ|nhỉ|hả|trời))*\W*$",
    re.IGNORECASE,
)
_FOR = re.compile(rf",? (?:cho|để|giúp) (?:tôi|em|mình|lớp|các|mọi|{ANYBODY})(?!\w).*", re.IGNORECASE)


def without_hearers(text: str) -> str:
    """A wish to have something explained without whom that is for: "… cho bà con dễ hiểu"."""
    return _FOR.sub("", text)


def of_concept(text: str) -> str:
    """A question that wants an idea explained as one for that: "giải thích từ khóa: X" is "khái niệm “X”".

    One word may be a short form, of which it is asked what it is.
    """
    said = _EXPLAINED.search(text) or _MEANT.search(text) or _MEANT_ALONE.match(text)
    if said is None:
        return text
    plain = said.groupdict().get("plain") or ""
    idea = WHERE_SAID.sub("", without_hearers(plain)).strip(" ,") or said.groupdict().get("marked", "").strip()
    where = WHERE_SAID.search(plain) or WHERE_SAID.match(text, said.end())
    asked = f"khái niệm “{idea}”" if len(idea.split()) > 1 else f"{idea} là gì"
    return f"{asked}{where.group() if where else ''}"
