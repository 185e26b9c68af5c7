"""Words of a stem that give its key away."""

import pytest

from assistant.study.questions.echo import gives_pair_away, keeps_its_key
from assistant.study.session import CHOICE, Question
from corpus.citation import Citation


def choice(topic: str, stem: str, key: str, *others: str) -> Question:
    cited = Citation("1-NQ", "I", "Mục I", key, 0, 1)
    return Question("x", CHOICE, f"Theo Nghị quyết số 1-NQ, {stem}", (key, *others), key, (), key, "", cited, topic, "")


_GROUP = "nội dung “Giữ vững an ninh chính trị và trật tự” thuộc nhóm nhiệm vụ, giải pháp nào?"


@pytest.mark.parametrize(
    ("topic", "stem", "key", "others", "keeps"),
    [
        ("sort", _GROUP, "Gắn kinh tế với quốc phòng, an ninh", ("Đầu tư hạ tầng", "Chỉnh đốn Đảng"), False),
        ("sort", _GROUP, "Củng cố an ninh chính trị", ("Đầu tư hạ tầng", "Chỉnh đốn Đảng"), False),
        ("sort", _GROUP, "Củng cố an ninh chính trị", ("Bảo vệ an ninh chính trị nội bộ", "Chỉnh đốn Đảng"), True),
        ("owner", "cơ quan giữ “Dữ liệu tổ chức đảng” là cơ quan nào?", "Ban Tổ chức", ("Ban Nội chính",), False),
        ("figure", "tỉ lệ đô thị hóa đạt bao nhiêu?", "65%", ("70%",), True),
    ],
)
def test_a_word_that_the_key_alone_repeats_gives_it_away(
    topic: str, stem: str, key: str, others: tuple[str, ...], keeps: bool
) -> None:
    assert keeps_its_key(choice(topic, stem, key, *others)) is keeps


def test_what_alone_does_not_echo_a_group_is_told_as_no_part_of_it() -> None:
    stem = "nội dung nào sau đây KHÔNG thuộc nhóm “Chăm sóc rừng phòng hộ ven biển”?"
    own = ("Trồng dặm rừng phòng hộ ven biển", "Rào chắn rừng phòng hộ ven biển", "Ươm rừng phòng hộ ven biển")
    assert not keeps_its_key(choice("group not", stem, "Mở lớp dạy nghề", *own))
    assert not keeps_its_key(choice("group not", stem, "Mở lớp dạy nghề", *own[:2], "Đắp kè chắn sóng"))
    assert keeps_its_key(choice("group not", stem, "Mở lớp dạy nghề", own[0], "Đắp kè chắn sóng", "Ươm cây đước"))


def test_defence_among_other_matters_is_told_as_no_part_of_them() -> None:
    stem = "việc nào KHÔNG thuộc nhóm “Phát triển nông nghiệp và {}”?"
    own = ("Trồng cây ăn quả trên đất dốc", "Nuôi cá lồng trên hồ chứa", "Khôi phục rừng đầu nguồn")
    key = "Xây dựng công trình quốc phòng ở vùng cao"
    assert not keeps_its_key(choice("group not", stem.format("thủy sản"), key, *own))
    assert keeps_its_key(choice("group not", stem.format("an ninh lương thực"), key, *own))


def test_what_is_of_another_field_is_told_as_no_part_of_a_group() -> None:
    stem = "việc nào KHÔNG thuộc nhóm “Giữ trật tự ở các xã ven biển và phòng, chống thiên tai”?"
    own = ("Tuần tra trên các bãi cá", "Di dời dân trước thiên tai", "Ươm cây chắn sóng")
    assert not keeps_its_key(choice("group not", stem, "Mở cổng dịch vụ công trực tuyến", *own))
    beside = (own[0], own[1], "Gửi tin báo bão bằng dữ liệu số")
    assert keeps_its_key(choice("group not", stem, "Mở cổng dịch vụ công trực tuyến", *beside))
    field = ("Gieo rừng đón khí hậu mới", own[1], own[2])
    assert not keeps_its_key(choice("group not", stem, "Xây kho đá cho ngư dân", *field))
    assert keeps_its_key(choice("group not", stem, "Xây kho đá cho ngư dân", *own))


def test_a_pair_is_given_away_by_its_own_words() -> None:
    assert gives_pair_away("Khu kinh tế Vân Phong", "Phát triển khu kinh tế Vân Phong")
    assert not gives_pair_away("Huyện Vạn Ninh", "Đô thị du lịch biển cao cấp")


def test_a_body_is_given_away_by_the_field_that_its_name_ends_in() -> None:
    assert gives_pair_away("Tổ đảng Hội đồng Dân tộc", "Tham gia thẩm tra chính sách của lĩnh vực dân tộc")
    assert not gives_pair_away("Tổ đảng Ủy ban Xã hội", "Tham gia thẩm tra chính sách của lĩnh vực dân tộc")
