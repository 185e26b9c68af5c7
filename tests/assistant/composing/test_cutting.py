"""What of a clause is said."""

import pytest

from assistant.composing.cutting import cut, holds_kind
from assistant.evidence.clauses import passage_clauses
from assistant.understanding.kinds import Kind
from assistant.understanding.named import Named
from assistant.understanding.understood import Understood
from tests.assistant.small import asked, clause, passage, term

LAND = (
    "Công khai quy hoạch sử dụng đất hằng năm của tỉnh, của các huyện và các xã trên địa bàn; công bố danh mục công "
    "trình, dự án kêu gọi đầu tư và quy trình lựa chọn nhà đầu tư bằng nhiều hình thức."
)
TOWNS = "Có 81,5% số xã đạt chuẩn, 40,2% số thôn nâng cao."
STAFF = "Giảm ít nhất 5% biên chế công chức và 10% biên chế viên chức, 3 sở."
GROWTH = "Phấn đấu tăng trưởng năm 2025 đạt 8% và năm 2026 đạt 10%."
WELLS = "Đối với nước sạch và vệ sinh: Mức vay tối đa là 30 triệu đồng/giếng khoan và 50 triệu đồng/nhà tiêu."
CREDIT = "Đối với nước sạch: Mức vay tối đa là 30 triệu đồng/giếng khoan và lãi suất là 6%."
COUNCIL = "Hội đồng có 05 thành viên, gồm Chủ tịch, Thư ký, 02 ủy viên phản biện và các ủy viên khác."
HOUSES = "Sau khi chia, đảo có 40 điểm dân cư, gồm 21 xóm và 19 thôn; trong đó 5 thôn mới."
MASTS = "Tổng số cột 3G/4G và các cột 5G trên đảo là 87 cột, tăng 3 cột."
FEES = "Mức thu này không bao gồm thuế giá trị gia tăng; chi phí đi lại, lưu trú và các chi phí khác phát sinh."
CASE = "Trường hợp cây đổ sau bão, ngày lễ, Tết theo lịch thì rừng được trồng lại 30 ha, vườn 5 ha."


@pytest.mark.parametrize(
    ("understood", "text", "said"),
    [
        (asked(Kind.NUMBER, "thôn"), TOWNS, "40,2% số thôn nâng cao."),
        (asked(Kind.NUMBER, "xã"), TOWNS, "Có 81,5% số xã đạt chuẩn"),
        (asked(Kind.NUMBER, "xã", "thôn", text="xã và thôn"), TOWNS, TOWNS),  # several things are asked
        (asked(Kind.WHAT, "thôn"), TOWNS, TOWNS),
        (asked(Kind.WHAT, "quy hoạch", text="công khai quy hoạch bằng cách nào"), LAND, LAND),  # the means stand behind
        (asked(Kind.WHAT, "quy hoạch", text="công khai quy hoạch nào"), LAND, LAND.partition(";")[0]),
        (asked(Kind.WHAT, "cây"), "Rừng có cây; biển có cá.", "Rừng có cây; biển có cá."),  # a short clause
        (asked(Kind.NUMBER, "biên chế"), STAFF, "Giảm ít nhất 5% biên chế công chức và 10% biên chế viên chức"),
        (asked(Kind.NUMBER, "vay", "vệ sinh", unit="money"), WELLS, WELLS),  # which of the two is not told by its words
        (asked(Kind.NUMBER, "vay", "nước sạch", unit="money"), CREDIT, CREDIT.partition(" và ")[0]),
        (asked(Kind.NUMBER, "thành viên"), COUNCIL, COUNCIL),  # what it consists of, to the last member
        (asked(Kind.NUMBER, "chia", text="đảo có bao nhiêu thôn sau khi chia"), HOUSES, HOUSES.partition(";")[0]),
        (asked(Kind.NUMBER, "chia", "đảo", text="đảo có bao nhiêu bến"), HOUSES, HOUSES.partition(", gồm")[0]),
        (asked(Kind.NUMBER, "cột"), MASTS, MASTS.partition(",")[0]),  # "3G" is no figure to cut behind
        (asked(Kind.NUMBER, "tăng trưởng", named=Named(years=("2026",))), GROWTH, GROWTH),  # not 2025's figure alone
        (asked(Kind.WHAT, "đi lại"), FEES, FEES),  # what is left out is no part of it
        (asked(Kind.NUMBER, "rừng"), CASE, CASE),  # a rule is nothing without its condition
    ],
)
def test_a_clause_is_cut_to_what_was_asked(understood: Understood, text: str, said: str) -> None:
    one = clause(text)
    start, end = cut(understood, one)

    assert one.passage.text[start:end] == said


