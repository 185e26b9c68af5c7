"""The last gate: what a question must be to be shown, rule by rule. Each rule has a name and says what it found."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.study.facts.bodies import BODY, DUTY, HEADED, TASK
from assistant.study.facts.body_lists import any_collective
from assistant.study.facts.clauses import LONGEST_OPTION, length, whole
from assistant.study.facts.cues import delicate
from assistant.study.facts.fields import could_be_meant, out_of_field, own_name, told_by_field, told_by_reach
from assistant.study.facts.joins import JOINS
from assistant.study.facts.likeness import form, runs, stands_in
from assistant.study.facts.lists import LIST
from assistant.study.facts.not_owed import NOT_TASK
from assistant.study.facts.progress import CHANGE
from assistant.study.facts.tables import OWNER
from assistant.study.facts.verbs import says_to_do
from assistant.study.questions.echo import gives_pair_away, keeps_its_key, word_pairs
from assistant.study.questions.wording import GAP
from assistant.study.session import CHOICE, CLOZE, FALSE, MATCHING, SHORT, TRUE_FALSE, Question
from corpus.tasks.duties import split_bodies
from corpus.text import UPPER

_STEM = (5, 80)  # syllables
_GAP_STEM = 60  # in which one figure, day or name is left out: more is the text itself, pasted
_LEFT_OUT = ("figure", "number", "day", "year")
_VERBAL = (
    "group",
    "group not",
    "role",
    "aim",
    "task",
    "part not",
    "task not",
)  # all say what is to be done, or none does
LONGEST_GAP = 7  # syllables that a gap may want
_ALL = 100  # percent
_NAME = 14  # syllables of bodies that a hand writes as an answer
# A sentence begun with a capital in the middle of another, and a key that sends to rules and names none.
_BEGUN = re.compile(
    r"(?<!\w)(?:có nhiệm vụ|chủ trì việc|chịu trách nhiệm|việc)\s"
    rf"(?:Căn cứ|Theo|Trên|Khi|[{UPPER}]\w+ (?:các|những))\s"
)
_TELLS_NOTHING = re.compile(
    r"(?:(?:theo|đúng|nghiêm|nghiêm túc|đầy đủ) )?(?:các |những )?(?:quy định|hướng dẫn|chỉ đạo)"
    r"(?! (?:số|tại|\d))(?!.*\d)",
    re.IGNORECASE,
)
_LOCAL_BODY = re.compile(r"(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân\s?")  # whose work is the people's, whatever it is
_OF_THE_DAY = re.compile(r"\s*trong (?:tình hình|giai đoạn|thời kỳ|điều kiện|kỷ nguyên) (?:mới|hiện nay)$")
_LEAST_TOLD = 6  # syllables of a key before "trong tình hình mới"
_LISTED = re.compile(rf"\ssau(?: đây)?: [{UPPER}]")  # a point of a list behind its lead-in
_NOTHING_OF = re.compile(r", có bao nhiêu \S+(?: \S+){0,5}\?$")  # "có bao nhiêu phần trăm số thôn?": what have they?
_TWO = re.compile(rf"[a-zà-ỹ]{{2,}}\.\s+[{UPPER}]")  # a sentence ends and another begins
# A place that is only numbered, and what was said or handed down before the words that a question repeats.
_POINTER = re.compile(
    r"(?<!\w)(?:(?:điểm|khoản|mục|phần)\s+(?:[a-zđ]|\d{1,2}|[IVX]+)|(?:nêu|nói|kể) trên|trên đây"
    r"|(?:điểm|khoản|mục|điều) này|được (?:phân cấp|ủy quyền)(?: theo quy định)?(?=[?.,]))(?!\w)",
    re.IGNORECASE,
)
_GAP_WITHIN = 7  # syllables that a gap must stand among
_LONGEST_KEY = 1.4  # the key may be so much longer than the longest wrong option


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the gate: its name, what it says in Vietnamese where it is broken, and whether a question keeps it."""

    name: str
    says: str
    keeps: Callable[[Question], bool]


def broken(question: Question) -> list[Rule]:
    """The rules that a question breaks, [] for one that may be shown."""
    return [rule for rule in RULES if not rule.keeps(question)]


def _stem_length(question: Question) -> bool:
    gap = question.kind == CLOZE or (question.topic in _LEFT_OUT and question.kind == CHOICE)
    most = _GAP_STEM if gap else _STEM[1]
    return _STEM[0] <= length(question.question) <= most


