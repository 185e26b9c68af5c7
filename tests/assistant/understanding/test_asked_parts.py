"""Which parts of a text a question asks for side by side, and what is one part alone."""

import pytest

from assistant.understanding.asked_parts import is_bare_part, parts_asked
from corpus.reading.roles import Role, Side


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("nguồn nhân lực: hạn chế ra sao, giải pháp thế nào", (Side.LIMITS, Role.TASKS)),
        ("quan điểm nào đứng sau việc này và nhiệm vụ cụ thể ra sao", (Role.VIEWPOINTS, Role.TASKS)),
        ("kết quả, hạn chế và nguyên nhân của công tác này", (Side.RESULTS, Side.LIMITS, Side.CAUSES)),
        ("hạn chế về giao thông và nguyên nhân của hạn chế", (Side.LIMITS, Side.CAUSES)),
        ("nêu mục tiêu, giải pháp về rừng", (Role.GOALS, Role.TASKS)),
        ("văn bản nhận định tình hình thế nào và giao nhiệm vụ gì", (Role.ASSESSMENT, Role.TASKS)),
        ("du lịch: thành tựu, tồn tại, định hướng", (Side.RESULTS, Side.LIMITS, Role.TASKS)),
        ("xây dựng đảng: đánh giá – quan điểm – nhiệm vụ", (Role.ASSESSMENT, Role.VIEWPOINTS, Role.TASKS)),
        ("liên kết vùng - vừa hạn chế vừa giải pháp", (Side.LIMITS, Role.TASKS)),
        ("đánh giá kết quả, giải pháp", (Side.RESULTS, Role.TASKS)),
        ("còn hạn chế gì, vì sao", (Side.LIMITS, Side.CAUSES)),
        ("rừng: khó khăn, thách thức, nguyên nhân", (Side.LIMITS, Side.CAUSES)),
        ("còn hạn chế và nguyên nhân", (Side.LIMITS, Side.CAUSES)),
        ("điểm yếu về nhân lực và cách khắc phục", (Side.LIMITS, Role.TASKS)),
        ("cách xử lý hồ sơ trễ hạn", ()),
        ("thế còn kết quả, hạn chế thì sao", (Side.RESULTS, Side.LIMITS)),
        ("phân biệt quan điểm và nhiệm vụ về rừng", (Role.VIEWPOINTS, Role.TASKS)),
        ("học viên hay nhầm quan điểm với mục tiêu", (Role.VIEWPOINTS, Role.GOALS)),
        ("hạn chế về rừng và hướng khắc phục", (Side.LIMITS, Role.TASKS)),
        ("rừng còn hạn chế gì, cách tháo gỡ", (Side.LIMITS, Role.TASKS)),
        ("xây dựng đảng thế nào, cả phần đánh giá lẫn nhiệm vụ", (Role.ASSESSMENT, Role.TASKS)),
        ("hạn chế và khắc phục hậu quả", ()),
        ("du lịch hiện trạng, hạn chế, định hướng", (Role.ASSESSMENT, Side.LIMITS, Role.TASKS)),
        ("tình hình - hạn chế - hướng đi của du lịch", (Role.ASSESSMENT, Side.LIMITS, Role.TASKS)),
        ("cảng phát triển thế nào, có gì vướng mắc và giải pháp", (Role.ASSESSMENT, Side.LIMITS, Role.TASKS)),
        ("rừng phát triển ra sao, gặp khó khăn gì, hướng khắc phục", (Role.ASSESSMENT, Side.LIMITS, Role.TASKS)),
        ("rừng phát triển thế nào, có gì mới", ()),
        ("báo cáo tình hình, kết quả thực hiện cho ai", ()),
        # One part, or none: causes of something are one, and so is a word within another's name.
        ("nguyên nhân của những hạn chế, yếu kém là gì", ()),
        ("nguyên nhân khách quan của những hạn chế, yếu kém là gì", ()),
        ("nguyên nhân, hạn chế của rừng là gì", (Side.CAUSES, Side.LIMITS)),
        ("vì sao còn nhiều hạn chế, yếu kém", ()),
        ("do đâu mà tỉnh còn hạn chế", ()),
        ("kết quả thực hiện nhiệm vụ báo cáo cho ai", ()),
        ("mục tiêu đến năm 2030 là gì", ()),
        ("", ()),
        ("và và, ; : ?", ()),
    ],
)
def test_parts_that_are_asked_for_side_by_side(question: str, parts: tuple[Role | Side, ...]) -> None:
    assert parts_asked(question) == parts


@pytest.mark.parametrize("part", ["nhiệm vụ cụ thể ra sao", "giải pháp là gì", "những hạn chế nào?", "giao nhiệm vụ gì",
                                  "có gì vướng mắc", "gặp khó khăn gì", "còn bất cập gì",
                                  "nhiệm vụ cụ thể về việc này là gì"])  # fmt: skip
def test_a_part_that_says_of_nothing(part: str) -> None:
    assert is_bare_part(part)


@pytest.mark.parametrize(
    "part", ["nhiệm vụ của sở y tế là gì", "có gì mới", "ra sao", "", "giải pháp", "rừng có nhiệm vụ gì"]
)
def test_what_says_of_something_or_asks_nothing_is_no_bare_part(part: str) -> None:
    assert not is_bare_part(part)
