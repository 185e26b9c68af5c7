"""How an answer is to be told."""

from time import perf_counter

import pytest

from assistant.understanding.manner import is_manner, wants_fullness, without_fullness, without_manner


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Quan điểm của kế hoạch là gì, phân tích giúp", "Quan điểm của kế hoạch là gì"),
        ("Vì sao rừng bị mất? phân tích kỹ giúp tôi", "Vì sao rừng bị mất?"),
        ("Hạn chế của huyện, trình bày ngắn để tôi đọc trước lớp", "Hạn chế của huyện"),
        ("Rừng giúp gì cho dân? tôi cần nói cho bà con dễ hiểu", "Rừng giúp gì cho dân?"),
        ("Mục tiêu của kế hoạch bằng lời đơn giản cho học sinh", "Mục tiêu của kế hoạch"),
        ("Mục tiêu của kế hoạch, giảng sao cho dễ nhớ", "Mục tiêu của kế hoạch"),
        ("Mục tiêu của kế hoạch, ngắn thôi nhé", "Mục tiêu của kế hoạch"),
        ("Mục tiêu của kế hoạch, đọc chậm cho lớp ghi", "Mục tiêu của kế hoạch"),
        ("Ai phải đọc cho lớp ghi", "Ai phải đọc cho lớp ghi"),
        ("mục tiêu của kế hoạch dễ hiểu cho bà con", "mục tiêu của kế hoạch"),
        ("Mục tiêu của kế hoạch ngắn gọn, dễ nhớ", "Mục tiêu của kế hoạch"),
        ("Thuyết trình về rừng ngập mặn trong 15 phút", "Thuyết trình về rừng ngập mặn"),
        ("Bài phát biểu 3 phút về rừng ngập mặn", "Bài phát biểu về rừng ngập mặn"),
        ("Tôi phải nói với lớp về rừng ngập mặn", "Tôi phải nói với lớp về rừng ngập mặn"),  # what is asked of
        ("Ngày mai ở trường tôi phải nói với lớp về rừng", "Ngày mai ở trường tôi phải nói với lớp về rừng"),
        ("Kế hoạch nói về rừng thế nào, có số liệu nào không ạ", "Kế hoạch nói về rừng thế nào"),
        ("Kế hoạch nói về rừng thế nào, kèm số liệu", "Kế hoạch nói về rừng thế nào, kèm số liệu"),  # of figures
        ("Ai phân tích giúp", "Ai phân tích giúp"),  # nothing else is said
        ("Xe cứu thương đến trong 15 phút ở đâu", "Xe cứu thương đến trong 15 phút ở đâu"),  # nobody speaks
        ("Ứng viên trình bày 15 phút, đúng không", "Ứng viên trình bày 15 phút, đúng không"),  # what is to be judged
        ("Giải pháp để tuyên truyền cho người dân", "Giải pháp để tuyên truyền cho người dân"),
        ("", ""),
    ],
)
def test_how_an_answer_is_to_be_told_is_no_part_of_what_is_asked(typed: str, asked: str) -> None:
    assert without_manner(typed) == asked


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Rừng ngập mặn được giữ ra sao, cho mình đầy đủ", "Rừng ngập mặn được giữ ra sao"),
        ("Rừng ngập mặn thế nào? nói hết giúp em nhé", "Rừng ngập mặn thế nào?"),
        ("Rừng phát triển ra sao, trả lời đầy đủ nhé", "Rừng phát triển ra sao"),
        ("các nhiệm vụ về rừng kể không sót cái nào", "các nhiệm vụ về rừng"),
        ("các mốc của kế hoạch, đừng bỏ sót nhé", "các mốc của kế hoạch"),
        ("rà soát không bỏ sót hộ nghèo", "rà soát không bỏ sót hộ nghèo"),  # what is to be done
        ("Hồ sơ phải kê khai đầy đủ", "Hồ sơ phải kê khai đầy đủ"),  # what is to be done
        ("cho mình đầy đủ", "cho mình đầy đủ"),  # nothing else is said
        ("", ""),
    ],
)
def test_that_nothing_is_to_be_left_out_is_no_part_of_what_is_asked(typed: str, asked: str) -> None:
    assert without_fullness(typed) == asked
    assert wants_fullness(typed) is (typed != asked)


@pytest.mark.parametrize(
    "piece",
    [
        ", cho mình ",
        "để tôi nói cho a ",
        ", nói ngắn ",
        "bằng lời đơn giản cho a ",
        "giảng 5 phút ",
        "? ",
        ", có số liệu ",
    ],
)
def test_a_long_message_costs_little(piece: str) -> None:
    start = perf_counter()
    without_manner(piece * 4000 + "x")
    without_fullness(piece * 4000 + "x")

    assert perf_counter() - start < 2


@pytest.mark.parametrize(
    ("part", "manner"),
    [
        ("trình bày đơn giản để tôi nói với thôn", True),
        ("ngắn thôi", True),
        ("giải thích nguyên nhân", False),
        ("ai trình bày", False),
        ("", False),
    ],
)
def test_a_part_of_a_message_that_only_says_how_it_is_to_be_told(part: str, manner: bool) -> None:
    assert is_manner(part) is manner
