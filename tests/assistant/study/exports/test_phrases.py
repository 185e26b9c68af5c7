"""Words of a slide that end where a phrase ends."""

import pytest

from assistant.study.exports.phrases import ended, held, listed, to_clause, to_phrase, unwidowed


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        (
            "xây dựng và phát triển chính quyền điện tử, chính quyền số; hiện đại hóa hệ thống chính trị ở cơ sở",
            16,
            "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
        ),
        ("xây dựng kho dữ liệu nhằm phục vụ công tác lãnh đạo của các cấp", 9, "Xây dựng kho dữ liệu"),
        ("dữ liệu khác không thuộc danh mục bí mật nhà nước", 8, ""),  # cut, it would say the contrary
        ("sử dụng danh mục chung giữa cơ quan đảng với các cơ quan, tổ chức khác", 11, ""),
        ("Các sở, ban, ngành, các hội của tỉnh tổ chức quán triệt nghị quyết, báo cáo kết quả với Tỉnh ủy", 9, ""),
        ("xây dựng kho.", 8, "Xây dựng kho"),
        ("thi hành quyết định này./.", 8, "Thi hành quyết định này"),
        ("", 8, ""),
        ("( , ; “", 2, ""),
    ],
)
def test_a_text_is_cut_only_where_a_phrase_ends(text: str, most: int, said: str) -> None:
    assert to_phrase(text, most) == said


def test_of_a_list_the_first_things_are_shown_and_the_others_counted() -> None:
    things = [f"xây dựng kho thứ {number} của các cơ quan trong tỉnh nhà ta" for number in range(6)]
    shown, left = listed(things)
    assert shown == [f"Xây dựng kho thứ {number} của các cơ quan trong tỉnh nhà ta" for number in range(3)]
    assert left == 3
    assert listed(things[:2]) == (shown[:2], 0)
    assert listed([]) == ([], 0)


def test_a_first_thing_without_an_end_is_shown_whole() -> None:
    thing = "kho " * 30 + "lớn"
    assert listed([thing, "xây dựng kho"]) == ([thing[:1].upper() + thing[1:]], 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Xây kho; sửa mái; làm đường", "Xây kho; sửa mái\u00a0…"),
        ("Xây kho và sửa mái. Làm đường", "Xây kho và sửa mái\u00a0…"),  # its first clause at least
        ("Các huyện ủy, thị ủy; các sở, ngành tổ chức quán triệt; báo cáo kết quả", "Các huyện ủy, thị ủy; các sở, "
         "ngành tổ chức quán triệt\u00a0…"),
        ("Xây kho", "Xây kho"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_long_duty_ends_where_its_clauses_do(text: str, said: str) -> None:
    assert to_clause(text, 4) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Đô thị thông minh, bền vững, bản sắc, ngang tầm khu vực Châu Á", "ngang tầm khu vực Châu\u00a0Á"),
        ("Điều đó do những nguyên nhân nào là chính, vì sao?", "là chính, vì\u00a0sao?"),
        ("Cần điều kiện gì để thực hiện: “nâng cao hiệu quả chỉ đạo”", "hiệu quả chỉ đạo”"),  # as the text has it
        ("Giảm 10% đầu mối", "Giảm 10% đầu mối"),
        ("", ""),
    ],
)
def test_a_short_last_word_does_not_stand_alone(text: str, said: str) -> None:
    assert unwidowed(text).endswith(said)
    assert unwidowed(text).replace("\u00a0", " ") == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kịp thời, hiệu quả, đúng đối tượng./.", "kịp thời, hiệu quả, đúng đối tượng"),
        ("đi vào cuộc sống.", "đi vào cuộc sống"),
        ("thực hiện các nhiệm vụ sau:", "thực hiện các nhiệm vụ sau"),
        ("đất, đá, cát, v.v.", "đất, đá, cát, v.v."),
        ("ra khỏi dự án đầu tư...", "ra khỏi dự án đầu tư..."),
        ("", ""),
    ],
)
def test_a_place_stands_behind_words_without_their_last_sign(text: str, said: str) -> None:
    assert ended(text) == said


def test_the_mark_of_what_is_left_out_stays_with_its_word() -> None:
    assert held("Một cửa …") == "Một cửa\u00a0…"
    assert held("đạt …………") == "đạt …………"  # a gap
    assert held("Một cửa") == "Một cửa"
