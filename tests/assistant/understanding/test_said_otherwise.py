"""Questions in the form that the rules read."""

from time import perf_counter

import pytest

from assistant.understanding.said_otherwise import (
    behind_field,
    of_hindrance,
    of_other_thing,
    of_overcoming,
    of_penalties,
    of_points_first,
    of_remedies,
    of_section_summed_up,
    of_viewpoint,
    of_word,
    which_ones,
)


def test_so_many_points_on_something_are_asked_as_that() -> None:
    assert of_points_first("3 ý chốt lại về tầm nhìn đến năm 2050") == "tầm nhìn đến năm 2050, 3 ý"
    assert of_points_first("hai câu về mục tiêu 2030") == "mục tiêu 2030, hai câu"
    assert of_points_first("cho tôi 3 ý về hạn chế của đề án trồng rừng") == "hạn chế của đề án trồng rừng, 3 ý"
    assert of_points_first("3 ý nào về trồng rừng") == "3 ý nào về trồng rừng"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("quan điểm phát triển rừng", "quan điểm về phát triển rừng"),
        ("nêu các quan điểm bảo vệ di sản của đề án", "nêu các quan điểm về bảo vệ di sản của đề án"),
        ("quan điểm phát triển của đề án", "quan điểm phát triển của đề án"),
        ("quan điểm thứ hai nói gì", "quan điểm thứ hai nói gì"),
        ("quan điểm về rừng", "quan điểm về rừng"),
        ("Quan điểm nghị quyết 12", "Quan điểm nghị quyết 12"),
    ],
)
def test_a_viewpoint_before_its_subject_is_one_on_it(text: str, read: str) -> None:
    assert of_viewpoint(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("những chỗ nào có chữ “rừng”", "những chỗ nào nói đến “rừng”"),
        ("chỗ nào nói tới “rừng, biển”", "những chỗ nào nói đến “rừng, biển”"),
        ("câu nào có từ biển trong nghị quyết", "những chỗ nào nói đến biển trong nghị quyết"),
        ("Từ “rừng” nằm ở mục nào?", "những chỗ nào nói đến “rừng”"),
        ('chữ "rừng" xuất hiện mấy lần', 'những chỗ nào nói đến "rừng"'),
        ("nghị quyết nhắc tới “rừng” mấy lần, ở những đâu", "những chỗ nào nói đến “rừng” trong nghị quyết"),
        ("hai văn bản nói về trồng rừng bao nhiêu lần?", "những chỗ nào nói đến trồng rừng trong hai văn bản"),
        ("nêu rõ kiểm tra rừng mấy lần", "nêu rõ kiểm tra rừng mấy lần"),
        ("một năm kiểm tra rừng mấy lần", "một năm kiểm tra rừng mấy lần"),
        ("mục nào có từ 5% hồ sơ trễ hạn", "mục nào có từ 5% hồ sơ trễ hạn"),
        ("từ “rừng” nghĩa là gì", "từ “rừng” nghĩa là gì"),
        ("", ""),
    ],
)
def test_where_a_word_stands_is_asked_as_where_its_thing_is_spoken_of(text: str, read: str) -> None:
    assert of_word(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("các bệnh viện sẽ được xây dựng", "những bệnh viện nào sẽ được xây dựng"),
        ("Kể tên các hồ chứa nước được nâng cấp", "những hồ chứa nước nào được nâng cấp"),
        ("liệt kê những cảng sẽ mở rộng, kể hết", "những cảng nào sẽ mở rộng"),
        ("các bệnh viện sẽ được xây dựng ở đâu", "các bệnh viện sẽ được xây dựng ở đâu"),  # asks otherwise
        ("các nội dung được nhắc", "các nội dung được nhắc"),
        ("các trường hợp được hỗ trợ", "các trường hợp được hỗ trợ"),
        ("các cơ quan được giao việc", "các cơ quan được giao việc"),
        ("bệnh viện sẽ được xây dựng", "bệnh viện sẽ được xây dựng"),
        ("y tế: các bệnh viện sẽ xây", "y tế: những bệnh viện nào sẽ xây"),
        ("y tế: mục tiêu và giải pháp", "y tế: mục tiêu và giải pháp"),
        (f"{'rừng ' * 9}: các cảng sẽ xây", f"{'rừng ' * 9}: các cảng sẽ xây"),
        ("", ""),
    ],
)
def test_a_group_of_what_is_to_be_something_is_asked_as_which_ones(text: str, read: str) -> None:
    assert which_ones(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("viên chức cũng vậy à?", "còn viên chức thì sao"),
        ("vậy năm 2030 cũng thế hả", "còn năm 2030 thì sao"),
        ("Cam Ranh có thế không", "còn Cam Ranh thì sao"),
        ("còn bên Cam Lâm", "còn Cam Lâm thì sao"),
        ("phía doanh nghiệp thì sao", "còn doanh nghiệp thì sao"),
        ("còn mảng đô thị thì sao", "còn đô thị thì sao"),
        ("phía doanh nghiệp", "phía doanh nghiệp"),  # a subject alone
        ("còn bên mua thì sao", "còn bên mua thì sao"),  # a party
        ("còn phía nam thành phố", "còn phía nam thành phố"),
        ("còn bên kia", "còn bên kia"),
        ("cái đó cũng vậy à", "cái đó cũng vậy à"),
        ("ai cũng vậy à", "ai cũng vậy à"),
        ("Cam Ranh có thế", "Cam Ranh có thế"),
        ("", ""),
    ],
)
def test_the_same_of_another_thing_is_asked_in_one_form(text: str, read: str) -> None:
    assert of_other_thing(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("phạt gì", "chế tài"),
        ("Bị xử lý thế nào ạ?", "chế tài"),
        ("có chế tài gì không", "chế tài"),
        ("xử lý nước thải thế nào", "xử lý nước thải thế nào"),
        ("kỷ luật, kỷ cương", "kỷ luật, kỷ cương"),
        ("phạt", "phạt"),
        ("", ""),
    ],
)
def test_that_something_is_punished_alone_is_asked_as_its_subject(text: str, read: str) -> None:
    assert of_penalties(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("bên nông nghiệp thì sao, có hồ chứa nào được xây không", "có hồ chứa nào được xây không"),
        ("phía doanh nghiệp thì sao? thanh tra mấy lần một năm", "thanh tra mấy lần một năm"),
        ("bên nông nghiệp thì sao", "bên nông nghiệp thì sao"),
        ("bên nông nghiệp thì sao, nói tôi nghe nhé", "bên nông nghiệp thì sao, nói tôi nghe nhé"),  # asks nothing else
        ("", ""),
    ],
)
def test_a_field_before_what_is_asked_of_it_is_left_out(text: str, read: str) -> None:
    assert behind_field(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("trồng rừng đang vướng gì mà chưa xong", "vì sao trồng rừng chưa xong"),
        ("còn kẹt ở khâu nào nên chậm", "vì sao chậm"),
        ("thiếu cái gì mà xã chưa đạt chuẩn", "vì sao xã chưa đạt chuẩn"),
        ("doanh nghiệp còn vướng gì", "doanh nghiệp còn vướng gì"),
        ("vướng gì thì hỏi ai", "vướng gì thì hỏi ai"),
        ("", ""),
    ],
)
def test_what_hinders_something_is_asked_as_why(text: str, read: str) -> None:
    assert of_hindrance(text) == read


