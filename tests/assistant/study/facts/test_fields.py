"""What bodies are for."""

import pytest

from assistant.study.facts.fields import own_name, told_by_field

_RESCUE = "duy trì lực lượng để tìm kiếm cứu nạn, bảo đảm an ninh trật tự"


@pytest.mark.parametrize(
    ("key", "others", "duty", "told"),
    [
        ("Bộ Quốc phòng", ["Bộ Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ"], _RESCUE, True),
        ("Bộ Quốc phòng", ["Bộ Giáo dục và Đào tạo", "Bộ Công an"], _RESCUE, False),
        ("Bộ Tài chính", ["Bộ Y tế"], "xây dựng phương án hỗ trợ lâu dài", False),
        ("Bộ Tài chính", ["Bộ Y tế"], "gia hạn thuế cho doanh nghiệp", True),
        ("Ban Dân nguyện", ["Ban Công tác đại biểu"], "giải quyết khiếu nại, tố cáo", True),
        ("Ủy ban Văn hóa, Giáo dục", ["Ủy ban Kinh tế"], "kiến nghị chính sách đào tạo nhân lực", True),
        ("Ủy ban Văn hóa, Giáo dục", ["Ủy ban KH&CN"], "đào tạo nhân lực KH&CN", False),
        ("Bộ Công Thương", ["Bộ Y tế"], "khôi phục vùng cây công nghiệp", False),
        ("", [], "", False),
    ],
)
def test_common_sense_finds_a_body_by_its_field(key: str, others: list[str], duty: str, told: bool) -> None:
    assert told_by_field(key, others, duty) is told


def test_a_bodys_own_name_stands_behind_its_kind() -> None:
    assert own_name("Tổ đảng ở Thường trực Ủy ban Xã hội") == "Xã hội"
    assert own_name("Bộ Y tế") == "Y tế"
    assert own_name("Thường trực Ủy ban Xã hội của Hội đồng tỉnh") == "Xã hội"
    assert own_name("") == ""
