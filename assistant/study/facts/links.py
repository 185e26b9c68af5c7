"""Facts of clauses in two halves: "việc … nhằm mục đích gì?", and of places: "địa phương nào trở thành …?"."""

import re
from collections.abc import Iterator
from functools import cache

from assistant.language.being import BEING
from assistant.study.facts.clauses import Clause, balanced, length, lowered, raised, whole
from assistant.study.facts.cues import Link, cues
from assistant.study.facts.fact import Fact
from assistant.study.facts.verbs import bare_of_verbs, begins_with_verb, ends_with_verb, telling_syllables
from corpus.datafiles import alternatives
from corpus.figures.periods import heading_time
from corpus.tasks.duties import find_duty
from corpus.text import UPPER

PLACE = "place"
ORIENTATION = "orientation"
RANK = "rank"
TIE, MEET = "tie", "meet"
RANKED = re.compile(
    r"tiên quyết|cốt lõi|nền tảng|đột phá|mũi nhọn|trọng tâm|then chốt|động lực|hạt nhân|ưu tiên", re.IGNORECASE
)
# A rank that names the sort of what has it: "ngành kinh tế mũi nhọn" is asked for as "ngành nào".
_SORT = re.compile(r"(?:một |các |những )?(?P<sort>ngành|lĩnh vực|vùng|địa bàn)(?!\w)", re.IGNORECASE)
_FIRST = re.compile(r"(?:nhiệm vụ|ưu tiên|mục tiêu|giải pháp|yêu cầu) (?:cao nhất|hàng đầu|trước hết)", re.IGNORECASE)
_LEFT = (2, 30)  # syllables of the half that asks
# Links asked for in writing alone: of their second halves a text has no others that could not be right as well.
WRITTEN_LINKS = ("ensure", "share", "meet", "serve", "direction", "avoid", "comply")
_AIMED = ("aim", "share")  # links whose second half says what is to be reached, and begins with a verb
_ENSURED = ("bảo đảm", "đảm bảo")  # behind a comma it tells how a thing is done, or, in an aim, what else is aimed at
_AND_ENSURED = re.compile(rf", (?:{'|'.join(_ENSURED)}) ")
_LEAST_VERB = 6  # syllables of a half that begins with a verb: "rà soát các ưu đãi" alone says too little
_LEAST_AIM = 12  # syllables from which a thing to be done is told from others with the same aim; or it has a name
_LEAST_TOLD = 6  # of an aim: "hỗ trợ các địa phương" tells nothing
_LEAST_TELLING = 5  # of these that any work may not have: "phát huy tối đa nội lực, tiềm năng, lợi thế" fits all
_LEAST_DUTY = 5  # syllables of a verb with its object: behind it a comma and a verb begin another thing to be done
_OF_ALL = (
    *_AIMED,
    "ensure",
    "condition",
    "avoid",
    "meet",
)  # behind several things to be done these may be said of them all
# Aims that tell nothing: to carry out this very text, to do one's duty.
_ITS_OWN = re.compile(
    r"(?:nghị quyết|kế hoạch|kết luận|chương trình)(?:\s+(?:số|này)|$)"
    r"|^(?:tổ chức |triển khai )?thực hiện (?:các )?(?:nhiệm vụ|chức năng|quy định)(?!\w)",
    re.IGNORECASE,
)
_LONGEST_NOUN = 8  # syllables of what "là" says something of; in longer words it may be of the last of them alone
_LEAST_THING = 4  # syllables of a thing by which its paragraph is known to speak of it again
_PURPOSE = ("để", "nhằm", "góp phần")
_LONGEST_REST = 24  # of what a clause goes on to behind it
_RIGHT = (3, 26)  # syllables of the half that answers
_TOLD = re.compile(r"(?<!\w)(?:được|đã|phải|bị)(?!\w)")  # what was done with a thing: no thing that becomes another
_MISDEED = re.compile(
    r"(?<!\w)(?:trái (?:pháp luật|quy định|phép)|trục lợi|vi phạm)(?!\w)"
)  # the aim of who is hindered
_MANNER = re.compile(
    r"(?:(?:chủ động|tích cực)\s+)?(?:chủ trì|phối hợp)(?!\w)", re.IGNORECASE
)  # with whom a thing is done has no aim of its own
_GIVEN = re.compile(r"(?<!\w)(?:giao|phân bổ|cấp|cung cấp)\s", re.IGNORECASE)  # whose receiver stands behind "cho"
_FOUND = re.compile(
    r"(?:xác định|coi|lấy)\s[^,;]{3,80}\slà\s", re.IGNORECASE
)  # the aim is of the thing, not of finding it
_ANSWERS_FOR = re.compile(r"(?:chịu|có) trách nhiệm(?!\w)", re.IGNORECASE)  # whose it is stands elsewhere
_LEAST_CASE = 5  # syllables of a case: "điều chỉnh dự án" tells none
_CASE = re.compile(r"(?:khi|nếu|(?:trong )?trường hợp)\s", re.IGNORECASE)
# One thing beside another: what is ensured behind them is one more of the row, and no demand on the first.
_BESIDE = re.compile(r"(?<!\w)(?:đi đôi với|song song với|song hành với|gắn liền với|kết hợp với)(?!\w)")
# As any work is done.
_HOW_WELL = re.compile(r"(?:tốt|nhanh chóng|đầy đủ|kịp thời|chặt chẽ|hiệu quả|chính xác|đúng)(?!\w)")
_STRIP = re.compile(r"[\s,]+(?:phải|cần|và|,)$")


