"""The small words around a wish, and how many are wanted: parts of patterns, for search form.

They say who asks, for whom and how kindly, and nothing of what is wanted.
"""

from functools import cache

from assistant.language.numbers import counting_words

# Before what is wanted: "hãy giúp tôi …", "nhờ anh cho em …".
POLITE = r"(?:(?:hãy|nhờ|xin|giúp|cần|muốn|cho|hộ|giùm|anh|chị|bạn|em|tôi|mình|với) )*"
# Behind the verb: "viết giúp em …", "tóm tắt lại cho tôi …".
FOR_ME = r"(?: (?:giúp|cho|hộ|giùm|tôi|em|mình|ra|lại))*"
# At the end: "… giúp em với nhé", "… thôi ạ".
PLEASE = r"(?: (?:giúp|cho|hộ|giùm|tôi|em|mình|chúng tôi|với|nhé|nha|nhỉ|vậy|thế|ạ|thôi|đi|luôn|là được|là đủ))*"

# Before how much is wanted: "trong khoảng 150 chữ", "đừng quá 3 câu".
SIZE = (
    r"(?:đúng|trong|khoảng|chừng|tầm|dài|tối đa|nhiều nhất|không quá|đừng quá|độ|dưới|bằng|cỡ|gói gọn|thành|còn|lại"
    r"|xuống|vào|dạng|vòng|phạm vi|chỉ)"
)


@cache
def count_wanted() -> str:
    """A pattern of how many are wanted, in digits or as a word: "3", "năm"."""
    return rf"(?:\d{{1,2}}|{'|'.join(counting_words())})"


@cache
def few_wanted() -> str:
    """The same, or only that they are few: "vài", "dăm ba"."""
    return rf"(?:(?:{count_wanted()}|vài|dăm|mấy)(?: ba)?)"
