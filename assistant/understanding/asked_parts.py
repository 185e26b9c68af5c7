"""The parts of a text that a question asks for side by side: "hạn chế ra sao, giải pháp thế nào"."""

import re
from functools import cache

from assistant.understanding.part_words import PARTS, REMEDYING, SIDES, STATE
from corpus.reading.roles import AskedPart, Role, Side

# Words that are parts only where they are asked for: "đánh giá – quan điểm – nhiệm vụ", "thành tựu, định hướng",
# "… phát triển thế nào, có gì vướng mắc và giải pháp".
_SAID_OTHERWISE: dict[AskedPart, str] = {
    Role.ASSESSMENT: rf"{STATE}|phát triển(?= (?:ra sao|(?:như )?thế nào)\s*[,;][^.?!]{{0,80}}(?:giải pháp|hướng))"
    r"|đánh giá(?=\s*(?:[,;–-]|(?:và|lẫn)(?!\w)|$))",
    Side.LIMITS: rf"{dict(SIDES)[Side.LIMITS]}|(?<=gì )(?:khó khăn|vướng mắc)",
    Role.TASKS: f"{dict(PARTS)[Role.TASKS]}|định hướng|phương hướng|hướng (?:đi|phát triển)"
    f"|(?:hướng|cách|biện pháp)(?: để)? (?:{REMEDYING})",
}
_HAS = "(?:có|còn|gặp) (?:những )?gì"  # "có gì hạn chế"
# What stands before a part that is asked for by itself, and what behind one: "giải pháp thi hành luật" is neither.
_HEAD = (
    r"(?:^(?:\W*(?:(?:thế|vậy) )?còn(?!\w))?|[,;:.?!()+–-](?:\s*(?:còn|gặp)(?!\w))?"
    r"|(?<!\w)(?:và|cùng|rồi|với|cả|vừa|lẫn|kèm|nêu|kể|gồm|cho biết|trình bày|làm rõ"
    r"|phân tích|phân biệt|so sánh|đối chiếu|giữa|khác(?: gì)?(?: với)?|nhầm(?: lẫn)?|giao|đặt ra|đề ra|đưa ra"
    rf"|nhận định|đánh giá|{_HAS}))\W*(?:(?:các|những|mấy|một số|cả|phần|[2-9]|hai|ba|bốn|năm)\s+){{{{0,2}}}}"
    r"(?:{words})(?!\w)"
)
_ASKED = r"(?<!\w)(?:{words})(?: [^\W\d]+){{0,2}}? (?:nào|gì|ra sao|thế nào|là)(?!\w)"
# "Du lịch hiện trạng, hạn chế, định hướng": how things are, and behind it a further part.
_STATE_BEFORE = (
    rf"(?<!\w)(?:{STATE})(?=\s*[,;–-]\s*(?:{dict(SIDES)[Side.LIMITS]}|nguyên nhân|định hướng|hướng đi|giải pháp)(?!\w))"
)
# Causes of what: "nguyên nhân (khách quan) của những hạn chế, yếu kém", "vì sao còn nhiều tồn tại, yếu kém".
_SHORT = r"(?:hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|kết quả)"
_CAUSES_OF = re.compile(
    r"(?<!\w)nguyên nhân (?:(?:[^\W\d]+ ){0,3}?(?:của|dẫn đến|dẫn tới|gây ra|cho) )?"
    rf"(?:các |những )?{_SHORT}(?:,? (?:và )?{_SHORT})*"
    rf"|(?<!\w)(?:do đâu|vì sao|tại sao)(?!\w).*"
)
_BARE = (
    r"\W*(?:(?:giao|đặt ra|đề ra|đưa ra|nêu|có|còn|gặp) )?(?:các |những |mấy |một số )?(?:{words})"
    r"(?: (?:cụ thể|chính|chủ yếu|trọng tâm|tương ứng|liên quan|đi kèm|kèm theo|đề ra|đặt ra|khắc phục))*"
    r"(?: (?:về|cho|của) (?:việc|vấn đề|lĩnh vực|nội dung|điều) (?:này|đó|ấy))?"
    r"(?: (?:được )?(?:nêu|đề ra|đặt ra))?"
    r"(?:(?<= gì)|(?<= nào)|(?: là| như)* (?:gì|những gì|nào|ra sao|thế nào|sao))\W*"
    rf"|\W*{_HAS} (?:{{words}})\W*"
)


def parts_asked(text: str) -> tuple[AskedPart, ...]:
    """The parts that a question (search form) asks for, each by itself, in the question's order; () for fewer than two.

    A part is a side of an assessment, or what the parts of a document are for. "Nguyên nhân của những hạn chế" is one.
    """
    of_causes = _CAUSES_OF.search(text)
    found: dict[AskedPart, int] = {}
    for part, pattern in _patterns().items():
        own = (said for said in pattern.finditer(text) if part is Side.CAUSES or not _lies_in(said, of_causes))
        if said := next(own, None):
            found[part] = said.start()
    return tuple(sorted(found, key=lambda part: found[part])) if len(found) > 1 else ()


def _lies_in(said: re.Match[str], outer: re.Match[str] | None) -> bool:
    return outer is not None and outer.start() <= said.start() < outer.end()


def is_bare_part(text: str) -> bool:
    """Whether a text (search form) asks for a part and says of nothing: "nhiệm vụ cụ thể ra sao"."""
    return any(pattern.fullmatch(text) for pattern in _patterns_of(_BARE).values())


@cache
def _patterns() -> dict[AskedPart, re.Pattern[str]]:
    patterns = _patterns_of(f"{_HEAD}|{_ASKED}")
    said = patterns[Role.ASSESSMENT].pattern
    return patterns | {Role.ASSESSMENT: re.compile(f"{said}|{_STATE_BEFORE}")}


@cache
def _patterns_of(form: str) -> dict[AskedPart, re.Pattern[str]]:
    words: dict[AskedPart, str] = {**dict(SIDES), **dict(PARTS), **_SAID_OTHERWISE}
    return {part: re.compile(form.format(words=one)) for part, one in words.items()}