def link_facts(clause: Clause) -> Iterator[Fact]:
    """The facts of a clause and of each "place là …" in it."""
    parts = _places_apart(clause)
    for start, end in parts:
        yield from _read(clause, start, end)


def _places_apart(clause: Clause) -> list[tuple[int, int]]:
    """A clause cut before each place that gets an orientation of its own."""
    starts = [0, *[match.end() for match in re.finditer(rf",\s+(?={_place()}\s+{BEING}\s)", clause.text)]]
    ends = [*[len(clause.text[:start].rstrip(" ,")) for start in starts[1:]], len(clause.text)]
    return list(zip(starts, ends, strict=True))


@cache
def _place() -> str:
    # "huyện Khánh Sơn và Khánh Vĩnh" names two
    name = rf"(?:[{UPPER}]\w+)(?:\s+(?:[{UPPER}]\w+|và(?=\s+[{UPPER}])))*"
    return rf"(?:(?:{alternatives(cues().places)})\s+)+{name}"


def place_sort(name: str) -> str:
    """What sort of place a name is of: "huyện đảo Trường Sa" -> "huyện đảo"."""
    found = re.match(rf"(?:{alternatives(sorted(cues().places, key=len, reverse=True))})(?!\w)", name, re.IGNORECASE)
    return found.group().lower() if found else ""


def ranked_sort(rank: str) -> str:
    """What sort of thing has a rank, by its first words: "ngành kinh tế mũi nhọn" -> "ngành"; "" where it names
    none."""
    found = _SORT.match(rank)
    return found["sort"].lower() if found else ""


def _read(clause: Clause, start: int, end: int) -> Iterator[Fact]:
    for link in cues().links:
        for match in _link(tuple(link.words)).finditer(clause.text, start, end):
            left_end = _STRIP.sub("", clause.text[start : match.start()].rstrip(" ,"))
            last = _right_end(clause, link, match.end(), end)
            first = start + _last_duty(left_end)
            if first > start and link.name in _OF_ALL:
                continue
            yield from _fact(clause, link, (first, start + len(left_end)), match, last)


def _last_duty(words: str) -> int:
    """Where the last of several things to be done begins: "nâng cao chất lượng nguồn nhân lực, chuyển đổi mô hình …"
    are two, and the link is of the second."""
    starts = [
        mark.end()
        for mark in re.finditer(r",\s+", words)
        if begins_with_verb(words[mark.end() :])
        and not ends_with_verb(words[: mark.start()])  # "thu hút, tuyển dụng giảng viên" has one object
        and length(re.split(r",\s+", words[: mark.start()])[-1]) >= _LEAST_DUTY
    ]
    return starts[-1] if starts and _says_work(words) else 0


def _says_work(words: str) -> bool:
    """Whether words say what is to be done, by themselves or with the body that does it ("Sở Y tế rà soát …")."""
    if begins_with_verb(words):
        return True
    duty = find_duty(words, vague=False)
    done = words[duty.duty :] if duty and duty.start == 0 and not duty.joins else ""
    return length(done) >= _LEAST_DUTY and begins_with_verb(done)


