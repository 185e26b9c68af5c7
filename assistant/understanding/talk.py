"""Talk: what is said to the assistant and is no question of its texts.

A greeting, thanks, a word about the answer, a question about the assistant itself, a wish that one of its pages
fulfils. What is left of a message without its courtesies is a question like any other.
"""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache

from assistant.language.cues import cues
from assistant.language.phrases import Phrases, Said, pattern, read_said, word_set
from assistant.rules import Rule, first
from assistant.understanding.courtesies import (
    YES_OR_NO,
    courtesies,
    may_ask,
    pieces_of,
    rest_of,
    talk_words,
    without_courtesy,
    without_introduction,
)
from assistant.understanding.intents import read_intents
from assistant.understanding.lessons import lesson_subject, names_lesson, wants_plan
from assistant.understanding.portions import Portion, beside_portion, find_portion, portion_says, without_way
from assistant.understanding.wanted_words import NUMBERS_SAID
from corpus.vietnamese.times import find_times

_OWN_WORK = re.compile(
    r" (?:em|tôi|toi|mình|minh|anh|chị|chi) (?:đang |dang )?(?:làm|lam|viết|viet|soạn|soan) (?!giúp|giup|hộ|ho)"
)
# "Mấy câu hỏi thảo luận" are so many, and no "how many".
_A_FEW = re.compile(
    r"(?<!\w)(?:mấy|may) (?=(?:câu|cau|bộ|bo|thẻ|the|bài|bai|tình huống|tinh huong|đề|slide)(?!\w))", re.IGNORECASE
)
# Whoever asks for passages to use does not ask for the work itself.
_PASSAGES = re.compile(r" (?:trích|trich|đoạn nào|doan nao|câu nào|cau nao|tư liệu|tu lieu|dẫn chứng|dan chung|copy) ")
# "Tôi chuẩn bị bài giảng về … . Nhờ tóm tắt các quan điểm": what is wanted of the texts stands behind.
_WANTED = re.compile(r" (?:tóm tắt|tom tat|liệt kê|liet ke|so sánh|so sanh|cho biết|cho biet|cho xin|nêu|neu) ")
_ASKING_FOR = re.compile(r"^\W*cho xin(?: (?:tôi|em|mình))? ", re.IGNORECASE)  # of the thing that stands behind
_TO_ASK = re.compile(" (?:hỏi|hoi|nhờ|nho|phiền|phien) ")  # "cho hỏi chút về rừng": of what is left
_ABOUT = re.compile(" (?:về|ve|để|de|on|about) ")
_OF_TEXTS = re.compile(
    r" (?:về|ve|dựa|dua|theo|on|about|(?:nghị quyết|nghi quyet|kết luận|ket luan|nq|kl)(?: số| so)? \d\S*) "
)
_SPEAKER = re.compile(r" (?:tôi|toi|em|mình|minh|chị|chi|anh|bạn|ban|cháu|chau|tui) ")
_NEAR = 10  # words from the first that says something up to which the thing to be made stands
_LEFT = 3  # words beside a phrase of talk that may say anything
_LONGEST = 24  # words of a message about the assistant
# The probability from which a message is taken on trust to be about the assistant: of 1,346 questions of texts that the
# model has not seen (2026-11-27; tests/data, eval) the likeliest has 0.47.
_SURE = 0.75


_ADDRESSED = re.compile(
    r" (?:bạn|trợ l[ýí]|tro ly|app|chatbot|bot|phần mềm|phan mem|ứng dụng|ung dung|hệ thống này|em (?:giúp|giup)) "
    r"|^ ban "
)
# "Hồ sơ không đúng quy định thì sao": what holds for a case that was put is asked for, and nothing said of an answer.
_OF_CASE = re.compile(r"(?: |^)(?:thì|thi) (?P<asked>\S.*)$")
# "Hay quá, mà trả lời chưa đủ": praise that is taken back.
_BUT = re.compile(
    r" (?:mà|ma|nhưng|nhung|song|tuy|có điều|co dieu|chỉ tiếc|chi tiec) (?:.* )?"
    r"(?:chưa|chua|không|khong|thiếu|thieu|sai|hơi|hoi) "
)
_OF_ASSISTANT = ("capability", "identity", "write")  # intents of what is asked of the assistant
_HARDLY = 0.1  # their probability below which a message is of something else


class Talk(StrEnum):
    """The kinds of talk."""

    GREETING = "greeting"
    THANKS = "thanks"
    PRAISE = "praise"
    COMPLAINT = "complaint"
    REMARK = "remark"
    IDENTITY = "identity"
    ABILITY = "ability"
    TEXTS = "texts"
    CITING = "citing"
    EXPORTING = "exporting"
    ADDING = "adding"
    LESSON = "lesson"
    PAPER = "paper"
    ENGLISH = "english"


# "Tỉnh bạn" is another province: no "you".
_NEIGHBOUR = re.compile(r"(?<!\w)(tỉnh|nước|huyện|xã|phường|đơn vị|địa phương|ngành) bạn(?!\w)", re.IGNORECASE)


