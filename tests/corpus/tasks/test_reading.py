"""Tasks, against lists that were made by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from corpus.model import Document
from corpus.reading.store import Corpus, read_document
from corpus.tasks.deadlines import find_deadline
from corpus.tasks.duties import find_duty, find_headed_duty, names_responsible, owing_body
from corpus.tasks.reading import extract_tasks

Read = Callable[..., Document]
HERE = Path(__file__).parents[1]
KHANHHOA = yaml.safe_load((HERE / "tasks_khanhhoa.yaml").read_text(encoding="utf-8"))
FICTIONAL = yaml.safe_load((HERE / "tasks_fictional.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("number", list(KHANHHOA))
def test_tasks_of_the_shipped_texts(khanhhoa: Corpus, number: str) -> None:
    found = extract_tasks(khanhhoa.by_number[number])
    for one, (section, lead, joins, deadline, first, last) in zip(found, KHANHHOA[number], strict=True):
        assert (one.section, one.lead, list(one.joins), one.deadline) == (section, lead, joins, deadline)
        assert one.task.startswith(first)
        assert one.task.endswith(last)


@pytest.mark.parametrize("number", list(FICTIONAL))
def test_tasks_of_the_fictional_texts(fictional: Corpus, number: str) -> None:
    found = [one for one in extract_tasks(fictional.by_number[number]) if one.section.startswith("IV")]
    assert [[one.section, one.lead, list(one.joins), one.deadline] for one in found] == FICTIONAL[number]


def test_quotations_hold_body_and_duty(khanhhoa: Corpus, fictional: Corpus) -> None:
    for document in (*khanhhoa.documents, *fictional.documents):
        for one in extract_tasks(document):
            quote = " ".join(document.source[one.start : one.end].split())
            assert quote.casefold().startswith(one.lead.casefold())
            assert all(join in quote for join in one.joins)
            assert one.deadline.split("; ")[0] in quote
            if not any(row.start < one.end and one.start < row.end for row in document.errata):
                assert one.task in quote


@pytest.mark.parametrize(
    ("text", "lead", "duty", "joins"),
    [
        ("Sở Y tế chủ trì, phối hợp với Sở Tài chính và Công an tỉnh xây dựng Đề án.", "Sở Y tế", "xây dựng", 2),
        ("Các sở, ban, ngành tổ chức thực hiện.", "Các sở, ban, ngành", "tổ chức thực hiện", 0),
        ("Đến năm 2025, Ủy ban nhân dân tỉnh hoàn thiện hạ tầng.", "Ủy ban nhân dân tỉnh", "hoàn thiện", 0),
        ("Tỉnh ủy yêu cầu các cấp ủy đảng rà soát tổ chức.", "Các cấp ủy đảng", "rà soát", 0),
        ("Uỷ ban nhân dân tỉnh cần tập trung chỉ đạo.", "Uỷ ban nhân dân tỉnh", "tập trung", 0),
        (
            "Đảng uỷ Công an Trung ương có trách nhiệm bảo đảm an ninh.",
            "Đảng uỷ Công an Trung ương",
            "có trách nhiệm",
            0,
        ),
    ],
)
def test_duties(text: str, lead: str, duty: str, joins: int) -> None:
    found = find_duty(text, vague=True)
    assert found is not None
    assert found.lead == lead
    assert text[found.duty :].startswith(duty)
    assert len(found.joins) == joins


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ban hành Chương trình hành động.",
        "Tăng cường quản lý nhà nước.",
        "Khánh Hoà là trung tâm du lịch.",
        "Báo cáo kết quả thực hiện.",
        "Các chỉ số đánh giá có cải thiện.",
        "Chính phủ là cơ quan hành chính; tổ chức thực hiện.",
        "Hội nhập quốc tế được đẩy mạnh.",
    ],
)
def test_sentences_without_a_body_and_its_duty(text: str) -> None:
    assert find_duty(text, vague=False) is None


@pytest.mark.parametrize(
    ("text", "deadline"),
    [
        ("báo cáo Ban Thường vụ trước ngày 31/12 hàng năm.", "trước ngày 31/12 hàng năm"),
        ("hoàn thành trong quý III năm 2023;", "trong quý III năm 2023"),
        ("định kỳ sơ kết, tổng kết.", "định kỳ"),
        ("Đến năm 2025, giảm đầu mối.", "Đến năm 2025"),
        ("chậm nhất đến ngày 30 tháng 6 năm 2024.", "chậm nhất đến ngày 30 tháng 6 năm 2024"),
        ("xây dựng kế hoạch hàng năm; bố trí nguồn lực.", ""),
        ("triển khai Nghị quyết phát triển tỉnh đến năm 2030.", ""),
        ("thường xuyên theo dõi.", ""),
        ("", ""),
    ],
)
def test_deadlines(text: str, deadline: str) -> None:
    assert find_deadline(text) == deadline


def test_a_text_that_gives_nobody_anything(read: Read) -> None:
    document = read(
        "NGHỊ QUYẾT\nvề việc\n\nI. MỤC TIÊU\n\n- Phát triển nhanh.\n\n"
        "II. TỔ CHỨC THỰC HIỆN\n\nNghị quyết này phổ biến.\n"
    )
    assert extract_tasks(document) == ()


@pytest.mark.parametrize(
    ("name", "text", "duty", "joins"),
    [
        ("Sở Nội vụ", "Chủ trì, phối hợp với Sở Tài chính tổ chức bồi dưỡng.", "tổ chức bồi dưỡng.", ("Sở Tài chính",)),
        (
            "Sở Nội vụ",
            "Chủ trì, phối hợp với Sở Tài chính để tổ chức bồi dưỡng.",
            "tổ chức bồi dưỡng.",
            ("Sở Tài chính",),
        ),
        ("Văn phòng Ủy ban nhân dân tỉnh:", "Quản lý Tổng đài 1022.", "Quản lý Tổng đài 1022.", ()),
    ],
)
def test_an_item_under_a_bodys_name_is_its_duty(name: str, text: str, duty: str, joins: tuple[str, ...]) -> None:
    found = find_headed_duty(name, text)

    assert found is not None
    assert found.lead == name.rstrip(":")
    assert text[found.duty :] == duty
    assert found.joins == joins


@pytest.mark.parametrize(
    "name", ["TỔ CHỨC THỰC HIỆN", "TỔ CHỨC BỘ MÁY", "Chế độ báo cáo", "Sở Y tế chủ trì khám bệnh", ""]
)
def test_another_heading_gives_nobody_its_items(name: str) -> None:
    assert find_headed_duty(name, "Báo cáo trước ngày 20 hằng tháng.") is None


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Trách nhiệm của Bộ Công an", "Bộ Công an"),
        ("NHIỆM VỤ, QUYỀN HẠN CỦA SỞ Y TẾ", "SỞ Y TẾ"),
        ("Giao Ủy ban nhân dân tỉnh:", "Ủy ban nhân dân tỉnh"),
        ("Đề nghị Sở Y tế", "Sở Y tế"),
        ("Giao Sở Y tế chủ trì khám bệnh", ""),
        ("Giao đất, giao rừng", ""),
        ("Giao giao giao", ""),
        ("Trách nhiệm thi hành", ""),
        ("Trách nhiệm của", ""),
        ("", ""),
    ],
)
def test_a_heading_may_name_who_is_responsible(heading: str, body: str) -> None:
    assert names_responsible(heading) == body


def test_what_stands_under_a_body_that_is_responsible_is_its_task(read: Read) -> None:
    text = (
        "NGHỊ ĐỊNH\n\nVề hồ chứa\n\nĐiều 1. Trách nhiệm của Bộ Công an\n\n1. Nâng cấp hệ thống thông tin hồ chứa.\n\n"
        "2. Chủ trì, phối hợp với Văn phòng Chính phủ vận hành hệ thống.\n\nĐiều 2. Hiệu lực\n\nTừ ngày ký.\n"
    )
    found = [(one.lead, one.task) for one in extract_tasks(read(text))]
    assert found[0] == ("Bộ Công an", "Nâng cấp hệ thống thông tin hồ chứa")
    assert found[1][0] == "Bộ Công an"
    assert len(found) == 2


FIRST = "cụ thể hóa hướng dẫn này; đưa kết quả đổi mới vào tiêu chí đánh giá công tác của đơn vị"
UNDER_A_NAME = """NGHỊ QUYẾT
về môi trường

