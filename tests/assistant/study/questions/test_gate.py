"""Each rule of the gate: a question that it stops and one that it lets through."""

from dataclasses import replace

import pytest

from assistant.study.questions.gate import RULES, broken
from assistant.study.session import CLOZE, FALSE, MATCHING, SHORT, TRUE_FALSE, Question
from tests.assistant.study.questions.sample import FIGURE

TASKS = ("Nâng cấp đường ven biển", "Xây dựng bệnh viện tỉnh", "Đào tạo giáo viên giỏi", "Trồng rừng phòng hộ")
GAP_OF = "Điền cụm từ còn thiếu (2 tiếng) vào câu sau theo 1-NQ:"
IS_TRUE = "Theo 1-NQ, nhận định sau đúng hay sai?"


def made(**changes: object) -> Question:
    return replace(FIGURE, **changes)  # type: ignore[arg-type]


STOPPED = [
    ("stem length", made(question="Đạt bao nhiêu?")),
    ("stem length", made(question=f"Theo 1-NQ, {' '.join(f'chữ{one}' for one in range(95))}?")),
    ("option length", made(options=("70%", "65%", "60%", " ".join(["75%"] * 41)))),
    ("stem grammar", made(question="Theo 1-NQ, đến năm 2030, tỉ lệ tỉ lệ đô thị hóa đạt bao nhiêu?")),
    ("stem grammar", made(question="Theo 1-NQ, đến năm 2030, tỉ lệ (đô thị hóa đạt bao nhiêu?")),
    ("stem grammar", made(question="Theo 1-NQ, đến năm 2030,, tỉ lệ đô thị hóa đạt bao nhiêu?")),
    ("stem grammar", made(question="Theo 1-NQ, cơ quan nào có nhiệm vụ quản lý chất lượng sản phẩm…?")),
    ("one sentence", made(question="Theo 1-NQ, đến năm 2025, có bao nhiêu phần trăm số thôn?")),
    ("one sentence", made(question="Theo 1-NQ, xã loại III là xã có trường hợp sau: Có từ bao nhiêu tiêu chí?")),
    ("stem length", made(kind=CLOZE, topic="tie", question=" ".join(f"chữ{one}" for one in range(65)))),
    ("whole options", made(topic="group", options=(*TASKS[:3], "Trồng rừng phòng hộ và"), answer=TASKS[0])),
    ("whole options", made(topic="group", options=(*TASKS[:3], "Trồng rừng phòng hộ:"), answer=TASKS[0])),
    ("same kind", made(options=("70%", "65%", "60%", "Cao hơn trước"))),
    ("same kind", made(topic="group", options=(*TASKS[:3], "Rừng phòng hộ ven biển"), answer=TASKS[0])),
    ("even length", made(topic="group", options=(" ".join(TASKS), *TASKS[1:]), answer=" ".join(TASKS))),
    (
        "no echo",
        made(
            topic="sort",
            question="Theo 1-NQ, nội dung “Mở cảng cá mới” thuộc nhóm nào?",
            options=("Làm cảng cá", *TASKS[1:]),
            answer="Làm cảng cá",
        ),
    ),
    (
        "body not named",
        made(
            topic="body",
            subject="giao việc cho Ủy ban nhân dân tỉnh",
            support="Ban cán sự đảng Ủy ban nhân dân tỉnh",
            answer="Ban cán sự đảng Ủy ban nhân dân tỉnh",
            options=("Ban cán sự đảng Ủy ban nhân dân tỉnh", "Ban Nội chính", "Ban Tổ chức", "Ban Dân vận"),
            question="Theo 1-NQ, cơ quan, tổ chức nào giao việc cho Ủy ban nhân dân tỉnh?",
        ),
    ),
    (
        "body not named",
        made(
            kind=SHORT,
            topic="body",
            subject="giám sát chính sách về dân số",
            support="Tổ đảng ở Thường trực Ủy ban Dân số",
            answer="Tổ đảng ở Thường trực Ủy ban Dân số",
            options=(),
            question="Theo 1-NQ, cơ quan, tổ chức nào giám sát chính sách về dân số?",
        ),
    ),
    (
        "body not named",
        made(
            kind=SHORT,
            topic="joins",
            subject="phổ biến đến đảng viên của Đảng bộ cơ quan Văn phòng Quốc hội",
            support="Đảng ủy cơ quan Văn phòng Quốc hội",
            answer="Đảng ủy cơ quan Văn phòng Quốc hội",
            options=(),
            question="Theo 1-NQ, Đảng đoàn phối hợp với ai để phổ biến đến Đảng bộ cơ quan Văn phòng Quốc hội?",
        ),
    ),
    ("points nowhere", made(question="Theo 1-NQ, đến năm 2030, tỉ lệ của các tỉnh nêu trên đạt bao nhiêu?")),
    ("stem grammar", made(question="Theo 1-NQ, điều ước quốc tế phải được phê chuẩn | 2.000 | bao nhiêu phần trăm?")),
    ("stem grammar", made(question="Theo 1-NQ, người làm việc được hưởng bao nhiêu phần trăm mức lương, bao gồm?")),
    ("says something", made(kind=SHORT, topic="comply", options=(), answer="đúng quy định của Pháp luật")),
    (
        "short gap",
        made(kind=CLOZE, options=(), answer="du lịch", question=f"{GAP_OF} ………… là ngành kinh tế mũi nhọn của tỉnh."),
    ),
    (
        "says something",
        made(kind=SHORT, topic="meet", options=(), answer="nhiệm vụ trong tình hình mới", support="nhiệm vụ"),
    ),
    ("points nowhere", made(question="Theo 1-NQ, tỉ lệ giảm tiền thuê đất quy định tại khoản này là bao nhiêu?")),
    (
        "body not told",  # of four duties of a ministry of money, the one that is not of money
        made(
            topic="task not",
            subject="Bộ Tài chính",
            question="Theo 1-NQ, việc nào KHÔNG thuộc nhiệm vụ của Bộ Tài chính?",
            options=("Xử lý môi trường nước thải", "Thu thuế đất", "Chi ngân sách tỉnh", "Giảm thuế cho dân"),
            answer="Xử lý môi trường nước thải",
            support="Thu thuế đất",
        ),
    ),
    (
        "body not told",
        made(
            topic="body",
            question="Theo 1-NQ, cơ quan, tổ chức nào có nhiệm vụ khám chữa bệnh cho người dân?",
            options=("Bộ Y tế", "Bộ Công Thương", "Bộ Tài chính", "Bộ Xây dựng"),
            answer="Bộ Y tế",
            subject="khám chữa bệnh cho người dân",
        ),
    ),
    (
        "body not told",
        made(
            kind=SHORT,
            topic="body",
            options=(),
            question="Theo 1-NQ, cơ quan, tổ chức nào có nhiệm vụ khám chữa bệnh cho người dân?",
            answer="Bộ Y tế",
            subject="khám chữa bệnh cho người dân",
        ),
    ),
    (
        "body not told",  # the one that is no work of such a body
        made(
            topic="task not",
            question="Theo 1-NQ, việc nào KHÔNG thuộc nhiệm vụ của Bộ Y tế?",
            options=("Gia hạn thuế", "Mở thêm phòng khám", "Tiêm phòng", "Kê đơn"),
            answer="Gia hạn thuế",
            subject="Bộ Y tế",
        ),
    ),
    (
        "body not told",
        made(
            topic="task",
            question="Theo 1-NQ, Ủy ban nhân dân các xã có nhiệm vụ nào sau đây?",
            options=("Theo dõi việc phát lúa giống tại địa phương", "Mở thêm kho", "Tiêm phòng", "Kê đơn"),
            answer="Theo dõi việc phát lúa giống tại địa phương",
            subject="Ủy ban nhân dân các xã",
        ),
    ),
    (
        "body not named",
        made(
            kind=TRUE_FALSE,
            topic="body",
            question=f"{IS_TRUE} Sở A có nhiệm vụ dạy nghề cho hội viên nông dân.",
            options=("Đúng", FALSE),
            answer=FALSE,
            support="Ban Công tác hội viên",
            subject="dạy nghề cho hội viên nông dân",
        ),
    ),
    (
        "one sentence",
        made(question="Theo 1-NQ, cơ quan nào có nhiệm vụ Căn cứ mục tiêu lập kế hoạch riêng?"),
    ),
    ("not guessed", made(kind=CLOZE, options=(), answer="100%", support="100%")),
    ("not guessed", made(kind=SHORT, options=(), answer="100%", support="100%")),
    ("not guessed", made(kind=TRUE_FALSE, options=("Đúng", FALSE), answer=FALSE, support="100%")),
    (
        "not guessed",
        made(topic="change", options=("Tăng từ 70% lên 100%", "Tăng từ 70% lên 90%"), answer="Tăng từ 70% lên 100%"),
    ),
    ("points nowhere", made(question="Theo 1-NQ, trường hợp quy định tại điểm c khoản 2 Điều 6 được giảm bao nhiêu?")),
    ("points nowhere", made(question="Theo 1-NQ, cơ quan nào ban hành các cơ chế được phân cấp theo quy định?")),
    ("short gap", made(kind=CLOZE, options=(), answer="du lịch", question=f"{GAP_OF} ………… là ngành kinh tế mũi nhọn.")),
    (
        "one sentence",
        made(kind=SHORT, options=(), question="Theo 1-NQ, hồ sơ phải được gửi đi. Hồ sơ gồm những nội dung nào?"),
    ),
    (
        "no echo",
        made(
            kind=SHORT,
            topic="duty",
            options=(),
            question="Theo 1-NQ, về nội dung “Ban hành chương trình bồi dưỡng”, Bộ Quốc phòng có nhiệm vụ gì?",
            answer="ban hành chương trình bồi dưỡng quốc phòng",
        ),
    ),
    ("says something", made(kind=SHORT, topic="comply", options=(), answer="các quy định về khai thác dữ liệu")),
    ("says something", made(kind=SHORT, topic="body", options=(), answer=" ".join(["các tỉnh ủy"] * 6))),
    ("possible shares", made(options=("70%", "65%", "60%", "104%"))),
    (
        "possible shares",
        made(topic="change", options=("Tăng từ 70% lên 100%", "Tăng từ 70% lên 104%"), answer="Tăng từ 70% lên 100%"),
    ),
    ("no answer in stem", made(question="Theo 1-NQ, đến năm 2030, tỉ lệ đô thị hóa 70% là bao nhiêu?")),
    ("one sentence", made(question="Theo 1-NQ, Khi đến hạn, tỉ lệ đô thị hóa đạt bao nhiêu?")),
    (
        "decent",
        made(
            kind=TRUE_FALSE, question=f"{IS_TRUE} Chủ quyền biển, đảo giảm 5%.", options=("Đúng", FALSE), answer=FALSE
        ),
    ),
    ("short gap", made(kind=CLOZE, options=(), answer="một hai ba bốn năm sáu bảy tám")),
    (
        "real pairs",
        made(kind=MATCHING, options=(), pairs=(("Khu kinh tế Vân Phong", "Phát triển khu kinh tế Vân Phong"),)),
    ),
]


