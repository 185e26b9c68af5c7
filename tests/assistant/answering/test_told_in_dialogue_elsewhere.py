"""Follow-ups on a made-up resolution: of a place pointed at, of a side of its own subject, of one of what was told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

RESOLUTION = """TỈNH ỦY LÂM HẢI

Số: 12-NQ/TU

NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về phát triển kinh tế vườn đồi đến năm 2030

I. TÌNH HÌNH

Kinh tế vườn đồi trở thành thế mạnh của tỉnh; nghề ươm giống tăng trưởng khá.

Tuy nhiên, nghề ươm giống còn manh mún. Kho lạnh còn thiếu.

II. NHIỆM VỤ, GIẢI PHÁP

1. Phát triển các vùng

- Huyện Tân Sa là vùng ươm giống; huyện Hòa Bắc là vùng chế biến quả; thị xã Mỹ Lộc là đầu mối kho lạnh.

- Xây dựng trại giống và trạm kiểm nghiệm ở huyện Tân Sa. Xây dựng nhà máy ép quả ở huyện Hòa Bắc.

2. Cải thiện môi trường kinh doanh

- Công khai kế hoạch sử dụng đất hằng năm.

- Đối thoại với doanh nghiệp mỗi quý một lần.

III. TỔ CHỨC THỰC HIỆN

1. Các huyện ủy, thị ủy tổ chức quán triệt Nghị quyết này đến chi bộ.

2. Ban cán sự đảng Ủy ban nhân dân tỉnh xây dựng đề án ươm giống.

3. Văn phòng Tỉnh ủy theo dõi, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 15/12 hằng năm.

Nơi nhận:
- Các huyện ủy,
- Lưu Văn phòng Tỉnh ủy.
"""


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder: Path = tmp_path_factory.mktemp("texts")
    (folder / "12-nq-tu.txt").write_text(RESOLUTION, encoding="utf-8")
    with open_texts(folder) as opened:
        yield opened


@pytest.mark.parametrize(
    ("before", "asked", "told", "untold"),
    [
        ("Huyện Tân Sa là vùng gì?", "ở đó xây dựng gì", "trại giống", "ép quả"),
        ("Huyện Hòa Bắc là vùng gì?", "huyện này xây nhà máy gì", "ép quả", "trại giống"),
        ("Nghề ươm giống tăng trưởng thế nào?", "hạn chế của nghề ươm giống là gì", "manh mún", "tăng trưởng khá"),
        ("Thị xã Mỹ Lộc là đầu mối gì?", "ở đó có kho lạnh không", "Mỹ Lộc là đầu mối kho lạnh", "Kho lạnh còn thiếu"),
        ("Nhiệm vụ cải thiện môi trường kinh doanh gồm gì", "việc nào liên quan đến đất đai", "sử dụng đất", "mỗi quý"),
    ],
)
def test_a_followup_is_of_what_it_names_or_points_at(
    elsewhere: Assistant, before: str, asked: str, told: str, untold: str
) -> None:
    answer = elsewhere.ask(asked, history=[before])

    assert told in answer.text
    assert untold not in answer.text


def test_who_carries_a_text_out_is_told_with_all_who_do(elsewhere: Assistant) -> None:
    answer = elsewhere.ask("Tổ chức thực hiện Nghị quyết 12: cơ quan nào làm việc gì")

    assert [one.section for one in answer.citations] == ["III.1", "III.2", "III.3"]


def test_what_is_said_of_elsewhere_is_none_of_a_place(elsewhere: Assistant) -> None:
    answer = elsewhere.ask("ở đó có nhà máy ép quả không", history=["Thị xã Mỹ Lộc là gì?"])

    assert not answer.text.startswith("Có")
    assert "ở huyện Hòa Bắc" not in answer.text or answer.refused


def test_what_a_shortcoming_is_owed_to_is_not_denied(elsewhere: Assistant) -> None:
    told = elsewhere.ask("do ai", ["nghề ươm giống còn hạn chế gì"])

    assert "Chưa thấy văn bản nêu riêng ai làm việc này" not in told.text


def test_a_passage_for_reading_out_is_of_whole_sentences(elsewhere: Assistant) -> None:
    told = elsewhere.ask("viết lại thành một đoạn văn liền mạch", ["Nghị quyết 12 nói gì về huyện Tân Sa"])

    assert "…" not in told.text
    assert "\n- " not in told.text
    assert "Xây dựng trại giống và trạm kiểm nghiệm ở huyện Tân Sa" in told.text


def test_the_ways_behind_a_subject_are_those_of_it_though_it_is_asked_whether_there_are_any(
    elsewhere: Assistant,
) -> None:
    told = elsewhere.ask("làm bằng cách nào, có nêu không", ["cải thiện môi trường kinh doanh"])

    assert "Công khai kế hoạch sử dụng đất hằng năm" in told.text


def test_the_points_that_a_message_points_at_are_a_table(elsewhere: Assistant) -> None:
    told = elsewhere.ask("kẻ bảng các vai trò đó giúp em", ["Các huyện được định hướng thành gì"])

    assert "| --- |" in told.text