LONG = (
    "Các chỉ số cải cách hành chính (PAR Index), năng lực cạnh tranh cấp tỉnh (PCI), hiệu quả quản trị và hành chính "
    "công cấp tỉnh (PAPI), mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin (ICT Index), chuyển đổi "
    "số (DTI) của tỉnh được cải thiện và duy trì ổn định trong nhóm 25 tỉnh, thành phố dẫn đầu cả nước."
)
WHERE = (
    "Dự lễ khởi công trực tuyến đồng loạt xây dựng các trường phổ thông nội trú liên cấp tiểu học, trung học cơ sở tại "
    "các xã biên giới đất liền của cả nước với sự tham dự của lãnh đạo các bộ, ngành, địa phương, các thầy, cô giáo "
    "tại điểm cầu chính, xã Yên Khương, tỉnh Thanh Hóa."
)


@pytest.mark.parametrize(
    ("understood", "text", "kept"),
    [
        (asked(Kind.NUMBER, "pci", "papi"), LONG, "(PCI), hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)"),
        (asked(Kind.PLACE, "khởi công"), WHERE, "điểm cầu chính, xã Yên Khương, tỉnh Thanh Hóa"),
    ],
)
def test_a_cut_loses_no_name_and_no_place_that_was_asked(understood: Understood, text: str, kept: str) -> None:
    one = clause(text)
    start, end = cut(understood, one)

    assert kept in one.passage.text[start:end]


def test_whoever_acts_stands_in_the_sentence_of_a_clause_that_lacks_it() -> None:
    one = clause("Sở Y tế họp bàn; sau đó xây trạm mới ở xã.", at=1)
    start, end = cut(asked(Kind.WHO, "trạm"), one)

    assert one.text == "sau đó xây trạm mới ở xã."
    assert one.passage.text[start:end] == one.passage.text


def test_a_long_clause_keeps_whoever_acts_before_what_they_do() -> None:
    told = "quyết định mức chi cho cán bộ các trạm " + "và các đội ở vùng sâu, vùng xa " * 5
    one = clause(f"Khi hết năm, theo kết quả đã kiểm, Sở Y tế báo cáo, đề xuất Tỉnh ủy xem xét, {told}còn thiếu.")
    start, end = cut(asked(Kind.WHO, "quyết định"), one)

    assert "Sở Y tế báo cáo, đề xuất Tỉnh ủy xem xét, quyết định mức chi" in one.passage.text[start:end]


def test_a_row_of_short_members_is_not_cut() -> None:
    told = "liên quan đến việc nuôi cá lồng trên hồ và ven sông của các xã miền núi " * 4
    one = clause(f"Nghị định này áp dụng đối với Sở Y tế, tổ chức, hộ nuôi cá, cá nhân {told}, kể cả người ở xa.")
    start, end = cut(asked(Kind.WHO, "áp dụng"), one)

    assert "tổ chức, hộ nuôi cá, cá nhân liên quan" in one.passage.text[start:end]


def test_of_several_definitions_that_of_the_place_asked_for_is_said() -> None:
    one = clause("Cam Ranh là đô thị du lịch, Cam Lâm là đô thị sân bay.")
    start, end = cut(asked(Kind.WHAT, term("cam lâm", is_name=True)), one)

    assert one.passage.text[start:end] == "Cam Lâm là đô thị sân bay."


@pytest.mark.parametrize(
    ("understood", "yes", "no"),
    [
        (asked(Kind.NUMBER, unit="money"), "5 tỉ đồng", "5%"),
        (asked(Kind.COMPARE), "5%", "rừng"),
        (asked(Kind.DATE), "năm 2030", "hằng năm"),
        (asked(Kind.DATE, text="ngày nào"), "ngày 31/12", "năm 2030"),
        (asked(Kind.WHO), "Sở Y tế", "hằng năm"),
        (asked(Kind.PLACE), "họp tại xã Yên Khương", "điểm cầu chính"),
    ],
)
def test_a_piece_holds_the_kind_of_thing_asked_for(understood: Understood, yes: str, no: str) -> None:
    assert holds_kind(understood, yes)
    assert not holds_kind(understood, no)


def test_of_other_kinds_any_piece_will_do() -> None:
    assert holds_kind(asked(Kind.WHAT), "rừng")


