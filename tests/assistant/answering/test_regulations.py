"""What is asked of a regulation attached to a decision, and of a plan, over made-up ones."""

from collections.abc import Iterator

import pytest

from assistant.answer import Answer
from assistant.service import Assistant
from tests.assistant.conftest import Opener

DECISION = """ỦY BAN NHÂN DÂN TỈNH SÔNG HẠ

Số: 77/2025/QĐ-UBND

Sông Hạ, ngày 03 tháng 6 năm 2025

QUYẾT ĐỊNH
Ban hành Quy định về thi đua làng nghề

Điều 1. Ban hành kèm theo Quyết định này Quy định về thi đua làng nghề.

Điều 2. Quyết định này có hiệu lực kể từ ngày 20 tháng 6 năm 2025. Bãi bỏ Quyết định số 9/2019/QĐ-UBND ngày 02 tháng
01 năm 2019 của Ủy ban nhân dân tỉnh Sông Hạ.

QUY ĐỊNH
Về thi đua làng nghề

(Ban hành kèm theo Quyết định số 77/2025/QĐ-UBND)

Chương I
DANH HIỆU

Điều 3. Đối tượng, tiêu chuẩn các danh hiệu

1. Danh hiệu “Làng nghề giỏi”

Danh hiệu “Làng nghề giỏi” để tặng hằng năm cho làng đạt các tiêu chuẩn sau đây:

Có từ 20 hộ làm nghề;

Giữ nghề từ 50 năm.

2. Danh hiệu “Cụm làng nghề giỏi”

a) Đối tượng:

Các cụm làng nghề trong tỉnh;

Các phòng, trạm khuyến công thuộc Ủy ban nhân dân cấp xã;

Các hợp tác xã nghề.

b) Tiêu chuẩn: Danh hiệu “Cụm làng nghề giỏi” để tặng hằng năm cho cụm đạt các tiêu chuẩn sau đây:

Có ít nhất 60% số làng đạt danh hiệu “Làng nghề giỏi”;

Đoàn kết, giữ vệ sinh làng nghề.

Chương II
QUY TRÌNH, HỘI ĐỒNG CÁC CẤP

Điều 4. Quy trình xét tặng

1. Hội đồng Làng nghề tỉnh xét duyệt các danh hiệu.

2. Thường trực Hội đồng Làng nghề:

a) Tổng hợp hồ sơ của các xã, phường;

b) Thẩm định thành tích, báo cáo Chủ tịch Ủy ban nhân dân tỉnh quyết định tặng thưởng:

Danh hiệu “Cụm làng nghề giỏi”;

Kỷ niệm chương nghệ nhân.

Điều 5. Hội đồng Làng nghề tỉnh

1. Thành phần Hội đồng Làng nghề tỉnh gồm:

a) Chủ tịch Hội đồng là Phó Chủ tịch Ủy ban nhân dân tỉnh;

b) Các Ủy viên Hội đồng.

Điều 6. Hội đồng Làng nghề cấp cơ sở

1. Thành phần Hội đồng Làng nghề cấp cơ sở gồm:

a) Chủ tịch Hội đồng là Trưởng ban làng nghề;

b) Các Ủy viên Hội đồng.

Điều 7. Thời gian gửi hồ sơ

1. Các làng nghề gửi hồ sơ đến Sở Công Thương trước ngày 10/11 hằng năm.

2. Sở Công Thương trả lời trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ.

Chương III
QUY HOẠCH LÀNG NGHỀ

Điều 8. Quy hoạch phân khu làng nghề

1. Trình tự lập, thẩm định quy hoạch phân khu làng nghề:

a) Khảo sát hiện trạng;

b) Lập đồ án;

c) Công bố đồ án.

2. Trách nhiệm lập, thẩm định, phê duyệt quy hoạch phân khu làng nghề:

a) Cơ quan tổ chức lập quy hoạch: Ban Quản lý làng nghề tỉnh;

b) Cơ quan thẩm định: Sở Xây dựng;

c) Cơ quan phê duyệt: Ủy ban nhân dân tỉnh.

3. Đơn vị tổ chức lập quy hoạch phân khu làng nghề có trách nhiệm lấy ý kiến của Sở Công Thương.

Điều 9. Trách nhiệm của Chi nhánh Trung tâm Khuyến công tỉnh

1. Giữ sổ làng nghề, gửi Trung tâm Khuyến công tỉnh mỗi quý.

2. Hướng dẫn các hộ làm nghề.

Điều 10. Trách nhiệm của cơ quan thuế

1. Nộp thuế thay Chi nhánh Trung tâm Khuyến công tỉnh khi được ủy nhiệm.
"""

