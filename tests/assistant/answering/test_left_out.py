"""Things asked of in a row, of which an answer leaves one out."""

from pathlib import Path

from assistant.answering.dialogue import Conversation
from tests.assistant.conftest import Opener
from tests.assistant.small import lines

PLAN = """ỦY BAN NHÂN DÂN HUYỆN BÌNH SƠN

Số: 15/KH-UBND

KẾ HOẠCH
Phát triển hạ tầng nông thôn giai đoạn 2026 - 2030

I. MỤC TIÊU

- Tỉ lệ hộ dùng nước máy của vùng cao, hải đảo đạt 92%.

- Tỉ lệ trường học vùng hải đảo có nhà vệ sinh đạt 75%.

II. NHIỆM VỤ

1. Về thủy lợi

- Gia cố 12 km đê điều ven sông trước mùa mưa bão hằng năm.

2. Về giao thông

- Đổ bê tông các tuyến đường giao thông nội đồng của tất cả các xã.

3. Về giáo dục

- Sửa chữa các điểm trường đã xuống cấp.
"""


def test_what_the_answer_to_all_leaves_out_is_asked_by_itself(conversation: Conversation) -> None:
    found = lines(conversation, "lao động có bằng cấp năm 2030, vốn đầu tư hai giai đoạn, ai báo cáo Bộ Chính trị")

    assert "Ai báo cáo Bộ Chính trị:" in found
    assert any("bằng cấp, chứng chỉ đạt 40%" in one for one in found)
    assert any("664 nghìn tỉ đồng" in one for one in found)
    assert any("báo cáo Bộ Chính trị, Ban Bí thư" in one for one in found)


def test_how_many_things_are_asked_is_none_of_them(conversation: Conversation) -> None:
    row = "tỷ lệ che phủ rừng 2030, đô thị hóa 2030, lao động có bằng cấp 2030"
    found = lines(conversation, f"cho hỏi luôn 3 ý: {row}")

    for figure in ("46,5%", "70%", "40%"):
        assert any(figure in one for one in found), figure


def test_what_is_asked_of_all_at_once_is_not_parted(conversation: Conversation) -> None:
    question = "Hầm Đèo Cả, cao tốc Bắc Nam, cao tốc Khánh Hòa - Buôn Ma Thuột phải hoàn thành năm nào"

    assert "Hầm Đèo Cả:" not in lines(conversation, question)


def test_a_row_that_is_told_whole_stays_one_answer(conversation: Conversation) -> None:
    found = lines(conversation, "GRDP bình quân, tỉ lệ đô thị hóa, che phủ rừng năm 2030")

    assert any("189 triệu đồng" in one for one in found)
    assert any("46,5%" in one for one in found)


def test_a_row_of_nothing_known_is_not_parted(conversation: Conversation) -> None:
    assert lines(conversation, "xe máy điện, tàu vũ trụ, máy bay không người lái năm 2030") == []


def test_figures_of_one_time_are_each_told_or_told_to_be_wanting(conversation: Conversation) -> None:
    found = lines(conversation, "tỷ lệ 2025 của: phi nông nghiệp, nước sạch, che phủ rừng, đọc báo")

    for figure in ("77,97%", "70%", "46,5%"):
        assert any(figure in one for one in found), figure
    assert found[found.index("Đọc báo 2025:") + 1].startswith("Chưa tìm thấy câu trả lời chắc chắn")


def test_a_figure_is_not_told_by_another_of_its_name(conversation: Conversation) -> None:
    found = lines(conversation, "3 số liệu giai đoạn 2021-2025: tăng trưởng, năng suất lao động, tổng vốn")

    for figure in ("7,1%/năm", "6,1%/năm", "354 nghìn tỉ đồng"):
        assert any(figure in one for one in found), figure


def test_one_question_of_two_things_is_asked_of_each(conversation: Conversation) -> None:
    found = lines(conversation, "nguyen nhan han che ve do thi va ve dat dai")

    assert any("Định hướng phát triển đô thị chưa rõ nét" in one for one in found)
    assert any("nguồn lực đất đai chưa được quản lý" in one for one in found)


def test_one_question_is_asked_of_each_thing_where_nothing_tells_of_all(conversation: Conversation) -> None:
    found = lines(conversation, "liên kết vùng và phòng chống tội phạm thì nghị quyết 09 đề ra giải pháp gì")

    assert any("liên kết phát triển khu vực Bắc Khánh Hoà" in one for one in found)
    assert any("phòng, chống tội phạm" in one for one in found)


def test_one_question_of_two_things_over_any_text(open_texts: Opener, tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_text(PLAN, "utf-8")
    with open_texts(tmp_path) as assistant:
        told = assistant.ask("đê điều với đường giao thông nội đồng, kế hoạch yêu cầu làm gì").text
        figure = assistant.ask("nước máy vùng cao bao nhiêu, hải đảo bao nhiêu").text

    assert "Gia cố 12 km đê" in told
    assert "Đổ bê tông các tuyến đường giao thông nội đồng" in told
    assert "92%" in figure
    assert "trường học" not in figure


def test_what_nothing_tells_of_together_is_told_where_each_has_the_same_answer(conversation: Conversation) -> None:
    found = lines(conversation, "vì sao PAPI, PAR index thấp")

    assert sum("thứ bậc vẫn còn thấp" in one for one in found) == 1
    assert any("nhận thức chưa đầy đủ" in one for one in found)


def test_a_figure_of_two_stages_beside_another_is_told_of_both(conversation: Conversation) -> None:
    found = lines(conversation, "tổng vốn đầu tư 2 giai đoạn và GRDP đầu người 2030")

    for figure in ("354 nghìn tỉ", "664 nghìn tỉ", "189 triệu"):
        assert any(figure in one for one in found), figure
