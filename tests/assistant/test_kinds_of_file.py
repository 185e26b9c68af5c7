"""One text, however an office hands it over: the same answers from clean words, Word's numbering and print."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.answer import Answer
from corpus.importing.files import read_file
from tests.assistant.conftest import Opener
from tests.corpus.importing.making import LISTS, cell, list_body, par, table, write_docx

LEFT = "ỦY BAN NHÂN DÂN TỈNH\nSƠN HẢI\n-------\nSố: 58/KH-UBND"
RIGHT = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n------------\nSơn Hải, ngày 12 tháng 5 năm 2024"
)
TITLE = ["KẾ HOẠCH", "Phát triển nghề nuôi rong biển trên địa bàn tỉnh Sơn Hải giai đoạn 2024 - 2028"]
ABOVE = [
    "Căn cứ Luật Thủy sản, theo đề nghị của Giám đốc Sở Nông nghiệp và Môi trường, Ủy ban nhân dân tỉnh ban hành Kế "
    "hoạch phát triển nghề nuôi rong biển như sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Tạo việc làm ổn định cho ngư dân các xã bãi ngang, giảm khai thác thủy sản gần bờ và giữ sạch nước trong đầm.",
    "2. Yêu cầu",
    "Vùng nuôi không lấn luồng tàu, không che bãi tắm; mỗi vùng có người trông coi và phao báo hiệu ban đêm.",
    "II. CHỈ TIÊU",
    "Các chỉ tiêu được giao theo bảng sau:",
]
ROWS = [
    ("Chỉ tiêu", "Năm 2026", "Năm 2028"),
    ("Diện tích nuôi rong biển (ha)", "420", "900"),
    ("Sản lượng rong biển (tấn)", "5.600", "13.500"),
    ("Số hộ tham gia (hộ)", "310", "750"),
]
BELOW = [
    "III. NHIỆM VỤ",
    "1. Giao mặt nước",
    "a) Rà soát, công bố vùng nuôi trên bản đồ và cắm mốc ngoài thực địa trước ngày 30 tháng 9 năm 2024, ưu tiên các "
    "đầm kín gió đã có người nuôi.",
    "b) Mỗi hộ được giao không quá 02 ha mặt nước trong thời hạn 10 năm; hộ bỏ trống mặt nước quá 12 tháng thì bị thu "
    "hồi.",
    "2. Hỗ trợ người nuôi",
    "a) Hỗ trợ 50% chi phí mua giống trong hai vụ đầu, tối đa 15 triệu đồng/hộ.",
    "b) Hộ nghèo được vay vốn không lãi trong 24 tháng để làm giàn phao và mua dây giống.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Sở Nông nghiệp và Môi trường",
    "- Chủ trì hướng dẫn kỹ thuật ươm giống, phòng trừ dịch bệnh và thu hoạch cho các hộ tham gia.",
    "- Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 15 tháng 12 hằng năm.",
    "2. Sở Tài chính",
    "- Cân đối, bố trí kinh phí hỗ trợ từ ngân sách tỉnh; kiểm tra việc chi trả cho từng hộ.",
    "3. Ủy ban nhân dân các xã ven biển",
    "- Xác nhận danh sách hộ tham gia; kiểm tra, xử lý việc nuôi lấn luồng tàu trên địa bàn.",
]
SIGNED = (
    "Nơi nhận:\n- Các sở, ban, ngành;\n- Ủy ban nhân dân các xã;\n- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nHoàng Thị Vân Khê",
)
QUESTIONS = [
    "Mỗi hộ được giao tối đa bao nhiêu ha mặt nước?",
    "Sản lượng rong biển năm 2028 là bao nhiêu?",
    "Phải công bố vùng nuôi trước ngày nào?",
    "Hỗ trợ mua giống tối đa bao nhiêu tiền một hộ?",
    "Sở Tài chính có nhiệm vụ gì?",
    "Cơ quan nào hướng dẫn kỹ thuật ươm giống?",
    "Hộ nghèo được vay vốn trong bao lâu?",
    "Ai ký Kế hoạch 58?",
    "Kế hoạch 58 do cơ quan nào ban hành, ngày nào?",
    "Nhiệm vụ của Ủy ban nhân dân các xã ven biển là gì?",
]
RULED = "<w:tblBorders>" + "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
) + "</w:tblBorders>"  # fmt: skip
_SIZE = '<w:sz w:val="26"/>'  # 13 points, as an office types


def clean(folder: Path) -> Path:
    """The text as it was typed."""
    drawn = ["| " + " | ".join(row) + " |" for row in (ROWS[0], ("---",) * 3, *ROWS[1:])]
    blocks = [LEFT.replace("TỈNH\n", "TỈNH "), RIGHT, "\n".join(TITLE), *ABOVE, "\n".join(drawn), *BELOW, *SIGNED]
    path = folder / "a.txt"
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    return path


def typed_in_word(folder: Path) -> Path:
    """A .docx whose numbers are Word's own, its head and its signature in tables without lines."""
    centred = '<w:jc w:val="center"/>'
    columns = "<w:tblGrid>" + '<w:gridCol w:w="4600"/>' * 2 + "</w:tblGrid>"
    body = [
        table((LEFT, RIGHT), properties=columns, paragraph=centred),
        *(par(line, properties=centred) for line in TITLE),
        list_body(ABOVE),
        table(*ROWS, properties=f"<w:tblPr>{RULED}</w:tblPr>"),
        list_body(BELOW),
        table((cell(SIGNED[0]), cell(SIGNED[1], paragraph=centred)), properties=columns),
    ]
    text = "".join(body).replace("<w:rPr>", f"<w:rPr>{_SIZE}")
    lists = LISTS.replace("&#xF02D;", "-").replace("/></w:lvl>", f"/><w:rPr>{_SIZE}</w:rPr></w:lvl>")
    return write_docx(folder / "a.docx", text, numbering=lists)