@cache
def _link(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives(words)})\s+(?!(?:dẫn|giới)(?!\w))")
    # "theo hướng dẫn" is no direction, "trên cơ sở giới" no ground


@cache
def _any_link() -> re.Pattern[str]:
    return _link(tuple(word for link in cues().links for word in link.words))


def _right_end(clause: Clause, link: Link, start: int, end: int) -> int:
    """Where the second half ends: before what goes on to another thing; an aim may go on to what is to be ensured."""
    whole_half = link.name in WRITTEN_LINKS  # who writes it down is to tell all of it
    breaks = cues().onward if whole_half else cues().breaks
    breaks = [*breaks, *_avoided()] if link.name == "be" else breaks  # what comes first, and not how it is done
    words = [one for one in breaks if one not in _ENSURED or link.name not in _AIMED]
    stop = re.compile(rf",\s+(?:và\s+)?(?:{alternatives(words)})(?!\w)").search(clause.text, start, end)
    return stop.start() if stop else end


@cache
def _avoided() -> tuple[str, ...]:
    return tuple(word for link in cues().links if link.name == "avoid" for word in link.words)


def _fact(clause: Clause, link: Link, left: tuple[int, int], match: re.Match[str], last: int) -> Iterator[Fact]:
    words = clause.text[left[0] : left[1]]
    last = _before_receiver(clause, link, words, match.end(), last)
    answer = clause.verbatim(match.end(), last)
    verb = _says_work(words) and not (link.name == "be" and _FIRST.match(words))  # "ưu tiên cao nhất" is a thing
    if not _stands(words, answer, verb) or not _joins(clause, link, left[1], words, answer):
        return
    if link.name in WRITTEN_LINKS and _spoken_of_again(clause, words):
        return
    start, end = clause.span(left[0], last)
    common = (clause.document.number, clause.passage.section, start, end)
    form, place = link.verb if verb else link.noun, re.fullmatch(_place(), words)
    group = ORIENTATION if place else "verb" if verb else "noun"
    asked = lowered(words, clause.document)
    subject = re.sub(r"^việc\s+", "", asked)
    joined = match.group().strip()
    if form:
        form = f"{_when(clause)}{form}" if link.name == "be" else form
        before, told = raised(clause.text[left[0] : match.end()]), f"là nội dung nói về “{subject}”"
        of = f"{_when(clause)}{subject}" if link.name == "be" else subject
        after = _rest(clause, last) if link.name in (TIE, MEET) else ""
        yield Fact(link.name, group, *common, answer, of, form.format(left=asked), before, after, told=told)
    if link.name in ("be", "become") and clause.verbatim(*left) and not verb:
        yield from _named(clause, common, words, joined, answer, bool(place))


def _rest(clause: Clause, last: int) -> str:
    """What a clause says behind its second half, as a gap is told to its end; "" where that does not stand whole."""
    rest = clause.text[last:]
    return rest if rest and length(rest) <= _LONGEST_REST and balanced(rest) else ""


def _spoken_of_again(clause: Clause, words: str) -> bool:
    """Whether the paragraph says more of a thing than its clause does: "hiện đại hóa trang bị kỹ thuật; bảo đảm trang
    bị kỹ thuật theo hướng …" has two answers to the direction."""
    thing = bare_of_verbs(words).strip("|, ")
    text = clause.passage.text
    rest = f"{text[: clause.start]} | {text[clause.end :]}"
    return length(thing) >= _LEAST_THING and thing in bare_of_verbs(rest)


def _before_receiver(clause: Clause, link: Link, words: str, start: int, last: int) -> int:
    """Where the second half ends: what is given has a receiver ("giao dự toán … gắn với chỉ tiêu
    cho các cơ quan"), who is no part of it."""
    receiver = clause.text.find(" cho ", start, last) if link.name == TIE and _GIVEN.search(words) else -1
    return receiver if receiver > 0 else last


