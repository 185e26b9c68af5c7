"""Names of bodies that can act."""

import pytest

from assistant.study.facts.body_names import can_act


@pytest.mark.parametrize(
    "name",
    [
        "Sở Xây dựng",
        "Các sở, ban, ngành",
        "Hội đồng Quản lý Quỹ",
        "Lãnh đạo Ban Dân nguyện",
        "Trưởng Ban Chỉ đạo",
        "Ủy ban nhân dân cấp xã",
        "Ngân hàng Nhà nước Việt Nam",
        "Tổ đảng ở Thường trực Ủy ban Kinh tế",
    ],
)
def test_a_body_or_who_acts_for_it_can_act(name: str) -> None:
    assert can_act(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Quyền hạn của Hội đồng Quản lý",
        "Kinh phí hoạt động của Ban Chỉ đạo",
        "Tiêu chí phân loại đơn vị hành chính tỉnh",
        "Thị trường châu Âu và Anh",
        "Chính phủ quy định tiêu chí lựa chọn",
        "Sở Xây dựng chấp thuận phương án",
        "Ban Chỉ đạo họp",
        "Hội đồng tư vấn: gồm Chủ tịch và các thành viên",
        "Sở Tài chính trên cơ sở",
    ],
)
def test_what_only_names_a_body_or_goes_on_to_what_it_does_cannot(name: str) -> None:
    assert not can_act(name)
