"""Shorthand of messages written out: "ko", "KH&CN", times, bodies by their initials, what asks without its marks."""

import re
from functools import cache

from assistant.language.cues import cues
from assistant.language.lexicon import Lexicon
from assistant.language.vocabulary import unmistakable_provinces
from assistant.understanding.acting import BEARS
from assistant.understanding.initials import initials_written_out
from assistant.understanding.said_figures import figures_written_out
from assistant.understanding.short_times import written_out
from corpus.text import fold, lower, search_form
from corpus.vietnamese.abbreviations import expansions, readings
from corpus.vietnamese.bodies import bodies, named_bodies, names_body
from corpus.vietnamese.spelling import spelt

WORD = re.compile(r"[^\W_]+")
_AND = re.compile(r"(?<!\w)[^\W\d_]{1,4}&[^\W\d_]{1,4}(?!\w)")
# "Trực thuộc TW", behind a word; the letters of a document's number are none: "NQ/TW", "09 NQ TW".
_CENTRE = re.compile(r"(?<=[a-zà-ỹ] )(?<!nq )(?<!kl )(?<!ct )(?<!qđ )(?:TW|tw|TƯ)(?![\w/-])")
# A province by its initials, where what stands beside it tells that it is no plan ("KH").
_PLACE = re.compile(
    r"(?<=tỉnh )[A-ZĐ]{2,3}(?!\w)"
    r"|(?<!\w)[A-ZĐ]{2,3}(?= (?:(?:lên|trở thành|thành|phấn đấu|đạt)"
    r"|(?:vẫn )?(?:có|được|đã|chưa|sẽ|mới) (?:lên|trở thành|thành|là)"
    r"|là (?:một )?(?:thành phố|tp|đô thị|tỉnh|trung tâm))(?!\w))"
)
# "PAPI thấp thì ai chịu": who answers for it, where nothing is said of what is borne.
_BEARS = re.compile(rf"(?<!\w){BEARS}(?=\W*$)")
# "Có mở rộng k", "k có cảng": "không", where it stands as that does; a point's letter is none ("khoản 2 điểm k").
_NO = re.compile(
    r"(?<!\w)(?P<asks>(?:có|được|đc|phải|đúng|cần|còn|bị)(?: [^\s,.;:?!]+){0,12} )(?<!điểm )(?<!chữ )k"
    r"(?=\s*(?:[,.;?!]|$)|\s(?:ạ|vậy|nhỉ|thế|em|anh|chị|bạn)(?!\w))"
    r"|(?<!điểm )(?<!chữ )(?<!\w)k(?= (?:có|được|đc|phải|cần|biết|thấy)(?!\w))",
    re.IGNORECASE,
)
# "Phải làm chi", "việc chi", "mục mô": "gì", "nào" of the middle provinces, where money is not spent: "ngân sách chi".
_WHAT = re.compile(
    r"(?<!\w)(?P<before>làm|lam|mần|man|có|co|việc|viec|cái|cai|điều|dieu|nói|noi|nêu|neu|thành|thanh|giao|là|la"
    r"|cần|can) chi"
    r"(?=\W*$|[,;?]|\s(?:ạ|vậy|rứa|hè|hả|nhỉ|thế|đây|em|anh|chị|ad|trong|về|theo|ở|cho|để|với|đối với"
    r"|vay|rua|he|ha|trong|ve|theo|o|cho|de|voi)(?!\w))",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"(?<!quy )(?<!vĩ )(?<!vi )(?<!ở )(?<!khi )(?<!chừng )(?<!thế )(?<=\w )mô"
    r"(?=\W*$|\s(?:ạ|vậy|rứa|hè|hả|nhỉ|nói|nêu|nhắc|có|được|phải|làm|lo|ghi|viết)(?!\w))",
    re.IGNORECASE,
)
_SPENDS = re.compile(
    r"(?<!\w)(?:ngân sách|kinh phí|tiền|quỹ|dự toán|ngan sach|kinh phi|tien|quy|du toan)(?!\w)", re.IGNORECASE
)
# "… cần lưu ý gì v", "nhắc ở đâu hè": a particle that ends what is asked; "mục V", "mùa hè" are none.
_PARTICLE = re.compile(
    r"(?<=\w)(?<!mục)(?<!phần)(?<!chương)(?<!khoản)(?<!điểm)(?<!mùa)(?<!vụ)(?<!dịp)(?<!nghỉ)[ ,]+"
    r"(?:v|z|hè|nè|á|ớ|ha|hen|hén|nghen|dzậy|zậy|zị|dợ|vậy ta|ta ơi)(?=\s*[?.!]*\s*$)"
)
_HOW, _AND_ALSO = re.compile(r"(?<=thì )răng(?=\W*$)"), re.compile(r"(?<!\w)với lại(?!\w)")
_DO = re.compile(r"(?<!\w)mần(?!\w)", re.IGNORECASE)
_INITIALS = 3  # letters that initials of a body have at least


