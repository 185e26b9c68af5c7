"""What of a point is said where all of it is too long."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.shortening import fair_share, shortened, stands_alone

LEFT_OUT = "khi mùa mưa đến sớm hơn mọi năm ở các xã ven biển phía bắc của tỉnh"  # more words than are not worth a cut


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        # what would hardly be shorter is whole
        ("Trồng rừng ở đồi núi; giữ sạch biển đảo.", 5, "Trồng rừng ở đồi núi; giữ sạch biển đảo."),
        # whole sentences, and a sign that more follows
        (f"Rừng đã xanh lại. Nước sông còn đục, {LEFT_OUT}.", 6, "Rừng đã xanh lại. …"),
        # a clause that is whole
        (f"Rừng phòng hộ được trồng lại; nước sông còn đục {LEFT_OUT}.", 6, "Rừng phòng hộ được trồng lại…"),
        # what is only added
        (f"Trồng rừng phòng hộ ở đồi núi nhằm giữ nước {LEFT_OUT}.", 7, "Trồng rừng phòng hộ ở đồi núi…"),
        # between two things to be done, the first with its object
        (
            f"Trồng rừng phòng hộ ở các xã miền núi, bảo vệ nguồn nước {LEFT_OUT}.",
            9,
            "Trồng rừng phòng hộ ở các xã miền núi…",
        ),
    ],
)
def test_a_point_is_left_where_a_whole_statement_ends(text: str, words: int, said: str) -> None:
    assert shortened(text, words).text == said


@pytest.mark.parametrize(
    "text",
    [
        # a subject without its predicate says nothing
        f"Hạ tầng của các xã miền núi, nhất là đường giao thông, chưa được đầu tư {LEFT_OUT}.",
        # two verbs of one object
        f"Tập trung khai thác, sử dụng hiệu quả tài nguyên biển {LEFT_OUT}.",
        # all members of an enumeration
        "Tỉnh trồng ba loài cây: (1) Cây đước ở ven biển phía bắc. (2) Cây sao ở đồi núi phía tây. (3) Cây phi lao.",
        "Tỉnh trồng ba loài cây gồm: cây đước ở ven biển phía bắc; cây sao ở đồi núi phía tây; cây phi lao ở cát.",
        # what leads to the next
        "Tăng cường kiểm tra việc trồng rừng, tập trung thực hiện tốt và có hiệu quả các nội dung sau đây:",
    ],
)
def test_what_no_cut_leaves_whole_is_said_whole(text: str) -> None:
    assert shortened(text, 4).text == text


def test_a_long_adverbial_is_left_out_before_the_main_clause() -> None:
    text = "Sau gần 10 năm thực hiện Kết luận số 5-KL/TW, ngày 24/12/2012 của Bộ Chính trị, tỉnh đã khai thác tốt rừng."

    shown = shortened(text, 8)

    assert shown.text == "… tỉnh đã khai thác tốt rừng."
    assert text[shown.start : shown.end] == "tỉnh đã khai thác tốt rừng."


def test_subjects_side_by_side_are_not_parted() -> None:
    text = "Trong những năm qua trên địa bàn toàn tỉnh, tiềm năng, lợi thế của tỉnh chưa được khai thác hợp lý."

    assert shortened(text, 8).text == "… tiềm năng, lợi thế của tỉnh chưa được khai thác hợp lý."


def test_a_long_subject_is_told_by_its_head() -> None:
    places = ", ".join(f"vùng {number} của cả tỉnh" for number in range(1, 10))
    text = f"Xây dựng tỉnh trở thành thành phố phù hợp với {places} là nhiệm vụ quan trọng."

    shown = shortened(text, 10)

    assert shown.text == "Xây dựng tỉnh trở thành thành phố … là nhiệm vụ quan trọng."
    assert (shown.start, shown.end) == (0, len(text))


@pytest.mark.parametrize(
    ("clause", "alone"),
    [
        ("khu vực phòng thủ vững chắc, góp phần bảo vệ biển", False),
        ("là pháo đài vững chắc", False),
        ("Cam Lâm trở thành đô thị sân bay", True),
        ("bảo vệ môi trường", True),
    ],
)
def test_a_clause_without_a_predicate_goes_on_with_the_one_before(clause: str, alone: bool) -> None:
    assert stands_alone(clause) is alone


@given(st.text(), st.integers(0, 40))
def test_any_text_is_shown_by_a_run_of_itself(text: str, words: int) -> None:
    shown = shortened(text, words)

    assert 0 <= shown.start <= shown.end <= len(text)


def test_a_fair_share_leaves_the_short_ones_whole() -> None:
    assert fair_share([5, 20, 40], 65) == 40
    assert fair_share([5, 20, 40], 50, least=1) == 25
    assert fair_share([], 50) == 20
