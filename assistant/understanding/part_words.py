"""The words for the parts of a document by what they are for, and for the sides of an assessment."""

import re

from corpus.reading.roles import Role, Side

# The part of a document that a word names, by what it is for.
STATE = "tình hình|bối cảnh|hoàn cảnh|thực trạng|hiện trạng"  # an assessment as a whole
STATE_SAID = re.compile(rf"(?<!\w)(?:phần )?(?:{STATE})(?!\w)")
REMEDYING = "khắc phục|giải quyết|tháo gỡ"  # of what is wanting: "hạn chế và hướng khắc phục"
PARTS = (
    (Role.ASSESSMENT, f"{STATE}|kết quả|hạn chế|yếu kém|tồn tại|nguyên nhân|(?:(?<=phần )|(?<=mục ))đánh giá"),
    (Role.VIEWPOINTS, "quan điểm|tư tưởng chỉ đạo"),
    (Role.GOALS, "mục tiêu|chỉ tiêu|tầm nhìn"),
    (Role.TASKS, "nhiệm vụ|giải pháp|việc (?:làm )?(?:chính|trọng tâm|chủ yếu)"),
    (Role.ORGANISING, "tổ chức thực hiện"),
)
SIDES = (
    (
        Side.RESULTS,
        "kết quả|thành tựu|thành tích|ưu điểm|mặt (?:được|tốt)"
        "|(?:điểm|chỗ) (?:được|tốt)(?= (?:của|về|trong|và|gì|nào)(?!\\w)|\\W*$)"
        "|(?:mặt|điểm) mạnh|điểm (?:sáng|cộng)|đạt được|làm được|được (?:những |các )?gì rồi"
        "|chuyển biến|ưu(?= và nhược|,? nhược)",
    ),
    (
        Side.LIMITS,
        "hạn chế|tồn tại|yếu kém|khuyết điểm|bất cập|thiếu sót|nhược(?: điểm)?|điểm trừ"
        "|(?:mặt|điểm|chỗ|khâu) (?:yếu|kém|dở|chưa được|chưa tốt)|chưa được"
        "|(?:vấn đề|điểm|mặt|khâu|chỗ|thứ|cái)(?:,? (?:còn |vẫn |đang )+(?:yếu kém|yếu|kém|thiếu))+"
        "|(?:còn )?(?:yếu|kém|dở) (?:ở )?(?:(?:những|các|mấy) )?(?:chỗ|khâu|mặt|điểm) (?:nào|gì)"
        "|(?:còn )?(?:yếu|kém|dở) (?:ở đâu|những gì)"
        "|(?<=có )(?:những |các )?vấn đề (?:gì|nào)(?=[\\s?.]*$)"
        "|(?:khó khăn|thách thức)(?:,? (?:và |cùng )?(?:khó khăn|thách thức))|thách thức"
        "|(?:khó khăn|vướng mắc)(?:,? (?:và )?(?:khó khăn|vướng mắc|bất cập))? (?:gì|nào)"
        "|(?:điểm nghẽn|nút thắt)(?=(?: (?:về|trong|của|ở) [^,;?]{1,40})? (?:là gì|là những gì|gì|nào|ở đâu)(?!\\w))",
    ),
    (Side.CAUSES, "nguyên nhân|do đâu|vì sao|tại sao"),
)
_OF_SIDES = "|".join((*(words for _, words in SIDES), "thuận lợi(?=,? (?:và |lẫn )?(?:những |các )?khó khăn)",
                      "(?:(?<=thuận lợi và )|(?<=thuận lợi, )|(?<=thuận lợi ))khó khăn"))  # fmt: skip
_DEGREE = "lớn nhất|lớn|nổi bật nhất|quan trọng nhất|cơ bản|nhất"  # says of a side which of its points, and no subject
_WHOLE = r"(?:(?:bức tranh )?tổng thể|toàn cảnh|bao quát)(?: về)?(?: các| những)?"  # no subject
SIDES_SAID = re.compile(rf"(?<!\w)(?:{_WHOLE} )?(?:{_OF_SIDES}|(?:cả )?(?:hai|2) mặt)(?: (?:{_DEGREE}))?(?!\w)")
# The words of the sides with what says no more beside them.
SIDES_ALONE = re.compile(rf"(?<!\w)(?:{_OF_SIDES}|(?:cả )?(?:hai|2) mặt|nổi bật|chính|chủ yếu)(?!\w)")
# A part of a document by what it is for: "mục tiêu của nghị quyết", "các quan điểm".
PART_WORDS = re.compile(
    r"(?<!\w)(?:quan điểm|mục tiêu|tầm nhìn|chỉ tiêu|nhiệm vụ|giải pháp|tổ chức thực hiện|tình hình|hạn chế|nguyên nhân"
    r"|kết quả|nghị quyết|kết luận|văn bản|tài liệu|(?:(?<=phần )|(?<=mục ))đánh giá)(?!\w)"
)
# Any part or side by its name: what is asked of a thing that stands before it.
PART_NAMED = re.compile(
    rf"(?<!\w)(?:{'|'.join(words for _, words in (*PARTS, *SIDES))}|định hướng|phương hướng|hướng đi|đánh giá)(?!\w)"
)
