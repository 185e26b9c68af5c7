"""The heading that a question begins with where its own words may be read of another thing."""

from pathlib import Path

from assistant.study.facts.fact import Fact
from assistant.study.facts.material import read_material
from assistant.study.questions.wording import choose_in, open_question, true_or_false
from corpus.reading.store import read_corpus

HEAD = "NGHỊ ĐỊNH\nSố 1/2025/NĐ-CP\n\n**Điều 1. Phạm vi**\n\nNghị định này quy định về đào tạo.\n\n"


def facts(folder: Path, body: str) -> dict[str, Fact]:
    (folder / "made.txt").write_text(f"{HEAD}{body}\n", encoding="utf-8")
    found = read_material(read_corpus(folder)).facts
    return {f"{one.topic} {one.section}": one for one in found}


def test_a_condition_is_said_to_be_one(tmp_path: Path) -> None:
    body = "**Điều 2. Điều kiện cử đi học**\n\nCông chức có thời gian công tác tại cơ quan từ đủ 03 năm trở lên."
    fact = facts(tmp_path, body)["number Đ2"]
    assert fact.scope == "về điều kiện cử đi học, "
    assert "theo X, về điều kiện cử đi học: Công chức" in choose_in("X", fact)
    assert true_or_false("X", "a", fact.scope).startswith("Theo X, về điều kiện cử đi học, nhận định sau")


def test_a_heading_that_says_nothing_more_is_left_out(tmp_path: Path) -> None:
    body = "**Điều 2. Lưu trữ nhật ký**\n\nCơ quan quản lý phải lưu trữ nhật ký chia sẻ dữ liệu ít nhất 2 năm."
    assert facts(tmp_path, body)["number Đ2"].scope == ""
    general = body.replace("Lưu trữ nhật ký", "Quy định chung")
    assert facts(tmp_path, general)["number Đ2"].scope == ""


def test_what_two_articles_say_of_one_thing_is_asked_by_the_heading(tmp_path: Path) -> None:
    body = (
        "**Điều 2. Chia sẻ nội bộ**\n\nViệc chia sẻ dữ liệu phải tuân thủ khung kiến trúc dữ liệu chung.\n\n"
        "**Điều 3. Chia sẻ với bên ngoài**\n\nViệc chia sẻ dữ liệu phải được sự đồng ý của cơ quan chủ quản."
    )
    fact = facts(tmp_path, body)["comply Đ2"]
    assert open_question("X", fact).startswith("Theo X, về chia sẻ nội bộ, việc chia sẻ dữ liệu phải")
    assert "comply Đ2" not in facts(tmp_path, body.replace("Chia sẻ nội bộ", "Quy định chung"))


def test_a_thing_called_by_its_kind_is_named_by_its_heading_or_not_asked_of(tmp_path: Path) -> None:
    said = "Giao Sở Xây dựng trước ngày 15 tháng 11 năm 2025 trực tiếp kiểm tra, đôn đốc để đẩy nhanh tiến độ Dự án."
    body = f"**Điều 2. Đối với dự án cầu Sông Lô giai đoạn 1**\n\n{said}"
    assert facts(tmp_path, body)["day Đ2"].scope == "đối với dự án cầu Sông Lô giai đoạn 1, "
    other = body.replace("Đối với dự án cầu Sông Lô giai đoạn 1", "Những việc trước mắt")
    assert "day Đ2" not in facts(tmp_path, other)


def test_a_figure_without_a_year_is_asked_by_the_heading_that_has_one(tmp_path: Path) -> None:
    body = "**Điều 2. Dự báo các chỉ tiêu đến năm 2026**\n\nTổng vốn đầu tư xã hội đạt khoảng 270.000 tỷ đồng."
    found = facts(tmp_path, body)
    assert {one.scope for key, one in found.items() if key == "figure Đ2"} == {"về dự báo các chỉ tiêu đến năm 2026, "}


def test_the_one_thing_that_a_text_is_about_needs_no_name(tmp_path: Path) -> None:
    title = "triển khai các dự án, tiểu dự án thuộc Chương trình phòng, chống ma túy"
    said = "Giao Sở Xây dựng trước ngày 15 tháng 11 năm 2025 trực tiếp kiểm tra, đôn đốc tiến độ {}."
    for named, asked in (("Chương trình", True), ("Dự án", False)):
        body = f"KẾ HOẠCH\n{title}\n\nSố 1/KH-UBND\n\nI. NHIỆM VỤ\n\n1. {said.format(named)}\n"
        (tmp_path / "made.txt").write_text(body, encoding="utf-8")
        assert any(one.topic == "day" for one in read_material(read_corpus(tmp_path)).facts) is asked


def test_a_later_sentence_that_leans_on_the_one_before_is_asked_by_its_heading(tmp_path: Path) -> None:
    year = "Từ năm 2027 trở đi, chuyển hẳn sang thu phí tự động."
    body = f"**Điều 2. Đổi mới trạm cân ở các bến phà, bến cảng**\n\nLắp thêm trạm cân tại các bến mới. {year}"
    assert facts(tmp_path, body)["year Đ2"].scope == "về nội dung “Đổi mới trạm cân ở các bến phà, bến cảng”, "
    bare = body.replace("**Điều 2. Đổi mới trạm cân ở các bến phà, bến cảng**", "**Điều 2.**")
    assert "year Đ2" not in facts(tmp_path, bare)
    told = body.replace("chuyển hẳn", "các bến phà và bến cảng của tỉnh chuyển hẳn")
    assert "nội dung" not in facts(tmp_path, told)["year Đ2"].scope
