"""Figures and targets, against lists that were made by hand before the code."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from corpus.figures.reading import extract_figures
from corpus.figures.targets import Target, extract_targets
from corpus.model import Document
from corpus.reading.store import Corpus

Read = Callable[..., Document]
HERE = Path(__file__).parents[1]
KHANHHOA = yaml.safe_load((HERE / "targets_khanhhoa.yaml").read_text(encoding="utf-8"))
FICTIONAL = yaml.safe_load((HERE / "targets_fictional.yaml").read_text(encoding="utf-8"))


def row(target: Target) -> list[object]:
    value = target.value if isinstance(target.value, str) else list(target.value)
    return [target.section, target.indicator, value, target.unit, target.period, target.bound]


def test_targets_of_the_resolution(khanhhoa: Corpus) -> None:
    found = [row(one) for one in extract_targets(khanhhoa.by_number["09-NQ/TW"])]
    assert [one for one in found if one[0] in ("II.3.1", "II.3.2")] == KHANHHOA["09-NQ/TW"]
    assert [one[:3] for one in found if one[0] not in ("II.3.1", "II.3.2")] == [
        ["III.4", "Nâng cấp, duy tu, bảo trì tuyến quốc lộ trên địa bàn tỉnh", "5"]
    ]


def test_targets_of_the_conclusion(khanhhoa: Corpus) -> None:
    assert [row(one) for one in extract_targets(khanhhoa.by_number["91-KL/TU"])] == KHANHHOA["91-KL/TU"]


@pytest.mark.parametrize("number", list(FICTIONAL))
def test_targets_of_the_fictional_texts(fictional: Corpus, number: str) -> None:
    found = [row(one) for one in extract_targets(fictional.by_number[number])]
    sections = {one[0] for one in FICTIONAL[number]}
    assert [one for one in found if one[0] in sections] == FICTIONAL[number]


def test_quotations_hold_the_value(khanhhoa: Corpus, fictional: Corpus) -> None:
    for document in (*khanhhoa.documents, *fictional.documents):
        for one in extract_figures(document):
            assert one.start <= one.value_start < one.value_end <= one.end
            number = " ".join(document.source[one.value_start : one.value_end].split())
            for value in (one.value,) if isinstance(one.value, str) else one.value:
                assert value in number
            quote = " ".join(document.source[one.start : one.end].replace("**", "").split()).casefold()
            for words in one.indicator.casefold().split(" … "):
                assert all(word in quote for word in words.replace(",", " ").split()), one
            assert document.section_at(one.start).id == one.section


def test_results_of_the_past_are_figures_and_no_targets(khanhhoa: Corpus) -> None:
    document = khanhhoa.by_number["09-NQ/TW"]
    past = [
        (one.indicator, one.value, one.unit, one.period, one.bound) for one in extract_figures(document) if one.past
    ]
    assert past == [
        ("Kinh tế tăng trưởng khá", "7,32", "%/năm", "2012-2019", "min"),
        ("Quy mô nền kinh tế tăng so với năm 2011", "1,76", "lần", "2019", ""),
        ("Tổng sản phẩm bình quân đầu người", "70,07", "triệu đồng", "2019", ""),
        ("Tổng sản phẩm bình quân đầu người tăng so với năm 2011", "2,3", "lần", "2019", ""),
    ]
    assert not {one.section for one in extract_targets(document)} & {"I", "0"}


# Sentences of other resolutions, under "1. Chỉ tiêu đến năm 2025": (indicator, value, unit, period, bound) each.
SENTENCES = {
    "Tốc độ tăng trưởng GRDP bình quân 7,5 - 8%/năm.": [
        ("Tốc độ tăng trưởng GRDP bình quân", ("7,5", "8"), "%/năm", "2025", "")
    ],
    "Tỷ lệ hộ dân dùng nước sạch trên 95%, trong đó khu vực đô thị đạt 99%.": [
        ("Tỷ lệ hộ dân dùng nước sạch", "95", "%", "2025", "min"),
        ("Tỷ lệ hộ dân dùng nước sạch, trong đó khu vực đô thị", "99", "%", "2025", ""),
    ],
    "Thu nhập bình quân đầu người khoảng 60 - 65 triệu đồng.": [
        ("Thu nhập bình quân đầu người", ("60", "65"), "triệu đồng", "2025", "about")
    ],
    "Xây dựng ít nhất 02 bệnh viện chuyên khoa.": [
        ("Xây dựng bệnh viện chuyên khoa", "02", "bệnh viện", "2025", "min")
    ],
    "GRDP bình quân đầu người gấp 2,5 lần năm 2020.": [("GRDP bình quân đầu người gấp", "2,5", "lần", "2025", "")],
    "Đến năm 2030, thu nhập bình quân đầu người đạt 5.500 USD.": [
        ("Thu nhập bình quân đầu người", "5.500", "USD", "2030", "")
    ],
    "Cơ cấu kinh tế: công nghiệp chiếm 45%, dịch vụ chiếm 38%.": [
        ("Cơ cấu kinh tế: công nghiệp chiếm", "45", "%", "2025", ""),
        ("Cơ cấu kinh tế: dịch vụ chiếm", "38", "%", "2025", ""),
    ],
    "Tỷ lệ đô thị hóa đạt 40% vào năm 2025 và 50% vào năm 2030.": [
        ("Tỷ lệ đô thị hóa", "40", "%", "2025", ""),
        ("Tỷ lệ đô thị hóa", "50", "%", "2030", ""),
    ],
    "Kinh tế số chiếm khoảng 20% GRDP; năng suất lao động tăng bình quân trên 6,5%/năm.": [
        ("Kinh tế số chiếm … GRDP", "20", "%", "2025", "about"),
        ("Năng suất lao động tăng", "6,5", "%/năm", "2025", "min"),
    ],
    "Giảm tỷ lệ hộ nghèo xuống dưới 2%; giải quyết việc làm cho 25.000 lao động/năm.": [
        ("Tỷ lệ hộ nghèo", "2", "%", "2025", "max"),
        ("Giải quyết việc làm cho lao động", "25.000", "lao động/năm", "2025", ""),
    ],
    "Tỷ suất sinh giảm từ 23 ca sinh/1.000 phụ nữ xuống 18 ca sinh/1.000 phụ nữ.": [
        ("Tỷ suất sinh ca sinh/1.000 phụ nữ", "18", "ca", "2025", "")
    ],
    "Tỷ lệ hộ nghèo giảm từ 5,2% năm 2020 xuống còn 2% năm 2025.": [("Tỷ lệ hộ nghèo", "2", "%", "2025", "")],
    "Phấn đấu có trên 80% dân số sử dụng điện thoại thông minh; 100% xã, phường có cáp quang.": [
        ("Dân số sử dụng điện thoại thông minh", "80", "%", "2025", "min"),
        ("Xã, phường có cáp quang", "100", "%", "2025", ""),
    ],
    "Tổng vốn đầu tư toàn xã hội đạt 350.000 - 400.000 tỷ đồng, tăng 1,8 lần so với giai đoạn 2016 - 2020.": [
        ("Tổng vốn đầu tư toàn xã hội", ("350.000", "400.000"), "tỷ đồng", "2025", ""),
        ("Tổng vốn đầu tư toàn xã hội tăng so với giai đoạn 2016 - 2020", "1,8", "lần", "2025", ""),
    ],
    "Thuộc nhóm 10 địa phương dẫn đầu cả nước về chỉ số PCI.": [
        ("Thuộc nhóm địa phương dẫn đầu cả nước về chỉ số PCI", "10", "địa phương", "2025", "max")
    ],
    "Thu ngân sách tăng 10 - 12%/năm. Trong đó, thu nội địa tăng 13%/năm.": [
        ("Thu ngân sách tăng", ("10", "12"), "%/năm", "2025", ""),
        ("Thu ngân sách, trong đó thu nội địa tăng", "13", "%/năm", "2025", ""),
    ],
    "Tốc độ tăng trưởng: giai đoạn 2021 - 2025 đạt 8%/năm, giai đoạn 2026 - 2030 đạt 10%/năm.": [
        ("Tốc độ tăng trưởng", "8", "%/năm", "2021-2025", ""),
        ("Tốc độ tăng trưởng", "10", "%/năm", "2026-2030", ""),
    ],
    "Có 10 bác sĩ/vạn dân và 32 giường bệnh/vạn dân.": [
        ("Bác sĩ", "10", "bác sĩ/vạn dân", "2025", ""),
        ("Giường bệnh", "32", "giường bệnh/vạn dân", "2025", ""),
    ],
    "Tỷ lệ lao động qua đào tạo đạt từ 70% trở lên, có bằng cấp, chứng chỉ đạt 30 - 35%.": [
        ("Tỷ lệ lao động qua đào tạo", "70", "%", "2025", "min"),
        ("Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", ("30", "35"), "%", "2025", ""),
    ],
    "Đón 15 triệu lượt khách, trong đó có 5 triệu lượt khách quốc tế.": [
        ("Đón lượt khách", "15", "triệu lượt khách", "2025", ""),
        ("Lượt khách quốc tế", "5", "triệu lượt khách", "2025", ""),
    ],
    "Ban hành ngày 01/01/2025, theo Nghị quyết số 19-NQ/TW, Điều 5, tuyến QL.1C, CT.24, hồ Sông Chò 1, COVID-19.": [],
    "Trẻ em dưới 6 tuổi được khám bệnh miễn phí.": [],
    "Không có con số nào.": [],
    "Phạt tiền từ 15.000.000 đồng đến 22.500.000 đồng đối với hành vi không báo cháy.": [],
    "Tổ chức lại bộ máy theo mô hình chính quyền địa phương 2 cấp.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items(), ids=[one[:40] for one in SENTENCES])
def test_other_sentences(read: Read, sentence: str, expected: list[tuple[object, ...]]) -> None:
    document = read(
        "Số 5-NQ/TU\nA, ngày 02 tháng 3 năm 2021\n\nNGHỊ QUYẾT\nvề phát triển\n\n"
        "I. MỤC TIÊU\n\n1. Chỉ tiêu đến năm 2025\n\n"
        f"- {sentence}\n\nII. NHIỆM VỤ\n\n1. Một\n\n- Hai.\n"
    )
    found = [(one.indicator, one.value, one.unit, one.period, one.bound) for one in extract_targets(document)]
    assert found == expected
