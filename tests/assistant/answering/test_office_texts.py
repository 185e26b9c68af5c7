"""Texts as an office gets them: what is asked of a notice, a decree and rules of co-operation, over made-up texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from tests.assistant.conftest import Opener

NOTICE = """VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH SƠN HẢI

Số: 41/TB-VP

THÔNG BÁO
Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại buổi làm việc về cấp nước sạch nông thôn

Ngày 12 tháng 5 năm 2024, Phó Chủ tịch Ủy ban nhân dân tỉnh làm việc với các xã ven biển và kết luận như sau:

I. ĐÁNH GIÁ CHUNG

Các xã đã đưa ba trạm cấp nước vào hoạt động, sửa nhiều tuyến ống hư hỏng.

Bên cạnh những kết quả đạt được, việc cấp nước còn gặp khó khăn: đường ống cũ rò rỉ nhiều, nguồn nước mùa khô thiếu.

Để cấp nước ổn định, các xã cần thực hiện tốt một số nhiệm vụ, giải pháp sau đây:

1. Rà soát toàn bộ đường ống, thay các đoạn rò rỉ trước mùa khô.

2. Vận động hộ dân lắp đồng hồ nước và trả tiền đúng hạn.

3. Trồng rừng đầu nguồn quanh các hồ chứa nước.

II. VỀ ĐỀ XUẤT CỦA CÁC XÃ

1. Về đề nghị hỗ trợ máy bơm: Sở Nông nghiệp và Môi trường nghiên cứu đề xuất của các xã khi lập dự toán.

Nơi nhận:
- Các xã ven biển;
- Lưu: VT.

CHÁNH VĂN PHÒNG
Trần Văn Bàng
"""
DECREE = """CHÍNH PHỦ

Số: 77/2024/NĐ-CP

Hà Nội, ngày 15 tháng 6 năm 2024

NGHỊ ĐỊNH
Về Quỹ phát triển nghề muối

Điều 1. Nguồn vốn của Quỹ

1. Nguồn vốn của Quỹ nghề muối trung ương gồm vốn ngân sách nhà nước và các nguồn sau:

a) Vốn điều lệ do ngân sách trung ương cấp;

b) Khoản đóng góp của doanh nghiệp chế biến muối.

2. Nguồn vốn của Quỹ nghề muối địa phương gồm vốn ngân sách nhà nước và các nguồn sau:

a) Vốn điều lệ do ngân sách địa phương cấp;

b) Tiền thuê đồng muối của các hộ;

c) Tiền bán muối dự trữ.

Điều 2. Trách nhiệm của các cơ quan

1. Trách nhiệm của Ủy ban nhân dân cấp tỉnh:

a) Thành lập và quản lý Quỹ nghề muối địa phương.

2. Trách nhiệm của Ủy ban nhân dân cấp xã:

a) Tuyên truyền về Quỹ nghề muối địa phương cho diêm dân.

Điều 3. Chuyển tiếp

Tiền thuê đồng muối đã nộp trước ngày Nghị định này có hiệu lực mà chưa sử dụng thì Ủy ban nhân dân cấp tỉnh
quyết định trích vào Quỹ nghề muối địa phương.

Điều 4. Hiệu lực

Nghị định này có hiệu lực thi hành từ ngày 15 tháng 6 năm 2024.

Điều 5. Thẩm quyền tăng giá thu mua cao hơn từ 10% đến 30% so với giá quy định

1. Sở Công Thương quyết định đối với doanh nghiệp chế biến.

2. Chủ tịch Ủy ban nhân dân cấp xã quyết định đối với hợp tác xã và các hộ.

Điều 6. Hoàn trả tiền thuê

1. Các trường hợp không phải hoàn trả

a) Diêm dân bị bão phá đồng muối không phải hoàn trả tiền thuê đồng muối;

b) Diêm dân nhường đồng muối để làm đường không phải hoàn trả tiền thuê đồng muối.