def test_a_long_row_of_words_costs_little() -> None:
    began = perf_counter()
    for words in ("còn bên ", "rừng ", "cũng vậy ", "phạt gì ", "bên rừng thì sao "):
        of_other_thing(words * 10_000)
        of_penalties(words * 10_000)
        behind_field(words * 10_000)
        of_hindrance(words * 10_000)
        of_remedies(words * 10_000)
        of_points_first(f"3 ý về {words * 10_000}?")
    for words in (
        "chỗ nào có ",
        "từ “rừng” có ",
        "các rừng ",
        "kể hết ",
        "những bệnh viện sẽ được, kể ",
    ):
        which_ones(of_word(words * 10_000))
        which_ones(f"các bệnh viện sẽ được {words * 10_000}")
        of_word(f"từ “rừng” có {words * 10_000}")
    assert perf_counter() - began < 2.0


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("giữ rừng ngập mặn: tỉnh có giải pháp gì", "giải pháp giữ rừng ngập mặn"),
        ("tỉnh có những biện pháp nào để giữ rừng?", "giải pháp giữ rừng"),
        ("tỉnh có giải pháp gì", "tỉnh có giải pháp gì"),
        ("tỉnh có giải pháp nào giữ rừng không", "tỉnh có giải pháp nào giữ rừng không"),  # yes or no
    ],
)
def test_a_question_of_remedies_is_one_of_their_subject(text: str, read: str) -> None:
    assert of_remedies(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("biện pháp khắc phục yếu kém về rừng trong NQ 12", "hạn chế và giải pháp về rừng của nq 12"),
        ("NQ 12 khắc phục hạn chế về trồng rừng ra sao", "hạn chế và giải pháp về trồng rừng của nq 12"),
        ("từ hạn chế đến giải pháp: khắc phục tồn tại về rừng thế nào", "hạn chế và giải pháp về rừng"),
        ("ai khắc phục hạn chế về rừng", "ai khắc phục hạn chế về rừng"),
        ("khắc phục hạn chế về rừng", "khắc phục hạn chế về rừng"),
    ],
)
def test_how_what_is_wanting_is_overcome_asks_for_both(text: str, read: str) -> None:
    assert of_overcoming(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("tóm gọn mục phòng cháy rừng trong 2 câu", "phần phòng cháy rừng gồm những gì trong 2 câu"),
        ("cô đọng giúp em phần trồng rừng, đừng quá 3 ý", "phần trồng rừng gồm những gì, đừng quá 3 ý"),
        ("tóm tắt phần ba còn 2 câu", "tóm tắt phần ba còn 2 câu"),
        ("Tóm tắt mục tài chính công của KL 91", "phần tài chính công của KL 91 gồm những gì"),
        ("tóm tắt giúp em nội dung phần trồng rừng", "phần trồng rừng gồm những gì"),
        ("tóm tắt phần trồng rừng trong 3 gạch đầu dòng", "phần trồng rừng gồm những gì trong 3 gạch đầu dòng"),
        ("tóm tắt phần trồng rừng cho đoàn viên dễ hiểu", "phần trồng rừng gồm những gì"),
        ("tóm tắt mục tiêu đến năm 2030", "tóm tắt mục tiêu đến năm 2030"),
        ("tóm tắt phần quan điểm của NQ 09", "tóm tắt phần quan điểm của NQ 09"),  # is what it is for
        ("tóm tắt phần đánh giá tình hình", "tóm tắt phần đánh giá tình hình"),
        ("tóm tắt mục III.5 của nghị quyết", "tóm tắt mục III.5 của nghị quyết"),
        ("tóm tắt phần này giúp tôi với", "tóm tắt phần này giúp tôi với"),
        ("", ""),
    ],
)
def test_a_part_called_by_its_subject_is_summed_up_as_what_it_consists_of(text: str, read: str) -> None:
    assert of_section_summed_up(text) == read
