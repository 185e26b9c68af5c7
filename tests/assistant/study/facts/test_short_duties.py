"""Duties one by one."""

from pathlib import Path

import pytest

from assistant.study.facts.bodies import BODY, DUTY, _asked_who, body_facts
from assistant.study.facts.short_duties import as_points, asked_duty, short_duty, without_matters
from corpus.text import one_line
from tests.assistant.study.facts.small import document


def test_what_a_task_goes_on_to_is_a_duty_of_its_own(tmp_path: Path) -> None:
    line = (
        "- Sở Nội vụ rà soát, sửa đổi quy định về kho lưu trữ của tỉnh; bố trí đủ nguồn tài chính và nhân lực cho kho "
        "lưu trữ; tổ chức triển khai, theo dõi, đánh giá kết quả đến cơ sở; báo cáo kết quả thực hiện với Tỉnh ủy."
    )
    asked = [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked == [
        "rà soát, sửa đổi quy định về kho lưu trữ của tỉnh",
        "bố trí đủ nguồn tài chính và nhân lực cho kho lưu trữ",  # what follows says too little by itself
    ]


def test_who_leads_the_first_need_not_lead_the_others(tmp_path: Path) -> None:
    line = "- Sở Y tế chủ trì, phối hợp với Sở Nội vụ lập đề án nhân lực ngành y; bố trí đủ bác sĩ cho các trạm y tế."
    asked = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked[1] == "cơ quan, tổ chức nào có nhiệm vụ bố trí đủ bác sĩ cho các trạm y tế?"


def test_behind_an_aim_no_duty_is_sure_to_begin(tmp_path: Path) -> None:
    line = (
        "- Sở Y tế kiến nghị cơ chế, chính sách để mở thêm kho thuốc; phát triển các khu khám bệnh tập trung của tỉnh."
    )
    asked = [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked == ["kiến nghị cơ chế, chính sách để mở thêm kho thuốc"]


def test_what_is_watched_over_may_go_on(tmp_path: Path) -> None:
    line = "- Sở Y tế giám sát việc lập kho thuốc ở các huyện; phát triển các khu khám bệnh tập trung của cả tỉnh ta."
    assert [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY] == [
        "giám sát việc lập kho thuốc ở các huyện"
    ]


def test_a_later_duty_is_quoted_with_its_body_beside_it(tmp_path: Path) -> None:
    line = (
        "- Sở Nội vụ rà soát, sửa đổi quy định về kho lưu trữ của tỉnh; bố trí đủ nguồn tài chính và nhân lực cho kho "
        "lưu trữ."
    )
    read = document(tmp_path, line)
    later = [one for one in body_facts(read) if one.topic == BODY][1]
    assert read.source[later.start : later.end] == "bố trí đủ nguồn tài chính và nhân lực cho kho lưu trữ"
    assert [read.source[start:end] for _, start, end in later.also] == ["Sở Nội vụ"]


@pytest.mark.parametrize(
    ("behind", "answer"),
    [
        ("", ["rà soát, bổ sung kho gạo dự trữ để hỗ trợ các xã vùng lũ"]),
        (
            " Chỉ đạo các công ty vận tải chở gạo đến xã.",
            [
                "(1) rà soát, bổ sung kho gạo dự trữ để hỗ trợ các xã vùng lũ; "
                "(2) Chỉ đạo các công ty vận tải chở gạo đến xã"
            ],  # as marks are given for it
        ),
        (" Các xã nhận gạo ở kho.", ["rà soát, bổ sung kho gạo dự trữ để hỗ trợ các xã vùng lũ"]),
        (" Chỉ đạo" + " các công ty vận tải chở gạo đến xã," * 9 + " các tỉnh.", []),
    ],
)
def test_all_that_a_body_must_do_is_asked_for_to_its_end(tmp_path: Path, behind: str, answer: list[str]) -> None:
    read = document(tmp_path, f"- Bộ Tài chính rà soát, bổ sung kho gạo dự trữ để hỗ trợ các xã vùng lũ.{behind}")
    asked = [one for one in body_facts(read) if one.topic == DUTY]
    assert [one.answer for one in asked] == answer
    assert all(one_line(read.source[fact.start : fact.end]).rstrip(".").endswith(fact.support) for fact in asked)


def test_what_others_are_had_to_do_is_told_so_behind_a_semicolon_too(tmp_path: Path) -> None:
    line = (
        "- Sở Nội vụ chỉ đạo Ủy ban nhân dân các xã rà soát quy định về kho lưu trữ; bố trí đủ tài chính và nhân lực "
        "cho kho lưu trữ."
    )
    asked = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked[-1] == "cơ quan, tổ chức nào có nhiệm vụ chỉ đạo bố trí đủ tài chính và nhân lực cho kho lưu trữ?"


def test_how_a_work_is_done_is_no_duty_of_its_own(tmp_path: Path) -> None:
    line = "- Sở Nội vụ rà soát, sửa đổi quy định về kho lưu trữ; bảo đảm kết nối với các cơ quan và bạn đọc cả nước."
    asked = [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked == ["rà soát, sửa đổi quy định về kho lưu trữ"]


@pytest.mark.parametrize(
    ("quote", "duty", "points"),
    [
        (
            "Ban A chủ trì, phối hợp với các cơ quan liên quan theo dõi việc thực hiện; định kỳ tổng kết hằng năm.",
            "theo dõi việc thực hiện; định kỳ tổng kết hằng năm",
            "chủ trì, phối hợp với các cơ quan liên quan: (1) theo dõi việc thực hiện; (2) định kỳ tổng kết hằng năm",
        ),
        (
            "Ban A phối hợp với Sở B rà soát kho bãi.",
            "rà soát kho bãi",
            "phối hợp với Sở B rà soát kho bãi",
        ),
        (
            "Ban A rà soát kho bãi; các xã ven sông.",
            "rà soát kho bãi; các xã ven sông",
            "rà soát kho bãi; các xã ven sông",
        ),
        ("Phối hợp với Sở B, Ban A rà soát kho bãi.", "rà soát kho bãi", "rà soát kho bãi"),
        ("", "", ""),
    ],
)
def test_a_whole_duty_is_written_down_with_its_part_and_by_points(quote: str, duty: str, points: str) -> None:
    told, words = as_points(quote, "Ban A", duty)
    assert told == points
    assert words in quote


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        (  # what for stands behind the second work, and is of both
            "- Sở Nội vụ bố trí phòng họp và kinh phí theo quy định; mở lớp dạy tin học để các xã lập kho lưu trữ.",
            [],
        ),
        (
            "- Sở Nội vụ bố trí phòng họp và kinh phí theo quy định; mở lớp dạy tin học cho các xã.",
            ["bố trí phòng họp và kinh phí theo quy định"],
        ),
    ],
)
def test_a_work_without_the_purpose_that_it_shares_is_not_asked_for(
    tmp_path: Path, line: str, asked: list[str]
) -> None:
    assert [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY][:1] == asked


def test_a_long_work_is_cut_before_the_matters_that_it_is_about(tmp_path: Path) -> None:
    head = "xây dựng sổ tay đón tiếp, ghi chép và trả lời thư từ, đơn, lời hỏi của người dân ở các xã đảo"
    crops = "cách trồng, chăm bón, thu hái, phơi sấy và cất giữ lúa, ngô, khoai, sắn, lạc, vừng, đậu và cây lâu năm"
    line = f"- Sở Nội vụ {head} về các vấn đề liên quan đến {crops}."
    assert [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY] == [head]


def test_who_leads_the_carrying_out_of_a_whole_text_is_asked_for(tmp_path: Path) -> None:
    line = "- Sở Nội vụ chủ trì, phối hợp với Sở Y tế và Sở Công Thương tổ chức triển khai thực hiện Kế hoạch này."
    asked = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked == ["cơ quan, tổ chức nào có nhiệm vụ chủ trì tổ chức triển khai thực hiện Kế hoạch này?"]
    alone = "- Sở Nội vụ tổ chức triển khai thực hiện Kế hoạch này trong cơ quan."  # so does any other
    assert not [one for one in body_facts(document(tmp_path, alone)) if one.topic == BODY]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("Các tổ cơ sở, các đại biểu hội đồng", "cơ quan, tổ chức, cá nhân"),
        ("Giám đốc Sở Nội vụ", "cơ quan, cá nhân"),
        ("Ban Công tác đại biểu", "cơ quan, tổ chức"),
        ("", "cơ quan, tổ chức"),
    ],
)
def test_persons_among_bodies_are_asked_for_as_such(name: str, asked: str) -> None:
    assert _asked_who(name) == asked


