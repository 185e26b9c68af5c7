"""How a part of a message asks: for what a text gives, for a yes or a no, for a field, or by an order."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.kinds import Kind
from assistant.understanding.shorthand import words_written_out
from corpus.text import search_form

# Kinds whose words make a part a question of its own.
ASKING = (Kind.NUMBER, Kind.DATE, Kind.WHO, Kind.PLACE, Kind.WHAT, Kind.WHY, Kind.WHICH_DOCUMENT)
_FIELDS = (Kind.DATE, Kind.WHO, Kind.PLACE)  # that two words ask for behind another question
_WHOM = re.compile(r"(?:ai (?!cũng|nấy|ai)|(?!của|cho|là|có|không|chẳng|ai)[^\W\d_]+ (?=ai$))[^\W\d_]+")  # "trình ai"
_MAY, _MAY_WORDS = ("được", "phải", "cần", "thể"), 5  # "có được chuyển thành công ty không"
_ORDERING = re.compile(
    r"\W*(?:(?:anh|chị|em|bạn|hãy|xin|nhờ|giúp|cho|tôi|rồi) ){0,4}"
    r"(?:nêu|tóm tắt|liệt kê|kể|trình bày|giải thích|phân tích|cho biết|tổng hợp|cho hỏi|hỏi)(?: \S+){4}"
)
_CLOSED = 3  # words of "được không" and what is asked of, the least
OWN_THING = 2  # words before "có … không" that name what is asked of
AMONG = "trong đó"
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


def asks_of_own(part: str) -> bool:
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
    return asked >= OWN_THING and words[-1] == "không" and asked < len(words) - 2


def closes(part: str) -> bool:
    """Whether a part asks for a yes or a no of something that it says: "lấy xe cơ quan đi ăn cưới được không"."""
    words = search_form(part).strip(" ?.!").split()
    asks = len(words) > _CLOSED and words[-1] in _NOT
    return asks and (words[-2] in ("được", "phải", "đúng") or "có" in words[:-2])


def orders(part: str) -> bool:
    """Whether a part orders something to be told, and says of what: "tóm tắt tiêu chuẩn của tập thể"."""
    return bool(_ORDERING.match(search_form(part)))


def asks_field(part: str) -> bool:
    """ "…, ngày nào", "…, ai ký", "… và trình ai": two words that ask for a field of what was named before."""
    form = search_form(part).strip(" ?.!")
    if _WHOM.fullmatch(form):
        return True
    return any(form in group for group in (*cues().metadata.values(), *(cues().kinds[kind] for kind in _FIELDS)))
