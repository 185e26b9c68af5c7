"""What a question asks for: its kind, the unit of a figure, a person; read off its question words (cues.yaml)."""

import re
from functools import cache

from assistant.blanking import without_cue
from assistant.data_files import cue_in, cues
from assistant.naming import Named
from corpus.bodies import names_body

_UNIT_ASKED = re.compile(
    r"(?:bao nhiêu|mấy)\s+(phần trăm|%|tỉ|tỷ|nghìn tỉ|triệu|đồng|tiền|người|lần|năm|tháng|tuần|ngày|giờ|phút"
    r"|km|cây số|ha|usd)(?!\w)"
)
_UNITS = {"phần trăm": "percent", "%": "percent", "tỉ": "money", "tỷ": "money", "nghìn tỉ": "money", "triệu": "money",
          "đồng": "money", "tiền": "money", "usd": "money", "người": "people", "lần": "times", "năm": "span",
          "tháng": "span", "tuần": "span", "ngày": "span", "giờ": "span", "phút": "span", "km": "length",
          "cây số": "length", "ha": "area"}  # fmt: skip

_EVERYBODY = re.compile(
    r"(?<!\w)(?:ai (?:cũng|ai|nấy)|(?:bất kỳ|bất cứ|không|chẳng) ai)(?!\w)"
)  # no question for a name


def asked_kind(bare: str, named: Named) -> tuple[str, str, str]:
    """The kind of a question, the metadata field it asks for ("" for none), and the cue that told.

    bare is its search form with what it names blanked out.
    """
    table = cues()
    found = [(cue, meta) for meta, phrases in table.metadata.items() if (cue := cue_in(bare, phrases))]
    found += [(said.group(), meta) for meta, one in _metadata_patterns() if (said := one.search(bare))]
    cue, meta = max(found, key=lambda pair: len(pair[0]), default=("", ""))
    if cue and not named.sections and _is_about_document(bare, cue, named):
        return "meta", meta, cue
    outline = cue_in(bare, table.outline)
    if outline and named.documents and not named.sections and not _left_over(bare, outline):
        return "outline", "", outline
    if named.sections and (cue := cue_in(bare, table.kinds["section"])) and not _left_over(bare, cue):
        return "section", "", cue
    if (named.sections or named.unknown_section) and not _left_over(bare, ""):
        return "section", "", ""
    if re.search(
        r"(?<!\w)(?:trong|ở|tại|thuộc|bởi)\s+(?:những\s+|các\s+)?(?:văn bản|nghị quyết|kết luận|mục|phần|khoản) nào",
        bare,
    ):
        return "where_stated", "", "trong văn bản nào"
    if more := _asks_which_is_more(bare):
        return "compare", "", more
    if cue_in(bare, table.duties) and names_body(bare):
        return "duties", "", cue_in(bare, table.duties)
    if re.search(r"(?<!\w)(?:những|các)\s[^,.;?]{2,60}?\s(?:nào|gì)(?!\w)", bare) and not cue_in(
        bare,
        ("năm nào", "khi nào", "văn bản nào", "mốc nào", "thời điểm nào", "ngày nào", "tháng nào", "thời gian nào"),
    ):
        return "list", "", ""
    times = len(named.years) + len(named.periods)
    if times > 1 and cue_in(
        bare, ("bao nhiêu", "thế nào", "ra sao", "chênh", "so với", "hơn", "khác", "cao hơn", "thấp hơn", "và")
    ):
        return "compare", "", cue_in(bare, table.kinds["compare"])
    strong_list = cue_in(bare, table.listing)
    if strong_list or re.search(r"(?<!\w)mấy (\w+).*(?<!\w)\1 nào", bare):
        return "list", "", strong_list
    for kind in ("compare", "why", "which_document", "list", "number", "date", "who", "place"):
        cue = cue_in(bare, table.kinds[kind])
        if kind == "number" and cue and (later := _later_date(bare, cue)):
            return "date", "", later
        if kind == "who" and cue == "ai" and _EVERYBODY.search(bare):
            continue
        if kind == "place" and cue in table.weak_places and cue_in(bare, table.wanting):
            return "what", "", cue
        if cue:
            return kind, "", cue if " " in cue else ""
    for kind in ("section", "yesno", "what"):
        cue = cue_in(bare, table.kinds[kind])
        if cue:
            return ("what" if kind == "section" else kind), "", cue
    return ("number" if times and cue_in(bare, table.indicators) else "what"), "", ""


def _later_date(bare: str, number: str) -> str:
    """The cue of a date that holds a number's ("ngày bao nhiêu") or stands after it ("mấy chục trạm … ngày nào")."""
    date = cue_in(bare, cues().kinds["date"])
    return date if date and bare.rfind(date) + len(date) >= bare.rfind(number) + len(number) else ""


def _asks_which_is_more(bare: str) -> str:
    """The degree of "A và B, nơi nào cao hơn", "A hay B cao hơn": "cao hơn"; "" for none."""
    degree = re.search(rf"(?<!\w)(?:{'|'.join(cues().degrees)}) hơn(?!\w)", bare)
    asks_how_much = re.search(r"(?<!\w)hơn(?!\w).*(?<!\w)(?:bao nhiêu|mấy|cỡ nào|chừng nào)(?!\w)", bare)
    joined = asks_how_much or re.search(
        r"(?<!\w)(?:và|với|hay|hoặc)(?!\w).*(?<!\w)nào(?!\w)|(?<!\w)(?:hay|hoặc)(?!\w)", bare
    )
    return degree.group() if degree and joined else ""


@cache
def _metadata_patterns() -> list[tuple[str, re.Pattern[str]]]:
    return [(meta, re.compile(rf"(?<!\w)(?:{one})(?!\w)")) for meta, one in cues().metadata_patterns.items()]


def _left_over(bare: str, cue: str) -> bool:
    """Whether a question says more than which section it wants."""
    return bool(re.search(r"\w", _frame_words().sub(" ", without_cue(bare, cue))))


@cache
def _frame_words() -> re.Pattern[str]:
    words = {*cues().frame, "nào", "gì", "ra sao", "thế nào", "như thế nào", "và", "là"}
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})(?!\w)")


def _is_about_document(bare: str, cue: str, named: Named) -> bool:
    """Whether "ai ký" asks of a document: one is named or pointed at, or nothing else is said."""
    words = cues().document_words
    return bool(named.documents or named.unknown or named.kind_only or cue_in(bare, [*words, "nó"])) or not _left_over(
        bare, cue
    )


def asked_unit(text: str) -> str:
    """The kind of quantity that a question asks for, "" for any."""
    units = _UNIT_ASKED.findall(text)
    if units:
        return _UNITS[units[-1]]
    if re.search(r"(?<!\w)bao lâu(?!\w)", text):
        return "span"
    if re.search(r"(?<!\w)(?:và|với)(?!\w)|,", text):
        return ""  # of several indicators each has its own unit
    return next((unit for unit, words in cues().unit_words.items() if cue_in(text, words)), "")


def asks_person(text: str) -> bool:
    """ "Chủ tịch … là ai": a role and a question for its name."""
    asks = re.search(
        r"(?<!\w)(?:là ai|ai (?:\w+ )?là|tên gì|tên .*là gì|họ tên|ai (?:\w+ )?giữ chức|ai (?:\w+ )?làm|người nào là"
        r"|là đồng chí nào|là người nào)(?!\w)",
        text,
    )
    return bool(asks and cue_in(text, cues().roles))