2. Thời hạn

Diêm dân bỏ đồng muối phải hoàn trả tiền thuê đồng muối trong 30 ngày.

TM. CHÍNH PHỦ
PHÓ THỦ TƯỚNG
Lê Hải Vân
"""
RULES = """ỦY BAN NHÂN DÂN TỈNH SƠN HẢI

Số: 18/2024/QĐ-UBND

Sơn Hải, ngày 20 tháng 7 năm 2024

QUYẾT ĐỊNH
Ban hành Quy chế phối hợp bảo vệ rạn san hô

Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp bảo vệ rạn san hô.

Điều 2. Quyết định này thay thế Quyết định số 5/2020/QĐ-UBND ngày 2 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đỗ Minh Kha

QUY CHẾ
Phối hợp bảo vệ rạn san hô

(Ban hành kèm theo Quyết định số 18/2024/QĐ-UBND ngày 20 tháng 7 năm 2024)

Điều 1. Phạm vi điều chỉnh

Quy chế này quy định nguyên tắc, phương thức phối hợp bảo vệ rạn san hô giữa các cơ quan.

Điều 2. Phương thức phối hợp

1. Họp giao ban mỗi quý.

2. Lập tổ tuần tra chung trên biển.

Điều 3. Nội dung Công an tỉnh có trách nhiệm chủ trì

1. Điều tra các vụ dùng thuốc nổ đánh cá trên rạn san hô.

2. Bắt giữ tàu lặn trái phép.

Điều 4. Nội dung Ủy ban nhân dân cấp xã có trách nhiệm chủ trì

1. Vận động ngư dân không thả neo trên rạn san hô.

