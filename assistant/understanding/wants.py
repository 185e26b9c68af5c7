"""What a question's words want of an answer beside its kind: an actor, a day, a definition, several things, …"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.members import each_asked, each_body_asked
from assistant.understanding.asked_parts import parts_asked
from assistant.understanding.counts import read_headings, read_item, read_nth, read_points
from assistant.understanding.part_words import PARTS, SIDES
from assistant.understanding.prices import read_prices
from assistant.understanding.ranks import read_ranks
from corpus.reading.roles import AskedPart, Role, Side
from corpus.vietnamese.spelling import one_spelling, spaced

Stands = Callable[[str], object]  # whether a phrase, in one spelling, stands in a text

_PERSON = re.compile(
    r"(?<!\w)(?:là ai|ai (?:\w+ )?là|tên gì|tên .*là gì|họ tên|ai (?:\w+ )?giữ chức|ai (?:\w+ )?làm|người nào là"
    r"|là đồng chí nào|là người nào|(?:giám đốc|chủ tịch|bí thư|trưởng ban|đồng chí) (?:(?!cấp )\w+ ){0,2}nào)(?!\w)"
)
# "Ai là người đứng đầu Ban Kinh tế": a person, whatever the texts want of heads.
_HEAD_OF = re.compile(r"(?<!\w)ai (?:đang |hiện |hiện đang )?(?:là|làm) (?:người )?(?:đứng đầu|cầm đầu)(?!\w)")
_BECOMES = re.compile(
    r"(?<!\w)(?:là gì|vai trò|coi là|xem là|trở thành|định hướng|hướng tới|là (?:\w+ ){1,3}gì"
    r"|(?:đô thị|trung tâm|vùng|ngành|nơi) gì|xác định[^.?]*(?:ra sao|thế nào)"
    r"|thành (?:\w+ ){0,2}(?:gì|nào|thế nào))(?!\w)"
)
# "Vân Phong được định hướng ra sao": what is to be, which no assessment of what is tells.
_AHEAD = re.compile(
    r"(?<!\w)(?:định hướng|phương hướng|hướng (?:phát triển|đi|tới)"
    r"|(?:theo|những|các|mấy) (?:hướng|kiểu) (?:nào|gì)|(?:thời gian|giai đoạn|những năm) tới|tới đây|sắp tới)(?!\w)"
)
_DUE = re.compile(
    r"(?<!\w)(?:hạn (?:chót|cuối|chậm nhất|hoàn thành|xử lý|giải quyết)|phải (?:xong|hoàn thành)"
    r"|hoàn thành (?:trước|khi|vào)|chậm nhất|muộn nhất|deadline)(?!\w)"
)
# "Nghị quyết nào thay thế Nghị quyết 21": the text that does so is asked for, not what the named one says.
_REPLACING = re.compile(
    r"(?<!\w)(?:nghị quyết|kết luận|quyết định|nghị định|chỉ thị|luật|thông tư|văn bản|cái) nào (?:đã |sẽ |mới |vừa )*"
    r"(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ)(?!\w)"
)
# "Quyết định 71 bãi bỏ văn bản nào": the texts that the named one replaces.
_REPLACED = re.compile(
    r"(?<!\w)(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ)(?: cho)?(?: toàn bộ)?(?: các| những)? "
    r"(?:nghị quyết|kết luận|quyết định|nghị định|chỉ thị|luật|thông tư|văn bản|quy định) (?:nào|gì|cũ nào)(?!\w)"
)
# "Sở nào chủ trì": a body of that kind; "cơ sở", "cán bộ" are none.
_BODY_ASKED = re.compile(
    r"(?<!\w)(?<!cơ )(?<!cán )(?<!toàn )(?<!nội )(?<!đồng )(?<!tiến )(?<!đảng )(?<!chi )(sở|bộ|cục|ủy ban) nào(?!\w)"
)
_NEED = re.compile(r"(?<!\w)(?:vì sao|tại sao|sao|vì cái gì) (?:lại )?(?:phải|cần)(?!\w)")  # what for, no cause
# "Có được … không", "đã … chưa": nothing else is asked.
_YES_OR_NO = re.compile(
    r"(?<!\w)(?:có|được|đã|phải|cần)\s.*(?<!\w)(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|hả|em|anh|bạn))*\W*$"
)
# "Có nêu … không": a yes to whether the text speaks of it, whatever that says.
_MENTIONED = re.compile(
    r"(?<!\w)có (?:được )?(?:nêu|nói|nhắc|đề cập|ghi)(?: rõ| cụ thể| gì)?(?: đến| tới| về)?\s.*(?<!\w)không"
    r"(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$|(?<!\w)có (?:được )?(?:nêu|nói|nhắc|đề cập|ghi)(?: đến| tới)? không\W*$"
)
_NOT_YET = re.compile(r"(?<!\w)chưa(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$")
_ASKING_NO = re.compile(r"(?<!\w)(?:phải|đúng|có) không(?!\w)|(?<!\w)(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$")
# "Bao lâu một lần": how regularly.
_HOW_OFTEN = re.compile(
    r"(?<!\w)(?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tuần|tháng|quý|năm))(?: \w+){0,3} (?:một|1) lần(?!\w)"
)
_OBLIGED = re.compile(r"(?<!\w)(?:bắt buộc|được phép|có quyền|nghĩa vụ)(?!\w)")
_DENIED = re.compile(r"(?<!\w)(?:không|chưa|cấm)(?!\w)")
_OTHERWISE_ASKED = re.compile(r"(?<!\w)(?:bao nhiêu|gì|nào|ai|đâu|sao|mấy|vì|hay|hoặc)(?!\w)")
# "Ai làm gì", "phân công thế nào": who has to do what, all of them.
_ASSIGNED = re.compile(
    r"(?<!\w)(?:phân vai|phân nhiệm)(?!\w)|"
    r"(?<!\w)(?:ai|(?:đơn vị|cơ quan) nào|(?:từng|mỗi) (?:cơ quan|đơn vị)),? (?:phải )?(?:làm|lo|phụ trách)"
    r" (?:những )?(?:việc |phần )?(?:gì|nào)(?!\w)"
    r"|(?<!\w)(?:phân công|giao việc|giao nhiệm vụ)(?: nhiệm vụ| trách nhiệm)?"
    r" (?:cụ thể )?(?:(?:như )?thế nào|ra sao|cho (?:ai|những ai))(?!\w)"
)
_BRANCH = re.compile(r"(?<!\w)(?:ngành|lĩnh vực) (?!nào|gì|các)\w+")  # "ngành y tế được giao gì"
_MEANING = re.compile(
    r"(?:là|nghĩa là|viết tắt(?: của)?(?: (?:từ|cụm từ))?(?: là)?) (?:cái |chữ |từ |chỉ số |cơ quan )?gì"
    r"(?: (?:vậy|thế|ạ|nhỉ))?\W*$"
)
# "Các con số về …", "số liệu nào": the points that give a figure.
NUMBERS_SAID = re.compile(
    r"(?<!\w)(?:(?:các|những|mọi|mấy|toàn bộ|tất cả) (?:con số|số liệu)|số liệu|con số (?:nào|gì))(?!\w)"
)
_ANY_TARGET = re.compile(r"(?<!\w)có (?:những |các )?chỉ tiêu (?:nào|gì|cụ thể)(?!\w)")
_MILESTONES = re.compile(
    r"(?<!\w)(?:mốc|cột mốc|dòng) thời gian(?! nào)(?!\w)"
    r"|(?<!\w)(?:các|những|tất cả|mọi) (?:cột mốc|mốc|thời hạn|hạn chót)"
    r"(?= (?:quan trọng|chính|trong|của|nêu|phải|cần|theo|ở)(?!\w)|\W*$)|(?<!\w)timeline(?!\w)"
)
_DAY = re.compile(r"(?<!\w)(?:ngày nào|hôm nào|ngày mấy|ngày bao nhiêu)(?!\w)")
_LOCATION = re.compile(
    r"(?<!\w)(?:ở đâu|đặt tại đâu|nơi nào|địa chỉ|(?:đặt|nằm|đóng) (?:ở|tại)? ?(?:chỗ|nơi) nào)(?!\w)"
)
# "Hội nghị tổ chức tại tỉnh nào": where something was held.
_HELD_AT = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|tiến hành) (?:ở|tại) (?:đâu|(?:chỗ|nơi|địa điểm|địa phương|tỉnh|thành phố"
    r"|tỉnh,? thành(?: phố)?|huyện|xã|phường|nước) nào)(?!\w)"
)
# "Tôi là X, có được hưởng không": whether what a text gives is for whoever asks.
_ENTITLED = re.compile(
    r"(?<!\w)(?:được (?:\w+ ){0,2}(?:hưởng|hỗ trợ|trợ cấp|miễn|giảm|chi trả)|thuộc (?:diện|đối tượng)"
    r"|áp dụng (?:cho|với|đối với))(?!\w)"
)
_DAY_ASKED = r"(?:(?:ngày|hôm|khi|lúc|tháng) nào|bao giờ|hôm mấy|ngày mấy)"
_HELD_ON = re.compile(
    r"(?<!\w)ngày (?!ban hành|ký|công bố|thông qua|(?:có )?hiệu lực)(?:\w+ ){1,14}"
    rf"(?:là|vào|rơi vào) {_DAY_ASKED}(?!\w)"
    r"|(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|bế mạc|tiến hành|bắt đầu|kết thúc|bầu cử|bỏ phiếu)"
    rf" (?:vào )?{_DAY_ASKED}(?!\w)"
)
_SEVERAL = re.compile(r"(?<!\w)(?:và|cùng với|trong đó|lần lượt)(?!\w)|,|;")
_COUNTED = re.compile(r"(?<!\w)(?:bao nhiêu|mấy) (\w+)")
_LISTED = re.compile(r"(?:những|các)\s+([^\W\d_]+(?: [^\W\d_]+){1,2}?) nào")
_PREDICATE = re.compile(r"(?<!\w)(?:coi|xem|xác định) là (\w+ \w+)")
WAYS = ("tăng", "giảm")  # in which a figure may move
_BOTH_SIDES = re.compile(r"(?<!\w)(?:(?:hai|2) mặt|được (?:và|lẫn|hay) chưa(?: làm)?(?: được)?)(?!\w)")
_OF_SIDES = "|".join(words for _, words in SIDES)
SIDES_SAID = re.compile(rf"(?<!\w)(?:{_OF_SIDES}|(?:cả )?(?:hai|2) mặt)(?!\w)")
# The words of the sides with what says no more beside them.
SIDES_ALONE = re.compile(rf"(?<!\w)(?:{_OF_SIDES}|(?:cả )?(?:hai|2) mặt|nổi bật|chính|chủ yếu)(?!\w)")
_COUNTING = re.compile(
    r"(?<!\w)(?:bao nhiêu|mấy|chênh|cao hơn|thấp hơn|nhiều hơn|ít hơn|hơn kém|tăng|giảm|số|tỉ lệ|%)(?!\w)"
)
_IN_FULL = re.compile(r"(?<!\w)(?:đủ|đầy đủ|trọn vẹn|nguyên văn)(?!\w)")
_EACH_ONE = re.compile(r"(?<!\w)mỗi (?:\w+ ){1,3}một (?:câu|dòng|ý)(?!\w)")
_CONTRASTED = re.compile(
    r"(?<!\w)(?:so sánh|đối chiếu|phân biệt|so với|khác (?:nhau|gì|biệt|ở)|giống (?:nhau|hay|và))(?!\w)"
)
_ASPECT = re.compile(
    r"(?<!\w)(?:(?:xét )?về(?: mặt| phần| khía cạnh| phương diện)?"
    r"|(?:ở|trên|theo|xét) (?:các )?(?:khía cạnh|phương diện|góc độ|mặt)|trong lĩnh vực)\s+(?=\w)"
)
# "Hai giai đoạn cộng lại": what two figures come to.
_SUMMED = re.compile(
    r"(?<!\w)(?:(?:cộng|gộp|tính) (?:chung |gộp )?(?:lại|cả)|cộng (?:hai|2)|tổng (?:của |cả )*(?:hai|2)"
    r"|cả (?:hai|2) (?:giai đoạn|kỳ|năm|mốc) (?:là|được|thì)|tổng cộng)(?!\w)"
)
_TABLE = re.compile(r"(?<!\w)(?:phụ lục|danh mục)(?!\w)")
# "Cả bảng khung giá", "biểu mức thu": all the rows of a table.
_GRID = re.compile(
    r"(?<!\w)(?:bảng|biểu)(?! báo| dương| thị| hiện| quyết| diễn| trưng| tượng)(?!\w)|(?<!\w)khung giá(?!\w)"
)
_RUN = 3  # syllables in a row that a clause which speaks of the same thing has too


@dataclass(frozen=True, slots=True)
class Wants:
    """What a question's words want; False, "" or () where they want no such thing.

    actor: the kind of actor to be named, in one spelling: "doanh nghiệp nào" -> "doanh nghiệp". body: what kind
    of body is to be named: "sở nào" -> "sở".
    day: a day, where another time will not do. deadline: a term, for which a span of time will do: "thời hạn".
    due: by when something is to be done: "hạn chót".
    often: how regularly: "bao lâu một lần".
    counted: the noun counted, in one spelling: "bao nhiêu huyện" -> "huyện". listed: the noun of "những … nào".
    ways: those of "tăng" and "giảm" that it says. several: it asks several things in one breath.
    superlative: a rank: "nơi nào giỏi nhất". location: where a thing is, held_at: was held,
    held_on: on which day. entitled: whether a thing is for whoever asks: "có được hưởng không".
    compared: one time beside another.
    becomes: what a thing is, or is to become. meaning: what a word means: "GRDP là gì".
    predicates: what it says a thing is held to be: "được coi là đột phá" -> "đột phá".
    confirming: a yes to what it says. references: the documents that a document names. role: an office: "bí thư".
    milestones: the times that are set, each with what is to be by then.
    figures: figures that are set; targets: whether there is any: "có chỉ tiêu nào về …".
    numbers: the points that give a figure.
    counting: how much or how many.
    headings: of what it wants the headings listed: "nhiệm vụ", "chương". headings_count: how many it says there are, 0
    for none. nth: the heading wanted by its number, and that number. item: the number of the item wanted of a list.
    parts: the parts of a document that it names by what they are for. sides: the sides of an assessment that it names.
    parts_asked: those of both that it asks for side by side, each by itself, two at least.
    points: how many points the answer is to have, 0 for as many as there are.
    each_one: one sentence of each thing. in_full: nothing of it left out. ahead: what is to be, not what is.
    need: what a thing is needed for.
    yes_or_no: a yes or a no, and nothing else; mentioned: whether the text speaks of a thing at all;
    not_yet: whether something is so by now; denied: to what it denies; obliged: the duty or leave that it asks after.
    replacing: the text that replaces the one named; replaced: those that it replaces.
    branch: what is to be done in a branch, be that for nobody by name. assigned: who has to do what, all of them.
    summed: what figures come to. contrasted: two things beside each other, not what one takes from the other.
    aspect: on one aspect of them: "… về du lịch".
    duties: what somebody has to do, be that a body that the rules know or not. table: rows of an annex's table.
    leads: a body that leads ("chủ trì"). grid: a table as such: "bảng tra", "khung giá".
    ranks: the offices that it names, a deputy's behind "phó": "trưởng ban", "phó giám đốc".
    prices: what the prices that it names are paid for: "thuê", "bán".
    each: the words that call the members of each of which it asks what that is: "từng huyện". each_body: the
    noun of the bodies of each of which it asks what that has to do.
    runs: its syllables three in a row, with a blank around each.
    """

    actor: str = ""
    body: str = ""
    day: bool = False
    deadline: bool = False
    due: bool = False
    often: bool = False
    counted: str = ""
    listed: str = ""
    ways: tuple[str, ...] = ()
    several: bool = False
    superlative: bool = False
    location: bool = False
    held_at: bool = False
    held_on: bool = False
    entitled: bool = False
    compared: bool = False
    becomes: bool = False
    meaning: bool = False
    predicates: tuple[str, ...] = ()
    confirming: bool = False
    references: bool = False
    role: str = ""
    milestones: bool = False
    numbers: bool = False
    figures: bool = False
    targets: bool = False
    counting: bool = False
    headings: str = ""
    headings_count: int = 0
    nth: tuple[str, int] | None = None
    item: int = 0
    parts: tuple[Role, ...] = ()
    sides: tuple[Side, ...] = ()
    parts_asked: tuple[AskedPart, ...] = ()
    summed: bool = False
    points: int = 0
    each_one: bool = False
    in_full: bool = False
    ahead: bool = False
    branch: bool = False
    assigned: bool = False
    replacing: bool = False
    replaced: bool = False
    need: bool = False
    yes_or_no: bool = False
    mentioned: bool = False
    not_yet: bool = False
    denied: bool = False
    obliged: str = ""
    contrasted: bool = False
    aspect: bool = False
    duties: bool = False
    table: bool = False
    leads: bool = False
    grid: bool = False
    ranks: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    each: tuple[str, ...] = ()
    each_body: str = ""
    runs: tuple[str, ...] = ()


def read_wants(text: str) -> Wants:
    """Read what a question wants; text is its search form."""
    table, words = cues(), spaced(text)
    headings, headings_count = read_headings(text)
    found = Wants(
        actor=_actor(text),
        day=bool(_DAY.search(text)),
        deadline=" hạn " in words,
        counted=_counted(text),
        listed=_first(_LISTED, text),
        ways=tuple(way for way in WAYS if f" {way} " in words),
        several=bool(_SEVERAL.search(text)),
        superlative=bool(cue_in(text, table.superlatives)),
        location=bool(_LOCATION.search(text)),
        compared=" so với " in words,
        becomes=bool(_BECOMES.search(text)),
        meaning=bool(_MEANING.search(text)),
        predicates=tuple(map(one_spelling, _PREDICATE.findall(text))),
        confirming=bool(cue_in(text, table.confirming)),
        references=bool(cue_in(text, table.references)),
        role=cue_in(text, table.roles),
        counting=bool(_COUNTING.search(text)),
        headings=headings,
        headings_count=headings_count,
        nth=read_nth(text),
        parts=tuple(role for role, words in PARTS if re.search(rf"(?<!\w)(?:{words})(?!\w)", text)),
        sides=_sides(text),
        points=read_points(text),
        each_one=bool(_EACH_ONE.search(text)),
        ahead=bool(_AHEAD.search(text)),
        contrasted=bool(_CONTRASTED.search(text)),
        replacing=bool(_REPLACING.search(text)),
        replaced=bool(_REPLACED.search(text)),
        need=bool(_NEED.search(text)),
        branch=bool(_BRANCH.search(text) and cue_in(text, table.duties)),
        duties=bool(cue_in(text, table.duties)),
        ranks=read_ranks(text),
        runs=_runs(text),
    )
    return _with_yes_or_no(_with_what_is_set(found, text), text)


def _with_what_is_set(wants: Wants, text: str) -> Wants:
    """The wants of a question with those of one that asks what is set: times, figures, rows, bodies, all in full."""
    return replace(
        wants,
        often=bool(_HOW_OFTEN.search(text)),
        parts_asked=parts_asked(text),
        summed=bool(_SUMMED.search(text)),
        in_full=bool(_IN_FULL.search(text)),
        milestones=bool(_MILESTONES.search(text)),
        due=bool(_DUE.search(text)),
        held_at=bool(_HELD_AT.search(text)),
        held_on=bool(_HELD_ON.search(text)),
        entitled=bool(_ENTITLED.search(text)),
        prices=read_prices(spaced(text)),
        numbers=bool(NUMBERS_SAID.search(text)),
        figures=" chỉ tiêu " in spaced(text),
        targets=bool(_ANY_TARGET.search(text)),
        assigned=bool(_ASSIGNED.search(text)),
        table=bool(_TABLE.search(text)),
        grid=bool(_GRID.search(text)),
        leads=" chủ trì " in spaced(text),
        aspect=bool(_ASPECT.search(text)),
        item=read_item(text),
        each=each_asked(text),
        each_body=each_body_asked(text),
        body=_first(_BODY_ASKED, text),
    )


def _with_yes_or_no(wants: Wants, text: str) -> Wants:
    """The wants of a question with those of one that wants a yes or a no."""
    asks = (_YES_OR_NO.search(text) or cue_in(text, cues().confirming)) and not _OTHERWISE_ASKED.search(text)
    denied = _DENIED.search(_ASKING_NO.sub(" ", text))
    obliged = said.group() if (said := _OBLIGED.search(text)) else ""
    return replace(
        wants,
        yes_or_no=bool(asks),
        mentioned=bool(_MENTIONED.search(text)),
        not_yet=bool(_NOT_YET.search(text)),
        denied=bool(denied),
        obliged=obliged,
    )


def _sides(text: str) -> tuple[Side, ...]:
    """The sides of an assessment that are named; of one that is asked for as a whole, what was reached and what not."""
    named = tuple(side for side, words in SIDES if re.search(rf"(?<!\w)(?:{words})(?!\w)", text))
    if _BOTH_SIDES.search(text):
        return tuple(dict.fromkeys((Side.RESULTS, Side.LIMITS, *named)))
    return named or ((Side.RESULTS, Side.LIMITS) if ask_pattern("assessment").search(text) else ())


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found.group(1) if found else ""


def _actor(text: str) -> str:
    actors = "|".join(map(re.escape, cues().actors))
    return one_spelling(_first(re.compile(rf"(?<!\w)({actors}) nào(?!\w)"), text))


def _counted(text: str) -> str:
    noun = _first(_COUNTED, text)
    return "" if noun in cues().frame else one_spelling(noun)


def _runs(text: str) -> tuple[str, ...]:
    words = spaced(text).split()
    return tuple(f" {' '.join(words[at : at + _RUN])} " for at in range(len(words) - _RUN + 1))


def asks_person(text: str, stands: Stands) -> bool:
    """ "Chủ tịch … là ai": a role and a question for its name, unless a text itself says who has it by his office.

    stands tells whether a phrase stands in the texts: "Chủ tịch Hội đồng là Chủ tịch Ủy ban nhân dân tỉnh".
    """
    if _HEAD_OF.search(text):
        return True
    role = cue_in(text, cues().roles) if _PERSON.search(text) else ""
    of = re.search(rf"(?<!\w){re.escape(role)} (\w+ \w+)", text) if role else None
    given = of and any(stands(spaced(one).strip()) for one in (f"{of.group()} là", f"làm {of.group()}"))
    return bool(role) and not given
