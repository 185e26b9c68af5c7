"""What a thing must meet, keep to, avoid, and in which direction it goes: asked for in writing."""

from pathlib import Path

import pytest

from assistant.study.facts.links import PLACE, WRITTEN_LINKS, link_facts
from tests.assistant.study.facts.small import facts_of


@pytest.mark.parametrize(
    ("line", "topic", "ask", "answer"),
    [
        (
            "Đổi mới cơ chế một cửa giải quyết thủ tục hành chính theo hướng phục vụ, không phụ thuộc địa giới.",
            "direction",
            "việc đổi mới cơ chế một cửa giải quyết thủ tục hành chính được thực hiện theo hướng nào?",
            "phục vụ, không phụ thuộc địa giới",
        ),
        (
            "Bộ Tài chính nghiên cứu các chính sách về bảo hiểm và tín dụng để giảm thiểu rủi ro do bão lũ.",
            "aim",
            "việc Bộ Tài chính nghiên cứu các chính sách về bảo hiểm và tín dụng nhằm mục đích gì?",
            "giảm thiểu rủi ro do bão lũ",
        ),
        (
            "Xây dựng đội ngũ cán bộ, công chức chuyên nghiệp đáp ứng yêu cầu hội nhập quốc tế.",
            "meet",
            "việc xây dựng đội ngũ cán bộ, công chức chuyên nghiệp phải đáp ứng yêu cầu nào?",
            "hội nhập quốc tế",
        ),
        (
            "Khôi phục ngay các cơ sở y tế bị thiệt hại, không để người dân thiếu nơi khám bệnh.",
            "avoid",
            "việc khôi phục ngay các cơ sở y tế bị thiệt hại không được để xảy ra điều gì?",
            "người dân thiếu nơi khám bệnh",
        ),
        (
            "Ưu tiên cao nhất là bảo vệ tính mạng và sức khỏe của nhân dân vùng lũ, không để ai bị đói, bị rét.",
            "be",
            "ưu tiên cao nhất được xác định là gì?",
            "bảo vệ tính mạng và sức khỏe của nhân dân vùng lũ",
        ),
        (
            "Việc chia sẻ dữ liệu phải tuân thủ khung kiến trúc dữ liệu của cơ quan.",
            "comply",
            "việc chia sẻ dữ liệu phải tuân thủ những quy định, yêu cầu nào?",
            "khung kiến trúc dữ liệu của cơ quan",
        ),
    ],
)
def test_the_second_half_is_asked_for(tmp_path: Path, line: str, topic: str, ask: str, answer: str) -> None:
    (fact,) = [one for one in facts_of(tmp_path, line, link_facts) if one.topic == topic]
    assert (fact.ask, fact.answer) == (ask, answer)


@pytest.mark.parametrize(
    "line",
    [
        "Tổ chức giao lưu, chia sẻ về phòng ngừa bạo lực trên cơ sở giới với các nước.",
        "Không để xảy ra.",
        "Mở rộng vùng trồng cam đi đôi với giữ nguồn nước, bảo đảm thu nhập của người trồng.",  # one of a row
        "Nắm chắc tình hình ở các bến phà, không để xảy ra tai nạn, không để khách chờ lâu.",  # two things
        "Sửa chữa các bến phà bị hư hỏng của xã, bảo đảm nhanh chóng, kịp thời theo quy định.",  # as any work
        "<b>tuân thủ</b>",
        "Phối hợp với các sở tuân thủ.",
        "B.",
    ],
)
def test_words_without_two_halves_are_not_asked(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, link_facts) == []


@pytest.mark.parametrize(
    "line",
    [
        "Tăng cường đăng ký và quản lý cơ sở dữ liệu về vi bằng theo hướng dẫn của Bộ Tư pháp.",
        "Chủ động phối hợp với các sở, ngành của thành phố và đơn vị có liên quan để giảm thiểu rủi ro do bão lũ.",
        "Ban hành quyết định ủy thác nguồn vốn ngân sách cho Quỹ đầu tư phát triển Thành phố để thực hiện nhiệm vụ.",
        # what any work is for
        "Mở rộng quan hệ của tỉnh với các địa phương nước ngoài, tổ chức quốc tế nhằm phát huy tối đa nội lực.",
    ],
)
def test_what_is_no_direction_and_aims_that_tell_nothing_are_not_asked_for(tmp_path: Path, line: str) -> None:
    assert facts_of(tmp_path, line, link_facts) == []


