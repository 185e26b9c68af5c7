"""What a text tells and does not lay down, and duties that are everyone's: nothing is asked of them."""

from pathlib import Path

import pytest

from assistant.study.facts.bodies import BODY, DUTY, body_facts
from assistant.study.facts.links import link_facts
from assistant.study.facts.material import read_material
from assistant.study.facts.tables import _once
from corpus.reading.store import read_corpus
from tests.assistant.study.facts.small import document, facts_of

HASTENED = "đẩy nhanh tiến độ phê duyệt báo cáo nghiên cứu khả thi các dự án đường ven biển"


def test_no_figure_of_an_example_is_asked(tmp_path: Path) -> None:
    rule = "Công chức phải phục vụ tại cơ quan cử đi đào tạo ít nhất 72 tháng sau khi tốt nghiệp."
    document(tmp_path, f"- Ví dụ: {rule}\n\n- {rule.replace('72', '36')}")
    facts = read_material(read_corpus(tmp_path)).facts
    answers = [one.answer for one in facts]
    assert "36 tháng" in answers
    assert "72 tháng" not in answers


@pytest.mark.parametrize(
    ("duty", "asked"),
    [
        ("rà soát hệ thống cảnh báo sớm thiên tai trên toàn tuyến biên giới của tỉnh", 1),
        ("quản lý và tổ chức biên soạn tài liệu bồi dưỡng theo thẩm quyền", 0),
        ("thực hiện các quy định về đào tạo, bồi dưỡng công chức của Trung ương", 0),
        ("trường hợp cần cơ quan khác phối hợp thì có văn bản đề nghị cơ quan đó", 0),
        ("tiếp tục khẳng định được vai trò trung tâm thông tin phục vụ lãnh đạo của tỉnh", 0),
        ("chỉ đạo, tổ chức thực hiện Quy chế này trên địa bàn", 0),
        ("ban hành Quyết định ban hành Quy chế tiếp nhận kiến nghị của cử tri", 0),
        ("Giúp Ủy ban nhân dân tỉnh theo dõi, đôn đốc việc giải quyết kiến nghị", 1),
        ("cơ quan, tổ chức được Ủy ban nhân dân tỉnh giao hoặc nhà đầu tư được chọn", 0),
        ("theo chức năng, nhiệm vụ của ngành rà soát hệ thống cảnh báo sớm", 0),
        ("bộ phận Tài chính và Tín dụng của tỉnh giúp việc", 0),
        ("quản lý là Giám đốc Sở Nông nghiệp và Môi trường kiêm nhiệm", 0),
    ],
)
def test_what_everyone_must_do_is_asked_of_no_body(tmp_path: Path, duty: str, asked: int) -> None:
    found = body_facts(document(tmp_path, f"- Sở Tài chính {duty}."))
    assert sum(one.topic == BODY for one in found) == asked


def test_who_leads_a_work_leads_the_doing_of_it(tmp_path: Path) -> None:
    line = "- Sở Tài chính chủ trì, phối hợp với Sở Y tế chỉ đạo các doanh nghiệp bảo hiểm chi trả quyền lợi cho dân."
    asks = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert all("chủ trì việc chỉ đạo" in one for one in asks)


def test_no_work_is_said_to_be_a_work(tmp_path: Path) -> None:
    line = "- Sở Tài chính chủ trì, làm việc trực tiếp với các doanh nghiệp bảo hiểm để chi trả quyền lợi cho dân."
    asks = [one.ask for one in body_facts(document(tmp_path, line)) if one.topic == BODY]
    assert asks
    assert all("chủ trì làm việc trực tiếp" in one for one in asks)
    assert asks


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Quy định rõ việc áp dụng mô hình đã được pháp lý hóa, trở thành yêu cầu bắt buộc cho một số công trình.", 0),
        ("Xây dựng thị trấn Cam Đức trở thành đô thị sinh thái ven biển của cả vùng.", 1),
    ],
)
def test_what_becomes_something_is_a_thing(tmp_path: Path, line: str, asked: int) -> None:
    found = [one for one in facts_of(tmp_path, line, link_facts) if one.topic == "become" and one.ask]
    assert len(found) == asked


@pytest.mark.parametrize(
    ("keeping", "thing", "said"),
    [
        ("Cơ quan chủ quản dữ liệu", "Dữ liệu đảng phí", "Cơ quan chủ quản"),
        ("Cơ quan chủ trì", "Dữ liệu đảng phí", "Cơ quan chủ trì"),
        ("Chủ trì", "Chủ trì", "Chủ trì"),
    ],
)
def test_what_a_thing_is_called_is_said_once(keeping: str, thing: str, said: str) -> None:
    assert _once(keeping, thing) == said


def test_who_is_asked_for_is_no_part_of_a_name(tmp_path: Path) -> None:
    line = "- Đề nghị Ban Tuyên giáo và Dân vận Thành ủy chỉ đạo các cơ quan báo chí tuyên truyền về cai nghiện."
    names = {one.answer for one in body_facts(document(tmp_path, line)) if one.topic == BODY}
    assert names <= {"Ban Tuyên giáo và Dân vận Thành ủy"}


def test_what_is_hindered_has_no_aim_of_the_work(tmp_path: Path) -> None:
    line = "Ngăn chặn kịp thời các trường hợp chuyển nhượng, hiến, tặng đất đai để xây dựng cơ sở trái pháp luật."
    assert facts_of(tmp_path, line, link_facts) == []