def _option_length(question: Question) -> bool:
    return all(length(one) <= LONGEST_OPTION for one in question.options)


def _stem_grammar(question: Question) -> bool:
    """No markup, no sign doubled, no word that is said twice in a row, every bracket closed."""
    text = question.question.replace(GAP, "nào")  # a gap stands for words
    doubled = re.search(r"(?<!\w)(\w+(?:\s+\w+)?)\s+\1(?!\w)", text.lower())  # "lương thực, thực phẩm" is none
    signs = re.search(r"…|\*\*|\||gồm\?|\.\.(?!\.)|,,|;;|\s[,;.?]|[:,;]\?|\?\s*\?", text)
    return not doubled and not signs and text.count("“") == text.count("”") and text.count("(") == text.count(")")


def _whole_options(question: Question) -> bool:
    """Every option stands by itself: no loose conjunction at an end, no lead-in that ends in a colon."""
    if question.kind not in (CHOICE, MATCHING):
        return True
    return all(whole(one.rstrip(".")) and not one.endswith(":") for one in question.options)


def _same_kind(question: Question) -> bool:
    """All options begin alike: all with a figure or none, all with what is to be done or none."""
    if question.kind != CHOICE:
        return True
    figures = {one[:1].isdigit() for one in question.options}
    verbs = {says_to_do(one) for one in question.options}
    return len(figures) == 1 and (len(verbs) == 1 or question.topic not in _VERBAL)


def _even_length(question: Question) -> bool:
    """The key does not stand out: it is not far longer than every other option, nor far shorter."""
    if question.kind != CHOICE or question.topic in (
        "figure",
        "number",
        "year",
        "indicator",
        "place",
        "body",
        "headed",
        "day",
        "threshold",
        "schedule",
    ):
        return True
    others = [length(one) for one in question.options if one != question.answer]
    own = length(question.answer)
    return own <= max(others) * _LONGEST_KEY + 2 and own >= min(others) / _LONGEST_KEY - 2


def _duty_not_told(question: Question) -> bool:
    """No common sense finds a body's duty: where the body is for what the key speaks of, it is for another option's."""
    others = [one for one in question.options if one != question.answer]
    meant = any(could_be_meant(question.subject, one) for one in others)
    own = any(told_by_reach(question.subject, [], one) for one in others)
    told = could_be_meant(question.subject, question.answer) and not meant
    return not told and (own or not told_by_reach(question.subject, [], question.answer))


def _body_not_told(question: Question) -> bool:
    """No common sense finds the body: another of the options is for what the duty speaks of, and one is as many."""
    if question.kind == CHOICE and question.topic == TASK:
        return _duty_not_told(question)
    if question.kind == CHOICE and question.topic == NOT_TASK:
        return not out_of_field(question.subject, question.answer)
    if question.kind == SHORT and question.topic in (BODY, JOINS):
        return not could_be_meant(question.answer, question.subject)
    if question.kind != CHOICE or question.topic not in (BODY, HEADED, JOINS, OWNER):
        return True
    others = [one for one in question.options if one != question.answer]
    several = len(split_bodies(question.answer)) > 1
    told = told_by_field(question.answer, others, question.subject)
    return not (told or told_by_reach(question.answer, others, question.subject)) and (
        not several or any(len(split_bodies(one)) > 1 for one in others)
    )


def _body_not_named(question: Question) -> bool:
    """No duty names the body that the key's own name ends in ("Tổ đảng Ủy ban Xã hội", "việc của Ủy ban Xã hội")."""
    if question.topic not in (BODY, HEADED, JOINS):
        return True
    if question.kind == TRUE_FALSE and word_pairs(_LOCAL_BODY.sub("", question.support)) & word_pairs(question.subject):
        return False
    ends = runs(question.support)[-1:]
    if question.kind == SHORT:  # where no other is offered, what it is for tells it as well ("về dân số")
        ends += [one for one in (form(own_name(question.support)).strip(),) if " " in one]
    return not any(f" {one} " in form(question.subject) for one in ends)


def _no_answer_in_stem(question: Question) -> bool:
    """The stem does not hold the answer."""
    if question.kind in (TRUE_FALSE, MATCHING) or not question.answer:
        return True
    return not stands_in(question.answer, question.question)


