"""Several questions in one message: numbered, on lines, each with its mark, or joined by "và", "còn", "ngoài ra"."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.language.asks import ask_pattern
from assistant.language.cues import cue_in, cues
from assistant.understanding.asked_parts import is_bare_part, parts_asked
from assistant.understanding.bodies_apart import of_each_body
from assistant.understanding.facets import subject_of_facets
from assistant.understanding.kinds import Kind
from assistant.understanding.stripping import wants_table, without_table
from assistant.understanding.understood import Understood
from assistant.understanding.wanted_words import ITS_PLACE, WHICH_TEXT
from assistant.understanding.wants import Stands
from corpus.document_numbers import Typed, find_typed
from corpus.text import blank, one_line, search_form
from corpus.vietnamese.spelling import spaced
from corpus.vietnamese.times import find_times
from corpus.vietnamese.words import SYLLABLE

_JOIN = r"và|còn|đồng thời|ngoài ra|bên cạnh đó|với lại|thêm nữa|sau đó"
_CUT = re.compile(rf"\s*[,;?.]?\s+(?:{_JOIN})[,:]?\s+|\s*[,;?]\s+", re.IGNORECASE)
# "…, và Vạn Ninh nữa", "còn năm 2030 thì sao": a part that leans on the one before.
_LEANING = re.compile(
    r"\s*[,;?.]?\s+(?P<part>(?:và|còn|với|cả)\s+(?:[^,;?.]|(?<=\d)[.,](?=\d)){2,50}?"
    r"\s+(?:nữa|thì sao|thì thế nào|thì bao nhiêu)(?:\s+ạ)?)"
    r"(?=\s*[,;?.]|\s*$)",
    re.IGNORECASE,
)
# "Thế Nghị quyết 09 thì sao, có gì cho …": of which text the next part asks.
_OTHER_TEXT = re.compile(
    r"\W*(?:thế|còn|vậy)(?: còn)? (?:nghị quyết|kết luận|quyết định|văn bản|nq|kl|qđ)(?!\w)[^,;?]{0,30} thì sao\W*",
    re.IGNORECASE,
)
_LISTS_ON = re.compile(
    r"(?:giữ )?chức (?:vụ|danh)(?: là)? gì\W*$"  # of who signs: that is told with the name
    r"|(?:đó )?(?:là|gồm|bao gồm) (?:những|các) (?:\w+ ){1,3}(?:nào|gì)\W*$"
    r"|(?:mỗi|từng) (?:phần|mục|chương) (?:nói|nêu|có)(?: về)?(?: những)? (?:gì|nội dung gì)\W*$",
    re.IGNORECASE,
)
# Kinds whose words make a part a question of its own.
ASKING = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.WHAT, Kind.WHY, Kind.WHICH_DOCUMENT)
_FIELDS = (Kind.DATE, Kind.WHO, Kind.PLACE)  # that two words ask for behind another question
_WHOM = re.compile(r"(?:ai (?!cũng|nấy|ai)|(?!của|cho|là|có|không|chẳng|ai)[^\W\d_]+ (?=ai$))[^\W\d_]+")  # "trình ai"
_MARKS = (
    r"(?:câu|ý|việc)\s+(?:hỏi\s+)?(?:thứ\s+)?(\d|một|hai|ba|bốn|năm)\s*[.:,)]",
    r"\(?(\d{1,2})\s*[.)/:]\)?",
    r"\(?([a-e])\s*[.)/]\)?",
    r"thứ\s+(nhất|hai|ba|tư|năm)\s*[,:]?",
    r"(một|hai|ba|bốn|năm)\s+là\s*[,:]?",
)
_ORDER = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "một": 1, "nhất": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5}
_WORTH = ("giá trị", "trị giá", "kinh phí", "kim ngạch")  # figures that also are names of other things
_PLACE_BEFORE = re.compile(r"(?:mục|khoản|điểm|điều|phần|chương|số|tiết)\s*$", re.IGNORECASE)
MOST_PARTS = 10  # questions of one message that are answered: more would fill several screens
_MAY, _MAY_WORDS = ("được", "phải", "cần", "thể"), 5  # "có được chuyển thành công ty không"
_ORDERING = re.compile(
    r"\W*(?:(?:anh|chị|em|bạn|hãy|xin|nhờ|giúp|cho|tôi|rồi) ){0,4}"
    r"(?:nêu|tóm tắt|liệt kê|kể|trình bày|giải thích|phân tích|cho biết|tổng hợp)(?: \S+){4}"
)
_CLOSED = 3  # words of "được không" and what is asked of, the least
_OWN_THING = 2  # words before "có … không" that name what is asked of
_MOST_SYLLABLES = 320  # of the questions that are answered: ten long ones have fewer, a line of random signs more
_ROW, _MOST_NAMED = re.compile(r"\s*[,;]\s+(?:và\s+)?", re.IGNORECASE), 5  # between things named, and how many
_LONGEST = 16  # words of a thing in a row that asks
_TOPIC = 12  # words of a line that names a subject and asks nothing


@dataclass(frozen=True, slots=True)
class Part:
    """One question of a message, as typed, and what was said before it that asks nothing."""

    text: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """The questions of a message; marked where marks tell them apart, not the words between them alone.

    left is how many questions stand behind those that are read. as_table is whether all is wanted as a table.
    """

    parts: tuple[Part, ...]
    marked: bool = False
    left: int = 0
    as_table: bool = False


def split_message(text: str, stands: Stands) -> Message:
    """The questions of a message, each once, one where it asks one thing; a line break of the message is "\\n".

    stands tells whether a phrase stands in the texts: no name or phrase of theirs is cut. The first MOST_PARTS are
    read, fewer of very long ones: each costs a search. Of a subject before its facets the subject is asked.
    """
    subject = subject_of_facets(one_line(text))
    if subject:
        return Message((Part(subject),), marked=True)
    in_line = "\n" not in text and wants_table(search_form(text))
    message = _split(without_table(text).rstrip(" ,;") if in_line else text, stands)
    parts = tuple(dict.fromkeys(message.parts))
    read = parts[: _bearable(parts)]
    return replace(message, parts=read, left=len(parts) - len(read), as_table=in_line)


def _bearable(parts: Sequence[Part]) -> int:
    """How many of the parts are read; always the first."""
    sizes = itertools.accumulate(len(SYLLABLE.findall(part.context + part.text)) for part in parts[:MOST_PARTS])
    return max(1, sum(size <= _MOST_SYLLABLES for size in sizes))


def named_parts(text: str) -> tuple[Part, ...]:
    """The things that a message names one behind the other and asks nothing of: "trọng tâm …, chỉ số …, và chế tài …".

    () for one that asks, or names fewer than two.
    """
    pieces = [one.strip() for one in _ROW.split(one_line(text).strip(" .!?")) if one.strip()]
    sizes = [len(search_form(one).split()) for one in pieces]
    row = 2 <= len(pieces) <= _MOST_NAMED and all(_OWN_THING <= size <= _TOPIC for size in sizes)
    return tuple(map(Part, pieces)) if row and not any(map(_line_asks, pieces)) else ()


def row_parts(text: str) -> tuple[Part, ...]:
    """The things in a row of which a message asks, be that one by one: "lao động năm 2030, vốn hai giai đoạn, ai …".

    The time that only the last gives is that of all. () for fewer than three, or where what the last asks behind
    them is asked of all at once: "rà soát luật, nhận diện vướng mắc, tháo gỡ rào cản xong năm nào".
    """
    pieces = [one.strip() for one in _ROW.split(one_line(text).strip(" .!?")) if one.strip()]
    sizes = [len(search_form(one).split()) for one in pieces]
    if not 2 < len(pieces) <= _MOST_NAMED or not all(_OWN_THING <= size <= _LONGEST for size in sizes):
        return ()
    asks = [_line_asks(one) for one in pieces]
    opens = cue_in(" ".join(search_form(pieces[-1]).split()[:_OWN_THING]), _asking_words())
    if asks[-1] and not any(asks[:-1]) and not opens:
        return ()
    timed = [bool(find_times(search_form(one))) for one in pieces]
    last = pieces[-1] if timed[-1] and not any(timed[:-1]) else ""
    times = " ".join(last[start:end] for start, end, _ in find_times(search_form(last)))
    return tuple(Part(one, times if one != last else "") for one in pieces)


def _split(text: str, stands: Stands) -> Message:
    items = _numbered(text) or _lines(text) or _sentences(text)
    if len(items) < 2:
        whole = one_line(text)
        texts = split_question(whole, stands)
        return Message(tuple(map(Part, texts)), len(texts) > 1 and whole.count(";") == len(texts) - 1)
    parts = []
    for item in items:
        first, *others = split_question(item.text, stands)
        parts += [replace(item, text=first), *map(Part, others)]
    return Message(tuple(parts), True)


def _numbered(text: str) -> list[Part]:
    """The items of a message that counts them, from one on; what stands before the first is its context."""
    for mark in _MARKS:
        found: list[re.Match[str]] = []
        for match in re.finditer(rf"(?<![\w/.])(?:{mark})\s+", text, re.IGNORECASE):
            sign = match.group(1).lower()
            number = int(sign) if sign.isdigit() else _ORDER[sign]
            if number == len(found) + 1 and not _PLACE_BEFORE.search(text[: match.start()]):
                found.append(match)
        if len(found) > 1:
            ends = [*(match.start() for match in found[1:]), len(text)]
            items = [_trimmed(text[match.end() : end]) for match, end in zip(found, ends, strict=True)]
            if all(items):
                return [Part(items[0], one_line(text[: found[0].start()])), *map(Part, items[1:])]
    return []


def _trimmed(text: str) -> str:
    return one_line(text).strip(" ,;-–")


def _lines(text: str) -> list[Part]:
    """The lines that ask; of lines that all but name a subject, each."""
    lines = [one_line(line).lstrip("-–•*+ ") for line in text.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) < 2:
        return []
    if not any(map(_line_asks, lines)):
        return [Part(line) for line in lines] if all(len(line.split()) <= _TOPIC for line in lines) else []
    return _with_context(lines)


def _line_asks(line: str) -> bool:
    words = [word for group in cues().kinds.values() for word in group]
    return "?" in line or bool(cue_in(search_form(line), words))


def _sentences(text: str) -> list[Part]:
    """The sentences that end in a question mark, two at least, and what asks behind the last of them."""
    pieces = [one.strip() for one in re.split(r"(?<=\?)\s+", one_line(text)) if one.strip()]
    pieces = [one for one in pieces if not _says_use(one)]
    if sum(one.endswith("?") for one in pieces) < 2 and not (len(pieces) == 2 and _asks(pieces[-1])):
        return []
    return [Part(one) for one in pieces if one.endswith("?") or _asks(one)]


def _with_context(lines: Sequence[str]) -> list[Part]:
    """The lines that ask, each with those before it that do not."""
    parts: list[Part] = []
    context: list[str] = []
    for line in lines:
        if _line_asks(line):
            parts.append(Part(line, " ".join(context)))
            context = []
        else:
            context.append(line)
    return parts


def split_question(text: str, stands: Stands) -> list[str]:
    """The parts of a question that asks several things: each has a question word and something to ask about."""
    of_bodies = of_each_body(text)
    if of_bodies:
        return of_bodies
    typed = find_typed(search_form(text))
    several_texts = len({one.written for one in typed}) > 1
    leaning = {match.start(): match.start("part") for match in _LEANING.finditer(text)}
    cuts, ends, leans = [0], [], False
    for match in _CUT.finditer(text):
        before, after = text[cuts[-1] : match.start()], text[match.end() :]
        asked = leans or _asks(before) or (len(cuts) > 1 and _asks_field(before))
        asked = asked or (match.start() in leaning and _asks_whether(before))
        asked = asked or (len(cuts) > 1 and _is_figure(before) and _asks_how_much(text[: cuts[-1]]))
        asked = asked or (several_texts and _of_other_texts(before, after, typed, cuts[-1], match.span()))
        asked = asked or (_closes(before) and _closes(after)) or (_orders(before) and _orders(after))
        asked = asked and not _OTHER_TEXT.fullmatch(before) and not _LISTS_ON.match(after)
        asked = asked and not (WHICH_TEXT.search(before) and ITS_PLACE.match(after))
        asked = asked and not (is_bare_part(search_form(after)) and parts_asked(search_form(text)))
        asks = match.start() in leaning or any(test(after) for test in _ASKED_BEHIND)
        asks = asks or (_is_figure(after) and _asks_how_much(before))
        asks = asks and not _says_use(after)
        if ((asked and asks) or _two_figures(before, after)) and not _stands_so(before, match.group(), after, stands):
            ends.append(match.start())
            cuts.append(leaning.get(match.start(), match.end()))
            leans = match.start() in leaning
    return _with_figures([text[start:end].strip() for start, end in zip(cuts, [*ends, len(text)], strict=True)])


def _with_figures(parts: Sequence[str]) -> list[str]:
    """The parts, one that only names a figure behind a "bao nhiêu" asked so: "… bao nhiêu tấn, giá trị"."""
    return [f"{part} bao nhiêu" if at and _is_figure(part) else part for at, part in enumerate(parts)]


def _is_figure(part: str) -> bool:
    """Whether a part is but the name of a figure: "giá trị", "diện tích"."""
    return search_form(part).strip(" ?.!") in (*cues().indicators, *_WORTH)


def _asks_how_much(part: str) -> bool:
    return bool(cue_in(search_form(part), cues().kinds[Kind.NUMBER]))


def _stands_so(before: str, joint: str, after: str, stands: Stands) -> bool:
    """Whether the words on both sides of a joint stand so in the texts: "Khoa học và Công nghệ" is no two questions."""
    left, right, word = (spaced(one).split() for one in (before, after, joint))
    if not left or not right or cue_in(" ".join(left[-2:]), _asking_words()) or cue_in(right[0], _asking_words()):
        return False
    if not word:  # a comma says less: more words have to be the same
        return len(left) > 1 and len(right) > 1 and bool(stands(" ".join([*left[-2:], *right[:2]])))
    return bool(stands(" ".join([left[-1], *word, right[0]])))


def _two_figures(before: str, after: str) -> bool:
    """ "Tăng trưởng kinh tế 2012-2019 và thu nhập đầu người 2019": two figures, each of its time, not compared."""
    forms = [search_form(before), search_form(after)]
    if any(cue_in(form, cues().kinds[Kind.COMPARE]) for form in forms):
        return False
    named = [cue_in(form, cues().indicators) for form in forms]
    return all(named) and named[0] != named[1] and all(find_times(form) for form in forms)


def _says_use(part: str) -> bool:
    """Whether a part says what its asker will do with the answer: "trả lời thế nào cho thuyết phục"."""
    return bool(ask_pattern("own_use").fullmatch(search_form(part).strip(" ?.!")))


def _of_other_texts(before: str, after: str, typed: Sequence[Typed], start: int, joint: tuple[int, int]) -> bool:
    """ "Trách nhiệm … trong KL 91, và có chỗ nào trong NQ 09 nói về nêu gương không": each of a text of its own.

    typed are the texts that the message names; before begins at start in it, and joint is where it parts.
    """
    here = [one for one in typed if start <= one.span[0] and one.span[1] <= joint[0]]
    named = {one.written for one in here}
    others = {one.written for one in typed if one.span[0] >= joint[1]}
    if not named or not others or named & others:
        return False
    own = blank(before, [(one.span[0] - start, one.span[1] - start) for one in here])
    return len(own.split()) > _OWN_THING and not any(
        cue_in(form, cues().kinds[Kind.COMPARE]) or ask_pattern("crossdoc").search(form)
        for form in (search_form(before), search_form(after))
    )


AMONG = "trong đó"
# "không có con cháu gì": what there is none of is told, not asked.
_NO_SUCH = re.compile(r"(?<!\w)(?:không|chẳng|chưa) (?:có|còn) (?:(?!những|các|bao)[^\W\d]+ ){0,5}(?:gì|nào|ai)(?!\w)")
_NOT = ("không", "ko", "k", "hông")


def _asking_words() -> list[str]:
    return [word for kind in ASKING for word in cues().kinds[kind] if word not in cues().asking_nouns]


def _asks(part: str) -> bool:
    form = _NO_SUCH.sub(" ", search_form(part))
    if form.startswith(AMONG):
        return bool(cue_in(form, cues().kinds[Kind.NUMBER]))
    return len(form.split()) >= 3 and bool(cue_in(form, _asking_words()))


def _asks_whether(part: str) -> bool:
    """ "…, trong lúc chờ thì xã cũ có còn làm việc không": a yes or a no about a thing that it names itself."""
    words = search_form(part).strip(" ?.!").split()
    if words[1:2] and words[0] == "có" and words[1] in _MAY and words[-1] == "không" and len(words) > _MAY_WORDS:
        return True
    asked = next((at for at, word in enumerate(words) if word in ("có", "còn")), 0)
    return asked >= _OWN_THING and words[-1] == "không" and asked < len(words) - 2


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


_ASKED_BEHIND = (_asks, _asks_field, _asks_whether, _closes, _orders)


def lean_on(question: Understood, before: Understood) -> Understood:
    """A later part of one question: what it leaves out stands in the part before, and helps without being asked for."""
    named = question.named
    if not question.times and not question.wants.each_time:
        named = replace(named, years=before.named.years, periods=before.named.periods)
    if not named.documents and not named.unknown:
        unknown = before.named.unknown if before.meta else ()  # asked of itself, not named beside what is asked
        named = replace(named, documents=before.named.documents, unknown=unknown)
    held = {term.phrase for term in question.terms}
    soft = tuple(term for term in before.terms if term.phrase not in held)
    if not question.terms:
        return replace(question, named=named, terms=before.terms)
    return replace(question, named=named, soft=(*question.soft, *soft))
