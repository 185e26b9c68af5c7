"""What of a text is no point of a lesson, and how its title is said."""

from pathlib import Path

import pytest

from assistant.study.facts.clauses import is_letterhead
from assistant.study.facts.items import says_something, short_heading
from assistant.study.facts.key_points import best_clause, key_points
from assistant.study.titles import _cased
from tests.assistant.study.facts.small import document


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("KẾT LUẬN CỦA BAN THƯỜNG VỤ", True),
        ("Hà Nội, ngày 19 tháng 11 năm 2025", True),
        ("Tại Hà Nội, ngày 19 tháng 11 năm 2025 diễn ra lễ ký kết", False),
        ("", False),
    ],
)
def test_the_head_of_a_text_is_nothing_to_learn(text: str, head: bool) -> None:
    assert is_letterhead(text) is head


def test_a_title_in_capitals_gets_the_spelling_of_the_text() -> None:
    source = "HỖ TRỢ MIỀN TRUNG. Tại khu vực miền Trung, hộ dân được hỗ trợ."
    assert _cased("VỀ HỖ TRỢ HỘ DÂN KHU VỰC MIỀN TRUNG", source) == "về hỗ trợ hộ dân khu vực miền Trung"
    assert _cased("", "") == ""


def test_a_name_has_its_capitals_though_its_words_are_plain_elsewhere() -> None:
    source = "Quy chế của Bộ Tài chính. Mỗi bộ tài liệu một hồ sơ."
    assert _cased("QUY CHẾ CỦA BỘ TÀI CHÍNH", source) == "quy chế của Bộ Tài chính"
    assert _cased("MỖI BỘ TÀI LIỆU", source) == "mỗi bộ tài liệu"


@pytest.mark.parametrize(
    ("title", "short"),
    [
        (
            "kết nối, chia sẻ dữ liệu giữa các cơ quan đảng với các cơ quan khác trong hệ thống",
            "Kết nối, chia sẻ dữ liệu",
        ),
        (
            "Chia sẻ dữ liệu từ các cơ quan đảng cho các cơ quan, tổ chức khác trong hệ thống",
            "Chia sẻ dữ liệu từ các cơ quan đảng",
        ),
        ("Thống nhất nhận thức, đổi mới tư duy", "Thống nhất nhận thức, đổi mới tư duy"),
    ],
)
def test_a_heading_is_cut_where_it_still_says_something(title: str, short: str) -> None:
    assert short_heading(title, 13) == short


def test_a_name_with_khong_gian_says_nothing() -> None:
    assert not says_something("Dữ liệu chiến dịch đấu tranh trên không gian mạng")
    assert says_something("Dữ liệu không được chia sẻ")


def test_what_is_taken_for_something_only_behind_it_is_not_brought_home(tmp_path: Path) -> None:
    taken = "- Xác định phát động phong trào thi đua bảo vệ kho trong toàn tỉnh; giảm hao hụt là trọng tâm.\n"
    owed = "- Văn phòng phải gửi báo cáo kết quả bảo vệ kho về Tỉnh uỷ đúng thời hạn.\n"
    read = document(tmp_path, f"{taken}\n{owed}")
    home = best_clause(read, ["I"])
    assert home is not None
    assert home.text.startswith("Văn phòng phải gửi báo cáo")


def test_what_points_at_what_follows_is_not_brought_home(tmp_path: Path) -> None:
    leads = "- Tập thể bảo vệ kho có thành tích sau đây phải được khen thưởng theo quy định.\n"
    owed = "- Văn phòng phải gửi báo cáo kết quả bảo vệ kho về Tỉnh uỷ đúng thời hạn.\n"
    home = best_clause(document(tmp_path, f"{leads}\n{owed}"), ["I"])
    assert home is not None
    assert home.text.startswith("Văn phòng phải gửi báo cáo")


def test_neither_what_is_left_over_nor_a_forbidden_act_is_a_point(tmp_path: Path) -> None:
    left_over = "- Các nội dung công việc khác theo quy định của pháp luật hiện hành.\n"
    first = "- Văn phòng phải gửi báo cáo kết quả thực hiện về Tỉnh uỷ đúng thời hạn.\n"
    forbidden = "II- CÁC HÀNH VI BỊ NGHIÊM CẤM\n\n- Làm sai lệch số liệu báo cáo của các cơ quan, đơn vị."
    read = document(tmp_path, f"{first}\n{left_over}\n{forbidden}\n")
    told = [one.text for one in key_points(read, ["I", "II"], 6)]
    assert told == ["Văn phòng phải gửi báo cáo kết quả thực hiện về Tỉnh uỷ đúng thời hạn"]
