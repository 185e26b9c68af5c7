"""Kinds of questions that are of a subject, or of so many members of a list."""

import pytest

from assistant.understanding.kinds import Kind
from tests.assistant.conftest import Read


@pytest.mark.parametrize(
    ("question", "rule"),
    [
        ("Các con số cần đưa lên slide về cải cách hành chính", "figures of a subject"),
        ("số liệu liên quan du lịch", "figures of a subject"),
        ("thành tựu kinh tế 2012-2019 bằng con số", "figures of a subject"),
        ("số liệu về kết quả du lịch", "figures of a subject"),
        ("Cam Lâm sẽ thế nào, trả lời đầy đủ nhé", "subject in full"),
        ("liệt kê những việc phải làm về y tế", "all of a subject"),
        ("các việc cần làm cho doanh nghiệp", "all of a subject"),
        ("những gì về bảo vệ môi trường trong nq 09", "all of a subject"),
        ("nêu hết nhiệm vụ của ban cán sự đảng Chính phủ", "duties of a body"),
        ("Vân Phong ra sao? nói hết giúp em", "subject in full"),
        ("Sáu hướng phát triển kinh tế biển", "so many of them"),
        ("2 huyện miền núi", "so many of them"),
        ("kể ra 6 hướng phát triển kinh tế biển", "so many of them"),
        ("Ba trọng tâm cải cách hành chính tới 2030", "so many of them"),
        ("đạt được kết quả gì về biển", "results"),
        ("tỉnh còn yếu những mặt nào", "results"),
        ("các hành vi bị nghiêm cấm về nước dưới đất", "group alone"),
        ("những hộ được miễn tiền thuê đất", "group alone"),
        ("Các cơ sở sản xuất phải đăng ký", "group alone"),
    ],
)
def test_a_question_is_told_by_its_rule(read: Read, question: str, rule: str) -> None:
    assert read(question).rule == rule


@pytest.mark.parametrize(
    "question",
    [
        "số liệu về du lịch là bao nhiêu",  # one figure
        "số liệu về đô thị hóa năm 2030",
        "hai lần so với 2020",  # counts no things
        "năm 2030 tỉ lệ đô thị hóa",  # a year, no five
        "5% biên chế",
        "hai văn bản khác nhau gì",
        "ba huyện nào ở miền núi có bao nhiêu người",
        "các hộ được miễn tiền thuê đất bao nhiêu năm",
        "các hộ bị thu hồi đất có được hỗ trợ không",
        "các sở được giao làm gì",
        "các xã ven biển",
        "các bị được phải",
        "hồ sơ trễ 12% thì xếp loại thế nào, trả lời đầy đủ",  # a case
        "cán bộ bị xử lý ra sao, kể đủ nhé",
        "",
    ],
)
def test_another_is_not(read: Read, question: str) -> None:
    assert read(question).rule not in ("figures of a subject", "so many of them", "group alone", "subject in full")


def test_what_is_done_with_anything_of_a_thing_is_no_subject(read: Read) -> None:
    assert read("kết luận 91 yêu cầu công khai những gì về đất").rule != "all of a subject"


