"""Where one question of a line ends and the next begins: at "và", "còn" or a comma, each with its words of asking."""

import re
from collections.abc import Sequence

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.understanding.asked_parts import is_bare_part, parts_asked
from assistant.understanding.bodies_apart import of_each_body
from assistant.understanding.kinds import Kind
from assistant.understanding.manner import is_manner
from assistant.understanding.shared_heads import of_each_field, of_each_thing
from assistant.understanding.shorthand import words_written_out
from assistant.understanding.wanted_words import ITS_PLACE, WHICH_TEXT
from assistant.understanding.wants import Stands
from corpus.document_numbers import Typed, find_typed
from corpus.text import blank, search_form
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import find_times
from corpus.vietnamese.words import tagged

_JOIN = r"và|còn|đồng thời|ngoài ra|bên cạnh đó|với lại|thêm nữa|sau đó"
_WITH = "với"  # "ai ký với gửi cho ai": "và" as it is said; behind a verb or "so" it belongs to that
_TOGETHER = "cùng"  # before "với" it is one joint with that
_THING_ASKED = re.compile(r"\W*(?:[^\W_]+ ){0,6}(?:nào|gì|ai|đâu)\W*")  # "cơ quan nào", and nothing said of it
_CUT = re.compile(rf"\s*[,;?.]?\s+(?:{_JOIN}|{_WITH})[,:]?\s+|\s*[,;?]\s+", re.IGNORECASE)
_APART = re.compile(r"\s*[,;]\s+(?:và|còn)", re.IGNORECASE)  # a comma before it parts more than words
# A part that leans on the one before: "…, và Vạn Ninh nữa", "còn năm 2030 thì sao", "…, còn cơ quan trễ 4%?", "…, giám
# đốc thì sao".
_LEANING = re.compile(
    r"\s*(?:[,;?.]?\s+(?P<part>(?:và|còn|với|cả)\s+(?:[^,;?.]|(?<=\d)[.,](?=\d)){2,50}?"
    r"\s+(?:nữa|thì sao|thì thế nào|thì bao nhiêu)(?:\s+ạ)?(?=\s*[,;?.]|\s*$)"
    r"|(?<=[,;.?]\s)còn\s+(?:[^,;?.]|(?<=\d)[.,](?=\d)){2,50}(?=\?\s*$))"
    r"|[,;?]\s+(?P<bare>(?:[^\W\d]+ ){1,4}thì (?:sao|thế nào)(?: ạ)?)(?=\s*[,;?.]|\s*$))",
    re.IGNORECASE,
)
# "Thế Nghị quyết 09 thì sao, có gì cho …", "bên y tế thì sao, có …": of which text or field the next part asks.
_OTHER_TEXT = re.compile(
    r"\W*(?:thế|còn|vậy)(?: còn)? (?:nghị quyết|kết luận|quyết định|văn bản|nq|kl|qđ)(?!\w)[^,;?]{0,30} thì sao\W*"
    r"|\W*(?:bên|phía|mảng) (?:[^\W\d_]+ ){1,4}thì sao\W*",
    re.IGNORECASE,
)
_LISTS_ON = re.compile(
    r"(?:giữ )?chức (?:vụ|danh)(?: là)? gì\W*$"  # of who signs: that is told with the name
    r"|(?:đó )?(?:là|gồm|bao gồm) (?:những|các) (?:\w+ ){1,3}(?:nào|gì)\W*$"
    r"|(?:mỗi|từng) (?:phần|mục|chương) (?:nói|nêu|có)(?: về)?(?: những)? (?:gì|nội dung gì)\W*$",
    re.IGNORECASE,
)
# "Vì sao …, nghị quyết nói sao": where the answer is to stand is no question of its own.
_SAYS_IT = re.compile(
    r"\W*(?:(?:thì|thế|vậy|trong|theo) )?(?:cả )?(?:các |hai )?(?:nghị quyết|kết luận|văn bản|nq|kl)(?: số)?"
    r"(?: [\w/-]+)? (?:có )?(?:nói|nêu|ghi|viết|quy định|giải thích|lý giải|trả lời)(?: rõ)?"
    r"(?: về (?:việc|điều|chuyện) (?:này|đó))? (?:như )?(?:thế nào|ra sao|làm sao|sao|gì|những gì)(?: ạ)?\W*"
    r"|\W*(?:(?:nghị quyết|kết luận|văn bản)(?: [\w/-]+)? )?có (?:giải thích|định nghĩa)(?: rõ)? không(?: ạ)?\W*"
    # "… có mấy chỉ tiêu và là những gì"
    r"|\W*(?:đó |cụ thể |bao )?(?:là|gồm|gồm có)(?: những| các| mấy)?"
    r" (?:gì|[^\W\d_]+(?: [^\W\d_]+)? (?:gì|nào))(?: ạ| vậy)?\W*",
    re.IGNORECASE,
)
# "Trễ 4% thì sao, có bị gì không": what comes of the case before, asked again.
_CASE_BEFORE = re.compile(r"(?<!\w)thì (?:sao|thế nào|như thế nào|ra sao|làm sao)\W*$", re.IGNORECASE)
_OF_CASE = re.compile(
    r"\W*(?:(?:thì|liệu|vậy|thế) )?(?:có )?(?:bị )?(?:gì|sao|làm sao|hề gì|việc gì|vấn đề gì|ảnh hưởng gì|hậu quả gì)"
    r" (?:không|ko|k|hông)(?: ạ| vậy| nhỉ)?\W*",
    re.IGNORECASE,
)
# "… nhắc đến rừng mấy lần, ở đâu": how often and where are one question.
_TIMES_SAID = re.compile(
    r"(?<!\w)(?:nhắc|nói|nêu|đề cập|xuất hiện)(?!\w)[^,;?]{0,60}(?:mấy|bao nhiêu) lần\W*$", re.IGNORECASE
)
# Kinds whose words make a part a question of its own.
ASKING = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.WHAT, Kind.WHY, Kind.WHICH_DOCUMENT)
_FIELDS = (Kind.DATE, Kind.WHO, Kind.PLACE)  # that two words ask for behind another question
_WHOM = re.compile(r"(?:ai (?!cũng|nấy|ai)|(?!của|cho|là|có|không|chẳng|ai)[^\W\d_]+ (?=ai$))[^\W\d_]+")  # "trình ai"
_WORTH = ("giá trị", "trị giá", "kinh phí", "kim ngạch")  # figures that also are names of other things
_MAY, _MAY_WORDS = ("được", "phải", "cần", "thể"), 5  # "có được chuyển thành công ty không"
_ORDERING = re.compile(
    r"\W*(?:(?:anh|chị|em|bạn|hãy|xin|nhờ|giúp|cho|tôi|rồi) ){0,4}"
    r"(?:nêu|tóm tắt|liệt kê|kể|trình bày|giải thích|phân tích|cho biết|tổng hợp)(?: \S+){4}"
)
_FIELD_WORDS = 6  # that a field of a document is asked in, at most
# Of a question that asks of each thing of a row whether it is spoken of.
_MOST_LETTERS, _MOST_THINGS, _LONG_THING = 240, 5, 10
_EACH_MENTIONED = re.compile(
    r"\s(?:(?:(?:có|được) )+(?:nêu|nói|nhắc|đề cập|ghi)(?: rõ)?(?: đến| tới)?(?: (?:ở|trong|tại) [^,;?]{2,40})?"
    r"|có (?:mặt |tên )?trong [^,;?]{2,40}"
    r"|(?:trong|ở) (?:các |cả hai )?(?:nghị quyết|kết luận|văn bản|nq|kl)(?: (?!có )\S{1,8})?(?: có)?)"
    r" (?:không|ko)(?: ạ| vậy| nhỉ)?\W*$"
)
_IN_ROW = re.compile(r"\s*,\s*(?:và\s+)?|\s+và\s+", re.IGNORECASE)
_BASE = re.compile(r"so (?:với|vs|v)\s+(?:(?:năm|giai đoạn)\s+)?\d{4}\b(?=\W*$)", re.IGNORECASE)
_THEN = re.compile(r" (?:khi|lúc|hồi|năm|giai đoạn|thời kỳ) (?:đó|ấy|này)(?: là)?$")
_LONG_FIGURE = 9  # words of a figure's name with the time that it points back to, the most
_OF_FIGURE = 2  # words behind a figure's name that tell of what it is: "tỉ lệ đô thị hóa"
_GROWN = re.compile(r"(?<!\w)(?:tăng|giảm|gấp)(?: lên| thêm| đi)? (?:bao nhiêu|mấy)(?: lần| phần trăm)?\W*$")
_CLOSED = 3  # words of "được không" and what is asked of, the least
_MOST_JOINTS = 100  # of a message; more join the words of a list, not questions, and each is held against all behind it
_OWN_THING = 2  # words before "có … không" that name what is asked of


