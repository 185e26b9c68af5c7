"""What stands on the slides behind the parts, and what their lines leave out."""

import io
from dataclasses import replace

import pytest
from pptx import Presentation

from assistant.study.exports.around_slides import told_event
from assistant.study.exports.brief import brief
from assistant.study.exports.deck import short_title
from assistant.study.exports.lines import main_clause
from assistant.study.exports.slides import slides
from assistant.study.session import Event, Point
from tests.assistant.study.conftest import Maker
from tests.assistant.study.exports.test_papers import duty, lesson, place
from tests.assistant.study.exports.test_papers import row as part


def event(date: str, text: str) -> Event:
    return Event(date, text, place(text), "1")


@pytest.mark.parametrize(
    ("date", "text", "told"),
    [
        (
            "năm 2025",
            "Để khẩn trương khắc phục hậu quả thiên tai tại các địa phương bị ảnh hưởng, phấn đấu tăng trưởng năm 2025"
            " đạt trên 8%",
            "Phấn đấu tăng trưởng năm 2025 đạt trên 8%",
        ),
        (
            "giai đoạn 2022 - 2030",
            "Các chỉ số của tỉnh được cải thiện và duy trì trong nhóm 25 tỉnh, thành phố dẫn đầu trong giai đoạn 2022 -"
            " 2030",
            "Các chỉ số của tỉnh được cải thiện và duy trì trong nhóm 25 tỉnh, thành phố dẫn đầu trong giai đoạn 2022 -"
            " 2030",
        ),
        (
            "01/01/2027",
            "Bộ Nội vụ rà soát cơ cấu khen thưởng cho công tác bảo vệ môi trường, hoàn thành trước ngày 01/01/2027",
            "Bộ Nội vụ rà soát cơ cấu khen thưởng cho công tác bảo vệ môi trường, hoàn thành trước ngày 01/01/2027",
        ),
        ("năm 2030", "", ""),
    ],
)
def test_an_event_is_told_from_its_phrase_on_where_that_stands_alone(date: str, text: str, told: str) -> None:
    assert told_event(event(date, text)) == told


def test_the_first_of_a_list_left_out_has_no_number() -> None:
    assert main_clause("Ban A chỉ đạo: (1) Ban hành Chương trình.") == "Ban A chỉ đạo: Ban hành Chương trình"
    assert main_clause("Hoàn thành: (1) hầm. (2) đường.") == "Hoàn thành: (1) hầm. (2) đường"


def test_whom_one_directs_is_not_yet_what_for() -> None:
    words = "Chỉ đạo Cục Bưu điện Trung ương bảo đảm hạ tầng và giải pháp an toàn của mạng dùng chung các cơ quan đảng"
    assert brief(words, 14) != "Chỉ đạo Cục Bưu điện Trung ương"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Mục III, khoản 1 - 4: Nhiệm vụ chủ yếu: thống nhất nhận thức; …", "Nhiệm vụ chủ yếu (khoản 1 - 4)"),
        ("Điều 6 - 12: Chia sẻ dữ liệu", "Chia sẻ dữ liệu (Điều 6 - 12)"),
        ("Mục I: Tình hình", "Tình hình"),
        ("Phần mở đầu đến Mục I: Mục tiêu", "Mục tiêu"),
        ("Mục III", "Mục III"),
    ],
)
def test_a_short_title_names_its_items(heading: str, title: str) -> None:
    assert short_title(heading) == title


def shown(**parts: object) -> list[str]:
    deck = Presentation(io.BytesIO(slides(lesson(**parts))))
    told = ["\n".join(one.text_frame.text for one in slide.shapes if one.has_text_frame) for slide in deck.slides]
    return [one.replace("\u00a0", " ") for one in told]


def test_a_point_that_only_says_the_aim_again_is_left_to_the_notes() -> None:
    aim = "Xây dựng bộ máy chuyên nghiệp, trong sạch, hiện đại"
    points = (aim, "Thanh tra không quá 01 lần/năm", "Giảm 10% đầu mối")
    said = tuple(Point(one, place(one, at * 99)) for at, one in enumerate(points))
    row = part(aim=Point(aim, place(aim)), points=said)
    (text,) = [one for one in shown(outline=(row,)) if points[1] in one]
    assert text.count(aim) == 1