BURIAL = "Chôn cất trong vòng 48 giờ (nếu mắc bệnh truyền nhiễm, dịch bệnh không để quá 24 giờ), có người trông coi."
REPLY = "Về đề nghị ban hành cơ chế tiền lương; cơ cấu các phòng: Bộ Nội vụ nghiên cứu."
REPLACED = "Quyết định này thay thế Quyết định số 15/2014/QĐ-UBND về lễ hội; Quyết định số 22/2019/QĐ-UBND về lễ cưới."


@pytest.mark.parametrize(
    ("understood", "text", "at", "said"),
    [
        (asked(Kind.NUMBER, "bệnh"), BURIAL, 0, BURIAL),  # no cut inside brackets
        (asked(Kind.WHAT, "tiền lương"), REPLY, 0, REPLY),  # what a sentence is about is no answer
        (asked(Kind.WHAT, "phòng"), REPLY, 1, REPLY),
        (asked(Kind.WHICH_DOCUMENT, "thay thế"), REPLACED, 1, REPLACED),  # all documents of one verb
        (asked(Kind.DATE, "lễ cưới"), REPLACED, 1, "Quyết định số 22/2019/QĐ-UBND về lễ cưới."),
    ],
)
def test_no_cut_where_the_meaning_turns(understood: Understood, text: str, at: int, said: str) -> None:
    one = clause(text, at)
    start, end = cut(understood, one)

    assert one.passage.text[start:end] == said


def test_the_mark_of_a_part_is_none_of_its_sentence() -> None:
    one = clause("(4) Nếu cây đổ trên đường thì dọn ngay; báo cho xã.")

    start, end = cut(asked(Kind.WHAT, "cây"), one)

    assert one.passage.text[start:end] == "Nếu cây đổ trên đường thì dọn ngay; báo cho xã."


STRETCHES = "Tuyến cao tốc gồm các đoạn: Vân Phong - Nha Trang; Nha Trang - Cam Lâm"
ROADS = f"Hoàn thành: (1) Hầm. (2) {STRETCHES}. (3) Tuyến khác."


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.PLACE, Kind.WHAT, Kind.LIST])
def test_a_list_that_a_colon_opens_is_said_to_its_end(kind: Kind) -> None:
    one = next(each for each in passage_clauses(clause(ROADS).passage) if each.text.startswith("Tuyến cao tốc"))
    start, end = cut(asked(kind, "cao tốc"), one)

    assert one.passage.text[start:end].rstrip(". ") == STRETCHES


def test_a_row_of_figures_is_told_with_the_first_of_it() -> None:
    row = "100% người dân ở vùng bão; các vùng có lũ quét và ít nhất 50% người dân ở vùng khác được phổ biến kiến thức."
    second = next(one for one in passage_clauses(passage(row)) if "50%" in one.text)
    start, end = cut(asked(Kind.NUMBER, "người dân", "kiến thức", unit="percent"), second)

    assert row[start:end] == row


def test_figures_with_verbs_of_their_own_are_told_apart() -> None:
    row = "Tỉ lệ che phủ rừng đạt 46%; tỉ lệ nước sạch của dân cư đạt 70%."
    second = next(one for one in passage_clauses(passage(row)) if "70%" in one.text)
    start, end = cut(asked(Kind.NUMBER, "nước sạch", unit="percent"), second)

    assert row[start:end] == "tỉ lệ nước sạch của dân cư đạt 70%."


def test_of_several_days_none_is_told_without_the_deed_that_is_asked_of() -> None:
    middle = ", ".join(["trồng rừng ở các xã ven biển và miền núi của cả tỉnh theo quy định hiện hành"] * 6)
    text = f"Sở bàn giao rừng trong năm 2025, {middle}, báo cáo Tỉnh ủy trước ngày 31 tháng 12 năm 2026."
    (one,) = passage_clauses(passage(text))
    start, end = cut(asked(Kind.DATE, "bàn giao", "báo cáo", text="khi nào báo cáo"), one)

    assert (start, end) == (0, len(text))


def test_the_place_that_is_something_is_said_with_what_it_is() -> None:
    text = "Đẩy mạnh xây dựng đảo Nhàn thành nơi nghỉ mát của tỉnh; là chỗ trú bão vững chắc của tàu thuyền."

    assert cut(asked(Kind.PLACE, "trú bão"), clause(text, 1)) == (0, len(text))
    assert cut(asked(Kind.WHAT, "trú bão"), clause(text.replace("; là", ". Là"), 1))[0] > 0