def find_talk(text: str) -> Talk | None:
    """What kind of talk a message is, None for a question of the texts."""
    fired = first(RULES, _NEIGHBOUR.sub(r"\1", text))
    return fired.outcome if fired else None


def _greeting(text: str) -> Talk | None:
    """Courtesies alone, a greeting among them."""
    pieces = pieces_of(text)
    for piece in pieces:
        said = read_said(piece)
        left = rest_of(said, *courtesies())
        told = any(said.holds(group) for group in courtesies())
        if len(left) > _LEFT or (left and (may_ask(piece) or not told or _TO_ASK.search(said.words))):
            return None
    return Talk.GREETING if read_said(text).holds(talk_words().greeting) else None


def _thanks(text: str) -> Talk | None:
    """Thanks, and beside it what a person says of himself: "mai tôi hỏi tiếp"."""
    words = talk_words()
    pieces = pieces_of(text)
    said = {piece: read_said(piece) for piece in pieces}
    thanking = [piece for piece in pieces if said[piece].holds(words.thanks)]
    if not thanking or any(
        may_ask(one) and rest_of(said[one], words.thanks, words.praise, words.greeting) for one in pieces
    ):
        return None
    others = [one for one in pieces if one not in thanking and rest_of(said[one], *courtesies())]
    short = all(len(rest_of(said[one], words.thanks, words.praise)) <= _LEFT for one in thanking)
    return Talk.THANKS if short and all(_SPEAKER.search(said[one].words) for one in others) else None


def _praise_taken_back(text: str) -> Talk | None:
    """ "Hay quá, mà trả lời chưa đủ": nothing is asked, and no more is known than that something is wanting."""
    said = read_said(text)
    asks = "?" in text or YES_OR_NO.search(said.words)
    return Talk.REMARK if said.holds(talk_words().praise) and _BUT.search(said.words) and not asks else None


def _opinion(talk: Talk, phrases: Callable[[], Phrases]) -> Callable[[str], Talk | None]:
    """A word about the answer: nothing is asked beside it."""

    def test(text: str) -> Talk | None:
        said, words = read_said(text), talk_words()
        named = any(char.isdigit() for char in text) or "?" in text
        named = named or (talk is Talk.PRAISE and bool(YES_OR_NO.search(said.words)))  # "có chính xác không"
        case = _OF_CASE.search(said.words)
        named = named or bool(case and may_ask(case["asked"]))
        left = rest_of(said, phrases(), words.praise, words.complaint, words.greeting, words.thanks)
        return talk if said.holds(phrases()) and not named and len(left) < _LEFT else None

    return test


def _about(talk: Talk, phrases: Callable[[], Phrases], also: Callable[[], Phrases] | None = None) -> Rule[str, Talk]:
    """A question about the assistant: its phrase, few words beside it, and one of `also` where there are any."""

    def test(text: str) -> Talk | None:
        said = read_said(bare := without_introduction(without_courtesy(text)))
        groups = (phrases(), also()) if also else (phrases(),)
        if len(said.words.split()) > _LONGEST or not all(said.holds(group) for group in groups):
            return None
        if any(map(said.cuts_word, groups)):
            return None
        left = rest_of(said, *groups)
        if len(left) > _LEFT or (talk is Talk.ABILITY and left and _helps_others(bare, said)):
            return None
        return talk

    return Rule(talk.value, test)


def _helps_others(bare: str, said: Said) -> bool:
    """Whether what is asked for is somebody else's help: "tỉnh hỗ trợ gì cho doanh nghiệp"."""
    if _ADDRESSED.search(said.words):
        return False
    intents = read_intents(bare)
    return sum(intents.get(name, 0.0) for name in _OF_ASSISTANT) < _HARDLY


def _making(talk: Talk, things: Callable[[], Phrases]) -> Rule[str, Talk]:
    """ "Soạn giúp 10 câu trắc nghiệm về …": a verb of making at the head, and the thing within a few words of it."""

    def opens(said: Said, near: str, at: int) -> bool:
        """ "Câu hỏi kiểm tra về …": the thing to be made at the head of what asks nothing."""
        thing = pattern(things(), said.plain).search(near)
        first = thing is not None and len(near[: thing.start()].split()) <= at
        return first and talk is Talk.LESSON and not YES_OR_NO.search(said.words)

    def test(text: str) -> Talk | None:
        said = read_said(_A_FEW.sub("", without_introduction(without_courtesy(text))))
        words = said.words.split()
        nothing = word_set(talk_words().fillers, said.plain)
        at = next((number for number, word in enumerate(words) if word not in nothing), len(words))
        head = _padded(words[: at + 2])
        verb = pattern(talk_words().making, said.plain).search(head)
        near, *about = _ABOUT.split(_padded(words[: at + _NEAR]))
        near += " "
        if (not verb or verb.start() > len(_padded(words[:at]))) and not (about and opens(said, near, len(words[:at]))):
            return None
        if _OWN_WORK.search(head):
            return None
        figures = NUMBERS_SAID.search(said.words) and find_times(said.words)  # that are to stand on a slide
        case = "%" in text  # "ví dụ tình huống: đơn vị trễ 7% hồ sơ"
        asks = (
            figures
            or case
            or _WANTED.search(said.words)
            or _PASSAGES.search(said.words)
            or said.holds(_question_words())
        )
        made = not asks and pattern(things(), said.plain).search(near)
        return talk if made and (talk is Talk.LESSON or _is_of_texts(said, things())) else None

    return Rule(talk.value, test)