def _asks_whole(question: Question) -> bool:
    """A stem does not begin its sentence with a capital in the middle of another, and says of what its figure is."""
    begun = re.search(r"^Theo [^:]+?, (?:Khi|Nếu|Trong|Để|Việc)\s", question.question)
    asked = question.question.rpartition("Theo ")[2] if question.kind in (CHOICE, SHORT) else ""
    none = question.topic in _LEFT_OUT and _NOTHING_OF.search(question.question)
    return not (begun or none or _BEGUN.search(question.question) or _TWO.search(asked) or _LISTED.search(asked))


def _points_nowhere(question: Question) -> bool:
    """No stem rests on what it does not say: a place that it only numbers ("tại điểm c khoản 2"), words before it."""
    return not _POINTER.search(question.question)


def _decent(question: Question) -> bool:
    """No false statement about sovereignty, defence, Party building, belief, or people in office."""
    return question.kind != TRUE_FALSE or question.answer != FALSE or not delicate(question.question)


def _short_gap(question: Question) -> bool:
    if question.kind != CLOZE:
        return True
    said = question.question.rpartition(": ")[2]
    if said.startswith(GAP) and question.answer[:1].islower():  # the head of a sentence has a capital
        return False
    around = said.replace(GAP, " ")
    return 1 <= length(question.answer) <= LONGEST_GAP and length(around.strip(" .")) >= _GAP_WITHIN


def _not_guessed(question: Question) -> bool:
    """No figure that stands for all there is is to be written, judged or risen to: it is what anyone guesses."""
    if question.topic == CHANGE and question.answer.endswith(f" {_ALL}%"):
        return False
    return question.kind not in (CLOZE, SHORT, TRUE_FALSE) or question.support != f"{_ALL}%"


def _says_something(question: Question) -> bool:
    """No key in writing that sends to rules and names none, and no list of bodies that no hand writes."""
    if question.kind != SHORT:
        return True
    if question.topic == BODY:
        return length(question.answer) <= _NAME and not any_collective(question.answer)
    told = _OF_THE_DAY.sub("", question.answer)
    bare = told != question.answer and length(told) < _LEAST_TOLD
    return question.topic in (DUTY, LIST) or not (bare or _TELLS_NOTHING.match(question.answer))


def _possible_shares(question: Question) -> bool:
    """No wrong option is a share above all there is, where the key is none: no one would take it."""
    return question.kind != CHOICE or not any(
        _more_than_all(one) for one in question.options if not _more_than_all(question.answer)
    )


def _more_than_all(option: str) -> bool:
    shares = re.findall(r"(?<![\d.,])(\d+)(?:,\d+)?%(?!/)", option)
    return any(int(one) > _ALL for one in shares)


def _real_pairs(question: Question) -> bool:
    """No left side of a matching gives its right side away by its words."""
    return not any(gives_pair_away(left, right) for left, right in question.pairs)


RULES = (
    Rule("stem length", "câu dẫn quá ngắn hoặc quá dài", _stem_length),
    Rule("option length", "có phương án quá dài", _option_length),
    Rule("stem grammar", "câu dẫn có từ hoặc dấu bị lặp, hoặc thiếu dấu đóng", _stem_grammar),
    Rule("whole options", "có phương án cụt", _whole_options),
    Rule("same kind", "các phương án không cùng loại", _same_kind),
    Rule("even length", "đáp án dài hoặc ngắn hơn hẳn các phương án khác", _even_length),
    Rule("no echo", "câu dẫn làm lộ đáp án vì dùng chung từ ngữ", keeps_its_key),
    Rule("body not told", "biết lĩnh vực của cơ quan là chọn được đáp án", _body_not_told),
    Rule("body not named", "nhiệm vụ nhắc tên cơ quan là đáp án", _body_not_named),
    Rule("no answer in stem", "câu dẫn chứa đáp án", _no_answer_in_stem),
    Rule("one sentence", "câu dẫn ghép hai câu", _asks_whole),
    Rule("points nowhere", "câu dẫn chỉ dẫn điểm, khoản mà người làm bài không thể nhớ", _points_nowhere),
    Rule("decent", "nhận định sai về nội dung nhạy cảm", _decent),
    Rule("short gap", "chỗ trống cần quá nhiều chữ hoặc đứng trong câu quá ngắn", _short_gap),
    Rule("not guessed", "đáp án 100% ai cũng đoán được", _not_guessed),
    Rule("says something", "đáp án quá chung hoặc quá dài để viết", _says_something),
    Rule("possible shares", "có phương án vượt 100%", _possible_shares),
    Rule("real pairs", "vế trái làm lộ vế phải", _real_pairs),
)
