"""How long an answer is to be, by words, pages, minutes of speech or as one passage: no part of what is asked."""

import re

from assistant.understanding.manner import minutes_spoken
from corpus.text import search_form

_PACE = 140  # syllables that a minute of speech holds
_PASSAGE, _SHORT_PASSAGE, _PAGE = 150, 100, 400  # words of a paragraph, of a short one, of a page
_WORDS = re.compile(r"(?<![\d.,%-])(?P<words>\d{2,3}) ?(?:chữ|từ(?! (?:khóa|ngữ|năm|ngày|tháng|khi|đầu|\d)))(?!\w)")
_ONE_PASSAGE = re.compile(
    r"(?<!\w)(?:thành|trong|vào|bằng|viết|soạn|cho|xin|làm|dưới dạng|gộp|gom|còn|cần)(?: giúp| cho| tôi| em| mình){0,3}"
    r" (?:một|1|cái|cùng một|vài|mấy)? ?đoạn(?: văn)?(?P<short> (?:thật )?(?:ngắn|gọn|súc tích))?"
    r"(?! (?:nào|đường|văn bản|tuyến|\d(?!\d{1,2} ?(?:chữ|từ))))(?!\w)"
)
_PAGES = re.compile(
    r"(?<!\w)(?:(?:trong|khoảng|chừng|dài|tối đa|gói gọn|cỡ|còn|thành|xuống) ){1,2}"
    r"(?P<pages>nửa|một|1|hai|2) trang(?!\w)"
)
_PAGES_OF = {"nửa": 0.5, "một": 1, "1": 1, "hai": 2, "2": 2}


def asked_words(text: str) -> int:
    """How many words an answer is to have, 0 for as many as it takes: "150 chữ", "một đoạn ngắn", "nói 1 phút"."""
    form = search_form(text)
    if words := said_words(text):
        return words
    if said := _PAGES.search(form):
        return int(_PAGES_OF[said["pages"]] * _PAGE)
    if minutes := minutes_spoken(text):
        return minutes * _PACE
    passage = _ONE_PASSAGE.search(form)
    return (_SHORT_PASSAGE if passage["short"] else _PASSAGE) if passage else 0


def sized_words(text: str) -> int:
    """How many words an answer is to have where a size is said; 0 for a passage as long as it takes."""
    passage = _ONE_PASSAGE.search(search_form(text))
    words = asked_words(text)
    return 0 if passage and not passage["short"] and words == _PASSAGE and not said_words(text) else words


def said_words(text: str) -> int:
    """How many words a text says itself: "150 chữ"; 0 for none."""
    said = _WORDS.search(search_form(text))
    return int(said["words"]) if said else 0


def as_passage(text: str) -> bool:
    """Whether an answer is wanted in one piece, no list: "thành một đoạn"."""
    return bool(_ONE_PASSAGE.search(search_form(text)))