2. Thu gom rác trên bãi biển.
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("office")
    for name, text in (("notice", NOTICE), ("decree", DECREE), ("rules", RULES)):
        Path(folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def sections(answer: Answer) -> set[str]:
    return {one.section for one in answer.citations}


def test_shortcomings_asked_for_are_those_of_the_assessment_alone(office: Assistant) -> None:
    answer = office.ask("Phó Chủ tịch nêu những khó khăn vướng mắc gì trong cấp nước sạch theo thông báo 41")

    assert "đường ống cũ rò rỉ nhiều" in answer.text
    assert "ba trạm cấp nước" not in answer.text
    assert "Trồng rừng" not in answer.text
    assert "kết luận như sau" not in answer.text


def test_tasks_that_an_assessment_leads_to_are_told_without_it(office: Assistant) -> None:
    answer = office.ask("kể hết các nhiệm vụ giải pháp mà thông báo 41 giao cho các xã")

    assert {"I.1", "I.2", "I.3"} <= sections(answer)
    assert "ba trạm cấp nước" not in answer.text


@pytest.mark.parametrize("asked", ["kể các nhiệm vụ trọng tâm phải làm", "các nhiệm vụ trọng tâm"])
def test_tasks_of_a_text_are_listed_whatever_they_are_called(office: Assistant, asked: str) -> None:
    answer = office.ask(f"{asked} theo thông báo 41")

    assert {"I.1", "I.2", "I.3"} <= sections(answer)
    assert "sau đây" not in answer.text


def test_a_notice_is_pointed_at(office: Assistant) -> None:
    answer = office.ask("Sở Nông nghiệp và Môi trường phải làm gì theo thông báo này", ("ai ký thông báo 41",))

    assert sections(answer) == {"II.1"}


def test_of_two_lists_under_one_heading_the_one_asked_for_is_told_with_its_points(office: Assistant) -> None:
    answer = office.ask("nguồn vốn của quỹ nghề muối địa phương gồm những gì")

    assert sections(answer) == {"Đ1.2", "Đ1.2.a", "Đ1.2.b", "Đ1.2.c"}


def test_points_that_lead_to_lists_are_told_with_them(office: Assistant) -> None:
    answer = office.ask("Điều 1 Nghị định 77 quy định gì")

    assert {"Đ1.1.a", "Đ1.1.b", "Đ1.2.a", "Đ1.2.c"} <= sections(answer)


@pytest.mark.parametrize("body", ["UBND cấp xã", "Ủy ban nhân dân cấp xã", "ubnd xã phường", "xã", "cấp xã"])
def test_duties_are_those_of_the_level_that_is_named(office: Assistant, body: str) -> None:
    answer = office.ask(f"{body} có trách nhiệm gì với Quỹ nghề muối địa phương")

    assert sections(answer) <= {"Đ2.2", "Đ2.2.a"}
    assert "Tuyên truyền về Quỹ nghề muối" in answer.text


@pytest.mark.parametrize("day", ["15/6/2024", "15/06/2024", "15 tháng 6 năm 2024", "01/06/2024"])
def test_the_day_of_a_case_is_never_said_to_be_missing(office: Assistant, day: str) -> None:
    answer = office.ask(f"tiền thuê đồng muối đã nộp trước ngày {day} mà chưa dùng thì xử lý thế nào")

    assert not answer.refused
    assert "không nêu" not in answer.text
    assert sections(answer) == {"Đ3"}


def test_a_heading_that_is_counted_gives_its_points(office: Assistant) -> None:
    answer = office.ask("quy chế bảo vệ rạn san hô có mấy phương thức phối hợp, là gì")

    assert {"A1.Đ2.1", "A1.Đ2.2"} <= sections(answer)


@pytest.mark.parametrize("text", ["Quyết định 18", "quy chế phối hợp bảo vệ rạn san hô", "quy chế bảo vệ rạn san hô"])
def test_what_a_text_replaces_is_found_by_its_name_and_by_its_subject(office: Assistant, text: str) -> None:
    assert sections(office.ask(f"{text} thay thế văn bản nào")) == {"Đ2"}


def test_what_a_text_replaces_is_of_the_text_asked_of_before(office: Assistant) -> None:
    in_one = office.ask("Quyết định 18 có hiệu lực khi nào, thay thế văn bản nào?")
    behind = office.ask("thay thế quyết định số mấy?", ["Quyết định 18 do ai ký?"])

    assert "Quyết định số 5/2020/QĐ-UBND" in in_one.text
    assert sections(behind) == {"Đ2"}


def test_all_cases_under_one_point_are_told_where_each_answers(office: Assistant) -> None:
    answer = office.ask("Những trường hợp nào không phải hoàn trả tiền thuê đồng muối?")

    assert sections(answer) == {"Đ6.1", "Đ6.1.a", "Đ6.1.b"}
    assert "Đ6.2" in sections(office.ask("ai phải hoàn trả tiền thuê đồng muối"))


def test_who_governs_at_a_level_is_asked_by_its_place_alone(office: Assistant) -> None:
    answer = office.ask("xã phường chủ trì những việc gì về rạn san hô")

    assert answer.text.startswith("Ủy ban nhân dân cấp xã:")
    assert sections(answer) == {"A1.Đ4", "A1.Đ4.1", "A1.Đ4.2"}


def test_who_decides_is_each_body_where_the_case_is_not_told(office: Assistant) -> None:
    assert {"Đ5.1", "Đ5.2"} <= sections(office.ask("tăng giá thu mua cao hơn giá quy định 20% thì ai quyết"))
    assert sections(office.ask("tăng giá thu mua của hợp tác xã cao hơn 20% thì ai quyết định")) == {"Đ5.2"}


def test_what_a_body_leads_is_told_under_its_name(office: Assistant) -> None:
    answer = office.ask("Công an tỉnh có trách nhiệm gì trong bảo vệ rạn san hô")

    assert answer.text.startswith("Công an tỉnh:")
    assert {"A1.Đ3.1", "A1.Đ3.2"} <= sections(answer)
