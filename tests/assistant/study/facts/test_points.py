"""What a lead-in counts out in points."""

from pathlib import Path
from random import Random

from assistant.study.facts.lists import LISTED, NOT_LISTED
from assistant.study.facts.material import read_material
from assistant.study.facts.points import point_facts
from assistant.study.questions.kinds import make
from assistant.study.session import CHOICE
from corpus.model import Document
from corpus.reading.store import read_corpus


def _read(folder: Path, body: str) -> Document:
    (folder / "made.txt").write_text(f"QUY ĐỊNH\nSố 1-QĐ/XX\n\n{body}\n", encoding="utf-8")
    (document,) = read_corpus(folder).documents
    return document


_CASES = """Điều 1. Đóng kho

1. Chủ quản kho đóng kho trong các trường hợp sau:

a) Sửa chữa mái và tường của kho.

b) Bão từ cấp tám trở lên.

c) Các trường hợp khác theo quy định."""


def test_cases_are_asked_for_together_and_one_by_one(tmp_path: Path) -> None:
    """What is left open ("các trường hợp khác") is no option."""
    whole, *single = point_facts(_read(tmp_path, _CASES))
    assert whole.ask == "chủ quản kho đóng kho trong những trường hợp nào?"
    assert whole.answer.startswith("a) Sửa chữa mái")
    assert whole.answer.endswith("khác theo quy định")
    assert [one.answer for one in single] == ["Sửa chữa mái và tường của kho", "Bão từ cấp tám trở lên"]
    assert {one.ask for one in single} == {"chủ quản kho đóng kho trong trường hợp nào sau đây?"}


def test_forbidden_acts_are_told_in_writing(tmp_path: Path) -> None:
    body = "Điều 1. Các hành vi bị nghiêm cấm\n\n1. Cản trở việc lập kho.\n\n2. Làm sai lệch sổ sách của kho."
    (fact,) = point_facts(_read(tmp_path, body))
    assert fact.ask == "những hành vi nào bị nghiêm cấm?"
    assert fact.answer == "1. Cản trở việc lập kho. 2. Làm sai lệch sổ sách của kho"


def test_the_points_of_a_body_are_its_duties(tmp_path: Path) -> None:
    body = (
        "Điều 1. Trách nhiệm của các cơ quan\n\n1. Văn phòng Trung ương Đảng có trách nhiệm:\n\n"
        "a) Chủ trì xây dựng kho dữ liệu.\n\nb) Theo dõi việc thực hiện."
    )
    (fact,) = point_facts(_read(tmp_path, body))
    assert fact.ask == "Văn phòng Trung ương Đảng có những nhiệm vụ gì?"


def test_one_point_and_no_lead_ask_nothing(tmp_path: Path) -> None:
    for body in ("Điều 1. Kho\n\n1. Các trường hợp sau:\n\na) Bão.", "Điều 1. Kho\n\n1. Mở kho.\n\n2. Đóng kho."):
        assert list(point_facts(_read(tmp_path, body))) == []


_THREE = """Điều 1. Đóng kho

1. Chủ quản kho đóng kho trong các trường hợp sau:

a) Sửa chữa mái và tường của kho.

b) Bão từ cấp tám trở lên.

c) Nước sông dâng vượt mức báo động ba.

2. Chủ quản kho mở lại kho trong các trường hợp sau:

a) Mái và tường đã được kiểm tra xong.

b) Cơ quan quản lý có văn bản cho phép."""


def test_of_three_points_it_is_asked_what_stands_under_another_lead_in(tmp_path: Path) -> None:
    document = _read(tmp_path, _THREE)
    facts = {one.topic: one for one in point_facts(document)}
    assert facts[NOT_LISTED].ask == "nội dung nào sau đây KHÔNG thuộc các trường hợp chủ quản kho đóng kho?"
    assert facts[LISTED].told == "được nêu cho “Chủ quản kho mở lại kho”"
    question = make(CHOICE, facts[NOT_LISTED], read_material(read_corpus(tmp_path)), Random(1), "medium")
    assert question is not None
    assert question.answer in ("Mái và tường đã được kiểm tra xong", "Cơ quan quản lý có văn bản cho phép")
    places = "; ".join(f"Điều 1, khoản 1, điểm {one}" for one in "abc")
    assert question.explanation.endswith(f"Ba phương án kia đều thuộc nội dung được hỏi ({places}).")


def test_what_stands_under_two_lead_ins_of_one_name_is_not_asked_for(tmp_path: Path) -> None:
    body = _THREE.replace("mở lại kho", "đóng kho")
    document = _read(tmp_path, body)
    (fact,) = [one for one in point_facts(document) if one.topic == NOT_LISTED]
    assert make(CHOICE, fact, read_material(read_corpus(tmp_path)), Random(1), "medium") is None


def test_no_case_of_a_wider_rule_stands_beside_one_of_a_narrower(tmp_path: Path) -> None:
    """What stops the work for all stops it for some as well."""
    body = _THREE.replace("đóng kho trong các trường hợp", "đóng kho cho một số đơn vị trong các trường hợp")
    body = body.replace("mở lại kho trong các trường hợp", "đóng kho cho tất cả các đơn vị trong các trường hợp")
    document = _read(tmp_path, body)
    (fact,) = [one for one in point_facts(document) if one.topic == NOT_LISTED]
    assert make(CHOICE, fact, read_material(read_corpus(tmp_path)), Random(1), "medium") is None


def test_points_on_lines_of_their_own_are_numbered_in_a_key(tmp_path: Path) -> None:
    body = (
        "1. Về nhà kho\n\na) Bộ Công Thương:\n\n- Rà soát việc lập kho ở các tỉnh;\n\n"
        "- Kiểm tra sổ sách của kho - bãi.\n\n2. Về chợ\n\nA."
    )
    whole = next(iter(point_facts(_read(tmp_path, body))))
    assert whole.answer == "(1) Rà soát việc lập kho ở các tỉnh; (2) Kiểm tra sổ sách của kho - bãi"
    assert whole.support.startswith("- Rà soát")


def test_groups_of_contents_are_asked_for_as_such(tmp_path: Path) -> None:
    body = (
        "Điều 1. Bản tin thường kỳ, tập trung vào các nhóm nội dung\n\n1. Tuyên truyền mô hình mới của chi bộ.\n\n"
        "2. Phổ biến nghị quyết của cấp trên."
    )
    whole, first, _ = point_facts(_read(tmp_path, body))
    assert whole.ask == "bản tin thường kỳ, tập trung vào những nhóm nội dung nào?"
    assert first.ask == "bản tin thường kỳ, tập trung vào nhóm nội dung nào sau đây?"


def test_a_heading_that_says_what_stands_under_it_is_a_lead(tmp_path: Path) -> None:
    body = "Điều 1. Nguyên tắc sử dụng kho\n\n1. Bảo đảm công khai việc xuất kho.\n\n2. Kiểm kê kho hằng quý."
    whole, first, _ = point_facts(_read(tmp_path, body))
    assert whole.ask == "nguyên tắc sử dụng kho gồm những nội dung nào?"
    assert first.ask == "nội dung nào sau đây thuộc “Nguyên tắc sử dụng kho”?"
    for title in ("NGUYÊN TẮC CHUNG", "Quyền sở hữu kho"):
        assert not list(point_facts(_read(tmp_path, body.replace("Nguyên tắc sử dụng kho", title))))