def split_question(text: str, stands: Stands) -> list[str]:
    """The parts of a question that asks several things: each has a question word and something to ask about."""
    of_each = of_each_body(text) or of_each_thing(text) or of_each_field(text) or _two_fields(text)
    if of_each:
        return of_each
    joints = list(_CUT.finditer(text))
    if len(joints) > _MOST_JOINTS:
        return [text]
    typed = find_typed(search_form(text))
    several_texts = len({one.written for one in typed}) > 1
    leaning = {match.start(): match.start(match.lastgroup or 0) for match in _LEANING.finditer(text)}
    cuts, ends, leans = [0], [], False
    for match in joints:
        before, after = text[cuts[-1] : match.start()], text[match.end() :]
        asked = leans or asks_itself(before) or (len(cuts) > 1 and _asks_field(before))
        asked = asked or ((match.start() in leaning or _begins_anew(before, after)) and asks_whether(before))
        asked = asked or (len(cuts) > 1 and _is_figure(before) and _asks_how_much(text[: cuts[-1]]))
        asked = asked or (several_texts and _of_other_texts(before, after, typed, cuts[-1], match.span()))
        asked = asked or (_closes(before) and _closes(after)) or (_orders(before) and _orders(after))
        asked = asked or (_orders(before) and bool(_APART.match(match.group())) and _asks_of_own(after))
        asked = asked and not _OTHER_TEXT.fullmatch(before) and not _LISTS_ON.match(after)
        asked = asked and not (
            search_form(match.group()).strip(" ,;?.:") == _WITH and _takes_with(before, after, stands)
        )
        asked = asked and not _is_said_before(before, after)
        where = ITS_PLACE.match(after)
        asked = asked and not (where and (WHICH_TEXT.search(before) or _TIMES_SAID.search(before)))
        asked = asked and not (is_bare_part(search_form(_piece(after))) and parts_asked(search_form(text)))
        asks = match.start() in leaning or any(test(after) for test in _ASKED_BEHIND)
        asks = asks or (_is_figure(after) and _asks_how_much(before))
        asks = asks and not says_use(after)
        apart = _two_figures(before, after) or (
            several_texts and not asks and _names_two(before, after, typed, cuts[-1], match.span())
        )
        if ((asked and asks) or apart) and not _stands_so(before, match.group(), after, stands):
            ends.append(match.start())
            cuts.append(leaning.get(match.start(), match.end()))
            leans = match.start() in leaning
    parts = [text[start:end].strip() for start, end in zip(cuts, [*ends, len(text)], strict=True)]
    return _with_base(_with_figures(parts))