def printed(folder: Path) -> Path:
    """The .docx as LibreOffice prints it. Skips the test where it is not installed."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice (soffice) is not installed here: nothing can be printed")
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(typed_in_word(folder))]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return folder / "a.pdf"


def answers(path: Path, folder: Path, open_texts: Opener) -> list[Answer]:
    folder.mkdir()
    (folder / "a.txt").write_text(read_file(path).text, encoding="utf-8")
    with open_texts(folder) as assistant:
        return [assistant.ask(question) for question in QUESTIONS]


def words(answer: Answer) -> str:
    return " ".join(answer.text.split())


def places(answer: Answer) -> list[tuple[str, str]]:
    return [(one.document, one.section) for one in answer.citations]


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory, open_texts: Opener) -> list[Answer]:
    folder = tmp_path_factory.mktemp("clean")
    return answers(clean(folder), folder / "texts", open_texts)


@pytest.mark.parametrize(
    "section", ["III.1.b", "II", "III.1.a", "III.2.a", "IV.2", "IV.1", "III.2.b", "end", "0", "IV.3"]
)
def test_the_clean_text_answers_from_the_right_place(
    expected: list[Answer], section: str, request: pytest.FixtureRequest
) -> None:
    at = request.node.callspec.indices["section"]

    assert not expected[at].refused
    assert section in {one for _, one in places(expected[at])}


@pytest.mark.parametrize("made", [typed_in_word, printed], ids=["word", "pdf"])
def test_ten_answers_are_those_of_the_clean_text(
    made: Callable[[Path], Path], expected: list[Answer], tmp_path: Path, open_texts: Opener
) -> None:
    found = answers(made(tmp_path), tmp_path / "texts", open_texts)

    assert [places(one) for one in found] == [places(one) for one in expected]
    assert [words(one) for one in found] == [words(one) for one in expected]
