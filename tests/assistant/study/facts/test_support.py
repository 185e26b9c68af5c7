"""What keeps a wrong option from being right as well."""

from pathlib import Path

from assistant.study.facts.bodies import BODY, TASK
from assistant.study.facts.fact import Fact
from assistant.study.facts.material import Material, read_material
from assistant.study.facts.support import others_do, supported
from assistant.study.facts.tables import OWNER
from corpus.reading.store import Corpus, read_corpus

PLANS = "đánh giá sự phù hợp của dự án với quy hoạch sử dụng đất, quy hoạch lâm nghiệp"


def test_a_body_that_has_nearly_the_same_to_do_is_no_wrong_option(corpus: Corpus) -> None:
    facts = (
        Fact(BODY, BODY, "1-NQ", "I", 0, 9, "Sở Nông nghiệp", f"{PLANS} và các quy hoạch ngành"),
        Fact(BODY, BODY, "1-NQ", "I", 10, 19, "Sở Tài chính", "bố trí kinh phí hằng năm cho các cơ quan"),
    )
    material = Material(corpus, (), facts)
    assert supported(material, BODY, PLANS, "Sở Nông nghiệp")
    assert not supported(material, BODY, PLANS, "Sở Tài chính")
    assert not supported(material, BODY, PLANS, "Sở Y tế")


def test_what_all_of_a_kind_must_do_is_no_wrong_option_for_one_of_them(tmp_path: Path) -> None:
    lines = (
        "- Bộ Công Thương quản lý thị trường, chống găm hàng, đầu cơ và tăng giá bất hợp lý trong vùng lũ.",
        "- Ủy ban nhân dân các tỉnh rà soát, sửa chữa trường học và trạm y tế bị hư hỏng do bão lũ.",
        "- Chính quyền địa phương quản lý thị trường, xử lý việc đầu cơ, găm hàng, tăng giá trong vùng lũ.",
    )
    folder = tmp_path / "made.txt"
    folder.write_text("NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n" + "\n\n".join(lines), encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    prices = "quản lý thị trường, chống găm hàng, đầu cơ và tăng giá bất hợp lý trong vùng lũ"
    schools = "rà soát, sửa chữa trường học và trạm y tế bị hư hỏng do bão lũ"
    assert supported(material, TASK, "Ủy ban nhân dân các tỉnh", prices)
    assert supported(material, BODY, prices, "Ủy ban nhân dân các tỉnh")
    assert not supported(material, TASK, "Bộ Công Thương", schools)
    assert not supported(material, BODY, schools, "Bộ Công Thương")


def test_what_another_body_does_in_the_same_words_is_not_asked_openly(tmp_path: Path) -> None:
    lines = (
        "- Sở Tư pháp rà soát các văn bản để xóa bỏ rào cản, điểm nghẽn về thể chế của tỉnh.",
        "- Sở Nội vụ đề xuất các cơ chế để xóa bỏ rào cản, điểm nghẽn về thể chế trong tuyển dụng.",
        "- Sở Y tế mở thêm các trạm y tế ở vùng núi cao và hải đảo xa đất liền.",
    )
    text = "NGHỊ QUYẾT\nSố 1-NQ/XX\n\nI- NHIỆM VỤ\n\n" + "\n\n".join(lines)
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    barriers = "rà soát các văn bản để xóa bỏ rào cản, điểm nghẽn về thể chế của tỉnh"
    assert others_do(material, "Sở Tư pháp", barriers)
    assert not others_do(material, "Sở Y tế", "mở thêm các trạm y tế ở vùng núi cao và hải đảo xa đất liền")
    assert not others_do(material, "", "")


def test_who_has_laws_to_amend_is_no_wrong_option_for_a_work_on_laws_at_large(corpus: Corpus) -> None:
    told = "được giao rà soát, kiến nghị sửa đổi, bổ sung “Luật Thủy sản”"
    facts = (Fact(OWNER, OWNER, "1-NQ", "I", 0, 9, "Ủy ban Kinh tế", "Luật Thủy sản", told=told),)
    material = Material(corpus, (), facts)
    laws = "rà soát, đề xuất sửa đổi các luật, nghị quyết còn vướng mắc"
    assert supported(material, BODY, laws, "Ủy ban Kinh tế")
    assert not supported(material, BODY, laws, "Ủy ban Đối ngoại")
    assert not supported(material, BODY, "rà soát, đề xuất sửa đổi các định mức còn vướng mắc", "Ủy ban Kinh tế")
    assert not supported(material, BODY, "tổ chức thi tìm hiểu các luật cho người dân", "Ủy ban Kinh tế")


def test_what_the_whole_text_is_about_tells_no_work_from_another(tmp_path: Path) -> None:
    water = "khai thác, sử dụng nước dưới đất trên địa bàn thành phố"
    lines = (
        f"- Sở Y tế kiểm tra chất lượng nước của các đơn vị {water}.",
        f"- Công an thành phố xử lý các hành vi trộm cắp vật tư trong {water}.",
        f"- Sở Xây dựng lập bản đồ các giếng khoan để quản lý việc {water}.",
        f"- Sở Tài chính bố trí kinh phí hằng năm cho công tác điều tra về {water}.",
    )
    text = "CHỈ THỊ\nSố 1-CT/XX\n\nI- NHIỆM VỤ\n\n" + "\n\n".join(lines)
    (tmp_path / "made.txt").write_text(text, encoding="utf-8")
    material = read_material(read_corpus(tmp_path))
    assert not others_do(material, "Sở Xây dựng", f"lập bản đồ các giếng khoan để quản lý việc {water}")