def _is_said_before(before: str, after: str) -> bool:
    """Whether what stands behind a joint asks nothing new: where the answer stands, what comes of the case."""
    return bool(_SAYS_IT.fullmatch(after) or (_OF_CASE.fullmatch(after) and _CASE_BEFORE.search(before)))


def _takes_with(before: str, after: str, stands: Stands) -> bool:
    """Whether a "với" behind a text belongs to its last word: "phối hợp với cơ quan nào", "so với năm nào"."""
    words = tagged(before.rstrip(" ,;?."))[-1:]
    if not words:
        return True
    last, tag = words[0][0].replace("_", " "), words[0][1]
    if cue_in(last, asking_words()) or last[-1].isdigit():
        return False
    if last.split()[-1] in (*cues().takes_with, _TOGETHER) or stands(f"{last} {_WITH}"):
        return True
    return not tag.startswith("N") and bool(_THING_ASKED.fullmatch(search_form(after)))


def _piece(text: str) -> str:
    """A text up to its first comma, semicolon or "và"."""
    return re.split(r"\s*[,;]|\s+và\s", text, maxsplit=1)[0]


def each_mentioned(text: str, stands: Stands) -> list[str]:
    """ "Gốm sứ, chùa Linh Sơn có được nhắc không": whether each of the things in a row is spoken of; [] for another.

    What stands so in the texts is one thing: "thể dục, thể thao".
    """
    asks = _EACH_MENTIONED.search(search_form(text)) if len(text) <= _MOST_LETTERS else None
    things = _in_row(text[: asks.start()], stands) if asks else []
    sized = 1 < len(things) <= _MOST_THINGS and all(_OWN_THING <= len(one.split()) <= _LONG_THING for one in things)
    if asks is None or not sized or any(cue_in(search_form(one), asking_words()) for one in things):
        return []
    told = text[asks.start() :].strip()
    if not search_form(told).startswith("có"):  # "… trong nghị quyết có không"
        told = f"có {re.sub(r' có(?= )', '', told, count=1, flags=re.IGNORECASE)}"
    return [f"{one} {told}" for one in things]


