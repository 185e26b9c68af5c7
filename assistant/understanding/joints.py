"""Where one question of a line ends and the next begins: at "và", "còn" or a comma, each with its words of asking."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.language.vocabulary import text_names
from assistant.understanding.asked_parts import is_bare_part, parts_asked
from assistant.understanding.bodies_apart import of_each_body
from assistant.understanding.kinds import Kind
from assistant.understanding.manner import is_manner
from assistant.understanding.part_asks import (
    OWN_THING,
    asking_words,
    asks_field,
    asks_itself,
    asks_of_own,
    asks_whether,
    closes,
    orders,
)
from assistant.understanding.part_figures import asks_how_much, is_figure, two_figures, with_base, with_figures
from assistant.understanding.shared_heads import of_each_field, of_each_thing
from assistant.understanding.two_fields import two_fields
from assistant.understanding.wanted_words import ITS_PLACE, WHICH_TEXT
from assistant.understanding.wants import Stands
from corpus.document_numbers import Typed, find_typed
from corpus.text import blank, search_form
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.words import tagged

_JOIN = r"và|còn|đồng thời|ngoài ra|bên cạnh đó|với lại|thêm nữa|sau đó"
_WITH = "với"  # "ai ký với gửi cho ai": "và" as it is said; behind a verb or "so" it belongs to that
_STILL, _QUALITY = "còn", "A"  # "còn nhiều hạn chế": no joint; the part of speech of what is said to be still so
_TOGETHER = "cùng"  # before "với" it is one joint with that
_THING_ASKED = re.compile(r"\W*(?:[^\W_]+ ){0,6}(?:nào|gì|ai|đâu)\W*")  # "cơ quan nào", and nothing said of it
_CUT = re.compile(rf"\s*[,;?.]?\s+(?:{_JOIN}|{_WITH})[,:]?\s+|\s*[,;?]\s+", re.IGNORECASE)
_APART = re.compile(rf"\s*[,;]\s+(?:{_JOIN})", re.IGNORECASE)  # a comma before it parts more than words
# A part that leans on the one before: "…, và Vạn Ninh nữa", "còn năm 2030 thì sao", "…, còn cơ quan trễ 4%?", "…, giám
# đốc thì sao".
_LEANING = re.compile(
    r"\s*(?:[,;?.]?\s+(?P<part>(?:và|còn|với|cả)\s+(?:[^,;?.]|(?<=\d)[.,](?=\d)){2,50}?"
    r"\s+(?:nữa|thì sao|thì thế nào|thì bao nhiêu)(?:\s+ạ)?(?=\s*[,;?.]|\s*$)"
    r"|(?<=[,;.?]\s)còn\s+(?:[^,;?.]|(?<=\d)[.,](?=\d)){2,50}(?=\?\s*$))"
    r"|[,;?]\s+(?P<bare>(?:[^\W\d]+ ){1,4}thì (?:sao|thế nào)(?: ạ)?)(?=\s*[,;?.]|\s*$))",
    re.IGNORECASE,
)
_LISTS_ON = re.compile(
    r"(?:giữ )?chức (?:vụ|danh)(?: là)? gì\W*$"  # of who signs: that is told with the name
    r"|(?:đó )?(?:là|gồm|bao gồm) (?:những|các) (?:\w+ ){1,3}(?:nào|gì)\W*$"
    r"|(?:mỗi|từng) (?:phần|mục|chương) (?:nói|nêu|có)(?: về)?(?: những)? (?:gì|nội dung gì)\W*$",
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
# Of a question that asks of each thing of a row whether it is spoken of.
_MOST_LETTERS, _MOST_THINGS, _LONG_THING = 240, 5, 10
_IN_ROW = re.compile(r"\s*,\s*(?:và\s+)?|\s+và\s+", re.IGNORECASE)
_MOST_JOINTS = 100  # of a message; more join the words of a list, not questions, and each is held against all behind it
_BETWEEN = "giữa"  # "giữa mục tiêu của … và mục tiêu của …": what is asked of stands between them
_ASKED_BEHIND = (asks_itself, asks_field, asks_whether, closes, orders)


@cache
def _other_text() -> re.Pattern[str]:
    """ "Thế Nghị quyết 09 thì sao, có gì …", "bên y tế thì sao, có …": of which text or field the next part asks."""
    return re.compile(
        rf"\W*(?:thế|còn|vậy)(?: còn)? (?:{text_names()}|quyết định|qđ)(?!\w)[^,;?]{{0,30}} thì sao\W*"
        r"|\W*(?:bên|phía|mảng) (?:[^\W\d_]+ ){1,4}thì sao\W*",
        re.IGNORECASE,
    )


@cache
def _says_it() -> re.Pattern[str]:
    """ "Vì sao …, nghị quyết nói sao": where the answer is to stand is no question of its own."""
    return re.compile(
        rf"\W*(?:(?:thì|thế|vậy|trong|theo) )?(?:cả )?(?:các |hai )?(?:{text_names()})(?: số)?"
        r"(?: [\w/-]+)? (?:có )?(?:nói|nêu|ghi|viết|quy định|giải thích|lý giải|trả lời)(?: rõ)?"
        r"(?: về (?:việc|điều|chuyện) (?:này|đó))? (?:như )?(?:thế nào|ra sao|làm sao|sao|gì|những gì)(?: ạ)?\W*"
        rf"|\W*(?:(?:{text_names()})(?: [\w/-]+)? )?có (?:giải thích|định nghĩa)(?: rõ)? không(?: ạ)?\W*"
        # "… có mấy chỉ tiêu và là những gì"
        r"|\W*(?:đó |cụ thể |bao )?(?:là|gồm|gồm có)(?: những| các| mấy)?"
        r" (?:gì|[^\W\d_]+(?: [^\W\d_]+)? (?:gì|nào))(?: ạ| vậy)?\W*",
        re.IGNORECASE,
    )


@cache
def _mentioned() -> re.Pattern[str]:
    """ "… có được nhắc không", "… có trong nghị quyết không": whether what stands before it is spoken of."""
    return re.compile(
        r"\s(?:(?:(?:có|được) )+(?:nêu|nói|nhắc|đề cập|ghi)(?: rõ)?(?: đến| tới)?(?: (?:ở|trong|tại) [^,;?]{2,40})?"
        r"|có (?:mặt |tên )?trong [^,;?]{2,40}"
        rf"|(?:trong|ở) (?:các |cả hai )?(?:{text_names()})(?: (?!có )\S{{1,8}})?(?: có)?)"
        r" (?:không|ko)(?: ạ| vậy| nhỉ)?\W*$"
    )


@dataclass(frozen=True, slots=True)
class _Joint:
    """A place at which one question of a text may end and the next begin; start is where the one before it begins.

    typed are the texts that the text names. from_leaning, to_leaning: whether the part before it, or behind it, asks by
    leaning on what was asked: "còn rừng thì sao".
    """

    text: str
    start: int
    match: re.Match[str]
    typed: Sequence[Typed]
    from_leaning: bool
    to_leaning: bool

    @property
    def before(self) -> str:
        return self.text[self.start : self.match.start()]

    @property
    def after(self) -> str:
        return self.text[self.match.end() :]

    def parts_questions(self, stands: Stands) -> bool:
        """Whether each side of it asks, or names what is asked for, by itself, and no phrase of the texts is cut."""
        asks = self._asks_behind()
        parted = (asks and self._asks_before() and not self._is_within(stands)) or two_figures(self.before, self.after)
        parted = parted or (not asks and self._names_two())
        return parted and not stands_so(self.before, self.match.group(), self.after, stands)

    def _asks_before(self) -> bool:
        """Whether the part before it asks, alone or as the one behind it shows."""
        before, after = self.before, self.after
        asks = self.from_leaning or asks_itself(before)
        if self.start:
            asks = asks or asks_field(before) or (is_figure(before) and asks_how_much(self.text[: self.start]))
        asks = asks or ((self.to_leaning or _begins_anew(before, after)) and asks_whether(before))
        asks = asks or self._of_other_texts() or (closes(before) and closes(after))
        apart = bool(_APART.match(self.match.group()))
        return asks or (orders(before) and (orders(after) or (apart and asks_of_own(after))))

    def _asks_behind(self) -> bool:
        """Whether what stands behind it asks, and not only says what the answer is for."""
        asks = self.to_leaning or any(test(self.after) for test in _ASKED_BEHIND)
        return (asks or (is_figure(self.after) and asks_how_much(self.before))) and not says_use(self.after)

    def _is_within(self, stands: Stands) -> bool:
        """Whether what stands behind it is of the question before it all the same."""
        before, after = self.before, self.after
        if _other_text().fullmatch(before) or _LISTS_ON.match(after) or _is_said_before(before, after):
            return True
        if self.match.group().strip().lower() == _STILL and _is_state(before, after):
            return True
        if search_form(self.match.group()).strip(" ,;?.:") == _WITH and takes_with(before, after, stands):
            return True
        if ITS_PLACE.match(after) and (WHICH_TEXT.search(before) or _TIMES_SAID.search(before)):
            return True
        return is_bare_part(search_form(_piece(after))) and bool(parts_asked(search_form(self.text)))

    def _of_other_texts(self) -> bool:
        """ "Trách nhiệm … trong KL 91, và có chỗ nào trong NQ 09 nói về nêu gương không": each of a text of its own."""
        first, last = self.match.span()
        named = {one.written for one in self.typed if self.start <= one.span[0] and one.span[1] <= first}
        others = {one.written for one in self.typed if one.span[0] >= last}
        if not named or not others or named & others:
            return False
        return len(self._own_words(self.before, self.start)) > OWN_THING and not any(
            cue_in(form, cues().kinds[Kind.COMPARE]) or ask_pattern("crossdoc").search(form)
            for form in (search_form(self.before), search_form(self.after))
        )

    def _names_two(self) -> bool:
        """ "Nhiệm vụ về y tế trong NQ 09 và trọng tâm trong KL 91": two things named, each of a text of its own."""
        if not self._of_other_texts() or cue_in(search_form(self.before), asking_words()):
            return False
        first = self._own_words(self.before, self.start)
        second = self._own_words(self.after, self.match.end())
        asks = cue_in(search_form(self.after), asking_words())
        return not asks and _BETWEEN not in first and len(second) > OWN_THING and first != second

    def _own_words(self, part: str, start: int) -> list[str]:
        """The words of a part beside the texts that it names; it begins at start in the text."""
        spans = [(one.span[0] - start, one.span[1] - start) for one in self.typed]
        return blank(search_form(part), [one for one in spans if one[0] >= 0 and one[1] <= len(part)]).split()


def split_question(text: str, stands: Stands) -> list[str]:
    """The parts of a question that asks several things: each has a question word and something to ask about."""
    of_each = of_each_body(text) or of_each_thing(text) or of_each_field(text) or two_fields(text)
    if of_each:
        return of_each
    joints = list(_CUT.finditer(text))
    if len(joints) > _MOST_JOINTS:
        return [text]
    typed = find_typed(search_form(text))
    leaning = {match.start(): match.start(match.lastgroup or 0) for match in _LEANING.finditer(text)}
    cuts, ends, leans = [0], [], False
    for match in joints:
        joint = _Joint(text, cuts[-1], match, typed, leans, match.start() in leaning)
        if joint.parts_questions(stands):
            ends.append(match.start())
            cuts.append(leaning.get(match.start(), match.end()))
            leans = joint.to_leaning
    parts = [text[start:end].strip() for start, end in zip(cuts, [*ends, len(text)], strict=True)]
    return with_base(with_figures(parts))


def _is_said_before(before: str, after: str) -> bool:
    """Whether what stands behind a joint asks nothing new: where the answer stands, what comes of the case."""
    return bool(_says_it().fullmatch(after) or (_OF_CASE.fullmatch(after) and _CASE_BEFORE.search(before)))


def _is_state(before: str, after: str) -> bool:
    """Whether a "còn" says that something still is so, where that is what the causes are asked of.

    "Do đâu mà tỉnh còn nhiều hạn chế", not "… bao nhiêu, còn …".
    """
    words = tagged(after)[:1] if cue_in(search_form(before), cues().kinds[Kind.WHY]) else ()
    return bool(words) and words[0][1] == _QUALITY


def takes_with(before: str, after: str, stands: Stands) -> bool:
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
    asks = _mentioned().search(search_form(text)) if len(text) <= _MOST_LETTERS else None
    things = _in_row(text[: asks.start()], stands) if asks else []
    sized = 1 < len(things) <= _MOST_THINGS and all(OWN_THING <= len(one.split()) <= _LONG_THING for one in things)
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
        if not stands_so(text[: one.start()], one.group().strip(" ,"), text[one.end() :], stands)
    ]
    starts, ends = [0, *(one.end() for one in joints)], [*(one.start() for one in joints), len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def stands_so(before: str, joint: str, after: str, stands: Stands) -> bool:
    """Whether the words on both sides of a joint stand so in the texts: "Khoa học và Công nghệ" is no two questions."""
    left, right, word = (spaced(one).split() for one in (before, after, joint))
    if not left or not right or cue_in(" ".join(left[-2:]), asking_words()) or cue_in(right[0], asking_words()):
        return False
    if not word:  # a comma says less: more words have to be the same
        return len(left) > 1 and len(right) > 1 and bool(stands(" ".join([*left[-2:], *right[:2]])))
    return bool(stands(" ".join([left[-1], *word, right[0]])))


def says_use(part: str) -> bool:
    """Whether a part says what its asker will do with the answer, or how it is to be told: "trả lời sao cho hay"."""
    return bool(ask_pattern("own_use").fullmatch(search_form(part).strip(" ?.!"))) or is_manner(part)


def _begins_anew(before: str, after: str) -> bool:
    """Whether a part begins with no word of the one before: "có phải công bố không, công bố những gì" is one."""
    first = search_form(after).split()[:1]
    return not set(first) & set(search_form(before).split())