PLAN = """ỦY BAN NHÂN DÂN TỈNH SÔNG HẠ

Số: 31/KH-UBND

Sông Hạ, ngày 12 tháng 2 năm 2025

KẾ HOẠCH
Truyền thông về nước sạch năm 2025

I. THỜI GIAN VÀ KINH PHÍ

1. Thời gian thực hiện

Từ nay đến hết tháng 11 năm 2025.

2. Kinh phí thực hiện

Từ nguồn ngân sách tỉnh và nguồn vận động hợp pháp.

II. TỔ CHỨC THỰC HIỆN

1. Sở Y tế

Chủ trì thực hiện Kế hoạch này.

2. Ủy ban nhân dân cấp xã

Phân bổ kinh phí cho các hoạt động truyền thông về nước sạch ở cơ sở.
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("regulations")
    (folder / "decision.txt").write_text(DECISION, encoding="utf-8")
    (folder / "plan.txt").write_text(PLAN, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


def quoted(answer: Answer) -> str:
    return " ".join(one.quote for one in answer.citations)


def test_each_council_has_its_own_chairman(office: Assistant) -> None:
    local = office.ask("ai là chủ tịch hội đồng làng nghề cấp cơ sở")
    of_province = office.ask("ai là chủ tịch hội đồng làng nghề tỉnh")

    assert "Trưởng ban làng nghề" in local.text
    assert "Phó Chủ tịch Ủy ban nhân dân tỉnh" not in local.text
    assert "Phó Chủ tịch Ủy ban nhân dân tỉnh" in of_province.text


def test_who_decides_is_told_under_the_deed(office: Assistant) -> None:
    answer = office.ask("ai quyết định tặng kỷ niệm chương nghệ nhân")

    assert "báo cáo Chủ tịch Ủy ban nhân dân tỉnh quyết định tặng thưởng" in answer.text


def test_a_task_that_is_no_deed_is_told_under_its_deed(office: Assistant) -> None:
    text = office.ask("thường trực hội đồng làng nghề làm những việc gì").text

    assert "Tổng hợp hồ sơ của các xã, phường" in text
    assert "quyết định tặng thưởng: Kỷ niệm chương nghệ nhân" in text


def test_a_branch_has_its_own_duties(office: Assistant) -> None:
    for asked in (
        "trách nhiệm của chi nhánh trung tâm khuyến công tỉnh",
        "chi nhánh trung tâm khuyến công tỉnh làm gì",
    ):
        text = office.ask(asked).text
        assert "Giữ sổ làng nghề" in text
        assert "Nộp thuế" not in text


@pytest.mark.parametrize(
    ("asked", "body"),
    [
        ("quy hoạch phân khu làng nghề do đơn vị nào lập", "Ban Quản lý làng nghề tỉnh"),
        ("ai thẩm định quy hoạch phân khu làng nghề", "Sở Xây dựng"),
    ],
)
def test_who_does_a_deed_is_whom_a_line_calls_for_it(office: Assistant, asked: str, body: str) -> None:
    assert body in office.ask(asked).text


def test_a_name_is_not_the_longer_one_that_it_is_part_of(office: Assistant) -> None:
    answer = office.ask("tiêu chuẩn danh hiệu làng nghề giỏi")

    assert "Giữ nghề từ 50 năm" in answer.text
    assert "60%" not in answer.text
    assert "60%" in office.ask("tiêu chuẩn cụm làng nghề giỏi").text


def test_steps_are_those_that_a_heading_of_the_procedure_heads(office: Assistant) -> None:
    for asked in ("trình tự lập quy hoạch phân khu làng nghề gồm mấy bước", "lập quy hoạch làng nghề mấy bước"):
        text = office.ask(asked).text
        assert all(step in text for step in ("Khảo sát hiện trạng", "Lập đồ án", "Công bố đồ án"))


def test_an_item_is_told_under_what_heads_its_list(office: Assistant) -> None:
    assert (
        "Đối tượng: Các phòng, trạm khuyến công"
        in office.ask("trạm khuyến công của xã có được xét cụm làng nghề giỏi không").text
    )


def test_a_decision_is_summed_up_by_its_articles(office: Assistant) -> None:
    text = office.ask("tóm tắt quyết định 77").text

    assert "Quan điểm" not in text
    assert "Điều 7. Thời gian gửi hồ sơ" in text
    assert "Danh hiệu “Làng nghề giỏi”" in text
    assert text.index("Hiệu lực thi hành:") < text.index("Bãi bỏ Quyết định số 9/2019/QĐ-UBND")


def test_all_terms_of_a_regulation_make_one_list(office: Assistant) -> None:
    text = office.ask("các mốc thời gian trong quyết định 77").text

    assert "Ngày 20 tháng 6 năm 2025: Quyết định này có hiệu lực" in text
    assert "Ngày 10/11 hằng năm: " in text
    assert "Trong thời hạn 15 ngày: Sở Công Thương trả lời" in text
    assert "2019:" not in text


@pytest.mark.parametrize("asked", ["kinh phí truyền thông nước sạch lấy ở đâu", "tiền đâu làm kế hoạch 31"])
def test_the_funds_of_a_plan_are_under_their_heading(office: Assistant, asked: str) -> None:
    assert "Từ nguồn ngân sách tỉnh" in office.ask(asked).text


def test_a_plan_lasts_as_its_own_heading_says(office: Assistant) -> None:
    assert "hết tháng 11 năm 2025" in office.ask("kế hoạch 31 làm đến khi nào").text


def test_a_thing_drawn_is_no_request_to_draw(office: Assistant) -> None:
    assert "không làm việc này" not in office.ask("quy hoạch phân khu làng nghề phải có những bản vẽ gì").text