def write_out(question: str, lexicon: Lexicon) -> str:
    """The shorthand of messages written out: "ko" is "không", "KH&CN" its words, "ai chịu" "ai chịu trách nhiệm"."""
    question = WORD.sub(lambda match: _body_meant(match.group(), lexicon), question)
    question = _CENTRE.sub("Trung ương", question)
    question = _PLACE.sub(lambda match: _place_meant(match.group(), lexicon), question)
    question = figures_written_out(written_out(question, lexicon.periods), lexicon)
    question = _BEARS.sub(r"\g<0> trách nhiệm", question)
    question = initials_written_out(question, lexicon)
    question = _AND.sub(lambda match: expansions().get(match.group().upper(), match.group()), question)
    return words_written_out(question)


def words_written_out(question: str) -> str:
    """A question with the short words of messages written out: "ko" is "không", "bn" is "bao nhiêu"."""
    question = _NO.sub(lambda match: f"{match['asks'] or ''}không", question)
    question = question if _SPENDS.search(question) else _WHAT.sub(r"\g<before> gì", question)
    question = _HOW.sub("sao", _AND_ALSO.sub("và", question))
    question = _PARTICLE.sub("", _WHICH.sub("nào", _DO.sub("làm", question)))
    return WORD.sub(lambda match: cues().shorthand.get(lower(match.group()), match.group()), question)


def asked_in_full(question: str, lexicon: Lexicon) -> str:
    """A question typed with marks but for the words that ask, with these as well: "ban hành ngay may"."""
    words = list(WORD.finditer(question))
    for at in range(len(words) - 1, 0, -1):
        before, last = words[at - 1], words[at]
        typed = lower(question[before.start() : last.end()])
        asked = _asking_pairs().get(typed)
        if asked and not lexicon.passages_with(typed):
            question = question[: before.start()] + asked + question[last.end() :]
    return question


@cache
def _asking_pairs() -> dict[str, str]:
    """Question words of two syllables by what they are without marks: "ngay may" -> "ngày mấy"."""
    groups = (*cues().kinds.values(), *cues().metadata.values())
    phrases = (phrase for group in groups for phrase in group if phrase.count(" ") == 1 and phrase == lower(phrase))
    return {fold(one): one for one in phrases if fold(one) != one}


def _body_meant(word: str, lexicon: Lexicon) -> str:
    """The name of a body for its initials, where the texts have the name and not these: "BCA" is "Bộ Công an".

    Of several readings the one that the texts have: "BCT" is a ministry where they name no Political Bureau. Where
    they have none as it stands, the one of which they have a body by itself: "UBMTTQ".
    """
    if len(word) < _INITIALS or any(char in "aeiouy" for char in fold(word)[1:-1]) or not word.isalpha():
        return word
    names = [one for one in readings(word) if _is_body(one)]
    if not names or lexicon.passages_with(spelt(word)):
        return word
    whole = (one for one in names if lexicon.passages_with(spelt(one)))
    in_part = (one for one in names if any(map(lexicon.passages_with, _bodies_behind(one))))
    return next(whole, None) or next(in_part, word)


def _bodies_behind(name: str) -> list[str]:
    """The bodies that the name of another ends with, spelt: "mặt trận tổ quốc" of its committee."""
    words = name.split()
    tails = (" ".join(words[at:]) for at in range(1, len(words)))
    return [spelt(one) for one in tails if names_body(one)]


def _place_meant(short: str, lexicon: Lexicon) -> str:
    """The one province of these initials that the texts name; the letters where there is none."""
    named = [one for one in unmistakable_provinces() if _initials(one) == lower(short) and lexicon.passages_with(one)]
    return named[0].title() if len(named) == 1 else short


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split())


def _is_body(name: str) -> bool:
    """Whether an abbreviation's reading is the name of a body, no people: "cán bộ, công chức" is none."""
    people = tuple(map(search_form, bodies().people))
    return spelt(search_form(name)) in named_bodies() or (names_body(name) and not search_form(name).startswith(people))
