"""The times of a case that a message tells are none of what it asks."""

import time

import pytest

from assistant.understanding.told_cases import without_case_times


@pytest.mark.parametrize(
    ("question", "without"),
    [
        ("đơn vị bị phạt năm nay, sếp có bị thay không", "đơn vị bị phạt, sếp có bị thay không"),
        (
            "Huyện A thu không đủ năm 2023, 2024. Bí thư có bị kỷ luật không?",
            "Huyện A thu không đủ 2 năm. Bí thư có bị kỷ luật không?",
        ),
        ("năm 2023 sở tôi xếp cuối thì giám đốc có sao không", "sở tôi xếp cuối thì giám đốc có sao không"),
        (
            "năm ngoái xã mình xếp cuối, năm nay lại xếp cuối thì xử lý thế nào",
            "2 năm xã mình xếp cuối, lại xếp cuối thì xử lý thế nào",
        ),
        (
            "một trạm ở xã tôi 2022 - 2024 hỏng máy, có được thay không",
            "một trạm ở xã tôi 3 năm hỏng máy, có được thay không",
        ),
        ("Phòng em năm 2024 trễ 6% hồ sơ. Có được khen không ạ?", "Phòng em trễ 6% hồ sơ. Có được khen không ạ?"),
    ],
)
def test_the_year_of_a_case_is_not_asked_for(question: str, without: str) -> None:
    assert without_case_times(question) == without


@pytest.mark.parametrize(
    "question",
    [
        "",
        "năm 2022",
        "tỉnh mình năm 2025, trồng bao nhiêu rừng",
        "huyện mình đến năm 2030, định hướng thế nào",
        "đơn vị em cần biết năm 2030 tỉ lệ che phủ rừng, có tăng không",
        "năm 2019 rừng tăng khá, thu ngân sách thế nào",
        "năm 2025 đổi máy thì có phải nộp giấy không",
        "năm 2023 sở tôi bị phạt thì mấy lần được khen",
        "xã em năm 2023 bị phạt 12/4/2023, ngày nào được khen",
        "Sở tôi xếp cuối thì giám đốc có sao không",
    ],
)
def test_a_year_that_is_asked_for_stays(question: str) -> None:
    assert without_case_times(question) == question


def test_a_long_message_is_read_fast() -> None:
    began = time.process_time()
    for one in ("sở tôi bị năm 2023, ", "năm nay 2023 và ", "có được không "):
        without_case_times(one * 3000 + "có sao không")

    assert time.process_time() - began < 2
