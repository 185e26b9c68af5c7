"""A figure of all where one of somebody by name is asked."""

from collections.abc import Iterator

import pytest

from assistant.service import Assistant
from tests.assistant.conftest import Opener

TEXT = """Số: 30/KH-UBND

KẾ HOẠCH
Phát triển trạm sạc trên địa bàn tỉnh Lam Giang

1. Hiện trạng

- Tổng số trạm sạc điện đang hoạt động trong các khu công nghiệp là 87 trạm.

- Lắp đặt mới trạm sạc nhanh: 58 trạm (Trong đó: Evgo: 25 trạm, Zetvolt: 33 trạm).

2. Tổ chức thực hiện

- Sở Công Thương làm việc với các doanh nghiệp lớn như Evgo, Zetvolt, Fptelek.
"""
OF_ALL = "Chưa thấy con số riêng của “Fptelek”; văn bản nêu chung:"


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("stations")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    with open_texts(folder) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "of_all"),
    [
        ("Fptelek đang có tổng số bao nhiêu trạm sạc điện hoạt động?", True),
        ("Zetvolt lắp đặt mới bao nhiêu trạm sạc nhanh?", False),
        ("Hiện có tổng số bao nhiêu trạm sạc điện hoạt động trong các khu công nghiệp?", False),
    ],
)
def test_the_figure_of_all_is_told_as_that(texts: Assistant, question: str, of_all: bool) -> None:
    answer = texts.ask(question)

    assert (OF_ALL in answer.text) is of_all
    assert not answer.refused


def test_a_figure_that_is_claimed_of_one_is_told_as_that_of_all(assistant: Assistant) -> None:
    lead = "Câu sau nêu chung, không nói riêng về “{}”:"

    of_town = assistant.ask("GRDP bình quân của thành phố Nha Trang năm 2025 là 104 triệu phải không")
    assert of_town.text.startswith(lead.format("Nha Trang"))
    of_all = assistant.ask("GRDP bình quân đầu người của Khánh Hòa năm 2025 là 104 triệu phải không")
    assert "nêu chung" not in of_all.text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("vốn đầu tư công giai đoạn 2021-2025 là bao nhiêu", "vốn đầu tư công"),
        ("vốn đầu tư tư nhân giai đoạn 2026 - 2030 bao nhiêu", "vốn đầu tư tư nhân"),
        ("tỉ lệ lao động nữ qua đào tạo năm 2025", "lao động nữ"),
        ("tỉ lệ chất thải rắn y tế được thu gom 2025", "chất thải rắn y tế"),
        ("tỉ lệ lao động nông thôn qua đào tạo năm 2025", "lao động nông thôn"),
        ("tỉ lệ đô thị hóa cả nước năm 2030", "tỉ lệ đô thị hóa cả nước"),
        ("tổng vốn đầu tư toàn xã hội giai đoạn 2021 - 2025 bao nhiêu", ""),
        ("vốn đầu tư chi bao nhiêu giai đoạn 2026 - 2030", ""),
        ("tỉ lệ nước sạch người dân 2030", ""),
        ("tỉ lệ đô thị hóa tỉnh năm 2030 bao nhiêu", ""),
        ("hồ sơ đất đai trễ hạn bao nhiêu phần trăm thì không xếp loại tốt", ""),  # a case, of no time
    ],
)
def test_the_figure_of_a_thing_is_none_of_its_kind(assistant: Assistant, question: str, kind: str) -> None:
    answer = assistant.ask(question)

    lead = f"Chưa thấy con số riêng của “{kind}”; văn bản nêu chung:"
    assert answer.text.startswith(lead) if kind else "con số riêng" not in answer.text
    assert not answer.refused


@pytest.mark.parametrize(
    ("question", "way"),
    [
        ("tỉ lệ hộ nghèo đa chiều năm 2025 còn bao nhiêu", "giảm"),
        ("đơn vị sự nghiệp công lập năm 2025 còn bao nhiêu", "giảm"),
        ("quy mô nền kinh tế năm 2019 là bao nhiêu", "tăng"),
        ("năng suất lao động năm 2030", "tăng trưởng"),
        ("quy mô nền kinh tế năm 2019 gấp mấy lần 2011", ""),
        ("tỉ lệ nghèo đa chiều giảm bao nhiêu đến 2025", ""),
        ("tăng trưởng GRDP năm 2025", ""),
        ("tỉ lệ đô thị hóa năm 2025 là bao nhiêu", ""),
        ("tổng sản phẩm bình quân đầu người năm 2019", ""),  # a level, and how much it rose beside it
        ("biên chế viên chức phải cắt ít nhất bao nhiêu đến 2026", ""),  # what is done, in another word
    ],
)
def test_how_much_a_thing_moves_is_not_how_much_there_is(assistant: Assistant, question: str, way: str) -> None:
    answer = assistant.ask(question)

    lead = f"Chưa thấy văn bản nêu con số ở mốc được hỏi; văn bản nêu mức {way}:"
    assert answer.text.startswith(lead) if way else "ở mốc được hỏi" not in answer.text