def test_what_begins_as_the_aim_does_is_left_to_the_notes() -> None:
    aim = "Bảo vệ môi trường phải có sự tham gia của mọi tầng lớp Nhân dân, gắn với trách nhiệm của chính quyền"
    points = (aim.partition(", gắn")[0], "Thanh tra không quá 01 lần/năm", "Giảm 10% đầu mối")
    said = tuple(Point(one, place(one, at * 99)) for at, one in enumerate(points))
    (text,) = [one for one in shown(outline=(part(aim=Point(aim, place(aim)), points=said),)) if points[1] in one]
    assert text.count("mọi tầng lớp Nhân dân") == 1


def test_a_part_without_an_aim_has_no_empty_band() -> None:
    deck = Presentation(io.BytesIO(slides(lesson(outline=(part(points=(Point("Rà soát", place("Rà soát")),)),)))))
    (slide,) = [one for one in deck.slides if one.shapes.title.text_frame.text == "1. Nhiệm vụ"]
    assert slide.slide_layout.name == "Kết luận"


def test_what_is_brought_home_stands_small_and_whole_rather_than_cut() -> None:
    aim = (
        "Xác định cụ thể nội dung công việc, thời hạn, tiến độ hoàn thành và trách nhiệm của các cơ quan, tổ chức có"
        " liên quan trong việc bảo vệ kho"
    )
    row = part(aim=Point(aim, place(aim)), points=(Point("Rà soát", place("Rà soát")),))
    assert any(aim in one for one in shown(outline=(row,)))


def test_the_cover_says_what_several_texts_are_about() -> None:
    texts = (("Nghị quyết số 1-NQ/XX, ngày 01/02/2024", "về rừng"), ("Kết luận số 2-KL/XX", "về biển"))
    (first, *_) = shown(outline=(part(),), texts=texts)
    assert "Nghị quyết số 1-NQ/XX, ngày 01/02/2024 về rừng" in first
    assert "Kết luận số 2-KL/XX về biển" in first
    assert "về rừng" not in shown(outline=(part(),), texts=texts[:1])[0]


def test_what_is_brought_home_of_the_goals_is_told_at_the_end_whatever_the_part_begins_with() -> None:
    goal = Point("Tỉnh là nơi đáng sống", replace(place("Tỉnh là nơi đáng sống"), section="II.2"), when="Đến năm 2030")
    lack = Point("Kho còn thiếu", replace(place("Kho còn thiếu"), section="I"))
    rows = [part(aim=aim, purpose="situation") for aim in (goal, lack)]
    rows.append(part(aim=Point("Rà soát kho", place("Rà soát kho")), purpose="task"))
    last = shown(outline=tuple(rows))[-1]
    assert "Đến năm 2030: Tỉnh là nơi đáng sống" in last
    assert "Kho còn thiếu" not in last


def test_a_chart_is_read_from_the_earlier_year_on(make: Maker) -> None:
    deck = Presentation(io.BytesIO(slides(make("resolution", questions=10))))
    (chart,) = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    assert [one.name for one in chart.plots[0].series] == ["Năm 2025", "Năm 2030"]
    assert chart.category_axis.reverse_order
    assert next(iter(chart.plots[0].categories)) == "Tỉ lệ đô thị hóa"


def test_an_event_without_a_content_is_no_event() -> None:
    when = event("30/12/2025", "Thời gian hoàn thành trước ngày 30/12/2025")
    issued = event("03/12/2025", "Ban hành Nghị quyết số 1-NQ/XX")
    last = event("năm 2030", "Tổng kết việc thực hiện Nghị quyết vào năm 2030")
    deck = Presentation(io.BytesIO(slides(lesson(timeline=(when, issued, last), outline=(part(),)))))
    (table,) = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table][1:]
    told = [row.cells[1].text.replace("\u00a0", " ") for row in table.rows]
    assert sorted(told) == sorted(["Nội dung", issued.text, last.text])