def _lesson_alone(text: str) -> Talk | None:
    """ "Đề cương bài giảng kinh tế biển", "5 câu hỏi ôn tập NQ 09": a thing for a lesson, and no question."""
    bare = _ASKING_FOR.sub("", _A_FEW.sub("", without_courtesy(text)))
    said = read_said(bare)
    wanted = any(one.search(said.words) for one in (YES_OR_NO, _WANTED, _PASSAGES))
    asks = wanted or "?" in bare or "%" in bare or said.holds(_question_words())
    return Talk.LESSON if not asks and names_lesson(bare) else None


def _portion(text: str) -> Talk | None:
    """ "Soạn giúp phần mở đầu nêu tình hình …": a portion of what is to be said, which the texts give material for."""
    bare = without_way(without_courtesy(text))
    portion, said = find_portion(bare), read_said(beside_portion(bare))
    passages = portion is not Portion.MOTTO and _PASSAGES.search(said.words)  # "khẩu hiệu hay câu trích dẫn"
    asks = bool("?" in bare or passages or YES_OR_NO.search(said.words))
    asks = asks or (said.holds(_question_words()) and not portion_says(bare))  # "… nêu lý do"
    return Talk.PAPER if portion and not asks else None


def _plan_behind(text: str) -> Talk | None:
    """ "Tôi cần giới thiệu NQ 09 cho chi bộ, giúp tôi dàn ý": what it is for first, and the plan for that behind."""
    *before, last = pieces_of(without_courtesy(text)) or [""]
    said = read_said(last)
    wanted = wants_plan(last) and len(rest_of(said, talk_words().making, talk_words().lessons)) <= 1
    told = read_said("".join(before)).words
    of_texts = _OF_TEXTS.search(told) and not _WANTED.search(told) and not lesson_subject(text)
    return Talk.LESSON if wanted and of_texts else None


def _learned(text: str) -> Talk | None:
    """What messages of like meaning are: about the assistant, or about its answers where nothing is asked."""
    bare = without_introduction(without_courtesy(text))
    if len(bare.split()) > _LONGEST:
        return None
    intents = read_intents(bare)
    about = {talk: intents.get(name, 0.0) for name, talk in _OF_INTENTS.items()}
    likeliest = max(about, key=lambda talk: about[talk])
    if sum(about.values()) < _SURE:
        return None
    asks = may_ask(bare) or YES_OR_NO.search(read_said(bare).words)
    return Talk.ABILITY if likeliest is Talk.REMARK and asks else likeliest


# Praise and complaint are of one intent: their words are alike.
_OF_INTENTS = {"capability": Talk.ABILITY, "identity": Talk.IDENTITY, "feedback": Talk.REMARK}


def _padded(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "


@cache
def _question_words() -> Phrases:
    """What asks for a fact; "được không" asks for the work."""
    return tuple(one for name in ("number", "date", "who", "place", "why", "what") for one in cues().kinds[name])


def _is_of_texts(said: Said, things: Phrases) -> bool:
    """Whether what is to be written may rest on the texts: it says about what, or nothing more."""
    return bool(_OF_TEXTS.search(said.words)) or len(rest_of(said, talk_words().making, things)) <= 1


RULES: Sequence[Rule[str, Talk]] = (
    Rule("thanks", _thanks),
    _about(Talk.IDENTITY, lambda: talk_words().identity),
    _about(Talk.CITING, lambda: talk_words().citing),
    _about(Talk.ADDING, lambda: talk_words().adding),
    _about(Talk.EXPORTING, lambda: talk_words().exporting),
    _about(Talk.TEXTS, lambda: talk_words().texts, also=lambda: talk_words().store),
    _about(Talk.ABILITY, lambda: talk_words().ability),
    Rule("greeting", _greeting),
    Rule("portion", _portion),
    _making(Talk.LESSON, lambda: talk_words().lessons),
    _making(Talk.PAPER, lambda: talk_words().papers),
    Rule("lesson alone", _lesson_alone),
    Rule("plan behind", _plan_behind),
    Rule("complaint", _opinion(Talk.COMPLAINT, lambda: talk_words().complaint)),
    Rule("praise taken back", _praise_taken_back),
    Rule("praise", _opinion(Talk.PRAISE, lambda: talk_words().praise)),
    Rule("learned", _learned),
)
