"""Shorthand of messages, written out."""

import pytest

from assistant.language.lexicon import Lexicon
from assistant.understanding.shorthand import asked_in_full, write_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ko co bn", "không co bao nhiêu"),
        ("sân bay có mở rộng k, bao giờ xong", "sân bay có mở rộng không, bao giờ xong"),
        ("đạt 81,5% phải k", "đạt 81,5% phải không"),
        ("thế đúng k?", "thế đúng không?"),
        ("k có cảng à", "không có cảng à"),
        ("có được nêu ở khoản 2 điểm k?", "có được nêu ở khoản 2 điểm k?"),
        ("giai đoạn 26-30", "giai đoạn 2026-2030"),
        ("25-30 tuổi", "25-30 tuổi"),  # no planning period
        ("Sở KH&CN", "Sở khoa học và công nghệ"),
        ("bao giờ KH lên thành phố trực thuộc TW", "bao giờ Khánh Hòa lên thành phố trực thuộc Trung ương"),
        ("vì sao KH chưa lên được thành phố", "vì sao Khánh Hòa chưa lên được thành phố"),
        ("đến 2025 KH là tp lớn à", "đến 2025 Khánh Hòa là tp lớn à"),
        ("KH có lên thành phố không", "Khánh Hòa có lên thành phố không"),
        ("KH là gì", "KH là gì"),
        ("KH chưa đạt thì sao", "KH chưa đạt thì sao"),  # it may be a plan
        ("tỉnh KH có mấy bệnh viện", "tỉnh Khánh Hòa có mấy bệnh viện"),
        ("KH 2026 của tỉnh", "KH 2026 của tỉnh"),  # a plan
        ("UBMTTQ phải làm gì", "Ủy ban Mặt trận Tổ quốc phải làm gì"),  # which the texts have in part
        ("NQ 09-NQ/TW, NQ TW 5", "NQ 09-NQ/TW, NQ TW 5"),
        ("điểm thấp thì ai chịu?", "điểm thấp thì ai chịu trách nhiệm?"),
        ("chi phí này đơn vị nào phải chịu", "chi phí này đơn vị nào phải chịu trách nhiệm"),
        ("ai chịu thuế", "ai chịu thuế"),
        ("nộp sau 5 giờ chiều", "nộp sau 17 giờ"),
        ("họp lúc 7h30 tối", "họp lúc 19 giờ 30"),
        ("5 giờ sáng", "5 giờ sáng"),
        ("12 giờ đêm", "12 giờ đêm"),
        ("tỉnh 3,5 triệu dân được mấy điểm", "tỉnh 3.500.000 dân được mấy điểm"),
        ("xã 20 nghìn người", "xã 20.000 người"),
        ("chi 3 triệu đồng", "chi 3 triệu đồng"),
        ("xã tui phải mần chi rứa", "xã tui phải làm gì rứa"),
        ("hội phụ nữ có việc chi trong đề án", "hội phụ nữ có việc gì trong đề án"),
        ("phuong phai lam chi", "phuong phai lam gì"),
        ("ngân sách tỉnh có chi cho trường học không", "ngân sách tỉnh có chi cho trường học không"),
        ("cái chi cục này làm", "cái chi cục này làm"),
        ("nhiệm vụ chi của ngân sách", "nhiệm vụ chi của ngân sách"),
        ("mục mô nói về rừng", "mục nào nói về rừng"),
        ("quy mô nói chung", "quy mô nói chung"),
        ("mô hình nào", "mô hình nào"),
        ("rừng cần chú ý gì v", "rừng cần chú ý gì"),
        ("đoạn nào nhắc tới rừng hè?", "đoạn nào nhắc tới rừng?"),
        ("nội dung mục v", "nội dung mục v"),
        ("trồng rừng mùa hè", "trồng rừng mùa hè"),
        ("v", "v"),
        ("trồng rừng với lại nuôi cá thì răng", "trồng rừng và nuôi cá thì sao"),
        ("gần chục năm qua", "gần 10 năm qua"),
        ("mấy chục năm qua", "mấy chục năm qua"),
        ("", ""),
    ],
)
def test_shorthand_is_written_out(typed: str, meant: str, lexicon: Lexicon) -> None:
    assert write_out(typed, lexicon).lower() == meant.lower()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nghị quyết ban hành ngay may", "nghị quyết ban hành ngày mấy"),
        ("Nghị quyết do ai ky?", "Nghị quyết do ai ký?"),
        ("đô thị hóa la bao nhieu", "đô thị hóa la bao nhiêu"),
        ("thợ may ở xã", "thợ may ở xã"),
        ("may", "may"),
        ("", ""),
    ],
)
def test_what_asks_gets_its_marks(typed: str, meant: str, lexicon: Lexicon) -> None:
    assert asked_in_full(typed, lexicon) == meant