I. NHIỆM VỤ

1. Hoàn thiện thể chế

- Bộ Xây dựng

- Ban hành quy định về phương tiện chở rác.

- Rà soát tiêu chuẩn nhà chung cư.

- Đề nghị Mặt trận Tổ quốc Việt Nam

- Giám sát việc phân loại rác.

- Ngân hàng Nhà nước Việt Nam rà soát vướng mắc về vốn.

II. TỔ CHỨC THỰC HIỆN

1. Các tỉnh ủy, thành ủy cụ thể hóa hướng dẫn này; đưa kết quả đổi mới vào tiêu chí đánh giá công tác của đơn vị.

Bố trí kinh phí, trang bị phương tiện.

Trong năm đầu còn nhiều khó khăn.

2. Ban Tuyên giáo Trung ương hướng dẫn nội dung.
"""


def test_items_are_of_the_body_whose_name_stands_above_them(read: Read) -> None:
    found = [(one.section, one.lead, one.task) for one in extract_tasks(read(UNDER_A_NAME))]

    assert found == [
        ("I.1", "Bộ Xây dựng", "Ban hành quy định về phương tiện chở rác"),
        ("I.1", "Bộ Xây dựng", "Rà soát tiêu chuẩn nhà chung cư"),
        ("I.1", "Mặt trận Tổ quốc Việt Nam", "Giám sát việc phân loại rác"),
        ("I.1", "Ngân hàng Nhà nước Việt Nam", "rà soát vướng mắc về vốn"),
        ("II.1", "Các tỉnh ủy, thành ủy", FIRST),
        ("II.1", "Các tỉnh ủy, thành ủy", "Bố trí kinh phí, trang bị phương tiện"),
        ("II.2", "Ban Tuyên giáo Trung ương", "hướng dẫn nội dung"),
    ]


AMONG_BODIES = """KẾ HOẠCH
về mạng 5G

I. TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ

- Theo dõi việc phủ sóng.

2. Các chủ đầu tư hạ tầng khu công nghiệp

- Tạo điều kiện về mặt bằng.

3. Sở Y tế

- Tổ chức thông tin, tuyên truyền.

Trên đây là Kế hoạch phát triển mạng 5G.
"""


def test_a_heading_among_those_of_bodies_names_who_acts(read: Read) -> None:
    found = [(one.section, one.lead, one.task) for one in extract_tasks(read(AMONG_BODIES))]

    assert found == [
        ("I.1", "Sở Khoa học và Công nghệ", "Theo dõi việc phủ sóng"),
        ("I.2", "Các chủ đầu tư hạ tầng khu công nghiệp", "Tạo điều kiện về mặt bằng"),
        ("I.3", "Sở Y tế", "Tổ chức thông tin, tuyên truyền"),
    ]


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Nội dung Công an tỉnh có trách nhiệm chủ trì", "Công an tỉnh"),
        ("Nhiệm vụ do Sở Y tế chủ trì", "Sở Y tế"),
        ("2. Sở Nội vụ có trách nhiệm:", "2. Sở Nội vụ"),
        ("Sở Nội vụ có trách nhiệm sau đây:", "Sở Nội vụ"),
        ("Sở Nội vụ có các nhiệm vụ, quyền hạn như sau:", "Sở Nội vụ"),
        ("Nội dung phối hợp chung", "Nội dung phối hợp chung"),
        ("Việc làm", "Việc làm"),
        ("", ""),
    ],
)
def test_a_heading_is_freed_of_what_leads_to_duties(heading: str, body: str) -> None:
    assert owing_body(heading) == body


def test_labelled_lines_give_what_is_to_be_done_and_who_leads_it(read: Read) -> None:
    labelled = (
        "II. NHIỆM VỤ\n\n1. Tập huấn\n\n- Nội dung thực hiện: Mở lớp cho cán bộ xã.\n\n"
        "- Cơ quan thực hiện: Sở Nội vụ chủ trì mở lớp; các xã cử người học.\n\n- Thời gian thực hiện: Năm 2026.\n"
    )

    (task,) = extract_tasks(read(f"KẾ HOẠCH\nvề trồng rừng\n\n{labelled}"))

    assert (task.task, task.lead, task.deadline) == ("Mở lớp cho cán bộ xã", "Sở Nội vụ", "Năm 2026")


def test_a_paragraph_that_opens_with_its_own_body_is_no_task_of_the_one_above(tmp_path: Path) -> None:
    path = tmp_path / "dien.txt"
    orders = "1. Bộ Y tế: Chỉ đạo trực bão.\n\nBộ Công an: Chỉ đạo cấm các đường ngập.\n\n2. Bộ Xây dựng: Sửa cầu.\n"
    path.write_text(f"CÔNG ĐIỆN\nVề việc ứng phó bão\n\nThủ tướng yêu cầu:\n\n{orders}", "utf-8")

    barring = [one for one in extract_tasks(read_document(path)) if "cấm các đường" in one.task]

    assert [(one.lead, one.task) for one in barring] == [("Bộ Công an", "Chỉ đạo cấm các đường ngập")]