def test_no_duty_is_cut_inside_a_list_of_bodies(tmp_path: Path) -> None:
    work = (
        "tuyên truyền, đào tạo, tập huấn, hướng dẫn các cơ quan, tổ chức, cá nhân sử dụng chữ ký số"
        + " trên địa bàn" * 20
    )
    found = body_facts(document(tmp_path, f"- Sở Nội vụ tổ chức {work}."))
    assert not any(one.subject.endswith("các cơ quan") for one in found)


@pytest.mark.parametrize(("before", "asked"), [("", 1), ("Ban Bí thư là chủ sở hữu dữ liệu. ", 0)])
def test_a_body_told_of_twice_is_not_asked_for_its_one_duty(tmp_path: Path, before: str, asked: int) -> None:
    line = f"- {before}Ban Bí thư phân công các cơ quan chủ quản quản lý, khai thác và sử dụng dữ liệu."
    found = [one for one in body_facts(document(tmp_path, line)) if one.topic == DUTY]
    assert len(found) == asked


def test_bodies_that_act_together_are_not_asked_for_all_their_duties_where_one_has_others(tmp_path: Path) -> None:
    alone = "- Bộ Tài chính và Ngân hàng Nhà nước Việt Nam nghiên cứu các chính sách về bảo hiểm và tín dụng."
    other = "- Bộ Tài chính xuất cấp hàng dự trữ quốc gia để hỗ trợ các tỉnh bị thiệt hại do bão lũ."
    asked = [one for one in body_facts(document(tmp_path, alone)) if one.topic == DUTY]
    assert [one.subject for one in asked] == ["Bộ Tài chính và Ngân hàng Nhà nước Việt Nam"]
    both = body_facts(document(tmp_path, f"{alone}\n\n{other}"))
    assert not [one for one in both if one.topic == DUTY and "Ngân hàng" in one.subject]


def test_all_bodies_of_a_kind_are_not_asked_for_what_they_must_do(tmp_path: Path) -> None:
    line = "- Các cấp ủy đảng xác định rõ trách nhiệm của người đứng đầu trong tổ chức thực hiện cải cách hành chính."
    assert not [one for one in body_facts(document(tmp_path, line)) if one.topic == DUTY]


def test_what_else_a_body_does_is_asked_of_none(tmp_path: Path) -> None:
    line = "- Sở Nội vụ thực hiện một số nội dung khác theo sự phân công của Ủy ban nhân dân tỉnh trong năm."
    assert list(body_facts(document(tmp_path, line))) == []


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Sở Xây dựng triển khai các hoạt động phòng, chống ma túy trong cơ quan, đơn vị.", []),
        ("Sở Xây dựng tuân thủ đầy đủ các quy định pháp luật về an toàn thông tin, an ninh mạng.", []),
        ("Sở Xây dựng chủ trì cần thiết và tính khả thi, làm cơ sở lựa chọn hình thức đầu tư phù hợp.", []),
        ("Sở Xây dựng chỉ đạo các đơn vị trực thuộc thực hiện nghiêm túc, hiệu quả.", []),
        ("Giám đốc Sở, Thủ trưởng cơ quan chỉ đạo rà soát, tháo gỡ khó khăn của các dự án ven biển.", []),
        ("Sở Xây dựng định kỳ báo cáo Chủ tịch Ủy ban nhân dân tỉnh.", []),
        ("Sở Xây dựng chịu trách nhiệm tổ chức triển khai thực hiện Nghị quyết này.", []),
        (
            f"Sở Xây dựng {HASTENED}.",
            [f"cơ quan, tổ chức nào có nhiệm vụ {HASTENED}?"],
        ),
        (
            "Chủ tịch Ủy ban nhân dân tỉnh chỉ đạo rà soát, tháo gỡ khó khăn của các dự án đường ven biển.",
            ["cơ quan, cá nhân nào có nhiệm vụ chỉ đạo rà soát, tháo gỡ khó khăn của các dự án đường ven biển?"],
        ),
        ("Sở Xây dựng đổi mới cách làm chỉ đạo các đơn vị thi công đường ven biển của tỉnh.", []),
    ],
)
def test_whose_a_duty_is_is_asked_of_its_own_body_alone(tmp_path: Path, line: str, asked: list[str]) -> None:
    found = body_facts(document(tmp_path, f"- {line}"))
    assert [one.ask for one in found if one.topic == BODY] == asked


@pytest.mark.parametrize(("turn", "asked"), [("Tuy nhiên, kho đá còn ít", 1), ("Kho đá có nhiều", 2)])
def test_what_a_body_has_done_is_no_duty_of_its_own(tmp_path: Path, turn: str, asked: int) -> None:
    done = "Sở Y tế rà soát các trạm y tế ở xã đảo xa bờ cho ngư dân trong tỉnh."
    owed = "Sở Xây dựng rà soát các tuyến đường đến bến thuyền của những xã đảo trong tỉnh."
    told = f"I- TÌNH HÌNH\n\n{done}\n\n{turn} và chưa được sửa.\n\nII- NHIỆM VỤ\n\n{owed}\n"
    (tmp_path / "made.txt").write_text(f"NGHỊ QUYẾT\nSố 1-NQ/XX\n\n{told}", encoding="utf-8")
    bodies = {one.answer for one in read_material(read_corpus(tmp_path)).facts if one.topic == BODY}
    assert len(bodies) == asked
    assert "Sở Xây dựng" in bodies