@pytest.mark.parametrize(("name", "question"), STOPPED)
def test_a_rule_stops_what_it_is_for(name: str, question: Question) -> None:
    assert name in [rule.name for rule in broken(question)]


def test_a_good_question_breaks_none_and_every_rule_has_its_case() -> None:
    assert broken(FIGURE) == []
    assert {name for name, _ in STOPPED} == {rule.name for rule in RULES}


@pytest.mark.parametrize(
    "question",
    [
        made(kind=SHORT, topic="body", options=(), answer="Bộ Y tế", subject="rà soát các khu tái định cư"),
        made(question="Theo 1-NQ, cơ quan nào có nhiệm vụ căn cứ mục tiêu của Đề án để xây dựng kế hoạch?"),
        made(question="Theo 1-NQ, việc Việt Nam tham gia các hiệp định thương mại tự do nhằm mục đích gì?"),
        made(kind=CLOZE, options=(), answer="90%", support="90%"),
        made(kind=CLOZE, options=(), answer="du lịch", question=f"{GAP_OF} Tỉnh phát triển ………… thành ngành mũi nhọn."),
        made(question="Theo 1-NQ, các phần việc theo mục đích chung của tỉnh được giao cho bao nhiêu đơn vị?"),
        made(
            kind=SHORT,
            topic="duty",
            options=(),
            question="Theo 1-NQ, về nội dung “Chương trình bồi dưỡng”, Bộ Nội vụ có nhiệm vụ gì?",
            answer="hướng dẫn việc cấp và quản lý chứng chỉ",
        ),
        made(question="Theo 1-NQ, cơ quan nào ban hành các cơ chế được phân cấp cho xã đảo?"),
        made(options=("100%", "90%", "80%", "85%"), answer="100%"),
        made(
            kind=TRUE_FALSE,
            topic="body",
            question=f"{IS_TRUE} Sở A có nhiệm vụ lấy ý kiến của nhân dân về kế hoạch.",
            options=("Đúng", FALSE),
            answer=FALSE,
            support="Ủy ban nhân dân các xã",
            subject="lấy ý kiến của nhân dân về kế hoạch",
        ),
        made(kind=SHORT, topic="comply", options=(), answer="quy định tại Nghị định số 10/2020/NĐ-CP"),
        made(kind=SHORT, topic="comply", options=(), answer="khung kiến trúc dữ liệu"),
    ],
)
def test_what_is_near_to_a_bad_question_passes(question: Question) -> None:
    assert broken(question) == []


def test_every_rule_says_what_it_found() -> None:
    assert len({rule.says for rule in RULES}) == len(RULES)
    assert all(rule.says for rule in RULES)
