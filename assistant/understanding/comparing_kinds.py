"""Rules for questions that set things or times beside one another: which is more, how they differ, which holds."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.asking import Asked, Asking
from assistant.understanding.comparing_words import BESIDE_ANOTHER_TIME, MOST_CHANGED
from assistant.understanding.kinds import Kind
from assistant.understanding.sides import words_apart

_IN_WHAT = re.compile(r"(?:(?:ở|tại) )?(?:chỗ|điểm) nào|điểm gì|ở đâu")
# Two times, blanked out, with a joint between them that says no more: "2025, 2030", "2025 với 2030", "2025, còn 2030".
_TIMES_LISTED = re.compile(r" {4}(?: ?[,;/] ?(?:còn )?| (?:với|rồi|hay|còn) )(?:đến )?(?:năm |giai đoạn )? {4}")
# "Chỉ tiêu … cho 2021-2025, còn 2026-2030 thì có không": the same of a further time.
_OF_NEXT_TIME = re.compile(r" {4} ?, còn (?:đến |năm |giai đoạn )* {4} *(?:thì )?(?:có )?(?:không|sao|thế nào)(?!\w)")
_BETWEEN = (
    "so sánh", "đối chiếu",
    "bao nhiêu", "thế nào", "ra sao", "chênh", "so với", "hơn", "khác", "cao hơn", "thấp hơn", "và",
)  # fmt: skip
# "A hay B"; not "ý hay", "hay hỏi", "có … hay không".
_CHOICE = re.compile(
    r"(?<!\w)(?!(?:điều|ý|điểm|câu|bài|cách|rất|càng|cái|dung) hay )[^\W\d_]\w* hay (?:là )?"
    r"(?!nhất|ho|của|về|hỏi|gặp|bị|dùng|thấy|nói|không\W*$|chưa\W*$)\w"
)
_ASKS_OTHERWISE = re.compile(
    r"(?<!\w)(?:gì|nào|ai|đâu|sao|mấy|bao nhiêu|bao lâu|vì|nên|giống|khác|so sánh|hơn|thế nào)(?!\w)"
)


def which_is_more(asking: Asking) -> Asked | None:
    """ "A và B, nơi nào cao hơn", "A hay B cao hơn"."""
    bare = asking.bare
    degree = re.search(rf"(?<!\w)(?:{'|'.join(cues().degrees)}) hơn(?!\w)", bare)
    how_much = re.search(r"(?<!\w)hơn(?!\w).*(?<!\w)(?:bao nhiêu|mấy|cỡ nào|chừng nào)(?!\w)", bare)
    joined = how_much or re.search(
        r"(?<!\w)(?:và|với|hay|hoặc)(?!\w).*(?<!\w)nào(?!\w)|(?<!\w)(?:hay|hoặc)(?!\w)", bare
    )
    return Asked(Kind.COMPARE, degree.group()) if degree and joined else None


def between_times(asking: Asking) -> Asked | None:
    """Several times named, and a word that asks how they differ; or one, beside the time before it."""
    beside = asking.times == 1 and BESIDE_ANOTHER_TIME.search(asking.bare)
    next_one = _OF_NEXT_TIME.search(asking.bare)
    compares = beside or (asking.times > 1 and (cue_in(asking.bare, _BETWEEN) or next_one))
    return Asked(Kind.COMPARE, cue_in(asking.bare, cues().kinds[Kind.COMPARE])) if compares else None


def several_times(asking: Asking) -> Asked | None:
    """ "GRDP 2025, 2030", "nước sạch 2025 với 2030": a thing at several times, and nothing else asked of it."""
    return Asked(Kind.COMPARE) if asking.times > 1 and _TIMES_LISTED.search(asking.bare) else None


def set_apart(asking: Asking) -> Asked | None:
    """ "Quỹ trung ương khác quỹ địa phương chỗ nào": two things of one kind, and in what they differ."""
    asked = _IN_WHAT.search(asking.bare) if words_apart(asking.bare) else None
    return Asked(Kind.COMPARE, asked.group()) if asked else None


# "A với B có phải là một không", "A và B là một hay hai"; "có phải là một trong …" asks of one thing.
_SAME = re.compile(
    r"(?<!\w)(?:và|với) .+? (?P<same>(?:có phải (?:là )?|là |đều là |cùng là )một(?: (?:việc|thứ|cái|loại|nghĩa))?"
    r"(?: hay(?: là)? (?:hai|2|khác)(?: \w+){0,2}| không| ko| hông| à| hả)?)\W*$"
)


def one_and_the_same(asking: Asking) -> Asked | None:
    """Whether two things are one: how each is spoken of tells, and no clause that says both says yes."""
    said = _SAME.search(asking.bare)
    return Asked(Kind.COMPARE, said["same"]) if said else None


def one_or_the_other(asking: Asking) -> Asked | None:
    """ "Cam Ranh là đô thị công nghiệp hay du lịch": which of two holds, not all that is said of them."""
    choice = _CHOICE.search(asking.bare) if len(asking.named.documents) < 2 else None
    return Asked(Kind.WHAT, "hay") if choice and not _ASKS_OTHERWISE.search(asking.bare) else None


_WORDS = r"(?:[^\W\d_]+(?: |(?=\W*$))){1,8}"
# "Do Bí thư Tỉnh ủy hay Tổng Bí thư ký", "của Tỉnh ủy hay của Ban Thường vụ", "ban hành năm 2021 hay 2022": a field of
# the document that is named, and two to choose from.
_CHOICE_OF_FIELD = {
    "signer": re.compile(rf"\W*(?:do )?{_WORDS}hay (?:(?:là|do) )*{_WORDS}(?:ký|kí)(?: tên| duyệt| ban hành)?\W*"),
    # The document's own issuer is blanked out with its name, or all of another's but its last word.
    "issuer": re.compile(
        rf"\W*(?:(?:do|của) {_WORDS}|[^\W\d_]+ )?hay (?:là )?(?:(?:do|của) {_WORDS}(?:ban hành)?|{_WORDS}ban hành)\W*"
    ),
    "date": re.compile(
        r"\W*(?:được )?(?:ban hành|ra đời|ký|kí)\W*(?:(?:từ|vào|trong) )?(?:năm\W*)?hay\W*(?:là\W*)?(?:năm\W*)?"
    ),
}


def field_chosen(asking: Asking) -> Asked | None:
    """Which of two it is that signed the one document named, or issued it, or the year of that."""
    if len(asking.named.documents) != 1 or asking.named.unknown or _ASKS_OTHERWISE.search(asking.bare):
        return None
    said = (field for field, form in _CHOICE_OF_FIELD.items() if form.fullmatch(asking.bare))
    field = next((one for one in said if (one == "date") == (asking.times > 1)), "")
    return Asked(Kind.META, "hay", field) if field else None


def most_changed(asking: Asking) -> Asked | None:
    """ "Chỉ tiêu nào tăng mạnh nhất": all of them, those of one time beside those of the other."""
    cue = MOST_CHANGED.search(asking.bare)
    return Asked(Kind.COMPARE, cue.group()) if cue else None