def test_a_deadline_of_a_later_sentence_is_not_told_of_the_first() -> None:
    late = duty("Chia sẻ dữ liệu. Báo cáo hằng năm trước ngày 25/12", deadline="trước ngày 25/12")
    tasks = (late, duty("Rà soát", "Bộ B", deadline="trước ngày 01/7"))
    deck = Presentation(io.BytesIO(slides(lesson(tasks=tasks, outline=(part(),)))))
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    table = next(one for one in tables if "Cơ quan" in one.cell(0, 0).text)
    assert [row.cells[1].text for row in table.rows][1:] == ["Chia sẻ dữ liệu", "Rà soát (trước ngày 01/7)"]


def test_parts_have_the_numbers_of_the_programme_and_talk_and_check_a_slide(make: Maker) -> None:
    session = make("conclusion", questions=20)
    deck = Presentation(io.BytesIO(slides(session)))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert next(one for one in titles if one.endswith("Mục tiêu")).startswith("3. ")
    assert titles[-2] == "Trao đổi chung và kiểm tra nhanh"


def test_a_body_stands_once_in_the_table_of_duties_with_its_day() -> None:
    tasks = tuple(duty(f"Việc {name}", f"Bộ {name}", start=at * 100) for at, name in enumerate("ABCD"))
    late = duty("Báo cáo", "Bộ A", deadline="trước ngày 31/12", start=900)
    deck = Presentation(io.BytesIO(slides(lesson(tasks=(*tasks, late), outline=(part(),)))))
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    table = next(one for one in tables if "Cơ quan" in one.cell(0, 0).text)
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert sorted(row[0] for row in rows[1:]) == ["Bộ A", "Bộ B", "Bộ C", "Bộ D"]
    assert ["Bộ A", "Báo cáo (trước ngày 31/12)"] in rows


def test_the_opening_has_a_slide_behind_the_programme(make: Maker) -> None:
    session = make("conclusion", questions=20)
    deck = Presentation(io.BytesIO(slides(session)))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert titles[1:3] == ["Chương trình buổi học", "1. Mở đầu: vì sao học văn bản này"]
    (short,) = [slides(make("conclusion", questions=10, minutes=45))]
    assert not any("Mở đầu" in slide.shapes.title.text_frame.text for slide in Presentation(io.BytesIO(short)).slides)


def test_a_numbered_list_says_how_many_more_things_it_has() -> None:
    labels = ["Trọng tâm: (1)", *(f"({number})" for number in range(2, 7))]
    things = [f"Xây dựng kho thứ {number} của các cơ quan trong tỉnh nhà ta" for number in range(6)]
    points = tuple(
        Point(one, place(one, at * 99), label=label) for at, (one, label) in enumerate(zip(things, labels, strict=True))
    )
    (text,) = [one for one in shown(outline=(part(points=points),)) if things[1] in one]
    assert f"Trọng tâm: (1) {things[0]}; (2) {things[1]}; (3) {things[2]}; và 3 nội dung khác" in text


def test_how_far_a_text_looks_ahead_is_not_left_to_the_notes() -> None:
    long = (
        "xây dựng kho tàng của các cơ quan trong tỉnh theo quy hoạch chung đã được phê duyệt, đạt 10% số kho đã có nay "
        "trên toàn tỉnh và các vùng lân cận"
    )
    events = [
        Event(f"năm {year}", f"Đến năm {year}, {long}", place(long, year), f"{year}-99") for year in range(2025, 2030)
    ]
    far = Event("năm 2045", "Tỉnh là nơi đáng sống, bền vững, có bản sắc riêng", place("Tỉnh"), "2045-12-31")
    deck = Presentation(io.BytesIO(slides(lesson(timeline=(*events, far), outline=(part(),)))))
    tables = [shape.table for slide in deck.slides for shape in slide.shapes if shape.has_table]
    dates = next([row.cells[0].text for row in one.rows] for one in tables if one.cell(0, 0).text == "Mốc")
    assert dates[-1] == "Năm 2045"
    assert len(dates) < len(events) + 2
