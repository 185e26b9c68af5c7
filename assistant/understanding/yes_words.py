"""The words by which a question asks for a yes or a no, and of what: is it so, is it spoken of, may it be."""

import re

# What may stand behind the last word of a question: who is spoken to.
_END = r"(?: (?:ạ|nhỉ|vậy|thế|hả|em|anh|chị|bạn|thầy|cô))*\W*$"
# "Có được … không", "đã … chưa": nothing else is asked.
YES_OR_NO = re.compile(
    r"(?<!\w)(?:có|được|đã|phải|cần)\s.{0,400}(?<!\w)(?:(?:không|chưa)"
    + _END
    + r"|không(?=,? (?:khi|nếu)(?!\w)))"  # "có được xếp tốt không nếu trễ hạn"
)
# "Có nêu … không": a yes to whether the text speaks of it, whatever that says.
MENTIONED = re.compile(
    r"(?<!\w)có (?:được )?(?:nêu|nói|nhắc|đề cập|ghi)(?: rõ| cụ thể| gì)?(?: đến| tới| về)?\s.{0,200}(?<!\w)không"
    + _END
    + r"|(?<!\w)(?:có (?:được )?|được )(?:nêu|nói|nhắc|đề cập|ghi)(?: đến| tới)? không\W*$"
    r"|(?<!\w)có (?:mặt |tên )?trong (?:các |cả |hai )*(?:nghị quyết|kết luận|văn bản|nq|kl)[^,;?]{0,40} không\W*$"
    r"|(?<!\w)trong (?:các |cả |hai |văn bản )*(?:nghị quyết|kết luận|văn bản|nq|kl)(?: \S+){0,2}? có"
    r"(?! (?:bị|cần|cho|được|phải|thể)(?!\w)) [^,;?]{1,40} không\W*$"
    r"|^\W*(?:[^\W\d_]+ ){1,6}có không\W*$"
)
# "… thì có sai không", "… có trái quy định không": whether a case breaks a rule.
BREACH = re.compile(r"(?<!\w)(?:trái|vi phạm|sai)(?!\w)(?: [^,;?]{1,40})? không" + _END)
# "Có nêu năm cụ thể không", "có ghi rõ kinh phí không": whether what a text says of a thing names such a field.
_NAMES_FIELD = (
    r"(?<!\w)có (?:(?:được )?(?:nêu|nói|ghi|quy định|xác định|đề ra|đặt ra|đưa ra|ấn định)(?: rõ| cụ thể| ra| đến)* "
    r"(?:{0})(?! \d)|(?:{0}) (?:cụ thể|nào))(?!\w)[^,;?]{{0,80}} không"
) + _END
FIELDS_NAMED = {
    "time": re.compile(_NAMES_FIELD.format(r"(?:mốc )?(?:năm|ngày|thời gian|thời hạn|thời điểm)|mốc|hạn chót")),
    "money": re.compile(_NAMES_FIELD.format(r"số tiền|kinh phí|số vốn|mức (?:vốn|chi|tiền)")),
    "figure": re.compile(_NAMES_FIELD.format(r"con số|số liệu|số lượng|tỉ lệ|tỷ lệ|phần trăm|diện tích")),
}
# "A đã là B", "đã là B chưa", "từ năm nào rồi": whether it is so by now, or that it is.
ALREADY = re.compile(
    r"(?<!\w)đã (?:là|trở thành|thành|lên|phát triển|hoàn thành|xong)(?!\w)(?!.{0,120}(?<!\w)(?:thì|nếu)(?!\w))"
    r"|(?<!\w)rồi(?: (?:à|ạ|hả|nhỉ|thế|vậy|đúng không|phải không|thầy|cô|anh|chị|em))*\W*$"
    r"|(?<!\w)rồi,? (?:đúng|phải) không"
)
NOT_YET = re.compile(r"(?<!\w)chưa" + _END)
ASKING_NO = re.compile(
    r"(?<!\w)(?:phải|đúng|có) không(?!\w)|(?<!\w)(?:không|chưa)" + _END + r"|(?<!\w)không(?=,? (?:khi|nếu)(?!\w))"
)
OBLIGED = re.compile(r"(?<!\w)(?:bắt buộc|được phép|có quyền|nghĩa vụ)(?!\w)")
DENIED = re.compile(r"(?<!\w)(?:không|chưa|cấm)(?!\w)")
OTHERWISE_ASKED = re.compile(r"(?<!\w)(?:bao nhiêu|gì|nào|ai|đâu|sao|mấy|vì|hay|hoặc)(?!\w)")