def test_in_whose_stead_a_work_is_done_is_part_of_it(tmp_path: Path) -> None:
    line = "- Sở Nội vụ chủ trì, phối hợp với Sở Y tế giúp Hội đồng tỉnh triển khai thực hiện Kế hoạch này."
    asked = [one.subject for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asked == ["giúp Hội đồng tỉnh triển khai thực hiện Kế hoạch này"]


@pytest.mark.parametrize(
    ("head", "tail", "asked"),
    [
        (24, ", tuyệt đối không để nhân dân thiếu ăn, thiếu mặc trong mùa lũ này", False),  # what it is to avoid
        (24, ", bảo đảm kịp thời và đúng đối tượng theo danh sách của các xã vùng lũ", False),
        (24, " để nhân dân không thiếu ăn, thiếu mặc trong mùa lũ này ở các xã", True),
        (8, ", tuyệt đối không để nhân dân thiếu ăn", True),  # short enough as it is
        (4, f", tránh {'để nhân dân thiếu ăn ' * 8}".rstrip(), True),  # too little would be left
    ],
)
def test_a_long_duty_is_asked_of_without_what_it_is_to_avoid(head: int, tail: str, asked: bool) -> None:
    said = " ".join(["phát", *["gạo"] * (head - 1)])
    assert asked_duty(f"{said}{tail}") == (f"{said}{tail}" if asked else said)


@pytest.mark.parametrize(("syllables", "told"), [(30, True), (50, False)])
def test_no_duty_of_one_long_work_is_to_be_written_down(tmp_path: Path, syllables: int, told: bool) -> None:
    line = f"- Sở Nội vụ kiểm tra {' '.join(['kho'] * syllables)}."
    assert bool([one for one in body_facts(document(tmp_path, line)) if one.topic == DUTY]) is told


LONG = "Chủ trì giúp tỉnh trong công tác tiếp dân của các xã"
MATTERS = "về các vấn đề liên quan đến đất đai, nhà ở và rừng"


@pytest.mark.parametrize(
    ("duty", "most", "told"),
    [
        (f"{LONG} {MATTERS} và chính sách khác có liên quan", 15, f"{LONG} {MATTERS}"),
        (f"{LONG} {MATTERS}", 15, f"{LONG} {MATTERS}"),  # what is this text's own is never cut
        (f"{LONG} và chính sách khác có liên quan", 40, f"{LONG} và chính sách khác có liên quan"),  # short enough
        (f"{LONG} {MATTERS}; báo cáo tỉnh", 15, f"{LONG} {MATTERS}; báo cáo tỉnh"),  # each work is held by itself
        (LONG, 5, LONG),
        ("", 5, ""),
    ],
)
def test_a_long_duty_is_told_without_other_matters_at_large(duty: str, most: int, told: str) -> None:
    assert without_matters(duty, most) == told


def test_a_verb_whose_object_waits_behind_how_it_is_done_is_not_asked_of() -> None:
    assert short_duty("tiếp tục rà soát, bằng mọi biện pháp cứu trợ lương thực cho các hộ thiếu đói") == ""
    assert short_duty("rà soát kho lương thực của các xã, bằng mọi biện pháp cứu trợ các hộ thiếu đói")


def test_who_leads_a_work_is_asked_without_how_it_is_done(tmp_path: Path) -> None:
    line = "- Sở Nội vụ chủ trì, phối hợp với Sở Y tế thường xuyên theo dõi, đôn đốc việc cấp nước cho các xã đảo."
    fact = next(one for one in body_facts(document(tmp_path, line)) if one.topic == BODY)
    assert fact.ask == "cơ quan, tổ chức nào có nhiệm vụ chủ trì việc theo dõi, đôn đốc việc cấp nước cho các xã đảo?"
    assert fact.subject.startswith("thường xuyên theo dõi")
