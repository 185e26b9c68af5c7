"""Several bodies of which one question asks the duties."""

import pytest

from assistant.understanding.bodies_apart import of_each_body


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Sở Y tế và Công an tỉnh được giao việc gì", ["Sở Y tế được giao việc gì", "Công an tỉnh được giao việc gì"]),
        ("Sở Y tế, Công an tỉnh ai làm gì", ["Sở Y tế làm gì", "Công an tỉnh làm gì"]),
        (
            "Trách nhiệm của Bộ Y tế, Bộ Tài chính đối với Quỹ nhà ở",
            ["Trách nhiệm của Bộ Y tế đối với Quỹ nhà ở", "Trách nhiệm của Bộ Tài chính đối với Quỹ nhà ở"],
        ),
        (
            "nêu nhiệm vụ của Sở Nội vụ và UBND cấp xã là gì",
            ["nhiệm vụ của Sở Nội vụ là gì", "nhiệm vụ của UBND cấp xã là gì"],
        ),
        (
            "Trách nhiệm của sở y tế với kho sách khác gì với công an tỉnh?",
            ["Trách nhiệm của sở y tế với kho sách", "Trách nhiệm của công an tỉnh với kho sách"],
        ),
        (
            "nhiệm vụ của cấp uỷ, của Sở Y tế và của công an xã theo Kế hoạch 5",
            [
                "nhiệm vụ của cấp uỷ theo Kế hoạch 5",
                "nhiệm vụ của Sở Y tế theo Kế hoạch 5",
                "nhiệm vụ của công an xã theo Kế hoạch 5",
            ],
        ),
        ("nhiệm vụ của rừng, của biển", []),
        ("so sánh vai trò Sở Y tế và Sở Nội vụ", ["trách nhiệm Sở Y tế", "trách nhiệm Sở Nội vụ"]),
        (
            "vai trò của Sở Y tế và Sở Nội vụ khác nhau thế nào",
            ["trách nhiệm của Sở Y tế", "trách nhiệm của Sở Nội vụ"],
        ),
        (
            "nêu đầy đủ trách nhiệm của Sở Y tế và các tỉnh ủy",
            ["trách nhiệm của Sở Y tế", "trách nhiệm của các tỉnh ủy"],
        ),
        ("so sánh vai trò rừng và biển", []),
        ("vai trò " * 4000, []),
        ("Sở Y tế và Công an tỉnh mỗi bên phải làm gì", ["Sở Y tế phải làm gì", "Công an tỉnh phải làm gì"]),
        ("Sở Y tế và Công an tỉnh thì mỗi cơ quan làm gì", ["Sở Y tế thì làm gì", "Công an tỉnh thì làm gì"]),
        ("rừng và biển mỗi bên làm gì", []),
        ("Sở Y tế và các huyện ủy phải làm gì", ["Sở Y tế phải làm gì", "các huyện ủy phải làm gì"]),
        ("Sở Y tế và các cơ quan liên quan phải làm gì", []),
        ("Sở Y tế và các sở phải làm gì", ["Sở Y tế phải làm gì", "các sở phải làm gì"]),
        (
            "tách bạch giúp tôi nhiệm vụ của Sở Y tế và nhiệm vụ của công an xã trong phòng dịch",
            ["nhiệm vụ của Sở Y tế trong phòng dịch", "nhiệm vụ của công an xã trong phòng dịch"],
        ),
        ("Trách nhiệm của Sở A Lưới khác gì kho sách", []),
        (
            "Trách nhiệm của UBND xã khác gì Sở Tài chính trong kiểm kê tài sản?",
            ["Trách nhiệm của UBND xã trong kiểm kê tài sản", "Trách nhiệm của Sở Tài chính trong kiểm kê tài sản"],
        ),
        (
            "Nhiệm vụ của Sở Tài chính và Sở Nông nghiệp và Môi trường đối với Quỹ",
            ["Nhiệm vụ của Sở Tài chính đối với Quỹ", "Nhiệm vụ của Sở Nông nghiệp và Môi trường đối với Quỹ"],
        ),
        (
            "Văn phòng tỉnh và Sở Y tế có trách nhiệm gì",
            ["Văn phòng tỉnh có trách nhiệm gì", "Sở Y tế có trách nhiệm gì"],
        ),
        ("Trách nhiệm của Sở Khoa học và Công nghệ đối với dự án", []),
        ("Trách nhiệm của sinh viên, giảng viên", []),
        ("Rừng và biển được giao gì", []),
        ("", []),
        ("Trách nhiệm của", []),
    ],
)
def test_each_body_is_asked_by_itself(text: str, parts: list[str]) -> None:
    assert of_each_body(text) == parts


def test_whom_a_duty_serves_is_no_part_of_a_contrast() -> None:
    asked = of_each_body("Trách nhiệm của Sở Y tế với Trung tâm y tế xã khác gì so với của Sở Nội vụ")

    assert asked == ["Trách nhiệm của Sở Y tế", "Trách nhiệm của Sở Nội vụ"]
