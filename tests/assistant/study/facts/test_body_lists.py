"""Bodies that another name of a list may mean."""

import pytest

from assistant.study.facts.body_lists import any_collective, may_be_among, names_many, same_body


@pytest.mark.parametrize(
    ("name", "collective"),
    [
        ("Bộ Xây dựng, các địa phương", True),
        ("các cơ quan, đơn vị", True),
        ("Các bộ, ngành", True),
        ("Bộ Xây dựng, Bộ Tài chính", False),
        ("Cơ quan Thường trực", False),
        ("Ủy ban nhân dân các tỉnh, thành phố", False),
        ("", False),
    ],
)
def test_a_list_means_all_bodies_of_a_kind(name: str, collective: bool) -> None:
    assert any_collective(name) is collective


@pytest.mark.parametrize(
    ("first", "second", "among"),
    [
        ("Bộ Công Thương, Bộ Tài chính", "Bộ Tài chính và Ngân hàng Nhà nước Việt Nam", True),
        ("Bộ Xây dựng, các địa phương", "Ủy ban nhân dân các tỉnh, thành phố", True),
        ("các cơ quan, đơn vị", "Sở Y tế", True),
        ("Các bộ, ngành", "Bộ Tài chính", True),
        ("Bộ Công Thương", "Bộ Tài chính", False),
        ("Bộ Tài chính", "Ủy ban nhân dân các tỉnh, thành phố", False),
        ("", "Bộ Tài chính", False),
    ],
)
def test_a_body_may_be_among_those_of_another_list(first: str, second: str, among: bool) -> None:
    assert may_be_among(first, second) is among
    assert may_be_among(second, first) is among


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Tổ đảng ở Thường trực Ủy ban Kinh tế", "Tổ đảng ở Thường trực Ủy ban Văn hóa, Giáo dục", False),
        ("Tổ đảng ở Thường trực Ủy ban Kinh tế", "Tổ đảng ở Thường trực Ủy ban Kinh tế", True),
        ("các cấp ủy đảng", "các cấp ủy, chính quyền", True),
        ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Khánh Hòa", True),
        ("", "Bộ Y tế", False),
    ],
)
def test_bodies_of_one_form_are_told_apart_by_their_own_names(first: str, second: str, same: bool) -> None:
    assert same_body(first, second) is same


@pytest.mark.parametrize(
    ("name", "many"),
    [("Các tỉnh ủy trong cả nước", True), ("Tỉnh ủy Khánh Hòa", False), ("Toàn quân", True), ("", False)],
)
def test_names_of_many_bodies(name: str, many: bool) -> None:
    assert names_many(name) is many
