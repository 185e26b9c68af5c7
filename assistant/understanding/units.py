"""The kind of quantity that a question asks for: "bao nhiêu phần trăm", "bao lâu"."""

import re

from assistant.language.cues import cue_in, cues
from assistant.understanding.comparing_words import BESIDE_ANOTHER_TIME

_UNIT_ASKED = re.compile(
    r"(?:bao nhiêu|mấy)\s+(phần trăm|%|tỉ|tỷ|nghìn tỉ|triệu|đồng|tiền|người|lần|năm|tháng|tuần|ngày|giờ|phút"
    r"|km|cây số|ha|usd)(?!\w)(?! (?:trước|qua|gần đây|vừa|liền|nay|tới|sau)(?!\w))"
)
_UNITS = {"phần trăm": "percent", "%": "percent", "tỉ": "money", "tỷ": "money", "nghìn tỉ": "money", "triệu": "money",
          "đồng": "money", "tiền": "money", "usd": "money", "người": "people", "lần": "times", "năm": "span",
          "tháng": "span", "tuần": "span", "ngày": "span", "giờ": "span", "phút": "span", "km": "length",
          "cây số": "length", "ha": "area"}  # fmt: skip


def is_unit(word: str) -> bool:
    """Whether a word only says in what a quantity is told: "tỉ"."""
    return word in _UNITS


def asked_unit(text: str) -> str:
    """The kind of quantity that a question asks for, "" for any."""
    if BESIDE_ANOTHER_TIME.search(text) and " gấp " in text:
        return ""  # two values of whatever unit, not how many times something is done
    units = _UNIT_ASKED.findall(text)
    if units:
        return _UNITS[units[-1]]
    if re.search(r"(?<!\w)bao lâu(?!\w)", text):
        return "span"
    if re.search(r"(?<!\w)và(?!\w)|,", text):
        return ""  # of several indicators each has its own unit
    units = [unit for unit, words in cues().unit_words.items() if cue_in(text, words)]
    return units[0] if len(units) == 1 else ""
