"""Places that a text counts out by their names."""

from pathlib import Path

import pytest

from assistant.study.facts.named_places import named_places
from tests.assistant.study.facts.small import document


def test_the_places_where_a_rule_applies_are_asked_for(tmp_path: Path) -> None:
    line = (
        "Hỗ trợ người dân tại các địa bàn bị ảnh hưởng bởi bão số 12, bao gồm các tỉnh, thành phố trực thuộc "
        "Trung ương: Hà Tĩnh, Huế, Đà Nẵng, Gia Lai và Lâm Đồng (sau đây gọi tắt là các tỉnh)."
    )
    (fact,) = named_places(document(tmp_path, line))
    assert fact.ask == "các địa bàn bị ảnh hưởng bởi bão số 12 gồm những tỉnh, thành phố nào?"
    assert fact.answer == "Hà Tĩnh, Huế, Đà Nẵng, Gia Lai và Lâm Đồng"


@pytest.mark.parametrize(
    "line",
    [
        "Các đơn vị hành chính gồm tỉnh, thành phố trực thuộc trung ương và các đơn vị dưới tỉnh.",
        "Tỉnh Cà Mau có 64 đơn vị hành chính cấp xã, gồm 55 xã và 09 phường.",
        "Bao gồm các tỉnh: Hà Tĩnh, Huế, Đà Nẵng, Gia Lai.",
        "Khu vực miền Trung bao gồm các tỉnh: Hà Tĩnh, Huế.",
        f"Khu vực miền Trung bao gồm các tỉnh: {'Hà Tĩnh, ' * 3000}.",
        "bao gồm các tỉnh: ",
    ],
)
def test_without_several_names_or_what_they_make_up_nothing_is_asked(tmp_path: Path, line: str) -> None:
    assert list(named_places(document(tmp_path, line))) == []