def test_an_aim_goes_on_to_what_else_is_to_be_ensured(tmp_path: Path) -> None:
    line = (
        "Bộ Quốc phòng tiếp tục duy trì lực lượng tại các địa bàn trọng điểm để hỗ trợ tìm kiếm cứu nạn, bảo đảm an "
        "toàn xã hội."
    )
    (fact,) = [one for one in facts_of(tmp_path, line, link_facts) if one.topic == "aim"]
    assert fact.answer == "hỗ trợ tìm kiếm cứu nạn, bảo đảm an toàn xã hội"


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        (
            "Sửa đổi quy định về tín dụng cho người học theo hướng mở rộng đối tượng, có ưu đãi cho ngành kỹ thuật.",
            ["mở rộng đối tượng, có ưu đãi cho ngành kỹ thuật"],
        ),
        (
            "Sửa đổi quy định về tín dụng cho người học theo hướng mở rộng đối tượng, góp phần phát triển nhân lực.",
            ["mở rộng đối tượng"],
        ),
        (
            "Đẩy mạnh sản xuất nông nghiệp ở vùng lũ, bảo đảm nguồn cung lương thực dồi dào, nhất là cho những vùng bị "
            "ảnh hưởng nặng nề bởi bão, lũ và thiên tai, tuyệt đối không để xảy ra thiếu lương thực dịp Tết.",
            [],
        ),
        (
            "Hiện đại hóa vũ khí, trang bị kỹ thuật quân sự; bảo đảm vũ khí, trang bị kỹ thuật theo hướng tự động hóa.",
            [],
        ),
    ],
)
def test_what_is_to_be_written_is_the_whole_half_or_not_asked(tmp_path: Path, line: str, answer: list[str]) -> None:
    facts = [one for one in facts_of(tmp_path, line, link_facts) if one.topic in WRITTEN_LINKS]
    assert [one.answer for one in facts] == answer


@pytest.mark.parametrize(
    ("joined", "ask"),
    [
        ("trở thành", "địa phương nào được định hướng trở thành đô thị du lịch sinh thái ven hồ?"),
        ("là", "địa phương nào là đô thị du lịch sinh thái ven hồ?"),
    ],
)
def test_what_a_place_is_to_become_it_is_not_asked_for_as_done(tmp_path: Path, joined: str, ask: str) -> None:
    line = f"Xây dựng vùng đồng bằng, huyện Văn Lâm {joined} đô thị du lịch sinh thái ven hồ."
    assert [one.ask for one in facts_of(tmp_path, line, link_facts) if one.topic == PLACE] == [ask]


def test_dam_bao_is_read_as_bao_dam(tmp_path: Path) -> None:
    line = "Triển khai các chính sách trợ giúp cho hộ nghèo, đảm bảo thoát nghèo bền vững, hạn chế tái nghèo."
    (fact,) = [one for one in facts_of(tmp_path, line, link_facts) if one.topic == "ensure"]
    assert fact.ask == "việc triển khai các chính sách trợ giúp cho hộ nghèo phải bảo đảm điều gì?"
    assert fact.answer == "thoát nghèo bền vững, hạn chế tái nghèo"


def test_who_complies_well_is_no_demand(tmp_path: Path) -> None:
    line = "Miễn kiểm tra đối với doanh nghiệp tuân thủ tốt quy định của pháp luật về môi trường."
    assert [one for one in facts_of(tmp_path, line, link_facts) if one.topic == "comply"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Chịu trách nhiệm điều chỉnh quyết định đầu tư nếu phạm vi của dự án được mở rộng sang xã khác.",
        "Không thực hiện thủ tục điều chỉnh chủ trương đầu tư trong trường hợp điều chỉnh dự án.",
    ],
)
def test_a_case_without_who_answers_for_it_and_one_that_tells_nothing_are_not_asked_for(
    tmp_path: Path, line: str
) -> None:
    assert [one for one in facts_of(tmp_path, line, link_facts) if one.topic == "condition"] == []
