"""What the wording of a question tells of it that its fields do not, for those who see the fields alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import takewhile

from assistant.language.cues import cue_in, cues
from assistant.language.vocabulary import frame
from assistant.understanding.about import asks_source_of_money
from assistant.understanding.part_words import PART_NAMED
from assistant.understanding.terms import Term
from assistant.understanding.understood import Understood
from corpus.tasks.addressees import TROUBLE
from corpus.vietnamese.bodies import names_body
from corpus.vietnamese.quoted_names import name_in
from corpus.vietnamese.spelling import one_spelling, spaced, spelt
from corpus.vietnamese.times import find_days, read_day
from corpus.vietnamese.units import unit_syllables
from corpus.vietnamese.words import segment, tagged

_GETS = re.compile(r"\W*(?P<who>\w.*?) (?:có |cũng |thì |sẽ )*được(?!\w)")  # "bộ trưởng có được hỗ trợ không"
# "15 ngày kể từ ngày có kết quả thẩm định": from when, up to the end of the phrase.
FROM_WHEN = re.compile(r"(?<!\w)(?:kể từ|tính từ|từ ngày|từ khi|sau khi)(?!\w)[^,;.]*", re.IGNORECASE)
# "Huyện nào nghèo nhất"; what weighs most ("quan trọng nhất") a text may tell by its own words: "trọng tâm".
_WHICH_MOST = re.compile(
    r" (?:nào|ai|đâu) (?:[^\W_]+ ){0,6}?"
    r"(?!(?:trọng|yếu|cần|cấp|bách|thiết|chốt|bật|bản|tâm|ý|mới|gần|thống|duy|thứ|ít) )"
    r"[^\W\d_]+ nhất (?!là |định |quán |trí )"
)

_THING = 3  # syllables that are a thing by themselves
_IS_WHICH = re.compile(
    r"\W*(?:(?:còn|thế|vậy|và|các|những) )*(?P<thing>[^\W\d]+(?: [^\W\d]+){1,9}?) (?:là|gồm|bao gồm)"
    r" (?:(?:những|các) )?[^\W\d]+(?: [^\W\d]+){0,2}? nào(?: (?:vậy|thế|ạ|nhỉ))*\W*"
)


# "Trưởng phòng có bị xử lý không", "tôi là phó giám đốc sở, … thì có bị thay thế không": whose case is put.
_OPENS_WITH = r" (?:(?:nếu|khi|thế|vậy|còn|giờ) )*(?:(?:tôi|em|mình|anh|chị) (?:đang |hiện )?(?:là|làm|giữ chức) )?{} "
_IS_IT = re.compile(r" có phải (?!là |(?:mọi|tất cả) )| là | có (?:được |đang )?(?:nằm |đứng |ở )*(?:trong|thuộc) ")
_TO_BE = re.compile(r" (?:trở thành|lên|sẽ|phấn đấu|hướng (?:tới|đến)|mục tiêu|định hướng|tương lai) ")
_WHOM = re.compile(
    r"(?<!\w)(?:hỏi|báo(?: cáo)?|phản ánh|phản hồi|kiến nghị|liên hệ|gửi|gọi|nhờ|tìm|gặp)"
    r"(?: (?:về|cho|đến|tới|với|lên|ý kiến|kịp thời))*"
    r" (?:ai|đâu|(?:cơ quan|đơn vị|sở|bộ|ban|phòng|chỗ|nơi|bên) nào)(?!\w)"
)
_RELATION = re.compile(r"(?<!\w)(?:quan hệ|liên hệ|liên quan|gắn kết|gắn bó)(?!\w)")


# "Bác Hồ nói gì về …", "ông A phát biểu ra sao về …": a person whose words are asked for.
_SPEAKER = re.compile(
    r"\W*(?P<who>[^\d,.;:?!]{3,40}?) (?:đã |từng |có |hay )*"
    r"(?:nói|dạy|căn dặn|dặn|dặn dò|phát biểu|khẳng định|nhấn mạnh|tuyên bố|viết)"
    r"(?: những| các)? (?:gì|câu gì|câu nào|điều gì|thế nào|như thế nào|ra sao|sao) (?:về|với|đối với) "
)
_PERSON = r"(?:bác|cụ|ông|bà|hồ chủ tịch|hồ chí minh|đồng chí|giáo sư|tiến sĩ|lê nin|các mác|{})(?!\w)"
# "Vì sao nói …", "tại sao coi … là …": the reason for what is said of a thing.
_WHY_SAID = re.compile(
    r"\W*(?:vì sao|tại sao|sao|do đâu mà|căn cứ đâu mà) "
    r"(?:lại |mà |có thể |người ta |nghị quyết |kết luận |văn bản ){0,3}"
    r"(?:được )?(?:nói|coi|gọi|xem|cho rằng|khẳng định|xác định|nhận định|đánh giá)(?!\w)"
)


_WRITING = ("viết", "soạn")  # with which a request for something to be written begins
_PLACE = r"(?:(?:những|các|mấy) )?(?:mục|phần|đoạn|khoản|chương|điều|chỗ|trang|nơi) (?:nào|mấy)"
_SPEAKS = r"(?:nói|nhắc|nêu|đề cập|viết|bàn|ghi)(?: (?:đến|tới|về|chuyện|rõ))*"
_WHERE_SPOKEN_OF = re.compile(
    rf"(?<!\w){_PLACE} (?:thì |có |mà |đã )*{_SPEAKS}(?!\w)(?! (?:\w+ ){{0,2}}nhất(?!\w))"
    rf"|(?<!\w)(?:{_SPEAKS}|nằm) .{{0,40}}?(?:ở|trong|tại) (?:(?:những |các )?đâu|{_PLACE})(?!\w)"
)


def asks_where_spoken_of(understood: Understood) -> bool:
    """Whether it asks in which sections something is spoken of: "mục nào nói về rừng", "rừng được nhắc ở đâu".

    "Đoạn nào nói rõ nhất về rừng" wants the passage itself.
    """
    return bool(_WHERE_SPOKEN_OF.search(understood.text))


def wants_writing(understood: Understood) -> bool:
    """Whether a request is for something to be written that may rest on the texts, and for no poem or tale."""
    others = [one for one in cues().requests if not one.startswith(_WRITING)]
    return understood.request.startswith(_WRITING) and not cue_in(understood.text, others)


def quotes(understood: Understood, words: str) -> bool:
    """Whether a question says some words of a text as they stand there."""
    return spaced(words) in understood.spaced


def number_as_said(understood: Understood, number: str) -> str:
    """A number with what it is of, or in which unit, as the question says it: "cấp 3", "2 năm"."""
    words = [one_spelling(word.replace("_", " ")) for word in segment(understood.text)]
    for before, one, behind in zip(["", *words], words, [*words[1:], ""], strict=False):
        if one == number and (before, behind) != ("", ""):
            if behind in unit_syllables():
                return f"{number} {behind}"
            return f"{before} {number}" if before.isalpha() and before not in frame() else number
    return number


def asks_which_most(understood: Understood) -> bool:
    """Whether it asks which of several has most of something."""
    return bool(_WHICH_MOST.search(understood.spaced))


def things_said_to_be(understood: Understood) -> Iterator[str]:
    """The thing of which it asks which others it is (spelt): "vùng trọng điểm là vùng nào".

    Its last words follow, the most first: what it was asked of before may stand ahead of it.
    """
    asked = _IS_WHICH.fullmatch(understood.text)
    words = spelt(asked["thing"]).split() if asked else []
    return (" ".join(words[at:]) for at in range(max(1, len(words) - _THING + 1)) if words)


def speaker_asked(understood: Understood) -> str:
    """The person whose words on a thing a question asks for, "" for another question."""
    said = _SPEAKER.match(understood.text)
    person = _PERSON.format("|".join(map(re.escape, cues().roles)))
    return said["who"].strip() if said and re.match(person, said["who"]) else ""


def asks_why_said(understood: Understood) -> bool:
    """Whether it asks for the reason of what is said of a thing: "vì sao nói du lịch là mũi nhọn"."""
    return bool(_WHY_SAID.match(understood.text))


def what_to_define(understood: Understood, terms: Iterable[Term]) -> str:
    """What a question wants defined, from the first of some words to the last as it says them; "" where it does not."""
    spans = [
        one.span() for term in terms for one in re.finditer(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", understood.text)
    ]
    return understood.text[min(spans)[0] : max(last for _, last in spans)] if spans else ""


def asks_relation(understood: Understood) -> bool:
    """Whether it speaks of how things stand to each other: "quan hệ giữa hai nghị quyết"."""
    return bool(_RELATION.search(understood.text))


def asks_whom_to_turn_to(understood: Understood) -> bool:
    """Whether a question asks whom to tell of difficulties."""
    text = understood.text.lower()
    return bool(TROUBLE.search(text) and _WHOM.search(text))


def wants_source_of_money(understood: Understood) -> bool:
    """Whether it asks where money comes from."""
    return asks_source_of_money(understood.spaced)


def who_gets(understood: Understood) -> str:
    """Who is asked to get something (spaced), "" for no such question."""
    asked = _GETS.match(understood.text)
    return spaced(asked["who"]) if asked else ""


def office_asked(understood: Understood) -> str:
    """The office whose holder a question opens with, "" for none: it asks what becomes of that one."""
    opened = (one for one in understood.wants.ranks if re.match(_OPENS_WITH.format(one), understood.spaced))
    return next(opened, "")


def asks_being(understood: Understood) -> bool:
    """Whether it asks whether a thing is something now, and not what it is to become: "A có phải thành phố không"."""
    asks = understood.wants.yes_or_no or understood.wants.confirming
    return bool(
        asks and not understood.times and _IS_IT.search(understood.spaced) and not _TO_BE.search(understood.spaced)
    )


def name_asked(understood: Understood, texts: Iterable[str]) -> str:
    """The longest name quoted in some texts that it says (spaced), "" for none."""
    return name_in(understood.spaced, texts)


def counts_from(understood: Understood) -> bool:
    """Whether it says itself from when a time is counted."""
    return bool(FROM_WHEN.search(understood.text))


def said_behind(understood: Understood, name: str) -> str:
    """What a question says from a name on (spaced), "" where it does not say it."""
    at = understood.spaced.find(f" {name} ")
    return understood.spaced[at:] if at >= 0 else ""


def as_of_kind(understood: Understood, term: Term, kind: str) -> Understood:
    """A question of a thing as one of the kind of things that it is told among."""
    terms = (replace(term, forms=(kind,)),)
    text, read = (re.sub(rf"(?<!\w){re.escape(term.phrase)}(?!\w)", kind, one, flags=re.IGNORECASE)
                  for one in (understood.text, understood.read_as))  # fmt: skip
    return replace(understood.with_text(text, read), terms=terms, words=terms)


_BY = re.compile(r" do (?P<agent>(?:\S+ ){1,6})")


def agent_put_up(understood: Understood) -> str:
    """By whom a question says that something is done: "tỉnh" of "chương trình do tỉnh ban hành"; "" for none."""
    said = _BY.search(understood.spaced)
    words = tagged(said["agent"].strip()) if said else []
    agent = list(takewhile(lambda one: one[1] != "V", words))
    return " ".join(word.replace("_", " ") for word, _ in agent) if len(agent) < len(words) else ""


# "Phần tài chính công gồm những gì": a part called by what it is of, which a heading may say.
_PART_CALLED = re.compile(r"\W*(?:phần|mục) [^,;:?]{3,80} gồm những gì(?!\w)")


def names_part(term: Term) -> bool:
    """Whether a word is what a part of a text, or a side of an assessment, goes by: "nguyên nhân", "giải pháp"."""
    return bool(PART_NAMED.search(term.phrase))


def calls_part(understood: Understood) -> bool:
    """Whether it wants what a part consists of that it calls by its subject."""
    return bool(_PART_CALLED.match(understood.text))


_DOES = re.compile(r" (?P<who>(?:\S+ ){2,7}?)(?:có|được|phải|còn|sẽ) .*(?:không|ko|hông|chưa|chứ) ")


def body_judged(understood: Understood) -> str:
    """The body of which a question asks whether it does a thing: "cơ quan thuế có cấp giấy không"; "" for none."""
    said = _DOES.match(understood.spaced)
    who = said["who"].strip() if said else ""
    return who if names_body(who) else ""


def days_put_up(understood: Understood) -> list[date]:
    """The days that a question writes out in full: "ký ngày 20/10/2022 phải không"."""
    return [day for one in find_days(understood.text) if (day := read_day(one))]