def _in_row(text: str, stands: Stands) -> list[str]:
    """The things that a text names in a row."""
    joints = [
        one
        for one in _IN_ROW.finditer(text)
        if not _stands_so(text[: one.start()], one.group().strip(" ,"), text[one.end() :], stands)
    ]
    starts, ends = [0, *(one.end() for one in joints)], [*(one.start() for one in joints), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _two_fields(text: str) -> list[str]:
    """ "Nghị quyết ký ngày nào ai ký": two fields of a document asked for one behind the other; [] for no such.

    "Ký ban hành ngày nào" is one field though its words begin with another's.
    """
    words = text.split()
    for at in range(max(1, len(words) - _FIELD_WORDS), len(words)):
        before, after = " ".join(words[:at]), " ".join(words[at:])
        first = _field_at_end(search_form(before)) if _asks_field(after) else ""
        if first and not _is_one_field(first, search_form(after).strip(" ?.!")):
            return [before, after]
    return []


def _is_one_field(first: str, second: str) -> bool:
    """Whether two cues ask for one field, or are a longer cue of one together."""
    groups = cues().metadata.values()
    return any(f"{first} {second}" in group or {first, second} <= set(group) for group in groups)


def _field_at_end(form: str) -> str:
    """The longest cue of a document's field that a text (search form) ends with; "" for none."""
    phrases = (phrase for group in cues().metadata.values() for phrase in group)
    return max((one for one in phrases if f" {form}".endswith(f" {one}")), key=len, default="")


def _with_figures(parts: Sequence[str]) -> list[str]:
    """The parts, one that only names a figure behind a "bao nhiêu" asked so: "… bao nhiêu tấn, giá trị"."""
    return [f"{part.rstrip(' ?.!')} bao nhiêu" if at and _is_figure(part) else part for at, part in enumerate(parts)]


def _with_base(parts: Sequence[str]) -> list[str]:
    """The parts, those that ask by how much a thing grew with the time that the last alone compares with."""
    base = _BASE.search(parts[-1]) if len(parts) > 1 and not any(map(_BASE.search, parts[:-1])) else None
    if base is None:
        return [*parts]
    return [*(f"{one} {base[0]}" if _GROWN.search(search_form(one)) else one for one in parts[:-1]), parts[-1]]


def _is_figure(part: str) -> bool:
    """Whether a part is but the name of a figure: "giá trị", "diện tích", "thu nhập đầu người khi đó"."""
    form = search_form(part).strip(" ?.!")
    then = _THEN.search(form)
    named = then is not None and len(form.split()) <= _LONG_FIGURE and not cue_in(form, asking_words())
    return form in (*cues().indicators, *_WORTH) or named


def _asks_how_much(part: str) -> bool:
    return bool(cue_in(search_form(part), cues().kinds[Kind.NUMBER]))


def _stands_so(before: str, joint: str, after: str, stands: Stands) -> bool:
    """Whether the words on both sides of a joint stand so in the texts: "Khoa học và Công nghệ" is no two questions."""
    left, right, word = (spaced(one).split() for one in (before, after, joint))
    if not left or not right or cue_in(" ".join(left[-2:]), asking_words()) or cue_in(right[0], asking_words()):
        return False
    if not word:  # a comma says less: more words have to be the same
        return len(left) > 1 and len(right) > 1 and bool(stands(" ".join([*left[-2:], *right[:2]])))
    return bool(stands(" ".join([left[-1], *word, right[0]])))


def _two_figures(before: str, after: str) -> bool:
    """ "Tăng trưởng kinh tế 2012-2019 và thu nhập đầu người 2019": two figures, each of its time, not compared."""
    forms = [search_form(before), search_form(after)]
    if any(cue_in(form, cues().kinds[Kind.COMPARE]) for form in forms):
        return False
    named = [_figure_before_time(form) for form in forms]
    return all(named) and named[0] != named[1]


def _figure_before_time(form: str) -> str:
    """The figure that a text (search form) names before its first time, "" for none; of a rate what it is of too."""
    times, name = find_times(form), cue_in(form, cues().indicators)
    head = form[: times[0][0]] if times else ""
    at = head.find(name) if name else -1
    return " ".join(head[at:].split()[: len(name.split()) + _OF_FIGURE]) if at >= 0 else ""


def says_use(part: str) -> bool:
    """Whether a part says what its asker will do with the answer, or how it is to be told: "trả lời sao cho hay"."""
    return bool(ask_pattern("own_use").fullmatch(search_form(part).strip(" ?.!"))) or is_manner(part)


def _of_other_texts(before: str, after: str, typed: Sequence[Typed], start: int, joint: tuple[int, int]) -> bool:
    """ "Trách nhiệm … trong KL 91, và có chỗ nào trong NQ 09 nói về nêu gương không": each of a text of its own.

    typed are the texts that the message names; before begins at start in it, and joint is where it parts.
    """
    named = {one.written for one in typed if start <= one.span[0] and one.span[1] <= joint[0]}
    others = {one.written for one in typed if one.span[0] >= joint[1]}
    if not named or not others or named & others:
        return False
    return len(_own_words(before, typed, start)) > _OWN_THING and not any(
        cue_in(form, cues().kinds[Kind.COMPARE]) or ask_pattern("crossdoc").search(form)
        for form in (search_form(before), search_form(after))
    )


def _names_two(before: str, after: str, typed: Sequence[Typed], start: int, joint: tuple[int, int]) -> bool:
    """ "Nhiệm vụ về y tế trong NQ 09 và trọng tâm trong KL 91": two things named, each of a text of its own."""
    if not _of_other_texts(before, after, typed, start, joint) or cue_in(search_form(before), asking_words()):
        return False
    first, second = _own_words(before, typed, start), _own_words(after, typed, joint[1])
    asks = cue_in(search_form(after), asking_words())
    return not asks and _BETWEEN not in first and len(second) > _OWN_THING and first != second


def _own_words(part: str, typed: Sequence[Typed], start: int) -> list[str]:
    """The words of a part beside the texts that it names; it begins at start in its message."""
    spans = [(one.span[0] - start, one.span[1] - start) for one in typed]
    return blank(search_form(part), [one for one in spans if one[0] >= 0 and one[1] <= len(part)]).split()


AMONG = "trong đó"
_BETWEEN = "giữa"  # "giữa mục tiêu của … và mục tiêu của …": what is asked of stands between them
# "không có con cháu gì": what there is none of is told, not asked.
_NO_SUCH = re.compile(r"(?<!\w)(?:không|chẳng|chưa) (?:có|còn) (?:(?!những|các|bao)[^\W\d]+ ){0,5}(?:gì|nào|ai)(?!\w)")
_NOT = ("không", "ko", "k", "hông")


def asking_words() -> list[str]:
    """The words by which a question asks: "bao nhiêu", "ai", "khi nào"."""
    return [word for kind in ASKING for word in cues().kinds[kind] if word not in cues().asking_nouns]


def asks_itself(part: str) -> bool:
    """Whether a part has a word of asking and something to ask about."""
    form = _NO_SUCH.sub(" ", search_form(words_written_out(part)))
    if form.startswith(AMONG):
        return bool(cue_in(form, cues().kinds[Kind.NUMBER]))
    return len(form.split()) >= 3 and bool(cue_in(form, asking_words()))


def _asks_of_own(part: str) -> bool:
    """Whether a part asks, and of nothing that it points back at: not "…, và nó nằm ở mục nào"."""
    return asks_itself(part) and not cue_in(search_form(part), cues().followup.pronouns)


def asks_whether(part: str) -> bool:
    """ "…, trong lúc chờ thì xã cũ có còn làm việc không": a yes or a no about a thing that it names itself."""
    words = search_form(words_written_out(part)).strip(" ?.!").split()
    if words[1:2] and words[0] == "có" and words[1] in _MAY and words[-1] == "không" and len(words) > _MAY_WORDS:
        return True
    if words[-1:] == ["chưa"]:  # "bến cảng … đầu tư chưa"
        return len(words) > _MAY_WORDS
    asked = next((at for at, word in enumerate(words) if word in ("có", "còn")), 0)
    return asked >= _OWN_THING and words[-1] == "không" and asked < len(words) - 2


def _begins_anew(before: str, after: str) -> bool:
    """Whether a part begins with no word of the one before: "có phải công bố không, công bố những gì" is one."""
    first = search_form(after).split()[:1]
    return not set(first) & set(search_form(before).split())


def _closes(part: str) -> bool:
    """Whether a part asks for a yes or a no of something that it says: "lấy xe cơ quan đi ăn cưới được không"."""
    words = search_form(part).strip(" ?.!").split()
    asks = len(words) > _CLOSED and words[-1] in _NOT
    return asks and (words[-2] in ("được", "phải", "đúng") or "có" in words[:-2])


def _orders(part: str) -> bool:
    """Whether a part orders something to be told, and says of what: "tóm tắt tiêu chuẩn của tập thể"."""
    return bool(_ORDERING.match(search_form(part)))


def _asks_field(part: str) -> bool:
    """ "…, ngày nào", "…, ai ký", "… và trình ai": two words that ask for a field of what was named before."""
    form = search_form(part).strip(" ?.!")
    if _WHOM.fullmatch(form):
        return True
    return any(form in group for group in (*cues().metadata.values(), *(cues().kinds[kind] for kind in _FIELDS)))


_ASKED_BEHIND = (asks_itself, _asks_field, asks_whether, _closes, _orders)