def test_what_is_to_be_done_for_a_body_is_no_subject(read: Read) -> None:
    assert read("những việc phải làm cho sở y tế").rule != "all of a subject"


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Nghị quyết 09 đề cập văn hoá ở những phần nào, mỗi phần nói gì", Kind.TOPIC),
        ("Trường Sa được nhắc ở phần nào của NQ 09, mỗi phần nói gì", Kind.TOPIC),
        ("Người dân được lợi gì từ Kết luận 91", Kind.TOPIC),
        ("Kết luận 91 mang lại lợi ích gì cho doanh nghiệp", Kind.TOPIC),
        ("lợi ích của người dân từ Kết luận 91 là gì", Kind.TOPIC),
        ("Nghị quyết 09 đem lại gì cho ngư dân", Kind.TOPIC),
        ("doanh nghiệp được gì từ Kết luận 91", Kind.TOPIC),
        ("tỉnh đạt được gì từ Kết luận 53", Kind.RESULTS),
        ("các số liệu về thành tựu kinh tế", Kind.RESULTS),
        ("Thông điệp chính của Nghị quyết 09 là gì", Kind.SUMMARY),  # "chính" is no side of an assessment
        ("Điểm nổi bật của Nghị quyết 09", Kind.SUMMARY),
        ("Những điểm nhấn của Kết luận 91", Kind.SUMMARY),
        ("Những điểm nhấn của Kết luận 91 về chuyển đổi số", Kind.TOPIC),
        ("Tinh giản biên chế và tự chủ tài chính được nêu ra sao, kẻ bảng", Kind.TOPIC),
        ("Chuyển đổi số có mấy nội dung trong KL 91, liệt kê", Kind.TOPIC),
        ("Em làm tham luận về thu hút nhân tài, hai văn bản có gì", Kind.TOPIC),
        ("Nêu thuận lợi và khó khăn của Khánh Hoà theo NQ 09", Kind.RESULTS),
        ("Kết luận 91 tiếp thu những mục tiêu nào của Nghị quyết 09", Kind.CROSSDOC),
        ("Nghị quyết 09 có mấy nội dung chính", Kind.SUMMARY),
        ("Trọng tâm cải cách hành chính gồm mấy nội dung", Kind.LIST),
        ("Kết luận 91 gồm bao nhiêu nội dung về chuyển đổi số", Kind.TOPIC),
        ("Có bao nhiêu bệnh viện được nêu", Kind.NUMBER),
        ("trọng tâm chuyển đổi số gồm mấy nội dung", Kind.LIST),
        ("Cán bộ trẻ cần nhớ gì từ Nghị quyết 09", Kind.SUMMARY),
        ("Mai tôi dạy bài về du lịch, gom giúp tư liệu", Kind.MATERIAL),
        ("Bối cảnh ra đời của hai văn bản", Kind.TOPIC),
        ("Nội dung văn hoá nằm ở mục nào của NQ 09", Kind.WHERE_STATED),  # one place
        ("Nghị quyết 09 gồm những phần nào", Kind.OUTLINE),
        ("Tóm tắt NQ 09, mỗi phần nói gì", Kind.SUMMARY),
        ("Mở bài về biển đảo thì chọn câu nào", Kind.MATERIAL),
        ("Ngày mai giảng về du lịch, nên trích dẫn gì", Kind.MATERIAL),
    ],
)
def test_all_of_a_subject_is_told_from_one_place_of_it(read: Read, question: str, kind: Kind) -> None:
    assert read(question).kind is kind


def test_a_case_of_ones_own_results_is_no_question_of_what_was_reached(read: Read) -> None:
    assert read("người đứng đầu có kết quả trung bình thì xếp loại thế nào").rule != "results"
    assert read("về kết quả thì ra sao").rule == "results"
    assert read("kết quả đo mưa báo cho dân bằng cách nào").rule != "results"
    assert read("trạm báo cáo kết quả đo mưa hạn nào").kind == "date"
    assert read("kết quả trả cho dân gồm những giấy gì").rule != "results"
    assert read("tỉnh muốn đạt được gì vào năm 2030").kind is not Kind.RESULTS


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("các bệnh viện phải xây", {"bệnh viện", "xây"}),  # which group is asked of
        ("những trường hợp bị giải thể", {"giải thể"}),
    ],
)
def test_a_group_is_asked_of_by_its_noun(read: Read, question: str, words: set[str]) -> None:
    assert {term.phrase for term in read(question).terms} == words


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        ("tổng thể hạn chế của tỉnh", []),
        ("bức tranh tổng thể về các hạn chế của tỉnh", []),
        ("tổng thể các hạn chế về du lịch", ["du lịch"]),
        ("hạn chế của quy hoạch tổng thể", ["qui hoạch", "tổng thể"]),  # what is wanting, not how much of it
        ("còn yếu những khâu nào", []),
    ],
)
def test_all_of_a_side_is_no_subject(read: Read, question: str, terms: list[str]) -> None:
    assert [one.phrase for one in read(question).terms] == terms


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Kết luận 91 nói gì, vài câu thôi", Kind.SUMMARY),
        ("Kết luận 91 nói gì về đất đai, vài câu thôi", Kind.TOPIC),
        ("Kết luận 91 nói gì", Kind.TOPIC),
    ],
)
def test_all_of_a_document_in_so_many_sentences_is_a_summary(read: Read, question: str, kind: Kind) -> None:
    assert read(question).kind is kind


def test_a_figure_that_is_given_is_not_asked_for(read: Read) -> None:
    assert read("đến 2025 đô thị hóa 70%?").kind is Kind.YESNO
    assert read("tỉ lệ đô thị hóa đến 2025?").kind is Kind.NUMBER


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("giải pháp để giảm nghèo", "giải pháp để giảm nghèo"),  # what it is a way to
        ("du lịch để làm slide", "du lịch"),  # what the answer is wanted for
    ],
)
def test_what_a_way_leads_to_is_part_of_the_subject(read: Read, question: str, subject: str) -> None:
    assert [one.words for one in read(question).subjects] == [subject]


def test_what_a_condition_is_for_is_no_subject(read: Read) -> None:
    assert read("các điều kiện để thành đô thị thông minh").kind is Kind.WHAT