def _joins(clause: Clause, link: Link, left_end: int, words: str, answer: str) -> bool:
    """Whether a link says of the words before it what the words behind it say, and nothing else besides."""
    if _MANNER.match(words):
        return False
    if _link(tuple(link.words)).search(f"{words} ") or not clause.verbatim(0, len(clause.text)):
        return False
    if link.name == "become" and (_any_link().search(f"{words} ") or _TOLD.search(words)):
        return False  # "gắn với quy hoạch trở thành đô thị": the plan becomes it, not what is bound to it
    if link.name not in _AIMED and _link(_PURPOSE).search(f"{words} "):
        return False  # "đào tạo … nhằm nâng cao trình độ đáp ứng yêu cầu": the aim meets it, not the work
    if link.name in _AIMED:
        named = bool(re.search(rf"\s[{UPPER}]", words)) or length(words) >= _LEAST_AIM
        one = not _link(_PURPOSE).search(f"{answer} ") and not _ITS_OWN.search(answer) and not _MISDEED.search(answer)
        one = one and length(_AND_ENSURED.split(answer)[0]) >= _LEAST_TOLD
        one = one and len(telling_syllables(answer)) >= _LEAST_TELLING
        theirs = answer.startswith("tham gia") or _FOUND.match(words)  # who is won for it takes part, not who wins them
        return begins_with_verb(answer) and not _denied(words) and named and one and not theirs
    if link.name == "comply" and _HOW_WELL.match(answer):
        return False  # "đối với doanh nghiệp tuân thủ tốt quy định": who does is told, not that all must
    if link.name in ("ensure", "avoid"):  # "cơ sở khám bệnh bảo đảm quyền lợi" is one
        more = link.name == "avoid" and _link(tuple(link.words)).search(f"{answer} ")  # one thing, and another
        told = link.name == "avoid" or not _HOW_WELL.match(answer)
        return told and clause.text[left_end:].startswith(",") and not more and not _BESIDE.search(words)
    goes_on = re.match(rf"\s*[;,]\s+{BEING}\s", clause.passage.text[clause.end :])
    if link.name in ("be", "become") and goes_on:
        return False  # "… trở thành trung tâm kinh tế; là pháo đài …": the one is not all that is said
    if link.name == "be":
        first = bool(_FIRST.match(words)) and begins_with_verb(answer)  # "ưu tiên cao nhất là bảo vệ tính mạng"
        told = first or bool(RANKED.search(answer)) or bool(re.fullmatch(_place(), words))
        return told and length(words) <= _LONGEST_NOUN
    if link.name in ("condition", "consequence") and _CASE.match(words):
        return False  # what is done in a case is asked for as that
    if link.name == "condition":
        owed = begins_with_verb(words) or bool(re.search(r"(?<!\w)(?:được|không|phải|bị)(?!\w)", words))
        return owed and not _ANSWERS_FOR.match(words) and length(answer) >= _LEAST_CASE
    if link.name == "consequence":
        return bool(re.match(r"(?:không|phải|được|bị)\s", answer))
    return True


def _when(clause: Clause) -> str:
    """The year of the goal or the vision that a clause stands under: "đến năm 2045, "."""
    time = heading_time(clause.passage.headings)
    return f"đến năm {time[-1]}, " if time else ""


def _stands(words: str, answer: str, verb: bool) -> bool:
    """Whether both halves of a clause are of a length to ask with, whole, and joined by one link alone."""
    fits = _LEFT[0] <= length(words) <= _LEFT[1] and _RIGHT[0] <= length(answer) <= _RIGHT[1]
    alone = verb or not _any_link().search(f"{words} ")
    full = length(words) >= _LEAST_VERB or not verb
    return (
        fits
        and alone
        and full
        and not answer[:1].isdigit()
        and whole(words)
        and whole(answer)
        and "(" not in words + answer
    )


def _denied(words: str) -> bool:
    return bool(re.search(r"(?<!\w)(?:chưa|không)(?!\w)", words))


def _named(
    clause: Clause, common: tuple[str, str, int, int], words: str, joined: str, answer: str, place: bool
) -> Iterator[Fact]:
    """What is called so: the place of an orientation, or the field that is the foundation, the breakthrough."""
    rest, told = f" {joined} {answer}", f"{joined} {answer}"
    if place and not re.match(r"(?:các|những)\s", answer):  # several places have it together
        # What a text has it become, it is not yet.
        ask = f"địa phương nào {'được định hướng ' if joined == 'trở thành' else ''}{joined} {answer}?"
        yield Fact(PLACE, PLACE, *common, words, answer, ask, "", rest, told=told)
    elif not place and RANKED.search(answer) and not re.match(r"là\s", answer) and clause.text[0].islower():
        ask = f"{ranked_sort(answer) or 'nội dung'} nào được xác định {joined} {answer}?"
        yield Fact(RANK, RANK, *common, words, answer, ask, "", rest, told=told)
